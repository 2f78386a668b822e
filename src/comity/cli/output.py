"""Rows out: a table for people, CSV and JSON for pipes."""

from __future__ import annotations

import csv
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import msgspec

from comity.cli.options import Format

_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")
_REORDERING: dict[int, str] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")
"""Signs that turn the direction of writing around until they are undone, across the cells of a line too."""
_C1_IN_JSON = {code: f"\\u{code:04x}" for code in range(127, 160)}

FILE_WIDTH = 200
"""Cells of a line where there is no terminal to fit."""

SENTENCE_WIDTH = 120
"""Longer lines are hard to read however wide the terminal is."""

Row = Mapping[str, Any]


def emit(rows: Sequence[Any], columns: Mapping[str, str], form: Format, *, empty: str = "Nothing to show.") -> None:
    """Write rows to standard output.

    Args:
        rows: frozen values or mappings; JSON gets them whole.
        columns: field -> heading, for tables and CSV (which uses the field's name).
        form: table, csv or json.
        empty: said to people where there are no rows.
    """
    if form is Format.JSON:
        write_json(rows)
        return
    plain: list[Row] = [msgspec.to_builtins(row) for row in rows]
    if form is Format.CSV:
        _write_csv(plain, list(columns))
    elif plain:
        print_table(columns.values(), ([_cell(row.get(name)) for name in columns] for row in plain))
    else:
        say(empty)


def write_json(value: Any) -> None:
    """Write a value as indented JSON, with every control character escaped."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    sys.stdout.write(text.translate(_C1_IN_JSON) + "\n")


def print_table(headings: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """Print a table for people, as wide as the terminal, or `FILE_WIDTH` into a file."""
    from comity.cli.columns import laid_out  # noqa: PLC0415

    plain = [[plain_text(cell) for cell in row] for row in rows]
    sys.stdout.write("\n")
    for line in laid_out(list(headings), plain, _width()):
        sys.stdout.write(line + "\n")
    sys.stdout.write("\n")


def _width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else FILE_WIDTH


def say(text: str = "") -> None:
    """Print a sentence for people on standard output."""
    from comity.cli.columns import wrap  # noqa: PLC0415

    sys.stdout.write("\n".join(wrap(plain_text(text), min(_width(), SENTENCE_WIDTH))) + "\n")


def heading(text: str) -> None:
    """Print a heading for people, bold where it can be."""
    bold, plain = ("\x1b[1m", "\x1b[0m") if sys.stdout.isatty() and "NO_COLOR" not in os.environ else ("", "")
    sys.stdout.write(f"\n{bold}{plain_text(text)}{plain}\n")


def note(text: str) -> None:
    """Print a line for people on standard error, out of the way of pipes."""
    sys.stderr.write(plain_text(text) + "\n")


def plain_text(value: object) -> str:
    """A value without control characters: names come from strangers and must not steer a terminal."""
    return str(value).translate(_CONTROL | _REORDERING)


def neutral(value: object) -> str:
    """A CSV cell that no spreadsheet takes for a formula: a leading `=`, `+`, `-`, `@` gets an apostrophe."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_START) else text


def _write_csv(rows: Sequence[Row], columns: list[str]) -> None:
    shown = plain_text if sys.stdout.isatty() else str  # a pipe gets every character as it is published
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([neutral(shown(_cell(row.get(name)))) for name in columns])


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case Mapping():
            return "; ".join(f"{key} {n}" for key, n in value.items() if n)
        case list() | tuple():
            return "; ".join(_cell(each) for each in value)
        case _:
            return str(value)


class Telling(Protocol):
    """Tells what is under way, and how much of how much is done where that is known."""

    def __call__(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell it."""


def _say_nothing(text: str, done: int = 0, total: int = 0) -> None:
    """Progress is for terminals."""


@contextmanager
def progress() -> Iterator[Telling]:
    """Tells on a terminal what is under way, with a bar where the whole is known; silent elsewhere."""
    if not sys.stderr.isatty():
        yield _say_nothing
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Starting", total=None)

        def tell(text: str, done: int = 0, total: int = 0) -> None:
            bar.update(task, description=plain_text(text), completed=done, total=total or None)

        yield tell
