import type { CodeFacts } from '../../facts/model.ts'
import type { Evidence } from '../../model.ts'
import { codeMentioning, mlCode } from '../codeReading.ts'
import { evidenceAt, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { servingFiles, usesFlask } from '../servingCode.ts'
import { whyNotMonitored } from './monitors.ts'
import { countedByPlatform, hasEndpoint, probes, watchedByPlatform } from './platforms.ts'

export const serviceObservability: Practice = {
  id: 'service-observability',
  dimension: 'monitoring',
  title: 'The service exports health and metrics',
  level: 3,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Serving code exposes health, latency and error signals.',
  sources: ['MM-40,41', 'KRZ-P8', 'CD4ML'],
  evidence: {
    met: 'health/readiness route AND metrics/tracing library wired in serving code (prometheus, OpenTelemetry, Sentry, cloud monitor) or platform config with monitoring enabled',
    partial: 'one of both',
    unmet: 'none',
    notApplicable: 'no serving code',
  },
  assess: subject => {
    const reason = whyNotMonitored(subject)
    if (reason !== null) return notApplicable(reason)
    const serving = servingFiles(subject)
    if (serving.length === 0 && !subject.profile.traits.includes('serves'))
      return notApplicable('There is no service to observe.')
    const code = mlCode(subject)
    const served = code.flatMap(servers)
    const health = [
      ...code.flatMap(healthRoutes),
      ...probes(subject),
      ...served,
      ...serving.flatMap(one => answeringRoot(subject, one)),
    ]
    const watched = [...watchedByPlatform(subject), ...served]
    const metrics = [
      ...codeMentioning(subject, observing).flatMap(instrumentation),
      ...watched,
      ...countedByPlatform(subject),
    ]
    // A model that only a batch job uses has no service (catalogue 11, clarification 6).
    if (serving.length === 0 && watched.length === 0 && !hasEndpoint(subject))
      return notApplicable('There is no service to observe.')
    const evidence = nonEmpty([
      ...health.slice(0, 1),
      ...metrics.slice(0, 1),
      ...health.slice(1),
      ...metrics.slice(1),
    ])
    if (evidence === null) {
      return unmet({
        because: 'The service has neither a health route nor metrics.',
        searched: [
          'health, readiness, status and ping routes',
          'Prometheus, OpenTelemetry, Sentry, Datadog, cloud monitors',
        ],
        evidence: serving.map(code => evidenceAt({ path: code.path, line: 1 }, 'serves')),
      })
    }
    // A managed endpoint has its health checks from the platform, where no service of one's own stands before it.
    if (metrics.length > 0 && (health.length > 0 || (serving.length === 0 && watched.length > 0))) {
      return met({
        evidence,
        strength: 'configured',
        because:
          health.length > 0
            ? 'The service has a health route and exports metrics or traces.'
            : 'The platform that runs the endpoint watches it.',
      })
    }
    return partial({
      evidence,
      because:
        health.length > 0
          ? 'There is a health check; no metrics or traces are exported.'
          : 'Metrics or traces are exported; there is no health route.',
    })
  },
  remedy: subject => ({
    step: `Export a health route and metrics from \`${servingFiles(subject)[0]?.path ?? 'the service'}\`.`,
    snippet: usesFlask(servingFiles(subject)[0])
      ? 'from prometheus_flask_exporter import PrometheusMetrics\n\nPrometheusMetrics(app)\n\n\n@app.get("/health")\ndef health():\n    return {"status": "ok"}'
      : 'from prometheus_fastapi_instrumentator import Instrumentator\n\nInstrumentator().instrument(app).expose(app)\n\n\n@app.get("/health")\ndef health():\n    return {"status": "ok"}',
    language: 'python',
  }),
}

/** Servers of models that have health routes and metrics without being told (clarification 30): BentoML, MLServer, Ray Serve, LitServe. */
function servers(code: CodeFacts): readonly Evidence[] {
  const call = code.calls.find(({ name }) => /^bentoml\.(?:Service|service)$|^mlserver\.MLModel\b/.test(name))
  const decorated = code.classes.find(({ decorators, bases }) =>
    [...decorators, ...bases].some(name => /^bentoml\.service$|^mlserver\.MLModel$/.test(name)),
  )
  const line = call?.line ?? decorated?.line
  return line === undefined
    ? []
    : [evidenceAt({ path: code.path, line }, 'a server with health routes and metrics')]
}

const healthy = /\/(?:[\w-]*health\w*|ready|readyz|readiness|live|livez|liveness|ping|status|heartbeat)\/?$/i
const routing = /(?:^|\.)(?:get|route|api_route|add_api_route|add_url_rule|add_get|path)$/

/** Routes of such a path, or of a function that says so. */
function healthRoutes(code: CodeFacts): readonly Evidence[] {
  const named = code.functions.filter(({ name, decorators }) => {
    const last = name.slice(name.lastIndexOf('.') + 1)
    return /^(?:health|readiness|liveness|heartbeat)/i.test(last) && decorators.some(one => routing.test(one))
  })
  const routed = code.calls.filter(({ written, strings }) => {
    return routing.test(written) && Object.values(strings).some(text => healthy.test(text))
  })
  return [...routed, ...named].map(({ line }) => evidenceAt({ path: code.path, line }, 'health route'))
}

const healthyAnswer = /["']status["']\s*:\s*["'](?:healthy|ok|up|alive|running)["']|\bconnectivity\b/i
/** Lines below a route in which its answer stands. */
const routeLines = 30

/** A root route that says nothing but that the service is alive. */
function answeringRoot(subject: Subject, { path, calls }: CodeFacts): readonly Evidence[] {
  const content = subject.snapshot.text(path)
  if (!content.ok) return []
  const lines = content.text.split('\n')
  return calls
    .filter(({ written, strings }) => /\.(?:get|route)$/.test(written) && strings['0'] === '/')
    .filter(({ line }) => {
      const next = calls.find(
        other => other.line > line && /^\w+\.(?:get|post|put|route)$/.test(other.written),
      )
      const end = Math.min(line + routeLines, (next?.line ?? lines.length + 1) - 1)
      return lines.slice(line - 1, end).some(text => healthyAnswer.test(text))
    })
    .map(({ line }) => evidenceAt({ path, line }, 'root route that answers whether the service is alive'))
}

/** Words of files that may be set up to observe the service, apart from its own. */
const observing =
  /\b(?:prometheus\w*|opentelemetry|sentry_sdk|ddtrace|newrelic|elasticapm|logfire|opencensus)\b/
const instruments =
  /^(?:prometheus_client|prometheus_fastapi_instrumentator|prometheus_flask_exporter|starlette_exporter|starlette_prometheus|opentelemetry|sentry_sdk|ddtrace|datadog|newrelic|elasticapm|logfire|applicationinsights|opencensus|azure\.monitor|google\.cloud\.monitoring|aws_xray_sdk|langsmith|langfuse|phoenix)\b/

/** First call into a library of metrics or traces. */
function instrumentation(code: CodeFacts): readonly Evidence[] {
  const call = code.calls.find(
    ({ name }) =>
      instruments.test(name) ||
      /^ibm_watson_openscale\..*monitor_instances\.create$|^mlflow\.(?:\w+\.)?(?:trace|start_span)$|^mlflow\.(?:langchain|openai|llama_index)\.autolog$/.test(
        name,
      ),
  )
  return call === undefined ? [] : [evidenceAt({ path: code.path, line: call.line }, `calls ${call.written}`)]
}
