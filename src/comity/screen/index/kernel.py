"""The compiled kernel: what `searching.Searcher` does for one name, for many names at once (extra `comity[batch]`).

Importing this module loads Numba, which takes a second; only a batch does. The first call of each function compiles
it, and Numba keeps what it compiled for the next time.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numba
import numpy as np
from numpy.typing import NDArray

from comity.screen.index.files import Arrays
from comity.screen.index.hashing import BASE
from comity.screen.likeness import INITIAL
from comity.screen.name_score import (
    EXACT_BITS,
    EXACT_ENOUGH,
    HALF_A_NAME,
    MIDDLE_NAMES,
    MORE_TELLING,
    SYLLABLES_LEFT_OUT,
    TELLING,
)

Column = NDArray[Any]

_BASE = np.uint64(BASE)
_MIX = np.uint64(0xD6E8FEB86659FD93)
_HALF = np.uint64(32)
_ONE = np.uint64(1)
_INITIAL = np.float32(INITIAL.quality)
_TELLING = np.float32(TELLING)
_EXACT_BITS, _EXACT_ENOUGH = float(EXACT_BITS), np.float32(EXACT_ENOUGH)
_MIDDLE_NAMES, _MORE, _ALL_SYLLABLES = np.float32(MIDDLE_NAMES), np.float32(1.0), np.float32(SYLLABLES_LEFT_OUT)
_MORE_TELLING, _HALF_A_NAME = np.float32(MORE_TELLING), np.float32(HALF_A_NAME)
_BUCKET_BITS = 18
_BUCKET_SHIFT = np.uint64(64 - _BUCKET_BITS)
_MOST_SPLITS = 4
_LONGEST_JOIN = 3


class Words(NamedTuple):
    """Words of subjects, as columns: their own, and their neighbours one word's after the other's."""

    bits: Column
    counts: Column
    named: Column
    """What each counts where only names proper are counted."""
    tells: Column
    """Whether each says something when it is paired; 0 or 1."""
    syllabic: Column
    """Whether each may stand in a Korean or Chinese name."""
    initials: Column
    """First letter of an initial; 0 for any other word."""
    joins: Column
    """Whether a word may be joined or split."""
    letters: Column
    """Hash of the form, not yet mixed."""
    lengths: Column
    """Letters of the form."""
    starts: Column
    tokens: Column
    gains: Column
    full: Column
    postings: Column


class Listed(NamedTuple):
    """What the kernel reads of an index; see `layout`."""

    tok_bits: Column
    tok_word: Column
    tok_first: Column
    tok_named: Column
    tok_syllabic: Column
    form_hash: Column
    form_of_hash: Column
    form_starts: Column
    """Buckets of `form_hash`, as of `join_hash` below: a search in them takes a few steps instead of twenty."""
    form_tok: Column
    form_tok_at: Column
    join_hash: Column
    join_a: Column
    join_b: Column
    join_starts: Column
    row_tok: Column
    row_at: Column
    row_line: Column
    """One line of memory for each row, see `lines`."""
    post_row: Column
    post_at: Column


class Scratch(NamedTuple):
    """Room to work in, all zeros between calls."""

    gains: Column
    full: Column
    who: Column
    seen: Column
    """By row: the last question in which it was weighed, counted from one."""
    marked: Column
    """Numbers of the marked tokens."""
    asked: Column
    """Of each marked token: whether its rows are asked for."""


_IN_LINE = 12
_FINE = np.float32(1024.0)


def lines(arrays: Arrays) -> Column:
    """What is looked at of a row, 64 bytes together: mode, number of tokens, bits and words (x 1024), first tokens."""
    n = len(arrays["row_mode"])
    found = np.zeros((n, _IN_LINE + 4), np.int32)
    found[:, 0] = arrays["row_mode"]
    starts = arrays["row_at"].astype(np.int64)
    found[:, 1] = np.diff(starts)
    found[:, 2] = np.rint(arrays["row_bits"] * _FINE)
    found[:, 3] = np.rint(arrays["row_words"] * _FINE)
    for k in range(_IN_LINE):
        has = np.flatnonzero(found[:, 1] > k)
        found[has, 4 + k] = arrays["row_tok"][starts[has] + k]
    return found


def scratch(n_tokens: int, n_rows: int) -> Scratch:
    """Room for an index of that many tokens and rows."""
    return Scratch(
        np.zeros(n_tokens, np.float32),
        np.zeros(n_tokens, np.float32),
        np.zeros(n_tokens, np.uint64),
        np.zeros(n_rows, np.int64),
        np.zeros(n_tokens, np.int64),
        np.zeros(n_tokens, np.uint8),
    )


@numba.njit(cache=True, inline="always")
def _mixed(value: np.uint64) -> np.uint64:
    value ^= value >> _HALF
    value = value * _MIX
    return value ^ (value >> _HALF)


@numba.njit(cache=True, inline="always")
def _raised(power: int) -> np.uint64:
    found = np.uint64(1)
    for _ in range(power):
        found = found * _BASE
    return found


def buckets(column: Column) -> Column:
    """Where the hashes with each beginning start in a sorted column; one more than there are beginnings."""
    edges = np.arange((1 << _BUCKET_BITS), dtype=np.uint64) << np.uint64(64 - _BUCKET_BITS)
    return np.append(np.searchsorted(column, edges), len(column)).astype(np.int64)


@numba.njit(cache=True, inline="always")
def _first(column: Column, starts: Column, wanted: np.uint64) -> int:
    bucket = np.int64(wanted >> _BUCKET_SHIFT)
    low, high = starts[bucket], starts[bucket + 1]
    while low < high:
        middle = (low + high) // 2
        if column[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return int(low)


@numba.njit(cache=True, inline="always")
def _mark(room: Scratch, n: int, token: int, gain: float, full: float, mask: np.uint64, asked: bool) -> int:
    """Enter what a token may stand for; returns how many tokens are marked."""
    if room.who[token] == 0:
        room.marked[n] = token
        room.asked[token] = 0
        n += 1
    room.who[token] |= mask
    room.gains[token] = max(room.gains[token], gain)
    room.full[token] = max(room.full[token], full)
    if asked:
        room.asked[token] = 1
    return n


@numba.njit(cache=True, inline="always")
def _asked(words: Words, ids: Column, least: float, w: Column) -> np.uint64:
    """See `searching.asked_mask`."""
    n = len(ids)
    order = np.arange(n)
    for i in range(1, n):
        here = order[i]
        key = words.postings[ids[here]] / max(words.bits[ids[here]], 0.5)
        j = i
        while j > 0 and words.postings[ids[order[j - 1]]] / max(words.bits[ids[order[j - 1]]], 0.5) > key:
            order[j] = order[j - 1]
            j -= 1
        order[j] = here
    rest, pairs = 0.0, 0
    for i in range(n):
        rest += words.bits[ids[i]]
        pairs += words.tells[ids[i]]
    whole, taken, named, asked = rest, 0.0, 0.0, np.uint64(0)
    for k in range(n):
        if asked != 0:
            if rest <= 0.01:
                break
            framed = asked & _ONE == 0 and (asked >> np.uint64(n - 1)) & _ONE == 0
            at_best = w[0] + w[1] * np.log2(1.0 + rest) + w[9] * (whole - rest) / whole
            at_best += w[3] * max(0.0, _TELLING + _MORE_TELLING * min(1.0, named) - rest)
            at_best += w[10] * (_MIDDLE_NAMES if framed else 1.0) * taken
            if pairs <= 1 and named >= _HALF_A_NAME:
                at_best += w[11]
            if at_best < least:
                break
        i = order[k]
        asked |= _ONE << np.uint64(i)
        rest -= words.bits[ids[i]]
        taken += words.counts[ids[i]]
        named += words.named[ids[i]]
        pairs -= words.tells[ids[i]]
    return asked


@numba.njit(cache=True, inline="always")
def _mark_joined(words: Words, index: Listed, ids: Column, asked: np.uint64, room: Scratch, n: int) -> int:
    """Neighbouring words that are one listed word, and words that are two listed words written as one."""
    for start in range(len(ids)):
        bits, letters, length, mask = np.float32(0), np.uint64(0), 0, np.uint64(0)
        for size in range(1, _LONGEST_JOIN + 1):
            if start + size > len(ids) or not words.joins[ids[start + size - 1]]:
                break
            word = ids[start + size - 1]
            letters = letters + _raised(length) * words.letters[word]
            length += words.lengths[word]
            bits += words.bits[word]
            mask |= _ONE << np.uint64(start + size - 1)
            ask = (mask & asked) != 0
            wanted = _mixed(letters)
            if size > 1:
                at = _first(index.form_hash, index.form_starts, wanted)
                while at < len(index.form_hash) and index.form_hash[at] == wanted:
                    form = index.form_of_hash[at]
                    for k in range(index.form_tok_at[form], index.form_tok_at[form + 1]):
                        token = index.form_tok[k]
                        full = min(bits, index.tok_bits[token])
                        n = _mark(room, n, token, full, full, mask, ask)
                    at += 1
            if size < _LONGEST_JOIN:
                at = _first(index.join_hash, index.join_starts, wanted)
                for more in range(_MOST_SPLITS):
                    if at + more >= len(index.join_hash) or index.join_hash[at + more] != wanted:
                        break
                    a, b = index.join_a[at + more], index.join_b[at + more]
                    of_a, of_b = index.post_at[a + 1] - index.post_at[a], index.post_at[b + 1] - index.post_at[b]
                    n = _mark(room, n, a, index.tok_bits[a], index.tok_bits[a], mask, ask and of_a <= of_b)
                    n = _mark(room, n, b, index.tok_bits[b], index.tok_bits[b], mask, ask and of_b < of_a)
    return n


@numba.njit(cache=True, inline="always")
def _bound(
    words: Words,
    index: Listed,
    ids: Column,
    row: int,
    room: Scratch,
    w: Column,
    initials: bool,
    most_agree: float,
    least: float,
    all_syllables: bool,
) -> float:
    """See `name_score.bound_bits`; a looser bound where that is already below the least that is wanted."""
    agree = full = paired_bits = paired_words = named = np.float32(0.0)
    who, first, last, syllabic = np.uint64(0), np.uint64(0), np.uint64(0), all_syllables
    line = index.row_line[row]
    n_tokens = line[1]
    begin = np.int64(index.row_at[row]) if n_tokens > _IN_LINE else 0
    for k in range(n_tokens):
        token = np.int64(line[4 + k]) if n_tokens <= _IN_LINE else np.int64(index.row_tok[begin + k])
        mask = room.who[token]
        if mask != 0:
            agree += room.gains[token]
            full += room.full[token]
            paired_bits += index.tok_bits[token]
            paired_words += index.tok_word[token]
        elif initials:
            for i in range(len(ids)):
                if words.initials[ids[i]] != 0 and words.initials[ids[i]] == index.tok_first[token]:
                    agree += _INITIAL * words.bits[ids[i]]
                    full += words.bits[ids[i]]
                    mask |= _ONE << np.uint64(i)
            if mask != 0:
                paired_bits += index.tok_bits[token]
                paired_words += index.tok_word[token]
        if mask == 0:
            named += index.tok_named[token]
        syllabic &= index.tok_syllabic[token]
        who |= mask
        first = mask if k == 0 else first
        last = mask
    there = max(np.float32(0.0), line[2] / _FINE - paired_bits)
    there_words = max(np.float32(0.0), line[3] / _FINE - paired_words)
    left = left_words = np.float32(0.0)
    pairs = 0
    for i in range(len(ids)):
        if (who >> np.uint64(i)) & _ONE == 0:
            left += words.bits[ids[i]]
            left_words += words.counts[ids[i]]
            named += words.named[ids[i]]
        else:
            pairs += words.tells[ids[i]]
    if full - agree + left + there < _EXACT_ENOUGH:
        return float(_EXACT_BITS)
    cost = _ALL_SYLLABLES if syllabic else _MORE
    if not syllabic and first & _ONE and (last >> np.uint64(len(ids) - 1)) & _ONE:
        cost = _MIDDLE_NAMES
    differing = min(left_words, there_words)
    counted = w[7] * min(differing, _MORE) + w[8] * max(differing - _MORE, np.float32(0.0))
    counted += w[10] * cost * abs(left_words - there_words)
    counted += w[3] * max(_TELLING + _MORE_TELLING * min(named, _MORE) - agree, np.float32(0.0))
    if pairs <= 1 and named >= _HALF_A_NAME:
        counted += w[11]
    if w[0] + most_agree + counted < least:
        return float(counted + w[0] + most_agree)  # most names end here, before what is slow to compute
    doubt, conflict, extra = full - agree, min(left, there), abs(left - there)
    whole = max(agree + doubt + conflict, np.float32(1e-6))
    return float(
        w[0]
        + w[1] * np.log2(1.0 + agree)
        + w[2] * doubt
        + w[4] * doubt / whole
        + w[6] * conflict / whole
        + w[9] * extra / (whole + extra)
        + counted
    )


@numba.njit(cache=True, nogil=True)
def rows_like(
    words: Words,
    index: Listed,
    ids: Column,
    starts: Column,
    modes: Column,
    least: Column,
    weights: Column,
    room: Scratch,
    first_question: int,
    out: Column,
) -> int:
    """The rows that each of many names may stand for; see `searching.Searcher.rows`.

    Args:
        words: of all names.
        index: the listed names.
        ids: numbers of the words of each name, one name's after the other's.
        starts: where each name's begin.
        modes: of the rows that each name is compared with.
        least: bits from which a row is returned, for each name.
        weights: in the order of `WEIGHT_ORDER`.
        room: to work in.
        first_question: number of the first name, above every number used with this room before.
        out: (name, row) for each row found, as many as there is room for.

    Returns:
        How many rows were found; where there are more than `out` has room for, the rest was not written.
    """
    found = 0
    for q in range(len(starts) - 1):
        mine = ids[starts[q] : starts[q + 1]]
        asked = _asked(words, mine, least[q], weights)
        n, initials, all_syllables = 0, False, True
        for i in range(len(mine)):
            word = mine[i]
            mask = _ONE << np.uint64(i)
            ask = (mask & asked) != 0
            initials |= words.initials[word] != 0
            all_syllables &= words.syllabic[word]
            for at in range(words.starts[word], words.starts[word + 1]):
                n = _mark(room, n, words.tokens[at], words.gains[at], words.full[at], mask, ask)
        total = 0.0
        for i in range(len(mine)):
            total += words.bits[mine[i]]
        most_agree = weights[1] * np.log2(1.0 + 3.0 * total)
        n = _mark_joined(words, index, mine, asked, room, n)
        for k in range(n):
            token = room.marked[k]
            if room.asked[token]:
                for at in range(index.post_at[token], index.post_at[token + 1]):
                    row = index.post_row[at]
                    if room.seen[row] != first_question + q and index.row_line[row, 0] == modes[q]:
                        room.seen[row] = first_question + q
                        bound = _bound(
                            words, index, mine, row, room, weights, initials, most_agree, least[q], all_syllables
                        )
                        if bound >= least[q]:
                            if found < len(out):
                                out[found, 0] = q
                                out[found, 1] = row
                            found += 1
        for k in range(n):
            token = room.marked[k]
            room.who[token] = 0
            room.gains[token] = 0
            room.full[token] = 0
    return found


WEIGHT_ORDER = (
    "base",
    "agree",
    "doubt",
    "thin",
    "doubt_share",
    "worst",
    "conflict_share",
    "differing",
    "more_differing",
    "extra_share",
    "added",
    "single",
)
"""Weights of `name_score.Weights` in the order in which the kernel takes them."""
