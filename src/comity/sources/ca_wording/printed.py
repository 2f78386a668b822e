"""The text of an entry: a name, and behind it in brackets a date of birth and further names."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from comity.model import PartialDate
from comity.sources import published_dates

_KNOWN_AS = re.compile(r"also known as\s+", re.IGNORECASE)
_BORN = re.compile(r"born\s+(?:(?:on|in)\s+)?(?=.*\d)", re.IGNORECASE)
_TWO_DAYS = re.compile(r"^([A-Za-z]+ )(\d{1,2}) or (\d{1,2})(, \d{4})$")
_OPEN_END = re.compile(r"^.*?\((?:also known as |born (?=.*\d))[^()]*$", re.IGNORECASE)
"""A bracket that is never closed."""


class Printed(NamedTuple):
    """A text taken apart: the name, texts of further names, dates of birth."""

    name: str
    aliases: tuple[str, ...]
    births: tuple[PartialDate, ...]


def read_text(text: str) -> Printed:
    """Take brackets off the end of a text as long as they hold what is known; others belong to the name."""
    rest = " ".join(text.split())
    aliases: list[str] = []
    births: list[PartialDate] = []
    if _OPEN_END.match(rest):
        rest += ")"
    while (start := _last_bracket(rest)) >= 0:
        inner = rest[start + 1 : -1].strip()
        if _KNOWN_AS.match(inner):
            aliases.insert(0, _KNOWN_AS.sub("", inner, count=1))
        elif inner.startswith("or ") and _KNOWN_AS.search(rest, 0, start):
            aliases.insert(0, inner.removeprefix("or "))
        elif match := _BORN.match(inner):
            births.insert(0, birth(inner[match.end() :]))
        else:
            break
        rest = rest[:start].rstrip()
    return Printed(rest, tuple(aliases), tuple(births))


def birth(printed: str) -> PartialDate:
    """A date of birth; `August 10 or 11, 1972` spans both days."""
    match = _TWO_DAYS.match(printed.strip())
    if match:
        first, last = (published_dates.parse(f"{match[1]}{day}{match[4]}") for day in (match[2], match[3]))
        if isinstance(first.first, date) and isinstance(last.last, date) and first.first < last.last:
            return PartialDate(printed.strip(), first.first, last.last)
    return published_dates.parse(printed)


def _last_bracket(text: str) -> int:
    """Where the bracket opens that the text ends with; -1 where it ends with none."""
    if not text.endswith(")"):
        return -1
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        depth += (text[index] == ")") - (text[index] == "(")
        if not depth:
            return index
    return -1
