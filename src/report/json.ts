/** The report as JSON: the contract's fields in the contract's order and nothing else, so that equal reports are equal bytes. */

import type { Report } from './model.ts'
import { reportSchema, type Schema } from './schema.ts'

/** Two spaces, a line end at the end. */
export function renderJson(report: Report): string {
  return jsonText(ordered(report, reportSchema))
}

/** Any value as JSON. It may be printed to the log of a workflow run: no text in it is a command there. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll('##[', '#\\u0023[').replace(hidden, escapeUnit)}\n`
}

/** Controls, direction marks and the like. JSON need not escape them, but a terminal or an editor would act on them. */
const hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A copy with the schema's keys in the schema's order. Values may carry more than the contract says; that stays out. */
function ordered(value: unknown, schema: Schema): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? value : value.map(item => ordered(item, items))
  }
  const { properties } = shapeFor(value, schema)
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(properties ?? {}))
    if (Object.hasOwn(value, key)) copy[key] = ordered(value[key as keyof typeof value], inner)
  return copy
}

/** Of alternatives the one whose required keys are all there. */
function shapeFor(value: object, schema: Schema): Schema {
  const shapes = schema.anyOf?.filter(shape => shape.properties !== undefined) ?? [schema]
  return shapes.find(shape => shape.required?.every(key => Object.hasOwn(value, key))) ?? shapes[0] ?? schema
}
