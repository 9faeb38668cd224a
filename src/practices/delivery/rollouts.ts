/** What templates and programs of a cloud say of how a new version takes over: shifts of traffic, ways back, checks on the way. */

import {
  type CloudResource,
  cloudResources,
  resourcesOf,
  textsOfResource,
} from '../../facts/cloudResources.ts'
import { itemsOf, nodeAt, textOf } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'

/** A share of the traffic first: CodeDeploy's ways for Lambda and ECS, SageMaker's for endpoints. */
const gradual = /^(?:Lambda|ECS)?(?:Canary|Linear)\w*$|^(?:CANARY|LINEAR)$/

/** Resources that give a new version a share of the traffic first, or mirror it. */
export function gradualRollouts({ facts }: Subject): readonly Evidence[] {
  return cloudResources(facts).flatMap(resource => {
    const what = gradualIn(resource)
    return what === null ? [] : [evidenceAt(placeIn(resource, 'DeploymentPreference'), what)]
  })
}

function gradualIn(resource: CloudResource): string | null {
  const { kind, properties, call } = resource
  if (kind === 'serverless::function') {
    const way = textOf(nodeAt(properties, 'DeploymentPreference', 'Type')) ?? ''
    return gradual.test(way) ? `traffic is shifted by ${way}` : null
  }
  if (resource.role === 'rollout') {
    const way = textsOfResource(resource).find(text => gradual.test(text.split('.').at(-1) ?? ''))
    return way === undefined ? null : `traffic is shifted by ${way.slice(0, 60)}`
  }
  if (kind === 'sagemaker::endpoint') {
    const way = textOf(
      nodeAt(properties, 'DeploymentConfig', 'BlueGreenUpdatePolicy', 'TrafficRoutingConfiguration', 'Type'),
    )
    return gradual.test(way ?? '') ? `traffic is shifted by ${way}` : null
  }
  if (kind !== 'sagemaker::endpointconfig') return null
  const shadow =
    nodeAt(properties, 'ShadowProductionVariants') !== null ||
    call?.keywords.includes('shadow_production_variants') === true
  if (shadow) return 'shadow variants'
  const variants =
    itemsOf(nodeAt(properties, 'ProductionVariants')).length ||
    Object.keys(call?.references ?? {}).filter(key => key.startsWith('production_variants[')).length
  return variants > 1 ? 'several production variants' : null
}

/** Resources that return to the version before by themselves when an alarm or a check says so. */
export function automaticRollbacks({ facts }: Subject): readonly Evidence[] {
  return cloudResources(facts).flatMap(resource => {
    const { kind, properties, call } = resource
    const preference = nodeAt(properties, 'DeploymentPreference')
    const guarded =
      kind === 'serverless::function'
        ? itemsOf(nodeAt(preference, 'Alarms')).length > 0 || nodeAt(preference, 'Hooks') !== null
        : resource.role === 'rollout'
          ? textOf(nodeAt(properties, 'AutoRollbackConfiguration', 'Enabled')) === 'true' ||
            call?.keywords.some(keyword => /^auto_rollback/.test(keyword)) === true
          : kind === 'sagemaker::endpoint' &&
            nodeAt(properties, 'DeploymentConfig', 'AutoRollbackConfiguration') !== null
    return guarded
      ? [evidenceAt(placeIn(resource, 'DeploymentPreference'), 'a failed deployment is rolled back')]
      : []
  })
}

/** Functions that a deployment calls before or after it shifts the traffic. */
export function deploymentHooks({ facts }: Subject): readonly Evidence[] {
  return resourcesOf(facts, 'function').flatMap(resource => {
    const hooks = nodeAt(resource.properties, 'DeploymentPreference', 'Hooks')
    return hooks === null
      ? []
      : [evidenceAt({ path: resource.path, line: hooks.line }, 'checks of the deployment')]
  })
}

/** Where the setting of a resource stands, else the resource itself. */
function placeIn({ path, line, properties }: CloudResource, key: string) {
  return { path, line: nodeAt(properties, key)?.line ?? line }
}
