"""One entry of the list, out of a row of the CSV file or an item of the JSON document, in one shape."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from comity.model import Address
from comity.sources.us_csl import numbers
from comity.sources.us_csl.numbers import Statement

LISTS = ("programs", "alt_names", "citizenships", "nationalities", "dates_of_birth", "places_of_birth", "title")
"""Fields with several values: in CSV parted by semicolons, in JSON items of a list."""
SINGLE = (
    "source", "entity_number", "type", "name", "federal_register_notice", "start_date", "end_date", "standard_order",
    "license_requirement", "license_policy", "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage",
    "vessel_flag", "vessel_owner", "remarks", "source_list_url", "source_information_url",
)  # fmt: skip
COLUMNS = ("_id", *SINGLE, *LISTS, "addresses", "ids")
_ADDRESS = {"address": "street", "city": "city", "state": "region", "postal_code": "postcode", "country": "country"}
_ID = {
    "type": "label", "number": "value", "country": "country", "issue_date": "issued_on",
    "expiration_date": "expires_on",
}  # fmt: skip
JSON_FIELDS = frozenset(
    ("id", "country", *COLUMNS, *(f"addresses.{part}" for part in _ADDRESS), *(f"ids.{part}" for part in _ID))
)
"""Every path in an item of the JSON document that is read."""

_NEXT = re.compile(r";\s+(?!and\b)")
"""Between two values of a CSV cell. `; and` goes on with an address that BIS prints in one field with others."""
_LEADING_AND = re.compile(r"^and\s+", re.IGNORECASE)
_COUNTRY = re.compile(r"^(?:(.*),\s*)?([A-Z]{2})$", re.DOTALL)
_WITH_STATES = "Denied Persons List"
"""Its addresses may end in the code of a State, since many print no country."""


class Entry(msgspec.Struct, frozen=True):
    """One entry.

    Attributes:
        fields: single values by column, blank ones left out.
        lists: several values by column.
        addresses: one each.
        ids: the statements of the column `ids`.
        rest: published under a name that is not known, by path.
    """

    fields: dict[str, str]
    lists: dict[str, tuple[str, ...]]
    addresses: tuple[Address, ...]
    ids: tuple[Statement, ...]
    rest: tuple[tuple[str, str], ...] = ()

    def get(self, column: str) -> str:
        """A single value; blank where there is none."""
        return self.fields.get(column, "")


def of_row(cells: dict[str, str]) -> Entry:
    """An entry of a CSV row."""
    fields = {column: cells[column] for column in ("_id", *SINGLE) if column in cells}
    lists = {column: tuple(_several(cells[column], column)) for column in LISTS if column in cells}
    printed = (text for text in _NEXT.split(cells.get("addresses", "")) if text.strip(" ;,"))
    addresses = tuple(_address(text, fields.get("source", "")) for text in printed)
    rest = tuple((name, cell) for name, cell in cells.items() if name not in COLUMNS)
    # Rows without `_id` are of before 2020, when a statement printed its label last.
    ids = numbers.statements(cells.get("ids", ""), label_last="_id" not in cells)
    return Entry(fields, lists, addresses, ids, rest)


def _several(cell: str, column: str) -> Iterator[str]:
    """`A; B; and C`: the last of several names may have an `and` before it."""
    between = ";" if column in ("alt_names", "title") else _NEXT.pattern
    for part in re.split(between, cell):
        if text := _LEADING_AND.sub("", part.strip()) if column == "alt_names" else part.strip():
            yield text


def _address(text: str, source: str) -> Address:
    """One line, with the country's code at its end apart where only a country can stand there."""
    line = text.strip(" ;,")
    match = _COUNTRY.match(line)
    if match is None or source.startswith(_WITH_STATES):
        return Address(line)
    return Address((match[1] or "").strip(" ,"), country=match[2])


def of_item(item: dict[str, Any]) -> Entry:
    """An entry of an item of the JSON document."""
    fields = {column: text for column in SINGLE if (text := _text(item.get(column)))}
    if key := _text(item.get("id")) or _text(item.get("_id")):
        fields["_id"] = key
    lists = {column: texts for column in LISTS if (texts := tuple(_texts(item.get(column), column)))}
    addresses = [_of_parts(part) for part in _tables(item.get("addresses"))]
    if country := _text(item.get("country")):  # of ISN, which prints no address
        addresses += [] if any(each.country == country for each in addresses) else [Address(country=country)]
    ids = tuple(_statement(part) for part in _tables(item.get("ids")))
    rest = tuple((path, text) for path, text in leaves(item) if path not in JSON_FIELDS)
    return Entry(fields, lists, tuple(each for each in addresses if each != Address()), ids, rest)


def _text(value: Any) -> str:
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _texts(value: Any, column: str) -> Iterator[str]:
    if isinstance(value, list):
        texts = (text for each in value if (text := _text(each)))
        # The CSV runs an item of several names together with the others; both forms give the same.
        yield from (name for text in texts for name in (_several(text, column) if column == "alt_names" else (text,)))
    elif text := _text(value):
        yield from _several(text, column)


def _tables(value: Any) -> Iterator[dict[str, Any]]:
    yield from (each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def _of_parts(part: dict[str, Any]) -> Address:
    return Address(**{ours: text for theirs, ours in _ADDRESS.items() if (text := _text(part.get(theirs)))})


def _statement(part: dict[str, Any]) -> Statement:
    return Statement(**{"label": "", "value": "", **{ours: _text(part.get(theirs)) for theirs, ours in _ID.items()}})


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and text of every plain value that is not blank."""
    pending = [(path, node)]
    while pending:
        at, item = pending.pop()
        if isinstance(item, dict):
            pending += [(f"{at}.{name}" if at else str(name), inner) for name, inner in reversed(item.items())]
        elif isinstance(item, list):
            pending += [(at, inner) for inner in reversed(item)]
        elif text := _text(item):
            yield at, text
