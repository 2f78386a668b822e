"""The workbook: one sheet per section, each with its own headings below a title and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.errors import RefusedError
from comity.sources import workbook
from comity.sources.contract import Files, Problem
from comity.sources.jp_mof import sections
from comity.sources.jp_mof.cells import folded, one_line
from comity.sources.jp_mof.columns import HEADINGS
from comity.sources.jp_mof.entries import Entry
from comity.sources.jp_mof.sections import LETTERS, Section

INDEX = "一覧"
ENDED = "【解除】"
_HEADINGS_WITHIN = 12
_ENOUGH = 2
"""Rows with a name of which none has a value in a column that every section prints: fewer prove nothing."""
_REACH = re.compile(r"適用されます|許可制の対象となる取引の範囲")
"""What tells a note on the reach of a measure (banks' subsidiaries, old claims) from one that explains the marks."""

Rows = list[list[str]]
Numbered = list[tuple[int, list[str]]]
"""Rows with their number in the sheet, from 1."""


class Line(msgspec.Struct, frozen=True):
    """A row of a section that has something in it.

    Attributes:
        place: sheet and row, from 1.
        entry: what it holds, with the rows that go on with it.
    """

    place: str
    entry: Entry


def lines(files: Files, problems: list[Problem]) -> Iterator[Line]:
    """The entries of every section, struck ones too, in the file's order.

    Raises:
        RefusedError: not a workbook, or one in which no sheet has the headings.
    """
    name, data = next(iter(files.items()), ("the workbook", b""))
    book = workbook.sheets(data, name)
    heads = {tab: head for tab, rows in book.items() if (head := _heading_row(rows)) is not None}
    if not heads:
        raise RefusedError(
            "format", f"{name} has no sheet with the headings 告示日付 and 告示番号. It is another file."
        )
    problems += _unread(book, heads)
    for tab, head in heads.items():
        yield from _section(tab, book[tab], head, problems)


def _heading_row(rows: Rows) -> int | None:
    for at, row in enumerate(rows[:_HEADINGS_WITHIN]):
        if sum(HEADINGS.get(_heading(cell), "") in sections.BASICS for cell in row) > 1:
            return at
    return None


def _heading(cell: str) -> str:
    return "".join(folded(cell).split())


def _unread(book: dict[str, Rows], heads: dict[str, int]) -> Iterator[Problem]:
    """Sheets without headings that are no index and no repealed section; sections of the index that have no sheet."""
    for tab, rows in book.items():
        filled = sum(any(cell.strip() for cell in row) for row in rows)
        if tab not in heads and tab.strip() != INDEX and ENDED not in tab and filled:
            message = f"It has no row of headings and is not read; {filled:,} rows have a value in it."
            yield Problem("unknown_field", f"sheet {tab.strip()}", message)
    numbers = {_tab_number(tab) for tab in book}
    for row in book.get(INDEX, []):
        cells = [cell.strip() for cell in row if cell.strip()]
        if len(cells) > 1 and cells[0].isdigit() and cells[0] not in numbers:
            yield Problem("missing_field", f"sheet {cells[0]}", f"The index names it ({cells[1]}); it is not there.")


def _tab_number(tab: str) -> str:
    return folded(tab).strip().partition(".")[0]


def _section(tab: str, rows: Rows, head: int, problems: list[Problem]) -> Iterator[Line]:
    section, place = sections.of_tab(tab), f"sheet {tab.strip()}"
    headings = [_heading(cell) for cell in rows[head]]
    body = list(enumerate(rows[head + 1 :], start=head + 2))
    problems += _of_headings(headings, body, section, place)
    above = [cell.strip() for row in rows[:head] for cell in row if cell.strip()]
    title, notes = _title(above)
    groups = _groups(headings, body, place, problems)
    if not groups:
        problems.append(Problem("missing_field", place, "It has headings and no row below them."))
    for group in groups:
        cells = _cells(headings, [row for _, row in group])
        yield Line(f"{place}, row {group[0][0]}", Entry(section, cells, heading=title, reach=notes))


def _title(above: list[str]) -> tuple[str, tuple[str, ...]]:
    """The title above the headings, which may run over several rows, and the notes on the measure's reach."""
    texts = [part.strip() for cell in above for part in re.split(r"\n(?=（注)", cell)]
    title = "".join(one_line(text) for text in texts if not text.startswith(("（注", "(注")))
    return title, tuple(one_line(text) for text in texts if text.startswith(("（注", "(注")) and _REACH.search(text))


def _of_headings(headings: list[str], body: Numbered, section: Section, place: str) -> Iterator[Problem]:
    of_names = [at for at, heading in enumerate(headings) if HEADINGS.get(heading) in ("japanese", "english")]
    n_named = sum(any(row[at].strip() for at in of_names) for _, row in body)
    for at, heading in enumerate(headings):
        filled = sum(bool(row[at].strip()) for _, row in body)
        again = bool(heading) and heading in headings[:at]
        if (heading not in HEADINGS or again) and (heading or filled):
            fate = "It stands there twice; both are read" if again else "It is not read"
            yield Problem(
                "unknown_field", f"{place}, column {heading or at + 1}", f"{fate}; {filled:,} rows have a value in it."
            )
        elif HEADINGS.get(heading) in sections.BASICS and n_named > _ENOUGH and not filled:
            yield Problem("missing_field", f"{place}, column {heading}", "No row has a value in it.")
    fields = {HEADINGS.get(heading, "") for heading in headings}
    for field in sorted((sections.BASICS | {LETTERS[letter] for letter in section.fields}) - fields):
        known = " or ".join(heading for heading, filled in HEADINGS.items() if filled == field)
        yield Problem("missing_field", place, f"It has no column {known}. Its rows are read without.")
    if not sections.is_known(section):
        yield Problem("unknown_field", place, "A new section: its rows are read; whose decision it is is not known.")


def _groups(headings: list[str], body: Numbered, place: str, problems: list[Problem]) -> list[Numbered]:
    """Rows that belong together: one without number, day and name goes on with the row above it (merged cells)."""
    basics = [at for at, heading in enumerate(headings) if HEADINGS.get(heading) in sections.BASICS]
    groups: list[Numbered] = []
    for at, row in body:
        if any(row[column].strip() for column in basics):
            groups.append([(at, row)])
        elif any(cell.strip() for cell in row):
            if groups:
                groups[-1].append((at, row))
            else:
                problems.append(Problem("skipped", f"{place}, row {at}", one_line(" ".join(row))))
    return groups


def _cells(headings: list[str], rows: Rows) -> dict[str, tuple[str, ...]]:
    cells: dict[str, tuple[str, ...]] = {}
    for at, heading in enumerate(headings):
        if field := HEADINGS.get(heading):
            text = "\n".join(text for row in rows if (text := row[at].strip()))
            cells[field] = (*cells.get(field, ()), *((text,) if text else ()))
    return cells


def names_nobody(entry: Entry) -> bool:
    """Whether a row prints no more than a day and a number: it is deleted, or held for a later notice."""
    return not any(texts for field, texts in entry.cells.items() if field not in ("days", "number", "section", "key"))
