"""The CSV: one row per entry, 32 columns, Japanese and English apart."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from comity.errors import RefusedError
from comity.model.records import Kind
from comity.sources.contract import Files, Problem
from comity.sources.jp_mof import sections
from comity.sources.jp_mof.columns import CSV
from comity.sources.jp_mof.entries import Entry
from comity.sources.plain_text import decode

ENCODINGS = ("utf-8-sig", "cp932")
KINDS: dict[str, Kind] = {"個人": "person", "団体": "organization"}
NEEDED = ("番号", "氏名（英語）")
"""Without these no record can be told from another."""


def entries(files: Files, problems: list[Problem]) -> Iterator[tuple[int, Entry]]:
    """Every row with its number in the file.

    Raises:
        RefusedError: no text, cut off within a row, or without the columns that a record needs.
    """
    name, data = next(iter(files.items()), ("the file", b""))
    rows = _rows(decode(data, name, ENCODINGS), name)
    headings = [heading.strip() for heading in rows[0]]
    missing = [column for column in NEEDED if column not in headings]
    if missing:
        raise RefusedError(
            "format", f"{name} has no column {', '.join(missing)}. It is another file, or of a new layout."
        )
    problems += _of_headings(headings, rows[1:])
    yield from _entries(headings, rows[1:], problems)


def _rows(text: str, name: str) -> list[list[str]]:
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except csv.Error as error:
        raise RefusedError("truncated", f"{name} ends within a quoted field, or is damaged: {error}.") from error
    if len(rows) > 1 and len(rows[-1]) < len(rows[0]):
        raise RefusedError("truncated", f"{name} ends within a row: {len(rows[-1])} of {len(rows[0])} columns.")
    return rows


def _of_headings(headings: list[str], rows: list[list[str]]) -> Iterator[Problem]:
    for at, heading in enumerate(headings):
        filled = sum(bool(row[at].strip()) for row in rows if at < len(row))
        if (heading not in CSV or heading in headings[:at]) and (heading or filled):
            message = f"It is not read; {filled:,} rows have a value in it."
            yield Problem("unknown_field", f"column {heading or at + 1}", message)
    for column in CSV:
        if column not in headings:
            yield Problem("missing_field", f"column {column}", "It is not there. The rows are read without.")


def _entries(headings: list[str], rows: list[list[str]], problems: list[Problem]) -> Iterator[tuple[int, Entry]]:
    against: dict[str, int] = {}
    known: set[str] = set()
    places = {heading: at for at, heading in reversed(list(enumerate(headings))) if heading in CSV}
    for at, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) != len(headings):
            message = f"It has {len(row)} columns, not {len(headings)}: values may stand under a wrong heading."
            problems.append(Problem("bad_value", f"row {at}", message))
        entry = _entry(places, row)
        known.add(entry.one("section"))
        wrong = entry.section.kind and KINDS.get(entry.one("kind")) not in (None, entry.section.kind)
        against[entry.one("section")] = against.get(entry.one("section"), 0) + bool(wrong)
        yield at, entry
    problems += _of_sections(known, against)


def _of_sections(known: set[str], against: dict[str, int]) -> Iterator[Problem]:
    """Numbers of sections that are new, or that now hold other targets: the publisher may have counted anew."""
    for number in sorted(known):
        if not sections.is_known(sections.of_number(number)):
            message = "A new section: its rows are read; its programme and whose decision it is are not known."
            yield Problem("unknown_field", f"区分 {number}", message)
        elif against[number]:
            message = (
                f"{against[number]:,} rows are of another kind than the section: its number may have changed hands."
            )
            yield Problem("bad_value", f"区分 {number}", message)


def _entry(places: dict[str, int], row: list[str]) -> Entry:
    cells: dict[str, tuple[str, ...]] = {}
    for heading, field in CSV.items():
        at = places.get(heading, len(row))
        text = row[at].strip() if at < len(row) else ""
        cells[field] = (*cells.get(field, ()), *((text,) if text else ()))
    number = next(iter(cells["section"]), "") or next(iter(cells["key"]), "").partition("-")[0].lstrip("0")
    return Entry(sections.of_number(number), cells, flat=True)
