/** Judges one practice of an in-memory repository through the whole pipeline. */

import { expect } from 'vitest'
import { understand } from '../../src/audit.ts'
import type { Judgement, ProfileId } from '../../src/model.ts'
import type { Practice } from '../../src/practices/practice.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'

export type Files = Readonly<Record<string, string>>

/** A judge of the given practices; it also holds every remedy to being a sentence. */
export function judgeOf(practices: readonly Practice[]) {
  return async (id: string, files: Files, profile: ProfileId = 'application'): Promise<Judgement> => {
    const practice = practices.find(one => one.id === id)
    if (practice === undefined) throw new Error(`no practice ${id}`)
    const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
      profile,
      ignorePaths: [],
    })
    const judgement = practice.assess(subject)
    expect(judgement.because).toMatch(/^.*\.$/s)
    if (judgement.status === 'unmet' || judgement.status === 'partial')
      expect(practice.remedy(subject, judgement).step).toMatch(/^[A-Z]/)
    return judgement
  }
}

/** A workflow with one job; `steps` are lines of YAML, each step indented by six. */
export function workflow(steps: string, { on = 'pull_request', job = '', top = '' } = {}): Files {
  const text = `on: ${on}\n${top}jobs:\n  work:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n${steps}`
  return { '.github/workflows/ci.yml': text }
}

/** A step for each command. */
export function run(...commands: readonly string[]): string {
  return commands.map(command => `      - run: ${command}\n`).join('')
}

/** A script that trains a scikit-learn model. */
export const train = 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n'
