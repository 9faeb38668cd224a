/**
 * SE4ML, "Engineering best practices for Machine Learning" (se-ml.github.io, as of 2023-03-02): 46 practices, number 24 used
 * twice, with their category and the difficulty that the authors derive from how widely each is adopted.
 */

import { partlyShown, type Sign, shown } from './model.ts'

export interface Se4mlPractice {
  /** The number in the published index; `24b` is the second that carries 24. */
  readonly number: string
  readonly category: 'Data' | 'Training' | 'Coding' | 'Deployment' | 'Team' | 'Governance'
  readonly difficulty: 'basic' | 'medium' | 'advanced' | 'unranked'
  readonly title: string
  /** null: nothing that lies in a repository decides it. */
  readonly sign: Sign | null
}

export const se4ml: {
  readonly title: string
  readonly source: string
  readonly practices: readonly Se4mlPractice[]
} = {
  title: 'SE4ML engineering practices',
  source: 'https://se-ml.github.io/practices/',
  practices: [
    {
      number: '1',
      category: 'Data',
      difficulty: 'medium',
      title: 'Use Sanity Checks for All External Data Sources',
      sign: { any: [shown('data-validation'), partlyShown('external-data-pinned')] },
    },
    {
      number: '2',
      category: 'Data',
      difficulty: 'basic',
      title: 'Check that Input Data is Complete, Balanced and Well Distributed',
      sign: { any: [shown('data-validation'), partlyShown('data-card')] },
    },
    {
      number: '3',
      category: 'Data',
      difficulty: 'advanced',
      title: 'Test for Social Bias in Training Data',
      sign: shown('slice-and-fairness-tests'),
    },
    {
      number: '4',
      category: 'Data',
      difficulty: 'basic',
      title: 'Write Reusable Scripts for Data Cleaning and Merging',
      sign: { any: [shown('pipeline-defined'), partlyShown('training-entrypoint')] },
    },
    {
      number: '5',
      category: 'Data',
      difficulty: 'basic',
      title: 'Ensure Data Labelling is Performed in a Strictly Controlled Process',
      sign: partlyShown('data-card'),
    },
    {
      number: '6',
      category: 'Data',
      difficulty: 'advanced',
      title: 'Prevent Discriminatory Data Attributes Used As Model Features',
      sign: null,
    },
    {
      number: '7',
      category: 'Data',
      difficulty: 'advanced',
      title: 'Use Privacy-Preserving Machine Learning Techniques',
      sign: null,
    },
    {
      number: '8',
      category: 'Data',
      difficulty: 'basic',
      title: 'Make Data Sets Available on Shared Infrastructure (private or public)',
      sign: shown('data-versioned'),
    },
    {
      number: '9',
      category: 'Training',
      difficulty: 'basic',
      title: 'Share a Clearly Defined Training Objective within the Team',
      sign: null,
    },
    {
      number: '10',
      category: 'Training',
      difficulty: 'basic',
      title: 'Capture the Training Objective in a Metric that is Easy to Measure and Understand',
      sign: shown('metrics-declared'),
    },
    {
      number: '11',
      category: 'Training',
      difficulty: 'medium',
      title: 'Test all Feature Extraction Code',
      sign: shown('ml-code-tested'),
    },
    {
      number: '12',
      category: 'Training',
      difficulty: 'medium',
      title: 'Assign an Owner to Each Feature and Document its Rationale',
      sign: partlyShown('ownership-declared'),
    },
    {
      number: '13',
      category: 'Training',
      difficulty: 'medium',
      title: 'Actively Remove or Archive Features That are Not Used',
      sign: null,
    },
    {
      number: '14',
      category: 'Training',
      difficulty: 'advanced',
      title: 'Employ Interpretable Models When Possible',
      sign: null,
    },
    {
      number: '15',
      category: 'Training',
      difficulty: 'medium',
      title: 'Peer Review Training Scripts',
      sign: partlyShown('ownership-declared'),
    },
    {
      number: '16',
      category: 'Training',
      difficulty: 'basic',
      title: 'Enable Parallel Training Experiments',
      sign: { any: [shown('hyperparameter-search'), partlyShown('managed-training-compute')] },
    },
    {
      number: '17',
      category: 'Training',
      difficulty: 'advanced',
      title: 'Automate Feature Generation and Selection',
      sign: null,
    },
    {
      number: '18',
      category: 'Training',
      difficulty: 'medium',
      title: 'Automate Hyper-Parameter Optimisation',
      sign: shown('hyperparameter-search'),
    },
    {
      number: '19',
      category: 'Training',
      difficulty: 'advanced',
      title: 'Automate Configuration of Algorithms or Model Structure',
      sign: null,
    },
    {
      number: '20',
      category: 'Training',
      difficulty: 'basic',
      title: 'Continuously Measure Model Quality and Performance',
      sign: {
        any: [shown('model-quality-gate'), shown('metrics-report-on-pr'), partlyShown('metrics-declared')],
      },
    },
    {
      number: '21',
      category: 'Training',
      difficulty: 'advanced',
      title: 'Assess and Manage Subgroup Bias',
      sign: shown('slice-and-fairness-tests'),
    },
    {
      number: '22',
      category: 'Training',
      difficulty: 'basic',
      title: 'Use Versioning for Data, Model, Configurations and Training Scripts',
      sign: { all: [shown('data-versioned'), shown('model-versioned'), shown('params-externalised')] },
    },
    {
      number: '23',
      category: 'Training',
      difficulty: 'basic',
      title: 'Share Status and Outcomes of Experiments Within the Team',
      sign: { any: [shown('experiment-tracking'), shown('metrics-report-on-pr')] },
    },
    {
      number: '24',
      category: 'Coding',
      difficulty: 'medium',
      title: 'Run Automated Regression Tests',
      sign: shown('tests-run-in-ci'),
    },
    {
      number: '24b',
      category: 'Training',
      difficulty: 'unranked',
      title: 'Use The Most Efficient Models',
      sign: null,
    },
    {
      number: '25',
      category: 'Coding',
      difficulty: 'advanced',
      title: 'Use Continuous Integration',
      sign: shown('ci-on-change'),
    },
    {
      number: '26',
      category: 'Coding',
      difficulty: 'medium',
      title: 'Use Static Analysis to Check Code Quality',
      sign: shown('ci-static-analysis'),
    },
    {
      number: '27',
      category: 'Coding',
      difficulty: 'advanced',
      title: 'Assure Application Security',
      sign: { all: [shown('vulnerability-scan'), shown('no-plaintext-secrets')] },
    },
    {
      number: '28',
      category: 'Deployment',
      difficulty: 'medium',
      title: 'Automate Model Deployment',
      sign: { any: [shown('automated-deployment'), partlyShown('model-packaged')] },
    },
    {
      number: '29',
      category: 'Deployment',
      difficulty: 'medium',
      title: 'Enable Shadow Deployment',
      sign: shown('progressive-rollout'),
    },
    {
      number: '30',
      category: 'Deployment',
      difficulty: 'medium',
      title: 'Continuously Monitor the Behaviour of Deployed Models',
      sign: {
        any: [shown('drift-detection'), partlyShown('alerting'), partlyShown('service-observability')],
      },
    },
    {
      number: '31',
      category: 'Deployment',
      difficulty: 'medium',
      title: 'Perform Checks to Detect Skew between Models',
      sign: shown('drift-detection'),
    },
    {
      number: '32',
      category: 'Deployment',
      difficulty: 'medium',
      title: 'Enable Automatic Roll Backs for Production Models',
      sign: shown('rollback-path'),
    },
    {
      number: '33',
      category: 'Deployment',
      difficulty: 'medium',
      title: "Log Production Predictions with the Model's Version and Input Data",
      sign: shown('prediction-logging'),
    },
    {
      number: '34',
      category: 'Deployment',
      difficulty: 'advanced',
      title: 'Provide Audit Trails',
      sign: { any: [shown('lineage-recorded'), partlyShown('artifact-provenance')] },
    },
    {
      number: '35',
      category: 'Team',
      difficulty: 'basic',
      title: 'Use A Collaborative Development Platform',
      sign: null,
    },
    {
      number: '36',
      category: 'Team',
      difficulty: 'medium',
      title: 'Work Against a Shared Backlog',
      sign: null,
    },
    {
      number: '37',
      category: 'Team',
      difficulty: 'basic',
      title: 'Communicate, Align, and Collaborate With Others',
      sign: null,
    },
    {
      number: '38',
      category: 'Team',
      difficulty: 'medium',
      title: 'Decide Trade-Offs through Defined Team Process',
      sign: null,
    },
    {
      number: '39',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Establish Responsible AI Values',
      sign: null,
    },
    {
      number: '40',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Perform Risk Assessments',
      sign: null,
    },
    {
      number: '41',
      category: 'Governance',
      difficulty: 'medium',
      title: 'Enforce Fairness and Privacy',
      sign: partlyShown('slice-and-fairness-tests'),
    },
    {
      number: '42',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Inform Users on Machine Learning Usage',
      sign: shown('model-card'),
    },
    {
      number: '43',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Explain Results and Decisions to Users',
      sign: null,
    },
    {
      number: '44',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Provide Safe Channels to Raise Concerns',
      sign: null,
    },
    {
      number: '45',
      category: 'Governance',
      difficulty: 'advanced',
      title: 'Have Your Application Audited',
      sign: null,
    },
  ],
}
