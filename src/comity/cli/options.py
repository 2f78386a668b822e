"""Options that several commands share, and the register that they open."""

from __future__ import annotations

import os
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from comity.errors import UsageError

if TYPE_CHECKING:
    from comity.register.store import Register


class Format(StrEnum):
    """How rows come out: for people, or for pipes."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


RegisterOption = Annotated[
    str,
    typer.Option(
        "--register",
        envvar="COMITY_REGISTER",
        metavar="PATH|URL",
        help="The register: a SQLite file, or a PostgreSQL URL. Default: a file in your data folder.",
        show_default=False,
    ),
]
FormatOption = Annotated[Format, typer.Option("--format", help="A table for people; csv or json for pipes.")]
AsOfOption = Annotated[
    str,
    typer.Option(
        "--as-of", metavar="DATE", help="What had been published by that day (YYYY-MM-DD).", show_default=False
    ),
]


def default_register() -> Path:
    """The register in the user's data folder."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only when neither option nor variable names a register

    return user_data_path("comity", appauthor=False) / "register.db"


def open_register(place: str, *, make: bool = False) -> Register:
    """Open the register that the option or the environment names, or the default one.

    Args:
        place: path or URL; empty for the default.
        make: lay out a new one where there is none. A command that only reads makes none: the path may be mistyped.

    Raises:
        UsageError: there is none to read.
    """
    from comity.register.store import Register  # noqa: PLC0415 - a second of imports that `--help` need not pay

    where = place or str(default_register())
    if not make and "://" not in where and not Path(where).exists():
        raise UsageError(f"There is no register at {where} yet. Bring lists in first: comity update")
    return Register(where)


def day(text: str, option: str = "--as-of") -> date | None:
    """A day given on the command line; None for an empty text.

    Raises:
        UsageError: it is none.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{option} takes a day as YYYY-MM-DD; {text!r} is none.") from error


def instant(text: str, option: str) -> datetime | None:
    """An instant given on the command line, in local time where it states no zone; None for an empty text.

    Raises:
        UsageError: it is none.
    """
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError as error:
        raise UsageError(f"{option} takes an instant as YYYY-MM-DDTHH:MM:SS; {text!r} is none.") from error


def mirror_variable() -> str:
    """The mirror that the environment names, or an empty text."""
    return os.environ.get("COMITY_MIRROR", "")
