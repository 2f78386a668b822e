from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import abjad, hebrew


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("בנימין", "binyamin"),
        ("נתניהו", "netanyahu"),
        ("יצחק", "yitzhak"),
        ("בֵּגִין", "begin"),
        ("בן־גוריון", "ben gurion"),
        ("כ״ץ", "katz"),
        ("כהן", "cohen"),
        ("12", "12"),
        ("־", ""),
    ],
)
def test_hebrew_words_are_romanised(word: str, forms: str) -> None:
    assert " ".join(part.form for part in hebrew.romanise(word)) == forms


@pytest.mark.parametrize(
    "spellings",
    [
        "benjamin binyamin benyamin",
        "yitzhak itzhak isaac yitzchak",
        "haim chaim hayim",
        "netanyahu netanjahu",
        "levi levy",
    ],
)
def test_spellings_of_one_name_share_a_key(spellings: str) -> None:
    assert set.intersection(*(set(hebrew.keys(token)) for token in spellings.split()))


@pytest.mark.parametrize(
    ("one", "other"), [("dan", "daniel"), ("michal", "menachem"), ("yoav", "yoel"), ("ron", "ronen")]
)
def test_different_names_share_no_key(one: str, other: str) -> None:
    assert not set(hebrew.keys(one)) & set(hebrew.keys(other))


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("גולדפרב", "goldfarb"),
        ("שוורצמן", "schwartzman"),
        ("ז'בוטינסקי", "jabotinsky"),
        ("פרלמוטר", "perlmutter"),
        ("צ'רניחובסקי", "tchernichovsky"),
    ],
)
def test_unknown_names_meet_by_their_consonants(native: str, latin: str) -> None:
    (part,) = hebrew.romanise(native)
    assert set(part.keys) & set(abjad.skeleton_keys(latin))


@given(st.text() | st.text("אבגדהוזחטיכלמנסעפצקרשתםןךףץ'׳־"))
def test_any_text_romanises_to_ascii(text: str) -> None:
    for part in hebrew.romanise("".join(text.split())):
        assert part.form
        assert part.form.isascii()
        assert len(part.keys) <= 8
