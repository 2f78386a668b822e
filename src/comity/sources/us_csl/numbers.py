"""What the column `ids` holds: numbers of papers, and whatever else OFAC prints under a label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.model import Attribute, Identifier
from comity.model.identifiers import is_valid
from comity.model.records import Kind

_DATE = re.compile(r"^(?:\d{1,2} )?(?:[A-Z][a-z]{2} )?\d{4}$")
_COUNTRY = re.compile(r"^[A-Z]{2}$")
_BETWEEN = re.compile(r";\s+(?=[^;,]{2,90}?,\s)")
"""Between two statements: what follows begins with a label and a comma. A directive's text has semicolons within."""

_BETWEEN_LABEL_LAST = re.compile(r";\s+")

_LABELS: dict[str, tuple[str, ...]] = {
    "national_id": (
        "d.n.i.", "c.u.r.p.", "ssn", "le number", "electoral registry no.", "credencial electoral", "residency number",
    ),
    "tax_id": ("nit #", "r.f.c.", "rfc", "ruc #", "us fein", "v.a.t. number", "c.u.i.t.", "c.u.i.p.", "rtn", "c.i.f."),
    "registration": ("company number", "uk company number", "c.r. no.", "registered charity no.", "enterprise number"),
    "cn_uscc": ("unified social credit code (uscc)",),
    "lei": ("legal entity number",),
    "bic": ("swift/bic",),
    "isin": ("isin",),
    "duns": ("d-u-n-s number",),
    "mmsi": ("mmsi",),
    "call_sign": ("vessel call sign",),
    "aircraft_tail": ("aircraft tail number",),
    "aircraft_serial": ("aircraft manufacturer's serial number (msn)",),
    "imo": ("vessel registration identification",),
    "other": ("government gazette number", "identification number", "bik (ru)", "license", "visanumberid"),
}  # fmt: skip
"""Scheme -> labels that are printed for it, in small letters."""
_SCHEME_OF = {label: scheme for scheme, labels in _LABELS.items() for label in labels}
_WORDS = (
    (re.compile(r"passport"), "passport"),
    (re.compile(r"travel document"), "travel_document"),
    (re.compile(r"driver"), "driving_licence"),
    (re.compile(r"\b(?:tax|fiscal)\b"), "tax_id"),
    (re.compile(r"registration|registry|incorporation|chamber of commerce|business number"), "registration"),
    (re.compile(r"cedula|national\b.*\bid|personal id|identi|\bid (?:no|number|card)"), "national_id"),
    (re.compile(r"digital currency address"), "wallet"),
    (re.compile(r"\b(?:no|number)\.?$|#$"), "other"),
)
"""Words in any other label -> scheme, if what follows the label has a digit; the first that fits decides."""

# Narrower schemes, by country and form: INN 10 digits (a person's 12), OGRN 13 or 15, OKPO 8 or 10, as the Federal Tax
# Service and Rosstat define them; OFAC's Government Gazette Number is the OKPO.
_NARROWER = (
    ("tax_id", "RU", re.compile(r"\d{10}|\d{12}"), "ru_inn"),
    ("registration", "RU", re.compile(r"\d{13}|\d{15}"), "ru_ogrn"),
    ("registration", "", re.compile(r"[125]\d{12}"), "ru_ogrn"),
)
_OKPO = re.compile(r"\d{8}|\d{10}")


class Statement(NamedTuple):
    """One entry of `ids`.

    Attributes:
        label: as printed.
        value: as printed; with everything behind the label where it is no number.
        country: a code.
        issued_on: as printed.
        expires_on: as printed.
        undated: a date of which the print does not say whether it is of issue or of expiry.
    """

    label: str
    value: str
    country: str = ""
    issued_on: str = ""
    expires_on: str = ""
    undated: str = ""


def statements(printed: str, *, label_last: bool = False) -> tuple[Statement, ...]:
    """The statements of one CSV cell: `Passport, A1, IR, 21 Jun 1992, 20 Jun 1997; Gender, Male`.

    Args:
        printed: the cell.
        label_last: as files of before 2020 have it: `IR, A1, Passport; Male, Gender`.
    """
    if label_last:
        return tuple(_label_last(part.strip(" ;")) for part in _BETWEEN_LABEL_LAST.split(printed) if part.strip(" ;"))
    return tuple(_statement(part.strip(" ;")) for part in _BETWEEN.split(printed) if part.strip(" ;"))


def _label_last(text: str) -> Statement:
    rest, _, label = text.rpartition(", ")
    country, _, value = rest.partition(", ")
    if scheme_of(label, rest) is not None and value and _COUNTRY.match(country):
        return Statement(label, value, country)
    return Statement(label, rest)


def _statement(text: str) -> Statement:
    label, _, rest = text.partition(", ")
    if scheme_of(label, rest) is None:
        return Statement(label, rest)
    parts = rest.split(", ")
    dates: list[str] = []
    while len(parts) > 1 and len(dates) < 2 and _DATE.match(parts[-1]):
        dates.insert(0, parts.pop())
    country = parts.pop() if len(parts) > 1 and _COUNTRY.match(parts[-1]) else ""
    pair = (dates[0], dates[1], "") if len(dates) == 2 else ("", "", *dates, "")[:3]
    return Statement(label, ", ".join(parts), country, *pair)


def scheme_of(label: str, value: str) -> str | None:
    """The scheme of a label; None where it is of no number."""
    plain = label.strip().rstrip(":").lower()
    if plain in _SCHEME_OF:
        return _SCHEME_OF[plain]
    if not any(char.isdigit() for char in value) or "date" in plain:
        return None
    return next((scheme for words, scheme in _WORDS if words.search(plain)), None)


def identifiers(found: tuple[Statement, ...], kind: Kind, warnings: list[str]) -> Iterator[Identifier]:
    """The numbers among the statements; a failing check digit is named and the number kept."""
    for each in found:
        scheme = scheme_of(each.label, each.value)
        if scheme is None or not each.value:
            continue
        number = Identifier(
            _narrowed(scheme, each, kind),
            each.value,
            country=each.country,
            issued_on=each.issued_on,
            expires_on=each.expires_on,
            note=each.label + (f"; {each.undated}, of issue or expiry" if each.undated else ""),
        )
        if is_valid(number) is False:
            warnings.append(f"{number.scheme} {number.value}: the check digit does not fit")
        yield number


def _narrowed(scheme: str, each: Statement, kind: Kind) -> str:
    for wide, country, form, narrow in _NARROWER:
        fits = scheme == wide and country in ("", each.country) and form.fullmatch(each.value)
        # Without a country only a fitting check digit makes it that number.
        if fits and (country or is_valid(Identifier(narrow, each.value))):
            return narrow
    if each.label.lower() == "government gazette number" and each.country in ("", "RU"):
        return "ru_okpo" if _OKPO.fullmatch(each.value) else scheme
    if scheme == "imo" and not each.value.upper().replace(" ", "").startswith("IMO"):
        return "other"
    if each.label.lower() == "identification number":
        return "national_id" if kind == "person" else "other"
    return scheme


def attributes(found: tuple[Statement, ...]) -> Iterator[Attribute]:
    """What is no number: websites, directives, the kind of company. Gender and ties have fields of their own."""
    for each in found:
        label = each.label.strip(" :-").lower()
        if (scheme_of(each.label, each.value) is None or not each.value) and label not in ("gender", "linked to"):
            yield Attribute(label, each.value)
