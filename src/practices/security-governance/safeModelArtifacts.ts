import type { DetectedTask } from '../../detection/model.ts'
import { type Fetch, loadsWeights } from '../../facts/code/fetching.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import {
  evidenceAt,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unknown,
  unmet,
} from '../judge.ts'
import { outsideCode, outsideFetches } from '../outside.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedTasks } from '../reading.ts'

export const safeModelArtifacts: Practice = {
  id: 'safe-model-artifacts',
  dimension: 'security-governance',
  title: 'Model files are loaded safely',
  level: 3,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Untrusted pickles are not executed.',
  sources: ['ml-project-doctor MDL003', 'OWASP ML', 'zizmor-like idea'],
  evidence: {
    met: 'safetensors/ONNX/skops or `torch.load(weights_only=True)` for external models, or scan step',
    partial: 'mixed',
    unmet: '`pickle.load|joblib.load|torch.load` of downloaded content, `trust_remote_code=True` unpinned',
    notApplicable: 'no model loading from outside',
  },
  assess: subject => {
    const loads = outsideCode(subject).flatMap(code => loadsOf(subject, code))
    const bad = nonEmpty(loads.filter(({ safe }) => safe === false).map(({ evidence }) => evidence))
    const good = nonEmpty(loads.filter(({ safe }) => safe === true).map(({ evidence }) => evidence))
    // Which format a library of the hub takes stands in no file: beside a load that runs code it makes nothing better.
    const mixed = loads.some(({ safe, explicit }) => safe === true && explicit)
    const [hidden] = loads.filter(({ safe }) => safe === null)
    const scanned = nonEmpty(
      reachedTasks(subject, 'security-scan')
        .filter(scansModels)
        .map(task => evidenceOfTask(task)),
    )
    if (scanned !== null && loads.length > 0)
      return met({ evidence: scanned, because: 'Model files are scanned before they are used.' })
    if (bad !== null && mixed)
      return partial({
        evidence: bad,
        because: 'Some models from outside are loaded safely, others can run code.',
      })
    if (bad !== null)
      return unmet({
        because: 'Downloaded content can run code when it is loaded.',
        searched: [
          'safetensors, ONNX, skops, weights_only=True',
          'pinned revisions',
          'modelscan, picklescan',
        ],
        evidence: bad,
      })
    if (good !== null)
      return met({
        evidence: good,
        strength: 'configured',
        because: 'Models from outside are loaded in formats that run no code.',
      })
    return hidden === undefined
      ? notApplicable('No model is loaded from outside.')
      : unknown(`How ${hidden.evidence.what} reads what it fetches is decided in another package.`)
  },
  remedy: () => ({
    step: 'Load models from outside as safetensors or with weights_only, at a fixed revision.',
    snippet: 'model = AutoModel.from_pretrained(name, revision=COMMIT, use_safetensors=True)',
    language: 'python',
  }),
}

interface Load {
  readonly evidence: Evidence
  /** False when what is fetched can run code, null when a package decides that is not in the tree. */
  readonly safe: boolean | null
  /** The format or a switch of the call says so. */
  readonly explicit: boolean
}

/**
 * Loads of what comes from outside: public hubs and open addresses. The project's own registry, buckets and files are not outside
 * (catalogue 11, clarification 37), and weights that a library brings are the library's.
 */
function loadsOf(subject: Subject, code: CodeFacts): readonly Load[] {
  const fetched = outsideFetches(subject, code).filter(({ kind }) => kind !== 'weights')
  const direct = fetched.flatMap(({ call, pin }) => {
    const safe = isSafeFetch(call, pin === 'fixed')
    return safe === undefined ? [] : [loadAt(code, call, safe)]
  })
  const downloads = fetched.filter(({ call }) => {
    return isSafeFetch(call, false) === undefined && !/\.from_pretrained$/.test(call.name)
  })
  const later = code.calls.flatMap(call => {
    const safe = isSafeLoad(subject, call)
    return safe === undefined || !downloads.some(one => feeds(one, call)) ? [] : [loadAt(code, call, safe)]
  })
  return [...direct, ...later]
}

function loadAt({ path }: CodeFacts, call: Call, safe: boolean | null): Load {
  const { line, written, name, literals } = call
  const explicit =
    literals.weights_only === 'True' || literals.use_safetensors === 'True' || safeFormat.test(name)
  return { evidence: evidenceAt({ path, line }, written), safe, explicit }
}

const safeFormat = /^safetensors\.|^onnxruntime\.InferenceSession$|^skops\.io\.load$/

/** Libraries of the hub prefer safetensors; a repository's own code runs only when it is asked for. Undefined: it only downloads. */
function isSafeFetch(call: Call, fixed: boolean): boolean | null | undefined {
  if (call.literals.trust_remote_code === 'True') return fixed
  if (call.name === 'torch.hub.load') return fixed
  if (/^ultralytics\./.test(call.name)) return false
  if (
    /^(?:sentence_transformers|timm|open_clip|transformers\.(?:\w+\.)*pipeline|faster_whisper)\b/.test(
      call.name,
    )
  )
    return true
  if (!/\.from_pretrained$/.test(call.name)) return undefined
  if (!loadsWeights(call)) return undefined
  return call.literals.use_safetensors !== 'False' && hubLibraries.test(call.name) ? true : null
}

const hubLibraries =
  /^(?:transformers|diffusers|peft|setfit|sentence_transformers|optimum|adapters|span_marker|gliner|trl)\b/

/** A downloaded file is loaded where it was fetched; what a hub gives is loaded anywhere in the file. */
function feeds({ kind, scope, line, source }: Fetch, call: Call): boolean {
  if (kind === 'model') return true
  const near = scope === call.scope && (scope !== null || Math.abs(line - call.line) < 15)
  return near && (source === null || !/\.(?:csv|zip|tgz|gz|json)\b/.test(source))
}

function isSafeLoad(subject: Subject, call: Call): boolean | undefined {
  if (/^(?:pickle|joblib|dill|cloudpickle)\.loads?$|^pandas\.read_pickle$/.test(call.name)) return false
  if (/^numpy\.load$/.test(call.name) && call.literals.allow_pickle === 'True') return false
  if (/^torch\.load$/.test(call.name)) {
    const only = call.literals.weights_only
    return only === 'True' || (only !== 'False' && !installsOldTorch(subject))
  }
  if (safeFormat.test(call.name)) return true
  return /^(?:xgboost|lightgbm|catboost)\..*(?:load_model|Booster)$/.test(call.name) ? true : undefined
}

/** Whether a version of PyTorch before 2.6 is asked for, which still ran pickles by default. */
function installsOldTorch({ facts }: Subject): boolean {
  return facts.dependencyFiles
    .flatMap(file => file.dependencies)
    .filter(({ name, ecosystem }) => name === 'torch' || (name === 'pytorch' && ecosystem === 'conda'))
    .some(({ specifier }) => {
      const upper = /(?:^|,)\s*(?:==|=|<=?|~=)\s*(\d+)\.(\d+)/.exec(specifier)
      return upper !== null && (Number(upper[1]) < 2 || (Number(upper[1]) === 2 && Number(upper[2]) < 6))
    })
}

function scansModels({ run }: DetectedTask): boolean {
  return run.kind === 'command' && /^(?:modelscan|picklescan|fickling)$/.test(run.command.program)
}
