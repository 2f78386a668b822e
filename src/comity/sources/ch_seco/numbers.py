"""Numbers: references to the UN's and the EU's lists, identity documents, and those that the list tells in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from comity.model import Attribute, Identifier
from comity.model.identifiers import is_valid
from comity.model.records import Kind
from comity.sources.ch_seco.layout import Place, attribute, squeeze, text
from comity.sources.ch_seco.targets import Target

_UN = re.compile(r"^[A-Z]{2,3}[ie]\.\d{3}$")
_EU = re.compile(r"^EU\.\d+\.\d+$")
_SCHEMES = {
    "passport": "passport",
    "diplomatic-passport": "passport",
    "id-card": "national_id",
    "driving-license": "driving_licence",
    "driving-permit": "driving_licence",
    "travel-document": "travel_document",
}
"""document-type -> scheme; `resident-permit`, `other` and the rest are other numbers."""

_IMO = re.compile(r"\bIMO(?: ship)? (?:identification )?number\s*:?\s*(?:IMO\s*)?(\d{7})\b", re.IGNORECASE)
_TOLD: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?:\bINN\b|\bИНН\b)\)?(?: number)?\s*:?\s*(\d{12}|\d{10})\b"), "ru_inn"),
    (re.compile(r"(?:\bOGRN(?:IP)?\b|\bОГРН\b)\)?(?: number)?\s*:?\s*(\d{15}|\d{13})\b"), "ru_ogrn"),
    (re.compile(r"(?i)\btax(?:payer)?(?: identification| registration)? number\s*:\s*(\w*\d[\w/-]*)"), "tax_id"),
    (re.compile(r"(?i)(?<!tax )\bregistration number\s*:\s*(\w*\d[\w/-]*)"), "registration"),
)
"""Stable phrases of other-information -> scheme. The whole text stays among the remarks."""
_BIC = r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"
_BICS = re.compile(rf"\bSWIFT(?:/BIC)?(?: codes?)?\s*:\s*({_BIC}\b(?:(?: \([^()]*\))?(?:,| and|/)\s*{_BIC}\b)*)")
"""`SWIFT codes: ZZZZBY2X (Sampleton), YYYYBY2X`: one code, or several with their branches."""
_RUSSIAN = {"tax_id": "ru_inn", "registration": "ru_ogrn"}
"""A tax or registration number of a target in Russia is INN or OGRN where its check digit fits; the list has no word
for either but `Taxpayer identification number` and `registration number`."""


def references(target: Target) -> Iterator[Identifier]:
    """The foreign identifiers: the UN's permanent reference, the EU's, or the number in another list's annex."""
    for element in target.element.iterchildren("foreign-identifier"):
        if number := squeeze(element.text):
            scheme = "un_ref" if _UN.match(number) else "eu_ref" if _EU.match(number) else "other"
            yield Identifier(scheme, number, note="" if scheme != "other" else "foreign identifier")


def documents(identities: Iterable[etree._Element], places: dict[str, Place]) -> Iterator[Identifier | Attribute]:
    """The identity documents; one without a number is an attribute."""
    for identity in identities:
        for each in identity.iterchildren("identification-document"):
            yield _document(each, places)


def _document(element: etree._Element, places: dict[str, Place]) -> Identifier | Attribute:
    kind, number, issuer = attribute(element, "document-type"), text(element, "number"), text(element, "issuer")
    where = [places.get(attribute(each, "place-id")) for each in element.iterchildren("place-of-issue")]
    notes = (
        kind,
        *(f"issued in {place.location or place.area or place.country}" for place in where if place),
        text(element, "remark"),
    )
    note = "; ".join(filter(None, notes))
    if not number:
        return Attribute("document", "; ".join(filter(None, (note, issuer))))
    return Identifier(
        _SCHEMES.get(kind, "other"),
        number,
        country=issuer,
        issued_on=text(element, "date-of-issue"),
        expires_on=text(element, "expiry-date"),
        note=note,
    )


def told_numbers(target: Target, kind: Kind) -> Iterator[Identifier | Attribute]:
    """Numbers in generic attributes and in other information.

    An IMO number is read of ships alone: a firm's may be that of a ship which it owns.
    """
    subject = target.subject
    if subject is None:
        return
    for element in (*_generic(target.element), *_generic(subject)):
        label, value = attribute(element, "name"), squeeze(element.text)
        if kind == "vessel" and "IMO" in label.upper() and (match := re.search(r"\d{7}", value)):
            yield Identifier("imo", match[0], note=label)
        elif value:
            yield Attribute(label or "generic attribute", value)
    for element in subject.iterchildren("other-information"):
        words = squeeze(element.text)
        if kind == "vessel":
            yield from (Identifier("imo", match[1], note="told in words") for match in _IMO.finditer(words))
        yield from _told(words, any("RUSSIA" in place.country.upper() for place in target.places.values()))


def _told(words: str, is_russian: bool) -> Iterator[Identifier]:
    for pattern, scheme in _TOLD:
        for match in pattern.finditer(words):
            narrow = Identifier(_RUSSIAN.get(scheme, scheme), match[1], note="told in words")
            fits = is_russian and scheme in _RUSSIAN and is_valid(narrow)
            yield narrow if fits or narrow.scheme == scheme else Identifier(scheme, match[1], note="told in words")
    for codes in _BICS.finditer(words):
        yield from (Identifier("bic", code, note="told in words") for code in re.findall(rf"\b{_BIC}\b", codes[1]))


def _generic(element: etree._Element) -> list[etree._Element]:
    return list(element.iterchildren("generic-attribute"))
