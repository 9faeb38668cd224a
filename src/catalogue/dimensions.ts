/** The ten dimensions, in the order of reports. Weights add up to 100 and are reasoned in the practice catalogue, section 4. */

import type { Dimension } from '../model.ts'

export const dimensions: readonly Dimension[] = [
  {
    id: 'workflow-automation',
    title: 'Workflow automation (CI)',
    weight: 13,
    reason: "n=8 of 9 models; the carrier of every other 'exercised' evidence",
  },
  {
    id: 'continuous-training',
    title: 'Continuous training and retraining triggers',
    weight: 13,
    reason: 'n=9; the step that separates MLOps from DevOps (GCP L0→1, AZ L1→2)',
  },
  {
    id: 'data-pipeline-versioning',
    title: 'Data and pipeline versioning',
    weight: 13,
    reason: 'n=8-9; best decidable from DVC files',
  },
  {
    id: 'tracking-reporting',
    title: 'Experiment tracking and CML reporting',
    weight: 12,
    reason: "n=8; the paper's CML population lives here",
  },
  {
    id: 'delivery',
    title: 'Model registry, packaging and delivery (CD)',
    weight: 12,
    reason: 'n=8',
  },
  {
    id: 'testing-validation',
    title: 'Testing, data and model validation',
    weight: 14,
    reason: 'n=6-8 over four themes; ML Test Score has three of four sections here',
  },
  {
    id: 'monitoring',
    title: 'Monitoring and feedback',
    weight: 7,
    reason: 'n=9, but only its configuration is visible: lower weight for lower observability',
  },
  {
    id: 'environment',
    title: 'Reproducible environments and dependencies',
    weight: 7,
    reason: 'n=6; most peers already check it – necessary, not distinctive',
  },
  {
    id: 'security-governance',
    title: 'Security and governance of ML workflows',
    weight: 6,
    reason: 'n=4 + OSSF; breadth covered better by zizmor/Scorecard: we keep the ML-relevant core',
  },
  {
    id: 'documentation-responsible-ai',
    title: 'Documentation and responsible AI',
    weight: 3,
    reason: 'n=3-4; existence of text is weak evidence',
  },
]
