"""The fields of a record as forms carry them: taking each one out, as a tuple of values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from comity.model.records import Name, Record

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
"""Field (`comity.sources.contract.FIELDS` lists them) -> its values in a record, as a tuple."""
