"""Reads Canada's sanctions regulations as Justice Canada consolidates them: five regulations are one snapshot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Designation, Identifier, Name, Record
from comity.model.identifiers import is_valid
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.ca_justice import regulations, schedules
from comity.sources.ca_justice.entries import IMO, ITEM, SHIP, Entry
from comity.sources.ca_wording.known_as import names_in
from comity.sources.ca_wording.printed import Printed, read_text
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.repeated_keys import KeyedUnits

_LABELS = {"Type": "ship type", "Build date": "ship build date"}
_FIRST_LAW = date(1945, 1, 1)
"""The United Nations Act is of 1945, the Special Economic Measures Act of 1992: an older day is of another calendar."""

_UNITED_NATIONS_ACT = re.compile(r"\bunited nations act\b", re.IGNORECASE)


def units(files: Files, form: Form) -> Reading:
    """One unit per item, or row of a table of ships, that names a target.

    No date of publication is stated: the publisher prints the day to which each regulation is consolidated, and
    publishes it days or weeks later. That day orders two snapshots that were published on one.

    Raises:
        RefusedError: a file is no English regulation of this publisher, or there are two of one regulation, or none
            of them names a target.
    """
    found = regulations.regulations(files)
    problems = list(regulations.gaps(found))
    taken = KeyedUnits("", problems)
    for regulation in found:
        read = schedules.entries(regulation)
        problems += read.problems
        problems += regulations.unknown(regulation, read.schedules, schedules.READ, form)
        for entry in read.entries:
            taken.add(Unit(entry.key, entry.key.encode() + b"\n" + msgspec.json.encode(entry), entry))
    if not taken.units:
        names = ", ".join(regulation.number for regulation in found)
        raise RefusedError("no_records", f"No schedule of {names} names a person, an entity or a ship.")
    current_to = max(regulation.current_to for regulation in found)
    return Reading(taken.units, "", f"{current_to}T00:00:00Z" if current_to else "", problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    entry: Entry = unit.payload
    warnings: list[str] = []
    printed = read_text(entry.cells.get(SHIP, "") if entry.cells else entry.text)
    person = entry.kind == "person"
    names = tuple(_names(printed, warnings, person=person))
    if entry.kind == "vessel" and not entry.cells:
        warnings.append("the row does not have the columns of its table: it was kept as text")
    if not names:
        warnings.append("no name is printed")
    if not person and printed.births:
        warnings.append("a date of birth is printed for what is no person: kept as printed")
    warnings += [
        f"date of birth {born.text!r} is no date: kept as printed" for born in printed.births if not born.first
    ]
    return Record(
        list="ca_justice",
        key=unit.key,
        kind=entry.kind,
        names=names,
        identifiers=tuple(_identifiers(entry, warnings)),
        births=printed.births,
        designations=(_designation(entry, warnings),),
        attributes=tuple(_attributes(entry)),
        warnings=tuple(warnings),
    )


def _names(printed: Printed, warnings: list[str], *, person: bool) -> Iterator[Name]:
    if printed.name:
        yield Name(printed.name, script=script_of(printed.name))
    for text in printed.aliases:
        for alias in names_in(text, person=person, sentence=True):
            yield Name(alias.text, "aka", script=script_of(alias.text), language=alias.language)
            if alias.may_be_several:
                warnings.append(f"the alias {alias.text!r} may be several names; nothing proves where one ends")


def _identifiers(entry: Entry, warnings: list[str]) -> Iterator[Identifier]:
    if value := entry.cells.get(IMO, ""):
        number = Identifier("imo", value, note=IMO)
        if is_valid(number) is False:
            warnings.append(f"IMO number {value!r} fails its check: kept as printed")
        yield number


def _attributes(entry: Entry) -> Iterator[Attribute]:
    """The place in the law, the day of the present wording, and what a table prints beside name and number."""
    yield Attribute("schedule", entry.schedule or "SCHEDULE")
    if entry.part:
        yield Attribute("part", entry.part)
    yield Attribute("item", entry.item)
    for column, value in entry.cells.items():
        if value and column not in (ITEM, IMO, SHIP):
            yield Attribute(_LABELS.get(column, column), value)
    if entry.since:
        yield Attribute("wording in force since", entry.since)
    if entry.enacted and entry.enacted != entry.since:
        yield Attribute("wording enacted on", entry.enacted)


def _designation(entry: Entry, warnings: list[str]) -> Designation:
    day = _day(entry.since, warnings)
    acts = dict.fromkeys((entry.act, entry.regulation, entry.amending))
    return Designation(
        authority="CA",
        programme=entry.programme,
        decided_by=("UN",) if _UNITED_NATIONS_ACT.search(entry.act) else ("CA",),
        legal_basis=tuple(act for act in acts if act),
        measures=(entry.sections,) if entry.sections else (),
        reasons=(entry.ground,) if entry.ground else (),
        effective_on=day if entry.took_effect else None,
    )


def _day(printed: str, warnings: list[str]) -> date | None:
    found = published_dates.day(printed) if printed else None
    if printed and (found is None or found < _FIRST_LAW):
        warnings.append(f"in-force date {printed!r} is no day of this law: kept as an attribute")
        return None
    return found
