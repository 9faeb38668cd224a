import { readYaml } from '../../facts/yaml.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { manifests, reachedTasks } from '../reading.ts'

export const dependencyUpdates: Practice = {
  id: 'dependency-updates',
  dimension: 'security-governance',
  title: 'Dependency updates are automated',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'A bot proposes updates for packages and actions.',
  sources: ['MTS-Mon1', 'OSSF Dependency-Update-Tool'],
  evidence: {
    met: 'Dependabot/Renovate config covers the package ecosystem(s) in use AND `github-actions`',
    partial: 'one of both',
    unmet: 'none',
    notApplicable: 'no dependencies',
  },
  assess: subject => {
    const workflows = subject.automation.workflows.length > 0
    if (manifests(subject).length === 0 && !workflows)
      return notApplicable('There is nothing that a bot could update.')
    const updates = updatesOf(subject)
    const evidence = nonEmpty(updates.map(update => update.evidence))
    if (evidence === null) {
      const own = nonEmpty(
        reachedTasks(subject, 'dependency-update').map(task => evidenceAt(task, task.what)),
      )
      if (own !== null)
        return partial({
          evidence: own,
          strength: 'exercised',
          because: 'A workflow of its own proposes some updates.',
        })
      return unmet({
        because: 'No bot proposes updates.',
        searched: ['.github/dependabot.yml', 'Renovate configuration'],
      })
    }
    const actions = !workflows || updates.some(update => update.covers('github-actions'))
    const packages =
      manifests(subject).length === 0 || updates.some(update => packageBots.some(bot => update.covers(bot)))
    const lost = updates.find(update => update.misses !== null)
    if (actions && packages && lost !== undefined) {
      return partial({
        evidence,
        because: `Updates are asked for in a directory that does not exist: \`${lost.misses}\`.`,
      })
    }
    return actions && packages
      ? met({ evidence, strength: 'configured', because: 'A bot proposes updates of packages and actions.' })
      : partial({
          evidence,
          because: actions ? 'Updates cover actions, not packages.' : 'Updates cover packages, not actions.',
        })
  },
  remedy: subject => ({
    step: 'Let Dependabot propose updates of packages and actions.',
    snippet: [
      '# .github/dependabot.yml',
      'version: 2',
      'updates:',
      ...ecosystemsOf(subject).map(entryFor),
    ].join('\n'),
    language: 'yaml',
  }),
}

/** Dependabot's names for what updates the manifests that are here; it knows no packages of R. */
function ecosystemsOf(subject: Subject): readonly string[] {
  const ecosystems = new Set(manifests(subject).map(({ ecosystem }) => ecosystem))
  const formats = new Set(manifests(subject).map(({ format }) => format))
  const python = subject.snapshot.entry('uv.lock') === undefined ? 'pip' : 'uv'
  return [
    ...(ecosystems.has('pypi') ? [python] : []),
    ...(ecosystems.has('conda') && !ecosystems.has('pypi') ? ['conda'] : []),
    ...(ecosystems.has('julia') ? ['julia'] : []),
    ...(ecosystems.has('nuget') ? ['nuget'] : []),
    ...(ecosystems.has('cargo') ? ['cargo'] : []),
    ...(ecosystems.has('go') ? ['gomod'] : []),
    ...(ecosystems.has('maven') ? [formats.has('pom.xml') ? 'maven' : 'gradle'] : []),
    'github-actions',
  ]
}

function entryFor(ecosystem: string): string {
  return `  - package-ecosystem: ${ecosystem}\n    directory: /\n    schedule: { interval: weekly }`
}

interface Updates {
  readonly evidence: Evidence
  /** A directory that is named and does not exist. */
  readonly misses: string | null
  covers(ecosystem: string): boolean
}

const packageBots = [
  'pip',
  'uv',
  'npm',
  'conda',
  'cargo',
  'gomod',
  'julia',
  'docker',
  'bundler',
  'maven',
  'gradle',
]
const renovatePaths = [
  'renovate.json',
  'renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.github/renovate.json',
  '.github/renovate.json5',
]

function updatesOf(subject: Subject): readonly Updates[] {
  const renovate = renovatePaths.filter(path => subject.snapshot.entry(path) !== undefined)
  const bots: Updates[] = renovate.map(path => ({
    evidence: evidenceAt({ path, line: 1 }, 'Renovate'),
    misses: null,
    covers: () => true,
  }))
  for (const path of ['.github/dependabot.yml', '.github/dependabot.yaml']) {
    const content = subject.snapshot.text(path)
    if (!content.ok) continue
    const list = nodeAt(readYaml(path, content.text).root, 'updates')
    for (const item of itemsOf(list)) {
      const ecosystem = textOf(nodeAt(item, 'package-ecosystem'))
      if (ecosystem === null || ecosystem === '' || entriesOf(item).length < 2) continue
      bots.push({
        evidence: evidenceAt({ path, line: item.line }, `Dependabot for ${ecosystem}`),
        misses: missingDirectory(subject, textOf(nodeAt(item, 'directory'))),
        covers: name => name === ecosystem,
      })
    }
  }
  return bots
}

/** Patterns stand for directories that may come. */
function missingDirectory({ snapshot }: Subject, written: string | null): string | null {
  const directory = (written ?? '/').replace(/^\.?\//, '').replace(/\/$/, '')
  if (directory === '' || /[*{?]/.test(directory)) return null
  return snapshot.files.some(({ path }) => path.startsWith(`${directory}/`)) ? null : `/${directory}`
}
