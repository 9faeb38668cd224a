import { describe, expect, test } from 'vitest'
import { understand } from '../../src/audit.ts'
import { externalDataPinned } from '../../src/practices/data-pipeline-versioning/externalDataPinned.ts'
import { pipelineDefined } from '../../src/practices/data-pipeline-versioning/pipelineDefined.ts'
import { pipelineVerifiedInCi } from '../../src/practices/data-pipeline-versioning/pipelineVerifiedInCi.ts'
import { dependenciesLocked } from '../../src/practices/environment/dependenciesLocked.ts'
import { driftDetection } from '../../src/practices/monitoring/driftDetection.ts'
import type { Practice } from '../../src/practices/practice.ts'
import { dependencyUpdates } from '../../src/practices/security-governance/dependencyUpdates.ts'
import { checkCommand, trainCommand } from '../../src/practices/suggest.ts'
import { environmentOf, inEnvironment } from '../../src/practices/suggestEnvironment.ts'
import { modelQualityGate } from '../../src/practices/testing-validation/modelQualityGate.ts'
import { testsRunInCi } from '../../src/practices/testing-validation/testsRunInCi.ts'
import { metricsBaselineComparison } from '../../src/practices/tracking-reporting/metricsBaselineComparison.ts'
import { metricsDeclared } from '../../src/practices/tracking-reporting/metricsDeclared.ts'
import { metricsReportOnPr } from '../../src/practices/tracking-reporting/metricsReportOnPr.ts'
import { ciBoundedRuns } from '../../src/practices/workflow-automation/ciBoundedRuns.ts'
import { snapshotOf } from '../../src/snapshot/memory.ts'
import type { Files } from './judging.ts'

const script = `${'from sklearn.svm import SVC\n'}SVC().fit([[1], [2]], [0, 1])\n`
const library = 'from sklearn.svm import SVC\n\n\ndef fit():\n    SVC().fit([[1], [2]], [0, 1])\n'

/** What a person types, to install and to train. */
async function typed(files: Files): Promise<readonly string[]> {
  const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
    profile: 'application',
    ignorePaths: [],
  })
  return [environmentOf(subject).command ?? '', inEnvironment(subject, trainCommand(subject))]
}

describe('commands of pipelines', () => {
  test('a process has gaps that only its pipeline fills', async () => {
    const files = {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - run: nextflow run .\n',
      'main.nf': 'process FIT {\n  script:\n  "python bin/fit.py --data $data"\n}\n',
      'bin/fit.py': script,
    }
    expect((await typed(files))[1]).toBe('nextflow run .')
    expect((await typed({ 'workflow/Snakefile': '', 'fit.py': script }))[1]).toBe('snakemake --cores 1')
  })
})

describe('commands of snippets', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'run in the environment that a lock describes',
      { 'uv.lock': 'version = 1\n', 'pyproject.toml': '', 'train.py': script },
      ['uv sync --locked', 'uv run python train.py'],
    ],
    [
      'name the folder of a project below the root',
      { 'requirements.txt': 'flask\n', 'ml/uv.lock': 'version = 1\n', 'ml/src/train.py': script },
      ['uv sync --locked --project ml', 'uv run --project ml python ml/src/train.py'],
    ],
    [
      'change to the folder of a pipeline, where the manager finds its project',
      {
        'ml/poetry.lock': '',
        'ml/dvc.yaml': 'stages:\n  train:\n    cmd: python train.py\n',
        'ml/train.py': script,
      },
      ['pipx install poetry && poetry install -P ml', 'cd ml && poetry run dvc repro'],
    ],
    [
      'take the nearest manifest, and that for running',
      {
        'api/requirements.txt': 'flask\n',
        'requirements-dev.txt': 'pytest\n',
        'requirements.txt': 'pandas\n',
        'model/requirements.txt': 'scikit-learn\n',
        'model/train.py': script,
      },
      ['pip install -r model/requirements.txt', 'python model/train.py'],
    ],
    [
      'find a manifest that lies beside what trains',
      {
        'model/src/fit.py': script,
        'model/setup/requirements.txt': 'pandas\n',
        'api/requirements.txt': 'flask\n',
      },
      ['pip install -r model/setup/requirements.txt', 'python model/src/fit.py'],
    ],
    [
      'run what trains when it is run, not what defines it',
      {
        'environment.yml': 'name: fraud\ndependencies: [scikit-learn]\n',
        'lib/model.py': library,
        'scripts/main.py': `import sys\nsys.path.append("lib")\n${script}`,
      },
      ['conda env create -n fraud -f environment.yml', 'conda run -n fraud python scripts/main.py'],
    ],
    [
      'run what automation trains with already',
      {
        'demo/train.py': script,
        'fit/model.py': script,
        '.github/workflows/fit.yml':
          'on: push\njobs:\n  fit:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: cd fit && python -c "import model"\n',
      },
      ['pip install scikit-learn', 'python fit/model.py'],
    ],
    [
      'speak the language of the project',
      { 'model/fit.R': 'library(caret)\nmodel <- caret::train(y ~ ., data = d)\n' },
      ['Rscript -e "renv::restore()"', 'Rscript model/fit.R'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await typed(files)).toEqual(expected)
  })

  test('install what the code imports where no manifest says it, and never cache without one', async () => {
    const bare = {
      'train.py': `import json\nimport cv2\n${script}`,
      'tests/test_train.py': 'import train\n\n\ndef test_train():\n    assert train\n',
    }
    expect(await snippet(testsRunInCi, bare)).toContain(`
      - uses: actions/setup-python@v6
        with: { python-version: '3.12' }
      - run: pip install opencv-python scikit-learn pytest
      - run: python -m pytest`)
    expect(await snippet(testsRunInCi, { 'sum.py': 'print(1)\n' })).toContain('- run: pip install pytest\n')
  })

  test('install pytest where the manifest does not name it, and tell the cache of manifests with other names', async () => {
    const tested = { 'train.py': script, 'requirements/base.txt': 'scikit-learn\n' }
    expect(await snippet(testsRunInCi, tested)).toContain(`
        with: { python-version: '3.12', cache: pip, cache-dependency-path: requirements/base.txt }
      - run: pip install -r requirements/base.txt pytest
`)
    const named = { 'train.py': script, 'requirements.txt': 'scikit-learn\npytest\n' }
    expect(await snippet(testsRunInCi, named)).toContain(`
        with: { python-version: '3.12', cache: pip }
      - run: pip install -r requirements.txt
`)
  })

  test('set up the Python that is stated nearest to what trains', async () => {
    const stated = (files: Files) => snippet(testsRunInCi, { 'fit/train.py': script, ...files })
    const project = '[tool.poetry.dependencies]\npython = "~3.9"\n'
    expect(await stated({ 'fit/pyproject.toml': project })).toContain(
      'python-version-file: fit/pyproject.toml',
    )
    const loose = { 'requirements.txt': 'scikit-learn\n' }
    const setup = (range: string) => ({
      ...loose,
      'setup.py': `setup(name="a", python_requires="${range}")\n`,
    })
    expect(await stated(setup('>=3.8,<3.11'))).toContain("python-version: '3.10'")
    expect(await stated(setup('>=3.8'))).toContain("python-version: '3.12'")
    expect(await stated({ ...loose, Dockerfile: 'FROM python:3.9-slim\nCOPY . .\n' })).toContain(
      "python-version: '3.9'",
    )
  })

  test('report metrics from the file that is there, or say what has to write it', async () => {
    const told = (files: Files) => snippet(metricsReportOnPr, { 'train.py': script, ...files })
    expect(await told({})).toContain('cat metrics.json >> "$GITHUB_STEP_SUMMARY" # the file of metrics')
    expect(await told({ 'reports/metrics.json': '{"f1": 1}' })).toMatch(
      /cat reports\/metrics\.json >> "\$GITHUB_STEP_SUMMARY"$/,
    )
  })

  test('lock with what the project has', async () => {
    const locked = (files: Files) => snippet(dependenciesLocked, { 'train.py': script, ...files })
    expect(
      await locked({ 'requirements.txt': 'pandas\n' }),
    ).toBe(`uv pip compile requirements.txt -o requirements.lock --generate-hashes
git add requirements.lock
pip install -r requirements.lock`)
    expect(await locked({ 'requirements.txt': 'pandas\n', 'requirements.in': 'pandas\n' })).toContain(
      'uv pip compile requirements.in -o requirements.txt',
    )
    expect(await locked({ 'pyproject.toml': '[project]\nname = "fit"\ndependencies = ["pandas"]\n' })).toBe(
      'uv lock && git add uv.lock\nuv sync --locked',
    )
    expect(
      await locked({
        'pyproject.toml': '[tool.poetry]\nname = "fit"\n[tool.poetry.dependencies]\npandas = "*"\n',
      }),
    ).toBe('poetry lock && git add poetry.lock\npoetry install')
  })

  test('name the call that fetches, a metric that is there, and the bounds that a job lacks', async () => {
    const fetched = (code: string) => snippet(externalDataPinned, { 'train.py': `${code}\n${script}` })
    expect(await fetched('from datasets import load_dataset\nload_dataset("a/b")')).toBe(
      'load_dataset("owner/name", revision="<commit of the repository>")',
    )
    expect(await fetched('import pandas as pd\npd.read_csv("https://example.org/a.csv")')).toContain(
      'pooch.retrieve(url, known_hash=',
    )
    const metrics = { 'train.py': script, 'out/metrics.json': '{"loss": 0.1, "roc_auc": 0.9}' }
    expect(await snippet(modelQualityGate, metrics)).toContain(`
    metrics = json.load(open("out/metrics.json"))
    sys.exit(metrics["roc_auc"] < 0.8)`)
    const bounded = {
      ...metrics,
      '.github/workflows/train.yml':
        'on: push\njobs:\n  fit:\n    runs-on: ubuntu-latest\n    concurrency: fit\n    steps:\n      - uses: actions/checkout@v4\n      - uses: actions/setup-python@v5\n        with: { cache: pip }\n      - run: python train.py\n',
    }
    expect(await snippet(ciBoundedRuns, bounded)).toBe('jobs:\n  fit:\n    timeout-minutes: 60')
  })

  test('verify a pipeline with its own program', async () => {
    const snakefile =
      'rule train:\n    input: "a.csv"\n    output: "model.pkl"\n    shell: "python train.py"\n'
    expect(await snippet(pipelineVerifiedInCi, { 'train.py': script, Snakefile: snakefile })).toContain(
      '- run: snakemake --dry-run',
    )
    expect(await snippet(pipelineVerifiedInCi, { 'train.py': script })).toContain('dvc repro --dry')
  })

  test('check R code with its own tests', async () => {
    const files = {
      DESCRIPTION: 'Package: fit\n',
      'R/fit.R': 'f <- function() 1\n',
      'tests/testthat/test_fit.R': '',
    }
    const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
      profile: 'library',
      ignorePaths: [],
    })
    expect(checkCommand(subject)).toBe('Rscript -e "devtools::test()"')
    expect(environmentOf(subject).lines).toEqual([
      '- uses: r-lib/actions/setup-r@v2',
      '- uses: r-lib/actions/setup-r-dependencies@v2',
    ])
  })

  test('name scripts, data and stages that are there, and say so of a script that is not', async () => {
    const project = { 'src/train.py': script, 'src/evaluate.py': 'print(1)\n', 'data/raw/churn.csv': 'a,b\n' }
    expect(
      await snippet(pipelineDefined, project),
    ).toBe(`# dvc.yaml: name what your scripts really read and write
stages:
  train:
    cmd: python src/train.py
    deps: [src/train.py, data/raw/churn.csv]
    outs: [models/model.pkl]
  evaluate:
    cmd: python src/evaluate.py
    deps: [src/evaluate.py, models/model.pkl]
    metrics:
      - metrics.json:
          cache: false`)
    const staged = { 'dvc.yaml': 'stages:\n  fit_and_train:\n    cmd: python fit.py\n', 'fit.py': script }
    expect(await snippet(metricsDeclared, staged)).toContain(
      '  fit_and_train: # beside what it has\n    metrics:',
    )
    expect(await snippet(metricsDeclared, {})).toContain(
      'python evaluate.py # the script that is to evaluate',
    )
  })
})

async function snippet(practice: Practice, files: Files): Promise<string | null | undefined> {
  const subject = await understand(snapshotOf(files, { defaultBranch: 'main' }), {
    profile: 'application',
    ignorePaths: [],
  })
  return practice.remedy(subject, practice.assess(subject)).snippet
}

describe('snippets of a project without DVC, and of other languages', () => {
  test('compare the metrics that git keeps', async () => {
    const files = { 'train.py': script, 'out/metrics.json': '{"loss": 1, "f1": 0.9}' }
    expect(await snippet(metricsBaselineComparison, files)).toBe(`- uses: actions/checkout@v7
  with: { fetch-depth: 0 }
- run: |
    git show "origin/\${{ github.base_ref || 'main' }}:out/metrics.json" > baseline.json
    python - <<'EOF'
    import json, sys
    files = ["out/metrics.json", "baseline.json"]
    new, old = [json.load(open(name))["f1"] for name in files]
    print(f"f1: {old} before, {new} now")
    sys.exit(new < old)
    EOF`)
  })

  test.each<[string, Files, readonly string[]]>([
    ['Python', { 'requirements.txt': 'scikit-learn\n', 'train.py': script }, ['pip', 'github-actions']],
    [
      'R, whose packages Dependabot does not know',
      { DESCRIPTION: 'Package: a\nImports: dplyr\n', NAMESPACE: '', 'R/a.R': 'library(dplyr)\n' },
      ['github-actions'],
    ],
    [
      'Julia',
      { 'Project.toml': '[deps]\nMLJ = "add582a8-e3ab-11e8-2d5e-e98b27df1bc7"\n', 'a.jl': 'using MLJ\n' },
      ['julia', 'github-actions'],
    ],
  ])('propose updates of %s', async (_, files, ecosystems) => {
    const text = (await snippet(dependencyUpdates, files)) ?? ''
    expect([...text.matchAll(/package-ecosystem: (\S+)/g)].map(found => found[1])).toEqual(ecosystems)
  })
})

test('what verifies a pipeline comes with the pipeline where there is none', async () => {
  const text = (await snippet(pipelineVerifiedInCi, { 'train.py': script })) ?? ''
  expect(text.match(/^# \S+/gm)).toEqual(['# dvc.yaml:', '# .github/workflows/pipeline.yml'])
})

test('a drift check is a program of the project, and no user interface', async () => {
  const drift = (imports: string, main: string) =>
    `${imports}import sklearn\nfrom scipy.stats import ks_2samp\n\ndef compute_drift(a, b):\n    return ks_2samp(a, b)\n${main}`
  const main = '\nif __name__ == "__main__":\n    compute_drift([1], [2])\n'
  const files = {
    'requirements.txt': 'scipy\n',
    'train.py': script,
    'app/board.py': drift('import streamlit\n', main),
  }
  expect(await snippet(driftDetection, files)).toContain('python check_drift.py # the script')
  const program = { ...files, 'monitoring/drift.py': drift('', main) }
  expect(await snippet(driftDetection, program)).toMatch(
    /^# \.github\/workflows\/drift\.yml\non:\n {2}schedule:[\s\S]*pip install -r requirements\.txt\n {6}- run: python monitoring\/drift\.py$/,
  )
})
