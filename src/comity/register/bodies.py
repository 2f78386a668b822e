"""Records as the register keeps them: encoded once under their digest, with the terms under which they are found."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

from comity.errors import RegisterError
from comity.model import Record
from comity.model.identifiers import comparable
from comity.names.normal import exact_key
from comity.register import schema

DIGEST_BYTES = 16
"""Length of body and fingerprint digests: 128 bits, so that chance never makes two of them equal."""

UNREADABLE = "unreadable"
"""Stands for a digest where an entry is in the file but cannot be read. Whoever reads the register gets the key's last
readable version, so that the answer does not depend on what had been imported before."""

MAX_TERM = 500
"""Characters of a name or identifier that look-ups go by; what is longer is a paragraph, not a name."""

_decoder = msgspec.json.Decoder(Record)
_T = TypeVar("_T")


class Facets(NamedTuple):
    """What is counted of a record without decoding it."""

    kind: str
    programmes: str


class Body(NamedTuple):
    """A record encoded."""

    digest: str
    facets: Facets
    data: bytes
    terms: tuple[tuple[str, str], ...]


def encode(record: Record) -> Body:
    """Encode a record. Fields at their defaults are left out, so that a field added later changes no digest."""
    plain = msgspec.json.encode(record)
    programmes = sorted({each.programme for each in record.designations if each.programme})
    facets = Facets(record.kind, msgspec.json.encode(programmes).decode())
    return Body(fingerprint(plain), facets, zlib.compress(plain, 1), tuple(_terms(record)))


def decode(data: bytes) -> Record:
    """The record in a body's data.

    Raises:
        RegisterError: the data are damaged.
    """
    try:
        return _decoder.decode(zlib.decompress(data))
    except (zlib.error, msgspec.DecodeError) as error:
        raise RegisterError(
            f"A record in the register is damaged ({error}). Nothing was changed. Restore the register from a backup, "
            "or import the files into a new one."
        ) from error


def fingerprint(data: bytes) -> str:
    """Hexadecimal digest of bytes."""
    return blake2b(data, digest_size=DIGEST_BYTES).hexdigest()


def _terms(record: Record) -> Iterator[tuple[str, str]]:
    found = {("name", exact_key(name.text)) for name in record.names}
    found |= {(each.scheme, comparable(each)) for each in record.identifiers}
    return ((kind, value[:MAX_TERM]) for kind, value in sorted(found) if value)


def store(connection: Connection, bodies: Sequence[Body]) -> None:
    """Store bodies and their terms; those already there stay as they are."""
    rows = [
        {"digest": body.digest, "kind": body.facets.kind, "programmes": body.facets.programmes, "data": body.data}
        for body in bodies
    ]
    insert_new(connection, schema.body, rows)
    terms = ({"kind": kind, "value": value, "digest": body.digest} for body in bodies for kind, value in body.terms)
    insert_new(connection, schema.term, list(terms))


def insert_new(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, passing over those whose primary key is there already."""
    if not rows:
        return
    statement: Any = sqlite.insert(table).on_conflict_do_nothing()
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - slow to import, and an embedded register needs none

        statement = postgresql.insert(table).on_conflict_do_nothing()
    for some in chunks(rows, 5000):
        connection.execute(statement, some)


def chunks(items: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """Items in lists of at most `size`, so that no statement and no memory grows with the list."""
    some: list[_T] = []
    for item in items:
        some.append(item)
        if len(some) == size:
            yield some
            some = []
    if some:
        yield some


def rekeyed(record: Record, key: str) -> Record:
    """The record under the key that the register knows it by."""
    return record if record.key == key else msgspec.structs.replace(record, key=key)
