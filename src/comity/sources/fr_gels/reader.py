"""Reads the publisher's JSON; names and numbers by the mapping of the index, so that both forms agree on them."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any, cast

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Identifier, Record
from comity.sources import registry
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.fr_gels import legal_bases, particulars
from comity.sources.fr_gels.layout import ENTRY, Particulars, unlike_the_layout
from comity.sources.fr_gels.layout import particulars as taken_apart
from comity.sources.mapped.containers import json_document
from comity.sources.mapped.entries import Entry
from comity.sources.mapped.plans import Plan, plan_of
from comity.sources.mapped.values import one_line, text_of
from comity.sources.repeated_keys import KeyedUnits

LIST, INDEX = "fr_gels", "index_json"
MANY = 1000
"""Entries among which every type of the layout occurs: the registry has over 6,000."""


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per entry of PublicationDetail.

    Raises:
        RefusedError: not this registry's JSON, cut off, without entries, or without a field that every entry has.
    """
    name, data = next(iter(files.items()), ("registre.json", b""))
    publication = _publication(json_document(data, name), name)
    problems: list[Problem] = [
        Problem("unknown_field", f"Publications.{field}", "Beside the entries; it was not read.")
        for field in publication
        if field not in ("DatePublication", "PublicationDetail")
    ]
    entries = _entries(publication["PublicationDetail"], name, problems)
    _refuse_without(entries, name)
    seen: Counter[str] = Counter()
    for entry in entries:
        seen.update(taken_apart(entry).paths)
    problems += [Problem(cast(Any, code), *rest) for code, *rest in unlike_the_layout(seen, len(entries), MANY)]
    day, instant = _published(publication.get("DatePublication"), name, problems)
    return Reading(_units(entries, problems), day, instant, problems)


def _publication(document: Any, name: str) -> dict[str, Any]:
    found = document.get("Publications") if isinstance(document, dict) else None
    if not isinstance(found, dict) or not isinstance(found.get("PublicationDetail"), list):
        raise RefusedError("format", f"{name} holds no Publications.PublicationDetail. It is another file.")
    return found


def _entries(printed: list[Any], name: str, problems: list[Problem]) -> list[dict[str, Any]]:
    entries = [entry for entry in printed if isinstance(entry, dict)]
    for number, entry in enumerate(printed, start=1):
        if not isinstance(entry, dict):
            problems.append(Problem("skipped", f"{name} entry {number}", f"It is no table of fields: {entry!r}"[:500]))
    if not entries:
        raise RefusedError("no_records", f"{name} holds no entry.")
    return entries


def _refuse_without(entries: list[dict[str, Any]], name: str) -> None:
    for field in ENTRY if len(entries) > 2 else ():
        if not any(entry.get(field) for entry in entries):
            raise RefusedError("format", f"{name} has no field {field} in any entry. Its layout has changed.")


def _published(printed: object, name: str, problems: list[Problem]) -> tuple[str, str]:
    """The day as printed, in Paris, and the instant in UTC where a time zone is printed."""
    text = text_of(printed)
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        problems.append(Problem("missing_field", f"{name}, DatePublication", f"{text!r} is no instant; undated."))
        return "", ""
    at = instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if instant.tzinfo else ""
    return instant.date().isoformat(), at


def _units(entries: list[dict[str, Any]], problems: list[Problem]) -> list[Unit]:
    found = KeyedUnits("IdRegistre", problems)
    for number, entry in enumerate(entries, start=1):
        printed = text_of(entry.get("IdRegistre"))
        if not printed:
            printed = derived_key(text_of(entry.get("Nature")), text_of(entry.get("Nom")))
            problems.append(Problem("missing_field", "IdRegistre", f"Entry {number} has none; derived: {printed}."))
        found.add(Unit(printed, msgspec.json.encode(entry, order="sorted"), entry))
    return found.units


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    entry: dict[str, Any] = unit.payload
    found, plan = taken_apart(entry), plan_of(registry.manifest(LIST).form(INDEX))
    shared = Entry(particulars.as_in_the_index(entry, found), plan.mapping).record(unit.key, plan.known, plan.ignored)
    own = _own(found, plan)
    warnings = list(shared.warnings)
    numbers = (*shared.identifiers, *(each for each in own if isinstance(each, Identifier)))
    extra = (*own, *particulars.attributes(found))
    reasons = tuple(dict.fromkeys(found.texts("MOTIFS")))
    return msgspec.structs.replace(
        shared,
        names=tuple(dict.fromkeys((*shared.names, *particulars.aliases(found, plan.mapping)))),
        identifiers=tuple(dict.fromkeys(numbers)),
        births=particulars.births(found, warnings),
        birth_places=particulars.places(found, "LIEU_DE_NAISSANCE"),
        nationalities=particulars.nationalities(found),
        gender=particulars.gender(found),
        positions=tuple(dict.fromkeys(map(one_line, found.texts("TITRE")))),
        addresses=particulars.places(found, "ADRESSE_PP", "ADRESSE_PM"),
        designations=legal_bases.designations(
            found.texts("FONDEMENT_JURIDIQUE"),
            reasons,
            un_referenced=any(each.scheme == "un_ref" for each in numbers),
            warnings=warnings,
        ),
        attributes=tuple(dict.fromkeys((*shared.attributes, *(each for each in extra if isinstance(each, Attribute))))),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _own(found: Particulars, plan: Plan) -> list[Identifier | Attribute]:
    """Numbers that the index does not print, or prints without their comment."""
    return [
        *particulars.passports(found, plan.mapping),
        *particulars.papers(found),
        *particulars.references(found),
    ]
