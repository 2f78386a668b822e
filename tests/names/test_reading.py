"""Words of any script in Latin letters, with the keys of their language."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.reading import MOST_KEYS, latin_keys, read, reader_of

ANY = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(exclude_categories=()), max_size=30),  # surrogates and controls too
)
_PLAIN = re.compile("[a-z0-9]+")


@pytest.mark.parametrize(
    ("char", "reader"),
    [
        ("a", "latin"), ("é", "other"), ("ж", "cyrillic"), ("ע", "hebrew"), ("ع", "abjad"), ("پ", "abjad"),
        ("김", "korean"), ("習", "han"), ("ア", "han"), ("ひ", "han"), ("Ω", "greek"), ("ნ", "greek"), ("ไ", "other"),
    ],
)  # fmt: skip
def test_every_letter_has_its_reader(char: str, reader: str) -> None:
    assert reader_of(char) == reader


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("김정은", "kim jong un"),
        ("习近平", "xi jin ping"),
        ("習近平", "xi jin ping"),
        ("путин", "putin"),
        ("安倍晋三", "abe shinzo"),
    ],
)
def test_words_are_read_in_their_script(word: str, forms: str) -> None:
    assert [part.form for _, part in read(word)] == forms.split()


def test_a_word_of_two_scripts_is_cut_where_the_script_changes() -> None:
    assert [(reader, part.form) for reader, part in read("김putin")] == [
        ("korean", "kim"),
        ("latin", "putin"),
    ]


def test_digits_go_with_the_letters_before_them() -> None:
    assert "".join(part.form for _, part in read("завод39")).endswith("39")


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("kim", "ko:김"),
        ("lee", "ko:이"),
        ("ri", "ko:이"),
        ("hsi", "zh:xi"),
        ("rahman", "ar:rahman"),
        ("bill", "nick:william"),
    ],
)
def test_latin_words_have_the_keys_of_every_language_they_may_be_of(word: str, key: str) -> None:
    assert key in latin_keys(word)


@given(ANY)
def test_what_is_read_is_plain(word: str) -> None:
    for _, part in read(word):
        assert _PLAIN.fullmatch(part.form), (word, part)


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30))
def test_keys_are_few_and_each_has_a_family(form: str) -> None:
    keys = latin_keys(form)
    assert len(keys) <= MOST_KEYS
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z]+:[^\t,]+", key) for key in keys)


@pytest.mark.parametrize("word", ["\u39dd", "\U0002d737", "王\U0002d737明"])
def test_an_ideograph_without_a_reading_is_read(word: str) -> None:
    assert all(_PLAIN.fullmatch(part.form) for _, part in read(word))
