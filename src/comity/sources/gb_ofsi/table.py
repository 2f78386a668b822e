"""ConList.xlsx as rows by heading, its date, and the rows of one group together."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from comity.errors import RefusedError
from comity.sources import published_dates
from comity.sources.contract import Files, Problem, Unit
from comity.sources.derived_keys import derived_key
from comity.sources.workbook import sheets

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

Row = dict[str, str]


class Group(msgspec.Struct, frozen=True):
    """The rows of one Group ID, in the file's order.

    Attributes:
        rows: heading -> cell, with runs of blanks as one.
        keyed: whether the publisher printed the key.
    """

    rows: list[Row]
    keyed: bool = True


def read_rows(files: Files, problems: list[Problem]) -> tuple[list[Row], str]:
    """The rows under the headings, and the day in the line above them (`Last Updated`), ISO.

    Raises:
        RefusedError: no sheet has the headings, or one of them is missing; it is named.
    """
    name, data = next(iter(files.items()), ("the workbook", b""))
    found = [(sheet, at) for sheet in sheets(data, name).values() if (at := _heading_row(sheet)) is not None]
    if not found:
        raise RefusedError(
            "format", f"{name} has no row of headings ({', '.join(COLUMNS[:3])} ...). It is another file."
        )
    table, at = found[0]
    headings = [" ".join(cell.split()) for cell in table[at]]
    missing = [column for column in COLUMNS if column not in headings]
    if missing:
        raise RefusedError("format", f"{name} has no column {', '.join(missing)}. Its layout has changed.")
    body = table[at + 1 :]
    _report_unknown(headings, body, problems)
    places = {column: headings.index(column) for column in COLUMNS}
    rows = [{column: " ".join(row[place].split()) for column, place in places.items()} for row in body]
    return [row for row in rows if any(row.values())], _last_updated(table[:at], name, problems)


def _heading_row(sheet: list[list[str]]) -> int | None:
    """Where the headings stand: the first of the first rows that holds at least half of them."""
    for at, row in enumerate(sheet[:10]):
        if len({" ".join(cell.split()) for cell in row} & set(COLUMNS)) >= len(COLUMNS) // 2:
            return at
    return None


def _last_updated(above: list[list[str]], name: str, problems: list[Problem]) -> str:
    for row in above:
        for label, printed in pairwise(row):
            if label.strip().casefold() == "last updated" and (day := published_dates.day(printed)):
                return day.isoformat()
    problems.append(Problem("missing_field", name, "No `Last Updated` with a day stands above the headings."))
    return ""


def _report_unknown(headings: list[str], body: list[list[str]], problems: list[Problem]) -> None:
    seen: set[str] = set()
    for place, heading in enumerate(headings):
        filled = sum(bool(row[place].strip()) for row in body)
        if (heading not in COLUMNS or heading in seen) and (heading or filled):
            message = f"It is not read; {filled:,} rows have a value in it."
            problems.append(Problem("unknown_field", f"column {heading or place + 1}", message))
        seen.add(heading)


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
    return [Unit(key, _fingerprint(members), Group(members, key not in derived)) for key, members in groups.items()]


def _fingerprint(rows: list[Row]) -> bytes:
    """All cells in one order of columns, so that a file with its columns moved reads as unchanged."""
    return "\x1e".join("\x1f".join([row[column] for column in COLUMNS]) for row in rows).encode()
