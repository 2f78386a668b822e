"""Korean names in Han characters, and Korean and Chinese ones in Cyrillic letters."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import eastern_cyrillic, hanja, korean
from comity.names.analysing import readings
from comity.names.korean_lookup import without_initial
from comity.names.tables import hanja as table

ANY_WORDS = st.lists(st.text(st.characters(exclude_categories=()), min_size=1, max_size=6), min_size=1, max_size=4)


def forms(name: str) -> set[str]:
    return {" ".join(each.form for each in words) for words in readings(name, "person")}


@pytest.mark.parametrize(
    ("word", "hangul"),
    [
        ("金正恩", "김정은"), ("金正日", "김정일"), ("金日成", "김일성"), ("金与正", "김여정"), ("金與正", "김여정"),
        ("朴槿惠", "박근혜"), ("文在寅", "문재인"), ("潘基文", "반기문"), ("金大中", "김대중"), ("尹錫悅", "윤석열"),
        ("尹锡悦", "윤석열"), ("盧武鉉", "로무현"), ("卢武铉", "로무현"), ("李明博", "리명박"), ("李在明", "리재명"),
        ("崔龍海", "최룡해"), ("崔龙海", "최룡해"), ("崔竜海", "최룡해"), ("全斗煥", "전두환"), ("南宮民", "남궁민"),
        ("朴哲", "박철"),
    ],
)  # fmt: skip
def test_a_name_is_read_as_its_hangul_is(word: str, hangul: str) -> None:
    assert [part.keys for part in hanja.romanise(word)] == [part.keys for part in korean.romanise(hangul)]
    assert [part.form for part in hanja.romanise(word)] == [part.form for part in korean.romanise(hangul)]


@pytest.mark.parametrize("word", ["", "金", "正恩", "金正恩恩恩", "金鑫鑫", "習近平", "安倍晋三", "銀行", "Kim"])
def test_other_words_are_not_read(word: str) -> None:
    assert hanja.romanise(word) == ()


def test_the_surname_ri_has_both_keys() -> None:
    assert hanja.romanise("李永浩")[0] == korean.romanise("리")[0]
    assert hanja.romanise("李永浩")[0].keys == ("ko:리", "ko:이")


@pytest.mark.parametrize("name", ["金正恩", "金 正恩", "正恩 金", "金 正 恩"])
def test_surname_and_given_name_may_stand_apart(name: str) -> None:
    assert any(sorted(words.split()) == ["jong", "kim", "un"] for words in forms(name))


@pytest.mark.parametrize("name", ["李玲", "王志強", "陳美玲", "張偉", "李志強", "劉玉珍"])
def test_names_that_are_chinese_by_all_likelihood_are_read_as_such_alone(name: str) -> None:
    assert len(readings(name, "person")) == 1


def test_the_chinese_reading_comes_first() -> None:
    first, *more = readings("金正恩", "person")
    assert [word.form for word in first] == ["jin", "zheng", "en"]
    assert [[word.form for word in words] for words in more] == [["kim", "jong", "un"]]
    assert [word.text for word in more[0]] == ["金", "正", "恩"]


def test_only_persons_have_korean_readings() -> None:
    assert len(readings("金正恩", "organization")) == 1
    assert len(readings("Ким Чен Ын", "organization")) == 1


def test_every_row_of_the_table_is_a_syllable_and_no_character_has_two_readings() -> None:
    for block in (table.SURNAMES, table.GIVEN):
        rows = [line.split() for line in block.strip().splitlines()]
        single = Counter(character for hangul, *texts in rows if len(hangul) == 1 for character in texts[0])
        assert max(single.values()) == 1
        assert all("가" <= syllable <= "힣" for hangul, *_ in rows for syllable in hangul)
    surnames = hanja.readings().surnames
    assert all(korean.is_surname_syllable(hangul) for hangul in surnames.values())
    assert set(surnames) >= hanja.readings().chiefly | hanja.readings().shared


@pytest.mark.parametrize(
    ("name", "hangul"),
    [
        ("Ким Чен Ын", "김정은"), ("Ким Чен Ир", "김정일"), ("Ким Ир Сен", "김일성"), ("Ли Ён Хо", "리영호"),
        ("Чхве Рён Хэ", "최룡해"), ("Цой Рён Хэ", "최룡해"), ("Пак Кын Хе", "박근혜"), ("Мун Чжэ Ин", "문재인"),
        ("Мун Чжэин", "문재인"), ("Юн Сок Ёль", "윤석열"), ("Ким Ё Чжон", "김여정"), ("Пак Пон Чжу", "박봉주"),
        ("Пан Ги Мун", "반기문"), ("Ким Дэ Чжун", "김대중"), ("Но Му Хён", "노무현"), ("Кім Чен Ин", "김정은"),
    ],
)  # fmt: skip
def test_korean_names_after_kontsevich(name: str, hangul: str) -> None:
    parts = eastern_cyrillic.korean_person(name.lower().split())
    assert len(parts) == len(hangul)
    for (_, part), syllable in zip(parts, hangul, strict=True):
        assert {"ko:" + syllable, f"ko:{without_initial(syllable)}"} & set(part.keys)


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("Си Цзиньпин", "xi jin ping"), ("Ли Кэцян", "li ke qiang"), ("Ху Цзиньтао", "hu jin tao"),
        ("Цзян Цзэминь", "jiang ze min"), ("Дэн Сяопин", "deng xiao ping"), ("Чжоу Эньлай", "zhou en lai"),
        ("Мао Цзэ-дун", "mao ze dong"), ("Вэнь Цзябао", "wen jia bao"), ("Чжу Жунцзи", "zhu rong ji"),
        ("Ван И", "wang yi"), ("Хань Чжэн", "han zheng"), ("Цюй Юань", "qu yuan"), ("Сыма Цянь", "si ma qian"),
        ("Сі Цзіньпін", "xi jin ping"), ("Чжан Сюэлян", "zhang xue liang"), ("Ло Гуаньчжун", "luo guan zhong"),
    ],
)  # fmt: skip
def test_chinese_names_after_palladius(name: str, pinyin: str) -> None:
    assert pinyin in forms(name)


@pytest.mark.parametrize(
    "name",
    ["Иван Петров", "Ким Виктор", "Анна Ли", "Лена Ван Дейк", "Дина Юрина", "Ким", "Роман Ан", "Нурсултан Назарбаев"],
)
def test_other_names_in_cyrillic_are_not_read_in_syllables(name: str) -> None:
    words = name.lower().split()
    assert not eastern_cyrillic.korean_person(words)


def test_a_latin_letter_may_stand_for_its_double() -> None:
    assert [part.form for _, part in eastern_cyrillic.korean_person(["ли", "чхан", "xo"])] == ["ri", "chang", "ho"]


@given(ANY_WORDS)
def test_any_words_are_read_or_not_without_failing(words: list[str]) -> None:
    for system in (hanja.person, eastern_cyrillic.korean_person, eastern_cyrillic.chinese_person):
        for _, part in system(words):
            assert part.form.isascii()
            assert part.form.isalpha()
            assert all(key.startswith(("ko:", "zh:")) for key in part.keys)
