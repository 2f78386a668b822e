"""Birth, nationality, gender, positions and addresses of an entity."""

from __future__ import annotations

import re
from collections.abc import Mapping

from comity.model import Address, Country, PartialDate
from comity.sources import published_dates
from comity.sources.ftm.bundles import Entity
from comity.sources.ftm.graph import Head
from comity.sources.ftm.sheet import Sheet, one_line

MAX_DATE = 40
"""Characters of a date."""

_BETWEEN = re.compile(r"[\W_]+")

_PARTS = {
    "street": ("street", "street2", "postOfficeBox"),
    "city": ("city",),
    "region": ("region", "state"),
    "postcode": ("postalCode",),
    "country": ("country",),
}


def births(sheet: Sheet, warnings: list[str]) -> tuple[PartialDate, ...]:
    """Every date of birth; one that cannot be read is kept as printed, and named."""
    texts = [one_line(text) for text in sheet.take("birthDate")]
    found = tuple(published_dates.parse(text) if len(text) <= MAX_DATE else PartialDate(text) for text in texts)
    warnings += [f"{each.text[:MAX_DATE]!r} is no readable date of birth." for each in found if each.first is None]
    return found


def birth_places(sheet: Sheet) -> tuple[Address, ...]:
    """Places of birth; one place and one country are taken to be one another's."""
    places = [one_line(text) for text in sheet.take("birthPlace")]
    countries = sheet.take("birthCountry")
    if len(places) == len(countries) == 1:
        return (Address(places[0], country=countries[0]),)
    return (*map(Address, places), *(Address(country=each) for each in countries))


def nationalities(sheet: Sheet) -> tuple[Country, ...]:
    """A person's nationality and citizenship; the countries of anything else.

    A person's `country` may be a residence or an office: it stays an attribute, as do jurisdiction and main country.
    """
    if sheet.is_a("Person"):
        found = sheet.take("nationality", "citizenship")
    else:
        found = [*sheet.take("country"), *sheet.values("jurisdiction", "mainCountry")]
    return tuple(Country(each, each if len(each) == 2 else "") for each in dict.fromkeys(found))


def gender(sheet: Sheet) -> str:
    """The gender printed; several are printed together."""
    return " / ".join(one_line(text) for text in sheet.take("gender"))


def positions(sheet: Sheet, occupancies: list[Sheet]) -> tuple[str, ...]:
    """Positions as text, and those that Occupancy entities tie to it, with what is said of the time in office."""
    found = [one_line(text) for text in sheet.take("position")]
    for each in occupancies:
        each.take("holder")
        names = ", ".join(one_line(name) for name in each.take("post"))
        told = each.told()
        found.append(f"{names} ({told})" if told and names else names or told)
    return tuple(dict.fromkeys(text for text in found if text))


def addresses(sheet: Sheet, entities: Mapping[str, Entity], heads: Mapping[str, Head]) -> tuple[Address, ...]:
    """Address entities in their parts, then address texts that are not the full text of one of these."""
    found = []
    full: set[str] = set()
    missing = []
    for id_ in sheet.entity.properties.get("addressEntity", ()):
        if id_ in entities:
            each = Sheet(entities[id_], heads)
            full |= {_plain(text) for text in each.values("full")}
            found.append(_address(each))
        else:
            missing.append(id_)
    sheet.take("addressEntity")
    if missing:
        sheet.keep("addressEntity", missing)
    texts = [one_line(text) for text in sheet.take("address")]
    found += [Address(text) for text in texts if _plain(text) not in full]
    return tuple(dict.fromkeys(found))


def _address(sheet: Sheet) -> Address:
    """Its parts, or its full text where it has none. A full text that says more than the parts stands in the note."""
    parts = {field: ", ".join(map(one_line, sheet.take(*names))) for field, names in _PARTS.items()}
    full = "; ".join(map(one_line, sheet.take("full", "name")))
    notes = [told] if (told := sheet.told()) else []
    if not any(value for field, value in parts.items() if field != "country"):
        return Address(full, country=parts["country"], note="; ".join(notes))
    if set(_plain(full).split()) - set(_plain(" ".join(parts.values())).split()):
        notes.insert(0, f"in full: {full}")
    return Address(**parts, note="; ".join(notes))


def _plain(text: str) -> str:
    """The words of a text, whatever stands between them."""
    return _BETWEEN.sub(" ", text.casefold()).strip()
