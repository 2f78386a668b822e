"""An HTML page from a stranger, as the rows of its tables. No scripts, no network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from comity.errors import RefusedError

MAX_BYTES = 32 * 1024 * 1024
"""The real page has some 1.7 MB."""

MAX_TAGS = 1_000_000
"""Tags, opening and closing ones; the real page has some 34,000."""

MAX_COLUMNS = 100
"""Columns of one table; the real one has five."""

_BREAKS = frozenset({"p", "br", "div", "li", "tr", "td", "th"})
_ENCODINGS = ("utf-8-sig", "cp932")


class HtmlCell(NamedTuple):
    """One cell of a row.

    Attributes:
        lines: of its text: paragraphs, and lines parted by breaks.
        is_shared: it spans several rows or columns, and stands here once more, or is empty here.
    """

    lines: tuple[str, ...]
    is_shared: bool


class HtmlPage(NamedTuple):
    """Rows of all tables in order, and the text that stands outside them."""

    rows: tuple[tuple[HtmlCell, ...], ...]
    outside: tuple[str, ...]


def read(data: bytes, what: str) -> HtmlPage:
    """Read a page.

    Raises:
        RefusedError: `empty`, `too_large`, `encoding`, `truncated` (its last tag is missing), `format` (no page),
            `html` (a page without any table); `too_large` also where its tags stand so deep in one another that the
            parser gives up, which leaves out whatever follows.
    """
    text = _text(data, what)
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text, parser)
    if deep := next((entry.line for entry in parser.error_log if "depth" in entry.message), None):
        raise RefusedError("too_large", f"{what} nests its tags deeper than any list does (line {deep:,}). Not read.")
    if root is None or root.find(".//tr") is None:
        raise RefusedError("html", f"{what} is a web page without a table. The site may be in maintenance.")
    rows = tuple(_rows(root))
    for element in [*root.iter("head", "script", "style", "table")]:
        element.clear(keep_tail=True)
    return HtmlPage(rows, _lines(root))


def _text(data: bytes, what: str) -> str:
    if not data.strip(b"\x00 \t\r\n"):
        raise RefusedError("empty", f"{what} is empty.")
    if len(data) > MAX_BYTES or data.count(b"<") > MAX_TAGS:
        raise RefusedError("too_large", f"{what} has {len(data):,} bytes, more than are read.")
    text = next((decoded for encoding in _ENCODINGS if (decoded := _decoded(data, encoding)) is not None), None)
    if text is None or "\x00" in text:
        raise RefusedError("encoding", f"{what} is in none of {', '.join(_ENCODINGS)}.")
    if "<html" not in text[:4096].lower():
        raise RefusedError("format", f"{what} is no web page.")
    if not re.search(r"</html\s*>\s*\Z", text, re.IGNORECASE):
        raise RefusedError("truncated", f"{what} is cut off: its last tag is missing. Fetch it again.")
    # A declaration of the encoding, which the text no longer has, would be an error.
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _rows(root: etree._Element) -> Iterator[tuple[HtmlCell, ...]]:
    reaching: dict[int, tuple[int, tuple[str, ...]]] = {}
    table = None
    for row in root.iter("tr"):
        owner = next(row.iterancestors("table"), None)
        if owner is not table:
            reaching, table = {}, owner
        yield _row(row, reaching)


def _row(row: etree._Element, reaching: dict[int, tuple[int, tuple[str, ...]]]) -> tuple[HtmlCell, ...]:
    """One row, filled up with the cells that reach into it from above; what reaches on is noted."""
    cells: list[HtmlCell] = []
    below: dict[int, tuple[int, tuple[str, ...]]] = {}

    def fill_up() -> None:
        while len(cells) in reaching:
            n_left, lines = reaching.pop(len(cells))
            if n_left > 1:
                below[len(cells)] = (n_left - 1, lines)
            cells.append(HtmlCell(lines, is_shared=True))

    for element in row.iterchildren("td", "th"):
        fill_up()
        if len(cells) > MAX_COLUMNS:
            raise RefusedError("too_large", f"A table has more than {MAX_COLUMNS} columns. It is no list.")
        lines, n_columns, n_rows = _lines(element), _span(element, "colspan"), _span(element, "rowspan")
        for nth in range(n_columns):
            own = lines if nth == 0 else ()
            if n_rows > 1:
                below[len(cells)] = (n_rows - 1, own)
            cells.append(HtmlCell(own, is_shared=n_columns > 1 or n_rows > 1))
    fill_up()
    reaching.clear()
    reaching.update(below)
    return tuple(cells)


def _span(element: etree._Element, name: str) -> int:
    value = element.get(name, "1").strip()
    return min(max(int(value), 1), MAX_COLUMNS) if re.fullmatch(r"[0-9]{1,9}", value) else 1


def _lines(element: etree._Element) -> tuple[str, ...]:
    parts: list[str] = []
    for event, each in etree.iterwalk(element, events=("start", "end")):
        ends = event == "end"
        if each.tag in _BREAKS:
            parts.append("\n")
        text = (each.tail if each is not element else "") if ends else each.text
        parts.append(re.sub(r"\s+", " ", text or ""))
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return tuple(filter(None, lines))
