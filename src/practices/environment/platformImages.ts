/** Images of a platform that jobs name by a framework and its version instead of an image of their own (clarification 29). */

import type { Call, ImageReference } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { isReached } from '../reading.ts'

export interface PlatformImage {
  readonly evidence: Evidence
  readonly path: string
  readonly image: ImageReference
}

const retrieving = /^sagemaker\.(?:image_uris\.retrieve|amazon\.amazon_estimator\.get_image_uri)$/
const framework =
  /^sagemaker\.\w+\..*(?:Processor|Estimator|Model|PyTorch|TensorFlow|SKLearn|XGBoost|HuggingFace|MXNet)$/

/** Those that code asks for which automation runs, where automation trains at all. */
export function platformImages(subject: Subject): readonly PlatformImage[] {
  if (trainingsOf(subject).sure.length === 0) return []
  return mlCode(subject).flatMap(code =>
    code.notebook || !isReached(subject, code.path)
      ? []
      : code.calls.flatMap(call => {
          const named = imageOf(call)
          if (named === null) return []
          const [name, tag] = named
          const raw = `${name}:${tag}`
          const evidence = evidenceAt({ path: code.path, line: call.line }, `image ${raw} of the platform`)
          return [{ evidence, path: code.path, image: { raw, name, tag, digest: null } }]
        }),
  )
}

function imageOf({ name, strings }: Call): readonly [string, string] | null {
  if (retrieving.test(name)) {
    const kind = strings.framework ?? strings['0']
    return kind === undefined ? null : [kind, strings.version ?? 'latest']
  }
  const version = strings.framework_version
  return framework.test(name) && version !== undefined ? [name.split('.').at(-1) ?? name, version] : null
}
