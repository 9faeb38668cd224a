import type { ActionRun, CommandRun } from '../../automation/model.ts'
import type { Command } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { trackedData } from '../dvcReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { looseChains } from '../looseChains.ts'
import { declaredPipelines } from '../pipelineReading.ts'
import type { Practice, Subject } from '../practice.ts'
import {
  deliveringCommands,
  expectsSubject,
  lacksModel,
  onChange,
  reachedActions,
  reachedCommands,
  slugOf,
} from '../reading.ts'
import { workflowHead } from '../suggest.ts'
import { stepsThatRun } from '../suggestEnvironment.ts'
import { stagesFor } from '../suggestPipeline.ts'

export const pipelineVerifiedInCi: Practice = {
  id: 'pipeline-verified-in-ci',
  dimension: 'data-pipeline-versioning',
  title: 'CI verifies the pipeline state',
  level: 3,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition: 'CI proves that code, data and lock belong together and that data was pushed.',
  sources: ['treeverse/dvc #5369', 'gmt #6433', 'BlueBrain #288', 'GCP2 pipeline CI', 'DVCD'],
  evidence: {
    met: 'reachable step on PR/push: `dvc repro` after `dvc pull`/`fetch`, `dvc repro --dry` (esp. `--allow-missing`), `dvc status` with non-zero check, `dvc data status --not-in-remote`, `snakemake -n/--lint`, `kedro run --env ci`, `dbt build`, `databricks bundle validate`, `nextflow -stub`, `targets::tar_validate`',
    partial:
      'local hooks only (`dvc-pre-commit`, `dvc-pre-push`, `dvc install`), or `dvc pull` without verification',
    unmet: 'none',
    notApplicable: 'no pipeline definition',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library has no pipeline of its own.')
    if (subject.profile.traits.includes('llm') && !subject.profile.traits.includes('trains'))
      return notApplicable('The project uses a foundation model and trains none.')
    const checks = [...checksOf(subject)]
    const proving = checks.filter(
      run => onChange(run.reach) && run.reach.swallowedBy === null && !onlyShows(run),
    )
    const proof = nonEmpty(proving.map(evidenceOf))
    if (proof !== null) {
      return met({
        evidence: proof,
        strength: 'exercised',
        because: 'A change starts a run that reproduces the pipeline or compares it with its lock.',
      })
    }
    const weak = nonEmpty([...checks, ...pulls(subject)].map(evidenceOf))
    if (weak !== null) return partial({ evidence: weak, because: whyWeak(checks) })
    const rendered = nonEmpty(renderings(subject).map(evidenceOf))
    if (rendered !== null)
      return partial({
        evidence: rendered,
        strength: 'exercised',
        because:
          'Another service renders the definition of the pipeline on a change; no check of code and data.',
      })
    const hooks = nonEmpty(hooksOf(subject))
    if (hooks !== null)
      return partial({
        evidence: hooks,
        because: 'Only hooks on the machines of developers check the pipeline.',
      })
    if (
      declaredPipelines(subject).length === 0 &&
      looseChains(subject).length === 0 &&
      !lacksModel(subject.profile) &&
      !(expectsSubject(subject.profile) && subject.profile.traits.includes('trains'))
    )
      return notApplicable('There is no pipeline to verify.')
    return unmet({
      because:
        declaredPipelines(subject).length === 0
          ? 'There is no pipeline to verify: blocked by pipeline-defined.'
          : 'No workflow checks that code, data and lock belong together.',
      searched: [
        'dvc repro, dvc status and dvc data status',
        'mlops-audit dvc verify',
        'snakemake -n, kedro run, dbt build, databricks bundle validate, nextflow -stub, tar_validate',
        'DVC hooks of pre-commit',
      ],
    })
  },
  remedy: subject => {
    const kinds = new Set(declaredPipelines(subject).map(({ kind }) => kind))
    if (kinds.size > 0 && !kinds.has('DVC')) {
      const [kind, command] = otherChecks.find(([name]) => kinds.has(name)) ?? [[...kinds][0] ?? '', null]
      const step = `Let every pull request check the ${kind} pipeline.`
      return command === null
        ? { step, snippet: null, language: 'yaml' }
        : {
            step,
            snippet: `${workflowHead(subject, 'pipeline')}\n${stepsThatRun(subject, command)}`,
            language: 'yaml',
          }
    }
    const check = `${workflowHead(subject, 'pipeline')}\n      - uses: iterative/setup-dvc@v1\n      - run: dvc repro --dry --allow-missing\n      - run: dvc data status --not-in-remote`
    if (kinds.size > 0)
      return { step: 'Verify dvc.lock on every pull request.', snippet: check, language: 'yaml' }
    return {
      step: 'Declare the pipeline, run it once and commit its dvc.lock; then verify both on every pull request.',
      snippet: `${stagesFor(subject)}\n${check}`,
      language: 'yaml',
    }
  },
}

/** What checks pipelines of other kinds without running them on the whole data. */
const otherChecks: readonly (readonly [string, string])[] = [
  ['Snakemake', 'snakemake --dry-run'],
  ['Kedro', 'kedro run --env ci'],
]

/** Runs that prove something of the pipeline when they succeed. */
function checksOf(subject: Subject): readonly (CommandRun | ActionRun)[] {
  const commands = reachedCommands(subject)
  const hasData = trackedData(subject).length > 0
  const pulled = new Set(commands.filter(run => fetches(run.command)).map(({ job }) => job))
  const proving = commands.filter(({ command, job }) => {
    if (isReproduction(command) && !isDry(command)) {
      // Without its data a pipeline can only be reproduced where its first stage fetches them.
      return !hasData || pulled.has(job) || command.argv.some(word => word === '--pull' || word === '-P')
    }
    return verifies(command)
  })
  return [...proving, ...reachedActions(subject).filter(run => /(?:^|\/)mlops-audit$/.test(slugOf(run)))]
}

function isReproduction({ program, canonical, argv }: Command): boolean {
  return (
    program === 'dvc' &&
    (canonical === 'dvc repro' || /^dvc (?:exp|experiments) run$/.test(canonical) || argv[0] === 'repro')
  )
}

function isDry({ argv }: Command): boolean {
  return argv.includes('--dry')
}

function fetches({ program, argv }: Command): boolean {
  return program === 'dvc' && (argv[0] === 'pull' || argv[0] === 'fetch')
}

function verifies(command: Command): boolean {
  const { program, argv } = command
  const has = (...words: readonly string[]) => words.some(word => argv.includes(word))
  if (program === 'dvc')
    return (
      (isReproduction(command) && isDry(command)) ||
      argv[0] === 'status' ||
      (argv[0] === 'data' && argv[1] === 'status')
    )
  if (program === 'mlops-audit') return argv[0] === 'dvc'
  if (program === 'snakemake')
    return (
      has('-n', '--dry-run', '--dryrun', '--lint', '--cores', '-c1') ||
      argv.some(word => /^-c\d|^-j/.test(word))
    )
  if (program === 'kedro') return argv[0] === 'run'
  if (program === 'dbt') return argv[0] === 'build' || argv[0] === 'test'
  if (program === 'databricks') return argv[0] === 'bundle' && argv[1] === 'validate'
  if (program === 'nextflow') return has('-stub', '-stub-run', '-preview')
  return (
    program === 'Rscript' && argv.some(word => word.includes('tar_validate') || word.includes('tar_make'))
  )
}

function pulls(subject: Subject): readonly CommandRun[] {
  return reachedCommands(subject).filter(({ command }) => fetches(command) || isReproduction(command))
}

/** `dvc status` ends well whatever it finds, unless it is told to be quiet or something reads what it says. */
function onlyShows(run: CommandRun | ActionRun): boolean {
  if (run.kind !== 'command' || run.command.program !== 'dvc' || run.command.argv[0] !== 'status')
    return false
  const { argv, pipedTo, redirects, conditional } = run.command
  const isRead = pipedTo.length > 0 || redirects.length > 0 || conditional
  return !isRead && !argv.some(word => /^(?:-q|--quiet|--json)$/.test(word))
}

function whyWeak(checks: readonly (CommandRun | ActionRun)[]): string {
  if (checks.length === 0)
    return 'A workflow fetches data or reproduces the pipeline without what it needs to prove something.'
  return checks.some(({ reach }) => onChange(reach))
    ? 'The pipeline is checked on a change, but what the check finds cannot fail it.'
    : 'The pipeline is reproduced, but not when a change is proposed or pushed.'
}

/** `cdk synth` makes the definition of a declared pipeline anew: one that does not fit its code cannot be made. */
function renderings(subject: Subject): readonly CommandRun[] {
  if (declaredPipelines(subject).length === 0) return []
  return deliveringCommands(subject).filter(
    ({ command, reach }) => command.program === 'cdk' && command.argv[0] === 'synth' && onChange(reach),
  )
}

function hooksOf(subject: Subject): readonly Evidence[] {
  const hooks = subject.facts.preCommit('.pre-commit-config.yaml')?.hooks ?? []
  return hooks.filter(({ id }) => /^dvc-/.test(id)).map(hook => evidenceAt(hook, `hook ${hook.id}`))
}
