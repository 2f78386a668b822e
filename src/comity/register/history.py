"""A list through time: what changed from snapshot to snapshot, and when a record can have been listed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

import msgspec
from sqlalchemy import Connection, or_, select

from comity.register import schema
from comity.register.bodies import chunks
from comity.register.comparison import Change, compare
from comity.register.timeline import Run, at_time
from comity.register.views import Held, ListView, Moment, Snapshot
from comity.sources.contract import Manifest

V = schema.version.c


class Listing(msgspec.Struct, frozen=True):
    """When a record came onto a list, as far as its snapshots tell.

    Attributes:
        not_before: day of the last snapshot without it; None where the first snapshot at hand has it already.
        not_after: day of the first snapshot with it, in its present unbroken stay on the list.
        gone_after: for a record no longer listed: day of the last snapshot with it.
        gone_by: for a record no longer listed: day of the first snapshot without it.
    """

    not_before: date | None
    not_after: date
    gone_after: date | None = None
    gone_by: date | None = None


def changes(
    connection: Connection, manifest: Manifest, since: Moment, until: Moment, regime: str = ""
) -> Iterator[Change]:
    """What the list's snapshots changed after one moment and up to another, oldest first.

    The first snapshot at hand is where our knowledge begins, not a change. `regime` keeps changes of its records.
    """
    whole = ListView(connection, manifest, until)
    places = whole.snapshots
    first_after = next((i for i, each in enumerate(places) if each.order_key > since.bound), len(places))
    for i in range(max(first_after, 1), len(places)):
        for change in _step(connection, whole, (places[i - 1], places[i]), regime):
            if not regime or regime in {manifest.regime(programme) for programme in change.programmes}:
                yield change


def _step(connection: Connection, whole: ListView, pair: tuple[Snapshot, Snapshot], regime: str) -> Iterator[Change]:
    earlier, later = pair
    views = [
        ListView(connection, whole.manifest, Moment(each.order_key, whole.when.import_id), whole.snapshots)
        for each in (earlier, later)
    ]
    keys: set[str] | None = None
    if earlier.form == later.form:
        keys = _touched(connection, later, whole.when)
    elif regime:
        keys = {key for view in views for key in view.keys_in_regime(regime)}
    if keys is not None and not keys:
        return
    before, after = ({held.record.key: held for held in view.records(keys)} for view in views)
    for key in sorted(before.keys() | after.keys()):
        change = _change(views, before.get(key), after.get(key))
        if change:
            yield msgspec.structs.replace(change, published_on=later.published_on, previous_on=earlier.published_on)


def _touched(connection: Connection, later: Snapshot, when: Moment) -> set[str]:
    """Keys whose record differs between a snapshot and the one before it in the same form."""
    found = select(V.key).where(
        V.list == later.list,
        V.form == later.form,
        when.holds(),
        or_(V.seen_from == later.order_key, V.seen_until == later.order_key),
    )
    return set(connection.scalars(found))


def _change(views: list[ListView], before: Held | None, after: Held | None) -> Change | None:
    one = after or before
    if one is None:
        return None
    record = one.record
    programmes = tuple(dict.fromkeys(each.programme for each in record.designations if each.programme))
    change = Change(record.list, record.key, "new", record.name, record.kind, programmes, "", "")
    if before is None:
        return change
    if after is None:
        return msgspec.structs.replace(change, what="delisted")
    forms = [view.sources_of_fields(held) for view, held in zip(views, (before, after), strict=True)]
    fields = compare(before.record, after.record, *forms)
    return msgspec.structs.replace(change, what="amended", fields=tuple(fields)) if fields else None


def listing(connection: Connection, view: ListView, key: str) -> Listing | None:
    """When a key came onto the list, and when it left, up to the view's moment; None where it never stood there."""
    return listings(connection, view, [key]).get(key)


def listings(connection: Connection, view: ListView, keys: Collection[str]) -> dict[str, Listing]:
    """Key -> when it came onto the list, and when it left, up to the view's moment."""
    runs = _runs(connection, view, keys)
    days = [date.fromisoformat(each.published_on) for each in view.snapshots]
    found = {}
    for key, of_forms in runs.items():
        present = [at_time(of_forms.get(each.form, ()), each.order_key) is not None for each in view.snapshots]
        if True in present:
            found[key] = _listing(present, days)
    return found


def _listing(present: list[bool], days: list[date]) -> Listing:
    last = len(present) - 1 - present[::-1].index(True)
    first = last
    while first > 0 and present[first - 1]:
        first -= 1
    gone = last + 1 < len(present)
    return Listing(
        not_before=days[first - 1] if first else None,
        not_after=days[first],
        gone_after=days[last] if gone else None,
        gone_by=days[last + 1] if gone else None,
    )


def _runs(connection: Connection, view: ListView, keys: Collection[str]) -> dict[str, dict[str, list[Run]]]:
    """Key -> form -> runs."""
    found = select(V.key, V.form, V.digest, V.seen_from, V.seen_until).where(
        V.list == view.manifest.list, view.when.holds()
    )
    runs: dict[str, dict[str, list[Run]]] = {}
    for some in chunks(keys, 500):
        for key, form, *run in connection.execute(found.where(V.key.in_(some))):
            runs.setdefault(key, {}).setdefault(form, []).append(Run(*run))
    return runs
