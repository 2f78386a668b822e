"""Reads the UN Security Council Consolidated List, in the layouts of 2017 to 2026."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime

from lxml import etree

from comity.errors import RefusedError
from comity.model import Address, Attribute, Country, Designation, Identifier, Name, NamePart, Record
from comity.names.script import script_of
from comity.sources import hardened_xml, published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.repeated_keys import KeyedUnits
from comity.sources.un_sc import aliases, births, documents
from comity.sources.un_sc.layout import (
    ENTRIES,
    NAME_PARTS,
    READ,
    REQUIRED,
    ROOT,
    ROOT_ATTRIBUTES,
    SECTIONS,
    blocks,
    fingerprint,
    flatten,
    squeeze,
    text,
    texts,
)

_INTERPOL = re.compile(r"https?://[^\s]*interpol\.int/[^\s]*[^\s.,;)]")
_GENDER = re.compile(r"\b(?:gender|sex)\s*:\s*(male|female)\b", re.IGNORECASE)
_IMO_COMPANY = re.compile(r"\bIMO\)?\s+number\s*:\s*(\d{7})\b|\bcompany number\s+IMO\s*(\d{7})\b", re.IGNORECASE)
_DAY = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$")


def units(files: Files, form: Form) -> Reading:
    """One unit per INDIVIDUAL and ENTITY.

    Raises:
        RefusedError: not this list's XML, or without entries.
    """
    name, data = next(iter(files.items()), ("consolidated.xml", b""))
    root = hardened_xml.parse(data, name)
    if root.tag != ROOT:
        raise RefusedError("format", f"{name} begins with <{root.tag!s}>, not with <{ROOT}>. It is another list.")
    entries = list(root.iter(*ENTRIES))
    if not entries:
        raise RefusedError("no_records", f"{name} holds no INDIVIDUAL and no ENTITY.")
    _refuse_without(REQUIRED, entries, name)
    problems: list[Problem] = []
    problems.extend(_beside(root))
    published_on, stated_at = _generated(str(root.get("dateGenerated", "")), name, problems)
    return Reading(_units(entries, form, problems), published_on, stated_at, problems)


def _refuse_without(tags: tuple[str, ...], entries: list[etree._Element], name: str) -> None:
    """Refuse a file in which no entry has a tag that every entry of every layout has had; one or two prove nothing."""
    for tag in tags if len(entries) > 2 else ():
        if all(entry.find(tag) is None for entry in entries):
            raise RefusedError("format", f"{name} has no tag {tag} in any entry. Its layout has changed.")


def _beside(root: etree._Element) -> Iterator[Problem]:
    """What stands outside the entries and is not known: a new section may hold targets."""
    unknown: Counter[str] = Counter(f"{ROOT}/@{name!s}" for name in root.attrib if str(name) not in ROOT_ATTRIBUTES)
    for element in (*root.iterchildren("*"), *(child for section in root for child in section.iterchildren("*"))):
        if str(element.tag) not in (*SECTIONS, *ENTRIES):
            unknown[str(element.tag)] += 1
    for path, count in sorted(unknown.items()):
        yield Problem("unknown_field", path, f"Printed {count:,} times beside the entries and not read.")


def _generated(printed: str, name: str, problems: list[Problem]) -> tuple[str, str]:
    """The day as printed and the instant in UTC. The day is New York's until May 2023: in UTC it may be the next."""
    try:
        instant = datetime.fromisoformat(printed)
    except ValueError:
        problems.append(Problem("missing_field", f"{name}, dateGenerated", f"{printed!r} is no instant; left undated."))
        return "", ""
    at = instant.astimezone(UTC).isoformat().replace("+00:00", "Z") if instant.tzinfo else ""
    return instant.date().isoformat(), at


def _units(entries: list[etree._Element], form: Form, problems: list[Problem]) -> list[Unit]:
    known = READ | form.ignored.keys()
    found = KeyedUnits("REFERENCE_NUMBER", problems)
    unknown: Counter[str] = Counter()
    for entry in entries:
        paths = list(flatten(entry))
        unknown.update({path for path, _ in paths if path not in known})
        found.add(Unit(_key(entry), fingerprint(entry, paths), entry))
    for path, count in sorted(unknown.items()):
        problems.append(Problem("unknown_field", path, f"Printed in {count:,} entries and not read."))
    return found.units


def _key(entry: etree._Element) -> str:
    return text(entry, "REFERENCE_NUMBER") or text(entry, "DATAID")


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    entry: etree._Element = unit.payload
    warnings: list[str] = []
    papers = [documents.read_document(values) for values in blocks(entry, "DOCUMENT")]
    born = births.births(entry)
    warnings += [f"date of birth {birth.text!r} is no date: kept as printed" for birth in born if birth.first is None]
    names = tuple(_names(entry))
    if not names:
        warnings.append("no name is printed")
    return Record(
        list="un_sc",
        key=unit.key,
        kind="person" if entry.tag == "INDIVIDUAL" else "organization",
        names=names,
        identifiers=(*_numbers(entry), *(paper for paper in papers if isinstance(paper, Identifier))),
        births=born,
        birth_places=births.birth_places(entry),
        nationalities=tuple(Country(value) for value in texts(entry, "NATIONALITY")),
        gender=_gender(entry),
        positions=texts(entry, "DESIGNATION"),
        addresses=_addresses(entry),
        designations=(_designation(entry, warnings),),
        attributes=(*_attributes(entry), *(paper for paper in papers if isinstance(paper, Attribute))),
        warnings=tuple(warnings),
    )


def _names(entry: etree._Element) -> Iterator[Name]:
    """The primary name, then the original script, then the aliases."""
    titles = tuple(NamePart("title", value) for value in texts(entry, "TITLE"))
    printed = [(f"name_{number}", text(entry, tag)) for number, tag in enumerate(NAME_PARTS, start=1)]
    parts = tuple(NamePart(role, value) for role, value in printed if value)
    if parts:
        whole = " ".join(part.text for part in parts)
        yield Name(whole, parts=titles + parts, script=script_of(whole))
    if original := text(entry, "NAME_ORIGINAL_SCRIPT"):
        yield Name(original, "original_script", script=script_of(original))
    for values in blocks(entry, "ALIAS"):
        yield from aliases.read_alias(values)


def _numbers(entry: etree._Element) -> Iterator[Identifier]:
    """The UN's own two numbers, and an organisation's IMO number, which the list prints only within its comments."""
    if reference := text(entry, "REFERENCE_NUMBER"):
        yield Identifier("un_ref", reference)
    if data_id := text(entry, "DATAID"):
        yield Identifier("list_key", data_id, note="DATAID")
    if entry.tag == "ENTITY":
        for match in _IMO_COMPANY.finditer(text(entry, "COMMENTS1")):
            yield Identifier("imo_company", match[1] or match[2], note="printed in COMMENTS1 only")


def _gender(entry: etree._Element) -> str:
    """GENDER; the layouts before it hold it in the comments."""
    printed = text(entry, "GENDER")
    if not printed and (match := _GENDER.search(text(entry, "COMMENTS1"))):
        printed = match[1]
    return printed.lower() if printed.lower() in ("male", "female") else printed


def _addresses(entry: etree._Element) -> tuple[Address, ...]:
    return tuple(dict.fromkeys(births.place(values) for values in blocks(entry, "ADDRESS")))


def _attributes(entry: etree._Element) -> Iterator[Attribute]:
    for tag, label in (("SUBMITTED_BY", "submitted by"), ("SUBMITTED_ON", "submitted on")):
        if value := text(entry, tag):
            yield Attribute(label, value)


def _designation(entry: etree._Element, warnings: list[str]) -> Designation:
    comments = text(entry, "COMMENTS1")
    links = (text(entry, "INTERPOL_LINK"), *_INTERPOL.findall(comments))
    updates = (_day(value, "LAST_DAY_UPDATED", warnings) for value in texts(entry, "LAST_DAY_UPDATED"))
    return Designation(
        authority="UN",
        programme=text(entry, "UN_LIST_TYPE"),
        decided_by=("UN",),
        reasons=(comments,) if comments else (),
        references=tuple(dict.fromkeys(link for link in links if link)),
        listed_on=_day(text(entry, "LISTED_ON"), "LISTED_ON", warnings),
        amended_on=tuple(sorted({update for update in updates if update})),
    )


def _day(printed: str, tag: str, warnings: list[str]) -> date | None:
    """A day as printed; a time zone behind it (`2015-07-01-04:00`) does not move it."""
    match = _DAY.match(squeeze(printed))
    found = published_dates.day(match[1]) if match else None
    if found is None:
        warnings.append(f"{tag} {printed!r} is no day: left out" if printed else f"{tag} is not printed")
    return found
