/** Reports built by hand, as an audit would give them. */

import type { PublishedModels } from '../../src/assessment/publishedModels.ts'
import { dimensions } from '../../src/catalogue/dimensions.ts'
import type { DimensionId, Evidence, TaskUse, TraceStep } from '../../src/model.ts'
import type { DimensionReport, PracticeReport, Report } from '../../src/report/model.ts'

export const cmlPath = '.github/workflows/cml.yaml'

export function evidence(
  path: string,
  line: number,
  what: string,
  trace: readonly TraceStep[] = [],
): Evidence {
  return { path, line, what, trace }
}

export function practice(
  part: Partial<PracticeReport> & { readonly id: string; readonly title: string },
): PracticeReport {
  return {
    dimension: 'workflow-automation',
    level: 1,
    weight: 2,
    kind: 'practice',
    status: 'met',
    strength: null,
    confidence: null,
    evidence: [],
    places: part.evidence?.length ?? 0,
    searched: [],
    because: '',
    remedy: null,
    waiver: null,
    ...part,
  }
}

const link = 'https://docs.github.com/en/actions'

function scores(given: Partial<Record<DimensionId, number | null>>): DimensionReport[] {
  return dimensions.map(({ id, title, weight }) => {
    const score = given[id]
    return {
      id,
      title,
      weight,
      score: score ?? null,
      applicable: score !== null,
      assessed: score !== undefined,
    }
  })
}

const toJob: readonly TraceStep[] = [
  { path: cmlPath, line: 3, what: 'pull_request' },
  { path: cmlPath, line: 12, what: 'job train' },
  { path: cmlPath, line: 30, what: 'step 4' },
  { path: cmlPath, line: 31, what: '`dvc repro`' },
  { path: 'dvc.yaml', line: 14, what: 'stage train' },
  { path: 'src/train.py', line: 1, what: '`python src/train.py`' },
]

function task(id: string, path: string, line: number, what: string, part: Partial<TaskUse> = {}): TaskUse {
  return {
    id,
    path,
    line,
    what,
    reachable: true,
    events: ['pull_request', 'push'],
    confidence: 'high',
    inTests: false,
    service: null,
    trace: toJob.slice(0, 2),
    ...part,
  }
}

const models: PublishedModels = {
  google: {
    level: 1,
    name: 'ML pipeline automation',
    because: ['Level 1 holds: training runs in automation.', 'Level 2 lacks: deployment is automated.'],
    criteria: [
      {
        level: 2,
        title: 'Deployment is automated',
        holds: 'not',
        decides: true,
        practices: ['automated-deployment'],
      },
    ],
  },
  azure: { level: 2, name: 'Automated training', because: [], criteria: [] },
  mlTestScore: {
    score: 0.5,
    meaning: 'not untested, and serious holes in reliability are likely',
    decided: 2,
    sections: [
      {
        id: 'data',
        title: 'Features and data',
        score: 0.5,
        tests: [
          { id: 'D1', title: 'A schema', score: 0.5, practices: ['data-validation'] },
          { id: 'D2', title: 'Every feature is beneficial', score: null, practices: [] },
        ],
      },
    ],
  },
  se4ml: {
    covered: 12,
    partly: 4,
    notCovered: 9,
    open: 21,
    practices: [
      {
        number: '24b',
        title: 'Use The Most Efficient Models',
        category: 'Training',
        difficulty: 'unranked',
        holds: 'undecidable',
        practices: [],
      },
    ],
  },
}

/** A team that trains and reports on every pull request and does not deliver. */
export const rich: Report = {
  schemaVersion: 1,
  tool: { name: 'mlops-audit', version: '1.0.0', catalogueVersion: '1' },
  repository: { name: 'acme/churn', commit: 'abc1234abc1234abc1234abc1234abc1234abc1', path: '', files: 143 },
  applicable: true,
  profile: {
    id: 'application',
    because: '`src/train.py` fits a model that `Dockerfile` ships',
    overridden: false,
    traits: ['trains', 'serves'],
  },
  score: 58,
  coverage: 0.94,
  provisional: false,
  level: {
    number: 2,
    name: 'Reproducible training',
    ceiling: null,
    criticalFindings: 1,
    next: {
      number: 3,
      missing: ['automated-deployment'],
      steps: [
        { practice: 'model-quality-gate', gain: 4.1 },
        { practice: 'automated-deployment', gain: 3.8 },
        { practice: 'pipeline-lock-consistent', gain: 1.2 },
      ],
    },
  },
  models,
  roots: [],
  furtherRoots: 0,
  improvements: [{ practice: 'dependencies-locked', gain: 2.6 }],
  dimensions: scores({
    'workflow-automation': 74,
    'continuous-training': 61,
    'data-pipeline-versioning': 82,
    'tracking-reporting': 70,
    delivery: 12,
    'testing-validation': 40,
    environment: 50,
    'security-governance': 33,
    'documentation-responsible-ai': null,
  }),
  practices: [
    practice({
      id: 'ci-on-change',
      title: 'Changes trigger a workflow',
      weight: 3,
      strength: 'enforced',
      confidence: 'high',
      evidence: [evidence(cmlPath, 3, 'pull_request'), evidence('.github/workflows/test.yaml', 2, 'push')],
      because: '`pull_request` starts 2 workflows.',
    }),
    practice({
      id: 'ci-failures-block',
      title: 'Check failures are not swallowed',
      kind: 'hygiene',
      status: 'partial',
      strength: 'configured',
      confidence: 'medium',
      evidence: [evidence('.github/workflows/test.yaml', 19, 'ruff check . || true')],
      because: '`ruff check .` ends in `|| true`, so it cannot fail.',
      remedy: { step: 'Remove `|| true`.', snippet: null, language: 'yaml', link },
    }),
    practice({
      id: 'training-in-workflow',
      dimension: 'continuous-training',
      title: 'Training runs in an automated workflow',
      level: 2,
      weight: 4,
      strength: 'exercised',
      confidence: 'high',
      evidence: [evidence('src/train.py', 31, 'RandomForestClassifier.fit', toJob)],
      because: 'Step 4 of job `train` runs `dvc repro`, whose stage `train` fits a model.',
    }),
    practice({
      id: 'scheduled-retraining',
      dimension: 'continuous-training',
      title: 'Retraining is scheduled',
      level: 3,
      status: 'unmet',
      confidence: 'high',
      searched: ['a `schedule` that reaches training', 'a scheduler of a pipeline service'],
      because: 'No schedule reaches training.',
      remedy: { step: 'Add a schedule to `cml.yaml`.', snippet: null, language: 'yaml', link },
      waiver: { reason: 'data arrives once a year', until: '2027-03-01' },
    }),
    practice({
      id: 'pipeline-lock-consistent',
      dimension: 'data-pipeline-versioning',
      title: 'Pipeline lock is present and up to date',
      level: 2,
      weight: 3,
      status: 'partial',
      strength: 'configured',
      confidence: 'high',
      evidence: [evidence('dvc.lock', 9, 'stage train'), evidence('models/churn.pkl', 1, 'model')],
      because: 'Stage `train`: `src/train.py` changed since `dvc.lock` was written.',
      remedy: {
        step: 'Run `dvc repro train` and commit `dvc.lock`.',
        snippet: null,
        language: 'shell',
        link,
      },
    }),
    practice({
      id: 'automated-deployment',
      dimension: 'delivery',
      title: 'Deployment is automated',
      level: 3,
      weight: 4,
      status: 'unmet',
      confidence: 'high',
      searched: ['a deploy command or action that a trigger reaches'],
      because: 'No workflow deploys; `make deploy` is reached by nothing.',
      remedy: {
        step: 'Call it from a job that needs `train`, in `.github/workflows/cml.yaml` after line 44:',
        snippet: 'deploy:\n  needs: train\n  environment: production\n  steps:\n    - run: make deploy\n',
        language: 'yaml',
        link,
      },
    }),
    practice({
      id: 'model-quality-gate',
      dimension: 'testing-validation',
      title: 'A quality gate decides on the model',
      level: 3,
      weight: 4,
      status: 'unmet',
      confidence: 'high',
      evidence: [evidence('src/evaluate.py', 22, 'metrics.json')],
      searched: ['a condition on a metric that can fail a job'],
      because: '`evaluate` writes `metrics.json`, nothing compares it.',
      remedy: {
        step: 'Add to `cml.yaml` after line 36:',
        snippet: '- run: dvc metrics diff main --json > diff.json && python ci/check_metrics.py diff.json',
        language: 'yaml',
        link,
      },
    }),
    practice({
      id: 'notebooks-checked',
      dimension: 'testing-validation',
      title: 'Notebooks are clean and executable',
      status: 'not-applicable',
      because: 'There is no notebook.',
    }),
    practice({
      id: 'dependencies-locked',
      dimension: 'environment',
      title: 'Environments are locked and CI uses the lock',
      level: 2,
      weight: 3,
      status: 'unmet',
      confidence: 'high',
      evidence: [evidence('requirements.txt', 1, 'pandas')],
      searched: ['a lock file', 'hashes', 'exact versions'],
      because: '2 of 14 requirements are pinned.',
      remedy: { step: 'Write a lock with `uv lock`.', snippet: 'uv lock', language: 'shell', link },
    }),
    practice({
      id: 'no-plaintext-secrets',
      dimension: 'security-governance',
      title: 'No credentials in ML configuration',
      weight: 4,
      kind: 'critical',
      status: 'unmet',
      confidence: 'high',
      evidence: [evidence('.dvc/config', 6, 'Remote `storage`')],
      searched: ['credentials in configuration'],
      because: "A remote's secret is committed (`secret_access_key`).",
      remedy: {
        step: 'Rotate it, then keep it in `.dvc/config.local` or a workflow secret.',
        snippet: null,
        language: 'shell',
        link: 'https://dvc.org/doc/command-reference/config',
      },
    }),
    practice({
      id: 'oidc-cloud-auth',
      dimension: 'security-governance',
      title: 'Cloud access uses short-lived credentials',
      level: 3,
      status: 'unknown',
      because: 'The reusable workflow `acme/ci/.github/workflows/login.yml@v2` is not in this repository.',
    }),
  ],
  workflows: [
    {
      path: cmlPath,
      name: 'CML',
      valid: true,
      reachable: true,
      because: null,
      events: [
        { name: 'pull_request', line: 3, branches: [], tags: [], paths: ['src/**'], types: [], cron: [] },
        { name: 'push', line: 5, branches: ['main'], tags: [], paths: [], types: [], cron: [] },
        { name: 'schedule', line: 7, branches: [], tags: [], paths: [], types: [], cron: ['0 4 * * 1'] },
      ],
      jobs: [
        {
          id: 'train',
          line: 12,
          container: 'ghcr.io/iterative/cml:0-dvc3',
          uses: null,
          steps: [
            { line: 20, uses: 'actions/checkout@v4' },
            { line: 31, run: true },
          ],
        },
      ],
    },
    {
      path: '.github/workflows/test.yaml',
      name: null,
      valid: true,
      reachable: true,
      because: null,
      events: [
        { name: 'push', line: 2, branches: ['main'], tags: [], paths: [], types: [], cron: [] },
        { name: 'pull_request', line: 4, branches: [], tags: [], paths: [], types: [], cron: [] },
      ],
      jobs: [],
    },
  ],
  commands: [
    {
      program: 'dvc',
      subcommand: 'repro',
      canonical: 'dvc repro',
      path: cmlPath,
      line: 31,
      reachable: true,
      events: ['pull_request'],
      trace: toJob.slice(0, 2),
    },
  ],
  tasks: [
    task('lint', '.github/workflows/test.yaml', 19, '`ruff check .`', { trace: [] }),
    task('test', '.github/workflows/test.yaml', 22, '`pytest`', { trace: [] }),
    task('train', 'src/train.py', 31, '`RandomForestClassifier.fit`', {
      events: ['pull_request'],
      trace: toJob,
    }),
    task('evaluate', 'src/evaluate.py', 22, '`accuracy_score`', {
      events: ['pull_request'],
      trace: toJob.slice(0, 4),
    }),
    task('report-metrics', cmlPath, 38, '`cml comment create report.md`', { events: ['pull_request'] }),
    task('data-validation', 'src/check.py', 4, '`validate`', { events: ['schedule'], confidence: 'low' }),
    task('deploy', 'Makefile', 12, '`kubectl apply`', { reachable: false, events: [], trace: [] }),
  ],
  tools: [
    {
      id: 'dvc',
      name: 'DVC',
      category: 'data-versioning',
      strength: 'exercised',
      evidence: [evidence(cmlPath, 31, 'dvc repro')],
    },
    {
      id: 'cml',
      name: 'CML',
      category: 'ci-reporting',
      strength: 'exercised',
      evidence: [evidence(cmlPath, 38, 'cml comment create')],
    },
    {
      id: 'scikit-learn',
      name: 'scikit-learn',
      category: 'ml-framework',
      strength: 'exercised',
      evidence: [evidence('src/train.py', 31, 'fit')],
    },
    {
      id: 'docker',
      name: 'Docker',
      category: 'environment',
      strength: 'configured',
      evidence: [evidence('Dockerfile', 1, 'FROM python:3.12')],
    },
    {
      id: 'mlflow',
      name: 'MLflow',
      category: 'experiment-tracking',
      strength: 'declared',
      evidence: [evidence('requirements.txt', 4, 'mlflow')],
    },
  ],
  dependencies: [
    { ecosystem: 'pypi', name: 'pandas', specifier: '', pinned: false, path: 'requirements.txt', line: 1 },
  ],
  dvc: null,
  diagnostics: [
    {
      path: '.github/workflows/old.yml',
      line: 7,
      problem: 'malformed',
      detail: 'not valid YAML (duplicate key `container`)',
    },
    { path: 'notebooks/eda.ipynb', line: 1, problem: 'too-large', detail: 'larger than 8 MiB' },
  ],
  baseline: {
    commit: 'def5678def5678def5678def5678def5678def5',
    score: 55,
    level: 2,
    dimensions: [
      { id: 'workflow-automation', score: 70 },
      { id: 'data-pipeline-versioning', score: 84 },
    ],
    changes: [
      { practice: 'pipeline-lock-consistent', from: 'met', to: 'partial' },
      { practice: 'ci-on-change', from: 'partial', to: 'met' },
    ],
    notes: [
      'The baseline was judged by catalogue 0.9, this report by 1: only practices that both have are compared.',
    ],
  },
  gate: { active: true, verdict: 'pass', reasons: [] },
}

const { baseline: _, ...uncompared } = rich

/** A web server: nothing to do with machine learning. */
export const web: Report = {
  ...uncompared,
  repository: { name: null, commit: null, path: '', files: 12 },
  applicable: false,
  profile: {
    id: 'non-ml',
    because: 'no ML framework, no data tool and no model file was found',
    overridden: false,
    traits: [],
  },
  score: null,
  coverage: 0,
  provisional: false,
  level: null,
  models: null,
  roots: [],
  furtherRoots: 0,
  improvements: [],
  dimensions: [],
  practices: [],
  workflows: [],
  commands: [],
  tasks: [task('test', '.github/workflows/ci.yml', 9, '`npm test`', { events: ['push'], trace: [] })],
  tools: [],
  dependencies: [],
  dvc: null,
  diagnostics: [],
  gate: { verdict: 'pass', reasons: [], active: false },
}

/** A library of which little could be decided, with a gate that it fails. */
export const library: Report = {
  ...rich,
  repository: { name: 'acme/boost', commit: null, path: '', files: 2048 },
  profile: {
    id: 'library',
    because: '`pyproject.toml` builds the package `boost`',
    overridden: true,
    traits: ['trains'],
  },
  score: 41,
  coverage: 0.615,
  provisional: true,
  level: { number: 1, name: 'Integrated', ceiling: 1, criticalFindings: 0, next: null },
  dimensions: scores({
    'workflow-automation': 60,
    'continuous-training': null,
    'tracking-reporting': null,
    environment: 30,
  }),
  practices: rich.practices.filter(({ id }) => id.startsWith('ci-') || id === 'dependencies-locked'),
  tasks: rich.tasks.slice(0, 2),
  dvc: null,
  diagnostics: [],
  baseline: { commit: null, score: 44, level: 2, changes: [] },
  gate: {
    verdict: 'fail',
    reasons: [
      'The level is 1 (Integrated), below min-level 2 (Reproducible training).',
      'The score is provisional (coverage 61 %), so min-score is not enforced.',
    ],
    active: true,
  },
}

/** Every text of the report passed through `change`, ids and numbers left as they are. */
export function withTexts(report: Report, change: (text: string) => string): Report {
  const fixed = new Set([
    'schemaVersion',
    'id',
    'dimension',
    'status',
    'strength',
    'confidence',
    'kind',
    'category',
    'problem',
    'verdict',
    'traits',
    'practice',
    'from',
    'to',
    'commit',
    'language',
    'missing',
    'difficulty',
    'holds',
  ])
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : change(value)
    if (Array.isArray(value)) return value.map(item => walk(item, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]))
  }
  return walk(report, '') as Report
}

const nasty = [
  '</details><img src=x onerror=alert(1)>',
  'a|b\\|c',
  '``` x ` y',
  '\n::error file=x::pwned\r\n::warning::x',
  '##[error]gone',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u202egnp.exe',
  '@octocat #12 https://evil.example www.evil.example ~~no~~ GH-7',
  '[click](javascript:alert(1)) ![x](http://x/y.png)',
  '# heading',
  '- item',
  '<!-- ',
  '$x^2$ :tada: &lt;b&gt;',
]

/** The rich report with something hostile in every text. */
export const hostile: Report = (() => {
  let index = 0
  return withTexts(rich, text => `${nasty[index++ % nasty.length]} ${text}`)
})()

/** 5,000 practices with evidence, thousands of tools and diagnostics: more than any summary holds. */
export const huge: Report = {
  ...rich,
  practices: [
    ...rich.practices,
    ...Array.from({ length: 5000 }, (_, index) =>
      practice({
        id: `practice-${index}`,
        title: `Practice number ${index}`,
        dimension: 'workflow-automation',
        evidence: [evidence(`folder-${index}/${'deep/'.repeat(20)}file.yml`, index + 1, 'run', toJob)],
        because: `The file number ${index} says so, and it says it at some length to fill the line.`,
        strength: 'exercised',
        confidence: 'high',
      }),
    ),
  ],
  tools: [
    ...rich.tools,
    ...Array.from({ length: 3000 }, (_, index) => ({
      id: `tool-${index}`,
      name: `Tool ${index}`,
      category: 'testing' as const,
      strength: 'declared' as const,
      evidence: [evidence(`requirements-${index}.txt`, 1, 'tool')] as const,
    })),
  ],
  dvc: null,
  diagnostics: Array.from({ length: 4000 }, (_, index) => ({
    path: `broken/${index}.yml`,
    line: 1,
    problem: 'malformed' as const,
    detail: 'not valid YAML',
  })),
}
