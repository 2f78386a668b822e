"""Transport compression and archives from a stranger: .gz, .xz and .tar, undone in memory within limits.

Everything streams: a file that would unpack to more than is allowed is given up as soon as it passes the limit, and of
an archive one member is in memory at a time. Zip is not undone here: the only zips among lists are workbooks, which
their own reader opens.
"""

from __future__ import annotations

import io
import lzma
import tarfile
import zlib
from collections.abc import Generator, Iterator

import msgspec

from comity.errors import RefusedError
from comity.sources.plain_text import refuse_web_page

MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes that one file may unpack to; the largest list known (OFAC's Advanced XML) has some 100 MB. Bounds memory."""

_MAX_DICTIONARY = 128 * 1024 * 1024
"""Memory that an .xz may ask of its reader before the first byte comes out; `xz -9` asks for 65 MB."""

_MAX_HEADERS = 1024 * 1024
"""Bytes that may stand between two members of an archive; names and attributes of real ones take a few hundred."""

_PIECE = 64 * 1024
_CHUNK = 1024 * 1024
_MAGIC = {"gz": b"\x1f\x8b", "xz": b"\xfd7zXZ\x00"}
_ARCHIVES = {".tar": "", ".tar.gz": "gz", ".tgz": "gz", ".tar.xz": "xz", ".txz": "xz"}


class ArchiveLimits(msgspec.Struct, frozen=True):
    """What an archive may hold.

    Attributes:
        n_members: files and folders together; a list with one file per record has some 6,000.
        member_bytes: of one member.
        total_bytes: of all. Bounds time, not memory: three years of one daily list already unpack to more than 1 GB.
    """

    n_members: int = 100_000
    member_bytes: int = MAX_UNPACKED
    total_bytes: int = 256 * MAX_UNPACKED


class Member(msgspec.Struct, frozen=True):
    """A regular file of an archive: its base name, never a path, and its bytes."""

    name: str
    content: bytes


def base_name(path: str) -> str:
    """The last part of a path, whichever slash it is written with."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def content_name(name: str) -> str:
    """What a file is called once its compression is undone: `x.xml.gz` is `x.xml`, `x.tar.xz` is `x.tar`."""
    return name[:-3] if name.lower().endswith((".gz", ".xz")) else name


def is_archive(name: str) -> bool:
    """Whether a file is a tar archive, told by its name."""
    return name.lower().endswith(tuple(_ARCHIVES))


def unpack(name: str, raw: bytes, *, limit: int = MAX_UNPACKED) -> bytes:
    """Undo the compression that a file's name announces; other files come back as they are.

    Args:
        name: its ending tells the compression, and it stands in messages.
        raw: the file as delivered.
        limit: bytes that it may unpack to.

    Raises:
        RefusedError: `empty`, `truncated` (the end is missing), `too_large` (past the limit), `format` (damaged, not so
            compressed, or followed by something else), `html`.
    """
    kind = name[-2:].lower() if content_name(name) != name else ""
    if not kind:
        return raw
    unpacked = io.BytesIO()  # its value is handed over without a copy, which a list of chunks would cost
    for chunk in _chunks(name, raw, kind):
        if unpacked.tell() + len(chunk) > limit:
            raise _too_large(name, f"unpacks to more than {limit:,} bytes")
        unpacked.write(chunk)
    if not unpacked.tell():
        raise RefusedError("empty", f"{name} unpacks to nothing. It was not read; fetch it again.")
    return unpacked.getvalue()


def members(name: str, raw: bytes, *, limits: ArchiveLimits | None = None) -> Iterator[Member]:
    """The regular files of an archive (.tar, .tar.gz, .tar.xz), in the order in which it holds them.

    Folders, links and devices are passed over: no list is published as one.

    Raises:
        RefusedError: as for `unpack`; also when two members have one base name. It may come after the first members:
            damage further on is found when it is reached.
    """
    limits = limits or ArchiveLimits()
    kind = next((kind for ending, kind in _ARCHIVES.items() if name.lower().endswith(ending)), "")
    stream = _Stream(name, _chunks(name, raw, kind), limits.total_bytes)
    seen: set[str] = set()
    try:
        with tarfile.open(fileobj=stream, mode="r|") as archive:
            for n_members, info in enumerate(archive, start=1):
                _check_limits(name, info, n_members, limits)
                stream.allowance = info.size + _MAX_HEADERS
                if info.isfile():
                    yield _member(name, archive, info, seen)
                archive.members = []  # type: ignore[attr-defined]  # it would keep every header that it has passed
    except (tarfile.TarError, EOFError, ValueError, RecursionError) as error:
        reason = "truncated" if "unexpected end" in str(error) else "format"
        raise RefusedError(reason, f"{name} cannot be read as a tar archive: {error}. Fetch it again.") from error
    stream.finish()
    if not seen:
        raise RefusedError("empty", f"{name} holds no file. It was not read; fetch it again.")


def member_sizes(name: str, raw: bytes, *, limits: ArchiveLimits | None = None) -> dict[str, int]:
    """Base name -> bytes of every regular file, in the archive's order; reads the archive to its end.

    Raises:
        RefusedError: as for `members`.
    """
    return {member.name: len(member.content) for member in members(name, raw, limits=limits)}


def _member(name: str, archive: tarfile.TarFile, info: tarfile.TarInfo, seen: set[str]) -> Member:
    base = base_name(info.name)
    if base in seen or base in {"", ".", ".."}:
        raise RefusedError("format", f"{name} holds two files named {base!r}, or one without a name. It was not read.")
    seen.add(base)
    file = archive.extractfile(info)
    content = file.read() if file else b""
    if len(content) != info.size:
        raise RefusedError("truncated", f"{name} ends within {base}. It was not read further; fetch it again.")
    return Member(base, content)


def _check_limits(name: str, info: tarfile.TarInfo, n_members: int, limits: ArchiveLimits) -> None:
    if n_members > limits.n_members:
        raise _too_large(name, f"holds more than {limits.n_members:,} files")
    if info.size > limits.member_bytes:
        raise _too_large(name, f"holds a file of {info.size:,} bytes, more than {limits.member_bytes:,}")


class _Stream(io.RawIOBase):
    """What tarfile reads an archive from: chunks as a file, within a total and an allowance between two members."""

    def __init__(self, name: str, chunks: Iterator[bytes], total: int) -> None:
        self.allowance = _MAX_HEADERS
        self._name = name
        self._chunks = chunks
        self._total = total
        self._held = memoryview(b"")
        self._tail = b""

    def read(self, size: int = _CHUNK, /) -> bytes:
        """The next bytes, at most `size` of them; none at the end."""
        if not self._held:
            self._held = memoryview(next(self._chunks, b""))
        taken, self._held = bytes(self._held[:size]), self._held[size:]
        self._tail = (self._tail + taken)[-2 * tarfile.BLOCKSIZE :]
        self._total -= len(taken)
        self.allowance -= len(taken)
        if self._total < 0 or self.allowance < 0:
            raise _too_large(self._name, "unpacks to more than is read here")
        return taken

    def finish(self) -> None:
        """Read to the end, so that damage behind the last member is found, and see that the archive was closed.

        An archive cut off between two members is told only by the two blocks of zeros that should end it.
        """
        self.allowance = self._total
        while self.read(_CHUNK):
            pass
        if len(self._tail) < 2 * tarfile.BLOCKSIZE or self._tail.strip(b"\x00"):
            raise RefusedError("truncated", f"{self._name} lacks the mark that ends an archive. Fetch it again.")


def _chunks(name: str, raw: bytes, kind: str) -> Iterator[bytes]:
    """The content of a file in chunks of `_CHUNK` bytes at most; several streams in a row are one content."""
    if not raw:
        raise RefusedError("empty", f"{name} is empty. It was not read; fetch it again.")
    if not kind:
        yield from (raw[at : at + _CHUNK] for at in range(0, len(raw), _CHUNK))
        return
    decode = {"gz": _gunzip, "xz": _unxz}[kind]
    at = 0
    while at < len(raw):
        if not raw.startswith(_MAGIC[kind], at):
            raise _not_packed(name, raw, kind, at)
        try:
            at = yield from decode(name, raw, at)
        except (zlib.error, lzma.LZMAError) as error:
            if "Memory usage limit" in str(error):
                raise _too_large(name, "asks for more memory than any list needs") from error
            raise RefusedError("format", f"{name} is damaged: {error}. It was not read; fetch it again.") from error
        at = _after_padding(raw, at)


def _gunzip(name: str, raw: bytes, at: int) -> Generator[bytes, None, int]:
    """Unpack the one gzip stream that starts at `at`; returns where it ends."""
    decoder = zlib.decompressobj(wbits=31)
    while not decoder.eof:
        piece = decoder.unconsumed_tail
        if not piece:
            piece = raw[at : at + _PIECE]
            at += len(piece)
        chunk = decoder.decompress(piece, _CHUNK)
        if chunk:
            yield chunk
        elif not piece and not decoder.eof:
            raise _truncated(name)
    return at - len(decoder.unused_data)


def _unxz(name: str, raw: bytes, at: int) -> Generator[bytes, None, int]:
    """Unpack the one xz stream that starts at `at`; returns where it ends."""
    decoder = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MAX_DICTIONARY)
    while not decoder.eof:
        piece = raw[at : at + _PIECE] if decoder.needs_input else b""
        if decoder.needs_input and not piece:
            raise _truncated(name)
        at += len(piece)
        if chunk := decoder.decompress(piece, _CHUNK):
            yield chunk
    return at - len(decoder.unused_data)


def _after_padding(raw: bytes, at: int) -> int:
    """Where the next stream starts: both formats allow zeros after one."""
    while at < len(raw) and not raw[at]:
        at += 1
    return at


def _not_packed(name: str, raw: bytes, kind: str, at: int) -> RefusedError:
    if at:
        return RefusedError(
            "format",
            f"{name} goes on after its {kind} content: {len(raw) - at:,} bytes that belong to nothing. Not read.",
        )
    refuse_web_page(raw, name)
    if _MAGIC[kind].startswith(raw):
        return _truncated(name)
    return RefusedError("format", f"{name} is not a {kind} file, whatever its name says. It was not read.")


def _truncated(name: str) -> RefusedError:
    return RefusedError("truncated", f"{name} is cut off before its end. It was not read; fetch it again.")


def _too_large(name: str, why: str) -> RefusedError:
    return RefusedError(
        "too_large", f"{name} {why}. It was given up there; see whether it is the file it claims to be."
    )
