/** Where CI services other than GitHub Actions keep their configuration, and whether that file makes a change start it. */

export interface CiService {
  readonly name: string
  readonly pattern: RegExp
  /** Whether its own file makes every change start it; false where the file says what does, or the trigger lies outside the tree. */
  readonly onChange: boolean
  /** Whether the name alone says that the service is set up, also where nothing of what it runs can be read. */
  readonly byName?: true
}

/** What reads the files that a pipeline of Azure takes in, which may have any name. */
export const templateService: CiService = { name: 'Azure Pipelines', pattern: /\.ya?ml$/, onChange: false }

const services: readonly CiService[] = [
  { name: 'GitLab CI', pattern: /^\.gitlab-ci\.ya?ml$/, onChange: true, byName: true },
  {
    name: 'Azure Pipelines',
    pattern:
      /(?:^|\/)(?:[\w-]*azure-pipelines?[\w-]*\.ya?ml|(?:azure-pipelines|\.azure-pipelines|\.pipelines|\.azuredevops|\.ado|devops-pipelines)\/.*\.ya?ml)$/,
    onChange: false,
  },
  { name: 'CircleCI', pattern: /^\.circleci\/config\.ya?ml$/, onChange: true, byName: true },
  { name: 'Jenkins', pattern: /(?:^|\/)Jenkinsfile[\w-]*(?:\.[\w-]+)?$/, onChange: false },
  { name: 'Travis CI', pattern: /^\.travis\.ya?ml$/, onChange: true, byName: true },
  { name: 'Taskcluster', pattern: /^\.taskcluster\.ya?ml$/, onChange: true, byName: true },
  { name: 'Buildkite', pattern: /^\.buildkite\/[^/]+\.ya?ml$/, onChange: true, byName: true },
  { name: 'CodeBuild', pattern: /(?:^|\/)[\w.-]*buildspec[\w.-]*\.ya?ml$/, onChange: false },
  {
    name: 'Cloud Build',
    pattern: /(?:^|\/)(?:[\w.-]*cloud-?build[\w.-]*|(?:\.?cloud-?build|\.gcp|build|ci|cicd)\/[^/]+)\.ya?ml$/,
    onChange: false,
  },
  {
    // Templates of CloudFormation may have any name; these are the words that those with a pipeline have in theirs.
    name: 'CodePipeline',
    pattern:
      /(?:pipeline|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra)[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/i,
    onChange: false,
  },
  { name: 'Bitbucket Pipelines', pattern: /^bitbucket-pipelines\.ya?ml$/, onChange: true, byName: true },
  { name: 'Cirrus CI', pattern: /^\.cirrus\.ya?ml$/, onChange: true, byName: true },
  { name: 'AppVeyor', pattern: /^\.?appveyor\.ya?ml$/, onChange: true, byName: true },
]

/** What every name of the above has in it; most paths have nothing of it. */
const MAY_BE_OTHER_CI =
  /gitlab-ci|pipelines?|azuredevops|\.ado\/|circleci|Jenkinsfile|travis|taskcluster|buildkite|build|\bci(?:cd)?\/|\.gcp\/|cirrus|appveyor|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra/i

/** Whether a path may be the configuration of another CI service; its content decides. */
export function mayBeOtherCi(path: string): boolean {
  return MAY_BE_OTHER_CI.test(path) && serviceOf(path) !== null
}

/** The service whose configuration lies at this path, by its name alone. */
export function serviceOf(path: string): CiService | null {
  return services.find(({ pattern }) => pattern.test(path)) ?? null
}

/** A service that checks nothing by itself and delivers what the repository's infrastructure lets events start. */
export function delivers(service: string | null): boolean {
  return service === 'CodePipeline' || service === 'CodeBuild'
}
