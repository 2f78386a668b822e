"""Citations of the Federal Register as the lists print them: `76 FR 71869, 11/21/11. 77 FR 24590, 4/25/12`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

FIRST_VOLUME = 1936
"""The year of volume 1; each calendar year has one volume since, so that 90 FR is of 2025."""

LATEST_NOTICE = timedelta(days=60)
"""An order is published within weeks of taking effect: of 581 entries in the Denied Persons List of September 2022,
520 are within 10 days, 38 more within 40; 15 name later notices of something else, and 8 none."""

_START = re.compile(r"(?<![\d.])\d{2,3}\s?\.?\s?F\.?\s?R(?:\.|\b)", re.IGNORECASE)
_BETWEEN = re.compile(r"^(?:[\s;,.]|and\b)+|(?:[\s;,.]|\band)+$", re.IGNORECASE)
_VOLUME = re.compile(r"^(\d{2,3})\s?\.?\s?F|\bVol\.?\s*(\d{2,3})\b", re.IGNORECASE)
_DATE = re.compile(r"(?<![\d/])(\d{1,3})/(\d{1,3})/(\d{1,5})(?![\d/])")


class Citation(NamedTuple):
    """One notice.

    Attributes:
        text: as printed.
        on: the day of publication, where one is printed that fits the volume.
        odd: what does not fit, for people.
    """

    text: str
    on: date | None
    odd: str = ""


def citations(printed: str) -> tuple[Citation, ...]:
    """Take a cell with citations apart; everything printed is in one of them, whatever its form."""
    starts = [match.start() for match in _START.finditer(printed)]
    if not starts:
        pieces: Iterable[str] = printed.split(";")
    else:
        edges = [0, *(start for start in starts if start), len(printed)]
        pieces = (printed[start:end] for start, end in pairwise(edges))
    texts = (_BETWEEN.sub("", " ".join(piece.split())) for piece in pieces)
    return tuple(_citation(text) for text in texts if text)


def _citation(text: str) -> Citation:
    volume = _VOLUME.search(text)
    year = int(volume[1] or volume[2]) + FIRST_VOLUME - 1 if volume else None
    fitting: date | None = None
    odd = []
    for match in _DATE.finditer(text):
        day = _day(match)
        if day is None:
            odd.append(f"{match[0]} is no day")
        elif year is not None and day.year != year:
            odd.append(f"{match[0]} is not of the volume's year {year}")
        else:
            fitting = fitting or day
    return Citation(text, fitting, f"the notice {text!r}: {'; '.join(odd)}" if odd else "")


def _day(match: re.Match[str]) -> date | None:
    """Month, day, year; two digits of a year are of 1936 to 2035."""
    if len(match[3]) not in (2, 4):
        return None
    year = int(match[3])
    if len(match[3]) == 2:
        year += 1900 if year >= FIRST_VOLUME - 1900 else 2000
    try:
        return date(year, int(match[1]), int(match[2]))
    except ValueError:
        return None


def first_published(found: Iterable[Citation]) -> date | None:
    """The day of the earliest notice."""
    return min((each.on for each in found if each.on), default=None)


def published_with(found: Iterable[Citation], effective_on: date | None) -> date | None:
    """The day on which an order that took effect on a day was published: that of the first notice from then on."""
    if effective_on is None:
        return None
    days = (each.on for each in found if each.on and each.on >= effective_on)
    first = min(days, default=None)
    return first if first and first - effective_on <= LATEST_NOTICE else None
