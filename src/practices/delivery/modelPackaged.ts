import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf, evidenceOfTask, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, reachedCommands, reachedTasks, tasksElsewhere } from '../reading.ts'
import { deliversNothing, deploymentsOf } from './deployments.ts'
import { otherImages, otherPackages, runningImages, servingImages } from './packages.ts'

export const modelPackaged: Practice = {
  id: 'model-packaged',
  dimension: 'delivery',
  title: 'The model is packaged for serving, in CI',
  level: 3,
  weight: 3,
  kind: 'practice',
  gate: null,
  definition: 'Model and runtime are built into a deployable unit automatically.',
  sources: ['SE4ML-28', 'KRZ-C8', 'GCP2', 'MM-20'],
  evidence: {
    met: 'serving package (Dockerfile that copies/pulls the model or service, `bentofile.yaml`, `cog.yaml`, MLmodel/`mlflow models build-docker`, `Kitfile`, TorchServe archive, KServe/Seldon manifest, `config.pbtxt`, vetiver/plumber, ONNX/TFLite/tfjs export) AND built in a workflow (`docker build`, `docker/build-push-action`, `bentoml build`, `cog build` …) with push to a registry',
    partial: 'package definition not built in CI, or built but not pushed',
    unmet: 'none',
    notApplicable: 'library profile (package publishing judged instead)',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const images = servingImages(subject)
    const packages = otherPackages(subject)
    const published = nonEmpty(shipped(subject))
    const defined = nonEmpty([...images, ...packages, ...(published === null ? [] : runningImages(subject))])
    if (defined !== null && published !== null) {
      return met({
        evidence: [defined[0], ...published],
        because: 'A workflow builds the deployable unit and pushes it to a registry.',
      })
    }
    const built = nonEmpty(
      reachedTasks(subject, 'build-image').map(task => evidenceAt(task, task.what, task.trace)),
    )
    if (defined !== null && built !== null) {
      return partial({
        evidence: [defined[0], ...built],
        strength: 'exercised',
        because: 'A workflow builds the deployable unit and does not push it.',
      })
    }
    const other = nonEmpty(tasksElsewhere(subject, 'publish-image').map(evidenceOfTask))
    if (defined !== null && other !== null) {
      return partial({
        evidence: [defined[0], ...other],
        because: 'Another CI service builds the deployable unit and pushes it, no GitHub workflow.',
      })
    }
    const onlyDefined = nonEmpty([...images, ...packages, ...otherImages(subject)])
    if (onlyDefined !== null) {
      return partial({
        evidence: onlyDefined,
        because: 'A package or an image is defined; no workflow builds it with the model and pushes it.',
      })
    }
    const platform = nonEmpty(deploymentsOf(subject).map(({ evidence }) => evidence))
    if (platform !== null) {
      return partial({
        evidence: platform,
        strength: 'exercised',
        because: 'The platform packages what is deployed; the repository defines no unit of its own.',
      })
    }
    const configured = nonEmpty(inferenceConfigurations(subject))
    if (configured !== null) {
      return partial({
        evidence: configured,
        because: 'What is served is put together for a platform, which builds the unit.',
      })
    }
    const kept = nonEmpty(mlflowModels(subject))
    if (kept !== null) {
      return partial({
        evidence: kept,
        because: 'The training keeps the model in the format of MLflow; nothing builds a unit of it.',
      })
    }
    const hidden = hiddenElsewhere(subject)
    if (hidden !== null) return hidden
    return unmet({
      because: 'The model is not packaged for serving.',
      searched: [
        'Dockerfiles',
        'BentoML, Cog, KitOps, Triton, MLServer and MLEM packages',
        'exported models',
      ],
    })
  },
  remedy: subject => ({
    step: 'Build the image of the service in a workflow and push it with an immutable tag.',
    snippet: `- uses: docker/build-push-action@v6\n  with:\n    file: ${servingImages(subject)[0]?.path ?? otherImages(subject)[0]?.path ?? 'Dockerfile'}\n    push: true\n    tags: ghcr.io/\${{ github.repository }}:\${{ github.sha }}`,
    language: 'yaml',
  }),
}

/** The entry script and the environment of which Azure ML builds an image. */
function inferenceConfigurations(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => /^azureml\.core\.(?:\w+\.)*InferenceConfig$/.test(name))
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
  )
}

/** `mlflow.sklearn.log_model`: a package with its environment, which MLflow can serve. */
function mlflowModels(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ name }) => /^mlflow\.(?:\w+\.)?(?:log_model|save_model)$/.test(name))
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
  )
}

/** Pushed images, and commands of serving tools that build and push in one go. */
function shipped(subject: Subject) {
  const pushed = reachedTasks(subject, 'publish-image').map(task => evidenceAt(task, task.what, task.trace))
  const byTool = reachedCommands(subject)
    .filter(({ command }) =>
      /^(?:mlem (?:build|deploy|deployment)|bentoml (?:push|containerize|deploy)|cog push|kit push|mlflow models build-docker|truss push)\b/.test(
        [command.program, ...command.argv].join(' '),
      ),
    )
    .map(evidenceOf)
  return [...pushed, ...byTool]
}
