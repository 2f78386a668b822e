"""Identification documents and numbers, and the entry's own references."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.model import Attribute, Identifier
from comity.model.identifiers import is_valid
from comity.sources.eu_fsf.layout import Block, Entry, country

_SCHEMES = {
    "passport": "passport",
    "id": "national_id",
    "ssn": "national_id",
    "unssn": "national_id",
    "nrn": "national_id",
    "drivinglicence": "driving_licence",
    "travelcardid": "travel_document",
    "traveldoc": "travel_document",
    "fiscalcode": "tax_id",
    "taxid": "tax_id",
    "euvat": "tax_id",
    "regnumber": "registration",
    "tradelic": "registration",
    "swiftbic": "bic",
    "imo": "imo_company",
}
"""identificationTypeCode -> scheme; every other code is another number, its description in the note. The list has no
ships (its subjects are persons and enterprises), so an IMO number is a company's."""

_RUSSIAN = {"tax_id": "ru_inn", "registration": "ru_ogrn"}
"""A Russian tax or registration number that passes the check digit of INN or OGRN is one. Most print no country; there
another part of the entry must be in Russia."""

_FLAGS = (
    ("diplomatic", "diplomatic"),
    ("knownExpired", "known to be expired"),
    ("knownFalse", "known to be false"),
    ("reportedLost", "reported lost"),
    ("revokedByIssuer", "revoked by the issuer"),
)
_UN_REFERENCE = re.compile(r"^([A-Z]{2,3}[ie])\.(\d{1,3})$")
_NO_NUMBER = {"", "-", "n/a", "na", "unknown"}


def numbers(entry: Entry) -> Iterator[Identifier | Attribute]:
    """The entry's references, then its documents; a document without a number is an attribute."""
    if reference := entry.own("euReferenceNumber"):
        yield Identifier("eu_ref", reference)
    if reference := entry.own("unitedNationId"):
        yield _of_un(reference)
    is_russian = any(block("countryIso2Code") == "RU" for block in entry.parts)
    for block in entry.each("identification"):
        yield _document(block, is_russian)


def _of_un(printed: str) -> Identifier:
    """The UN's reference; `LYi.28` is the UN's LYi.028."""
    match = _UN_REFERENCE.match(printed)
    if match is None:
        return Identifier("other", printed, note="unitedNationId")
    whole = f"{match[1]}.{match[2].zfill(3)}"
    return Identifier("un_ref", whole, note="" if whole == printed else f"printed as {printed}")


def _document(block: Block, is_russian: bool) -> Identifier | Attribute:
    printed, latin = block("number"), block("latinNumber")
    number = latin if printed.lower() in _NO_NUMBER else printed
    notes = (
        block("identificationTypeDescription") or block("identificationTypeCode"),
        f"in Latin letters {latin}" if latin and latin != number else "",
        *(words for field, words in _FLAGS if block.is_true(field)),
        f"issued by {issuer}" if (issuer := block("issuedBy")) else "",
        f"valid from {start}" if (start := block("validFrom")) and (block("issueDate") or block("issuedDate")) else "",
        f"in the name of {name}" if (name := block("nameOnDocument")) else "",
        block("region"),
        block("remark"),
    )
    note = "; ".join(each for each in notes if each)
    if number.lower() in _NO_NUMBER:
        return Attribute("document", "; ".join(each for each in (note, country(block)) if each))
    found = Identifier(
        _SCHEMES.get(block("identificationTypeCode").lower(), "other"),
        number,
        country=country(block),
        issued_on=block("issueDate") or block("issuedDate") or block("validFrom"),
        expires_on=block("validTo"),
        note=note,
    )
    of_russia = block("countryIso2Code") == "RU" or (is_russian and block("countryIso2Code") in ("", "00"))
    if of_russia and found.scheme in _RUSSIAN:
        russian = msgspec.structs.replace(found, scheme=_RUSSIAN[found.scheme])
        return russian if is_valid(russian) else found
    return found
