"""Slavic names: letters to Latin, every usual spelling under one key, patronymics and gender."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st

from comity.names import cyrillic
from comity.names.tables.slavic_given import ROWS

RUSSIAN_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"


def sounds(token: str) -> set[str]:
    return {key for key in cyrillic.keys(token) if key.startswith("ru:")}


def kin(token: str, family: str) -> set[str]:
    return {key for key in cyrillic.keys(token) if key.startswith(family + ":")}


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Евгений", "yevgeniy"),
        ("Сергей", "sergey"),
        ("Александр", "aleksandr"),
        ("Щербаков", "shcherbakov"),
        ("Дмитрий", "dmitriy"),
        ("Васильевич", "vasilyevich"),
        ("Подъячев", "podyachev"),
        ("Хрущёв", "khrushchev"),
        ("Цветаева", "tsvetayeva"),
        ("Сергій", "serhiy"),
        ("Їжакевич", "yizhakevych"),
        ("Лукашэнка", "lukashenka"),
        ("Каваль\u045e", "kavalu"),
        ("Ђоковић", "djokovic"),
        ("Вучић", "vucic"),
        ("Първанов", "parvanov"),
        ("Тоқаев", "tokayev"),
        ("Нұрсұлтан", "nursultan"),
        ("№7-Б", "7b"),
    ],
)
def test_words_are_written_as_lists_write_them(word: str, form: str) -> None:
    assert [part.form for part in cyrillic.romanise(word)] == [form]


@pytest.mark.parametrize("word", ["", "—", "★", "ъ"])
def test_a_word_without_letters_has_no_part(word: str) -> None:
    assert cyrillic.romanise(word) == ()


@pytest.mark.parametrize(
    ("word", "spellings"),
    [
        ("Щербаков", "shcherbakov schtscherbakow chtcherbakov szczerbakow scherbakov scerbakov shherbakov"),
        ("Сергей", "sergey sergei sergej serguei"),
        ("Ельцин", "yeltsin jelzin eltsine jelcin eltsin"),
        ("Путин", "putin poutine poetin"),
        ("Жуков", "zhukov schukow joukov jukov zhoukov"),
        ("Хрущёв", "khrushchev khrushchyov chruschtschow khrouchtchev chruszczow"),
        ("Чехов", "chekhov tschechow tchekhov czechow"),
        ("Шевченко", "shevchenko schewtschenko chevtchenko szewczenko"),
        ("Юрий", "yuri yuriy yury youri iouri jurij iurii"),
        ("Якубовский", "yakubovskiy yakubovsky iakoubovski jakubowski iakubovskii yakubovskii"),
        ("Шухов", "shukhov choukhov schuchow"),
        ("Чернов", "chernov tschernow tchernov czernow tchernoff"),
        ("Горбачёв", "gorbachev gorbachyov gorbatschow gorbatchev"),
        ("Фёдор", "fedor fyodor fiodor fjodor"),
        ("Солженицын", "solzhenitsyn solschenizyn soljenitsyne"),
        ("Кузнецов", "kuznetsov kusnezow kouznetsov kuzniecow kuznetcov"),
        ("Цветаева", "tsvetaeva tsvetayeva zwetajewa"),
        ("Брежнев", "brezhnev breschnew brejnev"),
        ("Дмитриевич", "dmitrievich dmitriyevich dmitriewitsch dmitrievitch dmitrijevic"),
        ("Джабраилов", "dzhabrailov djabrailov jabrailov"),
        ("Тоқаев", "tokayev tokaev toqaev"),
        ("Пашинян", "pashinyan pachinian paschinjan"),
    ],
)
def test_every_usual_spelling_meets_the_native_one(word: str, spellings: str) -> None:
    exact = set(cyrillic.romanise(word)[0].keys)
    assert [spelling for spelling in spellings.split() if not exact & sounds(spelling)] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sakharov", "zakharov"),
        ("chernov", "zhernov"),
        ("petrov", "petrenko"),
        ("ivanov", "ivanovich"),
        ("aleksandr", "aleksandra"),
        ("volodymyr", "volodin"),
        ("martin", "marina"),
        ("kuznetsov", "kuzmin"),
        ("pauline", "paulin"),
        ("jan", "han"),
    ],
)
def test_different_names_share_nothing(one: str, other: str) -> None:
    assert not set(cyrillic.keys(one)) & set(cyrillic.keys(other))


@pytest.mark.parametrize("token", ["", "smith", "kim", "trading", "garcia", "wang", "company", "li"])
def test_what_looks_like_no_slavic_name_has_no_key(token: str) -> None:
    assert cyrillic.keys(token) == ()


@pytest.mark.parametrize(
    ("label", "forms"),
    [
        ("vladimir", "vladimir volodymyr uladzimir wladimir"),
        ("aleksandr", "alexander aleksandr oleksandr aliaksandr"),
        ("nikolay", "nikolay nikolai mykola mikalai nicholas"),
        ("evgeniy", "evgeny yevgeniy yevhen yauhen eugene jewgeni evgueni"),
        ("dmitriy", "dmitry dmitriy dmytro dzmitry dimitri"),
        ("pavel", "pavel pavlo paval"),
        ("mikhail", "mikhail mykhailo michail mikhas"),
        ("anna", "anna hanna ganna"),
        ("sergey", "sergey serhii siarhei sergej"),
        ("yuriy", "yury yurii youri jurij"),
    ],
)
def test_one_name_across_languages(label: str, forms: str) -> None:
    assert [form for form in forms.split() if f"given:{label}" not in cyrillic.keys(form)] == []


def test_short_forms_meet_the_full_name() -> None:
    assert {"dimin:aleksandr", "dimin:aleksandra"} <= kin("sasha", "dimin")
    assert {"dimin:aleksandr"} == kin("oleksandr", "dimin")
    assert kin("volodya", "dimin") & kin("volodymyr", "dimin")
    assert kin("vanya", "dimin") & kin("ivan", "dimin")
    assert not kin("sasha", "given")
    assert len(cyrillic.keys("slava")) <= 8


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vladimirovich", "volodymyrovych"),
        ("vladimirovich", "uladzimiravich"),
        ("sergeevich", "serhiiovych"),
        ("nikolaevich", "mykolayovych"),
        ("vladimirovna", "volodymyrivna"),
        ("pavlovich", "pavlowitsch"),
    ],
)
def test_patronymics_meet_by_the_father(one: str, other: str) -> None:
    assert kin(one, "patr") & kin(other, "patr")


def test_a_son_is_no_daughter() -> None:
    assert not kin("vladimirovich", "patr") & kin("vladimirovna", "patr")


def test_every_word_of_the_table_is_its_own_sound() -> None:
    words = [word for row in ROWS.replace("\n ", " ").strip().splitlines() for word in row.partition(" = ")[2].split()]
    assert [word for word in words if word != "|" and cyrillic.canonicals(word)[0] != word] == []


@pytest.mark.parametrize(
    ("token", "patronymic", "gender"),
    [
        ("vladimirovich", True, "male"),
        ("wladimirowitsch", True, "male"),
        ("volodymyrovych", True, "male"),
        ("ilyich", True, "male"),
        ("oglu", True, "male"),
        ("kyzy", True, "female"),
        ("vladimirovna", True, "female"),
        ("volodymyrivna", True, "female"),
        ("nikitichna", True, "female"),
        ("petrovic", False, ""),
        ("heinrich", False, ""),
        ("norwich", False, ""),
        ("ivanov", False, "male"),
        ("ivanova", False, "female"),
        ("lavrovskiy", False, "male"),
        ("lavrovskaya", False, "female"),
        ("lavrovsky", False, ""),
        ("cordova", False, ""),
        ("marina", False, ""),
        ("shevchenko", False, ""),
        ("", False, ""),
    ],
)
def test_patronymic_and_gender(token: str, patronymic: bool, gender: str) -> None:
    assert (cyrillic.is_patronymic(token), cyrillic.gender_of(token)) == (patronymic, gender)


@pytest.mark.parametrize(
    ("stem", "tokens"),
    [
        ("ivanov", "ivanov ivanova iwanow iwanowa ivanoff"),
        ("lavrovsk", "lavrovskiy lavrovskaya lavrovskaia lavrovsky lavrovskii"),
        ("sechin", "sechin sechina setschin"),
        ("tolst", "tolstoy tolstaya tolstoi"),
        ("chern", "chernyy chernaya"),
        ("", "shevchenko martin martina marina nikolay vladimirovich garcia"),
    ],
)
def test_gendered_stem(stem: str, tokens: str) -> None:
    assert {cyrillic.gendered_stem(token) for token in tokens.split()} == {stem}


def test_families() -> None:
    assert all(
        cyrillic.same_family(*pair.split("/"))
        for pair in ("ivanov/ivanova", "novakova/novak", "svoboda/svobodova", "hajek/hajkova", "novotny/novotna")
    )
    assert not cyrillic.same_family("petrov", "ivanova")
    assert not cyrillic.same_family("martin", "martina")


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14))
def test_any_token_has_few_distinct_ascii_keys(token: str) -> None:
    found = cyrillic.keys(token)
    assert len(found) == len(set(found)) <= 8
    assert all(key.isascii() and key.partition(":")[2] for key in found)


@given(st.text(RUSSIAN_LETTERS, min_size=1, max_size=12))
def test_a_romanised_word_reads_back_to_its_sound(word: str) -> None:
    for part in cyrillic.romanise(word + "ов"):
        assert part.form.isascii()
        assert part.form.isalnum()
        assert part.keys[0].startswith("ru:")


SYLLABLES = ["ба", "ви", "ло", "ме", "на", "ну", "по", "ра", "ре", "са", "си", "та", "фе", "ко", "ки", "да", "гу"]


@given(st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=3))
def test_plain_syllables_meet_their_own_romanisation(syllables: list[str]) -> None:
    part = cyrillic.romanise("".join(syllables) + "ров")[0]
    assert part.keys[0] in cyrillic.keys(part.form)


@pytest.mark.shared
def test_real_pairs_meet_and_others_do_not(shared: Path) -> None:
    text = (shared / "data/eval/names/wikidata_russian/wd_russian_80").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    endings = ("ов", "ев", "ова", "ева", "ский", "ская", "енко", "чук", "ович", "евич", "овна", "евна")
    pairs = [
        ("".join(char for char in anyascii(row[0]).lower() if char.isalpha()), row[1].replace(" ", "")) for row in rows
    ]
    slavic = [pair for pair in random.Random(7).sample(pairs, 20_000) if pair[1].endswith(endings) and pair[0]]  # noqa: S311
    exact = [set(cyrillic.romanise(native)[0].keys) for _, native in slavic]
    guessed = [set(cyrillic.keys(latin)) for latin, _ in slavic]
    assert sum(bool(one & other) for one, other in zip(exact, guessed, strict=True)) / len(slavic) > 0.8
    shifted = zip(exact, guessed[1:] + guessed[:1], strict=True)
    assert sum(bool(one & other) for one, other in shifted) <= 1
