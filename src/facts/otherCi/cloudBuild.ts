/** Steps of Google Cloud Build. */

import type { Step } from '../model.ts'
import { entryOf, itemsOf, nodeAt, textOf, type YamlMap, type YamlNode } from '../yamlNode.ts'
import { argumentsStep, scriptIn, scriptStep } from './parts.ts'

/** A step of Cloud Build: an image whose entry point takes the arguments. */
export function builderStep(step: YamlNode): readonly Step[] {
  if (step.kind !== 'map') return []
  const script = entryOf(step, 'script')
  if (script !== null) return stepsOfScript(script.value)
  const image = textOf(nodeAt(step, 'name'))
  const args = nodeAt(step, 'args')
  if (image === null || (args === null && entryOf(step, 'entrypoint') === null)) return []
  return [builderCommand(step, image, args)]
}

/** What stands under `images` is pushed when all steps have ended. */
export function imagePush(image: YamlNode): readonly Step[] {
  if (image.kind !== 'scalar') return []
  return [argumentsStep('docker push', [image], image.line)]
}

function stepsOfScript(node: YamlNode): readonly Step[] {
  const script = scriptIn(node)
  return script === null ? [] : [scriptStep(script)]
}

function builderCommand(step: YamlMap, image: string, args: YamlNode | null): Step {
  const entrypoint = textOf(nodeAt(step, 'entrypoint')) ?? builderOf(image)
  return argumentsStep(entrypoint, itemsOf(args), step.line)
}

/** Google's builders are images that start their tool; other images start what the arguments say. */
function builderOf(image: string): string | null {
  return /\/cloud-builders\/([\w.-]+)/.exec(image)?.[1] ?? null
}
