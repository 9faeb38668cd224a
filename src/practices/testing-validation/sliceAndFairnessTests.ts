import { evaluationCalls } from '../../facts/code/evaluation.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { readmeOf } from '../documentation-responsible-ai/documents.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { testsMetric } from './metricComparison.ts'
import { testFiles } from './testFiles.ts'
import { startedTestPaths } from './testRuns.ts'

export const sliceAndFairnessTests: Practice = {
  id: 'slice-and-fairness-tests',
  dimension: 'testing-validation',
  title: 'Quality is checked on slices and groups',
  level: 4,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Metrics are computed per slice/group and evaluated automatically.',
  sources: ['MTS-M6,M7', 'SE4ML-3,21,41'],
  evidence: {
    met: 'fairlearn `MetricFrame`, aif360, TFMA slicing, Giskard scan, deepchecks segment checks, or per-group metrics in the metrics file with threshold, executed by automation',
    partial: 'computed in code/notebook, not automated',
    unmet: 'none',
    notApplicable: 'no tabular/person data and waiver, or profile without people impact (config)',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library has no model of its own.')
    if (subject.profile.traits.length === 0)
      return notApplicable('There is no model whose results could be sliced.')
    const slices = [...toolSlices(subject), ...codeSlices(subject)]
    const automated = nonEmpty(slices.filter(slice => slice.enforced).map(slice => slice.evidence))
    if (automated !== null) {
      return met({
        evidence: automated,
        because: 'Automation computes metrics per group and can refuse them.',
      })
    }
    const computed = nonEmpty(slices.map(slice => slice.evidence))
    if (computed !== null) {
      return partial({
        evidence: computed,
        confidence: 'medium',
        because: 'Metrics per group are computed; no automated check decides on them.',
      })
    }
    const people = peopleIn(subject)
    if (people === null) return notApplicable('Nothing shows that the data is about people.')
    return unmet({
      because: `The data is about people (${people.what}); no metric is computed per group.`,
      searched: [
        'Fairlearn, AIF360, TFMA slices, Giskard',
        'functions that compute metrics per slice or group',
      ],
      evidence: [people],
      confidence: 'medium',
    })
  },
  remedy: () => ({
    step: 'Compute the metrics for each group and refuse a model with a large gap.',
    snippet:
      'from fairlearn.metrics import MetricFrame\n\nframe = MetricFrame(metrics=accuracy_score, y_true=y, y_pred=predicted, sensitive_features=data["group"])\nassert frame.difference() < 0.1',
    language: 'python',
  }),
}

interface Slice {
  readonly evidence: Evidence
  /** Automation runs it and a result can fail the run. */
  readonly enforced: boolean
}

const slicingTools: ReadonlySet<string> = new Set(['fairness', 'tfma', 'giskard'])

function toolSlices(subject: Subject): readonly Slice[] {
  return subject.tools
    .filter(({ id, strength }) => slicingTools.has(id) && strength !== 'declared')
    .map(({ evidence, strength }) => ({
      evidence: evidence[0],
      enforced: strength === 'enforced' || strength === 'exercised',
    }))
}

/** Names are hints: what carries one is met only as a test that refuses a metric. */
const slicing =
  /(?:per|by)_(?:group|slice|segment|stratum|subgroup|cohort|gender|sex|race|age)|slice|subgroup|strat(?:um|a)\b|(?:analy[sz]e|evaluate|score)_(?:by_)?(?:segment|group|cohort)|segment_(?:analysis|metrics|performance|report)|fairness|disparate|demographic_parity|equal(?:ized|ised)_odds/i

/** Slices of data for the training or a split are none of the results. */
const takingData =
  /^_?(?:test_)?(?:load|get|read|fetch|make|create|build|select|split|take|process)_|time_?slice|slice_?(?:data|frame|df)|data_?slice/i

const measuring = /metric|score|perform|accura|eval/i

function codeSlices(subject: Subject): readonly Slice[] {
  const own = mlCode(subject).filter(code => evaluationCalls(code).length > 0)
  const computed = own.flatMap(code => {
    const line = slicingFunctions(code)[0]?.line
    if (line === undefined) return []
    return [{ evidence: evidenceAt({ path: code.path, line }, 'metrics per group'), enforced: false }]
  })
  return [...computed, ...testSlices(subject)]
}

/** Tests that look at slices; those that train a model of their own judge none of the project's. */
function testSlices(subject: Subject): readonly Slice[] {
  const run = startedTestPaths(subject)
  return testFiles(subject).flatMap(({ path, code }) => {
    if (code === null) return []
    const training = code.calls.filter(({ name }) => /(?:^|[._])(?:re)?(?:train|fit)(?:_|$)/i.test(name))
    const trained = new Set(training.map(({ scope }) => scope))
    return slicingFunctions(code)
      .filter(({ name }) => !trained.has(name))
      .map(({ name, line }) => {
        const refuses = code.guards.some(({ scope, condition }) => scope === name && testsMetric(condition))
        return {
          evidence: evidenceAt({ path, line }, name),
          enforced: refuses && run.has(path),
        }
      })
  })
}

function slicingFunctions({ functions }: CodeFacts): CodeFacts['functions'] {
  return functions.filter(({ name }) => {
    const last = name.slice(name.lastIndexOf('.') + 1)
    return slicing.test(last) && (measuring.test(last) || !takingData.test(last))
  })
}

const personal =
  /^(?:age|gender|sex|race|ethnicity|nationality|religion|marital(?:[_ ]?status)?|patient(?:[_ ]?id|s)?|customer(?:[_ ]?id|s)?|employee(?:[_ ]?id)?|user_age|senior_?citizen|applicant\w*|geography|is_married|income|education|year_birth|birth_?(?:date|year)|dependents|sexist|sexism|surname)$/i

/** What models about people are called; a README that speaks of it is no evidence for anything but its subject. */
const personalSubject =
  /\b(?:churn|credit[- ](?:cards?|risk|scor\w+|approval|default|decision\w*|worthiness|history|applica\w+)|loan|fraud|patients?|sexis[mt]|hate speech|toxic(?:ity)?|recidivism|passengers|titanic|heart disease|diabet(?:es|ic)|lead[- ]scoring|covid|gender)\b/i

const readmeStart = 4000

/** The first column or value of the code that names an attribute of people, or a README that says whom the model judges. */
function peopleIn(subject: Subject): Evidence | null {
  for (const code of mlCode(subject)) {
    for (const { strings, references, line } of code.calls) {
      const columns = Object.values(references).flatMap(text => /\[["']([\w ]+)["']\]$/.exec(text)?.[1] ?? [])
      const column = [...Object.values(strings), ...columns].find(text => personal.test(text))
      if (column !== undefined) return evidenceAt({ path: code.path, line }, `column \`${column}\``)
    }
  }
  const readme = readmeOf(subject)
  if (readme === null) return null
  const text = readme.lines.join('\n')
  const word = personalSubject.exec(text.slice(0, readmeStart))
  if (word === null) return null
  const line = text.slice(0, word.index).split('\n').length
  return evidenceAt({ path: readme.path, line }, `\`${word[0]}\``)
}
