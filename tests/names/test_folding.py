"""The phonetic fold: usual romanisations of one sound have one spelling."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.folding import core, fold

FORMS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=40)


@pytest.mark.parametrize(
    "spellings",
    [
        "mohammed mohamed",
        "yevgeny yevgeni evgeny evgeni",
        "khatami hatami",
        "yousuf yusuf",
        "zorveks zorvex",
        "telfarck telfark",
        "qadir kadir",
        "watan vatan",
        "sarah sara",
        "philip filip",
        "sergij sergi",
    ],
)
def test_usual_spellings_of_one_sound_have_one_fold(spellings: str) -> None:
    assert len({fold(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("kim", "kam"), ("shah", "sah"), ("chan", "kan"), ("zhukov", "zukov"), ("ivan", "ivanov"), ("ali", "al")],
)
def test_other_sounds_have_other_folds(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_words_with_digits_stay_as_they_are() -> None:
    assert fold("k39kk") == "k39kk"
    assert fold("0039") == "0039"


@pytest.mark.parametrize(
    ("form", "expected"), [("aleksandr", "alaksandr"), ("yevgeniy", "aavganaa"), ("kim39", "kam39")]
)
def test_the_core_keeps_consonants_and_writes_every_vowel_a(form: str, expected: str) -> None:
    assert core(form) == expected


@given(FORMS)
def test_a_fold_is_never_empty_and_has_no_double_letters(form: str) -> None:
    folded = fold(form)
    assert folded
    if form.isalpha():
        assert all(one != other for one, other in pairwise(folded))


@given(FORMS)
def test_the_core_is_as_long_as_the_form_and_its_own_core(form: str) -> None:
    assert len(core(form)) == len(form)
    assert core(core(form)) == core(form)
