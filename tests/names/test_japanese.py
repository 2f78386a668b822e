"""Japanese names: kanji and kana read as names, and one key for the spellings of one reading."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import japanese, japanese_index


def forms(word: str) -> list[str]:
    return [part.form for part in japanese.romanise(word)]


def meet(one: str, other: str) -> bool:
    return bool(set(japanese.keys(one)) & set(japanese.keys(other)))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("高市早苗", ["takaichi", "sanae"]),
        ("安倍晋三", ["abe", "shinzo"]),
        ("岸田文雄", ["kishida", "fumio"]),
        ("佐々木健", ["sasaki", "ken"]),
        ("森喜朗", ["mori", "yoshiro"]),
        ("橋本マナミ", ["hashimoto", "manami"]),
        ("鈴木", ["suzuki"]),
        ("じゅんいちろう", ["junichiro"]),
        ("いのうえ", ["inoue"]),
        ("大野", ["ono"]),
        ("三菱重工業", ["mitsubishi", "jukogyo"]),
        ("株式会社ソニー", ["kabushiki", "kaisha", "soni"]),
        ("ウラジーミル・プーチン", ["vladimir", "putin"]),
        ("アレクセイ", ["aleksei"]),
        ("グロモフ", ["gromov"]),
        ("スタニスラフ", ["stanislav"]),
        ("グラモヴィッチ", ["gramovich"]),
        ("ソコロフスキー", ["sokorovski"]),
        ("タロウ", ["taro"]),
    ],
)
def test_words_are_read_as_names_are(word: str, expected: list[str]) -> None:
    assert forms(word) == expected


@pytest.mark.parametrize("word", ["習近平", "北京", "", "・", "한국", "鈴木龘龘"])
def test_unknown_readings_are_not_guessed(word: str) -> None:
    assert japanese.romanise(word) == ()


def test_characters_tell_long_names_from_short_ones() -> None:
    assert japanese.romanise("大野")[0].keys == ("ja:oono",)
    assert japanese.romanise("小野")[0].keys == ("ja:ono",)
    assert japanese.romanise("おおの")[0].keys == ("ja:oono",)
    assert japanese.romanise("中島")[0].keys == ("ja:nakajima", "ja:nakashima")


@pytest.mark.parametrize(
    "spellings",
    [
        "sato satou satoh satoo",
        "junichiro zyunitiro junichirou junitiro",
        "shinichi sinichi sin'iti".replace("'", ""),
        "kenji kenzi",
        "homma honma",
        "yuki yuuki yuhki",
        "oono ohno ono",
        "ota ohta oota",
        "tsuji tuzi",
        "fujii huzii",
        "hattori hattori",
        "shoji syozi shohji",
    ],
)
def test_spellings_of_one_reading_meet(spellings: str) -> None:
    words = spellings.split()
    assert all(meet(words[0], word) for word in words)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hattori", "hatori"), ("fujii", "fuji"), ("heidi", "heiji"), ("kodi", "koji"), ("ohno", "uno"), ("koh", "ko")],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert not meet(one, other)


def test_a_short_ono_from_characters_is_not_ohno() -> None:
    assert not set(japanese.romanise("小野")[0].keys) & set(japanese.keys("ohno"))
    assert set(japanese.romanise("小野")[0].keys) & set(japanese.keys("ono"))
    assert set(japanese.romanise("大野")[0].keys) & set(japanese.keys("ono"))


@pytest.mark.parametrize("token", ["alexander", "smith", "long", "", "li", "tomo", "heidi", "oh", "sergei", "hans"])
def test_no_keys_for_other_words(token: str) -> None:
    assert japanese.keys(token) == ()


@pytest.mark.parametrize(
    "word", ["たかし", "ソニー", "鈴木", "高橋", "高市早苗", "佐々木", "渋沢", "株式会社", "林太郎", "中山太郎"]
)
def test_japanese_words_are_told(word: str) -> None:
    assert japanese.looks_japanese(word)


@pytest.mark.parametrize(
    "word", ["习近平", "習近平", "林彪", "中山", "中国银行", "高山", "林正義", "田中国", "", "abc", "金正恩"]
)
def test_chinese_words_are_told(word: str) -> None:
    assert not japanese.looks_japanese(word)


def test_every_reading_of_the_tables_parses() -> None:
    for reading in japanese_index.readings():
        assert re.fullmatch("[a-z]+", reading)
        part = reading.removeprefix("o") if reading.startswith("oo") else reading
        assert japanese.keys(part), reading


def test_every_table_reading_meets_its_latin_form() -> None:
    for word in japanese_index.surnames():
        part = japanese.romanise(word)[0]
        assert set(part.keys) & set(japanese.keys(part.form)), word


@given(st.text(alphabet="aiueokstnhmyrwgzdbpjcf", max_size=12))
def test_keys_keep_their_shape(token: str) -> None:
    assert len(japanese.keys(token)) <= 2
    assert all(re.fullmatch("ja:[a-z]+", key) for key in japanese.keys(token))


_SIGNS = "あいうえおかきくさしすたちつなのはまやゆよらりんっゃゅょアイウカキスラルンッーフヴェィ・高市早苗鈴木"


@given(st.text(alphabet=_SIGNS, max_size=12))
def test_romanise_never_fails_and_gives_tokens(word: str) -> None:
    for part in japanese.romanise(word):
        assert re.fullmatch("[a-z]+", part.form)
