/** Bundles the two entries: `dist/index.js` for the Action, `dist/cli.js` for the command. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)
const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')

function bundle(entry: string, folder: string): void {
  execFileSync(
    process.execPath,
    [ncc, 'build', entry, '-o', folder, '--license', 'licenses.txt', '--quiet'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
}

rmSync(dist, { recursive: true, force: true })
bundle('src/index.ts', dist)
mkdirSync(join(dist, 'command'))
bundle('src/cli.ts', join(dist, 'command'))
writeFileSync(join(dist, 'cli.js'), "#!/usr/bin/env node\nimport './command/index.js'\n", { mode: 0o755 })
