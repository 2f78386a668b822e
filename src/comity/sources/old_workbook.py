"""How large the sheets of an .xls file say they are, found before a reader lays them out in memory.

An .xls is a compound file ([MS-CFB]), a small file system, in which one stream holds records ([MS-XLS]). The
sizes stand in the records of a sheet's dimensions and in its cells; one damaged number among them asks for 100 GB.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from comity.errors import RefusedError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = frozenset({"Workbook", "Book", "WORKBOOK", "BOOK"})
_MINI = 64
_DIMENSIONS, _NEW_DIMENSIONS = 0x0200, 14
_CELLS = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E})
"""Records that begin with a row and a column: formula, several numbers, blanks, texts, a number, a truth value."""
_COLUMNS = 256
"""Of the format; a cell beyond them is damage."""


def extents(data: bytes, what: str) -> Iterator[tuple[int, int]]:
    """Rows and columns that each sheet states, and the place of each cell, counted from 1.

    Raises:
        RefusedError: `truncated`: the compound file cannot be followed; `format`: it holds no workbook.
    """
    try:
        stream = _workbook(data)
    except (struct.error, IndexError, ValueError) as error:
        raise RefusedError("truncated", f"{what} is a workbook cut off or damaged: {error}.") from error
    if stream is None:
        raise RefusedError("format", f"{what} holds no workbook, or one that is protected by a password.")
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        body = stream[at + 4 : at + 4 + length]
        at += 4 + length
        if kind == _DIMENSIONS and length >= _NEW_DIMENSIONS - 4:
            layout = "<4xI2xH" if length >= _NEW_DIMENSIONS else "<2xH2xH"
            yield struct.unpack_from(layout, body.ljust(_NEW_DIMENSIONS, b"\0"))
        elif kind in _CELLS and len(body) >= 4:
            row, column = struct.unpack_from("<HH", body)
            if column >= _COLUMNS:
                raise RefusedError("format", f"{what} is a damaged workbook: a cell stands in column {column + 1:,}.")
            yield row + 1, column + 1


def _workbook(data: bytes) -> bytes | None:
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    first_folder, first_mini, first_more = (struct.unpack_from("<I", data, at)[0] for at in (48, 60, 68))
    tables = list(struct.unpack_from("<109I", data, 76))
    while first_more < 0xFFFFFFF0 and len(tables) * size <= len(data):
        more = struct.unpack_from(f"<{size // 4}I", data, (first_more + 1) * size)
        tables += more[:-1]
        first_more = more[-1]
    links = _numbers(b"".join(_sector(data, number, size) for number in tables if number < 0xFFFFFFF0))
    folder = _chain(data, first_folder, links, size, size)
    entries = [folder[at : at + 128] for at in range(0, len(folder) - 127, 128)]
    for entry in entries:
        name = entry[:64].decode("utf-16-le", "replace").partition("\0")[0]
        if name in _STREAMS:
            start, length = struct.unpack_from("<II", entry, 116)
            if length >= 4096:
                return _chain(data, start, links, size, size)[:length]
            small = _chain(data, struct.unpack_from("<I", entries[0], 116)[0], links, size, size)
            return _chain(small, start, _numbers(_chain(data, first_mini, links, size, size)), _MINI, 0)[:length]
    return None


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _chain(data: bytes, number: int, links: tuple[int, ...], size: int, head: int) -> bytes:
    """The sectors that follow one another from a first one; `head` bytes stand before the first sector of all."""
    found: list[bytes] = []
    while number < 0xFFFFFFF0:
        if len(found) * size > len(data):
            raise ValueError("its parts follow one another in a circle")
        found.append(data[head + number * size : head + (number + 1) * size])
        number = links[number]
    return b"".join(found)


def _sector(data: bytes, number: int, size: int) -> bytes:
    return data[(number + 1) * size : (number + 2) * size]
