"""A sheet with a row of headings: its rows by heading, wherever the columns stand."""

from __future__ import annotations

import msgspec

from comity.errors import RefusedError
from comity.sources.contract import Files, Problem
from comity.sources.workbook import sheets

Row = dict[str, str]
HEADINGS_WITHIN = 10
"""Rows among which the headings are looked for; publishers put a date or a title above them."""


class HeadedSheet(msgspec.Struct, frozen=True):
    """A sheet taken apart.

    Attributes:
        name: of the file.
        rows: heading -> cell, blanks at its ends cut; rows without any value are left out.
        above: the rows over the headings.
        problems: headings that are not known, with the number of rows that have a value there.
    """

    name: str
    rows: list[Row]
    above: list[list[str]]
    problems: list[Problem]


def read(files: Files, columns: tuple[str, ...]) -> HeadedSheet:
    """Read the first sheet of a workbook that has the headings.

    Args:
        files: the one workbook.
        columns: headings that it must have, in any order.

    Raises:
        RefusedError: no sheet has them, or one is missing; it is named.
    """
    name, data = next(iter(files.items()), ("the workbook", b""))
    found = [(sheet, at) for sheet in sheets(data, name).values() if (at := _heading_row(sheet, columns)) is not None]
    if not found:
        raise RefusedError(
            "format", f"{name} has no row of headings ({', '.join(columns[:4])} ...). It is another file."
        )
    table, at = found[0]
    headings = [" ".join(cell.split()) for cell in table[at]]
    missing = [column for column in columns if column not in headings]
    if missing:
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}. Its layout has changed.")
    body = table[at + 1 :]
    places = {column: headings.index(column) for column in columns}
    rows = [{column: row[place].strip() for column, place in places.items()} for row in body]
    return HeadedSheet(name, [row for row in rows if any(row.values())], table[:at], _unknown(headings, body, columns))


def _heading_row(sheet: list[list[str]], columns: tuple[str, ...]) -> int | None:
    """Where the headings stand: the first of the first rows that holds at least half of them."""
    for at, row in enumerate(sheet[:HEADINGS_WITHIN]):
        if len({" ".join(cell.split()) for cell in row} & set(columns)) >= len(columns) // 2:
            return at
    return None


def _unknown(headings: list[str], body: list[list[str]], columns: tuple[str, ...]) -> list[Problem]:
    problems = []
    seen: set[str] = set()
    for place, heading in enumerate(headings):
        filled = sum(bool(row[place].strip()) for row in body)
        if (heading not in columns or heading in seen) and (heading or filled):
            message = f"It is not read; {filled:,} rows have a value in it."
            problems.append(Problem("unknown_field", f"column {heading or place + 1}", message))
        seen.add(heading)
    return problems


def fingerprint(rows: list[Row], columns: tuple[str, ...]) -> bytes:
    """All cells in one order of columns, so that a file with its columns moved reads as unchanged."""
    return "\x1e".join("\x1f".join([row[column] for column in columns]) for row in rows).encode()
