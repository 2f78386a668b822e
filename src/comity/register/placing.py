"""Placing a snapshot among the others of its form: only keys whose record differs cost anything."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, insert, or_, select, update

from comity.register import schema
from comity.register.bodies import chunks
from comity.register.timeline import Run, splice

V = schema.version.c


class Place(NamedTuple):
    """Where a snapshot stands.

    Attributes:
        list: its list.
        form: its form.
        at: its order key.
        until: order key of the form's next snapshot, or None.
        import_id: of the import that places it.
    """

    list: str
    form: str
    at: str
    until: str | None
    import_id: int


def state_at(connection: Connection, list_id: str, form_id: str, at: str) -> dict[str, str]:
    """Key -> digest as the form stood at an order key, after the snapshots known now."""
    here = and_(V.list == list_id, V.form == form_id, V.held_until.is_(None), V.seen_from <= at)
    found = select(V.key, V.digest).where(here, or_(V.seen_until.is_(None), V.seen_until > at))
    return {key: digest for key, digest in connection.execute(found)}  # noqa: C416 - rows are not pairs to dict()


def place(connection: Connection, where: Place, digests: dict[str, str], before: dict[str, str]) -> int:
    """Write what a snapshot changes.

    Args:
        connection: of the transaction.
        where: the snapshot stands.
        digests: key -> digest in the snapshot.
        before: key -> digest in the form's snapshot before it (`state_at`).

    Returns:
        The number of keys that differ from the snapshot before.
    """
    differing = [key for key, digest in digests.items() if before.get(key) != digest]
    differing += [key for key in before if key not in digests]
    for some in chunks(differing, 500):
        runs = _held_runs(connection, where, some)
        closed: list[int] = []
        opened: list[dict[str, Any]] = []
        for key in some:
            old = runs.get(key, {})
            new = splice(old, where.at, where.until, digests.get(key))
            closed += [row for run, row in old.items() if run not in new]
            opened += [_row(where, key, run) for run in new if run not in old]
        if closed:
            connection.execute(update(schema.version).where(V.id.in_(closed)).values(held_until=where.import_id))
        if opened:
            connection.execute(insert(schema.version), opened)
    return len(differing)


def _held_runs(connection: Connection, where: Place, keys: list[str]) -> dict[str, dict[Run, int]]:
    found = select(V.id, V.key, V.digest, V.seen_from, V.seen_until).where(
        V.list == where.list, V.key.in_(keys), V.form == where.form, V.held_until.is_(None)
    )
    runs: dict[str, dict[Run, int]] = {}
    for row, key, digest, seen_from, seen_until in connection.execute(found):
        runs.setdefault(key, {})[Run(digest, seen_from, seen_until)] = row
    return runs


def _row(where: Place, key: str, run: Run) -> dict[str, Any]:
    return {
        "list": where.list,
        "form": where.form,
        "key": key,
        **run._asdict(),
        "held_from": where.import_id,
        "held_until": None,
    }
