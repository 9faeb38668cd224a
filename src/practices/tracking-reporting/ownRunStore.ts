/** Runs that are tracked without a tracker: each writes its results to a file or a row of its own. */

import { evaluationCalls } from '../../facts/code/evaluation.ts'
import { lastPart } from '../../facts/code/use.ts'
import type { Call } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainingPaths } from '../continuous-training/trainingCode.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

const results = '(?:metric|result|eval|run|summary|report|score|history|experiment|trial|param|args)'
const ending = '\\.(?:jsonl?|csv|ya?ml)["\']'

/** `f"metrics_{timestamp}.json"`: no run writes over the results of another. */
const stamped = new RegExp(
  `f["'](?=[^"'\\n]{0,120}${results})[^"'\\n{]{0,80}(?:\\{[^}"'\\n]{1,60}\\}[^"'\\n{]{0,40}){0,3}\\{[^}"'\\n]{0,60}(?:time_?stamp|run_?id|run_?name|now\\(|strftime|uuid)[^}\\n]{0,40}\\}[^"'\\n]{0,40}${ending}`,
  'i',
)

/** `run_dir / "metrics.json"`, `os.path.join(run_dir, "metrics.json")`: a folder for each run. */
const inRunFolder = new RegExp(
  `\\b(?:run|experiment|exp)_?(?:dir|path|folder)\\s{0,4}[/,]\\s{0,4}f?["'][^"'\\n]{0,40}${results}[^"'\\n]{0,40}${ending}`,
  'i',
)

/** Where training or evaluating code keeps the results of each run apart. */
export function ownRunStore(subject: Subject): readonly Evidence[] {
  const training = trainingPaths(subject)
  return mlCode(subject).flatMap(code => {
    if (code.notebook) return []
    const rows = code.calls
      .filter(isRow)
      .map(({ line, written }) =>
        evidenceAt({ path: code.path, line }, `${written} keeps the metrics of a run`),
      )
    const works = training.has(code.path) || evaluationCalls(code).length > 0
    return works ? [...rows, ...runFiles(subject, code.path)] : rows
  })
}

function runFiles({ snapshot }: Subject, path: string): readonly Evidence[] {
  const content = snapshot.text(path, 200_000)
  if (!content.ok) return []
  return content.text.split('\n').flatMap((text, index) => {
    if (text.length > 300 || /^\s*#/.test(text)) return []
    const found = stamped.test(text) || inRunFolder.test(text)
    return found ? [evidenceAt({ path, line: index + 1 }, 'results of a run in a file of its own')] : []
  })
}

/** `db.log_training_job(job_id=…, metrics=metrics)` */
function isRow({ written, keywords }: Call): boolean {
  return (
    keywords.includes('metrics') &&
    /^(?:log|save|record|store|insert|add)_(?:\w{1,30}_)?(?:train|run|experiment|model|evaluation)\w*$/i.test(
      lastPart(written),
    )
  )
}
