"""The bytes of a piece as text: UTF-8, and Windows-1252 for lines that are none, each of them said."""

from __future__ import annotations

import csv
import io

from comity.screen.batch.customers import Problem

NOT_UTF8 = "not UTF-8; read as Windows-1252. Where letters are wrong, save the file as UTF-8"
ZEROS = "held zero bytes, which were left out"
_UNDEFINED = {0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}


def text_of(data: bytes, delimiter: str, first_row: int, problems: list[Problem]) -> str:
    """The text of some whole rows; what is odd in a row is added to the problems."""
    if b"\0" not in data:
        try:
            return data.decode()
        except UnicodeDecodeError:
            pass  # read line by line below
    lines, odd = [], {}
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        text, reason = _line(line)
        lines.append(text)
        if reason:
            odd[number] = reason
    text = "".join(lines)
    problems.extend(_by_row(text, odd, delimiter, first_row))
    return text


def _line(line: bytes) -> tuple[str, str]:
    """A line as text, and what is odd in it."""
    reasons = []
    if b"\0" in line:
        line = line.replace(b"\0", b"")
        reasons.append(ZEROS)
    try:
        text = line.decode()
    except UnicodeDecodeError:
        reasons.append(NOT_UTF8)
        text = "".join(_UNDEFINED.get(byte) or bytes((byte,)).decode("cp1252") for byte in line)
    return text, "; ".join(reasons)


def _by_row(text: str, odd: dict[int, str], delimiter: str, first_row: int) -> list[Problem]:
    """The odd lines as problems of their rows: a row with line ends in quotes has several lines."""
    found: list[Problem] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    last_line, waiting = 0, iter(sorted(odd))
    line = next(waiting, 0)
    for number, row in enumerate(reader, first_row):
        last_line = reader.line_num
        reasons = []
        while line and line <= last_line:
            reasons.append(odd[line])
            line = next(waiting, 0)
        if reasons:
            reason = "; ".join(dict.fromkeys(reasons))
            found.append(Problem(number, "", "", " | ".join(row)[:200], True, reason))
    return found
