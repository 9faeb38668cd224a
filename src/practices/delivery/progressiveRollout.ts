import type { Evidence } from '../../model.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt, evidenceOf, met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { isReached, reachedCommands, tasksElsewhere } from '../reading.ts'
import { deliversNothing, deploymentsOf } from './deployments.ts'
import { appliedInfrastructure, manifests } from './infrastructure.ts'
import { serverManifests, servingCode, servingImages } from './packages.ts'
import { gradualRollouts } from './rollouts.ts'

export const progressiveRollout: Practice = {
  id: 'progressive-rollout',
  dimension: 'delivery',
  title: 'New models roll out progressively',
  level: 4,
  weight: 2,
  kind: 'practice',
  gate: null,
  definition: 'Canary, shadow or A/B configuration exists for the model service.',
  sources: ['MTS-I6', 'SE4ML-29', 'AZ3 A/B', 'MM-59', 'CD4ML'],
  evidence: {
    met: 'traffic split/canary/shadow in config applied by a workflow: KServe `canaryTrafficPercent`, Seldon `traffic`/shadow, Argo Rollouts/Flagger CRD, `az ml online-endpoint update --traffic|--mirror-traffic`, SageMaker variants/shadow, `gcloud … --traffic-split`, Istio weights, feature-flag SDK at the predictor',
    partial: 'config present, not applied by automation',
    unmet: 'none',
    notApplicable: 'no online service (batch/library)',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const commands = trafficCommands(subject)
    const code = trafficCode(subject)
    const config = [...splitManifests(subject), ...gradualRollouts(subject)]
    const applied = nonEmpty([
      ...commands,
      ...code.filter(({ path }) => isReached(subject, path)),
      ...(appliedInfrastructure(subject).length > 0 ? config : []),
    ])
    if (applied !== null) {
      return met({
        evidence: applied,
        because: 'Automation gives a new model a share of the traffic first.',
      })
    }
    const declared = nonEmpty([...config, ...code])
    if (declared !== null) {
      return partial({
        evidence: declared,
        because: 'A canary, a shadow or a split of traffic is declared; no automation applies it.',
      })
    }
    if (!isOnline(subject)) return notApplicable('There is no online service to roll out.')
    return unmet({
      because: 'A new model takes all the traffic at once.',
      searched: [
        'canary, shadow and traffic settings of KServe, Seldon, Argo Rollouts, Flagger, Istio and clouds',
      ],
    })
  },
  remedy: () => ({
    step: 'Give a new model a small share of the traffic first.',
    snippet:
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    canaryTrafficPercent: 10',
    language: 'yaml',
  }),
}

function isOnline(subject: Subject): boolean {
  return (
    servingCode(subject).length > 0 ||
    servingImages(subject).length > 0 ||
    serverManifests(subject).length > 0 ||
    deploymentsOf(subject).length > 0 ||
    tasksElsewhere(subject, 'deploy').length > 0
  )
}

/** Sending all of the traffic to one revision is a switch, not a share. */
const splitting =
  /^(?:az ml online-endpoint update .*--(?:mirror-)?traffic|gcloud .*--(?:traffic-split|no-traffic|to-(?:revisions|tags)=\S*=(?!100\b)\d)|kubectl[ -]argo(?:-| )rollouts|aws sagemaker update-endpoint-weights|aws deploy create-deployment)/

function trafficCommands(subject: Subject): readonly Evidence[] {
  return reachedCommands(subject)
    .filter(({ command }) => splitting.test([command.program, ...command.argv].join(' ')))
    .map(evidenceOf)
}

function trafficCode(subject: Subject): readonly Evidence[] {
  return mlCode(subject).flatMap(code =>
    code.calls
      .filter(
        ({ name, keywords }) =>
          /update_endpoint_weights_and_capacities$/.test(name) ||
          keywords.includes('traffic_split') ||
          keywords.includes('shadow_production_variants') ||
          (keywords.includes('traffic_percentage') && /deploy$/.test(name)),
      )
      .map(call => evidenceAt({ path: code.path, line: call.line }, call.written)),
  )
}

const splitSetting =
  /^[ \t]*canaryTrafficPercent:|^kind:\s*(?:Rollout|Canary|AnalysisTemplate)\s*$|^[ \t]*shadow:\s*true|^[ \t]*(?:mirrorPercentage|mirror_traffic):/m

function splitManifests(subject: Subject): readonly Evidence[] {
  return manifests(subject).flatMap(({ path, text }) => {
    const at = text.search(splitSetting)
    const weighted =
      /^kind:\s*(?:SeldonDeployment|VirtualService|TrafficSplit)\b/m.test(text) &&
      (text.match(/^[ \t]*(?:- )?(?:traffic|weight):\s*\d+/gm) ?? []).length >= 2
    if (at < 0 && !weighted) return []
    const line = at < 0 ? 1 : text.slice(0, at).split('\n').length
    return [evidenceAt({ path, line }, 'split of the traffic')]
  })
}
