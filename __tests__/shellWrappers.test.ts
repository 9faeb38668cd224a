import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScript } from '../src/facts/shell/parseScript.ts'
import { programName } from '../src/facts/shell/programName.ts'

function commandsOf(text: string) {
  return parseScript({ text, line: 1, literal: true }, 'x', 'posix').commands
}

/** `wrappers: canonical args` of the last command, which is the innermost. */
function innermost(text: string): string {
  const command = commandsOf(text).at(-1)
  if (command === undefined) return ''
  const wrappers = command.wrappers.length === 0 ? '' : `${command.wrappers.join(' > ')}: `
  return `${wrappers}${[command.canonical, ...command.args].join(' ')}`
}

describe('wrappers come off', () => {
  it.each([
    // of the system
    ['sudo -E -u ml -- dvc pull', 'sudo: dvc pull'],
    ['sudo -H FOO=1 make train', 'sudo: make train'],
    ['env -i A=1 -u B pytest -q', 'env: pytest -q'],
    ['nice -n 10 nohup stdbuf -oL python x.py', 'nice > nohup > stdbuf: python x.py'],
    ['timeout --signal=KILL 10m dvc repro', 'timeout: dvc repro'],
    ['/usr/bin/time -v -o t.txt dvc repro', 'time: dvc repro'],
    ['time dvc repro', 'dvc repro'],
    ['xvfb-run -a --server-args="-screen 0 1x1x24" pytest', 'xvfb-run: pytest'],
    ['ls | xargs -n 1 -I {} ruff check {}', 'xargs: ruff check {}'],
    ['exec dvc repro', 'exec: dvc repro'],
    ['command -v dvc', 'command -v dvc'],
    ['retry -t 3 -- dvc pull', 'retry: dvc pull'],
    ['retry 3 dvc pull', 'retry: dvc pull'],
    // of Python
    ['poetry run python -m pytest -x', 'poetry run > python -m: pytest -x'],
    ['poetry -C app run dvc repro', 'poetry run: dvc repro'],
    ['uv run --with x --frozen dvc repro', 'uv run: dvc repro'],
    ['uv run --extra dev -- pytest', 'uv run: pytest'],
    ['uv run train.py --lr 1', 'uv run: python train.py --lr 1'],
    ['uv run -m pytest', 'uv run > python -m: pytest'],
    ["uv run ${{ matrix.old && '--no-sync' || '' }} pytest", 'uv run: pytest'],
    ['uvx ruff@0.9 check .', 'uvx: ruff check .'],
    ['uv tool run --from dvc[s3] dvc pull', 'uvx: dvc pull'],
    ['pipx run black==24.1 --check .', 'pipx run: black --check .'],
    ['pdm run -p app train.py', 'pdm run: python train.py'],
    ['pipenv run flake8', 'pipenv run: flake8'],
    ['hatch run test:pytest -x', 'hatch run: pytest -x'],
    ['hatch run docs:everything', 'hatch run: docs:everything'],
    ['hatch -e dev run +py=3.12 pytest', 'hatch run: pytest'],
    ['rye run dvc repro', 'rye run: dvc repro'],
    ['conda run -n env --no-capture-output python x.py', 'conda run: python x.py'],
    ['micromamba run -n env dvc repro', 'micromamba run: dvc repro'],
    ['pixi run --environment test bash -e x.sh', 'pixi run: bash -e x.sh'],
    ['python3.11 -W error -m dvc repro', 'python -m: dvc repro'],
    ['python -um unittest discover', 'python -m: unittest discover'],
    ['python -m pre_commit run', 'python -m: pre-commit run'],
    ['python -m sphinx docs out', 'python -m: sphinx-build docs out'],
    ['python -m piptools compile', 'python -m: pip-compile'],
    ['python -m torch.distributed.run train.py', 'python -m: torchrun train.py'],
    ['python -m src.train --lr 1', 'python -m src.train --lr 1'],
    ['python -m serve', 'python -m serve'],
    ['python train.py -m pytest', 'python train.py -m pytest'],
    ['python -c "import dvc"', 'python -c import dvc'],
    // of Node
    ['npx -y @dvcorg/cml@0.20 comment create r.md', 'npx: cml comment create r.md'],
    ['pnpm dlx vega-cli', 'pnpm dlx: vega-cli'],
    ['yarn dlx eslint .', 'yarn dlx: eslint .'],
    ['bunx vitest', 'bunx: vitest'],
    ["npx -c 'vl2png a'", 'npx: vl2png a'],
    // of shells
    ["sh -lc 'cd app && dvc repro'", 'sh -c: dvc repro'],
    ['sudo bash -c "pip install dvc"', 'sudo > bash -c: pip install dvc'],
    ['su - ml -c "dvc push"', 'su: dvc push'],
    // of other machines, which stay commands themselves
    ['docker run --rm -e A=1 --gpus all img:1 python train.py', 'docker run: python train.py'],
    ['docker run --entrypoint dvc img:1 repro', 'docker run: dvc repro'],
    ['docker exec -i box bash -c "dvc repro"', 'docker exec > bash -c: dvc repro'],
    ['docker compose -f c.yml run --rm app pytest', 'docker compose run: pytest'],
    ['docker-compose exec -T app pytest', 'docker compose exec: pytest'],
    ['kubectl -n ml exec pod -- python x.py', 'kubectl exec: python x.py'],
    ['singularity exec --nv img.sif python x.py', 'singularity exec: python x.py'],
    ['gcloud compute ssh box --command="dvc repro"', 'gcloud compute ssh: dvc repro'],
    ['coverage run -m pytest -q', 'coverage run: pytest -q'],
    ['coverage run --source=src train.py --lr 1', 'coverage run: python train.py --lr 1'],
    ['srun -n 4 --gres=gpu:1 python train.py', 'srun: python train.py'],
    ['srun --chdir app bash -c "dvc repro"', 'srun > bash -c: dvc repro'],
    ['sbatch -p gpu --wrap "python train.py --lr 1"', 'sbatch: python train.py --lr 1'],
    ['python -m cProfile -o out.prof train.py --lr 1', 'python -m > cProfile: python train.py --lr 1'],
    ['python -m cProfile -m src.train', 'python -m > cProfile: python -m src.train'],
    ['python3 -m pdb -c continue train.py', 'python -m > pdb: python train.py'],
    ['python -m memory_profiler train.py', 'python -m > memory_profiler: python train.py'],
    ['kernprof -l -v train.py', 'kernprof: python train.py'],
    ['mprof run python train.py', 'mprof run: python train.py'],
    ['nsys profile -o out --trace=cuda python train.py', 'nsys profile: python train.py'],
    ['py-spy record -o out.svg -- python train.py', 'py-spy record: python train.py'],
    ["parallel -j 2 'python train.py --fold {}' ::: 1 2", 'parallel: python train.py --fold {} ::: 1 2'],
    ['ls configs | xargs -n 1 python train.py', 'xargs: python train.py'],
    ['find . -name x -exec python train.py {} +', 'find -exec: python train.py {}'],
    ['dvc stage add --run -n train -d a.csv python x.py', 'dvc stage add: python x.py'],
    ['dvc run -n train -d a.csv -o m.pkl python train.py', 'dvc run: python train.py'],
  ])('%s', (text, expected) => {
    expect(innermost(text)).toBe(expected)
  })

  it('and those that do something of their own are listed, too', () => {
    expect(commandsOf('sudo docker run img dvc repro').map(c => [c.canonical, c.wrappers])).toEqual([
      ['docker run', ['sudo']],
      ['dvc repro', ['sudo', 'docker run']],
    ])
    expect(commandsOf('coverage run -m pytest').map(c => c.canonical)).toEqual(['coverage run', 'pytest'])
    expect(commandsOf('find . -name x -exec black {} \\;').map(c => c.program)).toEqual(['find', 'black'])
    expect(
      commandsOf('torchrun train.py; accelerate launch x.py; mpirun python y.py').map(c => c.canonical),
    ).toEqual(['torchrun', 'accelerate launch', 'mpirun'])
  })

  it('with the directory that they lead to', () => {
    const places = commandsOf(
      [
        'cd app',
        'uv run --directory sub pytest',
        'docker run -v "$PWD":/w -w /w img pytest',
        'docker run -v $(pwd):/w -w /w/sub img pytest',
        'docker run img pytest',
      ].join('\n'),
    ).filter(c => c.program === 'pytest')
    expect(places.map(c => c.cwd)).toEqual(['app/sub', 'app', 'app/sub', null])
  })

  it('whatever the command is', () => {
    const commands = fc.constantFrom(
      'dvc repro -f',
      'cml send-comment x.md',
      'az ml job create',
      'docker build .',
      'flake8',
    )
    const prefixes = fc.array(
      fc.constantFrom(
        'sudo',
        'env A=1',
        'poetry run',
        'uv run',
        'nice -n 5',
        'timeout 5m',
        'conda run -n e',
        'pipenv run',
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(commands, prefixes, (text, prefix) => {
        const [bare] = commandsOf(text)
        const [wrapped] = commandsOf([...prefix, text].join(' '))
        expect(wrapped).toMatchObject({ canonical: bare?.canonical, args: bare?.args, argv: bare?.argv })
        expect(wrapped?.wrappers.length).toBe(prefix.length)
      }),
    )
  })
})

describe('programName', () => {
  it.each([
    ['/usr/bin/python3.11', 'python'],
    ['python.exe', 'python'],
    ['pip3', 'pip'],
    ['.venv/bin/pytest', 'pytest'],
    ['venv\\Scripts\\python.exe', 'python'],
    ['node_modules/.bin/eslint', 'eslint'],
    ['~/.local/bin/poetry', 'poetry'],
    ['$CONDA/bin/conda', 'conda'],
    ['${{ env.VENV }}/bin/dvc', 'dvc'],
    ['./google-cloud-sdk/bin/gcloud', 'gcloud'],
    ['./micromamba', 'micromamba'],
    ['./train.sh', './train.sh'],
    ['/opt/app/train.sh', '/opt/app/train.sh'],
    ['./gradlew', './gradlew'],
    ['bin/train', 'bin/train'],
    ['./serve', './serve'],
    ['$DIR/run', '$DIR/run'],
    ['cml-send-comment', 'cml-send-comment'],
  ])('%s is %s', (written, name) => {
    expect(programName(written)).toBe(name)
  })
})
