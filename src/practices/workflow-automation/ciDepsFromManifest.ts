import type { ActionRun, CommandRun, Run } from '../../automation/model.ts'
import { isTool } from '../../catalogue/developmentTools.ts'
import { installsOf, runsInLock } from '../installs.ts'
import { evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { copiesNothing, hiddenElsewhere, manifests, slugOf } from '../reading.ts'
import { environmentOf } from '../suggestEnvironment.ts'

export const ciDepsFromManifest: Practice = {
  id: 'ci-deps-from-manifest',
  dimension: 'workflow-automation',
  title: "CI installs from the project's manifest",
  level: 1,
  weight: 2,
  kind: 'hygiene',
  gate: null,
  definition:
    'Workflows install dependencies from versioned manifest/lock files, not from package lists written into the YAML.',
  sources: ["RZIG24 bad practice 'direct inclusion of dependencies'", 'KRZ-P3', 'OSSF Pinned-Dependencies'],
  evidence: {
    met: 'installs resolve to `-r <file>`, `-e .`/`.[extra]`, `uv sync`, `poetry install`, `pdm sync`, `pipenv sync`, `conda env … -f`, `environment-file:`, `npm ci`, `renv::restore`; tool-only installs (dvc, cml, ruff, pytest, build …) do not count against',
    partial: 'mixture',
    unmet: '≥1 ML/runtime package installed by literal name in a workflow and no manifest install',
    notApplicable: 'no step installs anything',
  },
  assess: subject => {
    const fromManifest: Run[] = actions(subject).filter(run => {
      return (
        run.with.some(input => input.name === 'environment-file' && input.value !== '') ||
        installsByAction(run)
      )
    })
    const toolsOnly: CommandRun[] = []
    const literal: CommandRun[] = []
    for (const run of commands(subject)) {
      const installs = installsOf(run.command)
      if (installs === null) {
        if (runsInLock(run.command)) fromManifest.push(run)
        continue
      }
      if (installs.manifest) fromManifest.push(run)
      if (installs.packages.some(name => !isTool(name))) literal.push(run)
      else if (!installs.manifest) toolsOnly.push(run)
    }
    const manifests = nonEmpty(fromManifest.map(evidenceOf))
    const literals = nonEmpty(literal.map(evidenceOf))
    if (literals === null) {
      const tooling = nonEmpty(toolsOnly.map(evidenceOf))
      if (manifests !== null) {
        const here = subject.automation.workflows.length > 0
        return met({
          evidence: manifests,
          because: `${here ? 'Workflows install' : 'Another CI service installs'} from manifest or lock files.`,
        })
      }
      if (tooling !== null)
        return met({ evidence: tooling, because: 'Workflows install only tools of their own by name.' })
      return hiddenElsewhere(subject) ?? notApplicable('No workflow installs packages.')
    }
    if (manifests !== null) {
      return partial({
        evidence: literals,
        strength: 'exercised',
        because: 'Packages are named in the workflow beside an install from the manifest.',
      })
    }
    return unmet({
      because: 'Runtime packages are named in the workflow, and nothing is installed from a manifest.',
      searched: ['installs with -r, -e, sync, a lock file or an environment file'],
      evidence: literals,
    })
  },
  remedy: subject =>
    manifests(subject).length === 0
      ? {
          step: 'Move the package names into a manifest, and install from it.',
          snippet: '- run: pip install -r requirements.txt',
          language: 'yaml',
        }
      : {
          step: 'Install from the manifest, and move the package names there.',
          snippet: `- run: ${environmentOf(subject).command}`,
          language: 'yaml',
        },
}

/** How a workflow installs is the same question whether something starts it or not. */
function commands(subject: Subject): readonly CommandRun[] {
  const { workflows, runs, elsewhere } = subject.automation
  // Where GitHub runs nothing, the scripts of another CI service are held to the same.
  return (workflows.length > 0 ? runs : elsewhere).filter(
    (run): run is CommandRun => run.kind === 'command' && !setsUpServer(subject, run),
  )
}

function setsUpServer({ facts }: Subject, { path }: CommandRun): boolean {
  const dockerfile = facts.dockerfilePaths.includes(path) ? facts.dockerfile(path) : null
  return dockerfile !== null && copiesNothing(dockerfile)
}

function actions(subject: Subject): readonly ActionRun[] {
  return subject.automation.runs.filter((run): run is ActionRun => run.kind === 'action')
}

function installsByAction(run: ActionRun): boolean {
  const { reference } = run
  // Of this collection two install packages, the others set up R and what is around it.
  if (reference.kind === 'repository' && slugOf(run) === 'r-lib/actions')
    return /^setup-(?:renv|r-dependencies)$/.test(reference.subpath)
  return lockActions.has(slugOf(run))
}

/** Actions that install from a lock or manifest file themselves. */
const lockActions: ReadonlySet<string> = new Set([
  'prefix-dev/setup-pixi',
  'julia-actions/julia-buildpkg',
  'bahmutov/npm-install',
  'actions-rs/cargo',
])
