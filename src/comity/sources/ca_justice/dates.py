"""What the date on an entry is: since when its wording is in force, and whether the entry itself took effect then."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from comity.sources.ca_justice.regulations import LIMS, text_of

_ACT = re.compile(r"\bSOR/\d{4}-\d+\b|\b\d{4}, c\. \d+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Dated(NamedTuple):
    """The dates of one entry.

    Attributes:
        since: in-force date of its wording, ISO.
        enacted: its date of enactment; empty for a wording older than the publisher's record of enactments.
        own: whether the entry carries the dates itself, not the list or table that it stands in.
    """

    since: str
    enacted: str
    own: bool


class Amendments(NamedTuple):
    """The historical notes of a schedule.

    Attributes:
        first: in-force date of the earliest note, which is that of the schedule's first enactment.
        acts: in-force date -> the amending acts that took effect then.
    """

    first: str
    acts: dict[str, frozenset[str]]

    def act_of(self, day: str) -> str:
        """The one act that took effect on a day; empty where there is none or more than one."""
        found = self.acts.get(day, frozenset())
        return next(iter(found)) if len(found) == 1 else ""


def amendments(schedule: etree._Element) -> Amendments:
    """The historical notes below a schedule, by date.

    The oldest note of a schedule may sum up several acts under one date; a date on which several acts took effect
    names none of them for a single entry.
    """
    acts: dict[str, set[str]] = defaultdict(set)
    for note in schedule.iter("HistoricalNoteSubItem"):
        day = _day(note, "inforce-start-date")
        acts[day].update(_ACT.findall(text_of(note)))
    acts.pop("", None)
    return Amendments(min(acts, default=""), {day: frozenset(found) for day, found in acts.items()})


def dated(element: etree._Element, holder: etree._Element) -> Dated:
    """The dates of an item or row: its own, or those of the nearest tag around it up to its list or table."""
    at: etree._Element | None = element
    while at is not None:
        if since := _day(at, "inforce-start-date"):
            return Dated(since, _day(at, "enacted-date"), at is element)
        at = None if at is holder else at.getparent()
    return Dated("", "", own=False)


def took_effect(days: Sequence[Dated], noted: Amendments) -> list[bool]:
    """Whether each entry's day is the one on which the entry itself took effect, for a list in its order.

    It is not told where the wording is older than the publisher's record of enactments; where an entry behind it is
    older, since entries are mostly added at the end, so that this one may have been reworded; and where the whole
    table was replaced, that is, where its date, not the entry's own, is later than the schedule's oldest note.
    """
    found: list[bool] = []
    earliest_behind = "9999"
    for day in reversed(days):
        known = bool(day.since and day.enacted) and (day.own or day.since == noted.first)
        found.append(known and day.since <= earliest_behind)
        if day.since:
            earliest_behind = min(earliest_behind, day.since)
    return found[::-1]


def _day(element: etree._Element, name: str) -> str:
    printed = str(element.get(f"{LIMS}{name}", ""))
    return printed if _DAY.fullmatch(printed) else ""
