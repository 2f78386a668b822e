"""Rows out: a table for people, CSV and JSON for pipes."""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from comity.cli.options import Format

_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160)), " ")

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
    """Write a value as indented JSON."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    sys.stdout.write(text + "\n")


def print_table(headings: Any, rows: Any, *, title: str = "") -> None:
    """Print a table for people."""
    from rich import box  # noqa: PLC0415 - slow to import and not needed for pipes
    from rich.table import Table  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD, title=title or None, title_justify="left", pad_edge=False)
    rows = [[plain_text(cell) for cell in row] for row in rows]
    for i, heading in enumerate(headings):
        numbers = all(row[i].replace(",", "").isdigit() or not row[i] for row in rows)
        table.add_column(heading, justify="right" if numbers and rows else "left", overflow="fold")
    for row in rows:
        table.add_row(*(_escaped(cell) for cell in row))
    console().print(table)


def say(text: str = "") -> None:
    """Print a line for people on standard output."""
    console().print(_escaped(plain_text(text)), highlight=False, soft_wrap=True)


def heading(text: str) -> None:
    """Print a heading for people."""
    console().print(f"\n[bold]{_escaped(plain_text(text))}[/bold]", highlight=False)


def note(text: str) -> None:
    """Print a line for people on standard error, out of the way of pipes."""
    sys.stderr.write(plain_text(text) + "\n")


def console() -> Any:
    """Where tables go; as wide as the terminal, or 160 columns into a file."""
    from rich.console import Console  # noqa: PLC0415

    return Console(width=None if sys.stdout.isatty() else 160, highlight=False)


def plain_text(value: object) -> str:
    """A value without control characters: names come from strangers and must not steer a terminal."""
    return str(value).translate(_CONTROL)


def neutral(value: object) -> str:
    """A CSV cell that no spreadsheet takes for a formula: a leading `=`, `+`, `-`, `@` gets an apostrophe."""
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_START) else text


def _escaped(text: str) -> str:
    return text.replace("[", r"\[")


def _write_csv(rows: Sequence[Row], columns: list[str]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([neutral(_cell(row.get(name))) for name in columns])


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
