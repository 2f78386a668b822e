"""The words of listed names that one word of a subject may stand for."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from comity.names.tokens import Token, TokenClass
from comity.screen.index.hashing import shortened_one, text_hash
from comity.screen.index.layout import ABJAD, NATIVE_MASK
from comity.screen.index.opened import Column, Index
from comity.screen.likeness import asked_keys, edits_allowed, likeness


class Neighbours(NamedTuple):
    """Words of listed names that agree with a word, in no order.

    Attributes:
        tokens: their numbers.
        gains: bits of each agreement times its quality.
        bits: of each agreement, if it were perfect.
        postings: rows that hold one of them, counted with repetitions.
        asked: of the tokens, those whose rows are to be looked at: of two that must stand together, the rarer.
    """

    tokens: Column
    gains: Column
    bits: Column
    postings: int
    asked: Column

    @classmethod
    def of(cls, index: Index, tokens: Column, bits: Column, quality: Column | float) -> Neighbours:
        """Words of listed names with what they gain."""
        starts = index.arrays["post_at"]
        numbers = tokens.astype(np.int64)
        postings = int((starts[numbers + 1].astype(np.int64) - starts[numbers]).sum())
        full = bits.astype(np.float32)
        return cls(numbers, full * np.float32(quality), full, postings, numbers)


_NONE = np.zeros(0, np.float32)
NO_NEIGHBOURS = Neighbours(np.zeros(0, np.int64), _NONE, _NONE, 0, np.zeros(0, np.int64))


def neighbours(index: Index, asked: Token) -> Neighbours:
    """All words of listed names whose likeness to a word is above nothing, but for what an initial may stand for."""
    found = _by_key(index, asked) | _by_sound(index, asked) | _by_skeleton(index, asked)
    tokens, qualities, bits = [], [], []
    for number in sorted(found):
        listed = index.token(number)
        quality = likeness(asked, listed).quality
        if quality > 0:
            tokens.append(number)
            qualities.append(quality)
            bits.append(min(asked.bits, listed.bits))
    if not tokens:
        return NO_NEIGHBOURS
    return Neighbours.of(index, np.array(tokens), np.array(bits), np.array(qualities, np.float32))


def same_form(index: Index, hashed: int, bits: float) -> Neighbours:
    """Words of listed names whose form has a hash.

    Args:
        index: open for reading.
        hashed: `text_hash` of a form.
        bits: what the asked word, or words, tell.
    """
    forms = index.found("form_hash", "form_of_hash", hashed).tolist()
    if not forms:
        return NO_NEIGHBOURS
    starts = index.arrays["form_tok_at"]
    found = [index.arrays["form_tok"][int(starts[form]) : int(starts[form + 1])] for form in forms]
    tokens = np.concatenate(found).astype(np.int64)
    return Neighbours.of(index, tokens, np.minimum(index.arrays["tok_bits"][tokens], np.float32(bits)), 1.0)


def _by_key(index: Index, asked: Token) -> set[int]:
    found: set[int] = set()
    for key in asked_keys(asked):
        found.update(index.found("key_hash", "key_tok", text_hash(key)).tolist())
    return found


def _by_sound(index: Index, asked: Token) -> set[int]:
    """Words within the edits allowed."""
    allowed = edits_allowed(asked.form)
    if not allowed:
        return set()
    column = index.arrays["cut_hash"]
    hashes = shortened_one(asked.form)
    first = column.searchsorted(hashes)
    first = first[column[np.minimum(first, len(column) - 1)] == hashes]
    last = column.searchsorted(column[first], "right")
    forms = index.arrays["cut_form"]
    numbers = list(
        {i for start, end in zip(first.tolist(), last.tolist(), strict=True) for i in forms[start:end].tolist()}
    )
    if not numbers:
        return set()
    distances = cdist([asked.form], [index.form(i) for i in numbers], scorer=OSA.distance, score_cutoff=allowed)[0]
    starts, tokens = index.arrays["form_tok_at"], index.arrays["form_tok"]
    near = [number for number, distance in zip(numbers, distances.tolist(), strict=True) if distance <= allowed]
    return {i for number in near for i in tokens[int(starts[number]) : int(starts[number + 1])].tolist()}


def _by_skeleton(index: Index, asked: Token) -> set[int]:
    found: set[int] = set()
    for skeleton in asked.skeletons:
        numbers = index.found("skel_hash", "skel_tok", text_hash(skeleton))
        if asked.native != "abjad":
            numbers = numbers[index.arrays["tok_flags"][numbers] & NATIVE_MASK == ABJAD]
        found.update(numbers.tolist())
    return found


def is_initial(asked: Token) -> bool:
    """Whether a word may stand for every word with its first letter."""
    return asked.cls == TokenClass.INITIAL
