"""What tells that a register has changed: the stamp of the whole, and the stamps of its records."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from toy_list import NOW, delivery, people

from comity.errors import RefusedError, RegisterError, UsageError
from comity.register.deliveries import Delivery
from comity.register.stamp import stamp
from comity.register.store import Register


def bring(register: Register, *deliveries: Delivery) -> None:
    for each in deliveries:
        register.import_snapshot(each, NOW)


def test_the_stamp_stays_while_nothing_comes_in(register: Register, place: str) -> None:
    bring(register, delivery(people("A"), "2024-01-01"))
    before = stamp(place)
    assert stamp(place) == before
    bring(register, delivery(people("A"), "2024-01-01"))
    register.enter_attempt("toy", "a test", NOW)
    assert stamp(place) == before


def test_the_stamp_changes_with_every_import(register: Register, place: str) -> None:
    seen = {stamp(place)}
    for day in ("2024-02-01", "2024-01-01"):
        bring(register, delivery(people("A", day), day))
        seen.add(stamp(place))
    assert len(seen) == 3


def test_the_stamp_changes_when_a_list_is_refused_and_when_that_is_lifted(register: Register, place: str) -> None:
    bring(register, delivery(people("A"), "2024-01-01"))
    good = stamp(place)
    register.enter_attempt("toy", "a test", NOW + timedelta(hours=1), RefusedError("empty", "Nothing in it."))
    refused = stamp(place)
    register.enter_attempt("toy", "a test", NOW + timedelta(hours=2))
    assert len({good, refused, stamp(place)}) == 2
    assert refused != good


def test_an_embedded_register_is_asked_without_the_database_library(tmp_path: Path) -> None:
    with Register(tmp_path / "register.db"):
        pass
    code = "import sys; from comity.register.stamp import stamp; stamp(sys.argv[1]); print('sqlalchemy' in sys.modules)"
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code, str(tmp_path / "register.db")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
    assert [each.name for each in tmp_path.iterdir()] == ["register.db"]


def test_no_register_and_no_database_are_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="comity update"):
        stamp(tmp_path / "none.db")
    broken = tmp_path / "broken.db"
    broken.write_text("this is no database, however long one looks at it" * 30)
    with pytest.raises(RegisterError, match="Nothing was changed"):
        stamp(broken)


def test_records_have_stamps_by_their_own_keys(register: Register) -> None:
    assert register.stamps("toy") == {}
    bring(register, delivery([*people("A", "B"), {"key": "x", "broken": True}], "2024-01-01"))
    assert set(register.stamps("toy")) == {each.record.key for each in register.records("toy")} == {"a", "b"}
    assert all(len(bytes.fromhex(each)) == 16 for each in register.stamps("toy").values())


def test_a_stamp_changes_with_its_record_alone(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01"))
    before = register.stamps("toy")
    bring(register, delivery([*people("A", births=["1960"]), *people("B")], "2024-02-01"))
    after = register.stamps("toy")
    assert (before["a"] == after["a"], before["b"] == after["b"]) == (False, True)
    assert register.stamps("toy", date(2024, 1, 31)) == before
    assert register.stamps("toy", held_at=NOW - timedelta(days=1)) == {}


def test_a_stamp_changes_with_what_other_forms_lend(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01"), delivery(people("A", "B"), "2025-01-01", "poor"))
    before = register.stamps("toy")
    bring(register, delivery([*people("A", addresses=["Port"]), *people("B")], "2024-06-01"))
    after = register.stamps("toy")
    assert (before["a"] == after["a"], before["b"] == after["b"]) == (False, True)
    (held,) = register.records("toy", keys=["a"])
    assert [each.text for each in held.record.addresses] == ["Port"]
    bring(register, delivery([*people("A", addresses=["Quay"])], "2024-07-01", "census"))
    assert register.stamps("toy")["a"] != after["a"]


def test_lists_have_their_last_imports(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), delivery(people("B"), "2024-02-01"))
    assert register.last_imports() == {"toy": 2}
