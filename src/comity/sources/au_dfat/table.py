"""The workbook as rows by heading, and the rows of one reference together."""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from comity.errors import RefusedError
from comity.sources.contract import Files, Problem, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.workbook import sheets

COLUMNS_12 = (
    "Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth", "Place of Birth", "Citizenship",
    "Address", "Additional Information", "Listing Information", "Committees", "Control Date",
)  # fmt: skip
COLUMNS_19 = (
    *COLUMNS_12, "Alias Strength", "IMO Number", "Instrument of Designation", "Targeted Financial Sanction",
    "Travel Ban", "Arms Embargo", "Maritime Restriction",
)  # fmt: skip
LAYOUTS = {"xls12": COLUMNS_12, "xlsx19": COLUMNS_19}
"""Form -> headings that it must have, in any order."""

Row = dict[str, str]

_NUMBER = re.compile(r"^(\d+)(?:[a-z]*\d*)$", re.IGNORECASE)


class Entry(msgspec.Struct, frozen=True):
    """The rows of one reference number, in the file's order.

    Attributes:
        rows: heading -> cell, blanks at its ends cut.
        keyed: whether the publisher printed the key.
    """

    rows: list[Row]
    keyed: bool = True


def read_rows(files: Files, columns: tuple[str, ...], problems: list[Problem]) -> list[Row]:
    """The rows of the sheet that has the headings.

    Raises:
        RefusedError: no sheet has them; a missing one is named.
    """
    name, data = next(iter(files.items()), ("the workbook", b""))
    found = [(sheet, at) for sheet in sheets(data, name).values() if (at := _heading_row(sheet, columns)) is not None]
    if not found:
        raise RefusedError(
            "format", f"{name} has no row of headings ({', '.join(columns[:4])} ...). It is another file."
        )
    table, at = found[0]
    headings = [" ".join(cell.split()) for cell in table[at]]
    missing = [column for column in columns if column not in headings]
    if missing:
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}. Its layout has changed.")
    _report_unknown(headings, table[at + 1 :], columns, problems)
    places = {column: headings.index(column) for column in columns}
    rows = [{column: row[place].strip() for column, place in places.items()} for row in table[at + 1 :]]
    return [row for row in rows if any(row.values())]


def _heading_row(sheet: list[list[str]], columns: tuple[str, ...]) -> int | None:
    """Where the headings stand: the first of the first rows that holds at least half of them."""
    for at, row in enumerate(sheet[:10]):
        if len({" ".join(cell.split()) for cell in row} & set(columns)) >= len(columns) // 2:
            return at
    return None


def _report_unknown(
    headings: list[str], body: list[list[str]], columns: tuple[str, ...], problems: list[Problem]
) -> None:
    seen: set[str] = set()
    for place, heading in enumerate(headings):
        filled = sum(bool(row[place].strip()) for row in body)
        if (heading not in columns or heading in seen) and (heading or filled):
            message = f"It is not read; {filled:,} rows have a value in it."
            problems.append(Problem("unknown_field", f"column {heading or place + 1}", message))
        seen.add(heading)


def group(rows: list[Row], columns: tuple[str, ...], problems: list[Problem]) -> list[Unit]:
    """One unit per reference number: 2, 2a, 34c1 belong to 2, 2 and 34. No row is left out."""
    groups: dict[str, list[Row]] = {}
    derived: set[str] = set()
    for row in rows:
        number, reference = _NUMBER.match(row["Reference"]), row["Reference"]
        key = number[1] if number else reference or derived_key(row["Type"], row["Name of Individual or Entity"])
        if not reference:
            derived.add(key)
            problems.append(Problem("missing_field", "Reference", f"A row has none; its key is derived: {key}."))
        elif not number:
            problems.append(
                Problem("bad_value", f"Reference {reference}", "It is no number; used as a key as it stands.")
            )
        groups.setdefault(_of_its_own(key, row, groups), []).append(row)
    _report_repeated(rows, problems)
    return [
        Unit(key, _fingerprint(members, columns), Entry(members, key not in derived)) for key, members in groups.items()
    ]


def _of_its_own(key: str, row: Row, groups: dict[str, list[Row]]) -> str:
    """The key of a row's group. A second primary name under the very same reference is another target."""
    copy, latest = 1, key
    while f"{key} ({copy + 1})" in groups:
        copy += 1
        latest = f"{key} ({copy})"
    if is_primary(row) and any(is_primary(other) and same_reference(other, row) for other in groups.get(latest, ())):
        return f"{key} ({copy + 1})"
    return latest


def is_primary(row: Row) -> bool:
    """Whether the row prints the primary name."""
    return row["Name Type"].casefold() == "primary name"


def same_reference(row: Row, other: Row) -> bool:
    """Whether two rows print the same reference, letters included."""
    return row["Reference"].casefold() == other["Reference"].casefold()


def _report_repeated(rows: list[Row], problems: list[Problem]) -> None:
    counts = Counter(row["Reference"] for row in rows if row["Reference"])
    for reference, count in counts.items():
        if count > 1:
            problems.append(
                Problem("duplicate_key", f"Reference {reference}", f"Printed {count} times; all rows are read.")
            )


def _fingerprint(rows: list[Row], columns: tuple[str, ...]) -> bytes:
    """All cells in one order of columns, so that a file with its columns moved reads as unchanged."""
    return "\x1e".join("\x1f".join([row[column] for column in columns]) for row in rows).encode()
