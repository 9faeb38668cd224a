/** Resources of a cloud that templates of CloudFormation and SAM and programs of the CDK declare. */

import { type CloudRole, roleOfResource } from '../catalogue/cloudResources.ts'
import type { Place } from '../model.ts'
import { callsOfProgram, cdkPrograms } from './cdkPrograms.ts'
import type { Facts } from './index.ts'
import type { Call } from './model.ts'
import { isOwn } from './role.ts'
import { entriesOf, nodeAt, scalarsIn, textOf, type YamlNode } from './yamlNode.ts'

export interface CloudResource extends Place {
  /** `sagemaker::endpoint`. */
  readonly kind: string
  readonly role: CloudRole | null
  /** Its name in the template or in the program. */
  readonly name: string
  /** Properties in a template, null in a program. */
  readonly properties: YamlNode | null
  /** What makes it in a program, null in a template; the calls of its properties follow. */
  readonly call: Call | null
}

const LIMIT = 200_000
/** Files that are opened, and those of them that are read as templates. */
const MOST_CANDIDATES = 2000
const MOST_TEMPLATES = 400

const known = new WeakMap<Facts, readonly CloudResource[]>()

/** All resources of the project itself, by path and line. */
export function cloudResources(facts: Facts): readonly CloudResource[] {
  const before = known.get(facts)
  if (before !== undefined) return before
  const found = [...templateResources(facts), ...programResources(facts)]
  known.set(facts, found)
  return found
}

/** The resources that play a role. */
export function resourcesOf(facts: Facts, ...roles: readonly CloudRole[]): readonly CloudResource[] {
  return cloudResources(facts).filter(({ role }) => role !== null && roles.includes(role))
}

/** All texts that a resource is given. */
export function textsOfResource({ properties, call }: CloudResource): readonly string[] {
  if (call !== null) return [...Object.values(call.strings), ...Object.values(call.references)]
  return scalarsIn(properties).map(({ text }) => text)
}

/** In JSON most files are data: a template has a word for it in its path. */
function mayBeTemplate(path: string): boolean {
  if (path.startsWith('.github/')) return false
  return path.endsWith('.json')
    ? /template|stack|cfn|cloud-?formation|pipeline|infra|deploy/i.test(path)
    : /\.ya?ml$/.test(path)
}

/** A type of AWS as a template writes it, quoted or not. */
const TYPE = /^["']?AWS::(\w+)::(\w+)/

function templateResources(facts: Facts): readonly CloudResource[] {
  const { snapshot } = facts
  const templates = snapshot.files
    .filter(({ path, kind }) => kind === 'file' && mayBeTemplate(path) && isOwn(path))
    .slice(0, MOST_CANDIDATES)
    .filter(({ path }) => {
      if ((snapshot.size(path) ?? 0) > LIMIT) return false
      const content = snapshot.text(path, LIMIT)
      return content.ok && content.text.includes('AWS::') && /["']?Resources["']?\s*:/.test(content.text)
    })
  return templates.slice(0, MOST_TEMPLATES).flatMap(({ path }) =>
    entriesOf(nodeAt(facts.data(path), 'Resources')).flatMap(({ key, line, value }) => {
      const type = TYPE.exec(textOf(nodeAt(value, 'Type')) ?? '')
      if (type === null) return []
      const kind = `${type[1]}::${type[2]}`.toLowerCase()
      return [
        {
          path,
          line,
          kind,
          role: roleOfResource(kind),
          name: key,
          properties: nodeAt(value, 'Properties'),
          call: null,
        },
      ]
    }),
  )
}

/** A class of the CDK: `aws_cdk.aws_sagemaker.CfnEndpoint`, `aws_cdk.aws_cloudwatch.Alarm`. */
const CLASS = /^aws_cdk\.(?:core\.)?aws_(\w+)\.(?:Cfn)?([A-Z]\w*)$/

function programResources(facts: Facts): readonly CloudResource[] {
  const { snapshot } = facts
  return cdkPrograms(snapshot).flatMap(path =>
    callsOfProgram(snapshot, facts.code, path).flatMap(call => {
      const [, service = '', made = ''] = CLASS.exec(call.name) ?? []
      const name = call.strings['1'] ?? call.strings.id ?? call.references['1'] ?? ''
      if (service === '' || name === '') return []
      const kind = `${service}::${made}`.toLowerCase()
      return [{ path, line: call.line, kind, role: roleOfResource(kind), name, properties: null, call }]
    }),
  )
}
