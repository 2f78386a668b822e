"""Dates and places of birth in Japanese: `1955年-1958年頃`, `1965年7月10日又は11日`, `昭和20年3月1日`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from comity.model.dates import PartialDate, of_day, of_month, of_years
from comity.sources.jp_mof.cells import folded, marked, outside, present

_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""Era -> the year before its first."""
_ERA = re.compile(rf"({'|'.join(_ERAS)})(元|\d{{1,2}})年")
_CIRCA = re.compile(r"(?:の)?頃|ころ|おおよそ|およそ|おおむね|約")
_OTHERWISE = re.compile(r"又は|または|或いは|あるいは|、|，|(?<=[日年頃\d])[^\S\n]*\n\s*(?=\d)|(?<=日)\s+(?=\d)")
_NOTE = re.compile(r"[（(](?!\s*\d+\s*[)）])[^（）()]*[)）]")
"""Words in brackets; a number in them is another reading of the one before (`2(3)月`)."""
_FILLING = re.compile(r"(?:まで)?の間|まで|\s|[、,，.。]|生まれ|生$")
_EITHER = (
    (re.compile(r"^(\d{4})/(\d{4})年(\d{1,2}月\d{1,2}日)$"), (r"\1年\3", r"\2年\3")),
    (re.compile(r"^(\d{4}年)(\d{1,2})\((\d{1,2})\)月(\d{1,2}日)$"), (r"\1\2月\4", r"\1\3月\4")),
    (re.compile(r"^(\d{4}年\d{1,2}月)(\d{1,2})/(\d{1,2})日$"), (r"\1\2日", r"\1\3日")),
    (re.compile(r"^(\d\d)(\d\d)[、,](\d\d)又は(\d\d)年生まれ$"), (r"\1\2年", r"\1\3年", r"\1\4年")),
)
"""One part of a date given twice or thrice: `1966/1969年3月27日`, `1983年2(3)月10日`, `1958、59又は60年生まれ`."""
_NO_GREGORIAN = re.compile(r"ヒジュラ|イスラム暦|hijri", re.IGNORECASE)

_DAY = r"(?P<year>\d{4})(?:年|[-/.])(?P<month>\d{1,2})(?:月|[-/.])(?P<day>\d{1,2})日?"
_ONE = re.compile(rf"{_DAY}|(?P<year2>\d{{4}})年(?P<month2>\d{{1,2}})月|(?P<year3>\d{{4}})年?")
_SPAN = re.compile(r"^(.+?)(?:から|[-~〜–])(.+)$")
_PLACE = re.compile(r"^(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)?(.*?)生$")
_BORN_AT = re.compile(r"^Born at (.+?)(?:,? (?:on|in) [\w ,]*\d{4})?$", re.IGNORECASE)


def births(cells: Iterable[str]) -> tuple[PartialDate, ...]:
    """Every date of birth; the same span twice is kept once, and what cannot be read as printed."""
    found: dict[object, PartialDate] = {}
    for cell in cells:
        for birth in _of_cell(cell):
            span: object = birth.text if birth.first is None else (birth.first, birth.last, birth.circa)
            found.setdefault(span, birth)
    return tuple(found.values())


def _of_cell(cell: str) -> Iterator[PartialDate]:
    """The alternatives of a cell; a part that only goes on with the one before (`12月13日又は31日`) borrows from it."""
    for part in marked(cell):
        for piece in outside(part, ";；"):
            either = [_read(text, present(piece)) for text in _either(piece)]
            yield from either
            before = ""
            for printed in () if either else _otherwise(piece):
                birth = _read(_completed(folded(printed), before), present(printed))
                before = folded(printed) if birth.precision == "day" else before
                if birth.text:
                    yield birth


def _either(piece: str) -> list[str]:
    """The dates of which one part is given twice, written out; none where it is no such date."""
    text = "".join(folded(piece).split())
    found = ((match, forms) for pattern, forms in _EITHER if (match := pattern.match(text)))
    return [match.expand(form) for match, forms in found for form in forms]


def _otherwise(piece: str) -> list[str]:
    """Parted where every part has a number of its own that a date may begin with; else whole."""
    parts = [part for part in _OTHERWISE.split(piece) if part.strip()]
    dates = all(re.search(r"\d{4}|月|日", folded(part)) for part in parts)
    return parts if dates else [piece]


def _completed(text: str, before: str) -> str:
    """`31日` behind `1986年12月13日` with the year and month of that."""
    plain = text.strip()
    if re.match(r"^\d{1,2}\s*日", plain):
        return re.sub(r"\d{1,2}\s*日.*$", "", before) + plain if before else text
    if re.match(r"^\d{1,2}\s*月\s*\d{1,2}\s*日", plain):
        return re.sub(r"(\d{4}年).*$", r"\1", before, flags=re.DOTALL) + plain if before else text
    return text


def _read(text: str, printed: str) -> PartialDate:
    """One date or span; without a span of days where it has none that can be told."""
    circa = bool(_CIRCA.search(text))
    core = _FILLING.sub("", _CIRCA.sub("", _NOTE.sub("", _in_christian_years(text))))
    try:
        found = None if _NO_GREGORIAN.search(text) else _single(core) or _span(core)
    except ValueError:
        found = None
    if found is None:
        return PartialDate(printed, circa=circa)
    return PartialDate(printed, found.first, found.last, circa)


def _in_christian_years(text: str) -> str:
    return _ERA.sub(lambda m: f"{_ERAS[m[1]] + (1 if m[2] == '元' else int(m[2]))}年", text)


def _single(core: str) -> PartialDate | None:
    match = _ONE.fullmatch(core)
    if match is None:
        return None
    if match["day"]:
        return of_day(date(int(match["year"]), int(match["month"]), int(match["day"])))
    if match["month2"]:
        return of_month(int(match["year2"]), int(match["month2"]))
    return of_years(int(match["year3"]), int(match["year3"]))


def _span(core: str) -> PartialDate | None:
    """`1958年から1963年`; a month alone at the end (`1977年8月から9月`) is of the first one's year."""
    match = _SPAN.match(core)
    if match is None:
        return None
    start, end = match[1], match[2]
    if re.fullmatch(r"\d{1,2}月", end):
        end = start[:5] + end
    first, last = _single(start), _single(end)
    if first is None or last is None or first.first is None or last.last is None or first.first > last.last:
        return None
    return PartialDate(core, first.first, last.last)


def births_and_places(cells: Iterable[str]) -> tuple[tuple[PartialDate, ...], tuple[str, ...]]:
    """A column that prints both: `1941年8月20日サンプル国生`, and below it `Born at Sample, on 20 August 1941`."""
    dates: list[str] = []
    places: list[str] = []
    for line in (line.strip() for cell in cells for line in cell.splitlines()):
        if born := re.match(r"^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?", folded(line)):
            dates.append(born[0])
        for pattern in (_PLACE, _BORN_AT):
            place = pattern.match(folded(line))
            if place and (text := present(place[1])):
                places.append(text)
    return births(dates), tuple(dict.fromkeys(places))
