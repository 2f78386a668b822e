"""The fields of a record as forms carry them: taking them out, and completing one form's record with another's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from comity.model import Designation, Name, Record
from comity.names.normal import exact_key

Getter = Callable[[Record], tuple[Any, ...]]

RECORD_FIELDS = (
    "identifiers",
    "births",
    "birth_places",
    "nationalities",
    "positions",
    "addresses",
    "relations",
    "attributes",
    "remarks",
)
DESIGNATION_FIELDS = ("decided_by", "legal_basis", "measures", "reasons", "references")
DESIGNATION_DATES = ("announced_on", "effective_on", "listed_on", "amended_on", "published_on", "delisted_on")
NAME_FIELDS: dict[str, Callable[[Name], bool]] = {
    "primary_name": lambda name: name.kind == "primary",
    "aliases": lambda name: name.kind != "primary" and name.quality != "weak",
    "weak_aliases": lambda name: name.kind != "primary" and name.quality == "weak",
}


def _of_designations(field: str) -> Getter:
    def get(record: Record) -> tuple[Any, ...]:
        found = ((each.programme, getattr(each, field)) for each in record.designations)
        return tuple(pair for pair in found if pair[1])

    return get


def _of_record(field: str) -> Getter:
    return lambda record: tuple(getattr(record, field))


def _of_names(belongs: Callable[[Name], bool]) -> Getter:
    return lambda record: tuple(name for name in record.names if belongs(name))


GETTERS: Mapping[str, Getter] = {
    **{field: _of_names(belongs) for field, belongs in NAME_FIELDS.items()},
    **{field: _of_record(field) for field in RECORD_FIELDS},
    "gender": lambda record: (record.gender,) if record.gender else (),
    "programmes": lambda record: tuple((each.authority, each.programme) for each in record.designations),
    **{field: _of_designations(field) for field in (*DESIGNATION_FIELDS, *DESIGNATION_DATES)},
}
"""Field of `comity.sources.contract.FIELDS` -> its values in a record, as a tuple."""


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


def printed_besides(base: Record, carries: frozenset[str]) -> frozenset[str]:
    """Fields that a record has values in although its form does not carry them: a conversion prints a few.

    What is absent there says nothing, so that such a field is no ground for seeing a change.
    """
    return frozenset(field for field, get in GETTERS.items() if field not in carries and get(base))


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
        known = {exact_key(name.text) for name in names}
        new = tuple(name for name in GETTERS[field](other) if exact_key(name.text) not in known)
        return {"names": names + new} if new else {}
    if field == "gender":
        return {"gender": other.gender} if other.gender and not base.gender else {}
    if field in RECORD_FIELDS:
        own = getattr(base, field)
        new = tuple(value for value in getattr(other, field) if value not in own)
        return {field: own + new} if new else {}
    designations = changed.get("designations", base.designations)
    filled = tuple(_filled(each, other, field) for each in designations)
    return {"designations": filled} if filled != designations else {}


def _filled(designation: Designation, other: Record, field: str) -> Designation:
    """A designation with one field taken from the other form's designation under the same programme."""
    if getattr(designation, field):
        return designation
    for each in other.designations:
        if (each.authority, each.programme) == (designation.authority, designation.programme) and getattr(each, field):
            return msgspec.structs.replace(designation, **{field: getattr(each, field)})
    return designation
