import type { Facts } from '../../facts/index.ts'
import type { SnakemakeRule } from '../../facts/snakefile.ts'
import { folderOf, resolvePath } from '../paths.ts'
import { firstFile, isFile } from '../tree.ts'
import { type Hop, type Next, scriptOf, unresolved } from './hop.ts'
import { splitWords } from './words.ts'

const NAMES = ['Snakefile', 'snakefile', 'workflow/Snakefile', 'workflow/snakefile']
const VALUED = [
  '-s',
  '--snakefile',
  '-d',
  '--directory',
  '-c',
  '--cores',
  '-j',
  '--jobs',
  '--config',
  '--configfile',
]
const MORE = ['--profile', '--resources', '--set-threads', '--until', '--report', '-p', '--executor']

/** `snakemake`: the rules that the targets need, in the order of the file. Best effort: inputs that are code fit everything. */
export const snakemake: Hop = {
  programs: ['snakemake'],
  follow({ facts, command, directory }) {
    const words = splitWords(command.argv, [...VALUED, ...MORE])
    if (
      words.has('-n', '--dry-run', '--dryrun', '--lint', '--dag', '--rulegraph', '-l', '--list', '--unlock')
    )
      return []
    const named = words.option('-s', '--snakefile')
    const names = named === null ? NAMES : [named]
    const path = firstFile(
      facts.snapshot,
      names.map(name => resolvePath(directory, name)),
    )
    if (path === null) return [unresolved('snakemake', 'no Snakefile in the tree')]
    const moved = words.option('-d', '--directory')
    const folder = moved === null ? directory : resolvePath(directory, moved)
    const rules = readRules(facts, path)
    const wanted = neededRules(rules, words.positionals)
    if (wanted.length === 0)
      return [unresolved(`snakemake ${words.positionals.join(' ')}`, `no such rule in ${path}`)]
    return wanted.flatMap(rule => runRule(facts, rule, folder))
  },
}

function readRules(facts: Facts, path: string): readonly SnakemakeRule[] {
  const rules: SnakemakeRule[] = []
  const seen = new Set<string>()
  const pending = [path]
  while (pending.length > 0 && seen.size < 100) {
    const next = pending.shift() as string
    if (seen.has(next)) continue
    seen.add(next)
    const file = facts.snakefile(next)
    if (file === null) continue
    rules.push(...file.rules)
    for (const include of file.includes) {
      const target = resolvePath(folderOf(next), include.value)
      if (target !== null) pending.push(target)
    }
  }
  return rules
}

function neededRules(rules: readonly SnakemakeRule[], targets: readonly string[]): readonly SnakemakeRule[] {
  const first = rules[0]
  if (first === undefined) return []
  const start =
    targets.length === 0 ? [first] : rules.filter(rule => targets.some(target => makes(rule, target)))
  const needed = new Set(start)
  for (const rule of needed) {
    // Inputs without a literal come from functions: any rule may be meant.
    const literal = rule.inputs.length > 0
    for (const other of rules) {
      if (!literal && rule === first) needed.add(other)
      else if (rule.inputs.some(input => makes(other, input))) needed.add(other)
    }
  }
  return rules.filter(rule => needed.has(rule))
}

function makes(rule: SnakemakeRule, target: string): boolean {
  return rule.name === target || rule.outputs.some(output => fits(output, target))
}

/** Whether two paths with `{wildcards}` can be the same: their literal beginnings and endings agree. */
function fits(output: string, input: string): boolean {
  if (output === input) return true
  const [head, tail] = literalEnds(output)
  const [otherHead, otherTail] = literalEnds(input)
  if (head === output && otherHead === input) return false
  const beginning = head.startsWith(otherHead) || otherHead.startsWith(head)
  return beginning && (tail.endsWith(otherTail) || otherTail.endsWith(tail))
}

function literalEnds(path: string): [string, string] {
  const open = path.indexOf('{')
  return open === -1 ? [path, path] : [path.slice(0, open), path.slice(path.lastIndexOf('}') + 1)]
}

function runRule(facts: Facts, rule: SnakemakeRule, directory: string | null): readonly Next[] {
  const step = { path: rule.path, line: rule.line, what: `rule ${rule.name}` }
  const next: Next[] = []
  if (rule.shell !== null) {
    const source = scriptOf(rule.path, rule.shell, { errexit: true, pipefail: true })
    next.push({ kind: 'script', steps: [step], source, directory })
  }
  if (rule.script !== null) {
    const path = resolvePath(folderOf(rule.path), rule.script.value)
    if (!isFile(facts.snapshot, path))
      next.push(unresolved(rule.script.value, 'script not in the tree', [step]))
    else
      next.push({
        kind: 'code',
        steps: [step],
        path,
        via: path.endsWith('.ipynb') ? 'notebook' : 'command',
        args: [],
      })
  }
  return next
}
