/** Snippets that read the metrics of a project's own file. */

import { isOwn } from '../facts/role.ts'
import { entriesOf } from '../facts/yamlNode.ts'
import { filesEnding } from '../snapshot/endings.ts'
import type { Subject } from './practice.ts'

/** Metrics of which more is better, whatever set they are taken on. */
const higherIsBetter =
  /^(?:[a-z]+_)?(?:accuracy|acc|auc|roc_auc|f1|f1_score|precision|recall|r2|r2_score|score)$/i

/**
 * The file of metrics and one of them: those that are here, else names that a project would give them. Only a plain name can stand
 * in a script.
 */
export function metricOf(subject: Subject): {
  readonly path: string
  readonly metric: string
  /** The file is in the repository. */
  readonly isKept: boolean
} {
  const path = filesEnding(subject.snapshot, 'json').find(
    ({ path: name }) => /^(?:[\w./ -]*\/)?metrics[\w. -]*\.json$/.test(name) && isOwn(name),
  )?.path
  const held = path === undefined ? [] : entriesOf(subject.facts.data(path))
  const metric = held.map(({ key }) => key).find(key => higherIsBetter.test(key)) ?? 'accuracy'
  return { path: path ?? 'metrics.json', metric, isKept: path !== undefined }
}

/** A step that fails when a metric is too low. */
export function gateStep(subject: Subject): string {
  const { path, metric } = metricOf(subject)
  return `- run: |
    python - <<'EOF'
    import json, sys
    metrics = json.load(open(${JSON.stringify(path)}))
    sys.exit(metrics["${metric}"] < 0.8)
    EOF`
}

/** Steps that fail when a metric is worse than in the revision that a change is for: git keeps the file of metrics. */
export function comparisonSteps(subject: Subject): string {
  const { path, metric } = metricOf(subject)
  const branch = (subject.snapshot.repository.defaultBranch ?? 'main').replaceAll("'", "''")
  const base = `origin/\${{ github.base_ref || '${branch}' }}`
  return `- uses: actions/checkout@v7
  with: { fetch-depth: 0 }
- run: |
    git show "${base}:${path}" > baseline.json
    python - <<'EOF'
    import json, sys
    files = [${JSON.stringify(path)}, "baseline.json"]
    new, old = [json.load(open(name))["${metric}"] for name in files]
    print(f"${metric}: {old} before, {new} now")
    sys.exit(new < old)
    EOF`
}
