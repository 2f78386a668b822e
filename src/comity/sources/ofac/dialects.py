"""The four ways in which OFAC delimits one and the same table, told by the ending of the file's name.

`.csv`, `.del` and `.pip` differ in one character; `.ff` has neither delimiters nor quotes, but columns of fixed width,
padded with blanks. All are without headings, and all close with the DOS end-of-file character.
"""

from __future__ import annotations

import csv
from itertools import accumulate, pairwise

DELIMITERS = {"csv": ",", "del": "@", "pip": "|", "ff": ""}
"""Ending -> delimiter. Anything else is taken for commas."""

WIDTHS = (10, 350, 12, 50, 200, 8, 25, 14, 8, 40, 150, 1000)
"""Characters of each column of the primary table in `.ff`: OFAC's data specification; all rows of the real file of
2018 have 1,867."""

TOTAL_WIDTH = sum(WIDTHS)
_EDGES = tuple(pairwise(accumulate(WIDTHS, initial=0)))
_TOO_NARROW = {"SDN_Name": 1, "Program": 3}
"""Columns that print up to their width, and more where commas delimit them: programmes of SDN entries take up to 71
characters there. Vessel types (25) and titles (200) are as long at most in every delimitation."""

MAX_CELL = 1024 * 1024
"""Characters in one field; OFAC's own are cut at 1,000, and joined with the comments have some 5,000."""


def delimiter_of(name: str) -> str:
    """The delimiter that a file's name tells; empty for fixed columns."""
    return DELIMITERS.get(name.lower().rpartition(".")[2], ",")


def fields_of(raw: bytes, columns: int, delimiter: str, warnings: list[str]) -> list[str]:
    """The fields of a row, as printed.

    Args:
        raw: the row, whole (`rows.rows_of`).
        columns: how many fields to return.
        delimiter: of the file; empty for fixed columns.
        warnings: what is odd about the row is added here.

    Raises:
        csv.Error: a field is longer than `MAX_CELL`.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
        warnings.append("a row is not in UTF-8 and was read as Windows-1252")
    if not delimiter:
        return _fixed(raw, text, warnings)
    csv.field_size_limit(MAX_CELL)
    if "\r" in text.rstrip("\r\n"):
        text = text.replace("\r\n", "\n").replace("\r", " ")  # outside quotes it would end the row
    found = next(csv.reader([text] if "\n" not in text else text.splitlines(keepends=True), delimiter=delimiter))
    if len(found) != columns:
        # A quote that stands in the middle of a field quotes nothing, so that delimiters behind it part the field.
        warnings.append(f"a row has {len(found)} fields instead of {columns}; what is too many was left in the last")
        found = [*found[: columns - 1], delimiter.join(found[columns - 1 :]), *[""] * columns][:columns]
    return found


def is_fixed_row(raw: bytes) -> bool:
    """Whether a line has the width of a row, counted in bytes or in characters, and begins with a number."""
    wide = len(raw) == TOTAL_WIDTH or len(raw.decode("utf-8", "replace")) == TOTAL_WIDTH
    return wide and raw[: WIDTHS[0]].strip().isdigit()


def _fixed(raw: bytes, text: str, warnings: list[str]) -> list[str]:
    if len(text) == TOTAL_WIDTH:
        fields = [text[start:end] for start, end in _EDGES]
    else:  # columns counted in bytes
        fields = [raw[start:end].decode("utf-8", "replace") for start, end in _EDGES]
    for name, column in _TOO_NARROW.items():
        if len(fields[column].rstrip()) >= WIDTHS[column]:
            warnings.append(f"{name} fills its column of {WIDTHS[column]} characters, so that its end may be missing")
    return [value.strip() for value in fields]
