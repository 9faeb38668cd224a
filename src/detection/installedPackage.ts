/** The package of the repository that its README installs from a package index, or shows the badge of. */

import type { Facts } from '../facts/index.ts'
import { roleOf } from '../facts/role.ts'
import { filesEnding } from '../snapshot/endings.ts'

/** Its name, null when the text installs none of the repository's own. */
export function installedPackage(facts: Facts, text: string): string | null {
  return packageNames(facts).find(name => isInstalled(name, text)) ?? null
}

/** Names under which a package index could have it: the manifest's, the repository's, and those of its root packages. */
function packageNames(facts: Facts): readonly string[] {
  const declared = facts.dependencyFiles
    .filter(({ path }) => roleOf(path) !== 'template' && path.split('/').length <= 2)
    .flatMap(({ projectName }) => projectName ?? [])
  const own = facts.snapshot.repository.name?.split('/')[1] ?? []
  const packages = filesEnding(facts.snapshot, 'py').flatMap(
    ({ path }) => /^(?:src\/)?(\w+)\/__init__\.py$/.exec(path)?.[1] ?? [],
  )
  return [...new Set([...declared, own, ...packages].flat())]
}

/** The README installs this very name from a package index, or shows its badge of one. */
function isInstalled(name: string, text: string): boolean {
  const plain = spelled(name)
  if (!/^[a-z0-9@/-]+$/.test(plain)) return false
  const lower = spelled(text)
  return installing.some(words => lower.includes(`${words}${plain}`))
}

const installing = [
  ...[
    'pip install ',
    'pip3 install ',
    'pip install "',
    "pip install '",
    'pip install -u ',
    'pip install --upgrade ',
    'uv add ',
    'poetry add ',
  ],
  ...[
    'conda-forge ',
    'npm install ',
    'npm i ',
    'npm install -g ',
    'npm i -g ',
    'npm install --location=global ',
  ],
  ...['pypi-org/project/', 'badge-fury-io/py/', 'pypi/v/', 'npmjs-com/package/', 'npm/v/'],
]

function spelled(text: string): string {
  return text.toLowerCase().replace(/[_.]+/g, '-')
}
