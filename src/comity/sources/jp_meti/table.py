"""The Foreign End User List as rows, from its PDF or from a conversion of it into HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.jp_meti import html_table
from comity.sources.jp_meti.printed import joined, plain
from comity.sources.pdf import document, grid

NUMBER, COUNTRY, NAME = "No.", "Country or Region", "Company or Organization"
ALIASES, CONCERN = "Also Known As", "Type of WMD"
COLUMNS: dict[str, tuple[str, ...]] = {
    NUMBER: (r"^no\.?$", "番号"),
    COUNTRY: ("国名", "countryorregion"),
    NAME: ("企業名", "companyororganization"),
    ALIASES: ("別名", "alsoknownas"),
    CONCERN: ("懸念区分", "typeofwmd"),
}
"""Column -> patterns of its heading, in lower case and without blanks: it is printed in two languages."""

REQUIRED = (COUNTRY, NAME)
HEADING_WITHIN = 5
"""Rows among which the headings stand; in the editions seen they are the first."""

Lines = tuple[str, ...]


class Line(NamedTuple):
    """One row as drawn.

    Attributes:
        place: where it stands, for people.
        cells: lines of each cell.
        shared: cells that are one with a neighbour.
    """

    place: str
    cells: tuple[Lines, ...]
    shared: frozenset[int]


class Row(NamedTuple):
    """One entry of the list.

    Attributes:
        place: where it stands, for people.
        number: in this edition, as printed; empty where none is.
        country: lines of the cell, as all that follow.
        shared: names of the columns whose cell is one with a neighbour.
        n_lines: rows of the table that it was printed in; more than one where a page breaks it.
    """

    place: str
    number: str
    country: Lines
    name: Lines
    aliases: Lines
    concern: Lines
    shared: tuple[str, ...] = ()
    n_lines: int = 1


def from_pdf(data: bytes, what: str, problems: list[Problem]) -> list[Row]:
    """Rows of the PDF.

    Raises:
        RefusedError: no PDF, or without the table.
    """
    read = document.read(data, what)
    problems += read.problems
    lines: list[Line] = []
    outside: list[str] = []
    for page in read.pages:
        laid = grid.lay_out(page, what)
        lines += (_pdf_line(f"page {page.number}, row {nth}", row) for nth, row in enumerate(laid.rows, start=1))
        # The number of the page stands below the table.
        outside += (line for line in laid.outside if plain(line).strip(" -") != str(page.number))
    return _rows(lines, outside, what, problems)


def _pdf_line(place: str, row: tuple[grid.Cell, ...]) -> Line:
    cells: list[Lines] = []
    shared: set[int] = set()
    for cell in row:
        span = range(len(cells), len(cells) + cell.n_columns)
        if cell.n_columns > 1 or cell.n_rows > 1:
            shared.update(span)
        cells += [cell.lines, *([()] * (cell.n_columns - 1))]
    return Line(place, tuple(cells), frozenset(shared))


def from_html(data: bytes, what: str, problems: list[Problem]) -> list[Row]:
    """Rows of the HTML page.

    Raises:
        RefusedError: no page, cut off, or without the table.
    """
    page = html_table.read(data, what)
    lines = []
    for nth, row in enumerate(page.rows, start=1):
        shared = frozenset(at for at, cell in enumerate(row) if cell.is_shared)
        lines.append(Line(f"row {nth}", tuple(cell.lines for cell in row), shared))
    return _rows(lines, page.outside, what, problems)


def _rows(lines: list[Line], outside: Iterable[str], what: str, problems: list[Problem]) -> list[Row]:
    lines = [line for line in lines if any(line.cells)]
    at = next((at for at, line in enumerate(lines[:HEADING_WITHIN]) if len(_columns(line)) >= 3), None)
    if at is None:
        raise RefusedError("format", f"{what} has no table headed {', '.join(COLUMNS)}. It is another file.")
    columns, body = _columns(lines[at]), lines[at + 1 :]
    if missing := [column for column in REQUIRED if column not in columns]:
        raise RefusedError("format", f"{what} has no column {', '.join(missing)}. Its layout has changed.")
    problems += [
        Problem("missing_field", f"column {column}", "It is not there; what it holds is not read.")
        for column in COLUMNS
        if column not in columns
    ]
    problems += _unknown(lines[at], columns, body)
    problems += [Problem("unknown_field", "beside the table", f"Not read: {text}") for text in outside]
    problems += [Problem("unknown_field", line.place, f"Not read: {_text(line)}") for line in lines[:at]]
    rows = list(_entries([line for line in body if _columns(line) != columns], columns, len(lines[at].cells), problems))
    _refuse_exchanged(rows, what)
    problems += _blank(rows)
    return rows


def _refuse_exchanged(rows: list[Row], what: str) -> None:
    """Refuse a table whose values stand under each other's headings.

    Every edition has some 15 countries and many times as many names; and no row goes without a country or a name.

    Raises:
        RefusedError: a required column is blank in most rows, or there are more different countries than names.
    """
    if len(rows) <= HEADING_WITHIN:
        return
    for column, filled in ((COUNTRY, [row.country for row in rows]), (NAME, [row.name for row in rows])):
        if sum(map(bool, filled)) * 2 < len(rows):
            raise RefusedError("format", f"{what} has no value in most rows of its column {column}. Not read.")
    if len({row.country for row in rows}) > len({row.name for row in rows}):
        message = f"{what} has more different countries than names: its columns are exchanged. It was not read."
        raise RefusedError("format", message)


def _blank(rows: list[Row]) -> Iterator[Problem]:
    """Columns without any value, and rows without a name or a country, which no edition has had."""
    for column, filled in (
        (COUNTRY, [row.country for row in rows]),
        (NAME, [row.name for row in rows]),
        (ALIASES, [row.aliases for row in rows]),
        (CONCERN, [row.concern for row in rows]),
    ):
        n_blank = sum(not lines for lines in filled)
        if n_blank > (0 if column in REQUIRED else max(len(rows) - 1, HEADING_WITHIN)):
            message = f"It is blank in {n_blank:,} of {len(rows):,} rows, which are read without."
            yield Problem("missing_field", f"column {column}", message)


def _columns(line: Line) -> dict[str, int]:
    """Which column stands where, as far as a row has headings."""
    found: dict[str, int] = {}
    for at, cell in enumerate(line.cells):
        heading = re.sub(r"\s", "", plain("".join(cell))).lower()
        column = next(
            (name for name, words in COLUMNS.items() if any(re.search(word, heading) for word in words)), None
        )
        if column and len(heading) <= _LONGEST_HEADING:
            found.setdefault(column, at)
    return found


_LONGEST_HEADING = 40
"""Letters; an alias may hold a heading's words, and a cell of aliases is longer."""


def _unknown(heading: Line, columns: dict[str, int], body: list[Line]) -> Iterator[Problem]:
    for at, cell in enumerate(heading.cells):
        n_filled = sum(bool(line.cells[at]) for line in body if at < len(line.cells))
        if at not in columns.values() and (cell or n_filled):
            message = f"It is not read; {n_filled:,} rows have a value in it."
            yield Problem("unknown_field", f"column {joined(cell) or at + 1}", message)


def _entries(body: list[Line], columns: dict[str, int], n_cells: int, problems: list[Problem]) -> Iterator[Row]:
    held: Row | None = None
    for line in body:
        if len(line.cells) != n_cells:
            message = f"It has {len(line.cells)} cells, not {n_cells}, and was not read: {_text(line)}"
            problems.append(Problem("skipped", line.place, message))
            continue
        row = _row(line, columns)
        if held and not row.number and not row.country and not row.concern:
            # A page broke the entry: what it holds goes on here.
            n_lines = held.n_lines + 1
            held = held._replace(name=held.name + row.name, aliases=held.aliases + row.aliases, n_lines=n_lines)
            continue
        if held:
            yield held
        held = row
    if held:
        yield held


def _row(line: Line, columns: dict[str, int]) -> Row:
    cells = {column: line.cells[at] for column, at in columns.items()}
    country, name, aliases, concern = (cells.get(column, ()) for column in (COUNTRY, NAME, ALIASES, CONCERN))
    number = plain(joined(cells.get(NUMBER, ())))
    shared = tuple(column for column in COLUMNS if columns.get(column) in line.shared)
    return Row(line.place, number, country, name, aliases, concern, shared)


def _text(line: Line) -> str:
    return " | ".join(joined(cell) for cell in line.cells)[:200]
