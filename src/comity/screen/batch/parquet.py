"""Parquet in and out (extra `comity[parquet]`), a piece at a time."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from comity.errors import UsageError
from comity.screen.batch.columns import Columns
from comity.screen.batch.splitting import Piece

ROWS = 20_000
"""Rows of a piece."""


def _pyarrow() -> Any:
    """The library, which ships no types."""
    try:
        for part in ("csv", "ipc", "parquet"):
            import_module(f"pyarrow.{part}")
        return import_module("pyarrow")
    except ImportError as error:
        raise UsageError(
            "Parquet needs pyarrow, which is not installed. Nothing was done; run: pip install 'comity[parquet]'"
        ) from error


def _opened(path: Path) -> Any:
    pyarrow = _pyarrow()
    try:
        return pyarrow.parquet.ParquetFile(path, memory_map=False, pre_buffer=False)
    except (OSError, pyarrow.ArrowException) as error:
        raise UsageError(f"{path} is no Parquet file that can be read: {error}. Nothing was screened.") from error


def headings(path: Path) -> list[str]:
    """The names of a file's columns."""
    return list(_opened(path).schema_arrow.names)


def pieces(path: Path, columns: Columns) -> Iterator[Piece]:
    """A file's rows, only the columns that are used, each piece an Arrow stream.

    Raises:
        UsageError: the file is damaged.
    """
    pyarrow = _pyarrow()
    file = _opened(path)
    used = sorted({columns.headings[i] for places in columns.places.values() for i in places})
    size, row, total = path.stat().st_size, 1, max(1, file.metadata.num_rows)
    try:
        for number, batch in enumerate(file.iter_batches(batch_size=ROWS, columns=used)):
            sink = io.BytesIO()
            with pyarrow.ipc.new_stream(sink, batch.schema) as stream:
                stream.write_batch(batch)
            done = size * (row - 1 + batch.num_rows) // total
            yield Piece(number, sink.getvalue(), row, batch.num_rows, done, arrow=True)
            row += batch.num_rows
    except (OSError, pyarrow.ArrowException) as error:
        raise UsageError(f"{path} is damaged after row {row - 1:,}: {error}. Mend it, and run again.") from error


def rows(data: bytes, columns: Columns) -> list[list[str]]:
    """The rows of a piece as texts, in the order of the file's columns; those not used are empty."""
    with _pyarrow().ipc.open_stream(data) as stream:
        table = stream.read_all()
    empty = [""] * table.num_rows
    held = {name: [text_of(value) for value in table.column(name).to_pylist()] for name in table.column_names}
    return [list(row) for row in zip(*(held.get(name, empty) for name in columns.headings), strict=True)]


def text_of(value: Any) -> str:
    """A value of a column as a CSV would have it; lists parted by semicolons, pairs by colons."""
    if value is None:
        return ""
    for kind, worded in _WORDED:
        if isinstance(value, kind):
            return worded(value)
    return str(value)


def _mapping(value: dict[str, Any]) -> str:
    if {"scheme", "value"} <= value.keys():
        return f"{text_of(value['scheme'])}:{text_of(value['value'])}"
    return ";".join(f"{key}:{text_of(each)}" for key, each in value.items() if each is not None)


_WORDED: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (str, str),
    (datetime, lambda value: text_of(value.date())),
    (date, lambda value: str(value.isoformat())),
    (bytes, lambda value: str(value.decode("utf-8", "replace"))),
    (float, lambda value: str(int(value)) if value.is_integer() else str(value)),
    (list, lambda value: ";".join(filter(None, map(text_of, value)))),
    (tuple, lambda value: ":".join(map(text_of, value))),
    (dict, _mapping),
)
"""Type -> how a value of it is written; `datetime` before `date`, of which it is one."""


def convert(source: Path, target: Path) -> None:
    """Write a CSV of hits as Parquet: `rank` whole numbers, `score` numbers or null, everything else text."""
    pyarrow = _pyarrow()
    csv = pyarrow.csv
    with source.open("rb") as file:
        names = file.readline().decode().strip().split(",")
    types = {name: pyarrow.string() for name in names} | {"rank": pyarrow.int32(), "score": pyarrow.float64()}
    reader = csv.open_csv(
        source,
        read_options=csv.ReadOptions(use_threads=False),
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=False),
    )
    with pyarrow.parquet.ParquetWriter(target, pyarrow.schema(list(types.items()))) as writer:
        for batch in reader:
            writer.write_batch(batch)
