/** Where training asks for hardware: labels of runners, specifications of cloud jobs, devices named in code. */

import type { Run } from '../../automation/model.ts'
import type { Call } from '../../facts/model.ts'
import { isOwn } from '../../facts/role.ts'
import { entriesOf, itemsOf, nodeAt, textOf, type YamlNode } from '../../facts/yamlNode.ts'
import type { Evidence } from '../../model.ts'
import { filesEnding } from '../../snapshot/endings.ts'
import { mlCode } from '../codeReading.ts'
import { evidenceAt } from '../judge.ts'
import type { Subject } from '../practice.ts'
import { trainingFiles } from './trainingCode.ts'

/** Labels of hosted runners with plain processors. https://docs.github.com/actions/reference/runners/github-hosted-runners */
const hosted = /^(?:ubuntu|windows|macos)-(?:latest|slim|[\d.]+)(?:-(?:arm|intel|large|xlarge))?$/

/** Whether the job of a run asks for a runner of its own: self-hosted, with a GPU, or larger. */
export function specialRunner({ job }: Run): boolean {
  const labels = job.runsOn.filter(label => !label.includes('${{'))
  return labels.some(label => !hosted.test(label))
}

const machineKeywords = [
  'instance_type',
  'machine_type',
  'accelerator_type',
  'train_instance_type',
  'compute_target',
  'accelerators',
  'vm_size',
]
const trainingSpecification =
  /^sagemaker\..*(?:Estimator|PyTorch|TensorFlow|SKLearn|XGBoost|HuggingFace|MXNet|ModelTrainer|Compute)$|^google\.cloud\.aiplatform\..*(?:Job|run|submit)$|^azure(?:ml)?\..*(?:command|ScriptRunConfig|Estimator|AmlCompute(?:\.provisioning_configuration)?)$|^sky\.Resources$/

/** Specifications of training jobs in code that name an instance, a machine or a GPU; somebody must run that code. */
export function codeSpecifications(subject: Subject): readonly Evidence[] {
  return mlCode(subject)
    .filter(({ notebook }) => !notebook)
    .flatMap(code => [
      ...code.calls
        .filter(call => specifies(call))
        .map(call => evidenceAt({ path: code.path, line: call.line }, `${call.written} names its machine`)),
      ...requestedMachines(subject, code.path),
    ])
}

/** What a request for a training job holds, and how it names the machine, where code writes the request itself. */
const requests: readonly (readonly [RegExp, RegExp, string])[] = [
  [/\.create_(?:training|hyper_parameter_tuning)_job\(/, /["']InstanceType["']\s{0,4}:/, 'SageMaker job'],
  [/\bworker_pool_specs\b/, /["']machine_type["']\s{0,4}:/, 'Vertex AI job'],
  [/\brunpod\b/i, /["']?\bgpu_?type_?ids?\b["']?\s{0,4}[:=]/i, 'GPU pod'],
]

function requestedMachines({ snapshot }: Subject, path: string): readonly Evidence[] {
  const content = snapshot.text(path, 200_000)
  if (!content.ok) return []
  return requests.flatMap(([request, machine, what]) => {
    const line = request.test(content.text)
      ? content.text.split('\n').findIndex(text => machine.test(text))
      : -1
    return line === -1 ? [] : [evidenceAt({ path, line: line + 1 }, `${what} with its machine`)]
  })
}

function specifies({ name, keywords }: Call): boolean {
  if (/^modal\.|^(?:app|stub)\.function$/.test(name)) return keywords.includes('gpu')
  // The API takes no training job without the machines that it runs on.
  if (/(?:^|\.)create_training_job$/.test(name)) return true
  return trainingSpecification.test(name) && keywords.some(keyword => machineKeywords.includes(keyword))
}

/** Kinds of Kubernetes objects that run to an end, as training does. */
const jobKinds =
  /^(?:Job|CronJob|Workflow|WorkflowTemplate|CronWorkflow|PyTorchJob|TFJob|MPIJob|XGBoostJob|TrainJob|RayJob|RayCluster|SparkApplication)$/
const worthReading =
  /nvidia\.com\/gpu|machine_?[tT]ype|accelerator_?[tT]ype|instance_?[tT]ype|^[ \t]*(?:default_)?compute:|accelerators:|node_type_id|compute_type|worker_node_types|^[ \t]*vm_size:/m

/** Specifications of training jobs in manifests. */
export function manifestSpecifications(subject: Subject): readonly Evidence[] {
  return filesEnding(subject.snapshot, 'yml', 'yaml', 'json').flatMap(({ path, kind }) => {
    if (kind !== 'file' || !/\.(?:ya?ml|json)$/.test(path) || !isCandidate(path)) return []
    const content = subject.snapshot.text(path, 200_000)
    if (!content.ok || !worthReading.test(content.text)) return []
    const found = specificationIn(subject.facts.data(path))
    return found === null ? [] : [evidenceAt({ path, line: found.line }, found.what)]
  })
}

function isCandidate(path: string): boolean {
  return !path.startsWith('.github/workflows/') && isOwn(path)
}

interface Found {
  readonly line: number
  readonly what: string
}

function specificationIn(tree: YamlNode | null): Found | null {
  const kind = textOf(nodeAt(tree, 'kind'))
  if (kind !== null && jobKinds.test(kind)) return findKey(tree, /^nvidia\.com\/gpu$/, `${kind} with a GPU`)
  const pools =
    nodeAt(tree, 'workerPoolSpecs') ?? nodeAt(tree, 'worker_pool_specs') ?? nodeAt(tree, 'jobSpec')
  if (pools !== null)
    return findKey(pools, /^(?:machineType|machine_type)$/, 'Vertex AI job with its machine')
  const schema = textOf(nodeAt(tree, '$schema')) ?? ''
  if (/azureml.*(?:commandJob|pipelineJob|sweepJob)/i.test(schema))
    return findKey(tree, /^(?:compute|default_compute|instance_type)$/, 'Azure ML job with its compute')
  if (
    /azureml.*compute/i.test(schema) ||
    /^aml(?:compute|cluster)$/.test(textOf(nodeAt(tree, 'compute_type')) ?? '')
  )
    return findKey(tree, /^(?:size|vm_size|max_nodes|max_instances)$/, 'Azure ML cluster with its size')
  const cluster = entriesOf(tree).find(
    ({ value }) => nodeAt(value, 'vm_size') !== null && nodeAt(value, 'max_nodes') !== null,
  )
  if (cluster !== undefined) return { line: cluster.line, what: 'Azure ML cluster with its size' }
  if (nodeAt(tree, 'worker_node_types') !== null)
    return findKey(tree, /^instance_type$/, 'Ray cluster with its machines')
  if (nodeAt(tree, 'resources', 'accelerators') !== null && nodeAt(tree, 'run') !== null)
    return findKey(tree, /^accelerators$/, 'SkyPilot task with accelerators')
  if (nodeAt(tree, 'resources', 'jobs') !== null)
    return findKey(tree, /^node_type_id$/, 'Databricks job with its cluster')
  return null
}

/** A node that aliases repeat is read once, so that the work is linear in the file. */
function findKey(tree: YamlNode | null, key: RegExp, what: string): Found | null {
  const seen = new Set<YamlNode>()
  const open = tree === null ? [] : [tree]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const entries = entriesOf(node)
    const found = entries.find(entry => key.test(entry.key))
    if (found !== undefined) return { line: found.line, what }
    open.push(...(node.kind === 'list' ? itemsOf(node) : entries.map(({ value }) => value)))
  }
  return null
}

/** Training code that demands a GPU: it moves to `cuda` and never asks whether there is one. */
export function demandsGpu(subject: Subject): readonly Evidence[] {
  return trainingFiles(subject).flatMap(({ code }) => {
    const asks = code.calls.some(({ name }) =>
      /cuda\.is_available$|is_gpu_available$|list_physical_devices$/.test(name),
    )
    const demand = code.calls.find(
      ({ name, written, condition }) =>
        condition === null && (/^torch\.cuda\.set_device$/.test(name) || /\.cuda$/.test(written)),
    )
    return asks || demand === undefined || code.notebook
      ? []
      : [evidenceAt({ path: code.path, line: demand.line }, `${demand.written} needs a GPU`)]
  })
}
