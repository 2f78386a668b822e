"""Reads the publisher's XML of version 1.1 (`xmlFullSanctionsList_1_1`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from lxml import etree

from comity.errors import RefusedError
from comity.model import Record
from comity.sources import hardened_xml
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.eu_fsf import entries
from comity.sources.eu_fsf.layout import (
    ACT,
    ACT_PREFIX,
    FIELDS,
    Block,
    Entry,
    contacts,
    tidy,
    tidy_field,
)
from comity.sources.repeated_keys import KeyedUnits

NAMESPACE = "http://eu.europa.ec/fpi/fsd/export"
_ROOT, _ENTITY = f"{{{NAMESPACE}}}export", f"{{{NAMESPACE}}}sanctionEntity"
_ROOT_ATTRIBUTES = ("generationDate", "globalFileId", "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation")
_REQUIRED = ("subjectType", "nameAlias", "regulation")
_PAIRS = ("contactInfo", "additionalInformation")


def units(files: Files, form: Form) -> Reading:
    """One unit per sanctionEntity.

    Raises:
        RefusedError: not this list's XML, or without entries.
    """
    name, data = next(iter(files.items()), ("xmlFullSanctionsList_1_1.xml", b""))
    root = hardened_xml.parse(data, name)
    if root.tag != _ROOT:
        expected = f"<export> of {NAMESPACE}"
        raise RefusedError(
            "format", f"{name} begins with <{root.tag!s}>, not with {expected}: another list or version."
        )
    found = [_entry(element) for element in root.iterchildren(_ENTITY)]
    if not found:
        raise RefusedError("no_records", f"{name} holds no sanctionEntity.")
    _refuse_without(found, name)
    problems = list(_beside(root))
    day, instant = _generated(str(root.get("generationDate", "")), name, problems)
    return Reading(keyed(found, form, problems), day, instant, problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    return entries.read(unit.key, unit.payload)


def keyed(found: Iterable[Entry], form: Form, problems: list[Problem]) -> list[Unit]:
    """The units of entries; a second entry of one key is kept under a key of its own, unless it is the same."""
    kept = KeyedUnits("logicalId", problems)
    unknown: Counter[str] = Counter()
    for number, entry in enumerate(found, start=1):
        unknown.update({path for path, _ in entry.unknown if path not in form.ignored})
        printed, fingerprint = entry.own("logicalId"), entry.fingerprint()
        if not printed:
            printed = entry.own("euReferenceNumber") or f"entry {number}"
            problems.append(Problem("missing_field", f"entry {number}", f"No logicalId; read as {printed}."))
        kept.add(Unit(printed, fingerprint, entry))
    for path, count in sorted(unknown.items()):
        message = f"Printed in {count:,} entries; neither read nor ignored with a reason. Kept as an attribute."
        problems.append(Problem("unknown_field", path, message))
    return kept.units


def _refuse_without(found: list[Entry], name: str) -> None:
    """Refuse a file in which no entry has a part that every entry should have; one or two entries prove nothing."""
    for part in _REQUIRED if len(found) > 2 else ():
        if not any(block.name == part for entry in found for block in entry.parts):
            raise RefusedError("format", f"{name} has no {part} in any entry. Its layout has changed.")


def _beside(root: etree._Element) -> Iterator[Problem]:
    unknown: Counter[str] = Counter(f"export/@{name!s}" for name in root.attrib if str(name) not in _ROOT_ATTRIBUTES)
    unknown.update(_local(child) for child in root.iterchildren("*") if child.tag != _ENTITY)
    for path, count in sorted(unknown.items()):
        yield Problem("unknown_field", path, f"Printed {count:,} times beside the entries and not read.")


def _generated(printed: str, name: str, problems: list[Problem]) -> tuple[str, str]:
    """The day as printed (Brussels time) and the instant in UTC."""
    try:
        instant = datetime.fromisoformat(printed)
    except ValueError:
        problems.append(
            Problem("missing_field", f"{name}, generationDate", f"{printed!r} is no instant; left undated.")
        )
        return "", ""
    at = instant.astimezone(UTC).isoformat().replace("+00:00", "Z") if instant.tzinfo else ""
    return instant.date().isoformat(), at


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _entry(element: etree._Element) -> Entry:
    unknown: list[tuple[str, str]] = []
    known = [child for child in element.iterchildren("*") if _local(child) in FIELDS]
    own = _block(element, "", unknown)
    return Entry(own, tuple(_block(child, _local(child), unknown) for child in known), tuple(unknown))


def _block(element: etree._Element, name: str, unknown: list[tuple[str, str]]) -> Block:
    """One element with its own texts; what it holds beside them is noted as unknown."""
    printed = _attributes(element)
    pairs: list[tuple[str, str]] = []
    for child in element.iterchildren("*"):
        tag = _local(child)
        if tag in _PAIRS:
            key, value = tidy(child.get("key")), tidy(child.get("value")) or tidy(child.text)
            pairs += [(key, value)] if value else contacts(key)
        elif tag == "regulationSummary":
            printed += _attributes(child, ACT_PREFIX)
        elif name or tag not in FIELDS:
            printed += [(tag, child.text or ""), *_attributes(child, f"{tag}/")]
            printed += [(f"{tag}/{_local(inner)}", inner.text or "") for inner in child.iterdescendants("*")]
    values: dict[str, str] = {}
    known = {*FIELDS[name], *(f"{ACT_PREFIX}{field}" for field in ACT)}
    for field, text in printed:
        if field not in known:
            unknown.append((f"{name}/{field}".removeprefix("/"), tidy(text)))
        elif text := tidy_field(field, text):
            values[field] = f"{values[field]}; {text}" if field in values else text
    return Block(name, values, tuple(pairs))


def _attributes(element: etree._Element, prefix: str = "") -> list[tuple[str, str]]:
    return [(f"{prefix}{field!s}", str(text)) for field, text in element.attrib.items()]
