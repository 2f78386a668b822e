"""The register's tables. One layout for SQLite and PostgreSQL.

    import_        one transaction that changed the register; its id is the register's own clock ("held")
    snapshot       one published file (or family of files) of a list in one form
    snapshot_reading  what its reader counted and found odd in it; read again, another row takes over
    snapshot_file  the files of a snapshot, and in which stored file each is found
    raw_file       stored files, byte for byte as they came, under their SHA-256
    version        which record a key had, from which snapshot to which (seen), and in which imports (held)
    body           record bodies under their digest
    reading        what a unit of a file was read into, so that it is read once
    term           names and identifiers of bodies, for exact look-up
    attempt        every import or update that did not bring a new snapshot, with the reason
    fetch_state    what publishers' servers said last, for conditional requests
    own_manifest   manifests of lists that a user described, beside the shipped ones
    setting        the layout's version

`seen_from` and `seen_until` hold order keys (see `timeline`): text that sorts as the snapshots do.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

LAYOUT = "1"

metadata = MetaData()

import_ = Table(
    "import_",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("list", String(64), nullable=False),
    Column("what", Text, nullable=False),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("list", String(64), nullable=False),
    Column("form", String(64), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("published_on", String(10), nullable=False),
    Column("order_key", String(80), nullable=False),
    Column("retrieved_at", String(32), nullable=False),
    Column("origin", Text, nullable=False),
    Column("held_from", ForeignKey("import_.id"), nullable=False),
    UniqueConstraint("list", "form", "order_key"),
)

snapshot_reading = Table(
    "snapshot_reading",
    metadata,
    Column("snapshot_id", ForeignKey("snapshot.id"), primary_key=True),
    Column("held_from", ForeignKey("import_.id"), primary_key=True),
    Column("held_until", Integer),
    Column("reader_version", Integer, nullable=False),
    Column("n_records", Integer, nullable=False),
    Column("summary", Text, nullable=False),
    Column("problems", Text, nullable=False),
)

snapshot_file = Table(
    "snapshot_file",
    metadata,
    Column("snapshot_id", ForeignKey("snapshot.id"), primary_key=True),
    Column("name", String(255), primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("raw_sha256", ForeignKey("raw_file.sha256"), nullable=False),
    Column("raw_name", String(255), nullable=False),
    Column("member", String(255), nullable=False),
)

raw_file = Table(
    "raw_file",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

version = Table(
    "version",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("list", String(64), nullable=False),
    Column("form", String(64), nullable=False),
    Column("key", String(255), nullable=False),
    Column("digest", String(32), nullable=False),
    Column("seen_from", String(80), nullable=False),
    Column("seen_until", String(80)),
    Column("held_from", Integer, nullable=False),
    Column("held_until", Integer),
    Index("version_by_key", "list", "key"),
    Index("version_by_digest", "digest"),
)

body = Table(
    "body",
    metadata,
    Column("digest", String(32), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("programmes", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

reading = Table(
    "reading",
    metadata,
    Column("reader", String(160), primary_key=True),
    Column("fingerprint", String(32), primary_key=True),
    Column("digest", String(32), nullable=False),
)

term = Table(
    "term",
    metadata,
    Column("kind", String(32), primary_key=True),
    Column("value", String(512), primary_key=True),
    Column("digest", String(32), primary_key=True),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("list", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("origin", Text, nullable=False),
    Column("published_on", String(10), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("detail", Text, nullable=False),
)

fetch_state = Table(
    "fetch_state",
    metadata,
    Column("url", Text, primary_key=True),
    Column("etag", Text, nullable=False),
    Column("last_modified", Text, nullable=False),
    Column("checked_at", String(32), nullable=False),
)

own_manifest = Table(
    "own_manifest",
    metadata,
    Column("list", String(64), primary_key=True),
    Column("toml", Text, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)
