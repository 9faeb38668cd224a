import { describe, expect, it } from 'vitest'
import { understand } from '../src/audit.ts'
import { snapshotOf } from '../src/snapshot/memory.ts'
import { noSettings } from './noSettings.ts'

const train = 'from sklearn.svm import SVC\n\nSVC().fit([[1], [2]], [0, 1])\n'

async function tasksOf(command: string): Promise<string[]> {
  const workflow = `on: push\njobs:\n  ml:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(command)}\n`
  const files = {
    '.github/workflows/ml.yml': workflow,
    'train.py': train,
    'other.py': train,
    'job.sh': 'python train.py\n',
  }
  const { tasks } = await understand(snapshotOf(files, { defaultBranch: 'main' }), noSettings)
  return tasks.map(({ id, confidence }) => `${id} ${confidence}`)
}

describe('a training is found behind', () => {
  it.each([
    'srun -n 4 python train.py',
    'sbatch --wrap "python train.py"',
    'sbatch job.sh',
    'mpiexec -n 2 python train.py',
    'python -m cProfile -o out.prof train.py',
    'python -m pdb train.py',
    'python -m trace --count train.py',
    'python -m memory_profiler train.py',
    'kernprof -l train.py',
    'nsys profile -o out python train.py',
    'py-spy record -o out.svg -- python train.py',
    "parallel 'python train.py --fold {}' ::: 1 2 3",
    'seq 3 | xargs -n 1 python train.py --fold',
    'find configs -name x.yml -exec python train.py {} ;',
    'cat train.py | python',
    'python < train.py',
  ])('%s', async command => {
    expect(await tasksOf(command)).toEqual(['train high'])
  })

  it('coverage, which is measured beside it', async () => {
    expect(await tasksOf('coverage run train.py')).toEqual(['coverage high', 'train high'])
    expect(await tasksOf('coverage run -m pytest')).toContain('test high')
    expect(await tasksOf('coverage run manage.py test')).toContain('test high')
  })

  it('each command of one step', async () => {
    expect(await tasksOf('python train.py\npython other.py')).toEqual(['train high', 'train high'])
    expect(await tasksOf('bash job.sh')).toEqual(['train high'])
  })

  it('a program that nobody knows, as a guess', async () => {
    expect(await tasksOf('secretrunner train.py')).toEqual(['train low'])
  })
})

describe('a training that Python starts as a program is found behind', () => {
  const found = async (script: string) => {
    const files = {
      '.github/workflows/ml.yml':
        'on: push\njobs:\n  ml:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python tools/verify.py\n',
      'tools/verify.py': `import subprocess\nimport sys\nfrom pathlib import Path\n\n${script}\n`,
      'jobs/train.py': train,
    }
    const { tasks } = await understand(snapshotOf(files, { defaultBranch: 'main' }), noSettings)
    return tasks.some(({ id, what }) => id === 'train' && what.includes('jobs/train.py'))
  }

  it.each([
    'command = [sys.executable, "-m", "jobs.train", "--epochs", str(3)]\nsubprocess.run(command, check=True)',
    'def start(command, timeout):\n    subprocess.run(command, timeout=timeout)\n\nstart([sys.executable, "-m", "jobs.train"], 60)',
    'class Runner:\n    def start(self, command):\n        subprocess.check_call(command)\n\n    def all(self):\n        self.start("python jobs/train.py")',
    'ROOT = Path(__file__).parents[1]\nsubprocess.run([sys.executable, str(ROOT / "jobs" / "train.py")])',
    'ROOT = Path(__file__).parents[1]\nSCRIPT = ROOT / "jobs/train.py"\nsubprocess.run([sys.executable, SCRIPT])',
  ])('%s', async script => {
    expect(await found(script)).toBe(true)
  })

  it.each([
    'def show(command):\n    print(command)\n\nshow([sys.executable, "-m", "jobs.train"])',
    'command = [sys.executable, "-m", "jobs.train"]\nprint(command)',
  ])('and not behind what only names it: %s', async script => {
    expect(await found(script)).toBe(false)
  })
})
