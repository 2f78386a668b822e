"""What a word of a name tells, in bits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import rarity
from comity.names.rarity import bits, is_known


@given(st.text(max_size=20))
def test_bits_are_within_bounds(token: str) -> None:
    assert rarity.LEAST <= bits(token) <= rarity.MOST


@pytest.mark.parametrize(
    ("common", "rare"),
    [
        ("muhammad", "vekselberg"),
        ("john", "usmanov"),
        ("maria", "melnichenko"),
        ("company", "gazprom"),
        ("li", "xiaoping"),
        ("kim", "yanukovych"),
    ],
)
def test_common_words_tell_less(common: str, rare: str) -> None:
    assert bits(common) < bits(rare)


def test_unknown_words_are_judged_by_their_length() -> None:
    unknown = ["qx", "qxz", "qxzv", "qxzvk", "qxzvkw", "qxzvkwb"]
    assert not any(map(is_known, unknown))
    assert [bits(token) for token in unknown] == sorted({bits(token) for token in unknown})
    assert bits("qxzvkwb") == bits("qxzvkwbqxzvkwb") == 13.0


@pytest.mark.parametrize(
    "token", ["smith", "nguyen", "garcia", "muller", "kumar", "tanaka", "ivanov", "muhammad", "limited"]
)
def test_words_of_the_world_are_known(token: str) -> None:
    assert is_known(token)


def test_tables_hold_plain_words() -> None:
    table = rarity._table()
    assert len(table) > 5000
    for token, share in table.items():
        assert token.isascii(), token
        assert token.isalpha(), token
        assert token == token.lower()
        assert rarity.LEAST <= share <= rarity.MOST
