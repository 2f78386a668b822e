"""The Remarks of an entry, taken apart into the statements that OFAC puts one after another.

Statements are separated by semicolons and closed by a full stop. A semicolon inside parentheses or inside a quoted
alias does not separate. Remarks end after 1,000 characters in sdn.csv, in the middle of a word, and sdn_comments.csv
has the rest.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_REMARKS = 1000
"""Characters that the column holds: the longest in all versions of 2018 to 2024, and those alone are continued."""

_SEPARATOR = re.compile(r";\s*")
_ALTERNATIVE = re.compile(r"^alt\.\s+", re.IGNORECASE)
_QUOTED_ALIAS = re.compile(r"""^(?:alt\.\s+)?[afnd]\.[kb]\.a\.\s+(['"])""", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?:\.[A-Za-z]{1,3}|\b(?:[A-Z]|LTDA?|CO|INC|CORP|PTE|CIA|BROS|JR|SR|Ltda?|Co|Inc|Corp))$")
"""Ends of text after which the closing full stop is the abbreviation's own: OFAC never prints two."""


class Segment(NamedTuple):
    """One statement.

    Attributes:
        text: without the mark `alt.`, which OFAC puts before every further value of one kind.
        cut: the file ends in the middle of it.
    """

    text: str
    cut: bool = False


def segments_of(remarks: str, *, cut: bool) -> list[Segment]:
    """Take remarks apart.

    Args:
        remarks: whole, continuation included.
        cut: the end is missing.
    """
    text = remarks.strip() if cut else _without_full_stop(remarks.strip())
    pieces = [piece for piece in _statements(text) if piece]
    last = len(pieces) - 1
    return [
        Segment(_ALTERNATIVE.sub("", piece) or piece, cut=cut and position == last)
        for position, piece in enumerate(pieces)
    ]


def statements(text: str) -> list[str]:
    """The statements of a text that no full stop closes, as in the XML; the marks `alt.` are taken off them."""
    return [_ALTERNATIVE.sub("", piece) or piece for piece in _statements(text.strip()) if piece]


def is_cut(remarks: str) -> bool:
    """Whether remarks without continuation lack their end."""
    return len(remarks) >= LONGEST_REMARKS and not remarks.endswith(".")


def _without_full_stop(text: str) -> str:
    if not text.endswith("."):
        return text
    return text if _ABBREVIATION.search(text[:-1]) else text[:-1].rstrip()


def _statements(text: str) -> list[str]:
    """Split at semicolons, then join again what parentheses or quotes hold together."""
    if ";" not in text:
        return [text]
    ends = [*(match.span() for match in _SEPARATOR.finditer(text)), (len(text), len(text))]
    found: list[str] = []
    start = index = 0
    while index < len(ends):
        closing = _closing(text, start, ends, index)
        found.append(text[start : ends[closing][0]].strip())
        start = ends[closing][1]
        index = closing + 1
    return found


def _closing(text: str, start: int, ends: list[tuple[int, int]], index: int) -> int:
    """Which separator ends the statement that starts here; its first one where a bracket or quote never closes."""
    first = text[start : ends[index][0]]
    alias = _QUOTED_ALIAS.match(first)
    if alias and not first.endswith((alias[1], ")")):
        for later in range(index + 1, len(ends)):
            if _QUOTED_ALIAS.match(text[ends[later - 1][1] : ends[later][0]]):
                return index
            if text[: ends[later][0]].endswith(alias[1]):
                return later
    if first.count("(") > first.count(")"):
        for later in range(index + 1, len(ends)):
            whole = text[start : ends[later][0]]
            if whole.count("(") <= whole.count(")"):
                return later
    return index
