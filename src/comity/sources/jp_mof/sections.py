"""The sections of the list: one sheet each in the workbook, one number each in the CSV.

The number of a section moves: Central Africa was sheet 34 in 2022 and is 37 in 2026. What stays is the title on the
sheet's tab. The numbers here are those of the workbook of March 2026, which the CSV uses too (`037-000001`), so that
a record has one key in every form and in every year.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import msgspec

from comity.model.records import Kind

UN, JP = ("UN",), ("JP",)
BASICS = frozenset({"days", "number", "japanese", "english"})
"""What every section prints."""


class Section(msgspec.Struct, frozen=True):
    """One section.

    Attributes:
        number: of the sheet in 2026, and in the CSV.
        title: as printed on the tab, behind the number: the programme of its records.
        kind: of its targets; empty where a section holds persons and organisations.
        decided_by: on whose decision its entries rest.
        fields: that it prints besides `BASICS`; one letter each, of `LETTERS`.
        renewed_on: its numbers began anew with the notice of that day.
    """

    number: int
    title: str
    kind: Kind | None
    decided_by: tuple[str, ...]
    fields: str = ""
    renewed_on: date | None = None


LETTERS = {
    "a": "alias", "b": "births", "c": "birth_places", "d": "addresses", "i": "ids", "l": "un_day", "n": "nationalities",
    "o": "remarks", "p": "positions", "r": "reasons", "t": "titles", "v": "passports", "f": "former", "w": "weak",
    "h": "phone", "x": "fax", "m": "births_and_places", "s": "strong",
}  # fmt: skip

_IRAN_ANEW = date(2025, 9, 28)
"""The lists of resolutions 1737 and following came back; the entries of 2016 had the numbers from 1 before."""

_TABLE: tuple[Section, ...] = (
    Section(1, "ミロシェビッチ前ユーゴ大統領関係者", "person", JP, "mo"),
    Section(2, "タリバーン関係者等", None, UN, "aftpbcnvidlo"),
    Section(3, "テロリスト等 (1)", None, JP, "aftpbcnvidlo"),
    Section(4, "テロリスト等 (2)", None, JP, "afbcndlo"),
    Section(5, "イラク前政権関係者等（Ⅰ）", "person", UN, "abcnro"),
    Section(6, "イラク前政権関係者等 (Ⅱ)", "organization", UN, "adr"),
    Section(7, "イラク前政権関係者等 (Ⅲ)", "organization", UN, "adr"),
    Section(9, "コンゴ民主共和国（個人）", "person", UN, "awtpbcnvidlo"),
    Section(10, "コンゴ民主共和国 (団体)", "organization", UN, "afdlo"),
    Section(12, "スーダン", None, UN, "apbcnvidlor"),
    Section(13, "北朝鮮(決議1695号)", None, JP, "ado"),
    Section(14, "北朝鮮(決議1718号等；団体)", "organization", UN, "ado"),
    Section(15, "北朝鮮(決議1718号等；個人)", "person", UN, "apbnvdo"),
    Section(16, "北朝鮮(協調；団体)", "organization", JP, "ado"),
    Section(17, "北朝鮮(協調；個人)", "person", JP, "apbnvido"),
    Section(19, "イラン（個人）", "person", UN, "apbcndvo", _IRAN_ANEW),
    Section(20, "イラン (団体)", "organization", UN, "ado", _IRAN_ANEW),
    Section(21, "ソマリア", None, UN, "apdbcno"),
    Section(22, "リビア(Ⅰ)", None, UN, "afdlo"),
    Section(23, "リビア (Ⅱ)", None, UN, "awtpbcnvidlo"),
    Section(24, "シリア（個人）", "person", JP, "pbcvo"),
    Section(25, "シリア（団体）", "organization", JP, "dhx"),
    Section(26, "クリミア等（個人）", "person", JP, "apbc"),
    Section(27, "クリミア等 (団体)", "organization", JP, "dh"),
    Section(28, "ロシア連邦(団体(特定銀行を除く))", "organization", JP, "ad"),
    Section(29, "ロシア連邦(個人)", "person", JP, "pbc"),
    Section(30, "ロシア連邦(特定銀行）", "organization", JP, "d"),
    Section(31, "ベラルーシ(個人)", "person", JP, "pbc"),
    Section(32, "ベラルーシ(団体(特定銀行を除く))", "organization", JP, "d"),
    Section(33, "ベラルーシ(特定銀行)", "organization", JP, "d"),
    Section(34, "ロシア及びベラルーシ以外（団体(特定銀行を除く)）", "organization", JP, "ad"),
    Section(35, "ロシア及びベラルーシ以外（個人）", "person", JP, "pbn"),
    Section(36, "ロシア及びベラルーシ以外（特定銀行)", "organization", JP, "ad"),
    Section(37, "中央アフリカ共和国（個人）", "person", UN, "awtpbcnvidlo"),
    Section(38, "中央アフリカ共和国（団体）", "organization", UN, "afdlo"),
    Section(39, "イエメン共和国", None, UN, "awtpbcnvidlor"),
    Section(40, "南スーダン", None, UN, "swtpbcnvidlo"),
    Section(41, "マリ共和国", None, UN, "awtpbcnvidlo"),
    Section(42, "ハイチ共和国（個人）", "person", UN, "awpbcnvidlo"),
    Section(43, "イスラエル", "person", JP, "ab"),
    Section(44, "ハイチ共和国（団体）", "organization", UN, "adlo"),
)

MARKS: dict[tuple[int, str], str] = {
    (2, "*"): "国連安保理決議第1373号",
    (3, "*"): "002", (4, "*"): "002", (13, "*"): "014", (16, "#"): "014", (17, "#"): "015",
    (14, "*"): "国連安保理決議第1695号",
    (14, "#"): "米、EU等との国際協調に基づく措置",
    (15, "#"): "米、EU等との国際協調に基づく措置",
}  # fmt: skip
"""Section and mark at a number -> the section in which the same target has a number too, or what the note above the
headings says of the mark."""

_TAB = re.compile(r"^\s*(\d+)\s*[.．]\s*(.*)$", re.DOTALL)
_NUMBER = re.compile(r"^([*#]?)(\d+)(?:\(([*#])(\d+)\))?$")


def _normal(title: str) -> str:
    return "".join(unicodedata.normalize("NFKC", title).split())


_BY_TITLE = {_normal(section.title): section for section in _TABLE}
_BY_NUMBER = {section.number: section for section in _TABLE}


def of_tab(tab: str) -> Section:
    """The section of a sheet: by its title; one that is not known by the number and title that it prints."""
    match = _TAB.match(tab)
    number, title = (int(match[1]), match[2].strip()) if match else (0, tab.strip())
    return _BY_TITLE.get(_normal(title)) or Section(number, title, None, ())


def of_number(printed: str) -> Section:
    """The section that the CSV names by its number."""
    number = int(printed) if printed.isascii() and printed.isdigit() else 0
    return _BY_NUMBER.get(number) or Section(number, printed, None, ())


def is_known(section: Section) -> bool:
    """Whether it stands in the table."""
    return _BY_TITLE.get(_normal(section.title)) is section


class Number(msgspec.Struct, frozen=True):
    """The number of an entry in its section.

    Attributes:
        value: without marks; 0 where none is printed or it is no number.
        mark: `*` or `#`: the target is designated for another reason too.
        other: its number there.
    """

    value: int
    mark: str = ""
    other: int = 0


def number(printed: str) -> Number:
    """Read 告示番号: `22`, `*186`, `#22`, `11(#22)`."""
    compact = "".join(unicodedata.normalize("NFKC", printed).split())
    match = _NUMBER.match(compact)
    if match is None:
        return Number(0)
    return Number(int(match[2]), match[1] or match[3] or "", int(match[4] or 0))


def key(section: Section, value: int, listed_on: date | None = None) -> str:
    """`016-000011`, as the CSV prints it; with the year behind it for an entry of before the numbers began anew."""
    plain = f"{section.number:03}-{value:06}"
    if section.renewed_on and listed_on and listed_on < section.renewed_on:
        return f"{plain}-{listed_on.year}"
    return plain
