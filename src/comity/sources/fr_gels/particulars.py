"""Names, numbers and dates of birth of an entry, with the comments that only the publisher's own file prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from comity.model import Address, Attribute, Country, Identifier, Name, PartialDate
from comity.model.records import NameKind, Quality
from comity.sources import published_dates
from comity.sources.fr_gels.layout import Particulars, Value
from comity.sources.mapped.entries import Entry
from comity.sources.mapped.mapping import Mapping
from comity.sources.mapped.values import one_line

_GENDERS = {"masculin": "male", "féminin": "female"}
_CIRCA = re.compile(r"\b(?:vers|environ|circa|approximativement|probablement)\b", re.IGNORECASE)
_KINDS: tuple[tuple[re.Pattern[str], NameKind], ...] = (
    (re.compile(r"^(?:anciennement|ancien nom|précédemment)", re.IGNORECASE), "fka"),
    (re.compile(r"^(?:née?\b|nom de (?:naissance|jeune fille))", re.IGNORECASE), "nee"),
)
_QUALITIES: tuple[tuple[re.Pattern[str], Quality], ...] = (
    (re.compile(r"\bpeu fiable\b", re.IGNORECASE), "weak"),
    (re.compile(r"\bfiable\b", re.IGNORECASE), "strong"),
)
_PAPERS = (
    (re.compile(r"passeport.*identité|identité.*passeport", re.IGNORECASE), "other"),
    (re.compile(r"passeport", re.IGNORECASE), "passport"),
    (re.compile(r"\bINN\b"), "ru_inn"),
    (re.compile(r"fiscal|\bNIF\b|imp[oô]t", re.IGNORECASE), "tax_id"),
    (re.compile(r"permis de conduire", re.IGNORECASE), "driving_licence"),
    (re.compile(r"titre de voyage|document de voyage", re.IGNORECASE), "travel_document"),
    (re.compile(r"identité|national|sécurité sociale|CNI\b", re.IGNORECASE), "national_id"),
)
"""Words of a comment -> scheme of a number of AUTRE_IDENTITE; the first that fits wins."""
_UN_REFERENCE = re.compile(r"^[A-Z]{2}[ei]\.\d{3}$")


def aliases(found: Particulars, mapping: Mapping) -> Iterator[Name]:
    """The names that each alias holds, with its comment (`En russe`, `peu fiable`)."""
    for value in found.of("ALIAS"):
        comment = one_line(value.get("Commentaire", "")).strip(" :()")
        for name in Entry({"Nom": "", "Alias": [value.get("Alias", "")]}, mapping).names():
            yield _with_comment(name, comment) if comment else name


def _with_comment(name: Name, comment: str) -> Name:
    kind = next((kind for pattern, kind in _KINDS if pattern.search(comment)), name.kind)
    quality = next((quality for pattern, quality in _QUALITIES if pattern.search(comment)), name.quality)
    return msgspec.structs.replace(name, kind=kind, quality=quality, note=joined(name.note, comment))


def passports(found: Particulars, mapping: Mapping) -> Iterator[Identifier | Attribute]:
    """The numbers of PASSEPORT; one that holds no number is what the index makes of it."""
    for value in found.of("PASSEPORT"):
        entry = Entry({"Passeports": [value.get("NumeroPasseport", "")]}, mapping)
        comment = one_line(value.get("Commentaire", ""))
        papers = entry.identifiers()
        yield from (msgspec.structs.replace(each, note=joined(each.note, comment)) for each in papers)
        if comment and not papers:
            yield Attribute("passport", comment)


def papers(found: Particulars) -> Iterator[Identifier | Attribute]:
    """The numbers of AUTRE_IDENTITE, by what the comment calls them."""
    for value in found.of("AUTRE_IDENTITE"):
        comment, number = one_line(value.get("Commentaire", "")), one_line(value.get("NumeroCarte", ""))
        if number:
            scheme = next((scheme for pattern, scheme in _PAPERS if pattern.search(comment)), "other")
            yield Identifier(scheme, number, note=joined("AUTRE_IDENTITE", comment))
        else:
            yield Attribute("other identity", comment)


def references(found: Particulars) -> Iterator[Identifier | Attribute]:
    """References of the UN, and digital currency addresses."""
    for value in found.of("REFERENCE_ONU"):
        printed, comment = one_line(value.get("ReferenceOnu", "")), one_line(value.get("Commentaire", ""))
        if _UN_REFERENCE.match(printed):
            yield Identifier("un_ref", printed, note=comment)
        else:
            yield Attribute("reference of the UN as printed", joined(printed, comment))
    for value in found.of("CRYPTOMONNAIE"):
        yield Attribute("digital currency", joined(value.get("Cryptomonnaie", ""), value.get("Commentaire", "")))


def births(found: Particulars, warnings: list[str]) -> tuple[PartialDate, ...]:
    """Every date of birth; a blank day or month is one that is not known."""
    read = []
    for value in found.of("DATE_DE_NAISSANCE"):
        year, month, day = (value.get(part, "") for part in ("Annee", "Mois", "Jour"))
        comment = one_line(value.get("Commentaire", ""))
        printed = "-".join(part for part in (year, month, day if month else "") if part)
        date = published_dates.parse(printed)
        if date.first is None:
            warnings.append(f"date of birth {joined(printed, comment)!r} is no date: kept as printed")
        text = f"{printed} ({comment})" if comment and printed else printed or comment
        read.append(PartialDate(text, date.first, date.last, bool(_CIRCA.search(comment))))
    return tuple(dict.fromkeys(read))


def places(found: Particulars, *kinds: str) -> tuple[Address, ...]:
    """Addresses or places of birth of these types."""
    values = [value for kind in kinds for value in found.of(kind)]
    return tuple(dict.fromkeys(map(_place, values)))


def _place(value: Value) -> Address:
    text = one_line(value.get("Adresse", "") or value.get("Lieu", ""))
    return Address(text=text, country=one_line(value.get("Pays", "")), note=one_line(value.get("Commentaire", "")))


def nationalities(found: Particulars) -> tuple[Country, ...]:
    """Every nationality; what is said of one is an attribute."""
    return tuple(dict.fromkeys(Country(one_line(text)) for text in found.texts("NATIONALITE")))


def gender(found: Particulars) -> str:
    """`male`, `female`, or as printed."""
    printed = "; ".join(dict.fromkeys(map(one_line, found.texts("SEXE"))))
    return _GENDERS.get(printed.casefold(), printed)


def attributes(found: Particulars) -> Iterator[Attribute]:
    """Ways to reach the target, comments that have no value to stand beside, and what the layout does not know."""
    for kind, label in (("TELEPHONE", "phone number"), ("SITE_INTERNET", "website"), ("COURRIEL", "email address")):
        yield from (Attribute(label, one_line(text)) for text in found.texts(kind))
    for value in found.of("IDENTIFICATION"):
        if value.get("Identification", "/") == "/" and (comment := one_line(value.get("Commentaire", ""))):
            yield Attribute("identification", comment)
    for kind, label in (("NATIONALITE", "nationality"), ("REFERENCE_UE", "reference of the EU")):
        for value in found.of(kind):
            if comment := one_line(value.get("Commentaire", "")):
                yield Attribute(f"comment on the {label}", comment)
    yield from (Attribute(path, text) for path, text in found.unknown)


def as_in_the_index(entry: dict[str, Any], found: Particulars) -> dict[str, Any]:
    """What the index prints of an entry too, under the index's own names."""
    return {
        **{name: entry.get(name) for name in ("IdRegistre", "Nature", "Nom")},
        "Prenoms": found.texts("PRENOM"),
        "ReferencesUe": found.texts("REFERENCE_UE"),
        "NumeroOMI": found.texts("NUMERO_OMI"),
        "Identifications": [
            {"identification": value["Identification"], "commentaire": value.get("Commentaire", "")}
            for value in found.of("IDENTIFICATION")
            if value.get("Identification", "/") != "/"
        ],
    }


def joined(*texts: str) -> str:
    """The texts that are not blank, with semicolons between them."""
    return "; ".join(text for text in texts if text)
