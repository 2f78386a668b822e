"""Where the index is kept, and when it is made anew."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

from comity.errors import IndexFileError, UsageError
from comity.register.store import Register
from comity.register.update import Updater
from comity.screen.index import locking, places, store
from comity.screen.index.locking import locked
from comity.screen.index.store import Asked, open_current, open_index, silent


@pytest.fixture
def register(toy_register: Register, toy: ModuleType) -> Register:
    """A register with two days of a list."""
    toy_register.import_snapshot(toy.delivery(toy.people("Ada", "Bea"), "2024-01-01"), toy.NOW)
    toy_register.import_snapshot(toy.delivery(toy.people("Bea", "Cleo"), "2024-02-01"), toy.NOW)
    return toy_register


def keys(register: Register, asked: Asked = Asked()) -> list[str]:  # noqa: B008 - a frozen value
    index = open_index(register.place, as_of=asked.as_of, held_at=asked.held_at)
    return [index.party(i).key for i in range(index.n_parties)]


def test_it_lies_beside_the_register_and_is_used_again(register: Register) -> None:
    made, found = open_current(register.place), open_current(register.place)
    assert (made.made, found.made) == (True, False)
    assert str(found.path) == f"{register.place}.index"
    assert found.meta == made.meta
    assert found.note == ""


def test_it_says_what_it_holds(register: Register) -> None:
    opened = open_current(register.place)
    (listed,) = opened.meta.lists
    (_, snapshot) = register.snapshots("toy")
    assert (listed.list, listed.published_on, listed.snapshot_sha256) == ("toy", "2024-02-01", snapshot.sha256)
    assert (listed.form, listed.reader_version, listed.n_parties) == ("rich", 1, 2)
    assert (opened.meta.n_parties, opened.meta.n_names) == (2, 2)
    assert len(bytes.fromhex(opened.meta.digest)) == 32
    assert json.loads(opened.index.meta)["digest"] == opened.meta.digest


def test_it_follows_the_register(register: Register, toy: ModuleType) -> None:
    before = open_current(register.place).meta
    assert keys(register) == ["bea", "cleo"]
    register.import_snapshot(toy.delivery(toy.people("Cleo"), "2024-03-01"), toy.NOW)
    assert keys(register) == ["cleo"]
    assert open_current(register.place).meta.digest != before.digest


def test_the_same_records_have_the_same_digest_however_they_came(register: Register, toy: ModuleType) -> None:
    before = open_current(register.place).meta.digest
    for people, day in (("Cleo",), "2024-03-01"), (("Bea", "Cleo"), "2024-04-01"):
        register.import_snapshot(toy.delivery(toy.people(*people), day), toy.NOW)
        after = open_current(register.place).meta.digest
        assert (after == before) == (day == "2024-04-01")


def test_a_past_day_is_screened_against(register: Register) -> None:
    assert keys(register, Asked(date(2024, 1, 31))) == ["ada", "bea"]
    assert keys(register) == ["bea", "cleo"]
    with pytest.raises(UsageError, match="2023-12-31"):
        keys(register, Asked(date(2023, 12, 31)))


def test_what_the_register_held_then_is_screened_against(register: Register, toy: ModuleType) -> None:
    later = toy.NOW + timedelta(days=1)
    register.import_snapshot(toy.delivery(toy.people("Dora"), "2024-03-01"), later)
    assert keys(register) == ["dora"]
    assert keys(register, Asked(held_at=toy.NOW)) == ["bea", "cleo"]
    with pytest.raises(UsageError, match="time zone"):
        keys(register, Asked(held_at=datetime(2030, 1, 1)))  # noqa: DTZ001 - on purpose


def test_of_other_days_the_latest_few_are_kept(register: Register) -> None:
    paths = [open_current(register.place, Asked(date(2024, 1, day))).path for day in range(1, 8)]
    assert sum(path.exists() for path in paths) == places.MOST_KEPT
    assert paths[-1].exists()


@pytest.mark.parametrize("damage", ["empty", "cut", "overwritten", "meta"])
def test_a_damaged_file_is_made_anew(register: Register, damage: str) -> None:
    path = open_current(register.place).path
    whole = path.read_bytes()
    if damage == "meta":
        whole = whole.replace(b'"format":1', b'"format":"')
    path.write_bytes({"empty": b"", "cut": whole[:-500], "overwritten": b"x" * 5000, "meta": whole}[damage])
    opened = open_current(register.place)
    assert opened.made
    assert opened.index.n_parties == 2
    assert not open_current(register.place).made


def test_an_index_of_another_model_is_made_anew(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_current(register.place).meta
    monkeypatch.setattr(store, "MODEL_VERSION", store.MODEL_VERSION + 1)
    assert store.usable(Path(f"{register.place}.index"), first.register, Asked()) is None
    assert not store.made_by_this_version(first)


def test_a_list_that_time_makes_stale_is_looked_at_again(register: Register) -> None:
    opened = open_current(register.place)
    path = opened.path
    raw = path.read_bytes()
    assert opened.meta.until == "" or opened.meta.until > datetime.now(UTC).date().isoformat()
    past = raw.replace(f'"until":"{opened.meta.until}"'.encode(), b'"until":"1999-01-01"')
    if len(past) == len(raw):
        path.write_bytes(past)
        assert open_current(register.place).made


def test_another_place_may_be_named(register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMITY_INDEX", str(tmp_path / "elsewhere" / "my.index"))
    assert open_current(register.place).path == tmp_path / "elsewhere" / "my.index"
    assert open_current(register.place, Asked(date(2024, 1, 1))).path.parent == tmp_path / "elsewhere" / "my.index.d"
    mistyped = tmp_path / "customers.csv"
    mistyped.write_text("id,name\n1,Ada\n")
    monkeypatch.setenv("COMITY_INDEX", str(mistyped))
    with pytest.raises(UsageError, match="Nothing was written"):
        open_current(register.place)
    assert mistyped.read_text() == "id,name\n1,Ada\n"


def run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - ours


def refusing(folder: Path) -> object:
    """`locked` as it is where a folder cannot be written."""

    def refused(path: Path, told: store.Telling) -> AbstractContextManager[object]:
        if folder in path.parents:
            raise PermissionError(13, "Permission denied", str(path))
        return locked(path, told)

    return refused


def test_where_the_register_lies_nothing_can_be_written(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    moved = tmp_path / "data" / "register.db"
    register.close()
    Path(register.place).rename(moved)
    monkeypatch.setattr(store, "locked", refusing(moved.parent))
    first, again = open_current(moved), open_current(moved)
    assert first.path.parent == tmp_path / "cache" / "comity"
    assert "cannot be written" in first.note
    assert str(first.path) in first.note
    assert not again.made


def test_where_nothing_can_be_written_but_the_temporary_folder(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "locked", refusing(tmp_path))
    (tmp_path.parent / f"{tmp_path.name}-own").mkdir()
    monkeypatch.setattr(store, "own_folder", lambda: str(tmp_path.parent / f"{tmp_path.name}-own"))
    opened = open_current(register.place)
    assert opened.index.n_parties == 2
    assert "every time" in opened.note
    monkeypatch.setattr(store, "own_folder", lambda: str(tmp_path))
    with pytest.raises(IndexFileError, match="cannot be written"):
        open_current(register.place, Asked(date(2024, 1, 1)))


def test_a_second_process_waits_and_uses_what_the_first_made(register: Register) -> None:
    path = Path(f"{register.place}.index")
    said: list[str] = []
    done: list[store.Opened] = []

    def second() -> None:
        done.append(open_current(register.place, progress=lambda text, *_: said.append(text)))

    with locked(path, silent):
        thread = threading.Thread(target=second)
        thread.start()
        while not any("waiting" in text for text in said):
            time.sleep(0.01)
        assert not done
    thread.join(timeout=60)
    assert done[0].index.n_parties == 2
    assert not path.with_name(f"{path.name}.lock").exists()


def test_the_lock_of_a_process_that_is_gone_is_taken_over(register: Register) -> None:
    lock = Path(f"{register.place}.index.lock")
    lock.write_text("1")
    long_ago = time.time() - 2 * locking.STALE_SECONDS
    os.utime(lock, (long_ago, long_ago))
    assert open_current(register.place).made
    assert not lock.exists()


def test_a_newcomer_screens_against_what_comity_ships_and_is_told(toy_register: Register) -> None:
    list(Updater(toy_register).from_package())
    opened = open_current(toy_register.place)
    assert "founding_2024" in [each.list for each in opened.meta.lists]
    assert opened.meta.warning.startswith("Screened only against what Comity ships")


def test_samples_are_left_out_where_there_is_a_real_list(register: Register, toy: ModuleType) -> None:
    list(Updater(register).from_package())
    assert open_current(register.place).meta.warning == ""
    lists = [each.list for each in open_current(register.place).meta.lists]
    assert "toy" in lists
    assert "founding_2024" not in lists


def test_an_index_that_is_up_to_date_opens_without_the_database_library(tmp_path: Path) -> None:
    with Register(tmp_path / "register.db") as opened:
        list(Updater(opened).from_package())
    made = open_current(tmp_path / "register.db")
    code = (
        "import sys; from comity.screen.index.store import open_index; i = open_index(sys.argv[1]); "
        "print(i.n_parties, [m for m in ('sqlalchemy', 'numba', 'pyarrow', 'comity.screen.index.updating', "
        "'multiprocessing') if m in sys.modules])"
    )
    done = run(["-c", code, str(tmp_path / "register.db")])
    assert done.stdout.strip() == f"{made.meta.n_parties} []"


@pytest.mark.parametrize("url", ["postgresql://ada:secret@db.example:5432/comity", "postgres://ada@db.example/comity"])
def test_the_index_of_a_server_lies_in_the_cache_under_a_name_without_its_password(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("COMITY_INDEX", raising=False)
    moment = ("", "")
    (path,) = places.places(url, moment)
    assert path.parent == tmp_path / "comity"
    assert list(places.places(url.replace("secret", "other"), moment)) == [path]
    assert list(places.places(url.replace("ada", "bea"), moment)) != [path]


def test_the_command_tells_what_it_made(tmp_path: Path) -> None:
    place = tmp_path / "register.db"
    with Register(place) as opened:
        list(Updater(opened).from_package())
    command = ["-m", "comity.cli.main", "index", "--register", str(place)]
    first = run([*command, "--format", "json"])
    told = json.loads(first.stdout)
    assert (told["path"], told["made"], told["bytes"]) == (
        f"{place}.index",
        True,
        Path(f"{place}.index").stat().st_size,
    )
    again = run(command)
    assert told["digest"] in again.stdout
    assert "up to date" in again.stdout
    assert "what Comity ships" in again.stderr
    anew = run([*command, "--rebuild", "--format", "json"])
    assert (json.loads(anew.stdout)["made"], json.loads(anew.stdout)["digest"]) == (True, told["digest"])
    none = run([*command[:-1], str(tmp_path / "none.db")])
    assert none.returncode == 2
    assert "comity update" in none.stderr
