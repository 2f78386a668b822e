"""Tables for people: aligned, never wider than asked, nothing lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from comity.cli.columns import NARROWEST, cells, laid_out, wrap

words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Mn", "Zl", "Zp")), max_size=40)


def test_wide_characters_take_two_cells_and_marks_none() -> None:
    assert (cells("Kim"), cells("김정은"), cells("e\u0301")) == (3, 6, 1)


def test_numbers_stand_to_the_right_and_words_to_the_left() -> None:
    lines = list(laid_out(["name", "records"], [["un_sc", "1,011"], ["us", "19,249"]], 80))
    assert lines == ["name    records", "───────────────", "un_sc     1,011", "us       19,249"]


@given(words, st.integers(2, 50))
def test_wrapping_keeps_every_letter_and_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.lists(words, min_size=3, max_size=3), min_size=1, max_size=5), st.integers(60, 120))
def test_a_table_fits_where_it_can(rows: list[list[str]], width: int) -> None:
    lines = list(laid_out(["a", "b", "c"], rows, width))
    assert all(cells(line) <= max(width, 3 * NARROWEST + 6) for line in lines)


def test_columns_that_are_too_wide_share_the_room() -> None:
    rows = [["x" * 100, "y" * 90, "z"]]
    assert [cells(line) for line in laid_out(["a", "b", "c"], rows, 67)][1] == 67
    (first, *_) = [line for line in laid_out(["a", "b", "c"], rows, 67) if line.startswith("x")]
    assert (first.count("x"), first.count("y")) == (30, 30)


def test_a_date_is_broken_after_a_sign() -> None:
    assert wrap("2018-03-30 r", 9) == ["2018-03-", "30 r"]
    assert wrap("Abcdefghijkl", 6) == ["Abcdef", "ghijkl"]
