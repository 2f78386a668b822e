"""Whether the columns of OFAC's CSV family stand where they should. It has no headings: only the values tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.ofac.binding import Role
from comity.sources.ofac.dialects import MAX_CELL, fields_of
from comity.sources.ofac.findings import KINDS
from comity.sources.ofac.rows import Row

COLUMNS: dict[Role, int] = {"primary": 12, "alt": 5, "add": 6, "comments": 2}
"""As in OFAC's "SDN Data Formats" (dat_spec.txt), in the files' order."""

_EMPTY = frozenset({"", "-0-", "-0"})
"""`-0-` is OFAC's empty field; the last one of a file has been seen to lose its last character."""

_FILLED: dict[Role, dict[str, int]] = {
    "primary": {"SDN_Type": 2, "Remarks": 11},
    "alt": {"alt_name": 3},
    "add": {"Address": 2, "City/State/Province/Postal Code": 3, "Country": 4},
}
"""Columns that are filled in a fifth (types) to all of the rows of every real file."""

_SHIP = slice(5, 11)
"""The six columns on vessels. In no real file has a row a value there that is neither a vessel nor an aircraft."""

_LOOKED_AT = 200
_ENOUGH = 50
"""Rows of which none has a value in a column that is always filled: fewer prove nothing."""


class Table(NamedTuple):
    """The rows of one file.

    Attributes:
        name: in messages.
        delimiter: between its columns.
        is_closed: whether it ends with OFAC's mark.
    """

    name: str
    rows: list[Row]
    delimiter: str = ","
    is_closed: bool = True


def clean(value: str, *, strip: bool = True) -> str:
    """A field without OFAC's sign for an empty one, and without the blanks at its ends."""
    bare = value.strip()
    if bare in _EMPTY:
        return ""
    return bare if strip else value


def has_ship_columns(fields: list[str]) -> bool:
    """Whether a row of the primary table that is neither a vessel nor an aircraft has a value that only these have."""
    return KINDS.get(clean(fields[2]).lower()) not in ("vessel", "aircraft") and any(map(clean, fields[_SHIP]))


def refuse_moved(tables: Mapping[Role, Table]) -> None:
    """Refuse files whose columns stand in another order.

    Raises:
        RefusedError: most of some rows from everywhere in a file have no type, no programme or no number in its
            column, or are no vessels and have a vessel's columns.
    """
    rows = _some(tables["primary"], "primary")
    wrong = {
        "SDN_Type in place 3": sum(clean(fields[2]).lower() not in KINDS for fields in rows),
        "Program in place 4": sum(not clean(fields[3]) for fields in rows),
        "Remarks in place 12": sum(map(has_ship_columns, rows)),
    }
    _refuse_mostly(tables["primary"], len(rows), wrong)
    beside: tuple[Role, ...] = ("alt", "add")
    for role in beside:
        if table := tables.get(role):
            rows = _some(table, role)
            _refuse_mostly(table, len(rows), {"numbers in place 2": sum(not clean(each[1]).isdigit() for each in rows)})


def _refuse_mostly(table: Table, n_rows: int, wrong: Mapping[str, int]) -> None:
    for heading, n_wrong in wrong.items():
        if n_wrong * 2 > n_rows > 2:
            raise RefusedError("format", f"{table.name} has no column {heading}. Its layout has changed.")


def blank_columns(tables: Mapping[Role, Table]) -> Iterator[Problem]:
    """Columns without any value in rows from everywhere in a file, though every file so far had values there."""
    for role, table in tables.items():
        rows = _some(table, role) if role in _FILLED else []
        for heading, place in _FILLED.get(role, {}).items():
            if len(rows) >= _ENOUGH and not any(clean(fields[place]) for fields in rows):
                message = f"None of {len(rows)} rows from everywhere in it has a value there; read as blank."
                yield Problem("missing_field", f"{table.name}, column {heading}", message)


def refuse_part(keys: Collection[bytes], tables: Mapping[Role, Table]) -> None:
    """Refuse a primary table that ends without OFAC's mark and lacks entries that the files beside it name.

    Either alone has been published; both together are a table cut off between two rows.

    Raises:
        RefusedError: both are so.
    """
    primary = tables["primary"]
    if primary.is_closed:
        return
    named = {key for role, table in tables.items() if role != "primary" for key, _ in table.rows}
    if missing := named - set(keys):
        raise RefusedError(
            "truncated",
            f"{primary.name} lacks the mark (0x1A) that closes it, and {len(missing):,} entries that the files beside "
            "it name. It is cut off; fetch it again.",
        )


def _some(table: Table, role: Role) -> list[list[str]]:
    """The fields of some rows from everywhere in a file."""
    picked = [raw for _, raw in table.rows[:: max(1, len(table.rows) // _LOOKED_AT)] if len(raw) <= MAX_CELL]
    return [fields_of(raw, COLUMNS[role], table.delimiter, []) for raw in picked]
