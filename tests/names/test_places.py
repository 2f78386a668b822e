from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.places import place, places_of
from comity.names.tables import place_words as table


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("ireland", "ireland"), ("irish", "ireland"), ("schweiz", "switzerland"), ("swiss", "switzerland"),
        ("hong kong", "hong kong"), ("hongkong", "hong kong"), ("moskovskiy", "moscow"), ("moskovskaya", "moscow"),
        ("dprk", "north korea"), ("korea", "korea"), ("pyongyang", "pyongyang"), ("northern", "north"),
        ("texas", "texas"), ("teheran", "tehran"), ("alba", ""), ("st petersburg", "saint petersburg"),
    ],
)  # fmt: skip
def test_a_place_has_one_code_for_its_name_and_adjective(words: str, code: str) -> None:
    assert place(words) == code


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("bank of china hong kong", ((2, 3, "china"), (3, 5, "hong kong"))),
        ("bank of china singapore", ((2, 3, "china"), (3, 4, "singapore"))),
        ("north korea trading", ((0, 2, "north korea"),)),
        ("democratic peoples republic of korea", ((0, 5, "north korea"),)),
        ("south africa mining", ((0, 2, "south africa"),)),
        ("south star", ((0, 1, "south"),)),
        ("alba bravo", ()),
    ],
)
def test_the_longest_place_is_found(name: str, found: tuple[tuple[int, int, str], ...]) -> None:
    assert places_of(name.split()) == found


def test_a_capital_is_not_its_country() -> None:
    assert place("tehran") != place("iran")
    assert place("london") != place("united kingdom")


def test_sisters_differ_in_their_places() -> None:
    assert places_of(("alba", "east")) != places_of(("alba", "west"))


COUNTRY_LINES = table.COUNTRIES.strip().splitlines()


@given(st.sampled_from(COUNTRY_LINES))
def test_the_code_of_a_country_is_its_own_place(line: str) -> None:
    code = line.partition(":")[0]
    assert place(code) == code


def test_the_table_is_ascii_and_lower_case() -> None:
    text = table.COUNTRIES + table.REGIONS + table.CITIES
    assert text.isascii()
    assert text == text.lower()
