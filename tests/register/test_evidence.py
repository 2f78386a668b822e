"""Files that hold no entries, only proof of which keys stood on a list; and samples, which prove nothing."""

from __future__ import annotations

from datetime import date

from toy_list import NOW, delivery, people

from comity.register.deliveries import Delivery
from comity.register.store import Register


def bring(register: Register, *deliveries: Delivery) -> None:
    importer = register.importer()
    for each in deliveries:
        register.import_snapshot(each, NOW, importer)


def interval(register: Register, key: str) -> tuple[str, str]:
    stay = register.listings("toy", [key])[key]
    return str(stay.not_before), str(stay.not_after)


def test_a_census_narrows_an_interval_from_both_ends(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), delivery(people("A", "B"), "2024-12-01"))
    assert interval(register, "b") == ("2024-01-01", "2024-12-01")
    bring(register, delivery(people("A"), "2024-03-01", "census"), delivery(people("A", "B"), "2024-06-01", "census"))
    assert interval(register, "b") == ("2024-03-01", "2024-06-01")


def test_a_file_that_names_some_keys_proves_presence_alone(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), delivery(people("A", "B"), "2024-12-01"))
    bring(register, delivery(people("A"), "2024-03-01", "mention"), delivery(people("B"), "2024-06-01", "mention"))
    assert interval(register, "b") == ("2024-01-01", "2024-06-01")


def test_the_order_of_import_does_not_matter(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-06-01", "census"), delivery(people("A"), "2024-03-01", "census"))
    bring(register, delivery(people("A", "B"), "2024-12-01"), delivery(people("A"), "2024-01-01"))
    assert interval(register, "b") == ("2024-03-01", "2024-06-01")


def test_evidence_against_a_snapshot_is_not_believed(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01"), delivery(people("A"), "2024-12-01"))
    bring(register, delivery(people("B"), "2024-06-01", "census"))
    stay = register.listings("toy", ["a"])["a"]
    assert (stay.not_before, stay.not_after, stay.gone_by) == (None, date(2024, 1, 1), None)


def test_a_removal_is_narrowed_too(register: Register) -> None:
    bring(register, delivery(people("A", "B"), "2024-01-01"), delivery(people("A"), "2024-12-01"))
    bring(register, delivery(people("A", "B"), "2024-03-01", "census"), delivery(people("A"), "2024-06-01", "census"))
    stay = register.listings("toy", ["b"])["b"]
    assert (stay.gone_after, stay.gone_by) == (date(2024, 3, 1), date(2024, 6, 1))
    (found,) = register.find("toy:b")
    assert not found.listed


def test_evidence_is_never_the_list_in_force_and_lends_what_it_carries(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-01-01", "poor"))
    bring(register, delivery(people("A", "B", addresses=["Main Street"]), "2024-06-01", "census"))
    (state,) = register.lists()
    assert (state.published_on, state.records, state.borrows_from) == ("2024-01-01", 1, ("census 2024-06-01",))
    (held,) = register.records("toy")
    assert [str(each) for each in held.record.addresses] == ["Main Street"]
    assert held.borrowed["addresses"].form == "census"


def test_evidence_alone_is_no_list(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-06-01", "census"))
    assert register.lists() == []
    assert list(register.records("toy")) == []


def test_a_sample_says_that_it_is_one_and_never_counts(register: Register) -> None:
    bring(register, delivery(people("A"), "2024-06-01", "example"))
    (state,) = register.lists()
    assert (state.status, state.screened, state.counts) == ("sample", False, False)
    assert state.not_screened_because == "a sample of the format, not the list"
    bring(register, delivery(people("A", "B"), "2024-01-01"))
    (state,) = register.lists(date(2024, 12, 31))
    assert (state.records, state.counts) == (2, True)
