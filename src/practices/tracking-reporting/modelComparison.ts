/** Code that sets a new model against the one before: champion and challenger, production and candidate, baseline and model. */

import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { lastPart } from '../../facts/code/use.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf } from '../judge.ts'
import { scheduledFiles } from '../orchestrators.ts'
import type { Subject } from '../practice.ts'
import { isReached, reachedCommands, reachedRuns } from '../reading.ts'

export interface Comparison {
  /** Automation reaches the file. */
  readonly reached: boolean
  readonly evidence: Evidence
}

const measure =
  '(?:model|metrics?|scores?|auc|f1|acc|accuracy|prauc|rmse|mae|mse|loss|r2|precision|recall|perplexity|summary)'
const fixed = '(?:baseline|base|champion|champ|prod|production|incumbent)'
const before =
  '(?:baseline|base|champion|champ|prod|production|incumbent|previous|prev|deployed|existing|old)'
const after = '(?:challenger|chal|candidate|shadow|new|current|retrained|model)'

/** What only a model in use or a baseline has; the loss of the epoch before is called `prev_loss`, too. */
const measuredFixed = new RegExp(`^${fixed}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`, 'i')
const measured = new RegExp(`^(?:[a-z]{1,12}_)?${measure}$`, 'i')

/** A measured property of the model before: `prod_auc`, `baseline_model_path`, `champion`. */
const measuredBefore = new RegExp(
  `^(?:champion|champ|incumbent)$|^${before}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`,
  'i',
)
const measuredAfter = new RegExp(
  `^(?:challenger|chal|candidate)$|^${after}_(?:\\w{1,30}_)?${measure}(?:_\\w{1,30})?$`,
  'i',
)

/** Functions that are called what they do. */
const decides =
  /(?:^|\.)(?:should_(?:deploy|promote|replace)\w*|beats_\w*(?:champion|production|baseline)\w*|compare_(?:with|to|against)_(?:champion|production|prod|baseline|previous)\w*|compare_(?:champion|candidate|challenger)\w*|champion_challenger\w*|is_better_than_\w+)$/i

/** A monitor compares the model in use with its own past. */
const watches = /monitor|drift/i

/** Every place in code and in scripts that automation pipes to Python, with whether automation gets there. */
export function modelComparisons(subject: Subject): readonly Comparison[] {
  const code = codeOf(subject)
  const scheduled = scheduledFiles(subject)
  const running = code.filter(({ path }) => isReached(subject, path) || scheduled.has(path))
  const called = new Set(running.flatMap(({ calls }) => calls.map(({ written }) => lastPart(written))))
  const inCode = code.flatMap(facts => {
    const reached = running.includes(facts)
    return comparisonsIn(facts).map(({ line, what, name }) => ({
      reached: reached && (name === null || called.has(lastPart(name))),
      evidence: evidenceAt({ path: facts.path, line }, what),
    }))
  })
  const piped = reachedCommands(subject)
    .filter(({ command }) => command.program === 'python' && comparesInText(command.stdin ?? ''))
    .map(run => ({ reached: true, evidence: evidenceOf(run) }))
  return [...inCode, ...piped]
}

/** Models that know nothing, trained beside the real one to be compared with it. */
export function trivialBaselines(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code => {
    // A notebook explores; a run is what somebody can repeat.
    if (code.notebook) return []
    const measures = evaluationCalls(code).length > 0
    return code.calls
      .filter(
        ({ name, keywords }) =>
          /^sklearn\.dummy\.Dummy(?:Classifier|Regressor)$/.test(name) ||
          (measures && keywords.some(keyword => namesBaseline.test(keyword))),
      )
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `${written} gives a baseline`))
  })
}

const namesBaseline = new RegExp(`^baseline_(?:\\w{1,30}_)?${measure}$`, 'i')

/** Project code, and whatever else automation runs: a test may hold the comparison, or a script without any ML library. */
function codeOf(subject: Subject): readonly CodeFacts[] {
  const running = reachedRuns(subject).flatMap(run => (run.kind === 'code' ? [run.path] : []))
  return [...new Set([...mlCode(subject), ...running.flatMap(path => subject.facts.code(path) ?? [])])]
}

interface Found {
  readonly line: number
  readonly what: string
  /** The function that compares, null for a condition. */
  readonly name: string | null
}

function comparisonsIn(code: CodeFacts): readonly Found[] {
  const functions = code.functions
    .filter(
      ({ name, parameters }) =>
        (decides.test(name) && !watches.test(`${code.path} ${name}`)) || namesBoth(parameters),
    )
    .map(({ name, line }) => ({ line, what: `${name} compares two models`, name }))
  const conditions = [...code.guards, ...code.calls].flatMap(({ condition, line }) => {
    return condition !== null && comparesMeasures(condition) ? [{ line, what: condition, name: null }] : []
  })
  const passed = code.calls
    .filter(({ references, keywords }) => {
      // A monitor reports the current figures of the model in use beside those of its training.
      const names = Object.values(references)
      const given = names.some(name => isCandidate.test(name)) && names.some(name => isBaseline.test(name))
      return given || namesBoth(keywords.filter(keyword => !/^current_/i.test(keyword)))
    })
    .map(({ line, written }) => ({ line, what: `${written} compares two models`, name: null }))
  // TFX evaluates against the model that it blessed last.
  const resolved = code.calls
    .filter(({ name, references }) =>
      [name, ...Object.values(references)].some(text =>
        /Latest_?Blessed_?Model|^tensorflow_model_analysis\.GenericChangeThreshold$/i.test(text),
      ),
    )
    .slice(0, 1)
    .map(({ line, written }) => ({ line, what: `${written} takes the model before`, name: null }))
  const evaluated = new Set(evaluationCalls(code).map(({ scope }) => scope))
  const against = code.functions.flatMap(({ name, line }) => {
    const current = code.calls.some(
      ({ scope, strings }) => scope === name && Object.values(strings).some(text => isCurrent.test(text)),
    )
    const versions = code.calls.some(({ scope, written }) => scope === name && listsVersions.test(written))
    const compares = /(?:^|[._])(?:compare|challenge|promote)\w*$|promotion|champion/i.test(name)
    return compares && (current || versions) && evaluated.has(name)
      ? [{ line, what: `${name} compares two models`, name }]
      : []
  })
  return [
    ...functions,
    ...conditions,
    ...resolved,
    ...passed,
    ...askingBoth(code),
    ...against.filter(({ line }) => !functions.some(one => one.line === line)),
  ]
}

/** A function that lets the model before and the new one predict the same, or hands both to what measures them. */
function askingBoth(code: CodeFacts): readonly Found[] {
  const measuredIn = new Set(evaluationCalls(code).map(({ scope }) => scope))
  const methods = code.functions.flatMap(({ name, line }) => {
    const asked = code.calls.flatMap(({ scope, written }) => {
      const [, receiver, method] =
        (scope === name ? /^(\w+)\.(predict|predict_proba|evaluate|score)$/.exec(written) : null) ?? []
      return receiver === undefined ? [] : [{ receiver, measures: /^(?:evaluate|score)$/.test(method ?? '') }]
    })
    const both =
      asked.some(({ receiver }) => modelBefore.test(receiver)) &&
      asked.some(({ receiver }) => modelAfter.test(receiver))
    // Two models that only predict may both serve.
    const compares = measuredIn.has(name) || asked.some(({ measures }) => measures) || setsAgainst.test(name)
    return both && compares ? [{ line, what: `${name} compares two models`, name }] : []
  })
  return [...methods, ...measuringBoth(code)]
}

const setsAgainst = /compar|valid|eval|shadow|challenge|promot|test|regress/i

/** `perplexity(text, base_model)` and `perplexity(text, model)` in one function or notebook. */
function measuringBoth({ calls }: CodeFacts): readonly Found[] {
  const given = (call: Call, wanted: RegExp) => Object.values(call.references).some(name => wanted.test(name))
  return calls.flatMap(call => {
    if (!measuring.test(call.written) || !given(call, modelBefore)) return []
    const other = calls.some(
      one =>
        one !== call && one.written === call.written && one.scope === call.scope && given(one, modelAfter),
    )
    const what = `${call.written} measures two models`
    return other ? [{ line: call.line, what, name: call.scope }] : []
  })
}

const measuring = /predict|eval|score|perplex|measur|metric|infer|benchmark|compar/i
const modelBefore =
  /^(?:champion|prod|production|current|incumbent|old|previous|deployed|baseline|base)(?:_model)?$/i
const modelAfter =
  /^(?:candidate|challenger|new|retrained|improved|fresh|fine_?tuned|ft|tuned|peft|lora)(?:_model)?$|^model$/i

/** What a function that compares is given. */
const isCandidate = /^(?:candidate|challenger)(?:_(?:metrics?|scores?|model))?$/i
const isBaseline = /^(?:baseline|champion|production)(?:_(?:metrics?|scores?|model))?$/i

/** Asks a registry for the versions of a model that it has. */
const listsVersions =
  /(?:^|\.)(?:search_model_versions|get_latest_versions|list_model_versions|get_model_versions)$/

/** The alias or stage of the model in use. */
const isCurrent = /^(?:champion|production|prod|live)$|[@/](?:champion|production)$/i

function namesBoth(names: readonly string[]): boolean {
  return names.some(name => measuredBefore.test(name)) && names.some(name => measuredAfter.test(name))
}

function comparesMeasures(condition: string): boolean {
  if (!/[<>]/.test(condition)) return false
  const names = condition.match(/[A-Za-z_]\w*/g) ?? []
  const isFixed = (name: string) => measuredFixed.test(name)
  // How far two results lie apart is asked of one model, too.
  if (/\babs\(/.test(condition)) return false
  return (
    namesBoth(names) || (names.some(isFixed) && names.some(name => measured.test(name) && !isFixed(name)))
  )
}

/** A promotion that is decided by numbers of the candidate and of production. */
function comparesInText(text: string): boolean {
  const code = text.replace(/^[ \t]*#.*$/gm, '')
  return (
    /[<>]=/.test(code) &&
    /\b(?:shadow|challenger|candidate)/i.test(code) &&
    /\b(?:prod|production|champion)\b/i.test(code) &&
    /promot/i.test(code)
  )
}
