/** What is wrong with pipelines apart from the lock: overlaps, cycles, outputs in git, scripts that are not there. */

import { isWithin } from '../facts/dvc/paths.ts'
import type { DvcStage } from '../facts/dvcYaml.ts'
import type { DvcFinding, DvcRule } from './model.ts'
import { addressOf, outputsOf, type Producer, type Producers, stagePath } from './producers.ts'
import type { DvcProject } from './project.ts'

/** A finding with the address of its stage (or the path of its dvc.yaml). */
export interface Structural {
  readonly finding: DvcFinding
  readonly address: string
}

export function structureOf(project: DvcProject, producers: Producers): readonly Structural[] {
  const stages = project.pipelines.flatMap(({ definition }) => definition.stages)
  return [
    ...overlaps(producers),
    ...cycles(stages, producers),
    ...stages.flatMap(stage => [
      ...trackedOutputs(project, producers, stage),
      ...missingScripts(project, producers, stage),
    ]),
  ]
}

function defect(stage: DvcStage, line: number, rule: DvcRule, message: string): Structural {
  const finding = { path: stage.path, line, rule, effect: 'defect', stage: stage.name, message } as const
  return { finding, address: addressOf(stage) }
}

/** DVC refuses a repository in which two outputs are, or contain, each other. */
function overlaps({ all }: Producers): readonly Structural[] {
  const found: Structural[] = []
  // Sorted by path, what lies in an output follows it, perhaps after names that only start alike.
  const open: Producer[] = []
  for (const producer of all) {
    while (open.length > 0 && !producer.target.startsWith((open.at(-1) as Producer).target)) open.pop()
    const around = open.findLast(({ target }) => isWithin(producer.target, target))
    open.push(producer)
    if (around === undefined || producer.stage === null) continue
    const what =
      around.target === producer.target ? 'is also made' : `lies in ${around.target}, which is made`
    const message = `the output ${producer.target} ${what} by ${around.who} (${around.path}:${around.line})`
    found.push({
      address: producer.stage,
      finding: {
        path: producer.path,
        line: producer.line,
        rule: 'output-overlap',
        effect: 'defect',
        // The address of a stage file is its path alone.
        stage: producer.stage.slice(producer.path.length + 1) || producer.path,
        message,
      },
    })
  }
  return found
}

function cycles(stages: readonly DvcStage[], producers: Producers): readonly Structural[] {
  const needs = new Map<string, Set<string>>()
  const byAddress = new Map(stages.map(stage => [addressOf(stage), stage]))
  for (const stage of stages) {
    const makers = stage.deps.flatMap(dep => {
      const target = stagePath(stage, dep.value)
      if (target === null) return []
      const exact = producers.of(target) ?? producers.around(target)
      return (exact === null ? producers.inside(target) : [exact]).flatMap(maker => maker.stage ?? [])
    })
    needs.set(addressOf(stage), new Set(makers))
  }
  const circle = [...withoutEnds(withoutEnds(needs, false), true).keys()]
  const first = circle.map(address => byAddress.get(address)).find(stage => stage !== undefined)
  if (first === undefined) return []
  const names = circle.slice(0, 8).map(address => byAddress.get(address)?.name ?? address)
  return [defect(first, first.line, 'cycle', `these stages need each other in a circle: ${names.join(', ')}`)]
}

/** A graph without the nodes that nothing leads from (`backwards`: to), again and again. */
function withoutEnds(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  backwards: boolean,
): Map<string, Set<string>> {
  const turned = new Map<string, Set<string>>([...graph.keys()].map(node => [node, new Set<string>()]))
  for (const [node, targets] of graph) for (const target of targets) turned.get(target)?.add(node)
  const out = backwards ? turned : graph
  const into = backwards ? graph : turned
  const degree = new Map([...out].map(([node, set]) => [node, [...set].filter(one => graph.has(one)).length]))
  const queue = [...degree].flatMap(([node, count]) => (count === 0 ? [node] : []))
  const gone = new Set(queue)
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const other of into.get(node) ?? []) {
      const left = (degree.get(other) ?? 0) - 1
      degree.set(other, left)
      if (left === 0 && !gone.has(other)) {
        gone.add(other)
        queue.push(other)
      }
    }
  }
  const kept = [...graph].filter(([node]) => !gone.has(node))
  return new Map(
    kept.map(([node, targets]) => [
      node,
      new Set([...targets].filter(one => !gone.has(one) && graph.has(one))),
    ]),
  )
}

function trackedOutputs({ files }: DvcProject, producers: Producers, stage: DvcStage): readonly Structural[] {
  return outputsOf(stage).flatMap(({ file, cached }) => {
    const target = stagePath(stage, file.value)
    if (!cached || target === null || target === '') return []
    if (
      files.snapshot.entry(target) !== undefined ||
      files.below(target).some(path => !/\/\.git(?:ignore|keep)$/.test(path))
    ) {
      const message = `the output ${file.value} is tracked by git and by DVC at once; run git rm --cached ${target}`
      return [defect(stage, file.line, 'output-tracked', message)]
    }
    if (files.gitIgnores(target, producers.of(target)?.record?.directory ?? null)) return []
    return [
      defect(
        stage,
        file.line,
        'output-not-ignored',
        `no .gitignore keeps the output ${file.value} out of git`,
      ),
    ]
  })
}

const RUNNER = /^(?:python[\d.]*|bash|sh|zsh|Rscript|julia)$/
const SCRIPT = /^[\w./-]{1,300}\.(?:py|sh|R|r|jl)$/

/** Scripts that a command names right behind its interpreter. A command that changes its directory is left alone. */
function missingScripts({ files }: DvcProject, producers: Producers, stage: DvcStage): readonly Structural[] {
  return stage.commands.flatMap(({ value, line }) => {
    if (/\bcd\b|\bpushd\b/.test(value)) return []
    return value
      .split(/&&|\|\||[;|\n]/)
      .slice(0, 100)
      .flatMap(command => {
        const [program = '', script = ''] = command.trim().split(/\s+/, 2)
        if (!RUNNER.test(program) || !SCRIPT.test(script)) return []
        const target = stagePath(stage, script)
        if (target === null || files.has(target) || files.gitIgnores(target, false)) return []
        if (files.linkAround(target) !== null) return []
        if (producers.of(target) !== null || producers.around(target) !== null) return []
        return [defect(stage, line, 'script-missing', `its command runs ${script}, which does not exist`)]
      })
  })
}
