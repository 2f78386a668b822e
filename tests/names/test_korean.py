"""Korean names: Hangul to Latin letters and back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import korean
from comity.names.korean_lookup import tables

NAME_SYLLABLES = st.sampled_from(sorted(tables().shares))
HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("hangul", "spellings"),
    [
        ("이", "lee yi rhee ri li i"),
        ("박", "park pak bak"),
        ("최", "choi choe"),
        ("노", "no ro roh noh"),
        ("신", "shin sin"),
        ("금", "kum geum keum"),
        ("철", "chol cheol chul"),
        ("영", "yong young yeong"),
        ("현", "hyon hyun hyeon"),
        ("정", "jong chong jung chung jeong"),
        ("우", "u woo wu oo"),
        ("경", "kyong kyung gyeong"),
        ("석", "sok suk seok"),
        ("훈", "hun hoon"),
        ("수", "su soo"),
        ("선", "son sun seon"),
        ("윤", "yun yoon youn"),
        ("재", "jae chae"),
        ("일", "il eel"),
        ("명", "myong myung myeong"),
        ("희", "hui hee hi"),
        ("임", "im lim rim yim"),
        ("유", "yu yoo ryu"),
        ("양", "yang ryang"),
        ("여", "yo ryo yeo"),
        ("태", "tae thae"),
        ("장", "jang chang djang"),
        ("길", "gil kil"),
    ],
)
def test_every_customary_spelling_has_the_key_of_the_syllable(hangul: str, spellings: str) -> None:
    missed = [spelling for spelling in spellings.split() if "ko:" + hangul not in korean.keys(spelling)]
    assert missed == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jong", "yong"),
        ("pak", "paek"),
        ("kim", "kum"),
        ("chol", "chun"),
        ("su", "so"),
        ("han", "hwan"),
        ("nam", "rim"),
    ],
)
def test_different_syllables_share_nothing(one: str, other: str) -> None:
    assert not set(korean.keys(one)) & set(korean.keys(other))


@pytest.mark.parametrize("token", ["smith", "garcia", "mohammed", "ivan", "", "ng", "12", "x", "kimberly"])
def test_other_tokens_have_no_keys(token: str) -> None:
    assert korean.keys(token) == ()


def test_likeliest_reading_comes_first() -> None:
    assert korean.keys("jong") == ("ko:정", "ko:종")
    assert korean.keys("ri")[0] == "ko:리"


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("김정은", "kim jong un"),
        ("박", "pak"),
        ("이", "ri"),
        ("리설주", "ri sol ju"),
        ("최룡해", "choe ryong hae"),
        ("남궁민수", "nam kung min su"),
        ("김혁철", "kim hyok chol"),
        ("조선광업개발무역회사", "joson kwangop kaebal muyok hoesa"),
        ("조선금강산무역총회사", "joson kumgangsan muyok chonghoesa"),
        ("39호실", "39 ho sil"),
        ("金정은", "jin jong un"),
        ("", ""),
    ],
)
def test_hangul_is_written_the_north_korean_way(word: str, forms: str) -> None:
    assert [part.form for part in korean.romanise(word)] == forms.split()


def test_a_syllable_has_its_exact_key_and_that_without_the_initial_sound() -> None:
    assert korean.romanise("정")[0].keys == ("ko:정",)
    assert korean.romanise("림")[0].keys == ("ko:림", "ko:임")
    assert korean.romanise("로")[0].keys == ("ko:로", "ko:노")


def test_decomposed_hangul_is_the_same_word() -> None:
    assert korean.romanise("\u1100\u1175\u11b7") == korean.romanise("김")


@pytest.mark.parametrize(
    ("token", "cut"),
    [
        ("jongun", "jong un"),
        ("yongchol", "yong chol"),
        ("youngcheol", "young cheol"),
        ("kimjongun", "kim jong un"),
        ("hyonchol", "hyon chol"),
        ("myongguk", "myong guk"),
        ("chunsik", "chun sik"),
        ("namgung", "nam gung"),
        ("hwangbo", "hwang bo"),
        ("dongbang", "dong bang"),
    ],
)
def test_joined_names_are_cut(token: str, cut: str) -> None:
    assert korean.split(token)[0] == tuple(cut.split())


@pytest.mark.parametrize(
    "token",
    [
        "hassan",
        "mohan",
        "juan",
        "ivan",
        "maria",
        "johan",
        "simon",
        "monica",
        "canon",
        "union",
        "samson",
        "hanson",
        "tokyo",
        "martin",
        "susan",
        "norman",
        "ramon",
        "anna",
        "hakim",
        "kenji",
        "dragon",
        "song",
    ],
)
def test_words_of_other_languages_are_left_whole(token: str) -> None:
    assert korean.split(token) == ()


@pytest.mark.parametrize("token", ["kim", "lee", "ri", "pak", "park", "choe", "jong", "namgung", "sunwoo"])
def test_surnames(token: str) -> None:
    assert korean.is_surname(token)


def test_given_syllables_and_others_are_no_surnames() -> None:
    assert not any(korean.is_surname(token) for token in ("chol", "hyok", "hui", "smith", "muyok"))
    assert korean.is_surname_syllable("남궁")
    assert korean.is_surname_syllable("김")
    assert not korean.is_surname_syllable("철")


@given(NAME_SYLLABLES)
def test_the_form_of_a_name_syllable_leads_back_to_it(syllable: str) -> None:
    part = korean.romanise(syllable)[0]
    assert set(part.keys) & set(korean.keys(part.form))


@given(HANGUL)
def test_forms_are_tokens_and_no_letter_is_lost(word: str) -> None:
    parts = korean.romanise(word)
    assert all(re.fullmatch("[a-z]+", part.form) and part.keys for part in parts)
    assert "".join(part.keys[0].removeprefix("ko:") for part in parts) == word


@given(st.text("abcdeghijklmnoprstuwy", max_size=14))
def test_cuts_lose_no_letter_and_keys_are_few(token: str) -> None:
    assert len(korean.keys(token)) <= 8
    cuts = korean.split(token)
    assert len(cuts) <= 3
    assert all("".join(cut) == token and len(cut) in (2, 3) for cut in cuts)


@pytest.mark.shared
def test_standard_spellings_of_the_surnames(shared: Path) -> None:
    table = (shared / "data/eval/names/korean_romanisation/List of Korean surnames.txt").read_text("utf-8")
    rows = [row for line in table.splitlines() if len(row := line.split("\t")) > 3 and len(row[0]) == 1]
    plain = [(hangul, spelled) for hangul, _, *both in (row[:4] for row in rows) for spelled in both]
    ascii_only = [(hangul, spelled.lower()) for hangul, spelled in plain if spelled.isascii() and spelled.isalpha()]
    found = sum("ko:" + hangul in korean.keys(spelled) for hangul, spelled in ascii_only)
    assert len(ascii_only) > 200
    assert found / len(ascii_only) > 0.98
