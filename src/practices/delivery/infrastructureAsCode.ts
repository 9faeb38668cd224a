import { isOwn } from '../../facts/role.ts'
import { baseName } from '../../paths.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { expectsSubject, reachedCommands } from '../reading.ts'
import { deploymentsOf } from './deployments.ts'
import { appliedInfrastructure, declaredInfrastructure } from './infrastructure.ts'

export const infrastructureAsCode: Practice = {
  id: 'infrastructure-as-code',
  dimension: 'delivery',
  title: 'Infrastructure is code',
  level: 3,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'Serving/training infrastructure is declared and applied by automation.',
  sources: ['MM-9..13,29', 'AZ2/3', 'KRZ-C5'],
  evidence: {
    met: 'Terraform/Pulumi/CDK/Bicep/Helm/K8s manifests AND apply/validate step in workflow (`terraform plan|apply`, `helm upgrade`, `pulumi up`, `conftest`, `kubeconform`)',
    partial: 'declared only',
    unmet: 'none',
    notApplicable: 'no own infrastructure (managed/batch/library)',
  },
  assess: subject => {
    if (subject.profile.id === 'library')
      return notApplicable('A library runs on no infrastructure of its own.')
    if (subject.profile.id === 'course') return notApplicable('A course runs no infrastructure of its own.')
    const declared = nonEmpty(declaredInfrastructure(subject))
    const applied = nonEmpty(appliedInfrastructure(subject).map(evidenceOf))
    if (declared !== null && applied !== null) {
      return met({
        evidence: [applied[0], ...declared],
        because: 'Infrastructure is declared, and a workflow checks or applies it.',
      })
    }
    if (declared !== null && (expectsSubject(subject.profile) || subject.profile.id === 'template')) {
      const other = nonEmpty(appliedInfrastructure(subject, subject.automation.elsewhere).map(evidenceOf))
      return partial(
        other === null
          ? { evidence: declared, because: 'Infrastructure is declared; no workflow checks or applies it.' }
          : {
              evidence: [other[0], ...declared],
              because:
                'Infrastructure is declared; another CI service checks or applies it, no GitHub workflow.',
            },
      )
    }
    if (!expectsSubject(subject.profile)) return notApplicable('There is no infrastructure of its own.')
    const elsewhere = nonEmpty(
      deploymentsOf(subject)
        .filter(({ run }) => run.kind === 'command' && /^(?:sed|yq|kustomize)$/.test(run.command.program))
        .map(({ evidence }) => evidence),
    )
    if (elsewhere !== null) {
      return partial({
        evidence: elsewhere,
        strength: 'exercised',
        because: 'The workflow sets a version in manifests that lie in another repository.',
      })
    }
    const own = nonEmpty(ownInfrastructure(subject))
    return own === null
      ? notApplicable('There is no infrastructure of its own: it runs on managed services.')
      : unmet({
          because: 'Services run on infrastructure that no file declares.',
          searched: [
            'Terraform, Pulumi, CDK, Bicep, Helm and Kubernetes files',
            'commands that apply or check them',
          ],
          evidence: own,
        })
  },
  remedy: subject => ({
    step: 'Declare the infrastructure in files and check them in a workflow.',
    snippet:
      filesEnding(subject.snapshot, 'tf').length > 0
        ? '- uses: hashicorp/setup-terraform@v3\n- run: terraform init && terraform plan -input=false'
        : '- run: kubeconform -strict k8s/',
    language: 'yaml',
  }),
}

/** Containers that are composed or a cluster that is commanded: servers that somebody has to set up. */
function ownInfrastructure(subject: Subject) {
  const composed = subject.facts.composePaths
    .filter(path => isOwn(path) && !forTests.test(baseName(path)) && runsService(subject, path))
    .map(path => evidenceAt({ path, line: 1 }, 'composed containers'))
  const cluster = reachedCommands(subject)
    .filter(({ command }) => /^(?:kubectl|argo|ssh|scp)$/.test(command.program))
    .map(evidenceOf)
  return [...composed, ...cluster]
}

/** What the tests run in is gone after them. */
const forTests = /(?:^|[._-])tests?[._-]/i

/** A tracking server with its stores, started beside the work to try things with, is no service of the project. */
const trackingServer =
  /(?:^|[/-])(?:mlflow|aim|minio|mc|postgres|postgresql|mysql|mariadb|redis)(?=[:@\s"'-]|$)/i

function runsService({ snapshot }: Subject, path: string): boolean {
  const content = snapshot.text(path, 200_000)
  if (!content.ok || /^[ \t]+["']?build["']?\s*:/m.test(content.text)) return true
  const images = content.text.match(/^[ \t]+["']?image["']?\s*:[^\n]{1,300}/gm) ?? []
  return (
    images.length === 0 || images.some(line => !trackingServer.test(line.slice(line.indexOf(':') + 1).trim()))
  )
}
