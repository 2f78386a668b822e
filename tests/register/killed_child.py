"""Run by the crash tests in a process of its own, which is killed: from outside at a random instant, or by itself.

    killed_child.py KILL_AT import REGISTER PLAN     import the snapshots of PLAN one after another
    killed_child.py KILL_AT reread REGISTER          read the toy list again with a newer reader
    killed_child.py KILL_AT command ARGUMENT ...     run the `comity` command

KILL_AT counts statements sent to the database; before that one, the process kills itself with SIGKILL. 0: never.
What is done is printed at once, a line each: `ready`, then the day of every snapshot that is in; last the statements.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

sys.path.insert(0, str(Path(__file__).parent))

import toy_list

from comity.register.store import Register
from comity.sources import registry

n_statements = 0


def die_at(kill_at: int) -> None:
    """Count statements, and let none of them survive that number."""

    def count(*_: Any) -> None:
        global n_statements  # noqa: PLW0603 - a process of its own, and one counter
        n_statements += 1
        if n_statements == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    # The last moment before a transaction counts is a moment too.
    event.listen(Engine, "commit", count)


def know_the_toy(reader_version: int = 1) -> None:
    shipped, ids = registry.manifest, registry.list_ids()
    toy = toy_list.manifest(reader_version=reader_version)
    registry.list_ids = lambda: (*ids, "toy")  # type: ignore[assignment]
    registry.manifest = lambda name: toy if name == "toy" else shipped(name)  # type: ignore[assignment]


def import_plan(place: str, plan: str) -> None:
    with Register(place) as register:
        importer = register.importer()
        for day, rows in json.loads(Path(plan).read_text("utf-8")):
            register.import_snapshot(toy_list.delivery(rows, day), toy_list.NOW, importer)
            print(day, flush=True)


def reread(place: str) -> None:
    with Register(place) as register:
        print(*register.read_again("toy", toy_list.NOW), flush=True)


def command(*arguments: str) -> None:
    from comity.cli.main import run  # noqa: PLC0415 - the other two modes need no command

    sys.argv = ["comity", *arguments]
    try:
        run()
    except SystemExit as stop:
        print("exit", stop.code, flush=True)


def main(kill_at: str, mode: str, *arguments: str) -> None:
    die_at(int(kill_at))
    if mode != "command":
        know_the_toy(toy_list.SHOUTING_SINCE if mode == "reread" else 1)
    print("ready", flush=True)
    modes: dict[str, Callable[..., None]] = {"import": import_plan, "reread": reread, "command": command}
    modes[mode](*arguments)
    print(n_statements, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
