"""What OFAC's XML says of itself: the day of publication, and how many entries it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from comity.errors import RefusedError
from comity.sources import published_dates
from comity.sources.contract import Problem
from comity.sources.ofac.xml_layout import PUBLICATION, Names, squeeze

_READ = ("Publish_Date", "Record_Count")


def statements(element: etree._Element, names: Names) -> dict[str, str]:
    """The tags of publshInformation with their texts; it stands before the entries or behind them."""
    return {names.local(child): squeeze(child.text) for child in element.iterchildren("*")}


def published_on(stated: Mapping[str, str], name: str, problems: list[Problem]) -> str:
    """The day of publication, ISO; empty where none is printed, which is a problem."""
    day = published_dates.parse(stated.get("Publish_Date", ""), month_first=True)
    if day.precision == "day" and day.first:
        return day.first.isoformat()
    problems.append(_odd(name, "Publish_Date", day.text, "is no day; the file was left undated"))
    return ""


def check_count(stated: Mapping[str, str], n_entries: int, name: str) -> Iterator[Problem]:
    """Hold the number of entries against the one that the file states.

    Raises:
        RefusedError: they differ.
    """
    printed = stated.get("Record_Count", "")
    if not printed.isdecimal() or len(printed) > 9:
        yield _odd(name, "Record_Count", printed, "is no number, and cannot tell whether the file is whole")
    elif int(printed) != n_entries:
        raise RefusedError(
            "truncated", f"{name} states {int(printed):,} entries and has {n_entries:,}. Not whole; fetch it again."
        )


def unread(stated: Mapping[str, str]) -> Iterator[Problem]:
    """What else the file says of itself."""
    for tag, value in stated.items():
        if tag not in _READ:
            yield Problem("unknown_field", f"{PUBLICATION}/{tag}", f"{value!r} was not read.")


def _odd(name: str, tag: str, printed: str, what: str) -> Problem:
    if not printed:
        return Problem("missing_field", f"{name}, {tag}", f"{tag} is not printed, so that nothing was taken from it.")
    return Problem("bad_value", f"{name}, {tag}", f"{printed!r} {what}.")
