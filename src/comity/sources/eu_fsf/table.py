"""The rows of the CSV, also where its quotation marks are out of place.

A public reader of the file allows bare quotation marks in it, of `"Sample" LLC`, say, in a cell that is not quoted.
There a line is taken as it is printed, and no mark swallows the lines below it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from comity.errors import RefusedError
from comity.sources.contract import Problem

DELIMITER = ";"
MAX_CELL = 1024 * 1024
"""Characters in one cell; statements of reasons have some thousands."""
LONGEST_ROW = 60
"""Lines that a row may run over."""


def rows(text: str, name: str, problems: list[Problem]) -> list[list[str]]:
    """Every row that is not blank, the headings first.

    Raises:
        RefusedError: it ends within a row, or has no headings.
    """
    csv.field_size_limit(MAX_CELL)
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITER, strict=True))
    except csv.Error:
        found = []
    found = [row for row in found if any(cell.strip() for cell in row)]
    if not found or any(len(row) != len(found[0]) for row in found):
        found = list(_line_by_line(text.splitlines(), name, problems))
    if not found:
        raise RefusedError("format", f"{name} has no row of headings.")
    if len(found[-1]) < len(found[0]) and not text.endswith("\n"):
        raise RefusedError("truncated", f"{name} ends within a row.")
    return found


def _line_by_line(lines: list[str], name: str, problems: list[Problem]) -> Iterator[list[str]]:
    """One row after the other; a line that makes none of the headings' width is taken with the marks that it has."""
    width, at, odd = 0, 0, []
    while at < len(lines):
        if not lines[at].strip(f"{DELIMITER} \t"):
            at += 1
            continue
        cells, taken = _whole(lines, at, width), 1
        if not cells and len(cells := _as_printed(lines[at])) != width:
            cells, taken = _over_lines(lines, at, width, cells)
        elif cells and _unquoted(lines[at]):
            odd.append(at + 1)
        yield cells
        width, at = width or len(cells), at + taken
    if odd:
        message = f"Quotation marks are out of place in {len(odd):,} lines; there they were read as they stand."
        problems.append(Problem("bad_value", f"{name} line {odd[0]}", message))


def _over_lines(lines: list[str], at: int, width: int, alone: list[str]) -> tuple[list[str], int]:
    """A row that runs over several lines, and how many; the first line alone where none is whole."""
    for taken in range(2, LONGEST_ROW):
        if at + taken > len(lines) or _whole(lines, at + taken - 1, width):
            break
        if cells := _row("\n".join(lines[at : at + taken]), width):
            return cells, taken
    return alone, 1


def _whole(lines: list[str], at: int, width: int) -> list[str]:
    return _row(lines[at], width)


def _row(text: str, width: int) -> list[str]:
    """The cells of a text that is one row of that width (of any, for a width of 0), else none."""
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=DELIMITER, strict=True))
    except csv.Error:
        return []
    return found[0] if len(found) == 1 and width in (0, len(found[0])) else []


def _unquoted(line: str) -> bool:
    return not _row(line, 0)


def _as_printed(line: str) -> list[str]:
    """The cells of a line between its delimiters; marks around a whole cell are no part of it."""
    cells = [cell.strip() for cell in line.split(DELIMITER)]
    quoted = [len(cell) > 1 and cell[0] == cell[-1] == '"' for cell in cells]
    return [
        cell[1:-1].replace('""', '"') if whole and '"' not in cell[1:-1].replace('""', "") else cell
        for cell, whole in zip(cells, quoted, strict=True)
    ]
