"""Whether a register has changed, told without opening it in full: what is made from a register keeps its stamp.

A command that answers in a third of a second has no time for SQLAlchemy; an embedded register is asked directly.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from typing import Any

from comity.errors import RegisterError, UsageError
from comity.version import __version__

Ask = Callable[[str], Iterable[Any]]

QUESTIONS = (
    "SELECT value FROM setting WHERE name = 'layout'",
    "SELECT id, at FROM import_ ORDER BY id DESC LIMIT 1",
    "SELECT list, id FROM attempt WHERE outcome = 'refused' AND id IN"
    " (SELECT MAX(id) FROM attempt WHERE outcome IN ('refused', 'unchanged') GROUP BY list) ORDER BY list",
    "SELECT list, toml FROM own_manifest ORDER BY list",
)
"""Every change of what lists say is an import; a list stands as refused while its last attempt was; a user may describe
a list of their own anew."""

_BUSY_SECONDS = 10


def stamp(place: str | Path) -> str:
    """A text that changes whenever the register may answer differently; of the same register, by the same Comity.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        UsageError: there is no register.
        RegisterError: it cannot be read.
    """
    text = str(place)
    answers = _of_server(text) if is_url(text) else _of_file(Path(text))
    return blake2b(json.dumps([__version__, answers]).encode(), digest_size=16).hexdigest()


def is_url(place: str | Path) -> bool:
    """Whether a register is on a server."""
    return str(place).startswith(("postgresql:", "postgresql+", "postgres:"))


def _answers(ask: Ask) -> list[list[list[Any]]]:
    return [[list(row) for row in ask(question)] for question in QUESTIONS]


def _of_file(path: Path) -> list[list[list[Any]]]:
    if not path.is_file():
        raise UsageError(f"There is no register at {path} yet. Bring lists in first: comity update")
    # Opened to write although nothing is written, where that can be: only then does SQLite tidy up its journal.
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    journal = path.with_name(f"{path.name}-wal")
    mode = "mode=rw" if writable else "mode=ro" if journal.is_file() else "mode=ro&immutable=1"
    try:
        with closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, timeout=_BUSY_SECONDS)
        ) as connection:
            connection.execute("BEGIN")
            return _answers(lambda question: connection.execute(question).fetchall())
    except sqlite3.Error as error:
        raise RegisterError(
            f"The register at {path} cannot be read: {error}. Nothing was changed. Check the path and its rights, "
            "restore a damaged register from a backup, or name another with --register."
        ) from error


def _of_server(url: str) -> list[list[list[Any]]]:
    from sqlalchemy import text  # noqa: PLC0415 - an embedded register needs none

    from comity.register.database import open_engine, reading  # noqa: PLC0415

    engine = open_engine(url)
    try:
        with reading(engine) as connection:
            return _answers(lambda question: connection.execute(text(question)).all())
    finally:
        engine.dispose()
