from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import comity
from comity.errors import UsageError
from comity.screen.scoring import score_of


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Kim Jong Un", "김정은", "person"),
        ("KIM, Jong-Un", "Jong Un Kim", "any"),
        ("Владимир Путин", "Vladimir Putin", "person"),
        ("HAO FAN 6", "M/V Hao Fan 6", "vessel"),
        ("Invented Trading Ltd", "Invented Trading Limited", "organization"),
    ],
)
def test_one_party_is_an_alert(a: str, b: str, kind: str) -> None:
    found = comity.compare(a, b, kind)
    assert found.level == "strong"
    assert found.score >= comity.ALERT_THRESHOLD


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("HAO FAN 2", "HAO FAN 6", "vessel"),
        ("Plant No. 39", "Plant No. 93", "organization"),
        ("Anna", "Boris", "person"),
    ],
)
def test_two_parties_are_no_alert(a: str, b: str, kind: str) -> None:
    assert comity.compare(a, b, kind).score < comity.ALERT_THRESHOLD


@pytest.mark.parametrize("nothing", ["", "   ", "😀", "😀😀 ★", "---", "\u202e\u200b", "\ud800", "\x00"])
def test_a_text_without_letters_scores_nothing_even_against_itself(nothing: str) -> None:
    for other in (nothing, "Kim Jong Un", ""):
        for a, b in ((nothing, other), (other, nothing)):
            found = comity.compare(a, b)
            assert (found.score, found.level) == (0.0, "none")
            assert sum(each.bits for each in found.features) == 0
            assert not found.words
            assert not found.left_over


@pytest.mark.parametrize("name", ["a" * 10_000, "ab " * 3_333, "\ud800Kim", "A", "Mr", "LLC", "12", "김"])
@pytest.mark.parametrize("kind", ["person", "organization", "vessel", "aircraft", "other", "any"])
def test_the_same_name_is_always_an_alert(name: str, kind: str) -> None:
    found = comity.compare(name, name.upper(), kind)
    assert found.level == "strong"
    assert found.score >= comity.ALERT_THRESHOLD
    assert score_of(sum(each.bits for each in found.features)) == pytest.approx(found.score)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_can_be_compared(a: str, b: str) -> None:
    found = comity.compare(a, b)
    assert 0.0 <= found.score <= 1.0
    assert found.level in ("none", "possible", "strong")
    if found.match:
        assert sum(each.bits for each in found.features) == pytest.approx(found.match.bits)


def test_why_is_told_word_by_word() -> None:
    found = comity.compare("Sasha Petrov", "Aleksandr Petrow Junior", "person")
    assert [(each.subject, each.listed) for each in found.words] == [("Sasha", "Aleksandr"), ("Petrov", "Petrow")]
    assert [(each.side, each.word) for each in found.left_over] == [("listed", "Junior")]


def test_a_kind_that_is_none_is_bad_use() -> None:
    with pytest.raises(UsageError, match="is no kind"):
        comity.compare("a", "b", kind="fish")


def test_importing_comity_loads_neither_the_register_nor_the_tables_of_names() -> None:
    code = "import comity, sys; print(*(name for name in sys.modules if name.startswith(('sqlalchemy', 'comity.'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == ["comity.version"]


def test_what_the_package_names_is_there() -> None:
    assert {name for name in comity.__all__ if not hasattr(comity, name)} == set()
    assert set(comity.__all__) <= set(dir(comity))
    with pytest.raises(AttributeError):
        _ = comity.nothing_of_this_name
