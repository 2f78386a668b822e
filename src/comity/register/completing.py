"""Completing one form's record with what another form of its list carries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from comity.model import Designation, Name, Record
from comity.model.fields import GETTERS, NAME_FIELDS, RECORD_FIELDS
from comity.names.normal import exact_key


class Other(NamedTuple):
    """The same key's record in another form.

    Attributes:
        record: its last version there.
        carries: the fields that the form carries.
        source: whatever the caller wants to know the values by (a snapshot).
    """

    record: Record
    carries: frozenset[str]
    source: Any


def complete(base: Record, carries: frozenset[str], others: Sequence[Other]) -> tuple[Record, dict[str, Any]]:
    """Complete a record with what its form does not carry.

    Args:
        base: the record in the form that is in force.
        carries: the fields that this form carries.
        others: the same key in other forms, the latest published first.

    Returns:
        The record with each field that its own form does not carry taken from the first other form that does, and
        field -> source of every value so taken. Values that the base has all the same (a conversion may print a few)
        stay, before those taken.
    """
    taken: dict[str, Any] = {}
    changed: dict[str, Any] = {}
    for field in GETTERS:
        if field in carries or field == "programmes":
            continue
        other = next((each for each in others if field in each.carries), None)
        if other is None:
            continue
        new = _completed(changed, base, other.record, field)
        if new:
            changed |= new
            taken[field] = other.source
    return (msgspec.structs.replace(base, **changed) if changed else base), taken


def _completed(changed: Mapping[str, Any], base: Record, other: Record, field: str) -> dict[str, Any]:
    """The attribute of `Record` that changes when one field is taken over; empty where nothing is new."""
    if field in NAME_FIELDS:
        names = changed.get("names", base.names)
        merged = _with_names(names, GETTERS[field](other))
        return {"names": merged} if merged != names else {}
    if field == "gender":
        return {"gender": other.gender} if other.gender and not base.gender else {}
    if field in RECORD_FIELDS:
        own = getattr(base, field)
        new = tuple(value for value in getattr(other, field) if value not in own)
        return {field: own + new} if new else {}
    designations = changed.get("designations", base.designations)
    filled = tuple(_filled(each, _counterparts(each, designations, other.designations), field) for each in designations)
    return {"designations": filled} if filled != designations else {}


def _with_names(names: tuple[Name, ...], others: tuple[Name, ...]) -> tuple[Name, ...]:
    """Names completed by another form's: one that is known without its quality takes the other's whole."""
    better = {exact_key(name.text): name for name in others}
    kept = tuple(
        better[key] if name.kind != "primary" and not name.quality and (key := exact_key(name.text)) in better else name
        for name in names
    )
    known = {exact_key(name.text) for name in names}
    return kept + tuple(name for key, name in better.items() if key not in known)


def _counterparts(
    designation: Designation, own: tuple[Designation, ...], others: tuple[Designation, ...]
) -> tuple[Designation, ...]:
    """What the other form has of a designation: those under the same programme, unless several acts share it here.

    A conversion may spell a programme its own way: where each form has one designation, they are the same.
    """
    if len(own) == len(others) == 1:
        return others
    if sum(each.programme == designation.programme for each in own) > 1:
        return ()
    return tuple(each for each in others if each.programme == designation.programme)


def _filled(designation: Designation, others: tuple[Designation, ...], field: str) -> Designation:
    value = next((getattr(each, field) for each in others if getattr(each, field)), None)
    if not value or getattr(designation, field):
        return designation
    return msgspec.structs.replace(designation, **{field: value})
