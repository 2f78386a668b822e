"""One printed entity to flat statements: whatever is nested in it stands beside it, and every value is text."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import msgspec

from comity.sources.ftm.schemata import schema_of

MAX_ID = 1000
"""Characters of an id. Real ones have at most some 200, of which the register keeps as many."""

_KNOWN = {"id", "schema", "properties"}


class Statement(msgspec.Struct):
    """What one line says of one entity; several statements of one id are merged.

    Attributes:
        id: of the entity.
        schema: as printed.
        properties: name -> values as text, in the printed order.
        context: every other field (`caption`, `datasets`, `last_seen` ...) -> values as text.
    """

    id: str
    schema: str
    properties: dict[str, list[str]]
    context: dict[str, list[str]]

    def printed(self) -> dict[str, Any]:
        """The same as a line would print it."""
        return {**self.context, "id": self.id, "schema": self.schema, "properties": self.properties}


class NoEntityError(ValueError):
    """What was printed is no entity; the message says why."""


def statements(printed: Any) -> Iterator[Statement]:
    """The statements that one printed entity makes: its own first, then those of the entities nested in it.

    Raises:
        NoEntityError: it has no id, no schema or no properties.
    """
    pending: list[tuple[Any, str, tuple[str, str] | None]] = [(printed, "", None)]
    while pending:
        node, id_, way_back = pending.pop()
        made, nested = _statement(node, id_)
        if way_back:
            name, parent = way_back
            made.properties[name] = [*dict.fromkeys([*made.properties.get(name, ()), parent])]
        yield made
        pending += reversed(nested)


def _statement(node: Any, id_: str) -> tuple[Statement, list[tuple[Any, str, tuple[str, str] | None]]]:
    """A statement, and what is nested in it: the entity, its id, and the property that leads back with its value."""
    made = Statement(id_ or _id(node), _schema_name(node), {}, _context(node))
    schema = schema_of(made.schema)
    nested: list[tuple[Any, str, tuple[str, str] | None]] = []
    for name, raw in node["properties"].items():
        link = schema.properties[name] if name in schema.links else None
        way_back = (link.reverse, made.id) if link and link.stub else None
        values = []
        for item in raw if isinstance(raw, list) else [raw]:
            text = _id(item, made.id) if _is_entity(item) else text_of(item)
            if _is_entity(item):
                nested.append((item, text, way_back))
            elif link and way_back and 0 < len(text) <= MAX_ID:  # an entity that may not be in the file otherwise
                nested.append(({"id": text, "schema": link.range, "properties": {}}, text, way_back))
            if text and not (way_back and len(text) <= MAX_ID):
                values.append(text)
        if values:
            made.properties[name] = values
    return made, nested


def _is_entity(item: Any) -> bool:
    """Whether a nested value is a whole entity; its id may be missing."""
    if not isinstance(item, dict) or not isinstance(item.get("properties"), dict):
        return False
    schema = item.get("schema")
    return isinstance(schema, str) and bool(schema.strip()) and len(text_of(item.get("id"))) <= MAX_ID


def text_of(item: object) -> str:
    """A printed value as text without surrounding blanks; what is no plain value as JSON; empty for nothing."""
    match item:
        case None:
            return ""
        case str():
            return item.strip()
        case bool():
            return "true" if item else "false"
        case int() | float():
            return str(item)
        case _:
            return msgspec.json.encode(item).decode()


def _id(node: Any, parent: str = "") -> str:
    """The id; of a nested entity without one, a digest of its parent's and of what it says."""
    if not isinstance(node, dict) or not isinstance(node.get("properties"), dict):
        raise NoEntityError("it is no table with `id`, `schema` and `properties`")
    found = text_of(node.get("id"))
    if not found and parent:
        return blake2b(msgspec.json.encode([parent, node]), digest_size=8).hexdigest()
    if not found or len(found) > MAX_ID:
        raise NoEntityError("it has no id" if not found else f"its id has more than {MAX_ID:,} characters")
    return found


def _schema_name(node: Any) -> str:
    found = node.get("schema")
    if not isinstance(found, str) or not found.strip():
        raise NoEntityError("it has no schema")
    return found.strip()


def _context(node: Any) -> dict[str, list[str]]:
    found = {}
    for name, raw in node.items():
        if name not in _KNOWN:
            values = [text for item in (raw if isinstance(raw, list) else [raw]) if (text := text_of(item))]
            if values:
                found[name] = values
    return found
