/** What the requests of a state machine to the services of AWS do. https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html */

import type { TaskId } from './tasks.ts'

const actions: ReadonlyMap<string, TaskId> = new Map([
  ['sagemaker:createTrainingJob', 'train'],
  ['sagemaker:createHyperParameterTuningJob', 'train'],
  ['sagemaker:createAutoMLJob', 'train'],
  ['sagemaker:createModelPackage', 'register-model'],
  ['sagemaker:createEndpoint', 'deploy'],
  ['sagemaker:updateEndpoint', 'deploy'],
  ['glue:startJobRun', 'preprocess'],
  ['databrew:startJobRun', 'preprocess'],
  ['sns:publish', 'notify'],
])

/** The task that a request performs; null for one that its name may tell. */
export function taskOfServiceAction(action: string): TaskId | null {
  return actions.get(action) ?? null
}

/** Requests whose work only the name of the state tells. */
export const namedActions = /^(?:sagemaker:createProcessingJob|lambda:invoke|ecs:runTask|batch:submitJob)$/
