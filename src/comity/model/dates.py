"""A date as far as a publisher knows it: a day, a month, a year, "circa", or a range."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Precision = Literal["day", "month", "year", "range", "unknown"]


class PartialDate(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A published date with the span of days that it can mean.

    Attributes:
        text: as printed.
        first: earliest day that the text can mean; None where the text has no readable date.
        last: latest day that the text can mean, inclusive.
        circa: the publisher marks the date as approximate. The span is then the printed one, unwidened.
    """

    text: str
    first: date | None = None
    last: date | None = None
    circa: bool = False

    @property
    def precision(self) -> Precision:
        """How exact the date is; a printed range of exactly one month or year counts as that month or year."""
        if self.first is None or self.last is None:
            return "unknown"
        if self.first == self.last:
            return "day"
        if self.first == date(self.first.year, 1, 1) and self.last == date(self.first.year, 12, 31):
            return "year"
        whole_month = self.first.day == 1 and self.last == _end_of_month(self.first)
        return "month" if whole_month else "range"

    def __str__(self) -> str:
        """The date in ISO form, as short as its precision allows; the printed text where it is not readable."""
        if self.first is None or self.last is None:
            return self.text
        shown = {
            "day": self.first.isoformat(),
            "month": f"{self.first:%Y-%m}",
            "year": str(self.first.year),
            "range": f"{_short(self.first, start=True)}..{_short(self.last, start=False)}",
        }[self.precision]
        return f"circa {shown}" if self.circa else shown


def of_day(day: date, text: str = "") -> PartialDate:
    """A date known to the day."""
    return PartialDate(text or day.isoformat(), day, day)


def of_month(year: int, month: int, text: str = "", *, circa: bool = False) -> PartialDate:
    """A date known to the month."""
    first = date(year, month, 1)
    return PartialDate(text or f"{year}-{month:02}", first, _end_of_month(first), circa)


def of_years(first: int, last: int, text: str = "", *, circa: bool = False) -> PartialDate:
    """A date known to a year, or to a span of years (`last` inclusive)."""
    return PartialDate(text or f"{first}", date(first, 1, 1), date(last, 12, 31), circa)


def _end_of_month(day: date) -> date:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1) if day.year < date.max.year else date.max
    return date.fromordinal(following.toordinal() - 1)


def _short(day: date, *, start: bool) -> str:
    edge = (1, 1) if start else (12, 31)
    return str(day.year) if (day.month, day.day) == edge else day.isoformat()
