"""Reads OFAC's classic XML: sdn.xml and consolidated.xml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from lxml import etree

from comity.errors import RefusedError
from comity.model import Address, Record
from comity.model.records import Quality
from comity.sources import hardened_xml
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.ofac import xml_layout
from comity.sources.ofac.acts import designations
from comity.sources.ofac.binding import binding_of
from comity.sources.ofac.findings import Findings, of_type, read_name, read_ship, read_title, record_of
from comity.sources.ofac.id_types import read_id
from comity.sources.ofac.names import ALIAS_KINDS, in_one, name_of
from comity.sources.ofac.remarks import read_birth, read_country, read_statements
from comity.sources.ofac.xml_layout import (
    ENOUGH,
    ENTRY,
    EXPECTED,
    NAMESPACES,
    REQUIRED,
    ROOT,
    Entry,
    Names,
)
from comity.sources.ofac.xml_publication import read_publication

_SHIP = {
    "callSign": "call sign", "vesselType": "vessel type", "vesselFlag": "flag", "vesselOwner": "owner",
    "tonnage": "tonnage", "grossRegisteredTonnage": "gross registered tonnage",
}  # fmt: skip
_QUALITIES: dict[str, Quality] = {"strong": "strong", "weak": "weak"}


_WHAT = {
    "unknown_field": "Printed in {:,} entries and not read.",
    "missing_field": "Not printed, or empty, in {:,} entries; the rest was read.",
}


def units(files: Files, form: Form) -> Reading:
    """One unit per sdnEntry.

    Raises:
        RefusedError: another format, cut off, or with another number of entries than it states.
    """
    name, data = next(iter(files.items()), ("the XML", b""))
    root = hardened_xml.parse(data, name)
    namespace = xml_layout.namespace_of(root)
    names = xml_layout.names_of(namespace)
    if names.local(root) != ROOT:
        raise RefusedError("format", f"{name} begins with <{root.tag!s}>, not with <{ROOT}>. It is another format.")
    problems: list[Problem] = []
    if namespace not in NAMESPACES:
        problems.append(Problem("bad_value", name, f"Its namespace {namespace!r} is a new one; read by names of tags."))
    entries = [child for child in root.iterchildren("*") if names.local(child) == ENTRY]
    published_on = read_publication(root, names, len(entries), name, problems)
    if not entries:
        raise RefusedError("no_records", f"{name} holds no {ENTRY}.")
    _refuse_without(entries, name)
    problems.extend(_missing(entries))
    return Reading(_units(entries, names, form, problems), published_on, problems=problems)


def _refuse_without(entries: list[etree._Element], name: str) -> None:
    """Refuse a file in which no entry has a tag that all entries have had; one or two entries prove nothing."""
    for path in REQUIRED if len(entries) > 2 else ():
        if not any(Entry(entry).texts(path) for entry in entries):
            raise RefusedError("format", f"{name} has no {path} in any entry. Its layout has changed.")


def _missing(entries: list[etree._Element]) -> Iterator[Problem]:
    """What a whole file should have and has not."""
    for path in EXPECTED if len(entries) >= ENOUGH else ():
        if not any(Entry(entry).has(path) for entry in entries):
            yield Problem("missing_field", path, "Not printed in any entry, where every version so far has had it.")


def _units(entries: list[etree._Element], names: Names, form: Form, problems: list[Problem]) -> list[Unit]:
    odd: Counter[tuple[Literal["unknown_field", "missing_field"], str]] = Counter()
    found: dict[str, Unit] = {}
    for number, entry in enumerate(entries, start=1):
        odd.update(set(names.odd(entry)))
        key = Entry(entry).text("uid")
        raw = etree.tostring(entry, with_tail=False)
        if key:
            _add(found, Unit(key, raw, entry), problems)
        else:
            text = xml_layout.squeeze(" ".join(str(each) for each in entry.itertext()))
            problems.append(Problem("skipped", f"{ENTRY} number {number}", f"It has no uid and was left out: {text}"))
    for (code, path), count in sorted(odd.items()):
        what = (
            "Printed in {:,} entries and not read."
            if code == "unknown_field"
            else "Lacking in {:,}; the rest was read."
        )
        if path not in form.ignored:
            problems.append(Problem(code, path, what.format(count)))
    return list(found.values())


def _add(found: dict[str, Unit], unit: Unit, problems: list[Problem]) -> None:
    """Keep a second entry of one key under a key of its own, unless it is the same word for word."""
    key, copy = unit.key, 1
    while key in found and found[key].fingerprint != unit.fingerprint:
        copy += 1
        key = f"{unit.key} ({copy})"
    if copy > 1 or key in found:
        fate = "word for word: read once" if key in found else f"with other content: kept as {key!r}"
        problems.append(Problem("duplicate_key", f"uid {unit.key}", f"Printed again {fate}."))
    found.setdefault(key, Unit(key, unit.fingerprint, unit.payload))


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    binding = binding_of(form)
    entry = Entry(unit.payload)
    found = of_type(entry.text("sdnType") or "none")
    read_name(in_one(entry.text("lastName"), entry.text("firstName")), found)
    _read_aliases(entry, found)
    read_title(entry.text("title"), found)
    for values in entry.blocks("vesselInfo"):
        read_ship({label: values.get(tag, "") for tag, label in _SHIP.items()}, found)
    _read_origins(entry, found)
    for values in entry.blocks("idList/id"):
        read_id(values, found)
    found.addresses.extend(_addresses(entry))
    read_statements(entry.text("remarks"), found)
    programmes = entry.texts("programList/program") or [""]
    return record_of(binding.list, unit.key, designations(programmes, found, own_acts=binding.own_acts), found)


def _read_aliases(entry: Entry, found: Findings) -> None:
    for values in entry.blocks("akaList/aka"):
        text = in_one(values.get("lastName", ""), values.get("firstName", ""))
        type_, category = values.get("type", ""), values.get("category", "")
        if not text:
            found.warnings.append(f"alias number {values.get('uid', '?')} has no name: left out")
            continue
        role, word = ALIAS_KINDS.get(type_.replace(".", "").lower(), ("aka", type_))
        quality = _QUALITIES.get(category.lower(), "")
        notes = "; ".join(part for part in (word, "" if quality else category) if part)
        found.names.append(name_of(text, found.kind, role=role, quality=quality, note=notes))


def _read_origins(entry: Entry, found: Findings) -> None:
    """Births and nationalities, what OFAC marks as the main entry first: the CSV family marks the others `alt.`."""
    for value in _main_first(entry, "dateOfBirthList/dateOfBirthItem", "dateOfBirth", found):
        read_birth(value, found)
    places = _main_first(entry, "placeOfBirthList/placeOfBirthItem", "placeOfBirth", found)
    found.birth_places.extend(Address(text=value) for value in places)
    for value in _main_first(entry, "nationalityList/nationality", "country", found):
        read_country("nationality", value, found)
    for value in _main_first(entry, "citizenshipList/citizenship", "country", found):
        read_country("citizen", value, found)


def _main_first(entry: Entry, path: str, tag: str, found: Findings) -> list[str]:
    blocks = [values for values in entry.blocks(path) if values.get(tag)]
    for values in blocks:
        if values.get("mainEntry") not in ("true", "false"):
            found.warnings.append(f"{tag} {values[tag]!r} is marked neither as the main entry nor as another")
    return [values[tag] for values in sorted(blocks, key=lambda values: values.get("mainEntry") != "true")]


def _addresses(entry: Entry) -> Iterator[Address]:
    """An address without a single part stands where none is known, and is none."""
    for values in entry.blocks("addressList/address"):
        lines = (values.get(f"address{number}", "") for number in (1, 2, 3))
        address = Address(
            street=", ".join(line for line in lines if line),
            city=values.get("city", ""),
            region=values.get("stateOrProvince", ""),
            postcode=values.get("postalCode", ""),
            country=values.get("country", ""),
        )
        if address != Address():
            yield address
