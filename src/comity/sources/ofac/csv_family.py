"""Reads OFAC's CSV family (the primary table with aliases, addresses and comments), or the primary table alone."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from comity.errors import RefusedError
from comity.model import Address, Record
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.ofac.acts import designations
from comity.sources.ofac.binding import Role, binding_of
from comity.sources.ofac.dialects import MAX_CELL, delimiter_of, fields_of
from comity.sources.ofac.findings import KINDS, Findings, of_type, read_name, read_ship, read_title, record_of
from comity.sources.ofac.names import ALIAS_KINDS, name_of
from comity.sources.ofac.remarks import read
from comity.sources.ofac.rows import Layout, Row, is_closed, rows_of
from comity.sources.ofac.segments import is_cut, segments_of

COLUMNS: dict[Role, int] = {"primary": 12, "alt": 5, "add": 6, "comments": 2}
"""As in OFAC's "SDN Data Formats" (dat_spec.txt), in the files' order."""
_BESIDE: tuple[Role, ...] = ("alt", "add", "comments")
_EMPTY = frozenset({"", "-0-", "-0"})
"""`-0-` is OFAC's empty field; the last one of a file has been seen to lose its last character."""
_SHIP = ("call sign", "vessel type", "tonnage", "gross registered tonnage", "flag", "owner")
"""The six columns on vessels, in their order."""
_LINE_END = b"\r "
_LOOKED_AT = 200


class Entry(NamedTuple):
    """Everything that the files print about one entry, as raw rows. A unit of a lone sdn.csv is just its row."""

    primary: bytes
    aliases: tuple[bytes, ...] = ()
    addresses: tuple[bytes, ...] = ()
    comments: tuple[bytes, ...] = ()
    delimiter: str = ","


class _Table(NamedTuple):
    """The rows of one file, and its name in messages."""

    name: str
    rows: list[Row]
    delimiter: str = ","


def units(files: Files, form: Form) -> Reading:
    """Take the files apart: one unit per row of the primary table, with its rows of the other files.

    Raises:
        RefusedError: a file is missing, empty, cut off, or has other columns.
    """
    problems: list[Problem] = []
    tables = _tables(files, form, problems)
    primary = tables["primary"]
    if not primary.rows:
        raise RefusedError("no_records", f"{primary.name} holds no entry.")
    _refuse_moved_columns(primary)
    entries = _distinct(primary, problems)
    if form.family:
        return Reading(_family(entries, tables, problems), problems=problems)
    if primary.delimiter == ",":
        return Reading([Unit(key.decode(), raw, raw) for key, raw in entries], problems=problems)
    alone = [Unit(key.decode(), raw, Entry(raw, delimiter=primary.delimiter)) for key, raw in entries]
    return Reading(alone, problems=problems)


def _tables(files: Files, form: Form, problems: list[Problem]) -> dict[Role, _Table]:
    starts = binding_of(form).files
    found: dict[Role, _Table] = {}
    for role, (name, data) in _by_role(files, form, problems).items():
        if not is_closed(data):
            problems.append(Problem("bad_value", name, "It lacks the mark (0x1A) that closes it: rows may be missing."))
        delimiter = delimiter_of(name) if role == "primary" else ","
        ending = name.lower().rpartition(".")[2] if delimiter != "," else "csv"
        found[role] = _Table(
            f"{starts[role]}.{ending}", rows_of(data, Layout(name, COLUMNS[role], delimiter), problems), delimiter
        )
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


def _refuse_moved_columns(table: _Table) -> None:
    """Refuse a file whose columns stand in another order: without headings, only their values tell.

    Raises:
        RefusedError: most of some rows from everywhere in the file have no type, or no programme, in its column.
    """
    picked = [raw for _, raw in table.rows[:: max(1, len(table.rows) // _LOOKED_AT)] if len(raw) <= MAX_CELL]
    some = [fields_of(raw, COLUMNS["primary"], table.delimiter, []) for raw in picked]
    typed = sum(_clean(fields[2]).lower() in KINDS for fields in some)
    with_programme = sum(bool(_clean(fields[3])) for fields in some)
    for heading, number, good in (("SDN_Type", 3, typed), ("Program", 4, with_programme)):
        if good * 2 < len(some) and len(some) > 2:
            raise RefusedError(
                "format", f"{table.name} has no column {heading} in place {number}. Its layout has changed."
            )


def _family(entries: list[Row], tables: dict[Role, _Table], problems: list[Problem]) -> list[Unit]:
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


def _distinct(table: _Table, problems: list[Problem]) -> list[Row]:
    """The rows; a second one of a key has a number behind it, unless it is the same letter for letter."""
    if len({key for key, _ in table.rows}) == len(table.rows):
        return table.rows
    found: dict[bytes, bytes] = {}
    for key, raw in table.rows:
        copy, own = 1, key
        while found.get(own, raw).rstrip(_LINE_END) != raw.rstrip(_LINE_END):
            copy += 1
            own = b"%s (%d)" % (key, copy)
        if own in found or copy > 1:
            fate = "word for word: read once" if own in found else f"with other content: kept as {own.decode()!r}"
            place = f"{table.name}, ent_num {key.decode()}"
            problems.append(Problem("duplicate_key", place, f"Printed again {fate}."))
        found[own] = raw
    return list(found.items())


def _grouped(
    table: _Table | None, known: set[bytes], primary: str, problems: list[Problem]
) -> dict[bytes, list[bytes]]:
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
    found = of_type(_clean(type_))
    found.warnings[:0] = oddities
    found.comments = f"{binding.files['comments']}.csv"
    read_name(_clean(name), found)
    _read_aliases(entry, found)
    read_title(_clean(title), found)
    read_ship(dict(zip(_SHIP, map(_clean, ship), strict=True)), found)
    found.addresses.extend(read_addresses(entry, found.warnings))
    _read_remarks(_clean(remarks, strip=False), entry, found)
    programmes = [tag.strip() for tag in _clean(programme).split("] [")]
    return record_of(binding.list, unit.key, designations(programmes, found, own_acts=binding.own_acts), found)


def _read_aliases(entry: Entry, found: Findings) -> None:
    for raw in entry.aliases:
        _, number, type_, text, note = (_clean(value) for value in _beside("alt", raw, found.warnings))
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
        _, _, street, city, country, note = (_clean(value) for value in _beside("add", raw, warnings))
        if street or city or country or note:
            found.append(Address(street=street, city=city, country=country, note=note))
    return found


def _beside(role: Role, raw: bytes, warnings: list[str]) -> list[str]:
    return fields_of(raw, COLUMNS[role], ",", warnings)


def _read_remarks(remarks: str, entry: Entry, found: Findings) -> None:
    continuation = "".join(_beside("comments", raw, found.warnings)[1] for raw in entry.comments)
    cut = not continuation and is_cut(remarks)
    read(segments_of(remarks + continuation, cut=cut), found)


def _clean(value: str, *, strip: bool = True) -> str:
    bare = value.strip()
    if bare in _EMPTY:
        return ""
    return bare if strip else value
