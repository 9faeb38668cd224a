/**
 * Microsoft, Azure Architecture Center, "MLOps maturity model" (revision of 2025-10-28), levels 0 to 4. The position is this
 * audit's own level: its rule was fitted to readers who placed repositories on this very scale (see `catalogue/levels.ts`). The
 * criteria describe the levels and show what stands; people and culture cannot be seen in a repository and are left out.
 */

import { type LevelledModel, shown } from './model.ts'

export const azure: LevelledModel = {
  title: 'Azure MLOps maturity model',
  source: 'https://learn.microsoft.com/en-us/azure/architecture/ai-ml/guide/mlops-maturity-model',
  levels: [
    'No MLOps',
    'DevOps but no MLOps',
    'Automated training',
    'Automated model deployment',
    'Full MLOps automated operations',
  ],
  criteria: [
    { level: 1, title: 'Builds are automated', sign: shown('ci-on-change'), needs: null },
    { level: 1, title: 'Application code is tested', sign: shown('tests-run-in-ci'), needs: null },
    { level: 2, title: 'Training is automated', sign: shown('training-in-workflow'), needs: null },
    {
      level: 2,
      title: 'Training is started by a schedule or an event',
      sign: {
        any: [shown('training-on-change'), shown('scheduled-retraining'), shown('event-driven-retraining')],
      },
      needs: null,
    },
    { level: 2, title: 'Experiments are tracked centrally', sign: shown('experiment-tracking'), needs: null },
    { level: 2, title: 'Models are versioned', sign: shown('model-versioned'), needs: null },
    {
      level: 2,
      title: 'Models and their metadata are managed',
      sign: { any: [shown('model-registry'), shown('training-outputs-persisted')] },
      needs: null,
    },
    { level: 2, title: 'Compute is managed', sign: shown('managed-training-compute'), needs: null },
    {
      level: 2,
      title: 'Environments are defined',
      sign: { any: [shown('container-defined'), shown('dependencies-locked')] },
      needs: null,
    },
    { level: 2, title: 'The scoring script is tested', sign: shown('inference-tested'), needs: null },
    { level: 2, title: 'A feature store is managed', sign: null, needs: null },
    {
      level: 3,
      title: 'Models are released automatically',
      sign: shown('automated-deployment'),
      needs: null,
    },
    {
      level: 3,
      title: 'Artefacts are promoted through a registry',
      sign: shown('model-registry'),
      needs: null,
    },
    {
      level: 3,
      title: 'Every release is tested with its model',
      sign: { all: [shown('tests-run-in-ci'), shown('ml-code-tested'), shown('pipeline-smoke-test')] },
      needs: null,
    },
    {
      level: 3,
      title: 'Deployed models can be traced to their data and code',
      sign: { all: [shown('lineage-recorded'), shown('data-versioned')] },
      needs: null,
    },
    { level: 3, title: 'Deployments are compared (A/B)', sign: shown('progressive-rollout'), needs: null },
    { level: 3, title: 'Releases pass through environments', sign: shown('deployment-gated'), needs: null },
    { level: 3, title: 'Infrastructure is code', sign: shown('infrastructure-as-code'), needs: null },
    {
      level: 4,
      title: 'The deployed model emits metrics',
      sign: { any: [shown('prediction-logging'), shown('service-observability')] },
      needs: null,
    },
    { level: 4, title: 'Drift and regressions are detected', sign: shown('drift-detection'), needs: null },
    {
      level: 4,
      title: 'What is measured in production starts retraining',
      sign: { any: [shown('feedback-loop'), shown('event-driven-retraining')] },
      needs: null,
    },
    { level: 4, title: 'Degradation raises an alert', sign: shown('alerting'), needs: null },
    { level: 4, title: 'Freshness of features is monitored', sign: null, needs: null },
  ],
}
