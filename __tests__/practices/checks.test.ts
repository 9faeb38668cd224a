/** Checks of data, models and code in the words of libraries that say it their own way. */

import { describe, expect, test } from 'vitest'
import { practices } from '../../src/practices/index.ts'
import { type Files, judgeOf, run, train, workflow } from './judging.ts'

const judge = judgeOf(practices)
const status = async (...args: Parameters<typeof judge>) => (await judge(...args)).status

describe('requests that are held against a schema', () => {
  const scoring = (imported: string, line: string): Files => ({
    'score.py': `import joblib\n${imported}\n\nmodel = joblib.load("m.pkl")\n\n\n${line}def run(data):\n    return model.predict(data)\n`,
    'train.py': train,
  })

  test.each([
    ['from jsonschema import validate', 'validate(data, {})\n\n\n', 'partial'],
    ['from marshmallow import validate', 'validate(data, {})\n\n\n', 'unmet'],
    ['from inference_schema.schema_decorators import input_schema', '@input_schema("data", 1)\n', 'partial'],
    ['from inference_schema.schema_decorators import output_schema', '@output_schema(1)\n', 'unmet'],
  ])('%s', async (imported, line, expected) => {
    expect(await status('data-validation', scoring(imported, line))).toBe(expected)
  })
})

test('a monitor of Evidently compares for drift and validates no data', async () => {
  const monitor = (made: string): Files => ({
    'app.py':
      'import joblib\nfrom fastapi import FastAPI\n\napp = FastAPI()\nmodel = joblib.load("m.pkl")\n\n\n@app.post("/predict")\ndef predict(row: dict):\n    return model.predict([row])\n',
    'watch.py': `from evidently.model_monitoring import DataDriftMonitor, ModelMonitoring\nfrom evidently.options import QualityMetricsOptions\n\n${made}\n`,
    'train.py': train,
  })
  const drift = monitor('ModelMonitoring(monitors=[DataDriftMonitor()])')
  expect(await status('drift-detection', drift)).toBe('partial')
  expect(await status('data-validation', drift)).toBe('unmet')
  expect(await status('drift-detection', monitor('QualityMetricsOptions()'))).toBe('unmet')
})

describe('a step of Azure ML', () => {
  const evaluation = (condition: string, call: string): Files => ({
    ...workflow(run('python evaluate.py'), { on: 'push' }),
    'evaluate.py': `from azureml.core import Run\nfrom sklearn.metrics import accuracy_score\n\nrun = Run.get_context()\naccuracy = accuracy_score([1], [1])\nif ${condition}:\n    ${call}\n`,
    'train.py': train,
  })

  test.each([
    ['accuracy < 0.9', 'run.parent.cancel()', 'met'],
    ['accuracy < 0.9', 'run.cancel()', 'met'],
    ['accuracy < 0.9', 'run.log("low", 1)', 'unmet'],
    ['dry', 'run.parent.cancel()', 'unmet'],
  ])('that ends its run refuses the model: if %s: %s', async (condition, call, expected) => {
    expect(await status('model-quality-gate', evaluation(condition, call))).toBe(expected)
  })
})

test('tests of Rust stand in the module that they test', async () => {
  const crate = (tests: string): Files => ({
    ...workflow(run('cargo test')),
    'Cargo.toml': '[package]\nname = "score"\n',
    'src/lib.rs': `fn score() -> f64 { 1.0 }\n${tests}`,
    'train.py': train,
  })
  const module =
    '#[cfg(test)]\nmod tests {\n    #[test]\n    fn scores() { assert!(super::score() > 0.0); }\n}\n'
  expect(await status('tests-run-in-ci', crate(module))).toBe('met')
  expect(await status('tests-run-in-ci', crate(''))).toBe('unmet')
})
