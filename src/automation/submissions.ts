import type { Facts } from '../facts/index.ts'
import type { Call, CodeFacts } from '../facts/model.ts'
import { roleOf } from '../facts/role.ts'
import { folderOf, inFolder, normalisePath, resolvePath } from './paths.ts'
import { filesBelow, isFile } from './tree.ts'

/** A file that code hands to a service to be run there. */
export interface Submission {
  readonly path: string
  readonly line: number
}

/** Kits with which code describes jobs for a service. */
const KITS =
  /^(?:sagemaker|azureml|azure\.ai\.ml|google\.cloud\.aiplatform|clearml|ray\.job_submission|wandb|airflow|pyspark|databricks|determined)(?:\.|$)/
/** Arguments that name the file. */
const FILES = [
  'entry_point',
  'script',
  'script_name',
  'script_path',
  'code',
  'entry_script',
  'python_file',
  'submit_app',
  'application',
  'notebook_path',
]
/** Arguments that hold a whole command line. */
const COMMANDS = ['command', 'entrypoint', 'cmd', 'bash_command']
/** Arguments that name the folder of the file. */
const FOLDERS = ['source_dir', 'source_directory', 'code', 'code_dir']
const CODE_FILE = /\.(?:py|ipynb|R)$/

/** The files that a source file submits, by the arguments of its calls. */
export function submissionsOf(facts: Facts, code: CodeFacts): readonly Submission[] {
  if (code.language !== 'python' || !code.imports.some(({ module }) => KITS.test(module))) return []
  return code.calls.flatMap(call => {
    const path = fileOf(facts, code, call)
    return path === null || path === code.path ? [] : [{ path, line: call.line }]
  })
}

function fileOf({ snapshot }: Facts, code: CodeFacts, call: Call): string | null {
  const file = FILES.map(key => textOf(call, key)).find(text => text !== null && CODE_FILE.test(text))
  const written = file ?? fileInCommand(call)
  if (written === undefined || written === null) return null
  const folder = FOLDERS.map(key => textOf(call, key)).find(text => text !== null && !CODE_FILE.test(text))
  const here = folderOf(code.path)
  const names = folder === undefined || folder === null ? [written] : [inFolder(folder, written), written]
  for (const name of names) {
    const found = [resolvePath(here, name), normalisePath(name)].find(path => isFile(snapshot, path))
    if (found !== undefined && found !== null) return found
  }
  // The folder may be computed: the one file with this name is meant, below or anywhere in the project.
  const ending = `/${written.replace(/^\.\//, '')}`
  for (const root of [here, '']) {
    const found = filesBelow(snapshot, root).filter(
      ({ path }) => (path === ending.slice(1) || path.endsWith(ending)) && roleOf(path) === 'project',
    )
    if (found.length > 0) return found.length === 1 ? (found[0]?.path ?? null) : null
  }
  return null
}

/** A literal, or the last literal of a computed path: `os.path.join(BASE, "code/train.py")`. */
function textOf(call: Call, key: string): string | null {
  const literal = call.strings[key]
  if (literal !== undefined) return literal
  const parts = [...(call.references[key] ?? '').matchAll(/(["'])([\w./-]{1,200})\1/g)]
  return parts.at(-1)?.[2] ?? null
}

function fileInCommand(call: Call): string | undefined {
  const texts = COMMANDS.flatMap(key => [
    call.strings[key] ?? '',
    ...Object.keys(call.strings)
      .filter(name => name.startsWith(`${key}[`))
      .map(name => call.strings[name] ?? ''),
  ])
  const words = texts.flatMap(text => text.slice(0, 2000).split(/\s+/))
  return words.find(word => CODE_FILE.test(word) && /^[\w./-]+$/.test(word))
}
