"""The workbook as rows by heading, and the rows of one reference together."""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from comity.sources.contract import Problem, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.headed_sheet import Row, fingerprint

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

_NUMBER = re.compile(r"^(\d+)(?:[a-z]*\d*)$", re.IGNORECASE)


class Entry(msgspec.Struct, frozen=True):
    """The rows of one reference number, in the file's order.

    Attributes:
        rows: heading -> cell, blanks at its ends cut.
        keyed: whether the publisher printed the key.
    """

    rows: list[Row]
    keyed: bool = True


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
        Unit(key, fingerprint(members, columns), Entry(members, key not in derived)) for key, members in groups.items()
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
