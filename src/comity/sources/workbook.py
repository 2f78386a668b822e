"""Spreadsheets from a stranger: sheets as rows of plain text, within limits."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta

import python_calamine

from comity.errors import RefusedError
from comity.sources.plain_text import refuse_web_page

MAX_UNPACKED = 1024 * 1024 * 1024
"""Bytes that a workbook may unpack to; the largest real one (Japan's) unpacks to some 40 MB."""


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
        return {
            name: [
                [_text(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            ]
            for name in book.sheet_names
        }
    except (python_calamine.CalamineError, OSError) as error:
        reason = "truncated" if data[:2] == b"PK" or data[:4] == b"\xd0\xcf\x11\xe0" else "format"
        raise RefusedError(reason, f"{what} cannot be read as a workbook: {error}.") from error


def _refuse_bomb(data: bytes, what: str) -> None:
    if data[:2] != b"PK":
        return
    try:
        unpacked = sum(entry.file_size for entry in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except zipfile.BadZipFile as error:
        raise RefusedError("truncated", f"{what} is a workbook cut off or damaged: {error}.") from error
    if unpacked > MAX_UNPACKED:
        raise RefusedError(
            "too_large", f"{what} unpacks to {unpacked:,} bytes, more than the {MAX_UNPACKED:,} read here."
        )


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
