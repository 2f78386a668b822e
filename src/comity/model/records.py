"""A record: one entry as one list publishes it. Every value is kept as printed; nothing published is dropped."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from comity.model.dates import PartialDate
from comity.model.identifiers import Identifier

Kind = Literal["person", "organization", "vessel", "aircraft", "other"]
NameKind = Literal["primary", "aka", "fka", "nee", "original_script", "variation"]
Quality = Literal["strong", "weak", ""]
RelationKind = Literal["owned_by", "owns", "acts_for", "family", "officer_of", "linked_to"]


class NamePart(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One part of a name in the role that the publisher gives it.

    Attributes:
        role: `family`, `given`, `middle`, `patronymic`, `title`, `suffix`, or the publisher's own column (`name_3`)
            where it states an order but no role.
        text: as printed.
    """

    role: str
    text: str


class Name(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One published name.

    Attributes:
        text: the whole name as printed, or its parts joined by single spaces in the order that the list documents.
        kind: what the publisher says it is; `variation` is another spelling of the primary name.
        quality: `weak` where the publisher warns of many false matches; empty where it does not say.
        parts: where the publisher prints parts.
        script: ISO 15924 code of its letters (`Cyrl`, `Hang`); empty for Latin letters.
        language: as the publisher states it; usually empty.
        note: anything else printed beside the name.
    """

    text: str
    kind: NameKind = "primary"
    quality: Quality = ""
    parts: tuple[NamePart, ...] = ()
    script: str = ""
    language: str = ""
    note: str = ""


class Country(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A country or nationality as printed; `code` (ISO 3166-1 alpha-2) only where the publisher prints a code."""

    text: str
    code: str = ""


class Address(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A place: an address, or a place of birth. Either parts, or `text` where the publisher prints one line."""

    text: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    note: str = ""

    def __str__(self) -> str:
        parts = (self.text, self.street, self.city, self.region, self.postcode, self.country)
        return ", ".join(part for part in parts if part)


class Relation(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A tie from the record's target to another, as printed (`Linked To: M LEASING LLC`).

    Attributes:
        kind: what the tie is, read from the record's side: the target is owned by, acts for, is family of ... `name`.
        name: the other party as printed.
        key: the other party's record key in the same list, where the publisher prints it.
        note: the publisher's own word for the tie, and whatever else it prints of it.
    """

    kind: RelationKind
    name: str
    key: str = ""
    note: str = ""


class Attribute(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A published value that has no field of its own (tonnage, flag, secondary-sanctions note), under a plain label."""

    label: str
    value: str


class Designation(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One authority's act naming the target under one programme. Six dates, never one for another.

    What each date means for a list, and on what evidence, stands in that list's manifest.

    Attributes:
        authority: who publishes the act (`US`).
        programme: the authority's legal programme as printed.
        decided_by: the authorities on whose decision it rests, as far as the list tells (`("UN",)` where a national
            list republishes a UN listing); empty where the list does not tell: origin unknown.
        legal_basis: the acts cited.
        measures: what is imposed, as printed.
        reasons: why, as printed.
        references: other keys and citations (a UN reference, a notice number).
        announced_on: the day on which the authority announced it.
        effective_on: the day on which it took legal effect.
        listed_on: the day of listing that the list itself prints.
        amended_on: the days of amendments that the list prints, oldest first.
        published_on: the day on which the act was published in the authority's gazette, where the list prints it.
        delisted_on: the day of removal that the list prints.
    """

    authority: str
    programme: str = ""
    decided_by: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    announced_on: date | None = None
    effective_on: date | None = None
    listed_on: date | None = None
    amended_on: tuple[date, ...] = ()
    published_on: date | None = None
    delisted_on: date | None = None


class Record(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One entry as one list publishes it.

    Attributes:
        list: the list's id (`us_ofac_sdn`).
        key: the publisher's own key, or a digest of kind, name and birth date where it prints none.
        kind: of target.
        names: the primary name first.
        key_is: `derived` where `key` is Comity's digest.
        births: dates of birth as printed; several where the publisher prints alternatives.
        birth_places: places of birth.
        gender: `male`, `female`, or as printed.
        positions: functions and titles held.
        attributes: every other published value.
        remarks: free text that is neither a reason nor any of the above.
        warnings: what is odd in the published entry, and what was done about it (an impossible date kept as text).
    """

    list: str
    key: str
    kind: Kind
    names: tuple[Name, ...]
    key_is: Literal["publisher", "derived"] = "publisher"
    identifiers: tuple[Identifier, ...] = ()
    births: tuple[PartialDate, ...] = ()
    birth_places: tuple[Address, ...] = ()
    nationalities: tuple[Country, ...] = ()
    gender: str = ""
    positions: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    relations: tuple[Relation, ...] = ()
    designations: tuple[Designation, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    remarks: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """`LIST:KEY`, the id used in every export."""
        return f"{self.list}:{self.key}"

    @property
    def name(self) -> str:
        """The primary name; the key where the list prints no name."""
        return self.names[0].text if self.names else self.key
