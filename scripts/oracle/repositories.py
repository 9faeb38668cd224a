"""The repositories that the oracle changes: each made by DVC itself, reproduced and committed. One function is one kind."""

import os
import re
import shutil
import subprocess

from dvc.repo import Repo
from dvc.version import __version__

IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "o"), ("EMAIL", "o@example.org"))
}
MAJOR = int(__version__.split(".")[0])
PARAMS = "seed: 42\nprepare: {split: 0.2}\ntrain:\n  lr: 1e-4\n  layers: [1, 2]\n  name: x\n"


def git(*words, folder="."):
    subprocess.run(
        ["git", "-c", "core.autocrlf=false", *words],
        check=True,
        cwd=folder,
        env={**os.environ, **IDENTITY},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", newline="") as file:
        file.write(text)


def read(path):
    with open(path, newline="") as file:
        return file.read()


def reproduce():
    with Repo() as repo:
        repo.reproduce(all_pipelines=True)


def add(path):
    with Repo() as repo:
        repo.add(path)


def template(text):
    """`%{x}` is what DVC writes as `${x}`."""
    return text.replace("%{", "${")


def linear():
    """Code, data, parameters of three formats, a directory in git, a directory made by a stage, metrics in git."""
    write(
        "dvc.yaml",
        """stages:
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
""",
    )
    for name in ("src/prepare.py", "src/train.py", "src/evaluate.py", "lib/a.py", "lib/deep/b.py"):
        write(name, "print('%s')\n" % name)
    write("params.yaml", PARAMS)
    write("other.toml", "[model]\ndepth = 3\nwidth = 2.5\n")
    write("more.json", '{"a": 1, "b": {"c": [1, 2.0]}}\n')
    write("data/raw.csv", "a,b\n1,2\n")
    add("data/raw.csv")
    reproduce()


def templated():
    """foreach over a list and a map, matrix, dict unpacking, variables inline, in a file and of one stage."""
    write(
        "dvc.yaml",
        template(
            """vars:
- vars.yaml
- size: 10
  options: {lr: 0.0001, deep: true, off: false, names: [a, b], text: "a b"}
  train: {extra: 7}
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
      layer: [{size: 1}, {size: 2}]
    cmd: echo %{item.model} %{item.rate} %{item.layer.size} %{key} > grid-%{key}.txt
    deps: [src/two.py]
    outs: ["grid-%{key}.txt"]
  unpack:
    cmd: echo x %{options} %{train} > unpack.txt
    deps: [each-one.txt]
    params: [seed]
    outs: [unpack.txt]
  local:
    vars: [local.json, {depth: 3}]
    cmd: echo %{depth} %{width[0]} %{train.layers[1]} \\%{HOME} > local.txt
    deps: [src/one.py]
    outs: [local.txt]
"""
        ),
    )
    write("src/one.py", "1\n")
    write("src/two.py", "2\n")
    write("params.yaml", PARAMS)
    write("vars.yaml", "models:\n  big: {rate: 0.10, flag: true}\n  small: {rate: 1_000, flag: false}\n")
    write("local.json", '{"width": [4, 5]}\n')
    reproduce()


def nested():
    """A pipeline in a folder, with a working directory, Python parameters and a list of commands."""
    write(
        "sub/dvc.yaml",
        """stages:
  inner:
    wdir: work
    cmd: cat ../code.py > out.txt
    deps: [../code.py]
    params: [../params.yaml: [seed], conf.py: [RATE, Model.depth, sizes]]
    outs: [out.txt]
  listed:
    cmd:
    - cat work/out.txt > a.txt
    - cat a.txt > b.txt
    deps: [work/out.txt]
    outs: [a.txt, b.txt]
""",
    )
    write("sub/code.py", "x\n")
    write("sub/params.yaml", PARAMS)
    write("sub/work/conf.py", "RATE = 0.5\nsizes = (1, 2)\nclass Model:\n    depth = 3\n")
    reproduce()


def imported():
    """import and import-url, frozen and always_changed stages, one without dependencies, a directory that git keeps."""
    source = os.path.abspath(os.path.join("..", "source"))
    if not os.path.exists(source):
        os.makedirs(source)
        git("init", "-q", "-b", "main", folder=source)
        write(os.path.join(source, "table.csv"), "t\n1\n")
        git("add", "-A", folder=source)
        git("commit", "-qm", "data", folder=source)
        write(os.path.join("..", "outside.csv"), "o\n2\n")
    with Repo() as repo:
        repo.imp(source, "table.csv", out="table.csv")
        repo.imp_url(os.path.abspath(os.path.join("..", "outside.csv")), out="outside.csv")
    write("pool/a.csv", "a\n")
    write("pool/c.csv", "c\n")
    add("pool")
    write("src/a.py", "a\n")
    write("src/b.py", "b\n")
    write("params.yaml", PARAMS)
    write(
        "dvc.yaml",
        """stages:
  fetch:
    cmd: cat table.csv src/a.py > fetched.csv
    deps: [table.csv, src/a.py]
    params: [seed]
    outs: [fetched.csv]
  stamp:
    always_changed: true
    cmd: echo stamp > stamp.txt
    deps: [src/a.py]
    outs: [stamp.txt]
  hello:
    cmd: echo hello > hello.txt
    outs: [hello.txt]
  report:
    cmd: mkdir -p report/deep && cat src/b.py > report/b.txt && cat outside.csv > report/deep/o.txt
    deps: [src/b.py, outside.csv]
    outs:
    - report: {cache: false, persist: true}
  publish:
    cmd: cat fetched.csv report/b.txt > published.txt
    deps: [fetched.csv, report, pool]
    outs: [published.txt]
  part:
    cmd: cat pool/a.csv > part.txt
    deps: [pool/a.csv, hello.txt, report/b.txt]
    metrics:
    - part.txt: {cache: false}
""",
    )
    reproduce()
    # A stage that is frozen before its first run has no output.
    write("dvc.yaml", read("dvc.yaml").replace("    cmd: cat table", "    frozen: true\n    cmd: cat table"))


def experiment():
    """What `dvc exp run --set-param` leaves in the work tree."""
    write(
        "dvc.yaml",
        """stages:
  train:
    cmd: cat src/train.py > model.pkl
    deps: [src/train.py]
    params: [seed, train.lr, train.layers, conf.py: []]
    outs: [model.pkl]
  evaluate:
    cmd: cat model.pkl src/evaluate.py > plots.csv
    deps: [model.pkl, src/evaluate.py]
    plots:
    - plots.csv: {cache: false, x: a}
""",
    )
    write("src/train.py", "train\n")
    write("src/evaluate.py", "evaluate\n")
    write("params.yaml", PARAMS)
    write("conf.py", "RATE = 0.5\nNAME = 'x'\n")
    git("add", "-A")
    git("commit", "-qm", "code")
    with Repo() as repo:
        repo.experiments.run(params=["seed=7", "train.lr=0.25"])


def legacy():
    """A lock as DVC 2 wrote it, whose hashes mean text with LF. The same content has the same hashes as long as it has no CR."""
    linear()
    for path in ("dvc.lock", "data/raw.csv.dvc"):
        write(path, re.sub(r"^ *(- )?hash: md5\n", lambda found: "" if not found[1] else found[0], read(path), flags=re.M))
    shutil.copytree(".dvc/cache/files/md5", ".dvc/cache", dirs_exist_ok=True)


def single():
    """Stage files of DVC 0.x, which the last version that reads them (2) can still write."""
    for name in ("src/prepare.py", "src/train.py"):
        write(name, "print('%s')\n" % name)
    write("data.csv", "1\n")
    write("params.yaml", PARAMS)
    add("data.csv")
    with Repo() as repo:
        repo.run(
            cmd="cat src/prepare.py data.csv > clean.csv",
            deps=["src/prepare.py", "data.csv"],
            outs=["clean.csv"],
            single_stage=True,
            fname="prepare.dvc",
        )
        repo.run(
            cmd="cat src/train.py clean.csv > model.pkl && echo {} > scores.json",
            deps=["src/train.py", "clean.csv"],
            outs=["model.pkl"],
            metrics_no_cache=["scores.json"],
            single_stage=True,
            fname="Dvcfile",
        )


# DVC 2 knows neither matrix nor the hashes of DVC 3, DVC 3 no stage files.
KINDS = {
    kind.__name__: kind
    for kind in (
        (linear, templated, nested, imported, experiment, legacy) if MAJOR >= 3 else (linear, nested, single)
    )
}


def make(folder, kind):
    os.makedirs(folder)
    os.chdir(folder)
    git("init", "-q", "-b", "main")
    Repo.init().close()
    KINDS[kind]()
    git("add", "-A")
    git("commit", "-qm", "made")
