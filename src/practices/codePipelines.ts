/** Pipelines that are written with the library of an orchestrator: their steps, by name and by what their functions perform. */

import { metricConditions } from '../facts/code/metricConditions.ts'
import type { CodeFacts } from '../facts/model.ts'
import { mlCode } from './codeReading.ts'
import { type DeclaredPipeline, type NamedStep, named } from './declaredPipeline.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'
import { workBehind } from './testing-validation/triedSteps.ts'

/** Decorators and constructors of steps; the orchestrator connects them by the flow that calls them. */
const STEPS: readonly (readonly [string, RegExp])[] = [
  ['Prefect', /^prefect\.task$/],
  ['ZenML', /^zenml(?:\.\w+)*\.step$/],
  ['Metaflow', /^metaflow\.step$/],
  ['Dagster', /^dagster\.(?:asset|op|multi_asset|graph_asset)$/],
  [
    'Kubeflow Pipelines',
    /^kfp\.(?:v2\.)?(?:dsl\.(?:component|container_component|ContainerOp)|components\.(?:create_component_from_func|load_component\w*))$/,
  ],
  ['Flyte', /^(?:flytekit|union)\.task$/],
  ['Kedro', /^kedro\.pipeline\.(?:\w+\.)?node$/],
  [
    'Airflow',
    /^airflow\.(?:(?:decorators|sdk)\.task(?:\.\w+)?|operators\.(?!empty\b|dummy\b)\w+\.\w+Operator|providers\..*Operator)$/,
  ],
  [
    'SageMaker Pipelines',
    /^sagemaker\.workflow\.\w+\.(?:\w+Step|RegisterModel|Condition(?:Greater|Less)Than\w*)$/,
  ],
  [
    'Step Functions',
    /^stepfunctions\.steps\.(?:\w+\.)?(?:\w+Step|ChoiceRule\.Numeric\w+)$|^aws_cdk\.aws_stepfunctions_tasks\.[A-Z]\w+$|^aws_cdk\.aws_stepfunctions\.Condition\.number_\w+$/,
  ],
  ['Azure ML', /^azure\.ai\.ml\.(?:command|load_component)$|^azureml\.pipeline\.steps\.\w+$/],
  ['ClearML', /\.add_(?:function_)?step$|^clearml\.(?:\w+\.)*PipelineDecorator\.component$/],
  ['TFX', /^tfx\.(?:v1\.)?components\.\w+$/],
  ['Vertex AI', /^google_cloud_pipeline_components\..*Op$/],
]

interface FlowGraph {
  readonly kind: string
  readonly steps: NamedStep[]
  /** Functions that are steps, with the file of each. */
  readonly functions: { readonly code: CodeFacts; readonly name: string }[]
}

/** Pipelines that code defines with the library of an orchestrator. */
export function codePipelines(subject: Subject): readonly DeclaredPipeline[] {
  const found = new Map<string, FlowGraph>()
  for (const code of mlCode(subject)) {
    for (const { kind, name, line, isFunction } of stepsOf(code)) {
      // A file of Airflow is a graph of its own; elsewhere steps are imported into the flow that connects them.
      const key = kind === 'Airflow' ? `${kind} ${code.path}` : kind
      const graph = found.get(key) ?? { kind, steps: [], functions: [] }
      graph.steps.push({ ...evidenceAt({ path: code.path, line }, `${kind} step ${name}`), name })
      if (isFunction) graph.functions.push({ code, name })
      found.set(key, graph)
    }
  }
  return [...found.values()].map(graph => rolesOf(subject, graph))
}

/** Steps whose functions are followed; larger graphs say by their names what they do. */
const mostFollowed = 40

/** By the names of the steps, and where these do not tell, by what their functions perform. */
function rolesOf(subject: Subject, { kind, steps, functions }: FlowGraph): DeclaredPipeline {
  const pipeline = named(kind, steps, steps.length > 1)
  if (pipeline.trains && pipeline.evaluates) return pipeline
  const works = functions.slice(0, mostFollowed).map(({ code, name }) => workBehind(subject, code, name))
  return {
    ...pipeline,
    trains: pipeline.trains || works.some(kinds => kinds.has('train')),
    evaluates: pipeline.evaluates || works.some(kinds => kinds.has('evaluate')),
  }
}

interface FlowStep {
  readonly kind: string
  readonly name: string
  readonly line: number
  /** The name is that of the function whose decorator makes it a step. */
  readonly isFunction: boolean
}

function stepsOf(code: CodeFacts): readonly FlowStep[] {
  const decorated = code.functions.flatMap(({ name, line, decorators }) => {
    const kind = STEPS.find(([, pattern]) => decorators.some(one => pattern.test(one)))?.[0]
    return kind === undefined ? [] : [{ kind, name, line, isFunction: true }]
  })
  const lines = new Set(decorated.map(({ line }) => line))
  const conditions = new Set(metricConditions(code))
  const called = code.calls.flatMap(call => {
    const kind = STEPS.find(([, pattern]) => pattern.test(call.name))?.[0]
    // A decorator with arguments stands above its function, and is counted there.
    const below = code.functions.find(({ line }) => line > call.line)
    const decorates = lines.has(call.line) || below?.decorators.includes(call.name) === true
    if (kind === undefined || decorates || lines.has(call.line + 1)) return []
    if (/Condition|ChoiceRule/.test(call.name))
      return conditions.has(call)
        ? [{ kind, name: 'comparison of a metric', line: call.line, isFunction: false }]
        : []
    if (kind === 'ClearML' && !code.imports.some(({ module }) => module.startsWith('clearml'))) return []
    const { name, task_id: task, step_name: step } = call.strings
    return [
      {
        kind,
        name:
          name ??
          step ??
          task ??
          (call.name.startsWith('stepfunctions.') ? call.strings['0'] : undefined) ??
          call.references['0'] ??
          call.strings['0'] ??
          call.references.func ??
          call.written,
        line: call.line,
        isFunction: false,
      },
    ]
  })
  const tasks = code.classes.flatMap(({ name, line, bases }) =>
    bases.some(base => /^luigi\.(?:\w+\.)*\w*Task$/.test(base))
      ? [{ kind: 'Luigi', name, line, isFunction: false }]
      : [],
  )
  return [...decorated, ...called, ...tasks]
}
