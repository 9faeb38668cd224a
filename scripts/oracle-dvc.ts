/**
 * Compares our verdicts with DVC itself: real repositories made by DVC, changed at random, judged by both.
 * `node scripts/oracle-dvc.ts [CASES] [SEED]`; `python3` with DVC installed must be first on PATH, else nothing is compared.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StageResult } from '../src/dvc/model.ts'
import { verifyDvc } from '../src/dvc/verify.ts'
import { openSnapshot } from '../src/snapshot/open.ts'

/** What DVC says of one changed repository. */
interface Case {
  readonly folder: string
  readonly changes: readonly string[]
  /** Addresses of the stages that `dvc status` lists, null when DVC refuses the repository. */
  readonly changed: readonly string[] | null
  /** Addresses of all stages. */
  readonly stages: readonly string[]
  /** Whether `dvc repro --dry` would run anything. */
  readonly runs: boolean
  readonly error: string | null
}

const driver = String.raw`
import json, os, random, shutil, subprocess, sys, logging
logging.disable(logging.CRITICAL)
from contextlib import redirect_stdout, redirect_stderr
from io import StringIO
from dvc.repo import Repo

root, cases, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
dice = random.Random(seed)
GIT = dict(os.environ, GIT_AUTHOR_NAME="o", GIT_AUTHOR_EMAIL="o@example.org", GIT_COMMITTER_NAME="o", GIT_COMMITTER_EMAIL="o@example.org")
git = lambda *words: subprocess.run(["git", "-c", "core.autocrlf=false", *words], check=True, env=GIT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", newline="") as file:
        file.write(text)

def read(path):
    with open(path, newline="") as file:
        return file.read()

LINEAR = """stages:
  prepare:
    cmd: cat src/prepare.py data/raw.csv > clean.csv
    deps: [src/prepare.py, data/raw.csv]
    params: [seed, prepare.split]
    outs: [clean.csv]
  featurize:
    cmd: mkdir -p features && cat lib/a.py clean.csv > features/x
    deps:
    - lib
    - clean.csv
    outs: [features]
  train:
    cmd: cat src/train.py features/x > model.pkl
    deps: [src/train.py, features]
    params:
    - train
    - other.toml: [model.depth]
    - more.json:
    outs: [model.pkl]
  evaluate:
    cmd: echo "{}" > metrics.json
    deps: [model.pkl, ./src//evaluate.py]
    metrics:
    - metrics.json: {cache: false}
"""
TEMPLATED = """vars:
- vars.yaml
- size: 10
  options: {lr: 0.0001, deep: true, off: false, names: [a, b], text: "a b"}
stages:
  each:
    foreach: [one, two]
    do:
      cmd: echo %{item} %{size} > each-%{item}.txt
      deps: ["src/%{item}.py"]
      outs: ["each-%{item}.txt"]
  keyed:
    foreach: %{models}
    do:
      cmd: echo %{key} %{item.rate} %{item.flag} > keyed-%{key}.txt
      deps: [src/one.py]
      outs: ["keyed-%{key}.txt"]
  grid:
    matrix:
      model: [m1, m2]
      rate: [0.1, 1e-5, 10]
    cmd: echo %{item.model} %{item.rate} %{key} > grid-%{item.model}-%{item.rate}.txt
    deps: [src/two.py]
    outs: ["grid-%{item.model}-%{item.rate}.txt"]
  unpack:
    cmd: echo x %{options} > unpack.txt
    deps: [each-one.txt]
    params: [seed]
    outs: [unpack.txt]
""".replace("%{", "$" + "{")
NESTED = """stages:
  inner:
    wdir: work
    cmd: cat ../code.py > out.txt
    deps: [../code.py]
    params: [../params.yaml: [seed], conf.py: [RATE, Model.depth]]
    outs: [out.txt]
  listed:
    cmd:
    - cat work/out.txt > a.txt
    - cat a.txt > b.txt
    deps: [work/out.txt]
    outs: [a.txt, b.txt]
"""

def base(folder, kind):
    os.makedirs(folder)
    os.chdir(folder)
    git("init", "-q", "-b", "main")
    Repo.init().close()
    params = "seed: 42\nprepare: {split: 0.2}\ntrain:\n  lr: 1e-4\n  layers: [1, 2]\n  name: x\n"
    if kind == "linear":
        write("dvc.yaml", LINEAR)
        for name in ("src/prepare.py", "src/train.py", "src/evaluate.py", "lib/a.py", "lib/deep/b.py"):
            write(name, "print('%s')\n" % name)
        write("params.yaml", params)
        write("other.toml", "[model]\ndepth = 3\nwidth = 2.5\n")
        write("more.json", '{"a": 1, "b": {"c": [1, 2.0]}}\n')
        write("data/raw.csv", "a,b\n1,2\n")
        repo = Repo()
        repo.add("data/raw.csv")
        repo.close()
    elif kind == "templated":
        write("dvc.yaml", TEMPLATED)
        write("src/one.py", "1\n")
        write("src/two.py", "2\n")
        write("params.yaml", params)
        write("vars.yaml", "models:\n  big: {rate: 0.10, flag: true}\n  small: {rate: 1_000, flag: false}\n")
    else:
        write("sub/dvc.yaml", NESTED)
        write("sub/code.py", "x\n")
        write("sub/params.yaml", params)
        write("sub/work/conf.py", "RATE = 0.5\nclass Model:\n    depth = 3\n")
    repo = Repo()
    repo.reproduce(all_pipelines=True)
    repo.close()
    git("add", "-A")
    git("commit", "-qm", "made")

FOLDER = {"linear": "", "templated": "", "nested": "sub/"}

def code_files():
    found = subprocess.run(["git", "ls-files"], capture_output=True, text=True).stdout.split("\n")
    return [f for f in found if f.endswith(".py") and os.path.exists(f)]

def edit(path, old, new):
    text = read(path)
    if old not in text:
        return False
    write(path, text.replace(old, new, 1))
    return True

def mutate(kind):
    at = FOLDER[kind]
    yaml, lock, params = at + "dvc.yaml", at + "dvc.lock", at + "params.yaml"
    what = dice.choice(["code", "code", "param", "param", "same", "cmd", "dep", "lock-stage", "lock-dep", "delete", "rename", "metrics", "undep", "stage", "template", "add-file", "data", "lock-param", "out", "comment"])
    files = code_files()
    if what == "code" and files:
        path = dice.choice(files)
        write(path, read(path) + "# %d\n" % dice.randrange(9))
        return what + " " + path
    if what == "param":
        options = [(params, "seed: 42", "seed: 43"), (params, "lr: 1e-4", "lr: 1e-3"), (params, "[1, 2]", "[1, 3]"), (params, "  name: x", "  name: 1"), (params, "seed: 42\n", ""), (params, "split: 0.2", "split: '0.2'"), (params, "  name: x\n", ""), (params, "  name: x", "  name: x\n  extra: 1"), ("other.toml", "depth = 3", "depth = 4"), ("other.toml", "width = 2.5", "width = 3"), ("more.json", '"a": 1', '"a": 2'), ("more.json", "2.0", "2"), ("more.json", '"a": 1, ', ""), ("more.json", '"a"', '"z": null, "a"'), ("sub/work/conf.py", "0.5", "0.6"), ("sub/work/conf.py", "depth = 3", "depth = 4"), ("sub/work/conf.py", "RATE = 0.5\n", "")]
        path, old, new = dice.choice(options)
        return "%s %s %s->%s" % (what, path, old, new) if os.path.exists(path) and edit(path, old, new) else None
    if what == "same":
        options = [(params, "42", "42.0"), (params, "1e-4", "0.00010"), (params, "seed: 42", "seed:   42"), (params, "[1, 2]", "\n  - 1\n  - 2"), (params, "name: x", "name: 'x'"), ("more.json", "2.0", "2"), ("sub/work/conf.py", "0.5", "5e-1")]
        path, old, new = dice.choice(options)
        return "%s %s %s->%s" % (what, path, old, new) if os.path.exists(path) and edit(path, old, new) else None
    if what == "comment":
        path = dice.choice([yaml, params, lock])
        write(path, "# note\n" + read(path))
        return what + " " + path
    if what == "cmd":
        return what if edit(yaml, dice.choice(["cmd: cat", "cmd: echo", "cat a.txt"]), dice.choice(["cmd: true && cat", "cmd: printf"])) else None
    if what == "dep" and files:
        path = dice.choice(files)
        path = path[len(at):]
        return what if edit(yaml, dice.choice(["deps: [", "deps: [src/"]), "deps: [%s, " % path if kind != "templated" else "deps: [params.yaml, ") else None
    if what == "undep":
        return what if edit(yaml, dice.choice(["src/prepare.py, ", ", clean.csv", "    - lib\n", "[src/train.py, features]"]), dice.choice([""])) else None
    if what == "stage":
        return what if edit(yaml, dice.choice(["  train:", "  unpack:", "  inner:", "  each:", "  listed:"]), "  renamed:") else None
    if what == "template":
        options = [(yaml, "[one, two]", "[one]"), (yaml, "m1, m2", "m1, m3"), (yaml, "size: 10", "size: 11"), (yaml, "deep: true", "deep: false"), (yaml, "names: [a, b]", "names: [a]"), (yaml, "lr: 0.0001", "lr: 1e-4"), (yaml, "1e-5, 10", "0.00001, 10"), (yaml, "1e-5, 10", "1e-5, 10.0"), ("vars.yaml", "0.10", "0.2"), ("vars.yaml", "1_000", "1000"), ("vars.yaml", "small", "tiny"), ("vars.yaml", "flag: true", "flag: null"), (yaml, '"a b"', '"a''b c"'), (yaml, "size: 10\n", "size: 0x10\n")]
        path, old, new = dice.choice(options)
        return "%s %s->%s" % (what, old, new) if os.path.exists(path) and edit(path, old, new) else None
    if what in ("lock-stage", "lock-dep", "lock-param"):
        import ruamel.yaml
        loader = ruamel.yaml.YAML()
        with open(lock) as file:
            data = loader.load(file)
        name = dice.choice(sorted(data["stages"]))
        stage = data["stages"][name]
        if what == "lock-stage":
            del data["stages"][name]
        elif what == "lock-dep":
            if not stage.get("deps"):
                return None
            item = dice.choice(stage["deps"])
            item["md5"] = "0" * 32 + (".dir" if item["md5"].endswith(".dir") else "")
        else:
            if not stage.get("params"):
                return None
            values = stage["params"][dice.choice(sorted(stage["params"]))]
            values.pop(dice.choice(sorted(values)))
        with open(lock, "w") as file:
            loader.dump(data, file)
        return what + " " + name
    if what in ("delete", "rename") and files:
        path = dice.choice(files)
        if what == "delete":
            os.remove(path)
        else:
            os.rename(path, path[:-3] + "2.py")
        return what + " " + path
    if what == "metrics" and os.path.exists("metrics.json"):
        write("metrics.json", '{"a": %d}\n' % dice.randrange(9))
        return what
    if what == "add-file" and os.path.isdir("lib"):
        write("lib/new%d.py" % dice.randrange(3), "new\n")
        return what
    if what == "data" and os.path.exists("data/raw.csv"):
        write("data/raw.csv", "changed %d\n" % dice.randrange(9))
        repo = Repo()
        repo.add("data/raw.csv")
        repo.close()
        return what
    if what == "out":
        return what if edit(yaml, dice.choice(["outs: [model.pkl]", "outs: [unpack.txt]", "outs: [out.txt]"]), dice.choice(["outs: [new.bin]"])) else None
    return None

def judge():
    repo = Repo()
    try:
        stages = [s.addressing for s in repo.index.stages if s.cmd]
        changed = [name for name in repo.status() if name in stages]
        try:
            runs = len(repo.reproduce(all_pipelines=True, dry=True)) > 0
        except Exception:
            runs = True
        return dict(stages=stages, changed=changed, runs=runs, error=None)
    except Exception as error:
        return dict(stages=[], changed=None, runs=True, error=repr(error)[:200])
    finally:
        repo.close()

os.makedirs(root, exist_ok=True)
kinds = ["linear", "templated", "nested"]
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    for kind in kinds:
        base(os.path.join(root, "base-" + kind), kind)
    with open(os.path.join(root, "cases.jsonl"), "w") as out:
        for number in range(cases):
            kind = kinds[number % len(kinds)]
            folder = os.path.join(root, "case-%d" % number)
            os.chdir(root)
            shutil.copytree("base-" + kind, folder, symlinks=True)
            os.chdir(folder)
            wanted = dice.choice([1, 1, 1, 2, 3])
            changes = []
            for _ in range(40):
                if len(changes) == wanted:
                    break
                try:
                    change = mutate(kind)
                except Exception:
                    change = None
                if change:
                    changes.append(change)
            git("add", "-A")
            out.write(json.dumps(dict(folder=folder, changes=changes, **judge())) + "\n")
`

const [cases = '510', seed = '1'] = process.argv.slice(2)

function hasDvc(): boolean {
  return spawnSync('python3', ['-c', 'import dvc.repo'], { stdio: 'ignore' }).status === 0
}

/** What we say of a stage: changed, unchanged, or that the files do not tell. */
function verdictOf({ verdict, unknown, alwaysChanged, findings }: StageResult): boolean | null {
  if (alwaysChanged || verdict === 'stale' || verdict === 'unlocked') return true
  const doubtful = findings.some(({ rule, effect }) => effect === 'doubtful' && !rule.endsWith('-left'))
  return verdict === 'unknown' || unknown > 0 || doubtful ? null : false
}

async function compare(
  one: Case,
): Promise<{ readonly agree: number; readonly open: number; readonly wrong: readonly string[] }> {
  const snapshot = await openSnapshot({ path: one.folder })
  try {
    const stages = new Map<string, StageResult>()
    for (const { path, stages: list } of verifyDvc(snapshot).pipelines) {
      for (const stage of list) stages.set(path === 'dvc.yaml' ? stage.name : `${path}:${stage.name}`, stage)
    }
    let agree = 0
    let open = 0
    const wrong: string[] = []
    for (const address of one.stages) {
      const stage = stages.get(address)
      const ours = stage === undefined ? undefined : verdictOf(stage)
      const theirs = one.changed?.includes(address) ?? false
      if (ours === null) open++
      else if (ours === theirs) agree++
      else
        wrong.push(
          `${address}: DVC ${theirs ? 'changed' : 'unchanged'}, we ${ours === undefined ? 'miss it' : ours ? 'changed' : 'unchanged'}`,
        )
    }
    return { agree, open, wrong }
  } finally {
    snapshot.close()
  }
}

async function main(): Promise<number> {
  if (!hasDvc()) {
    console.log('oracle:dvc skipped: python3 on PATH has no DVC (pip install dvc).')
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'oracle-dvc-'))
  try {
    const run = spawnSync('python3', ['-c', driver, join(folder, 'work'), cases, seed], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`the driver failed: ${run.stderr}`)
    const list = readFileSync(join(folder, 'work', 'cases.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Case)
    const total = { agree: 0, open: 0, wrong: 0, refused: 0 }
    for (const one of list) {
      if (one.changed === null) {
        total.refused++
        continue
      }
      const { agree, open, wrong } = await compare(one)
      total.agree += agree
      total.open += open
      total.wrong += wrong.length
      if (wrong.length > 0) console.log(`${one.changes.join('; ')}\n  ${wrong.join('\n  ')}`)
      if (one.changed.length > 0 && !one.runs)
        console.log(`${one.changes.join('; ')}: dvc status and dvc repro --dry differ`)
    }
    const all = total.agree + total.open + total.wrong
    console.log(
      `oracle:dvc seed ${seed}: ${list.length} repositories (${total.refused} refused by DVC), ${all} stages: ${total.agree} agree, ${total.wrong} disagree, ${total.open} unknown (${((100 * total.open) / Math.max(1, all)).toFixed(1)} %)`,
    )
    return total.wrong > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = await main()
