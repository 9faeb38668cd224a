import type { DetectedTask } from '../../detection/model.ts'
import { type Fetch, loadsAddress, loadsWeights } from '../../facts/code/fetching.ts'
import type { Call, CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { codeMentioning } from '../codeReading.ts'
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
    const loaders = offersCheckpoints(subject) ? codeMentioning(subject, /\btorch\.load\b/) : []
    const loads = [
      ...[...new Set([...outsideCode(subject), ...loaders])].flatMap(code => loadsOf(subject, code)),
      ...sentPickles(subject),
      ...trustedLoads(subject),
    ]
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
        because: 'Models are loaded in formats that run no code.',
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
  const outside = outsideFetches(subject, code)
  const fetched = outside.filter(({ kind }) => kind !== 'weights')
  // Weights of Keras come as HDF5, which runs no code; those of torchvision are that library's own affair.
  const arrays = outside.flatMap(({ call }) =>
    /\bkeras\.applications\./.test(call.name) ? [loadAt(code, call, true)] : [],
  )
  const direct = fetched.flatMap(({ call, pin }) => {
    const safe = loadsAddress.test(call.name)
      ? unpicklesSafely(subject, call)
      : isSafeFetch(call, pin === 'fixed')
    return safe === undefined ? [] : [loadAt(code, call, safe)]
  })
  const downloads = fetched.filter(({ call }) => {
    return (
      isSafeFetch(call, false) === undefined &&
      !/\.from_pretrained$/.test(call.name) &&
      !loadsAddress.test(call.name)
    )
  })
  const later = code.calls.flatMap(call => {
    const safe = isSafeLoad(subject, call)
    // What the README offers may be the project's own: only a load that runs code is worth a word.
    const offered = safe === false && call.name === 'torch.load' && offersCheckpoints(subject)
    const comes = offered || downloads.some(one => feeds(one, call))
    return safe === undefined || !comes ? [] : [loadAt(code, call, safe)]
  })
  return [...direct, ...arrays, ...later]
}

/** Pickles that come as text, as clients and databases send them, whatever class unpickles them. */
function sentPickles(subject: Subject): readonly Load[] {
  return codeMentioning(subject, /\bb64decode\b/).flatMap(code => {
    // How a library speaks with itself is its own affair; what its server is sent is not.
    const answers = code.imports.some(({ module }) => /^(?:fastapi|flask|django)\b/.test(module))
    if (subject.profile.id === 'library' && !answers) return []
    // Steps of one program that hand each other what they pickled themselves.
    const packs = code.calls.some(({ name }) => /(?:^|\.)b64encode$/.test(name))
    if (packs && !answers && code.calls.some(({ name }) => /^(?:pickle|dill|cloudpickle)\.dumps$/.test(name)))
      return []
    const own = code.classes.filter(({ bases }) => bases.includes('pickle.Unpickler')).map(({ name }) => name)
    const decodes = new Set(
      code.calls.filter(({ name }) => /(?:^|\.)b64decode$/.test(name)).map(({ scope }) => scope),
    )
    return code.calls
      .filter(({ scope, name, written }) => {
        const unpickles = /^(?:pickle|dill|cloudpickle)\.loads$|^pickle\.Unpickler$/.test(name)
        return scope !== null && decodes.has(scope) && (unpickles || own.includes(written))
      })
      .map(call => loadAt(code, call, false))
  })
}

/** Who loads by skops has chosen a format that names what it trusts, wherever the file comes from. */
function trustedLoads(subject: Subject): readonly Load[] {
  return codeMentioning(subject, /\bskops\b/).flatMap(code =>
    code.calls.filter(({ name }) => /^skops\.io\.loads?$/.test(name)).map(call => loadAt(code, call, true)),
  )
}

const offered = new WeakMap<Subject, boolean>()

/** The README gives addresses of checkpoints to download: what the code loads by path comes from there. */
function offersCheckpoints(subject: Subject): boolean {
  const known = offered.get(subject)
  if (known !== undefined) return known
  const text = readmesOf(subject)
  const found =
    /https?:\/\/\S+\.(?:pth?|ckpt|pth\.tar)\b/i.test(text) ||
    /\b(?:checkpoint|pre-?trained|weights)\b[^\n]{0,160}\bhttps?:\/\/(?:drive\.google|(?:www\.)?dropbox|[\w.-]*onedrive|1drv|huggingface\.co\/[\w-]+\/[\w.-]+|pan\.baidu)/i.test(
      text,
    ) ||
    /\[(?:pre-?trained )?(?:models?|checkpoints?|weights)\]\(https?:\/\/(?:drive\.google|(?:www\.)?dropbox)/i.test(
      text,
    )
  offered.set(subject, found)
  return found
}

/** The README of the root and those of the folders below it, each of an experiment of its own. */
function readmesOf(subject: Subject): string {
  const { snapshot } = subject
  const parts = filesEnding(snapshot, 'md').filter(({ path }) => /^[^/.][^/]*\/readme\.md$/i.test(path))
  const texts = parts.slice(0, mostParts).map(({ path }) => snapshot.text(path, 200_000))
  return [readmeOf(subject), ...texts.map(content => (content.ok ? content.text : ''))].join('\n')
}

const mostParts = 20

function readmeOf({ snapshot }: Subject): string {
  const entry = snapshot.files.find(({ path }) => /^readme(?:\.\w+)?$/i.test(path))
  const content = entry === undefined ? null : snapshot.text(entry.path, 200_000)
  return content?.ok === true ? content.text : ''
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
  if (/^torch\.load$/.test(call.name)) return unpicklesSafely(subject, call)
  if (safeFormat.test(call.name)) return true
  return /^(?:xgboost|lightgbm|catboost)\..*(?:load_model|Booster)$/.test(call.name) ? true : undefined
}

function unpicklesSafely(subject: Subject, { literals }: Call): boolean {
  return literals.weights_only === 'True' || (literals.weights_only !== 'False' && !allowsOldTorch(subject))
}

/** Whether a version of PyTorch before 2.6 is asked for or allowed by name, which still ran pickles by default. */
function allowsOldTorch(subject: Subject): boolean {
  const stated = subject.facts.dependencyFiles
    .flatMap(file => file.dependencies)
    .filter(({ name, ecosystem }) => name === 'torch' || (name === 'pytorch' && ecosystem === 'conda'))
    .flatMap(({ specifier }) => /(?:^|,)\s*(?:==|=|<=?|~=|>=?|\^|~)\s*(\d+\.\d+)/.exec(specifier)?.[1] ?? [])
  const told = /\b(?:py)?torch\W{0,12}(\d+\.\d+)/i.exec(readmesOf(subject))?.[1]
  const versions = stated.length > 0 || told === undefined ? stated : [told]
  return versions.some(version => {
    const [major = 0, minor = 0] = version.split('.').map(Number)
    return major < 2 || (major === 2 && minor < 6)
  })
}

function scansModels({ run }: DetectedTask): boolean {
  return run.kind === 'command' && /^(?:modelscan|picklescan|fickling)$/.test(run.command.program)
}
