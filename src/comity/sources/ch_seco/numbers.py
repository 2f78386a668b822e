"""Numbers: references to the UN's and the EU's lists, identity documents, and those that the list tells in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from comity.model import Attribute, Identifier
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
    (re.compile(r"\bSWIFT(?:/BIC)?(?: code)?\s*:\s*([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b"), "bic"),
)
"""Stable phrases of other-information -> scheme. The whole text stays among the remarks."""


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


def told_numbers(subject: etree._Element | None, kind: Kind) -> Iterator[Identifier | Attribute]:
    """Numbers in generic attributes and in other information.

    An IMO number is read of ships alone: a firm's may be that of a ship which it owns.
    """
    if subject is None:
        return
    target = subject.getparent()
    for element in (*_generic(target), *_generic(subject)):
        label, value = attribute(element, "name"), squeeze(element.text)
        if kind == "vessel" and "IMO" in label.upper() and (match := re.search(r"\d{7}", value)):
            yield Identifier("imo", match[0], note=label)
        elif value:
            yield Attribute(label or "generic attribute", value)
    for element in subject.iterchildren("other-information"):
        words = squeeze(element.text)
        if kind == "vessel":
            yield from (Identifier("imo", match[1], note="told in words") for match in _IMO.finditer(words))
        for pattern, scheme in _TOLD:
            yield from (Identifier(scheme, match[1], note="told in words") for match in pattern.finditer(words))


def _generic(element: etree._Element | None) -> list[etree._Element]:
    return [] if element is None else list(element.iterchildren("generic-attribute"))
