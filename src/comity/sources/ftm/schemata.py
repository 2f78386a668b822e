"""The FollowTheMoney model as far as the reader needs it, taken from the `followthemoney` library when first asked for.

The library is an extra: it weighs 150 MB and compiles PyICU. Nothing else in this package imports it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from comity.errors import UsageError

EXTRA = "pip install 'comity[ftm]'"
FALLBACK = "Thing"
"""The schema by which an entity of an unknown one is read: it has names, addresses, countries and topics."""


class Property(NamedTuple):
    """A property of a schema.

    Attributes:
        name: as entities print it.
        label: in English.
        qname: with the schema that defines it (`Thing:name`).
        type: `name`, `country`, `date`, `identifier`, `entity` ...
        range: for an `entity`, the schema of what it points at.
        reverse: for an `entity`, the property that points back.
        heading: the label of that property: what the others are to the one that is pointed at.
        stub: it is itself such a way back, and stands only in nested files.
    """

    name: str
    label: str
    qname: str
    type: str
    range: str
    reverse: str
    heading: str
    stub: bool


class Schema(NamedTuple):
    """A kind of entity.

    Attributes:
        name: as entities print it.
        label: in English.
        names: its own and those of all that it inherits from.
        properties: its own and inherited ones.
        links: names of those that point at entities.
        source: of an edge, the property of the end that it starts from; empty for what is no edge.
        target: of an edge, the property of the other end.
        captions: the properties that can stand for it, best first.
    """

    name: str
    label: str
    names: frozenset[str]
    properties: Mapping[str, Property]
    links: frozenset[str]
    source: str
    target: str
    captions: tuple[str, ...]

    def label_of(self, name: str) -> str:
        """The English label of a property; its name where the model does not know it."""
        return self.properties[name].label if name in self.properties else name


@cache
def schemata() -> Mapping[str, Schema]:
    """Every schema of the model by name.

    Raises:
        UsageError: the library is not installed, or cannot be loaded.
    """
    try:
        library: Any = import_module("followthemoney")
    except ImportError as error:
        raise UsageError(
            f"FollowTheMoney files need a library that is not here ({error}). Nothing was read. Install it: {EXTRA}. "
            "It compiles PyICU, which needs a C++ compiler and ICU's headers (Debian: apt-get install g++ libicu-dev "
            "pkg-config)."
        ) from error
    return {schema.name: _schema(schema) for schema in library.model}


def schema_of(name: str) -> Schema:
    """The schema of that name; `Thing` where the model does not know it."""
    known = schemata()
    return known.get(name) or known[FALLBACK]


def _schema(found: Any) -> Schema:
    properties = {name: _property(each) for name, each in found.properties.items()}
    return Schema(
        name=found.name,
        label=found.label,
        names=frozenset(found.names),
        properties=properties,
        links=frozenset(name for name, each in properties.items() if each.type == "entity"),
        source=found.edge_source if found.edge else "",
        target=found.edge_target if found.edge else "",
        captions=tuple(found.caption),
    )


def _property(found: Any) -> Property:
    return Property(
        name=found.name,
        label=found.label,
        qname=found.qname,
        type=found.type.name,
        range=found.range.name if found.range else "",
        reverse=found.reverse.name if found.reverse else "",
        heading=found.reverse.label if found.reverse else "",
        stub=found.stub,
    )
