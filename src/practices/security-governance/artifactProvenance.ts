import type { ActionRun } from '../../automation/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
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
import {
  expectsSubject,
  hiddenElsewhere,
  reachedActions,
  reachedCommands,
  reachedTasks,
  slugOf,
  tasksElsewhere,
} from '../reading.ts'

export const artifactProvenance: Practice = {
  id: 'artifact-provenance',
  dimension: 'security-governance',
  title: 'Released artefacts carry provenance',
  level: 4,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Model/image releases are attested or signed, with an SBOM.',
  sources: ['OSSF Signed-Releases/SBOM', 'SLSA', 'SE4ML-34'],
  evidence: {
    met: '`actions/attest*`, slsa-generator, cosign/model-signing on the released model or image',
    partial: 'SBOM only',
    unmet: 'none',
    notApplicable: 'no release job',
  },
  assess: subject => {
    const signed = nonEmpty(
      [
        ...reachedActions(subject).filter(
          run =>
            /^actions\/attest|^slsa-framework\/slsa-github-generator|^sigstore\/cosign-installer$|^sigstore\/gh-action-sigstore-python$/.test(
              slugOf(run),
            ) && slugOf(run) !== 'sigstore/cosign-installer',
        ),
        ...reachedCommands(subject).filter(
          ({ command }) =>
            (command.program === 'cosign' && /^(?:sign|attest)/.test(command.subcommand)) ||
            command.program === 'model_signing' ||
            (command.program === 'gh' && command.subcommand.startsWith('attestation')),
        ),
      ].map(evidenceOf),
    )
    if (signed !== null)
      return met({ evidence: signed, because: 'Released artifacts are attested or signed.' })
    const weaker = nonEmpty([
      ...[
        ...reachedActions(subject).filter(
          run =>
            slugOf(run) === 'anchore/sbom-action' ||
            run.with.some(
              ({ name, value }) =>
                (name === 'sbom' || name === 'provenance') && value !== 'false' && value !== '',
            ),
        ),
        ...reachedActions(subject).filter(run => attestsBuild(subject, run)),
        ...reachedCommands(subject).filter(
          ({ command }) => command.program === 'syft' || command.program === 'cyclonedx-py',
        ),
        ...reachedActions(subject).filter(
          run =>
            slugOf(run) === 'pypa/gh-action-pypi-publish' &&
            run.job.permissions?.scopes['id-token'] === 'write' &&
            // An upload to the index for tests is no release.
            !run.with.some(
              ({ name, value }) =>
                (name === 'attestations' && value === 'false') ||
                (name.replace('_', '-') === 'repository-url' && value.includes('test.pypi.org')),
            ),
        ),
      ].map(evidenceOf),
      ...committedLists(subject),
    ])
    if (weaker !== null)
      return partial({
        evidence: weaker,
        strength: 'exercised',
        because: 'An SBOM or an implicit attestation accompanies releases.',
      })
    if (subject.profile.id === 'course') return notApplicable('A course releases nothing.')
    const releases = [
      ...reachedTasks(subject, 'publish-package', 'publish-image', 'deploy', 'register-model', 'release'),
      ...subject.elsewhere.filter(({ id, reachable }) => id === 'publish-package' && reachable),
      ...tasksElsewhere(subject, 'publish-image', 'deploy', 'register-model'),
    ]
    const hidden = releases.length === 0 ? hiddenElsewhere(subject) : null
    if (hidden !== null) return hidden
    if (releases.length === 0 && !expectsSubject(subject.profile))
      return notApplicable('No job releases anything.')
    return unmet({
      because:
        releases.length === 0 ? 'No job releases anything yet.' : 'Released artifacts carry no attestation.',
      searched: ['attestations, SLSA provenance, cosign and model signatures, SBOMs'],
      evidence: releases.map(evidenceOfTask),
    })
  },
  remedy: () => ({
    step: 'Attest what the release job publishes.',
    snippet: '- uses: actions/attest-build-provenance@v3\n  with:\n    subject-path: model.joblib',
    language: 'yaml',
  }),
}

/** Lists of components that lie in git: CycloneDX and SPDX. */
function committedLists({ snapshot }: Subject): readonly Evidence[] {
  return filesEnding(snapshot, 'json', 'xml', 'spdx')
    .filter(({ path, kind }) => kind === 'file' && isOwn(path) && listOfComponents.test(path))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'an SBOM'))
}

const listOfComponents =
  /(?:^|[/._-])(?:sbom|cdx|cyclonedx|spdx)\.(?:json|xml)$|(?:^|\/)bom\.(?:json|xml)$|\.spdx$/i

/**
 * From its fourth version on the action adds provenance to what it pushes (clarification 23), where a builder is set up that can:
 * the driver of Docker itself cannot. https://docs.docker.com/build/ci/github-actions/attestations/
 */
function attestsBuild(subject: Subject, run: ActionRun): boolean {
  if (slugOf(run) !== 'docker/build-push-action' || run.reference.kind !== 'repository') return false
  const input = (name: string) => run.with.find(one => one.name === name)?.value ?? ''
  const before = /^v?[1-3](?:\.|$)/.test(run.reference.ref ?? '')
  const builder = reachedActions(subject).some(
    other => other.job === run.job && slugOf(other) === 'docker/setup-buildx-action',
  )
  return (
    builder && !before && input('provenance') !== 'false' && input('push') !== '' && input('push') !== 'false'
  )
}
