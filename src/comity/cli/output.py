"""Rows out: a table for people, CSV and JSON for pipes."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec

from comity.cli.options import Format

_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), " ")
_REORDERING: dict[int, str] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "")
"""Signs that turn the direction of writing around until they are undone, across the cells of a line too."""
_C1_IN_JSON = {code: f"\\u{code:04x}" for code in range(127, 160)}

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


def print_table(headings: Any, rows: Any, *, title: str = "") -> None:
    """Print a table for people."""
    from rich import box  # noqa: PLC0415 - slow to import and not needed for pipes
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD, title=Text(title) if title else None, title_justify="left", pad_edge=False)
    rows = [[plain_text(cell) for cell in row] for row in rows]
    for i, heading in enumerate(headings):
        numbers = all(row[i].replace(",", "").isdigit() or not row[i] for row in rows)
        table.add_column(heading, justify="right" if numbers and rows else "left", overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))  # as text, never as markup: `[/b]` in a name is part of the name
    console().print(table)


def say(text: str = "") -> None:
    """Print a line for people on standard output."""
    from rich.text import Text  # noqa: PLC0415

    console().print(Text(plain_text(text)), soft_wrap=True)


def heading(text: str) -> None:
    """Print a heading for people."""
    from rich.text import Text  # noqa: PLC0415

    console().print(Text(f"\n{plain_text(text)}", style="bold"))


def note(text: str) -> None:
    """Print a line for people on standard error, out of the way of pipes."""
    sys.stderr.write(plain_text(text) + "\n")


def console() -> Any:
    """Where tables go; as wide as the terminal, or 160 columns into a file."""
    from rich.console import Console  # noqa: PLC0415

    return Console(width=None if sys.stdout.isatty() else 160, highlight=False)


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


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Tells on a terminal what is under way; silent elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415

    with Console(stderr=True).status("Starting") as status:
        yield lambda text: status.update(plain_text(text).replace("[", "("))
