"""What stands in one cell: alternatives of dates and places, days of listing, a UN reference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from comity.model import Address, Country, PartialDate
from comity.sources import published_dates

_ABSENT = {"", "na", "n/a", "not available", "unknown", "-"}
_MARK = r"(?:^|(?<=[\s;,.]))\(?[a-z]\)\s*"
_ALTERNATIVES = re.compile(rf"{_MARK}|;|>>|\n|\b(?i:alt)\.? DOB:?")
"""What stands between alternatives: `a) ... b) ...`, semicolons, `>>` and new lines. A comma also stands in places."""

_CUT = "\x00"
_LETTER, _BRACKETS, _PLACES = re.compile(_MARK), re.compile(r"\([^()]*\)"), re.compile(rf"{_CUT}+|;|>>")
_DEPTH = 2
"""Brackets within brackets.

In places a new line goes on with the line above, in every real file; so does a semicolon within brackets.
"""
_NUMERIC = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_WRAPPED = re.compile(r"^\(([^()]*)\)$")

_YEAR = r"(?:1[89]|20)\d\d"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_ONE = (
    rf"(?:{_YEAR}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/{_YEAR}|\d{{1,2}}/{_YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[.-]?\s*{_MONTH}[,-]?\s*{_YEAR}|{_MONTH}\s+(?:\d{{1,2}},\s*)?{_YEAR}|{_YEAR})"
)
_CIRCA = r"(?:\b(?:approximately|approx\.?|circa|about)\b:?\s*|\bc\.\s*)?"
_DATE = re.compile(
    rf"{_CIRCA}(?:between\s+(?:{_ONE}|{_MONTH})\s+and\s+{_ONE}|{_ONE}(?:\s*[-–]\s*|\s+to\s+){_ONE}|{_ONE})",
    re.IGNORECASE,
)
_NOTED = re.compile(rf"(?P<date>{_DATE.pattern})(?P<note>,?\s*\([^()]*\)?)?", re.IGNORECASE)
"""A date with what is said of it: `5 Feb. 1970 (this aka only)`."""
_BETWEEN_DATES = re.compile(r"[\s,.;)]|\bor\b|\band\b", re.IGNORECASE)
_SPACED = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[.\s-]*({_MONTH})[.,\s-]*({_YEAR})", re.IGNORECASE)

_DAY = rf"({_YEAR}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/{_YEAR}|\d{{1,2}}(?:st|nd|rd|th)?[.\s-]*{_MONTH}[.,\s-]*{_YEAR})"
_BEGINS = re.compile(rf"{_DAY}(?!\S)", re.IGNORECASE)
_WORDS_BEFORE_ON = (
    r"(?:(?!listed|designat|amend|declar)(?:[^()]|\([^()]*Committee\)|\((?:[^()]|\([^()]*\))*\)(?= Committee))){0,150}?"
)
_LISTED = re.compile(
    rf"(?<!re)(?<!re-)(?<!re )(?<!last )(?<!lasted )\b(?:listed|designated)"
    rf"(?:(?:{_WORDS_BEFORE_ON}\b|\s*)(?:on|Committee):?)?\s*{_DAY}",
    re.IGNORECASE,
)
_AMENDED = re.compile(r"\bamend(?:ed|ments?)\b((?:(?!listed)[^)])*)", re.IGNORECASE)
_UN_REFERENCE = re.compile(r"^\(?((?:CD|CF|GB|HT|IQ|IR|KP|LY|ML|QD|SD|SO|SS|TA|YE)[ei])\.?\s?(\d{3})(?!\d)")


def present(value: str) -> str:
    """The cell without runs of blanks; empty where it only says that there is nothing (`NA`)."""
    text = " ".join(value.split())
    return "" if text.casefold() in _ABSENT else text


def alternatives(cell: str) -> list[str]:
    """The alternatives that a cell holds, each without its letter."""
    parts = (part.strip(" ,;") for part in _ALTERNATIVES.split(cell.replace("\xa0", " ")))
    return [text for part in parts if (text := present(_WRAPPED.sub(r"\1", part)))]


def births(cells: Iterable[str]) -> tuple[PartialDate, ...]:
    """Every date of birth in the cells of one reference; the same span twice is kept once."""
    found: dict[object, PartialDate] = {}
    for cell in cells:
        for part in alternatives(cell):
            for birth in _dates(part):
                span: object = birth.text if birth.first is None else (birth.first, birth.last, birth.circa)
                found.setdefault(span, birth)
    return tuple(found.values())


def _dates(part: str) -> Iterator[PartialDate]:
    """The dates of `Approximately 1963, 30/01/1972`; a part that holds more than dates stays whole."""
    pieces = [piece.strip() for piece in part.split(",")]
    if len(pieces) > 1 and all(_NUMERIC.fullmatch(piece) for piece in pieces):
        # Days only, one of which may be of another calendar: `18/04/1982, 24/06/1402`.
        yield from map(published_dates.parse, pieces)
        return
    tokens = [(match[0].strip(), match["date"]) for match in _NOTED.finditer(part)]
    if not tokens or _BETWEEN_DATES.sub("", _NOTED.sub("", part)):
        tokens = [(part, part)]
    for token, printed in tokens:
        date_ = published_dates.parse(_spaced(printed))
        yield PartialDate(token, date_.first, date_.last, date_.circa or "approx" in token.casefold())


def places(cells: Iterable[str]) -> tuple[Address, ...]:
    """Addresses or places of birth, one line each as printed."""
    return tuple(dict.fromkeys(Address(text=text) for cell in cells for text in _places(cell)))


def _places(cell: str) -> Iterator[str]:
    line = " ".join(re.sub(r"^\s*address:", " ", cell, flags=re.IGNORECASE).split())
    masked = _LETTER.sub(lambda match: _CUT * len(match[0]), line)
    for _ in range(_DEPTH):
        masked = _BRACKETS.sub(lambda match: "x" * len(match[0]), masked)
    start = 0
    for match in [*_PLACES.finditer(masked), None]:
        part = line[start : match.start() if match else len(line)].strip(" ,;")
        start = match.end() if match else start
        text = present(_WRAPPED.sub(r"\1", part))
        if any(map(str.isalnum, text)):
            yield text


def countries(cells: Iterable[str]) -> tuple[Country, ...]:
    """Citizenships. A comma parts single words only: `Congo, Democratic Republic of the` is one country."""
    found: list[str] = []
    for cell in cells:
        for part in alternatives(cell.replace(" / ", ";")):
            words = [word.strip() for word in part.split(",")]
            found += words if all(word and " " not in word for word in words) else [part]
    return tuple(Country(text) for text in dict.fromkeys(found))


def listed_on(text: str) -> date | None:
    """The day behind `Listed ... on` or `Designated ... on`, or at the start of the text; never a day of relisting."""
    line = " ".join(text.split())
    match = _LISTED.search(line) or _BEGINS.match(line)
    return published_dates.day(_spaced(match[1])) if match else None


def amended_on(text: str) -> tuple[date, ...]:
    """Every day behind `amended`, oldest first."""
    days = (
        published_dates.day(_spaced(day))
        for segment in _AMENDED.findall(" ".join(text.split()))
        for day in re.findall(_DAY, segment, re.IGNORECASE)
    )
    return tuple(sorted({day for day in days if day}))


def _spaced(day: str) -> str:
    """`3Sep. 2003` and `3-Sep-2003` as `3 Sep. 2003`."""
    return _SPACED.sub(r"\1 \2 \3", day)


def un_reference(text: str) -> tuple[str, str]:
    """The UN reference with which additional information begins, and how it is printed; empty where it does not.

    References further on in the text are those of others (`Associated with Al-Qaida (QDe.004)`).
    """
    match = _UN_REFERENCE.match(text.strip())
    return (f"{match[1]}.{match[2]}", match[0].strip("(")) if match else ("", "")
