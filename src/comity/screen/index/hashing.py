"""Hashes of words, and of words with one or two letters left out.

Two words within one edit share a form with at most one letter left out of each; within two edits, with two (the
symmetric delete method, W. Garbe 2012). The hash of a word is a polynomial in its bytes, so that the hash of the word
with letters left out follows from the hashes of its beginnings, for one word or for a column of words of one length.
All arithmetic is modulo 2**64.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from comity.screen.likeness import edits_allowed

Words = NDArray[np.uint64]

BASE = 0x9E3779B97F4A7C15
"""Odd, so that it has an inverse: leaving a letter out divides what follows by it."""
INVERSE = pow(BASE, -1, 1 << 64)
_MASK = (1 << 64) - 1
_MIX = 0xD6E8FEB86659FD93


def mixed(value: int) -> int:
    """A 64-bit value whose every bit depends on every bit of the argument."""
    value ^= value >> 32
    value = value * _MIX & _MASK
    return value ^ (value >> 32)


def mixed_all(values: Words) -> Words:
    """`mixed` of a column."""
    values = values ^ (values >> np.uint64(32))
    values = values * np.uint64(_MIX)
    return values ^ (values >> np.uint64(32))


def distinct(values: NDArray[Any]) -> NDArray[Any]:
    """Each value once, sorted.

    `numpy.unique` of integers goes by a hash table, which is several times slower here.
    """
    ordered = np.sort(values)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))] if len(ordered) else ordered


def text_hash(text: str) -> int:
    """Hash of any text: what a key or an identifier is found under."""
    total, power = 0, 1
    for byte in text.encode():
        total = (total + (byte + 1) * power) & _MASK
        power = power * BASE & _MASK
    return mixed(total)


def text_hashes(texts: Sequence[str]) -> Words:
    """`text_hash` of many texts."""
    return mixed_all(polynomials(texts))


def polynomials(texts: Sequence[str]) -> Words:
    """Hashes not yet mixed, of which the hash of two texts written as one can be made."""
    found = np.zeros(len(texts), np.uint64)
    for rows, letters in by_length([text.encode() for text in texts]):
        found[rows] = _beginnings(letters)[:, -1]
    return found


def by_length(words: Sequence[bytes]) -> Iterable[tuple[NDArray[np.intp], NDArray[np.uint8]]]:
    """Words grouped by length: their places, and their bytes as a matrix."""
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    order = np.argsort(lengths, kind="stable")
    starts: list[int] = np.flatnonzero(np.diff(lengths[order], prepend=-1)).tolist()
    for start, end in pairwise([*starts, len(words)] if starts else []):
        rows = order[start:end]
        length = int(lengths[rows[0]])
        joined = b"".join(words[row] for row in rows)
        yield rows, np.frombuffer(joined, np.uint8).reshape(len(rows), length)


def _beginnings(letters: NDArray[np.uint8]) -> Words:
    """Column k: hash of the first k letters, not yet mixed."""
    n, length = letters.shape
    sums = np.zeros((n, length + 1), np.uint64)
    np.cumsum((letters.astype(np.uint64) + np.uint64(1)) * _powers(length), axis=1, out=sums[:, 1:])
    return sums


@cache
def _powers(length: int) -> Words:
    return np.array([pow(BASE, k, 1 << 64) for k in range(length)], np.uint64)


def shortened(words: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Every word with as many letters left out as it may have edits, itself included.

    Args:
        words: lower-case ASCII.

    Returns:
        Hashes, and for each the place of its word.
    """
    hashes, places = [], []
    for rows, letters in by_length([word.encode() for word in words]):
        allowed = np.fromiter((edits_allowed(words[row]) for row in rows), np.int8, len(rows))
        sums = _beginnings(letters)
        for edits, some in _shortenings(sums, allowed):
            hashes.append((mixed_all(edits) >> np.uint64(32)).astype(np.uint32))
            places.append(rows[some].astype(np.uint32))
    if not hashes:
        return np.zeros(0, np.uint32), np.zeros(0, np.uint32)
    return np.concatenate(hashes), np.concatenate(places)


def _shortenings(sums: Words, allowed: NDArray[np.int8]) -> Iterable[tuple[Words, NDArray[np.intp]]]:
    whole, length = sums[:, -1], sums.shape[1] - 1
    once, twice = np.uint64(INVERSE), np.uint64(INVERSE * INVERSE & _MASK)
    every = np.arange(len(whole))
    yield whole, every
    for least in (1, 2):
        some = np.flatnonzero(allowed >= least)
        if not len(some):
            return
        part, ends = sums[some], whole[some]
        if least == 1:
            for i in range(length):
                yield part[:, i] + once * (ends - part[:, i + 1]), some
        else:
            for i in range(length):
                for j in range(i + 1, length):
                    yield part[:, i] + once * (part[:, j] - part[:, i + 1]) + twice * (ends - part[:, j + 1]), some


def shortened_one(word: str) -> NDArray[np.uint32]:
    """`shortened` of one word, for a single question."""
    sums = _beginnings(np.frombuffer(word.encode(), np.uint8)[None, :])[0]
    i, j, both = _left_out(len(word), edits_allowed(word))
    whole = sums[-1:]
    once = sums[i] + _ONCE * (sums[j] - sums[i + 1])
    hashes = np.where(both, once + _TWICE * (whole - sums[np.minimum(j + 1, len(word))]), once)
    return (mixed_all(np.concatenate((whole, hashes))) >> np.uint64(32)).astype(np.uint32)


_ONCE, _TWICE = np.uint64(INVERSE), np.uint64(INVERSE * INVERSE & _MASK)


@cache
def _left_out(length: int, edits: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.bool_]]:
    """Places of the first and the second letter left out; where only one is, the second is the end of the word."""
    ones = [(i, length) for i in range(length)] if edits else []
    twos = [(i, j) for i in range(length) for j in range(i + 1, length)] if edits > 1 else []
    pairs = np.array([*ones, *twos], np.intp).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1], pairs[:, 1] < length
