"""Business registration numbers, which the list prints with or without the name of their register."""

from __future__ import annotations

import re

from comity.model import Identifier

_LABELS = (
    ("ru_ogrn", r"\bOGRN"),
    ("ru_inn", r"(?:Tax Identification Number\s*:?\s*)?\bINN"),
    ("ru_kpp", r"\bKPP|\bCheckpoint"),
    ("ru_okpo", r"\bOKPO"),
    ("tax_id", r"\bTax(?:payer)? (?:ID|Identification)(?: No\.?| Number)?|\bTIN\b"),
    ("lei", r"\bLegal Entity Identifier|\bLEI\b"),
    ("bic", r"\bSWIFT/BIC|\bSWIFT|\bBIC\b"),
)
"""Scheme -> the words before its numbers."""

_NUMBER = re.compile("|".join(f"(?:(?P<{scheme}>{words})[^0-9A-Z]{{0,12}})" for scheme, words in _LABELS))
_VALUE = re.compile(r"[0-9A-Z]{6,20}\b")
_LEADING = re.compile(r"^(?=\S*\d)[\w/-]+(?= |$)")


def registrations(printed: str, tag: str) -> list[Identifier]:
    """Each number with the scheme that its words name; a number without words is a registration number.

    The note holds the whole text wherever it says more than the number.
    """
    leading = _LEADING.match(printed)
    found = [("registration", leading[0])] if leading else []
    found += [
        (str(label.lastgroup), value[0])
        for label in _NUMBER.finditer(printed)
        if (value := _VALUE.match(printed, label.end()))
    ]
    if printed and not found:
        found = [("registration", printed)]
    return [
        Identifier(scheme, value, note=tag if value == printed else f"{tag}: {printed}")
        for scheme, value in dict.fromkeys(found)
    ]
