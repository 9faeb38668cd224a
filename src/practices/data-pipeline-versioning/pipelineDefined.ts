import { verifyDvc } from '../../dvc/verify.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import type { DeclaredPipeline } from '../declaredPipeline.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { looseChains } from '../looseChains.ts'
import { declaredPipelines, isComplete } from '../pipelineReading.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines, lacksModel } from '../reading.ts'
import { stagesFor } from '../suggestPipeline.ts'

export const pipelineDefined: Practice = {
  id: 'pipeline-defined',
  dimension: 'data-pipeline-versioning',
  title: 'The ML pipeline is a declared graph',
  level: 2,
  weight: 4,
  kind: 'practice',
  gate: 'L2',
  definition: 'Data preparation, training and evaluation are declared as connected steps.',
  sources: ['KRZ-P2', 'GCP1', 'AZ2', 'SE4ML-4', 'BAR21 (DVC-pipeline)', 'DVCD'],
  evidence: {
    met: 'valid definition with ≥2 connected steps incl. a train and an evaluate/metrics step: `dvc.yaml` (deps/outs edges; foreach/matrix expanded), Airflow/Prefect/Dagster/KFP/Kedro/ZenML/Flyte/Metaflow/Snakemake/Nextflow/targets/MLproject multi-step …. An output directory counts as an edge to the files in it; for DVC the project is initialised and outputs are not tracked by git; in an LLM application building an index counts as training',
    partial:
      'one stage, unconnected stages, connected stages without an evaluation step, workflow jobs chained by `needs`, Makefile chain, DVC 0.x `*.dvc` with `cmd`, or orchestrator imported with one task',
    unmet: 'none (a dependency alone is nothing); empty `dvc.yaml`',
    notApplicable: 'library profile',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (id === 'library') return notApplicable('A library has no pipeline of its own.')
    if (subject.profile.traits.includes('llm') && !subject.profile.traits.includes('trains'))
      return notApplicable('The project uses a foundation model and trains none.')
    const pipelines = declaredPipelines(subject)
    const complete = pipelines.filter(pipeline => isComplete(pipeline))
    const sound = complete.find(pipeline => defectsOf(subject, pipeline).length === 0)
    const evidence = nonEmpty(sound?.steps ?? [])
    if (sound !== undefined && evidence !== null) {
      return met({
        evidence,
        strength: 'configured',
        because: `The ${sound.kind} pipeline connects ${sound.steps.length} steps, training and evaluation among them.`,
      })
    }
    const best = complete[0] ?? pipelines[0]
    const short = nonEmpty([
      ...(best === undefined
        ? []
        : [...(sound === undefined ? defectsOf(subject, best) : []), ...best.steps]),
    ])
    if (best !== undefined && short !== null) return partial({ evidence: short, because: lacking(best) })
    const chains = nonEmpty(looseChains(subject))
    if (chains !== null)
      return partial({
        evidence: chains,
        because: 'Steps follow each other, but no graph says what each reads and makes.',
      })
    if (!traits.includes('trains') && !lacksModel(subject.profile))
      return notApplicable('Nothing is trained here.')
    return unmet({
      because: 'No pipeline declares how data, training and evaluation are connected.',
      searched: [
        'stages of dvc.yaml',
        'steps of 13 orchestrators in code',
        'Snakemake, Nextflow, targets, MLproject',
        'chained jobs and make targets',
      ],
    })
  },
  remedy: subject => {
    const [pipeline] = dvcPipelines(subject)
    return {
      step:
        pipeline === undefined
          ? 'Declare preparation, training and evaluation as stages with what they read and make.'
          : `Add the missing training or evaluation stage to ${pipeline.path}, and connect the stages.`,
      snippet: stagesFor(subject),
      language: 'yaml',
    }
  },
}

/** What keeps DVC from running the graph of one of its files, or from keeping its outputs. */
function defectsOf({ snapshot }: Subject, { kind, steps }: DeclaredPipeline): readonly Evidence[] {
  const file = steps[0]?.path
  if (kind !== 'DVC' || file === undefined) return []
  const initialised = filesEnding(snapshot, '').some(
    ({ path }) => path === '.dvc/config' || path.endsWith('/.dvc/config'),
  )
  const found = verifyDvc(snapshot)
    .pipelines.filter(({ path }) => path === file)
    .flatMap(({ findings }) => findings)
    .filter(
      ({ rule }) =>
        rule === 'output-overlap' ||
        rule === 'cycle' ||
        rule === 'output-tracked' ||
        rule === 'script-missing',
    )
    .map(finding => evidenceAt(finding, finding.message))
  const missing = evidenceAt(
    { path: file, line: 1 },
    'the DVC project is not initialised: .dvc/config is missing',
  )
  return initialised ? found : [missing, ...found]
}

function lacking({ kind, steps, connected, trains, evaluates }: DeclaredPipeline): string {
  if (steps.length === 1) return `The ${kind} pipeline has one step.`
  if (!connected) return `The steps of the ${kind} pipeline are not connected: none reads what another makes.`
  if (!trains) return `The ${kind} pipeline has no training step.`
  if (!evaluates) return `The ${kind} pipeline has no evaluation step.`
  return `The ${kind} pipeline cannot run as it is committed.`
}
