"""python3 judge.py FOLDER CASES SEED: changed repositories in FOLDER, and DVC's judgement of each as a line of cases.jsonl."""

import inspect
import json
import logging
import os
import random
import shutil
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from dvc.repo import Repo

from changes import CHANGES
from repositories import KINDS, git, make

FOLDERS = {"nested": "sub"}
MOST_TRIES = 60


def judge():
    """All stages, those that `dvc status` calls changed, and those that `dvc repro --dry` would run (None: it refuses)."""
    repo = None
    try:
        repo = Repo()
        stages = [stage.addressing for stage in repo.index.stages if stage.cmd]
        options = {"check_updates": False} if "check_updates" in inspect.signature(Repo.status).parameters else {}
        changed = [name for name in repo.status(**options) if name in stages]
        try:
            runs = [stage.addressing for stage in repo.reproduce(all_pipelines=True, dry=True)]
        except Exception:
            runs = None
        return {"stages": stages, "changed": changed, "runs": runs, "error": None}
    except Exception as error:
        return {"stages": [], "changed": None, "runs": None, "error": repr(error)[:300]}
    finally:
        if repo is not None:
            repo.close()


def changed_case(dice, folder, kind):
    """One to three changes; a change that fails leaves what it had done, and is not counted."""
    wanted = dice.choice([1, 1, 1, 2, 3])
    changes = []
    for _ in range(MOST_TRIES):
        if len(changes) == wanted:
            break
        try:
            change = dice.choice(CHANGES)(dice, FOLDERS.get(kind, ""))
        except Exception:
            continue
        if change:
            changes.append(change)
    git("add", "-A")
    return {"folder": folder, "kind": kind, "changes": changes, **judge()}


def main(root, cases, seed):
    dice = random.Random(seed)
    os.makedirs(root, exist_ok=True)
    kinds = list(KINDS)
    for kind in kinds:
        make(os.path.join(root, f"base-{kind}"), kind)
    with open(os.path.join(root, "cases.jsonl"), "w") as out:
        for number in range(cases):
            kind = kinds[number % len(kinds)]
            folder = os.path.join(root, f"case-{number}")
            os.chdir(root)
            shutil.copytree(f"base-{kind}", folder, symlinks=True)
            os.chdir(folder)
            out.write(json.dumps(changed_case(dice, folder, kind)) + "\n")


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        main(os.path.abspath(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
