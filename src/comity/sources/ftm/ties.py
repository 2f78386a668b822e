"""Ties of an entity to others: edges (Ownership, Directorship, Family ...) and properties that point at another."""

from __future__ import annotations

from collections.abc import Iterator

from comity.model import Attribute, Identifier, Relation
from comity.model.records import RelationKind
from comity.sources.ftm.graph import SUBJECTS
from comity.sources.ftm.schemata import schema_of
from comity.sources.ftm.sheet import Sheet, one_line

_EDGES: dict[str, tuple[RelationKind, RelationKind]] = {
    "Ownership": ("owns", "owned_by"),
    "Directorship": ("officer_of", "linked_to"),
    "Family": ("family", "family"),
    "Representation": ("acts_for", "linked_to"),
}
"""Schema of an edge -> what the tie is for its source, and for its target. Any other edge links."""

_LINKS: dict[str, tuple[RelationKind, RelationKind]] = {
    "Vehicle:owner": ("owned_by", "owns"),
    "LegalEntity:parent": ("owned_by", "owns"),  # the model: deprecated, use `Ownership` instead
}
"""Property -> what the tie is for the entity that prints it, and for the one that it points at. Any other links."""

_WORDS = ("relationship", "role")
_ONE_SIDED = ("Family", "Associate")
"""Edges whose word is what the target is to the source: `mother`, where the relative is the mother of the person."""


MAX_NOTE = 2000
"""Characters of a note. An edge between many would repeat a longer one in each tie: it becomes an attribute."""


def of_edge(edge: Sheet, own: str) -> Iterator[Relation | Attribute]:
    """What an edge says for the entity at one of its ends, or at both; all of it in the note."""
    sides = (edge.schema.source, edge.schema.target)
    ends = {side: edge.entity.properties.get(side, []) for side in sides}
    edge.take(*sides)
    words = ", ".join(map(one_line, edge.take(*_WORDS)))
    told = edge.told()
    kinds = next((kinds for schema, kinds in _EDGES.items() if edge.is_a(schema)), ("linked_to", "linked_to"))
    for side, other, kind in zip(sides, reversed(sides), kinds, strict=True):
        if own not in ends[side]:
            continue
        said = f"the other's {words}" if words and side == edge.schema.target and edge.is_a(*_ONE_SIDED) else words
        heading = edge.schema.properties[side].heading
        note = "; ".join(part for part in (f"{heading}: {said}" if said else heading, told) if part)
        if not ends[other] or len(note) > MAX_NOTE:
            yield Attribute(edge.schema.label, note)
        for id_ in ends[other]:
            yield Relation(kind, edge.name_of(id_), id_, note if len(note) <= MAX_NOTE else heading)


def of_links(sheet: Sheet) -> Iterator[Relation]:
    """Ties to parties and assets that the entity's own properties print (a ship's operator), taken off the sheet."""
    for link, ids in list(sheet.links()):
        kind = _LINKS.get(link.qname, ("linked_to", "linked_to"))[0]
        if not SUBJECTS.isdisjoint(schema_of(link.range).names):
            sheet.take(link.name)
            yield from (Relation(kind, sheet.name_of(id_), id_, link.label) for id_ in ids)


def of_referrer(other: Sheet, own: str) -> Iterator[Relation | Attribute | Identifier]:
    """What another entity says by pointing at this one: its subsidiary, its wallet, a note on it."""
    if other.is_a("CryptoWallet"):
        yield from _wallet(other, own)
    for link, ids in list(other.links()):
        if own not in ids:
            continue
        kind = _LINKS.get(link.qname, ("linked_to", "linked_to"))[1]
        if other.is_a(*SUBJECTS):
            yield Relation(kind, other.name_of(other.entity.id), other.entity.id, link.heading or link.label)
        else:
            other.keep(link.name, [id_ for id_ in ids if id_ != own])
            yield Attribute(other.schema.label, other.told() or other.entity.id)
            return


def _wallet(wallet: Sheet, own: str) -> Iterator[Identifier]:
    """The address of a wallet as an identifier of its holder, as OFAC prints it."""
    if wallet.points_at(own, "holder"):
        coin = ", ".join(wallet.values("currencySymbol", "currency", "blockchain"))
        for value in wallet.values("publicKey", "cryptoAddress"):
            yield Identifier(
                "wallet", one_line(value), note="; ".join(part for part in ("of a wallet held", coin) if part)
            )
