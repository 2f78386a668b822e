"""From the index back to what a record depends on: an entity, all that points at it, and how these mention others."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from comity.errors import RefusedError
from comity.sources.ftm.graph import Graph, Head
from comity.sources.ftm.schemata import schema_of
from comity.sources.ftm.statements import statements

MAX_READ = 20
"""How many times the file's size may be read to make all records. An entity is read once for every one that it is tied
to, twice for most, so that only a file made to be slow needs more."""

_AT_LEAST = 16 * 1024 * 1024
"""Bytes that may be read in any case: small files are hubs more often."""


class Entity(msgspec.Struct, frozen=True):
    """All that a file says of one entity, whatever the order in which it says it.

    Attributes:
        id: as printed.
        schema: the most specific one printed.
        first_name: the first `name` printed; FollowTheMoney's values have no other order.
        properties: name -> sorted values.
        context: every other field -> sorted values.
    """

    id: str
    schema: str
    first_name: str
    properties: dict[str, list[str]]
    context: dict[str, list[str]]


class Bundle(msgspec.Struct, frozen=True):
    """All that a record depends on.

    Attributes:
        entity: its own.
        around: whole entities that point at it (sanctions, ties, identifications ...), and its addresses, by id.
        heads: id -> schema and name of all of these, and of everything that they point at.
    """

    entity: Entity
    around: list[Entity]
    heads: dict[str, Head]


def bundles(graph: Graph, ids: list[str]) -> Iterator[Bundle]:
    """What each record depends on, one at a time.

    Raises:
        RefusedError: the entities point at one another so often that the file would be read over and over.
    """
    allowance = MAX_READ * graph.n_bytes + _AT_LEAST
    for id_ in ids:
        entity = _merged(graph, id_)
        around = {*graph.referrers.get(id_, ()), *entity.properties.get("addressEntity", ())} - {id_}
        whole = sorted(around & graph.pieces.keys())
        allowance -= sum(piece.end - piece.start for each in (id_, *whole) for piece in graph.pieces[each])
        if allowance < 0:
            raise RefusedError("too_large", "The entities point at one another beyond all measure. Nothing was read.")
        yield _bundle(graph, entity, [_merged(graph, each) for each in whole])


def _bundle(graph: Graph, entity: Entity, around: list[Entity]) -> Bundle:
    mentioned = {other for each in (entity, *around) for other in _mentioned(each)}
    return Bundle(entity, around, {each: graph.heads[each] for each in sorted(mentioned & graph.heads.keys())})


def _mentioned(entity: Entity) -> Iterator[str]:
    yield entity.id
    for name in schema_of(entity.schema).links & entity.properties.keys():
        yield from entity.properties[name]


def _merged(graph: Graph, id_: str) -> Entity:
    """Every statement of an entity as one, without what the manifest ignores."""
    properties: dict[str, set[str]] = {}
    context: dict[str, set[str]] = {}
    first_name = ""
    schema = schema_of(graph.heads[id_].schema)
    for piece in graph.pieces[id_]:
        made = next(statements(msgspec.json.decode(piece.view())))
        first_name = first_name or next(iter(made.properties.get("name", ())), "")
        for name, values in made.properties.items():
            if not graph.ignores(name, schema):
                properties.setdefault(name, set()).update(values)
        for name, values in made.context.items():
            if not graph.ignores_field(name):
                context.setdefault(name, set()).update(values)
    return Entity(id_, graph.heads[id_].schema, first_name, _sorted(properties), _sorted(context))


def _sorted(found: dict[str, set[str]]) -> dict[str, list[str]]:
    return {name: sorted(values) for name, values in sorted(found.items())}
