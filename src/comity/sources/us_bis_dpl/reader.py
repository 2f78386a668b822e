"""Reads the Denied Persons List: dpl.txt with a column for each part of an address, dpl.csv with all in one cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from comity.model import Address, Attribute, Designation, Name, Record
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.us_bis_dpl.party import Party, party_of
from comity.sources.us_commerce import federal_register, rows
from comity.sources.us_commerce.parties import kind_of
from comity.sources.us_commerce.rows import Layout

LIST = "us_bis_dpl"
LAYOUTS = {
    "txt": Layout(
        "\t",
        (
            "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date",
            "Standard_Order", "Last_Update", "Action", "FR_Citation",
        ),
        ("Name", "Effective_Date"),
    ),
    "csv": Layout(
        ",",
        (
            "Name_and_Address", "Effective_Date", "Expiration_Date", "Appropriate Federal Register Citations",
            "Type of Denial",
        ),
        ("Name_and_Address", "Effective_Date"),
    ),
}  # fmt: skip
"""Form -> its layout."""

_DAY_IN_NAME = re.compile(r"^dpl_(\d{2})(\d{2})(20\d{2})\b", re.IGNORECASE)
_ORDERS = {
    "y": "Standard denial order", "standard": "Standard denial order",
    "n": "Non-standard denial order", "non-standard": "Non-standard denial order",
}  # fmt: skip
_YEARS = range(1940, 2101)
"""Years that a date of the list can be of: export control began in 1940, denials run until 2056 so far."""


def units(files: Files, form: Form) -> Reading:
    """One unit per row: a name at an address.

    Raises:
        RefusedError: empty, cut off, a web page, or another table.
    """
    name, data = next(iter(files.items()), ("the file", b""))
    layout = LAYOUTS[form.id]
    problems: list[Problem] = []
    lines = rows.read(data, name, layout, tuple(form.ignored), problems)
    return Reading(list(_keyed(lines, layout, problems)), _day_in(name), problems=problems)


def _day_in(name: str) -> str:
    """BIS names the file by its day: `dpl_04142026.csv`."""
    match = _DAY_IN_NAME.match(name)
    day = published_dates.day(f"{match[3]}-{match[1]}-{match[2]}") if match else None
    return day.isoformat() if day else ""


def _keyed(lines: list[rows.Line], layout: Layout, problems: list[Problem]) -> Iterator[Unit]:
    """The list prints no key: a digest of name and address stands in for it, the same for each form."""
    seen: Counter[str] = Counter()
    for number, cells in lines:
        printed = key_of(party_of(cells))
        seen[printed] += 1
        key = printed if seen[printed] == 1 else f"{printed}#{seen[printed]}"
        if seen[printed] > 1:
            message = f"A row with this name and address stands there already; read as {key}."
            problems.append(Problem("duplicate_key", f"row {number}", message))
        yield Unit(key, rows.fingerprint(key, cells, layout.columns), cells)


def key_of(party: Party) -> str:
    """Digest of the words of names and address; `US` is left out: not all American addresses have it printed."""
    place = party.address
    country = "" if place.country.upper() == "US" else place.country
    words = (*party.names, place.street, place.city, place.region, country, place.postcode)
    return derived_key("", " ".join(words))


def record(unit: Unit, form: Form) -> Record:
    """Read one row."""
    cells: dict[str, str] = unit.payload
    party = party_of(cells)
    warnings: list[str] = []
    attributes = list(_attributes(cells, LAYOUTS[form.id], warnings))
    designation = _designation(cells, warnings, attributes)
    if not party.names:
        warnings.append("no name is printed")
    return Record(
        list=LIST,
        key=unit.key,
        key_is="derived",
        kind=kind_of(party.names[0]) if party.names else "other",
        names=tuple(_names(party)),
        addresses=(party.address,) if party.address != Address() else (),
        designations=(designation,),
        attributes=tuple(attributes),
        warnings=tuple(warnings),
    )


def _names(party: Party) -> Iterator[Name]:
    for number, text in enumerate(party.names):
        yield Name(text, "aka" if number else "primary", script=script_of(text))


def _designation(cells: dict[str, str], warnings: list[str], attributes: list[Attribute]) -> Designation:
    printed = cells.get("FR_Citation", cells.get("Appropriate Federal Register Citations", ""))
    notices = federal_register.citations(printed)
    warnings += [each.odd for each in notices if each.odd]
    effective_on = _day(cells, "Effective_Date", warnings, attributes)
    updated_on = _day(cells, "Last_Update", warnings, attributes)
    order = cells.get("Standard_Order", cells.get("Type of Denial", ""))
    if order and order.lower() not in _ORDERS:
        warnings.append(f"the type of denial {order!r} is not known: kept as printed")
    return Designation(
        "US",
        programme="Denied Persons List",
        decided_by=("US",),
        measures=(_ORDERS.get(order.lower(), order),) if order else (),
        references=tuple(dict.fromkeys(each.text for each in notices)),
        effective_on=effective_on,
        published_on=federal_register.published_with(notices, effective_on),
        amended_on=(updated_on,) if updated_on else (),
    )


def _attributes(cells: dict[str, str], layout: Layout, warnings: list[str]) -> Iterator[Attribute]:
    if printed := cells.get("Expiration_Date", ""):
        day = _read_day(printed)
        if day is None:
            warnings.append(f"Expiration_Date {printed!r} is no day: kept as printed")
        yield Attribute("denial ends on", day.isoformat() if day else printed)
    if action := cells.get("Action", ""):
        yield Attribute("last action", " ".join(action.split()))
    for name, cell in cells.items():
        if name not in layout.columns:
            yield Attribute(name or "column without a heading", cell)


def _day(cells: dict[str, str], column: str, warnings: list[str], attributes: list[Attribute]) -> date | None:
    """The day in a cell; anything else that stands there is kept as an attribute, and named."""
    printed = cells.get(column, "")
    day = _read_day(printed)
    if printed and day is None:
        warnings.append(f"{column} {printed!r} is no day: kept as an attribute")
        attributes.append(Attribute(column, printed))
    return day


def _read_day(printed: str) -> date | None:
    found = published_dates.parse(printed, month_first=True)
    return found.first if found.precision == "day" and found.first and found.first.year in _YEARS else None
