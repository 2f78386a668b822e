"""Opening the register's database: SQLite embedded, or PostgreSQL for a team."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, inspect, select
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from comity.errors import RegisterError
from comity.register import schema

WRITES = "comity_writes"
BUSY_SECONDS = 60
"""How long a writer waits for another writer: longer than the import of the largest list (some 15 s)."""


def open_engine(place: str | Path) -> Engine:
    """Open a register, and lay it out where there is none yet.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        RegisterError: it cannot be opened, is no register, or has another layout.
    """
    text = str(place)
    engine = _postgres(text) if text.startswith(("postgresql:", "postgresql+", "postgres:")) else _sqlite(Path(text))
    try:
        _lay_out(engine)
    except RegisterError:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes: whole or not at all, one writer at a time."""
    with (
        _failing_plainly(engine),
        engine.connect().execution_options(**{WRITES: True}) as connection,
        connection.begin(),
    ):
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7001718)")
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that reads: everything in it sees the same state, whatever writers do meanwhile."""
    options = {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}
    with _failing_plainly(engine), engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def _failing_plainly(engine: Engine) -> Iterator[None]:
    """A database that is damaged, full, locked or gone, in words; its other errors are mistakes of ours and stay."""
    try:
        yield
    except DatabaseError as error:
        if type(error) not in (DatabaseError, OperationalError):
            raise
        raise RegisterError(
            f"The register at {_place(engine)} cannot be used: {error.orig}. Nothing was changed. Check the path, its "
            "rights and the free space, restore a damaged register from a backup, or name another with --register."
        ) from error


def _place(engine: Engine) -> str:
    """Where the register is, for people; without the password."""
    if engine.dialect.name == "sqlite":
        return engine.url.database or ""
    return engine.url.render_as_string(hide_password=True)


def _sqlite(path: Path) -> Engine:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RegisterError(f"The folder {path.parent} cannot be made: {error.strerror}. Name another.") from error
    if path.is_file() and not _can_write(path):
        return _sqlite_to_read(path)
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: Any) -> None:
        # Transactions are begun below, so that readers see one state and writers queue instead of failing half-way.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -65536")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _can_write(path: Path) -> bool:
    """Whether a register and the folder beside it, in which SQLite keeps its journal, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _sqlite_to_read(path: Path) -> Engine:
    """A register on a disk that cannot be written: as it was last closed.

    Raises:
        RegisterError: it was not closed: its journal holds what cannot be read from here.
    """
    journal = path.with_name(f"{path.name}-wal")
    if journal.is_file() and journal.stat().st_size:
        raise RegisterError(
            f"The register at {path} cannot be written here, and its journal ({journal.name}) was never closed. "
            "Open it once where it can be written, or copy both files there."
        )
    place = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return create_engine("sqlite://", creator=lambda: sqlite3.connect(place, uri=True), poolclass=NullPool)


def _postgres(url: str) -> Engine:
    try:
        return create_engine(re.sub(r"^postgres(ql)?:", "postgresql+psycopg:", url))
    except ModuleNotFoundError as error:
        raise RegisterError("PostgreSQL needs the extra: pip install 'comity[postgres]'.") from error
    except (ArgumentError, ValueError) as error:
        # Not its message: that holds the URL, and the URL may hold a password.
        raise RegisterError("The register's URL is none: postgresql://USER:PASSWORD@HOST:PORT/DATABASE.") from error


def _lay_out(engine: Engine) -> None:
    with reading(engine) as connection:
        if inspect(connection).has_table(schema.setting.name):
            found = connection.scalar(select(schema.setting.c.value).where(schema.setting.c.name == "layout"))
            if found != schema.LAYOUT:
                raise RegisterError(
                    f"The register at {_place(engine)} has layout {found}; this Comity needs {schema.LAYOUT}. "
                    "Nothing was changed. Use the Comity that wrote it, or import the lists into a new register."
                )
            return
    with writing(engine) as connection:
        schema.metadata.create_all(connection)
        if connection.scalar(select(schema.setting.c.value).where(schema.setting.c.name == "layout")) is None:
            connection.execute(insert(schema.setting).values(name="layout", value=schema.LAYOUT))
