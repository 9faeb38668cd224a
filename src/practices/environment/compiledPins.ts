/** Where a project in a compiled language states which version of its compiler or runtime it is built with. */

import type { ActionRun } from '../../automation/model.ts'
import { compiledEcosystems } from '../../facts/dependencies/format.ts'
import type { ImageReference } from '../../facts/model.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { dockerfiles, reachedActions, slugOf } from '../reading.ts'
import type { Pin } from './interpreterPins.ts'

/** Inputs of set-up actions that name a version, or the file that does. */
const settingUp: ReadonlyMap<string, RegExp> = new Map([
  ['actions/setup-dotnet', /^(?:dotnet-version|global-json-file)$/],
  ['actions/setup-java', /^java-version(?:-file)?$/],
  ['graalvm/setup-graalvm', /^java-version$/],
  ['actions/setup-go', /^go-version(?:-file)?$/],
  ['actions-rs/toolchain', /^toolchain$/],
  ['dtolnay/rust-toolchain', /^toolchain$/],
  ['moonrepo/setup-rust', /^channel$/],
])

const images =
  /(?:^|\/)(?:dotnet\/(?:sdk|aspnet|runtime)|dotnet\/core\/(?:sdk|aspnet|runtime)|golang|rust|eclipse-temurin|amazoncorretto|openjdk|maven|gradle)$/

/** Manifests and files of versions, images, set-up actions. All manifests of one kind are one place: each part of a solution says it. */
export function compiledPins(subject: Subject): readonly Pin[] {
  return [...ofFiles(subject), ...ofImages(subject), ...ofWorkflows(subject)]
}

function ofFiles({ facts }: Subject): readonly Pin[] {
  return facts.dependencyFiles.flatMap(({ path, format, ecosystem, interpreter }): Pin[] => {
    if (interpreter === null || !compiledEcosystems.has(ecosystem)) return []
    const { value, line } = interpreter
    // rustup takes this version whatever else is installed.
    const complete = format === 'rust-toolchain' && /^\d+\.\d+/.test(value)
    return [{ evidence: evidenceAt({ path, line }, value), scope: '', minors: [], complete, place: format }]
  })
}

function ofImages(subject: Subject): readonly Pin[] {
  return dockerfiles(subject).flatMap(({ stages }) =>
    stages.flatMap((stage): Pin[] => {
      if (stage.image === null || !statesVersion(stage.image)) return []
      const evidence = evidenceAt(stage, `FROM ${stage.image.raw}`)
      return [{ evidence, scope: '', minors: [], complete: false, place: 'image' }]
    }),
  )
}

function statesVersion({ name, tag }: ImageReference): boolean {
  return images.test(name) && /\d/.test(tag ?? '')
}

function ofWorkflows(subject: Subject): readonly Pin[] {
  return reachedActions(subject).flatMap((run): Pin[] => {
    const inputs = settingUp.get(slugOf(run))
    const input = run.with.find(({ name }) => inputs?.test(name) === true)
    const ref = /^dtolnay\/rust-toolchain@(\d+\.\d+(?:\.\d+)?)$/.exec(run.reference.raw)?.[1]
    const stated = input === undefined ? (ref ?? '') : written(input.value, run)
    // `stable` and `latest` are whatever is newest; a file or a matrix says which.
    if (!/\d|\.(?:json|mod|toml)$|\$\{\{/.test(stated)) return []
    const what = input === undefined ? run.reference.raw : `${input.name}: ${stated}`
    const evidence = evidenceAt({ path: run.path, line: input?.line ?? run.line }, what)
    return [{ evidence, scope: null, minors: [], complete: false, place: 'workflows' }]
  })
}

/** The values of a matrix in place of its name. */
function written(value: string, { job }: ActionRun): string {
  const key = /matrix\.([\w-]+)/.exec(value)?.[1]
  return key === undefined ? value : (job.matrix?.[key] ?? [value]).join(', ')
}
