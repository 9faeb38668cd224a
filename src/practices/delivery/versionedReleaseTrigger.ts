import type { DetectedTask } from '../../detection/model.ts'
import { evidenceOfTask, met, nonEmpty, partial, unknown, unmet } from '../judge.ts'
import type { Practice, Subject } from '../practice.ts'
import { hiddenElsewhere, reachedTasks, tasksElsewhere } from '../reading.ts'
import {
  type Delivery,
  deliversNothing,
  deliveryOf,
  deploymentsOf,
  externalDeliveries,
  onlyByHand,
  startsByVersion,
  startsOf,
} from './deployments.ts'

export const versionedReleaseTrigger: Practice = {
  id: 'versioned-release-trigger',
  dimension: 'delivery',
  title: 'Releases are triggered by versions',
  level: 3,
  weight: 1,
  kind: 'practice',
  gate: null,
  definition: 'A version event, not a hand-run, starts delivery.',
  sources: ['PAPER (release 5.8 % / 5.3 %)', 'GTO docs', 'MM-38'],
  evidence: {
    met: 'delivery job on `release`, `push.tags` (semver, `*@v*`, `*#prod*` GTO grammar), `registry_package`, or registry webhook → `repository_dispatch`',
    partial: 'push to main',
    unmet: 'manual only',
    notApplicable: 'no delivery job',
  },
  assess: subject => {
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const deliveries = deliveriesOf(subject)
    const versioned = nonEmpty(
      deliveries.filter(delivery => startsByVersion(subject, delivery)).map(({ evidence }) => evidence),
    )
    if (versioned !== null)
      return met({
        evidence: versioned,
        because: 'A release, a tag or a registry event starts the delivery.',
      })
    const pushed = nonEmpty(
      deliveries.filter(delivery => followsPushes(subject, delivery)).map(({ evidence }) => evidence),
    )
    if (pushed !== null) {
      return partial({
        evidence: pushed,
        strength: 'exercised',
        because: 'Every push or the end of a training delivers; no version event does.',
      })
    }
    const shared = externalDeliveries(subject)
    const tagged = nonEmpty(
      shared.filter(delivery => startsByVersion(subject, delivery)).map(({ evidence }) => evidence),
    )
    if (tagged !== null) {
      return met({
        evidence: tagged,
        confidence: 'medium',
        because: 'A version starts the release workflow of another repository.',
      })
    }
    const hidden = shared.every(onlyByHand) ? null : hiddenElsewhere(subject)
    if (hidden !== null) return hidden
    const [other] = deliveries.length > 0 ? [] : deliveredElsewhere(subject)
    // What starts another CI service is set up there, not in the tree (catalogue 11, clarification 29).
    if (other !== undefined && other.events.length > 0) {
      return partial({
        evidence: [evidenceOfTask(other)],
        strength: 'exercised',
        because: 'Another CI service delivers by an event, none of a version.',
      })
    }
    if (other !== undefined)
      return unknown(
        `\`${other.run.workflow.path}\` delivers in another CI service, and what starts it is set up there.`,
      )
    return unmet({
      because:
        deliveries.length === 0
          ? 'There is no delivery job that a version could start.'
          : 'Delivery starts by hand or by schedule, not by a version.',
      searched: ['delivery jobs on release, tag, package and registry events'],
      evidence: deliveries.map(({ evidence }) => evidence),
    })
  },
  remedy: subject => {
    const [delivery] = deliveriesOf(subject)
    return {
      step:
        delivery === undefined
          ? 'Start the delivery by a release.'
          : `Start \`${delivery.run.workflow.path}\` by a release.`,
      snippet: 'on:\n  release:\n    types: [published]',
      language: 'yaml',
    }
  },
}

/** A push starts it, or the end of a workflow that a push starts. */
function followsPushes(subject: Subject, delivery: Delivery): boolean {
  if (delivery.events.includes('push') || delivery.events.includes('repository_dispatch')) return true
  const awaited = startsOf(subject, delivery).flatMap(({ name, workflows }) =>
    name === 'workflow_run' ? workflows : [],
  )
  return subject.automation.workflows.some(
    ({ workflow, events }) => awaited.includes(workflow.name ?? workflow.path) && events.includes('push'),
  )
}

/** Deployments of other CI services; where there are none, the images that they push and the models that they register. */
function deliveredElsewhere(subject: Subject): readonly DetectedTask[] {
  const deployed = subject.elsewhere.filter(({ id }) => id === 'deploy')
  return deployed.length > 0 ? deployed : tasksElsewhere(subject, 'publish-image', 'register-model')
}

/** Deployments, pushed images and registered models; where there are none, releases. */
function deliveriesOf(subject: Subject): readonly Delivery[] {
  const shipped = reachedTasks(subject, 'publish-image', 'register-model')
    .filter(({ confidence }) => confidence !== 'low')
    .map(deliveryOf)
  const deliveries = [...deploymentsOf(subject), ...shipped]
  return deliveries.length > 0 ? deliveries : reachedTasks(subject, 'release').map(deliveryOf)
}
