"""One delivered file as the files within it: itself, or the members of a tar or zip archive.

Nothing is ever written to a disk: a member's name is a label, and only its last part is kept.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable

from comity.errors import RefusedError
from comity.sources.packed import ArchiveLimits, Member, base_name, content_name, is_archive, members, unpack

LIMITS = ArchiveLimits(member_bytes=64 * 1024 * 1024, total_bytes=256 * 1024 * 1024)
"""The largest real archive of single records (the UK's, 6,350 files) unpacks to 20 MB, its largest member to 15 kB."""


def opened(name: str, data: bytes, *, zipped: bool) -> Iterable[Member]:
    """The files to be read.

    Args:
        name: base name of the delivered file; its ending tells tar, gzip and xz.
        data: its bytes.
        zipped: open zip archives; a spreadsheet is one too, and must stay whole.

    Raises:
        RefusedError: empty, cut off, damaged, encrypted, or beyond the limits; of a tar archive while it is read.
    """
    if is_archive(name):
        return members(name, data, limits=LIMITS)
    content = unpack(name, data, limit=LIMITS.total_bytes)
    if zipped and content.startswith(b"PK\x03\x04"):
        return _zip_members(name, content)
    return [Member(content_name(name), content)]


def _zip_members(name: str, data: bytes) -> list[Member]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > LIMITS.n_members or sum(entry.file_size for entry in entries) > LIMITS.total_bytes:
                raise RefusedError("too_large", f"{name} holds more than is read here. It was not read.")
            # `read` stops at the size that the entry states, so that the sum above bounds what is unpacked.
            return [Member(base_name(entry.filename), archive.read(entry)) for entry in entries]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise RefusedError("truncated", f"{name} is a zip archive cut off or damaged: {error}.") from error
    except RuntimeError as error:  # the way in which zipfile says that a password is needed
        raise RefusedError("format", f"{name} is a zip archive that cannot be opened: {error}.") from error
