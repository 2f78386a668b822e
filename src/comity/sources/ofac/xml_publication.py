"""What OFAC's XML says of itself: the day of publication, and how many entries it holds."""

from __future__ import annotations

from lxml import etree

from comity.errors import RefusedError
from comity.sources import published_dates
from comity.sources.contract import Problem
from comity.sources.ofac.xml_layout import ENTRY, PUBLICATION, Names, squeeze

_READ = ("Publish_Date", "Record_Count")


def read_publication(root: etree._Element, names: Names, n_entries: int, name: str, problems: list[Problem]) -> str:
    """The day of publication, ISO; what else stands beside the entries is a problem.

    Raises:
        RefusedError: the file states another number of entries than it has.
    """
    stated: dict[str, str] = {}
    for child in root.iterchildren("*"):
        tag = names.local(child)
        if tag == PUBLICATION:
            stated |= {names.local(each): squeeze(each.text) for each in child}
        elif tag != ENTRY:
            problems.append(Problem("unknown_field", tag, "It stands beside the entries and was not read."))
    problems.extend(
        Problem("unknown_field", f"{PUBLICATION}/{tag}", f"{value!r} was not read.")
        for tag, value in stated.items()
        if tag not in _READ
    )
    _check_count(stated.get("Record_Count", ""), n_entries, name, problems)
    day = published_dates.parse(stated.get("Publish_Date", ""), month_first=True)
    if day.precision == "day" and day.first:
        return day.first.isoformat()
    problems.append(_odd(name, "Publish_Date", day.text, "is no day; the file was left undated"))
    return ""


def _check_count(printed: str, n_entries: int, name: str, problems: list[Problem]) -> None:
    if not printed.isdecimal():
        problems.append(_odd(name, "Record_Count", printed, "is no number, and cannot tell whether the file is whole"))
    elif int(printed) != n_entries:
        raise RefusedError(
            "truncated", f"{name} states {int(printed):,} entries and has {n_entries:,}. Not whole; fetch it again."
        )


def _odd(name: str, tag: str, printed: str, what: str) -> Problem:
    if not printed:
        return Problem("missing_field", f"{name}, {tag}", f"{tag} is not printed, so that nothing was taken from it.")
    return Problem("bad_value", f"{name}, {tag}", f"{printed!r} {what}.")
