"""Dates as far as they are known."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.model.dates import of_day, of_month, of_years
from comity.sources.published_dates import day, parse


@pytest.mark.parametrize(
    ("printed", "shown", "precision"),
    [
        ("10 Dec 1948", "1948-12-10", "day"),
        ("circa 1947", "circa 1947", "year"),
        ("Approximately 1963", "circa 1963", "year"),
        ("between 1955 and 1958", "1955..1958", "range"),
        ("1955-1958", "1955..1958", "range"),
        ("00/00/1965", "1965", "year"),
        ("00/11/1965", "1965-11", "month"),
        ("30/01/1972", "1972-01-30", "day"),
        ("16.7.2009", "2009-07-16", "day"),
        ("Dec 1948", "1948-12", "month"),
        ("1969-11-13", "1969-11-13", "day"),
        ("2 Sep, 1965", "1965-09-02", "day"),
        ("March 8, 1960", "1960-03-08", "day"),
        ("1960s", "1960..1969", "range"),
        ("1988-89", "1988..1989", "range"),
        ("31/02/1960", "31/02/1960", "unknown"),
        ("unknown", "unknown", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_printed_dates(printed: str, shown: str, precision: str) -> None:
    found = parse(printed)
    assert (str(found), found.precision) == (shown, precision)
    assert found.text == printed


def test_month_first_only_where_it_is_asked_for() -> None:
    assert str(parse("03/04/1960")) == "1960-04-03"
    assert str(parse("03/04/1960", month_first=True)) == "1960-03-04"


def test_only_a_day_is_a_day() -> None:
    assert day("10 Dec 1948") == date(1948, 12, 10)
    assert day("1948") is None
    assert day("nonsense") is None


@given(st.dates(min_value=date(1800, 1, 1)))
def test_a_printed_day_reads_back(value: date) -> None:
    assert parse(value.isoformat()).first == value
    assert of_day(value).precision == "day"


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_spans_its_days(year: int, month: int) -> None:
    found = of_month(year, month)
    assert found.first is not None
    assert found.last is not None
    assert (found.first.day, found.last.month) == (1, month)
    assert date.fromordinal(found.last.toordinal() + 1).day == 1
    assert of_years(year, year).precision == "year"


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert parse(text).text == text.strip()
