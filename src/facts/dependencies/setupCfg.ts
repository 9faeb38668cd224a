/** setup.cfg, https://setuptools.pypa.io/en/latest/userguide/declarative_config.html, and the tools configured in it. */

import { type IniFile, type IniValue, iniValue, readIni } from '../ini.ts'
import type { DependencyFile, Located } from '../model.ts'
import { type Draft, draftOf, finish, include } from './draft.ts'
import { addRequirement } from './pythonRequirement.ts'

/** Sections of setuptools and distutils, not of other tools. */
const OWN_SECTIONS =
  /^(?:metadata|options(?:\..*)?|bdist_.*|sdist|build.*|egg_info|install|develop|upload.*|aliases|files)$/

/** Reads a setup.cfg. */
export function parseSetupCfg(path: string, text: string): DependencyFile {
  const draft = draftOf(path, 'setup.cfg')
  const file = readIni(path, text)
  draft.diagnostics.push(...file.diagnostics)
  draft.projectName = iniValue(file, 'metadata', 'name')?.value ?? null
  const python = iniValue(file, 'options', 'python_requires')?.lines[0]
  draft.interpreter = python === undefined ? null : { value: python.value, line: python.line }
  addList(draft, iniValue(file, 'options', 'install_requires'), null)
  addList(draft, iniValue(file, 'options', 'setup_requires'), 'build-system')
  addList(draft, iniValue(file, 'options', 'tests_require'), 'test')
  for (const [extra, value] of file.sections.get('options.extras_require')?.values ?? [])
    addList(draft, value, `optional:${extra}`)
  addEntryPoints(draft, file)
  draft.toolTables.push(...toolSections(file))
  return finish(draft)
}

/** A value that dangles over several lines, or one line with `;` between; `file:` names files instead. */
function addList(draft: Draft, value: IniValue | null, group: string | null): void {
  const [first] = value?.lines ?? []
  if (value === null || first === undefined) return
  if (first.value.startsWith('file:')) {
    for (const { value: text } of value.lines)
      for (const name of text.replace(/^file:/, '').split(','))
        if (name.trim() !== '') include(draft, name.trim())
    return
  }
  for (const line of value.lines) {
    const single = value.lines.length === 1 && first.line === value.line
    for (const text of single ? splitInline(line.value) : [line.value]) {
      const requirement = text.replace(/\s#.*$/, '')
      if (requirement.trim() !== '') addRequirement(draft, requirement, { line: line.line, group })
    }
  }
}

/** setuptools splits a list on one line at `;`; where a marker stands there all the same, it is no list. */
function splitInline(text: string): readonly string[] {
  return /;\s*\(?\s*(?:python_|sys_|platform_|os_|implementation_|extra\b)/.test(text)
    ? [text]
    : text.split(';')
}

function addEntryPoints(draft: Draft, file: IniFile): void {
  for (const kind of ['console_scripts', 'gui_scripts'])
    for (const line of iniValue(file, 'options.entry_points', kind)?.lines ?? []) addEntryPoint(draft, line)
}

/** Adds `name = module:function`. */
export function addEntryPoint(draft: Draft, { value, line }: Located): void {
  const at = value.indexOf('=')
  const target = value.slice(at + 1).trim()
  if (at > 0 && target !== '') draft.scripts.push({ name: value.slice(0, at).trim(), target, line })
}

/** `pytest` for `[tool:pytest]`, `flake8` for `[flake8]`, `coverage:run` as written. */
function toolSections(file: IniFile): readonly Located[] {
  return [...file.sections.values()]
    .filter(({ name }) => !OWN_SECTIONS.test(name))
    .map(({ name, line }) => ({ value: name.replace(/^tool:/, ''), line }))
}
