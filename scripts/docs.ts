/**
 * Writes everything that is generated: action.yml, the README's tables, docs/ and schemas/. With `--check` it writes
 * nothing and fails when a file is not what the sources give.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { reportSchemaText } from '../src/report/schema.ts'
import { actionManifest } from './docs/actionManifest.ts'
import { modelsPage } from './docs/modelsPage.ts'
import { practicesPage } from './docs/practicesPage.ts'
import { readme } from './docs/readme.ts'
import { toolsPage } from './docs/toolsPage.ts'

const root = join(import.meta.dirname, '..')
const checking = process.argv.includes('--check')

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

const generated: Readonly<Record<string, string>> = {
  'action.yml': actionManifest(),
  'README.md': readme(read('README.md'), read('__tests__/golden/example.md')),
  'docs/models.md': modelsPage(),
  'docs/practices.md': practicesPage(),
  'docs/tools.md': toolsPage(),
  'schemas/report.schema.json': reportSchemaText(),
}

let stale = 0
for (const [path, text] of Object.entries(generated)) {
  if (read(path) === text) continue
  stale++
  if (checking) console.error(`${path} is not what the sources give: npm run docs`)
  else {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}
process.exitCode = checking && stale > 0 ? 1 : 0
