"""Finding records by their own id, by an identifier, or by an exact name."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, select

from comity.model import Identifier
from comity.model.identifiers import SCHEMES, comparable
from comity.names.normal import exact_key
from comity.register import schema
from comity.register.bodies import MAX_TERM, chunks
from comity.register.views import Moment

V = schema.version.c
T = schema.term.c


def find(connection: Connection, asked: str, when: Moment) -> list[tuple[str, str]]:
    """Records that some version published by a moment answers to what was asked.

    Args:
        connection: of one reading transaction.
        asked: `LIST:KEY`, a key, an identifier of any scheme (`9179842`, `IMO 9179842`), or a name, which must be
            exactly a published one but for case, accents, punctuation and word order.
        when: the moment.

    Returns:
        (list, key) pairs, sorted. A full id excludes the rest, a key excludes identifiers and names.
    """
    for found in (_by_id(connection, asked, when), _by_key(connection, asked, when), _by_term(connection, asked, when)):
        if found:
            return sorted(found)
    return []


def _by_id(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    list_id, _, key = asked.strip().partition(":")
    if not key:
        return set()
    return _pairs(connection, when, V.list == list_id.strip(), V.key == key.strip())


def _by_key(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    """Keys that hold a letter: a bare number may be a key in several lists and is rather an identifier."""
    if asked.strip().isdigit():
        return set()
    lists = select(schema.snapshot.c.list).distinct()
    return _pairs(connection, when, V.list.in_(lists), V.key == asked.strip())


def _by_term(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    """Identifiers and names together: a short name may look like an identifier, and an identifier like a name."""
    values = [(scheme, comparable(Identifier(scheme, asked))) for scheme in SCHEMES]
    return with_terms(connection, [*values, ("name", exact_key(asked))], when)


def _pairs(connection: Connection, when: Moment, *conditions: ColumnElement[bool]) -> set[tuple[str, str]]:
    found = select(V.list, V.key).where(*conditions, when.holds(), V.seen_from <= when.bound).distinct()
    return {(row.list, row.key) for row in connection.execute(found)}


def with_terms(connection: Connection, terms: Iterable[tuple[str, str]], when: Moment) -> set[tuple[str, str]]:
    """(list, key) pairs of which some version held at a moment has one of the terms."""
    by_kind: dict[str, set[str]] = {}
    for kind, value in terms:
        if value:
            by_kind.setdefault(kind, set()).add(value[:MAX_TERM])
    joined = select(V.list, V.key).join_from(schema.term, schema.version, T.digest == V.digest).distinct()
    joined = joined.where(when.holds(), V.seen_from <= when.bound)
    found: set[tuple[str, str]] = set()
    for kind, values in sorted(by_kind.items()):
        for some in chunks(sorted(values), 500):
            rows = connection.execute(joined.where(T.kind == kind, T.value.in_(some)))
            found |= {(row.list, row.key) for row in rows}
    return found
