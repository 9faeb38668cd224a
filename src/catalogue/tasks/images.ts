import type { TaskId } from '../tasks.ts'

/** Programs that come as an image and do one thing, by the end of the name of their image. */
const programs: Readonly<Record<string, TaskId>> = {
  'zricethezav/gitleaks': 'security-scan',
  'gitleaks/gitleaks': 'security-scan',
  'aquasec/trivy': 'security-scan',
  'aquasecurity/trivy': 'security-scan',
  'anchore/grype': 'security-scan',
  'trufflesecurity/trufflehog': 'security-scan',
  'semgrep/semgrep': 'security-scan',
  'returntocorp/semgrep': 'security-scan',
  'bridgecrew/checkov': 'security-scan',
  'hadolint/hadolint': 'lint',
  'koalaman/shellcheck': 'lint',
  'rhysd/actionlint': 'lint',
  'cytopia/yamllint': 'lint',
  'pipelinecomponents/yamllint': 'lint',
  'grafana/k6': 'benchmark',
  'renovate/renovate': 'dependency-update',
}

/** The task that a container of this image performs when it is run; null for images that run what they are told. */
export function taskOfImage(name: string): TaskId | null {
  const [owner = '', program = ''] = name.toLowerCase().split('/').slice(-2)
  return programs[`${owner}/${program}`] ?? null
}
