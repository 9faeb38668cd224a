import type { Run } from '../../automation/model.ts'
import { configuredJobs } from '../configuredJobs.ts'
import {
  evidenceAt,
  evidenceOfTask,
  met,
  nonEmpty,
  notApplicable,
  partial,
  unknown,
  unmet,
} from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { trainingsOf, trainsNothing } from './training.ts'
import { parameterSource, trainingFiles } from './trainingCode.ts'

export const trainingEntrypoint: Practice = {
  id: 'training-entrypoint',
  dimension: 'continuous-training',
  title: 'Training is a script, not only a notebook',
  level: 1,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'There is a non-interactive, parameterised command that trains the model.',
  sources: ['GCP0→1', 'SE4ML-4', "AZ2 'repeatable scripts and jobs'", 'MTS-I1'],
  evidence: {
    met: 'a pipeline stage, Make/just/tox target, console script or any file, whatever its name, containing a training call (`.fit(`, `fit_predict(`, `Trainer(`, `train(`, `xgb.train`, `lgb.train`, `.backward()` with `optimizer.step()`, `model.compile`+`fit`, `tune::`, `keras::fit`) and reading arguments/config',
    partial: 'script exists but hard-wired, or notebook executed by papermill/nbconvert',
    unmet: 'only notebooks with training calls',
    notApplicable: 'no training call in any language found → profile library/inference-only',
  },
  assess: subject => {
    const nothing = trainsNothing(subject)
    if (nothing !== null) return nothing
    const files = trainingFiles(subject)
    const scripts = files.filter(({ code }) => !code.notebook)
    const source = parameterSource(subject, scripts)
    if (source !== null) {
      const { code, calls } = source.training
      return met({
        evidence: [evidenceAt(calls[0], calls[0].what), evidenceAt(source, source.what)],
        strength: 'configured',
        confidence: calls[0].confidence,
        because: `\`${code.path}\` trains and takes its settings from outside.`,
      })
    }
    const commands = nonEmpty(trainingsOf(subject).sure.filter(task => hasArguments(task.run)))
    if (commands !== null) {
      return met({
        evidence: [evidenceOfTask(commands[0])],
        confidence: 'medium',
        because: 'One command with arguments trains the model.',
      })
    }
    const training = new Set(scripts.map(({ code }) => code.path))
    const job = configuredJobs(subject).find(({ files: run }) => [...run].some(path => training.has(path)))
    if (job !== undefined) {
      return met({
        evidence: [evidenceAt(job, `${job.program} runs ${job.name}`)],
        strength: 'configured',
        confidence: 'medium',
        because: 'A program of the project trains as a configuration file says.',
      })
    }
    const hardWired = nonEmpty(scripts.map(({ calls }) => evidenceAt(calls[0], calls[0].what)))
    if (hardWired !== null) {
      return partial({
        evidence: hardWired,
        because: 'A script trains, with its settings written into the code.',
      })
    }
    const notebooks = nonEmpty(files.map(({ calls }) => evidenceAt(calls[0], calls[0].what)))
    if (notebooks === null) {
      return subject.tasks.some(({ id }) => id === 'train')
        ? unknown('The script that trains is not in this repository.')
        : notApplicable('No training call was found in any language that is read.')
    }
    const executed = nonEmpty(executedNotebooks(subject, new Set(files.map(({ code }) => code.path))))
    if (executed !== null) {
      return partial({
        evidence: executed,
        strength: 'exercised',
        because: 'Training is a notebook that automation executes.',
      })
    }
    return unmet({
      because: 'Only notebooks train the model.',
      searched: ['scripts, stages and console commands with a training call'],
      evidence: notebooks,
    })
  },
  remedy: (subject, { status }) => {
    const [first] = trainingFiles(subject)
    const path = first?.code.path ?? 'train.py'
    return status === 'partial' && first?.code.notebook === false
      ? {
          step: `Let \`${path}\` read its settings from the command line or a parameter file.`,
          snippet:
            'parser = argparse.ArgumentParser()\nparser.add_argument("--params", default="params.yaml")\nargs = parser.parse_args()\nparams = yaml.safe_load(Path(args.params).read_text())',
          language: 'python',
        }
      : {
          step: `Turn \`${path}\` into a script that takes its settings as arguments.`,
          snippet: path.endsWith('.ipynb') ? `jupyter nbconvert --to script "${path}" --output train` : null,
          language: 'shell',
        }
  },
}

/** More than the program and its script is given to it. */
function hasArguments(run: Run): boolean {
  return run.kind === 'command' && run.command.argv.length > 1
}

function executedNotebooks(subject: Subject, paths: ReadonlySet<string>) {
  return subject.automation.runs
    .filter(run => run.kind === 'code' && run.reach.reachable && paths.has(run.path))
    .map(run => evidenceAt(run, 'runs the notebook', run.trace))
}
