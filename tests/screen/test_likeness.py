"""How well two words agree: golden pairs, and the laws that every pair keeps."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.names.analysing import Mode, readings
from comity.names.tokens import Token, TokenClass
from comity.screen.likeness import FAMILIES, FLOOR, INITIAL, SOUND, asked_keys, likeness, listed_keys

WORDS = """
kim gim kam lee ri yi park pak jong jeong chong yong un eun xi hsi jiang chiang jinping ping zemin tse ze
mohammed muhammad mohamad ahmad ahmed hussein husayn aleksandr alexander sergey sergei sergej vladimir
wladimir petrovich petrova petrov tarkov tarkova tarkovin telkuri belkuri telkury zorvan zorvex bill
william john jon j z smith smyth abdulrahman rahman 김 정 은 리 이 박 习 近 平 江 安倍 晋三 محمد احمد حسين بشار الأسد
משה בנימין владимир путин сергей петрович o'brien 39 93 xi ii
""".split()  # noqa: SIM905 - a list of that many quoted words is harder to read
MODES: tuple[Mode, ...] = ("person", "organization", "vessel")


def word(text: str, mode: Mode = "person") -> Token:
    """The only word of a name."""
    return readings(text, mode)[0][0]


POOL = sorted(
    {
        each
        for text in (
            *WORDS,
            "ltd",
            "ooo",
            "gmbh",
            "llc",
            "iran",
            "tehran",
            "plant",
            "zavod",
            "trading",
            "intl",
            "bin",
            "dr",
        )
        for mode in MODES
        for reading in readings(text, mode)
        for each in reading
    }
)
TOKENS = st.sampled_from(POOL) | st.text(st.characters(exclude_categories=["Lo"]), min_size=1, max_size=12).flatmap(
    lambda text: st.sampled_from([each for reading in readings(text, "person") for each in reading] or POOL)
)


# ---- golden ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("kim", "kim", "same"),
        ("kim", "gim", "ko"),
        ("ri", "lee", "ko"),
        ("yi", "lee", "ko"),
        ("ri", "yi", "ko"),
        ("jong", "jeong", "ko"),
        ("pak", "park", "ko"),
        ("은", "eun", "ko"),
        ("xi", "hsi", "zh"),
        ("jiang", "chiang", "zh"),
        ("zemin", "zemin", "same"),
        ("sergey", "sergei", "ru"),
        ("vladimir", "wladimir", "ru"),
        ("tarkov", "tarkova", "gender"),
        ("veltsky", "veltskaya", "gender"),
        ("mohammed", "muhammad", "ar"),
        ("bashar", "bachar", "ar"),
        ("benjamin", "binyamin", "he"),
        ("bill", "william", "nick"),
        ("vladimir", "volodymyr", "given"),
        ("z", "zorvan", "initial"),
        ("telkuri", "telkury", "sound"),
        ("telkuri", "tlekuri", "typing"),
        ("zorvan", "zorvam", "typing"),
        ("kim", "kmi", "typing"),
    ],
)
def test_words_that_agree_and_why(one: str, other: str, why: str) -> None:
    found = likeness(word(one), word(other))
    assert found.why == why
    assert found.quality >= INITIAL.quality


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("li", "lu"), ("chol", "chun"), ("jong", "yong"), ("wei", "lei"), ("un", "il"), ("ming", "min"),
        ("telkuri", "zorvan"), ("z", "telkuri"), ("정", "성"), ("은", "일"), ("近", "远"),
        ("medvedev", "medvedchuk"), ("ali", "alo"), ("bashar", "hafez"),
    ],
)  # fmt: skip
def test_words_that_have_nothing_to_do_with_each_other(one: str, other: str) -> None:
    assert likeness(word(one), word(other)).quality == 0


@pytest.mark.parametrize(("one", "other"), [("39", "93"), ("39", "3"), ("39", "390"), ("2", "6")])
def test_numbers_agree_whole_or_not_at_all(one: str, other: str) -> None:
    assert likeness(word(one, "vessel"), word(other, "vessel")).quality == 0
    assert likeness(word(one, "vessel"), word(one, "vessel")).quality == 1


def test_a_number_is_no_word() -> None:
    number, name = word("xi", "vessel"), word("xi", "person")
    assert number.cls == TokenClass.NUMERAL or likeness(number, name).why == "same"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("ooo", "llc", True), ("ltd", "limited", True), ("gmbh", "ooo", True), ("jsc", "ao", True),
        ("gmbh", "foundation", False), ("ltd", "bank", False),
    ],
)  # fmt: skip
def test_legal_forms_agree_by_what_they_mean(one: str, other: str, agree: bool) -> None:
    def form(text: str) -> Token:
        return readings(f"Zorvex {text}", "organization")[0][-1]

    assert (likeness(form(one), form(other)).quality > 0) is agree


@pytest.mark.parametrize(
    ("one", "other", "agree"), [("iran", "iranian", True), ("iran", "iraq", False), ("korea", "koreya", True)]
)
def test_places_agree_by_what_they_are(one: str, other: str, agree: bool) -> None:
    assert (likeness(word(one, "organization"), word(other, "organization")).quality > 0) is agree


def test_words_without_vowels_agree_with_their_romanisation_only_by_their_consonants() -> None:
    assert likeness(word("محمد"), word("mohamad")).quality >= 0.9
    assert likeness(word("محمد"), word("mahmoud")).quality < likeness(word("محمد"), word("muhammad")).quality


def test_a_misspelling_of_a_vowel_weighs_less_than_one_of_a_consonant() -> None:
    vowel, consonant = likeness(word("telkuri"), word("telkari")), likeness(word("telkuri"), word("telmuri"))
    assert vowel.quality > consonant.quality > FLOOR


def test_words_that_both_are_common_are_less_likely_misspelt() -> None:
    known, unknown = likeness(word("marina"), word("karina")), likeness(word("zarvina"), word("parvina"))
    assert known.quality < unknown.quality


# ---- laws ------------------------------------------------------------------------------------------------------------


@given(TOKENS, TOKENS)
@settings(deadline=None)
def test_likeness_is_symmetrical(one: Token, other: Token) -> None:
    assert likeness(one, other).quality == likeness(other, one).quality


@given(TOKENS, TOKENS)
@settings(deadline=None)
def test_likeness_is_a_share_with_a_reason(one: Token, other: Token) -> None:
    found = likeness(one, other)
    assert 0 <= found.quality <= 1
    assert bool(found.why) is (found.quality > 0)


@given(TOKENS)
def test_a_word_is_like_itself(one: Token) -> None:
    assert likeness(one, one) == (1.0, "same")


@given(TOKENS, TOKENS)
@settings(deadline=None, max_examples=1000)
def test_agreeing_words_find_each_other(one: Token, other: Token) -> None:
    """By a key or their sound, by the letters that misspellings share, by their consonants, or by an initial."""
    alike = likeness(one, other)
    if (
        alike.quality == 0
        or alike.why in ("typing", "vowels")
        or {TokenClass.INITIAL, TokenClass.NUMERAL}
        & {
            one.cls,
            other.cls,
        }
    ):
        return
    assert set(asked_keys(one)) & set(listed_keys(other)), alike


def test_the_same_number_is_found() -> None:
    number = word("39", "vessel")
    assert set(asked_keys(number)) & set(listed_keys(number))


def test_every_family_is_a_share() -> None:
    assert all(FLOOR < quality <= 1 for quality in FAMILIES.values())
    assert SOUND.quality < 1
