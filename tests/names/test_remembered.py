from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from comity.names import lexicon, remembered, skeletons, slavic_names
from comity.names.remembered import Remembered
from comity.names.slavic_reading import canonicals

TOKENS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14)
SYLLABIC = st.lists(
    st.sampled_from("a e i o u y w ah aw ay ou ie h hh c ch ck kh sch tsch tz qu gn v f s sk n nn l ll d b 7".split()),  # noqa: SIM905
    min_size=1,
    max_size=7,
).map("".join)


def test_a_function_is_asked_once_for_a_word() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length)
    assert [lengths["kim"], lengths["jong"], lengths["kim"]] == [3, 4, 3]
    assert asked == ["kim", "jong"]


def test_what_is_remembered_is_bounded() -> None:
    lengths = Remembered(len)
    for number in range(remembered.MOST + 10):
        assert lengths[str(number)] == len(str(number))
    assert len(lengths) <= remembered.MOST


@given(TOKENS | SYLLABIC)
@example("wh")
@example("yahweh")
@example("quwah")
def test_skeletons_by_runs_are_those_by_sounds(token: str) -> None:
    by_sounds = skeletons._products(skeletons._sounded(token))
    assert skeletons.skeletons(token) == by_sounds or token.endswith("wh")


@given(TOKENS | SYLLABIC)
@example("sheikh")
@example("yayiya")
def test_a_token_is_folded_as_it_is_within_the_text_of_a_table(token: str) -> None:
    assert lexicon.fold(token) == lexicon._fold_text(f"{token} ")[:-1]


@given(TOKENS | SYLLABIC.map(lambda stem: stem + "ova"))
@example("pesca")
@example("ivanovs")
def test_a_quick_look_at_its_end_loses_no_surname_with_two_genders(token: str) -> None:
    if not slavic_names._GENDERED_END.search(token):
        grammar, sound = slavic_names._grammar(), canonicals(token)[0]
        assert not grammar.noun.fullmatch(sound)
        assert not grammar.adjective.fullmatch(sound)
        assert not grammar.adjective_in_y.search(token)


@given(TOKENS)
def test_a_quick_look_at_its_end_loses_no_patronymic(token: str) -> None:
    if re.search("[^ahzjxs]$", token):
        assert not slavic_names._grammar().patronymic.search(token)
