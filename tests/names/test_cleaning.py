"""Names cleaned and parted into words: what falls away, what is repaired, and that nothing hostile gets through."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.cleaning import MOST, Cleaned, clean, parted, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KIM Yong-Chol", ["kim", "yong", "chol"]),
        ("Sean O'Brien", ["sean", "obrien"]),
        ("Sean O’Brien", ["sean", "obrien"]),
        ("Sean O´Brien", ["sean", "obrien"]),
        ("Saʿīd Ünal", ["said", "unal"]),
        ("Łukasz Øre Straße Æsop", ["lukasz", "ore", "strasse", "aesop"]),
        ("Heydər Əliyev", ["heydar", "aliyev"]),
        ("ＩＶＡＮ ﬁrst", ["ivan", "first"]),
        ("𝕍𝕝𝕒𝕕 🅿utin", ["vlad", "putin"]),
        ("Put\u200bin\u00ad \u202eVlad\u202c", ["putin", "vlad"]),
        ("Pu\x00tin\tVlad\r\n", ["putin", "vlad"]),
        ("Kim★Jong😀Un", ["kim", "jong", "un"]),
        ("Acme® Corp™", ["acme", "corp"]),
        ("Plant № 39", ["plant", "no", "39"]),
        ("Plant ٣٩", ["plant", "39"]),
        ("Ива́н Ёлкин Май", ["иван", "ёлкин", "май"]),
        ("Άγγελος", ["αγγελοσ"]),
        ("مُحَمَّد علی‌رضا محــمد", ["محمد", "علیرضا", "محمد"]),
        ("弗拉基米尔·普京", ["弗拉基米尔", "普京"]),
        ("क़मर दीन", ["क़मर", "दीन"]),
        ("Zalgo\u0336\u0321\u0335\u0311", ["zalgo"]),
        ("x\ud800y", ["xy"]),
        ("", []),
        (" .,-/ ", []),
        ("😀", []),
    ],
)
def test_words_are_comparable_in_their_own_script(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Global L.L.C.", ["global", "llc"]),
        ("Global L. L. C", ["global", "llc"]),
        ("O.O.O. Romashka", ["ooo", "romashka"]),
        ("О.О.О. «Ромашка»", ["ооо", "ромашка"]),
        ("Rosa S.A. de C.V.", ["rosa", "sa", "de", "cv"]),
        ("ROSA S.A. DE C.V.", ["rosa", "sa", "de", "cv"]),
        ("BANCO C.A.", ["banco", "ca"]),
        ("Rosa Co., Ltd.", ["rosa", "co", "ltd"]),
        ("Rosa S.A", ["rosa", "sa"]),
        ("Rosa (S.A.)", ["rosa", "sa"]),
        ("P.T. Garuda", ["pt", "garuda"]),
        ("D.O.O. X", ["doo", "x"]),
        ("A.G. & Co. K.G.", ["ag", "and", "co", "kg"]),
        ("A/S Norden", ["as", "norden"]),
        ("M/V ANGARA", ["mv", "angara"]),
        ("A.S. Popov Institute", ["a", "s", "popov", "institute"]),
        ("Import/Export", ["import", "export"]),
        ("AT&amp;T + Sons", ["at", "and", "t", "and", "sons"]),
        ("A＆B", ["a", "and", "b"]),
        ("tel. +7 495", ["tel", "7", "495"]),
    ],
)
def test_abbreviations_of_organisations_are_one_word(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J.R. Smith", ["j", "r", "smith"]),
        ("J.R.R. Tolkien", ["j", "r", "r", "tolkien"]),
        ("John Smith Ph.D.", ["john", "smith", "phd"]),
        ("Ig0r Sech1n", ["igor", "sechin"]),
        ("A1bert He1ena", ["albert", "helena"]),
        ("M@ria $ergei", ["maria", "sergei"]),
        ("R0b3rt0", ["r0b3rt0"]),
        ("Henry 3rd 14", ["henry", "3rd", "14"]),
        ("John2", ["john2"]),
    ],
)
def test_initials_and_digits_of_persons(text: str, expected: list[str]) -> None:
    assert words(text, person=True) == expected


def test_digits_stay_in_other_names() -> None:
    assert words("Plant B0X 3M") == ["plant", "b0x", "3m"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vlаdіmіr Рutіn", "Vladimir Putin"),  # Latin with Cyrillic letters
        ("Aсmе Cοrp", "Acme Corp"),  # and a Greek one
        ("Путuн Влaдимир", "Путuн Владимир"),  # Cyrillic with Latin ones; a `u` looks like no Cyrillic letter
        ("Рере Smith", "Pepe Smith"),  # a whole word dressed up
        ("АО Gazprom", "АО Gazprom"),  # a short word is a true abbreviation
        ("OOO Ромашка", "OOO Ромашка"),
        ("Иван Ivan", "Иван Ivan"),
    ],
)
def test_words_of_mixed_scripts_are_repaired(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KIM, Yong Chol", Cleaned(["kim", "yong", "chol"], 1)),
        ("BIN LADEN, Usama, Sheikh", Cleaned(["bin", "laden", "usama", "sheikh"], 2)),
        ("北京，上海", Cleaned(["北京", "上海"], 1)),
        ("Kim Yong Chol", Cleaned(["kim", "yong", "chol"], -1)),
        (", Kim", Cleaned(["kim"], -1)),
        ("Kim,", Cleaned(["kim"], -1)),
    ],
)
def test_the_comma_behind_a_family_name_is_told(text: str, expected: Cleaned) -> None:
    assert parted(text) == expected


def is_safe(text: str) -> bool:
    """Whether a text holds no control, format, surrogate, private or unassigned character and no strange space."""
    return all(unicodedata.category(char)[0] not in "CS" and (char == " " or not char.isspace()) for char in text)


@given(st.text(alphabet=st.characters(), max_size=60), st.booleans())
def test_any_text_is_cleaned_once_and_for_all(text: str, person: bool) -> None:
    once = clean(text, leet=person)
    assert is_safe(once)
    assert clean(once) == once
    for word in words(text, person=person):
        assert is_safe(word)
        assert len(words(word)) == 1
        assert word == word.casefold()
        assert any(map(str.isalnum, word))


@given(st.text(alphabet="abzABZ 019.,'&+/-@$()\t\x00éжй", max_size=30), st.booleans())
def test_plain_text_is_cleaned_once_and_for_all(text: str, person: bool) -> None:
    once = clean(text, leet=person)
    assert is_safe(once)
    assert clean(once) == once
    assert len(parted(text, person=person).words) == len(words(text, person=person))


@pytest.mark.parametrize("text", ["a" * 10_000, "a b " * 5_000, "ﷺ" * 3_000, "&a" * 3_000, "й" * 9_999, "A." * 9_999])
def test_length_is_bounded(text: str) -> None:
    assert 0 < len(clean(text)) <= MOST
    assert sum(map(len, words(text))) <= MOST
    assert sum(map(len, words(text, person=True))) <= MOST


def test_a_cut_keeps_whole_words() -> None:
    assert set(words("Vladimir " * 500)) == {"vladimir"}


@pytest.mark.shared
def test_adversarial_material_is_made_safe(shared: Path) -> None:
    folder = shared / "data/eval/adversarial"
    naughty: list[str] = json.loads((folder / "blns/blns.json").read_text("utf-8"))
    confusables: dict[str, list[dict[str, str]]] = json.loads(
        (folder / "confusables/confusables.json").read_text("utf-8")
    )
    lookalikes = [f"Vl{twin['c']}d" for twins in confusables.values() for twin in twins]
    files = [path.read_text("utf-8", "surrogateescape") for path in folder.rglob("*") if path.is_file()]
    lines = [line for text in files for line in text.splitlines()[:2000]]
    assert len(naughty) > 400
    assert len(lookalikes) > 5000
    for text in (*naughty, *lookalikes, *files, *lines):
        for person in (False, True):
            assert is_safe(clean(text, leet=person))
            assert len(clean(text, leet=person)) <= MOST
            assert all(map(is_safe, words(text, person=person)))
