"""Reading the register as of a day: which snapshot of a list is in force, and its records completed from other forms.

Two clocks. `as_of` is a day of publication: what had the list said by then? `held_at` is an instant of the register's
own life: what did we know then? A screening decision is replayed with both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from comity.model import Record
from comity.register import schema
from comity.register.bodies import chunks, decode
from comity.register.fields import Other, complete, printed_besides
from comity.register.reading import rekeyed
from comity.register.timeline import end_of
from comity.sources.contract import FIELDS, Manifest

S = schema.snapshot.c
V = schema.version.c
END_OF_TIME = "9999-12-31"


class Moment(NamedTuple):
    """A point on both clocks.

    Attributes:
        bound: order-key bound of the day of publication.
        import_id: the last import that counts; None for all.
    """

    bound: str
    import_id: int | None = None

    def holds(self) -> ColumnElement[bool]:
        """Condition on `version`: the row was held at this moment."""
        if self.import_id is None:
            return V.held_until.is_(None)
        return and_(V.held_from <= self.import_id, or_(V.held_until.is_(None), V.held_until > self.import_id))


class Snapshot(msgspec.Struct, frozen=True):
    """One published file as the register holds it.

    Attributes:
        order_key: sorts the snapshots of a list.
        retrieved_at: instant of the import, ISO with offset.
        origin: where the file came from.
        summary: counts as JSON (see `summary.counts`).
        problems: as JSON.
    """

    id: int
    list: str
    form: str
    sha256: str
    published_on: str
    order_key: str
    retrieved_at: str
    origin: str
    reader_version: int
    n_records: int
    summary: str
    problems: str


class Held(msgspec.Struct, frozen=True):
    """A record as the register answers with it.

    Attributes:
        record: completed from other forms where its own does not carry a field.
        own: the record as the snapshot in force has it.
        snapshot: the list's snapshot in force, in which the record stands.
        borrowed: field -> the snapshot from which its value was taken over.
        in_part: fields of which the snapshot in force prints a few values without carrying the field.
    """

    record: Record
    own: Record
    snapshot: Snapshot
    borrowed: dict[str, Snapshot] = {}
    in_part: frozenset[str] = frozenset()


def moment(connection: Connection, as_of: date | None, held_at: datetime | None = None) -> Moment:
    """The moment that two dates mean; None is the latest.

    Raises:
        ValueError: `held_at` has no time zone.
    """
    bound = end_of(as_of.isoformat() if as_of else END_OF_TIME)
    if held_at is None:
        return Moment(bound)
    if held_at.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    rows = connection.execute(select(schema.import_.c.id, schema.import_.c.at))
    return Moment(bound, max((row.id for row in rows if datetime.fromisoformat(row.at) <= held_at), default=0))


def snapshots(connection: Connection, when: Moment, list_id: str = "") -> list[Snapshot]:
    """The snapshots published and held by a moment, in order."""
    columns = [schema.snapshot.c[name] for name in Snapshot.__struct_fields__]
    found = select(*columns).where(S.order_key <= when.bound).order_by(S.list, S.order_key, S.form)
    if when.import_id is not None:
        found = found.where(S.held_from <= when.import_id)
    if list_id:
        found = found.where(S.list == list_id)
    return [Snapshot(*row) for row in connection.execute(found)]


def counting(manifest: Manifest, known: Sequence[Snapshot]) -> list[Snapshot]:
    """The snapshots that count: stand-ins only as long as there is nothing else."""
    whole = [each for each in known if not manifest.form(each.form).stand_in]
    return whole or list(known)


class ListView:
    """One list at one moment.

    Args:
        connection: of one reading transaction.
        manifest: of the list.
        when: the moment.
        known: the snapshots that count, if the caller has them already.
    """

    def __init__(
        self, connection: Connection, manifest: Manifest, when: Moment, known: Sequence[Snapshot] | None = None
    ) -> None:
        self.connection = connection
        self.manifest = manifest
        self.when = when
        every = snapshots(connection, when, manifest.list) if known is None else known
        self.snapshots = counting(manifest, [each for each in every if each.order_key <= when.bound])
        newest = {each.form: each for each in self.snapshots}
        self.forms = sorted(newest.values(), key=lambda each: each.order_key, reverse=True)

    @property
    def current(self) -> Snapshot | None:
        """The snapshot in force."""
        return self.forms[0] if self.forms else None

    def digests(self, keys: Collection[str] | None = None) -> dict[str, str]:
        """Key -> digest of the records in the snapshot in force; `keys` narrows."""
        if not self.forms:
            return {}
        return {row.key: row.digest for row in self._rows(self.forms[0], keys, in_force=True)}

    def keys_in_regime(self, regime: str) -> list[str]:
        """Keys of the records in force with a designation under a programme of a regime, sorted."""
        b = schema.body.c
        programmes = {
            text: any(self.manifest.regime(each) == regime for each in msgspec.json.decode(text, type=list[str]))
            for text in self.connection.scalars(select(b.programmes).distinct())
        }
        wanted = {text for text, belongs in programmes.items() if belongs}
        digests = self.digests()
        belonging: set[str] = set()
        for some in chunks(set(digests.values()), 500):
            found = select(b.digest, b.programmes).where(b.digest.in_(some))
            belonging |= {digest for digest, text in self.connection.execute(found) if text in wanted}
        return sorted(key for key, digest in digests.items() if digest in belonging)

    def records(self, keys: Collection[str] | None = None) -> Iterator[Held]:
        """The records in force, completed; in the order of their keys. `keys` narrows."""
        digests = self.digests(keys)
        for some in chunks(sorted(digests), 1000):
            yield from self._complete({key: digests[key] for key in some})

    def sources_of_fields(self, held: Held) -> dict[str, str]:
        """Field -> id of the form that its value came from; a field that is not wholly any form's is absent."""
        own = self.manifest.form(held.snapshot.form).carries
        named = dict.fromkeys(own, held.snapshot.form)
        for field in FIELDS:
            lumped = field == "weak_aliases" and "aliases" in own
            if field not in named and field not in held.in_part and not lumped:
                carrier = next((form.form for form in self.forms[1:] if field in self._carries(form)), None)
                if carrier:
                    named[field] = held.borrowed[field].form if field in held.borrowed else carrier
        return named

    def _carries(self, snapshot: Snapshot) -> frozenset[str]:
        return frozenset(self.manifest.form(snapshot.form).carries)

    def _complete(self, digests: dict[str, str]) -> Iterator[Held]:
        base = self.forms[0]
        carries = self._carries(base)
        lacking = frozenset(FIELDS) - carries
        helpers = [form for form in self.forms[1:] if lacking & self._carries(form)]
        others = [(form, self._last(form, list(digests))) for form in helpers]
        wanted = set(digests.values()).union(*(found.values() for _, found in others))
        bodies = self._bodies(wanted)
        for key, digest in digests.items():
            sources = [
                Other(rekeyed(bodies[found[key]], key), self._carries(form), form)
                for form, found in others
                if key in found
            ]
            plain = rekeyed(bodies[digest], key)
            record, borrowed = complete(plain, carries, sources)
            yield Held(record, plain, base, borrowed, printed_besides(plain, carries) if lacking else frozenset())

    def _last(self, form: Snapshot, keys: list[str]) -> dict[str, str]:
        """Key -> digest of the last version that a form had by this moment, in force or not."""
        rows = sorted(self._rows(form, keys, in_force=False), key=lambda row: str(row.seen_from))
        return {row.key: row.digest for row in rows}

    def _rows(self, form: Snapshot, keys: Collection[str] | None, *, in_force: bool) -> Iterator[Any]:
        found = select(V.key, V.digest, V.seen_from).where(
            V.list == form.list, V.form == form.form, self.when.holds(), V.seen_from <= self.when.bound
        )
        if in_force:
            found = found.where(or_(V.seen_until.is_(None), V.seen_until > self.when.bound))
        if keys is None:
            yield from self.connection.execute(found)
            return
        for some in chunks(keys, 500):
            yield from self.connection.execute(found.where(V.key.in_(some)))

    def _bodies(self, digests: Collection[str]) -> dict[str, Record]:
        b = schema.body.c
        return {
            row.digest: decode(row.data)
            for some in chunks(digests, 500)
            for row in self.connection.execute(select(b.digest, b.data).where(b.digest.in_(some)))
        }


def latest_import(connection: Connection) -> int:
    """Id of the register's last import; 0 for an empty register."""
    return connection.scalar(select(func.max(schema.import_.c.id))) or 0
