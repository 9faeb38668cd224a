/** The tasks that automation can perform, in the order of reports. What decides them stands in `tasks/`. */

export interface Task {
  readonly id: TaskId
  readonly title: string
}

export type TaskId = (typeof tasks)[number]['id']

export const tasks = [
  { id: 'lint', title: 'Lint, format check or static type check' },
  { id: 'test', title: 'Run automated tests' },
  { id: 'coverage', title: 'Measure or upload test coverage' },
  { id: 'build-package', title: 'Build a distributable package or binary' },
  { id: 'publish-package', title: 'Publish a package to a package registry' },
  { id: 'build-image', title: 'Build a container image' },
  { id: 'publish-image', title: 'Push a container image to a registry' },
  { id: 'release', title: 'Create a release, tag or changelog' },
  { id: 'docs', title: 'Build or deploy documentation or a static site' },
  { id: 'data-pull', title: 'Fetch data or model artefacts from remote storage' },
  { id: 'data-push', title: 'Push data or model artefacts to remote storage' },
  { id: 'data-validation', title: 'Validate data (schema, ranges, distribution)' },
  { id: 'preprocess', title: 'Prepare data or features' },
  { id: 'train', title: 'Train or fine-tune a model' },
  { id: 'evaluate', title: 'Evaluate a model' },
  {
    id: 'run-pipeline',
    title: 'Run or submit a declared ML pipeline (dvc repro, kedro run, SageMaker pipeline ...)',
  },
  { id: 'run-notebook', title: 'Execute notebooks' },
  { id: 'report-metrics', title: 'Report model metrics or plots on a PR, commit or job summary' },
  { id: 'register-model', title: 'Register or version a model in a model registry or hub' },
  { id: 'deploy', title: 'Deploy a model, service or application (documentation sites excluded)' },
  {
    id: 'provision-compute',
    title: 'Provision compute or infrastructure (cml runner, terraform, cloud ML workspace)',
  },
  { id: 'monitor', title: 'Monitor data or model (drift report, production checks)' },
  { id: 'benchmark', title: 'Run a performance benchmark' },
  { id: 'security-scan', title: 'Scan code, dependencies, images or secrets' },
  { id: 'dependency-update', title: 'Update dependencies from a workflow' },
  { id: 'notify', title: 'Notify people or chat' },
  { id: 'commit-back', title: 'Commit, push or open a pull request from the workflow' },
  { id: 'triage', title: 'Triage issues and pull requests (stale, labels, title checks)' },
] as const
