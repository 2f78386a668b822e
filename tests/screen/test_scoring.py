"""The score of two names, as it is promised: invented names and heads of state, each pair above or below the alert.

What the core does not do yet is marked; a mark that no longer holds fails the test, so that it is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.model.dates import of_day
from comity.model.identifiers import Identifier
from comity.names.analysing import Mode, readings
from comity.screen.evidence import Evidence
from comity.screen.exhaustive import compared
from comity.screen.party import Party, PartyName
from comity.screen.scoring import (
    ALERT_THRESHOLD,
    POSSIBLE_THRESHOLD,
    best_match,
    bits_of,
    judged,
    score_of,
)
from comity.screen.subject import Subject

MODES: tuple[Mode, ...] = ("person", "organization", "vessel")


def score(one: str, other: str, mode: Mode = "person") -> float:
    """Of two names alone."""
    a, b = readings(one, mode), readings(other, mode)
    return score_of(best_match(a, b).bits) if a and b else 0.0


Pairs = dict[str, Iterable[tuple[str, str]]]


def cases(table: Pairs, missed: dict[tuple[str, str], str]) -> list[Any]:
    """Every pair of a table as a parameter; those that the core misses marked with the reason."""
    every = [pair for pairs in table.values() for pair in pairs]
    assert missed.keys() <= set(every), missed.keys() - set(every)
    return [
        pytest.param(*pair, marks=[pytest.mark.xfail(strict=True, reason=missed[pair])] if pair in missed else [])
        for pair in every
    ]


# ---- persons ---------------------------------------------------------------------------------------------------------

SAME_PERSON: Pairs = {
    "Korean": [
        ("Kim Jong Un", "김정은"), ("Kim Jong Un", "Gim Jeong-eun"), ("Kim Jong-un", "Kim Jongun"),
        ("김정은", "Gim Jeongeun"),
        ("Kim Jong Un", "KIM, Jong Un"), ("Kim Jong Un", "Jong Un Kim"), ("Kim Jong Un", "Kim Chong-un"),
        ("Kim Jong Un", "金正恩"), ("Kim Jong Un", "Ким Чен Ын"), ("Ri Yong Ho", "Lee Young-ho"),
        ("Ri Yong Ho", "Yi Yong-ho"),
        ("Ri Yong Ho", "리용호"), ("Ri Yong Ho", "이용호"), ("Lee Young-ho", "리용호"),
        ("Pak Chol Min", "Park Cheol-min"),
        ("Choe Ryong Hae", "Choi Ryong-hae"), ("Choe Ryong Hae", "최룡해"), ("No Kwang Chol", "Ro Kwang-chol"),
        ("Sin Hyon Il", "Shin Hyeon-il"), ("Yoon Suk-yeol", "윤석열"), ("Moon Jae-in", "Mun Jae In"),
        ("Kang Sung Mo", "Kang Sungmo"),
    ],
    "Chinese": [
        ("Xi Jinping", "习近平"), ("Xi Jinping", "習近平"), ("Xi Jinping", "Hsi Chin-p'ing"),
        ("Xi Jinping", "Xi Jin Ping"),
        ("Xi Jinping", "Jinping Xi"), ("Jiang Zemin", "Chiang Tse-min"), ("Jiang Zemin", "江泽民"),
        ("Tsai Ing-wen", "蔡英文"),
        ("Tsai Ing-wen", "Cai Yingwen"), ("Mao Zedong", "Mao Tse-tung"), ("Deng Xiaoping", "Teng Hsiao-p'ing"),
        ("Chiang Ching-kuo", "Jiang Jingguo"),
    ],
    "Russian, Ukrainian, Belarusian": [
        ("Vladimir Putin", "Владимир Путин"), ("Vladimir Putin", "Wladimir Putin"),
        ("Vladimir Putin", "Vladimir Vladimirovich Putin"),
        ("Volodymyr Zelenskyy", "Володимир Зеленський"), ("Volodymyr Zelenskyy", "Vladimir Zelensky"),
        ("Dmitry Medvedev", "Dmitrij Medwedew"), ("Dmitry Medvedev", "Дмитрий Медведев"),
        ("Mikhail Gorbachev", "Michail Gorbatschow"),
        ("Boris Yeltsin", "Boris Jelzin"), ("Boris Yeltsin", "Борис Ельцин"),
        ("Alexander Lukashenko", "Аляксандр Лукашэнка"),
        ("Alexander Lukashenko", "Aliaksandr Lukashenka"), ("Yevgeny Shchukarev", "Evgenii Schukarev"),
        ("Sergey Zhukovin", "Sergei Joukovine"), ("Sergey Vladimirovich Tarkovin", "Sergey Tarkovin"),
        ("Sergey V. Tarkovin", "Sergey Vladimirovich Tarkovin"), ("Irina Petrova Tarkova", "Ирина Таркова"),
        ("Olga Veltskaya", "Olga Veltsky"), ("Anna Melnikova", "Anna Melnikov"),
        ("Ш. Магомедович Тарков", "Шамиль Магомедович Тарков"),
        ("Yevgenyivanovich Tarkovin", "Yevgeny Ivanovich Tarkovin"),
    ],
    "Arabic, Persian": [
        ("Abd al-Rahman Telfar", "Abdulrahman Telfar"), ("Abd al-Rahman Telfar", "Abdel Rahman Telfar"),
        ("Abd al-Rahman Telfar", "Abdurrahman Telfar"), ("Abdul Rahman Telfar", "عبد الرحمن تلفار"),
        ("Bashar al-Assad", "بشار الأسد"), ("Bashar al-Assad", "Bachar el-Assad"),
        ("Bashar al-Assad", "Bashar Assad"),
        ("Mohammed Khatami", "Muhammad Khatami"), ("محمد خاتمي", "Mohammad Khatami"),
        ("Hassan Rouhani", "حسن روحانی"),
        ("Saddam Hussein", "صدام حسين"), ("Muammar Gaddafi", "Moammar Qaddafi"), ("Muammar Gaddafi", "معمر القذافي"),
        ("Abdel Fattah el-Sisi", "عبد الفتاح السيسي"), ("Abdel Fattah el-Sisi", "Abdulfattah Al Sisi"),
        ("Nouri al-Maliki", "Nuri Kamal al-Maliki"), ("Abu Omar Telfar", "Omar Telfar"),
    ],
    "Hebrew": [
        ("Benjamin Netanyahu", "בנימין נתניהו"), ("Benjamin Netanyahu", "Binyamin Netanyahu"),
        ("Shimon Peres", "שמעון פרס"),
        ("Yitzhak Rabin", "יצחק רבין"), ("Yitzhak Rabin", "Isaac Rabin"),
    ],
    "Japanese": [
        ("Shinzo Abe", "安倍晋三"), ("Shinzo Abe", "Abe Shinzō"), ("Shinzo Abe", "アベ シンゾウ"),
        ("Fumio Kishida", "岸田文雄"),
        ("Junichiro Koizumi", "小泉純一郎"), ("Jun'ichirō Koizumi", "Junichiro Koizumi"), ("Yoshihide Suga", "菅義偉"),
        ("Vladimir Putin", "ウラジーミル・プーチン"),
    ],
    "initials, order, titles, nicknames, misspellings": [
        ("J. R. Telmarine", "John Robert Telmarine"), ("John R. Telmarine", "John Telmarine"),
        ("George W. Bush", "George Walker Bush"),
        ("Bill Clinton", "William Clinton"), ("TELMARINE, John", "John Telmarine"),
        ("Dr. Angela Merkel", "Angela Merkel"),
        ("General Sergei Tarkovin", "Sergey Tarkovin"), ("President Emmanuel Macron", "Emmanuel Macron"),
        ("Hajji Omar Telfar", "Omar Telfar"), ("Emmanuel Macron", "Emmanual Macron"),
        ("Angela Merkel", "Angela Merkle"),
        ("Nicolas Sarkozy", "Nicholas Sarkozi"), ("ANGELA MERKEL", "angela merkel"),
        ("Ang3la Merk3l", "Angela Merkel"),
        ("Аngеlа Mеrkеl", "Angela Merkel"), ("Angela\u200b Mer\u200bkel", "Angela Merkel"),
        ("Angela Mer kel", "Angela Merkel"),
    ],
}  # fmt: skip

MISSED_PERSONS: dict[tuple[str, str], str] = {
    ('Ш. Магомедович Тарков', 'Шамиль Магомедович Тарков'): 'a Cyrillic initial written with two Latin letters is none',
    ('Yoshihide Suga', '菅義偉'): 'this name is taken for a Chinese one',
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(SAME_PERSON, MISSED_PERSONS))
def test_spellings_of_one_person_are_an_alert(one: str, other: str) -> None:
    assert score(one, other) >= ALERT_THRESHOLD


OTHER_PERSON: Pairs = {
    "Korean": [
        ("Kim Jong Un", "Kim Jong Il"), ("Kim Jong Un", "Kim Jong Nam"), ("Kim Jong Un", "Kim Yong Un"),
        ("Kim Jong Un", "Pak Jong Un"),
        ("Kim Yong Chol", "Kim Yong Chun"), ("Ri Yong Ho", "Ri Yong Su"), ("Pak Chol", "Park Chan"),
        ("김정은", "김정일"),
        ("Kim Jong Un", "Kim Jong"),
        ("Kim", "Kim Jong Un"),
    ],
    "Chinese": [
        ("Xi Jinping", "Xi Zhongxun"), ("习近平", "李克强"), ("Li Wei", "Li Na"), ("Li Wei", "Liu Wei"),
        ("Li Ming", "Li Min"),
        ("Zhang Wei", "Zhang Lei"), ("Wang Jun", "Wang Juan"),
    ],
    "Russian": [
        ("Sergey Tarkovin", "Sergey Ivanov"), ("Ivan Petrov", "Petr Ivanov"),
        ("Ivan Sergeevich Petrov", "Ivan Alekseevich Petrov"),
        ("Anna Melnikova", "Andrey Melnikov"), ("Olga Sergeevna Tarkova", "Oleg Sergeevich Tarkov"),
        ("Dmitry Medvedev", "Dmitry Medvedchuk"),
    ],
    "Arabic": [
        ("Mohammed Ali", "Ali Hassan"), ("Mohammed Ali", "Mohammed Khatami"),
        ("Mohammed bin Salman", "Salman bin Mohammed"),
        ("Bashar al-Assad", "Hafez al-Assad"),
    ],
    "others": [
        ("John Smith", "John Smythers"), ("Omar", "Omar Telfar"), ("John Telmarine", "James Telmarine"),
        ("A. Telmarine", "B. Telmarine"), ("Maria Garcia", "Mario Garcia"), ("Angela Merkel", "Angelo Merkel"),
        ("George Bush", "Kate Bush"),
    ],
}  # fmt: skip

TAKEN_PERSONS: dict[tuple[str, str], str] = {
    ('Kim Jong Un', 'Kim Jong'): "one of three Korean syllables may be left out",
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(OTHER_PERSON, TAKEN_PERSONS))
def test_other_persons_are_no_alert(one: str, other: str) -> None:
    assert score(one, other) < ALERT_THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"), [("Kim Jong Un", "Kim Jong Il"), ("Ri Yong Ho", "Ri Yong Su"), ("김정은", "김정일")]
)
def test_another_syllable_is_well_below_the_alert(one: str, other: str) -> None:
    assert score(one, other) < POSSIBLE_THRESHOLD


# ---- organisations ---------------------------------------------------------------------------------------------------

SAME_ORGANISATION: Pairs = {
    "legal forms": [
        ("Zorvex Trading LLC", "Zorvex Trading Limited Liability Company"), ("OOO Zorvex", "Zorvex LLC"),
        ("ООО Зорвекс", "Zorvex LLC"),
        ("Zorvex Trading Ltd", "Zorvex Trading Limited"),
        ("Zorvex Trading Co., Ltd.", "Zorvex Trading Company Limited"),
        ("Zorvex Trading", "Zorvex Trading Ltd"), ("AO Zorvex Marine", "Zorvex Marine JSC"),
        ("Zorvex GmbH", "Zorvex Gesellschaft mit beschränkter Haftung"), ("Zorvex Ltd NPO", "NPO Zorvex Ltd"),
    ],
    "words": [
        ("Zorvex International Trading", "Zorvex Intl Trading"), ("The Zorvex Group", "Zorvex Group"),
        ("Goodwill Shipping", "Good Will Shipping"), ("Zorvex & Telfar Holding", "Zorvex and Telfar Holdings"),
        ("ZORVEXLLC", "ZORVEX LLC"), ("조선저벡스무역회사", "Korea Chobeks Trading Company"),
        ("조선무역회사", "Korea Trading Company"),
        ("JOINT STCOK COMPANY ZORVEX", "JOINT STOCK COMPANY ZORVEX"), ("Zorvex Shippnig Co", "Zorvex Shipping Co"),
    ],
    "numerals and places": [
        ("Plant No. 39", "39th Plant"), ("Plant No. 39", "Zavod 39"), ("Irish Bank", "Bank of Ireland"),
        ("First Zorvex Bank", "1st Zorvex Bank"), ("Bank of China (Hong Kong)", "Hong Kong Bank of China"),
    ],
    "the same name": [
        ("E.S.Co", "E.S.Co"), ("AO AT", "AO AT"), ("Limited Liability Company", "Limited Liability Company"),
        ("Bank", "Bank"), ("39", "39"),
    ],
}  # fmt: skip

MISSED_ORGANISATIONS: dict[tuple[str, str], str] = {
    ('ZORVEXLLC', 'ZORVEX LLC'): 'a legal form is not among the words that may be joined',
    ('조선저벡스무역회사', 'Korea Chobeks Trading Company'): 'muyok and trading share no key',
    ('조선무역회사', 'Korea Trading Company'): 'muyok and trading share no key',
    ('JOINT STCOK COMPANY ZORVEX', 'JOINT STOCK COMPANY ZORVEX'): 'a misspelt legal form is not known',
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(SAME_ORGANISATION, MISSED_ORGANISATIONS))
def test_spellings_of_one_organisation_are_an_alert(one: str, other: str) -> None:
    assert score(one, other, "organization") >= ALERT_THRESHOLD


OTHER_ORGANISATION: Pairs = {
    "numerals decide": [
        ("Plant No. 39", "Plant No. 93"), ("Plant No. 39", "Plant No. 3"), ("Plant 39", "Plant"),
        ("First Zorvex Bank", "Second Zorvex Bank"),
        ("Zorvex Plant 39", "Zorvex Plant 93"),
    ],
    "places decide": [
        ("Bank of China (Hong Kong)", "Bank of China (Singapore)"), ("Bank of Iran", "Bank of Iraq"),
        ("Zorvex North", "Zorvex South"),
        ("Moscow Machine Plant", "Minsk Machine Plant"), ("Zorvex Iran", "Zorvex"),
    ],
    "legal forms decide": [("Zorvex GmbH", "Zorvex Foundation"),
    ],
    "words decide": [
        ("Zorvex Bank", "Zorvex Shipping"), ("General Trading LLC", "Zorvex General Trading LLC"),
        ("Zorvex Trading", "Zorvan Trading"),
        ("Delta Shipping", "Beta Shipping"), ("Delta Shipping LLC", "Velta Trading LLC"),
        ("Trading LLC", "Shipping LLC"),
    ],
}  # fmt: skip

TAKEN_ORGANISATIONS: dict[tuple[str, str], str] = {
    ('Zorvex Trading', 'Zorvan Trading'): 'two edits in a word of six letters still pass for a misspelling',
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(OTHER_ORGANISATION, TAKEN_ORGANISATIONS))
def test_other_organisations_are_no_alert(one: str, other: str) -> None:
    assert score(one, other, "organization") < ALERT_THRESHOLD


# ---- vessels ---------------------------------------------------------------------------------------------------------

SAME_VESSEL: Pairs = {
    "prefixes": [("MV HAO FAN 6", "HAO FAN 6"), ("M/T ZORVEX STAR", "ZORVEX STAR"),
        ("M.V. Zorvex Star", "zorvex star")],
    "numerals": [("HAO FAN NO. 6", "HAO FAN 6"), ("HAO FAN VI", "HAO FAN 6"), ("HAO FAN SIX", "HAO FAN 6"),
        ("HAO FAN 06", "HAO FAN 6")],
    "words": [("HAOFAN 6", "HAO FAN 6"), ("ZORVEXSTAR", "ZORVEX STAR"), ("好帆6", "HAO FAN 6")],
}  # fmt: skip

MISSED_VESSELS: dict[tuple[str, str], str] = {
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(SAME_VESSEL, MISSED_VESSELS))
def test_spellings_of_one_vessel_are_an_alert(one: str, other: str) -> None:
    assert score(one, other, "vessel") >= ALERT_THRESHOLD


OTHER_VESSEL: Pairs = {
    "numerals decide": [
        ("HAO FAN 2", "HAO FAN 6"), ("STAR 1", "STAR 11"), ("HAO FAN II", "HAO FAN III"),
    ],
    "words decide": [
        ("ZORVEX STAR", "ZORVEX SUN"), ("OCEAN STAR", "OCEAN STARK"), ("PACIFIC STAR", "PACIFIC START"),
        ("OCEAN PRIDE", "OCEAN BRIDE"),
        ("OCEAN STAR", "SEA STAR"),
    ],
}  # fmt: skip

TAKEN_VESSELS: dict[tuple[str, str], str] = {
    ("PACIFIC STAR", "PACIFIC START"): "one letter in a common English word passes for a misspelling",
    ('OCEAN STAR', 'OCEAN STARK'): 'one letter in a common English word passes for a misspelling',
    ('OCEAN PRIDE', 'OCEAN BRIDE'): 'one letter in a common English word passes for a misspelling',
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), cases(OTHER_VESSEL, TAKEN_VESSELS))
def test_other_vessels_are_no_alert(one: str, other: str) -> None:
    assert score(one, other, "vessel") < ALERT_THRESHOLD


# ---- all evidence together -------------------------------------------------------------------------------------------


def listed(*names: str | PartyName, **more: Any) -> Party:
    """A listed person, or another party."""
    made = tuple(each if isinstance(each, PartyName) else PartyName(each) for each in names)
    return Party("zz_test", "1", more.pop("kind", "person"), "", made, **more)


@given(st.floats(-50, 50))
def test_scores_and_bits_are_one_scale(bits: float) -> None:
    assert 0 <= score_of(bits) <= 1
    if abs(bits) < 30:
        assert bits_of(score_of(bits)) == pytest.approx(bits, abs=1e-5)


@given(st.floats(-1e6, 1e6, allow_nan=False), st.lists(st.floats(-100, 100), max_size=4))
def test_every_sum_is_a_score_with_its_level(bits: float, more: list[float]) -> None:
    score, level = judged(bits, [Evidence("country", each, "") for each in more])
    assert 0 <= score <= 1
    assert level == ("strong" if score >= ALERT_THRESHOLD else "possible" if score >= POSSIBLE_THRESHOLD else "none")


def test_the_ranking_does_not_saturate() -> None:
    names = [
        "Zorvan Telkuri",
        "Zorvan Telkury",
        "Zorvan Telmuri",
        "Zorvan Malik Telkuri",
        "Z. Telkuri",
        "Zorvan Belgrat",
    ]
    scores = [score("Zorvan Telkuri", each) for each in names]
    assert len(set(scores)) == len(scores)
    assert max(scores) == scores[0] < 1
    assert min(scores) == scores[-1]


def test_a_confirming_identifier_confirms_whatever_the_name_says() -> None:
    number = Identifier("imo", "9471135")
    hit = compared(
        Subject("Other Name", kind="vessel", identifiers=(number,)),
        listed("HAO FAN 6", kind="vessel", identifiers=(number,)),
    )
    assert hit.level == "confirmed"
    assert hit.score >= 0.99


@pytest.mark.parametrize("name", ["HAO FAN 6", "MV HAO FAN 6"])
def test_the_same_name_with_another_valid_number_is_at_most_possible(name: str) -> None:
    hit = compared(
        Subject(name, kind="vessel", identifiers=(Identifier("imo", "9471147"),)),
        listed("HAO FAN 6", kind="vessel", identifiers=(Identifier("imo", "9471135"),)),
    )
    assert hit.score < ALERT_THRESHOLD
    assert hit.level in ("possible", "none")
    assert any(each.verdict == "contradicts" for each in hit.evidence)


def test_the_same_name_with_another_valid_number_is_still_shown() -> None:
    hit = compared(
        Subject("HAO FAN 6", kind="vessel", identifiers=(Identifier("imo", "9471147"),)),
        listed("HAO FAN 6", kind="vessel", identifiers=(Identifier("imo", "9471135"),)),
    )
    assert hit.level == "possible"  # name only, IMO differs: ships are sold and renamed, and print false numbers


def test_a_wrong_check_digit_is_said_and_takes_nothing() -> None:
    subject = Subject("HAO FAN 6", kind="vessel", identifiers=(Identifier("imo", "9471136"),))
    party = listed("HAO FAN 6", kind="vessel", identifiers=(Identifier("imo", "9471135"),))
    hit = compared(subject, party)
    assert hit.level == "strong"
    assert any(each.verdict == "invalid" for each in hit.evidence)


def test_what_is_missing_does_not_contradict() -> None:
    full = listed(
        "Zorvan Telkuri", births=(of_day(date(1968, 5, 4)),), nationalities=("KP",), gender="male",
        identifiers=(Identifier("passport", "A1234567"),),
    )  # fmt: skip
    plain = compared(Subject("Zorvan Telkuri", kind="person"), listed("Zorvan Telkuri"))
    assert compared(Subject("Zorvan Telkuri", kind="person"), full).score == plain.score
    known = Subject("Zorvan Telkuri", kind="person", born_on="1968-05-04", countries=("KP",), gender="male")
    assert compared(known, listed("Zorvan Telkuri")).score == plain.score


@given(
    st.dates(date(1930, 1, 1), date(2005, 12, 31)), st.sampled_from(["Zorvan Telkuri", "Z. Telkuri", "Zorvam Telkury"])
)
def test_a_true_birth_date_never_lowers_a_true_match(born: date, name: str) -> None:
    party = listed("Zorvan Telkuri", births=(of_day(born),))
    without = compared(Subject(name, kind="person"), party).score
    for given_ in (born.isoformat(), f"{born:%Y-%m}", f"{born:%Y}"):
        assert compared(Subject(name, kind="person", born_on=given_), party).score >= without


ALIASES = st.lists(
    st.sampled_from(
        ["Zorvan Telkuri", "Telkuri Belgrat", "Z.", "", "😀", "Kim Jong Un", "Zorvan", "Telkury", "Abd", "LLC"]
    ),
    max_size=4,
)
QUALITIES = st.sampled_from(["", "strong", "weak"])


@given(ALIASES, st.sampled_from(["Zorvan Telkuri", "Zorvam Telkuri", "Kim", "x"]), QUALITIES)
@settings(deadline=None)
def test_another_listed_alias_never_lowers_a_score(names: list[str], alias: str, quality: Any) -> None:
    subject = Subject("Zorvan Telkuri", kind="person")
    some = [PartyName("Zorvam Telkury"), *map(PartyName, names)]
    before = compared(subject, listed(*some)).score
    assert compared(subject, listed(*some, PartyName(alias, "aka", quality))).score >= before


@given(ALIASES, st.sampled_from(["Zorvan Telkuri", "Kim", "x", ""]))
@settings(deadline=None)
def test_another_alias_of_the_subject_never_lowers_a_score(names: list[str], alias: str) -> None:
    party = listed("Zorvan Telkuri")
    before = compared(Subject("Zorvam Telkury", kind="person", aliases=tuple(names)), party).score
    assert compared(Subject("Zorvam Telkury", kind="person", aliases=(*names, alias)), party).score >= before


def test_a_weak_alias_counts_less_and_says_so() -> None:
    subject = Subject("Zorvan Telkuri", kind="person")
    strong = compared(subject, listed("Belgrat", PartyName("Zorvan Telkuri", "aka", "strong")))
    weak = compared(subject, listed("Belgrat", PartyName("Zorvan Telkuri", "aka", "weak")))
    assert weak.score < strong.score
    assert any(each.kind == "alias" for each in weak.evidence)


# ---- hostile names ---------------------------------------------------------------------------------------------------

ANY = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(exclude_categories=()), max_size=80),  # surrogates and controls too
    st.text(
        st.sampled_from("\u202e\u202d\u2066\u2069\u200b\u200f\x00\ud800\ufeff éкعא김中ア1.,-'&/abKim"), max_size=80
    ),
)


@given(ANY, ANY, st.sampled_from(MODES))
@settings(deadline=None)
def test_any_two_texts_have_a_score(one: str, other: str, mode: Mode) -> None:
    assert 0 <= score(one, other, mode) <= 1


@given(ANY, st.sampled_from(MODES))
@settings(deadline=None)
def test_any_name_is_like_itself_or_tells_nothing(name: str, mode: Mode) -> None:
    words = readings(name, mode)
    if words:
        found = best_match(words, words)
        assert not found.alignment.subject_left
        assert found.found.doubt == 0


@pytest.mark.parametrize(
    "text",
    [
        "zorvan " * 1500,
        "z" * 10_000,
        "김" * 10_000,
        "ع " * 5000,
        "ア" * 10_000,
        "1 " * 5000,
        "a.b." * 2500,
        "中" * 10_000,
    ],
)
@pytest.mark.parametrize("mode", MODES)
def test_ten_thousand_characters_are_scored(text: str, mode: Mode) -> None:
    assert 0 <= score(text, text[::-1], mode) <= 1
