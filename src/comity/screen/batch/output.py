"""Hits as rows of CSV, one customer after the other, the best hit first."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from comity.screen.batch.customers import Problem
from comity.screen.batch.reasons import reasons_of, wrong_numbers
from comity.screen.engine import Hit
from comity.screen.subject import Subject

COLUMNS = (
    "id", "rank", "score", "level", "entity_id", "record_id", "list", "name", "matched_name", "kind", "reasons",
)  # fmt: skip
"""`name` is the customer's, `matched_name` the listed one that fits best. `kind` is the listed party's, on a row of
rank 0 the customer's. `entity_id` is empty as long as the register knows no entities."""

PROBLEM_COLUMNS = ("row", "id", "column", "value", "screened", "reason")
_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")

Cells = tuple[Any, ...]


def neutral(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: a leading `=`, `+`, `-`, `@` gets an apostrophe.

    The rule of `cli.output.neutral`, which no room below the command may import; a test holds the two together.
    """
    return f"'{text}" if text.startswith(_FORMULA_START) else text


class Writer:
    """Turns rows into CSV.

    Args:
        neutralised: whether cells are made harmless for spreadsheets; Parquet is for programs and gets them as they
            are.
    """

    def __init__(self, *, neutralised: bool) -> None:
        self._safe = neutral if neutralised else str
        self._text = io.StringIO()
        self._csv = csv.writer(self._text, lineterminator="\n")

    def nothing(self, subject: Subject, notes: tuple[str, ...] = ()) -> None:
        """The row of a customer without hits."""
        safe = self._safe
        reasons = ""
        if notes or subject.identifiers:
            wrong = (text for _, text in wrong_numbers(subject.identifiers))
            reasons = safe("; ".join((*notes, *wrong)))
        self._csv.writerow((
            safe(subject.id), 0, "", "none", "", "", "", safe(subject.name), "", subject.kind, reasons,
        ))  # fmt: skip

    def hit(self, cells: Cells) -> None:
        """The row of a hit."""
        self._csv.writerow([self._safe(each) if isinstance(each, str) else each for each in cells])

    def take(self) -> bytes:
        """What was written since the last time, as UTF-8."""
        text = self._text.getvalue()
        self._text.seek(0)
        self._text.truncate()
        return text.encode("utf-8", "replace")


def hit_cells(subject: Subject, rank: int, hit: Hit, notes: tuple[str, ...] = ()) -> Cells:
    """The cells of a hit."""
    party = hit.party
    matched = party.names[hit.name].text if 0 <= hit.name < len(party.names) else ""
    return (
        subject.id, rank, f"{hit.score:.4f}", hit.level, "", party.id, party.list, subject.name, matched,
        party.kind, reasons_of(hit, subject, notes),
    )  # fmt: skip


def header(columns: Iterable[str]) -> bytes:
    """A header's row."""
    return (",".join(columns) + "\n").encode()


def problem_rows(problems: Iterable[Problem]) -> bytes:
    """Rows of the file of bad rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for each in problems:
        shown = "yes" if each.screened else "no"
        writer.writerow((
            each.row, neutral(each.id), each.column, neutral(each.value), shown, neutral(each.reason),
        ))  # fmt: skip
    return text.getvalue().encode("utf-8", "replace")
