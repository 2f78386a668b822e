"""Dates and places of birth: of the person, and those that the UN prints with an alias."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from comity.model import Address, PartialDate
from comity.sources.published_dates import parse
from comity.sources.un_sc.layout import blocks

_BLANK = {"", "null"}
"""`null` stands in alias dates of August 2023 to March 2025, where the publisher's software printed an absent value."""


def births(entry: etree._Element) -> tuple[PartialDate, ...]:
    """Every date of birth, the person's own before those of aliases; the same span twice is printed once."""
    found = [*map(_birth, blocks(entry, "DATE_OF_BIRTH")), *map(parse, _alias_dates(entry))]
    found = [birth for birth in found if birth.text]
    unlike: dict[object, PartialDate] = {}
    for birth in found:
        span: object = birth.text if birth.first is None else (birth.first, birth.last, birth.circa)
        unlike.setdefault(span, birth)
    return tuple(unlike.values())


def birth_places(entry: etree._Element) -> tuple[Address, ...]:
    """Every place of birth, the person's own before those of aliases."""
    own = [place(values) for values in blocks(entry, "PLACE_OF_BIRTH")]
    of_aliases = [
        Address(city=values.get("CITY_OF_BIRTH", ""), country=values.get("COUNTRY_OF_BIRTH", ""))
        for values in blocks(entry, "ALIAS")
        if values.get("CITY_OF_BIRTH") or values.get("COUNTRY_OF_BIRTH")
    ]
    return tuple(dict.fromkeys(own + of_aliases))


def place(values: dict[str, str]) -> Address:
    """An address or a place of birth."""
    return Address(
        street=values.get("STREET", ""),
        city=values.get("CITY", ""),
        region=values.get("STATE_PROVINCE", ""),
        postcode=values.get("ZIP_CODE", ""),
        country=values.get("COUNTRY", ""),
        note=values.get("NOTE", "").strip(" ,"),
    )


def _alias_dates(entry: etree._Element) -> Iterator[str]:
    for values in blocks(entry, "ALIAS"):
        if values.get("DATE_OF_BIRTH", "") not in _BLANK:
            yield values["DATE_OF_BIRTH"]


def _birth(values: dict[str, str]) -> PartialDate:
    """One INDIVIDUAL_DATE_OF_BIRTH; a note that only completes the year (`Sep.`) or says `Approximately` is read."""
    printed, note = _printed(values), values.get("NOTE", "")
    circa = values.get("TYPE_OF_DATE") == "APPROXIMATELY" or note.lower() == "approximately"
    if note and values.get("YEAR") and parse(f"{note} {printed}").precision == "month":
        printed, note = f"{note} {printed}", ""
    if not printed:
        printed, note = note, ""
    date = parse(printed)
    text = f"circa {printed}" if circa and date.first and not date.circa else printed
    if note and note.lower() != "approximately":
        text = f"{text} ({note})"
    return PartialDate(text, date.first, date.last, circa or date.circa)


def _printed(values: dict[str, str]) -> str:
    """The date as words: a day (a time zone behind it cut off), a year, or a span of years."""
    start, end = values.get("FROM_YEAR", ""), values.get("TO_YEAR", "")
    if start or end:
        return f"between {start or '?'} and {end or '?'}"
    day = values.get("DATE", "")
    if len(day) == len("1960-01-01-05:00") and day[10] in "+-":
        day = day[:10]
    return day or values.get("YEAR", "")
