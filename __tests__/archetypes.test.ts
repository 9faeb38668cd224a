/**
 * The archetypes of the catalogue's section 9 as whole repositories: how far each gets, and what its owner reads. The golden
 * summaries are read by people when they change.
 */

import { describe, expect, it } from 'vitest'
import { audit, knownNames } from '../src/audit.ts'
import { parseWorkflow } from '../src/facts/workflow.ts'
import { readYaml } from '../src/facts/yaml.ts'
import { renderSummary } from '../src/report/summary.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { mergeSettings } from '../src/settings/merge.ts'
import { fixtureSnapshot } from './fixtureSnapshot.ts'
import { expectGolden } from './report/golden.ts'

const settings = mergeSettings(new Map(), new Map(), [], knownNames)

/** Each with the folders that it is laid over one another from, its level, and its profile. */
const archetypes = [
  ['notebook', ['notebook'], 0, 'application'],
  // A repository that calls itself a demonstration.
  ['cml-demo', ['cml-demo'], 1, 'template'],
  ['reporting', ['reporting'], 1, 'application'],
  ['team', ['team'], 2, 'application'],
  ['delivery', ['team', 'delivery'], 3, 'application'],
  ['closed-loop', ['team', 'delivery', 'closed-loop'], 4, 'application'],
  ['library', ['library'], 1, 'library'],
] as const

function auditOf(folders: readonly string[]) {
  const [first = '', ...over] = folders.map(folder => `archetypes/${folder}`)
  return audit(fixtureSnapshot(first, ...over), settings, '2026-01-01')
}

describe.each(archetypes)('the archetype %s', (name, folders, level, profile) => {
  it(`gets, as ${profile}, to level ${level}`, async () => {
    const report = await auditOf(folders)
    expect(report.profile.id).toBe(profile)
    expect(report.level?.number).toBe(level)
    expect(report.diagnostics).toEqual([])
  })

  it('is told as its golden files tell', async () => {
    const report = await auditOf(folders)
    expectGolden(`archetypes/${name}.md`, renderSummary(report, { server: 'https://github.com' }))
    expectGolden(`archetypes/${name}.txt`, renderTerminal(report, { color: false, width: 100 }))
  })
})

describe('what is suggested', () => {
  it('is YAML where it says so, and a whole workflow is one that GitHub takes', async () => {
    let workflows = 0
    for (const [, folders] of archetypes) {
      const { practices } = await auditOf(folders)
      for (const { id, remedy } of practices) {
        if (remedy?.snippet == null || remedy.language !== 'yaml') continue
        expect(readYaml('snippet.yml', remedy.snippet).diagnostics, id).toEqual([])
        if (!remedy.snippet.startsWith('# .github/workflows/')) continue
        workflows++
        expect(parseWorkflow('.github/workflows/x.yml', remedy.snippet), id).toMatchObject({
          valid: true,
          diagnostics: [],
        })
      }
    }
    expect(workflows).toBeGreaterThan(10)
  })

  it('never deploys what is only proposed', async () => {
    const { practices } = await auditOf(['notebook'])
    const snippet = practices.find(({ id }) => id === 'automated-deployment')?.remedy?.snippet ?? ''
    expect(parseWorkflow('.github/workflows/deploy.yml', snippet).events.map(({ name }) => name)).toEqual([
      'push',
    ])
  })
})

describe('what a team adds', () => {
  it('raises the score with every step of the ladder', async () => {
    const ladder = [
      ['notebook'],
      ['cml-demo'],
      ['team'],
      ['team', 'delivery'],
      ['team', 'delivery', 'closed-loop'],
    ]
    const scores = await Promise.all(ladder.map(async folders => (await auditOf(folders)).score ?? 0))
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b))
  })

  it('leaves a library with what it is not judged by, and the reason', async () => {
    const report = await auditOf(['library'])
    const training = report.practices.filter(({ dimension }) => dimension === 'continuous-training')
    expect(new Set(training.map(({ status }) => status))).toEqual(new Set(['not-applicable']))
    expect(report.level?.ceiling).not.toBeNull()
  })
})
