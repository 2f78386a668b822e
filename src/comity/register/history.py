"""A list through time: what changed from snapshot to snapshot, and when a record can have been listed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

import msgspec
from sqlalchemy import Connection, or_, select

from comity.model import Record
from comity.model.fields import GETTERS
from comity.register import schema
from comity.register.bodies import chunks
from comity.register.comparison import Change, FieldChange, What, compare, means_the_same
from comity.register.timeline import Run, at_time
from comity.register.views import Held, ListView, Moment, Snapshot
from comity.sources.contract import Manifest

V = schema.version.c


class Listing(msgspec.Struct, frozen=True):
    """When a record came onto a list, as far as its snapshots tell.

    Attributes:
        not_before: the last day on which it is known not to have stood there (a snapshot, or a file that proves which
            keys stood on the list); None where the first snapshot at hand has it already.
        not_after: the first day on which it is known to have stood there, in its present unbroken stay on the list.
        gone_after: for a record no longer listed: day of the last snapshot with it.
        gone_by: for a record no longer listed: day of the first snapshot without it.
        last_seen: order key of the last snapshot with it.
    """

    not_before: date | None
    not_after: date
    gone_after: date | None = None
    gone_by: date | None = None
    last_seen: str = ""


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
    """What one snapshot changed against the list's snapshot before it, and against the last one of its own form."""
    earlier, later = pair
    before, now = whole.at(earlier), whole.at(later)
    mine = [each for each in whole.snapshots if each.form == later.form and each.order_key < later.order_key]
    same = whole.at(mine[-1]) if mine else None
    keys = _candidates(connection, (before, now), has_same=same is not None, regime=regime)
    if not keys:
        return
    was, held = now.own_records(keys), {each.record.key: each for each in before.records(keys)}
    alike = same.own_records(keys) if same else {}
    for key in sorted(keys):
        change = _presence(later, earlier, held.get(key), was.get(key))
        if change is None and key in held and key in was:
            change = _amendment(whole, (held[key], alike.get(key), was[key]), (mine[-1:], later))
        if change:
            yield change


def _candidates(connection: Connection, views: tuple[ListView, ListView], *, has_same: bool, regime: str) -> set[str]:
    """Keys that a snapshot can have changed: versions that begin or end with it, and who came or went."""
    before, now = views
    later = now.snapshots[-1]
    if has_same and before.snapshots[-1].form == later.form:
        return _touched(connection, later, now.when)
    present = before.digests().keys(), now.digests().keys()
    keys = _touched(connection, later, now.when) | (present[0] ^ present[1]) if has_same else present[0] | present[1]
    return keys & {key for view in views for key in view.keys_in_regime(regime)} if regime else set(keys)


def _touched(connection: Connection, later: Snapshot, when: Moment) -> set[str]:
    """Keys whose record differs between a snapshot and the one before it in the same form."""
    found = select(V.key).where(
        V.list == later.list,
        V.form == later.form,
        when.holds(),
        or_(V.seen_from == later.order_key, V.seen_until == later.order_key),
    )
    return set(connection.scalars(found))


def _presence(later: Snapshot, earlier: Snapshot, held: Held | None, now: Record | None) -> Change | None:
    record = now or (held.record if held else None)
    if record is None or (held is not None and now is not None):
        return None
    return _told(record, "new" if now else "delisted", later, earlier.published_on, ())


def _amendment(
    whole: ListView, readings: tuple[Held, Record | None, Record], places: tuple[list[Snapshot], Snapshot]
) -> Change | None:
    """The change of a record that stood before and stands now.

    Where its form had it before, that is compared exactly, less what another form between the two has shown already.
    Otherwise its form is new to it, and what was known before is compared by meaning.
    """
    (held, alike, now), (same, later) = readings, places
    carries = [field for field in GETTERS if field in whole.manifest.form(later.form).carries]
    if alike is not None:
        fields = compare(alike, now, carries, same[0].published_on, exact=True)
        if same[0].order_key != held.snapshot.order_key:
            carried = whole.manifest.form(held.snapshot.form).carries
            fields = [f for f in fields if f.field not in carried or not means_the_same(held.own, now, f.field)]
    else:
        fields = []
        own = set(whole.manifest.form(held.snapshot.form).carries)
        for field in carries:
            source = held.snapshot if field in own else held.borrowed.get(field)
            if source:
                fields += compare(held.record, now, [field], source.published_on, exact=source.form == later.form)
    if not fields:
        return None
    return _told(now, "amended", later, min(each.previous_on for each in fields), tuple(fields))


def _told(record: Record, what: What, later: Snapshot, previous_on: str, fields: tuple[FieldChange, ...]) -> Change:
    programmes = tuple(dict.fromkeys(each.programme for each in record.designations if each.programme))
    named = (record.list, record.key, what, record.name, record.kind, programmes)
    return Change(*named, later.published_on, previous_on, fields)


def listing(connection: Connection, view: ListView, key: str) -> Listing | None:
    """When a key came onto the list, and when it left, up to the view's moment; None where it never stood there."""
    return listings(connection, view, [key]).get(key)


def listings(connection: Connection, view: ListView, keys: Collection[str]) -> dict[str, Listing]:
    """Key -> when it came onto the list, and when it left, up to the view's moment."""
    runs = _runs(connection, view, keys)
    exhaustive = {form.id for form in view.manifest.forms if form.holds == "every_key"}
    found = {}
    for key, of_forms in runs.items():
        present = [_stands_in(of_forms, each) for each in view.snapshots]
        if True not in present:
            continue
        proven = [(date.fromisoformat(each.published_on), _stands_in(of_forms, each), each) for each in view.evidence]
        told = [(day, there) for day, there, each in proven if there or each.form in exhaustive]
        found[key] = _narrowed(_listing(present, view.snapshots), told)
    return found


def _stands_in(of_forms: Mapping[str, Sequence[Run]], snapshot: Snapshot) -> bool:
    return at_time(of_forms.get(snapshot.form, ()), snapshot.order_key) is not None


def _narrowed(stay: Listing, told: Sequence[tuple[date, bool]]) -> Listing:
    """A stay whose intervals are narrowed by evidence: (day, whether the key stood on the list).

    Evidence only narrows an interval between two snapshots; where it contradicts a snapshot, the snapshot holds.
    """
    begun = _between(told, stay.not_before, stay.not_after)
    not_after = min((day for day, there in begun if there), default=stay.not_after)
    absent = (day for day, there in begun if not there and day < not_after)
    not_before = max(absent, default=stay.not_before)
    if stay.gone_by is None:
        return msgspec.structs.replace(stay, not_before=not_before, not_after=not_after)
    ended = _between(told, stay.gone_after, stay.gone_by)
    gone_after = max((day for day, there in ended if there), default=stay.gone_after)
    gone_by = min(
        (day for day, there in ended if not there and (gone_after is None or day > gone_after)), default=stay.gone_by
    )
    kept = {"not_before": not_before, "not_after": not_after, "gone_after": gone_after, "gone_by": gone_by}
    return msgspec.structs.replace(stay, **kept)


def _between(told: Sequence[tuple[date, bool]], after: date | None, before: date | None) -> list[tuple[date, bool]]:
    return [each for each in told if (after is None or each[0] > after) and (before is None or each[0] < before)]


def _listing(present: list[bool], snapshots: Sequence[Snapshot]) -> Listing:
    days = [date.fromisoformat(each.published_on) for each in snapshots]
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
        last_seen=snapshots[last].order_key,
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
