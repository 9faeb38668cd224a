import { STANDARD_LIBRARY } from '../../facts/code/standardLibrary.ts'
import { distributionsOf } from '../../facts/dependencies/imports.ts'
import type { CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { manifests, sourceFiles } from '../reading.ts'

export const dependenciesDeclared: Practice = {
  id: 'dependencies-declared',
  dimension: 'environment',
  title: 'Dependencies are declared',
  level: 1,
  weight: 2,
  kind: 'practice',
  gate: 'L1 (≥partial)',
  definition: 'All third-party imports are declared in a manifest.',
  sources: ['KRZ-P3', 'mllint study', 'MTS-I1'],
  evidence: {
    met: 'manifest parses and covers ≥95 % of non-stdlib, non-local imports (import→distribution map); Python, R (`DESCRIPTION`/renv), JS, conda',
    partial: 'manifest exists, gaps',
    unmet: 'no manifest',
    notApplicable: 'no code',
  },
  assess: subject => {
    const declared = nonEmpty(
      manifests(subject).map(file =>
        evidenceAt({ path: file.path, line: 1 }, `${file.dependencies.length} dependencies`),
      ),
    )
    const gaps = undeclared(subject)
    if (declared === null) {
      if (sourceFiles(subject).length === 0)
        return notApplicable('There is no code that could need a dependency.')
      return gaps.imports.length === 0
        ? notApplicable('The code imports nothing outside of the language and the repository.')
        : unmet({
            because: 'No manifest declares what the code imports.',
            searched: [
              'requirements files, pyproject.toml, setup.py, setup.cfg, Pipfile, environment.yml, DESCRIPTION, renv.lock, Project.toml, package.json',
            ],
            evidence: gaps.missing,
          })
    }
    const share = gaps.imports.length === 0 ? 1 : 1 - gaps.missing.length / gaps.imports.length
    if (share >= enough)
      return met({
        evidence: declared,
        strength: 'configured',
        because: 'The manifests cover what the code imports.',
      })
    const names = gaps.missing
      .slice(0, 5)
      .map(({ what }) => what.replace('import ', ''))
      .join(', ')
    return partial({
      evidence: [declared[0], ...gaps.missing],
      because: `The manifests cover ${Math.floor(share * 100)} % of the imported packages; missing: ${names}${gaps.missing.length > 5 ? ', …' : ''}.`,
    })
  },
  remedy: subject => {
    const { missing } = undeclared(subject)
    const packages = missing.map(
      ({ what }) => distributionsOf(what.replace('import ', ''))[0] ?? what.replace('import ', ''),
    )
    const manifest = manifests(subject)[0]?.path ?? 'requirements.txt'
    return {
      step:
        missing.length === 0
          ? `Declare the dependencies in ${manifest}.`
          : `Declare what the code imports in ${manifest}.`,
      snippet: packages.length === 0 ? null : packages.slice(0, 10).join('\n'),
      language: 'text',
    }
  },
}

/** Share of the imported packages that must be declared (catalogue: 95 %). */
const enough = 0.95

interface Gaps {
  /** Distinct third-party top-level modules. */
  readonly imports: readonly string[]
  /** The first import of each that no manifest declares. */
  readonly missing: readonly Evidence[]
}

function undeclared(subject: Subject): Gaps {
  const declared = new Set(subject.facts.dependencies.map(dependency => dependency.name.toLowerCase()))
  const local = localModules(subject)
  const imports = new Set<string>()
  const missing = new Map<string, Evidence>()
  for (const code of mlCode(subject)) {
    for (const { module, line } of thirdParty(code, local)) {
      imports.add(module)
      if (missing.has(module) || isDeclared(module, code.language, declared)) continue
      missing.set(module, evidenceAt({ path: code.path, line }, `import ${module}`))
    }
  }
  return { imports: [...imports], missing: [...missing.values()] }
}

function* thirdParty(code: CodeFacts, local: ReadonlySet<string>) {
  for (const found of code.imports) {
    const module = found.module.split(/[.:]/)[0] ?? ''
    if (found.level > 0 || found.optional || module === '' || local.has(module)) continue
    if (code.language === 'python' && (STANDARD_LIBRARY.has(module) || module.startsWith('_'))) continue
    if (code.notebook && hosts.has(found.module.split('.').slice(0, 2).join('.'))) continue
    if (code.language === 'r' && baseR.has(module)) continue
    if (code.language === 'julia' && baseJulia.has(module)) continue
    yield { module: shared.has(module) ? found.module : module, line: found.line }
  }
}

function isDeclared(module: string, language: CodeFacts['language'], declared: ReadonlySet<string>): boolean {
  if (language !== 'python') return declared.has(module.toLowerCase())
  return distributionsOf(module).some(name => declared.has(name.toLowerCase().replace(/[-_.]+/g, '-')))
}

/** Names that the repository itself can be imported by: its files and folders, anywhere. */
function localModules(subject: Subject): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { path } of filesEnding(subject.snapshot, 'py', 'pyx', 'so', 'jl', 'r')) {
    if (!/\.(?:py|pyx|so|jl|R|r)$/.test(path)) continue
    for (const part of path.split('/')) names.add(part.replace(/\.\w+$/, ''))
  }
  for (const file of subject.facts.dependencyFiles) {
    if (file.projectName !== null) names.add(file.projectName.replaceAll('-', '_'))
  }
  return names
}

/** Top-level names that many distributions share: which one it is shows only in the parts after it. */
const shared: ReadonlySet<string> = new Set(['google', 'azure'])

/** Modules that a notebook service brings along; nothing can declare them. */
const hosts: ReadonlySet<string> = new Set(['google.colab', 'kaggle_secrets', 'kaggle_datasets'])

const baseR: ReadonlySet<string> = new Set([
  'base',
  'stats',
  'utils',
  'methods',
  'graphics',
  'grDevices',
  'datasets',
  'tools',
  'parallel',
  'splines',
  'grid',
  'compiler',
  'stats4',
  'tcltk',
])
const baseJulia: ReadonlySet<string> = new Set([
  'Base',
  'Core',
  'Main',
  'Pkg',
  'Test',
  'Random',
  'Statistics',
  'LinearAlgebra',
  'Dates',
  'Printf',
  'DelimitedFiles',
  'Distributed',
  'SparseArrays',
  'Logging',
  'Markdown',
  'REPL',
  'InteractiveUtils',
  'Serialization',
  'Sockets',
  'UUIDs',
  'TOML',
  'Artifacts',
  'Downloads',
  'LibGit2',
  'Libdl',
  'SHA',
  'SharedArrays',
  'Unicode',
  'Mmap',
  'Profile',
])
