"""What one form lends another: a designation's fields go only to the act that they belong to."""

from __future__ import annotations

from datetime import date

from comity.model import Designation, Name, Record
from comity.register.completing import Other, complete

DAY = date(2022, 2, 24)
LENT = frozenset({"listed_on"})


def record(*designations: Designation) -> Record:
    return Record("a_list", "1", "organization", (Name("Example Bank"),), designations=designations)


def listed(base: Record, other: Record) -> list[date | None]:
    found, _ = complete(base, frozenset({"programmes"}), [Other(other, LENT, "a file")])
    return [each.listed_on for each in found.designations]


def test_a_day_goes_to_the_act_under_the_same_programme() -> None:
    base = record(Designation("US", "P1"), Designation("US", "P2"))
    assert listed(base, record(Designation("US", "P2", listed_on=DAY), Designation("US", "P3"))) == [None, DAY]


def test_a_programme_spelt_otherwise_is_the_same_where_each_form_has_one() -> None:
    assert listed(record(Designation("US", "P1")), record(Designation("US", "P-1", listed_on=DAY))) == [DAY]


def test_of_several_acts_under_one_programme_none_gets_another_ones_day() -> None:
    base = record(
        Designation("US", "P1", measures=("Directive 1",)), Designation("US", "P1", measures=("Directive 4",))
    )
    assert listed(base, record(Designation("US", "P1", listed_on=DAY))) == [None, None]
