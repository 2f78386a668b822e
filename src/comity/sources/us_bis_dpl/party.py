"""Who a row is about, and where: from a column for each part, or from one cell with all of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from comity.model import Address
from comity.sources.us_commerce.parties import split_name

_INSIDE = re.compile(r"\s*\(\s*A[./]?K[./]?A\b[.:]?\s*([^()]+)\)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;]?\s+A[./]?K[./]?A\b[.:]?\s+", re.IGNORECASE)
_COUNTRY = re.compile(r"[A-Z]{2}")


class Party(NamedTuple):
    """Names, the primary one first, and one address; the country is a code as printed."""

    names: tuple[str, ...]
    address: Address


def party_of(cells: dict[str, str]) -> Party:
    """The party of a row of either form."""
    if "Name_and_Address" in cells:
        return _run_together(cells["Name_and_Address"])
    parts = (_line(cells.get(name, "")) for name in ("Street_Address", "City", "State", "Postal_Code", "Country"))
    street, city, region, postcode, country = parts
    return Party(_names(cells.get("Name", "")), Address("", street, city, region, postcode, country))


def _run_together(cell: str) -> Party:
    """`NAME, STREET, CITY, STATE, COUNTRY, POSTCODE`: the last four are told from the end, blank ones included.

    Name and street may have commas in them: the name ends as in the other lists of BIS. Where the last parts but one
    are no country or blank, the cell is of another kind, and all behind the name is kept as one line.
    """
    name, _ = split_name(_line(cell))
    rest = _line(cell)[len(name) :].partition(",")[2]
    pieces = [piece.strip() for piece in rest.split(",")]
    if len(pieces) < 5 or not (pieces[-2] == "" or _COUNTRY.fullmatch(pieces[-2])):
        return Party(_names(name), Address(rest.strip(" ,")))
    *street, city, region, country, postcode = pieces
    return Party(_names(name), Address("", ", ".join(filter(None, street)), city, region, postcode, country))


def _names(printed: str) -> tuple[str, ...]:
    """`FIRST A/K/A SECOND`, `FIRST (A.K.A. SECOND) LAST`: the other name stands beside the whole one."""
    inside = _INSIDE.findall(printed)
    outside = _BETWEEN.split(_INSIDE.sub(" ", printed))
    found = (_line(name).strip(" ,;") for name in (*outside[:1], *inside, *outside[1:]))
    return tuple(dict.fromkeys(name for name in found if name))


def _line(text: str) -> str:
    return " ".join(text.split())
