"""Dates as lists print them: `10 Dec 1948`, `circa 1947`, `between 1955 and 1958`, `00/00/1965`, `16.7.2009`."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from comity.model.dates import PartialDate, of_day, of_month, of_years

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
_CIRCA = re.compile(
    r"\b(?:circa|approximately|approx|about|around|probably|possibly|presumed|ca|c)\b\.?|~", re.IGNORECASE
)
_OUR_CALENDAR = re.compile(r"\(Gregorian calendar\)", re.IGNORECASE)
_RANGE = re.compile(r"^(?:between\s+)?(.+?)(?:\s+(?:and|to)\s+|\s*[-–—]\s*)(.+)$", re.IGNORECASE)
_ISO = re.compile(r"^(\d{4})-(0?\d|1[0-2])(?:-(\d{1,2}))?(?:[T ].*)?$")
_NUMERIC = re.compile(r"^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$")
_WORDS = re.compile(
    r"^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})(?:\.\s*|\.?,?\s+)(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4})$"
)
_DAY_MONTH_COMMA = re.compile(r"^(\d{1,2})\s+([A-Za-z]{3,9})\.?,\s*(\d{4})$")
_YEAR = re.compile(r"^(\d{4})s?$")
_FIRST_YEAR = 1800
"""No list prints an earlier day of our calendar; `1340` is a year of the Iranian calendar, `0222` a slip."""


@lru_cache(maxsize=65536)
def parse(text: str, *, month_first: bool = False) -> PartialDate:
    """Read one printed date.

    Args:
        text: one date or one range; a list of alternatives is split by the caller.
        month_first: `03/04/1960` is 4 March. Otherwise it is 3 April, as every list read so far prints it.

    Returns:
        The date with its span; `first` and `last` are None where the text holds no date, an impossible one
        (`31/02/1960`) or one of another calendar (`1340`), so that the printed text is never lost.
    """
    printed = text.strip()
    circa = bool(_CIRCA.search(printed))
    core = " ".join(_CIRCA.sub(" ", _OUR_CALENDAR.sub(" ", printed)).split()).strip(" .,;:()")
    try:
        found = _single(core, month_first) or _span(core, month_first)
    except ValueError:
        found = None
    if found is None or found.first is None or found.first.year < _FIRST_YEAR:
        return PartialDate(printed, circa=circa)
    return PartialDate(printed, found.first, found.last, circa)


def day(text: str) -> date | None:
    """The day that a text names, or None where it names none, or no single one."""
    found = parse(text)
    return found.first if found.precision == "day" else None


def _single(core: str, month_first: bool) -> PartialDate | None:
    if match := _YEAR.match(core):
        year = int(match[1])
        return of_years(year, year + 9 if core.endswith("s") else year)
    if match := _ISO.match(core):
        return _of_parts(int(match[1]), int(match[2]), int(match[3] or 0))
    if match := _NUMERIC.match(core):
        first, second = int(match[1] or 0), int(match[2])  # no day: a month, `05/1979`
        swap = month_first and match[1]
        return _of_parts(int(match[3]), first if swap else second, second if swap else first)
    if match := _DAY_MONTH_COMMA.match(core):
        return _of_parts(int(match[3]), _MONTHS.get(match[2][:3].lower(), 13), int(match[1]))
    if match := _WORDS.match(core):
        return _of_parts(int(match[4]), _MONTHS.get(match[2][:3].lower(), 13), int(match[1] or match[3] or 0))
    return None


def _of_parts(year: int, month: int, day_: int) -> PartialDate:
    """A date of parts, where a part of zero is one that the publisher leaves open (OFSI prints 00/00/1965)."""
    if month == 0:
        return of_years(year, year)
    return of_month(year, month) if day_ == 0 else of_day(date(year, month, day_))


def _span(core: str, month_first: bool) -> PartialDate | None:
    match = _RANGE.match(core)
    if not match:
        return None
    start, end = match[1].strip(), match[2].strip()
    if re.fullmatch(r"\d{4}", start) and re.fullmatch(r"\d{2}", end):
        end = start[:2] + end
    if start.rstrip(".").isalpha() and re.search(r"\b\d{4}$", end):
        start = f"{start} {end[-4:]}"  # `Aug. and Sep. 1977`
    first, last = _single(start, month_first), _single(end, month_first)
    if first is None or last is None or first.first is None or last.last is None or first.first > last.last:
        return None
    return PartialDate(core, first.first, last.last)
