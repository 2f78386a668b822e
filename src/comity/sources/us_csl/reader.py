"""Reads the Consolidated Screening List: consolidated.csv, and consolidated.json of the same fields in a tree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from comity.errors import RefusedError
from comity.model import Address, Attribute, Country, Designation, Identifier, Name, Record, Relation
from comity.model.records import Kind
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.plain_text import decode
from comity.sources.repeated_keys import KeyedUnits
from comity.sources.us_commerce import federal_register, rows
from comity.sources.us_commerce.parties import kind_of
from comity.sources.us_csl import entries, numbers
from comity.sources.us_csl.entries import Entry

LIST = "us_csl"
_HEAD = frozenset({"results", "total", "offset", "sources", "sources_used", "search_performed_at"})
_KINDS: dict[str, Kind] = {
    "individual": "person", "entity": "organization", "vessel": "vessel", "aircraft": "aircraft",
}  # fmt: skip
_SOURCE = re.compile(r"\(([A-Z][A-Z-]*)")
ORIGINALS = {
    "SDN": "us_ofac_sdn", "SSI": "us_ofac_cons", "FSE": "us_ofac_cons", "PLC": "us_ofac_cons", "CAP": "us_ofac_cons",
    "NS-MBS": "us_ofac_cons", "MBS": "us_ofac_cons", "CMIC": "us_ofac_cons",
}  # fmt: skip
"""Abbreviation of the source -> the list here in which `entity_number` is the key."""
_OWN_DATES = frozenset({"CMIC", "NS-MBS"})
"""Sources whose entries print the dates of the very act by which they stand there, under `ids`; entries of the SDN List
print there the dates of directives, which are other acts."""
_LINKED = re.compile(r"Linked To: ([^;()]*(?:\([^()]*\)[^;()]*)*)")
_SUCCESSORS = re.compile(r";\s*(and any successor\b.*)$", re.IGNORECASE | re.DOTALL)
_LABELS = {
    "source": "source list", "end_date": "ends on", "standard_order": "standard order",
    "license_policy": "license review policy", "vessel_type": "vessel type", "gross_tonnage": "gross tonnage",
    "gross_registered_tonnage": "gross registered tonnage", "vessel_flag": "flag",
}  # fmt: skip


def units(files: Files, form: Form) -> Reading:
    """One unit per entry.

    Raises:
        RefusedError: empty, cut off, a web page, or another document.
    """
    name, data = next(iter(files.items()), ("the file", b""))
    problems: list[Problem] = []
    if name.lower().endswith(".json"):
        found, stated = _of_json(data, name, form, problems)
    else:
        found, stated = _of_csv(data, name, form, problems), ""
    keyed = list(_keyed(found, problems))
    if not keyed:
        raise RefusedError("no_records", f"{name} holds no entry.")
    return Reading(keyed, stated, problems=problems)


def _of_csv(data: bytes, name: str, form: Form, problems: list[Problem]) -> list[tuple[str, bytes, Entry]]:
    sample = form.holds == "sample"
    layout = rows.Layout(",", entries.COLUMNS, ("source", "name"), ("_id",), sample=sample)
    lines = rows.read(data, name, layout, tuple(form.ignored), problems)
    if "_id" not in {column for line in lines for column in line.cells}:
        problems.append(Problem("missing_field", "_id", "The entries print no key: digests stand in for it."))
    return [(f"row {n}", rows.fingerprint("", cells, entries.COLUMNS), entries.of_row(cells)) for n, cells in lines]


def _of_json(data: bytes, name: str, form: Form, problems: list[Problem]) -> tuple[list[tuple[str, bytes, Entry]], str]:
    document = _decoded(decode(data, name), dict[str, msgspec.Raw], name)
    if "results" not in document:
        raise RefusedError("format", f"{name} holds no list of results: it is another document.")
    results = _decoded(document["results"], list[msgspec.Raw], name)
    total = _decoded(document["total"], Any, name) if "total" in document else None
    if isinstance(total, int) and total > len(results):
        raise RefusedError("truncated", f"{name} states {total:,} entries and holds {len(results):,}: a page of them.")
    unknown = Counter(path for path in document if path not in _HEAD)
    found = []
    for number, raw in enumerate(results, start=1):
        item = _decoded(raw, Any, name)
        if not isinstance(item, dict):
            problems.append(Problem("skipped", f"result {number}", f"It is no table of fields: {str(item)[:200]}"))
            continue
        entry = entries.of_item(item)
        unknown.update({path for path, _ in entry.rest if path not in form.ignored})
        found.append((f"result {number}", bytes(raw), entry))
    message = "Neither read nor ignored with a reason; kept as an attribute."
    problems += [Problem("unknown_field", path, f"In {n:,} entries. {message}") for path, n in sorted(unknown.items())]
    return found, _performed(document, name)


def _decoded(data: str | msgspec.Raw, type_: Any, name: str) -> Any:
    try:
        return msgspec.json.decode(data, type=type_)
    except RecursionError as error:
        raise RefusedError("format", f"{name} is nested deeper than any list needs.") from error
    except msgspec.DecodeError as error:
        reason = "truncated" if "truncated" in str(error) else "format"
        raise RefusedError(reason, f"{name} is not whole JSON in the form that was expected: {error}.") from error


def _performed(document: dict[str, msgspec.Raw], name: str) -> str:
    """The day on which the publisher's system wrote the document, where it says so."""
    printed = _decoded(document["search_performed_at"], Any, name) if "search_performed_at" in document else ""
    day = published_dates.day(str(printed)[:10])
    return day.isoformat() if day else ""


def _keyed(found: list[tuple[str, bytes, Entry]], problems: list[Problem]) -> list[Unit]:
    kept = KeyedUnits("source and id", problems)
    for _, body, entry in found:
        printed = key_of(entry)
        kept.add(Unit(printed, printed.encode() + b"\n" + body, entry))
    return kept.units


def key_of(entry: Entry) -> str:
    """`SDN-36`: the source's abbreviation and the printed id, since one OFAC number stands in several sources."""
    printed = entry.get("_id")
    if not printed:
        printed = entry.get("entity_number") or derived_key(entry.get("source"), entry.get("name"))
    return f"{abbreviation(entry.get('source')) or 'CSL'}-{printed}"


def abbreviation(source: str) -> str:
    """`EL` of `Entity List (EL) - Bureau of Industry and Security`; of older files the source itself."""
    match = _SOURCE.search(source)
    return match[1].rstrip("-") if match else source if re.fullmatch(r"[A-Z-]{2,6}", source) else ""


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    entry: Entry = unit.payload
    warnings: list[str] = []
    kind = _kind(entry, warnings)
    names = tuple(_names(entry))
    if not names:
        warnings.append("no name is printed")
    births = tuple(published_dates.parse(text) for text in entry.lists.get("dates_of_birth", ()))
    warnings += [f"date of birth {birth.text!r} is no date: kept as printed" for birth in births if birth.first is None]
    attributes = [*_attributes(entry, form), *numbers.attributes(entry.ids)]
    designations = _designations(entry, warnings, attributes)
    return Record(
        list=LIST,
        key=unit.key,
        key_is="publisher" if entry.get("_id") or entry.get("entity_number") else "derived",
        kind=kind,
        names=names,
        identifiers=tuple(dict.fromkeys(_identifiers(entry, kind, warnings))),
        births=births,
        birth_places=tuple(Address(text) for text in entry.lists.get("places_of_birth", ())),
        nationalities=tuple(_countries(entry)),
        gender=_gender(entry),
        positions=entry.lists.get("title", ()),
        addresses=entry.addresses,
        relations=tuple(_relations(entry)),
        designations=designations,
        attributes=tuple(dict.fromkeys(attributes)),
        remarks=(entry.get("remarks"),) if entry.get("remarks") else (),
        warnings=tuple(warnings),
    )


def _kind(entry: Entry, warnings: list[str]) -> Kind:
    printed = entry.get("type").lower()
    if printed and printed not in _KINDS:
        warnings.append(f"the type {entry.get('type')!r} is not known: the kind is told from the name")
    return _KINDS.get(printed) or kind_of(entry.get("name"))


def _names(entry: Entry) -> Iterator[Name]:
    """`FIRM; and any successor, sub-unit, or subsidiary thereof`: what follows the name is no part of it."""
    whole = " ".join(entry.get("name").split())
    match = _SUCCESSORS.search(whole)
    if name := whole[: match.start()].strip() if match else whole:
        yield Name(name, script=script_of(name), note=match[1] if match else "")
    for other in dict.fromkeys(" ".join(text.split()) for text in entry.lists.get("alt_names", ())):
        yield Name(other, "aka", script=script_of(other))


def _identifiers(entry: Entry, kind: Kind, warnings: list[str]) -> Iterator[Identifier]:
    if number := entry.get("entity_number"):
        yield Identifier("list_key", number, note="entity_number")
    if call_sign := entry.get("call_sign"):
        yield Identifier("call_sign", call_sign)
    yield from numbers.identifiers(entry.ids, kind, warnings)


def _countries(entry: Entry) -> Iterator[Country]:
    """Codes, as both columns print them; a country that stands in both is one."""
    printed = (*entry.lists.get("nationalities", ()), *entry.lists.get("citizenships", ()))
    for text in dict.fromkeys(printed):
        yield Country(text, text if re.fullmatch(r"[A-Z]{2}", text) else "")


def _gender(entry: Entry) -> str:
    printed = next((each.value for each in entry.ids if each.label.lower() == "gender"), "")
    return printed.lower() if printed.lower() in ("male", "female") else printed


def _relations(entry: Entry) -> Iterator[Relation]:
    if owner := entry.get("vessel_owner"):
        yield Relation("owned_by", owner, note="vessel owner")
    linked = [match[1] for match in _LINKED.finditer(entry.get("remarks"))]
    linked += [each.value for each in entry.ids if each.label.strip(" :").lower() == "linked to"]
    yield from (Relation("linked_to", name.strip(), note="Linked To") for name in dict.fromkeys(linked))


def _designations(entry: Entry, warnings: list[str], attributes: list[Attribute]) -> tuple[Designation, ...]:
    """One per programme; where the source has none, the source's own name is it."""
    notices = federal_register.citations(entry.get("federal_register_notice"))
    warnings += [each.odd for each in notices if each.odd]
    effective_on = _day(entry, "start_date", warnings, attributes) or _own_day(entry, "Effective Date")
    origin = ORIGINALS.get(abbreviation(entry.get("source")), "")
    number = entry.get("entity_number")
    references = (f"{origin}:{number}",) if origin and number else ()
    requirement = entry.get("license_requirement")
    return tuple(
        Designation(
            "US",
            programme=programme,
            decided_by=("US",),
            measures=(requirement,) if requirement else (),
            references=(*references, *dict.fromkeys(each.text for each in notices)),
            effective_on=effective_on,
            listed_on=_own_day(entry, "Listing Date"),
            published_on=federal_register.published_with(notices, effective_on),
        )
        for programme in dict.fromkeys(entry.lists.get("programs", ())) or (entry.get("source"),)
    )


def _own_day(entry: Entry, label: str) -> date | None:
    """The day of the one act that the entry tells of; several acts have several days, and stay attributes."""
    if abbreviation(entry.get("source")) not in _OWN_DATES:
        return None
    days = {each.value for each in entry.ids if each.label.startswith(f"{label} (")}
    return published_dates.day(days.pop()) if len(days) == 1 else None


def _day(entry: Entry, column: str, warnings: list[str], attributes: list[Attribute]) -> date | None:
    printed = entry.get(column)
    day = published_dates.day(printed) if printed else None
    if printed and (day is None or not 1940 <= day.year <= 2100):
        warnings.append(f"{column} {printed!r} is no day: kept as an attribute")
        attributes.append(Attribute(column, printed))
        return None
    return day


def _attributes(entry: Entry, form: Form) -> Iterator[Attribute]:
    for column, label in _LABELS.items():
        if value := entry.get(column):
            yield Attribute(label, value)
    yield from (Attribute(path, text) for path, text in entry.rest if path not in form.ignored)
