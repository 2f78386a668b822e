"""Dates as lists print them, beyond those of `tests/model/test_dates.py`."""

from __future__ import annotations

import pytest

from comity.sources.published_dates import parse


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("24. Dec. 1965", "1965-12-24"),
        ("8 Oct.1970", "1970-10-08"),
        ("ca. 1947", "circa 1947"),
        ("Probably 1973", "circa 1973"),
        ("10. 1947", "10. 1947"),
        ("around 1970", "circa 1970"),
        ("(probably) 1944", "circa 1944"),
        ("1980 (presumed)", "circa 1980"),
        ("possibly 23.7.1981", "circa 1981-07-23"),
        ("Between 1960 and 1962 (Approximately)", "circa 1960..1962"),
        ("(Aug. 1961)", "1961-08"),
        ("1961 (Gregorian calendar)", "1961"),
    ],
)
def test_odd_spellings(printed: str, expected: str) -> None:
    assert str(parse(printed)) == expected


@pytest.mark.parametrize("printed", ["1340", "1402-06-24", "05/18/0222", "1973 (another name)"])
def test_another_calendar_and_slips_are_kept_as_printed(printed: str) -> None:
    assert (parse(printed).first, parse(printed).text) == (None, printed)
