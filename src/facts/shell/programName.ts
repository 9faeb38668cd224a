/** What a program is called, whatever path, version or suffix it is written with. */

import { isKnownProgram, isTool } from '../../catalogue/commands.ts'

const SCRIPT = /\.(?:sh|bash|zsh|ksh|py|R|r|jl|pl|rb|js|mjs|cjs|ts|php|lua|ps1|psm1|bat|cmd|ipynb|jar)$/
/** A folder of installed programs: of a virtual environment, of node packages, of an unpacked tool. */
const INSTALLED = /(?:^|[/\\])(?:bin|Scripts|\.bin|condabin|sbin)[/\\][^/\\]*$/
const OUTSIDE = /^(?:\/|~\/|\$\{?HOME\b|[A-Za-z]:[/\\])/
const VERSIONS: readonly (readonly [RegExp, string])[] = [
  [/^python(?:w|\d(?:\.\d+)*t?)?(?:-dbg)?$/, 'python'],
  [/^ipython\d?$/, 'ipython'],
  [/^pip\d(?:\.\d+)*$/, 'pip'],
  [/^pytest-?\d$/, 'pytest'],
  [/^pypy\d(?:\.\d+)*$/, 'pypy'],
  [/^py$/, 'python'],
]

/**
 * The name that a program goes by: `/usr/bin/python3.11` is `python`, `.venv/bin/pytest` is `pytest`, `./train.sh` stays. A path
 * that depends on a variable stays too, unless it leads to a folder of installed programs.
 */
export function programName(written: string): string {
  if (!/[/\\]/.test(written)) return plainName(written)
  const base = written.slice(Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1)
  if (base === '') return written
  const name = plainName(base)
  if (SCRIPT.test(base)) return written
  if (INSTALLED.test(written) && (!/^\.{0,2}[/\\]?bin[/\\]/.test(written) || isKnownProgram(name)))
    return name
  if (OUTSIDE.test(written)) return name
  // A downloaded binary: `./micromamba`, `google-cloud-sdk/…/gcloud`.
  return isTool(name) ? name : written
}

function plainName(word: string): string {
  const name = word.replace(/\.exe$/i, '')
  for (const [pattern, plain] of VERSIONS) if (pattern.test(name)) return plain
  return name
}
