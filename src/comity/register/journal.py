"""Every attempt to bring in a list that did not end in a new snapshot, so that refusals show wherever the list does."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

import msgspec
from sqlalchemy import Connection, insert, select

from comity.register import schema

A = schema.attempt.c
AttemptOutcome = Literal["unchanged", "refused", "unreachable"]


class Attempt(msgspec.Struct, frozen=True):
    """One attempt.

    Attributes:
        at: instant, ISO with offset.
        origin: what was to be imported.
        published_on: day of publication of what was to be imported; empty where it is not known.
        reason: one word for machines (see `RefusedError`); empty for `unchanged`.
        detail: for people.
    """

    list: str
    at: str
    origin: str
    published_on: str
    outcome: AttemptOutcome
    reason: str
    detail: str


def enter(connection: Connection, attempt: Attempt) -> None:
    """Write an attempt down."""
    connection.execute(insert(schema.attempt).values(msgspec.structs.asdict(attempt)))


def by_list(connection: Connection, by: datetime | None = None) -> dict[str, list[Attempt]]:
    """List -> its attempts in order, made by an instant if one is given."""
    columns = [schema.attempt.c[name] for name in Attempt.__struct_fields__]
    found = select(*columns).order_by(A.id)
    if by is not None:
        found = found.where(A.at <= by.astimezone(UTC).isoformat(timespec="microseconds"))
    attempts: dict[str, list[Attempt]] = {}
    for row in connection.execute(found):
        attempts.setdefault(row.list, []).append(Attempt(*row))
    return attempts


def refusals(connection: Connection, list_id: str = "") -> list[Attempt]:
    """All refusals, latest first."""
    columns = [schema.attempt.c[name] for name in Attempt.__struct_fields__]
    found = select(*columns).where(A.outcome == "refused").order_by(A.id.desc())
    if list_id:
        found = found.where(A.list == list_id)
    return [Attempt(*row) for row in connection.execute(found)]
