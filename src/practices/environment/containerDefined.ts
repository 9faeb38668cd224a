import type { ImageReference } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dockerfiles, reachedImages, reachedTasks, sourceFiles } from '../reading.ts'

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
    notApplicable: 'declared pure-Python/R profile without native/GPU deps → weight halves',
  },
  assess: subject => {
    if (sourceFiles(subject).length === 0) return notApplicable('There is no code to put into a container.')
    const definitions = definitionsOf(subject)
    const jobImages = reachedImages(subject).filter(run => run.use !== 'service')
    const used: Evidence[] = [
      ...reachedTasks(subject, 'build-image', 'publish-image').map(task => evidenceOf(task.run)),
      ...jobImages.map(evidenceOf),
    ]
    const uses = nonEmpty(used)
    const defined = nonEmpty(definitions.map(definition => definition.evidence))
    if (uses !== null && (defined !== null || jobImages.length > 0)) {
      const bases = [...definitions.flatMap(({ image }) => image ?? []), ...jobImages.map(run => run.image)]
      const open = bases.filter(image => !isPinned(image))
      if (open.length === 0 && bases.length > 0) {
        return met({
          evidence: [...uses, ...(defined ?? [])],
          because: 'Automation uses a container whose base is pinned.',
        })
      }
      const names = open
        .map(image => image.raw)
        .slice(0, 3)
        .join(', ')
      return partial({
        evidence: [...uses, ...(defined ?? [])],
        strength: 'exercised',
        because: `A container is used; its base can move: ${names}.`,
      })
    }
    if (defined !== null)
      return partial({ evidence: defined, because: 'A container is defined; no workflow uses it.' })
    return unmet({
      because: 'Nothing fixes the system that the code runs on.',
      searched: ['Dockerfiles, dev containers, Apptainer and Nix definitions', 'container images of jobs'],
    })
  },
  remedy: subject => ({
    step: 'Define the container with a pinned base, and build it in a workflow.',
    snippet: `FROM python:3.12-slim\nCOPY . /app\nWORKDIR /app\nRUN ${subject.snapshot.entry('requirements.txt') === undefined ? 'pip install .' : 'pip install -r requirements.txt'}`,
    language: 'text',
  }),
}

interface Definition {
  readonly evidence: Evidence
  /** Its external base, null when the format has none to judge. */
  readonly image: ImageReference | null
}

const otherDefinition =
  /(?:^|\/)(?:Singularity(?:\..+)?|[\w.-]+\.def|apptainer\.def|flake\.nix|shell\.nix|default\.nix|guix\.scm|\.devcontainer\/devcontainer\.json|\.devcontainer\.json)$/

function definitionsOf(subject: Subject): readonly Definition[] {
  const definitions: Definition[] = []
  for (const dockerfile of dockerfiles(subject)) {
    for (const stage of dockerfile.stages) {
      if (stage.image === null) continue
      definitions.push({ evidence: evidenceAt(stage, `FROM ${stage.image.raw}`), image: stage.image })
    }
  }
  for (const { path } of subject.snapshot.files) {
    if (otherDefinition.test(path)) {
      definitions.push({ evidence: evidenceAt({ path, line: 1 }, 'environment definition'), image: null })
    }
  }
  return definitions
}

/** Fixed by digest, or at least to a minor version; no tag, `latest` or a bare major can move. */
function isPinned(image: ImageReference): boolean {
  return (
    image.digest !== null || (/\d+\.\d+|^\d{8}$/.test(image.tag ?? '') && !/-dvc\d/.test(image.tag ?? ''))
  )
}
