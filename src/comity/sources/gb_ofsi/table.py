"""ConList.xlsx as rows by heading, its date, and the rows of one group together."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from comity.sources import published_dates
from comity.sources.contract import Problem, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.headed_sheet import HeadedSheet, Row, fingerprint

NAME_COLUMNS = tuple(f"Name {number}" for number in (1, 2, 3, 4, 5, 6))
"""In the order of speech: Name 6 is the family name of a person and the whole name of anything else."""

ADDRESS_COLUMNS = tuple(f"Address {number}" for number in range(1, 7))
COLUMNS = (
    "Group ID", *NAME_COLUMNS, "Title", "Name Non-Latin Script", "Non-Latin Script Type", "Non-Latin Script Language",
    "DOB", "Town of Birth", "Country of Birth", "Nationality", "Passport Number", "Passport Details",
    "National Identification Number", "National Identification Details", "Position", *ADDRESS_COLUMNS, "Post/Zip Code",
    "Country", "Other Information", "Group Type", "Alias Type", "Alias Quality", "Regime", "Listed On",
    "UK Sanctions List Date Designated", "Last Updated",
)  # fmt: skip
"""The 36 headings, all required, in any order."""


class Group(msgspec.Struct, frozen=True):
    """The rows of one Group ID, in the file's order.

    Attributes:
        rows: heading -> cell, with runs of blanks as one.
        keyed: whether the publisher printed the key.
    """

    rows: list[Row]
    keyed: bool = True


def last_updated(sheet: HeadedSheet, problems: list[Problem]) -> str:
    """The day in the line above the headings (`Last Updated`), ISO; empty where there is none."""
    for row in sheet.above:
        for label, printed in pairwise(row):
            if label.strip().casefold() == "last updated" and (day := published_dates.day(printed)):
                return day.isoformat()
    problems.append(Problem("missing_field", sheet.name, "No `Last Updated` with a day stands above the headings."))
    return ""


def one_spaced(rows: list[Row]) -> list[Row]:
    """The rows with every run of blanks as one: OFSI breaks lines inside cells at will."""
    return [{column: " ".join(cell.split()) for column, cell in row.items()} for row in rows]


def group(rows: list[Row], problems: list[Problem]) -> list[Unit]:
    """One unit per Group ID; a row without one becomes a record of its own."""
    groups: dict[str, list[Row]] = {}
    derived: set[str] = set()
    for row in rows:
        key = row["Group ID"]
        if not key:
            key = derived_key(row["Group Type"], " ".join(row[column] for column in NAME_COLUMNS), row["DOB"])
            derived.add(key)
            problems.append(Problem("missing_field", "Group ID", f"A row has none; its key is derived: {key}."))
        groups.setdefault(key, []).append(row)
    return [
        Unit(key, fingerprint(members, COLUMNS), Group(members, key not in derived)) for key, members in groups.items()
    ]
