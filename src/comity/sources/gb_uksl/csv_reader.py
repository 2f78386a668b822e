"""Reads the UK Sanctions List as CSV: `Report Date: 24-Jun-2026`, the headings, and several rows per unique id."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from comity.errors import RefusedError
from comity.model import Record
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.gb_uksl.entry import Collected, one_line
from comity.sources.gb_uksl.layout import COLUMNS, FORMER_COLUMNS, GROUPS, NAME_PARTS
from comity.sources.gb_uksl.records import read_entry
from comity.sources.gb_uksl.xml_reader import unkeyed
from comity.sources.plain_text import decode

MAX_CELL = 1024 * 1024
"""Characters in one cell; the longest statement of reasons has some 10,000."""
HEADINGS_WITHIN = 5
KEY = "Unique ID"

_UNIQUE_ID = re.compile(r"^[A-Z]{3}\d{4,5}$")
"""`RUS0001`: all 6,349 of the archive look so."""
_REPORT_DATE = re.compile(r"^\s*Report Date\s*:\s*(.+?)[\s,]*$", re.IGNORECASE)
_GROUPED = frozenset(tag for tags in GROUPS.values() for tag in tags)


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per unique id, in the order of first rows.

    Raises:
        RefusedError: not this CSV, cut off, without a column of which no record can do without, or without rows.
    """
    name, data = next(iter(files.items()), ("UK-Sanctions-List.csv", b""))
    text = decode(data, name)
    csv.field_size_limit(MAX_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    problems: list[Problem] = []
    try:
        published_on, headings = _head(rows, name, problems)
        columns = _columns(headings, name, problems)
        body = _Body(rows, columns)
    except csv.Error as error:
        reason = "truncated" if "end of data" in str(error) else "format"
        raise RefusedError(reason, f"{name} is not a whole CSV file: {error}.") from error
    if not body.entries:
        raise RefusedError("no_records", f"{name} has headings and no rows.")
    body.refuse_shifted(name)
    if body.last_is_short and not text.endswith(("\n", "\r")):
        raise RefusedError("truncated", f"{name} is cut off in its last row. Fetch it again.")
    problems += body.problems(name)
    return Reading(list(_units(body.entries, problems)), published_on, problems=problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read the rows of one unique id."""
    return read_entry(unit.key, unit.payload)


def _head(rows: Iterator[list[str]], name: str, problems: list[Problem]) -> tuple[str, list[str]]:
    """The day that the first line states, and the headings."""
    day = ""
    for _, row in zip(range(HEADINGS_WITHIN), rows, strict=False):
        headings = [one_line(cell) for cell in row]
        if KEY in headings or len(set(headings) & COLUMNS.keys()) > len(COLUMNS) // 2:
            if not day:
                problems.append(Problem("missing_field", f"{name} line 1", "No `Report Date` with a day; undated."))
            return day, headings
        if match := _REPORT_DATE.match(",".join(row)):
            found = published_dates.day(match[1].replace("-", " "))
            day = found.isoformat() if found else ""
        elif any(headings):
            problems.append(Problem("unknown_field", f"{name} above the headings", f"Not read: {' '.join(headings)!r}"))
    raise RefusedError("format", f"{name} has no row of headings ({', '.join(list(COLUMNS)[:4])} ...).")


def _columns(headings: list[str], name: str, problems: list[Problem]) -> list[str]:
    """The tag of each column; a heading that is not known, or stands again, keeps its own name behind a `?`."""
    columns: list[str] = []
    for place, printed in enumerate(headings, start=1):
        heading = FORMER_COLUMNS.get(printed, printed)
        tag = COLUMNS.get(heading, "")
        columns.append(tag if tag and tag not in columns else f"?{printed or place}")
    missing = [heading for heading, tag in COLUMNS.items() if tag not in columns]
    if KEY in missing or not {"Name6", *NAME_PARTS} & set(columns):
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}. Its layout has changed.")
    problems += [
        Problem("missing_field", f"column {heading}", "The column is gone; its values are unknown in this file.")
        for heading in missing
    ]
    problems += [
        Problem("unknown_field", f"column {column[1:]}", "The heading is not known, or stands twice.")
        for column in columns
        if column.startswith("?")
    ]
    return columns


class _Body:
    """The rows below the headings, put together by unique id.

    Attributes:
        entries: unique id, or `?` and the row's number where none is printed -> what its rows print.
        stray: number of a column without a heading -> rows that have a value there.
        short: numbers of the rows with fewer cells than headings.
        n_long: rows with more.
        n_rows: rows that are not blank.
        last_is_short: the last row is one of `short`.
    """

    def __init__(self, rows: Iterator[list[str]], columns: list[str]) -> None:
        self.entries: dict[str, Collected] = {}
        self.stray: Counter[int] = Counter()
        self.short: list[int] = []
        self.n_long = self.n_rows = 0
        self.last_is_short = False
        for number, row in enumerate(rows, start=1):
            if any(cell.strip() for cell in row):
                self._add(number, row, columns)

    def _add(self, number: int, row: list[str], columns: list[str]) -> None:
        self.n_rows += 1
        self.n_long += len(row) > len(columns)
        self.last_is_short = len(row) < len(columns)
        if self.last_is_short:
            self.short.append(number)
        cells = dict(zip(columns, row, strict=False))
        key = one_line(cells.get("UniqueID", "")) or f"?{number}"
        entry = self.entries.setdefault(key, Collected())
        _add(entry, cells)
        for place, cell in enumerate(row[len(columns) :], start=len(columns) + 1):
            entry.add_unknown(f"column {place}", cell)
            self.stray[place] += bool(cell.strip())

    def problems(self, name: str) -> Iterator[Problem]:
        """Rows that are longer or shorter than the headings."""
        if self.short:
            message = f"{len(self.short):,} rows have fewer cells than headings; the missing ones are read as blank."
            yield Problem("bad_value", f"{name} row {self.short[0]}", message)
        for place, count in self.stray.items():
            if count:
                message = f"{count:,} rows have a value in it; kept as attributes."
                yield Problem("unknown_field", f"column {place} without a heading", message)

    def refuse_shifted(self, name: str) -> None:
        """Refuse a file whose cells stand under other headings than their own: ids that look like none, longer rows."""
        alike = sum(bool(_UNIQUE_ID.match(key)) for key in self.entries)
        if self.n_rows > 2 and alike < len(self.entries) / 2:
            first = next(iter(self.entries))[:40]
            raise RefusedError("format", f"{name} has no unique ids under {KEY} ({first!r}). Its layout has changed.")
        if self.n_rows > 2 and self.n_long > self.n_rows / 2:
            detail = f"{self.n_long:,} of {self.n_rows:,} rows of {name} have more cells than there are headings."
            raise RefusedError("format", f"{detail} Its layout has changed.")


def _add(entry: Collected, cells: dict[str, str]) -> None:
    for block, tags in GROUPS.items():
        entry.add_group(block, {tag: cells.get(tag) for tag in tags})
    for column, cell in cells.items():
        if column.startswith("?"):
            entry.add_unknown(f"column {column[1:]}", cell)
        elif column not in _GROUPED:
            entry.add(column, cell)


def _units(collected: dict[str, Collected], problems: list[Problem]) -> Iterator[Unit]:
    taken: set[str] = set()
    for printed, each in collected.items():
        entry = each.entry()
        own = unkeyed(entry, f"row {printed[1:]}", problems) if printed.startswith("?") else printed
        key, copy = own, 1
        while key in taken:
            copy += 1
            key = f"{own} ({copy})"
        taken.add(key)
        yield Unit(key, entry.fingerprint(), entry)
