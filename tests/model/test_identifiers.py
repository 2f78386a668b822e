"""Check digits and comparable forms of identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.model import Identifier
from comity.model.identifiers import SCHEMES, comparable, imo_ship, is_valid


@pytest.mark.parametrize(
    ("scheme", "value", "valid"),
    [
        ("imo", "9179842", True),
        ("imo", "IMO 9179842", True),
        ("imo", "947115", False),  # what one list printed for 9417115
        ("imo", "9417115", True),
        ("imo", "0000000", False),  # passes the bare sum
        ("imo", "9179843", False),
        ("imo_company", "1790183", None),  # other weights; not tested
        ("lei", "253400V1H6ART1UQ0N98", True),
        ("lei", "253400V1H6ART1UQ0N99", False),
        ("ru_inn", "7707083893", True),
        ("ru_inn", "7707083894", False),
        ("ru_ogrn", "1027700132195", True),
        ("ru_ogrn", "1027700132196", False),
        ("bic", "KDBKKPPY", True),
        ("passport", "PD472310104", None),
        ("no such scheme", "1", None),
    ],
)
def test_check_digits(scheme: str, value: str, valid: bool | None) -> None:
    assert is_valid(Identifier(scheme, value)) is valid


@given(st.integers(100_000, 999_999))
def test_exactly_one_last_digit_makes_a_ship_number(front: int) -> None:
    assert sum(imo_ship(f"{front}{last}") for last in range(10)) == 1


@given(st.text(max_size=30))
def test_any_text_can_be_compared_and_checked_in_any_scheme(text: str) -> None:
    for scheme in SCHEMES:
        identifier = Identifier(scheme, text)
        assert comparable(identifier) == comparable(Identifier(scheme, comparable(identifier)))
        assert is_valid(identifier) in (True, False, None)


def test_a_wallet_keeps_the_case_of_its_letters() -> None:
    assert comparable(Identifier("wallet", " 1Kuf2Rd8 ")) == "1Kuf2Rd8"
