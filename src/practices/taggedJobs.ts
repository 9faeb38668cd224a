/** Jobs of a platform that carry the commit and the version of the data as tags: what they make leads back to both. */

import type { Evidence } from '../model.ts'
import { textOfCall } from './callText.ts'
import { mlCode } from './codeReading.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'

export interface TaggedJob {
  readonly evidence: Evidence
  readonly commit: boolean
  readonly data: boolean
}

const commitTag = /git_?-?(?:commit|sha|hash|rev)|commit_?-?(?:id|hash|sha)/i
const dataTag = /data(?:set)?_?-?(?:version|hash|revision|md5)/i

/** Calls that start such a job, with what their tags tell. */
export function taggedJobs(subject: Subject): readonly TaggedJob[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name, keywords }) => {
        return (
          /^(?:sagemaker|stepfunctions|boto3)\./.test(name) && keywords.some(word => /^tags$/i.test(word))
        )
      })
      .flatMap(call => {
        const text = textOfCall(subject, code, call)
        const [commit, data] = [commitTag.test(text), dataTag.test(text)]
        if (!commit && !data) return []
        const place = { path: code.path, line: call.line }
        return [{ evidence: evidenceAt(place, `${call.written} with tags`), commit, data }]
      }),
  )
}
