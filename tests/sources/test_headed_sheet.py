"""Sheets with a row of headings: found wherever they stand, refused when they are another layout."""

from __future__ import annotations

import io

import openpyxl
import pytest

from comity.errors import RefusedError
from comity.sources.headed_sheet import fingerprint, read

COLUMNS = ("Key", "Name", "Born", "Note")
ROWS = [["1", "A B", "1960", ""], ["2", "C D", "", "x"], ["3", "E F", "", ""]]


def workbook(*sheets: list[list[str]]) -> dict[str, bytes]:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for i, rows in enumerate(sheets):
        sheet = book.create_sheet(f"sheet {i}")
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    book.close()
    return {"list.xlsx": out.getvalue()}


def test_headings_are_found_below_a_title_and_columns_by_their_names() -> None:
    turned = [list(reversed(row)) for row in [list(COLUMNS), *ROWS]]
    plain = read(workbook([list(COLUMNS), *ROWS]), COLUMNS)
    moved = read(workbook([["Last Updated", "1 May"], *turned]), COLUMNS)
    assert plain.rows == moved.rows
    assert moved.above[0][:2] == ["Last Updated", "1 May"]
    assert fingerprint(plain.rows, COLUMNS) == fingerprint(moved.rows, COLUMNS)
    assert plain.problems == []


def test_unknown_columns_and_other_sheets_with_values_are_named() -> None:
    wider = [[*COLUMNS, "New"], *([*row, "y"] for row in ROWS)]
    found = read(workbook(wider, [["a note"], [""]]), COLUMNS).problems
    assert [(each.code, each.place) for each in found] == [
        ("unknown_field", "column New"),
        ("unknown_field", "sheet sheet 1"),
    ]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["Key", "Name", "Born"], *ROWS], "no column Note"),
        ([["a", "b", "c", "d"], *ROWS], "no row of headings"),
        ([list(COLUMNS), *(["", *row[1:]] for row in ROWS)], "no value in its column Key"),
    ],
)
def test_another_layout_is_refused_precisely(rows: list[list[str]], words: str) -> None:
    with pytest.raises(RefusedError, match=words) as refused:
        read(workbook(rows), COLUMNS, ("Key",))
    assert refused.value.reason == "format"
