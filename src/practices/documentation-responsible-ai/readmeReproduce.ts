import { trainingCalls } from '../../facts/code/training.ts'
import { importedCode } from '../../facts/importedCode.ts'
import { endingOf, filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt, met, nonEmpty, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { testCommand, trainCommand } from '../suggest.ts'
import { environmentOf, inEnvironment } from '../suggestEnvironment.ts'
import { type CodeLine, codeLinesOf, type Document, documentsNamed, readmeOf } from './documents.ts'

export const readmeReproduce: Practice = {
  id: 'readme-reproduce',
  dimension: 'documentation-responsible-ai',
  title: 'The README explains how to reproduce',
  level: 1,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Install, data, train and evaluate commands are documented.',
  sources: ['MM-4..8', 'SE4ML-23', 'mllint idea'],
  evidence: {
    met: 'README has code blocks for install AND train/reproduce (`dvc pull`+`dvc repro`, `make train`, …) that match existing entrypoints',
    partial: 'install or usage only',
    unmet: 'missing or <300 characters',
    notApplicable: 'never',
  },
  assess: subject => {
    const readme = readmeOf(subject)
    if (readme === null) return unmet({ because: 'There is no README.', searched: ['a README in the root'] })
    const own = commandsIn(readme)
    // The experiments of a paper are often told apart, each in its folder.
    const silent = !own.some(({ text }) => installs(subject, text) || isUse(subject, readme, text))
    const parts =
      silent && subject.profile.id === 'research'
        ? documentsNamed(subject, /^[^/.][^/]*\/README\.md$/i, 'md').flatMap(commandsIn)
        : []
    const code = [...own, ...parts]
    const place = (found: Written | undefined) =>
      found === undefined ? [] : [evidenceAt({ path: found.path, line: found.line }, found.text.slice(0, 80))]
    const install = place(code.find(({ text }) => installs(subject, text) || isActionUse(subject, text)))
    const reproduce = place(code.find(({ text }) => reproduces(subject, text)))
    const use = place(code.find(({ text }) => isUse(subject, readme, text)))
    const wanted = trainsHere(subject) ? reproduce : [...reproduce, ...use]
    const both = nonEmpty([...install, ...wanted])
    if (install.length > 0 && wanted.length > 0 && both !== null) {
      return met({
        evidence: both,
        strength: 'configured',
        because: trainsHere(subject)
          ? 'The README says how to install and how to train.'
          : 'The README says how to install and how to use it.',
      })
    }
    const some = nonEmpty([...install, ...reproduce, ...use])
    if (some !== null) {
      return partial({
        evidence: some,
        because: whatIsMissing(subject, install.length > 0, wanted.length > 0),
      })
    }
    return unmet({
      because: 'The README has no command to install or to run.',
      searched: [
        'install commands in code blocks of the README',
        'commands that train or run what exists here',
      ],
      evidence: [evidenceAt({ path: readme.path, line: 1 }, 'README without commands')],
    })
  },
  remedy: subject => {
    const { command } = environmentOf(subject)
    const install = command === null ? '' : `${command}\n`
    return subject.profile.id === 'library'
      ? {
          step: 'Write the commands to install it and to run its tests into the README.',
          snippet: `${install}${inEnvironment(subject, testCommand(subject))}`,
          language: 'shell',
        }
      : {
          step: 'Write the commands to install and to train into the README.',
          snippet: `${install}${inEnvironment(subject, trainCommand(subject))}`,
          language: 'shell',
        }
  },
}

interface Written extends CodeLine {
  readonly path: string
}

/** Lines of code in a document; a badge is none. */
function commandsIn(document: Document): readonly Written[] {
  return codeLinesOf(document)
    .filter(({ text }) => !/^<\w|shields\.io/.test(text))
    .map(line => ({ ...line, path: document.path }))
}

const installing =
  /\b(?:pip3?|uv pip|conda|mamba|micromamba|npm|yarn|pnpm|pipx|pixi|pdm|pipenv|poetry|gem|cargo|brew)\b[^|;&]*\b(?:install|add|sync|create|env create|ci)\b|\buv (?:sync(?!\s+[^-\s#&|;])|add)\b|\b(?:pipenv|poetry|pixi) (?:sync|shell)\b|\bdocker (?:build|run|pull)\b|\bmake (?:\w*install\w*|(?:\w+-)?up|setup|env\w*|requirements|build|create_environment|init)\b|\b(?:just|mise run) (?:install|setup)\b|\binvoke (?:install|create|requirements|bootstrap)|renv::restore|install\.packages|install_github|devtools::install|Pkg\.(?:add|instantiate)|(?:\bpkg> {0,9}|(?:^|\s)\] {0,9})(?:add|dev|develop|instantiate)\b|\bsetup\.py (?:install|develop)|\bdotnet (?:add|tool install|restore|build)\b|\bInstall-Package\b|\bgo (?:get|install|build)\b|\bcargo build\b|\b(?:mvnw?|gradlew?) [^|;&]{0,80}\b(?:install|package|build)\b/

/** Programs around the project: installing one of them does not install the project. */
const auxiliary =
  /^(?:pre-commit|dvc(?:\[[\w,-]+\])?|pytest\S*|black|ruff|tox|nox|pipx?|uv|poetry|virtualenv|setuptools|wheel|jupyter\w*|awscli|cml|commitizen|bump2?version|semantic-release|mypy|flake8|isort|pylint|coverage|twine|build|sphinx)(?:[=<>~].*)?$/

/** It installs the project or what it needs, by files that exist. */
function installs(subject: Subject, text: string): boolean {
  if (/\bdocker(?:-compose| compose) (?:up|build)\b/.test(text))
    return subject.facts.composePaths.some(path => !path.includes('/'))
  if (!installing.test(text)) return false
  const named = /\bpip3? install (.*)$/.exec(text)?.[1]?.split(/\s+/) ?? []
  return (
    named.length === 0 ||
    named.some(word => !/^--|^-[UqvI]+$/.test(word) && !auxiliary.test(word.replace(/["']/g, '')))
  )
}

const training =
  /\bdvc (?:repro|exp run|pull)\b|\b(?:make|just|mise run|task|inv|invoke|nox -s|poe|rake|npm run) (?:-\w+ )*[\w:-]*(?:train|pipeline|repro|fit|all|experiment|finetune)|\bmlflow run\b|\bkedro run\b|\bsnakemake\b|\bnextflow run\b|\b(?:torchrun|accelerate launch|deepspeed)\b|\baz ml job create\b|\bzenml\b|\bairflow dags\b|\bprefect\b|\btrain\w*\.(?:py|sh|R|ipynb)\b|-m [\w.]*train/

/** A command that trains: by its form, or because the script that it starts does. */
function reproduces(subject: Subject, text: string): boolean {
  const script = /[\w./-]+\.(?:py|R|sh|jl|ipynb)\b/.exec(text)?.[0]?.replace(/^\.\//, '')
  if (/\bdvc (?:repro|exp run)\b/.test(text)) return subject.facts.dvcYamlPaths.length > 0
  if (script === undefined) return training.test(text) || startsTraining(subject, text)
  const known = filesEnding(subject.snapshot, endingOf(script)).find(
    ({ path }) => path === script || path.endsWith(`/${script}`),
  )
  if (known === undefined) return false
  if (training.test(text)) return !onlyDefines(subject, known.path)
  const code = /^(?:python3?|Rscript|julia|uv run|poetry run)\b/.test(text)
    ? subject.facts.code(known.path)
    : null
  if (code === null) return false
  return [code, ...importedCode(subject.facts, code)].some(one => trainingCalls(one).length > 0)
}

/** A module of Python whose lines outside of functions start nothing: as a program it does nothing. */
function onlyDefines(subject: Subject, path: string): boolean {
  const content = path.endsWith('.py') ? subject.snapshot.text(path, 200_000) : null
  const code = subject.facts.code(path)
  if (content?.ok !== true || code === null || content.text.includes('__main__')) return false
  return code.calls.every(({ scope, name }) => scope !== null || preparing.test(name))
}

/** Calls by which a module gets ready to be imported. */
const preparing =
  /^(?:logging|warnings|os|sys|pathlib|dotenv)\.|^[\w.]{0,60}(?:getLogger|load_dotenv|resolve)$/

/** A program of the project gets the configuration of a training that is here: `uv run PROGRAM confs/training.yaml`. */
function startsTraining(subject: Subject, text: string): boolean {
  const bare = text.replace(/^(?:uv|poetry|pdm|pixi|hatch) run /, '')
  if (bare === text && !isOwnCommand(subject, text)) return false
  return bare
    .split(/\s+/, 12)
    .slice(1)
    .some(
      word =>
        /(?:^|[/_-])train\w*\.(?:ya?ml|json|toml)$/.test(word) && subject.snapshot.entry(word) !== undefined,
    )
}

const running =
  /\b(?:streamlit run|uvicorn|gunicorn|flask run|fastapi (?:dev|run)|docker(?:-compose| compose)? (?:up|run)|jupyter \w+|python3? -m (?!venv\b)|make (?:run|serve|start|test|app|up|dev|[\w-]*deploy)|just \w+|uv run|poetry run|npm (?:start|run)|terraform apply|az \w+|invoke \w+|(?:dotnet|cargo|go) run|(?:mvnw?|gradlew?) [^|;&]{0,80}(?:run|exec:java))\b|\bpython3? [\w./-]+\.py\b/

/** A template is used by making a project of it. */
const generating =
  /^(?:uvx |pipx run |uv tool run )?(?:cookiecutter|copier copy|cruft create|databricks bundle init|kedro new) \S/

/** A command or a line of code that uses what is here. */
function isUse(subject: Subject, readme: Document, text: string): boolean {
  if (isActionUse(subject, text)) return true
  if (subject.profile.id === 'library')
    return (
      /^(?:from \w+|import \w+|with \w+|\w+ = \w+[.(]|library\(|using \w+|[\w.]+ <- \w+)/.test(text) ||
      isOwnCommand(subject, text) ||
      isPluginCommand(subject, text)
    )
  const script = /\b(?:python3?|streamlit run|bash|sh) ([\w./-]+\.(?:py|sh))\b|^(\.\/[\w./-]+\.sh)\b/
    .exec(text)
    ?.slice(1)
    .find(Boolean)
  if (script !== undefined) {
    const name = script.replace(/^\.\//, '')
    return filesEnding(subject.snapshot, endingOf(name)).some(
      ({ path }) => path === name || path.endsWith(`/${name}`),
    )
  }
  if (generating.test(text)) return !subject.profile.traits.includes('trains')
  return readme.lines.length > 0 && (running.test(text) || isOwnCommand(subject, text))
}

/** A command of the program that a plug-in extends, as its own name says: `kedro azureml init` of kedro-azureml. */
function isPluginCommand(subject: Subject, text: string): boolean {
  const [program = '', command = ''] = text.split(/\s+/, 2)
  if (program === 'pip' || !/^[a-z][\w-]*$/.test(program) || !/^[a-z][\w-]*$/.test(command)) return false
  return subject.facts.dependencyFiles.some(
    ({ projectName }) => projectName?.replaceAll('_', '-').startsWith(`${program}-`) === true,
  )
}

/** A console script of the project. */
function isOwnCommand(subject: Subject, text: string): boolean {
  const [first = '', second] = text.split(' ', 2)
  // A name alone is a word of a sentence.
  if (second === undefined) return false
  return subject.facts.dependencyFiles.some(({ scripts, projectName, ecosystem }) => {
    // What .NET and Maven make is a library or started by its own runtime, not by its name.
    const command = ecosystem !== 'nuget' && ecosystem !== 'maven'
    return (
      scripts.some(({ name }) => name === first) || (command && projectName !== null && projectName === first)
    )
  })
}

/** An action is installed and used in one line. */
function isActionUse(subject: Subject, text: string): boolean {
  const action = subject.snapshot.entry('action.yml') ?? subject.snapshot.entry('action.yaml')
  return action !== undefined && /^-?\s*uses:\s*\S/.test(text)
}

function trainsHere({ profile }: Subject): boolean {
  return profile.traits.includes('trains') && profile.id !== 'library'
}

function whatIsMissing(subject: Subject, installs: boolean, goesOn: boolean): string {
  if (!installs && goesOn) return 'The README says how to run, not how to install.'
  if (!installs) return 'The README has single commands, neither a way to install nor to train.'
  return trainsHere(subject)
    ? 'The README says how to install, not how to train with what is here.'
    : 'The README says how to install, not how to use it.'
}
