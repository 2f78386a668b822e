"""Rows as aligned columns of text. Ours, because the tables of a library for terminals cost a short command a fifth of
its time to import, and a long one minutes to lay out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

GAP = "   "
NARROWEST = 8
"""Below this many cells a column is not made narrower: the line then runs over."""
SIGNS = "-./_,"
"""After one of these a long word may be broken: a date, a number, a key."""


def laid_out(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """The lines of a table: headings, a rule, the rows; cells that are too long go on below themselves.

    Args:
        headings: of the columns.
        rows: one text per column, without control characters.
        width: cells that a line may take.
    """
    numeric = [bool(rows) and all(_is_number(row[i]) for row in rows) for i in range(len(headings))]
    widths = _widths([headings, *rows], width)
    yield from _row(headings, widths, numeric)
    yield "─" * (sum(widths) + len(GAP) * (len(widths) - 1))
    for row in rows:
        yield from _row(row, widths, numeric)


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: two for a wide character, none for a mark on another."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(char) else 2 if _is_wide(char) else 1 for char in text)


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in ("W", "F")


def _is_number(text: str) -> bool:
    return not text or text.replace(",", "").replace(".", "", 1).isdigit()


def _widths(rows: Iterable[Sequence[str]], width: int) -> list[int]:
    """As wide as each column's longest cell; where they do not fit, the widest are cut to one measure."""
    widths = [max(map(cells, column), default=0) for column in zip(*rows, strict=True)]
    room = width - len(GAP) * (len(widths) - 1)
    most = min(max(widths, default=0), max(room, NARROWEST))
    while most > NARROWEST and sum(min(each, most) for each in widths) > room:
        most -= 1
    return [min(each, most) for each in widths]


def _row(row: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> Iterator[str]:
    wrapped = [wrap(text, width) for text, width in zip(row, widths, strict=True)]
    for i in range(max(map(len, wrapped), default=0)):
        parts = []
        for lines, width, right in zip(wrapped, widths, numeric, strict=True):
            text = lines[i] if i < len(lines) else ""
            fill = " " * (width - cells(text))
            parts.append(fill + text if right else text + fill)
        yield GAP.join(parts).rstrip()


def wrap(text: str, width: int) -> list[str]:
    """A text in lines of at most so many cells, broken between words where that is possible."""
    if cells(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if line and cells(line) + 1 + cells(word) <= width:
            line = f"{line} {word}"
            continue
        if line:
            lines.append(line)
        *whole, line = _folded(word, width)
        lines += whole
    return [*lines, line] if line or not lines else lines


def _folded(word: str, width: int) -> list[str]:
    """A word in pieces of at most so many cells, broken after a sign within it where one stands late enough."""
    pieces = [""]
    for char in word:
        if pieces[-1] and cells(pieces[-1] + char) > width:
            pieces[-1], begun = _broken(pieces[-1])
            pieces.append(begun)
        pieces[-1] += char
    return pieces


def _broken(piece: str) -> tuple[str, str]:
    """A full piece, and what of it goes on to the next: `2018-03-`, `3`."""
    at = max(piece.rfind(sign) for sign in SIGNS) + 1
    return (piece[:at], piece[at:]) if at > len(piece) // 2 else (piece, "")
