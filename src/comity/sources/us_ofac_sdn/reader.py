"""Reads OFAC's CSV family: sdn.csv with alt.csv, add.csv and sdn_comments.csv, or sdn.csv alone."""

from __future__ import annotations

import csv
from collections import defaultdict
from typing import NamedTuple

from comity.errors import RefusedError
from comity.model import Address, Attribute, Designation, Identifier, Record, Relation
from comity.model.records import Kind
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.us_ofac_sdn.names import ALIAS_KINDS, name_of
from comity.sources.us_ofac_sdn.remarks import Findings, read
from comity.sources.us_ofac_sdn.rows import Layout, Row, rows_of
from comity.sources.us_ofac_sdn.segments import is_cut, segments_of

# Columns as in OFAC's "SDN Data Formats" (dat_spec.txt), in the files' order.
_COLUMNS = {"sdn": 12, "alt": 5, "add": 6, "sdn_comments": 2}
_PREFIXES = ("sdn_comments", "sdn", "alt", "add")
_EMPTY = frozenset({"", "-0-", "-0"})
"""`-0-` is OFAC's empty field; the last one of a file has been seen to lose its last character."""
_KINDS: dict[str, Kind] = {
    "": "organization", "entity": "organization", "individual": "person", "vessel": "vessel", "aircraft": "aircraft",
}  # fmt: skip


MAX_CELL = 1024 * 1024
"""Characters in one field; OFAC's own are cut at 1,000, and joined with the comments have some 5,000."""
_LOOKED_AT = 200


class Entry(NamedTuple):
    """Everything that the files print about one entry, as raw rows. A unit of sdn.csv alone is just its row."""

    sdn: bytes
    aliases: tuple[bytes, ...] = ()
    addresses: tuple[bytes, ...] = ()
    comments: tuple[bytes, ...] = ()


def units(files: Files, form: Form) -> Reading:
    """Take the files apart: one unit per row of sdn.csv, with its rows of the other files."""
    problems: list[Problem] = []
    by_role = _by_role(files, form, problems)
    rows = {role: rows_of(data, Layout(name, _COLUMNS[role]), problems) for role, (name, data) in by_role.items()}
    if not rows["sdn"]:
        raise RefusedError("no_records", "sdn.csv holds no entry.")
    csv.field_size_limit(MAX_CELL)
    _refuse_moved_columns(rows["sdn"])
    if not form.family:
        return Reading(_single(rows["sdn"], problems), problems=problems)
    return Reading(_family(rows, problems), problems=problems)


def _refuse_moved_columns(rows: list[Row]) -> None:
    """Refuse a file whose columns stand in another order: without headings, only their values tell.

    Raises:
        RefusedError: most of some rows from everywhere in the file have no type, or no programme, in its column.
    """
    picked = [raw for _, raw in rows[:: max(1, len(rows) // _LOOKED_AT)] if len(raw) <= MAX_CELL]
    some = [_fields(raw, []) for raw in picked]
    typed = sum(_clean(fields[2]).lower() in _KINDS for fields in some)
    with_programme = sum(bool(_clean(fields[3])) for fields in some)
    for heading, number, good in (("SDN_Type", 3, typed), ("Program", 4, with_programme)):
        if good * 2 < len(some) and len(some) > 2:
            raise RefusedError("format", f"sdn.csv has no column {heading} in place {number}. Its layout has changed.")


def _by_role(files: Files, form: Form, problems: list[Problem]) -> dict[str, tuple[str, bytes]]:
    found: dict[str, tuple[str, bytes]] = {}
    if not form.family and len(files) == 1:
        return {"sdn": next(iter(files.items()))}  # whatever it is called
    for name, data in sorted(files.items()):
        role = next((prefix for prefix in _PREFIXES if name.lower().startswith(prefix)), "")
        if role == "sdn_comments" and not data.strip(b"\x1a \t\r\n"):
            continue  # no remark was too long that day
        if not role or role in found or (role != "sdn" and not form.family):
            problems.append(Problem("skipped", name, f"{name} is no file of this form, or not the first of its kind."))
        else:
            found[role] = (name, data)
    needed = ("sdn", "alt", "add") if form.family else ("sdn",)
    missing = ", ".join(f"{role}.csv" for role in needed if role not in found)
    if missing:
        raise RefusedError("format", f"{missing} of the CSV family is missing. sdn.csv alone is the form sdn_csv.")
    return found


def _single(rows: list[Row], problems: list[Problem]) -> list[Unit]:
    return [Unit(key.decode(), raw, raw) for key, raw in _distinct(rows, problems)]


def _family(rows: dict[str, list[Row]], problems: list[Problem]) -> list[Unit]:
    entries = _distinct(rows["sdn"], problems)
    known = {key for key, _ in entries}
    beside = {role: _grouped(role, rows.get(role, []), known, problems) for role in ("alt", "add", "sdn_comments")}
    found = []
    for key, raw in entries:
        entry = Entry(raw, *(tuple(beside[role].get(key, ())) for role in ("alt", "add", "sdn_comments")))
        whole = b"\n".join((entry.sdn, *entry.aliases, *entry.addresses, *entry.comments))
        found.append(Unit(key.decode(), whole, entry))
    return found


def _distinct(rows: list[Row], problems: list[Problem]) -> list[Row]:
    """The rows without those whose number has come before."""
    if len({key for key, _ in rows}) == len(rows):
        return rows
    first: dict[bytes, Row] = {}
    for row in rows:
        if first.setdefault(row[0], row) is not row:
            key, text = (value.decode("utf-8", "replace") for value in row)
            problems.append(Problem("duplicate_key", f"sdn.csv, ent_num {key}", f"The first row was read, not: {text}"))
    return list(first.values())


def _grouped(role: str, rows: list[Row], known: set[bytes], problems: list[Problem]) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for key, raw in rows:
        if key in known:
            found[key].append(raw)
        else:
            place, text = f"{role}.csv, ent_num {key.decode()}", raw.decode("utf-8", "replace")
            problems.append(Problem("skipped", place, f"sdn.csv has no such entry, so this was left out: {text}"))
    return found


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001  the contract passes the form; both forms read alike
    """Read one entry."""
    entry: Entry = unit.payload if isinstance(unit.payload, Entry) else Entry(unit.payload)
    warnings: list[str] = []
    _, name, type_, programme, title, *ship, remarks = _fields(entry.sdn, warnings)
    kind = _KINDS.get(_clean(type_).lower(), "organization")
    if _clean(type_).lower() not in _KINDS:
        warnings.append(f"type {type_!r} is not known and was read as an organization")
    found = Findings(kind, warnings=warnings)
    found.names.append(name_of(_clean(name), kind))
    _read_aliases(entry, found)
    found.positions.extend(part.strip() for part in _clean(title).split(";") if part.strip())
    _read_ship([_clean(value) for value in ship], found)
    addresses = _addresses(entry, warnings)
    _read_remarks(_clean(remarks, strip=False), entry, found)
    return _record(unit.key, _clean(programme), addresses, found)


def _record(key: str, programme: str, addresses: tuple[Address, ...], found: Findings) -> Record:
    return Record(
        list="us_ofac_sdn",
        key=key,
        kind=found.kind,
        names=tuple(found.names),
        identifiers=tuple(found.identifiers),
        births=tuple(found.births),
        birth_places=tuple(found.birth_places),
        nationalities=tuple(found.nationalities),
        gender=found.gender,
        positions=tuple(dict.fromkeys(found.positions)),
        addresses=addresses,
        relations=tuple(found.relations),
        designations=tuple(Designation("US", tag.strip(), ("US",)) for tag in programme.split("] [")),
        attributes=tuple(found.attributes),
        remarks=tuple(found.remarks),
        warnings=tuple(found.warnings),
    )


def _read_aliases(entry: Entry, found: Findings) -> None:
    for raw in entry.aliases:
        _, _, type_, text, note = (_clean(value) for value in _fields(raw, found.warnings))
        role, word = ALIAS_KINDS.get(type_.lower(), ("aka", type_))
        notes = "; ".join(part for part in (word, note) if part)
        # What is not in quotes in the Remarks is a strong alias: OFAC's FAQ 122.
        found.names.append(name_of(text, found.kind, role=role, quality="strong", note=notes))


def _addresses(entry: Entry, warnings: list[str]) -> tuple[Address, ...]:
    """City, province and postcode are one column of the publisher's; they stay together in `city`."""
    found = []
    for raw in entry.addresses:
        _, _, street, city, country, note = (_clean(value) for value in _fields(raw, warnings))
        if street or city or country or note:
            found.append(Address(street=street, city=city, country=country, note=note))
    return tuple(found)


def _read_ship(values: list[str], found: Findings) -> None:
    """The six columns on vessels: call sign, type, tonnage, gross registered tonnage, flag, owner."""
    call_sign, type_, tonnage, gross, flag, owner = values
    if call_sign:
        found.identifiers.append(Identifier("call_sign", call_sign))
    labelled = (("vessel type", type_), ("tonnage", tonnage), ("gross registered tonnage", gross), ("flag", flag))
    found.attributes.extend(Attribute(label, value) for label, value in labelled if value)
    if owner:
        found.relations.append(Relation("owned_by", owner, note="vessel owner"))


def _read_remarks(remarks: str, entry: Entry, found: Findings) -> None:
    continuation = "".join(_fields(raw, found.warnings)[1] for raw in entry.comments)
    cut = not continuation and is_cut(remarks)
    read(segments_of(remarks + continuation, cut=cut), found)


def _fields(raw: bytes, warnings: list[str]) -> list[str]:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
        warnings.append("a row is not in UTF-8 and was read as Windows-1252")
    return next(csv.reader([text] if "\n" not in text else text.splitlines(keepends=True)))


def _clean(value: str, *, strip: bool = True) -> str:
    bare = value.strip()
    if bare in _EMPTY:
        return ""
    return bare if strip else value
