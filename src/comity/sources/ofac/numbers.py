"""Numbers under a label: `Tax ID No. 7700000000 (Russia)`, `Passport A1 (Iran) expires 01 Jan 2020`.

The CSV family prints a number with its country and dates as one text, the XML in tags of their own beside it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from comity.model import Identifier
from comity.model.identifiers import imo_ship, is_valid
from comity.model.records import Kind
from comity.sources.ofac.labels import PLAIN_LABELS, SCHEME_OF

_LABELS = "|".join(re.escape(label) for label in sorted(SCHEME_OF, key=len, reverse=True))
_LABEL = re.compile(rf"({_LABELS})(?=[\s:])(?:\s*:)?(?:\s*No\.:?(?=\s))?\s+(.+)", re.IGNORECASE | re.DOTALL)
_LAST_WORDS = "No|[Nn]umber|#|ID|[Cc]ode|Card|Identification|Passport|Licen[cs]e|Certificate"
_LIKELY_LABEL = re.compile(rf"([A-Z][^;:]{{0,60}}?(?:{_LAST_WORDS})\.?(?: \([^()]*\))?):?\s+(\S*\d.*)", re.DOTALL)
_DATE = r"(?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?\d{4}"
_ISSUED = re.compile(rf"\s+issued ({_DATE}(?: to {_DATE})?)(?=\s|,|$)")
_EXPIRES = re.compile(rf"\s+expire[sd] ({_DATE}(?: to {_DATE})?)(?=\s|,|$)")
_BRACKETS = re.compile(r"\s*\(((?:[^()]|\([^()]*\))*)\)\s*$")
_WALLET = re.compile(r"Digital Currency Address - (\S+)\s+(\S+)$")
_DUTCH = re.compile(r"\d{9}")
"""Number of a legal entity in the Dutch trade register (RSIN), which OFAC prints as Legal Entity Number like an LEI."""


class _Refinement(NamedTuple):
    """A scheme made narrower by the country of issue and the form of the value."""

    schemes: tuple[str, ...]
    label: str
    country: str
    value: re.Pattern[str]
    scheme: str


_REFINEMENTS = (
    # INN: 10 digits for an organisation, 12 for a person. OGRN: 13, for sole traders 15. OKPO: 8 or 10. So defined by
    # the Federal Tax Service and Rosstat; OFAC's Government Gazette Number is the OKPO.
    _Refinement(("tax_id",), "", "Russia", re.compile(r"\d{10}|\d{12}"), "ru_inn"),
    _Refinement(("registration", "other"), "", "Russia", re.compile(r"\d{13}|\d{15}"), "ru_ogrn"),
    _Refinement(("other",), "government gazette number", "Russia", re.compile(r"\d{8}|\d{10}"), "ru_okpo"),
    # GB 32100-2015: 18 characters without I, O, S, V and Z.
    _Refinement(("registration", "tax_id"), "", "China", re.compile(r"[0-9A-HJ-NP-RTUWXY]{18}"), "cn_uscc"),
)


class Reading(NamedTuple):
    """An identifier and what is odd about it."""

    identifier: Identifier
    warning: str = ""


class Beside(NamedTuple):
    """What is printed in tags of its own beside a number; all empty where it stands in the number's text."""

    country: str = ""
    issued_on: str = ""
    expires_on: str = ""


_NOTHING_BESIDE = Beside()


def labelled_number(text: str, kind: Kind, beside: Beside = _NOTHING_BESIDE) -> Reading | None:
    """Read a statement whose label is known; None where it has none, or no number after it.

    Args:
        text: the label, a blank, and the number.
        kind: of target: the same label can stand for a ship's number and for a firm's.
        beside: country and dates, where they are not in the text.
    """
    if match := _WALLET.match(text):
        return Reading(Identifier("wallet", match[2], *beside, note=match[1]))
    match = _LABEL.match(text)
    if not match or not is_number(match[2]):
        return None
    label = text[: match.end(1)]
    return _checked(_identifier(SCHEME_OF[label.lower()], label, match[2], kind, beside), label)


def unlisted_number(text: str) -> Reading | None:
    """Read a statement that looks like a label and a number, though the label is in no table."""
    match = _LIKELY_LABEL.match(text)
    if not match:
        return None
    return Reading(_identifier("other", match[1], match[2], "other", _NOTHING_BESIDE))


def is_number(text: str) -> bool:
    """A number has a digit, or is a code in capitals (`UA KEH`)."""
    return any(char.isdigit() for char in text) or text.partition(" (")[0].isupper()


def _identifier(scheme: str, label: str, rest: str, kind: Kind, beside: Beside) -> Identifier:
    issued, expires = _ISSUED.search(rest), _EXPIRES.search(rest)
    rest = _EXPIRES.sub("", _ISSUED.sub("", rest, count=1), count=1).strip()
    value, country, tail = (rest, beside.country, "") if beside.country else _country_apart(rest)
    value, remainder = _value_apart(value)
    if label.lower() == "identification number" and kind == "person":
        scheme = "national_id"
    scheme, value = _ship_number(label, value, kind) or (_refined(scheme, label, country, value), value)
    dutch = scheme == "lei" and bool(_DUTCH.fullmatch(value))
    scheme = "registration" if dutch else scheme
    notes = (label if dutch or label not in PLAIN_LABELS else "", remainder, tail)
    return Identifier(
        scheme,
        value,
        country=country,
        issued_on=beside.issued_on or (issued[1] if issued else ""),
        expires_on=beside.expires_on or (expires[1] if expires else ""),
        note="; ".join(note for note in notes if note),
    )


def _country_apart(rest: str) -> tuple[str, str, str]:
    """Value, country of issue and what follows it. The last brackets at the end hold the country."""
    if match := _BRACKETS.search(rest):
        value = rest[: match.start()].strip()
        if value:
            return value, match[1].strip(), ""
        return match[1].strip(), "", ""
    # "(Germany) issued under the name ..." has the country in the middle.
    if match := re.match(r"(\S.*?)\s+\(([A-Z][^()]*)\)[\s,]+(.+)$", rest):
        return match[1], match[2].strip(), match[3].strip()
    return rest, "", ""


def _value_apart(text: str) -> tuple[str, str]:
    """The number, and the words printed after it: a part of a number has a digit, no small letter, or but one letter.

    `FN 161285 i`, in the Austrian companies register, ends in its check letter.
    """
    parts = text.split()
    for position, part in enumerate(parts):
        if not any(char.isdigit() for char in part) and part != part.upper() and len(part) > 1:
            if position == 0:
                break
            return " ".join(parts[:position]).rstrip(","), " ".join(parts[position:])
    return text.strip().rstrip(","), ""


def _ship_number(label: str, value: str, kind: Kind) -> tuple[str, str] | None:
    """`Identification Number IMO 5342883`: a ship's own number, or a firm's where the entry is no ship.

    A few firms carry theirs under the label of ships; it is a firm's where the check digit is not that of a ship.
    """
    if label.lower() == "vessel registration identification imo" and kind == "organization" and not imo_ship(value):
        return "imo_company", value
    if label.lower() != "identification number" or not value.upper().startswith("IMO"):
        return None
    return "imo" if kind == "vessel" else "imo_company", value[3:].strip()


def _refined(scheme: str, label: str, country: str, value: str) -> str:
    for rule in _REFINEMENTS:
        fits = scheme in rule.schemes and country == rule.country and rule.value.fullmatch(value)
        if not fits or rule.label not in ("", label.lower()):
            continue
        # Under a label that says something else (`Residency Number`), only a fitting check digit makes it that number.
        if scheme != "other" or is_valid(Identifier(rule.scheme, value)) is not False:
            return rule.scheme
    return scheme


def _checked(identifier: Identifier, label: str) -> Reading:
    """Name a failing check digit; the number stays as printed."""
    if label.lower() == "vessel registration identification" and imo_ship(identifier.value):
        shown = f"IMO number {identifier.value} is printed without the word IMO; its check digit fits"
        return Reading(Identifier("imo", identifier.value, identifier.country, note=identifier.note), shown)
    if is_valid(identifier) is False:
        return Reading(identifier, f"{identifier.scheme} {identifier.value}: the check digit does not fit")
    return Reading(identifier)
