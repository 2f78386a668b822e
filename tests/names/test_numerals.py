from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.numerals import is_code, numeral, numerals_of


@pytest.mark.parametrize(
    ("token", "number"),
    [
        ("39", "39"), ("039", "39"),
        ("0", "0"), ("no39", "39"), ("nr7", "7"), ("39th", "39"), ("1st", "1"), ("2nd", "2"),
        ("ii", "2"), ("iv", "4"), ("xiv", "14"), ("xxxix", "39"), ("two", "2"), ("twentieth", "20"), ("pervyy", "1"),
        ("vtoroy", "2"), ("first", "1"),
    ],
)  # fmt: skip
def test_every_way_to_write_a_number_is_the_number(token: str, number: str) -> None:
    assert numeral(token) == number


@pytest.mark.parametrize(
    "token", ["i", "v", "x", "c", "d", "m", "mix", "civil", "alba", "k39", "3a", "", "xl", "premier"]
)
def test_letters_and_codes_are_no_numbers(token: str) -> None:
    assert numeral(token) == ""


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("plant no 39", ((1, ""), (2, "39"))),
        ("plant number two", ((1, ""), (2, "2"))),
        ("hao fan ii", ((2, "2"),)),
        ("twenty first century", ((0, "21"), (1, ""))),
        ("13 y zavod", ((0, "13"), (1, ""))),
        ("xi an plant", ()),
        ("ocean xi", ((1, "11"),)),
        ("no name", ()),
        ("twenty twenty", ((0, "20"), (1, "20"))),
        ("hundred two", ((0, "100"), (1, "2"))),
    ],
)
def test_the_numbers_of_a_name_have_their_places(name: str, found: tuple[tuple[int, str], ...]) -> None:
    assert numerals_of(name.split()) == found


def test_plant_39_is_not_plant_93() -> None:
    assert numerals_of(("plant", "no", "39")) != numerals_of(("plant", "no", "93"))


def test_letters_with_digits_are_codes() -> None:
    assert is_code("k39")
    assert is_code("3a")
    assert not is_code("39")
    assert not is_code("39th")
    assert not is_code("alba")


@given(st.integers(min_value=0, max_value=10**6))
def test_digits_keep_their_value_with_zeros_before_them(number: int) -> None:
    assert numeral(f"00{number}") == str(number)
    assert not is_code(str(number))
