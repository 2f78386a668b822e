"""One published entry as a row, whatever the generation or form: the columns, and what is not among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from comity.errors import RefusedError
from comity.sources.contract import Problem

TAGS = {
    "Country": "country",
    "LastName": "last_name",
    "GivenName": "given_name",
    "Title": "title",
    "TitleOrShip": "title",
    "DateOfBirth": "birth_or_build",
    "DateOfBirthOrShipBuildDate": "birth_or_build",
    "Entity": "entity_or_ship",
    "EntityOrShip": "entity_or_ship",
    "ShipIMONumber": "imo",
    "Aliases": "aliases",
    "Schedule": "schedule",
    "Item": "item",
    "DateOfListing": "listed_on",
}
"""Tag of any generation of the publisher's XML -> column. The conversion names its fields after the tags of today."""

FIELDS = {
    "country": "country",
    "last_name": "last_name",
    "given_name": "given_name",
    "title_or_ship": "title",
    "date_of_birth_or_ship_build_date": "birth_or_build",
    "entity_or_ship": "entity_or_ship",
    "ship_imo_number": "imo",
    "aliases": "aliases",
    "schedule": "schedule",
    "item": "item",
    "date_of_listing": "listed_on",
}
"""Field of the conversion -> column."""

NAMES = ("last_name", "given_name", "entity_or_ship")
_FEW = 2
"""So many entries prove nothing about the columns of a file."""

SAYS_NOTHING = "N/A"
"""What the files of 2020 and 2022 print as the schedule of a regulation that has one only."""


class Row(msgspec.Struct, frozen=True):
    """One entry.

    Attributes:
        place: where in the file.
        values: column -> text with single blanks; blank ones are left out.
        others: what stands under no known column, under its published name.
        twice: columns that are printed more than once; values that differ are joined by `; `.
    """

    place: str
    values: dict[str, str]
    others: dict[str, str] = {}
    twice: tuple[str, ...] = ()

    def get(self, column: str) -> str:
        """The text of a column; empty where it is blank."""
        return self.values.get(column, "")


def row_of(place: str, printed: Iterable[tuple[str, str]], columns: Mapping[str, str]) -> Row:
    """A row of what an entry prints, as (published name, text).

    Blanks of every kind (tabs, line ends within a cell, no-break spaces) count as one; the files are full of them.
    """
    values: dict[str, str] = {}
    others: dict[str, str] = {}
    twice: list[str] = []
    for name, text in printed:
        value = " ".join(text.split())
        column = columns.get(name, "")
        kept, key = (values, column) if column else (others, name)
        if not value or (column == "schedule" and value == SAYS_NOTHING):
            continue
        if key in kept:
            twice.append(key)
            value = kept[key] if value == kept[key] else f"{kept[key]}; {value}"
        kept[key] = value
    return Row(place, values, others, tuple(twice))


def refuse_without(rows: list[Row], what: str) -> None:
    """Refuse a file in which no row has a country, or one of the columns of names, on which all keys depend.

    One or two rows prove only that there is no country, or no name at all.
    """
    if not rows:
        raise RefusedError("no_records", f"{what} holds no entry.")
    needed = [("country",), *((column,) for column in NAMES)] if len(rows) > _FEW else [("country",), NAMES]
    for columns in needed:
        if not any(row.get(column) for row in rows for column in columns):
            raise RefusedError("format", f"{what} has no {' or '.join(columns)} in any entry. Its layout has changed.")


def gaps(rows: list[Row], expected: Iterable[str], what: str) -> Iterator[Problem]:
    """Columns that no row has, names that no table above has, and columns that one row prints twice."""
    seen = {column for row in rows for column in row.values}
    for column in expected:
        if column not in seen and len(rows) > 2:
            yield Problem("missing_field", f"{what} {column}", "No entry has it; read as blank.")
    unknown = Counter(name for row in rows for name in row.others)
    for name, count in sorted(unknown.items()):
        yield Problem("unknown_field", f"{what} {name}", f"Printed in {count:,} entries; kept as an attribute.")
    both = [row.place for row in rows if row.get("entity_or_ship") and (row.get("last_name") or row.get("given_name"))]
    if both:
        message = f"{len(both):,} entries print a person's name and an entity's; read as entities."
        yield Problem("bad_value", both[0], message)
    for row in rows:
        for column in row.twice:
            yield Problem("bad_value", f"{row.place} {column}", "Printed more than once in one entry; all were read.")
