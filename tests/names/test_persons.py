"""Titles, particles and generation marks, told from names that look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.persons import person_class, person_classes

SHORT = {"": ".", "title": "T", "particle": "p", "suffix": "s"}


@pytest.mark.parametrize("token", ["mr", "general", "mullah", "shaykh", "polkovnik", "ingeniero", "ayatollah", "phd"])
def test_titles(token: str) -> None:
    assert person_class(token) == "title"


@pytest.mark.parametrize("token", ["von", "ibn", "al", "del", "kyzy", "der"])
def test_particles(token: str) -> None:
    assert person_class(token) == "particle"


@pytest.mark.parametrize(
    "token",
    [
        *("king", "khan", "major", "shah", "bey", "marshall", "hafiz", "imam", "amir", "sultan", "abu", "grace", "tan"),
        *("un", "an", "im", "pak", "chan", "kun", "wing", "na", "ma", "ko", "u", "v", "i", "x", "putin"),
    ],
)
def test_names_that_look_like_titles_stay_names(token: str) -> None:
    assert person_class(token) == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("dr john smith jr", "T..s"),
        ("charles de gaulle", ".p."),
        ("ludwig van beethoven", ".p."),
        ("le duc tho", "..."),
        ("nguyen thi le", "..."),
        ("wang bin", ".."),
        ("bin ladin usama", "p.."),
        ("ben affleck", ".."),
        ("usama bin ladin", ".p."),
        ("kim jong un", "..."),
        ("an myong hun", "..."),
        ("major singh", ".."),
        ("major john smith", "T.."),
        ("prince turki al faysal", "T.p."),
        ("seyed ali khamenei", "T.."),
        ("ali seyed", ".."),
        ("sr garcia lopez", "T.."),
        ("juan garcia sr", "..s"),
        ("henry viii", ".s"),
        ("viii henry", ".."),
        ("tanaka taro sama", "..T"),
        ("sama", "."),
        ("general", "."),
        ("lord general", ".."),
        ("", ""),
    ],
)
def test_places_decide(name: str, expected: str) -> None:
    assert "".join(SHORT[kind] for kind in person_classes(name.split())) == expected


WORDS = st.sampled_from("dr general bin de le sr jr viii sama don ali kim un usama".split())  # noqa: SIM905 - readable


@given(st.lists(WORDS, max_size=6))
def test_each_word_has_a_class_and_one_is_a_name(tokens: list[str]) -> None:
    classes = person_classes(tokens)
    assert len(classes) == len(tokens)
    assert not tokens or "" in classes
