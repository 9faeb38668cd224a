/** What definitions of endpoints, containers and clusters say about watching a service. */

import type { CloudRole } from '../../catalogue/cloudResources.ts'
import { inProcessTools } from '../../catalogue/tools/index.ts'
import { type CloudResource, resourcesOf } from '../../facts/cloudResources.ts'
import { isOwn } from '../../facts/role.ts'
import type { Evidence } from '../../model.ts'
import { codeMentioning } from '../codeReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { dockerfiles } from '../reading.ts'

const definition = /\.(?:ya?ml|json|tf|bicep)$/
const mostFiles = 400

/** Lines of definitions that match, the first of each file. Workflows, the data of a project and rendered charts of others are no definitions. */
function definedAt(subject: Subject, setting: RegExp, what: string): readonly Evidence[] {
  return subject.snapshot.files
    .filter(({ path, kind }) => kind === 'file' && definition.test(path) && isDefinition(path))
    .slice(0, mostFiles)
    .flatMap(({ path }) => {
      if ((subject.snapshot.size(path) ?? 0) > 100_000) return []
      const content = subject.snapshot.text(path, 100_000)
      const at = content.ok ? content.text.search(setting) : -1
      if (!content.ok || at < 0) return []
      return [evidenceAt({ path, line: content.text.slice(0, at).split('\n').length }, what)]
    })
}

function isDefinition(path: string): boolean {
  return (
    isOwn(path) &&
    !path.startsWith('.github/') &&
    !/(?:^|\/)(?:data|mlruns|node_modules)\/|lock\.\w+$|(?:^|\/)[\w-]*rendered\//.test(path)
  )
}

const capturing =
  /DataCaptureConfig|data_capture_config|ModelDataCollector|azureml\.ai\.monitoring|auto_capture_config/

/** Inputs and outputs of an endpoint that its platform keeps, with the model that gave them. */
export function capturedByPlatform(subject: Subject): readonly Evidence[] {
  const inCode = codeMentioning(subject, capturing).flatMap(code =>
    code.calls
      .filter(
        ({ name, keywords }) =>
          keywords.includes('data_capture_config') ||
          /(?:^|\.)(?:DataCaptureConfig(?:Property)?|ModelDataCollector)$|^azureml\.ai\.monitoring\.Collector$/.test(
            name,
          ),
      )
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `calls ${written}`)),
  )
  const captured =
    /^[ \t]*["']?(?:DataCaptureConfig|data_capture_config|auto_capture_config|data_collector|request_response_logging\w*)["']?\s*[:={]|^[ \t]*["']?EnableCapture["']?\s*:\s*["']?true/im
  return [...inCode, ...definedAt(subject, captured, 'the platform keeps inputs and outputs')]
}

/** Answers of a batch job that its platform gathers in a file, without the model that gave them. */
export function appendedByPlatform(subject: Subject): readonly Evidence[] {
  const inCode = codeMentioning(subject, /append_row/).flatMap(code =>
    code.calls
      .filter(({ strings }) => strings.output_action === 'append_row')
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `calls ${written}`)),
  )
  const appended = /^[ \t]*output_action\s*:\s*["']?append_row/m
  return [...inCode, ...definedAt(subject, appended, 'the platform gathers the predictions')]
}

/** Endpoints whose platform watches them. */
export function watchedByPlatform(subject: Subject): readonly Evidence[] {
  const enabled =
    /^[ \t]*["']?(?:app_insights_enabled|appInsightsEnabled|enable_app_insights)["']?\s*[:=]\s*["']?[Tt]rue|ModelLatency|Invocation\dXXErrors|^kind:\s*(?:ServiceMonitor|PodMonitor)\b|prometheus\.io\/scrape["']?\s*:\s*["']?true/m
  const inCode = codeMentioning(subject, /app_insights/).flatMap(code =>
    code.calls
      .filter(
        ({ literals }) => literals.app_insights_enabled === 'True' || literals.enable_app_insights === 'True',
      )
      .slice(0, 1)
      .map(({ line, written }) => evidenceAt({ path: code.path, line }, `calls ${written}`)),
  )
  return [
    ...inCode,
    ...definedAt(subject, enabled, 'the platform watches the service'),
    ...watchedEndpoints(subject),
  ]
}

/** Metrics that a cloud counts in the log lines of a service. */
export function countedByPlatform(subject: Subject): readonly Evidence[] {
  const counted =
    /^[ \t]*resource\s+"(?:aws_cloudwatch_log_metric_filter|google_logging_metric)"|^[ \t]*["']?Type["']?\s*:\s*["']?AWS::Logs::MetricFilter\b/m
  return definedAt(subject, counted, 'the platform counts what the service logs')
}

/** Alarms and monitors that stand beside an endpoint which a program declares. */
function watchedEndpoints(subject: Subject): readonly Evidence[] {
  if (resourcesOf(subject.facts, 'endpoint').length === 0) return []
  return programmed(subject, 'alarm', 'model-monitor').map(resource =>
    evidenceAt(resource, 'the platform watches the endpoint'),
  )
}

/** Resources of these roles that code makes; those of templates are found by their text, wherever they stand. */
function programmed(subject: Subject, ...roles: readonly CloudRole[]): readonly CloudResource[] {
  return resourcesOf(subject.facts, ...roles).filter(({ call }) => call !== null)
}

/** Schedules of a cloud on which it compares what an endpoint gets and answers with a baseline. */
export function monitorSchedules(subject: Subject): readonly Evidence[] {
  const scheduled =
    /^[ \t]*["']?Type["']?\s*:\s*["']?AWS::SageMaker::MonitoringSchedule\b|resource\s+"aws_sagemaker_monitoring_schedule"|^create_monitor\s*:/m
  return [
    ...definedAt(subject, scheduled, 'the platform monitors by schedule'),
    ...programmed(subject, 'model-monitor').map(resource =>
      evidenceAt(resource, 'the platform monitors by schedule'),
    ),
  ]
}

/** Alarms of a cloud. */
export function platformAlarms(subject: Subject): readonly Evidence[] {
  const alarm =
    /^[ \t]*["']?Type["']?\s*:\s*["']?AWS::CloudWatch::(?:Composite)?Alarm\b|^[ \t]*-\s+alert:\s*\S[^\n]*\n\s+expr:/m
  return [
    ...definedAt(subject, alarm, 'alert rule'),
    ...programmed(subject, 'alarm').map(resource => evidenceAt(resource, 'alert rule')),
  ]
}

/** Checks by which a container or a cluster finds out that the service is alive. */
export function probes(subject: Subject): readonly Evidence[] {
  const inImages = dockerfiles(subject).flatMap(({ path }) => {
    const content = subject.snapshot.text(path)
    const at = content.ok ? content.text.search(/^HEALTHCHECK\s+(?!NONE)/im) : -1
    if (!content.ok || at < 0) return []
    return [
      evidenceAt({ path, line: content.text.slice(0, at).split('\n').length }, 'health check of the image'),
    ]
  })
  const probed = /^[ \t]*(?:livenessProbe|readinessProbe|liveness_probe|readiness_probe)\s*[:{]/m
  // Servers of models answer to the probes of these operators without being told (clarification 30).
  const operated = /^kind:\s*(?:SeldonDeployment|InferenceService)\b/m
  return [
    ...inImages,
    ...definedAt(subject, probed, 'probe of the cluster'),
    ...definedAt(subject, operated, 'an operator that probes its servers'),
  ]
}

/** A platform runs an endpoint, or something here is called a service. */
export function hasEndpoint(subject: Subject): boolean {
  return (
    resourcesOf(subject.facts, 'endpoint').length > 0 ||
    subject.tools.some(
      ({ id, category, strength }) =>
        category === 'model-serving' && strength !== 'declared' && !inProcessTools.has(id),
    ) ||
    [...subject.tasks, ...subject.elsewhere].some(
      ({ id, confidence }) => id === 'deploy' && confidence !== 'low',
    )
  )
}
