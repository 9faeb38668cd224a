/** Rules and schedules of a template that start an orchestrator of machine learning themselves, without CodePipeline between. */

import { entriesOf, nodeAt, scalarsIn, textOf, type YamlEntry } from '../yamlNode.ts'

/** Words of which a template with such a rule has both. */
export function mayStartOrchestrator(text: string): boolean {
  return (
    /AWS::(?:Events::Rule|Scheduler::Schedule)/.test(text) &&
    /[sS]tateMachine|:pipeline\/|SageMaker/.test(text)
  )
}

export interface OrchestratorStart {
  readonly rule: YamlEntry
  readonly provider: 'StepFunctions' | 'SageMakerPipeline'
}

/** Those that are switched on, with what they start. */
export function orchestratorStarts(resources: readonly YamlEntry[]): readonly OrchestratorStart[] {
  const machines = new Set(
    resources
      .filter(({ value }) =>
        /^AWS::(?:StepFunctions|Serverless)::StateMachine$/.test(textOf(nodeAt(value, 'Type')) ?? ''),
      )
      .map(({ key }) => key),
  )
  const pipelines = new Set(
    resources
      .filter(({ value }) => textOf(nodeAt(value, 'Type')) === 'AWS::SageMaker::Pipeline')
      .map(({ key }) => key),
  )
  return resources.flatMap((rule): OrchestratorStart[] => {
    const { value } = rule
    if (!/^AWS::(?:Events::Rule|Scheduler::Schedule)$/.test(textOf(nodeAt(value, 'Type')) ?? '')) return []
    const properties = nodeAt(value, 'Properties')
    if (textOf(nodeAt(properties, 'State')) === 'DISABLED') return []
    const targets = nodeAt(properties, 'Targets') ?? nodeAt(properties, 'Target')
    const texts = scalarsIn(targets).map(({ text }) => text)
    const names = texts.flatMap(text => text.match(/\w+/g) ?? [])
    const keys = targets?.kind === 'list' ? targets.items.flatMap(entriesOf) : entriesOf(targets)
    if (
      keys.some(({ key }) => key === 'SageMakerPipelineParameters') ||
      names.some(name => pipelines.has(name)) ||
      texts.some(text => text.includes(':sagemaker:') && text.includes(':pipeline/'))
    )
      return [{ rule, provider: 'SageMakerPipeline' }]
    return names.some(name => machines.has(name)) || texts.some(text => /:stateMachine:/.test(text))
      ? [{ rule, provider: 'StepFunctions' }]
      : []
  })
}
