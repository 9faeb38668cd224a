import type { ActionRun } from '../../automation/model.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { judgedWorkflows, reachedActions, slugOf } from '../reading.ts'

export const oidcCloudAuth: Practice = {
  id: 'oidc-cloud-auth',
  dimension: 'security-governance',
  title: 'Cloud access uses short-lived credentials',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'ML jobs authenticate to clouds by OIDC instead of static keys.',
  sources: ['GHD', 'MM-36', 'OSSF practice'],
  evidence: {
    met: 'all cloud logins via OIDC (`id-token: write` + role/workload identity/client-id)',
    partial: 'mixed',
    unmet:
      'static keys only (`secrets.AWS_SECRET_ACCESS_KEY`, `AZURE_CREDENTIALS`, `GCP_SA_KEY`, `GDRIVE_CREDENTIALS_DATA`)',
    notApplicable: 'no cloud login',
  },
  assess: subject => {
    const logins = reachedActions(subject).filter(logsIn)
    const federated = logins.filter(run =>
      run.with.some(({ name, value }) => federating.has(name) && value !== ''),
    )
    const isStatic = logins.filter(run => !federated.includes(run)).map(evidenceOf)
    const keys = staticKeys(subject)
    const withKeys = nonEmpty([...isStatic, ...keys])
    const byToken = nonEmpty(federated.map(evidenceOf))
    if (byToken === null && withKeys === null) return notApplicable('No workflow logs in to a cloud.')
    if (withKeys === null && byToken !== null)
      return met({ evidence: byToken, because: 'Cloud logins use short-lived tokens.' })
    if (byToken !== null && withKeys !== null) {
      return partial({
        evidence: withKeys,
        strength: 'exercised',
        because: 'Some logins use short-lived tokens, others stored keys.',
      })
    }
    return unmet({
      because: 'Workflows log in to a cloud with stored keys.',
      searched: ['role-to-assume, workload_identity_provider, client-id with id-token: write'],
      evidence: withKeys ?? [],
    })
  },
  remedy: () => ({
    step: 'Let the workflow exchange its own token for a short-lived one.',
    snippet:
      'permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: aws-actions/configure-aws-credentials@v4\n    with:\n      role-to-assume: arn:aws:iam::123456789012:role/train\n      aws-region: eu-west-1',
    language: 'yaml',
  }),
}

const logInBy: ReadonlySet<string> = new Set([
  'aws-actions/configure-aws-credentials',
  'google-github-actions/auth',
  'azure/login',
])
/** `setup-gcloud` installs the tool, and logged in only in its first version, with a key. */
function logsIn(run: ActionRun): boolean {
  const slug = slugOf(run)
  if (slug !== 'google-github-actions/setup-gcloud') return logInBy.has(slug)
  return run.with.some(({ name, value }) => name === 'service_account_key' && value !== '')
}

const federating: ReadonlySet<string> = new Set(['role-to-assume', 'workload_identity_provider', 'client-id'])

/** Names of variables, inputs and secrets that hold a key which is valid until somebody changes it. */
const storedKey =
  /(?:^|_|\b)(?:AWS_SECRET_ACCESS_KEY|AZURE_CREDENTIALS|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET|GCP_SA_KEY|GCP_CREDENTIALS|GOOGLE_APPLICATION_CREDENTIALS\w*|GDRIVE_CREDENTIALS_DATA|GCLOUD_\w*KEY|(?:GOOGLE|GCP)_(?:\w+_)?(?:SA|SERVICE_ACCOUNT)_KEY|GKE_KEY|AZURE_STORAGE_(?:KEY|CONNECTION_STRING)|HEROKU_API_KEY)/i

function staticKeys(subject: Subject): readonly Evidence[] {
  const inVariables = judgedWorkflows(subject).flatMap(workflow => {
    const steps = workflow.jobs.flatMap(job => [
      job.env,
      ...job.steps.flatMap(({ env, with: inputs }) => [env, inputs]),
    ])
    return [workflow.env, ...steps]
      .flat()
      .filter(({ name, value }) => fromSecret.test(value) && (storedKey.test(value) || storedKey.test(name)))
      .map(({ name, line }) => evidenceAt({ path: workflow.path, line }, `${name} from a stored secret`))
  })
  // DVC is told the keys of its remote by name, also in a workflow that GitHub refuses when there is no other.
  const judged = new Set(judgedWorkflows(subject))
  const inCommands = subject.automation.runs
    .filter(run => run.kind === 'command')
    .filter(
      ({ workflow, command }) =>
        judged.has(workflow) &&
        command.canonical === 'dvc remote modify' &&
        command.args.includes('secret_access_key'),
    )
    .map(run => evidenceAt(run, 'secret_access_key of a DVC remote', run.trace))
  return [...inVariables, ...inCommands]
}

const fromSecret = /\bsecrets\./
