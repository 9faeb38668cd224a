import { resourcesOf } from '../../facts/cloudResources.ts'
import type { ImageReference } from '../../facts/model.ts'
import { isOwn, roleOf } from '../../facts/role.ts'
import { locatedOf, nodeAt } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { trainingsOf } from '../continuous-training/training.ts'
import {
  evidenceAt,
  evidenceOf,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unmet,
} from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dockerfiles, manifests, reachedImages, reachedTasks, sourceFiles } from '../reading.ts'
import { environmentOf } from '../suggestEnvironment.ts'
import { platformEnvironments } from './platformEnvironments.ts'
import { platformImages } from './platformImages.ts'

export const containerDefined: Practice = {
  id: 'container-defined',
  dimension: 'environment',
  title: 'A container or equivalent fixes the system layer',
  level: 2,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'OS-level dependencies are captured with pinned bases.',
  sources: ['GCP1 containerised components', 'AZ2 environments', 'MM-20', 'OSSF'],
  evidence: {
    met: 'Dockerfile/devcontainer/Apptainer/Nix used by a workflow (build, `container:`, remote or cloud build), base pinned by digest or at least minor version (`3.11-slim` counts; `latest`, no tag or a bare major does not)',
    partial: 'exists but unused in CI or base mutable (incl. `ghcr.io/iterative/cml:0-dvc2-base1`)',
    unmet: 'none',
    notApplicable: 'no code and no manifest, or a library that trains nothing and defines no container',
  },
  assess: subject => {
    const definitions = definitionsOf(subject)
    const jobImages = reachedImages(subject).filter(run => run.use !== 'service')
    const builds = buildsOf(subject)
    const built = builds.length === 0 ? [] : namedIn(builds, definitions)
    const candidates: Definition[] = [
      ...built,
      ...ofPlatform(subject),
      ...jobImages.map(run => ({ evidence: evidenceOf(run), path: run.path, images: [run.image] })),
    ]
    const pinned = nonEmpty(candidates.filter(({ images }) => images.length > 0 && images.every(isPinned)))
    if (pinned !== null) {
      const places = pinned.map(({ evidence }) => evidence)
      const [first, ...rest] = [...builds, ...places]
      return met({
        evidence: [first ?? pinned[0].evidence, ...rest],
        because: 'Automation uses a container whose base is pinned.',
      })
    }
    const used = nonEmpty(candidates.map(({ evidence }) => evidence))
    if (used !== null) {
      const open = candidates.flatMap(({ images }) => images.filter(image => !isPinned(image)))
      const names = [...new Set(open.map(image => `\`${image.raw}\``))].slice(0, 3).join(', ')
      return partial({
        evidence: used,
        strength: 'exercised',
        because:
          names === ''
            ? 'A container is used; its base is not stated.'
            : `A container is used; its base can move: ${names}.`,
      })
    }
    const defined = nonEmpty(definitions.map(({ evidence }) => evidence))
    if (defined !== null)
      return partial({ evidence: defined, because: 'A container is defined; no workflow uses it.' })
    const template = nonEmpty(templateDefinitions(subject))
    if (template !== null)
      return partial({ evidence: template, because: 'Only the body of the template defines a container.' })
    if (sourceFiles(subject).length === 0 && manifests(subject).length === 0)
      return notApplicable('There is no code to put into a container.')
    // The catalogue halves the weight for packages without native parts; readers found nothing there to ask for.
    if (
      subject.profile.id === 'library' &&
      !subject.profile.traits.includes('trains') &&
      !needsSystem(subject)
    )
      return notApplicable('The system that a library runs on is chosen by those who install it.')
    return unmet({
      because: 'Nothing fixes the system that the code runs on.',
      searched: [
        'Dockerfiles, dev containers, Apptainer and Nix definitions',
        'container images of jobs',
        'environments of Azure ML and Anyscale',
      ],
    })
  },
  remedy: subject => ({
    step: 'Define the container with a pinned base, and build it in a workflow.',
    snippet: `FROM python:3.12-slim\nCOPY . /app\nWORKDIR /app${installLine(subject)}`,
    language: 'text',
  }),
}

/** What is always installed with it brings native libraries of the system or of a GPU. */
function needsSystem({ facts }: Subject): boolean {
  return facts.dependencies.some(({ name, group }) => group === null && native.test(name))
}

const native = /^(?:torch(?:vision|audio)?|tensorflow(?:-gpu)?|jax|jaxlib|cupy\b.*|mxnet|paddlepaddle.*)$/

/** Nothing is installed where no package manager of pip's kind can: conda and R start from images of their own. */
function installLine(subject: Subject): string {
  const { command } = environmentOf(subject)
  return command === null || !/^(?:pip|pipx|uv) /.test(command) ? '' : `\nRUN ${command}`
}

/** The images that the jobs of a platform name are one definition: one that can move leaves the whole open. */
function ofPlatform(subject: Subject): readonly Definition[] {
  // Another CI service that submits the job counts here as the cloud does (clarification 29).
  const { sure, elsewhere } = trainingsOf(subject)
  const environments = sure.length + elsewhere.length === 0 ? [] : platformEnvironments(subject)
  const named = [...platformImages(subject), ...environments]
  const [first] = named
  const built = resourcesOf(subject.facts, 'build').flatMap(({ path, properties }) => {
    const image = locatedOf(nodeAt(properties, 'Environment', 'Image'))
    return image === null ? [] : [{ path, image }]
  })
  if (first !== undefined) {
    const { evidence, path } = named.find(({ image }) => !isPinned(image)) ?? first
    return [{ evidence, path, images: named.map(({ image }) => image) }]
  }
  return built.map(({ path, image }) => {
    const [name = '', tag = null] = image.value.split(':')
    const reference = { raw: image.value, name, tag, digest: null }
    return {
      evidence: evidenceAt({ path, line: image.line }, `builds in ${image.value}`),
      path,
      images: [reference],
    }
  })
}

interface Definition {
  readonly evidence: Evidence
  readonly path: string
  /** Its external bases; empty when the format has none to judge. */
  readonly images: readonly ImageReference[]
}

const otherDefinition =
  /(?:^|\/)(?:Singularity(?:\..+)?|[\w.-]+\.def|apptainer\.def|flake\.nix|shell\.nix|default\.nix|guix\.scm|\.devcontainer\/devcontainer\.json|\.devcontainer\.json)$/

function definitionsOf(subject: Subject): readonly Definition[] {
  const files = dockerfiles(subject).flatMap(({ path, stages }) => {
    const bases = stages.flatMap(stage => (stage.image === null ? [] : [{ stage, image: stage.image }]))
    const last = bases.at(-1)
    if (last === undefined) return []
    const evidence = evidenceAt(last.stage, `FROM ${last.image.raw}`)
    return [{ evidence, path, images: bases.map(({ image }) => image) }]
  })
  const others = subject.snapshot.files
    .filter(({ path }) => otherDefinition.test(path))
    .map(({ path }) => ({
      evidence: evidenceAt({ path, line: 1 }, 'environment definition'),
      path,
      images: [],
    }))
  const environments = platformEnvironments(subject).map(({ evidence, path, image }) => ({
    evidence,
    path,
    images: [image],
  }))
  return [...files, ...others, ...environments]
}

function templateDefinitions(subject: Subject): readonly Evidence[] {
  return subject.facts.dockerfilePaths
    .filter(path => roleOf(path) === 'template')
    .map(path => evidenceAt({ path, line: 1 }, 'Dockerfile of the template'))
}

/** Serving tools that write the Dockerfile of what they build. */
const writesItsOwn = /^(?:mlem|bentoml|cog|truss|mlflow)$/

/** Image builds by workflows, and by cloud definitions in the tree, which count alike (clarification 29). */
function buildsOf(subject: Subject): readonly Evidence[] {
  return [
    ...reachedTasks(subject, 'build-image', 'publish-image')
      .filter(({ run }) => !(run.kind === 'command' && writesItsOwn.test(run.command.program)))
      .map(task => evidenceOfTask(task)),
    ...subject.elsewhere.filter(({ id }) => id === 'build-image').map(task => evidenceOfTask(task)),
    ...filesEnding(subject.snapshot, 'yml', 'yaml', '').flatMap(({ path }) => cloudBuild(subject, path)),
  ]
}

function cloudBuild(subject: Subject, path: string): readonly Evidence[] {
  if (!/(?:^|\/)(?:[\w.-]*(?:cloudbuild|buildspec|azure-pipelines)[\w.-]*\.ya?ml|Jenkinsfile)$/i.test(path))
    return []
  const content = subject.snapshot.text(path, 100_000)
  if (!content.ok || !isOwn(path)) return []
  const lines = content.text.split('\n')
  const at = lines.findIndex(line =>
    /^[^#]*(?:cloud-builders\/docker|kaniko|docker build|Docker@2)/.test(line),
  )
  return at < 0 ? [] : [evidenceAt({ path, line: at + 1 }, 'cloud build of an image')]
}

/** Those Dockerfiles that the builds name; when none does, any of them may be meant. */
function namedIn(builds: readonly Evidence[], definitions: readonly Definition[]): readonly Definition[] {
  const files = definitions.filter(({ images }) => images.length > 0)
  const named = files.filter(({ path }) => builds.some(({ what }) => what.includes(path)))
  return named.length > 0 ? named : files
}

/** Fixed by digest, or at least to a minor version; no tag, `latest` or a bare major can move. */
function isPinned(image: ImageReference): boolean {
  return (
    image.digest !== null ||
    (/\d+\.\d+|(?:^|-)20\d{6}(?:[.-]v?\d+)?$/.test(image.tag ?? '') && !/-dvc\d/.test(image.tag ?? ''))
  )
}
