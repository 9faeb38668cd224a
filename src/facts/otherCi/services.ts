/** Where CI services other than GitHub Actions keep their configuration, and whether that file makes a change start it. */

/** How the file of a service bounds a job, by its own documentation; what is not listed cannot be set in its file. */
export interface CiBounds {
  readonly timeout?: RegExp
  /** What keeps runs from overtaking each other. */
  readonly concurrency?: RegExp
  readonly cache?: RegExp
}

export interface CiService {
  readonly name: string
  readonly pattern: RegExp
  /** Whether its own file makes every change start it; false where the file says what does, or the trigger lies outside the tree. */
  readonly onChange: boolean
  /** Whether the name alone says that the service is set up, also where nothing of what it runs can be read. */
  readonly byName?: true
  readonly bounds?: CiBounds
}

/** What reads the files that a pipeline of Azure takes in, which may have any name. */
export const templateService: CiService = { name: 'Azure Pipelines', pattern: /\.ya?ml$/, onChange: false }

const services: readonly CiService[] = [
  {
    name: 'GitLab CI',
    pattern: /^\.gitlab-ci\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: {
      timeout: /^[ \t]*timeout:/m,
      concurrency: /^[ \t]*(?:resource_group:|interruptible: *true)/m,
      cache: /^[ \t]*(?:- )?cache:/m,
    },
  },
  {
    name: 'Azure Pipelines',
    pattern:
      /(?:^|\/)(?:[\w-]*azure-pipelines?[\w-]*\.ya?ml|(?:azure-pipelines|\.azure-pipelines|\.pipelines|\.azuredevops|\.ado|devops-pipelines)\/.*\.ya?ml)$/,
    onChange: false,
    bounds: {
      timeout: /\btimeoutInMinutes:/,
      concurrency: /^[ \t]*(?:batch: *true|lockBehavior:)/m,
      cache: /\bCache@\d/,
    },
  },
  {
    name: 'CircleCI',
    pattern: /^\.circleci\/config\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: {
      timeout: /\b(?:no_output_timeout|max_run_time):/,
      concurrency: /\bserial-group:/,
      cache: /\brestore_cache\b|\bdocker_layer_caching: *true/,
    },
  },
  {
    name: 'Jenkins',
    pattern: /(?:^|\/)Jenkinsfile[\w-]*(?:\.[\w-]+)?$/,
    onChange: false,
    bounds: {
      timeout: /\btimeout *\(/,
      concurrency: /\b(?:disableConcurrentBuilds|lock|milestone) *\(/,
      cache: /\bcache *\(|--cache-from\b/,
    },
  },
  {
    name: 'Travis CI',
    pattern: /^\.travis\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: { cache: /^cache:(?! *false)/m },
  },
  {
    name: 'Taskcluster',
    pattern: /^\.taskcluster\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: { timeout: /\bmaxRunTime:/, cache: /^[ \t]*cache:/m },
  },
  {
    name: 'Buildkite',
    pattern: /^\.buildkite\/[^/]+\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: {
      timeout: /\btimeout_in_minutes:/,
      concurrency: /\bconcurrency_group:/,
      cache: /\bcache(?:#[\w.-]+)?:/,
    },
  },
  {
    name: 'CodeBuild',
    pattern: /(?:^|\/)[\w.-]*buildspec[\w.-]*\.ya?ml$/,
    onChange: false,
    bounds: { cache: /^cache:/m },
  },
  {
    name: 'Cloud Build',
    pattern: /(?:^|\/)(?:[\w.-]*cloud-?build[\w.-]*|(?:\.?cloud-?build|\.gcp|build|ci|cicd)\/[^/]+)\.ya?ml$/,
    onChange: false,
    bounds: { timeout: /^[ \t]*(?:- )?timeout:/m, cache: /--cache(?:-from\b|=true)/ },
  },
  {
    // Templates of CloudFormation may have any name; these are the words that those with a pipeline have in theirs.
    name: 'CodePipeline',
    pattern:
      /(?:pipeline|template|stack|cfn|cloudformation|toolchain|ci-?cd|deploy|infra)[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/i,
    onChange: false,
  },
  {
    name: 'Bitbucket Pipelines',
    pattern: /^bitbucket-pipelines\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: { timeout: /\bmax-time:/, cache: /^[ \t]*caches:/m },
  },
  {
    name: 'Cirrus CI',
    pattern: /^\.cirrus\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: { timeout: /\btimeout_in:/, cache: /\b\w*_?cache:/ },
  },
  {
    name: 'AppVeyor',
    pattern: /^\.?appveyor\.ya?ml$/,
    onChange: true,
    byName: true,
    bounds: { cache: /^cache:/m },
  },
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

/** How the service of this name bounds a job, null when that is not known. */
export function boundsOf(service: string | null): CiBounds | null {
  return services.find(({ name }) => name === service)?.bounds ?? null
}
