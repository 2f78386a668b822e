"""A CSV file as pieces of whole rows, without reading its rows: what is read is read by the workers.

A row ends where the `csv` module ends it: at a line's end outside quotation marks, and a mark opens a quoted field
only at the field's beginning. A quoted field that never ends, or that swallows lines and then ends in the middle of a
field, is a mark gone wrong: only the line that opens it is lost, and what follows is read as if it were well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

PIECE = 1 << 20
"""Bytes read at once: some 24,000 rows of id, name and kind. The pieces of a file depend on this number alone, and a
run that was interrupted is taken up at a piece."""

MOST_ROW = 1 << 20
"""Bytes of one row."""

BROKEN = (
    "the row is longer than 1 MB, or a quotation mark in it is never closed; nothing of its first line was screened"
)
_HEAD = 200


class Piece(NamedTuple):
    """Some whole rows.

    Attributes:
        number: counted from 0.
        data: UTF-8 or the file's own single-byte encoding; of a Parquet file, an Arrow stream.
        first_row: number of its first row in the file; the file's first row is 1.
        n_rows: rows in it, empty ones included.
        done: bytes of the file up to here.
        broken: rows that cannot be read: their numbers, and how they begin. In the data an empty line stands for each.
        arrow: whether the data is an Arrow stream.
    """

    number: int
    data: bytes
    first_row: int
    n_rows: int
    done: int
    broken: tuple[tuple[int, bytes], ...] = ()
    arrow: bool = False


def pieces(blocks: Iterable[bytes], delimiter: str, line_end: bytes = b"\n") -> Iterator[Piece]:
    r"""Cut a file into pieces.

    Args:
        blocks: of the file, in an encoding in which delimiters, quotation marks and line ends are single bytes.
        delimiter: between fields.
        line_end: `\r` for a file that has no other.
    """
    cutter = _Cutter(delimiter.encode(), line_end)
    row, number, done = 1, 0, 0
    for block in chain(filter(None, blocks), (b"",)):
        done += len(block)
        found = cutter.cut(block)
        if found.data:
            broken = tuple((row + place, head) for place, head in found.broken)
            yield Piece(number, b"".join(found.data), row, found.n_rows, done, broken)
            row, number = row + found.n_rows, number + 1


class _Found:
    """Rows found so far in a block: their bytes, how many, and those that are broken."""

    def __init__(self) -> None:
        self.data: list[bytes] = []
        self.n_rows = 0
        self.broken: list[tuple[int, bytes]] = []

    def add(self, data: bytes, n_rows: int) -> None:
        self.data.append(data)
        self.n_rows += n_rows

    def add_broken(self, head: bytes, line_end: bytes) -> None:
        self.broken.append((self.n_rows, head[:_HEAD]))
        self.add(line_end, 1)


class _Quotes(NamedTuple):
    """The quoted fields from some place on.

    Attributes:
        spans: where those lie that hold a line's end.
        opened: where one begins that does not end well; -1 for none.
        wrong: whether that is known, or may come right with more bytes.
    """

    spans: list[tuple[int, int]]
    opened: int
    wrong: bool


_QUOTED = re.compile(rb'"(?:[^"]++|"")*+("?)')
"""A quoted field; its second mark is missing where it does not end."""


class _Cutter:
    """Cuts blocks into whole rows, and remembers what is left of the last one.

    Args:
        delimiter: between fields.
        line_end: what ends a line.
    """

    def __init__(self, delimiter: bytes, line_end: bytes) -> None:
        self._line_end = line_end
        self._before_field = frozenset(delimiter + b"\r\n")
        ends = re.escape(delimiter) + rb"\r\n"
        self._plain_run = re.compile(rb'(?:"[^"\r\n]*+"[%b]++)++' % ends)
        self._rest = b""
        self._head = b""  # how a line begins whose end is still to come, and which is lost

    def cut(self, block: bytes) -> _Found:
        """The whole rows of what is left and a block; at the file's end, an empty block, everything."""
        found, final = _Found(), not block
        if self._head:
            _, ended, block = block.partition(self._line_end)
            if ended or final:
                found.add_broken(self._head, self._line_end)
                self._head = b""
        data, at = self._rest + block, 0
        while at < len(data):
            quotes = self._quotes(data, at)
            last = self._last_end(data, at, quotes)
            if last > at:
                found.add(data[at:last], _n_ends(data, at, last, quotes.spans))
                at = last
                continue
            if quotes.wrong or (final and quotes.opened >= 0) or len(data) - at > MOST_ROW:
                at = self._give_up(data, at, found, final=final)
            elif final:
                found.add(data[at:], _n_ends(data, at, len(data), quotes.spans) + (data[-1:] not in b"\r\n"))
                at = len(data)
            else:
                break
        self._rest = data[at:]
        return found

    def _give_up(self, data: bytes, at: int, found: _Found, *, final: bool) -> int:
        """Lose a line; where the next one begins."""
        end = data.find(self._line_end, at) + 1
        head = data[at : at + _HEAD]
        if end or final:
            found.add_broken(head, self._line_end)
            return end or len(data)
        self._head = head
        return len(data)

    def _quotes(self, data: bytes, at: int) -> _Quotes:
        spans: list[tuple[int, int]] = []
        start = data.find(b'"', at)
        while start >= 0:
            end = start + 1
            if start == 0 or data[start - 1] in self._before_field:
                plain = self._plain_run.match(data, start)
                end = plain.end() if plain else self._field_end(data, start)
                if end < 0:
                    return _Quotes(spans, start, wrong=False)
                if not plain and (data.find(b"\n", start, end) >= 0 or data.find(b"\r", start, end) >= 0):
                    if end < len(data) and data[end] not in self._before_field:
                        return _Quotes(spans, start, wrong=True)
                    spans.append((start, end))
            start = data.find(b'"', end)
        return _Quotes(spans, -1, wrong=False)

    def _field_end(self, data: bytes, start: int) -> int:
        """Where a quoted field ends; -1 where it does not."""
        found = _QUOTED.match(data, start)
        return found.end() if found and found.end(1) > found.start(1) else -1

    def _last_end(self, data: bytes, at: int, quotes: _Quotes) -> int:
        """Where the last row ends that ends for certain; not after `at` where none does."""
        end = data.rfind(self._line_end, at, len(data) if quotes.opened < 0 else quotes.opened) + 1
        for start, last in reversed(quotes.spans):
            if start < end <= last:
                end = data.rfind(self._line_end, at, start) + 1
            elif end > last:
                break
        return end


def _n_ends(data: bytes, at: int, end: int, spans: list[tuple[int, int]]) -> int:
    r"""Rows that end in some bytes: line ends (`\n`, `\r` or both together) outside quoted fields."""
    quoted = sum(_n_line_ends(data, start, last) for start, last in spans if start < end)
    return _n_line_ends(data, at, end) - quoted


def _n_line_ends(data: bytes, at: int, end: int) -> int:
    n = data.count(b"\n", at, end)
    if data.find(b"\r", at, end) < 0:
        return n
    return n + data.count(b"\r", at, end) - data.count(b"\r\n", at, end)
