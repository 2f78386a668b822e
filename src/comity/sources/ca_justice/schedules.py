"""Which schedules of a regulation name targets, and their entries: items of lists, and rows of tables of ships."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from comity.model.records import Kind
from comity.sources.ca_justice.dates import Amendments, Dated, amendments, dated, took_effect
from comity.sources.ca_justice.entries import IMO, ITEM, SHIP, Entry
from comity.sources.ca_justice.regulations import Regulation, text_of
from comity.sources.contract import Problem

READ = frozenset(
    {
        "Schedule/ScheduleFormHeading", "Schedule/ScheduleFormHeading/Label", "Schedule/ScheduleFormHeading/TitleText",
        "Schedule/ScheduleFormHeading/OriginatingRef", "Schedule/ScheduleFormHeading/OriginatingRef/XRefInternal",
        "Schedule/Heading", "Schedule/Heading/Label", "Schedule/Heading/TitleText", "Schedule/Heading/HistoricalNote",
        "Schedule/Heading/HistoricalNote/HistoricalNoteSubItem", "Schedule/HistoricalNote",
        "Schedule/Heading/HistoricalNote/HistoricalNoteSubItem/HistoricalNoteSubItem",
        "Schedule/HistoricalNote/HistoricalNoteSubItem", "Schedule/List", "Schedule/List/Item",
        "Schedule/List/Item/Label", "Schedule/List/Item/Text", "Schedule/List/Item/Text/Sup", "Schedule/TableGroup",
        "Schedule/TableGroup/table", "Schedule/TableGroup/table/title", "Schedule/TableGroup/table/tgroup",
        "Schedule/TableGroup/table/tgroup/thead", "Schedule/TableGroup/table/tgroup/thead/row",
        "Schedule/TableGroup/table/tgroup/thead/row/entry", "Schedule/TableGroup/table/tgroup/tbody",
        "Schedule/TableGroup/table/tgroup/tbody/row", "Schedule/TableGroup/table/tgroup/tbody/row/entry",
        "@lims:inforce-start-date", "@lims:enacted-date",
    }
)  # fmt: skip
"""Paths under a schedule with targets that are read."""

_KINDS: dict[str, Kind] = {
    "persons": "person",
    "individuals": "person",
    "foreign nationals": "person",
    "entities": "organization",
}
"""Title of a list, or of a part of it, before the dash -> kind of its targets. `Persons` without parts are individuals
in the one regulation that had such a list (Belarus, until June 2021): its next version calls them so."""

_OTHERS = re.compile(
    r"\b(goods|marchandises|technolog(?:y|ies)|services?|industr(?:y|ies)|countries|related provisions"
    r"|amendments not in force)\b",
    re.IGNORECASE,
)
"""What the other schedules list: by their title, or by the heads of their columns."""

_SINCE = "@lims:inforce-start-date"
_VACANT = re.compile(r"\[\s*Repealed\b", re.IGNORECASE)
SHIP_COLUMNS = (ITEM, IMO, SHIP, "Type", "Build date")


class Found(NamedTuple):
    """The entries of one regulation, the schedules that they stand in, and what is odd in these."""

    entries: list[Entry]
    schedules: list[etree._Element]
    problems: list[Problem]


class _Head(NamedTuple):
    schedule: str
    title: str
    sections: str


def entries(regulation: Regulation) -> Found:
    """Every entry of every schedule that names targets."""
    found = Found([], [], [])
    for schedule in regulation.root.iterchildren("Schedule"):
        head = _head(schedule)
        n_before = len(found.entries)
        told = [_holder(regulation, schedule, head, holder, found) for holder in schedule.iterchildren()]
        if len(found.entries) > n_before or "targets" in told:
            found.schedules.append(schedule)
        elif "others" not in told and not _OTHERS.search(head.title) and schedule.find("Repealed") is None:
            message = "It says neither that it lists targets nor that it lists goods, services or countries. Not read."
            place = f"{regulation.number} {head.schedule or 'Schedule'} {head.title}".strip()
            found.problems.append(Problem("unknown_field", place, message))
    found.problems.extend(_gaps(regulation.number, found.entries))
    return found


_FEW = 2
"""Entries of which none has any text: one or two prove nothing."""


def _gaps(number: str, read: list[Entry]) -> Iterator[Problem]:
    """What every version prints with each entry and this one with none; rows that do not fit their table."""
    for values, path in (
        ([entry.item for entry in read], "Label"),
        ([entry.text or "".join(entry.cells.values()) for entry in read if len(read) > _FEW], "Text"),
        ([entry.since for entry in read], _SINCE),
    ):
        if values and not any(values):
            yield Problem("missing_field", f"{number} {path}", "No entry has it; left blank.")
    n_odd = sum(entry.kind == "vessel" and not entry.cells for entry in read)
    if n_odd:
        message = f"{n_odd:,} rows do not have the columns of their table; each was kept as text."
        yield Problem("bad_value", f"{number} table of ships", message)


def _head(schedule: etree._Element) -> _Head:
    heading = schedule.find("ScheduleFormHeading")
    if heading is None:
        return _Head("", "", "")
    sections = text_of(heading.find("OriginatingRef"))
    if sections.startswith("(") and sections.endswith(")"):
        sections = sections[1:-1]
    return _Head(text_of(heading.find("Label")), text_of(heading.find("TitleText")), sections)


def _holder(regulation: Regulation, schedule: etree._Element, head: _Head, holder: etree._Element, found: Found) -> str:
    """Read a list or a table into `found`.

    Returns:
        `targets`, `others` (goods and the like), or nothing where it says neither.
    """
    if holder.tag == "List":
        part, title = _part(holder)
        if _before_dash(head.title or title) not in _KINDS:
            return "others" if _OTHERS.search(f"{head.title} {title}") else ""
        kind = _kind(f"{regulation.number} {head.schedule} {part}".strip(), title or head.title, found.problems)
        _, _, ground = title.partition("—")
        lines = list(_items(holder))
    elif holder.tag == "TableGroup":
        columns = _columns(holder)
        if SHIP not in columns:
            return "others" if _OTHERS.search(" ".join((*columns, head.title))) else ""
        kind, part, ground = "vessel", "", ""
        lines = list(_rows(holder, columns))
        _check_columns(regulation, head, columns, found.problems)
    else:
        return ""
    common = (regulation, head, part, ground.strip(), kind)
    found.entries.extend(_entries(lines, common, holder, amendments(schedule)))
    return "targets"


class _Line(NamedTuple):
    """An item or row: its number, where it stands, its text, its cells."""

    item: str
    element: etree._Element
    text: str
    cells: dict[str, str]


def _entries(
    lines: list[_Line], common: tuple[Regulation, _Head, str, str, Kind], holder: etree._Element, noted: Amendments
) -> Iterator[Entry]:
    regulation, head, part, ground, kind = common
    days: list[Dated] = [dated(line.element, holder) for line in lines]
    for line, day, new in zip(lines, days, took_effect(days, noted), strict=True):
        if _VACANT.match(line.text or line.cells.get(SHIP, "")):
            continue
        yield Entry(
            regulation=regulation.number,
            programme=regulation.title,
            act=regulation.act,
            schedule=head.schedule,
            part=part,
            ground=ground,
            sections=head.sections,
            kind=kind,
            item=line.item,
            text=line.text,
            cells=line.cells,
            since=day.since,
            enacted=day.enacted,
            took_effect=new,
            amending=noted.act_of(day.since),
        )


def _kind(place: str, title: str, problems: list[Problem]) -> Kind:
    kind = _KINDS.get(_before_dash(title))
    if kind is None:
        problems.append(Problem("unknown_field", place, f"Of what kind {title!r} are is not known; read as `other`."))
    return kind or "other"


def _part(holder: etree._Element) -> tuple[str, str]:
    """Label and title of the heading that a list stands under."""
    before = holder.getprevious()
    if before is None or before.tag != "Heading":
        return "", ""
    return text_of(before.find("Label")), text_of(before.find("TitleText"))


def _before_dash(title: str) -> str:
    return title.partition("—")[0].strip().casefold()


def _columns(holder: etree._Element) -> list[str]:
    heads = holder.findall("table/tgroup/thead/row")
    return [text_of(entry) for row in heads for entry in row.iterchildren("entry")]


def _items(holder: etree._Element) -> Iterator[_Line]:
    for item in holder.iterchildren("Item"):
        yield _Line(text_of(item.find("Label")), item, text_of(item.find("Text")), {})


def _rows(holder: etree._Element, columns: list[str]) -> Iterator[_Line]:
    for row in holder.iterfind("table/tgroup/tbody/row"):
        cells = [text_of(entry) for entry in row.iterchildren("entry")]
        if len(cells) == len(columns):
            named = dict(zip(columns, cells, strict=True))
            yield _Line(named.get(ITEM, ""), row, "", named)
        else:
            yield _Line(cells[0] if cells else "", row, " | ".join(cells[1:] or cells), {})


def _check_columns(regulation: Regulation, head: _Head, columns: list[str], problems: list[Problem]) -> None:
    place = f"{regulation.number} {head.schedule}"
    new = [column for column in columns if column not in SHIP_COLUMNS]
    absent = [column for column in SHIP_COLUMNS if column not in columns]
    problems += [Problem("unknown_field", f"{place} {each}", "A new column; kept as an attribute.") for each in new]
    problems += [Problem("missing_field", f"{place} {each}", "The ships have no such column.") for each in absent]
