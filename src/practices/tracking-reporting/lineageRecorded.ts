import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedActions, reachedCommands, slugOf } from '../reading.ts'

export const lineageRecorded: Practice = {
  id: 'lineage-recorded',
  dimension: 'tracking-reporting',
  title: 'Runs link code, data, environment and model',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'From a model or run one can go back to commit, data version and environment.',
  sources: ['MM-22..26', 'AZ3 full traceability', 'KRZ-P7', 'SE4ML-34', 'GCP2'],
  evidence: {
    met: "tracker/registry call or image label/tag with commit (`GITHUB_SHA`, `mlflow.set_tag('git…')`, `wandb` in git repo with code saving, OCI label `org.opencontainers.image.revision`, docker/metadata-action) AND data version (dvc.lock committed/logged, dataset version logged)",
    partial: 'one of both',
    unmet: 'none',
    notApplicable: 'no training',
  },
  assess: subject => {
    if (subject.profile.id === 'library' || !subject.profile.traits.includes('trains')) {
      return notApplicable('There is no own training run to trace.')
    }
    const code = nonEmpty(codeVersion(subject))
    const data = nonEmpty(dataVersion(subject))
    if (code !== null && data !== null) {
      return met({
        evidence: [code[0], data[0], ...code.slice(1)],
        because: 'A model leads back to its commit and to its data.',
      })
    }
    const half = code ?? data
    if (half !== null) {
      const because =
        code === null
          ? 'The data version is recorded, the commit is not.'
          : 'The commit is recorded, the data version is not.'
      return partial({ evidence: half, because })
    }
    if (!expectsSubject(subject.profile) && subject.tasks.length === 0)
      return notApplicable('Nothing is trained by automation.')
    return unmet({
      because: 'A model does not lead back to the commit and the data that made it.',
      searched: [
        'dvc.lock',
        'commit ids in tags, labels, tracker calls and artifact names',
        'logged data versions',
      ],
    })
  },
  remedy: () => ({
    step: 'Log the commit and the version of the data with every run.',
    snippet:
      'mlflow.set_tag("git_commit", os.environ["GITHUB_SHA"])\nmlflow.log_param("data_version", data_md5)',
    language: 'python',
  }),
}

const commitNames = /GITHUB_SHA|github\.sha|CI_COMMIT_SHA|git[_.-]?(?:commit|sha|hash|rev)|rev-parse/i

function codeVersion(subject: Subject): readonly Evidence[] {
  const locks = lockEvidence(subject)
  const actions = reachedActions(subject).filter(run => {
    return (
      slugOf(run) === 'docker/metadata-action' ||
      run.with.some(
        input => /github\.sha/.test(input.value) && /^(?:tags?|labels|name|version|image)$/.test(input.name),
      )
    )
  })
  const commands = reachedCommands(subject).filter(({ command }) => {
    return (
      /^(?:docker|az|gcloud|aws|gh|mlflow|bentoml|dvc|python|huggingface-cli|hf)$/.test(command.program) &&
      command.argv.some(arg => commitNames.test(arg))
    )
  })
  const calls = mlCode(subject).flatMap(code => {
    return code.calls
      .filter(call =>
        /(?:set_tags?|log_params?|log_dict|update|label|metadata|register_model|init)$/.test(call.name),
      )
      .filter(call =>
        [...Object.values(call.strings), ...Object.values(call.references)].some(text =>
          commitNames.test(text),
        ),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written))
  })
  return [...locks, ...[...actions, ...commands].map(evidenceOf), ...calls]
}

function dataVersion(subject: Subject): readonly Evidence[] {
  const calls = mlCode(subject).flatMap(code => {
    return code.calls
      .filter(
        call =>
          /(?:log_input|use_artifact|log_artifact_version|from_pandas|dvc\.api\.get_url|params_show)$/.test(
            call.name,
          ) && /mlflow|wandb|dvc/.test(call.name),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written))
  })
  return [...lockEvidence(subject), ...calls]
}

/** A committed dvc.lock ties commit, data and model together. */
function lockEvidence(subject: Subject): readonly Evidence[] {
  return subject.snapshot.files
    .filter(({ path }) => path === 'dvc.lock' || path.endsWith('/dvc.lock'))
    .map(({ path }) => evidenceAt({ path, line: 1 }, 'dvc.lock records commands, data and outputs'))
}
