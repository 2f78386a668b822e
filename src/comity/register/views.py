"""Reading the register as of a day: which snapshot of a list is in force, and its records completed from other forms.

Two clocks. `as_of` is a day of publication: what had the list said by then? `held_at` is an instant of the register's
own life: what did we know then? A screening decision is replayed with both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from hashlib import blake2b
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from comity.model import Record
from comity.register import schema
from comity.register.bodies import UNREADABLE, chunks, decode, rekeyed
from comity.register.completing import Other, complete
from comity.register.timeline import Run, end_of
from comity.sources.contract import FIELDS, Manifest

R = schema.snapshot_reading.c
S = schema.snapshot.c
V = schema.version.c
END_OF_TIME = "9999-12-31"
STAMP_BYTES = 16


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
    """

    record: Record
    own: Record
    snapshot: Snapshot
    borrowed: dict[str, Snapshot] = {}


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
    tables = {**schema.snapshot_reading.c, **schema.snapshot.c}
    found = (
        select(*(tables[name] for name in Snapshot.__struct_fields__))
        .join_from(schema.snapshot, schema.snapshot_reading, S.id == R.snapshot_id)
        .where(S.order_key <= when.bound)
        .order_by(S.list, S.order_key, S.form)
    )
    if when.import_id is None:
        found = found.where(R.held_until.is_(None))
    else:
        now = or_(R.held_until.is_(None), R.held_until > when.import_id)
        found = found.where(S.held_from <= when.import_id, R.held_from <= when.import_id, now)
    if list_id:
        found = found.where(S.list == list_id)
    return [Snapshot(*row) for row in connection.execute(found)]


def counting(manifest: Manifest, known: Sequence[Snapshot]) -> list[Snapshot]:
    """The snapshots that count: stand-ins as long as there is nothing else, samples where there are not even those."""
    for holds in ("list", "stand_in", "sample"):
        if found := [each for each in known if manifest.form(each.form).holds == holds]:
            return found
    return []


def evidence(manifest: Manifest, known: Sequence[Snapshot]) -> list[Snapshot]:
    """The snapshots that hold no entries, only proof of which keys stood on the list."""
    return [each for each in known if manifest.form(each.form).is_evidence]


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
        published = [each for each in every if each.order_key <= when.bound]
        self.snapshots = counting(manifest, published)
        self.evidence = evidence(manifest, published)
        self.forms = _newest(self.snapshots)

    def at(self, snapshot: Snapshot) -> ListView:
        """The list as it stood when one of its snapshots was its latest."""
        moment = Moment(snapshot.order_key, self.when.import_id)
        return ListView(self.connection, self.manifest, moment, [*self.snapshots, *self.evidence])

    @property
    def current(self) -> Snapshot | None:
        """The snapshot in force."""
        return self.forms[0] if self.forms else None

    def digests(self, keys: Collection[str] | None = None) -> dict[str, str]:
        """Key -> digest of the records in the snapshot in force; `keys` narrows.

        An entry that could not be read there counts with its last readable version; without one it is left out.
        """
        if not self.forms:
            return {}
        found: dict[str, str] = {key: digest for key, digest, *_ in self._rows(self.forms[0], keys, in_force=True)}
        unreadable = [key for key, digest in found.items() if digest == UNREADABLE]
        if unreadable:
            last = self._last(self.forms[0], unreadable)
            found |= {key: last[key].digest for key in unreadable if key in last}
        return {key: digest for key, digest in found.items() if digest != UNREADABLE}

    def stamps(self) -> dict[str, str]:
        """Key -> digest of all that its completed record depends on, without reading a record.

        The record's own version, the last ones of the forms that complete it in the order in which they are asked, and
        what each of these forms carries.
        """
        if not self.forms:
            return {}
        helpers = self._helpers()
        forms = [(form.form, sorted(self._carries(form))) for form in (self.forms[0], *helpers)]
        lacking = frozenset(FIELDS) - self._carries(self.forms[0])
        lendable = [lacking & self._carries(form) for form in helpers]
        contested = sum(map(len, lendable)) > len(frozenset().union(*lendable))
        salt = blake2b(msgspec.json.encode(forms), digest_size=STAMP_BYTES).digest()
        last = [(form, self._last(form, None)) for form in helpers]
        stamps = {}
        for key, digest in self.digests().items():
            lent = [(form, runs[key]) for form, runs in last if key in runs]
            if contested and len(lent) > 1:
                lent.sort(key=lambda each: self._holding(*each).order_key, reverse=True)
            said = digest
            for form, run in lent:
                said += f"/{form.form}:{run.digest}"
            stamps[key] = blake2b(said.encode(), digest_size=STAMP_BYTES, salt=salt).hexdigest()
        return stamps

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

    def own_records(self, keys: Collection[str] | None = None) -> dict[str, Record]:
        """Key -> record as the snapshot in force has it, not completed."""
        digests = self.digests(keys)
        bodies = self._bodies(set(digests.values()))
        return {key: rekeyed(bodies[digest], key) for key, digest in digests.items()}

    def _carries(self, snapshot: Snapshot) -> frozenset[str]:
        return frozenset(self.manifest.form(snapshot.form).carries)

    def _complete(self, digests: dict[str, str]) -> Iterator[Held]:
        base = self.forms[0]
        carries = self._carries(base)
        helpers = self._helpers()
        last = {form.form: self._last(form, list(digests)) for form in helpers}
        wanted = set(digests.values()).union(*({each.digest for each in found.values()} for found in last.values()))
        bodies = self._bodies(wanted)
        for key, digest in digests.items():
            others = [
                Other(rekeyed(bodies[found[key].digest], key), self._carries(form), self._holding(form, found[key]))
                for form, found in ((form, last[form.form]) for form in helpers)
                if key in found
            ]
            others.sort(key=lambda other: other.source.order_key, reverse=True)
            plain = rekeyed(bodies[digest], key)
            record, borrowed = complete(plain, carries, others)
            yield Held(record, plain, base, borrowed)

    def _helpers(self) -> list[Snapshot]:
        """The latest snapshots of the forms that carry what the one in force does not."""
        lacking = frozenset(FIELDS) - self._carries(self.forms[0])
        return [form for form in (*self.forms[1:], *_newest(self.evidence)) if lacking & self._carries(form)]

    def _last(self, form: Snapshot, keys: list[str] | None) -> dict[str, Run]:
        """Key -> the last readable version that a form had by this moment, in force or not."""
        ordered = sorted(self._rows(form, keys, in_force=False), key=itemgetter(2))
        return {key: Run(digest, since, until) for key, digest, since, until in ordered if digest != UNREADABLE}

    def _holding(self, form: Snapshot, run: Run) -> Snapshot:
        """The last snapshot of a form that holds a version."""
        mine = [each for each in (*self.snapshots, *self.evidence) if each.form == form.form]
        return next(each for each in reversed(mine) if run.seen_until is None or each.order_key < run.seen_until)

    def _rows(self, form: Snapshot, keys: Collection[str] | None, *, in_force: bool) -> Iterator[Any]:
        found = select(V.key, V.digest, V.seen_from, V.seen_until).where(
            V.list == form.list, V.form == form.form, self.when.holds(), V.seen_from <= self.when.bound
        )
        if in_force:
            found = found.where(or_(V.seen_until.is_(None), V.seen_until > self.when.bound))
        if keys is None:
            yield from self.connection.execute(found).all()
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


def _newest(some: Sequence[Snapshot]) -> list[Snapshot]:
    """The last snapshot of each form, the latest first."""
    newest = {each.form: each for each in some}
    return sorted(newest.values(), key=lambda each: each.order_key, reverse=True)


def latest_import(connection: Connection) -> int:
    """Id of the register's last import; 0 for an empty register."""
    return connection.scalar(select(func.max(schema.import_.c.id))) or 0


def last_imports(connection: Connection) -> dict[str, int]:
    """List -> id of the last import that changed anything of it."""
    i = schema.import_.c
    return {row[0]: row[1] for row in connection.execute(select(i.list, func.max(i.id)).group_by(i.list))}
