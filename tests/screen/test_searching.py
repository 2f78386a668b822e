"""The search leaves out no listed name that would score well."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.names.analysing import Mode, readings
from comity.names.tokens import Token, TokenClass
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.neighbours import neighbours
from comity.screen.index.opened import Index
from comity.screen.index.searching import Searcher, asked_mask
from comity.screen.likeness import likeness
from comity.screen.party import Party, PartyName
from comity.screen.scoring import ALERT_THRESHOLD, bits_of, match_names

LEAST = bits_of(ALERT_THRESHOLD) - 0.5
GIVEN = """
Zorvan Sergey Сергей Vladimir Volodymyr Mohammed Muhammad Abdulrahman John Jon Bill William Jong Yong 정 영 Chol
Cheol Olga Petrovich Vladimirovich Z S M Marina Karina bin al Dr Hassan حسن محمد Benjamin בנימין
""".split()  # noqa: SIM905 - a list of that many quoted words is harder to read
FAMILY = """
Telkuri Telkury Telmuri Tarkov Tarkova Tarkovin Тарков Belgrat Kim Gim 김 Ri Lee Yi Pak Park Assad الأسد Telfar
Rahman Zorvex Melnikov Melnikova Ivanov Velt
""".split()  # noqa: SIM905 - a list of that many quoted words is harder to read
FIRM = """
Zorvex Telfar Trading Shipping Star Ocean Bank International Intl Plant Zavod Goodwill Good Will North South
Iran Iraq Tehran LLC OOO Ltd GmbH of the and Group Holding Belgrat Marine
""".split()  # noqa: SIM905 - a list of that many quoted words is harder to read


def _texts(words: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=4).map(" ".join)


NAMES: dict[Mode, st.SearchStrategy[str]] = {
    "person": st.tuples(_texts(GIVEN), st.sampled_from(FAMILY)).map(" ".join),
    "organization": _texts(FIRM),
    "vessel": _texts(["Zorvex", "Star", "Hao", "Fan", "Ocean", "Pride", "Belgrat", "Good", "Will", "Goodwill"]),
}
KINDS: dict[Mode, Any] = {"person": "person", "organization": "organization", "vessel": "vessel"}


def index_of(names: dict[Mode, list[str]]) -> Index:
    parties = [
        Party("zz_test", f"{mode}/{i}", KINDS[mode], "", (PartyName(name),))
        for mode, some in names.items()
        for i, name in enumerate(some)
    ]
    return Index(lay_out(read_names(parties), parties, ["zz_test"]), b"{}")


@st.composite
def changed(draw: st.DrawFn, mode: Mode) -> str:
    """A name, perhaps with words turned, left out or joined, or a letter changed."""
    words = draw(NAMES[mode]).split()
    how = draw(st.integers(0, 5))
    if how == 1 and len(words) > 1:
        words = words[::-1]
    elif how == 2 and len(words) > 2:
        del words[draw(st.integers(0, len(words) - 1))]
    elif how == 3 and len(words) > 1:
        at = draw(st.integers(0, len(words) - 2))
        words[at : at + 2] = ["".join(words[at : at + 2])]
    elif how >= 4:
        at = draw(st.integers(0, len(words) - 1))
        place, letter = draw(st.integers(0, len(words[at]))), draw(st.sampled_from("aeoklnrst"))
        words[at] = words[at][:place] + letter + words[at][place + (how == 4) :]
    return " ".join(words)


def missed(index: Index, name: str, mode: Mode) -> list[str]:
    """Parties with a name that scores well enough beside a name, but found by none of their names."""
    searcher, code = Searcher(index), MODE_CODES[mode]
    found: set[int] = set()
    well: dict[int, str] = {}
    for words in readings(name, mode):
        rows = set(searcher.rows(words, code, LEAST).tolist())
        for row in range(index.n_rows):
            bits = match_names(words, index.row(row)).bits if index.arrays["row_mode"][row] == code else LEAST - 1
            bearers = [party for party, _ in index.bearers(row)] if bits >= LEAST else []
            well |= dict.fromkeys(bearers, f"{name} | {' '.join(each.form for each in index.row(row))} | {bits:.2f}")
            found.update(bearers if row in rows else ())
    return [shown for party, shown in well.items() if party not in found]


@pytest.mark.parametrize("mode", ["organization", "vessel", "person"])
@given(st.data())
@settings(deadline=None, max_examples=150)
def test_no_row_that_scores_well_is_left_out(mode: Mode, data: st.DataObject) -> None:
    listed = data.draw(st.lists(NAMES[mode], min_size=1, max_size=12))
    name = data.draw(st.sampled_from(listed) | changed(mode))
    assert missed(index_of({mode: listed}), name, mode) == []


@pytest.mark.parametrize("mode", ["organization", "vessel", "person"])
@given(st.data())
@settings(deadline=None, max_examples=60)
def test_what_was_asked_before_changes_nothing(mode: Mode, data: st.DataObject) -> None:
    listed = data.draw(st.lists(NAMES[mode], min_size=2, max_size=8))
    index = index_of({mode: listed})
    used = Searcher(index)
    for name in data.draw(st.lists(changed(mode), min_size=2, max_size=5)):
        for words in readings(name, mode):
            fresh = Searcher(index).rows(words, MODE_CODES[mode], LEAST)
            assert used.rows(words, MODE_CODES[mode], LEAST).tolist() == fresh.tolist()


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("Plant No. 39", "organization"), ("HAO FAN 6", "vessel"), ("39", "organization"),
        ("Rossiya 24", "organization"),
        ("Zorvex Bank 1 Bank 2", "organization"),
    ],
)  # fmt: skip
def test_a_name_with_a_number_is_found(name: str, mode: Mode) -> None:
    assert missed(index_of({mode: [name]}), name, mode) == []


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Natalliaivanauna Telkuri", "Natallia Ivanauna Telkuri"),  # reads as a patronymic: no split is looked for
    ],
)
def test_words_joined_or_parted_otherwise_are_found(name: str, listed: str) -> None:
    index = index_of({"person": [listed]})
    assert missed(index, listed, "person") == []
    assert missed(index, name, "person") == []


def test_an_initial_that_both_names_have_is_counted_in_the_bound() -> None:
    assert missed(index_of({"person": ["U Hlamor Mubtebutsi"]}), "U Mubtebutsi", "person") == []


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Myongc Hin Telkuri", "Myong Chin Telkuri"),
        ("Abdullahmuhammad Telfar Abd al-Rahman", "Abdullah Muhammad Telfar Abd al-Rahman"),  # al+lah.. is allah+..
    ],
)
def test_words_parted_at_another_place_are_found(name: str, listed: str) -> None:
    assert missed(index_of({"person": [listed]}), name, "person") == []


# ---- neighbours ------------------------------------------------------------------------------------------------------

MODES: tuple[Mode, ...] = ("person", "organization", "vessel")
ALL = {mode: [*GIVEN, *FAMILY, *FIRM] for mode in MODES}


@pytest.fixture(scope="module")
def words_index() -> Index:
    return index_of(ALL)


def _words(name: str, mode: Mode) -> list[Token]:
    return [each for words in readings(name, mode) for each in words]


@given(
    st.sampled_from([*GIVEN, *FAMILY, *FIRM]) | st.text("aeiklmnorstuvz", min_size=1, max_size=9),
    st.sampled_from(MODES),
)
@settings(deadline=None, max_examples=300)
def test_every_word_that_agrees_is_a_neighbour(words_index: Index, name: str, mode: Mode) -> None:
    for word in _words(name, mode):
        found = neighbours(words_index, word)
        expected = {}
        for number in range(words_index.n_tokens):
            alike = likeness(word, words_index.token(number))
            if alike.quality > 0 and (word.cls, alike.why) != (TokenClass.INITIAL, "initial"):
                expected[number] = min(word.bits, words_index.token(number).bits) * alike.quality
        known = dict(zip(found.tokens.tolist(), found.gains.tolist(), strict=True))
        assert expected.keys() <= known.keys(), [words_index.token(i).label for i in expected.keys() - known.keys()]
        assert all(known[number] == pytest.approx(bits, abs=1e-4) for number, bits in expected.items())


# ---- which words are asked for ---------------------------------------------------------------------------------------


@given(st.data(), st.sampled_from(MODES))
@settings(deadline=None)
def test_the_rarest_word_is_always_asked_for(data: st.DataObject, mode: Mode) -> None:
    words = readings(data.draw(NAMES[mode]), mode)[0]
    postings = data.draw(st.lists(st.integers(0, 1000), min_size=len(words), max_size=len(words)))
    asked = asked_mask(words, postings, LEAST)
    assert asked > 0
    order = sorted(range(len(words)), key=lambda i: (postings[i] / max(words[i].bits, 0.5), i))
    taken = [i for i in order if asked >> i & 1]
    assert taken == order[: len(taken)]


def test_all_words_are_asked_for_where_anything_counts() -> None:
    words = readings("Zorvan Malik Telkuri", "person")[0]
    assert asked_mask(words, [1, 1, 1], -1000.0) == 0b111


def test_a_name_in_nobodys_words_finds_nothing(words_index: Index) -> None:
    (words,) = readings("Qvxzorb Wlpfgth", "person")
    assert len(Searcher(words_index).rows(words, MODE_CODES["person"], LEAST)) == 0


def test_more_than_63_words_are_searched() -> None:
    index = index_of({"person": ["Zorvan Telkuri"]})
    (words,) = readings("김" * 200, "person")
    assert Searcher(index).rows(words, MODE_CODES["person"], LEAST).dtype.kind in "ui"
    assert np.all(Searcher(index).rows(words, MODE_CODES["person"], -100.0) >= 0)
