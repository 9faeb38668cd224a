"""What the oracle does to a repository: one function is one kind of change; it tells what it did, or None when it found no place."""

import os
import subprocess

import ruamel.yaml
from dvc.repo import Repo

from repositories import add, read, template, write

# Texts that are replaced, by path: (old, new). Those of a kind of repository that has no such text are passed over.
PARAMETERS = {
    "params.yaml": [
        ("seed: 42", "seed: 43"),
        ("seed: 7", "seed: 8"),
        ("lr: 1e-4", "lr: 1e-3"),
        ("lr: 0.25", "lr: 0.5"),
        ("[1, 2]", "[1, 3]"),
        ("  name: x", "  name: 1"),
        ("seed: 42\n", ""),
        ("split: 0.2", "split: '0.2'"),
        ("  name: x\n", ""),
        ("  name: x", "  name: x\n  extra: 1"),
        ("seed: 42", "seed: true"),
        ("seed: 42", "seed: null"),
    ],
    "other.toml": [("depth = 3", "depth = 4"), ("width = 2.5", "width = 3"), ("depth = 3", "depth = 3.0")],
    "more.json": [
        ('"a": 1', '"a": 2'),
        ("2.0", "2"),
        ('"a": 1, ', ""),
        ('"a"', '"z": null, "a"'),
        ('{"c": [1, 2.0]}', '{"c": [1, 2.0], "d": 1}'),
    ],
    "work/conf.py": [
        ("0.5", "0.6"),
        ("depth = 3", "depth = 4"),
        ("RATE = 0.5\n", ""),
        ("(1, 2)", "(1, 3)"),
        ("(1, 2)", "[1, 2]"),
    ],
    "conf.py": [("0.5", "0.6"), ("NAME = 'x'", "NAME = 'y'"), ("NAME", "OTHER = 1\nNAME"), ("NAME = 'x'\n", "")],
}
# The same values in other words.
SAME = {
    "params.yaml": [
        ("42", "42.0"),
        ("1e-4", "0.00010"),
        ("seed: 42", "seed:   42"),
        ("[1, 2]", "\n  - 1\n  - 2"),
        ("name: x", "name: 'x'"),
        ("seed: 42", "seed: 0x2a"),
        ("seed: 42", "seed: 4_2"),
    ],
    "more.json": [("2.0", "2"), ('{"a": 1, ', '{\n"a":1,')],
    "work/conf.py": [("0.5", "5e-1"), ("depth = 3", "depth: int = 3")],
    "conf.py": [("RATE = 0.5", "RATE: float = 0.50"), ("'x'", '"x"')],
}
TEMPLATES = {
    "dvc.yaml": [
        ("[one, two]", "[one]"),
        ("[one, two]", "[one, two, one]"),
        ("m1, m2", "m1, m3"),
        ("m1, m2", "m1"),
        ("size: 10", "size: 11"),
        ("deep: true", "deep: false"),
        ("names: [a, b]", "names: [a]"),
        ("lr: 0.0001", "lr: 1e-4"),
        ("1e-5, 10", "0.00001, 10"),
        ("1e-5, 10", "1e-5, 10.0"),
        ('"a b"', '"ab c"'),
        ("size: 10\n", "size: 0x10\n"),
        ("{size: 1}", "{size: 3}"),
        ("{extra: 7}", "{extra: 8}"),
        ("{depth: 3}", "{depth: 4}"),
        ("%{width[0]}", "%{width[1]}"),
        ("%{train.layers[1]}", "%{ train.layers[1] }"),
        ("foreach: [one, two]", "foreach: [one, true]"),
    ],
    "vars.yaml": [("0.10", "0.2"), ("1_000", "1000"), ("small", "tiny"), ("flag: true", "flag: null"), ("flag: true", "flag: 'true'")],
    "local.json": [("4", "6"), ("5]", "5, 6]")],
}
COMMANDS = {"dvc.yaml": [("cmd: cat", "cmd: true && cat"), ("cmd: echo", "cmd: printf"), ("- cat a.txt", "- cat -u a.txt"), ("cmd: mkdir", "cmd:  mkdir"), ("cmd: mkdir -p", "cmd: >-\n      mkdir -p")]}
STAGES = {
    "dvc.yaml": [
        (name, "  renamed:") for name in ("  train:", "  unpack:", "  inner:", "  each:", "  listed:", "  fetch:", "  hello:")
    ]
    + [("stages:\n", "stages:\n  added:\n    cmd: echo new > new.txt\n    outs: [new.txt]\n")]
}
FLAGS = {
    "dvc.yaml": [
        ("    cmd: cat", "    frozen: true\n    cmd: cat"),
        ("    cmd: echo", "    always_changed: true\n    cmd: echo"),
        ("    frozen: true\n", ""),
        ("    always_changed: true\n", ""),
        ("    cmd: cat", "    desc: what it does\n    meta: {a: 1}\n    cmd: cat"),
    ]
}
OUTPUTS = {
    "dvc.yaml": [(f"outs: [{name}]", "outs: [new.bin]") for name in ("model.pkl", "unpack.txt", "out.txt", "hello.txt")]
    + [("{cache: false}", "{cache: false, desc: x}"), ("{cache: false, x: a}", "{cache: false, x: b}"), (", persist: true}", "}")]
}
DEPENDENCIES = {
    "dvc.yaml": [(old, "") for old in ("src/prepare.py, ", ", clean.csv", "    - lib\n", ", report", "[src/train.py, features]", "src/a.py, ", ", conf.py: []")]
    + [("deps: [", "deps: [params.yaml, "), ("deps: [src/", "deps: [./src/"), ("deps: [", "deps: [%s, ")]
}


def replaced(kind_of_change, table):
    """A change that replaces one text out of a table."""

    def change(dice, folder):
        places = [
            (path, template(old), template(new))
            for name, pairs in table.items()
            for path in [os.path.join(folder, name)]
            if os.path.exists(path)
            for old, new in pairs
            if template(old) in read(path)
        ]
        if not places:
            return None
        path, old, new = dice.choice(places)
        if "%s" in new:
            new = new.replace("%s", os.path.relpath(dice.choice(code_files()), folder or "."))
        write(path, read(path).replace(old, new, 1))
        return f"{kind_of_change} {path}: {old!r} -> {new!r}"

    return change


def code_files():
    found = subprocess.run(["git", "ls-files"], capture_output=True, text=True).stdout.split("\n")
    return [path for path in found if path.endswith(".py") and os.path.exists(path)]


def tracked_outputs():
    found = subprocess.run(["git", "ls-files"], capture_output=True, text=True).stdout.split("\n")
    wanted = [path for path in found if path.startswith("report/") or path in ("metrics.json", "plots.csv", "part.txt", "scores.json")]
    return [path for path in wanted if os.path.exists(path)]


def code(dice, folder):
    path = dice.choice(code_files())
    write(path, read(path) + "# %d\n" % dice.randrange(9))
    return f"code {path}"


def line_ends(dice, folder):
    path = dice.choice(code_files() + ["params.yaml"] * os.path.exists("params.yaml"))
    write(path, read(path).replace("\r\n", "\n").replace("\n", "\r\n"))
    return f"CRLF {path}"


def comment(dice, folder):
    path = dice.choice([path for path in ("dvc.yaml", "dvc.lock", "params.yaml", "prepare.dvc") if os.path.exists(os.path.join(folder, path))])
    path = os.path.join(folder, path)
    write(path, "# note\n" + read(path))
    return f"comment {path}"


def delete(dice, folder):
    path = dice.choice(code_files())
    os.remove(path)
    return f"delete {path}"


def rename(dice, folder):
    path = dice.choice(code_files())
    os.rename(path, path[:-3] + "2.py")
    return f"rename {path}"


def add_file(dice, folder):
    places = [path for path in ("lib", "report", "report/deep") if os.path.isdir(path)]
    if not places:
        return None
    path = "%s/new%d.py" % (dice.choice(places), dice.randrange(3))
    write(path, "new\n")
    return f"add {path}"


def ignore(dice, folder):
    write(".dvcignore", dice.choice(["deep\n", "*.txt\n", "lib/a.py\n", "# nothing\n", "b.*\n!b.txt\n", "/lib/deep/\n"]))
    return f"ignore {read('.dvcignore')!r}"


def output(dice, folder):
    paths = tracked_outputs()
    if not paths:
        return None
    path = dice.choice(paths)
    if dice.random() < 0.2:
        os.remove(path)
        return f"delete output {path}"
    write(path, '{"a": %d}\n' % dice.randrange(9))
    return f"output {path}"


def data(dice, folder):
    """New data, recorded by DVC."""
    paths = [path for path in ("data/raw.csv", "pool/a.csv", "table.csv", "outside.csv", "data.csv") if os.path.exists(path)]
    if not paths:
        return None
    path = dice.choice(paths)
    os.unlink(path)
    write(path, "changed %d\n" % dice.randrange(9))
    if path in ("table.csv", "outside.csv"):
        with Repo() as repo:
            repo.commit(path + ".dvc", force=True)
    else:
        add("pool" if path.startswith("pool") else path)
    return f"data {path}"


def lock(dice, folder):
    """Something goes from the lock, or gets another value there."""
    path = os.path.join(folder, "dvc.lock")
    loader = ruamel.yaml.YAML()
    with open(path) as file:
        content = loader.load(file)
    name = dice.choice(sorted(content["stages"]))
    stage = content["stages"][name]
    what = dice.choice(["stage", "dep", "hash", "params", "param", "out", "cmd"])
    if what == "stage":
        del content["stages"][name]
    elif what == "cmd":
        stage["cmd"] = "true"
    elif what in ("dep", "hash", "out"):
        entries = stage.get("outs" if what == "out" else "deps")
        if not entries:
            return None
        item = dice.choice(entries)
        if what == "hash":
            item["md5"] = "0" * 32 + (".dir" if item["md5"].endswith(".dir") else "")
        else:
            entries.remove(item)
    else:
        if not stage.get("params"):
            return None
        file = dice.choice(sorted(stage["params"]))
        values = stage["params"][file]
        if what == "params":
            del stage["params"][file]
        elif values:
            values.pop(dice.choice(sorted(values)))
    with open(path, "w") as file:
        loader.dump(content, file)
    return f"lock {what} {name}"


def stage_file(dice, folder):
    """A change by hand in a stage file of DVC 0.x."""
    paths = [path for path in ("prepare.dvc", "Dvcfile") if os.path.exists(path)]
    if not paths:
        return None
    path = dice.choice(paths)
    text = read(path)
    old, new = dice.choice([("cmd: cat", "cmd: true && cat"), ("- path: src/", "- path: ./src/"), ("md5: ", "md5: 0"), ("cmd:", "desc: x\ncmd:"), ("cmd:", "frozen: true\ncmd:"), ("cmd:", "always_changed: true\ncmd:")])
    if old not in text:
        return None
    write(path, text.replace(old, new, 1))
    return f"stage file {path}: {old!r} -> {new!r}"


CHANGES = [
    code,
    code,
    replaced("parameter", PARAMETERS),
    replaced("parameter", PARAMETERS),
    replaced("same", SAME),
    replaced("template", TEMPLATES),
    replaced("template", TEMPLATES),
    replaced("command", COMMANDS),
    replaced("stage", STAGES),
    replaced("flag", FLAGS),
    replaced("output", OUTPUTS),
    replaced("dependency", DEPENDENCIES),
    line_ends,
    comment,
    delete,
    rename,
    add_file,
    ignore,
    output,
    data,
    lock,
    lock,
    stage_file,
]
