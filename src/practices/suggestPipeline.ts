/** The pipeline that a project could declare, from the scripts and the data that it has. */

import type { Subject } from './practice.ts'
import { dataFile, evaluationCommand, scriptOf, trainCommand } from './suggest.ts'

/** Stages for the scripts and data at hand; what the scripts write is for their author to fill in. */
export function stagesFor(subject: Subject): string {
  const known = trainCommand(subject)
  const train = /dvc repro$/.test(known) ? 'python train.py # the script that is to train' : known
  const evaluate = evaluationCommand(subject) ?? 'python evaluate.py # the script that is to evaluate'
  const listed = (command: string, more: string) =>
    `[${[scriptOf(command), more].filter(Boolean).join(', ')}]`
  return [
    '# dvc.yaml: name what your scripts really read and write',
    'stages:',
    '  train:',
    `    cmd: ${train}`,
    `    deps: ${listed(train, dataFile(subject) ?? 'data/train.csv')}`,
    '    outs: [models/model.pkl]',
    '  evaluate:',
    `    cmd: ${evaluate}`,
    `    deps: ${listed(evaluate, 'models/model.pkl')}`,
    '    metrics:',
    '      - metrics.json:',
    '          cache: false',
  ].join('\n')
}
