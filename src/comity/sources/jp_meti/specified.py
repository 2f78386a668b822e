"""Reads METI's lists of specified entities (Russia, Belarus, other countries): one record per numbered entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from comity.errors import RefusedError
from comity.model import Address, Designation, Record
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.jp_meti import entry_names
from comity.sources.jp_meti.entries import Entry, Heading, taken_apart
from comity.sources.jp_meti.printed import is_east_asian, joined, plain
from comity.sources.pdf import document
from comity.sources.plain_text import decode

MEASURE = "輸出等に係る禁止措置"
"""As the headings print it: prohibition of exports and the like."""

MAX_BYTES = 16 * 1024 * 1024
"""Of the text; the largest real one has some 200 KB."""


def units(files: Files, form: Form) -> Reading:
    """One unit per numbered entry.

    Raises:
        RefusedError: not in this form, another of the lists, without entries, or cut off within its last entry.
    """
    name, data = next(iter(files.items()), ("the list", b""))
    problems: list[Problem] = []
    heading, entries = taken_apart(_lines(data, name, form, problems), problems)
    _refuse_another(heading, entries, form, name)
    if not heading.updated_on:
        problems.append(Problem("missing_field", "heading", "最終更新日, the day of the last update, is not there."))
    return Reading(_units(heading, entries, problems), heading.updated_on, problems=problems)


def _lines(data: bytes, name: str, form: Form, problems: list[Problem]) -> list[str]:
    if form.id != "pdf":
        if len(data) > MAX_BYTES:
            raise RefusedError("too_large", f"{name} has {len(data):,} bytes, more than the {MAX_BYTES:,} read here.")
        return decode(data, name).splitlines()
    read = document.read(data, name)
    problems += read.problems
    return [line for page in read.pages for line in page.lines if plain(line).strip(" -") != str(page.number)]


def _refuse_another(heading: Heading, entries: list[Entry], form: Form, name: str) -> None:
    """The three lists look alike: each is known by the words of its heading that say whose entities are on it."""
    if not entries or MEASURE not in heading.text:
        raise RefusedError("format", f"{name} is no list of specified entities: it lacks the heading or the entries.")
    if form.mapping["heading"] not in heading.text.replace("特定", ""):
        raise RefusedError("format", f"{name} is another list than this one: its heading says {heading.text[:120]}")
    if not entries[-1].address:
        raise RefusedError("truncated", f"{name} breaks off in entry {entries[-1].number}. Fetch it again.")


def _units(heading: Heading, entries: list[Entry], problems: list[Problem]) -> Iterator[Unit]:
    seen: dict[str, int] = {}
    for entry in entries:
        key = entry.number
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            key = f"{key} ({seen[key]})"
            message = f"The number stands above too; the second entry is {key}."
            problems.append(Problem("duplicate_key", f"number {entry.number}", message))
        cells = ((heading.notice,), entry.names, entry.address)
        yield Unit(key, "\x1e".join("\x1f".join(cell) for cell in cells).encode(), (heading.notice, entry))


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    notice: str
    entry: Entry
    notice, entry = unit.payload
    read = entry_names.read(entry.names)
    warnings = list(read.warnings)
    addresses = _addresses(joined(entry.address))
    if not addresses:
        warnings.append("no address is printed")
    if is_east_asian("".join(entry.address)):
        warnings.append("the address has Japanese in it: something else may be printed behind it")
    return Record(
        list=form.mapping["list"],
        key=unit.key,
        kind="organization",
        names=read.names,
        addresses=addresses,
        designations=(
            Designation("JP", notice, decided_by=("JP",), legal_basis=(notice,) if notice else (), measures=(MEASURE,)),
        ),
        remarks=read.remarks,
        warnings=tuple(warnings),
    )


def _addresses(text: str) -> tuple[Address, ...]:
    """Several addresses are parted by semicolons, the last with an `and`."""
    parts = (re.sub(r"^\s*and\s+|\s+and\s*$", "", part).strip(" .") for part in re.split("[;；]", text))
    return tuple(Address(text=part) for part in parts if part and part != "and")
