"""Cells that hold several values behind numbers, `(1) Belgium. (2) Uganda`, and documents in two such cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from comity.model import Attribute, Identifier

_NUMBER = re.compile(r"\((\d{1,2})\)\s*")
_DATE = r"(\d{1,2}[./ ](?:\d{1,2}|[A-Z][a-z]+\.?)[./ ]\s?\d{4})"
_ISSUED = re.compile(rf"\b(?:issued?(?: on| date)?|date of issue)\s*:?\s*{_DATE}", re.IGNORECASE)
_EXPIRES = re.compile(rf"\b(?:expir\w*(?: on| date)?|valid until|date of expiry)\s*:?\s*{_DATE}", re.IGNORECASE)
_WORDS = r"(?!False|Personal|National|Identity|Certificate)(?:[A-Z][a-z]+|of|and|the)"
_COUNTRY = re.compile(
    rf"\bIssuing Country:\s*([^.,]+)|^\(?({_WORDS}(?: {_WORDS})*)(?<!Code)(?<!Card)(?<!Number)\)?\.?$"
)
_SEVERAL = re.compile(r"^[A-Z]?\d{5,}(?:\. [A-Z]?\d{5,})+\.?$")
_KINDS = (
    (re.compile(r"driv", re.IGNORECASE), "driving_licence"),
    (re.compile(r"\btax|fiscal|\bTIN\b", re.IGNORECASE), "tax_id"),
    (re.compile(r"passport", re.IGNORECASE), "passport"),
    (re.compile(r"\bration|certificate|militar|voter|student|servicem", re.IGNORECASE), "other"),
)
"""Words in the details of a national identification number that make it another document."""


def numbered(cell: str) -> dict[int, str]:
    """The values of a cell by their number; a cell without numbers is its own first value; `-` is none."""
    if not _NUMBER.match(cell):
        return {1: cell} if cell.strip(" -") else {}
    pieces = _NUMBER.split(cell)
    values: dict[int, str] = {}
    for number, piece in zip(map(int, pieces[1::2]), pieces[2::2], strict=True):
        text = piece.strip(" ;,")
        if text.strip(" -."):
            values[number] = f"{values[number]}; {text}" if number in values else text
    return values


def documents(scheme: str, numbers: str, details: str) -> Iterator[Identifier | Attribute]:
    """Each document of one row: its number from one cell, what else is printed of it from the other.

    A document without a number is an attribute.
    """
    if _SEVERAL.match(numbers):
        for number in numbers.rstrip(".").split(". "):
            yield _identifier(scheme, number, details)
        return
    by_number, by_detail = numbered(numbers), numbered(details)
    alone = len(by_number) == 1 and len(by_detail) > 1 and 1 in by_number
    for place in sorted({*by_number, *by_detail}):
        note = details if alone and place == 1 else by_detail.get(place, "")
        number = by_number.get(place, "").rstrip(".")
        if number:
            yield _identifier(scheme, number, note)
        elif not alone:
            yield Attribute(f"{scheme.replace('_', ' ')} details", note)


def _identifier(scheme: str, number: str, note: str) -> Identifier:
    if scheme == "national_id":
        scheme = next((other for pattern, other in _KINDS if pattern.search(note)), scheme)
    country, issued, expires = _COUNTRY.search(note), _ISSUED.search(note), _EXPIRES.search(note)
    return Identifier(
        scheme,
        number,
        country=((country[1] or country[2]).strip() if country else ""),
        issued_on=issued[1] if issued else "",
        expires_on=expires[1] if expires else "",
        note=note,
    )
