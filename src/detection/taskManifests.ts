/**
 * Deployments by pull (GitOps): a job writes the new image into a manifest and pushes it; a controller in the cluster, which no
 * workflow shows, takes it from there.
 */

import type { Automation, CommandRun, Run } from '../automation/model.ts'
import { runText } from '../automation/trace.ts'
import { listed, matchesCommand, parseCommandPattern } from '../catalogue/commandPattern.ts'
import type { Job } from '../facts/model.ts'
import type { TaskSighting } from './taskSighting.ts'

/** Programs that change a file in place. */
const editors = /^(?:sed|gsed|perl|yq|jq|envsubst|cat|echo|printf|python[\d.]*)$/
/** Files that say which image a cluster runs. `Chart.yaml` is missing: its version is that of a package. */
const manifests =
  /(?:^|\/)(?:values[\w.-]*|kustomization|(?:[\w-]+-)?deployment(?:-[\w-]+)?|rollout|(?:inference-?)?service)\.ya?ml$|(?:^|\/)(?:k8s|kubernetes|manifests?|helm|charts?|argo-?cd|gitops|overlays)\/(?:[\w.-]+\/)*(?!Chart\.)[\w.-]+\.ya?ml$/i
const pushes = listed('git push').map(parseCommandPattern)
const pushActions =
  /^(?:stefanzweifel\/git-auto-commit-action|endbug\/add-and-commit|ad-m\/github-push-action)$/i
/** Actions that write an image into a manifest and commit it. */
const updateActions = /^(?:fjogeleit\/yaml-update-action|loozhengyuan\/kustomize-set-image)$/i

export function manifestTasks({ runs }: Automation): readonly TaskSighting[] {
  const pushing = new Set(runs.filter(isPush).map(jobOf))
  return runs.filter(run => (updates(run) && pushing.has(jobOf(run))) || isUpdateAction(run)).map(sightingOf)
}

function sightingOf(run: Run): TaskSighting {
  return { task: 'deploy', confidence: 'medium', run, place: run, trace: run.trace, what: runText(run) }
}

function jobOf(run: Run): Run['job'] {
  return run.job
}

function isPush(run: Run): boolean {
  if (run.kind === 'command') return pushes.some(pattern => matchesCommand(pattern, run.command))
  return run.kind === 'action' && run.reference.kind === 'repository' && pushActions.test(run.reference.slug)
}

function isUpdateAction(run: Run): boolean {
  return (
    run.kind === 'action' && run.reference.kind === 'repository' && updateActions.test(run.reference.slug)
  )
}

/** Beside the project's own repository there is one for what runs in the cluster. */
function checksOutOther({ steps }: Job): boolean {
  return steps.some(
    step =>
      /^actions\/checkout@/.test(step.uses?.value ?? '') &&
      step.with.some(({ name, value }) => name === 'repository' && !value.includes('github.repository')),
  )
}

function updates(run: Run): run is CommandRun {
  if (run.kind !== 'command') return false
  const { program, argv, redirects } = run.command
  if (program === 'kustomize') return argv[0] === 'edit' && argv[1] === 'set' && argv[2] === 'image'
  if (!editors.test(program)) return false
  const inPlace = argv.some(word => /^(?:-[a-zA-Z]*i|--in-place)/.test(word))
  const written = redirects.filter(({ operator }) => operator.includes('>')).map(({ target }) => target)
  const files = [...(inPlace ? argv : []), ...written]
  return files.some(word => manifests.test(word) || (/\.ya?ml$/.test(word) && checksOutOther(run.job)))
}
