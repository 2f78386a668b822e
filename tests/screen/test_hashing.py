"""Hashes of words with letters left out: the fast and the plain way agree, and no misspelling is lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from comity.screen.index.hashing import shortened, shortened_one, text_hash, text_hashes
from comity.screen.likeness import LONGEST_MISSPELT, edits_allowed

FORMS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30)
MIXED = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=30)


def forms(word: str) -> set[str]:
    """A word with as many letters left out as it may have edits: the plain way."""
    found = {word}
    for _ in range(edits_allowed(word)):
        found |= {each[:i] + each[i + 1 :] for each in found for i in range(len(each))}
    return found


@given(MIXED)
def test_one_word_hashes_as_in_a_column(word: str) -> None:
    hashes, places = shortened([word])
    assert sorted(set(hashes.tolist())) == sorted(set(shortened_one(word).tolist()))
    assert set(places.tolist()) == {0}


@given(st.lists(MIXED, min_size=1, max_size=12))
def test_a_column_hashes_as_its_words_one_by_one(words: list[str]) -> None:
    hashes, places = shortened(words)
    for i, word in enumerate(words):
        assert set(hashes[places == i].tolist()) == set(shortened_one(word).tolist())


@given(MIXED)
def test_there_is_a_hash_for_every_shortened_form(word: str) -> None:
    assert len(set(shortened_one(word).tolist())) == len(forms(word))


@st.composite
def misspelt(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and the same with an insertion, a deletion, another letter, or two letters turned, once or twice."""
    word = draw(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=LONGEST_MISSPELT))
    other = word
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(other) - 1))
        letter = draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
        how = draw(st.integers(0, 3))
        if how == 0:
            other = other[:at] + letter + other[at:]
        elif how == 1 and len(other) > 1:
            other = other[:at] + other[at + 1 :]
        elif how == 2:
            other = other[:at] + letter + other[at + 1 :]
        else:
            other = other[:at] + other[at : at + 2][::-1] + other[at + 2 :]
    return word, other


@given(misspelt())
def test_words_within_the_edits_allowed_share_a_hash(pair: tuple[str, str]) -> None:
    one, other = pair
    allowed = min(edits_allowed(one), edits_allowed(other))
    if OSA.distance(one, other) <= allowed:
        assert set(shortened_one(one).tolist()) & set(shortened_one(other).tolist())


@given(st.lists(st.text(max_size=20), min_size=1, max_size=8))
def test_texts_hash_alike_one_by_one_and_together(texts: list[str]) -> None:
    assert text_hashes(texts).tolist() == [text_hash(text) for text in texts]


def test_texts_that_differ_hash_differently() -> None:
    texts = [f"ko:{chr(code)}" for code in range(0xAC00, 0xAC00 + 5000)] + [f"fold:{i}" for i in range(5000)]
    assert len(set(text_hashes(texts).tolist())) == len(texts)


def test_leading_zero_bytes_count() -> None:
    assert text_hash("\x00a") != text_hash("a")
    assert text_hash("a\x00") != text_hash("a")


def test_no_words_have_no_hashes() -> None:
    assert len(shortened([])[0]) == 0
    assert len(text_hashes([])) == 0


def test_hashes_are_stored_in_four_and_eight_bytes() -> None:
    assert shortened(["zorvan"])[0].dtype == np.uint32
    assert text_hashes(["zorvan"]).dtype == np.uint64


@pytest.mark.parametrize(
    ("word", "allowed"),
    [("li", 0), ("kim", 1), ("assad", 1), ("putin", 1), ("macron", 2), ("z" * 24, 2), ("z" * 25, 0), ("k39", 0)],
)
def test_edits_allowed(word: str, allowed: int) -> None:
    assert edits_allowed(word) == allowed
