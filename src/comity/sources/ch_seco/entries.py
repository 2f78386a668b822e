"""One target of SECO's list to a `Record`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from lxml import etree

from comity.model import (
    Address,
    Attribute,
    Country,
    Designation,
    Identifier,
    PartialDate,
    Record,
    Relation,
)
from comity.model.identifiers import SCHEMES, is_valid
from comity.model.records import Kind, RelationKind
from comity.sources import published_dates
from comity.sources.ch_seco.layout import Place, Programme, attribute, squeeze, text
from comity.sources.ch_seco.modifications import odd_days, stay
from comity.sources.ch_seco.names import names
from comity.sources.ch_seco.numbers import documents, references, told_numbers
from comity.sources.ch_seco.targets import Target

_KINDS: dict[str, Kind] = {"individual": "person", "entity": "organization"}
_OBJECTS: dict[str, Kind] = {"vessel": "vessel", "ship": "vessel", "aircraft": "aircraft"}
_RELATIONS: tuple[tuple[re.Pattern[str], RelationKind], ...] = (
    (re.compile(r"owned|controlled|subsidiary|front-company"), "owned_by"),
    (re.compile(r"owner|owns|controls|parent-company"), "owns"),
    (re.compile(r"behalf|agent|represent|acting|acts"), "acts_for"),
    (re.compile(r"brother|sister|child|son-|daughter|father|mother|parent|spouse|husband|wife|family"), "family"),
    (re.compile(r"leader|member|director|officer|manager|head|employ|founder|subordinate"), "officer_of"),
)
"""relation-type -> kind; the first that fits wins, everything else (`related-to`) is a link."""

_AUTHORITIES = {
    "UN": "UN", "ONU": "UN", "UNO": "UN",
    "EU": "EU", "UE": "EU",
    "CH": "CH", "SWITZERLAND": "CH", "SCHWEIZ": "CH", "SUISSE": "CH", "SVIZZERA": "CH",
}  # fmt: skip
"""origin as printed, in any of the four languages -> authority."""


def read(key: str, target: Target) -> Record:
    """The record of a target. Odd values are kept as printed and named in its warnings."""
    warnings = [*target.notes, *odd_days(target.element)]
    subject = target.subject
    kind = _kind(subject, warnings)
    if subject is None:
        return Record("ch_seco", key, kind, (), designations=_designations(target, subject), warnings=tuple(warnings))
    identities = list(subject.iterchildren("identity"))
    found = names(subject, warnings)
    numbers = (*references(target), *documents(identities, target.places), *told_numbers(target, kind))
    identifiers = tuple(dict.fromkeys(each for each in numbers if isinstance(each, Identifier)))
    days = tuple(dict.fromkeys(day for each in identities for day in _dates(each)))
    _name_oddities(identifiers, days, warnings)
    return Record(
        list="ch_seco",
        key=key,
        kind=kind,
        names=found,
        identifiers=identifiers,
        births=days if kind == "person" else (),
        birth_places=_places(identities, "place-of-birth", target.places),
        nationalities=tuple(dict.fromkeys(country for each in identities for country in _nationalities(each))),
        gender=attribute(subject, "sex"),
        positions=_texts(subject, "profession"),
        addresses=_places(identities, "address", target.places),
        relations=tuple(dict.fromkeys(_relations(subject, target))),
        designations=_designations(target, subject),
        attributes=tuple(dict.fromkeys(_attributes(target, days if kind != "person" else (), numbers))),
        remarks=_texts(subject, "other-information"),
        warnings=(*warnings, *(() if found else ("no name is printed",))),
    )


def _kind(subject: etree._Element | None, warnings: list[str]) -> Kind:
    if subject is None:
        warnings.append("the target holds no individual, entity or object")
        return "other"
    if subject.tag != "object":
        return _KINDS[str(subject.tag)]
    printed = attribute(subject, "object-type")
    if printed.lower() not in _OBJECTS:
        warnings.append(f"object of type {printed!r} is not known: read as `other`")
    return _OBJECTS.get(printed.lower(), "other")


def _name_oddities(identifiers: Iterable[Identifier], days: Iterable[PartialDate], warnings: list[str]) -> None:
    warnings += [f"date {each.text!r} is no date: kept as printed" for each in days if each.first is None]
    for each in identifiers:
        if is_valid(each) is False:
            warnings.append(f"{SCHEMES[each.scheme].title} {each.value} fails its check digit")


def _texts(subject: etree._Element, tag: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for each in subject.iterchildren(tag) if (words := squeeze(each.text))))


def _dates(identity: etree._Element) -> Iterator[PartialDate]:
    """Dates of birth, as far as they are printed; one of another calendar keeps its text and no span."""
    for element in identity.iterchildren("day-month-year"):
        year, month, day = (attribute(element, name) for name in ("year", "month", "day"))
        printed = "-".join((year, *(each.zfill(2) for each in ((month, day) if month and day else (month,)) if each)))
        if not year:
            printed = f"day {day or '?'} of month {month or '?'}" if day or month else ""
        calendar, remark = attribute(element, "calendar"), text(element, "remark")
        notes = (
            f"{calendar} calendar" if calendar.lower() not in ("", "gregorian") else "",
            "low quality" if attribute(element, "quality") == "low" else "",
            remark,
        )
        words = "; ".join(filter(None, notes))
        shown = f"{printed} ({words})" if words and printed else printed or words
        found = published_dates.parse(printed if year else "")
        if shown:
            span = (None, None) if notes[0] else (found.first, found.last)
            yield PartialDate(shown, *span)


def _nationalities(identity: etree._Element) -> Iterator[Country]:
    for element in identity.iterchildren("nationality"):
        for country in element.iterchildren("country"):
            if name := squeeze(country.text) or attribute(country, "iso-code"):
                yield Country(name, attribute(country, "iso-code"))


def _places(identities: list[etree._Element], tag: str, places: dict[str, Place]) -> tuple[Address, ...]:
    """Addresses or places of birth: a row of the table of places, and what stands beside its number."""
    found = (_address(each, places) for identity in identities for each in identity.iterchildren(tag))
    return tuple(dict.fromkeys(address for address in found if str(address) or address.note))


def _address(element: etree._Element, places: dict[str, Place]) -> Address:
    place = places.get(attribute(element, "place-id"), Place())
    notes = (
        f"c/o {care}" if (care := text(element, "c-o")) else "",
        f"P.O. box {box}" if (box := text(element, "p-o-box")) else "",
        f"also written {', '.join(place.variants)}" if place.variants else "",
        "low quality" if attribute(element, "quality") == "low" else "",
        "no longer current" if attribute(element, "current") == "false" else "",
        text(element, "remark"),
        text(element, "remarks"),
    )
    return Address(
        street=text(element, "address-details"),
        city=place.location,
        region=place.area,
        postcode=text(element, "zip-code"),
        country=place.country,
        note="; ".join(filter(None, notes)),
    )


def _relations(subject: etree._Element, target: Target) -> Iterator[Relation]:
    for element in subject.iterchildren("relation"):
        printed, number = attribute(element, "relation-type"), attribute(element, "target-id")
        other = target.related.get(number)
        notes = (printed, text(element, "remark"), "" if other is None or other.is_listed else "no longer listed")
        kinds = (kind for pattern, kind in _RELATIONS if pattern.search(printed))
        name = other.name if other and other.name else f"target {number}"
        yield Relation(next(kinds, "linked_to"), name, key=number, note="; ".join(filter(None, notes)))


def _attributes(
    target: Target, days: Iterable[PartialDate], numbers: Iterable[Identifier | Attribute]
) -> Iterator[Attribute]:
    for programme in target.programmes:
        if programme.origin:
            yield Attribute("origin of the programme", f"{programme.key}: {programme.origin}")
    for element in target.element.iterchildren("modification"):
        if remark := text(element, "remark"):
            yield Attribute("remark on a modification", remark)
    yield from (Attribute("date printed with the name", day.text) for day in days)
    yield from (each for each in numbers if isinstance(each, Attribute))


def _designations(target: Target, subject: etree._Element | None) -> tuple[Designation, ...]:
    """One designation per programme, its sanctions sets as measures; one without where the file names no set of it."""
    by_key: dict[str, list[Programme]] = {}
    for programme in target.programmes:
        by_key.setdefault(programme.key, []).append(programme)
    now = stay(target.element)
    listed = now.listed
    reasons = _texts(subject, "justification") if subject is not None else ()
    amended: set[date] = {each.on for each in now.amended if each.on != date.min}
    return tuple(
        Designation(
            authority="CH",
            programme=key,
            decided_by=_decided_by(target, sets),
            legal_basis=tuple(dict.fromkeys(each.ordinance for each in sets if each.ordinance)),
            measures=tuple(dict.fromkeys(each.measures for each in sets if each.measures)),
            reasons=reasons,
            listed_on=listed.enacted_on if listed else None,
            effective_on=listed.effective_on if listed else None,
            published_on=listed.published_on if listed else None,
            amended_on=tuple(sorted(amended)),
        )
        for key, sets in (by_key or {"": []}).items()
    )


def _decided_by(target: Target, sets: list[Programme]) -> tuple[str, ...]:
    """Whose decision it rests on: the one authority that the programme names, or that whose reference is printed.

    A programme that names several does not tell which of them a single target is from.
    """
    printed = {word for each in sets for word in re.split(r"[,;/\s]+", each.origin.upper()) if word}
    named = {_AUTHORITIES[word] for word in printed if word in _AUTHORITIES}
    if len(named) == 1 and printed <= set(_AUTHORITIES):
        return (named.pop(),)
    schemes = {each.scheme for each in references(target)}
    referred = {authority for scheme, authority in (("un_ref", "UN"), ("eu_ref", "EU")) if scheme in schemes}
    return (referred.pop(),) if len(referred) == 1 and referred <= (named or referred) else ()
