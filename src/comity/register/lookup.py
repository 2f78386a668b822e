"""Finding records by their own id, by an identifier, or by an exact name."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, and_, or_, select

from comity.model import Identifier
from comity.model.identifiers import SCHEMES, comparable
from comity.names.normal import exact_key
from comity.register import schema
from comity.register.bodies import MAX_TERM
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
        (list, key) pairs, sorted. Own ids first: a full id excludes the rest, an identifier excludes names.
    """
    for found in (_by_id(connection, asked, when), _by_key(connection, asked, when), _by_term(connection, asked, when)):
        if found:
            return sorted(found)
    return []


def _by_id(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    list_id, _, key = asked.strip().partition(":")
    if not key:
        return set()
    found = select(V.list, V.key).where(V.list == list_id.strip(), V.key == key.strip(), when.holds())
    return {(row.list, row.key) for row in connection.execute(found.distinct())}


def _by_key(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    """Keys that hold a letter: a bare number may be a key in several lists and is rather an identifier."""
    if asked.strip().isdigit():
        return set()
    lists = select(schema.snapshot.c.list).distinct()
    found = select(V.list, V.key).where(V.list.in_(lists), V.key == asked.strip(), when.holds()).distinct()
    return {(row.list, row.key) for row in connection.execute(found)}


def _by_term(connection: Connection, asked: str, when: Moment) -> set[tuple[str, str]]:
    values = {scheme: comparable(Identifier(scheme, asked)) for scheme in SCHEMES}
    identified = with_terms(connection, values.items(), when)
    return identified or with_terms(connection, [("name", exact_key(asked))], when)


def with_terms(connection: Connection, terms: Iterable[tuple[str, str]], when: Moment) -> set[tuple[str, str]]:
    """(list, key) pairs of which some version held at a moment has one of the terms."""
    wanted = [and_(T.kind == kind, T.value == value[:MAX_TERM]) for kind, value in terms if value]
    if not wanted:
        return set()
    found = (
        select(V.list, V.key)
        .join_from(schema.term, schema.version, T.digest == V.digest)
        .where(or_(*wanted), when.holds(), V.seen_from <= when.bound)
        .distinct()
    )
    return {(row.list, row.key) for row in connection.execute(found)}
