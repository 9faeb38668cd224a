/** Where CI services other than GitHub Actions keep their configuration, and whether that file makes a change start it. */

export interface CiService {
  readonly name: string
  readonly pattern: RegExp
  /** Whether its own file makes a change start it; `azure`: by `trigger` and `pr`; false where the trigger lies outside the tree. */
  readonly onChange: boolean | 'azure'
}

const services: readonly CiService[] = [
  { name: 'GitLab CI', pattern: /^\.gitlab-ci\.ya?ml$/, onChange: true },
  {
    name: 'Azure Pipelines',
    pattern:
      /(?:^|\/)(?:[\w-]*azure-pipelines?[\w-]*\.ya?ml|(?:azure-pipelines|\.azure-pipelines|\.pipelines|\.azuredevops|\.ado|devops-pipelines)\/.*\.ya?ml)$/,
    onChange: 'azure',
  },
  { name: 'CircleCI', pattern: /^\.circleci\/config\.ya?ml$/, onChange: true },
  { name: 'Jenkins', pattern: /(?:^|\/)Jenkinsfile(?:\.[\w-]+)?$/, onChange: true },
  { name: 'Travis CI', pattern: /^\.travis\.ya?ml$/, onChange: true },
  { name: 'Taskcluster', pattern: /^\.taskcluster\.ya?ml$/, onChange: true },
  { name: 'Buildkite', pattern: /^\.buildkite\/[^/]+\.ya?ml$/, onChange: true },
  {
    name: 'Cloud Build',
    pattern: /(?:^|\/)(?:[\w.-]*cloud-?build[\w.-]*|(?:\.?cloud-?build|\.gcp|build|ci|cicd)\/[^/]+)\.ya?ml$/,
    onChange: false,
  },
  { name: 'CodeBuild', pattern: /(?:^|\/)[\w.-]*buildspec[\w.-]*\.ya?ml$/, onChange: false },
  { name: 'Bitbucket Pipelines', pattern: /^bitbucket-pipelines\.ya?ml$/, onChange: true },
  { name: 'Cirrus CI', pattern: /^\.cirrus\.ya?ml$/, onChange: true },
  { name: 'AppVeyor', pattern: /^\.?appveyor\.ya?ml$/, onChange: true },
]

/** What every name of the above has in it; most paths have nothing of it. */
const MAY_BE_OTHER_CI =
  /gitlab-ci|pipelines|azuredevops|\.ado\/|circleci|Jenkinsfile|travis|taskcluster|buildkite|build|\bci(?:cd)?\/|\.gcp\/|cirrus|appveyor/

/** Whether a path may be the configuration of another CI service; its content decides. */
export function mayBeOtherCi(path: string): boolean {
  return MAY_BE_OTHER_CI.test(path) && serviceOf(path) !== null
}

/** The service whose configuration lies at this path, by its name alone. */
export function serviceOf(path: string): CiService | null {
  return services.find(({ pattern }) => pattern.test(path)) ?? null
}
