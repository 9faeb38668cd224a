import { stagePath } from '../../dvc/producers.ts'
import { dvcProjectOf } from '../../dvc/project.ts'
import { settingsReads } from '../../facts/code/options.ts'
import type { Evidence } from '../../model.ts'
import { configuredJobs } from '../configuredJobs.ts'
import { trainingFiles, trainingPaths } from '../continuous-training/trainingCode.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { dvcPipelines } from '../reading.ts'
import {
  configurationFiles,
  jobDefinitions,
  nextflowParameters,
  optionsOf,
  otherConfiguration,
  settingsModules,
  trainingParameter,
} from './parameterFiles.ts'

export const paramsExternalised: Practice = {
  id: 'params-externalised',
  dimension: 'data-pipeline-versioning',
  title: 'Parameters are configuration',
  level: 1,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Hyper-parameters live in versioned configuration instead of code.',
  sources: ["SE4ML-22 'configurations'", 'DVCD params', 'MTS-M1', 'AZ2'],
  evidence: {
    met: '`params.yaml`/Hydra/Kedro/gin/… file that is referenced (dvc.yaml `params`, `hydra.main`, `yaml.safe_load` of that path, CLI `--config`) and has ≥1 training parameter',
    partial: 'argparse/click options with defaults only',
    unmet: 'literals only',
    notApplicable: 'no training code',
  },
  assess: subject => {
    if (subject.profile.id === 'library') return notApplicable('A library has no training of its own.')
    if (!subject.profile.traits.includes('trains')) return notApplicable('There is no training code.')
    const configured = nonEmpty([
      ...dvcParameters(subject),
      ...configurationFiles(subject),
      ...jobDefinitions(subject),
      ...nextflowParameters(subject),
    ])
    if (configured !== null) {
      return met({
        evidence: configured,
        strength: 'configured',
        because: 'Training parameters live in a configuration file that the code or the pipeline reads.',
      })
    }
    const options = nonEmpty([...optionsOf(subject), ...readByTraining(subject), ...settingsModules(subject)])
    if (options !== null)
      return partial({
        evidence: options,
        because: 'Parameters are options or variables with defaults; no file keeps the values of a run.',
      })
    const jobs = nonEmpty(configuredTrainings(subject))
    if (jobs !== null)
      return partial({
        evidence: jobs,
        because: 'A configuration file chooses the training; its parameters are defaults in the code.',
      })
    const read = nonEmpty(otherConfiguration(subject))
    if (read !== null)
      return partial({
        evidence: read,
        because: 'The training reads a configuration file; its parameters are not in there.',
      })
    return unmet({
      because: 'Parameters are literals in the code.',
      searched: [
        'params of dvc.yaml',
        'configuration files with training parameters that code reads',
        'command line options',
      ],
    })
  },
  remedy: subject => ({
    step: 'Move the training parameters to params.yaml and read them from there.',
    snippet:
      dvcPipelines(subject).length > 0
        ? 'stages:\n  train:\n    params:\n      - train.learning_rate\n      - train.epochs'
        : '# params.yaml\ntrain:\n  seed: 42\n  learning_rate: 0.001\n  epochs: 10',
    language: 'yaml',
  }),
}

/** Configuration files by which a program of the project trains. */
function configuredTrainings(subject: Subject): readonly Evidence[] {
  const training = trainingPaths(subject)
  return configuredJobs(subject)
    .filter(({ files }) => [...files].some(path => training.has(path)))
    .map(job => evidenceAt(job, `${job.program} runs ${job.name}`))
}

/** Parameters that stages name and that their file has. */
function dvcParameters(subject: Subject): readonly Evidence[] {
  const project = dvcProjectOf(subject.snapshot)
  return dvcPipelines(subject).flatMap(pipeline =>
    pipeline.stages.flatMap(stage =>
      stage.params.flatMap(parameter => {
        const file = stagePath(stage, parameter.file)
        if (file === null || typeof project.parameters(file) === 'string') return []
        const named = parameter.key === null ? parameter.file : `${parameter.file}: ${parameter.key}`
        return [evidenceAt(parameter, `stage ${stage.name} takes ${named}`)]
      }),
    ),
  )
}

/** What a training file takes from its command line, under whatever names, and parameters from its environment. */
function readByTraining(subject: Subject): readonly Evidence[] {
  return trainingFiles(subject).flatMap(({ code }) => {
    const options = settingsReads(code)
      .filter(({ kind }) => kind === 'options')
      .map(({ line, what }) => evidenceAt({ path: code.path, line }, `reads its options: ${what}`))
    const variables = code.calls
      .filter(
        ({ name, strings }) =>
          /^os\.(?:getenv|environ\.get)$|^Sys\.getenv$/.test(name) &&
          trainingParameter.test(strings['0'] ?? ''),
      )
      .map(({ line, strings }) => evidenceAt({ path: code.path, line }, `variable ${strings['0']}`))
    return [...options, ...variables]
  })
}
