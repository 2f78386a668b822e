"""A text file with a row of headings: its rows by heading, wherever the columns stand, and what is odd about it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.plain_text import decode

MAX_CELL = 1024 * 1024
"""Characters in one cell; the longest real one (the addresses of one party) has some 12,000."""
MOST_BAD = 200
"""Lines that may make no row before a file counts as another one: each costs a search through the lines below it."""
LONGEST_ROW = 50
"""Lines that a row may run over; real ones run over three."""

_ENOUGH = 50
"""Rows of which none has a value in a column: fewer prove nothing."""


class Layout(NamedTuple):
    """What a file must look like.

    Attributes:
        delimiter: between cells.
        columns: that are read.
        required: of these, without which no record can be read.
        optional: of these, which a file may lack without a word: they came in later.
        sample: the file is only a part, so that a row cut off at its end is left out instead of refusing the file.
    """

    delimiter: str
    columns: tuple[str, ...]
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    sample: bool = False


class Line(NamedTuple):
    """One row: its number in the file, and its cells by heading, blank ones left out."""

    number: int
    cells: dict[str, str]


def read(data: bytes, what: str, layout: Layout, ignored: tuple[str, ...], problems: list[Problem]) -> list[Line]:
    """The rows of a file.

    Args:
        data: the file.
        what: its name.
        layout: of the form.
        ignored: headings that the manifest ignores with a reason.
        problems: columns and rows that were not expected are added here.

    Raises:
        RefusedError: empty, a web page, cut off, no table, or one without a required column.
    """
    table = _table(_text(data, what, problems), what, layout, problems)
    headings = [" ".join(cell.split()) for cell in table[0]] if table else []
    _check(headings, what, layout, ignored, problems)
    lines: list[Line] = []
    for number, cells in enumerate(table[1:], start=2):
        if [" ".join(cell.split()) for cell in cells] == headings:
            problems.append(Problem("skipped", f"row {number}", "The headings stand there again."))
        elif any(cell.strip() for cell in cells):
            lines.append(Line(number, _cells(headings, cells, number, problems)))
    if not lines:
        raise RefusedError("no_records", f"{what} holds no row below its headings.")
    _refuse_blank(lines, what, layout)
    problems += _blank(lines, headings, layout)
    return lines


def _text(data: bytes, what: str, problems: list[Problem]) -> str:
    """UTF-8; a line that is not is read as Windows-1252 alone, so that it spoils no name in another line."""
    try:
        return decode(data, what)
    except RefusedError as refused:
        if refused.reason != "encoding":
            raise
    lines = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        try:
            lines.append(line.decode())
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            problems.append(Problem("bad_value", f"line {number}", "It is not in UTF-8 and was read as Windows-1252."))
    return "\n".join(lines)


def _table(text: str, what: str, layout: Layout, problems: list[Problem]) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    table: list[list[str]] = []
    try:
        # `extend` keeps the rows before an error.
        table.extend(csv.reader(io.StringIO(text, newline=""), delimiter=layout.delimiter, strict=True))
    except csv.Error as error:
        if "end of data" in str(error) and _is_cut(text, table, layout):
            return _without_end(table, what, layout, problems)
        return _line_by_line(text, what, layout, problems)
    width = len(table[0]) if table else 0
    if len(table) > 1 and len(table[-1]) < width and not text.endswith("\n"):
        return _without_end(table[:-1], what, layout, problems)
    return table


def _is_cut(text: str, table: list[list[str]], layout: Layout) -> bool:
    """Whether only the last row is open: a stray quote further up swallows many rows, or the file's last line end."""
    open_row = text.splitlines()[sum(1 + sum(cell.count("\n") for cell in row) for row in table) :]
    width = len(table[0]) if table else 0
    return len(open_row) <= LONGEST_ROW and not any(_row([line], layout, width) for line in open_row[1:])


def _line_by_line(text: str, what: str, layout: Layout, problems: list[Problem]) -> list[list[str]]:
    """The rows of a file in which a quote is out of place: whatever lines make no row are left out, and named."""
    lines = text.splitlines()
    heading = _row(lines[:1], layout, 0)
    if not heading or len(heading) < 2:
        raise RefusedError("format", f"{what} is no table of cells parted by {layout.delimiter!r}.")
    table, at, n_bad = [heading], 1, 0
    while at < len(lines):
        taken = next((n for n in range(1, LONGEST_ROW) if _row(lines[at : at + n], layout, len(heading))), 0)
        if taken > 1 and any(_row([line], layout, len(heading)) for line in lines[at + 1 : at + taken]):
            taken = 0  # a stray quote must not swallow its neighbours
        if taken:
            table.append(_row(lines[at : at + taken], layout, len(heading)))
        elif lines[at].strip():
            n_bad += 1
            message = f"It makes no row of {len(heading)} cells and was left out: {lines[at][:500]}"
            problems.append(Problem("skipped", f"line {at + 1}", message))
        if n_bad > MOST_BAD:
            break
        at += taken or 1
    if n_bad >= len(table) or n_bad > MOST_BAD:
        raise RefusedError("format", f"{what}: {n_bad:,} lines make no row of {len(heading)} cells.")
    return table


def _row(lines: list[str], layout: Layout, width: int) -> list[str]:
    """The cells of some lines, if they are one whole row of that many cells (of any, for a width of 0)."""
    try:
        found = list(csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=layout.delimiter, strict=True))
    except csv.Error:
        return []
    return found[0] if len(found) == 1 and width in (0, len(found[0])) else []


def _without_end(table: list[list[str]], what: str, layout: Layout, problems: list[Problem]) -> list[list[str]]:
    if not layout.sample:
        raise RefusedError("truncated", f"{what} is cut off in the middle of its last row. Fetch it again.")
    problems.append(Problem("skipped", f"row {len(table) + 1}", "The part ends in the middle of this row: left out."))
    return table


def _check(headings: list[str], what: str, layout: Layout, ignored: tuple[str, ...], problems: list[Problem]) -> None:
    missing = [column for column in layout.columns if column not in headings]
    if lacking := [column for column in layout.required if column in missing]:
        raise RefusedError("format", f"{what} has no column {', '.join(lacking)}. Its layout has changed.")
    message = "The file has no such column."
    problems += [Problem("missing_field", each, message) for each in missing if each not in layout.optional]
    known = {*layout.columns, *ignored}
    message = "Neither read nor ignored with a reason; kept as an attribute."
    problems += [Problem("unknown_field", f"column {each}", message) for each in headings if each not in known]
    if repeated := sorted({each for each in headings if headings.count(each) > 1}):
        raise RefusedError("format", f"{what} has the column {', '.join(repeated)} twice. Its layout has changed.")


def _cells(headings: list[str], cells: list[str], number: int, problems: list[Problem]) -> dict[str, str]:
    if len(cells) != len(headings):
        message = f"{len(cells)} cells under {len(headings)} headings; surplus ones were kept as attributes."
        problems.append(Problem("bad_value", f"row {number}", message))
    names = [*headings, *(f"column {at + 1}" for at in range(len(headings), len(cells)))]
    return {name: value for name, cell in zip(names, cells, strict=False) if (value := cell.strip())}


def _refuse_blank(lines: list[Line], what: str, layout: Layout) -> None:
    """Refuse a file in which a required column has no value in any of its rows; one or two prove nothing."""
    for column in layout.required if len(lines) > 2 else ():
        if not any(column in line.cells for line in lines):
            raise RefusedError("format", f"{what} has no value in its column {column}. Its layout has changed.")


def _blank(lines: list[Line], headings: list[str], layout: Layout) -> Iterator[Problem]:
    """Columns that stand there without a value in any row; a sample, or a few rows, prove nothing."""
    for column in layout.columns if len(lines) >= _ENOUGH and not layout.sample else ():
        if column in headings and column not in layout.optional and not any(column in line.cells for line in lines):
            yield Problem("missing_field", column, f"None of its {len(lines):,} rows has a value in this column.")


def fingerprint(key: str, cells: dict[str, str], columns: tuple[str, ...]) -> bytes:
    """All cells in one order of columns, so that a file with its columns moved reads as unchanged."""
    known = [f"{column}={cells.get(column, '')}" for column in columns]
    others = sorted(f"{name}={cell}" for name, cell in cells.items() if name not in columns)
    return "\x1f".join((key, *known, *others)).encode()
