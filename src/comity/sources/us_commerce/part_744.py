"""Reads the lists that are supplements to 15 CFR part 744: the Entity List (No. 4), the Military End-User List (No. 7).

What a manifest says of its list stands in the `mapping` of the form: see `Binding`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from comity.errors import RefusedError
from comity.model import Address, Attribute, Designation, Name, Record, Relation
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.us_commerce import entity_cell, federal_register, supplement
from comity.sources.us_commerce.parties import kind_of
from comity.sources.us_commerce.supplement import Row

COLUMNS = ("country", "entity", "license requirement", "license review policy", "federal register citation")
RESERVED = "[reserved]"
_GROUP = re.compile(r"^The following (\w+) subordinate institut?ions? of (?:the )?(.+?):?$", re.IGNORECASE)
_MARKER = re.compile(r"^(?:Subordinate institut?ions?|Affiliated entit(?:y|ies)):?$", re.IGNORECASE)
_COUNTS = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ),
        start=1,
    )
}  # fmt: skip


class Binding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose list a form is of.

    Attributes:
        list: its id.
        supplement: the name in the attribute N of its DIV9.
        columns: of `COLUMNS`, those that its table has.
        programme: of its entries.
        under: pattern in the licence requirement -> the programme of entries that print it.
    """

    list: str
    supplement: str
    columns: tuple[str, ...]
    programme: str
    under: dict[str, str] = {}


class Entry(msgspec.Struct, frozen=True):
    """One row with what the rows above say of it: the country, and the party whose subordinate institution it is."""

    row: Row
    country: str
    parent: str
    binding: Binding


def units(files: Files, form: Form) -> Reading:
    """One unit per row that names a party.

    Raises:
        RefusedError: not this part's XML, or without entries.
    """
    binding = msgspec.convert(form.mapping, Binding)
    name, data = next(iter(files.items()), ("part 744", b""))
    table = supplement.read(data, name, binding.supplement, binding.columns)
    found = list(_keyed(_entries(table.rows, binding), table.problems))
    if not found:
        raise RefusedError("no_records", f"{binding.supplement} in {name} names no party.")
    edition = published_dates.day(table.edition)
    return Reading(found, edition.isoformat() if edition else "", problems=table.problems)


def _entries(rows: list[Row], binding: Binding) -> Iterator[Entry]:
    country = parent = ""
    left = 0
    for row in rows:
        if (printed := row.text("country")) and printed != country:
            country, parent, left = printed, "", 0
        entity = row.text("entity")
        if group := _GROUP.match(entity):
            parent, left = group[2].strip(), _COUNTS.get(group[1].lower(), 0)
        elif entity and entity.casefold() != RESERVED and not _MARKER.match(entity):
            yield Entry(row, country, parent if left else "", binding)
            left -= bool(left)


def _keyed(entries: Iterator[Entry], problems: list[Problem]) -> Iterator[Unit]:
    """The table prints no key: a digest of name and country stands in for it, the same for each form of the list."""
    seen: Counter[str] = Counter()
    for entry in entries:
        printed = key_of(entity_cell.read(entry.row.cells["entity"].lines).name, entry.country)
        seen[printed] += 1
        key = printed if seen[printed] == 1 else f"{printed}#{seen[printed]}"
        if seen[printed] > 1:
            message = f"A party of this name stands under {entry.country} already; read as {key}."
            problems.append(Problem("duplicate_key", f"row {entry.row.number}", message))
        yield Unit(key, _fingerprint(key, entry), entry)


def key_of(name: str, country: str) -> str:
    """Digest of the name and of the country's name without what follows its comma."""
    return derived_key("", f"{name} {country.partition(',')[0]}")


def _fingerprint(key: str, entry: Entry) -> bytes:
    cells = [f"{heading}={'|'.join((*cell.lines, *cell.footnotes))}" for heading, cell in entry.row.cells.items()]
    return "\n".join((key, entry.country, entry.parent, *sorted(cells[1:]), *cells[:1])).encode()


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - what the form says travels with the unit
    """Read one row."""
    entry: Entry = unit.payload
    party = entity_cell.read(entry.row.cells["entity"].lines)
    notices = federal_register.citations(entry.row.text("federal register citation"))
    warnings = [each.odd for each in notices if each.odd]
    if not party.name:
        warnings.append("no name could be told from the cell")
    return Record(
        list=entry.binding.list,
        key=unit.key,
        key_is="derived",
        kind=kind_of(party.name),
        names=tuple(_names(party)),
        addresses=tuple(Address(text) for text in party.addresses),
        relations=tuple(_relations(entry)),
        designations=(_designation(entry, notices),),
        attributes=tuple(_attributes(entry, party)),
        warnings=tuple(warnings),
    )


def _names(party: entity_cell.Party) -> Iterator[Name]:
    if party.name:
        yield Name(party.name, script=script_of(party.name))
    for other in party.others:
        yield Name(other.text, other.kind, script=script_of(other.text), note=other.note)


def _relations(entry: Entry) -> Iterator[Relation]:
    if entry.parent:
        yield Relation("linked_to", entry.parent, note="subordinate institution of")


def _designation(entry: Entry, notices: tuple[federal_register.Citation, ...]) -> Designation:
    first = federal_register.first_published(notices)
    requirement = entry.row.text("license requirement")
    programmes = (name for pattern, name in entry.binding.under.items() if re.search(pattern, requirement))
    return Designation(
        "US",
        programme=next(programmes, entry.binding.programme),
        decided_by=("US",),
        measures=(requirement,) if requirement else (),
        references=tuple(dict.fromkeys(each.text for each in notices)),
        published_on=first,
        amended_on=tuple(sorted({each.on for each in notices if each.on and each.on != first})),
    )


def _attributes(entry: Entry, party: entity_cell.Party) -> Iterator[Attribute]:
    yield Attribute("listed under", entry.country)
    for see in party.see:
        yield Attribute("see also", see)
    if policy := entry.row.text("license review policy"):
        yield Attribute("license review policy", policy)
    for number in dict.fromkeys(note for cell in entry.row.cells.values() for note in cell.footnotes):
        yield Attribute("footnote", number)
    for heading, cell in entry.row.cells.items():
        if heading not in COLUMNS and cell.text:
            yield Attribute(heading or "column without a heading", cell.text)
    yield Attribute("entry as printed", "\n".join(entry.row.cells["entity"].lines))
