import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tasks } from '../../src/catalogue/tasks.ts'
import { activityKinds, cronWords } from '../../src/report/activity.ts'
import { flowchartOf } from '../../src/report/mermaid.ts'
import type { Report } from '../../src/report/model.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { expectGolden } from './golden.ts'
import { hostileText } from './hostile.ts'
import { evidence, hostile, huge, library, practice, rich, web, withTexts } from './samples.ts'

const context = { server: 'https://github.com' }

/** The document without fenced code, line by line. */
function proseLines(markdown: string): string[] {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const mark = /^ *(`{3,})/.exec(line)?.[1]
    if (fence !== null) {
      if (line.trim() === fence) fence = null
    } else if (mark === undefined) lines.push(line)
    else fence = mark
  }
  expect(fence).toBeNull()
  return lines
}

/** What no text of a repository may change, whatever it says. */
function expectIntact(markdown: string): void {
  expect(markdown).not.toMatch(/^\s*::/m)
  expect(markdown).not.toContain('##[')
  const lines = proseLines(markdown)
  const text = lines.join('\n').replace(/`[^`\n]*`/g, '')
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  expect(text.replace(/<\/?(?:details|summary|code|sub)>/g, '')).not.toMatch(/[<]/)
  let columns = 0
  for (const line of lines) {
    const bars = line.startsWith('|') ? line.split('|').length : 0
    if (columns > 0 && bars > 0) expect(bars).toBe(columns)
    columns = bars
  }
}

describe('renderSummary', () => {
  it.each([
    ['rich', rich],
    ['web', web],
    ['library', library],
    ['hostile', hostile],
  ])('shows the %s report as its golden file', (name, report) => {
    const text = renderSummary(report, context)
    expectIntact(text)
    expectGolden(`summary-${name}.md`, text)
  })

  it('stays intact with anything in every text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 40 }), fc.boolean(), (texts, replace) => {
        let index = 0
        const next = () => texts[index++ % texts.length] ?? ''
        const report = withTexts(rich, text => (replace ? next() : next() + text + next()))
        expectIntact(renderSummary(report, context))
      }),
    )
  })

  it.each([1024 * 1024, 65_536, 8_192])('keeps within %i bytes and says what is missing', bytes => {
    const text = renderSummary(huge, { ...context, bytes })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
    expect(Buffer.byteLength(text)).toBeGreaterThan(bytes * 0.8)
    expectIntact(text)
    expect(text).toContain('Next steps to level 3')
    expect(text).toMatch(/\nLeft out in whole or part, .* KiB: .*diagnostics\.\n/)
    expect(text).toMatch(/<sub>mlops-audit .*<\/sub>\n$/)
  })

  it('never exceeds the budget, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4096, max: 200_000 }), bytes => {
        const text = renderSummary(huge, { ...context, bytes })
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
        expectIntact(text)
      }),
      { numRuns: 6 },
    )
  })

  it('links each place as GitHub addresses it', () => {
    const places = [
      evidence('a b/#1 (x).py', 3, ''),
      evidence('docs/card.md', 7, ''),
      evidence('model.onnx', 1, ''),
      evidence('../../evil', 1, ''),
    ]
    const report: Report = {
      ...rich,
      practices: places.map((place, index) =>
        practice({ id: `p${index}`, title: 'P', because: 'It is.', evidence: [place] }),
      ),
    }
    const base = `https://github.example/acme/churn/blob/${rich.repository.commit}`
    const text = renderSummary(report, { server: 'https://github.example/' })
    expect(text).toContain(`(${base}/a%20b/%231%20%28x%29.py#L3)`)
    expect(text).toContain(`(${base}/docs/card.md?plain=1#L7)`)
    expect(text).toContain(`[\`model.onnx\`](${base}/model.onnx)`)
    expect(text).toContain('It is: `../../evil:1`.')
  })

  it('shows plain places when repository or commit is unknown', () => {
    const text = renderSummary({ ...rich, repository: { ...rich.repository, commit: null } }, context)
    expect(text).toContain('`.dvc/config:6`')
    expect(text).not.toContain('acme/churn/blob/')
  })

  it('says only what holds of gate, score and level', () => {
    const first = (report: Report) => renderSummary(report, context).split('\n')[0]
    expect(first({ ...rich, gate: { verdict: 'pass', reasons: [], active: false } })).toBe(
      '### MLOps audit: level 2 of 4, Reproducible training · score 58 (+3)',
    )
    expect(
      first({ ...library, score: null, baseline: { commit: null, score: 4, level: null, changes: [] } }),
    ).toBe('### MLOps audit: level 1 of 4, Integrated · no score yet · gate failed')
    expect(renderSummary(rich, { ...context, name: 'a|b' })).toContain('### MLOps audit (a&#124;b): level')
  })

  it('leaves out what a non-ML repository has no use for', () => {
    const text = renderSummary({ ...rich, applicable: false, level: null, score: null }, context)
    expect(text).not.toContain('practices:')
    expect(text).not.toContain('| Dimension')
    expect(text).not.toContain('Worse than before')
  })
})

describe('what the automation does', () => {
  it('puts every task into one column', () => {
    const all = Object.values(activityKinds).flat()
    expect(new Set(all).size).toBe(all.length)
    expect([...all].sort()).toEqual(tasks.map(task => task.id).sort())
  })

  it('says simple schedules in words', () => {
    expect(cronWords('0 4 * * 1')).toBe('Mon 04:00 UTC')
    expect(cronWords('30 2 * * *')).toBe('daily 02:30 UTC')
    expect(cronWords('0 0 1 * *')).toBe('day 1 of the month 00:00 UTC')
    expect(cronWords('*/5 * * * *')).toBe('*/5 * * * *')
    expect(cronWords('0 25 * * *')).toBe('0 25 * * *')
  })

  it('draws no chart of more than 30 nodes, and no label that ends itself', () => {
    const [task] = rich.tasks.filter(candidate => candidate.id === 'train')
    if (task === undefined) throw new Error('the sample trains')
    const many = Array.from({ length: 40 }, (_, line) => ({ ...task, line: line + 100 }))
    expect(flowchartOf({ ...rich, tasks: many })).toBeNull()
    expect(flowchartOf({ ...rich, tasks: [] })).toBeNull()
    fc.assert(
      fc.property(hostileText, text => {
        const chart = flowchartOf(withTexts(rich, () => text)) ?? ''
        for (const line of chart.split('\n').slice(1))
          expect(line).toMatch(/^ {2}(?:n\d+\["[\p{L}\p{N} _./:()…-]+"\]|n\d+ --> n\d+)$/u)
      }),
    )
  })
})
