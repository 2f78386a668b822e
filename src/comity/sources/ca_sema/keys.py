"""Keys for a list that prints none: derived from country and name, the same in every form and generation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from comity.sources.ca_sema.names import first_name
from comity.sources.ca_sema.rows import Row
from comity.sources.contract import Problem, Unit
from comity.sources.derived_keys import derived_key

_RENAMED = {
    "Burma": "Myanmar (Burma)",
    "Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR)": "JVCFOR",
}
"""English name of a country or regulation as printed -> as it stands in keys."""

_NUMBER = re.compile(r"\d{1,18}")


def units(rows: list[Row], problems: list[Problem]) -> Iterator[Unit]:
    """A unit per row, in the file's order.

    Entries of one country that share a name (two ships, or one person under two parts of a schedule) are told apart by
    a number behind the key: in the order of their listing, then of their place in the law, so that it depends neither
    on the file's order nor, as long as the first of them stays, on what is listed later.
    """
    alike: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        alike[key_of(row)].append(row)
    numbered: dict[int, str] = {}
    for key, found in alike.items():
        _report(key, found, problems)
        for number, row in enumerate(sorted(_distinct(found), key=_order), start=1):
            numbered[id(row)] = key if number == 1 else f"{key} ({number})"
    for row in rows:
        if key := numbered.get(id(row), ""):
            body = msgspec.json.encode((row.values, row.others))
            yield Unit(key, key.encode() + b"\n" + body, row)


def key_of(row: Row) -> str:
    """`Russia/1a2b3c4d5e6f`: the country, and a digest of the name.

    Neither the date of birth nor the year of building is part of it: the publisher adds and corrects both. An entry
    without a name is known by its place.
    """
    country = english(row.get("country"))
    name = first_name(row) or f"{row.get('schedule')} {row.get('item')} {row.get('country')}"
    sort = "organization or ship" if row.get("entity_or_ship") else "person"
    return f"{_RENAMED.get(country, country)}/{derived_key(sort, name)}"


def english(country: str) -> str:
    """`Russia` of `Russia / Russie`."""
    return country.partition("/")[0].strip()


def _distinct(rows: list[Row]) -> list[Row]:
    """Rows without word for word repetitions."""
    found: list[Row] = []
    for row in rows:
        if not any((row.values, row.others) == (other.values, other.others) for other in found):
            found.append(row)
    return found


def _order(row: Row) -> tuple[str, list[int], list[int], str]:
    return row.get("listed_on"), _numbers(row.get("schedule")), _numbers(row.get("item")), row.get("birth_or_build")


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(text)]


def _report(key: str, rows: list[Row], problems: list[Problem]) -> None:
    """Name entries that share their place in the law as well: the publisher printed one twice."""
    places = [(row.get("schedule"), row.get("item")) for row in rows]
    if len(set(places)) < len(places):
        message = f"Printed {len(rows)} times at one place of the law; those that differ are kept with a number."
        problems.append(Problem("duplicate_key", f"{rows[0].place} {key}", message))
