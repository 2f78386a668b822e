"""A list of specified entities as numbered entries: its heading, and the lines of each entry."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from comity.sources.contract import Problem
from comity.sources.jp_meti.printed import is_east_asian, joined, plain

_NUMBER = re.compile(r"^([0-9０-９]{1,4})[\s\u3000]+(?=\S)")
_ADDRESS = re.compile(r"所\s*在\s*地\s*[:：]\s*")
_NOTICE = re.compile(r"[（(]((?:令和|平成)[^（）()]{1,12}告示第[^（）()]{1,20}号)[）)]")
_UPDATED = re.compile(r"最終更新日:(?:(\d{4})|令和(\d{1,2}|元))年(\d{1,2})月(\d{1,2})日")
_DELETED = "削除"
_HEADING_LINES = 20
"""Lines in which the heading must end; it has five to six."""
_FIRST_REIWA_YEAR = 2019


class Heading(NamedTuple):
    """What stands above the first entry.

    Attributes:
        text: without blanks; full-width digits as ASCII.
        notice: number of the notice on which the list rests, as printed; empty where none is.
        updated_on: day of the last update, ISO; empty where none is printed, or none that is a day.
    """

    text: str
    notice: str
    updated_on: str


class Entry(NamedTuple):
    """One numbered entry.

    Attributes:
        number: as ASCII digits.
        names: lines before the address.
        address: lines of the address; empty where none is printed.
    """

    number: str
    names: tuple[str, ...]
    address: tuple[str, ...]


def taken_apart(lines: Iterable[str], problems: list[Problem]) -> tuple[Heading, list[Entry]]:
    """Part the lines of a list into its heading and its entries.

    An entry starts with a number and Japanese letters on one line, behind the address of the one before. Text that was
    taken from the PDF page by page may have lost the line break between two pages, so that an entry may start within
    the last line of an address.
    """
    heading: list[str] = []
    entries: list[tuple[str, list[str]]] = []
    in_address = True
    waiting = [line for raw in lines if (line := " ".join(raw.split()))]
    waiting.reverse()
    while waiting:
        line = waiting.pop()
        expected = str(int(entries[-1][0]) + 1) if entries else "1"
        number = _number(line, expected, behind_address=in_address)
        if number:
            entries.append((number, [_NUMBER.sub("", line)]))
            in_address = False
            continue
        in_address = in_address or bool(_ADDRESS.search(line))
        if in_address and entries and (at := _break_within(line, expected)):
            waiting += [line[at:], line[:at]]
            continue
        (entries[-1][1] if entries else heading).append(line)
    return _heading(heading), list(_entries(entries, problems))


def _number(line: str, expected: str, *, behind_address: bool) -> str:
    """The number with which a line starts an entry; empty where it starts none."""
    match = _NUMBER.match(line)
    if not match or not is_east_asian(line) or _ADDRESS.match(line[match.end() :]):
        return ""
    number = str(int(plain(match[1])))
    return number if behind_address or number == expected else ""


def _break_within(line: str, expected: str) -> int:
    """Where within the last line of an address the next entry starts; 0 where it does not.

    Addresses are Latin, so that the next number with Japanese letters behind it proves the start.
    """
    wide = expected.translate({ord("0") + digit: "０１２３４５６７８９"[digit] for digit in range(10)})
    for match in re.finditer(rf"(?<![0-9０-９\s])(?:{expected}|{wide})\s", line):
        if is_east_asian(line[match.end() : match.end() + 20]):
            return match.start()
    return 0


def _heading(lines: list[str]) -> Heading:
    text = re.sub(r"\s", "", plain(joined(lines[:_HEADING_LINES])))
    notice = _NOTICE.search(joined(lines).replace(" ", ""))
    return Heading(text, notice[1] if notice else "", _updated_on(text))


def _updated_on(text: str) -> str:
    match = _UPDATED.search(text)
    if not match:
        return ""
    year = int(match[1]) if match[1] else _FIRST_REIWA_YEAR - 1 + int(match[2].replace("元", "1"))
    try:
        return date(year, int(match[3]), int(match[4])).isoformat()
    except ValueError:
        return ""


def _entries(found: list[tuple[str, list[str]]], problems: list[Problem]) -> Iterator[Entry]:
    before = 0
    for number, lines in found:
        if int(number) != before + 1:
            message = f"It follows {before}: an entry may be missing, or twice there. The entries found are read."
            problems.append(Problem("bad_value", f"number {number}", message))
        before = int(number)
        if plain(joined(lines)).strip("()（） ") == _DELETED:
            problems.append(
                Problem("skipped", f"number {number}", f"{_DELETED}: the entry was deleted, its number stays.")
            )
            continue
        yield _entry(number, lines)


def _entry(number: str, lines: list[str]) -> Entry:
    for at, line in enumerate(lines):
        if match := _ADDRESS.search(line):
            names = [*lines[:at], line[: match.start()].strip()]
            address = [line[match.end() :].strip(), *lines[at + 1 :]]
            return Entry(number, tuple(filter(None, names)), tuple(filter(None, address)) or ("",))
    return Entry(number, tuple(lines), ())
