"""Importing snapshots: check, read what is new, place among the others. One transaction each, all or nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

import msgspec
from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from comity.errors import RefusedError
from comity.register import schema
from comity.register.database import writing
from comity.register.deliveries import Delivery
from comity.register.placing import Place, place, state_at
from comity.register.rawfiles import RawFiles, keep
from comity.register.reading import Taken, UnitReader
from comity.register.timeline import order_key
from comity.sources.contract import Form, Manifest, Problem, Reading

S = schema.snapshot.c
V = schema.version.c
CLOCK_SKEW = timedelta(days=2)
"""How far ahead of our clock a date of publication may lie: time zones, and a clock that is a little wrong."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of a delivery.

    Attributes:
        status: `unchanged` where the register has this very snapshot already.
        published_on: of the snapshot.
        n_records: in it.
        n_changed: keys that differ from the form's snapshot before it.
        problems: unexpected things found in it; the register keeps them with the snapshot.
    """

    list: str
    form: str
    status: Literal["imported", "unchanged"]
    published_on: str
    n_records: int
    n_changed: int = 0
    problems: tuple[Problem, ...] = ()


class _Cached(NamedTuple):
    """A form's state after the import that placed its last snapshot, so that a series need not ask for it again."""

    import_id: int
    at: str
    digests: dict[str, str]


class Importer:
    """Imports deliveries into one register.

    Args:
        engine: of the register.
        accept_shrink: take a list although it lost more records than its manifest tolerates.
    """

    def __init__(self, engine: Engine, *, accept_shrink: bool = False) -> None:
        self._engine = engine
        self._accept_shrink = accept_shrink
        self._units: dict[str, UnitReader] = {}
        self._cached: dict[str, _Cached] = {}

    def run(self, delivery: Delivery, now: datetime) -> Outcome:
        """Import one delivery in one transaction.

        Args:
            delivery: a snapshot of a list.
            now: the instant of the import, with time zone.

        Raises:
            RefusedError: the delivery is not what it should be, or has no date; the register is as it was.
        """
        try:
            with writing(self._engine) as connection:
                return self._run(connection, delivery, now)
        except BaseException:
            # What was remembered may rest on a transaction that never was.
            self._units.clear()
            self._cached.clear()
            raise

    def _run(self, connection: Connection, delivery: Delivery, now: datetime) -> Outcome:
        manifest, form = delivery.manifest, delivery.form
        if _is_outdated(connection, manifest, form):
            _reread(connection, manifest, form, now)
            self._cached.clear()
        digest = delivery.sha256
        if known := _known(connection, delivery, digest, delivery.published_on):
            return known
        units = self._reader(connection, manifest, form)
        reading = units.open(delivery)
        published_on = _checked_date(reading.published_on or delivery.published_on, delivery, now)
        if known := _known(connection, delivery, digest, published_on):
            return known
        at = order_key(published_on, reading.stated_at or delivery.stated_at, digest)
        return self._place(connection, delivery, (units, reading), (at, digest, published_on), now)

    def _reader(self, connection: Connection, manifest: Manifest, form: Form) -> UnitReader:
        name = f"{manifest.list}/{form.id}/{form.reader_version}"
        if name not in self._units:
            self._units[name] = UnitReader(connection, manifest, form)
        return self._units[name]

    def _place(
        self,
        connection: Connection,
        delivery: Delivery,
        opened: tuple[UnitReader, Reading],
        named: tuple[str, str, str],
        now: datetime,
    ) -> Outcome:
        manifest, form, (units, reading), (at, digest, published_on) = delivery.manifest, delivery.form, opened, named
        before, until = self._neighbours(connection, manifest, form, at)
        taken = units.take(connection, reading, before)
        _check_size(taken, before if until is None else {}, manifest, self._accept_shrink)
        import_id = _record_import(connection, manifest.list, f"{published_on} {form.id}", now)
        n_changed = place(connection, Place(manifest.list, form.id, at, until, import_id), taken.digests, before)
        snapshot = {
            "list": manifest.list,
            "form": form.id,
            "sha256": digest,
            "published_on": published_on,
            "order_key": at,
            "retrieved_at": now.isoformat(timespec="seconds"),
            "origin": delivery.origin,
            "held_from": import_id,
            **_read_columns(units, taken, form),
        }
        snapshot_id = connection.execute(insert(schema.snapshot).values(snapshot)).inserted_primary_key
        keep(connection, int(snapshot_id[0]) if snapshot_id else 0, delivery)
        if until is None:
            self._cached[f"{manifest.list}/{form.id}"] = _Cached(import_id, at, taken.digests)
        problems = tuple(taken.problems)
        return Outcome(manifest.list, form.id, "imported", published_on, len(taken.digests), n_changed, problems)

    def _neighbours(
        self, connection: Connection, manifest: Manifest, form: Form, at: str
    ) -> tuple[dict[str, str], str | None]:
        """The form's state before an order key, and the order key of its next snapshot."""
        mine = (S.list == manifest.list, S.form == form.id)
        until = connection.scalar(select(func.min(S.order_key)).where(*mine, S.order_key > at))
        cached = self._cached.get(f"{manifest.list}/{form.id}")
        latest_import = connection.scalar(select(func.max(schema.import_.c.id)))
        if cached and cached.import_id == latest_import and cached.at < at and until is None:
            return cached.digests, until
        return state_at(connection, manifest.list, form.id, at), until


def _known(connection: Connection, delivery: Delivery, digest: str, published_on: str) -> Outcome | None:
    """The outcome for a snapshot that the register has already: same content, same day (any where none is given)."""
    found = select(S.published_on, S.n_records).where(
        S.list == delivery.manifest.list, S.form == delivery.form.id, S.sha256 == digest
    )
    if published_on:
        found = found.where(S.published_on == published_on)
    row = connection.execute(found.limit(1)).first()
    if row is None:
        return None
    return Outcome(delivery.manifest.list, delivery.form.id, "unchanged", row.published_on, row.n_records)


def _checked_date(published_on: str, delivery: Delivery, now: datetime) -> str:
    """The date of publication as YYYY-MM-DD, by which snapshots sort; `20240131` is the same day."""
    if not published_on:
        names = ", ".join(file.name for file in delivery.files)
        raise RefusedError(
            "undated",
            f"{names} states no date of publication. Nothing was imported. Give it with --published-on YYYY-MM-DD, "
            "or put it into the file's name.",
        )
    try:
        day = date.fromisoformat(published_on)
    except ValueError as error:
        raise RefusedError("undated", f"{published_on!r} is no date of publication. Give it as YYYY-MM-DD.") from error
    if day > (now + CLOCK_SKEW).date():
        raise RefusedError(
            "undated", f"{published_on}, the date of publication, lies in the future. Nothing was imported."
        )
    return day.isoformat()


def _check_size(taken: Taken, before: dict[str, str], manifest: Manifest, accept_shrink: bool) -> None:
    n_before, n_now = len(before), len(taken.digests)
    if n_now == 0:
        raise RefusedError("no_records", "The file has the right form but not one record in it. Nothing was imported.")
    if accept_shrink or n_now >= n_before * (1 - manifest.tolerated_shrink):
        return
    raise RefusedError(
        "shrunk",
        f"The list fell from {n_before:,} to {n_now:,} records, more than the {manifest.tolerated_shrink:.0%} that its "
        "manifest tolerates. The last version stays in force. If the publisher really removed them, import the file "
        "with --accept-shrink.",
    )


def _read_columns(units: UnitReader, taken: Taken, form: Form) -> dict[str, object]:
    """The columns of a snapshot that depend on the reader's version."""
    return {
        "reader_version": form.reader_version,
        "n_records": len(taken.digests),
        "summary": units.summary(taken.digests),
        "problems": msgspec.json.encode(taken.problems).decode(),
    }


def _record_import(connection: Connection, list_id: str, what: str, now: datetime) -> int:
    values = {"at": now.isoformat(timespec="microseconds"), "list": list_id, "what": what}
    key = connection.execute(insert(schema.import_).values(values)).inserted_primary_key
    return int(key[0]) if key else 0


def _is_outdated(connection: Connection, manifest: Manifest, form: Form) -> bool:
    """Whether the register read this form with another version of its reader."""
    mine = (S.list == manifest.list, S.form == form.id, S.reader_version != form.reader_version)
    return connection.scalar(select(S.id).where(*mine).limit(1)) is not None


def _reread(connection: Connection, manifest: Manifest, form: Form, now: datetime) -> None:
    """Read every stored snapshot of a form again.

    All versions are written anew in one import, so that one timeline is always the work of one reader: a better
    reader never looks like a change by the publisher. What was held before stays, closed by this import. A snapshot
    that the new reader refuses keeps its place without saying anything, and says so among its problems.
    """
    import_id = _record_import(connection, manifest.list, f"read again by {form.id} {form.reader_version}", now)
    mine = (V.list == manifest.list, V.form == form.id, V.held_until.is_(None))
    connection.execute(update(schema.version).where(*mine).values(held_until=import_id))
    units, raw = UnitReader(connection, manifest, form), RawFiles(connection)
    before: dict[str, str] = {}
    found = select(S.id, S.order_key).where(S.list == manifest.list, S.form == form.id).order_by(S.order_key)
    for snapshot_id, at in connection.execute(found).all():
        try:
            opened = units.open(raw.delivery(manifest, form, snapshot_id))
            taken = units.take(connection, opened, before)
        except RefusedError as error:
            taken = Taken(
                before, [Problem("skipped", "the whole file", f"refused by the newer reader: {error.detail}")]
            )
        place(connection, Place(manifest.list, form.id, at, None, import_id), taken.digests, before)
        columns = _read_columns(units, taken, form)
        connection.execute(update(schema.snapshot).where(S.id == snapshot_id).values(columns))
        before = taken.digests
    # Rows that this import both opened and closed while it walked through the snapshots were never held.
    connection.execute(delete(schema.version).where(V.held_from == import_id, V.held_until == import_id))


def read_again(engine: Engine, manifest: Manifest, form: Form, now: datetime) -> bool:
    """Read a form's stored snapshots again if a newer reader has come since.

    Returns:
        Whether there was anything to do.
    """
    with writing(engine) as connection:
        outdated = _is_outdated(connection, manifest, form)
        if outdated:
            _reread(connection, manifest, form, now)
        return outdated
