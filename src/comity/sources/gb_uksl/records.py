"""An entry of the UK Sanctions List as a record, whichever of the publisher's formats it was printed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from comity.model import Address, Attribute, Country, Designation, Identifier, Name, NamePart, PartialDate, Record
from comity.model.identifiers import is_valid
from comity.model.records import Kind, NameKind, Quality
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.gb_uksl import particulars
from comity.sources.gb_uksl.entry import Entry, Values, one_line
from comity.sources.gb_uksl.layout import ADDRESS_LINES, NAME_PARTS, SINGLE

_KINDS: dict[str, Kind] = {"individual": "person", "entity": "organization", "ship": "vessel"}
_NAME_KINDS: dict[str, NameKind] = {"primary name": "primary", "primary name variation": "variation", "alias": "aka"}
_QUALITIES: dict[str, Quality] = {"good quality a.k.a": "strong", "low quality a.k.a": "weak", "": ""}
_AUTHORITIES = {"UK": "GB", "UN": "UN"}
_SHIP_NAME = re.compile(r'^IMO \d{7} \("([^"]+)"\)$')
"""Ships of 2025 and after are named `IMO 9999999 ("NAME")`."""
_OPEN_PARTS = re.compile(r"\b(?:dd|mm)(?=/)", re.IGNORECASE)
"""What stands for a day or month that is not known: `dd/mm/1957`."""


def read_entry(key: str, entry: Entry) -> Record:
    """The whole record of one entry."""
    warnings: list[str] = []
    kind = _kind(entry, warnings)
    numbers = particulars.numbers(entry, kind)
    warnings += [
        f"IMO number {each.value} fails its check digit: kept as printed"
        for each in numbers
        if isinstance(each, Identifier) and each.scheme == "imo" and is_valid(each) is False
    ]
    return Record(
        list="gb_uksl",
        key=key,
        key_is="publisher" if entry.first("UniqueID") else "derived",
        kind=kind,
        names=_names(entry, warnings),
        identifiers=tuple(dict.fromkeys(each for each in numbers if isinstance(each, Identifier))),
        births=_births(entry, warnings),
        birth_places=_birth_places(entry),
        nationalities=tuple(map(Country, particulars.split_values(entry, "Nationality"))),
        gender=_gender(entry),
        positions=particulars.split_values(entry, "Position"),
        addresses=_addresses(entry),
        relations=particulars.relations(entry),
        designations=(_designation(entry, warnings),),
        attributes=(*_attributes(entry, numbers), *_repeated(entry, warnings)),
        remarks=tuple(entry.values.get("OtherInformation", ())[:1]),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _kind(entry: Entry, warnings: list[str]) -> Kind:
    printed = one_line(entry.first("IndividualEntityShip"))
    if printed.casefold() not in _KINDS:
        warnings.append(f"The type {printed!r} is none of Individual, Entity, Ship")
    return _KINDS.get(printed.casefold(), "other")


def _names(entry: Entry, warnings: list[str]) -> tuple[Name, ...]:
    """The primary name first, then those in Latin letters, in other scripts, and the name in a ship's name."""
    titles = tuple(NamePart("title", title) for title in entry.all("Title"))
    latin = [name for each in entry.groups.get("Name", ()) if (name := _name(each, titles, warnings))]
    primaries = sum(name.kind == "primary" for name in dict.fromkeys(latin))
    if primaries != 1:
        fate = "the first name stands first" if latin else "no name is printed"
        warnings.append(f"{primaries} names are marked as the primary name: {fate}")
    ships = [
        Name(match[1], "variation", script=script_of(match[1]))
        for each in entry.groups.get("Name", ())
        if (match := _SHIP_NAME.match(one_line(each.get("Name6", ""))))
    ]
    originals = [_original(each) for each in entry.groups.get("NonLatinName", ())]
    found = dict.fromkeys((*latin, *(name for name in originals if name.text), *ships))
    return tuple(sorted(found, key=lambda name: name.kind != "primary"))


def _name(printed: Values, titles: tuple[NamePart, ...], warnings: list[str]) -> Name | None:
    """One name; None where only its type is printed. Titles belong to the person: they go with the primary name."""
    parts = tuple(NamePart(f"name_{tag[-1]}", text) for tag in NAME_PARTS if (text := one_line(printed.get(tag, ""))))
    if not parts:
        return None
    text = " ".join(part.text for part in parts)
    kind_word, quality_word = one_line(printed.get("NameType", "")), one_line(printed.get("AliasStrength", ""))
    kind, quality = _NAME_KINDS.get(kind_word.casefold()), _QUALITIES.get(quality_word.casefold())
    unknown = [word for word, known in ((kind_word, kind), (quality_word, quality)) if known is None]
    warnings += [f"{word!r} beside the name {text!r} is not known" for word in unknown]
    if kind == "primary":
        parts = titles + parts
    return Name(
        text,
        kind or "aka",
        quality or "",
        parts=parts if len(parts) > 1 else (),
        script=script_of(text),
        note="; ".join(word for word in unknown if word),
    )


def _original(printed: Values) -> Name:
    """A name in another script; the publisher's word for the script (`Cyrillic`) goes into the note."""
    text = one_line(printed.get("NameNonLatinScript", ""))
    language, note = (one_line(printed.get(f"NonLatinScript{what}", "")) for what in ("Language", "Type"))
    return Name(text, "original_script", script=script_of(text), language=language, note=note)


def _births(entry: Entry, warnings: list[str]) -> tuple[PartialDate, ...]:
    births = []
    for printed in entry.all("DOB"):
        found = published_dates.parse(_OPEN_PARTS.sub("00", printed))
        births.append(PartialDate(printed, found.first, found.last, found.circa))
        if found.first is None:
            warnings.append(f"date of birth {printed!r} is no date: kept as printed")
    return tuple(births)


def _birth_places(entry: Entry) -> tuple[Address, ...]:
    places = (
        Address(city=one_line(each.get("TownOfBirth", "")), country=one_line(each.get("CountryOfBirth", "")))
        for each in entry.groups.get("Location", ())
    )
    return tuple(dict.fromkeys(places))


def _gender(entry: Entry) -> str:
    printed = "; ".join(entry.all("Gender"))
    return printed.lower() if printed.lower() in ("male", "female") else printed


def _addresses(entry: Entry) -> tuple[Address, ...]:
    """Line 6 is the town, or the province where none is known; lines 1 to 5 are all that stands before it."""
    found = (
        Address(
            street=", ".join(text for tag in ADDRESS_LINES[:5] if (text := one_line(each.get(tag, "")))),
            city=one_line(each.get(ADDRESS_LINES[5], "")),
            postcode=one_line(each.get("AddressPostalCode", "")),
            country=one_line(each.get("AddressCountry", "")),
        )
        for each in entry.groups.get("Address", ())
    )
    return tuple(dict.fromkeys(address for address in found if str(address)))


def _designation(entry: Entry, warnings: list[str]) -> Designation:
    updated = _day(entry, "LastUpdated", warnings)
    return Designation(
        authority="GB",
        programme=one_line(entry.first("RegimeName")),
        decided_by=_decided_by(entry, warnings),
        measures=_between_bars(entry.first("SanctionsImposed")),
        reasons=tuple(entry.values.get("UKStatementofReasons", ())[:1]),
        listed_on=_day(entry, "DateDesignated", warnings),
        amended_on=(updated,) if updated else (),
    )


def _between_bars(printed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for each in printed.split("|") if (text := one_line(each))))


def _decided_by(entry: Entry, warnings: list[str]) -> tuple[str, ...]:
    """`UK`, `UN` or `UK|UN`; anything else is named and decides nothing."""
    printed = _between_bars(entry.first("DesignationSource"))
    unknown = [word for word in printed if word not in _AUTHORITIES]
    warnings += [f"The designation source {word!r} is not known: not counted" for word in unknown]
    return tuple(_AUTHORITIES[word] for word in printed if word in _AUTHORITIES)


def _day(entry: Entry, tag: str, warnings: list[str]) -> date | None:
    printed = one_line(entry.first(tag))
    found = published_dates.day(printed)
    if found is None:
        warnings.append(f"{tag} {printed!r} is no day: left out" if printed else f"{tag} is not printed")
    return found


def _attributes(entry: Entry, numbers: list[Identifier | Attribute]) -> Iterator[Attribute]:
    found = [*particulars.attributes(entry), *(each for each in numbers if isinstance(each, Attribute))]
    unknown = [Attribute(path, text) for path, texts in entry.unknown.items() for text in texts]
    yield from dict.fromkeys((*found, *unknown))


def _repeated(entry: Entry, warnings: list[str]) -> Iterator[Attribute]:
    """Values of a tag that stands once in every other entry: the first is read, the others are kept."""
    for tag in SINGLE:
        for text in entry.values.get(tag, ())[1:]:
            warnings.append(f"{tag} is printed with several values: the first is read, the others are attributes")
            yield Attribute(tag, text)
