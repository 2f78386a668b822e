"""From a published name to the words that are compared."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.names.analysing import MOST_WORDS, Mode, readings
from comity.names.tokens import Token, TokenClass

ANY = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(exclude_categories=()), max_size=60),  # surrogates and controls too
)
MODES: st.SearchStrategy[Mode] = st.sampled_from(("person", "organization", "vessel"))


def classes(name: str, mode: Mode = "person") -> list[tuple[str, str]]:
    """Forms and classes of the first reading."""
    return [(each.form, each.cls.name.lower()) for each in readings(name, mode)[0]]


# ---- kinds of words --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dr. Zorvan Telkuri", "dr/title zorvan/name telkuri/name"),
        ("Z. Telkuri", "z/initial telkuri/name"),
        ("Sergey Vladimirovich Tarkovin", "sergey/name vladimirovich/patronymic tarkovin/name"),
        ("Zorvan bin Telkuri", "zorvan/name bin/particle telkuri/name"),
        ("Abd al-Rahman Telfar", "abd/name al/particle rahman/name telfar/name"),
        ("Zorvan Telkuri Jr.", "zorvan/name telkuri/name jr/title"),
        ("TELKURI, Zorvan", "telkuri/name zorvan/name"),
    ],
)
def test_words_of_persons(name: str, expected: str) -> None:
    assert " ".join(f"{form}/{cls}" for form, cls in classes(name)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Plant No. 39", "plant/generic 39/numeral"),
        ("39th Plant", "39/numeral plant/generic"),
        ("Zorvex Trading Co., Ltd.", "zorvex/name trading/generic ltd/legal"),
        ("Bank of China (Hong Kong)", "bank/generic of/particle china/place hong kong/place"),
        ("First Zorvex Bank", "1/numeral zorvex/name bank/generic"),
        ("Zorvex L.L.C.", "zorvex/name llc/legal"),
    ],
)
def test_words_of_organisations(name: str, expected: str) -> None:
    assert " ".join(f"{form}/{cls}" for form, cls in classes(name, "organization")) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("HAO FAN 2", "hao/name fan/name 2/numeral"),
        ("M/V HAO FAN NO. 2", "hao/name fan/name 2/numeral"),
        ("MT ZORVEX", "zorvex/name"),
        ("HAO FAN VI", "hao/name fan/name 6/numeral"),
    ],
)
def test_words_of_vessels(name: str, expected: str) -> None:
    assert " ".join(f"{form}/{cls}" for form, cls in classes(name, "vessel")) == expected


@pytest.mark.parametrize("name", ["", " ", "...", "😀", "\u202e", "\ud800", "-,-", "\x00"])
@pytest.mark.parametrize("mode", ["person", "organization", "vessel"])
def test_a_text_without_letters_has_no_reading(name: str, mode: Mode) -> None:
    assert readings(name, mode) == ()


# ---- several readings ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "syllables"),
    [("Kim Jongun", "kim jong un"), ("Kang Sungmo", "kang sung mo"), ("Xi Jinping", "xi jin ping")],
)
def test_joined_given_names_are_read_in_syllables_too(name: str, syllables: str) -> None:
    assert syllables.split() in [[each.form for each in reading] for reading in readings(name, "person")]


@pytest.mark.parametrize("name", ["Simon Telkuri", "Hassan Telfar", "Marina Tarkova", "Zorvan Telkuri"])
def test_other_names_have_one_reading(name: str) -> None:
    assert len(readings(name, "person")) == 1


def test_syllables_that_stand_by_themselves_are_not_cut_again() -> None:
    assert [[each.form for each in reading] for reading in readings("Kim Jong Un", "person")] == [["kim", "jong", "un"]]


@pytest.mark.parametrize(
    "name", ["Abdulrahman Telfar", "Abd al-Rahman Telfar", "Abdel Rahman Telfar", "Abdurrahman Telfar"]
)
def test_arabic_compounds_are_read_parted(name: str) -> None:
    assert [each.form for each in readings(name, "person")[0]] == ["abd", "al", "rahman", "telfar"]


# ---- laws ------------------------------------------------------------------------------------------------------------


@given(ANY, MODES)
@settings(deadline=None)
def test_every_text_is_read_as_plain_words(name: str, mode: Mode) -> None:
    for reading in readings(name, mode):
        assert len(reading) > 0
        for each in reading:
            assert re.fullmatch("[a-z0-9 ]+", each.form), each
            assert each.fold
            assert len(each.core) == len(each.form)
            assert each.bits > 0
            # the index stores these texts parted by tabs and commas, in UTF-8
            assert not any("\t" in text for text in (each.label, each.fold, each.text, *each.keys, *each.skeletons))
            assert not any("," in text for text in (*each.keys, *each.skeletons))
            "".join((each.label, each.text, *each.keys)).encode()


@given(ANY, MODES)
@settings(deadline=None)
def test_a_name_is_read_the_same_every_time(name: str, mode: Mode) -> None:
    assert readings(name, mode) == readings(name, mode)


@given(MODES)
def test_a_very_long_text_is_cut(mode: Mode) -> None:
    for text in ("zorvan " * 2000, "z" * 10_000, "김" * 10_000, "ж" * 10_000, "ア" * 10_000, "-a" * 5000, "ع " * 5000):
        for reading in readings(text, mode):
            assert len(reading) <= 1000  # a syllable each where the script is one of syllables


def test_words_past_the_fortieth_are_not_compared() -> None:
    (reading,) = readings(" ".join(f"zorv{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(60)), "organization")
    assert len(reading) == MOST_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "Zor\u200bvan Telkuri",
        "\u202eZorvan Telkuri",
        "Zorvan\u00a0Telkuri",
        "ＺＯＲＶＡＮ　ＴＥＬＫＵＲＩ",
        "Zоrvаn Telkuri",
        "Zorván Telkuri",
    ],
)
def test_what_cannot_be_seen_does_not_count(text: str) -> None:
    assert [each.form for each in readings(text, "person")[0]] == ["zorvan", "telkuri"]


def test_a_label_tells_a_word_from_every_other() -> None:
    made = [
        one
        for word in ("acad", "de", "bill", "kim", "star", "park", "bank", "zorvan", "agri")
        for mode in ("person", "organization", "vessel")
        for each in readings(f"Zorvan {word} Telkuri", mode)
        for one in each
    ]
    known: dict[str, Token] = {}
    clashes = [one for one in made if known.setdefault(one.label, one)._replace(text="") != one._replace(text="")]
    assert clashes == []


def test_the_class_of_a_word_is_stored_in_a_byte() -> None:
    assert max(TokenClass) < 256
