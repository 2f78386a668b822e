"""Identity documents as the UN prints them: the number in its own tag, or only in a note, with or without words."""

from __future__ import annotations

import re

from comity.model import Attribute, Identifier

_SCHEMES = (
    (re.compile(r"passport|pasaporte|passeport", re.IGNORECASE), "passport"),
    (re.compile(r"driv", re.IGNORECASE), "driving_licence"),
    (re.compile(r"fiscal|\btax", re.IGNORECASE), "tax_id"),
    (re.compile(r"travel document|reiseausweis", re.IGNORECASE), "travel_document"),
    (re.compile(r"birth|\bration|nationality|resid|voter|student|militar|servicem|FARDC", re.IGNORECASE), "other"),
    (re.compile(r"identi|national|civil|social security|\bSSN\b|tazkira", re.IGNORECASE), "national_id"),
)
"""Words for a document -> scheme; the first that fits wins ("national passport" is a passport)."""

_LEAD = re.compile(r"^(.*?(?:\b(?i:number|no|code|card|passport)\b|[a-z]”?\))\.?\s*:?\s*)(?=\S*\d|[A-Z]{1,3} \d)(.+)$")
_TAIL = re.compile(r"^(.*?\d\w*)(?:\s*\((.+)\)|,\s+([A-Z][a-z].*))$")
_COUNTRY_FIRST = re.compile(r"^([A-Z][a-z]+) ([A-Z]?/?\d{4,})$")
_IN_TEXT = re.compile(
    r"\b(?i:number|no|code|card|SSN)\b\.?:?\s+((?:[A-Z]{1,3}-? ?)?(?=\S*\d{2})[A-Z0-9][\w/-]*)|^([A-Z]{0,3}\d{5,}\w*)"
)
_NO_NUMBER = {"na", "n/a", "none", "unknown", "not available", "-"}


def read_document(values: dict[str, str]) -> Identifier | Attribute:
    """One INDIVIDUAL_DOCUMENT.

    Returns:
        An identifier; where neither the number's tag nor the words beside it hold a number, an attribute with
        everything printed.
    """
    kind, kind2, printed = (values.get(tag, "") for tag in ("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "NUMBER"))
    place = _place_of_issue(values)
    lead, number, country = _split(printed)
    notes = [values.get("NOTE", "").strip(" ,"), f"printed as: {printed}" if number != printed else ""]
    if not number:
        lead, number = _number_in(kind2) or _number_in(notes[0]) or ("", "")
    if not number:
        return Attribute("document", "; ".join(value for value in (kind, kind2, *notes, place) if value))
    return Identifier(
        scheme=_scheme(kind2, lead, kind),
        value=number,
        country=values.get("ISSUING_COUNTRY", "") or values.get("COUNTRY_OF_ISSUE", "") or country,
        issued_on=values.get("DATE_OF_ISSUE", ""),
        expires_on=values.get("DATE_OF_EXPIRY", ""),
        note="; ".join(value for value in (kind2 or kind, *notes, place) if value),
    )


def _scheme(*words: str) -> str:
    """The scheme by the most specific of the words printed."""
    for word in words:
        for pattern, scheme in _SCHEMES:
            if pattern.search(word):
                return scheme
    return "other"


def _split(printed: str) -> tuple[str, str, str]:
    """Words before the number, the number, a country: `Jordan 654781`, `R00012098, South Sudan`, `4711 (US)`."""
    if printed.lower() in _NO_NUMBER:
        return "", "", ""
    if match := _COUNTRY_FIRST.match(printed):
        return "", match[2], match[1]
    match = _LEAD.match(printed)
    lead, number = (match[1], match[2]) if match else ("", printed)
    if tail := _TAIL.match(number):
        return lead, tail[1], tail[3] or ""
    return lead, number, ""


def _number_in(words: str) -> tuple[str, str] | None:
    """Words and number out of running text: `Tunisian passport number L 191609 issued on 28 Feb. 1996`."""
    match = _IN_TEXT.search(words)
    return (words[: match.start()] + match[0], match[1] or match[2]) if match else None


def _place_of_issue(values: dict[str, str]) -> str:
    """Where it was issued, if that says more than the issuing country does."""
    country, city = values.get("COUNTRY_OF_ISSUE", ""), values.get("CITY_OF_ISSUE", "")
    if not city and country in ("", values.get("ISSUING_COUNTRY", "") or country):
        return ""
    return "issued in " + ", ".join(value for value in (city, country) if value)
