"""告示日付: the days of the public notices that list, amend (改訂) and delete (削除) an entry."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from comity.sources.jp_mof.cells import folded, one_line

_DAY = re.compile(r"(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})日?\s*(改訂|改正|削除)?")


class NoticeDays(msgspec.Struct, frozen=True):
    """The days of one entry.

    Attributes:
        listed: of the notice that listed it.
        amended: of those that amended it, oldest first.
        struck: of the one that deleted it.
        is_struck: it is deleted, whether or not the day can be read.
        rest: what is printed besides, or cannot be read.
    """

    listed: date | None = None
    amended: tuple[date, ...] = ()
    struck: date | None = None
    is_struck: bool = False
    rest: str = ""


def read(cell: str) -> NoticeDays:
    """Read the cell; nothing that stands in it raises."""
    text = one_line(folded(cell))
    found: dict[str, list[date]] = {"": [], "改訂": [], "削除": []}
    rest = []
    start = 0
    for match in _DAY.finditer(text):
        rest.append(text[start : match.start()])
        start = match.end()
        word = "改訂" if match[4] == "改正" else match[4] or ""
        if day := _day(match):
            found[word].append(day)
        else:
            rest.append(match[0])
    rest.append(text[start:])
    plain = sorted(found[""])
    return NoticeDays(
        min(plain, default=None),
        tuple(sorted({*found["改訂"], *plain[1:]})),
        max(found["削除"], default=None),
        "削除" in text,
        one_line(" ".join(rest)).strip(" 、,;"),
    )


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
