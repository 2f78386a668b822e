"""The listed names that one name may stand for: few enough to be scored in full, none left out that would score well.

A name is asked for by its most telling words: once the words not yet asked for could not make a match by themselves,
no more need be asked (prefix filter: Chaudhuri, Ganti, Kaushik 2006). The rows found are then weighed all at once with
a bound that is never below what the full score gives for the words paired.

This is the plain path, for one name at a time and without compiled code; `batch` does the same for many names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import log2
from typing import NamedTuple

import numpy as np

from comity.names.tokens import Token, TokenClass
from comity.screen.alignment import LONGEST_JOIN, can_join
from comity.screen.index.hashing import distinct, text_hash
from comity.screen.index.layout import SYLLABLE
from comity.screen.index.neighbours import NO_NEIGHBOURS, Neighbours, is_initial, neighbours, same_form
from comity.screen.index.opened import Column, Index
from comity.screen.likeness import INITIAL
from comity.screen.name_score import (
    HALF_A_NAME,
    MIDDLE_NAMES,
    MORE_TELLING,
    NAMES,
    SYLLABLES_LEFT_OUT,
    TELLING,
    WEIGHTS,
    Bounded,
    Weights,
    bound_bits,
    tells,
    weight_as_name,
    weight_as_word,
)

MOST_SPLITS = 4
"""Ways in which one word may be two listed words written as one."""

MOST_REMEMBERED = 20_000
MOST_WORDS = 63
"""Words of a name that are told apart by a bit each."""


class Part(NamedTuple):
    """Some words of a name, and the listed words that they may stand for.

    Attributes:
        mask: a bit for each of the words.
        near: the listed words.
    """

    mask: int
    near: Neighbours


class Searcher:
    """Finds rows of an index.

    Args:
        index: open for reading.
        weights: of the score that the bound is a bound of.
    """

    def __init__(self, index: Index, weights: Weights = WEIGHTS) -> None:
        self.index = index
        self._weights = weights
        self._gains = np.zeros(index.n_tokens, np.float32)
        self._full = np.zeros(index.n_tokens, np.float32)
        self._who = np.zeros(index.n_tokens, np.uint64)
        self._named = named_words(index)
        self._syllabic = syllabic_words(index)
        self._known: dict[str, Neighbours] = {}

    def rows(self, words: Sequence[Token], mode: int, least: float) -> Column:
        """Rows that may be worth at least so many bits.

        Args:
            words: of the subject's name.
            mode: of the rows (`layout.MODE_CODES`).
            least: bits.
        """
        words = words[:MOST_WORDS]
        parts = self.parts(words)
        asked = asked_mask(words, [part.near.postings for part in parts], least, self._weights)
        rows = self._holding(part.near.asked for part in parts if part.mask & asked)
        rows = rows[self.index.arrays["row_mode"][rows] == mode]
        return self._worth(rows, words, parts, least) if len(rows) else rows

    def parts(self, words: Sequence[Token]) -> list[Part]:
        """Each word, then neighbours joined, then words split: those that stand for nothing listed only as words."""
        parts = [Part(1 << i, self.neighbours(word)) for i, word in enumerate(words)]
        for size in range(1, LONGEST_JOIN + 1):
            for start in range(len(words) - size + 1):
                some = words[start : start + size]
                if can_join(some):
                    mask = ((1 << size) - 1) << start
                    parts.extend(Part(mask, near) for near in self._joined_or_split(some) if len(near.tokens))
        return parts

    def neighbours(self, word: Token) -> Neighbours:
        """Words of listed names that a word may stand for; remembered."""
        known = self._known.get(word.label)
        if known is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            known = self._known[word.label] = neighbours(self.index, word)
        return known

    def _joined_or_split(self, words: Sequence[Token]) -> Iterator[Neighbours]:
        """The listed words that some words are when written as one, and the two listed words that they are then."""
        hashed = text_hash("".join([word.form for word in words]))
        if len(words) > 1:
            yield same_form(self.index, hashed, sum([word.bits for word in words]))
        if len(words) < LONGEST_JOIN:
            yield self._split(hashed)

    def _split(self, hashed: int) -> Neighbours:
        """Neighbouring words of listed names that have a hash when written as one."""
        first = self.index.found("join_hash", "join_a", hashed)[:MOST_SPLITS]
        if not len(first):
            return NO_NEIGHBOURS
        second = self.index.found("join_hash", "join_b", hashed)[:MOST_SPLITS]
        starts = self.index.arrays["post_at"]
        fewer = starts[first + 1] - starts[first] <= starts[second + 1] - starts[second]
        tokens = distinct(np.concatenate([first, second]))
        near = Neighbours.of(self.index, tokens, self.index.arrays["tok_bits"][tokens], 1.0)
        return near._replace(asked=distinct(np.where(fewer, first, second)).astype(np.int64))

    def _holding(self, tokens: Iterable[Column]) -> Column:
        """Rows that hold any of some words, each once."""
        starts, rows = self.index.arrays["post_at"], self.index.arrays["post_row"]
        pieces = [
            rows[first:last]
            for some in tokens
            for first, last in zip(starts[some].tolist(), starts[some + 1].tolist(), strict=True)
        ]
        if len(pieces) == 1:
            return pieces[0]
        return distinct(np.concatenate(pieces)) if pieces else np.zeros(0, np.uint32)

    def _worth(self, rows: Column, words: Sequence[Token], parts: Sequence[Part], least: float) -> Column:
        """Of some rows, those whose bound is at least so many bits."""
        a = self.index.arrays
        starts = a["row_at"][rows].astype(np.int64)
        lengths = a["row_at"][rows + 1].astype(np.int64) - starts
        begins = np.cumsum(lengths) - lengths
        tokens = a["row_tok"][np.repeat(starts - begins, lengths) + np.arange(int(lengths.sum()))]
        gains, full, who = self._marked(tokens, words, parts)
        agree, perfect = np.add.reduceat(gains, begins), np.add.reduceat(full, begins)
        unpaired = full == 0
        mask = np.bitwise_or.reduceat(who, begins)
        left, words_left, named, pairs = _left(mask, words)
        named += np.add.reduceat(np.where(unpaired, self._named[tokens], 0), begins)
        sums = Bounded(
            agree,
            perfect - agree,
            left,
            np.add.reduceat(np.where(unpaired, a["tok_bits"][tokens], 0), begins),
            words_left,
            np.add.reduceat(np.where(unpaired, a["tok_word"][tokens], 0), begins),
            named,
            pairs,
            self._cost_of_more(words, tokens, who, begins, lengths),
        )
        return rows[bound_bits(sums, self._weights) >= least]

    def _cost_of_more(
        self, words: Sequence[Token], tokens: Column, who: Column, begins: Column, lengths: Column
    ) -> Column:
        """See `name_score.SYLLABLES_LEFT_OUT` and `MIDDLE_NAMES`."""
        ends = begins + lengths - 1
        first, last = who[begins] & np.uint64(1), (who[ends] >> np.uint64(len(words) - 1)) & np.uint64(1)
        cost = np.where((first & last) != 0, MIDDLE_NAMES, 1.0)
        if all(word.syllable or is_initial(word) for word in words):
            cost[np.logical_and.reduceat(self._syllabic[tokens], begins)] = SYLLABLES_LEFT_OUT
        return cost

    def _marked(self, tokens: Column, words: Sequence[Token], parts: Sequence[Part]) -> tuple[Column, Column, Column]:
        """For each word of the rows: what it may gain, what it would gain if perfect, and whom it may stand for."""
        for mask, near in parts:
            at = near.tokens
            self._gains[at] = np.maximum(self._gains[at], near.gains)
            self._full[at] = np.maximum(self._full[at], near.bits)
            self._who[at] |= np.uint64(mask)
        gains, full, who = self._gains[tokens], self._full[tokens], self._who[tokens]
        for _, near in parts:
            self._gains[near.tokens] = 0
            self._full[near.tokens] = 0
            self._who[near.tokens] = 0
        for i, word in enumerate(words):
            if is_initial(word):
                fits = (self.index.arrays["tok_first"][tokens] == ord(word.form[0])) & (full == 0)
                gains[fits], full[fits] = INITIAL.quality * word.bits, word.bits
                who[fits] |= np.uint64(1 << i)
        return gains, full, who


def _left(mask: Column, words: Sequence[Token]) -> tuple[Column, Column, Column, Column]:
    """Of the subject, what no word of a row may stand for: bits, words, names; and the telling words that some may."""
    bits, count, named, pairs = (np.zeros(len(mask), np.float32) for _ in range(4))
    for i, word in enumerate(words):
        missing = (mask >> np.uint64(i)) & np.uint64(1) == 0
        bits += np.float32(word.bits) * missing
        count += np.float32(weight_as_word(word)) * missing
        named += np.float32(weight_as_name(word)) * missing
        pairs += ~missing & tells(word)
    return bits, count, named, pairs


def named_words(index: Index) -> Column:
    """`name_score.weight_as_name` of the listed words."""
    names = np.isin(index.arrays["tok_cls"], [int(each) for each in NAMES])
    return np.where(names, index.arrays["tok_word"], np.float32(0)).astype(np.float32)


def syllabic_words(index: Index) -> Column:
    """Whether a listed word may stand in a Korean or Chinese name."""
    found: Column = np.logical_or(
        index.arrays["tok_flags"] & SYLLABLE != 0, index.arrays["tok_cls"] == TokenClass.INITIAL
    )
    return found


def asked_mask(words: Sequence[Token], postings: Sequence[int], least: float, weights: Weights = WEIGHTS) -> int:
    """The words to ask for, a bit each: the rarest first, until the rest could not make a match by itself.

    Args:
        words: of a name.
        postings: rows that each word would bring; what follows the words' own is not looked at.
        least: bits of a match.
        weights: of the score.
    """
    order = sorted(range(len(words)), key=lambda i: (postings[i] / max(words[i].bits, 0.5), i))
    rest, taken, named, asked = sum(word.bits for word in words), 0.0, 0.0, 0
    whole, pairs = rest, sum(map(tells, words))
    for i in order:
        framed = not asked & 1 and not asked >> (len(words) - 1) & 1
        some = Rest(rest, whole - rest, taken, named, pairs, framed=framed)
        if asked and (rest <= 0.01 or at_best(some, weights) < least):
            break
        asked |= 1 << i
        rest -= words[i].bits
        taken += weight_as_word(words[i])
        named += weight_as_name(words[i])
        pairs -= tells(words[i])
    return asked


class Rest(NamedTuple):
    """Some of a subject's words, if a listed name were just these.

    Attributes:
        agree: their bits.
        extra: bits of the subject's other words.
        added: the other words, as words.
        named: the other words, as names proper.
        pairs: of the words, those that tell something.
        framed: the subject's first and last words are among them.
    """

    agree: float
    extra: float
    added: float
    named: float
    pairs: int
    framed: bool


def at_best(rest: Rest, weights: Weights = WEIGHTS) -> float:
    """Bits of a listed name that is just some of the subject's words."""
    thin = weights.thin * max(0.0, TELLING + MORE_TELLING * min(1.0, rest.named) - rest.agree)
    share = weights.extra_share * rest.extra / (rest.agree + rest.extra)
    added = weights.added * (MIDDLE_NAMES if rest.framed else 1.0) * rest.added
    single = weights.single if rest.pairs <= 1 and rest.named >= HALF_A_NAME else 0.0
    return weights.base + weights.agree * log2(1.0 + rest.agree) + thin + share + added + single
