"""Spreadsheets from a stranger: sheets as rows of plain text, within limits."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import date, datetime, time, timedelta

import python_calamine

from comity.errors import RefusedError
from comity.sources import old_workbook
from comity.sources.plain_text import refuse_web_page

MAX_UNPACKED = 256 * 1024 * 1024
"""Bytes that a workbook may unpack to; the largest real one (Japan's) unpacks to some 40 MB."""

MAX_CELLS = 4_000_000
"""Cells from the first to the furthest of a sheet, blank ones too; the largest real one (the UK's) has some 650,000.
All of them are laid out in memory, so that one value in the last cell of a sheet would ask for 500 GB."""

_CELL = re.compile(rb"""\sr\s*=\s*["']\$?([A-Za-z]+)\$?(\d+)["']""")
_FOREIGN = frozenset({"content.xml", "xl/workbook.bin"})
"""What only an OpenDocument table and a binary workbook hold: no list comes in them, and they tell sizes otherwise."""


def sheets(data: bytes, what: str) -> dict[str, list[list[str]]]:
    """Every sheet of an .xls or .xlsx file as rows of text.

    Numbers that are whole print without a decimal point, dates in ISO form, booleans as `TRUE` and `FALSE`; formulas
    give their stored result. Rows are as long as the widest of their sheet.

    Raises:
        RefusedError: empty, a web page, cut off, not a workbook, or unpacking to more than `MAX_UNPACKED`.
    """
    if not data:
        raise RefusedError("empty", f"{what} is empty.")
    refuse_web_page(data, what)
    _refuse_bomb(data, what)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        return {name: _rows(book.get_sheet_by_name(name), what) for name in book.sheet_names}
    except (python_calamine.CalamineError, OSError) as error:
        # A package that opened has its end; of the older kind of workbook nothing tells that.
        protected = "password" in str(error).lower()
        reason = "truncated" if data[:4] == b"\xd0\xcf\x11\xe0" and not protected else "format"
        raise RefusedError(reason, f"{what} cannot be read as a workbook: {error}.") from error


def _rows(sheet: python_calamine.CalamineSheet, what: str) -> list[list[str]]:
    _refuse_wide(sheet.total_height, sheet.total_width, what)
    return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def _refuse_wide(height: int, width: int, what: str) -> None:
    if height * width > MAX_CELLS:
        size = f"{height:,} rows and {width:,} columns"
        raise RefusedError(
            "too_large", f"{what} has a sheet of {size}, more than {MAX_CELLS:,} cells. It was not read."
        )


def _refuse_bomb(data: bytes, what: str) -> None:
    if data.startswith(old_workbook.MAGIC):
        for height, width in set(old_workbook.extents(data, what)):
            _refuse_wide(height, width, what)
    if data[:2] != b"PK":
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            unpacked = sum(entry.file_size for entry in package.infolist())
            if unpacked > MAX_UNPACKED:
                raise RefusedError(
                    "too_large", f"{what} unpacks to {unpacked:,} bytes, more than the {MAX_UNPACKED:,} read here."
                )
            if _FOREIGN & set(package.namelist()):
                raise RefusedError("format", f"{what} is no .xlsx workbook but another kind of table.")
            # Reading stops at the size that an entry states, and fails where that is not the true one.
            for entry in package.infolist():
                _refuse_wide(*_extent(package.read(entry)), what)
    except RuntimeError as error:  # the way in which zipfile says that a password is needed, or a method not known
        raise RefusedError("format", f"{what} is a workbook that cannot be opened: {error}.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise RefusedError("truncated", f"{what} is a workbook cut off or damaged: {error}.") from error


def _extent(part: bytes) -> tuple[int, int]:
    """Rows and columns up to the furthest cell that a part of a workbook names; (0, 0) where it names none."""
    found = _CELL.findall(part)
    columns = {column for column, _ in found}
    n_cells = part.count(b"<c>") + part.count(b"<c ")  # also those that do not say where they stand
    height = max((int(row) for _, row in found), default=0)
    width = max(map(_column_number, columns), default=0)
    return (n_cells, 1) if n_cells > MAX_CELLS else (height, width)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _text(cell: object) -> str:
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime() | date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return str(cell)
