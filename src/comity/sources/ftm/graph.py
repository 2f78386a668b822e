"""Every entity of a snapshot by id, with what points at it.

Only an index, so that a large file costs little more than its bytes: what an entity says is read again when its record
is wanted (`bundles`).
"""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from comity.sources.contract import Problem
from comity.sources.ftm.options import Options
from comity.sources.ftm.schemata import FALLBACK, Schema, schema_of, schemata
from comity.sources.ftm.statements import Statement, statements

SUBJECTS = frozenset({"LegalEntity", "Asset", "CryptoWallet"})
"""Schemata whose entities become records with `records = "all"`: parties, and what they can own."""

CONTEXT = frozenset({"caption", "datasets", "referents", "first_seen", "last_seen", "last_change", "target", "origin"})
"""Fields beside id, schema and properties that the library and OpenSanctions' exports write."""

MAX_CAPTION = 1000
"""Characters of a name under which an entity stands in another's record; one with a longer name goes by its id."""

_SAID = {
    "schema": "An unknown schema, {:,} times; read as a Thing, its other values as attributes.",
    "property": "Printed {:,} times, and unknown; kept as an attribute.",
    "field": "Printed {:,} times beside the properties, and unknown; kept as an attribute.",
    "clash": "{:,} entities stand under both schemata; read as the first, with every value.",
}
"""What is said of that which is counted rather than named one by one."""


class Piece(NamedTuple):
    """Where a statement stands: a part of a file, or one taken out of a nested entity."""

    buffer: bytes | msgspec.Raw
    start: int
    end: int

    def view(self) -> memoryview:
        """Its bytes, not copied."""
        return memoryview(self.buffer)[self.start : self.end]


class Head(NamedTuple):
    """An entity's schema, and the name under which others mention it."""

    schema: str
    caption: str


class Graph:
    """The entities of one snapshot.

    Args:
        options: of the form.
        ignored: fields that the manifest ignores with a reason: `last_seen`, `retrievedAt`, `Person:notes`.

    Attributes:
        problems: found so far.
        pieces: id -> where its statements stand.
        heads: id -> schema and name; the most specific schema and the first name of all its statements.
        referrers: id -> ids of the entities that point at it.
        n_bytes: of all that was entered.
    """

    def __init__(self, options: Options, ignored: frozenset[str]) -> None:
        self.problems: list[Problem] = []
        self.pieces: dict[str, list[Piece]] = {}
        self.heads: dict[str, Head] = {}
        self.referrers: dict[str, list[str]] = {}
        self.n_bytes = 0
        self._options = options
        self._ignored = ignored
        self._sanctioned: dict[str, str] = {}
        self._by_topic: set[str] = set()
        self._nested: set[bytes] = set()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._places: dict[tuple[str, str], str] = {}

    def add(self, piece: Piece, place: str) -> None:
        """Enter one printed entity, with those nested in it.

        Raises:
            NoEntityError: it is none.
            ValueError, RecursionError: it is not readable JSON.
        """
        made = list(statements(msgspec.json.decode(piece.view())))
        self.n_bytes += piece.end - piece.start
        for each in made:
            where = piece if len(made) == 1 else self._apart(each)
            if where:
                self._enter(each, where, place)

    def ignores(self, name: str, schema: Schema) -> bool:
        """Whether the manifest ignores a property, of every schema or of this one."""
        if not self._ignored:
            return False
        return name in self._ignored or any(f"{each}:{name}" in self._ignored for each in schema.names)

    def ignores_field(self, name: str) -> bool:
        """Whether the manifest ignores a field beside the properties."""
        return name in self._ignored

    def _apart(self, made: Statement) -> Piece | None:
        """A statement of a nested entity on its own; None where the same stood in another entity already."""
        flat = msgspec.json.encode(made.printed())
        mark = blake2b(flat, digest_size=16).digest()
        if mark in self._nested:
            return None
        self._nested.add(mark)
        return Piece(flat, 0, len(flat))

    def _enter(self, made: Statement, piece: Piece, place: str) -> None:
        schema = schema_of(made.schema)
        self.pieces.setdefault(made.id, []).append(piece)
        self._set_head(made, schema, place)
        self._note_unknown(made, schema, place)
        for name in schema.links & made.properties.keys():
            for other in made.properties[name]:
                self.referrers.setdefault(other, []).append(made.id)
                if "Sanction" in schema.names and name == "entity":
                    self._sanctioned.setdefault(other, place)
        if not set(self._options.topics).isdisjoint(made.properties.get("topics", ())):
            self._by_topic.add(made.id)

    def _set_head(self, made: Statement, schema: Schema, place: str) -> None:
        head = Head(made.schema, _caption(made, schema))
        before = self.heads.get(made.id)
        if before:
            known = schema_of(before.schema)
            if not (known.names <= schema.names or schema.names <= known.names):
                self._note("clash", f"{before.schema} and {made.schema}", f"{place} entity {made.id}")
            name = made.schema if known.names < schema.names else before.schema
            head = Head(name, before.caption or head.caption)
        self.heads[made.id] = head

    def _note_unknown(self, made: Statement, schema: Schema, place: str) -> None:
        if made.schema not in schemata():
            self._note("schema", made.schema, place)
        else:
            for name in made.properties.keys() - schema.properties.keys():
                if not self.ignores(name, schema):
                    self._note("property", f"{made.schema}:{name}", place)
        for name in made.context.keys() - CONTEXT - self._ignored:
            self._note("field", name, place)

    def _note(self, what: str, name: str, place: str) -> None:
        self._counts[what, name] += 1
        self._places.setdefault((what, name), place)

    # What becomes a record ----------------------------------------------------------------------------------------

    def records(self) -> list[str]:
        """Ids of the entities that become records, in the file's order; what does not is reported."""
        chosen = [id_ for id_, head in self.heads.items() if self._is_record(id_, schema_of(head.schema))]
        self._report_counted()
        self._report_left_out(set(chosen))
        self._report_absent()
        return chosen

    def _is_record(self, id_: str, schema: Schema) -> bool:
        if FALLBACK not in schema.names:
            return False  # a tie, a sanction, an identification: it belongs to the records at its ends
        if id_ in self._sanctioned or id_ in self._by_topic:
            return True
        return self._options.records == "all" and (not SUBJECTS.isdisjoint(schema.names) or schema.name == FALLBACK)

    def _report_counted(self) -> None:
        for (what, name), n in sorted(self._counts.items()):
            place, message = f"{name} ({self._places[what, name]})", _SAID[what].format(n)
            self.problems.append(Problem("bad_value" if what == "clash" else "unknown_field", place, message))

    def _report_left_out(self, chosen: set[str]) -> None:
        left = Counter(
            head.schema for id_, head in self.heads.items() if id_ not in chosen and _is_subject(head.schema)
        )
        if left:
            kinds = ", ".join(f"{name} {n:,}" for name, n in left.most_common())
            message = (
                f"{left.total():,} entities are not designated ({kinds}): they stand only in the ties of those that "
                'are. With records = "all" they are records too.'
            )
            self.problems.append(Problem("skipped", "entities", message))

    def _report_absent(self) -> None:
        absent = [id_ for id_ in self._sanctioned if id_ not in self.heads]
        if absent:
            message = (
                f"{len(absent):,} sanctioned entities are not in the file, such as {absent[0]}: they have no record."
            )
            self.problems.append(Problem("skipped", self._sanctioned[absent[0]], message))


def _is_subject(schema: str) -> bool:
    return not SUBJECTS.isdisjoint(schema_of(schema).names)


def _caption(made: Statement, schema: Schema) -> str:
    """The caption printed, else the first value of what the model shows such an entity under."""
    shown = next((values[0] for name in schema.captions if (values := made.properties.get(name))), "")
    text = next(iter(made.context.get("caption", ())), "") or shown
    return text if len(text) <= MAX_CAPTION else ""
