"""Reads `un_dprk.csv`, the table of facts that Comity draws from the UN's own file (`tools/draw_un_dprk.py`)."""

from __future__ import annotations

from collections.abc import Iterator

from comity.model import Designation, Name, Record
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.founding import facts_csv
from comity.sources.founding.facts_csv import Row, values
from comity.sources.un_sc import aliases

COLUMNS = ("reference", "kind", "name", "other_names", "former_names", "born", "listed_on")


def units(files: Files, form: Form) -> Reading:
    """One unit per entry.

    Raises:
        RefusedError: empty, cut off, or another table.
    """
    return facts_csv.units(files, form, COLUMNS)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one row. The UN's reference is the key, as in its XML."""
    row: Row = unit.payload
    listed_on = published_dates.day(row["listed_on"])
    born = tuple(published_dates.parse(text) for text in values(row["born"]))
    warnings = [f"date of birth {birth.text!r} is no date: kept as printed" for birth in born if birth.first is None]
    if listed_on is None:
        warnings.append(f"listed_on {row['listed_on']!r} is no day: left out")
    return Record(
        list="un_sc",
        key=unit.key,
        kind="person" if row["kind"] == "person" else "organization",
        names=tuple(_names(row)),
        births=born,
        designations=(Designation("UN", programme="DPRK", decided_by=("UN",), listed_on=listed_on),),
        warnings=tuple(warnings),
    )


def _names(row: Row) -> Iterator[Name]:
    """The UN marks aliases of individuals only; the table takes those of good quality, which are strong."""
    yield Name(row["name"], script=script_of(row["name"]))
    for other in values(row["other_names"]):
        yield from aliases.names_in(other, "aka", "strong" if row["kind"] == "person" else "")
    for former in values(row["former_names"]):
        yield Name(former, "fka", script=script_of(former))
