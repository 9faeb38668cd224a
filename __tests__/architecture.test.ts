import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', 'src')

/** Left to right as data flows. A file may import from its own place and from places before it. */
const order = [
  ['model.ts', 'facts/model.ts', 'version.ts', 'filterPattern.ts', 'proposal.ts', 'paths.ts', 'plainText.ts'],
  ['catalogue'],
  ['facts/yaml.ts', 'facts/yamlNode.ts', 'facts/yamlMend.ts', 'facts/yamlCore.ts', 'facts/yamlPlain.ts'],
  ['settings'],
  ['snapshot'],
  ['facts'],
  ['dvc'],
  ['automation'],
  ['detection'],
  ['roots'],
  ['assessment/profile.ts', 'assessment/profile'],
  ['practices'],
  ['assessment'],
  ['report'],
  ['runner'],
  ['audit.ts'],
  ['configurationFile.ts'],
  ['comparable.ts'],
  ['baseline.ts'],
  ['surroundings.ts'],
  ['openRepository.ts'],
  [
    'auditCommand.ts',
    'traceCommand.ts',
    'practicesCommand.ts',
    'explainCommand.ts',
    'toolsCommand.ts',
    'dvcCommand.ts',
  ],
  ['main.ts', 'command.ts'],
  ['index.ts', 'cli.ts'],
]

function sources(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** The longest name in the order that the file lies in wins. */
function placeOf(file: string): number {
  let best = -1
  let length = -1
  for (const [index, names] of order.entries()) {
    for (const name of names) {
      const inside = file === name || file.startsWith(`${name}/`)
      if (inside && name.length > length) {
        best = index
        length = name.length
      }
    }
  }
  return best
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function importsOf(file: string): string[] {
  const text = textOf(file)
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(match => match[1] ?? '')
}

describe('architecture', () => {
  const files = sources()

  it('gives every source file a place', () => {
    expect(files.filter(file => placeOf(file) < 0)).toEqual([])
  })

  it('imports only from left to right', () => {
    const backwards = files.flatMap(file => {
      return importsOf(file)
        .filter(name => name.startsWith('.'))
        .map(name => posix.join(posix.dirname(file), name))
        .filter(target => placeOf(target) > placeOf(file) && !typesOnly(file, target))
        .map(target => `${file} → ${target}`)
    })
    expect(backwards).toEqual([])
  })

  it('keeps what practices share out of the files of practices', () => {
    const practices = new Set(files.filter(file => /^export const \w+: Practice = /m.test(textOf(file))))
    const borrowed = files
      .filter(file => posix.basename(file) !== 'index.ts')
      .flatMap(file =>
        importsOf(file)
          .map(name => posix.join(posix.dirname(file), name))
          .filter(target => practices.has(target))
          .map(target => `${file} → ${target}`),
      )
    expect(practices.size).toBeGreaterThan(50)
    expect(borrowed).toEqual([])
  })

  it('imports every dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'))
    const imported = files.flatMap(importsOf)
    const idle = Object.keys(dependencies).filter(
      name => !imported.some(used => used === name || used.startsWith(`${name}/`)),
    )
    expect(idle).toEqual([])
  })

  it('has no pattern for lines that takes a file of blank lines in quadratic time', () => {
    // `\s` eats the ends of lines too, so that a search from every line start runs over all blank lines that follow.
    const slow = files.flatMap(file => {
      const text = readFileSync(join(root, file), 'utf8')
      return text
        .split('\n')
        .filter(line => /[/|(]\^\\s[*+].*\/[a-z]*m[a-z]*(?![\w.])/.test(line))
        .map(line => `${file}: ${line.trim()}`)
    })
    expect(slow).toEqual([])
  })

  it('keeps the toolkit in runner/ and the file system in snapshot/', () => {
    const rim = (file: string) =>
      /^(?:runner|snapshot)\//.test(file) || /^(?:index|main|cli|command)\.ts$/.test(file)
    const leaks = files
      .filter(file => !rim(file))
      .flatMap(file => {
        return importsOf(file)
          .filter(name => /^@actions\/|^node:(?:fs|child_process|os|net|http)/.test(name))
          .map(name => `${file} imports ${name}`)
      })
    expect(leaks).toEqual([])
    expect(
      files
        .filter(file => !/^(?:runner|snapshot)\//.test(file))
        .flatMap(importsOf)
        .filter(name => name.startsWith('@actions/')),
    ).toEqual([])
  })
})

/** `import type` binds no code: the names of a later place may be mentioned. */
function typesOnly(file: string, target: string): boolean {
  const text = textOf(file)
  const base = posix.basename(target)
  const lines = text.match(/import[^;]*?from '[^']+'/gs) ?? []
  const own = lines.filter(line => line.includes(`/${base}'`))
  return own.length > 0 && own.every(line => line.startsWith('import type'))
}
