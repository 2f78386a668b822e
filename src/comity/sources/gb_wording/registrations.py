"""Business registration numbers, which the list prints with or without the name of their register."""

from __future__ import annotations

import re

from comity.model import Identifier

_LABELS = (
    ("ru_ogrn", r"\bOGRN(?:IP)?|\b(?:State Registration Number|SRN(?: \(State registration number\))?)(?=\W+\d{13}\b)"),
    ("ru_inn", r"(?:Tax Identification Number\s*:?\s*)?\bINN"),
    ("ru_kpp", r"\bKPP|\bCheckpoint"),
    ("ru_okpo", r"\bOKPO"),
    (
        "tax_id",
        r"\b[Tt]ax(?:payer)? (?:ID|Identification)(?: No\.?| Number)?|\bTIN\b|\b[Tt]ax [Nn]umber|\bTaxpayer No\.?",
    ),
    ("cn_uscc", r"\bUnified Social Credit Code|\bUSCC\b"),
    ("lei", r"\bLegal Entity Identifier|\bLEI\b"),
    ("bic", r"\bSWIFT/BIC|\bSWIFT|\bBIC\b"),
    ("registration", r"(?<!/)\bBIN\b|\b[BC]RN\b|\bCR(?: Number)?(?=:)|\bUEN ID|\bUSREOU code|\bICP\b"),
    ("registration", r"\b(?:[Rr]egister|Registration) [Nn]umber(?=\W+\d)|\b[Cc]ompany no\.?"),
)
"""Scheme -> the words before its numbers."""

_NUMBER = re.compile("|".join(f"(?:({words})[^0-9A-Z]{{0,12}})" for _, words in _LABELS))
_VALUE = re.compile(r"[0-9A-Z]{6,20}\b")
_LEADING = re.compile(r"^(?=\S*\d)[\w/-]+(?= |$)")


def registrations(printed: str, tag: str) -> list[Identifier]:
    """Each number with the scheme that its words name; a number without words is a registration number.

    The note holds the whole text wherever it says more than the number.
    """
    leading = _LEADING.match(printed)
    found = [("registration", leading[0])] if leading else []
    found += [
        (_LABELS[(label.lastindex or 1) - 1][0], value[0])
        for label in _NUMBER.finditer(printed)
        if (value := _VALUE.match(printed, label.end()))
    ]
    if printed and not found:
        found = [("registration", printed)]
    return [
        Identifier(scheme, value, note=tag if value == printed else f"{tag}: {printed}")
        for scheme, value in dict.fromkeys(found)
    ]
