/** A generated ML repository of any size, committed to git. The same arguments give the same tree. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes `files` files, `workflows` of them workflows, to `folder`, commits them and gives the folder back. Of the others, one in
 * `sourceEvery` is Python and the rest is data.
 */
export function generateRepository(
  folder: string,
  files: number,
  workflows: number,
  sourceEvery: number,
): string {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('requirements.txt', 'scikit-learn==1.7.2\npandas==2.3.3\n')
  write('Makefile', 'train:\n\tpython src/train.py\n\ntest:\n\tpytest -q\n')
  write('src/train.py', trainScript)
  write('tests/test_train.py', 'from src.train import train\n\n\ndef test_train():\n    assert train\n')
  for (let index = 0; index < workflows; index++)
    write(`.github/workflows/job-${index}.yml`, workflowText(index))
  for (let index = workflows + 4; index < files; index++) {
    const inFolder = `data/part-${Math.floor(index / 200)}`
    if (index % sourceEvery === 0)
      write(`src/module_${Math.floor(index / 500)}/part_${index}.py`, moduleText(index))
    else write(`${inFolder}/record-${index}.csv`, `id,value\n${index},1\n`)
  }
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...words], {
      cwd: folder,
      stdio: 'ignore',
    })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=all')
  return folder
}

const trainScript = `import pandas as pd
from sklearn.linear_model import LogisticRegression


def train(table: pd.DataFrame) -> LogisticRegression:
    return LogisticRegression(random_state=0).fit(table[["a"]], table["b"])


if __name__ == "__main__":
    train(pd.read_csv("data/train.csv"))
`

function moduleText(index: number): string {
  return `import pandas as pd\n\n\ndef feature_${index}(table: pd.DataFrame) -> pd.Series:\n    return table["a"] * ${index}\n`
}

function workflowText(index: number): string {
  return `name: job ${index}
on:
  push:
    branches: [main]
    paths: ['src/**', 'data/part-${index}/**']
  pull_request:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-python@v6
        with:
          python-version: '3.12'
          cache: pip
      - run: pip install -r requirements.txt
      - name: Test
        run: |
          set -e
          make test
          ruff check src | tee lint.txt
  train:
    needs: test
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    strategy:
      matrix:
        fold: [1, 2, 3]
    steps:
      - uses: actions/checkout@v7
      - run: |
          pip install -r requirements.txt
          make train
          python src/train.py --fold \${{ matrix.fold }} > metrics-\${{ matrix.fold }}.txt
      - uses: actions/upload-artifact@v4
        with:
          name: metrics-\${{ matrix.fold }}
          path: metrics-*.txt
`
}
