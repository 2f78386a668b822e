"""Chinese names: every spelling of a syllable meets its characters, and other languages' words are left alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import chinese, chinese_index, chinese_systems


def forms(word: str) -> list[str]:
    return [part.form for part in chinese.romanise(word)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("习近平", ["xi", "jin", "ping"]),
        ("習近平", ["xi", "jin", "ping"]),
        ("歐陽娜娜", ["ou", "yang", "na", "na"]),
        ("司马光", ["si", "ma", "guang"]),
        ("曾国藩", ["zeng", "guo", "fan"]),
        ("单田芳", ["shan", "tian", "fang"]),
        ("任正非", ["ren", "zheng", "fei"]),
        ("吕布", ["lu", "bu"]),
        ("中国银行", ["zhong", "guo", "yin", "hang"]),
        ("中國銀行", ["zhong", "guo", "yin", "hang"]),
        ("重庆", ["chong", "qing"]),
        ("厦门", ["xia", "men"]),
        ("长江", ["chang", "jiang"]),
        ("西藏", ["xi", "zang"]),
        ("单位", ["dan", "wei"]),
        ("华为(香港)39", ["hua", "wei", "xiang", "gang", "39"]),
    ],
)
def test_characters_are_read_as_names_are(word: str, expected: list[str]) -> None:
    assert forms(word) == expected


def test_keys_from_characters_are_exact() -> None:
    assert [part.keys for part in chinese.romanise("吕蒙")] == [("zh:lv",), ("zh:meng",)]
    assert chinese.romanise("朴")[0].keys == ("zh:pu", "zh:piao")
    assert chinese.romanise("朴正熙")[0].keys[0] == "zh:piao"


@pytest.mark.parametrize("word", ["", "·", "()", "한국", "ソニー", "辻", "abc"])
def test_other_scripts_fall_through(word: str) -> None:
    assert all(re.fullmatch("[a-z0-9]+", part.form) for part in chinese.romanise(word))


@pytest.mark.parametrize(
    ("pinyin", "spellings"),
    [
        ("zhou", "zhou chou chow chau chew jhou"),
        ("cao", "cao tsao cho"),
        ("xu", "xu hsu tsui chui syu"),
        ("jiang", "jiang chiang tseung cheung keung"),
        ("chen", "chen chan tan tin"),
        ("huang", "huang wong ng ooi oei"),
        ("cai", "cai tsai choi chua"),
        ("guo", "guo kuo kwok quek kuok"),
        ("ye", "ye yeh yip yap ip"),
        ("zeng", "zeng tseng tsang"),
        ("lv", "lv lu lyu lui"),
        ("xi", "xi hsi"),
        ("qiu", "qiu chiu yau khoo"),
        ("zhi", "zhi chih chi jhih"),
        ("ouyang", "ouyang auyeung auyong"),
        ("situ", "situ szeto"),
        ("zhuge", "zhuge chuko"),
    ],
)
def test_every_system_gives_the_key(pinyin: str, spellings: str) -> None:
    for spelling in spellings.split():
        assert "zh:" + pinyin in chinese.keys(spelling), spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [("chan", "zhan"), ("lee", "liu"), ("wang", "huang"), ("zhang", "jiang"), ("ong", "oei"), ("tan", "tang")],
)
def test_surnames_that_no_system_spells_alike_stay_apart(one: str, other: str) -> None:
    first, second = chinese.keys(one), chinese.keys(other)
    assert first
    assert second
    assert first[0] != second[0]
    assert "zh:zhan" not in chinese.keys("chan")


def test_an_apostrophe_decides() -> None:
    assert chinese.keys("ch'en") == ("zh:chen",)
    assert chinese.keys("ts'ao") == ("zh:cao",)
    assert "zh:zhen" in chinese.keys("chen")


@pytest.mark.parametrize("token", ["smith", "alexander", "the", "", "ivan", "x", "i"])
def test_no_keys_for_what_is_no_syllable(token: str) -> None:
    assert chinese.keys(token) == ()


def test_at_most_six_keys_and_every_pinyin_syllable_keeps_its_own() -> None:
    for spelling, keys in chinese_index.spellings().items():
        assert 1 <= len(keys) <= 6, spelling
        assert len(set(keys)) == len(keys)
    for initial, final in chinese_systems.syllables():
        assert f"zh:{initial}{final}" in chinese.keys(initial + final) or initial + final in {"a", "e", "o"}


def test_surnames() -> None:
    assert chinese.surname_length("欧阳娜娜") == 2
    assert chinese.surname_length("司徒") == 1  # nothing is left for a given name
    assert chinese.surname_length("王") == 1
    assert chinese.surname_length("中国银行") == 0
    assert chinese.surname_length("") == 0
    assert all(chinese.is_surname(token) for token in ("wong", "hsieh", "lim", "szeto", "ouyang", "ng"))
    assert not any(chinese.is_surname(token) for token in ("the", "smith", "kovalenko", ""))


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("jinping", (("jin", "ping"),)),
        ("xiaoming", (("xiao", "ming"),)),
        ("zedong", (("ze", "dong"),)),
        ("tsetung", (("tse", "tung"),)),
        ("haibo", (("hai", "bo"),)),
        ("ouyang", (("ou", "yang"),)),
        ("szeto", (("sze", "to"),)),
    ],
)
def test_joined_names_are_parted(token: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert chinese.split(token) == expected


def test_two_ways_to_part() -> None:
    assert set(chinese.split("zhengen")) == {("zhen", "gen"), ("zheng", "en")}


@pytest.mark.parametrize(
    "token",
    ["linda", "marina", "maria", "julian", "aidan", "china", "lina", "diana", "ivan", "xian", "zhang"],
)
def test_words_of_other_languages_and_single_syllables_stay_whole(token: str) -> None:
    assert chinese.split(token) == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", max_size=14))
def test_split_only_parts_and_keys_keep_their_shape(token: str) -> None:
    ways = chinese.split(token)
    assert len(ways) <= 3
    assert all("".join(way) == token and len(way) == 2 for way in ways)
    assert all(all(chinese.keys(piece) for piece in way) for way in ways)
    assert all(re.fullmatch("zh:[a-z]+", key) for key in chinese.keys(token))


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), max_size=6))
def test_one_part_a_character(word: str) -> None:
    assert len(chinese.romanise(word)) == len(word)


def _spelled(text: str) -> Iterator[str]:
    for word in text.split("/"):
        found = re.sub("[^a-z]", "", word.lower().replace("ü", "u"))
        if found:
            yield found


@pytest.mark.shared
@pytest.mark.parametrize(("column", "share"), [("mainland", 0.95), ("taiwan", 0.94), ("hongkong", 0.88)])
def test_surname_romanisations_are_known(shared: Path, column: str, share: float) -> None:
    place = shared / "data" / "eval" / "names" / "chinese_surname_romanisations" / "corpus.json"
    rows = json.loads(place.read_text())
    pairs = [(key, word) for row in rows for word in _spelled(row[column]) for key in _spelled(row["mainland"])]
    known = sum("zh:" + key in chinese.keys(word) for key, word in pairs)
    assert known / len(pairs) >= share
