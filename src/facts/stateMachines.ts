/**
 * State machines of Step Functions and pipelines of SageMaker that templates declare, in the template itself or in a file that it
 * names. https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */

import type { Place } from '../model.ts'
import { folderOf } from '../paths.ts'
import { cloudResources } from './cloudResources.ts'
import { pathFrom } from './dvc/paths.ts'
import type { Facts } from './index.ts'
import { readYaml } from './yaml.ts'
import { entriesOf, itemsOf, nodeAt, scalarsIn, textOf, type YamlNode, type YamlScalar } from './yamlNode.ts'

export interface MachineState extends Place {
  readonly name: string
  /** What it asks a service for: `sagemaker:createTrainingJob`; empty for one that only decides or waits. */
  readonly action: string
  /** Variables that it compares with numbers. */
  readonly compares: readonly string[]
}

const MOST_STATES = 2000

const known = new WeakMap<Facts, readonly (readonly MachineState[])[]>()

/** The states of each machine of the project. */
export function stateMachines(facts: Facts): readonly (readonly MachineState[])[] {
  const before = known.get(facts)
  if (before !== undefined) return before
  const found = cloudResources(facts).flatMap(({ kind, path, properties }) => {
    if (kind === 'sagemaker::pipeline') return [stepsIn(path, definitionOf(facts, path, properties))]
    return /^(?:stepfunctions|serverless)::statemachine$/.test(kind)
      ? [statesIn(definitionOf(facts, path, properties))]
      : []
  })
  known.set(facts, found)
  return found
}

interface Definition {
  readonly path: string
  readonly root: YamlNode
  /** Lines before the first one of the definition. */
  readonly offset: number
}

function definitionOf(facts: Facts, path: string, properties: YamlNode | null): Definition | null {
  const plain = nodeAt(properties, 'Definition')
  if (plain?.kind === 'map') return { path, root: plain, offset: 0 }
  const file = textOf(nodeAt(properties, 'DefinitionUri'))
  const named = file === null ? null : pathFrom(folderOf(path), file)
  const content = named === null ? null : facts.data(named)
  if (named !== null && content !== null) return { path: named, root: content, offset: 0 }
  const written = nodeAt(properties, 'DefinitionString') ?? nodeAt(properties, 'PipelineDefinition')
  const text = scalarsIn(written).find(scalar => /"?(?:States|Steps)"?\s{0,9}:/.test(scalar.text))
  const root = text === undefined ? null : readYaml(path, text.text).root
  return text === undefined || root === null ? null : { path, root, offset: linesBefore(text) }
}

/** A block begins on the line after its mark; a text in quotes is all on one. */
function linesBefore({ style, line }: YamlScalar): number {
  return style === 'literal' || style === 'folded' ? line : line - 1
}

function statesIn(definition: Definition | null): readonly MachineState[] {
  if (definition === null) return []
  const { path, root, offset } = definition
  const found: MachineState[] = []
  const seen = new Set<YamlNode>()
  const open: YamlNode[] = [root]
  for (let node = open.pop(); node !== undefined && found.length < MOST_STATES; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    for (const { key, line, value } of entriesOf(nodeAt(node, 'States')))
      found.push({
        path,
        line: line + offset,
        name: key,
        action: actionOf(value),
        compares: comparesOf(value),
      })
    open.push(...(node.kind === 'list' ? node.items : entriesOf(node).map(({ value }) => value)))
  }
  return found.sort((a, b) => a.line - b.line)
}

/** `arn:aws:states:::sagemaker:createTrainingJob.sync`, also by way of the SDK. */
function actionOf(state: YamlNode): string {
  return /:::(?:aws-sdk:)?(\w{1,40}:\w{1,60})/.exec(textOf(nodeAt(state, 'Resource')) ?? '')?.[1] ?? ''
}

function comparesOf(state: YamlNode): readonly string[] {
  return itemsOf(nodeAt(state, 'Choices')).flatMap(choice => {
    const numeric = entriesOf(choice).some(({ key }) => key.startsWith('Numeric'))
    return numeric ? (textOf(nodeAt(choice, 'Variable')) ?? []) : []
  })
}

/** Types of the steps of SageMaker by what they ask for. */
const stepActions: Readonly<Record<string, string>> = {
  Training: 'sagemaker:createTrainingJob',
  Tuning: 'sagemaker:createHyperParameterTuningJob',
  AutoML: 'sagemaker:createAutoMLJob',
  Processing: 'sagemaker:createProcessingJob',
  RegisterModel: 'sagemaker:createModelPackage',
}

function stepsIn(path: string, definition: Definition | null): readonly MachineState[] {
  return itemsOf(nodeAt(definition?.root, 'Steps'))
    .slice(0, MOST_STATES)
    .map(step => {
      const type = textOf(nodeAt(step, 'Type')) ?? ''
      const compares = type === 'Condition' ? scalarsIn(nodeAt(step, 'Arguments', 'Conditions')) : []
      return {
        path,
        line: step.line + (definition?.offset ?? 0),
        name: textOf(nodeAt(step, 'Name')) ?? type,
        action: stepActions[type] ?? '',
        compares: compares.map(({ text }) => text),
      }
    })
}
