import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'

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
    const code = mlCode(subject)
    const unsafe = code.flatMap(facts => loadsOf(facts, subject, isUnsafe))
    const safe = code.flatMap(facts => loadsOf(facts, subject, isSafe))
    const bad = nonEmpty(unsafe)
    if (bad !== null) {
      return safe.length > 0
        ? partial({
            evidence: bad,
            strength: 'configured',
            because: 'Some models from outside are loaded safely, others can run code.',
          })
        : unmet({
            because: 'Downloaded content can run code when it is loaded.',
            searched: ['safetensors, ONNX, skops, weights_only=True', 'pinned revisions'],
            evidence: unsafe,
          })
    }
    const good = nonEmpty(safe)
    if (good !== null)
      return met({
        evidence: good,
        strength: 'configured',
        because: 'Models from outside are loaded in formats that run no code.',
      })
    return notApplicable('No model is loaded from outside.')
  },
  remedy: () => ({
    step: 'Load models from outside as safetensors or with weights_only, at a fixed revision.',
    snippet: 'model = AutoModel.from_pretrained(name, revision=COMMIT, use_safetensors=True)',
    language: 'python',
  }),
}

type Test = (call: Call, facts: CodeFacts) => boolean

function loadsOf(facts: CodeFacts, _subject: Subject, test: Test): readonly Evidence[] {
  return facts.calls
    .filter(call => test(call, facts))
    .map(call => evidenceAt({ path: facts.path, line: call.line }, call.written))
}

const downloading =
  /(?:^|\.)(?:urlretrieve|urlopen|requests\.get|hf_hub_download|snapshot_download|download_file|download_url|gdown\.download|load_state_dict_from_url|cached_download|wget\.download)$/

/** A pickle loader in the same function as a download, or a switch that runs the hub's code. */
function isUnsafe(call: Call, facts: CodeFacts): boolean {
  if (call.literals.trust_remote_code === 'True') return call.strings.revision === undefined
  if (/(?:^|\.)torch\.load$/.test(call.name))
    return call.literals.weights_only === 'False' && downloadsIn(facts, call.scope)
  return /^(?:pickle|joblib|dill|cloudpickle)\.loads?$/.test(call.name) && downloadsIn(facts, call.scope)
}

function downloadsIn(facts: CodeFacts, scope: string | null): boolean {
  return facts.calls.some(call => call.scope === scope && downloading.test(call.name))
}

function isSafe(call: Call): boolean {
  if (/safetensors|onnxruntime\.InferenceSession|skops\.io\.load/.test(call.name)) return true
  if (/(?:^|\.)torch\.load$/.test(call.name)) return call.literals.weights_only === 'True'
  return /\.from_pretrained$/.test(call.name) && call.literals.trust_remote_code !== 'True'
}
