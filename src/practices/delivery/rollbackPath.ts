import type { ActionRun, Run } from '../../automation/model.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedCommands, reachedTasks, slugOf } from '../reading.ts'
import { approvedVersions, automaticRegistrations } from '../registry.ts'
import {
  type Delivery,
  deliversNothing,
  deploymentsOf,
  externalDeliveries,
  startsByVersion,
  startsOf,
  withoutDeployment,
} from './deployments.ts'
import { appliedInfrastructure } from './infrastructure.ts'
import { preparedRollbacks } from './preparedRollbacks.ts'
import { automaticRollbacks } from './rollouts.ts'

export const rollbackPath: Practice = {
  id: 'rollback-path',
  dimension: 'delivery',
  title: 'A rollback path is defined',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Returning to the previous model is a prepared operation.',
  sources: ['MTS-I7', 'SE4ML-32', 'MM-28', 'CD4ML'],
  evidence: {
    met: 'workflow/job/target for rollback (`kubectl rollout undo`, `helm rollback`, `gto assign` to older version, redeploy input `version`, alias switch) OR deployment by immutable tag/digest with a `workflow_dispatch` version input OR automatic rollback setting (Flagger/Argo analysis, CodeDeploy)',
    partial: 'immutable image tags/model versions but no operation; documented runbook',
    unmet: 'mutable `latest` only',
    notApplicable: 'no deployment',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const deployments = deploymentsOf(subject)
    const chosen = deployments.flatMap(delivery => versionInput(subject, delivery))
    const operation = nonEmpty([
      ...rollbackCommands(subject),
      ...(appliedInfrastructure(subject).length > 0 ? automaticRollbacks(subject) : []),
      ...approvedVersions(subject, deployments),
      ...preparedRollbacks(subject),
      ...chosen.filter(({ rebuilds }) => !rebuilds).map(({ evidence }) => evidence),
    ])
    if (operation !== null)
      return met({ evidence: operation, because: 'Returning to an earlier version is a prepared operation.' })
    const kept = nonEmpty([
      ...chosen.map(({ evidence }) => evidence),
      ...immutableImages(subject),
      ...automaticRegistrations(subject),
      ...releasedModels(subject),
      ...externalDeliveries(subject)
        .filter(delivery => startsByVersion(subject, delivery))
        .map(({ evidence }) => evidence),
    ])
    if (kept !== null) {
      return partial({
        evidence: kept,
        strength: 'exercised',
        because: 'Earlier versions are kept; no operation returns to one.',
      })
    }
    const written = nonEmpty(runbooks(subject))
    if (written !== null)
      return partial({ evidence: written, because: 'The way back is written down, and done by hand.' })
    if (deployments.length === 0) return withoutDeployment(subject)
    return unmet({
      because: 'A deployment replaces the one before, with no way back.',
      searched: [
        'rollback commands',
        'inputs that choose a version',
        'immutable tags of images',
        'registered versions',
      ],
      evidence: deployments.map(({ evidence }) => evidence),
    })
  },
  remedy: subject => {
    const [delivery] = deploymentsOf(subject)
    return {
      step:
        delivery === undefined
          ? 'Deploy by an immutable tag that a person can choose again.'
          : `Let \`${delivery.run.workflow.path}\` deploy a version that a person can choose.`,
      snippet:
        'on:\n  workflow_dispatch:\n    inputs:\n      version:\n        description: Version to deploy\n        required: true',
      language: 'yaml',
    }
  },
}

const rollback =
  /^(?:kubectl (?:\S+ )*rollout undo|helm (?:\S+ )*rollback|kubectl[ -]argo(?:-| )rollouts undo|heroku (?:releases:)?rollback|gcloud run services update-traffic|aws deploy stop-deployment|aws lambda update-alias|fly(?:ctl)? releases rollback|argocd app rollback|docker service rollback|helm (?:upgrade|install) .*--(?:atomic|rollback-on-failure))/

function rollbackCommands(subject: Subject): readonly Evidence[] {
  return reachedCommands(subject)
    .filter(({ command }) => rollback.test([command.program, ...command.argv].join(' ')))
    .map(evidenceOf)
}

const versionNames = /^(?:.*[-_])?(?:version|tag|sha|ref|revision|digest|commit|run[-_]?id|release)$/i

/** An input of a manual start that says which version is deployed; a job that builds anew under that name only renames. */
function versionInput(subject: Subject, delivery: Delivery) {
  const builds = reachedTasks(subject, 'build-image').some(
    ({ run }) => run.workflow === delivery.run.workflow,
  )
  return startsOf(subject, delivery)
    .filter(
      ({ name, inputs }) => name === 'workflow_dispatch' && inputs.some(input => versionNames.test(input)),
    )
    .map(event => ({
      evidence: evidenceAt(
        { path: delivery.run.workflow.path, line: event.line },
        'input that chooses the version',
      ),
      // A build under that name only renames; the version of a model is taken from its store.
      rebuilds: builds && !event.inputs.some(input => /model/i.test(input) && versionNames.test(input)),
    }))
}

/** Images pushed under the commit or a version, not only under a name that moves. */
function immutableImages(subject: Subject): readonly Evidence[] {
  return reachedTasks(subject, 'publish-image')
    .filter(({ run }) => {
      if (run.kind === 'command') return run.command.argv.some(word => immutable.test(word))
      if (run.kind !== 'action') return false
      const tags = run.with.filter(({ name }) => /^(?:tags?|image_tag)$/.test(name))
      return (
        tags.some(({ value }) => immutable.test(value) && !isOfMetadata(subject, run, value)) ||
        usesMetadata(subject, run)
      )
    })
    .map(({ run }) => evidenceOf(run))
}

/** Models that a workflow attaches to the releases of the repository, each under its tag. */
function releasedModels({ tools }: Subject): readonly Evidence[] {
  return tools.flatMap(({ id, strength, evidence }) =>
    id === 'github-release-model' && (strength === 'exercised' || strength === 'enforced')
      ? [evidence[0]]
      : [],
  )
}

const immutable =
  /:\$\{?(?:VERSION|TAG|RELEASE)\b|env\.(?:VERSION|version)\b|github\.sha|GITHUB_SHA|github\.ref_name|GITHUB_REF_NAME|rev-parse|\bsha\b|IMAGE_TAG|steps\.\w+\.outputs\.(?:version|tag|sha)/

function isOfMetadata(subject: Subject, run: Run, value: string): boolean {
  const id = /steps\.([\w-]+)\.outputs/.exec(value)?.[1]
  return id !== undefined && metadataOf(subject, run).some(({ step }) => step?.id === id)
}

/** Tags that the action derives: of the commit or a version, and unless told otherwise of the branch or the tag that was pushed. */
function usesMetadata(subject: Subject, run: Run): boolean {
  return metadataOf(subject, run).some(one => {
    const tags = one.with.find(({ name }) => name === 'tags')
    return tags === undefined
      ? startsByVersion(subject, { run, evidence: evidenceOf(run), events: run.reach.events })
      : /type=(?:sha|semver|pep440|ref,event=tag)|github\.sha/.test(tags.value)
  })
}

function metadataOf({ automation }: Subject, { workflow, job }: Run): readonly ActionRun[] {
  return automation.runs.flatMap(run =>
    run.kind === 'action' &&
    run.workflow === workflow &&
    run.job === job &&
    slugOf(run) === 'docker/metadata-action'
      ? [run]
      : [],
  )
}

/** Documents that are there to be followed. */
const forOperators = /runbook|playbook|operat|deploy|release|rollback|recover|incident|guide|readme/i

/** Commands or numbered steps under a heading; a review that only mentions the word is no runbook. */
function saysHow(lines: readonly string[]): boolean {
  const end = lines.findIndex(line => /^#{1,5} /.test(line))
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .some(line => /^\s*(?:```|~~~|\d+[.)] )|`[\w./-]+ [^`]+`/.test(line))
}

/** Headings of documentation about the way back. */
function runbooks(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'md', 'rst').flatMap(({ path, kind }) => {
    if (
      kind !== 'file' ||
      !/\.(?:md|rst)$/i.test(path) ||
      path.split('/').length > 4 ||
      /migrat|archive|changelog|(?:^|\/)issues?\/|(?:^|[/_-])(?:prd|spec|requirements|roadmap|plan|proposal)s?[_.-]/i.test(
        path,
      )
    )
      return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok) return []
    const line = content.text
      .split('\n')
      .findIndex(
        (text, index, lines) =>
          /^#{1,5} .{0,60}\broll(?:ing)?[ -]?back/i.test(text) &&
          (forOperators.test(path) || saysHow(lines.slice(index + 1, index + 40))),
      )
    return line < 0 ? [] : [evidenceAt({ path, line: line + 1 }, 'runbook')]
  })
}
