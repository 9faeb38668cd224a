/** Where a configuration file is looked for when none is named; the first that exists is read. */

const repositoryPaths = [
  '.github/mlops-audit.yml',
  '.github/mlops-audit.yaml',
  'mlops-audit.yml',
  'mlops-audit.yaml',
] as const

const projectPaths = ['mlops-audit.yml', 'mlops-audit.yaml'] as const

/** Paths from the repository's root. A project of a repository may have its own file, beside its manifest. */
export function configurationPaths(scope: string): readonly string[] {
  const own = scope === '' ? [] : projectPaths.map(name => `${scope}/${name}`)
  return [...own, ...repositoryPaths]
}
