"""What every store must do, whatever the database: import, as-of, changes, forms, refusals, replay."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import toy_list
from toy_list import NOW, delivery, manifest, people

from comity.errors import NotFoundError, RefusedError
from comity.register.deliveries import Delivery
from comity.register.store import Register


def bring(register: Register, *deliveries: Delivery, now: datetime = NOW) -> None:
    importer = register.importer()
    for each in deliveries:
        register.import_snapshot(each, now, importer)


def names(register: Register, day: str = "", held_at: datetime | None = None) -> list[str]:
    as_of = date.fromisoformat(day) if day else None
    return sorted(held.record.name for held in register.records("toy", as_of, held_at=held_at))


def test_an_empty_register_has_no_lists(register: Register) -> None:
    assert register.lists() == []
    assert names(register) == []


def test_as_of_reads_what_had_been_published_by_that_day(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01"), delivery(people("B", "C"), "2024-02-01"))
    assert names(register, "2023-12-31") == []
    assert names(register, "2024-01-01") == ["A", "B"]
    assert names(register, "2024-01-31") == ["A", "B"]
    assert names(register, "2024-02-01") == ["B", "C"]
    assert names(register) == ["B", "C"]


def test_the_same_snapshot_twice_changes_nothing(register: Register) -> None:
    first = register.import_snapshot(delivery(people("A"), "2024-01-01"), NOW)
    second = register.import_snapshot(delivery(people("A"), "2024-01-01"), NOW)
    assert (first.status, second.status) == ("imported", "unchanged")
    assert len(register.snapshots()) == 1


def test_changes_are_new_amended_field_by_field_and_delisted(register: Register) -> None:
    before = [*people("A"), *people("B", births=["1960"], aliases=["Bee"])]
    after = [*people("B", births=["1961"], aliases=["Bee"]), *people("C")]
    bring(register, delivery(before, "2024-01-01"), delivery(after, "2024-02-01"))
    found = {each.key: each for each in register.changes()}
    assert {key: each.what for key, each in found.items()} == {"a": "delisted", "b": "amended", "c": "new"}
    (field,) = found["b"].fields
    assert (field.field, field.removed, field.added) == ("births", ("1960",), ("1961",))
    assert (found["b"].previous_on, found["b"].published_on) == ("2024-01-01", "2024-02-01")


def test_changes_between_any_two_dates(register: Register) -> None:
    days = ["2024-01-01", "2024-02-01", "2024-03-01"]
    bring(register, *(delivery(people(*"ABC"[: i + 1]), day) for i, day in enumerate(days)))
    in_february = register.changes(since=date(2024, 1, 15), until=date(2024, 2, 15))
    assert [each.key for each in in_february] == ["b"]


def test_a_poorer_form_never_erases_what_the_publisher_said(register: Register) -> None:
    rich = people("Angara", kind="vessel", identifiers={"imo": "9179842"}, addresses=["Port"], listed_on="2022-05-08")
    poor = people("Angara", kind="vessel")
    bring(register, delivery(rich, "2024-01-01"), delivery(poor, "2025-01-01", "poor"))
    (held,) = register.records("toy")
    assert [each.value for each in held.record.identifiers] == ["9179842"]
    assert held.record.designations[0].listed_on == date(2022, 5, 8)
    assert held.snapshot.form == "poor"
    assert {field: source.published_on for field, source in held.borrowed.items()} == dict.fromkeys(
        ("identifiers", "addresses", "listed_on"), "2024-01-01"
    )
    assert register.changes(since=date(2024, 1, 1)) == []


def test_what_a_richer_form_says_first_is_no_change(register: Register) -> None:
    poor = delivery(people("A"), "2024-01-01", "poor")
    rich = delivery(people("A", identifiers={"imo": "9179842"}), "2024-02-01")
    bring(register, poor, rich)
    assert register.changes() == []
    assert register.find("9179842")[0].held.borrowed == {}


def test_between_forms_a_name_counts_by_its_words(register: Register) -> None:
    bring(
        register,
        delivery([{"key": "1", "name": "KIM, Yong Chol"}, {"key": "2", "name": "PAK, Il"}], "2024-01-01"),
        delivery([{"key": "1", "name": "Yong-Chol Kim"}, {"key": "2", "name": "PAK, I"}], "2024-02-01", "poor"),
    )
    assert [each.key for each in register.changes()] == ["2"]


def test_reading_again_with_a_better_reader_is_no_change_by_the_publisher(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(register, delivery(people("a", "b"), "2024-01-01"), delivery(people("a", "c"), "2024-02-01"))
    earlier = register.changes()
    better = manifest(reader_version=toy_list.SHOUTING_SINCE)
    monkeypatch.setattr(toy_list, "manifest", lambda: better)
    assert register.read_again("toy", NOW + timedelta(days=1)) == ["rich"]
    assert names(register) == ["A", "C"]
    assert names(register, "2024-01-01") == ["A", "B"]
    assert [(each.key, each.what) for each in register.changes()] == [(each.key, each.what) for each in earlier]
    assert names(register, held_at=NOW) == ["a", "c"]
    assert register.read_again("toy", NOW) == []


def test_an_import_reads_older_snapshots_again_when_the_reader_is_newer(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(register, delivery(people("a"), "2024-01-01"))
    better = manifest(reader_version=toy_list.SHOUTING_SINCE)
    monkeypatch.setattr(toy_list, "manifest", lambda: better)
    bring(register, delivery(people("a"), "2024-02-01", of=better))
    assert register.changes() == []
    assert names(register, "2024-01-01") == ["A"]


def test_what_the_register_held_at_an_instant_can_be_asked_again(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), now=datetime(2024, 1, 2, tzinfo=UTC))
    bring(register, delivery(people("A", "B"), "2024-03-01"), now=datetime(2024, 3, 2, tzinfo=UTC))
    bring(register, delivery(people("A", "C"), "2024-02-01"), now=datetime(2024, 4, 1, tzinfo=UTC))
    assert names(register, "2024-02-15") == ["A", "C"]
    assert names(register, "2024-02-15", datetime(2024, 3, 15, tzinfo=UTC)) == ["A"]
    assert names(register, held_at=datetime(2024, 1, 3, tzinfo=UTC)) == ["A"]
    assert names(register, held_at=datetime(2023, 1, 1, tzinfo=UTC)) == []


def test_a_listing_date_that_is_not_stated_is_an_interval(register: Register) -> None:
    bring(
        register,
        delivery(people("A"), "2024-01-01"),
        delivery(people("A", "B"), "2024-02-01", "poor"),
        delivery(people("B", "C"), "2024-03-01"),
    )
    stays = register.listings("toy", ["a", "b", "c"])
    assert (stays["a"].not_before, stays["a"].not_after) == (None, date(2024, 1, 1))
    assert (stays["a"].gone_after, stays["a"].gone_by) == (date(2024, 2, 1), date(2024, 3, 1))
    assert (stays["b"].not_before, stays["b"].not_after) == (date(2024, 1, 1), date(2024, 2, 1))
    assert (stays["c"].not_before, stays["c"].not_after) == (date(2024, 2, 1), date(2024, 3, 1))


def test_a_delisted_record_is_found_as_it_last_stood(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01"), delivery(people("B"), "2024-02-01"))
    (found,) = register.find("a")
    assert not found.listed
    assert found.listing.gone_by == date(2024, 2, 1)
    (then,) = register.find("a", date(2024, 1, 5))
    assert then.listed


@pytest.mark.parametrize("asked", ["toy:k1", "k1", "IMO 9179842", "9179842", "chol KIM-yong", "Kim, Yong Ch'ol"])
def test_records_are_found_by_id_identifier_and_exact_name(register: Register, asked: str) -> None:
    bring(register, delivery([{"key": "k1", "name": "KIM Yong Chol", "identifiers": {"imo": "9179842"}}], "2024-01-01"))
    assert [each.held.record.key for each in register.find(asked)] == ["k1"]


def test_what_is_not_there_is_not_found(register: Register) -> None:
    bring(register, delivery(people("Kim Yong Chol"), "2024-01-01"))
    with pytest.raises(NotFoundError, match="Kim Yong"):
        register.find("Kim Yong")


@pytest.mark.parametrize(
    ("rows", "day", "reason"),
    [([], "2024-02-01", "empty"), (people("A"), "", "undated"), (people("A"), "2031-01-01", "undated")],
)
def test_a_refused_file_leaves_the_last_good_version(register: Register, rows: list, day: str, reason: str) -> None:  # type: ignore[type-arg]
    bring(register, delivery(people("A", "B"), "2024-01-01"))
    with pytest.raises(RefusedError) as refused:
        register.import_snapshot(delivery(rows, day), NOW)
    assert refused.value.reason == reason
    assert names(register) == ["A", "B"]
    (state,) = register.lists(as_of=date(2024, 1, 2))
    assert state.status == "refused"
    assert state.refusal
    bring(register, delivery(people("A", "B", "C"), "2024-02-02"), now=NOW + timedelta(hours=1))
    assert register.lists(as_of=date(2024, 2, 3))[0].status == "current"
    assert len(register.refusals("toy")) == 1


def test_a_list_that_shrank_beyond_what_is_tolerated_is_refused(register: Register) -> None:
    strict = manifest(tolerated_shrink=0.2)
    bring(register, delivery(people(*"ABCDEFGHIJ"), "2024-01-01", of=strict))
    with pytest.raises(RefusedError, match="fell from 10 to 7"):
        register.import_snapshot(delivery(people(*"ABCDEFG"), "2024-02-01", of=strict), NOW)
    bring(register, delivery(people(*"ABCDEFGH"), "2024-02-01", of=strict))
    register.import_snapshot(delivery(people("A"), "2024-03-01", of=strict), NOW, register.importer(accept_shrink=True))
    assert names(register) == ["A"]


def test_history_may_be_smaller_than_today(register: Register) -> None:
    strict = manifest(tolerated_shrink=0.2)
    bring(register, delivery(people(*"ABCDEFGHIJ"), "2024-03-01", of=strict))
    bring(register, delivery(people("A"), "2024-01-01", of=strict))
    assert names(register, "2024-01-01") == ["A"]


def test_one_bad_entry_loses_no_other_and_keeps_its_last_version(register: Register) -> None:
    good = people("A", "B")
    broken = [*people("A"), {"key": "b", "name": "B", "broken": True}, {"key": "x", "name": "X", "broken": True}]
    bring(register, delivery(good, "2024-01-01"))
    outcome = register.import_snapshot(delivery(broken, "2024-02-01"), NOW)
    assert names(register) == ["A", "B"]
    assert sorted((each.code, each.place) for each in outcome.problems) == [("skipped", "b"), ("skipped", "x")]
    assert register.lists()[0].problems == outcome.problems


def test_a_key_used_twice_keeps_both(register: Register) -> None:
    rows = [{"key": "1", "name": "A"}, {"key": "1", "name": "B"}, {"key": "1", "name": "A"}]
    outcome = register.import_snapshot(delivery(rows, "2024-01-01"), NOW)
    assert names(register) == ["A", "B"]
    assert {each.code for each in outcome.problems} == {"duplicate_key"}
    assert len({held.record.key for held in register.records("toy")}) == 2


def test_the_raw_file_comes_back_byte_for_byte(register: Register) -> None:
    sent = delivery(people("A"), "2024-01-01")
    bring(register, sent)
    (snapshot,) = register.snapshots()
    assert register.raw_files(snapshot) == {"rich.jsonl": sent.files[0].content}
    assert snapshot.sha256 == sent.sha256


def test_list_state_counts_kinds_and_regimes(register: Register) -> None:
    rows = [*people("A"), *people("B", kind="vessel"), *people("C", programme="OTHER")]
    bring(register, delivery(rows, "2024-01-01"))
    (state,) = register.lists(as_of=date(2024, 1, 11))
    assert state.by_kind == {"person": 2, "organization": 0, "vessel": 1, "aircraft": 0, "other": 0}
    assert state.by_regime == {"TOYLAND": 2}
    assert (state.records, state.age_days, state.status) == (3, 10, "current")
    assert register.lists(as_of=date(2024, 3, 11))[0].status == "stale"
