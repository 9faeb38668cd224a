import type { DetectedTask } from '../../detection/model.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOfTask, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import { scheduledFiles } from '../orchestrators.ts'
import type { Practice, Subject } from '../practice.ts'
import { reachedTasks } from '../reading.ts'
import { whyNotMonitored } from './monitors.ts'

import { platformAlarms } from './platforms.ts'

export const alerting: Practice = {
  id: 'alerting',
  dimension: 'monitoring',
  title: 'Alerts on failures and degradation are configured',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Someone is notified when training, monitoring or the service fails.',
  sources: ['MM-40,45', 'SE4ML-30', 'AZ4'],
  evidence: {
    met: 'alert rules (Prometheus rules, Grafana alerting, cloud alarms in IaC) or failure notification in ML workflows (`if: failure()` → Slack/Teams/issue/e-mail, Airflow `on_failure_callback`, Prefect automations)',
    partial: 'notification only for generic CI',
    unmet: 'none',
    notApplicable: 'no ML workflow and no service',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const rules = [...alertRules(subject), ...platformAlarms(subject)]
    const idle = loadsNoRules(subject) ? rules.filter(({ path }) => isOfPrometheus(subject, path)) : []
    const notifying = reachedTasks(subject, 'notify').filter(task => task.confidence !== 'low')
    const alerts = nonEmpty([
      ...notifying.filter(task => isMl(subject, task) && onFailure(task)).map(task => evidenceOfTask(task)),
      ...callbacks(subject),
      ...scheduledNotices(subject),
      ...rules.filter(one => !idle.includes(one)),
    ])
    if (alerts !== null) {
      return met({
        evidence: alerts,
        strength: notifying.length > 0 ? 'exercised' : 'configured',
        because: 'A failure or a breached rule notifies somebody.',
      })
    }
    const weak = nonEmpty(notifying.map(task => evidenceOfTask(task)))
    if (weak !== null) {
      return partial({
        evidence: weak,
        strength: 'exercised',
        because: 'Workflows notify somebody, but not of a failure of ML work.',
      })
    }
    const written = nonEmpty(idle)
    if (written !== null) {
      return partial({
        evidence: written,
        because: 'Alert rules are written; the configuration of Prometheus loads none.',
      })
    }
    return unmet({
      because: 'Nobody is notified when training, monitoring or the service fails.',
      searched: [
        'notifications of workflows under failure()',
        'alert rules of Prometheus, Grafana and clouds',
        'failure callbacks of orchestrators',
      ],
    })
  },
  remedy: () => ({
    step: 'Notify somebody when a training or monitoring job fails.',
    snippet:
      '- if: failure()\n  run: gh issue create --title "$GITHUB_WORKFLOW failed" --body "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/actions/runs/$GITHUB_RUN_ID"\n  env: { GH_TOKEN: \'${{ github.token }}\' }',
    language: 'yaml',
  }),
}

const mlTasks = [
  'train',
  'evaluate',
  'run-pipeline',
  'deploy',
  'monitor',
  'data-validation',
  'register-model',
  'data-pull',
  'preprocess',
]

function isMl(subject: Subject, { run }: DetectedTask): boolean {
  return reachedTasks(subject, ...mlTasks).some(task => {
    return task.run.workflow === run.workflow && task.confidence !== 'low'
  })
}

/** Under a condition that admits failures, or from code that decides itself whether to alert. */
function onFailure({ run }: DetectedTask): boolean {
  const conditions = [run.step?.if?.value ?? '', run.job.if?.value ?? '']
  if (conditions.some(text => /failure\(\)|always\(\)|[!=]=\s*'(?:failure|success)'/.test(text))) return true
  if (run.kind === 'code') return true
  return run.kind === 'command' && run.command.conditional
}

const notices =
  /(?:^|\.)(?:EmailOperator|SlackWebhookOperator|SlackAPIPostOperator|SnsPublishOperator|TelegramOperator|send_email\w*|send_slack\w*|notify_\w+|alert_\w+)$|^smtplib\.SMTP(?:_SSL)?$/i

/** Code that an orchestrator runs by its own timetable, and that tells somebody what it found. */
function scheduledNotices(subject: Subject): readonly Evidence[] {
  return [...scheduledFiles(subject)].flatMap(path => {
    const call = subject.facts
      .code(path)
      ?.calls.find(({ name, written }) => notices.test(name) || notices.test(written))
    return call === undefined ? [] : [evidenceAt({ path, line: call.line }, call.written)]
  })
}

/** Orchestrators that call back when a task fails. */
function callbacks(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(({ keywords }) => keywords.includes('on_failure_callback') || keywords.includes('on_failure'))
      .slice(0, 1)
      .map(({ line }) => evidenceAt({ path: code.path, line }, 'failure callback')),
  )
}

const candidates =
  /(?:alert|rules|prometheus|alarm|monitor)[^/]*\.(?:ya?ml|tf|bicep|json)$|(?:^|\/)(?:alerting|alerts|monitoring|terraform|infra)\/.*\.(?:ya?ml|tf|bicep)$/i
const rule =
  /^[ \t]*-\s+alert:\s*\S|^kind:\s*PrometheusRule|resource\s+"(?:aws_cloudwatch_metric_alarm|azurerm_monitor_\w*alert\w*|google_monitoring_alert_policy|grafana_rule_group|datadog_monitor)"|^[ \t]*-\s+evaluator:|Microsoft\.Insights\/metricAlerts/m
const mostRuleFiles = 60

/** Every configuration of Prometheus that is here names no file of rules. */
function loadsNoRules(subject: Subject): boolean {
  const loading =
    /^[ \t]*rule_files:[ \t]*(?:\[[ \t]*["']?[\w./]|(?:#[^\n]*)?\n(?:[ \t]*#[^\n]*\n)*[ \t]*-[ \t])/m
  const configurations = filesEnding(subject.snapshot, 'yml', 'yaml').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/prometheus[^/]*\.ya?ml$/i.test(path) || !isOwn(path)) return []
    const content = subject.snapshot.text(path, 100_000)
    return content.ok && /^[ \t]*scrape_configs:/m.test(content.text) ? [content.text] : []
  })
  return configurations.length > 0 && !configurations.some(text => loading.test(text))
}

function isOfPrometheus({ snapshot }: Subject, path: string): boolean {
  const content = snapshot.text(path)
  return (
    content.ok && /^[ \t]*-\s+alert:\s*\S/m.test(content.text) && !/^[ \t]*kind:\s*\w/m.test(content.text)
  )
}

/** Files that define alert rules; a comment in them is none. */
function alertRules(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml', 'tf', 'bicep', 'json')
    .filter(
      ({ path, kind }) =>
        kind === 'file' && candidates.test(path) && !path.startsWith('.github/') && isOwn(path),
    )
    .slice(0, mostRuleFiles)
    .flatMap(({ path }) => {
      const content = subject.snapshot.text(path)
      const at = content.ok ? content.text.search(rule) : -1
      if (!content.ok || at < 0) return []
      return [evidenceAt({ path, line: content.text.slice(0, at).split('\n').length }, 'alert rule')]
    })
}
