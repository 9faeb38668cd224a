/** For whom the repository is: users of a package, people who copy it, readers of a paper, students. */

import { installedPackage } from '../../detection/installedPackage.ts'
import { type Opening, openingOf } from '../../facts/opening.ts'
import { roleOf } from '../../facts/role.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import type { ProfileSubject, Signal } from '../profile.ts'
import { localSubject } from './local.ts'

/** All signals that are found, in a fixed order. */
export function audienceSignals(found: ProfileSubject): readonly Signal[] {
  const opening = openingOf(found.facts.snapshot)
  const subject = localSubject(found)
  return withoutProducts(subject, [
    ...skeletonSignals(subject),
    ...packageSignals(subject, opening),
    ...nameSignals(subject),
    ...textSignals(opening).map(signal =>
      signal.profile === 'research' && (deploys(subject) || releases(subject))
        ? { ...signal, weight: 1 }
        : signal,
    ),
    ...courseSignals(subject),
    ...experimentSignals(subject, opening),
  ])
}

/** Versions that a workflow delivers are for users; a paper has one version of its code. */
function releases({ automation }: ProfileSubject): boolean {
  return automation.workflows.some(
    ({ workflow, reachable }) =>
      reachable &&
      workflow.events.some(({ name, tags }) => name === 'release' || (name === 'push' && tags.length > 0)),
  )
}

/** Who runs a service cites a paper for its methods. */
function deploys({ tasks }: ProfileSubject): boolean {
  return tasks.some(({ id, reachable, confidence }) => id === 'deploy' && reachable && confidence !== 'low')
}

function skeletonSignals({ facts }: ProfileSubject): Signal[] {
  const generator = filesEnding(facts.snapshot, 'json', 'yml', 'yaml').find(({ path }) => {
    return /^(?:cookiecutter\.json|copier\.ya?ml|databricks_template_schema\.json)$/.test(path)
  })
  const placeholder = facts.snapshot.files.find(
    ({ path }) => path.includes('{{') && /\{\{\s*[\w.]+\s*\}\}/.test(path),
  )
  if (generator !== undefined) {
    return [{ profile: 'template', weight: 6, because: `\`${generator.path}\` makes it a project generator` }]
  }
  return placeholder === undefined
    ? []
    : [{ profile: 'template', weight: 4, because: `\`${placeholder.path}\` is a placeholder path` }]
}

function packageSignals(subject: ProfileSubject, { text }: Opening): Signal[] {
  const { facts, tasks } = subject
  const signals: Signal[] = []
  const publish = tasks.find(({ id, confidence }) => id === 'publish-package' && confidence !== 'low')
  // GitHub's starter workflow for publishing lies in many repositories that have nothing to build a package from.
  if (publish !== undefined && describesPackage(facts)) {
    signals.push({ profile: 'library', weight: 3, because: `\`${publish.path}\` publishes it as a package` })
  }
  for (const file of facts.dependencyFiles) {
    if (file.projectName === null || (file.path !== 'DESCRIPTION' && file.path !== 'Project.toml')) continue
    if (file.path === 'Project.toml' && !hasSource(facts)) continue
    // A project of R lists its packages in a DESCRIPTION, too; only what exports something is a package.
    if (file.path === 'DESCRIPTION' && facts.snapshot.entry('NAMESPACE') === undefined) continue
    signals.push({
      profile: 'library',
      weight: 3,
      because: `\`${file.path}\` describes the package ${file.projectName}`,
    })
  }
  const crate = facts.dependencyFiles.find(
    ({ path, projectName }) => path === 'Cargo.toml' && projectName !== null,
  )
  const { snapshot } = facts
  if (
    crate !== undefined &&
    snapshot.entry('src/lib.rs') !== undefined &&
    snapshot.entry('src/main.rs') === undefined
  )
    signals.push({
      profile: 'library',
      weight: 3,
      because: `\`Cargo.toml\` describes the crate ${crate.projectName}`,
    })
  const classified = serves(subject) ? null : packageClassifier(facts)
  if (classified !== null) {
    signals.push({
      profile: 'library',
      weight: 2,
      because: `\`${classified}\` classifies it for a package index`,
    })
  }
  const installed = installedPackage(facts, text)
  if (installed !== null) {
    signals.push({
      profile: 'library',
      weight: 3,
      because: `its README installs it as the package ${installed}`,
    })
  }
  if (facts.snapshot.entry('hubconf.py') !== undefined) {
    signals.push({ profile: 'library', weight: 2, because: '`hubconf.py` offers its models to torch.hub' })
  }
  if (facts.snapshot.entry('action.yml') ?? facts.snapshot.entry('action.yaml')) {
    signals.push({
      profile: 'library',
      weight: 3,
      because: 'its root `action.yml` makes it a GitHub Action for others',
    })
  }
  return signals
}

/** The manifest that files it under a topic of the package index; a generated one stops at the state and the Python version. */
function packageClassifier({ snapshot }: ProfileSubject['facts']): string | null {
  const manifest = ['pyproject.toml', 'setup.cfg', 'setup.py'].find(path => {
    const content = snapshot.text(path, 100_000)
    return content.ok && /^[ \t]*['"]?Topic :: /m.test(content.text)
  })
  return manifest ?? null
}

/** Library signals that together outweigh a product: a workflow publishes the package, and the README installs it. */
const surelyLibrary = 5

/** A package may well be installed for the models in it: where those are made or served here, they are the product. */
function withoutProducts(subject: ProfileSubject, signals: readonly Signal[]): readonly Signal[] {
  let weight = 0
  for (const signal of signals) if (signal.profile === 'library') weight += signal.weight
  if (weight === 0 || weight >= surelyLibrary || !hasProduct(subject)) return signals
  return signals.filter(({ profile }) => profile !== 'library')
}

/** A pipeline of DVC trains a model here, or a composition of containers runs a service with one. */
function hasProduct(subject: ProfileSubject): boolean {
  const { facts } = subject
  const trains = facts.dvcYamlPaths
    .filter(path => roleOf(path) === 'configuration' || roleOf(path) === 'project')
    .flatMap(path => facts.dvcYaml(path)?.stages ?? [])
    .some(({ name, commands }) =>
      [name, ...commands.map(({ value }) => value)].some(text => /train/i.test(text)),
    )
  const composes = facts.composePaths.some(path => !path.includes('/'))
  return trains || (composes && serves(subject))
}

function serves({ tools }: ProfileSubject): boolean {
  return tools.some(({ category, strength }) => category === 'model-serving' && strength !== 'declared')
}

/** A manifest that a package is built from, wherever it lies. */
function describesPackage({ dependencyFiles, snapshot }: ProfileSubject['facts']): boolean {
  return (
    dependencyFiles.some(({ projectName }) => projectName !== null) ||
    snapshot.files.some(({ path }) => buildManifest.test(path))
  )
}

const buildManifest =
  /(?:^|\/)(?:setup\.(?:py|cfg)|pyproject\.toml|package\.json|DESCRIPTION|Project\.toml|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|[^/]+\.(?:gemspec|csproj|nuspec))$/

function hasSource(facts: ProfileSubject['facts']): boolean {
  return facts.snapshot.files.some(({ path }) => path.startsWith('src/'))
}

/** Words of the repository's own name; none when the name is not known. */
const nameWords: readonly (readonly [RegExp, Signal])[] = [
  [
    /(?:^|[-_])(?:templates?|cookiecutter|boilerplate|starter|scaffold|skeleton|accelerator|stacks?)(?:$|[-_])/,
    { profile: 'template', weight: 4, because: 'its name says that it is a template' },
  ],
  [
    /(?:^|[-_])(?:demos?|examples?|samples?|case|quickstart|showcase|poc|reference|pattern|playbook)(?:$|[-_])/,
    { profile: 'template', weight: 3, because: 'its name says that it is a demonstration' },
  ],
  [/[-_]study$/, { profile: 'research', weight: 2, because: 'its name says that it is a study' }],
  [
    /^(?:study|learn)[-_]/,
    { profile: 'course', weight: 2, because: 'its name says that it is there for learning' },
  ],
  [
    /(?:^|[-_\d])(?:course|workshop|bootcamp|zoomcamp|tutorials|lectures?|lessons?|exercises?|handson|from-scratch)(?:$|[-_\d])/,
    { profile: 'course', weight: 4, because: 'its name says that it is a course' },
  ],
  // One tutorial may teach, or be the thing to copy: its README tells.
  [
    /(?:^|[-_\d])tutorial(?:$|[-_\d])/,
    { profile: 'course', weight: 2, because: 'its name says that it is a tutorial' },
  ],
]

function nameSignals({ facts }: ProfileSubject): Signal[] {
  const [owner = '', name = ''] = facts.snapshot.repository.name?.toLowerCase().split('/') ?? []
  const signals = nameWords.filter(([pattern]) => pattern.test(name)).map(([, signal]) => signal)
  return /(?:^|-)(?:samples|examples|templates|demos)$/.test(owner)
    ? [...signals, { profile: 'template', weight: 3, because: 'its owner publishes samples' }]
    : signals
}

interface Phrase {
  readonly pattern: RegExp
  readonly signal: Signal
}

const says = (words: string) => `its README speaks of ${words}`

/**
 * Phrases of the README's opening. Each says what the repository is, not what it uses: "this is a template", "based on a template"
 * not. A tutorial builds one thing that is meant to be copied, and is a template; a course teaches many.
 */
const phrases: readonly Phrase[] = [
  {
    pattern:
      /(?<!(?:based (?:off|on)|from|using|with|follows) )\b(?:this|the|a|an|our) (?:[\w-]+ ){0,4}(?:template|boilerplate|starter(?: kit| project| pack)?|starting pack|scaffold|solution accelerator)\b(?! (?:engine|file|was|from|used|environment|env|config\w*|variables?|ya?ml|json)\b)|\b(?:code ?base|package|project) with best practices\b|^# .*\b(?:template|boilerplate|starter)\b|\ba (?:basic|simple|standard(?:i[sz]ed)?) project structure for\b/im,
    signal: { profile: 'template', weight: 2, because: says('a template or starting point') },
  },
  {
    pattern:
      /\b(?:this repo(?:sitory)? (?:contains|has|holds|collects) (?:\w+ ){0,2}examples\b|(?:repo(?:sitory)?|project) for use in [\w.]+\s+\[?get(?:ting)? started|sample project|example project|example repo(?:sitory)?|demo (?:project|repo(?:sitory)?)|this demo (?:project|repo\w*|explains|uses|requires)|see \[this demo\]|this example (?:[\w-]{1,20} ){0,3}(?:implements|demonstrates|shows)|reference (?:implementation|architecture|example)|to showcase|showcas(?:es|ing)|materials? that accompan\w+|accompan(?:ies|ying) (?:the|this|a)|see the blog post|(?:resources|code|material) for (?:the|my|our|this) (?:talk|article|blog ?post|webinar|video)|companion (?:code|repo)|implementation guide|your own (?:credentials|bucket|account|remote)|fork this (?:repo|project)|(?:kick|jump)start your)\b/i,
    signal: { profile: 'template', weight: 3, because: says('a demonstration for others') },
  },
  {
    pattern: /^# .*\btutorial\b|\bthis tutorial\b|\bfollow (?:the|this) (?:tutorial|guide|article)\b/im,
    signal: { profile: 'template', weight: 2, because: says('a tutorial to follow') },
  },
  {
    pattern:
      /\b(?:arxiv\.org|arXiv:\d|CVPR|ICCV|ECCV|NeurIPS|ICML 2|ICLR 2|ACL 20|EMNLP|@inproceedings|@article|official (?:code|(?:pytorch |tensorflow )?implementation) (?:for|of)|official repository (?:for|of)(?! (?:the |our |my )?(?:<[^>]{0,300}>)?[^<\n]{0,60}\b(?:book|handbook|course)\b)|our paper|research project)/i,
    signal: { profile: 'research', weight: 2, because: says('a paper') },
  },
  {
    pattern:
      /^# (?:an? |the )?(?:[\w-]+ ){0,2}guide to\b|^#.*\b(?:course|workshop|bootcamp|zoomcamp|lectures?|lessons?)\b(?! (?:\w+ )?projects?\b)|\bthe labs (?:contained )?in this repo|\b(?:this (?:course|workshop|book)|in this (?:lesson|course)|course (?:notes|content|repository)|materials? (?:for|of) (?:the|this|a|our) (?:\w+ ){0,3}(?:course|workshop|lecture)|students will|homework|code (?:for|of) (?:the|my) (?:book|course|lectures?)|syllabus|jupyter notebooks that)\b/im,
    signal: { profile: 'course', weight: 2, because: says('a course or tutorial') },
  },
  {
    // The same words where courses are not taught in English: Japanese, Chinese, Korean, Spanish and Portuguese, French, German.
    pattern:
      /教材|学習用|講座|ハンズオン|教程|课程|課程|강의|강좌|\b(?:este curso|del curso|(?:do|deste) curso|ce cours|travaux pratiques|dieser kurs|vorlesung)\b/i,
    signal: { profile: 'course', weight: 2, because: says('teaching material') },
  },
]

function textSignals({ text }: Opening): Signal[] {
  // A comment in a block of commands (`# Copy environment template`) looks like a heading.
  const parts = text.split(/^[ \t]*(?:```|~~~)/m)
  const prose = parts.filter((_, at) => at % 2 === 0).join('\n')
  return phrases.filter(({ pattern }) => pattern.test(prose)).map(({ signal }) => signal)
}

function courseSignals({ facts, automation }: ProfileSubject): Signal[] {
  const numbered = new Set<string>()
  const code = filesEnding(facts.snapshot, 'py', 'r', 'jl').length
  const notebooks = filesEnding(facts.snapshot, 'ipynb').filter(({ path }) => path.endsWith('.ipynb')).length
  let top = ''
  for (const { path } of facts.snapshot.files) {
    // Files of one folder follow each other.
    if (top !== '' && path.startsWith(top)) continue
    top = path.slice(0, path.indexOf('/') + 1)
    const chapter =
      /^(?:ch(?:apter)?|lesson|week|module|day|lab|part|session)?[-_ ]?\d{1,2}[-_ ]?[^/]*\//i.exec(path)
    if (chapter !== null) numbered.add(chapter[0])
  }
  const signals: Signal[] = []
  if (numbered.size >= 3) {
    signals.push({
      profile: 'course',
      weight: 2,
      because: `it is laid out in ${numbered.size} numbered chapters`,
    })
  }
  if (notebooks >= 8 && notebooks > code) {
    signals.push({ profile: 'course', weight: 1, because: `${notebooks} notebooks hold most of its code` })
  }
  if (automation.workflows.length === 0 && notebooks > 0 && code === 0) {
    signals.push({ profile: 'research', weight: 1, because: 'it holds notebooks and no other code' })
  }
  return signals
}

/** Outcomes of runs that were committed beside the code. */
const outcome =
  /(?:^|\/)(?:results?|figures?|plots?|logs?|outputs?|experiments?|learning_curves?)\/[^/].*\.(?:png|pdf|svg|csv|json|txt|log)$/

const leastOutcomes = 3

/** Scripts and what came out of them, for nobody else: no README, no automation, no package, no container, no service. */
function experimentSignals(subject: ProfileSubject, { text }: Opening): Signal[] {
  const { facts, automation } = subject
  const automated = automation.workflows.length + facts.otherCi.length + facts.dvcYamlPaths.length > 0
  if (
    text !== '' ||
    serves(subject) ||
    automated ||
    facts.dockerfilePaths.length > 0 ||
    describesPackage(facts)
  )
    return []
  const outcomes = facts.snapshot.files.filter(({ path }) => outcome.test(path))
  return outcomes.length < leastOutcomes
    ? []
    : [
        {
          profile: 'research',
          weight: 2,
          because: 'it holds experiments and their results, and nothing runs them',
        },
      ]
}
