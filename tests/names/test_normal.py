"""The exact key of a name, and the script of a text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.normal import exact_key
from comity.names.script import script_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("KIM, Yong Chol", "Yong-Chol Kim"),
        ("Sa'id Ünal", "UNAL SAID"),
        ("Kim Yong-ch'ol", "KIM Yong Chol"),
        ("M/V ANGARA", "angara v m"),
        ("김정은", "김정은 "),
        ("ﬁrst", "FIRST"),
    ],
)
def test_case_accents_punctuation_and_order_fall_away(one: str, other: str) -> None:
    assert exact_key(one) == exact_key(other)


@pytest.mark.parametrize(("one", "other"), [("Kim Chol", "Kim Chol Ho"), ("HAO FAN 2", "HAO FAN 6"), ("김", "金")])
def test_words_digits_and_scripts_stay_apart(one: str, other: str) -> None:
    assert exact_key(one) != exact_key(other)


@given(st.text(max_size=80))
def test_a_key_is_its_own_key(text: str) -> None:
    assert exact_key(exact_key(text)) == exact_key(text)


def test_naughty_strings_have_keys_and_scripts(shared: Path) -> None:
    naughty = json.loads((shared / "data/eval/adversarial/blns/blns.json").read_text("utf-8"))
    assert len(naughty) > 400
    for text in naughty:
        assert isinstance(exact_key(text), str)
        assert len(script_of(text)) in (0, 4)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Kim", ""),
        ("Иван", "Cyrl"),
        ("김정은", "Hang"),
        ("محمد", "Arab"),
        ("金正恩", "Hani"),
        ("トヨタ自動車", "Jpan"),
        ("123", ""),
    ],
)
def test_scripts(text: str, script: str) -> None:
    assert script_of(text) == script


def test_full_width_letters_are_letters_of_their_script() -> None:
    assert script_of("ＩＲＧＣ") == ""
    assert script_of("ﾃｽﾄ") == "Jpan"
