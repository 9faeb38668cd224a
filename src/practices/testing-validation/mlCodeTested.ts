import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { roleOf } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { baseName } from '../../paths.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, isReached, onlyPrompts } from '../reading.ts'
import { testFiles } from './testFiles.ts'

export const mlCodeTested: Practice = {
  id: 'ml-code-tested',
  dimension: 'testing-validation',
  title: 'Feature and model code is tested',
  level: 2,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition: 'Tests exercise data preparation, feature and training code.',
  sources: ['MTS-D7,I2', 'SE4ML-11', 'MM-32', 'GCP2 CI'],
  evidence: {
    met: 'test modules import (or call by subprocess) ≥1 module of each existing kind: preparation/feature and train/model',
    partial: 'one kind',
    unmet: 'tests touch neither',
    notApplicable: 'no such modules',
  },
  assess: subject => {
    const modules = modulesOf(subject)
    if (modules.preparation.length + modules.model.length === 0) {
      return expectsSubject(subject.profile) && subject.profile.traits.includes('trains')
        ? unmet({
            because: 'There is no module of preparation or training code that a test could import.',
            searched,
          })
        : notApplicable('There is no preparation or training code.')
    }
    const preparation = testedAmong(subject, modules.preparation)
    const model = testedAmong(subject, modules.model)
    const evidence = nonEmpty([preparation, model].filter(one => one !== null))
    if (evidence === null) {
      return unmet({
        because: 'No test imports the preparation or the training code.',
        searched,
        evidence: [...modules.model.slice(0, 1), ...modules.preparation.slice(0, 1)].map(path =>
          evidenceAt({ path, line: 1 }, 'untested'),
        ),
      })
    }
    const complete =
      (preparation !== null || modules.preparation.length === 0) &&
      (model !== null || modules.model.length === 0)
    if (!complete) {
      return partial({
        evidence,
        because:
          preparation === null
            ? 'Tests import the model code, not the data preparation.'
            : 'Tests import the data preparation, not the model code.',
      })
    }
    return met({
      evidence,
      strength: evidence.some(one => isReached(subject, one.path)) ? 'exercised' : 'configured',
      confidence: 'medium',
      because: 'Tests import the preparation and the model code that exist.',
    })
  },
  remedy: subject => {
    const { preparation, model } = modulesOf(subject)
    const path = preparation[0] ?? model[0]
    const module = (path ?? 'src/features.py').replace(/\.\w+$/, '').replaceAll('/', '.')
    return {
      step:
        path === undefined
          ? 'Move preparation and training into modules, and test them.'
          : `Test \`${path}\` on a few rows made in the test.`,
      snippet: `from ${module} import prepare\n\n\ndef test_prepare_keeps_every_row():\n    assert len(prepare(rows)) == len(rows)`,
      language: 'python',
    }
  },
}

const searched = ['tests that import or start modules of data preparation and of training'] as const

interface Modules {
  readonly preparation: readonly string[]
  readonly model: readonly string[]
}

const preparing =
  /prepro|prepar|feature|clean|transform|dataset|dataload|(?:^|_)process(?:ing|_)|load(?:_data|er)|data_load|ingest|etl|tokeni[sz]|augment|encod|vectori[sz]|wrangl|munge|chunk|splitter|embedd/
const modelling = /train|model|network|classif|regress|predict|finetune|fine_tune|estimator|sampler/
/** What stands for the model in an application on a foundation model: retrieval, prompts and the steps around them. */
const answering = /retriev|searcher|(?:^|_)rag(?:_|\.|$)/
/** Code about data and models that neither prepares nor trains. */
const checking = /valid|drift|monitor|quality|schema|registry|api|server|config/

/** Names are hints in an application; a library is full of words like these, so only what its code is counts. */
function preparesData(code: CodeFacts, named: boolean): boolean {
  const name = nameOf(code.path)
  if (code.classes.some(({ bases }) => bases.some(isDataSet))) return true
  if (!named || checking.test(name)) return false
  if ((preparing.test(name) && !/model/.test(name)) || preparingFolder.test(code.path)) return true
  const verbs = code.functions.filter(one => preparingVerb.test(lastName(one.name)))
  // What trains reads its data, too; that is no preparation of its own.
  if (trainingCalls(code).length > 0 || /train/.test(name))
    return verbs.some(one => lastName(one.name) !== 'load_data')
  return (
    verbs.length > 0 || (code.functions.length > 0 && code.calls.some(call => preparingCall.test(call.name)))
  )
}

/** Sets of examples and transformations of them; a table of xarray and an entry of a catalogue are none. */
function isDataSet(base: string): boolean {
  return (
    /(?:Dataset|TransformerMixin|LightningDataModule)$/.test(base) &&
    !/^(?:xarray|kedro)\b|Abstract/.test(base)
  )
}

/** Calls that only code about the examples makes. */
const preparingCall =
  /^sklearn\.(?:model_selection\.train_test_split|preprocessing\.\w+|impute\.\w+|compose\.\w+|feature_extraction\.\w+)|^imblearn\.(?:over|under)_sampling\.|^pandas\.get_dummies$/
const preparingFolder = /(?:^|\/)(?:data|datasets?|features|preprocessing|processing)\/[^/]+$/
const modelFolder = /(?:^|\/)(?:models?|training|modeling)\/[^/]+$/
const preparingVerb =
  /^(?:preprocess|prepare_(?:data|features)|load_data|build_features|clean_(?:data|text)|split_data)/

function isModelCode(code: CodeFacts, named: boolean, words: RegExp): boolean {
  if (words === modelling && trainingCalls(code).length > 0) return true
  if (code.classes.some(({ bases }) => bases.some(base => modelBase.test(base)))) return true
  const name = nameOf(code.path)
  if (!named || checking.test(name)) return false
  return (words.test(name) || modelFolder.test(code.path)) && code.functions.length > 0
}

/** Files of preparation and of model code; one file may be both. Notebooks cannot be imported. */
function modulesOf(subject: Subject): Modules {
  const code = mlCode(subject).filter(one => !one.notebook && roleOf(one.path) !== 'example')
  const named = subject.profile.id !== 'library'
  const words = onlyPrompts(subject.profile) ? answering : modelling
  return {
    preparation: code.filter(one => preparesData(one, named)).map(({ path }) => path),
    model: code.filter(one => isModelCode(one, named, words)).map(({ path }) => path),
  }
}

const modelBase = /(?:nn\.Module|LightningModule|keras\.Model|ClassifierMixin|RegressorMixin|BaseEstimator)$/

function nameOf(path: string): string {
  return baseName(path).toLowerCase()
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** A test that calls into one of the files. */
function testedAmong(subject: Subject, paths: readonly string[]): Evidence | null {
  for (const test of testFiles(subject)) {
    const path = paths.find(one => test.uses.has(one))
    if (path !== undefined) return evidenceAt(test, `tests ${path}`)
  }
  return null
}
