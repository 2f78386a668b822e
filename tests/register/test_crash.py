"""A process killed with SIGKILL at any moment leaves a register that opens, and in it whole snapshots alone."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
import toy_list
from toy_list import NOW, delivery

import comity
from comity.register.store import Register
from comity.sources import registry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

Rows = list[dict[str, Any]]
Plan = list[tuple[str, Rows]]
CHILD = Path(__file__).with_name("killed_child.py")
N_SNAPSHOTS, N_ROWS = 8, 300
PATIENCE_SECONDS = 60


def plan_of(seed: int) -> Plan:
    """Snapshots of one list over eight months, most rows of which differ from month to month; not in order of date."""
    chance = random.Random(seed)  # noqa: S311 - test data
    found: Plan = []
    for month in range(1, N_SNAPSHOTS + 1):
        keys = chance.sample(range(N_ROWS * 2), N_ROWS)
        rows = [
            {"key": f"k{key}", "name": f"Invented {key} of {chance.choice((1, month))}", "aliases": [f"Alias {key}"]}
            for key in keys
        ]
        found.append((f"2024-{month:02}-10", rows))
    chance.shuffle(found)
    return found


def names_by_day(plan: Plan) -> dict[str, dict[str, str]]:
    """Plainly computed: day -> key -> name, for the day of every snapshot and for the day before it."""
    in_order = sorted(plan)
    found = {}
    for day, _ in in_order:
        for at in (day, (date.fromisoformat(day) - timedelta(days=1)).isoformat()):
            last = next((rows for published, rows in reversed(in_order) if published <= at), [])
            found[at] = {row["key"]: row["name"] for row in last}
    return found


def held_names(register: Register, days: list[str]) -> dict[str, dict[str, str]]:
    return {
        day: {held.record.key: held.record.name for held in register.records("toy", date.fromisoformat(day))}
        for day in days
    }


def start(kill_at: int, *arguments: str) -> subprocess.Popen[str]:
    """A child that has said that it is ready."""
    paths = [str(Path(comity.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    child = subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, str(CHILD), str(kill_at), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "COMITY_MIRROR": ""},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def finish(child: subprocess.Popen[str]) -> tuple[bool, list[str]]:
    """Whether the child came to its end by itself, and the lines that it printed."""
    said, _ = child.communicate(timeout=PATIENCE_SECONDS)
    return child.returncode == 0, said.splitlines()


def killed_after(seconds: float, *arguments: str) -> tuple[bool, list[str]]:
    child = start(0, *arguments)
    time.sleep(seconds)
    child.kill()
    return finish(child)


def n_statements(*arguments: str) -> int:
    """How many statements the whole takes, undisturbed."""
    done, said = finish(start(0, *arguments))
    assert done
    return int(said[-1])


def assert_sound(place: Path) -> None:
    """Nothing half-written, by the database's own account and by the tables' meaning."""
    with sqlite3.connect(place) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'version'").fetchall():
            return  # killed before the first table stood
        for orphans in (
            "SELECT count(*) FROM version WHERE held_from NOT IN (SELECT id FROM import_)",
            "SELECT count(*) FROM version WHERE digest NOT IN (SELECT digest FROM body)",
            "SELECT count(*) FROM reading WHERE digest NOT IN (SELECT digest FROM body)",
            "SELECT count(*) FROM snapshot WHERE id NOT IN (SELECT snapshot_id FROM snapshot_file)",
            "SELECT count(*) FROM raw_file WHERE sha256 NOT IN (SELECT raw_sha256 FROM snapshot_file)",
        ):
            assert database.execute(orphans).fetchall() == [(0,)], orphans
    database.close()


def assert_first_of(plan: Plan, register: Register, n_said: int) -> int:
    """The register holds the first so many snapshots of a plan, whole, and at least those that were said to be in."""
    known = {each.published_on: each for each in register.snapshots("toy")}
    done = plan[: len(known)]
    assert {day for day, _ in done} == set(known)
    assert n_said <= len(known) <= n_said + 1, "a snapshot that was reported is in, and at most one more"
    for day, rows in done:
        assert known[day].n_records == len(rows)
        assert register.raw_files(known[day]) == {"rich.jsonl": delivery(rows, day).files[0].content}
    expected = names_by_day(done)
    assert held_names(register, list(expected)) == expected
    return len(known)


def days_said(said: list[str]) -> int:
    return sum(line.startswith("2024-") for line in said)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return plan_of(1718)


@pytest.fixture
def plan_file(plan: Plan, tmp_path: Path) -> Path:
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(plan), "utf-8")
    return file


def test_an_import_killed_at_random_instants_keeps_whole_snapshots_and_goes_on(
    plan: Plan, plan_file: Path, tmp_path: Path, toy_is_known: None
) -> None:
    chance = random.Random(2397)  # noqa: S311 - a test that can be told again
    began = start(0, "import", str(tmp_path / "whole.db"), str(plan_file))
    at = time.monotonic()
    finish(began)
    seconds = time.monotonic() - at
    place, turn, n_before = tmp_path / "0.db", 0, 0
    for _ in range(14):
        # A third of the whole at most, so that one register is killed several times on its way.
        done, said = killed_after(chance.uniform(0, seconds / 3), "import", str(place), str(plan_file))
        if place.exists():
            assert_sound(place)
        with Register(place) as register:
            n_before = assert_first_of(plan, register, max(n_before, days_said(said)))
        if done or n_before == len(plan):
            turn, n_before = turn + 1, 0
            place = tmp_path / f"{turn}.db"
    finish(start(0, "import", str(place), str(plan_file)))
    assert_sound(place)
    with Register(place) as resumed, Register(tmp_path / "whole.db") as whole:
        assert assert_first_of(plan, resumed, len(plan)) == len(plan)
        days = list(names_by_day(plan))
        assert held_names(resumed, days) == held_names(whole, days)
        assert resumed.changes() == whole.changes()


def test_an_import_killed_before_any_statement_or_commit_keeps_whole_snapshots(
    plan: Plan, plan_file: Path, tmp_path: Path, toy_is_known: None
) -> None:
    n_all = n_statements("import", str(tmp_path / "whole.db"), str(plan_file))
    chance = random.Random(1695)  # noqa: S311 - a test that can be told again
    # The first ones fall into the laying out of the tables.
    for turn, kill_at in enumerate([1, 12, 30, *chance.sample(range(31, n_all), 7), n_all]):
        place = tmp_path / f"{turn}.db"
        done, said = finish(start(kill_at, "import", str(place), str(plan_file)))
        assert not done
        assert_sound(place)
        with Register(place) as register:
            n_in = assert_first_of(plan, register, days_said(said))
            importer = register.importer()
            for day, rows in plan[n_in : n_in + 1]:
                assert register.import_snapshot(delivery(rows, day), NOW, importer).status == "imported"
            assert_first_of(plan, register, min(n_in + 1, len(plan)))


def test_reading_again_killed_at_any_moment_leaves_all_of_the_old_reading_or_all_of_the_new(
    plan: Plan, tmp_path: Path, toy_is_known: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Register(tmp_path / "read.db") as register:
        importer = register.importer()
        for day, rows in plan:
            register.import_snapshot(delivery(rows, day), NOW, importer)
        changes = register.changes()
    old = names_by_day(plan)
    new = {day: {key: name.upper() for key, name in names.items()} for day, names in old.items()}
    shutil.copy(tmp_path / "read.db", tmp_path / "whole.db")
    n_all = n_statements("reread", str(tmp_path / "whole.db"))
    for part in (0, 0.3, 0.6, 0.9, 1):
        place = tmp_path / f"{part}.db"
        shutil.copy(tmp_path / "read.db", place)
        done, _ = finish(start(max(2, int(n_all * part)), "reread", str(place)))
        assert not done
        assert_sound(place)
        with Register(place) as register:
            # Behind the commit the process only looks at the list's other form.
            assert held_names(register, list(old)) == (new if part == 1 else old)
    better = toy_list.manifest(reader_version=toy_list.SHOUTING_SINCE)
    monkeypatch.setattr(toy_list, "manifest", lambda: better)
    with Register(tmp_path / "0.6.db") as register:
        assert register.read_again("toy", NOW + timedelta(days=1)) == ["rich"]
        assert held_names(register, list(old)) == new
        assert [(each.key, each.what) for each in register.changes()] == [(each.key, each.what) for each in changes]
    with Register(tmp_path / "whole.db") as register:
        assert held_names(register, list(old)) == new


LISTS = {"un_sc": "xml", "us_ofac_sdn": "csv_family", "gb_ofsi": "xlsx", "au_dfat": "xlsx19"}


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """A mirror of the shipped samples."""
    folder = tmp_path / "mirror"
    entries = []
    for name, form in LISTS.items():
        sample = Path(str(registry.__file__)).parent / name / "sample" / form
        shutil.copytree(sample, folder / name)
        files = [f"{name}/{path.name}" for path in sorted(sample.iterdir())]
        entries.append(
            f'[[snapshot]]\nlist = "{name}"\nfiles = {json.dumps(files)}\npublished_on = 2026-03-01\n'
            'status = "current"\nform = "publisher"\n'
        )
    (folder / "mirror.toml").write_text("\n".join(entries), "utf-8")
    return folder


def everything(register: Register) -> dict[tuple[str, str], list[bytes]]:
    """(list, form, content) -> all records of every list as of the day of its snapshot."""
    return {
        (each.list, each.form): [
            each.sha256.encode(),
            str(each.n_records).encode(),
            *(msgspec.json.encode(held.record) for held in register.records(each.list)),
        ]
        for each in register.snapshots()
    }


def test_an_update_killed_at_any_moment_has_each_list_whole_or_not_at_all_and_the_next_one_completes_it(
    mirror: Path, tmp_path: Path
) -> None:
    def update(kill_at: int, place: Path) -> tuple[bool, list[str]]:
        return finish(start(kill_at, "command", "update", "--from", str(mirror), "--register", str(place)))

    done, said = update(0, tmp_path / "whole.db")
    assert done
    assert said[-2] == "exit 0"
    n_all = int(said[-1])
    with Register(tmp_path / "whole.db") as register:
        whole = everything(register)
    assert {name for name, _ in whole} >= set(LISTS)
    chance = random.Random(2270)  # noqa: S311 - a test that can be told again
    place = tmp_path / "killed.db"
    n_lists = 0
    for turn, kill_at in enumerate(sorted(chance.sample(range(2, n_all), 12))):
        if turn % 4 == 0:
            place, n_lists = tmp_path / f"{turn}.db", 0
        update(kill_at, place)
        assert_sound(place)
        with Register(place) as register:
            found = everything(register)
        assert len(found) >= n_lists, "what one update brought in, the next one keeps"
        n_lists = len(found)
        # What stands in for the UN's list answers for itself only until the list is there.
        settled = {key: value for key, value in found.items() if key != ("un_sc", "facts_table")}
        assert settled == {key: whole[key] for key in settled}
    done, said = update(0, place)
    assert said[-2] == "exit 0"
    with Register(place) as register:
        assert everything(register) == whole
