/**
 * Tools in definitions that automation may never reach: images and commands of Dockerfiles and compose files, hooks of
 * pre-commit, recipes of Makefiles, stages of DVC pipelines, shell scripts. They configure a tool, they do not exercise it.
 */

import { commandText } from '../automation/trace.ts'
import type { ToolEntry } from '../catalogue/tool.ts'
import { toolsOfCommand, toolsOfHook, toolsOfImage } from '../catalogue/tools/index.ts'
import { parseImageReference } from '../facts/image.ts'
import type { Facts } from '../facts/index.ts'
import { expandMakeText } from '../facts/makeExpand.ts'
import type { ScriptText } from '../facts/model.ts'
import { commandsInPython } from '../facts/pythonCommands.ts'
import { projectCode } from '../facts/role.ts'
import type { Place } from '../model.ts'
import { filesEnding } from '../snapshot/endings.ts'
import { strengthOfPlace } from './placeStrength.ts'
import { type Sighting, sightingAt } from './sightings.ts'

/** Files of one kind that are read; more are copies of each other. */
const mostFiles = 200
/**
 * What a recipe that nothing runs does not show: commands with which a person, not automation, pushes and starts workflows, and
 * environments that one may set up in this way or another.
 */
const byHand: ReadonlySet<string> = new Set([
  'commit-back',
  'notifiers',
  'workflow-dispatchers',
  'conda',
  'uv',
])
const makefileName = /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/
/** Bytes of a shell script that is read. */
const scriptLimit = 64 * 1024

export function definitionSightings(facts: Facts): readonly Sighting[] {
  return [
    ...dockerfiles(facts),
    ...composeFiles(facts),
    ...hooks(facts),
    ...makefiles(facts),
    ...stages(facts),
    ...scripts(facts),
    ...sessions(facts),
    ...pythonCommands(facts),
    ...notebookCommands(facts),
  ]
}

function dockerfiles(facts: Facts): Sighting[] {
  return facts.dockerfilePaths
    .slice(0, mostFiles)
    .flatMap(path =>
      (facts.dockerfile(path)?.stages ?? []).flatMap(stage => [
        ...(stage.image === null
          ? []
          : seen(toolsOfImage(stage.image), stage, `builds on ${stage.image.raw}`)),
        ...stage.commands.flatMap(command => commandsIn(facts, path, command.script)),
      ]),
    )
}

function composeFiles(facts: Facts): Sighting[] {
  return facts.composePaths
    .slice(0, mostFiles)
    .flatMap(path =>
      (facts.compose(path)?.services ?? []).flatMap(({ image, command }) => [
        ...(image === null
          ? []
          : seen(
              toolsOfImage(parseImageReference(image.value)),
              { path, line: image.line },
              `runs ${image.value}`,
            )),
        ...(command === null ? [] : commandsIn(facts, path, lineOf(command.value, command.line))),
      ]),
    )
}

function hooks(facts: Facts): Sighting[] {
  return filesNamed(facts, /(?:^|\/)\.pre-commit-config\.ya?ml$/, 'yml', 'yaml').flatMap(path =>
    (facts.preCommit(path)?.hooks ?? []).flatMap(hook => seen(toolsOfHook(hook.id), hook, `hook ${hook.id}`)),
  )
}

function makefiles(facts: Facts): Sighting[] {
  return filesNamed(facts, makefileName, 'mk', '').flatMap(path => {
    const makefile = facts.makefile(path)
    if (makefile === null) return []
    const recipes = makefile.rules.flatMap(({ recipe }) => recipe)
    return recipes.flatMap(({ text, line }) => {
      const expanded = expandMakeText(text, name => makefile.variables.get(name)?.value)
      const literal = expanded.split('\n').length === text.split('\n').length
      const found = commandsIn(facts, path, { text: expanded, line, literal })
      return found.filter(({ tool }) => !byHand.has(tool.id))
    })
  })
}

function stages(facts: Facts): Sighting[] {
  return facts.dvcYamlPaths.flatMap(path =>
    (facts.dvcYaml(path)?.stages ?? []).flatMap(({ commands }) =>
      commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line))),
    ),
  )
}

function scripts(facts: Facts): Sighting[] {
  return filesNamed(facts, /\.(?:sh|bash)$/, 'sh', 'bash').flatMap(path => {
    const content = facts.snapshot.text(path, scriptLimit)
    return content.ok ? commandsIn(facts, path, { text: content.text, line: 1, literal: true }) : []
  })
}

/** Sessions of nox and tasks of invoke. */
function sessions(facts: Facts): Sighting[] {
  const files = filesNamed(facts, /(?:^|\/)(?:noxfile|tasks)\.py$/, 'py')
  return files.flatMap(path =>
    [...facts.noxSessions(path), ...facts.invokeTasks(path)].flatMap(({ commands }) =>
      commands.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line))),
    ),
  )
}

/** Commands that Python starts: `subprocess.run(["dvc", "add", path])`. */
function pythonCommands(facts: Facts): Sighting[] {
  const paths = projectCode(facts.snapshot).filter(path => path.endsWith('.py'))
  return paths
    .filter(path => {
      const content = facts.snapshot.text(path)
      return content.ok && /\bsubprocess\b|\bos\.system\b/.test(content.text)
    })
    .slice(0, mostFiles)
    .flatMap(path => {
      const code = facts.code(path)
      if (code === null) return []
      return commandsInPython(code).flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))
    })
}

/** Cells of notebooks that call the shell: `!gcloud functions deploy`. */
function notebookCommands(facts: Facts): Sighting[] {
  const paths = projectCode(facts.snapshot).filter(path => path.endsWith('.ipynb'))
  return paths.slice(0, mostFiles).flatMap(path => {
    const lines = facts.code(path)?.shellLines ?? []
    const found = lines.flatMap(({ value, line }) => commandsIn(facts, path, lineOf(value, line)))
    return found.filter(({ tool }) => !byHand.has(tool.id))
  })
}

function commandsIn(facts: Facts, path: string, script: ScriptText): Sighting[] {
  const { commands } = facts.script({ ...script, path, dialect: 'posix', errexit: false, pipefail: false })
  return commands.flatMap(command => {
    // Without a Makefile it builds something that the script fetched.
    if (command.program === 'make' && filesNamed(facts, makefileName).length === 0) return []
    return seen(toolsOfCommand(command), { path, line: command.line }, commandText(command))
  })
}

function seen(tools: readonly ToolEntry[], place: Place, what: string): Sighting[] {
  return tools.flatMap(tool => {
    const strength = strengthOfPlace(place.path, tool)
    return strength === null ? [] : [sightingAt(tool, strength, place, what)]
  })
}

function filesNamed(facts: Facts, name: RegExp, ...endings: readonly string[]): string[] {
  return filesEnding(facts.snapshot, ...endings)
    .filter(({ path, kind }) => kind === 'file' && name.test(path))
    .slice(0, mostFiles)
    .map(({ path }) => path)
}

/** A command that stands on one line of its file. */
function lineOf(text: string, line: number): ScriptText {
  return { text, line, literal: false }
}
