/**
 * Which projects a repository holds. A root is a directory with a manifest or pipeline of its own and ML code of its own;
 * tests, documentation, examples beside a project, vendored code and the placeholders of templates are none, and neither are
 * the parts of one project.
 */

import { folderOf } from '../automation/paths.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { isProduct, ownPackages } from '../detection/product.ts'
import type { Facts } from '../facts/index.ts'
import { type CodeKind, codeKindOf, type Deed, trainsByImport } from './codeKind.ts'
import { type Component, componentsOf } from './components.ts'
import type { Layout, Root } from './model.ts'

/** Source files that are looked at to know what one component does. */
const mostFilesEach = 40
/** Those of the whole repository. */
const mostFiles = 600

/** A component with what its code does. */
interface Known extends Component {
  readonly does: (CodeKind & { readonly file: string }) | null
}

type ToolTest = (tool: ToolEntry) => boolean

const remembered = new WeakMap<Facts, Layout>()

/** Found once for the facts of a whole repository. */
export function layoutOf(facts: Facts): Layout {
  const before = remembered.get(facts)
  if (before !== undefined) return before
  const { components, loose } = componentsOf(facts)
  const isMade = productTest(facts)
  const makesLoose = () => makes(deedOf(facts, loose.slice(0, mostFilesEach), isMade))
  const layout = {
    roots: rootsAmong(knownOf(facts, components, isMade), makesLoose),
    components: components.map(({ path }) => path),
  }
  remembered.set(facts, layout)
  return layout
}

function knownOf(facts: Facts, components: readonly Component[], isMade: ToolTest): readonly Known[] {
  let left = mostFiles
  return components.map(component => {
    const files = component.ml ? component.code.slice(0, Math.min(mostFilesEach, left)) : []
    left -= files.length
    return { ...component, does: deedOf(facts, files, isMade) }
  })
}

/** Whether the repository makes a tool itself: its own code is no use of it. */
function productTest(facts: Facts): ToolTest {
  const own = ownPackages(facts)
  return tool => isProduct(tool, own)
}

const rank: Readonly<Record<Deed, number>> = { trains: 3, builds: 2, uses: 1 }

/** The strongest deed, at the first file that shows it. */
function deedOf(facts: Facts, files: readonly string[], isMade: ToolTest): Known['does'] {
  let best: Known['does'] = null
  for (const file of files) {
    const kind = codeKindOf(facts, file, isMade)
    best = stronger(best, kind === null ? null : { ...kind, file })
    if (best?.deed === 'trains') return best
  }
  const trainer = best === null ? undefined : files.find(file => trainsByImport(facts, file))
  return trainer === undefined ? best : { deed: 'trains', words: 'trains', file: trainer }
}

function stronger(one: Known['does'], other: Known['does']): Known['does'] {
  if (one === null || other === null) return one ?? other
  return rank[other.deed] > rank[one.deed] ? other : one
}

/** `makesLoose`: whether source files that lie in no component make a model. */
function rootsAmong(components: readonly Known[], makesLoose: () => boolean): readonly Root[] {
  const left = new Map(components.filter(({ ml }) => ml).map(one => [one.path, one]))
  // Deepest first, so that what a part does is known of its project before that is looked at itself.
  for (const { path } of components.toReversed()) {
    const part = left.get(path)
    const whole = part === undefined ? undefined : around(path, left).find(one => isPart(part, one))
    if (part === undefined || whole === undefined) continue
    left.delete(path)
    left.set(whole.path, { ...whole, does: stronger(whole.does, part.does) })
  }
  const alone = [...left.values()]
  const builders = alone.filter(({ does }) => makes(does))
  const users = alone.filter(({ does }) => does !== null)
  // Beside code that makes a model, what only uses one is its service; where nothing makes one, services are the projects.
  const candidates = builders.length > 0 || (users.length > 1 && makesLoose()) ? builders : users
  const sure = candidates.filter(isSure)
  return (sure.length > 0 ? sure : candidates).map(rootOf)
}

/** The components around a folder, nearest first. */
function around(path: string, components: ReadonlyMap<string, Known>): readonly Known[] {
  const found: Known[] = []
  for (let at = path; at !== ''; ) {
    at = folderOf(at)
    const component = components.get(at)
    if (component !== undefined) found.push(component)
  }
  return found
}

/** Folders beside the code of a package that hold what goes with it. */
const besides = /(?:^|\/)(?:benchmarks?|perf|contrib|integrations?|plugins?|adapters?|extensions?)(?:\/|$)/

/** Whether a component inside another one belongs to it: the image of one pipeline step, the service in front of the model. */
function isPart(part: Known, whole: Known): boolean {
  if (part.does?.deed === 'uses' && whole.does !== null) return true
  const isPackage = whole.identity === 2 && whole.code.length > 0
  if (isPackage && besides.test(part.path.slice(whole.path.length))) return true
  if (part.identity === 2) return false
  // A list of packages with a README is a project beside others, and a part inside one that makes a model or is a package.
  if (makes(whole.does) || (isPackage && whole.does !== null)) return true
  return part.identity === 0 && (isPackage || (whole.path !== '' && whole.identity > 0))
}

function makes(does: Known['does']): boolean {
  return does !== null && does.deed !== 'uses'
}

/** A folder that neither trains nor has a name is a part of what is around it: evaluations of the service beside them. */
function isSure({ identity, does }: Known): boolean {
  return identity > 0 || does?.deed === 'trains'
}

function rootOf({ path, manifest, does }: Known): Root {
  return { path, because: `it has \`${manifest}\`, and \`${does?.file ?? manifest}\` ${does?.words ?? ''}` }
}
