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
    ],
)
def test_odd_spellings(printed: str, expected: str) -> None:
    assert str(parse(printed)) == expected
