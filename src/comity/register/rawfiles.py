"""Published files kept byte for byte under their SHA-256, and given back as they were read."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, insert, select

from comity.errors import RegisterError
from comity.register import schema
from comity.register.bodies import insert_new
from comity.register.deliveries import Delivery, StoredFile
from comity.sources.contract import Form, Manifest
from comity.sources.packed import Member, members, unpack

F = schema.snapshot_file.c


def keep(connection: Connection, snapshot_id: int, delivery: Delivery) -> None:
    """Store the files of a snapshot; a stored file that several snapshots share (a series' archive) is kept once."""
    rows = []
    for file in delivery.files:
        known = connection.scalar(select(schema.raw_file.c.sha256).where(schema.raw_file.c.sha256 == file.raw_sha256))
        if known is None:
            raw = {"sha256": file.raw_sha256, "size": len(file.raw), "data": file.raw}
            insert_new(connection, schema.raw_file, [raw])
        rows.append(
            {
                "snapshot_id": snapshot_id,
                "name": file.name,
                "sha256": sha256(file.content).hexdigest(),
                "raw_sha256": file.raw_sha256,
                "raw_name": file.raw_name,
                "member": file.member,
            }
        )
    connection.execute(insert(schema.snapshot_file), rows)


class RawFiles:
    """Gives back the files of snapshots.

    A series' archive is read once for all its snapshots as long as they are asked for in its own order.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._archive = ""
        self._members: Iterator[Member] = iter(())

    def delivery(self, manifest: Manifest, form: Form, snapshot_id: int) -> Delivery:
        """The delivery that a snapshot was.

        Raises:
            RegisterError: a stored file no longer has the digest under which it was kept.
        """
        files = []
        found = select(F.name, F.sha256, F.raw_sha256, F.raw_name, F.member).where(F.snapshot_id == snapshot_id)
        for name, digest, raw_digest, raw_name, member in self._connection.execute(found).all():
            content = self._content(raw_digest, raw_name, name, member)
            if content is None or sha256(content).hexdigest() != digest:
                raise RegisterError(
                    f"The stored file {name} of {manifest.list} is not what was imported (its SHA-256 differs). "
                    "Nothing was changed. Restore the register from a backup, or import the files into a new one."
                )
            files.append(StoredFile(name, content, raw_name, b"", raw_digest, member))
        s = schema.snapshot.c
        published_on = self._connection.scalar(select(s.published_on).where(s.id == snapshot_id))
        return Delivery(manifest, form, tuple(files), published_on or "", origin="the register")

    def _content(self, raw_digest: str, raw_name: str, name: str, member: str) -> bytes | None:
        if member:
            return self._member(raw_digest, raw_name, member)
        raw = self._raw(raw_digest)
        return raw if raw_name == name else unpack(raw_name, raw)

    def _member(self, raw_digest: str, raw_name: str, member: str) -> bytes | None:
        """A member of an archive: from where the last one stood, then from the beginning."""
        for _ in range(2):
            if self._archive == raw_digest:
                for each in self._members:
                    if each.name == member:
                        return each.content
            self._archive = raw_digest
            self._members = members(raw_name, self._raw(raw_digest))
        return next((each.content for each in self._members if each.name == member), None)

    def _raw(self, digest: str) -> bytes:
        raw = self._connection.scalar(select(schema.raw_file.c.data).where(schema.raw_file.c.sha256 == digest))
        return bytes(raw) if raw is not None else b""
