"""Ties between the founding case's own table and the lists: by exact name, authority and date together.

The table names its targets in full and says which authority acted when. A list's record is tied to a target when it
bears exactly one of the target's names, is of the same kind, is that authority's, and nothing about its date speaks
against the act. A name alone ties nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from comity.model import Designation, Record
from comity.names.normal import exact_key
from comity.register.history import Listing

TOLERANCE = timedelta(days=10)
"""Between the day of an announcement and the listing date that the list prints: the widest gap among the acts of May
and December 2024 whose list entries are dated is four days."""


def act_days(designation: Designation) -> list[date]:
    """The days that the table gives for an act."""
    days = (designation.announced_on, designation.effective_on, designation.listed_on)
    return [day for day in days if day is not None]


def is_tied(target: Record, act: Designation, record: Record, stay: Listing | None) -> bool:
    """Whether a list's record is the one by which an authority's act against a target of the table shows.

    Args:
        target: of the founding table.
        act: one of its designations.
        record: of a list of the same authority.
        stay: when the record came onto its list, as far as snapshots tell.
    """
    if record.kind != target.kind:
        return False
    if not {exact_key(name.text) for name in target.names} & {exact_key(name.text) for name in record.names}:
        return False
    listed = [each.listed_on for each in record.designations if each.listed_on]
    if listed:
        return any(abs(day - other) <= TOLERANCE for day in listed for other in act_days(act))
    return _within(act_days(act), stay)


def _within(days: Iterable[date], stay: Listing | None) -> bool:
    """Whether an undated record can have come onto its list at one of the days."""
    if stay is None:
        return True
    for day in days:
        if stay.not_before is not None and day < stay.not_before - TOLERANCE:
            continue
        if day <= stay.not_after + TOLERANCE:
            return True
    return False
