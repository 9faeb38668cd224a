/**
 * Google Cloud, "MLOps: Continuous delivery and automation pipelines in machine learning" (Cloud Architecture Center), levels 0
 * to 2. Which criteria decide is our reading of its text: level 1 is continuous training by an orchestrated pipeline that
 * validates what it makes and records its runs; level 2 adds tests of the pipeline, delivery, a registry, a gate and monitoring.
 * Delivery of the model is named under level 1 as something that it makes possible, and therefore only describes that level.
 */

import { type LevelledModel, partlyShown, shown } from './model.ts'

export const google: LevelledModel = {
  title: 'Google Cloud MLOps levels',
  source:
    'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
  levels: ['Manual process', 'ML pipeline automation', 'CI/CD pipeline automation'],
  criteria: [
    {
      level: 1,
      title: 'The steps from data to model are orchestrated',
      // A workflow that trains and stores what it made automates the transitions, without a declared graph.
      sign: {
        any: [
          shown('pipeline-defined'),
          { all: [partlyShown('training-in-workflow'), shown('training-outputs-persisted')] },
        ],
      },
      needs: 'partly',
    },
    {
      level: 1,
      title: 'Training runs in automation',
      sign: shown('training-in-workflow'),
      needs: 'fully',
    },
    {
      level: 1,
      title: 'A schedule, a change or an event starts training',
      sign: {
        any: [shown('training-on-change'), shown('scheduled-retraining'), shown('event-driven-retraining')],
      },
      needs: 'fully',
    },
    {
      level: 1,
      title: 'Data or models are validated by the pipeline',
      sign: {
        any: [shown('data-validation'), shown('model-quality-gate'), shown('metrics-baseline-comparison')],
      },
      needs: 'partly',
    },
    {
      level: 1,
      title: 'Metadata of runs is recorded',
      sign: {
        any: [
          shown('experiment-tracking'),
          shown('lineage-recorded'),
          shown('pipeline-lock-consistent'),
          partlyShown('metrics-declared'),
        ],
      },
      needs: 'partly',
    },
    {
      level: 1,
      title: 'Components run in containers',
      sign: shown('container-defined'),
      needs: null,
    },
    {
      level: 1,
      title: 'A validated model is delivered by automation',
      sign: shown('automated-deployment'),
      needs: null,
    },
    {
      level: 1,
      title: 'The same pipeline runs in development and in production',
      sign: null,
      needs: null,
    },
    { level: 1, title: 'Features come from a feature store', sign: null, needs: null },
    {
      level: 2,
      title: 'Tests run on every change',
      sign: shown('tests-run-in-ci'),
      needs: 'fully',
    },
    {
      level: 2,
      title: 'The pipeline and its components are tested',
      sign: {
        any: [shown('ml-code-tested'), shown('pipeline-smoke-test'), shown('pipeline-verified-in-ci')],
      },
      needs: 'partly',
    },
    {
      level: 2,
      title: 'A model that is too weak is not released',
      sign: shown('model-quality-gate'),
      needs: 'partly',
    },
    {
      level: 2,
      title: 'Models are versioned in a registry',
      sign: shown('model-registry'),
      needs: 'partly',
    },
    {
      level: 2,
      title: 'Deployment is automated',
      sign: shown('automated-deployment'),
      needs: 'fully',
    },
    {
      level: 2,
      title: 'The deployed model is monitored',
      sign: {
        any: [shown('drift-detection'), shown('prediction-logging'), partlyShown('service-observability')],
      },
      needs: 'partly',
    },
    {
      level: 2,
      title: 'The prediction service is tested before it is released',
      sign: shown('inference-tested'),
      needs: null,
    },
    {
      level: 2,
      title: 'Releases pass through environments',
      sign: shown('deployment-gated'),
      needs: null,
    },
    {
      level: 2,
      title: 'What monitoring finds starts the pipeline again',
      sign: shown('feedback-loop'),
      needs: null,
    },
  ],
}
