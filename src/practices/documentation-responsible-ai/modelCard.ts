import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached, lacksModel, reachedTasks } from '../reading.ts'
import { type Document, documentsNamed, readmeOf, sectionsOf } from './documents.ts'

export const modelCard: Practice = {
  id: 'model-card',
  dimension: 'documentation-responsible-ai',
  title: 'Models have a model card',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Each released model has a card with intended use, data, metrics and limits.',
  sources: ['Mitchell et al. 2019', 'SE4ML-42', 'MTS (documentation)', 'MM-3,6', 'EU AI Act Annex IV idea'],
  evidence: {
    met: 'MODEL_CARD/HF README with ≥5 of: intended use, training data, evaluation data, metrics, limitations, ethical considerations, licence, version – non-template text; or generated in CI',
    partial: '2-4 sections',
    unmet: 'none/template',
    notApplicable: 'no released model',
  },
  assess: subject => {
    const { id, traits } = subject.profile
    if (id === 'library' || id === 'course') return notApplicable('No model is released from here.')
    if (!traits.includes('trains') && !traits.includes('serves') && !lacksModel(subject.profile))
      return notApplicable('There is no model of its own.')
    if (traits.includes('llm') && !traits.includes('trains'))
      return notApplicable('There is no model of its own.')
    const cards = cardsOf(subject).map(card => ({ card, topics: topicsOf(card) }))
    const written = generators(subject)
    const full = nonEmpty([
      ...cards.filter(({ topics }) => topics.length >= 5).map(placeOf),
      ...written.filter(({ topics }) => topics.length >= 5).map(({ evidence }) => evidence),
    ])
    if (full !== null)
      return met({
        evidence: full,
        strength: 'configured',
        because: 'A model card covers at least five topics.',
      })
    const generated = written.map(({ evidence }) => evidence)
    const automatic = nonEmpty(generated.filter(one => isReached(subject, one.path)))
    if (automatic !== null) return met({ evidence: automatic, because: 'Automation writes the model card.' })
    const weak = nonEmpty([
      ...cards.filter(({ topics }) => topics.length >= 2).map(placeOf),
      ...generated,
      ...describedInReadme(subject),
    ])
    if (weak !== null)
      return partial({
        evidence: weak,
        because: 'The description of the model covers only some topics of a card.',
      })
    if (id === 'research' && reachedTasks(subject, 'register-model').length === 0) {
      return notApplicable('No model is released from here.')
    }
    return unmet({
      because: 'The model has no card.',
      searched: [
        'model cards, READMEs of models, front matter of Hugging Face',
        'code that writes a model card',
      ],
      evidence: cards.map(placeOf),
    })
  },
  remedy: () => ({
    step: 'Write a `MODEL_CARD.md` and keep it up to date with every release.',
    snippet:
      '# Model card\n\n## Intended use\n## Training data\n## Evaluation data and metrics\n## Limitations\n## Ethical considerations\n## Licence and version',
    language: 'text',
  }),
}

interface ReadCard {
  readonly card: Document
  readonly topics: readonly string[]
}

function placeOf({ card, topics }: ReadCard): Evidence {
  return evidenceAt({ path: card.path, line: 1 }, topics.length === 0 ? 'template text' : topics.join(', '))
}

const cardFile =
  /(?:^|[/_-])model[_-]?cards?[^/]*\.(?:md|rst|txt|ya?ml|json)$|^models?\/(?:[\w-]+\/)?README\.md$|^docs?\/(?:source\/)?models?\.(?:md|rst)$|(?:^|\/)MODEL\.md$/i

function cardsOf(subject: Subject): readonly Document[] {
  const named = documentsNamed(subject, cardFile, 'md', 'rst', 'txt', 'yml', 'yaml', 'json')
  const readme = readmeOf(subject)
  const hub =
    readme?.lines[0] === '---' &&
    readme.lines
      .slice(0, 60)
      .some(line => /^(?:library_name|pipeline_tag|model-index|base_model):/.test(line))
  if (readme === null) return named
  if (hub) return [...named, readme]
  // What stands elsewhere in the README is about the project: its licence, its limits.
  const section = sectionsOf(readme).find(({ title }) => /model card/i.test(title))
  return section === undefined ? named : [...named, { path: readme.path, lines: section.lines }]
}

const topics: readonly (readonly [string, RegExp])[] = [
  ['intended use', /intended use|direct use|uses\b|use cases?|out-of-scope/i],
  ['training data', /training (?:data|set|procedure)|trained on|dataset/i],
  ['evaluation data', /evaluation data|test(?:ing)? (?:data|set)|evaluation/i],
  ['metrics', /metrics?|performance|accuracy|results/i],
  ['limitations', /limitation|caveats?|\brisks?\b|\bbias/i],
  ['ethics', /ethic|fairness|societal|environmental impact|sensitive/i],
  ['licence', /licen[cs]e/i],
  ['version', /version|model date|release date|\brun id\b|\bdate \(utc\)/i],
]

/** Topics that a heading or a field of a card speaks of and that have text; template text has none. */
function topicsOf({ lines }: Document): readonly string[] {
  const text = lines.join('\n')
  if (/more information needed|\{\{ ?\w+|\[fill in|lorem ipsum/i.test(text) || text.length < 300) return []
  const spoken = lines.filter(line =>
    /^\s*(?:#{1,6}\s|[-*]\s+\*\*|\*\*|(?:[-*] )?[\w ()-]{3,40}:|\|\s{0,9}\**[\w -]{3,40}\**\s{0,9}\|)/.test(
      line,
    ),
  )
  return topics.filter(([, words]) => spoken.some(line => words.test(line))).map(([name]) => name)
}

interface Generator {
  readonly evidence: Evidence
  /** Topics of the text that its file holds, the card before the figures stand in it. */
  readonly topics: readonly string[]
}

/** Calls that write a card. */
function generators(subject: Subject): readonly Generator[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) =>
        /(?:^|\.)ModelCard(?:\.from_template|\.push_to_hub)?$|^skops\.card\.Card$|(?:^|[._])(?:(?:write|create|build|make|render|generate)_(?:\w+_)?card|model_card)$|vetiver_prepare_model_card/.test(
          name,
        ),
      )
      .slice(0, 1)
      .map(({ line, written }) => {
        const content = code.notebook ? null : subject.snapshot.text(code.path)
        return {
          evidence: evidenceAt({ path: code.path, line }, `calls ${written}`),
          topics: content?.ok === true ? topicsOf({ path: code.path, lines: markdownOf(content.text) }) : [],
        }
      }),
  )
}

/** Lines of a program that can only be text of a card: headings with more than one mark, and bold fields. */
function markdownOf(text: string): readonly string[] {
  return text.split('\n').filter(line => /^\s*["']?(?:#{2,6} |[-*] \*\*|\*\*)\S/.test(line))
}

/** A section of the README about the model says what it was trained on, and one tells of its limits. */
function describedInReadme(subject: Subject): readonly Evidence[] {
  const readme = readmeOf(subject)
  if (readme === null) return []
  const limits =
    /^#.*(?:limitation|restriction|caveat)|\bmodels? (?:cannot|can't|is not able to|struggles?|fails? (?:to|on))\b/i
  if (!readme.lines.some(line => limits.test(line))) return []
  return sectionsOf(readme)
    .filter(({ title }) => /\bmodels?\b/i.test(title))
    .filter(({ lines }) => lines.some(line => /\btrained on\b|\btraining data\b/i.test(line)))
    .slice(0, 1)
    .map(({ line }) => evidenceAt({ path: readme.path, line }, 'training data and limits of the model'))
}
