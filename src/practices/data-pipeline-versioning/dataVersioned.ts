import { resourcesOf } from '../../facts/cloudResources.ts'
import { type DataUse, dataAccessCalls } from '../../facts/code/dataAccess.ts'
import { isCodePath } from '../../facts/code/index.ts'
import { delivers } from '../../facts/otherCi/services.ts'
import { nodeAt, textOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { isModelPath, lfsData, ownData } from '../artifacts.ts'
import { mlCode } from '../codeReading.ts'
import { dvcConfigs, dvcProject, isShared, trackedData, verifiedPipelines } from '../dvcReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { committedData, committedDependencies } from './committedData.ts'
import { askedVersions, datedSnapshots } from './storedVersions.ts'

export const dataVersioned: Practice = {
  id: 'data-versioned',
  dimension: 'data-pipeline-versioning',
  title: 'Data sets are versioned and shared',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: 'L2',
  definition: 'The data used for training has an immutable version that others can fetch.',
  sources: ['SE4ML-22, SE4ML-8', 'KRZ-P4', 'AZ3 traceability', 'MM-26', 'CD4ML', 'BAR21', 'DVCD'],
  evidence: {
    met: '≥1 tracked data item (`*.dvc` with outs, `dvc.lock` data outs/deps, LFS pointer files, DataLad/git-annex, lakeFS/Pachyderm/Delta/Dolt reference with commit/version, HF dataset with `revision=`) AND a shared location (default DVC remote with non-local URL, LFS is implicit, or in-code URI)',
    partial:
      'tracked but no remote, remote is a local path or read-only http(s), remote URL without `core.remote`; external pinned URL+checksum (pooch, `dvc import-url`); small data committed plainly in git; tracker artefact stores (MLflow, W&B) without a pinned version',
    unmet:
      'data read from unversioned path/URL, or tool only installed/initialised (`.dvc/` without any tracked item)',
    notApplicable:
      'no data access in code (pure library) or only generated/built-in toy data (`sklearn.datasets`, `tidymodels::modeldata`)',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (id === 'library') return notApplicable('A library has no data set of its own.')
    const versioned = nonEmpty([...dvcData(subject), ...otherVersioned(subject)])
    const uses = mlCode(subject).flatMap(code => dataAccessCalls(code).map(asSample))
    if (versioned === null) {
      if (traits.includes('serves') && !traits.includes('trains') && !traits.includes('llm'))
        return notApplicable('The project serves a model and trains none.')
      return unversioned(subject, uses)
    }
    const shared = sharedPlace(subject)
    if (shared !== null) {
      return met({
        evidence: [versioned[0], shared, ...versioned.slice(1)],
        strength: 'configured',
        because: 'The data has a version, and others can fetch it.',
      })
    }
    const remotes = dvcConfigs(subject).flatMap(config => config.remotes)
    const places = remotes.map(remote => evidenceAt(remote, `remote ${remote.name}: ${remote.type}`))
    return partial({
      evidence: [versioned[0], ...places, ...versioned.slice(1)],
      because: whyNotShared(remotes),
    })
  },
  remedy: subject => {
    const data = trackedData(subject).length > 0 || verifiedPipelines(subject).length > 0
    const files = ownData(subject)
    const path = files[0]?.replace(/\/[^/]*$/, '') ?? 'data'
    return {
      step: data
        ? 'Set a default remote that CI and colleagues can reach, and push the data.'
        : `Put ${files[0] ?? 'the training data'} under DVC with a shared remote.`,
      snippet: data
        ? 'dvc remote add --default storage s3://BUCKET/PATH\ndvc push\ngit add .dvc/config'
        : `dvc init\ndvc add ${path}\ndvc remote add --default storage s3://BUCKET/PATH\ndvc push\ngit add ${path}.dvc .dvc`,
      language: 'shell',
    }
  },
}

/** Data that DVC tracks: its own files, and what locked stages make; models are versions of something else. */
function dvcData(subject: Subject): readonly Evidence[] {
  const files = trackedData(subject).flatMap(({ path, outs }) => {
    const out = outs.find(({ target }) => target === null || !isModelPath(target))
    return out === undefined ? [] : [evidenceAt({ path, line: out.line }, `DVC tracks ${out.written}`)]
  })
  const own = new Set(verifiedPipelines(subject).map(({ path }) => path))
  const { pipelines, files: tree } = dvcProject(subject)
  const locked = pipelines
    .filter(({ definition }) => own.has(definition.path))
    .flatMap(({ lock }) => [...(lock?.stages.values() ?? [])])
    .flatMap(({ outs, deps }) => [...outs, ...deps])
    .filter(
      ({ hash, target }) =>
        hash !== null && target !== null && !tree.has(target) && !isModelPath(target) && !isCodePath(target),
    )
    .map(out => evidenceAt(out, `dvc.lock records ${out.written}`))
  return [...files, ...locked]
}

function otherVersioned(subject: Subject): readonly Evidence[] {
  const annexed = subject.snapshot.entry('.datalad/config') ?? subject.snapshot.entry('.gitannex')
  return [
    ...lfsData(subject).map(path => evidenceAt({ path, line: 1 }, 'Git LFS keeps it')),
    ...(annexed === undefined ? [] : [evidenceAt({ path: annexed.path, line: 1 }, 'a DataLad data set')]),
    ...fixedHubData(subject),
    ...askedVersions(subject),
  ]
}

/** Data sets of a hub, with the revision that is asked for. */
function fixedHubData(subject: Subject): readonly Evidence[] {
  return mlCode(subject)
    .flatMap(code => dataAccessCalls(code))
    .filter(({ kind, revision }) => kind === 'hub' && revision !== null)
    .map(use => evidenceAt(use, `${use.what}, with a revision`))
}

/** Where others get it from. Git LFS and a hub are places themselves, and so is the repository of a `dvc import`. */
function sharedPlace(subject: Subject): Evidence | null {
  for (const config of dvcConfigs(subject)) {
    const remote = config.remotes.find(one => one.default && isShared(one))
    if (remote !== undefined) return evidenceAt(remote, `default remote ${remote.name}: ${remote.type}`)
  }
  // What others push and pull goes to the default remote, wherever the data came from once.
  if (dvcConfigs(subject).some(config => config.remotes.some(one => one.default))) return lfsOrHub(subject)
  const imported = trackedData(subject).find(file => file.imported?.commit !== null && file.imported !== null)
  if (imported?.imported) return evidenceAt(imported.imported, 'imported from a repository at a fixed commit')
  return lfsOrHub(subject)
}

function lfsOrHub(subject: Subject): Evidence | null {
  const [pointer] = lfsData(subject)
  if (pointer !== undefined) return evidenceAt({ path: pointer, line: 1 }, 'the LFS store of the repository')
  return fixedHubData(subject)[0] ?? askedVersions(subject)[0] ?? null
}

function whyNotShared(remotes: ReturnType<typeof dvcConfigs>[number]['remotes']): string {
  if (remotes.length === 0) return 'The data has a version; no remote says where others can fetch it.'
  const standard = remotes.find(remote => remote.default)
  if (standard === undefined) return 'The data has a version; none of the remotes is the default one.'
  return standard.type === 'http'
    ? 'The data has a version; its default remote is a web server that cannot be written to.'
    : `The data has a version; its default remote is ${standard.type === 'local' ? 'a path on one machine' : 'of an unknown kind'}.`
}

/** What a run of a tracker leaves is its model and what belongs to it, unless the call speaks of data. */
function isDataOfTracker({ name, strings, references }: DataUse['call']): boolean {
  if (/load_model$/.test(name)) return false
  if (!/download_artifacts$/.test(name)) return strings.type !== 'model'
  return /data(?!base)|features?\b/i.test([...Object.values(strings), ...Object.values(references)].join(' '))
}

function unversioned(subject: Subject, uses: readonly DataUse[]) {
  const pinned = uses.filter(
    ({ kind, revision, call }) =>
      (kind === 'tracker' && isDataOfTracker(call)) || (kind === 'url' && revision !== null),
  )
  const fixed = nonEmpty(pinned.map(use => evidenceAt(use, use.what)))
  if (fixed !== null)
    return partial({
      evidence: fixed,
      because: 'Data is fetched from a store or with a checksum; no data set is versioned.',
    })
  const snapshots = nonEmpty(datedSnapshots(subject))
  if (snapshots !== null)
    return partial({
      evidence: snapshots,
      because: 'Runs store versions of their data; none says which version it trains with.',
    })
  const kept = nonEmpty(versionedBuckets(subject))
  if (kept !== null)
    return partial({
      evidence: kept,
      because: 'A bucket keeps versions of the object that starts the training; no data set has a version.',
    })
  const small = nonEmpty([...committedData(subject), ...committedDependencies(subject)])
  if (small !== null) return partial({ evidence: small, because: 'Data is committed to git as it is.' })
  const initialised = subject.snapshot.entry('.dvc/config')
  const read = uses.filter(({ kind }) => kind !== 'bundled' && kind !== 'pretrained' && kind !== 'dvc')
  if (read.length === 0 && initialised === undefined) {
    return notApplicable(
      uses.length > 0 ? 'Only sample data of libraries is used.' : 'No code reads a data set.',
    )
  }
  return unmet({
    because:
      initialised === undefined
        ? 'Data is read from places that keep no version of it.'
        : 'DVC is set up, and tracks no data.',
    searched: [
      '.dvc files',
      'dvc.lock',
      'Git LFS pointers',
      'DataLad',
      'revisions of hub data sets',
      'data in git',
    ],
    evidence: read.map(use => evidenceAt(use, use.what)),
  })
}

/** Buckets that keep versions, where an object in one starts a pipeline of the cloud. */
function versionedBuckets({ facts }: Subject): readonly Evidence[] {
  const starts = facts.otherCi.some(
    ({ name, events }) => delivers(name) && events.some(event => event.name === 'object_created'),
  )
  if (!starts) return []
  return resourcesOf(facts, 'bucket')
    .filter(({ properties, call }) => {
      return (
        textOf(nodeAt(properties, 'VersioningConfiguration', 'Status')) === 'Enabled' ||
        call?.literals.versioned === 'True'
      )
    })
    .map(resource => evidenceAt(resource, `bucket ${resource.name} keeps versions`))
}

/** Keras and torchvision bring their toy data sets like scikit-learn does. */
function asSample(use: DataUse): DataUse {
  return toys.test(use.call.name) ? { ...use, kind: 'bundled' } : use
}

const toys = /keras\.datasets\.|^torchvision\.datasets\.(?:\w*MNIST|CIFAR10|CIFAR100|FakeData)$/
