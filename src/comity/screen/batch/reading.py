"""A customers' file opened: its encoding, delimiter and header, told from how it begins."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from comity.errors import UsageError
from comity.screen.batch.columns import Columns, find_columns, n_known
from comity.screen.batch.splitting import MOST_ROW, PIECE, Piece, pieces

_SAMPLE = 1 << 16
_DELIMITERS = (",", ";", "\t")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
MOST_COLUMNS = 2000
csv.field_size_limit(max(csv.field_size_limit(), 4 * MOST_ROW))


class Told(NamedTuple):
    """What the user says of a file.

    Attributes:
        chosen: meaning -> heading or number of a column.
        has_header: whether its first row is a header; None where the file is to tell.
    """

    chosen: Mapping[str, str]
    has_header: bool | None = None


class Layout(NamedTuple):
    """How a customers' file is written.

    Attributes:
        columns: what its columns hold.
        delimiter: between fields; empty for Parquet.
        encoding: `utf-8`, `utf-16-le`, `utf-16-be`, or `parquet`. A line of a UTF-8 file that is none is Windows-1252.
        mark: bytes before the text.
        has_header: whether the first row is a header.
        line_end: what ends a line.
        notes: what a person should know of how the file is taken.
    """

    columns: Columns
    delimiter: str
    encoding: str
    mark: int
    has_header: bool
    line_end: bytes
    notes: tuple[str, ...] = ()


def layout_of(path: Path, told: Told) -> Layout:
    """How a file is written.

    Raises:
        UsageError: it cannot be read, is empty or no text, or no column of it is known to hold names.
    """
    sample = _sample(path)
    if sample[:4] == b"PAR1":
        from comity.screen.batch import parquet  # noqa: PLC0415 - needs an extra

        headings = parquet.headings(path)
        return Layout(find_columns(headings, told.chosen), "", "parquet", 0, True, b"")
    encoding, mark = _encoding(sample, path)
    text = sample[mark:].decode(encoding, "replace")
    if not text.strip("\0\r\n\t "):
        raise UsageError(f"{path} is empty. Nothing was screened.")
    line_end = b"\r" if "\r" in text and "\n" not in text else b"\n"
    delimiter = _delimiter(text)
    first = _first_row(text, delimiter)
    if len(first) > MOST_COLUMNS:
        raise UsageError(f"{path} begins with a row of {len(first):,} columns; it is no list of customers.")
    has_header, notes = _has_header(first, told)
    chosen = told.chosen
    if not has_header and not chosen:
        chosen = {"name": "1"} if len(first) == 1 else {}
    columns = find_columns(first, chosen, has_header=has_header)
    return Layout(columns, delimiter, encoding, mark, has_header, line_end, notes)


def _sample(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_SAMPLE)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}. Nothing was screened.") from error


def _encoding(sample: bytes, path: Path) -> tuple[str, int]:
    """The encoding, and how many bytes of a mark stand before the text."""
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return encoding, len(mark)
    for magic, what in ((b"PK\x03\x04", "a workbook or ZIP archive"), (b"\x1f\x8b", "packed"), (b"%PDF", "a PDF")):
        if sample.startswith(magic):
            raise UsageError(f"{path} is {what}, no CSV or Parquet. Nothing was screened; save it as CSV (UTF-8).")
    zeros = sample.count(0)
    if zeros * 5 > len(sample) * 2:  # UTF-16 of mostly Latin letters is half zeros, all at odd or all at even places
        return ("utf-16-be" if sample[::2].count(0) * 2 > zeros else "utf-16-le"), 0
    return "utf-8", 0


def _delimiter(text: str) -> str:
    """The delimiter that makes most of the first row: most known headings, then most columns."""

    def worth(delimiter: str) -> tuple[int, int]:
        row = _first_row(text, delimiter)
        return n_known(row), len(row)

    return max(_DELIMITERS, key=worth)


def _first_row(text: str, delimiter: str) -> list[str]:
    """The first row of a text, of which it may be cut short."""
    return next(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter), [])


def _has_header(first: list[str], told: Told) -> tuple[bool, tuple[str, ...]]:
    if told.has_header is not None:
        return told.has_header, ()
    if len(first) == 1 and not n_known(first) and not told.chosen:
        return False, ("The file has one column and no heading that is known: every row is screened as a name.",)
    return True, ()


def file_pieces(path: Path, layout: Layout) -> Iterator[Piece]:
    """The pieces of a file; the first one begins with the header, where it has one."""
    if layout.encoding == "parquet":
        from comity.screen.batch import parquet  # noqa: PLC0415 - needs an extra

        yield from parquet.pieces(path, layout.columns)
        return
    yield from pieces(_blocks(path, layout), layout.delimiter, layout.line_end)


def _blocks(path: Path, layout: Layout) -> Iterator[bytes]:
    """A file's bytes without its mark; UTF-16 as UTF-8."""
    decoder = codecs.getincrementaldecoder(layout.encoding)("replace") if layout.encoding != "utf-8" else None
    with path.open("rb") as file:
        file.seek(layout.mark)
        while block := file.read(PIECE):
            yield decoder.decode(block).encode("utf-8", "replace") if decoder else block
        if decoder:
            yield decoder.decode(b"", final=True).encode()


def sha256_of(path: Path, told: Callable[[int], None] = lambda _: None) -> str:
    """SHA-256 of a file, as hexadecimal digits; `told` hears how many bytes are read."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(PIECE):
            digest.update(block)
            done += len(block)
            told(done)
    return digest.hexdigest()
