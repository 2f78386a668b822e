"""Reads OFAC's CSV family (the primary table with aliases, addresses and comments), or the primary table alone."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from comity.errors import RefusedError
from comity.model import Address, Record
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.ofac.acts import designations
from comity.sources.ofac.binding import Role, binding_of
from comity.sources.ofac.csv_layout import (
    COLUMNS,
    Table,
    blank_columns,
    clean,
    has_ship_columns,
    refuse_moved,
    refuse_part,
)
from comity.sources.ofac.dialects import delimiter_of, fields_of
from comity.sources.ofac.findings import Findings, of_type, read_name, read_ship, read_title, record_of
from comity.sources.ofac.names import ALIAS_KINDS, name_of
from comity.sources.ofac.remarks import read
from comity.sources.ofac.rows import Layout, Row, is_closed, rows_of
from comity.sources.ofac.segments import is_cut, segments_of
from comity.sources.repeated_keys import Keys, repeated

_BESIDE: tuple[Role, ...] = ("alt", "add", "comments")
_SHIP = ("call sign", "vessel type", "tonnage", "gross registered tonnage", "flag", "owner")
"""The six columns on vessels, in their order."""
_LINE_END = b"\r "


class Entry(NamedTuple):
    """Everything that the files print about one entry, as raw rows. A unit of a lone sdn.csv is just its row."""

    primary: bytes
    aliases: tuple[bytes, ...] = ()
    addresses: tuple[bytes, ...] = ()
    comments: tuple[bytes, ...] = ()
    delimiter: str = ","


def units(files: Files, form: Form) -> Reading:
    """Take the files apart: one unit per row of the primary table, with its rows of the other files.

    Raises:
        RefusedError: a file is missing, empty, cut off, or has other or moved columns.
    """
    problems: list[Problem] = []
    tables = _tables(files, form, problems)
    primary = tables["primary"]
    if not primary.rows:
        raise RefusedError("no_records", f"{primary.name} holds no entry.")
    refuse_moved(tables)
    problems += blank_columns(tables)
    entries = _distinct(primary, problems)
    if form.family:
        refuse_part([key for key, _ in entries], tables)
        return Reading(_family(entries, tables, problems), problems=problems)
    if primary.delimiter == ",":
        return Reading([Unit(key.decode(), raw, raw) for key, raw in entries], problems=problems)
    alone = [Unit(key.decode(), raw, Entry(raw, delimiter=primary.delimiter)) for key, raw in entries]
    return Reading(alone, problems=problems)


def _tables(files: Files, form: Form, problems: list[Problem]) -> dict[Role, Table]:
    starts = binding_of(form).files
    found: dict[Role, Table] = {}
    for role, (name, data) in _by_role(files, form, problems).items():
        if not (closed := is_closed(data)):
            problems.append(Problem("bad_value", name, "It lacks the mark (0x1A) that closes it: rows may be missing."))
        delimiter = delimiter_of(name) if role == "primary" else ","
        ending = name.lower().rpartition(".")[2] if delimiter != "," else "csv"
        rows = rows_of(data, Layout(name, COLUMNS[role], delimiter), problems)
        found[role] = Table(f"{starts[role]}.{ending}", rows, delimiter, closed)
    return found


def _by_role(files: Files, form: Form, problems: list[Problem]) -> dict[Role, tuple[str, bytes]]:
    binding = binding_of(form)
    found: dict[Role, tuple[str, bytes]] = {}
    if not form.family and len(files) == 1:
        return {"primary": next(iter(files.items()))}  # whatever it is called
    for name, data in sorted(files.items()):
        role = binding.role(name)
        if role == "comments" and not data.strip(b"\x1a \t\r\n"):
            continue  # no remark was too long that day
        if not role or role in found or (role != "primary" and not form.family):
            problems.append(Problem("skipped", name, f"{name} is no file of this form, or not the first of its kind."))
        else:
            found[role] = (name, data)
    needed: tuple[Role, ...] = ("primary", "alt", "add") if form.family else ("primary",)
    missing = ", ".join(f"{binding.files[role]}.csv" for role in needed if role not in found)
    if missing:
        alone = f"{binding.files['primary']}.csv"
        raise RefusedError("format", f"{missing} of the CSV family is missing. {alone} alone is another form.")
    return found


def _family(entries: list[Row], tables: dict[Role, Table], problems: list[Problem]) -> list[Unit]:
    known = {key for key, _ in entries}
    primary = tables["primary"]
    alt, add, comments = (_grouped(tables.get(role), known, primary.name, problems) for role in _BESIDE)
    found = []
    for key, raw in entries:
        entry = Entry(
            raw, tuple(alt.get(key, ())), tuple(add.get(key, ())), tuple(comments.get(key, ())), primary.delimiter
        )
        whole = b"\n".join((entry.primary, *entry.aliases, *entry.addresses, *entry.comments))
        found.append(Unit(key.decode(), whole, entry))
    return found


def _distinct(table: Table, problems: list[Problem]) -> list[Row]:
    """The rows; a second one of a key has a number behind it, unless it is the same letter for letter."""
    if len({key for key, _ in table.rows}) == len(table.rows):
        return table.rows
    found: list[Row] = []
    keys = Keys()
    for key, raw in table.rows:
        printed = key.decode()
        own = keys.give(printed, raw.rstrip(_LINE_END))
        if own:
            found.append((own.encode(), raw))
        if own != printed:
            problems.append(repeated(f"{table.name}, ent_num {printed}", own))
    return found


def _grouped(table: Table | None, known: set[bytes], primary: str, problems: list[Problem]) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for key, raw in table.rows if table else ():
        if key in known:
            found[key].append(raw)
        else:
            place, text = f"{table.name if table else ''}, ent_num {key.decode()}", raw.decode("utf-8", "replace")
            problems.append(Problem("skipped", place, f"{primary} has no such entry, so this was left out: {text}"))
    return found


def record(unit: Unit, form: Form) -> Record:
    """Read one entry."""
    binding = binding_of(form)
    entry: Entry = unit.payload if isinstance(unit.payload, Entry) else Entry(unit.payload)
    oddities: list[str] = []
    fields = fields_of(entry.primary, COLUMNS["primary"], entry.delimiter, oddities)
    _, name, type_, programme, title, *ship, remarks = fields
    found = of_type(clean(type_))
    found.warnings[:0] = oddities
    if has_ship_columns(fields):
        found.warnings.append("columns of vessels are filled though it is none: its cells may have moved")
    found.comments = f"{binding.files['comments']}.csv"
    read_name(clean(name), found)
    _read_aliases(entry, found)
    read_title(clean(title), found)
    read_ship(dict(zip(_SHIP, map(clean, ship), strict=True)), found)
    found.addresses.extend(read_addresses(entry, found.warnings))
    _read_remarks(clean(remarks, strip=False), entry, found)
    programmes = [tag.strip() for tag in clean(programme).split("] [")]
    return record_of(binding.list, unit.key, designations(programmes, found, own_acts=binding.own_acts), found)


def _read_aliases(entry: Entry, found: Findings) -> None:
    for raw in entry.aliases:
        _, number, type_, text, note = (clean(value) for value in _beside("alt", raw, found.warnings))
        if not text:
            found.warnings.append(f"alias number {number} has no name: left out")
            continue
        role, word = ALIAS_KINDS.get(type_.lower(), ("aka", type_))
        notes = "; ".join(part for part in (word, note) if part)
        # What is not in quotes in the Remarks is a strong alias: OFAC's FAQ 122.
        found.names.append(name_of(text, found.kind, role=role, quality="strong", note=notes))


def read_addresses(entry: Entry, warnings: list[str]) -> list[Address]:
    """The addresses in an entry's rows of add.csv.

    City, province and postcode are one column of the publisher's; they stay together in `city`.
    """
    found = []
    for raw in entry.addresses:
        _, _, street, city, country, note = (clean(value) for value in _beside("add", raw, warnings))
        if street or city or country or note:
            found.append(Address(street=street, city=city, country=country, note=note))
    return found


def _beside(role: Role, raw: bytes, warnings: list[str]) -> list[str]:
    return fields_of(raw, COLUMNS[role], ",", warnings)


def _read_remarks(remarks: str, entry: Entry, found: Findings) -> None:
    continuation = "".join(_beside("comments", raw, found.warnings)[1] for raw in entry.comments)
    cut = not continuation and is_cut(remarks)
    read(segments_of(remarks + continuation, cut=cut), found)
