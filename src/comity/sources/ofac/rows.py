"""The bytes of one file of the CSV family, taken apart into rows without reading them.

The files have no header. A field is either bare (`36`, `-0- `) or quoted, so that a line is a row when its quotes are
even and the delimiters outside them are as many as its columns ask for. Its quotes and delimiters alone, here its
skeleton, decide that, and a file has few different ones: so 343 versions of the list, 4 million rows, take seconds.
Where columns have fixed widths (`.ff`), a line is a row when it has the width of all of them.
"""

from __future__ import annotations

from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.ofac.dialects import TOTAL_WIDTH, WIDTHS, is_fixed_row
from comity.sources.plain_text import refuse_web_page

Row = tuple[bytes, bytes]
"""The entry's number as printed, and the whole row. A plain tuple: millions are made."""

_END = b"\x1a \t\r\n"
"""OFAC closes each file with the DOS end-of-file character."""
_BLANKS = b" \t"
_FIXED_END = b"\x1a\r\n"
"""In fixed columns, blanks are part of the last one."""
_NOT_STRUCTURE = {mark: bytes(set(range(256)) - set(b'"\n' + mark.encode())) for mark in (",", "@", "|")}
_LONGEST_ROW = 50
"""Lines that a quoted field may run over. No published row has had more than one."""
_GIVE_UP = 500
"""Lines that are no rows, with hardly a row among them."""


class Layout(NamedTuple):
    """One file of the family.

    Attributes:
        name: what it is called in messages.
        columns: of a row.
        delimiter: between them; empty for fixed columns (`dialects.py`).
    """

    name: str
    columns: int
    delimiter: str = ","

    @property
    def row(self) -> str:
        """What a row is, for messages."""
        return f"a row of {self.columns} columns" if self.delimiter else f"a row of {TOTAL_WIDTH:,} characters"


def rows_of(data: bytes, layout: Layout, problems: list[Problem]) -> list[Row]:
    """Take a file apart.

    Args:
        data: the file.
        layout: of the file.
        problems: a malformed row is added here and left out; the rows around it are kept.

    Raises:
        RefusedError: empty, a web page, binary, cut off, or mostly rows of another layout.
    """
    body = _body(data, layout)
    lines = body.split(b"\n")
    if layout.delimiter:
        mark = layout.delimiter.encode()
        skeletons = set(body.translate(None, _NOT_STRUCTURE[layout.delimiter]).split(b"\n"))
        keys = [line[: line.find(mark)] for line in lines]
        if all(map(bytes.isdigit, keys)) and all(_is_row(skeleton, layout.columns, mark) for skeleton in skeletons):
            return list(zip(keys, lines, strict=True))
    return _with_odd_lines(lines, layout, data, problems)


def is_closed(data: bytes) -> bool:
    """Whether a file ends with OFAC's mark; without it, a file cut off between two rows looks whole."""
    return data.rstrip(b" \t\r\n").endswith(b"\x1a")


def _body(data: bytes, layout: Layout) -> bytes:
    body = data.rstrip(_END if layout.delimiter else _FIXED_END)
    if not body.strip(b"\x00"):
        raise RefusedError("empty", f"{layout.name} is empty.")
    refuse_web_page(data, layout.name)
    if b"\x00" in body:
        raise RefusedError("format", f"{layout.name} is not text: it holds zero bytes.")
    return body.removeprefix(b"\xef\xbb\xbf")


def _is_row(skeleton: bytes, columns: int, mark: bytes) -> bool:
    """Whether the quotes and delimiters of a text make a row; a doubled quote inside a field changes nothing."""
    pieces = skeleton.split(b'"')
    return len(pieces) % 2 == 1 and b"".join(pieces[::2]).count(mark) == columns - 1


def _key(text: bytes, layout: Layout) -> bytes:
    end = text.find(layout.delimiter.encode()) if layout.delimiter else WIDTHS[0]
    return text[:end].strip()


def _well_formed(text: bytes, layout: Layout) -> bool:
    if not layout.delimiter:
        return is_fixed_row(text.rstrip(b"\r"))
    skeleton = text.translate(None, _NOT_STRUCTURE[layout.delimiter])
    return _key(text, layout).isdigit() and _is_row(skeleton, layout.columns, layout.delimiter.encode())


def _with_odd_lines(lines: list[bytes], layout: Layout, data: bytes, problems: list[Problem]) -> list[Row]:
    """The rows of a file some of whose lines are none: blank, malformed, or part of a row over several lines."""
    rows: list[Row] = []
    bad: list[tuple[int, bytes]] = []
    start = 0
    while start < len(lines):
        taken = _lines_of_row(lines, start, layout)
        text = b"\n".join(lines[start : start + taken]) if taken else lines[start]
        if taken:
            rows.append((_key(text, layout), text if layout.delimiter else text.rstrip(b"\r")))
        elif text.strip():
            bad.append((start + 1, text))
            _refuse_other_lines(len(bad), len(rows), layout)
        start += max(taken, 1)
    _judge(data, layout, len(rows), bad)
    problems.extend(_problem(layout, number, line) for number, line in bad)
    return rows


def _lines_of_row(lines: list[bytes], start: int, layout: Layout) -> int:
    """How many lines the row that begins here takes; 0 where none does.

    A following line that is a row by itself ends the search: a stray quote must not swallow its neighbours.
    """
    text = lines[start]
    if _well_formed(text, layout):
        return 1
    for taken, following in enumerate(lines[start + 1 : start + _LONGEST_ROW], start=2):
        if _well_formed(following, layout):
            return 0
        text += b"\n" + following
        if _well_formed(text, layout):
            return taken
    return 0


def _refuse_other_lines(n_bad: int, n_rows: int, layout: Layout) -> None:
    """Give up a file of another layout early: to look for rows over several lines in all of it takes a minute."""
    if n_bad >= _GIVE_UP and n_bad > 10 * n_rows:
        raise RefusedError(
            "format", f"{n_bad:,} of the first {n_bad + n_rows:,} lines of {layout.name} are not {layout.row}."
        )


def _judge(data: bytes, layout: Layout, n_rows: int, bad: list[tuple[int, bytes]]) -> None:
    """Refuse a file that is cut off or in another layout."""
    if len(bad) > n_rows:
        raise RefusedError(
            "format",
            f"{len(bad):,} of {len(bad) + n_rows:,} lines of {layout.name} are not {layout.row}.",
        )
    if bad and data.rstrip(_BLANKS).endswith(bad[-1][1].rstrip(_BLANKS)):
        # A whole file ends in a line break or 0x1A, and even one without them in a whole row.
        raise RefusedError("truncated", f"{layout.name} is cut off in the middle of its last row. Fetch it again.")


def _problem(layout: Layout, number: int, line: bytes) -> Problem:
    text = line.decode("utf-8", "replace")
    return Problem(
        "skipped",
        f"{layout.name} line {number}",
        f"This is not {layout.row} and was left out; the rest was read: {text}",
    )
