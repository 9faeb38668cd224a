/** Steps that start pytest in a job where nothing installs it: they fail before the first test. */

import type { CommandRun, Run } from '../../automation/model.ts'
import { pathFrom } from '../../facts/dvc/paths.ts'
import type { Job, Step } from '../../facts/model.ts'
import type { Subject } from '../practice.ts'

const remembered = new WeakMap<Subject, ReadonlySet<Step>>()

/**
 * Only where everything that the job does before is known: hosted runners, pip with files of the tree and with plain names,
 * actions that install no Python packages. A manager, a container, a script that could not be followed may bring it.
 */
export function stepsWithoutPytest(subject: Subject): ReadonlySet<Step> {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const byJob = new Map<Job, Run[]>()
  for (const run of subject.automation.runs) byJob.set(run.job, [...(byJob.get(run.job) ?? []), run])
  const found = new Set<Step>()
  for (const [job, runs] of byJob) {
    const started = runs.filter(startsPytest)
    const steps = new Set(started.flatMap(({ step }) => step ?? []))
    if (steps.size === 0 || !isPlain(job) || !runs.some(installs)) continue
    if (bringsPytest(subject, runs, steps)) continue
    for (const step of steps) found.add(step)
  }
  remembered.set(subject, found)
  return found
}

/** Around pytest itself these bring nothing along. */
const bare = /^(?:python3? -m|coverage run|xvfb-run|time|env|timeout|sudo|exec)\b/

function startsPytest(run: Run): run is CommandRun {
  return (
    run.kind === 'command' &&
    /^(?:pytest|py\.test)$/.test(run.command.program) &&
    run.command.wrappers.every(wrapper => bare.test(wrapper))
  )
}

/** A hosted runner as it comes: its image has pip, and no pytest. */
function isPlain({ runsOn, container, steps }: Job): boolean {
  return (
    container === null &&
    runsOn.every(label => /^(?:ubuntu|windows|macos)-[\w.-]+$/.test(label)) &&
    steps.length > 0
  )
}

/** The job makes its environment by itself: what it does not install is not there. */
function installs(run: Run): boolean {
  return run.kind === 'command' && run.command.program === 'pip' && run.command.argv[0] === 'install'
}

/** Actions that install no Python package. */
const harmless =
  /^(?:actions\/(?:checkout|setup-python|setup-node|setup-java|cache(?:\/\w+)?|upload-artifact|download-artifact|github-script)|codecov\/codecov-action|docker\/[\w-]+|github\/codeql-action(?:\/\w+)?|google-github-actions\/auth|aws-actions\/configure-aws-credentials|azure\/login|coverallsapp\/github-action|dorny\/[\w-]+|iterative\/setup-(?:dvc|cml))$/i

/** Programs that make or fill environments in ways that are not read here. */
const managers =
  /^(?:uv|poetry|pdm|pipenv|hatch|conda|mamba|micromamba|pixi|rye|tox|nox|pipx|apt|apt-get|brew|choco|easy_install|conda-lock|pip-sync|invoke|nix|spack|bazel|docker|podman)$/

/** Packages that have pytest among their own. */
const withPytest =
  /^(?:pytest\b.*|.*-pytest|nbmake|nbval|testbook|ipytest|tavern|schemathesis|deepeval|dvc-testing)$/

/** Something brings it, or may; what a step that starts pytest leaves open are its test files. */
function bringsPytest(subject: Subject, runs: readonly Run[], steps: ReadonlySet<Step>): boolean {
  return runs.some(run => {
    if (run.kind === 'image') return true
    if (run.kind === 'action')
      return run.reference.kind !== 'repository' || !harmless.test(run.reference.slug)
    if (run.kind === 'unresolved') return run.step === null || !steps.has(run.step)
    if (run.kind !== 'command') return false
    const { program, argv, wrappers } = run.command
    if (managers.test(program) || wrappers.some(wrapper => !bare.test(wrapper))) return true
    if (/^(?:python|pip)/.test(program) && argv.some(word => /setup\.py|ensurepip|get-pip/.test(word)))
      return true
    return program === 'pip' && argv[0] === 'install' && installsPytest(subject, run)
  })
}

const valued =
  /^(?:-i|--index-url|--extra-index-url|-f|--find-links|-c|--constraint|--timeout|--retries|--cache-dir|--progress-bar|--root-user-action)$/

function installsPytest(subject: Subject, { command, directory }: CommandRun): boolean {
  const words = command.argv.slice(1)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    if (valued.test(word)) {
      at++
      continue
    }
    const file = /^(?:-r|--requirement)(?:=(.+))?$/.exec(word)
    if (file !== null || /^-r\S/.test(word)) {
      const written = file === null ? word.slice(2) : (file[1] ?? words[++at] ?? '')
      if (listsPytest(subject, directory, written, new Set())) return true
    } else if (word.startsWith('-')) {
      if (!/^(?:-U|-q|--upgrade|--no-cache-dir|--quiet|--user|--pre|--disable-pip-version-check)$/.test(word))
        return true
    } else if (
      !/^[A-Za-z0-9][\w.-]*(?:\[[\w,.-]*\])?(?:\s*[<>=!~].*)?$/.test(word) ||
      withPytest.test(nameOf(word))
    ) {
      return true
    }
  }
  return false
}

function nameOf(requirement: string): string {
  return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[._]/g, '-')
}

/** A requirements file with pytest in it, or one that cannot be read whole. */
function listsPytest(
  subject: Subject,
  directory: string | null,
  written: string,
  seen: Set<string>,
): boolean {
  const path = directory === null ? null : pathFrom(directory, written)
  const file = subject.facts.dependencyFiles.find(one => one.path === path)
  if (path === null || file === undefined || file.diagnostics.length > 0) return true
  if (seen.has(path)) return false
  seen.add(path)
  // Projects that it installs (`-e .`) and addresses have dependencies that are not looked at.
  const content = subject.snapshot.text(path)
  if (!content.ok || /^[ \t]*(?:-e\b|--editable|\.|git\+|https?:|[\w-]+\s*@)/m.test(content.text)) return true
  return (
    file.dependencies.some(({ name }) => withPytest.test(name)) ||
    file.includes.some(include => listsPytest(subject, '', include, seen))
  )
}
