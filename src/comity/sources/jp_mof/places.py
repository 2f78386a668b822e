"""Addresses and places: one text each in the workbook; country and place apart in the CSV."""

from __future__ import annotations

from collections.abc import Iterable

from comity.model import Address
from comity.sources.jp_mof.cells import alternatives
from comity.sources.jp_mof.entries import Entry


def places(cells: Iterable[str]) -> tuple[Address, ...]:
    """Every place that the cells name, each once."""
    return tuple(Address(text=text) for text in dict.fromkeys(value for cell in cells for value in alternatives(cell)))


def addresses(entry: Entry) -> tuple[Address, ...]:
    """Of the CSV, which prints country and place apart, in two languages."""
    found: dict[Address, None] = {}
    for language in ("japanese", "english"):
        countries = [value for cell in entry.of(f"country_{language}") for value in alternatives(cell)]
        texts = [value for cell in entry.of(f"place_{language}") for value in alternatives(cell)]
        found |= dict.fromkeys(Address(text=text, country=country) for text, country in _paired(texts, countries))
    return tuple(found)


def _paired(texts: list[str], countries: list[str]) -> list[tuple[str, str]]:
    """As many of one as of the other belong together, a single country with every place; else each stands alone."""
    if len(texts) == len(countries):
        return list(zip(texts, countries, strict=True))
    if len(countries) == 1:
        return [(text, countries[0]) for text in texts] or [("", countries[0])]
    return [(text, "") for text in texts] + [("", country) for country in countries]
