"""A supplement to 15 CFR part 744 in eCFR's XML: its table as rows of cells, each cell as printed lines.

Written from GPO's "e-CFR XML User Guide" and from what public code says of the API's answers; no such file was at
hand. The supplement is a DIV9 with its name in N, wherever it stands: alone, in the part, or in the whole of title 15.
Its table has a row of TH cells and rows of TD cells; the country stands in the first row of its entries only. A cell's
lines are parted by BR, or stand in P.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
from lxml import etree

from comity.errors import RefusedError
from comity.sources import hardened_xml
from comity.sources.contract import Problem

RAISED = frozenset({"sup", "su", "fr", "ftref"})
"""Tags of raised numbers, by which a cell refers to a footnote."""
_BREAKS = frozenset({"br", "p", "fp", "div", "li"})
_BESIDE = frozenset({
    "head", "p", "fp", "fp-1", "fp-2", "fp1-2", "pspace", "hed", "hd1", "hd2", "hd3", "note", "ednote", "edition",
    "cita", "source", "auth", "effdnot", "effdnotp", "effmeans", "crossref", "extract", "i", "e", "b", "a", "sup",
    "su", "sub", "ac", "br", "div", "table", "thead", "tbody", "tfoot", "caption", "colgroup", "col", "tr", "th",
    "td", "xref", "em", "strong", "span", "img", "ftnt", "ftref", "fr", "u", "stars", "secauth", "approval", "li",
    "ul", "ol",
})  # fmt: skip
"""Every tag that may stand in a supplement, in small letters; any other one is reported."""


class Cell(msgspec.Struct, frozen=True):
    """One cell: its printed lines, and the numbers of the footnotes to which it refers."""

    lines: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The cell as one line."""
        return " ".join(self.lines)


class Row(msgspec.Struct, frozen=True):
    """One row: where it stands, and its cells by heading in small letters."""

    number: int
    cells: dict[str, Cell]

    def text(self, heading: str) -> str:
        """A cell as one line; empty where the table has no such column."""
        return self.cells[heading].text if heading in self.cells else ""


class Supplement(msgspec.Struct, frozen=True):
    """The rows of a supplement's tables, the day of the edition as printed, and what was not expected."""

    rows: list[Row]
    edition: str
    problems: list[Problem]


def read(data: bytes, what: str, name: str, columns: tuple[str, ...]) -> Supplement:
    """Read the table of a supplement.

    Args:
        data: the XML.
        what: name of the file, for messages.
        name: of the supplement (`Supplement No. 4 to Part 744`).
        columns: headings in small letters, in any order; the table must have the first two.

    Raises:
        RefusedError: not whole XML, without that supplement, or its table is another.
    """
    root = hardened_xml.parse(data, what)
    found = [each for each in root.iter("DIV9") if _squeeze(str(each.get("N", ""))).casefold() == name.casefold()]
    if not found:
        raise RefusedError("format", f"{what} holds no {name}: it is another part, or another document.")
    tables = [table for each in found for table in each.iter() if _tag(table) == "table"]
    if not tables:
        raise RefusedError("no_records", f"{name} holds no table in {what}.")
    problems = list(_unknown_tags(found))
    rows = [row for table in tables for row in _rows(table, columns, problems)]
    return Supplement(rows, _squeeze(root.findtext(".//AMDDATE")), problems)


def _unknown_tags(found: list[etree._Element]) -> Iterator[Problem]:
    unknown = Counter(_tag(tag) for each in found for tag in each.iter("*") if _tag(tag) not in _BESIDE | {"div9"})
    for tag, count in sorted(unknown.items()):
        yield Problem("unknown_field", tag, f"The tag stands there {count:,} times; its text was read with the rest.")


def _rows(table: etree._Element, columns: tuple[str, ...], problems: list[Problem]) -> Iterator[Row]:
    """The rows below the headings. A cell that spans rows stands in each of them."""
    headings: list[str] = []
    spanning: dict[int, tuple[int, Cell]] = {}
    for number, row in enumerate((each for each in table.iter() if _tag(each) == "tr"), start=1):
        cells = _spread(row, spanning)
        if not headings or _is_heading(row):
            headings = _headings(cells, columns, problems, again=bool(headings))
        elif len(cells) == len(headings):
            yield Row(number, dict(zip(headings, cells, strict=True)))
        elif text := " | ".join(cell.text for cell in cells if cell.text):
            message = f"{len(cells)} cells under {len(headings)} headings; not read as an entry: {text}"
            problems.append(Problem("skipped", f"row {number}", message))


def _is_heading(row: etree._Element) -> bool:
    cells = [_tag(cell) for cell in row.iterchildren("*")]
    return bool(cells) and set(cells) == {"th"}


def _headings(cells: list[Cell], columns: tuple[str, ...], problems: list[Problem], *, again: bool) -> list[str]:
    headings = [cell.text.casefold() for cell in cells]
    missing = [column for column in columns if column not in headings]
    if set(missing) & set(columns[:2]) or len(set(headings)) < len(headings):
        shown = ", ".join(heading or "(blank)" for heading in headings)
        raise RefusedError("format", f"The table's headings are {shown}: not {', '.join(columns)}.")
    if not again:
        problems += [
            Problem("missing_field", f"column {column}", "The table has no such column.") for column in missing
        ]
        message = "Neither read nor ignored with a reason; kept as an attribute."
        problems += [Problem("unknown_field", f"column {each}", message) for each in headings if each not in columns]
    return headings


def _spread(row: etree._Element, spanning: dict[int, tuple[int, Cell]]) -> list[Cell]:
    """The cells of a row with those that reach down from rows above, in their columns."""
    own = [cell for cell in row.iterchildren("*") if _tag(cell) in ("td", "th")]
    cells: list[Cell] = []
    while own or spanning.get(len(cells), (0,))[0]:
        left, above = spanning.get(len(cells), (0, Cell()))
        if left:
            spanning[len(cells)] = (left - 1, above)
            cells.append(above)
            continue
        element = own.pop(0)
        cell = _cell(element)
        for _ in range(_span(element, "colspan")):
            spanning[len(cells)] = (_span(element, "rowspan") - 1, cell)
            cells.append(cell)
            cell = Cell()
    return cells


def _span(cell: etree._Element, name: str) -> int:
    printed = next((str(value) for key, value in cell.attrib.items() if str(key).lower() == name), "1")
    return min(int(printed), 1000) if printed.isdecimal() and int(printed) else 1


def _cell(element: etree._Element) -> Cell:
    parts: list[str] = []
    footnotes: list[str] = []
    _gather(element, parts, footnotes)
    lines = (_squeeze(line) for line in "".join(parts).split("\n"))
    return Cell(tuple(line for line in lines if line), tuple(dict.fromkeys(footnotes)))


def _gather(element: etree._Element, parts: list[str], footnotes: list[str]) -> None:
    """Text in document order, with a line end for each tag that makes one; raised numbers apart."""
    parts.append(_one_line(element.text))
    for child in element.iterchildren("*"):
        tag = _tag(child)
        raised = _squeeze("".join(str(text) for text in child.itertext())).strip("[]()., ")
        if tag in RAISED and raised.isdigit():
            footnotes.append(raised)
        else:
            parts.append("\n" if tag in _BREAKS else "")
            _gather(child, parts, footnotes)
            parts.append("\n" if tag in _BREAKS and tag != "br" else "")
        parts.append(_one_line(child.tail))


def _tag(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _one_line(text: str | None) -> str:
    return (text or "").replace("\r", " ").replace("\n", " ")


def _squeeze(text: str | None) -> str:
    return " ".join((text or "").split())
