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


def read(files: Files, columns: tuple[str, ...], required: tuple[str, ...] = ()) -> HeadedSheet:
    """Read the first sheet of a workbook that has the headings.

    Args:
        files: the one workbook.
        columns: headings that it must have, in any order.
        required: of these, the ones that some row must have a value under.

    Raises:
        RefusedError: no sheet has them, or one is missing; it is named.
    """
    name, data = next(iter(files.items()), ("the workbook", b""))
    book = sheets(data, name)
    found = [(title, at) for title, sheet in book.items() if (at := _heading_row(sheet, columns)) is not None]
    if not found:
        raise RefusedError(
            "format", f"{name} has no row of headings ({', '.join(columns[:4])} ...). It is another file."
        )
    title, at = found[0]
    table = book[title]
    headings = [" ".join(cell.split()) for cell in table[at]]
    missing = [column for column in columns if column not in headings]
    if missing:
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}. Its layout has changed.")
    body = table[at + 1 :]
    places = {column: headings.index(column) for column in columns}
    rows = [{column: row[place].strip() for column, place in places.items()} for row in body]
    rows = [row for row in rows if any(row.values())]
    _refuse_blank(rows, required, name)
    return HeadedSheet(name, rows, table[:at], _unknown(headings, body, columns) + _other_sheets(book, title))


def _refuse_blank(rows: list[Row], required: tuple[str, ...], name: str) -> None:
    for column in required if len(rows) > 2 else ():
        if not any(row[column] for row in rows):
            raise RefusedError("format", f"{name} has no value in its column {column}. Its layout has changed.")


def _other_sheets(book: dict[str, list[list[str]]], title: str) -> list[Problem]:
    filled = {other: sum(any(cell.strip() for cell in row) for row in sheet) for other, sheet in book.items()}
    return [
        Problem("unknown_field", f"sheet {other}", f"It is not read; {n:,} rows have a value in it.")
        for other, n in filled.items()
        if n and other != title
    ]


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
