"""Identifiers: properties of an entity, and Identification and Passport entities that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from comity.model import Attribute, Identifier
from comity.model.identifiers import SCHEMES, comparable, is_valid
from comity.sources.ftm.sheet import Sheet, one_line

_SCHEME = {
    "innCode": "ru_inn",
    "ogrnCode": "ru_ogrn",
    "okpoCode": "ru_okpo",
    "kppCode": "ru_kpp",
    "leiCode": "lei",
    "swiftBic": "bic",
    "bic": "bic",
    "isin": "isin",
    "isinCode": "isin",
    "dunsCode": "duns",
    "uscCode": "cn_uscc",
    "taxNumber": "tax_id",
    "vatCode": "tax_id",
    "irsCode": "tax_id",
    "voenCode": "tax_id",
    "passportNumber": "passport",
    "socialSecurityNumber": "national_id",
    "mmsi": "mmsi",
    "callSign": "call_sign",
    "publicKey": "wallet",
    "cryptoAddress": "wallet",
}
"""Property -> scheme, whatever the schema."""

_SCHEME_OF_SCHEMA = {
    ("Vessel", "imoNumber"): "imo",
    ("Organization", "imoNumber"): "imo_company",
    ("Airplane", "serialNumber"): "aircraft_serial",
    ("Airplane", "registrationNumber"): "aircraft_tail",
    ("LegalEntity", "registrationNumber"): "registration",
    ("Person", "idNumber"): "national_id",
}
"""Schema, or one that inherits from it, and property -> scheme. `idNumber` is that of any personal identification, by
the model's own words mainly national identity cards."""

_CLASSES = {"okvedCode", "coatoCode", "fnsCode", "cpvCode", "nutsCode", "icaoCode", "programId", "googlePlaceId"}
"""Of the model's type `identifier`, but shared by many: an activity, a region, an office, a type of aircraft."""

_DOCUMENTS = (
    (re.compile(r"passport|pasaporte|passeport", re.IGNORECASE), "passport"),
    (re.compile(r"driv", re.IGNORECASE), "driving_licence"),
    (re.compile(r"\btax|fiscal|\bINN\b|\bTIN\b|\bRFC\b|\bNIT\b", re.IGNORECASE), "tax_id"),
    (re.compile(r"travel", re.IGNORECASE), "travel_document"),
    (re.compile(r"registration|\bregist(?:er|ry)\b", re.IGNORECASE), "registration"),
    (re.compile(r"\bnational|identity|\bid\b|c[eé]dula|\b(?:DNI|CURP|SSN)\b|social sec", re.IGNORECASE), "national_id"),
)  # fmt: skip
"""Words for the type of an Identification -> scheme; the first that fits wins."""

MAX_NUMBER = 500
"""Characters of a number; a wallet's address has some 100. What is longer is kept as an attribute."""


def numbers_of(sheet: Sheet, papers: list[Sheet], odd: list[Attribute], warnings: list[str]) -> tuple[Identifier, ...]:
    """Every identifier once: from papers first, then properties whose number no paper of that scheme has."""
    documents = [number for paper in papers if (number := _document(paper, odd))]
    known = {(each.scheme, comparable(each)) for each in documents}
    own = (each for each in _properties(sheet) if (each.scheme, comparable(each)) not in known)
    found = tuple(dict.fromkeys((*documents, *own)))
    wrong = (each for each in found if is_valid(each) is False)
    warnings += [f"{SCHEMES[each.scheme].title} {each.value} fails its check digit." for each in wrong]
    return found


def _properties(sheet: Sheet) -> Iterator[Identifier]:
    for name in sheet.entity.properties:
        known = sheet.schema.properties.get(name)
        if known is None or known.type != "identifier" or name in _CLASSES:
            continue
        values = sheet.values(name)
        if not values or any(len(value) > MAX_NUMBER for value in values):
            continue  # it stays on the sheet, and so becomes an attribute
        sheet.take(name)
        for value in values:
            yield Identifier(_scheme(sheet, name), one_line(value), note=known.label)
    for referent in sheet.entity.context.get("referents", ()):
        if referent != sheet.entity.id and len(referent) <= MAX_NUMBER:
            yield Identifier("list_key", referent, note="referent")


def _scheme(sheet: Sheet, name: str) -> str:
    for (schema, field), scheme in _SCHEME_OF_SCHEMA.items():
        if name == field and sheet.is_a(schema):
            return scheme
    return _SCHEME.get(name, "other")


def _document(paper: Sheet, odd: list[Attribute]) -> Identifier | None:
    """An Identification as an identifier; as an attribute where it has no number, or several."""
    paper.take("holder")
    numbers = paper.take("number", "passportNumber")
    if len(numbers) != 1 or len(numbers[0]) > MAX_NUMBER:
        text = "; ".join(filter(None, (*map(one_line, numbers), paper.told())))
        odd.append(Attribute(paper.schema.label, text))
        return None
    kinds = " ".join(paper.values("type"))
    scheme = (
        "passport" if paper.is_a("Passport") else next((to for words, to in _DOCUMENTS if words.search(kinds)), "other")
    )
    printed = {field: ", ".join(paper.take(field)) for field in ("country", "startDate", "endDate")}
    note = paper.told() or paper.schema.label
    return Identifier(scheme, one_line(numbers[0]), printed["country"], printed["startDate"], printed["endDate"], note)
