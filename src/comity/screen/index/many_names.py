"""`Searcher.rows` for many names at once, by the compiled kernel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from comity.names.tokens import Token, TokenClass
from comity.screen.alignment import can_join
from comity.screen.index.hashing import polynomials
from comity.screen.index.kernel import WEIGHT_ORDER, Listed, Words, buckets, lines, rows_like, scratch
from comity.screen.index.many_words import ManyNeighbours, neighbours_of
from comity.screen.index.neighbours import is_initial
from comity.screen.index.opened import Index
from comity.screen.index.searching import MOST_WORDS, named_words, syllabic_words
from comity.screen.name_score import WEIGHTS, Weights, tells, weight_as_name, weight_as_word

Column = NDArray[Any]

MOST_REMEMBERED = 2_000_000
"""Neighbours of words that are kept from one batch to the next."""


class ManyNames:
    """Finds rows of an index for many names at a time, remembering the words it has met.

    Args:
        index: open for reading.
        weights: of the score.
    """

    def __init__(self, index: Index, weights: Weights = WEIGHTS) -> None:
        self._index = index
        made = {"form_starts": buckets(index.arrays["form_hash"]), "join_starts": buckets(index.arrays["join_hash"])}
        made |= {"row_line": lines(index.arrays)}
        made |= {"tok_named": named_words(index), "tok_syllabic": syllabic_words(index)}
        self._listed = Listed(*((index.arrays | made)[name] for name in Listed._fields))
        self._room = scratch(index.n_tokens, index.n_rows)
        self._weights = np.array([getattr(weights, name) for name in WEIGHT_ORDER], np.float64)
        self._asked = 1
        self._forget()

    def _forget(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words = _words(self._index, [])

    def rows(self, names: Sequence[Sequence[Token]], modes: Column, least: Column) -> Column:
        """Rows that the names may stand for.

        Args:
            names: the words of each.
            modes: of each, as `layout.MODE_CODES`.
            least: bits of each from which a row is wanted.

        Returns:
            (name, row) pairs, in the order of the names.
        """
        ids, starts = self._numbered(names)
        room = max(4096, 16 * len(names))
        while True:
            out = np.empty((room, 2), np.int64)
            first, self._asked = self._asked, self._asked + len(names)
            n = rows_like(self._words, self._listed, ids, starts, modes, least, self._weights, self._room, first, out)
            if n <= room:
                return out[:n]
            room = n

    def _numbered(self, names: Sequence[Sequence[Token]]) -> tuple[Column, Column]:
        """The words of the names by number, and where each name begins; new words are learnt."""
        if len(self._words.tokens) > MOST_REMEMBERED:
            self._forget()
        numbers, new, ids = self._numbers, [], []
        starts = [0]
        for name in names:
            for word in name[:MOST_WORDS]:
                number = numbers.get(word.label)
                if number is None:
                    number = numbers[word.label] = len(numbers)
                    new.append(word)
                ids.append(number)
            starts.append(len(ids))
        if new:
            self._words = _joined(self._words, _words(self._index, new))
        return np.array(ids, np.int64), np.array(starts, np.int64)


def _words(index: Index, words: Sequence[Token]) -> Words:
    near = neighbours_of(index, words) if words else _NOBODY
    n = len(words)
    return Words(
        np.fromiter((each.bits for each in words), np.float32, n),
        np.fromiter(map(weight_as_word, words), np.float32, n),
        np.fromiter(map(weight_as_name, words), np.float32, n),
        np.fromiter(map(tells, words), np.int64, n),
        np.fromiter((each.syllable or is_initial(each) for each in words), np.bool_, n),
        np.fromiter((ord(each.form[0]) if each.cls == TokenClass.INITIAL else 0 for each in words), np.uint8, n),
        np.fromiter((can_join((each,)) for each in words), np.bool_, n),
        polynomials([each.form for each in words]),
        np.fromiter((len(each.form) for each in words), np.int64, n),
        near.starts,
        near.tokens,
        near.gains,
        near.full,
        near.postings,
    )


_NOBODY = ManyNeighbours(
    np.zeros(1, np.int64),
    np.zeros(0, np.int64),
    np.zeros(0, np.float32),
    np.zeros(0, np.float32),
    np.zeros(0, np.int64),
)


def _joined(known: Words, new: Words) -> Words:
    merged = {
        name: np.concatenate((getattr(known, name), getattr(new, name))) for name in Words._fields if name != "starts"
    }
    starts = np.concatenate((known.starts, new.starts[1:] + known.starts[-1]))
    return Words(starts=starts, **merged)
