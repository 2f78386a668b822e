"""Passports and identity numbers: the number alone, its country and days, whatever else is printed in the note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from comity.model import Attribute, Identifier
from comity.sources.jp_mof.cells import folded, marked, one_line, outside, present, unwrapped

_DAY = r"\d{4}年\s*\d{1,2}月\s*\d{1,2}日"
_ISSUED = re.compile(rf"(?:発行日|発効日|発給日)\s*[:：]?\s*({_DAY})|({_DAY})(?:(?!出生)[^、。()0-9]){{0,40}}?発[行給]")
_EXPIRES = re.compile(rf"(?:失効日|有効期限)\s*[:：]?\s*({_DAY})|({_DAY})(?:に)?(?:失効|まで有効)")
_WORDS = re.compile(r"\b(?:ID|IDs|tazkira|SSN|passport|number|card)\b\.?|\bNo\.?(?=[\s\d])", re.IGNORECASE)
_BRACKETS = re.compile(r"[(][^()]*(?:[(][^()]*[)][^()]*)*[)]?")
_JAPANESE = re.compile(r"[^\x00-\x7f]+")
_NOT_A_NUMBER = re.compile(r"[^A-Za-z0-9 /\-.]+")
_NUMBER = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9 /\-.]*[A-Za-z0-9]")
_TOKEN = re.compile(r"(?<![A-Za-z0-9])(?=[A-Z0-9/\-]*\d)[A-Z0-9][A-Z0-9/\-]{4,}(?![A-Za-z0-9])")
_LAND = (
    r"(?:[ァ-ヶー・]{2,}(?:民主共和国|共和国|国(?![民籍]))?|中央アフリカ共和国|中華人民共和国|大韓民国|アメリカ合衆国"
    r"|南アフリカ(?:共和国)?|南スーダン|北朝鮮|韓国|英国|米国|中国|台湾|日本)"
)
_COUNTRY = (re.compile(rf"^[(]?({_LAND})"), re.compile(rf"[(]({_LAND})[^()]{{0,2}}[)]"), re.compile(rf"({_LAND})発給"))
"""Where a country stands: at the start, in brackets with at most `旅券` behind it, or as the one that issued."""
_NO_LAND = frozenset({"パスポート", "レセパセ", "カード"})
_SCHEMES = (
    (re.compile(r"運転|driv", re.IGNORECASE), "driving_licence"),
    (re.compile(r"納税|fiscal|\btax\b", re.IGNORECASE), "tax_id"),
    (re.compile(r"旅券|パスポート|passport", re.IGNORECASE), "passport"),
    (re.compile(r"配給|出生|国籍証明|軍|社会保障|\bSSN\b"), "other"),
)
"""Words in a cell of identity numbers that make one another document."""


def documents(scheme: str, cells: Iterable[str]) -> Iterator[Identifier | Attribute]:
    """Each document of the cells; one of which no number can be told is an attribute."""
    for cell in cells:
        for printed in _parted(cell):
            yield _document(scheme, printed)


def _parted(cell: str) -> list[str]:
    """The documents of a cell; a piece that holds no more than days goes on with the one before."""
    pieces = [
        present(unwrapped(line.strip()))
        for part in marked(cell)
        for piece in outside(part, ";；")
        for line in re.split(r"又は|または|\n(?=[A-Za-z0-9])", piece)
    ]
    found: list[str] = []
    for piece in filter(None, pieces):
        if found and not re.search(r"\d{3}", _bare(piece)):
            found[-1] += f"; {piece}"
        elif found and not _number(folded(found[-1])):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return found


def _document(scheme: str, printed: str) -> Identifier | Attribute:
    text = folded(printed)
    number = _number(text)
    if scheme == "national_id":
        scheme = next((other for words, other in _SCHEMES if words.search(_BRACKETS.sub("", text))), scheme)
    if not number:
        return Attribute(f"{scheme.replace('_', ' ')}", printed)
    return Identifier(
        scheme,
        number,
        country=_country(text),
        issued_on=_first(_ISSUED, text),
        expires_on=_first(_EXPIRES, text),
        note="" if one_line(text) == number else printed,
    )


def _bare(text: str) -> str:
    """Without days, words in brackets and whatever is no part of a number."""
    plain = _BRACKETS.sub(" ", re.sub(rf"{_DAY}|\d{{4}}年(?:\d{{1,2}}月)?", " ", folded(text)))
    plain = re.sub(r"^.*[:：](?=.*\d)", " ", plain)
    return _WORDS.sub(" ", _JAPANESE.sub("、", plain))


def _number(text: str) -> str:
    """The number: all that is left where nothing but a number is left; else the only one of its kind, if one is."""
    bare = _bare(text)
    left = [piece.strip(" .-") for piece in _NOT_A_NUMBER.split(bare) if any(c.isdigit() for c in piece)]
    if len(left) == 1 and _NUMBER.fullmatch(left[0]) and sum(map(str.isalpha, left[0])) <= 8:
        return one_line(left[0])
    return _token(bare)


def _token(text: str) -> str:
    found = list(dict.fromkeys(_TOKEN.findall(text)))
    return found[0] if len(found) == 1 else ""


def _country(text: str) -> str:
    """The country as printed; empty where none is."""
    found = (match[1] for pattern in _COUNTRY if (match := pattern.search(text)))
    return next((country for country in found if country not in _NO_LAND), "")


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return next((day for day in match.groups() if day), "") if match else ""
