/** Bundles the two entries: `dist/index.js` for the Action, `dist/cli.js` for the command. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)
const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')

function bundle(entry: string, folder: string, ...options: readonly string[]): void {
  const words = ['build', entry, '-o', folder, '--license', 'licenses.txt', '--quiet', ...options]
  execFileSync(process.execPath, [ncc, ...words], { cwd: root, stdio: 'inherit' })
}

rmSync(dist, { recursive: true, force: true })
bundle('src/index.ts', dist)
mkdirSync(join(dist, 'command'))
// Half of what the command takes in a small repository is the loading of its own code.
bundle('src/cli.ts', join(dist, 'command'), '--minify')
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './command/index.js'\n", { mode: 0o755 })
