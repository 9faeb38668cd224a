import { type DataUse, dataAccessCalls } from '../../facts/code/dataAccess.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trackedData } from '../dvcReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'

export const externalDataPinned: Practice = {
  id: 'external-data-pinned',
  dimension: 'data-pipeline-versioning',
  title: 'External data and base models are pinned',
  level: 2,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Anything fetched from outside has a fixed revision or checksum.',
  sources: ['adduce R-REMOTE-*', 'SE4ML-1', 'KRZ-P3', 'OSSF pinning idea'],
  evidence: {
    met: 'all found references carry revision/commit/checksum: `dvc import --rev`/`rev_lock`, `from_pretrained(..., revision=<sha>)`, `load_dataset(..., revision=)`, `torch.hub` `repo:commit`, `hf_hub_download(revision=)`, pooch hash, `sha256` next to `wget`',
    partial: 'some pinned or tag-pinned',
    unmet: 'none pinned',
    notApplicable: 'no external reference found',
  },
  assess: subject => {
    const references = [...importsOf(subject), ...fetchesOf(subject), ...weightsOf(subject)]
    if (references.length === 0) return notApplicable('Nothing is fetched from outside.')
    const open = nonEmpty(references.filter(({ pin }) => pin === 'none').map(({ evidence }) => evidence))
    const fixed = nonEmpty(references.filter(({ pin }) => pin === 'fixed').map(({ evidence }) => evidence))
    const named = references.filter(({ pin }) => pin === 'name').map(({ evidence }) => evidence)
    if (open === null && named.length === 0 && fixed !== null) {
      return met({
        evidence: fixed,
        strength: 'configured',
        because: 'Everything that is fetched from outside has a revision or a checksum.',
      })
    }
    const some = nonEmpty([...(open ?? []), ...named, ...(fixed ?? [])])
    if (some !== null && (fixed !== null || named.length > 0)) {
      return partial({
        evidence: some,
        because:
          open === null
            ? 'What is fetched from outside has a revision that can move: a tag or a branch.'
            : 'Only a part of what is fetched from outside has a revision or a checksum.',
      })
    }
    return unmet({
      because: 'What is fetched from outside has no revision and no checksum.',
      searched: ['dvc imports', 'revision, version and hash arguments of fetching calls'],
      evidence: open ?? [],
    })
  },
  remedy: (_subject, judgement) => {
    const place = 'evidence' in judgement ? judgement.evidence[0] : undefined
    const where = place === undefined ? '' : ` at ${place.path}:${place.line}`
    return {
      step: `Name the revision of what is fetched${where}.`,
      snippet: 'AutoModel.from_pretrained("owner/model", revision="<commit of the model repository>")',
      language: 'python',
    }
  },
}

interface Reference {
  readonly evidence: Evidence
  /** fixed: a commit or a checksum; name: a tag, a branch or a version, which can move. */
  readonly pin: 'fixed' | 'name' | 'none'
}

function importsOf(subject: Subject): readonly Reference[] {
  return trackedData(subject).flatMap(({ imported }) => {
    if (imported === null) return []
    const what = imported.kind === 'repository' ? 'dvc import' : 'imported data'
    const pin = imported.commit !== null || imported.hashed ? 'fixed' : 'none'
    return [{ evidence: evidenceAt(imported, `${what}${pin === 'fixed' ? ', fixed' : ', not fixed'}`), pin }]
  })
}

function fetchesOf(subject: Subject): readonly Reference[] {
  return mlCode(subject)
    .flatMap(code => dataAccessCalls(code))
    .filter(isOutside)
    .map(use => ({ evidence: evidenceAt(use, use.what), pin: pinOf(use) }))
}

/** Weights and corpora that a library fetches from its own server, of whatever version it likes. */
function weightsOf(subject: Subject): readonly Reference[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name, literals, strings }) => {
        if (/^nltk\.download$/.test(name)) return true
        if (/^torchvision\.models\.\w+/.test(name))
          return literals.pretrained === 'True' || strings.weights !== undefined
        return (
          /^(?:tensorflow\.)?keras\.applications\.(?:\w+\.)?[A-Z]\w+$/.test(name) &&
          literals.weights !== 'None'
        )
      })
      .map(({ line, written }) => ({
        evidence: evidenceAt({ path: code.path, line }, `fetches what it needs: ${written}`),
        pin: 'none' as const,
      })),
  )
}

/** A name or address on the web. Samples of a library come with its version, and a local folder is no reference. */
function isOutside({ kind, source, tool }: DataUse): boolean {
  if (kind === 'url') return source === null || /^(?:https?|ftp):\/\//.test(source)
  if (kind !== 'hub' && kind !== 'pretrained') return false
  if (tool === 'scikit-learn' || tool === 'tensorflow' || tool === 'pytorch') return false
  return (
    source !== null &&
    /^[\w.-]+(?:\/[\w.-]+)?(?::[\w.-]+)?$/.test(source) &&
    !/^\.|\.(?:pt|pth|csv|json|jsonl|parquet)$/.test(source)
  )
}

function pinOf({ revision, call }: DataUse): Reference['pin'] {
  if (revision === null || /^(?:None|main|master|latest|head)$/i.test(revision)) return 'none'
  // A variable may hold a commit: the place is there to pin it.
  const isLiteral = Object.values(call.strings).some(text => text.includes(revision))
  return !isLiteral || /^(?:sha256:|md5:)?[\da-f]{7,64}$/i.test(revision) ? 'fixed' : 'name'
}
