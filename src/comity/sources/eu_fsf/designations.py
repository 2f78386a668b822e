"""The acts of an entry: one designation per programme, and whose decision it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from comity.model import Designation
from comity.sources import published_dates
from comity.sources.eu_fsf.layout import ACT_PREFIX, Block, Entry

_UN_REMARK = re.compile(r"\bUNLI\b|\bUNSC RESOLUTION 1483\b|\bDate of UN designation\b", re.IGNORECASE)
_LISTED = re.compile(r"\bDate of listing:? (\d{1,2}\.\d{1,2}\.\d{4})\b", re.IGNORECASE)

_BY_UN = {"UNLI", "TAQA", "AFG", "IRQ", "SOM", "YEM"}
"""Programmes whose acts hold listings of the United Nations alone."""
_BY_EU = {
    "UKR", "RUS", "RUSDA", "BLR", "SYR", "TERR", "EUAQ", "HAM", "HR", "CHEM", "CYB", "MMR", "VEN", "MDA", "TUN", "SDNZ",
    "NIC", "GTM", "GIN",
}  # fmt: skip
"""Programmes of the Union's own, under which the United Nations has no measures. All others mix both."""


def designations(entry: Entry, warnings: list[str]) -> tuple[Designation, ...]:
    """One designation per programme; one without a programme where no act is printed."""
    acts: dict[str, list[Block]] = {}
    for block in entry.each("regulation"):
        acts.setdefault(block("programme"), []).append(block)
    if not acts:
        warnings.append("no act is printed")
    listed = _day(entry.own("designationDate"), "designationDate", warnings)
    if listed is None and (match := _LISTED.search(entry.own("remark"))):
        listed = published_dates.day(match[1])
    amended = {day for day in _days_of_acts(entry, warnings) if day != listed}
    return tuple(
        Designation(
            authority="EU",
            programme=programme,
            decided_by=_decided_by(entry, programme),
            legal_basis=tuple(dict.fromkeys(text for block in of_one if (text := block("numberTitle")))),
            references=_references(entry, of_one),
            listed_on=listed,
            amended_on=tuple(sorted(amended)),
            delisted_on=_day(entry.own("delistingDate"), "delistingDate", warnings),
        )
        for programme, of_one in (acts or {"": []}).items()
    )


def _references(entry: Entry, acts: list[Block]) -> tuple[str, ...]:
    """The addresses of the acts, and the numbers of further acts by which parts of the entry were published."""
    own = {block("numberTitle") for block in acts}
    further = (block(f"{ACT_PREFIX}numberTitle") for block in entry.parts)
    found = (*(block("publicationUrl") for block in acts), *(number for number in further if number not in own))
    return tuple(dict.fromkeys(filter(None, found)))


def _days_of_acts(entry: Entry, warnings: list[str]) -> Iterator[date]:
    """The days of publication of the acts that the file names for the entry and for its parts."""
    for block in entry.parts:
        prefix = "" if block.name == "regulation" else ACT_PREFIX
        if day := _day(block(f"{prefix}publicationDate"), f"{block.name} publicationDate", warnings):
            yield day


def _decided_by(entry: Entry, programme: str) -> tuple[str, ...]:
    """Who decided, as far as the list tells: a UN number or remark tells, its absence does not."""
    if programme in _BY_EU:
        return ("EU",)
    if programme in _BY_UN or entry.own("unitedNationId") or _UN_REMARK.search(entry.own("remark")):
        return ("UN",)
    return ()


def _day(printed: str, field: str, warnings: list[str]) -> date | None:
    if not printed:
        return None
    found = published_dates.day(printed.partition("+")[0])
    if found is None:
        warnings.append(f"{field} {printed!r} is no day: left out")
    return found
