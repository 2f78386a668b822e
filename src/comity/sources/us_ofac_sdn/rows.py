"""The bytes of one file of the CSV family, taken apart into rows without reading them.

The files have no header. A field is either bare (`36`, `-0- `) or quoted, so that a line is a row when its quotes are
even and the commas outside them are as many as its columns ask for. Its quotes and commas alone, here its skeleton,
decide that, and a file has few different ones: so 343 versions of the list, 4 million rows, take seconds.
"""

from __future__ import annotations

from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.plain_text import refuse_web_page

Row = tuple[bytes, bytes]
"""The entry's number as printed, and the whole row. A plain tuple: millions are made."""

_END = b"\x1a \t\r\n"
"""OFAC closes each file with the DOS end-of-file character."""
_NOT_STRUCTURE = bytes(set(range(256)) - set(b'",\n'))
_LONGEST_ROW = 50
"""Lines that a quoted field may run over. No published row has had more than one."""


class Layout(NamedTuple):
    """One file of the family: what it is called in messages, and how many columns a row has."""

    name: str
    columns: int


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
    skeletons = set(body.translate(None, _NOT_STRUCTURE).split(b"\n"))
    keys = [line[: line.find(b",")] for line in lines]
    if all(map(bytes.isdigit, keys)) and all(_is_row(skeleton, layout.columns) for skeleton in skeletons):
        return list(zip(keys, lines, strict=True))
    return _with_odd_lines(lines, layout, data, problems)


def _body(data: bytes, layout: Layout) -> bytes:
    body = data.rstrip(_END)
    if not body.strip(b"\x00"):
        raise RefusedError("empty", f"{layout.name} is empty.")
    refuse_web_page(data, layout.name)
    if b"\x00" in body:
        raise RefusedError("format", f"{layout.name} is not text: it holds zero bytes.")
    return body.removeprefix(b"\xef\xbb\xbf")


def _is_row(skeleton: bytes, columns: int) -> bool:
    """Whether the quotes and commas of a text make a row; a doubled quote inside a field changes nothing."""
    pieces = skeleton.split(b'"')
    return len(pieces) % 2 == 1 and b"".join(pieces[::2]).count(b",") == columns - 1


def _well_formed(text: bytes, columns: int) -> bool:
    key = text[: text.find(b",")].strip()
    return key.isdigit() and _is_row(text.translate(None, _NOT_STRUCTURE), columns)


def _with_odd_lines(lines: list[bytes], layout: Layout, data: bytes, problems: list[Problem]) -> list[Row]:
    """The rows of a file some of whose lines are none: blank, malformed, or part of a row over several lines."""
    rows: list[Row] = []
    bad: list[tuple[int, bytes]] = []
    start = 0
    while start < len(lines):
        taken = _lines_of_row(lines, start, layout.columns)
        text = b"\n".join(lines[start : start + taken]) if taken else lines[start]
        if taken:
            rows.append((text[: text.find(b",")].strip(), text))
        elif text.strip():
            bad.append((start + 1, text))
        start += max(taken, 1)
    _judge(data, layout, len(rows), bad)
    problems.extend(_problem(layout, number, line) for number, line in bad)
    return rows


def _lines_of_row(lines: list[bytes], start: int, columns: int) -> int:
    """How many lines the row that begins here takes; 0 where none does.

    A following line that is a row by itself ends the search: a stray quote must not swallow its neighbours.
    """
    text = lines[start]
    if _well_formed(text, columns):
        return 1
    for taken, following in enumerate(lines[start + 1 : start + _LONGEST_ROW], start=2):
        if _well_formed(following, columns):
            return 0
        text += b"\n" + following
        if _well_formed(text, columns):
            return taken
    return 0


def _judge(data: bytes, layout: Layout, n_rows: int, bad: list[tuple[int, bytes]]) -> None:
    """Refuse a file that is cut off or in another layout."""
    if len(bad) > n_rows:
        raise RefusedError(
            "format",
            f"{len(bad):,} of {len(bad) + n_rows:,} rows of {layout.name} do not have its {layout.columns} columns.",
        )
    if bad and data.endswith(bad[-1][1]):
        # A whole file ends in a line break or 0x1A, and even one without them in a whole row.
        raise RefusedError("truncated", f"{layout.name} is cut off in the middle of its last row. Fetch it again.")


def _problem(layout: Layout, number: int, line: bytes) -> Problem:
    text = line.decode("utf-8", "replace")
    return Problem(
        "skipped",
        f"{layout.name} line {number}",
        f"This is not a row of {layout.columns} columns and was left out; the rest was read: {text}",
    )
