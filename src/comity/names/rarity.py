"""How much a word of a name tells: rare words tell more than common ones."""

from __future__ import annotations

from functools import cache

from comity.names.tables import common_tokens, world_tokens

LEAST, MOST = 2.0, 14.0
"""Bounds of what one word may tell, in bits."""

_UNKNOWN = (2.0, 3.0, 6.0, 8.0, 9.5, 11.0, 12.0, 13.0)
"""Bits of a word outside the tables, by its length; the last for longer ones."""


def bits(token: str) -> float:
    """How many bits of information a name word carries: -log2 of its share among name words, within LEAST and MOST.

    Args:
        token: lower-case ASCII. A word outside the tables is judged by its length, which also bounds what a word in
            them may tell: short words meet by chance more often than counts of few records show.
    """
    by_length = _UNKNOWN[min(len(token), len(_UNKNOWN) - 1)]
    known = _table().get(token)
    return by_length if known is None else min(known, by_length)


def is_known(token: str) -> bool:
    """Whether a word is among the common ones: of names on lists, or of the world's people."""
    return token in _table()


@cache
def _table() -> dict[str, float]:
    """Bits of the common words; of two counts the more common holds."""
    table: dict[str, float] = {}
    rows = [row.split() for block in (common_tokens.COMMON, world_tokens.WORLD) for row in block.strip().splitlines()]
    for share, *words in sorted(rows, key=lambda row: -float(row[0])):
        table.update(dict.fromkeys(words, max(LEAST, min(float(share), MOST))))
    return table
