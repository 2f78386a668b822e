"""Importing snapshots: check, read what is new, place among the others. One transaction each, all or nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple

import msgspec
from sqlalchemy import Connection, Engine, delete, func, insert, select, update

from comity.errors import RefusedError, RegisterError
from comity.register import schema
from comity.register.database import writing
from comity.register.deliveries import Delivery
from comity.register.placing import Place, place, state_at
from comity.register.rawfiles import RawFiles, keep
from comity.register.reading import Taken, UnitReader
from comity.register.timeline import order_key
from comity.sources.contract import Form, Manifest, Problem, Reading

S = schema.snapshot.c
R = schema.snapshot_reading.c
V = schema.version.c
CLOCK_SKEW = timedelta(days=2)
"""How far ahead of our clock a date of publication may lie: time zones, and a clock that is a little wrong."""
EARLIEST = date(1900, 1, 1)
"""No list is older. A year before it is one of another calendar (1447 of the Hijri, 115 of the Republic of China)."""

STAY = 0.25
"""Share of a form's records that has to be in its next snapshot; in the histories at hand never less than half were."""
MEASURED = 20
"""Records from which on a share says something."""


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
        publisher = form.kind == "publisher"
        at = order_key(published_on, digest, publisher=publisher, stated_at=reading.stated_at, ordinal=delivery.ordinal)
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
        taken = units.take(connection, reading)
        _check_size(len(taken.digests), _in_force_before(connection, manifest, form, at), manifest, self._accept_shrink)
        if until is None and form.holds == "list" and not self._accept_shrink:
            _check_keys(taken.digests, before)
        import_id = _record_import(connection, manifest.list, f"{published_on} {form.id}", now)
        n_changed = place(connection, Place(manifest.list, form.id, at, until, import_id), taken.digests, before)
        snapshot = {
            "list": manifest.list,
            "form": form.id,
            "sha256": digest,
            "published_on": published_on,
            "order_key": at,
            "retrieved_at": now.astimezone(UTC).isoformat(timespec="microseconds"),
            "origin": delivery.origin,
            "held_from": import_id,
        }
        key = connection.execute(insert(schema.snapshot).values(snapshot)).inserted_primary_key
        snapshot_id = int(key[0]) if key else 0
        keep(connection, snapshot_id, delivery)
        _note_reading(connection, snapshot_id, import_id, units, taken)
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
    found = (
        select(S.published_on, R.n_records)
        .join_from(schema.snapshot, schema.snapshot_reading, S.id == R.snapshot_id)
        .where(S.list == delivery.manifest.list, S.form == delivery.form.id, S.sha256 == digest, R.held_until.is_(None))
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
    if day < EARLIEST:
        raise RefusedError(
            "undated",
            f"{published_on}, the date of publication, is before {EARLIEST.year}, perhaps in another calendar. Nothing "
            "was imported. Give it as YYYY-MM-DD of the common one with --published-on.",
        )
    return day.isoformat()


def _in_force_before(connection: Connection, manifest: Manifest, form: Form, at: str) -> int:
    """Records of the snapshot that a new one takes the place of; 0 where it takes none's, being older than another.

    Whatever its form: a poor conversion must not empty a list either. What holds no whole list is no measure.
    """
    if form.holds != "list":
        return 0
    whole = (S.list == manifest.list, S.form.in_([each.id for each in manifest.forms if each.holds == "list"]))
    newest = select(R.n_records, S.order_key).join_from(schema.snapshot, schema.snapshot_reading, S.id == R.snapshot_id)
    row = connection.execute(newest.where(*whole, R.held_until.is_(None)).order_by(S.order_key.desc()).limit(1)).first()
    return row.n_records if row and row.order_key < at else 0


def _check_size(n_now: int, n_before: int, manifest: Manifest, accept_shrink: bool) -> None:
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


def _check_keys(now: dict[str, str], before: dict[str, str]) -> None:
    """Refuse a file of the right size with hardly one of the records that the form had.

    Another list of the same layout (OFAC publishes two), or columns whose values stand under other headings, so that
    every key is another one: both would show as a removal of all and an addition of as many.
    """
    stayed = sum(key in now for key in before)
    if len(before) >= MEASURED and stayed < len(before) * STAY:
        raise RefusedError(
            "shrunk",
            f"Of the {len(before):,} records of the last version only {stayed:,} are in it, beside "
            f"{len(now) - stayed:,} others. It looks like another list, or like one whose keys have changed. The last "
            "version stays in force. If it is the list, import the file with --accept-shrink.",
        )


def _note_reading(connection: Connection, snapshot_id: int, import_id: int, units: UnitReader, taken: Taken) -> None:
    """Write down what the reader counted in a snapshot; an earlier reading of it is closed."""
    connection.execute(
        update(schema.snapshot_reading)
        .where(R.snapshot_id == snapshot_id, R.held_until.is_(None))
        .values(held_until=import_id)
    )
    values = {
        "snapshot_id": snapshot_id,
        "held_from": import_id,
        "reader_version": units.version,
        "n_records": len(taken.digests),
        "summary": units.summary(taken.digests),
        "problems": msgspec.json.encode(taken.problems).decode(),
    }
    connection.execute(insert(schema.snapshot_reading).values(values))


def _record_import(connection: Connection, list_id: str, what: str, now: datetime) -> int:
    values = {"at": now.astimezone(UTC).isoformat(timespec="microseconds"), "list": list_id, "what": what}
    key = connection.execute(insert(schema.import_).values(values)).inserted_primary_key
    return int(key[0]) if key else 0


def _is_outdated(connection: Connection, manifest: Manifest, form: Form) -> bool:
    """Whether the register read this form with an older version of its reader.

    Raises:
        RegisterError: it was read with a newer one, by a newer Comity; reading it anew here would make it worse.
    """
    mine = (S.list == manifest.list, S.form == form.id, R.held_until.is_(None))
    versions = select(func.min(R.reader_version), func.max(R.reader_version))
    joined = versions.join_from(schema.snapshot, schema.snapshot_reading, S.id == R.snapshot_id)
    oldest, newest = connection.execute(joined.where(*mine)).one()
    if newest is not None and newest > form.reader_version:
        raise RegisterError(
            f"A newer Comity has read {manifest.list} ({form.id}) into this register. Nothing was changed. "
            "Update this Comity, or use another register."
        )
    return oldest is not None and oldest < form.reader_version


def _reread(connection: Connection, manifest: Manifest, form: Form, now: datetime) -> None:
    """Read every stored snapshot of a form again.

    All versions are written anew in one import, so that one timeline is always the work of one reader: a better
    reader never looks like a change by the publisher. What was held before stays, closed by this import.

    Raises:
        RefusedError: the newer reader refuses a stored file, or finds far fewer records in it: the reader is at fault,
            not the publisher, and everything stays as it was read before.
    """
    import_id = _record_import(connection, manifest.list, f"read again by {form.id} {form.reader_version}", now)
    mine = (V.list == manifest.list, V.form == form.id, V.held_until.is_(None))
    connection.execute(update(schema.version).where(*mine).values(held_until=import_id))
    units, raw = UnitReader(connection, manifest, form), RawFiles(connection)
    before: dict[str, str] = {}
    found = (
        select(S.id, S.order_key, S.published_on, R.n_records)
        .join_from(schema.snapshot, schema.snapshot_reading, S.id == R.snapshot_id)
        .where(S.list == manifest.list, S.form == form.id, R.held_until.is_(None))
        .order_by(S.order_key)
    )
    for snapshot_id, at, published_on, n_records in connection.execute(found).all():
        try:
            taken = units.take(connection, units.open(raw.delivery(manifest, form, snapshot_id)))
            _check_size(len(taken.digests), n_records, manifest, accept_shrink=False)
        except RefusedError as error:
            raise RefusedError(
                "reader",
                f"Reader {form.reader_version} of {manifest.list} ({form.id}) fails on the stored file of "
                f"{published_on}, which an older one could read: {error.detail} Everything stays as the older one "
                "read it. Use the Comity that read it, and report this.",
            ) from error
        place(connection, Place(manifest.list, form.id, at, None, import_id), taken.digests, before)
        _note_reading(connection, snapshot_id, import_id, units, taken)
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
