"""What has been read of one entry so far, and the record that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from comity.model import (
    Address,
    Attribute,
    Country,
    Designation,
    Identifier,
    Name,
    PartialDate,
    Record,
    Relation,
)
from comity.model.records import Kind
from comity.sources.ofac.names import name_of

KINDS: dict[str, Kind] = {
    "": "organization", "entity": "organization", "individual": "person", "vessel": "vessel", "aircraft": "aircraft",
}  # fmt: skip
"""OFAC's type of target in small letters -> kind; the CSV family leaves the type of an organisation empty."""


@dataclass(slots=True)
class Findings:
    """The one mutable value of these readers.

    Attributes:
        comments: name of the file that continues remarks that are cut off, for a warning.
    """

    kind: Kind
    comments: str = "sdn_comments.csv"
    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    births: list[PartialDate] = field(default_factory=list)
    birth_places: list[Address] = field(default_factory=list)
    nationalities: list[Country] = field(default_factory=list)
    gender: str = ""
    positions: list[str] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    attributes: list[Attribute] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def of_type(printed: str) -> Findings:
    """Nothing found yet of an entry of this type; a type that is not known is named in a warning."""
    found = Findings(KINDS.get(printed.lower(), "organization"))
    if printed.lower() not in KINDS:
        found.warnings.append(f"type {printed!r} is not known and was read as an organization")
    return found


def read_name(printed: str, found: Findings) -> None:
    """The primary name; an entry without one is warned of, never left out."""
    if printed:
        found.names.append(name_of(printed, found.kind))
    else:
        found.warnings.append("no name is printed")


def read_title(printed: str, found: Findings) -> None:
    """Titles are one text, separated by semicolons."""
    found.positions.extend(part.strip() for part in printed.split(";") if part.strip())


def read_ship(values: dict[str, str], found: Findings) -> None:
    """What stands in a ship's own columns or tags: `call sign`, `owner`, and four attributes."""
    if call_sign := values.get("call sign"):
        found.identifiers.append(Identifier("call_sign", call_sign))
    labels = ("vessel type", "tonnage", "gross registered tonnage", "flag")
    found.attributes.extend(Attribute(label, value) for label in labels if (value := values.get(label)))
    if owner := values.get("owner"):
        found.relations.append(Relation("owned_by", owner, note="vessel owner"))


def record_of(list_id: str, key: str, designations: tuple[Designation, ...], found: Findings) -> Record:
    """The record of an entry that has been read."""
    return Record(
        list=list_id,
        key=key,
        kind=found.kind,
        names=tuple(found.names),
        identifiers=tuple(found.identifiers),
        births=tuple(found.births),
        birth_places=tuple(found.birth_places),
        nationalities=tuple(found.nationalities),
        gender=found.gender,
        positions=tuple(dict.fromkeys(found.positions)),
        addresses=tuple(found.addresses),
        relations=tuple(found.relations),
        designations=designations,
        attributes=tuple(found.attributes),
        remarks=tuple(found.remarks),
        warnings=tuple(found.warnings),
    )
