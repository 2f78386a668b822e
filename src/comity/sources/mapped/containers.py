"""Bytes to published records: rows of a table, or items of a tree, each as plain dictionaries, lists and text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import msgspec
import yaml

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.mapped.mapping import Mapping
from comity.sources.plain_text import decode, refuse_web_page
from comity.sources.workbook import sheets

MAX_CELL = 1024 * 1024
"""Characters in one cell of a CSV file; the longest real one (a statement of reasons) has some 10,000."""


MAX_NODES = 400_000
"""Tables and lists in a JSON document, values in a YAML one: each takes far more memory than the bytes that ask for it.
The largest real document (OFAC's, converted) has some 60,000."""

MAX_DEPTH = 100
"""Tables and lists within one another; real lists have four."""

_SUSPECT = re.compile(rb"\*|[ \t\x00?:-]{%d}" % MAX_DEPTH)
"""What a YAML file must hold to have an alias or, brackets aside, deep nesting: each level starts further right in its
line, behind nothing but blanks and indicators. Most files hold neither and are spared the look."""


class _TextLoader(yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader):  # type: ignore[misc]
    """Every scalar as the text that is printed (`010`, `no`, `2020-12-31`), and no tags: nothing can be constructed."""


_TextLoader.add_implicit_resolver(
    "tag:yaml.org,2002:null", yaml.resolver.Resolver.yaml_implicit_resolvers["~"][0][1], ["~", "n", "N", ""]
)
_TextLoader.add_constructor("tag:yaml.org,2002:null", lambda _loader, _node: None)


def yaml_document(data: bytes, what: str) -> Any:
    """One YAML document as tables, lists and text.

    Raises:
        RefusedError: not YAML, nested beyond reason, or with aliases, through which a small file can stand for an
            endless one.
    """
    _refuse_wide(sum(map(data.count, (b"\n", b",", b"- "))), what)
    try:
        if _SUSPECT.search(data) or data.count(b"[") + data.count(b"{") > MAX_DEPTH:
            _refuse_hostile(data, what)
        return yaml.load(data, Loader=_TextLoader)  # noqa: S506 - a loader that constructs nothing but text
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise RefusedError("format", f"{what} is not readable YAML: {' '.join(str(error).split())}.") from error


def _refuse_hostile(data: bytes, what: str) -> None:
    """Look through the parser's events, which build nothing, before anything is built.

    Nesting must be known first: the fast loader goes down by recursion in C, where too deep a file ends the process.
    """
    depth = 0
    for event in yaml.parse(data, Loader=_TextLoader):
        if isinstance(event, yaml.AliasEvent):
            raise RefusedError("entities", f"{what} uses YAML aliases, which no list needs. It was not read.")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise RefusedError("format", f"{what} is nested deeper than any list needs. It was not read.")


def json_document(data: bytes, what: str) -> Any:
    """One JSON document.

    Raises:
        RefusedError: empty, a web page, cut off, nested beyond reason, or not JSON.
    """
    text = decode(data, what)
    _refuse_wide(text.count("{") + text.count("["), what)
    try:
        return msgspec.json.decode(text)
    except RecursionError as error:
        raise RefusedError("format", f"{what} is nested deeper than any list needs.") from error
    except msgspec.DecodeError as error:
        reason = "truncated" if "truncated" in str(error) else "format"
        raise RefusedError(reason, f"{what} is not whole JSON: {error}.") from error


def _refuse_wide(n_nodes: int, what: str) -> None:
    if n_nodes > MAX_NODES:
        raise RefusedError("too_large", f"{what} has some {n_nodes:,} values, more than the {MAX_NODES:,} read here.")


def items(document: Any, path: str, what: str) -> list[Any]:
    """The records of a document: `*` every item of it, `entries.*` every item of `entries`, `.` the document itself.

    Raises:
        RefusedError: there is nothing of that shape.
    """
    found = document
    for step in () if path == "." else path.split("."):
        if step == "*" and isinstance(found, dict | list):
            return list(found.values()) if isinstance(found, dict) else found
        if not isinstance(found, dict) or step not in found:
            raise RefusedError("format", f"{what} holds nothing at {path!r}: it is not in the form that was expected.")
        found = found[step]
    return [found]


def table(record: Any, what: str) -> dict[str, Any]:
    """A published record, which must be a table of named fields.

    Raises:
        RefusedError: it is a list or a single value.
    """
    if not isinstance(record, dict):
        raise RefusedError("format", f"{what} is no table of named fields. It was not read as a record.")
    return record


def rows(data: bytes, what: str, mapping: Mapping, problems: list[Problem]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a table with their places; blank cells are left out, so that a new empty column changes no row.

    Raises:
        RefusedError: not a table, or one without the headings.
    """
    for name, table in _tables(data, what, mapping):
        headings = [" ".join(cell.split()) for cell in next(iter(table[mapping.header - 1 :]), [])]
        if not any(headings):
            raise RefusedError("format", f"{name} has no headings in row {mapping.header}.")
        _check_headings(headings, name, problems)
        for number, cells in enumerate(table[mapping.header :], start=mapping.header + 1):
            place = f"{name} row {number}"
            if any(cell.strip() for cell in cells):
                yield place, _row(headings, cells, place, problems)


def _tables(data: bytes, what: str, mapping: Mapping) -> Iterator[tuple[str, list[list[str]]]]:
    if mapping.container == "xlsx":
        for name, table in sheets(data, what).items():
            if fnmatchcase(name, mapping.sheet):
                yield f"{what} sheet {name}", table
        return
    text = decode(data, what, mapping.encodings)
    csv.field_size_limit(MAX_CELL)
    try:
        yield what, list(csv.reader(io.StringIO(text, newline=""), delimiter=mapping.delimiter, strict=True))
    except csv.Error as error:
        reason = "truncated" if "end of data" in str(error) else "format"
        raise RefusedError(reason, f"{what} is not a whole CSV file: {error}.") from error


def _check_headings(headings: list[str], name: str, problems: list[Problem]) -> None:
    repeated = sorted({heading for heading in headings if heading and headings.count(heading) > 1})
    message = "The heading stands over several columns; all were read."
    problems.extend(Problem("bad_value", f"{name} column {heading}", message) for heading in repeated)


def _row(headings: list[str], cells: list[str], place: str, problems: list[Problem]) -> dict[str, Any]:
    """A row by heading. Cells beyond the headings are kept under `column N`, which no mapping reads: they show up."""
    if len(cells) < len(headings):
        message = f"{len(cells)} cells under {len(headings)} headings; the missing ones were read as blank."
        problems.append(Problem("bad_value", place, message))
    row: dict[str, Any] = {}
    for index, cell in enumerate(cells):
        if not cell.strip():
            continue
        name = (headings[index] if index < len(headings) else "") or f"column {index + 1}"
        before = row.get(name)
        row[name] = cell if before is None else [*(before if isinstance(before, list) else [before]), cell]
    return row


def refuse_empty(data: bytes, what: str) -> None:
    """Refuse a file that is empty or a web page before its form is looked at.

    Raises:
        RefusedError: it is one of these.
    """
    if not data.strip(b"\x00 \t\r\n\x1a"):
        raise RefusedError("empty", f"{what} is empty.")
    refuse_web_page(data, what)
