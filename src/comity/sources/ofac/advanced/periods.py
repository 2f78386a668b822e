"""Dates as the model prints them: a period whose start and end each lie between two days.

A day has four times the same date; a year starts on 1 January and ends on 31 December; `1949 to 1950` starts within
1949 and ends within 1950. The span that all of it can mean reaches from the earliest start to the latest end.
"""

from __future__ import annotations

from datetime import date

from comity.model import PartialDate
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.value_sets import UNKNOWN

GREGORIAN = "Gregorian"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def period_date(period: Node) -> PartialDate:
    """A DatePeriod as a date.

    Returns:
        The span, and a text in the words in which OFAC prints dates elsewhere (`10 Dec 1948`, `1948`, `1949 to 1950`,
        `circa 1948`). Where the period cannot be read, its numbers as printed, without a span. Without text where it
        is empty.
    """
    start, end = period.first("Start"), period.first("End")
    bounds = [each for each in (start, end) if each is not None]
    circa = any(bound.is_true("Approximate") for bound in bounds)
    points = [point for bound in bounds for point in bound.children]
    days = [_day(point) for point in points]
    read = [day for day in days if day is not None]
    readable = len(read) == len(days) > 0 and period.get("CalendarType") in (GREGORIAN, UNKNOWN, "")
    if not readable or read != sorted(read) or start is None:
        return PartialDate(_as_printed(period, points), circa=circa)
    first, last = read[0], read[-1]
    text = _words(first, last)
    if end is None:
        text = f"from {text}"  # it has begun, and the file prints no end of it
    return PartialDate(f"circa {text}" if circa else text, first, last, circa)


def period_text(period: Node) -> str:
    """A period in words, with its comment; empty where nothing is printed in it."""
    return " ".join(filter(None, (period_date(period).text, *(f"({said})" for said in period.texts("Comment")))))


def exact_day(point: Node) -> date | None:
    """The day of a DateOfIssue or Date; None where it is none."""
    if point.get("CalendarType") not in (GREGORIAN, UNKNOWN, ""):
        return None
    return _day(point)


def printed_day(point: Node) -> str:
    """The numbers of a date as they stand there: `1948-13-41`."""
    return "-".join(child.text for child in point.children)


def _day(point: Node) -> date | None:
    numbers = {child.tag: child.text for child in point.children}
    try:
        return date(*(int(numbers[tag]) for tag in ("Year", "Month", "Day")))
    except (KeyError, ValueError, OverflowError):
        return None


def _as_printed(period: Node, points: list[Node]) -> str:
    calendar = period.get("CalendarType")
    words = "" if calendar in (GREGORIAN, UNKNOWN, "") or not points else f" ({calendar} calendar)"
    return " to ".join(dict.fromkeys(printed_day(point) for point in points)) + words


def _words(first: date, last: date) -> str:
    if first == last:
        return _in_words(first)
    span = PartialDate("", first, last).precision
    if span == "year":
        return str(first.year)
    if span == "month":
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year} to {last.year}"
    return f"{_in_words(first)} to {_in_words(last)}"


def _in_words(day: date) -> str:
    """`05 Jan 1960`, whatever language the machine speaks."""
    return f"{day.day:02} {_MONTHS[day.month - 1]} {day.year}"
