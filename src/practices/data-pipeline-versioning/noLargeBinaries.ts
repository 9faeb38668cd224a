import { roleOf } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, met, nonEmpty, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { anyFile } from '../reading.ts'

export const noLargeBinaries: Practice = {
  id: 'no-large-binaries',
  dimension: 'data-pipeline-versioning',
  title: 'No large data or model binaries in git',
  level: 1,
  weight: 2,
  kind: 'hygiene',
  gate: null,
  definition: 'Large binaries live in a data store, not in git.',
  sources: ['mllint evidence', 'SE4ML-22', 'GitHub limits', 'OSSF Binary-Artifacts'],
  evidence: {
    met: 'no tracked non-LFS blob above threshold (default 10 MB; model/data extensions 5 MB)',
    partial: 'only files ≤ 2× threshold, or under `tests/`/`examples/`',
    unmet: 'larger files',
    notApplicable: 'never; a blob whose size cannot be read is `unknown`',
  },
  assess: subject => {
    const { large, unreadable } = largeFiles(subject)
    const evidence = nonEmpty(large.map(({ path, size }) => evidenceAt({ path, line: 1 }, sizeText(size))))
    if (evidence !== null) {
      const because = `${large.length === 1 ? 'A large file lies' : `${large.length} large files lie`} in git itself.`
      const mild = large.every(file => file.size <= 2 * file.threshold || file.spare)
      if (mild) return partial({ evidence, because })
      const worst = large.filter(file => file.size > 2 * file.threshold && !file.spare)
      return unmet({
        because,
        searched: ['files above 10 MB, data and model files above 5 MB, apart from those in Git LFS'],
        evidence: worst.map(({ path, size }) => evidenceAt({ path, line: 1 }, sizeText(size))),
      })
    }
    if (unreadable > 0)
      return unknown(`The sizes of ${unreadable} files are not known: the clone is partial.`)
    const clean: Evidence = evidenceAt(
      { path: anyFile(subject), line: 1 },
      `${subject.snapshot.files.length} files, none of them large`,
    )
    return met({ evidence: [clean], strength: 'configured', because: 'No tracked file is large.' })
  },
  remedy: (subject, judgement) => {
    const path = ('evidence' in judgement ? judgement.evidence[0]?.path : undefined) ?? 'data/large.csv'
    const hasDvc = subject.snapshot.entry('.dvc/config') !== undefined
    return {
      step: `Move ${path} into a data store and keep only a reference in git.`,
      snippet: hasDvc
        ? `git rm --cached '${path}'\ndvc add '${path}'\ndvc push\ngit add '${path}.dvc'`
        : `git lfs install\ngit lfs track '${path}'\ngit add .gitattributes\ngit add --renormalize '${path}'`,
      language: 'shell',
    }
  },
}

const MEGABYTE = 1_000_000
const usual = 10 * MEGABYTE
const ofDataAndModels = 5 * MEGABYTE

const dataOrModel =
  /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npy|npz|h5|hdf5|pkl|pickle|joblib|xlsx?|rds|rdata|tfrecords?|avro|orc|pt|pth|ckpt|onnx|safetensors|pb|tflite|keras|bin|mar|model|cbm|bst|gguf|zip|tar|t?gz|7z|db|sqlite3?)$/i

/** Sizes of these need not be asked for: nobody writes 10 MB of them. */
const written =
  /\.(?:py|pyi|ts|tsx|js|jsx|mjs|cjs|go|rs|java|kt|rb|php|c|cc|cpp|cu|cuh|h|hpp|sh|md|rst|r|jl|ya?ml|toml|cfg|ini|css|scss|tf)$/i

interface LargeFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly threshold: number
  /** Of a test or an example. */
  readonly spare: boolean
}

/** The largest first. */
function largeFiles({ snapshot }: Subject): {
  readonly large: readonly LargeFile[]
  readonly unreadable: number
} {
  const large: LargeFile[] = []
  let unreadable = 0
  for (const { path, kind } of snapshot.files) {
    if (kind !== 'file' || written.test(path)) continue
    const size = snapshot.size(path)
    if (size === null) {
      unreadable++
      continue
    }
    const threshold = dataOrModel.test(path) ? ofDataAndModels : usual
    if (size <= threshold) continue
    const role = roleOf(path)
    large.push({ path, size, threshold, spare: role === 'test' || role === 'example' })
  }
  return { large: large.sort((a, b) => b.size - a.size), unreadable }
}

function sizeText(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB in git`
}
