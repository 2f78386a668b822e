"""Numbers, ties and other particulars of an entry of the UK Sanctions List."""

from __future__ import annotations

import re
from collections.abc import Iterator

from comity.model import Attribute, Identifier, Relation
from comity.model.identifiers import comparable
from comity.model.records import Kind, RelationKind
from comity.sources.gb_uksl.entry import Entry, one_line
from comity.sources.gb_wording.numbered import documents, numbered
from comity.sources.gb_wording.registrations import registrations

_NO_REFERENCE = {"n/a", "none", "-"}
_RELATIONS: dict[str, tuple[RelationKind, str]] = {
    "ParentCompany": ("owned_by", "Parent company"),
    "Subsidiary": ("owns", "Subsidiary"),
    "CurrentOwnerOperator": ("owned_by", "Current owner/operator"),
    "PreviousOwnerOperator": ("linked_to", "Previous owner/operator"),
}
"""Tag -> the tie and the publisher's word for it. `owner/operator` does not tell the one from the other."""

_ATTRIBUTES = {
    "PhoneNumber": "phone number",
    "Website": "website",
    "EmailAddress": "email address",
    "TypeOfEntity": "type of entity",
    "CurrentBelievedFlagOfShip": "flag of ship",
    "PreviousFlag": "previous flags",
    "TypeOfShip": "type of ship",
    "TonnageOfShip": "tonnage of ship",
    "LengthOfShip": "length of ship",
    "YearBuilt": "year built",
}
_IMO_FIELD = re.compile(r"^(?:IMO)?[\s:-]*(\d{7})$", re.IGNORECASE)
_IN_TEXT = (
    ("vessel", "imo", "UKStatementofReasons", re.compile(r"\bIMO\b[^0-9]{0,12}(\d{7})\b", re.IGNORECASE)),
    ("vessel", "imo", "OtherInformation", re.compile(r"\bIMO\b[^0-9]{0,12}(\d{7})\b", re.IGNORECASE)),
    ("organization", "imo_company", "OtherInformation", re.compile(r"\bIMO\b\)? Number: (\d{7})\b", re.IGNORECASE)),
)
"""Kind of record, scheme, tag and pattern of numbers that stand in running text; of an organisation, a company's."""
_SOURCES = {"UKStatementofReasons": "the statement of reasons", "OtherInformation": "other information"}


def split_values(entry: Entry, tag: str) -> tuple[str, ...]:
    """The different values of a tag.

    One that holds several behind numbers, `(1) Belgium (2) Uganda`, or between bars, `Former Minister|Governor`, is
    parted.
    """
    between = (text for printed in entry.all(tag) for each in printed.split("|") if (text := each.strip()))
    return tuple(dict.fromkeys(value for text in between for value in numbered(text).values()))


def numbers(entry: Entry, kind: Kind) -> list[Identifier | Attribute]:
    """Every number of an entry; a document without one is an attribute."""
    found: list[Identifier | Attribute] = [
        *(Identifier("uksl", text) for text in entry.all("UniqueID")[:1]),
        *(Identifier("ofsi_group", text) for text in entry.all("OFSIGroupID")[:1]),
        *(
            Identifier("un_ref", text)
            for text in entry.all("UNReferenceNumber")[:1]
            if text.casefold() not in _NO_REFERENCE
        ),
    ]
    found += map(_imo, split_values(entry, "IMONumber"))
    found += _in_text(entry, kind, {comparable(each) for each in found if isinstance(each, Identifier)})
    for block, scheme in (("Passport", "passport"), ("NationalIdentifier", "national_id")):
        for each in entry.groups.get(block, ()):
            number, words = (each.get(f"{block}{what}", "") for what in ("Number", "AdditionalInformation"))
            found += documents(scheme, one_line(number), one_line(words))
    for printed in split_values(entry, "BusinessRegistrationNumber"):
        found += registrations(printed, "Business registration number")
    found += (
        Identifier("other", text, note="Hull identification number")
        for text in split_values(entry, "HullIdentificationNumber")
    )
    return found


def _imo(printed: str) -> Identifier:
    """`IMO9999999` or `9999999`; whatever else stands in the field is kept as printed."""
    match = _IMO_FIELD.match(printed)
    return Identifier("imo", match[1]) if match else Identifier("imo", printed, note="printed so")


def _in_text(entry: Entry, kind: Kind, known: set[str]) -> Iterator[Identifier]:
    """Numbers that no field prints, out of running text."""
    for kind_of, scheme, tag, pattern in _IN_TEXT if kind in ("vessel", "organization") else ():
        for match in pattern.finditer(entry.first(tag)) if kind == kind_of else ():
            if match[1] not in known:
                known.add(match[1])
                yield Identifier(scheme, match[1], note=f"read from {_SOURCES[tag]}")


def relations(entry: Entry) -> tuple[Relation, ...]:
    """Parent companies, subsidiaries, owners and operators."""
    found = (
        Relation(kind, name, note=word) for tag, (kind, word) in _RELATIONS.items() for name in split_values(entry, tag)
    )
    return tuple(dict.fromkeys(found))


def attributes(entry: Entry) -> Iterator[Attribute]:
    """Everything that has a tag of its own and no field of its own."""
    for tag, label in _ATTRIBUTES.items():
        for text in entry.all(tag):
            yield Attribute(label, text)
