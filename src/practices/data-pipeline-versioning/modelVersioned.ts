import { persistenceCalls } from '../../facts/code/dataAccess.ts'
import { trackingCalls } from '../../facts/code/tracking.ts'
import type { Evidence } from '../../model.ts'
import { isModelPath, lfsModels, modelFiles } from '../artifacts.ts'
import { mlCode } from '../codeReading.ts'
import { dvcProject, trackedData, verifiedPipelines } from '../dvcReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines, reachedActions, reachedTasks, slugOf } from '../reading.ts'

export const modelVersioned: Practice = {
  id: 'model-versioned',
  dimension: 'data-pipeline-versioning',
  title: 'Model artefacts are versioned with code and data',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Each trained model file has a version linked to its producing commit.',
  sources: ["AZ2 'training code and models version controlled'", 'SE4ML-22', 'KRZ-P4', 'MM-25'],
  evidence: {
    met: 'model out in `dvc.lock`/`.dvc`, DVC `artifacts: type: model`, registry call with version, or CI artefact name containing sha/tag',
    partial: 'model in LFS or release asset without link, or tracker artefact without registry',
    unmet: 'model binary committed plainly or ignored and nowhere stored',
    notApplicable: 'no model produced',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (id === 'library') return notApplicable('A library has no model of its own.')
    const versioned = nonEmpty([...dvcModels(subject), ...registered(subject), ...artifactsOfCommit(subject)])
    if (versioned !== null) {
      return met({
        evidence: versioned,
        strength: 'configured',
        because: 'Each trained model has a version that leads to the commit which made it.',
      })
    }
    const half = nonEmpty([
      ...logged(subject),
      ...lfsModels(subject).map(path => evidenceAt({ path, line: 1 }, 'model in Git LFS')),
    ])
    if (half !== null)
      return partial({
        evidence: half,
        because: 'Models are stored; nothing links them to a commit or a version.',
      })
    const plain = modelFiles(subject).map(path => evidenceAt({ path, line: 1 }, 'model file in git'))
    const saved = mlCode(subject)
      .flatMap(code => persistenceCalls(code))
      .map(use => evidenceAt(use, use.what))
    if (!traits.includes('trains') && plain.length === 0) return notApplicable('No model is made here.')
    return unmet({
      because:
        plain.length > 0
          ? 'Model files are committed as they are, without a version of their own.'
          : 'Trained models are stored nowhere that keeps versions.',
      searched: [
        'models among DVC outputs and .dvc files',
        'artifacts of dvc.yaml',
        'model registries',
        'artifacts named by commit',
      ],
      evidence: [...plain, ...saved],
    })
  },
  remedy: subject => {
    const [pipeline] = verifiedPipelines(subject)
    if (pipeline !== undefined) {
      return {
        step: `Make the model an output of its training stage in ${pipeline.path}.`,
        snippet:
          'stages:\n  train:\n    outs:\n      - models/model.pkl\nartifacts:\n  model:\n    path: models/model.pkl\n    type: model',
        language: 'yaml',
      }
    }
    const [model] = modelFiles(subject)
    return {
      step: 'Keep every trained model under a version that leads to its commit.',
      snippet: `dvc add ${model ?? 'models/model.pkl'}\ngit add ${model ?? 'models/model.pkl'}.dvc\ndvc push`,
      language: 'shell',
    }
  },
}

function dvcModels(subject: Subject): readonly Evidence[] {
  const tracked = trackedData(subject).flatMap(({ outs }) => outs)
  const own = new Set(verifiedPipelines(subject).map(({ path }) => path))
  const locked = dvcProject(subject)
    .pipelines.filter(({ definition }) => own.has(definition.path))
    .flatMap(({ lock }) => [...(lock?.stages.values() ?? [])])
    .flatMap(stage => stage.outs)
  const outputs = [...tracked, ...locked]
    .filter(({ hash, target, written }) => hash !== null && isModelPath(target ?? written))
    .map(out => evidenceAt(out, `DVC records the model ${out.written}`))
  const artifacts = dvcPipelines(subject).flatMap(pipeline =>
    pipeline.artifacts
      .filter(({ type }) => type === 'model')
      .map(artifact => evidenceAt(artifact, `model artifact ${artifact.name}`)),
  )
  return [...outputs, ...artifacts]
}

function registered(subject: Subject): readonly Evidence[] {
  const tasks = reachedTasks(subject, 'register-model').map(task => evidenceAt(task, task.what, task.trace))
  const calls = mlCode(subject)
    .flatMap(code => trackingCalls(code))
    .filter(use => use.kind === 'registry')
    .map(use => evidenceAt(use, use.what))
  return [...tasks, ...calls]
}

/** Uploads of models whose name carries the commit or the tag. */
function artifactsOfCommit(subject: Subject): readonly Evidence[] {
  return reachedActions(subject)
    .filter(run => slugOf(run) === 'actions/upload-artifact')
    .filter(run => {
      const value = (name: string) => run.with.find(one => one.name === name)?.value ?? ''
      const commit = /github\.(?:sha|ref_name|ref)\b|GITHUB_SHA/.test(value('name'))
      return commit && (isModelPath(value('path').trim()) || /model/i.test(value('name') + value('path')))
    })
    .map(evidenceOf)
}

function logged(subject: Subject): readonly Evidence[] {
  const calls = mlCode(subject)
    .flatMap(code => trackingCalls(code))
    .filter(
      ({ kind, call }) =>
        kind === 'model' ||
        (kind === 'artifact' && Object.values(call.strings).some(text => /model/i.test(text))),
    )
    .map(use => evidenceAt(use, use.what))
  const released = reachedActions(subject)
    .filter(run => /^(?:softprops\/action-gh-release|ncipollo\/release-action)$/.test(slugOf(run)))
    .filter(run =>
      run.with.some(
        ({ name, value }) => /files|artifacts/.test(name) && value.split(/\s+/).some(isModelPath),
      ),
    )
    .map(evidenceOf)
  return [...calls, ...released]
}
