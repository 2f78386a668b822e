"""`neighbours` of many words at once: the same words with the same qualities, a column at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from comity.names.folding import core
from comity.names.tokens import Token, TokenClass
from comity.screen.index.hashing import distinct, shortened, text_hashes
from comity.screen.index.layout import ABJAD, KNOWN, NATIVE, NATIVE_MASK, NATIVES, SYLLABLE
from comity.screen.index.opened import Index
from comity.screen.likeness import (
    BOTH_KNOWN,
    BOTH_SYLLABLES,
    EXACT_ONLY,
    FAMILIES,
    FLOOR,
    INITIAL,
    SHORTEST_SOUND,
    SOUND,
    VOWELLESS,
    asked_keys,
    edits_allowed,
    stem,
    typing_quality,
)

Column = NDArray[Any]


class ManyNeighbours(NamedTuple):
    """Neighbours of many words, one word's after the other's.

    Attributes:
        starts: where each word's begin; one more than there are words.
        tokens: numbers of the listed words.
        gains: bits of each agreement times its quality.
        full: bits of each agreement, if it were perfect.
        postings: for each word, rows that hold one of its neighbours, counted with repetitions.
    """

    starts: Column
    tokens: Column
    gains: Column
    full: Column
    postings: Column


def neighbours_of(index: Index, words: Sequence[Token]) -> ManyNeighbours:
    """The neighbours of words; see `neighbours.neighbours`."""
    shared = _by_key(index, words)
    near = _by_typing(index, words)
    bare = _by_skeleton(index, words)
    pairs = _Pairs(index, words, np.concatenate([shared[0], near, bare]))
    quality = pairs.quality(shared, bare)
    kept = quality > 0
    word, token, quality = pairs.word[kept], pairs.token[kept], quality[kept]
    full = np.minimum(pairs.word_bits[word], index.arrays["tok_bits"][token])
    rows = (index.arrays["post_at"][token + 1] - index.arrays["post_at"][token]).astype(np.float64)
    starts = np.zeros(len(words) + 1, np.int64)
    np.cumsum(np.bincount(word, minlength=len(words)), out=starts[1:])
    return ManyNeighbours(
        starts, token, full * quality.astype(np.float32), full, np.bincount(word, rows, len(words)).astype(np.int64)
    )


def _spread(column: Column, hashes: Column) -> tuple[Column, Column]:
    """Where hashes stand in a sorted column: (place among the hashes, place in the column), all of them."""
    order = np.argsort(hashes, kind="stable")
    ordered = hashes[order]
    first, last = np.searchsorted(column, ordered, "left"), np.searchsorted(column, ordered, "right")
    lengths = last - first
    ends = np.cumsum(lengths)
    within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - lengths, lengths)
    return np.repeat(order, lengths), np.repeat(first, lengths) + within


def _pair(words: Column, tokens: Column) -> Column:
    return words.astype(np.uint64) << np.uint64(32) | tokens.astype(np.uint64)


def _by_key(index: Index, words: Sequence[Token]) -> tuple[Column, Column]:
    """Pairs that share a key, and its quality; a sound or an initial counts nothing here."""
    asked_for = ((i, key) for i, each in enumerate(words) for key in asked_keys(each))
    found = [(i, key, FAMILIES.get(key[: key.index(":")], 0.0)) for i, key in asked_for]
    of = np.fromiter((i for i, _, _ in found), np.int64, len(found))
    quality = np.fromiter((each for _, _, each in found), np.float32, len(found))
    asked, at = _spread(index.arrays["key_hash"], text_hashes([key for _, key, _ in found]))
    return _pair(of[asked], index.arrays["key_tok"][at]), quality[asked]


def _by_typing(index: Index, words: Sequence[Token]) -> Column:
    """Pairs of words within two edits, or nearly so: the exact number of edits is counted later."""
    some = [i for i, each in enumerate(words) if edits_allowed(each.form)]
    if not some:
        return np.zeros(0, np.uint64)
    hashes, places = shortened([words[i].form for i in some])
    asked, at = _spread(index.arrays["cut_hash"], hashes)
    forms = distinct(_pair(places[asked], index.arrays["cut_form"][at]))
    place, form = forms >> np.uint64(32), forms & np.uint64(0xFFFFFFFF)
    starts = index.arrays["form_tok_at"].astype(np.int64)
    lengths = starts[form + np.uint64(1)] - starts[form]
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    tokens = index.arrays["form_tok"][np.repeat(starts[form], lengths) + within]
    return _pair(np.array(some)[np.repeat(place, lengths)], tokens)


def _by_skeleton(index: Index, words: Sequence[Token]) -> Column:
    """Pairs that share a skeleton, one of the two being written without vowels."""
    found = [(i, text) for i, each in enumerate(words) for text in each.skeletons]
    of = np.fromiter((i for i, _ in found), np.int64, len(found))
    asked, at = _spread(index.arrays["skel_hash"], text_hashes([text for _, text in found]))
    tokens = index.arrays["skel_tok"][at]
    bare = np.fromiter((each.native == "abjad" for each in words), np.bool_, len(words))
    fits = bare[of[asked]] | (index.arrays["tok_flags"][tokens] & NATIVE_MASK == ABJAD)
    return distinct(_pair(of[asked][fits], tokens[fits]))


class _Pairs:
    """Pairs of words of subjects and of listed names, each once, with what their likeness depends on."""

    def __init__(self, index: Index, words: Sequence[Token], pairs: Column) -> None:
        self._index = index
        self._words = words
        self._pairs = distinct(pairs)
        self.word = (self._pairs >> np.uint64(32)).astype(np.int64)
        self.token = (self._pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)
        self.word_bits = np.fromiter((each.bits for each in words), np.float32, len(words))

    def quality(self, shared: tuple[Column, Column], bare: Column) -> Column:
        """`likeness` of every pair."""
        a = self._index.arrays
        cls = np.fromiter((each.cls for each in self._words), np.uint8, len(self._words))[self.word]
        other = a["tok_cls"][self.token]
        letters = np.fromiter((NATIVES.index(each.native) for each in self._words), np.uint8, len(self._words))
        native = letters[self.word]
        flags = a["tok_flags"][self.token]
        other_native = flags % SYLLABLE // NATIVE
        mine = np.fromiter((each.syllable for each in self._words), np.bool_, len(self._words))[self.word]
        both = mine & (flags & SYLLABLE != 0)
        exact, other_exact = _among(cls, EXACT_ONLY), _among(other, EXACT_ONLY)
        texts = _Texts(self._index, self._words, self.word, self.token)

        best = np.zeros(len(self._pairs), np.float64)
        np.maximum.at(best, np.searchsorted(self._pairs, shared[0]), shared[1])
        fixed = exact | other_exact | ((cls == TokenClass.PLACE) & (other == TokenClass.PLACE))
        more = ~fixed
        best[more & texts.same_sound] = np.maximum(best[more & texts.same_sound], SOUND.quality)
        vowelless = np.zeros(len(best), np.bool_)
        vowelless[np.searchsorted(self._pairs, bare)] = True
        best[more & vowelless] = np.maximum(best[more & vowelless], VOWELLESS.quality)
        syllables = NATIVES.index("syllables")
        typed = more & ~(both & ((native == syllables) | (other_native == syllables))) & (best < SOUND.quality)
        some = np.flatnonzero(typed)
        best[some] = np.maximum(best[some], texts.typing(some, flags & KNOWN != 0, both))

        initial = (cls == TokenClass.INITIAL) | (other == TokenClass.INITIAL)
        barred = exact | other_exact | (native == syllables) | (other_native == syllables)
        best[initial] = np.where(texts.same_first & ~barred, INITIAL.quality, 0.0)[initial]
        best[texts.same_form & ((cls == other) | ~(exact | other_exact))] = 1.0
        return best


def _among(classes: Column, some: Iterable[TokenClass]) -> Column:
    return np.isin(classes, [int(each) for each in some])


class _Texts:
    """The letters of pairs of words."""

    def __init__(self, index: Index, words: Sequence[Token], word: Column, token: Column) -> None:
        self._word = word
        forms = index.arrays["tok_form"][token]
        distinct, self._other = np.unique(forms, return_inverse=True)
        self._forms = [each.form for each in words]
        self._other_forms = [index.form(int(i)) for i in distinct]
        self._known = np.fromiter((each.known for each in words), np.bool_, len(words))
        number = {form: i for i, form in enumerate(self._other_forms)}
        same = np.fromiter((number.get(form, -1) for form in self._forms), np.int64, len(words))
        self.same_form = same[word] == self._other
        firsts = np.fromiter((ord(form[0]) for form in self._forms), np.uint8, len(words))
        self.same_first = firsts[word] == index.arrays["tok_first"][token]
        folds = text_hashes([f"fold:{each.fold}" for each in words])
        heard = np.fromiter((len(each.fold) >= SHORTEST_SOUND for each in words), np.bool_, len(words))
        self.same_sound = heard[word] & (folds[word] == index.arrays["tok_sound"][token])

    def typing(self, some: Column, other_known: Column, syllables: Column) -> Column:
        """Quality of being misspellings of each other, for some of the pairs."""
        word, other = self._word[some], self._other[some]
        forms, others = _objects(self._forms), _objects(self._other_forms)
        both = (forms, others)
        allowed, other_allowed = (np.array([edits_allowed(form) for form in each], np.int64) for each in both)
        lengths, other_lengths = (np.array([len(form) for form in each], np.int64) for each in both)
        most = np.minimum(allowed[word], other_allowed[other])
        quality = np.zeros(len(some), np.float64)
        edits = cpdist(forms[word], others[other], scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)
        fits = np.flatnonzero((edits <= most) & (most > 0))
        word, other, edits = word[fits], other[fits], edits[fits].astype(np.float64)
        cores, other_cores = (_objects([core(form) for form in each]) for each in both)
        consonants = cpdist(cores[word], other_cores[other], scorer=OSA.distance, dtype=np.uint8).astype(np.float64)
        length = np.maximum(lengths[word], other_lengths[other])
        letters, other_letters = (_objects(["".join(sorted(form)) for form in each]) for each in both)
        turned = (letters[word] == other_letters[other]).astype(np.bool_)
        found = typing_quality(edits, np.where(turned, 0.0, np.minimum(consonants, edits)), length)
        found -= BOTH_KNOWN * (self._known[word] & other_known[some][fits])
        found -= BOTH_SYLLABLES * syllables[some][fits]
        short = np.minimum(lengths[word], other_lengths[other]) == 3
        stems, other_stems = (_objects([stem(form) for form in each]) for each in both)
        known = self._known[word] & other_known[some][fits]
        two_genders = known & (stems[word] == other_stems[other]).astype(np.bool_)
        fine = ((found >= FLOOR) | (length <= 3)) & (~short | turned) & ~two_genders
        quality[fits] = np.where(fine, found, 0.0)
        return quality


def _objects(texts: Sequence[str]) -> Column:
    found = np.empty(len(texts), object)
    found[:] = texts
    return found
