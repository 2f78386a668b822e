"""`comity screen FILE`, `rescreen`, `runs` and `suppress` as a user runs them: each in a process of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

import comity

OWN_LIST = """
list = "own"
authority = "JP"
title = "An invented list"
publisher = "Nobody"
page = ""
cadence = "never"
terms = "none"
stale_after_days = 30
tolerated_shrink = 0.9
dates = {}
regimes = { Invented = "DPRK" }

[[forms]]
id = "csv"
kind = "publisher"
reader = "comity.sources.mapped.reader"
reader_version = 1
verified_on = "fixture"
matches = ["own*.csv"]
carries = ["primary_name", "identifiers", "programmes"]

[forms.mapping]
list = "own"
authority = "JP"
container = "csv"
key = "{Ref}"
kinds = [{ kind = "vessel", when = { IMO = '\\\\d+' } }, { kind = "person" }]
names = [{ field = "Name" }]
identifiers = [{ scheme = "imo", field = "IMO" }]

[forms.mapping.designation]
programme = [{ constant = "Invented" }]
"""
IN_MAY = "Ref,Name,IMO\nA1,Grigori Petrovich Varanov,\nA2,Silver Heron 7,9471135\nA3,Milovan Ondrasek,\n"
IN_JUNE = "Ref,Name,IMO\nA1,Grigori Petrovich Varanov,\nA2,Silver Heron 7,9471135\nA4,Ilmar Tesk,\n"
CUSTOMERS = (
    "id,name,kind\n1,Grigori Varanov,person\n2,Milovan Ondrasek,person\n3,Ilmar Tesk,person\n4,Nobody Atall,\n5,,\n"
)


class Ran(NamedTuple):
    code: int
    out: str
    err: str


class World(NamedTuple):
    folder: Path

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COMITY_")}
        paths = os.pathsep.join([str(Path(comity.__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
        return {**kept, "PYTHONPATH": paths, "COMITY_REGISTER": str(self.folder / "register.db"), "USER": "ann"}

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "comity.cli.main", *arguments]

    def run(self, *arguments: str) -> Ran:
        done = subprocess.run(  # noqa: S603 - our own command
            self.command(*arguments), capture_output=True, cwd=self.folder, env=self.environment(), timeout=120,
            check=False,
        )  # fmt: skip
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def rows(self, name: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO((self.folder / name).read_bytes().decode(), newline="")))


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with an own list of two days."""
    world = World(tmp_path_factory.mktemp("screen-file"))
    (world.folder / "own.toml").write_text(OWN_LIST.replace("\\\\", "\\"))
    for day, text in (("2024-05-15", IN_MAY), ("2024-06-15", IN_JUNE)):
        (world.folder / "own.csv").write_text(text)
        ran = world.run("import", "own.toml", "own.csv", "--published-on", day)
        assert ran.code == 0, ran.err
    return world.folder


@pytest.fixture
def world(base: Path, tmp_path: Path) -> World:
    (tmp_path / "register.db").write_bytes((base / "register.db").read_bytes())
    (tmp_path / "customers.csv").write_text(CUSTOMERS)
    return World(tmp_path)


def test_a_file_is_screened_and_the_run_is_kept(world: World) -> None:
    ran = world.run("screen", "customers.csv", "--output", "hits.csv")
    assert ran.code == 1, ran.err
    assert "4 customers screened against 3 listed parties" in ran.err
    assert [(row["id"], row["record_id"]) for row in world.rows("hits.csv")] == [
        ("1", "own:A1"), ("2", ""), ("3", "own:A4"), ("4", ""),
    ]  # fmt: skip
    assert [(row["row"], row["screened"]) for row in world.rows("hits.csv.bad.csv")] == [("6", "no")]
    record = json.loads((world.folder / "hits.csv.run.json").read_text())
    assert record["operator"] == "ann"
    assert [each["published_on"] for each in record["indexes"]["lists"]["lists"] if each["list"] == "own"] == [
        "2024-06-15"
    ]
    (listed,) = json.loads(world.run("runs", "--format", "json").out)
    assert listed == record
    shown = world.run("runs", record["run_id"][:12]).out
    assert record["indexes"]["lists"]["digest"] in shown.replace("\n", "")


def test_an_earlier_day_can_be_screened_against(world: World) -> None:
    world.run("screen", "customers.csv", "-o", "hits.csv", "--as-of", "2024-05-31", "--hits-only")
    assert {row["record_id"] for row in world.rows("hits.csv")} == {"own:A1", "own:A3"}


def test_nothing_found_is_exit_code_0_and_bad_use_2(world: World) -> None:
    (world.folder / "clean.csv").write_text("id,name\n4,Nobody Atall\n")
    assert world.run("screen", "clean.csv", "--output", "hits.csv").code == 0
    for arguments in (
        ("no-such.csv", "--output", "hits.csv"),
        ("clean.csv", "--output", "clean.csv"),
        ("clean.csv", "--output", "hits.csv", "--map", "name=nothing"),
        ("clean.csv", "--output", "hits.csv", "--threshold", "7"),
        ("clean.csv", "--output", "hits.csv", "--register", "nowhere.db"),
    ):
        ran = world.run("screen", *arguments)
        assert ran.code == 2, arguments
        assert ran.err


def test_columns_are_what_the_user_says(world: World) -> None:
    (world.folder / "c.csv").write_text("Nr;Wer;Was\n1;Grigori Varanov;person\n")
    ran = world.run("screen", "c.csv", "-o", "h.csv", "--map", "id=nr", "--map", "name=Wer", "--kind-column", "Was")
    assert ran.code == 1
    assert [(row["id"], row["record_id"], row["kind"]) for row in world.rows("h.csv")] == [("1", "own:A1", "person")]


def test_rescreening_since_a_day_and_since_a_run(world: World) -> None:
    world.run("screen", "customers.csv", "-o", "may.csv", "--as-of", "2024-05-31")
    expected = [("2", "own:A3", "gone"), ("3", "own:A4", "new")]
    for since in ("2024-05-31", "may.csv.run.json"):
        ran = world.run("rescreen", "customers.csv", "--since", since, "--output", "changes.csv")
        assert ran.code == 1, ran.err
        assert [(row["id"], row["record_id"], row["change"]) for row in world.rows("changes.csv")] == expected
        assert "2 listed parties came, went or changed" in ran.err
    run_id = json.loads((world.folder / "may.csv.run.json").read_text())["run_id"]
    assert world.run("rescreen", "customers.csv", "--since", run_id, "--output", "changes.csv").code == 1
    snapshots = json.loads(world.run("snapshots", "own", "--format", "json").out)
    latest = max(snapshots, key=lambda each: str(each["published_on"]))["sha256"]
    assert world.run("rescreen", "customers.csv", "--since", latest, "--output", "changes.csv").code == 0
    assert world.run("rescreen", "customers.csv", "--since", "last week", "--output", "changes.csv").code == 2


def test_a_false_positive_is_suppressed_and_comes_back(world: World) -> None:
    ran = world.run("suppress", "add", "1", "own:A1", "--why", "another man", "--until", "2099-12-31")
    assert ran.code == 0, ran.err
    world.run("screen", "customers.csv", "-o", "hits.csv")
    row = world.rows("hits.csv")[0]
    assert (row["rank"], row["reasons"]) == ("0", "own:A1 is suppressed until 2099-12-31 by ann: another man")
    (listed,) = json.loads(world.run("suppress", "list", "--format", "json").out)
    assert (listed["status"], listed["by"]) == ("in force", "ann")
    assert world.run("suppress", "remove", "1", "own:A1").code == 0
    world.run("screen", "customers.csv", "-o", "hits.csv")
    assert world.rows("hits.csv")[0]["rank"] == "1"
    assert world.run("suppress", "remove", "1", "own:A1").code == 2
    assert world.run("suppress", "add", "1", "own:A9", "--why", "no such record").code == 2
    assert world.run("suppress", "add", "1", "own:A1", "--why", "x", "--until", "2001-01-01").code == 2


def test_suppressions_are_brought_in_all_or_none(world: World) -> None:
    (world.folder / "judged.csv").write_text("customer,record,why\n1,own:A1,a\n2,own:A9,b\n")
    ran = world.run("suppress", "import", "judged.csv")
    assert (ran.code, "Row 3" in ran.err) == (2, True)
    assert json.loads(world.run("suppress", "list", "--format", "json").out) == []
    (world.folder / "judged.csv").write_text("customer,record,why\n1,own:A1,a\n2,own:A2,b\n")
    assert world.run("suppress", "import", "judged.csv").code == 0
    assert len(json.loads(world.run("suppress", "list", "--format", "json").out)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_run_killed_by_the_system_goes_on(world: World) -> None:
    lines = [f"{n},Grigori Varanov {n % 97},{'x' * 500}\n" for n in range(12_000)]  # six pieces
    (world.folder / "many.csv").write_text("id,name,note\n" + "".join(lines))
    arguments = ("screen", "many.csv", "--output", "hits.csv", "--limit", "1")
    started = subprocess.Popen(  # noqa: S603 - our own command
        world.command(*arguments), cwd=world.folder, env=world.environment(), stderr=subprocess.DEVNULL
    )
    journal = world.folder / "hits.csv.journal"
    while started.poll() is None and (not journal.exists() or journal.read_bytes().count(b"\n") < 3):
        time.sleep(0.01)
    started.send_signal(signal.SIGKILL)
    started.wait()
    assert not (world.folder / "hits.csv").exists()
    ran = world.run(*arguments)
    assert "Going on with run" in ran.err
    resumed = (world.folder / "hits.csv").read_bytes()
    world.run(*arguments, "--workers", "1")
    assert (world.folder / "hits.csv").read_bytes() == resumed
    assert resumed.count(b"\n") == 12_001
