"""The index as one file: a header, then arrays that are read where they lie (memory-mapped).

    bytes 0-7     COMITYIX
    bytes 8-15    length of the header, little-endian
    header        JSON: `meta`, and for every array its type, shape and place
    arrays        each at a multiple of 64 bytes

A new index is written beside the old one and takes its name in one step, so that a reader has either the old one or
the new one whole.
"""

from __future__ import annotations

import mmap
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from comity.errors import IndexFileError

Arrays = dict[str, NDArray[Any]]

MAGIC = b"COMITYIX"
_ALIGNED = 64
_MOST_HEADER = 1 << 24
_TYPES = {"|u1", "<u2", "<u4", "<u8", "<i4", "<i8", "<f4", "|i1"}


class _Place(msgspec.Struct, array_like=True, frozen=True):
    type: str
    shape: tuple[int, ...]
    offset: int


class _Header(msgspec.Struct, frozen=True):
    meta: msgspec.Raw
    arrays: dict[str, _Place]


def write(path: Path, arrays: Arrays, meta: bytes) -> None:
    """Write an index file and put it in the place of the one that is there.

    Args:
        path: of the file; its folder exists.
        arrays: by name.
        meta: JSON.
    """
    plain = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    places, offset = {}, 0
    for name, array in plain.items():
        places[name] = _Place(array.dtype.newbyteorder("<").str, array.shape, offset)
        offset += -(-array.nbytes // _ALIGNED) * _ALIGNED
    header = msgspec.json.encode(_Header(msgspec.Raw(meta), places))
    header += b" " * (-(len(header) + 16) % _ALIGNED)
    descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(MAGIC + len(header).to_bytes(8, "little") + header)
            for array in plain.values():
                file.write(array.data if array.nbytes else b"")
                file.write(bytes(-array.nbytes % _ALIGNED))
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def read(path: Path) -> tuple[Arrays, bytes]:
    """The arrays of an index file, mapped, and its meta.

    Raises:
        IndexFileError: there is none, or it is damaged or of another machine's kind.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise IndexFileError(path, str(error)) from error
    length = int.from_bytes(mapped[8:16], "little") if len(mapped) >= 16 else 0
    if mapped[:8] != MAGIC or not 0 < length <= min(_MOST_HEADER, len(mapped) - 16) or sys.byteorder != "little":
        raise IndexFileError(path, "it does not begin as an index does")
    try:
        header = msgspec.json.decode(mapped[16 : 16 + length], type=_Header)
        arrays = {name: _array(mapped, place, 16 + length) for name, place in header.arrays.items()}
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        raise IndexFileError(path, str(error)) from error
    return arrays, bytes(header.meta)


def _array(mapped: mmap.mmap, place: _Place, base: int) -> NDArray[Any]:
    if place.type not in _TYPES or place.offset < 0 or place.offset % _ALIGNED or any(n < 0 for n in place.shape):
        raise ValueError("an array of it is not described as it should be")
    count = int(np.prod(place.shape, dtype=np.int64))
    if count == 0:
        return np.zeros(place.shape, place.type)
    return np.frombuffer(mapped, place.type, count, base + place.offset).reshape(place.shape)
