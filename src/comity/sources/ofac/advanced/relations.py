"""Relationships of two parties of the file, on the records of both as far as the model has a word for each side."""

from __future__ import annotations

from comity.model import Relation
from comity.model.records import RelationKind
from comity.sources.ofac.advanced.joining import NAME
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.periods import period_text
from comity.sources.ofac.advanced.value_sets import UNKNOWN

KINDS: dict[str, RelationKind] = {
    "Associate Of": "linked_to",
    "Providing support to": "linked_to",
    "Acting for or on behalf of": "acts_for",
    "Owned or Controlled By": "owned_by",
    "Owns, controls, or operates": "owns",
    "Family member of": "family",
    "playing a significant role in": "linked_to",
    "Leader or official of": "officer_of",
    "Principal Executive Officer": "officer_of",
    # An interest in property need not be ownership.
    "Property in the interest of": "linked_to",
}
"""RelationType -> the tie from the side of From-ProfileID; one that is not here is `linked_to`, which says no more than
that the publisher ties the two."""

_QUALITIES = ("High", "Low")

REVERSES: dict[RelationKind, RelationKind] = {
    "owned_by": "owns",
    "owns": "owned_by",
    "family": "family",
    "linked_to": "linked_to",
}
"""The same tie from the other side. `acts_for` and `officer_of` have none: that somebody acts for a party is told on
the record of the one who acts."""


def relation_of(relationship: Node) -> Relation | None:
    """A relationship as a relation of the profile inside which it stands; None where its side has no word for it."""
    printed = relationship.get("RelationType")
    kind: RelationKind | None = KINDS.get(printed, "linked_to")
    outward = relationship.is_true("outward")
    if not outward:
        kind = REVERSES.get(kind) if kind else None
    if kind is None:
        return None
    quality = relationship.get("RelationQuality")
    notes = (
        printed if outward else f"reverse of: {printed}",
        "former" if relationship.is_true("Former") else "",
        f"quality: {quality}" if quality in _QUALITIES else "" if quality == UNKNOWN else quality.rstrip(": "),
        *(period_text(period) for period in relationship.all("DatePeriod")),
        *relationship.texts("Comment"),
    )
    return Relation(kind, relationship.get(NAME), relationship.get("key"), "; ".join(note for note in notes if note))
