import { trainingCalls } from '../../facts/code/training.ts'
import type { CodeFacts } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainingFiles } from '../continuous-training/trainingCode.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { predicting, scoringFiles, servingFiles } from '../servingCode.ts'
import { stagedFiles } from '../stagedCode.ts'
import { whyNotMonitored } from './monitors.ts'
import { appendedByPlatform, capturedByPlatform, hasEndpoint } from './platforms.ts'
import { storedIn } from './storedPredictions.ts'

export const predictionLogging: Practice = {
  id: 'prediction-logging',
  dimension: 'monitoring',
  title: 'Predictions are logged with model version',
  level: 4,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Inputs, outputs and model version are recorded.',
  sources: ['SE4ML-33', 'MM-41,58', 'CD4ML'],
  evidence: {
    met: 'serving code logs/persists request+prediction with a version/run id (DB insert, message queue, inference logger, KServe logger, MLflow inference table, `data_capture_config`)',
    partial: 'logging without version or only text logs',
    unmet: 'none',
    notApplicable: 'no serving code',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const files = filesThatPredict(subject)
    if (files.length === 0 && !subject.profile.traits.includes('serves'))
      return notApplicable('Nothing is served and nothing is scored here.')
    const stored = [...files, ...othersThatPredict(subject, files), ...besideServices(subject)].flatMap(
      code => storedIn(subject, code),
    )
    const versioned = nonEmpty([
      ...capturedByPlatform(subject),
      ...stored.filter(one => one.versioned).map(one => one.evidence),
    ])
    if (versioned !== null) {
      return met({
        evidence: versioned,
        strength: 'configured',
        confidence: 'medium',
        because: 'Predictions are stored with the version of the model.',
      })
    }
    const traced = tracedPrompts(subject)
    const kept = [...stored.map(one => one.evidence), ...appendedByPlatform(subject)]
    const weak = nonEmpty([...kept, ...traced, ...files.flatMap(textLogsIn)])
    if (weak !== null) {
      return partial({
        evidence: weak,
        confidence: 'medium',
        because:
          kept.length + traced.length > 0
            ? 'Predictions are stored without the version of the model.'
            : 'Predictions only appear in text logs.',
      })
    }
    // A script that answers at a prompt serves nobody and scores no batch (clarification 25).
    const serves = servingFiles(subject).length > 0 || hasEndpoint(subject)
    if (!serves && files.every(code => !isStarted(subject, code)))
      return notApplicable('Nothing is served and nothing is scored here.')
    return unmet({
      because: 'Predictions are not recorded.',
      searched: [
        'inserts, messages and tracker calls beside predictions',
        'inference loggers and data capture',
        'log lines of predictions',
      ],
      evidence: files.map(code => evidenceAt({ path: code.path, line: 1 }, 'predicts')),
    })
  },
  remedy: subject => ({
    step: `Store inputs, prediction and model version of every request in \`${filesThatPredict(subject)[0]?.path ?? 'the service'}\`.`,
    snippet:
      'log.insert_one({"input": features, "prediction": prediction, "model_version": MODEL_VERSION, "at": now})',
    language: 'python',
  }),
}

/** Automation of the project runs it, or a stage of its pipeline; a stage beside the training predicts what is then measured. */
function isStarted(subject: Subject, { path }: CodeFacts): boolean {
  const staged = stagedFiles(subject)
  if (staged.has(path) && trainingFiles(subject).some(({ code }) => staged.has(code.path))) return false
  return (
    subject.automation.runs.some(run => run.kind === 'code' && run.path === path && run.via !== 'test') ||
    staged.has(path)
  )
}

function filesThatPredict(subject: Subject): readonly CodeFacts[] {
  const scoring = scoringFiles(subject).filter(({ path }) => !measuring.test(path))
  const files = new Set([...servingFiles(subject), ...scoring])
  const modules = subject.facts.modules()
  const imported = new Set(servingFiles(subject).flatMap(code => modules.dependencies(code)))
  for (const code of mlCode(subject)) if (imported.has(code.path) && !code.notebook) files.add(code)
  return [...files]
}

/** Measuring a model on its test data records nothing of what it answers in use. */
const measuring =
  /(?:^|[/_-])(?:eval\w*|tests?|valid\w*|train\w*|metrics?|benchmark\w*|back_?test\w*|experiments?|submissions?)(?:[/_.-]|$)/i

/** What a service imports to keep its records with, which has to do with no library of machine learning. */
function besideServices(subject: Subject): readonly CodeFacts[] {
  const modules = subject.facts.modules()
  const known = new Set(mlCode(subject).map(({ path }) => path))
  const paths = new Set(servingFiles(subject).flatMap(code => modules.dependencies(code)))
  return [...paths].flatMap(path => (known.has(path) || !isOwn(path) ? [] : (subject.facts.code(path) ?? [])))
}

/** Other code that predicts and does not train: a consumer of a queue, a job under another name. */
function othersThatPredict(subject: Subject, files: readonly CodeFacts[]): readonly CodeFacts[] {
  return mlCode(subject).filter(code => {
    if (files.includes(code) || code.notebook || measuring.test(code.path)) return false
    if (trainingCalls(code).length > 0) return false
    return code.calls.some(({ written }) => /(?:^|\.)(?:predict(?:_\w+)?|PayloadRecord)$/.test(written))
  })
}

/** Traces of an application on a foundation model hold what was asked and answered. */
function tracedPrompts(subject: Subject): readonly Evidence[] {
  if (!subject.profile.traits.includes('llm')) return []
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => tracing.test(name))
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `traces prompts: ${written}`)),
  )
}

const tracing =
  /^(?:langfuse|langsmith|phoenix|opik|logfire|traceloop|weave|helicone|agentops|openinference)\.|^opentelemetry\.instrumentation\.(?:openai\w*|langchain|anthropic|bedrock|vertexai|google_generativeai)\.|^mlflow\.(?:\w+\.)?(?:trace|start_span)$|^mlflow\.(?:langchain|openai|anthropic|llama_index|dspy|litellm)\.autolog$/

function textLogsIn(code: CodeFacts): readonly Evidence[] {
  const scopes = new Set(
    code.calls.filter(({ written }) => predicting.test(written)).map(({ scope }) => scope),
  )
  const call = code.calls.find(({ written, scope, strings }) => {
    return (
      /(?:^|\.)log(?:ger|ging)?\.(?:info|debug|warning)$/i.test(written) &&
      scopes.has(scope) &&
      /predict|forecast/i.test(strings['0'] ?? '')
    )
  })
  return call === undefined ? [] : [evidenceAt({ path: code.path, line: call.line }, 'text log')]
}
