"""What happened to a target: listed, amended, taken off. An entry that was taken off stays in the file."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lxml import etree

from comity.sources import published_dates
from comity.sources.ch_seco.layout import attribute

_DAYS = ("effective-date", "publication-date", "enactment-date")
KNOWN = ("listed", "amended", "de-listed", "remarked")


class Modification(NamedTuple):
    """One act on a target.

    Attributes:
        kind: `listed`, `amended`, `de-listed` or as printed.
        enacted_on: the day on which the authority decided.
        published_on: the day on which it published that.
        effective_on: the day from which it holds.
    """

    kind: str
    enacted_on: date | None
    published_on: date | None
    effective_on: date | None

    @property
    def on(self) -> date:
        """The day that orders it among others; the first day of all where none is printed."""
        return self.effective_on or self.published_on or self.enacted_on or date.min


class Stay(NamedTuple):
    """A target's present stay on the list.

    Attributes:
        is_listed: whether it is in force.
        listed: the act that put it there; None where the file prints none.
        amended: acts on it since.
    """

    is_listed: bool
    listed: Modification | None
    amended: tuple[Modification, ...]


def stay(target: etree._Element) -> Stay:
    """The present stay, by the days of the modifications.

    The file prints the latest first, but not always: the day decides, and of two on one day the one that is printed
    first is the later. One without a day goes with the one printed behind it. A target without any is listed.
    """
    in_time = _in_time([_modification(each) for each in target.iterchildren("modification")])
    start = next((at + 1 for at in range(len(in_time) - 1, -1, -1) if in_time[at].kind == "de-listed"), 0)
    since = in_time[start:]
    if in_time and not since:
        return Stay(False, None, ())
    listed = next((each for each in since if each.kind == "listed"), None)
    return Stay(True, listed, tuple(each for each in since if each is not listed))


def odd_days(target: etree._Element) -> list[str]:
    """Words on days of modifications that are none, and on kinds that are not known."""
    found = []
    for each in target.iterchildren("modification"):
        kind = attribute(each, "modification-type")
        if kind not in KNOWN:
            found.append(f"modification of type {kind!r} is not known: read as an amendment")
        for name in _DAYS:
            printed = attribute(each, name)
            if printed and published_dates.day(printed) is None:
                found.append(f"{name} {printed!r} of a modification is no day: left out")
    return list(dict.fromkeys(found))


def _in_time(printed: list[Modification]) -> list[Modification]:
    dated = []
    day = date.min
    for each in reversed(printed):
        day = each.on if each.on != date.min else day
        dated.append((day, each))
    return [each for _, each in sorted(dated, key=lambda pair: pair[0])]


def _modification(element: etree._Element) -> Modification:
    days = [published_dates.day(attribute(element, name)) for name in reversed(_DAYS)]
    return Modification(attribute(element, "modification-type"), *days)
