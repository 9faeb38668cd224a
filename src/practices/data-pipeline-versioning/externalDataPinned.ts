import { met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { outsideReferences } from '../outside.ts'
import type { Practice } from '../practice.ts'

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
    const references = outsideReferences(subject)
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
    const call = place?.what ?? ''
    // Other libraries know no revisions; a call without evidence is shown as the commonest one.
    if (call === '' || /(?:from_pretrained|SentenceTransformer|load_dataset|snapshot_download)$/.test(call)) {
      const name = call === '' ? 'AutoModel.from_pretrained' : call.replace(/^.*: /, '')
      return {
        step: `Name the revision of what is fetched${where}.`,
        snippet: `${name}("owner/name", revision="<commit of the repository>")`,
        language: 'python',
      }
    }
    return {
      step: `Check a checksum of what is fetched${where}, or keep it as a DVC import.`,
      snippet: 'import pooch\n\npath = pooch.retrieve(url, known_hash="sha256:<checksum of the file>")',
      language: 'python',
    }
  },
}
