/** A generated DVC repository of any size, committed to git: a lock that agrees with everything. The same arguments give the same tree. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tracked files for each stage: its script, and the rest in a directory that it reads. */
export const FILES_PER_STAGE = 25

/** Writes a pipeline of so many stages in a chain, with their code and parameters, to `folder`, and gives the folder back. */
export function generatePipeline(folder: string, stages: number): string {
  const definition: string[] = ['stages:']
  const lock: string[] = ["schema: '2.0'", 'stages:']
  const params: string[] = []
  for (let stage = 0; stage < stages; stage++) {
    const parts = `parts/${stage}`
    const script = `src/${Math.floor(stage / 100)}/step_${stage}.py`
    mkdirSync(join(folder, parts), { recursive: true })
    const members = Array.from({ length: FILES_PER_STAGE - 1 }, (_, index) => {
      const content = moduleText(stage * FILES_PER_STAGE + index)
      writeFileSync(join(folder, parts, `part_${String(index).padStart(2, '0')}.py`), content)
      return { md5: md5(content), relpath: `part_${String(index).padStart(2, '0')}.py` }
    })
    const code = moduleText(-stage)
    mkdirSync(join(folder, script, '..'), { recursive: true })
    writeFileSync(join(folder, script), code)
    const cmd = `python ${script} --rate ${stage / 1000}`
    const before = stage === 0 ? [] : [`out/${stage - 1}.bin`]
    definition.push(
      `  step_${stage}:`,
      `    cmd: ${cmd}`,
      '    deps:',
      ...[...before, parts, script].map(path => `    - ${path}`),
      '    params:',
      `    - step_${stage}.rate`,
      '    outs:',
      `    - out/${stage}.bin`,
    )
    const list = `[${members.map(({ md5, relpath }) => `{"md5": "${md5}", "relpath": "${relpath}"}`).join(', ')}]`
    lock.push(
      `  step_${stage}:`,
      `    cmd: ${cmd}`,
      '    deps:',
      ...before.flatMap(path => record(path, md5(`output ${stage - 1}`), null)),
      ...record(parts, `${md5(list)}.dir`, members.length),
      ...record(script, md5(code), null),
      '    params:',
      '      params.yaml:',
      `        step_${stage}.rate: ${stage / 1000}`,
      '    outs:',
      ...record(`out/${stage}.bin`, md5(`output ${stage}`), null),
    )
    params.push(`step_${stage}:`, `  rate: ${stage / 1000}`)
  }
  const top = { 'dvc.yaml': definition, 'dvc.lock': lock, 'params.yaml': params, '.gitignore': ['/out'] }
  for (const [path, lines] of Object.entries(top)) writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...words], {
      cwd: folder,
      stdio: 'ignore',
    })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=all')
  return folder
}

function record(path: string, hash: string, nfiles: number | null): readonly string[] {
  const counted = nfiles === null ? [] : [`      nfiles: ${nfiles}`]
  return [`    - path: ${path}`, '      hash: md5', `      md5: ${hash}`, '      size: 100', ...counted]
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

function moduleText(index: number): string {
  return `import pandas as pd\n\n\ndef feature_${index}(table: pd.DataFrame) -> pd.Series:\n    return table["a"] * ${index}\n`
}
