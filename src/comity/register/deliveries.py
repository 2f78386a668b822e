"""What is handed to the register: the files of one snapshot, as stored and as read."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from comity.sources.contract import Form, Manifest
from comity.sources.packed import content_name, unpack
from comity.sources.series import ordinal_in_name


class StoredFile(msgspec.Struct, frozen=True):
    """One file of a snapshot, byte for byte.

    Attributes:
        name: base name of the file as the publisher has it (`sdn.csv`).
        content: its bytes.
        raw_name: name of the stored file that holds it (`sdn.csv.gz`, or the archive of a series).
        raw: that file's bytes.
        raw_sha256: their digest.
        member: the file's name inside the archive; empty where the stored file is the file itself.
    """

    name: str
    content: bytes
    raw_name: str
    raw: bytes
    raw_sha256: str
    member: str = ""


class Delivery(msgspec.Struct, frozen=True):
    """One snapshot on its way into the register.

    Attributes:
        manifest: of the list.
        form: in which the snapshot comes.
        files: of the snapshot.
        published_on: ISO date that the one who delivers states; the file's own goes before it.
        origin: where it came from, for people (a path, an address).
    """

    manifest: Manifest
    form: Form
    files: tuple[StoredFile, ...]
    published_on: str = ""
    origin: str = ""

    @property
    def ordinal(self) -> int:
        """Which file of its day the snapshot is, by its name."""
        return max((ordinal_in_name(file.name) for file in self.files), default=1)

    @property
    def sha256(self) -> str:
        """Digest of the snapshot: of its one file, or of the sorted list of its files' names and digests."""
        if len(self.files) == 1:
            return sha256(self.files[0].content).hexdigest()
        lines = sorted(f"{sha256(file.content).hexdigest()}  {file.name}\n" for file in self.files)
        return sha256("".join(lines).encode()).hexdigest()


def stored_file(name: str, raw: bytes, *, keep_packed: bool = False) -> StoredFile:
    """A file as delivered, with .gz or .xz undone.

    Args:
        name: base name as delivered.
        raw: bytes as delivered.
        keep_packed: the file is an archive that its reader opens itself.

    Raises:
        RefusedError: the compression is damaged or unpacks to too much.
    """
    digest = sha256(raw).hexdigest()
    if keep_packed:
        return StoredFile(name, raw, name, raw, digest)
    return StoredFile(content_name(name), unpack(name, raw), name, raw, digest)
