"""The targets of a regime, as far as records meet without judgement, and what each authority's lists say of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

import msgspec

from comity.coverage.origins import Origin as RecordOrigin
from comity.coverage.origins import origin_of
from comity.model import Designation, Record
from comity.names.normal import exact_key
from comity.names.script import script_of
from comity.register.history import Listing
from comity.register.store import Register
from comity.resolve.founding_links import act_days, is_tied
from comity.resolve.shared_identifiers import disputed_terms, groups, joining_terms
from comity.sources.contract import Manifest

FOUNDING = "founding_2024"
DateIs = Literal["stated", "interval", "announced", "unknown"]
Origin = Literal["own", "other", "unknown"]


class Entry(NamedTuple):
    """A list's record with what the register knows of its stay on the list."""

    record: Record
    stay: Listing | None


class Cell(msgspec.Struct, frozen=True):
    """What one authority has on one target.

    Attributes:
        record_ids: its records of the target; empty where only the founding case's table knows of the act.
        on: the first day that is stated; None where none is.
        not_before: last day without the record, where the date is an interval.
        not_after: first day with it.
        date_is: `announced` is a day of announcement from the founding case's table, not of a list.
        origin: `own` decision, another's republished (`other`), or the list does not tell (`unknown`).
        programmes: as printed.
    """

    authority: str
    record_ids: tuple[str, ...]
    on: date | None
    not_before: date | None
    not_after: date | None
    date_is: DateIs
    origin: Origin
    programmes: tuple[str, ...]


class Target(msgspec.Struct, frozen=True):
    """One target: records that meet through identifiers or the founding case's table.

    Attributes:
        cells: authority -> what it has.
        first_on: the earliest stated day.
        latest_on: the latest stated day.
    """

    name: str
    kind: str
    names: tuple[str, ...]
    identifiers: tuple[str, ...]
    cells: dict[str, Cell]
    first_on: date | None
    latest_on: date | None


class Gathered(NamedTuple):
    """The targets of a regime, and how far joining went.

    Attributes:
        targets: with at least one record in the regime.
        n_records: records of the lists in them.
        n_unjoined: targets that one authority alone has, which a join by name might yet tie to others.
    """

    targets: list[Target]
    n_records: int
    n_unjoined: int


def gather(register: Register, regime: str, as_of: date | None) -> Gathered:
    """The targets of a regime on a day (the latest known by default).

    Takes every record in force under a programme of the regime, on lists that count for today; records of other regimes
    that share an identifier with one of these; and the acts of the founding case's table.
    """
    states = register.lists(as_of)
    manifests = {each.list: register.manifest(each.list) for each in states}
    counting = {each.list: manifests[each.list] for each in states if each.counts}
    entries: dict[str, Entry] = {}
    for name in counting:
        entries |= _entries(register, name, register.keys_in_regime(name, regime, as_of), as_of)
    terms = {term for entry in entries.values() for term in joining_terms(entry.record)}
    entries |= _sharing(register, terms, set(counting), set(entries), as_of)
    table = list(_founding(register, as_of))
    entries |= _named(register, table, counting, set(entries), as_of)
    found = [_target(ids, entries, table, manifests) for ids in _joined(entries, table, manifests)]
    found.sort(key=lambda each: each.name)
    found.sort(key=lambda each: (-len(each.cells), -(each.latest_on or date.min).toordinal()))
    return Gathered(found, len(entries), sum(len(each.cells) == 1 for each in found))


def _entries(register: Register, name: str, keys: Iterable[str], as_of: date | None) -> dict[str, Entry]:
    found = (held.record for held in register.records(name, as_of, keys=list(keys)))
    records = [each for each in found if not _has_ended(each, as_of or date.max)]
    undated = [each.key for each in records if not any(one.listed_on for one in each.designations)]
    stays = register.listings(name, undated, as_of) if undated else {}
    return {each.id: Entry(each, stays.get(each.key)) for each in records}


def _has_ended(record: Record, on: date) -> bool:
    """Whether the list itself prints, for every designation of a record, a day of removal that has passed."""
    ends = [each.delisted_on for each in record.designations]
    return bool(ends) and all(end is not None and end <= on for end in ends)


def _sharing(
    register: Register, terms: set[tuple[str, str]], lists: set[str], known: set[str], as_of: date | None
) -> dict[str, Entry]:
    """Records of any regime that share an identifier."""
    found = _with_terms(register, terms, lists, known, as_of)
    return {name: entry for name, entry in found.items() if joining_terms(entry.record) & terms}


def _with_terms(
    register: Register, terms: set[tuple[str, str]], lists: set[str], known: set[str], as_of: date | None
) -> dict[str, Entry]:
    """Records of some lists, not yet known, that bear a name or an identifier."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for name, key in sorted(register.with_terms(_plain(terms), as_of)):
        if name in lists and f"{name}:{key}" not in known:
            wanted[name].append(key)
    found: dict[str, Entry] = {}
    for name, keys in wanted.items():
        found |= _entries(register, name, keys, as_of)
    return found


def _plain(terms: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Terms as the register indexes them: a passport's country is compared afterwards."""
    return sorted({(scheme.partition(":")[0], value) for scheme, value in terms})


def _founding(register: Register, as_of: date | None) -> Iterable[Record]:
    # The table was written down later; what counts is whether the acts that it tells of had been done.
    for held in register.records(FOUNDING):
        record = held.record
        acts = tuple(act for act in record.designations if as_of is None or any(day <= as_of for day in act_days(act)))
        if acts:
            yield msgspec.structs.replace(record, designations=acts)


def _named(
    register: Register, table: Sequence[Record], counting: dict[str, Manifest], known: set[str], as_of: date | None
) -> dict[str, Entry]:
    """Records in any regime that bear a name of the founding table and belong to an authority that acted."""
    terms = {("name", exact_key(name.text)) for record in table for name in record.names}
    terms |= {term for record in table for term in joining_terms(record)}
    found = _with_terms(register, terms, set(counting), known, as_of)
    return {
        name: entry
        for name, entry in found.items()
        if any(_ties(target, entry, counting[entry.record.list]) for target in table)
    }


def _ties(target: Record, entry: Entry, manifest: Manifest) -> bool:
    if target.kind == entry.record.kind and joining_terms(target) & joining_terms(entry.record):
        return True
    return any(
        act.authority == manifest.authority and is_tied(target, act, entry.record, entry.stay)
        for act in target.designations
    )


def _joined(entries: dict[str, Entry], table: Sequence[Record], manifests: dict[str, Manifest]) -> list[list[str]]:
    """Ids of records and of founding targets, grouped into targets."""
    disputed = disputed_terms(entry.record for entry in entries.values())
    items: list[tuple[str, set[tuple[str, ...]]]] = []
    by_name: dict[str, list[Record]] = defaultdict(list)
    for target in table:
        for name in target.names:
            by_name[exact_key(name.text)].append(target)
    for record_id, entry in entries.items():
        record = entry.record
        terms: set[tuple[str, ...]] = {(record.kind, *term) for term in joining_terms(record) - disputed}
        near = {target.id: target for name in record.names for target in by_name.get(exact_key(name.text), ())}
        tied = (each for each in near.values() if _ties(each, entry, manifests[record.list]))
        items.append((record_id, terms | {("founding", each.id) for each in tied}))
    for target in table:
        shared: set[tuple[str, ...]] = {(target.kind, *term) for term in joining_terms(target)}
        items.append((target.id, shared | {("founding", target.id)}))
    return groups(items)


def _target(
    ids: Sequence[str], entries: dict[str, Entry], table: Sequence[Record], manifests: dict[str, Manifest]
) -> Target:
    own = [entries[each] for each in ids if each in entries]
    acts = [target for target in table if target.id in ids]
    records = [entry.record for entry in own] + acts
    by_authority: dict[str, list[Entry]] = defaultdict(list)
    for entry in own:
        by_authority[manifests[entry.record.list].authority].append(entry)
    cells = {name: _cell(name, some, manifests) for name, some in by_authority.items()}
    for target in acts:
        for act in target.designations:
            cells[act.authority] = _with_act(cells.get(act.authority), act)
    days = [cell.on for cell in cells.values() if cell.on]
    shared = {f"{scheme}:{value}" for record in records for scheme, value in joining_terms(record)}
    return Target(
        name=_shown_name(own, acts, manifests),
        kind=records[0].kind,
        names=tuple(dict.fromkeys(name.text for record in records for name in record.names)),
        identifiers=tuple(sorted(shared)),
        cells=dict(sorted(cells.items())),
        first_on=min(days, default=None),
        latest_on=max(days, default=None),
    )


NAMED_BY = ("UN", "US", "GB", "AU", "CA", "NZ", "EU", "KR", "FR")
"""Whose primary name a target is shown under: lists that print one in Latin letters first, conversions that keep the
primary name at all before those that keep any."""


def _shown_name(entries: Sequence[Entry], acts: Sequence[Record], manifests: dict[str, Manifest]) -> str:
    """A primary name in Latin letters, if any record has one."""
    rank = {name: i for i, name in enumerate(NAMED_BY)}
    own = [entry.record for entry in entries]
    own.sort(key=lambda record: (rank.get(manifests[record.list].authority, len(rank)), record.id))
    names = [record.name for record in (*own, *acts)]
    return next((name for name in names if not script_of(name)), names[0])


def _cell(authority: str, entries: Sequence[Entry], manifests: Mapping[str, Manifest]) -> Cell:
    designations = [each for entry in entries for each in entry.record.designations]
    stated = min((each.listed_on for each in designations if each.listed_on), default=None)
    stays = [entry.stay for entry in entries if entry.stay]
    bounded = min((stay for stay in stays if stay.not_before), key=lambda stay: stay.not_after, default=None)
    date_is: DateIs = "stated" if stated else "interval" if bounded else "unknown"
    return Cell(
        authority=authority,
        record_ids=tuple(sorted(entry.record.id for entry in entries)),
        on=stated,
        not_before=bounded.not_before if bounded and not stated else None,
        not_after=bounded.not_after if bounded and not stated else None,
        date_is=date_is,
        origin=_origin([origin_of(entry.record, manifests[entry.record.list]) for entry in entries]),
        programmes=tuple(sorted({each.programme for each in designations if each.programme})),
    )


def _origin(origins: Iterable[RecordOrigin]) -> Origin:
    kinds = {each.kind for each in origins}
    if kinds & {"own", "both"}:
        return "own"
    return "other" if "republished" in kinds else "unknown"


def _can_be(day: date, cell: Cell) -> bool:
    """Whether an announced day does not contradict the interval that the list's own files leave."""
    if cell.not_before is None or cell.not_after is None:
        return True
    return cell.not_before <= day <= cell.not_after


def _with_act(cell: Cell | None, act: Designation) -> Cell:
    """A cell completed by an act of the founding table: its day stands in only where the lists state none."""
    day = min(act_days(act), default=None)
    if cell is None:
        programmes = (act.programme,) if act.programme else ()
        return Cell(act.authority, (), day, None, None, "announced", "own", programmes)
    if cell.on is None and day and _can_be(day, cell):
        cell = msgspec.structs.replace(cell, on=day, date_is="announced")
    return msgspec.structs.replace(cell, origin="own")
