"""Whose decision a record rests on: the authority's own, or another's that it republishes, and since when.

A national list often repeats what the UN or the EU decided. That is no second decision, and the day of the national
act is a day of transposition. Two kinds of evidence count, and nothing is guessed from names: what the list itself says
(`Designation.decided_by`), and a reference to the other authority's entry (a UN or EU reference number).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

import msgspec

from comity.model import Record
from comity.register.history import Listing
from comity.register.store import Register
from comity.resolve.successors import successions
from comity.sources.contract import Manifest

REFERENCES = {"un_ref": "UN", "eu_ref": "EU"}
"""Identifier -> the authority whose entry it names."""

Kind = Literal["own", "republished", "both", "unknown"]


class Origin(msgspec.Struct, frozen=True):
    """Whose decision one record rests on.

    Attributes:
        record_id: of the record.
        kind: `both` where it is the authority's own decision and carries out another's too.
        of: the other authorities whose decisions it republishes, sorted.
        how: `stated` by the list, or told by a `reference`; empty where nothing tells.
        reference: the other authority's key for the entry.
        transposed_on: day of the national act that took the listing over, where the list prints it, or the retired list
            that went before it did.
        transposed_in: the retired list's record that prints that day.
        transposed_after: last day on which the record is known not to have stood on the list.
        transposed_by: first day on which it is known to have stood there; these two only where no day is printed.
    """

    record_id: str
    name: str
    programmes: tuple[str, ...]
    kind: Kind
    of: tuple[str, ...] = ()
    how: Literal["stated", "reference", ""] = ""
    reference: str = ""
    transposed_on: date | None = None
    transposed_in: str = ""
    transposed_after: date | None = None
    transposed_by: date | None = None


class Origins(msgspec.Struct, frozen=True):
    """The records of one list, counted by origin.

    Attributes:
        republished: rests on another's decision alone.
        of_un: republished from the UN; of_eu: from the EU; of_others: from anyone else. Each record counts in one:
            the UN before the EU before others.
        by_reference: republished ones that only a reference tells.
        transposed_on_stated: republished ones whose day of transposition the list prints.
    """

    list: str
    authority: str
    published_on: str
    records: int
    own: int
    both: int
    republished: int
    of_un: int
    of_eu: int
    of_others: int
    unknown: int
    by_reference: int
    transposed_on_stated: int


def origin_of(record: Record, manifest: Manifest, stay: Listing | None = None) -> Origin:
    """Whose decision a record rests on.

    Args:
        record: of the list.
        manifest: of the list; it names the date that is the day of transposition.
        stay: when the record came onto the list, as far as its snapshots tell.
    """
    named = (record.id, record.name, tuple(each.programme for each in record.designations if each.programme))
    references = {
        REFERENCES[each.scheme]: each.value
        for each in record.identifiers
        if REFERENCES.get(each.scheme, manifest.authority) != manifest.authority
    }
    stated = {name for each in record.designations for name in each.decided_by}
    others = stated - {manifest.authority} or (set() if stated else set(references))
    if not stated and not others:
        return Origin(*named, "unknown")
    own = manifest.authority in stated
    kind: Kind = "both" if own and others else "own" if own else "republished"
    of = tuple(sorted(others))
    reference = next((references[name] for name in ("UN", "EU") if name in references and name in others), "")
    found = Origin(*named, kind, of, "stated" if stated else "reference", reference)
    return _dated(found, record, manifest, stay) if kind == "republished" else found


def _dated(origin: Origin, record: Record, manifest: Manifest, stay: Listing | None) -> Origin:
    days = (manifest.transposed_on(each) for each in record.designations)
    if on := min((day for day in days if day), default=None):
        return msgspec.structs.replace(origin, transposed_on=on)
    if stay is None:
        return origin
    return msgspec.structs.replace(origin, transposed_after=stay.not_before, transposed_by=stay.not_after)


def record_origins(register: Register, list_id: str, as_of: date | None = None) -> Iterator[Origin]:
    """The origin of every record of a list in force on a day, by key."""
    manifest = register.manifest(list_id)
    records = [held.record for held in register.records(list_id, as_of)]
    undated = [each.key for each in records if origin_of(each, manifest).kind == "republished"]
    stays = register.listings(list_id, undated, as_of) if undated else {}
    earlier = _days_of_predecessors(register, list_id, as_of)
    for record in records:
        found = origin_of(record, manifest, stays.get(record.key))
        if found.kind == "republished" and found.transposed_on is None and record.id in earlier:
            day, where = earlier[record.id]
            found = msgspec.structs.replace(
                found, transposed_on=day, transposed_in=where, transposed_after=None, transposed_by=None
            )
        yield found


def _days_of_predecessors(register: Register, list_id: str, as_of: date | None) -> dict[str, tuple[date, str]]:
    """Record of a list -> the day of transposition that the retired list before it prints, and that list's record.

    Of several (an entry that the new list divided, or joined) the first day.
    """
    found: dict[str, tuple[date, str]] = {}
    for name in register.list_ids():
        old = register.manifest(name)
        if old.successor != list_id or not old.transposition:
            continue
        days = {each.record_id: each.transposed_on for each in record_origins(register, name, as_of)}
        for each in successions(register, name, as_of):
            if day := days.get(each.record_id):
                for successor in each.successor_ids:
                    found[successor] = min(found.get(successor, (day, each.record_id)), (day, each.record_id))
    return found


def counted(register: Register, as_of: date | None = None) -> list[Origins]:
    """Every list that is live on a day, its records counted by origin."""
    return [
        _counted(state.list, state.authority, state.published_on, record_origins(register, state.list, as_of))
        for state in register.lists(as_of)
        if state.is_live
    ]


def _counted(list_id: str, authority: str, published_on: str, origins: Iterable[Origin]) -> Origins:
    every = list(origins)
    taken_over = [each for each in every if each.kind == "republished"]
    of_un = sum("UN" in each.of for each in taken_over)
    of_eu = sum("EU" in each.of and "UN" not in each.of for each in taken_over)
    kinds = {kind: sum(each.kind == kind for each in every) for kind in ("own", "both", "unknown")}
    return Origins(
        list=list_id,
        authority=authority,
        published_on=published_on,
        records=len(every),
        **kinds,
        republished=len(taken_over),
        of_un=of_un,
        of_eu=of_eu,
        of_others=len(taken_over) - of_un - of_eu,
        by_reference=sum(each.how == "reference" for each in taken_over),
        transposed_on_stated=sum(each.transposed_on is not None for each in taken_over),
    )
