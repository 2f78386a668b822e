"""A listed party as screening needs it: what is compared, and what is shown of a hit without opening the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

import msgspec

from comity.model import Identifier, PartialDate, Record
from comity.model.records import Kind, NameKind, Quality
from comity.names import countries, vessels
from comity.names.analysing import Mode

MODES: dict[Kind, Mode] = {
    "person": "person",
    "organization": "organization",
    "vessel": "vessel",
    "aircraft": "vessel",
    "other": "organization",
}
"""Kind of target -> how its names are read."""


LISTED_MODES: dict[Kind, tuple[Mode, ...]] = {kind: (mode,) for kind, mode in MODES.items()} | {
    "other": ("organization", "person")
}
"""How the names of a listed party are read: one whose kind the list does not tell, as a firm's and as a person's."""


class PartyName(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True, gc=False):
    """One listed name; see `comity.model.Name`."""

    text: str
    kind: NameKind = "primary"
    quality: Quality = ""


class Party(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True, gc=False):
    """A record of a list, cut to what screening uses.

    Attributes:
        digest: of the whole record, so that a changed record is told from an unchanged one.
        nationalities: country codes.
        countries: codes of addresses, birth places and issuers of papers.
        places: cities and places of birth, as printed.
    """

    list: str
    key: str
    kind: Kind
    digest: str
    names: tuple[PartyName, ...]
    births: tuple[PartialDate, ...] = ()
    gender: str = ""
    nationalities: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    programmes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """`LIST:KEY`."""
        return f"{self.list}:{self.key}"


def party_of(record: Record) -> Party:
    """Cut a record to what screening uses."""
    places = (*record.birth_places, *record.addresses)
    return Party(
        list=record.list,
        key=record.key,
        kind=record.kind,
        digest=blake2b(msgspec.json.encode(record), digest_size=16).hexdigest(),
        names=tuple(_names(record)),
        births=record.births,
        gender=record.gender,
        nationalities=_codes(each.code or each.text for each in record.nationalities),
        countries=_codes(
            (*(each.country or each.text for each in places), *(each.country for each in record.identifiers))
        ),
        places=tuple(dict.fromkeys(each.city or each.text for each in places if each.city or each.text)),
        identifiers=record.identifiers,
        programmes=tuple(dict.fromkeys(each.programme for each in record.designations if each.programme)),
    )


def _names(record: Record) -> Iterator[PartyName]:
    """The names; what a ship was called before, where it is printed beside its name, as names of their own."""
    for name in record.names:
        current, former = vessels.former_names(name.text) if record.kind == "vessel" else (name.text, ())
        yield PartyName(current, name.kind, name.quality)
        for text in former:
            yield PartyName(text, "fka", name.quality)


def _codes(texts: Iterable[str]) -> tuple[str, ...]:
    found = (code for text in texts if text for code in countries.codes(text))
    return tuple(dict.fromkeys(found))
