"""A file to printed entities: one a line, or a JSON array. One bad line never loses the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.ftm.graph import Graph, Piece
from comity.sources.ftm.statements import NoEntityError
from comity.sources.plain_text import refuse_web_page

MAX_NAMED = 100
"""Bad lines that are named one by one; the rest are counted."""

_MARK = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class _Bad(NamedTuple):
    place: str
    why: str


def read_into(graph: Graph, name: str, data: bytes) -> None:
    """Enter every entity of a file.

    Args:
        graph: to enter them into; it gets a problem for each line that holds none.
        name: of the file.
        data: unpacked.

    Raises:
        RefusedError: empty, a web page, cut off, in another encoding, or clearly no FollowTheMoney.
    """
    _refuse(name, data)
    bad: list[_Bad] = []
    n_good = 0
    for place, piece in _pieces(name, data):
        try:
            graph.add(piece, place)
            n_good += 1
        except NoEntityError as error:
            bad.append(_Bad(place, str(error)))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            if "truncated" in str(error) and piece.end == len(data) and data[-1:] != b"}":
                raise RefusedError("truncated", f"{place}, the last one, is cut off. {name} was not read.") from error
            bad.append(_Bad(place, f"it is not readable JSON ({error})"))
    if not n_good or len(bad) > max(n_good, 10):
        first = f": {bad[0].place}: {bad[0].why}" if bad else ""
        raise RefusedError("format", f"{name} holds no FollowTheMoney entities, one a line or in an array{first}.")
    _report(graph, bad, name)


def _refuse(name: str, data: bytes) -> None:
    if not data.strip(b"\x00 \t\r\n\x1a"):
        raise RefusedError("empty", f"{name} is empty.")
    refuse_web_page(data, name)
    if data.startswith(_UTF_16):
        raise RefusedError("encoding", f"{name} is in UTF-16; entities are written in UTF-8. It was not read.")


def _pieces(name: str, data: bytes) -> Iterator[tuple[str, Piece]]:
    start = len(_MARK) if data.startswith(_MARK) else 0
    if data[start : start + 1024].lstrip().startswith(b"["):
        for number, item in enumerate(_items(name, memoryview(data)[start:]), start=1):
            yield f"{name} item {number:,}", Piece(item, 0, len(memoryview(item)))
        return
    number = 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        number += 1
        if data[start : start + 1].strip() or data[start:end].strip():
            yield f"{name} line {number:,}", Piece(data, start, end)
        start = end + 1


def _items(name: str, data: memoryview) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = "truncated" if "truncated" in str(error) else "format"
        raise RefusedError(reason, f"{name} is not a whole JSON array: {error}.") from error


def _report(graph: Graph, bad: list[_Bad], name: str) -> None:
    for each in bad[:MAX_NAMED]:
        graph.problems.append(Problem("skipped", each.place, f"No entity was read: {each.why}."))
    if len(bad) > MAX_NAMED:
        message = f"{len(bad) - MAX_NAMED:,} more lines hold no entity."
        graph.problems.append(Problem("skipped", name, message))
