"""Comity's own tables of facts: a first line that says what the table is and of which day, headings, rows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from comity.errors import RefusedError
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.plain_text import decode

BETWEEN = " ; "
"""Stands between the values of one cell."""

_STATE_OF = re.compile(r"\bState of (\d{4}-\d{2}-\d{2})\b")

Row = dict[str, str]


def units(files: Files, form: Form, columns: tuple[str, ...]) -> Reading:
    """One unit per row, keyed by the first column.

    Raises:
        RefusedError: empty, cut off, or another table.
    """
    name, data = next(iter(files.items()), ("the table", b""))
    text = decode(data, name)
    if not text.endswith("\n"):
        raise RefusedError("truncated", f"{name} does not end with its last line's end: it was cut off.")
    first, _, rest = text.partition("\n")
    state = _STATE_OF.search(first)
    if not first.startswith("#") or state is None:
        raise RefusedError("format", f"{name} does not begin with a line that tells its state. It is another file.")
    reader = csv.DictReader(io.StringIO(rest), restkey="more than the headings")
    headings = tuple(reader.fieldnames or ())
    if missing := [column for column in columns if column not in headings]:
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}.")
    problems = [
        Problem("unknown_field", f"column {heading}", "Not read.")
        for heading in headings
        if heading not in columns and heading not in form.ignored
    ]
    found = list(_units(reader, name, problems))
    if not found:
        raise RefusedError("no_records", f"{name} has headings and no row.")
    return Reading(found, state[1], "", problems)


def _units(reader: csv.DictReader[str], name: str, problems: list[Problem]) -> Iterator[Unit]:
    seen: set[str] = set()
    for row in reader:
        cells = [*row, *row.values()]
        if not all(isinstance(cell, str) for cell in cells):
            raise RefusedError("truncated", f"{name}, line {reader.line_num + 1}: the row is not whole.")
        key = next(iter(row.values()))
        if key in seen:
            problems.append(Problem("duplicate_key", f"key {key}", "Read once, as printed first."))
            continue
        seen.add(key)
        yield Unit(key, "\x1f".join(cells).encode(), row)


def values(cell: str) -> tuple[str, ...]:
    """The values of one cell."""
    return tuple(value for value in (part.strip() for part in cell.split(BETWEEN.strip())) if value)
