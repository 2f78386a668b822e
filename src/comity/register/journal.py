"""Every attempt to bring in a list that did not end in a new snapshot, so that refusals show wherever the list does."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select

from comity.register import schema

A = schema.attempt.c
AttemptOutcome = Literal["unchanged", "refused", "unreachable"]


class Attempt(msgspec.Struct, frozen=True):
    """One attempt.

    Attributes:
        at: instant, ISO with offset.
        origin: what was to be imported.
        reason: one word for machines (see `RefusedError`); empty for `unchanged`.
        detail: for people.
    """

    list: str
    at: str
    origin: str
    outcome: AttemptOutcome
    reason: str
    detail: str


def enter(connection: Connection, attempt: Attempt) -> None:
    """Write an attempt down."""
    connection.execute(insert(schema.attempt).values(msgspec.structs.asdict(attempt)))


def latest(connection: Connection, by: datetime | None = None) -> dict[str, Attempt]:
    """List -> its last attempt, made by an instant if one is given."""
    columns = [schema.attempt.c[name] for name in Attempt.__struct_fields__]
    last = select(func.max(A.id)).group_by(A.list)
    if by is not None:
        last = last.where(A.at <= by.isoformat(timespec="microseconds"))
    found = select(*columns).where(A.id.in_(last))
    return {row.list: Attempt(*row) for row in connection.execute(found)}


def refusals(connection: Connection, list_id: str = "") -> list[Attempt]:
    """All refusals, latest first."""
    columns = [schema.attempt.c[name] for name in Attempt.__struct_fields__]
    found = select(*columns).where(A.outcome == "refused").order_by(A.id.desc())
    if list_id:
        found = found.where(A.list == list_id)
    return [Attempt(*row) for row in connection.execute(found)]
