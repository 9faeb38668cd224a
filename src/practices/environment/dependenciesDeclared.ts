import type { DependencyFile } from '../../facts/model.ts'
import { isCompiled, isOwnEcosystem } from '../ecosystems.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { computedManifest, manifests, sourceFiles } from '../reading.ts'
import { distributionsFor, undeclaredImports } from '../undeclaredImports.ts'

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
      ownManifests(subject).map(file =>
        evidenceAt({ path: file.path, line: 1 }, `${file.dependencies.length} dependencies`),
      ),
    )
    const gaps = undeclaredImports(subject)
    const computed = computedManifest(subject)
    if (computed !== null && gaps.missing.length > 0)
      return unknown(`What \`${computed.path}\` requires comes out only when it runs.`)
    if (declared === null) {
      if (sourceFiles(subject).length === 0)
        return notApplicable('There is no code that could need a dependency.')
      if (gaps.imports.length === 0)
        return isCompiled(subject)
          ? unknown('What code of this language needs is not read, and no manifest that is known says it.')
          : notApplicable('The code imports nothing outside of the language and the repository.')
      return unmet({
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
    const packages = distributionsFor(undeclaredImports(subject).missing)
    const manifest = ownManifests(subject)[0]?.path ?? 'requirements.txt'
    return {
      step:
        packages.length === 0
          ? `Declare the dependencies in ${manifest}.`
          : `Declare what the code imports in ${manifest}.`,
      snippet: packages.length === 0 ? null : packages.slice(0, 10).join('\n'),
      language: 'text',
    }
  },
}

/** A manifest of a program in another language declares nothing of what the code that is read imports. */
function ownManifests(subject: Subject): readonly DependencyFile[] {
  return manifests(subject).filter(({ ecosystem }) => isOwnEcosystem(subject, ecosystem))
}

/** Share of the imported packages that must be declared (catalogue: 95 %). */
const enough = 0.95
