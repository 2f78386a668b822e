"""Reads the XML of SESAM, the list of the State Secretariat for Economic Affairs (SECO)."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from comity.errors import RefusedError
from comity.model import Record
from comity.sources import hardened_xml, published_dates
from comity.sources.ch_seco import entries
from comity.sources.ch_seco.layout import (
    READ,
    ROOT,
    ROOT_ATTRIBUTES,
    SECTIONS,
    attribute,
    flatten,
    places,
    programmes,
)
from comity.sources.ch_seco.modifications import stay
from comity.sources.ch_seco.targets import Tables, related, target
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.repeated_keys import KeyedUnits

WHOLE = "whole-list"
SHOWN = 10
"""Numbers of taken-off targets that a message names."""


def units(files: Files, form: Form) -> Reading:
    """One unit per target in force.

    Raises:
        RefusedError: not this list's XML, a list of amendments instead of the whole, or without targets in force.
    """
    name, data = next(iter(files.items()), ("consolidated-list.xml", b""))
    root = hardened_xml.parse(data, name)
    if root.tag != ROOT:
        raise RefusedError("format", f"{name} begins with <{root.tag!s}>, not with <{ROOT}>. It is another list.")
    kind = attribute(root, "list-type")
    if kind != WHOLE and form.holds != "sample":
        raise RefusedError(
            "format", f"{name} is of list-type {kind!r}, not {WHOLE!r}: a part would pass for the whole."
        )
    targets = list(root.iterchildren("target"))
    if not targets:
        raise RefusedError("no_records", f"{name} holds no target.")
    _refuse_without(targets, name)
    problems: list[Problem] = []
    day = published_dates.day(attribute(root, "date"))
    if day is None:
        message = f"{attribute(root, 'date')!r} is no day; left undated."
        problems.append(Problem("missing_field", f"{name}, date", message))
    unknown = _beside(root)
    found = _units(root, targets, unknown, problems)
    for path, count in sorted(unknown.items()):
        if path not in form.ignored:
            problems.append(Problem("unknown_field", path, f"Printed {count:,} times and not read."))
    if not found:
        raise RefusedError("no_records", f"{name} holds no target in force.")
    return Reading(found, day.isoformat() if day else "", "", problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one target."""
    return entries.read(unit.key, unit.payload)


def _refuse_without(targets: list[etree._Element], name: str) -> None:
    """Refuse a file in which no target has a name or a set, as every one should; one or two targets prove nothing."""
    for tag in ("identity", "name-part", "value") if len(targets) > 2 else ():
        if not any(next(each.iterdescendants(tag), None) is not None for each in targets):
            raise RefusedError("format", f"{name} has no <{tag}> in any target. Its layout has changed.")


def _beside(root: etree._Element) -> Counter[str]:
    """Tags and attributes outside the targets that the reader does not know, by path."""
    unknown: Counter[str] = Counter(f"@{name!s}" for name in root.attrib if str(name) not in ROOT_ATTRIBUTES)
    for element in root.iterchildren("*"):
        section = str(element.tag)
        if section not in SECTIONS:
            unknown[section] += 1
        elif section != "target":
            unknown.update(f"{section}/{path}" for path, _ in flatten(element) if path not in READ[section])
    return unknown


def _units(
    root: etree._Element, targets: list[etree._Element], unknown: Counter[str], problems: list[Problem]
) -> list[Unit]:
    tables = Tables(
        programmes(root.iterchildren("sanctions-program")), places(root.iterchildren("place")), related(targets)
    )
    found = KeyedUnits("ssid", problems)
    ended = []
    for number, element in enumerate(targets, start=1):
        paths = flatten(element)
        unknown.update(f"target/{path}" for path, _ in paths if path not in READ["target"])
        printed = attribute(element, "ssid")
        if not printed:
            problems.append(Problem("missing_field", f"target {number}", f"No ssid; read as target {number}."))
        if stay(element).is_listed:
            payload = target(element, tables)
            unit = Unit(printed or f"target {number}", payload.fingerprint(paths), payload)
            found.add(unit)
        else:
            ended.append(printed or f"target {number}")
    if ended:
        shown = ", ".join(ended[:SHOWN]) + (" ..." if len(ended) > SHOWN else "")
        message = (
            f"{len(ended):,} targets were taken off the list and are printed as history; they have no record: {shown}."
        )
        problems.append(Problem("skipped", "target", message))
    return found.units
