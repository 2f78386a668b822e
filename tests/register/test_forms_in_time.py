"""Forms of one list that take turns: what is borrowed, what changed since when, and what refusals say of today."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import toy_list
from toy_list import NOW, delivery, manifest, people

from comity.errors import RefusedError, RegisterError
from comity.register import database
from comity.register.completing import Other, complete
from comity.register.deliveries import Delivery
from comity.register.store import Register
from comity.resolve.meeting import with_those_they_meet
from comity.sources.contract import Reading


def bring(register: Register, *deliveries: Delivery, now: datetime = NOW) -> None:
    importer = register.importer()
    for each in deliveries:
        register.import_snapshot(each, now, importer)


def test_a_weak_alias_stays_weak_in_a_form_that_does_not_tell() -> None:
    from comity.model import Name, Record  # noqa: PLC0415

    base = Record("x", "1", "person", (Name("A B"), Name("FLECHAS", kind="aka")))
    rich = Record("x", "1", "person", (Name("B, A"), Name("Flechas", kind="fka", quality="weak")))
    carries = frozenset({"primary_name", "aliases"})
    record, taken = complete(base, carries, [Other(rich, frozenset({"weak_aliases"}), "a file")])
    assert [(name.text, name.kind, name.quality) for name in record.names[1:]] == [("Flechas", "fka", "weak")]
    assert taken == {"weak_aliases": "a file"}


def test_a_change_is_dated_by_the_last_file_that_could_show_it(register: Register) -> None:
    bring(
        register,
        delivery(people("A", addresses=["old"]), "2024-01-01"),
        delivery(people("A"), "2024-02-01", "poor"),
        delivery(people("A", addresses=["new"]), "2024-03-01"),
    )
    (change,) = register.changes()
    assert (change.published_on, change.previous_on) == ("2024-03-01", "2024-01-01")
    assert [(field.field, field.previous_on) for field in change.fields] == [("addresses", "2024-01-01")]


def test_an_alias_added_after_a_poor_file_is_not_lost(register: Register) -> None:
    bring(
        register,
        delivery(people("A"), "2024-01-01"),
        delivery(people("A"), "2024-02-01", "poor"),
        delivery(people("A", aliases=["Ay"]), "2024-03-01"),
    )
    assert [field.added for change in register.changes() for field in change.fields] == [("Ay aka",)]


def test_what_a_poor_file_has_shown_is_not_told_again(register: Register) -> None:
    bring(
        register,
        delivery(people("A", births=["1960"]), "2024-01-01"),
        delivery(people("A", births=["1961"]), "2024-02-01", "poor"),
        delivery(people("A", births=["1961"]), "2024-03-01"),
    )
    assert [change.published_on for change in register.changes()] == ["2024-02-01"]


def test_a_borrowed_value_names_a_file_that_holds_the_record(register: Register) -> None:
    bring(
        register,
        delivery(people("A", identifiers={"imo": "9179842"}), "2024-01-01"),
        delivery(people("B"), "2024-02-01"),
        delivery(people("A", "B"), "2024-03-01", "poor"),
    )
    held = {each.record.key: each for each in register.records("toy")}
    assert held["a"].borrowed["identifiers"].published_on == "2024-01-01"


def test_on_one_day_the_publishers_own_form_is_in_force(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), delivery(people("A", "B"), "2024-01-01", "poor"))
    assert register.lists()[0].form == "publisher"


def test_a_first_poor_file_cannot_empty_the_list(register: Register) -> None:
    strict = manifest(tolerated_shrink=0.1)
    bring(register, delivery(people(*"ABCDEFGHIJ"), "2024-01-01", of=strict))
    with pytest.raises(RefusedError, match="fell from 10 to 1"):
        register.import_snapshot(delivery(people("A"), "2024-02-01", "poor", of=strict), NOW)


def test_a_record_that_left_within_a_day_is_found(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01", "poor"), delivery(people("B"), "2024-01-01"))
    (found,) = register.find("toy:a")
    assert (found.listed, found.listing.gone_by) == (False, date(2024, 1, 1))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_an_unreadable_entry_gives_the_same_answer_in_any_order(register: Register, order: tuple[int, ...]) -> None:
    broken = [*people("A"), {"key": "b", "name": "B", "broken": True}]
    files = [
        delivery(people("A", "B"), "2024-01-01"),
        delivery(broken, "2024-02-01"),
        delivery(people("A"), "2024-03-01"),
    ]
    bring(register, *(files[i] for i in order))
    assert [each.record.key for each in register.records("toy", date(2024, 2, 1))] == ["a", "b"]
    assert [(each.key, each.what, each.published_on) for each in register.changes()] == [
        ("b", "delisted", "2024-03-01")
    ]


def test_an_amended_second_entry_under_one_key_is_an_amendment(register: Register) -> None:
    first: list[dict[str, Any]] = [{"key": "1", "name": "A"}, {"key": "1", "name": "B", "births": ["1960"]}]
    second: list[dict[str, Any]] = [{"key": "1", "name": "A"}, {"key": "1", "name": "B", "births": ["1961"]}]
    bring(register, delivery(first, "2024-01-01"), delivery(second, "2024-02-01"))
    assert [(change.key, change.what) for change in register.changes()] == [("1~2", "amended")]


def test_control_characters_in_keys_and_names_break_nothing(register: Register) -> None:
    rows = [{"key": "a\u0000b\u001b[31m", "name": "A\u0000\u202eB", "identifiers": {"wallet": "w\u0000x"}}]
    outcome = register.import_snapshot(delivery(rows, "2024-01-01"), NOW)
    assert outcome.n_records == 1
    assert [held.record.key for held in register.records("toy")] == ["a b [31m"]


class TestRefusals:
    """What a refusal says of the list today."""

    def refuse(self, register: Register, day: str, hours: int = 1) -> None:
        with pytest.raises(RefusedError):
            register.import_snapshot(delivery([], day), NOW + timedelta(hours=hours))

    def test_of_an_old_file_says_nothing_of_today(self, register: Register) -> None:
        bring(register, delivery(people("A"), "2024-02-01"))
        self.refuse(register, "2020-01-01")
        assert register.lists(date(2024, 2, 2))[0].status == "current"

    def test_of_the_newest_file_stands_while_history_comes_in(self, register: Register) -> None:
        bring(register, delivery(people("A"), "2024-02-01"))
        self.refuse(register, "2024-03-01")
        bring(register, delivery(people("A"), "2020-01-01"), now=NOW + timedelta(hours=2))
        assert register.lists(date(2024, 2, 2))[0].status == "refused"

    def test_is_the_same_whatever_the_zone_of_the_clock(self, register: Register) -> None:
        bring(register, delivery(people("A"), "2024-02-01"))
        self.refuse(register, "2024-03-01")
        instant = NOW + timedelta(hours=3)
        for zone in (UTC, datetime.now().astimezone().tzinfo):
            assert register.lists(date(2024, 2, 2), held_at=instant.astimezone(zone))[0].status == "refused"


class TestReadingAgain:
    """A reader of another version."""

    def better(self, monkeypatch: pytest.MonkeyPatch, **more: Any) -> None:
        newer = manifest(reader_version=toy_list.SHOUTING_SINCE, **more)
        monkeypatch.setattr(toy_list, "manifest", lambda: newer)

    def test_that_finds_nothing_changes_nothing(self, register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
        bring(register, delivery(people("a"), "2024-01-01"), delivery(people("a", "b"), "2024-02-01"))
        self.better(monkeypatch)
        monkeypatch.setattr(toy_list, "units", lambda *_: Reading(units=[]))
        with pytest.raises(RefusedError) as refused:
            register.read_again("toy", NOW)
        assert refused.value.reason == "reader"
        assert [held.record.name for held in register.records("toy")] == ["a", "b"]

    def test_that_is_older_is_refused(self, register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
        newer = manifest(reader_version=2)
        monkeypatch.setattr(toy_list, "manifest", lambda: newer)
        bring(register, delivery(people("a"), "2024-01-01", of=newer))
        older = manifest(reader_version=1)
        with pytest.raises(RegisterError, match="newer Comity"):
            register.import_snapshot(delivery(people("a"), "2024-02-01", of=older), NOW)

    def test_leaves_what_lists_said_then(self, register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
        bring(register, delivery([*people("a"), {"key": "b", "name": "b"}], "2024-01-01"))
        self.better(monkeypatch)
        later = NOW + timedelta(days=1)
        plain = toy_list.units
        monkeypatch.setattr(toy_list, "units", lambda *of: Reading(units=list(plain(*of).units)[:1]))
        assert register.read_again("toy", later) == ["rich"]
        assert register.lists()[0].records == 1
        assert register.lists(held_at=NOW + timedelta(hours=1))[0].records == 2


def test_what_came_in_later_is_no_part_of_a_past_answer(register: Register) -> None:
    ship = {"kind": "vessel", "identifiers": {"imo": "9179842"}}
    bring(register, delivery(people("A", **ship), "2024-01-01"))
    bring(register, delivery(people("A", "Z", **ship), "2024-02-01"), now=NOW + timedelta(days=2))
    instant = NOW + timedelta(days=1)
    found = with_those_they_meet(register, register.find("toy:a", held_at=instant), held_at=instant)
    assert [each.held.record.key for each in found] == ["a"]


def test_many_terms_are_looked_up_in_pieces(register: Register) -> None:
    bring(register, delivery(people("Kim Yong Chol"), "2024-01-01"))
    terms = [("name", f"name {i}") for i in range(3000)] + [("name", "chol kim yong")]
    assert register.with_terms(terms) == {("toy", "kim yong chol")}


def test_names_and_identifiers_answer_together(register: Register) -> None:
    rows: list[dict[str, Any]] = [
        {"key": "1", "name": "UBRR", "kind": "organization"},
        {"key": "2", "name": "X", "identifiers": {"call_sign": "UBRR"}},
    ]
    bring(register, delivery(rows, "2024-01-01"))
    assert [each.held.record.key for each in register.find("ubrr")] == ["1", "2"]


def test_a_register_that_cannot_be_written_is_read(
    tmp_path: Path, toy_is_known: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a register?.db"
    with Register(place) as register:
        bring(register, delivery(people("A"), "2024-01-01"))
    monkeypatch.setattr(database, "_can_write", lambda _: False)
    before = place.read_bytes()
    with Register(place) as register:
        assert [held.record.name for held in register.records("toy")] == ["A"]
        with pytest.raises(RegisterError):
            register.import_snapshot(delivery(people("A", "B"), "2024-02-01"), NOW)
    assert place.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [place.name]
