"""One row to a `Record`, the same for the publisher's XML and for its conversion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from comity.model import Attribute, Designation, Identifier, PartialDate, Record
from comity.model.identifiers import is_valid
from comity.model.records import Kind
from comity.sources import published_dates
from comity.sources.ca_sema.names import names
from comity.sources.ca_sema.rows import Row
from comity.sources.contract import Form, Unit

_FIRST_LAW = date(1992, 1, 1)
"""The Special Economic Measures Act is of 1992 (S.C. 1992, c. 17): an older day is of another calendar, or a slip."""

_ALTERNATIVES = re.compile(r"\s+or\s+|/", re.IGNORECASE)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    row: Row = unit.payload
    warnings: list[str] = []
    kind = _kind(row)
    found = tuple(names(row, warnings))
    if not found:
        warnings.append("no name is printed")
    if kind != "person" and (row.get("last_name") or row.get("given_name")):
        warnings.append("a person's name is printed beside that of an entity: both were kept")
    if not row.get("country"):
        warnings.append("no country or regulation is printed")
    if not row.get("item"):
        warnings.append("no item number is printed")
    born = _births(row, warnings) if kind == "person" else ()
    listed_on = _day(row, warnings)
    return Record(
        list="ca_sema",
        key=unit.key,
        key_is="derived",
        kind=kind,
        names=found,
        identifiers=tuple(_identifiers(row, warnings)),
        births=born,
        designations=(Designation("CA", row.get("country"), decided_by=("CA",), listed_on=listed_on),),
        attributes=tuple(_attributes(row, kind, listed_on)),
        warnings=tuple(warnings),
    )


def _kind(row: Row) -> Kind:
    """Entities and ships share a column. Only ships have an IMO number, and only they have a date there."""
    if row.get("entity_or_ship"):
        return "vessel" if row.get("imo") or row.get("birth_or_build") else "organization"
    return "person" if row.get("last_name") or row.get("given_name") else "other"


def _births(row: Row, warnings: list[str]) -> tuple[PartialDate, ...]:
    printed = (part.strip() for part in _ALTERNATIVES.split(row.get("birth_or_build")))
    found = tuple(published_dates.parse(text) for text in printed if text)
    warnings += [f"date of birth {born.text!r} is no date: kept as printed" for born in found if born.first is None]
    return found


def _identifiers(row: Row, warnings: list[str]) -> Iterator[Identifier]:
    if value := row.get("imo"):
        number = Identifier("imo", value, note="ShipIMONumber")
        if is_valid(number) is False:
            warnings.append(f"IMO number {value!r} fails its check: kept as printed")
        yield number


def _day(row: Row, warnings: list[str]) -> date | None:
    printed = row.get("listed_on")
    found = published_dates.day(printed) if printed else None
    if found and found < _FIRST_LAW:
        found = None
    if printed and found is None:
        warnings.append(f"date of listing {printed!r} is no day: kept as an attribute")
    return found


def _attributes(row: Row, kind: Kind, listed_on: date | None) -> Iterator[Attribute]:
    """The place in the law, what is printed of ships, and whatever has no column."""
    if kind != "person":
        yield from _labelled(row, (("ship type", "title"), ("ship build date", "birth_or_build")))
    yield from _labelled(row, (("schedule", "schedule"), ("item", "item")))
    if listed_on is None:
        yield from _labelled(row, (("date of listing", "listed_on"),))
    for name, value in row.others.items():
        yield Attribute(name, value)


def _labelled(row: Row, labels: tuple[tuple[str, str], ...]) -> Iterator[Attribute]:
    for label, column in labels:
        if value := row.get(column):
            yield Attribute(label, value)
