/** Chains that are no graph of an orchestrator: old DVC stages, jobs that need each other, make targets. */

import type { Makefile, MakeRule } from '../facts/make.ts'
import type { Evidence } from '../model.ts'
import { TRAINS } from './declaredPipeline.ts'
import { oldStages } from './dvcReading.ts'
import { evidenceAt } from './judge.ts'
import type { Subject } from './practice.ts'

/** Old stages, jobs that wait for one another and targets that depend on each other, where one of them trains. */
export function looseChains(subject: Subject): readonly Evidence[] {
  const old = oldStages(subject).map(({ path, line }) => evidenceAt({ path, line }, 'a stage of DVC 0.x'))
  const jobs = subject.automation.workflows
    .filter(({ reachable }) => reachable)
    .flatMap(({ workflow }) =>
      workflow.jobs
        .filter(({ id, name, needs }) => needs.length > 0 && TRAINS.test(`${id} ${name ?? ''}`))
        .map(job =>
          evidenceAt({ path: workflow.path, line: job.line }, `job ${job.id} needs ${job.needs.join(', ')}`),
        ),
    )
  return [...old, ...jobs, ...makeChains(subject)]
}

/** Names by which make itself looks for its file. */
const makefiles = ['GNUmakefile', 'makefile', 'Makefile']

function makeChains({ facts, snapshot }: Subject): readonly Evidence[] {
  const path = makefiles.find(name => snapshot.entry(name) !== undefined)
  const makefile = path === undefined ? null : facts.makefile(path)
  if (path === undefined || makefile === null) return []
  return makefile.rules
    .filter(rule => follows(makefile, rule))
    .map(rule => evidenceAt({ path, line: rule.line }, `target ${rule.targets[0] ?? ''}`))
}

const prepares = /(?:^|[^a-z])(?:data|feature|prepare|preproc|process|eval|scor|predict|calibrat|deploy)/i

/** A training that has others before it, or a target that has a training and what comes before or after it made in turn. */
function follows(makefile: Makefile, { targets, prerequisites }: MakeRule): boolean {
  if (prerequisites.length === 0) return false
  if (targets.some(name => TRAINS.test(name))) return true
  const trains = prerequisites.filter(name => trainsByRecipe(makefile, name))
  return trains.length > 0 && prerequisites.some(name => !trains.includes(name) && prepares.test(name))
}

function trainsByRecipe({ rules }: Makefile, name: string): boolean {
  if (TRAINS.test(name)) return true
  return rules
    .filter(({ targets }) => targets.includes(name))
    .some(({ recipe }) => recipe.some(({ text }) => /\bpython\d?\b.{0,200}\btrain/.test(text.slice(0, 500))))
}
