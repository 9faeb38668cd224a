import { met, nonEmpty, notApplicable, partial, unmet } from '../judge.ts'
import type { Practice } from '../practice.ts'
import { hiddenElsewhere } from '../reading.ts'
import {
  automaticRegistrations,
  declaredModels,
  namedModels,
  registrations,
  registryReads,
  stagedRegistrations,
} from '../registry.ts'
import { deliversNothing } from './deployments.ts'

import { suggestRegistration } from './suggestDeployment.ts'

export const modelRegistry: Practice = {
  id: 'model-registry',
  dimension: 'delivery',
  title: 'Models are registered with versions and stages',
  level: 3,
  weight: 3,
  kind: 'practice',
  gate: 'L3',
  definition: 'Released models are entries in a registry with version and stage/alias.',
  sources: ['GCP2', 'KRZ-C6', 'AZ2/3', 'AWS', 'CD4ML'],
  evidence: {
    met: 'registration call/command reachable in workflow or pipeline (`mlflow.register_model|registered_model_name=`, `gto register|assign`, DVC `artifacts`+GTO tag trigger, `az ml model create`, `gcloud ai models upload`, `create-model-package`, `wandb.link_model`, `push_to_hub`/`hf upload`, `kit push`, `bentoml push`)',
    partial:
      'declared only (dvc.yaml `artifacts: type: model`, artifacts.yaml) or registration outside automation',
    unmet: 'none',
    notApplicable: 'library/research profile without deployment',
  },
  assess: subject => {
    if (subject.profile.id === 'library')
      return notApplicable('A library has no model of its own to register.')
    const automatic = nonEmpty(automaticRegistrations(subject))
    if (automatic !== null)
      return met({ evidence: automatic, because: 'Automation registers the model with a version.' })
    const nothing = deliversNothing(subject)
    if (nothing !== null) return nothing
    const staged = nonEmpty(stagedRegistrations(subject))
    if (staged !== null) {
      return met({
        evidence: staged,
        strength: 'configured',
        confidence: 'medium',
        because: 'Stages of the pipeline register the model and give it its alias.',
      })
    }
    const byHand = nonEmpty([...registrations(subject), ...declaredModels(subject)])
    if (byHand !== null) {
      return partial({
        evidence: byHand,
        because: 'Models are declared or registered in code to which no automation can be followed.',
      })
    }
    const read = nonEmpty(registryReads(subject))
    if (read !== null) {
      return partial({
        evidence: read,
        confidence: 'medium',
        because: 'A registry is used; nothing in the automation registers a model there.',
      })
    }
    const named = nonEmpty(namedModels(subject))
    if (named !== null) {
      return partial({
        evidence: named,
        because: 'The platform keeps every model by its name; no registry holds its versions and stages.',
      })
    }
    return (
      hiddenElsewhere(subject, /regist|model|train|promot/i) ??
      unmet({
        because: 'No model is registered with a version and a stage.',
        searched: [
          'registration calls and commands of MLflow, GTO, W&B, Azure ML, Vertex AI, SageMaker, Hugging Face, KitOps and BentoML',
          'tags of a registry in git',
        ],
      })
    )
  },
  remedy: suggestRegistration,
}
