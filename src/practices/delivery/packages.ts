/** Definitions of a deployable unit: images of a service, packages of serving tools, exported models. */

import { servingCalls } from '../../facts/code/serving.ts'
import type { Dockerfile } from '../../facts/dockerfile.ts'
import type { Call } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { trainingPaths } from '../continuous-training/trainingCode.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { dockerfiles, manifests } from '../reading.ts'
import { scoringFiles } from '../servingCode.ts'
import { runsWith } from '../startedCode.ts'
import { manifests as clusterManifests } from './infrastructure.ts'

const servers =
  /\b(?:uvicorn|gunicorn|hypercorn|streamlit|gradio|flask|fastapi|waitress-serve|bentoml serve|mlflow models serve|torchserve|tritonserver|tensorflow_model_server|mlserver|litserve|vllm|plumber|shiny|serve run|chainlit|daphne)\b/
const fetchesModel =
  /\bdvc (?:pull|get|import)\b|mlflow artifacts|huggingface-cli download|\bhf download\b|\bgdown\b|(?:wget|curl|gsutil|aws s3)\b.*(?:model|weights|\.(?:pkl|joblib|onnx|pt|pth|h5))/
const servingBase = /torchserve|tritonserver|tensorflow\/serving|mlserver|seldonio|bentoml|kserve/

/** Dockerfiles whose image serves, or holds the model. Images for development and for training are none. */
export function servingImages(subject: Subject): readonly Evidence[] {
  return dockerfiles(subject)
    .filter(({ path }) => !/devcontainer|(?:^|\/)docs?\//i.test(path))
    .flatMap(file => {
      const line = servingLine(subject, file)
      return line === null ? [] : [evidenceAt({ path: file.path, line }, 'image of the service')]
    })
}

function servingLine(subject: Subject, { stages }: Dockerfile): number | null {
  for (const stage of stages) {
    if (stage.image !== null && servingBase.test(stage.image.name)) return stage.line
    const copied = stage.copies.find(copy => copy.from === null && copy.sources.some(holdsModel))
    if (copied !== undefined) return copied.line
    const command = stage.commands.find(
      ({ kind, script }) =>
        (kind === 'run' ? fetchesModel : servers).test(script.text) ||
        (kind !== 'run' && startsService(subject, script.text)),
    )
    if (command !== undefined) return command.script.line
  }
  return null
}

function holdsModel(source: string): boolean {
  return /(?:^|\/)models?\/?$|\.(?:pkl|joblib|onnx|pt|pth|h5|keras|safetensors|tflite)$/i.test(source)
}

/** The script that an image starts has a server in it. */
function startsService(subject: Subject, text: string): boolean {
  const name = /([\w./-]+\.py)\b/.exec(text)?.[1]?.split('/').at(-1)
  const module = /-m\s+([\w.]+)/.exec(text)?.[1]?.replaceAll('.', '/')
  return mlCode(subject).some(code => {
    const started =
      (name !== undefined && code.path.endsWith(name)) || (module !== undefined && code.path.includes(module))
    return started && servingCalls(code).length > 0
  })
}

/**
 * Images that start a program of the project which scores, or which asks a model of others: the model comes from a registry or an
 * interface when they run. An image that only trains is none.
 */
export function runningImages(subject: Subject): readonly Evidence[] {
  const scoring = new Set(scoringFiles(subject).map(({ path }) => path))
  const training = trainingPaths(subject)
  const asks = subject.profile.traits.includes('llm')
  return dockerfiles(subject)
    .filter(({ path }) => !/devcontainer|(?:^|\/)docs?\//i.test(path))
    .flatMap(({ path, stages }) => {
      const starts = stages.at(-1)?.commands.filter(({ kind }) => kind !== 'run') ?? []
      const found = starts.find(({ script }) =>
        programsStarted(subject, script.text).some(
          entry =>
            !training.has(entry) && (asks || [...runsWith(subject, [entry])].some(one => scoring.has(one))),
        ),
      )
      return found === undefined
        ? []
        : [evidenceAt({ path, line: found.script.line }, 'image of what runs the model')]
    })
}

/** Files of the project that the words of a start name: a script, a module, an entry point of the package. */
function programsStarted(subject: Subject, text: string): readonly string[] {
  const words = text.slice(0, 1000).match(/[\w./-]+/g) ?? []
  const targets = subject.facts.modules()
  const entries = manifests(subject).flatMap(({ scripts }) => scripts)
  return words.flatMap((word, index) => {
    if (word.endsWith('.py')) {
      const ending = word.replace(/^(?:\.?\/)?(?:app\/)?/, '')
      return subject.snapshot.files.flatMap(({ path }) =>
        path === ending || path.endsWith(`/${ending}`) ? [path] : [],
      )
    }
    const target =
      words[index - 1] === '-m' ? word : entries.find(({ name }) => name === word)?.target.split(':')[0]
    return target === undefined
      ? []
      : (targets.module(target, '') ?? targets.module(`${target}.__main__`, '') ?? [])
  })
}

const packageFiles: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)bentofile\.ya?ml$/, 'BentoML package'],
  [/(?:^|\/)cog\.ya?ml$/, 'Cog package'],
  [/(?:^|\/)Kitfile$/, 'KitOps package'],
  [/(?:^|\/)config\.pbtxt$/, 'Triton model'],
  [/(?:^|\/)model-settings\.json$/, 'MLServer model'],
  [/\.mlem\/deployment\/[^/]+/, 'MLEM deployment'],
]

/** Packages of serving tools, and calls that export a model to a format for serving. */
export function otherPackages(subject: Subject): readonly Evidence[] {
  const files = subject.snapshot.files.flatMap(({ path }) => {
    const found = packageFiles.find(([pattern]) => pattern.test(path))
    return found === undefined || (!isOwn(path) && !path.includes('.mlem/'))
      ? []
      : [evidenceAt({ path, line: 1 }, found[1])]
  })
  const exports = mlCode(subject).flatMap(code =>
    code.notebook
      ? []
      : code.calls
          .filter(call => exporting.test(call.name) || exportsTo(call))
          .map(call => evidenceAt({ path: code.path, line: call.line }, `${call.written} exports the model`)),
  )
  return [...files, ...serverManifests(subject), ...exports]
}

/** A model whose own method writes a format for serving: `model.export(format="onnx")`. */
function exportsTo({ written, strings }: Call): boolean {
  return (
    /(?:^|\.)export$/.test(written) &&
    /^(?:onnx|engine|tflite|torchscript|openvino|saved_model)$/.test(strings.format ?? '')
  )
}

/** Manifests by which an operator of a cluster packs a model with a server: Seldon, KServe. */
export function serverManifests(subject: Subject): readonly Evidence[] {
  return clusterManifests(subject)
    .filter(({ text }) => /^kind:\s*(?:SeldonDeployment|InferenceService)\b/m.test(text))
    .map(({ path, line }) => evidenceAt({ path, line }, 'manifest of a model server'))
}

const exporting =
  /^torch\.onnx\.(?:export|dynamo_export)$|^skl2onnx\.(?:convert_sklearn|to_onnx)$|^tf2onnx\.convert\.|^onnxmltools\.convert|TFLiteConverter\.\w+|^tensorflowjs\.converters|^torch\.jit\.(?:script|trace)$|^bentoml\.\w+\.save_model$|\.to_onnx$/

/** Images of any other kind that the project defines. */
export function otherImages(subject: Subject): readonly Evidence[] {
  return dockerfiles(subject)
    .filter(({ path }) => !/devcontainer/i.test(path))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'Dockerfile'))
}

/** Code of the project that answers requests or shows an application. */
export function servingCode(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.notebook ? [] : servingCalls(code).map(use => evidenceAt(use, use.what)),
  )
}
