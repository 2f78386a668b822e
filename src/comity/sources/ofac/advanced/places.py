"""Locations: an address in parts, sometimes printed a second time in its own script."""

from __future__ import annotations

from collections.abc import Iterator

from comity.model import Address, Country
from comity.sources.ofac.advanced.nodes import Node

_STREET = ("ADDRESS1", "ADDRESS2", "ADDRESS3")
_REGION = ("STATE/PROVINCE", "REGION")
_PARTS = (*_STREET, "CITY", *_REGION, "POSTAL CODE")
"""LocPartType as printed; one that is not here (`Unknown`) holds words of no known part."""


def addresses_of(location: Node) -> Iterator[Address]:
    """The address in its primary spelling, then in each other one.

    Other spellings are told apart by their comment, which names the script (`Cyrillic`).
    """
    spellings: dict[str, list[tuple[str, str]]] = {"": []}
    for part in location.all("LocationPart"):
        for value in part.all("LocationPartValue"):
            said = "; ".join(value.texts("Comment"))
            spelling = said or "another spelling" if value.is_false("Primary") else ""
            printed = " ".join(value.texts("Value"))
            if spelling == "" and said:
                printed = f"{printed} ({said})"
            spellings.setdefault(spelling, []).append((part.get("LocPartType"), printed))
    for spelling, parts in spellings.items():
        if spelling:
            yield _address(parts, "", spelling)
        else:
            yield _address(parts, country_of(location).text, "; ".join((*location.texts("Comment"), *_more(location))))


def country_of(location: Node) -> Country:
    """The country, with the code that the file prints for it; the area where no country is printed (`undetermined`)."""
    for country in location.all("LocationCountry"):
        return Country(country.get("Country"), country.get("ISO2"))
    return Country(next((area.get("AreaCode") for area in location.all("LocationAreaCode")), ""))


def place_text(location: Node) -> str:
    """A location on one line; a country alone where nothing else is printed."""
    return str(next(addresses_of(location)))


def _address(parts: list[tuple[str, str]], country: str, note: str) -> Address:
    def joined(kinds: tuple[str, ...]) -> str:
        return ", ".join(text for kind in kinds for part, text in parts if part == kind and text)

    return Address(
        text=", ".join(text for kind, text in parts if kind not in _PARTS and text),
        street=joined(_STREET),
        city=joined(("CITY",)),
        region=joined(_REGION),
        postcode=joined(("POSTAL CODE",)),
        country=country,
        note=note,
    )


def _more(location: Node) -> Iterator[str]:
    """Countries beyond the first, and areas that say something else than the country does."""
    countries = [each.get("Country") for each in location.all("LocationCountry")]
    yield from (f"also {name}" for name in countries[1:])
    areas = [each.get("AreaCode") for each in location.all("LocationAreaCode")]
    shown = country_of(location).text
    yield from (f"area {name}" for name in areas if name not in (*countries, shown))
