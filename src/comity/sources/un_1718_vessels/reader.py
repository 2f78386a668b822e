"""Reads `un_1718_vessels.csv`, Comity's table of the vessels that the UN's 1718 Committee designated."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from comity.model import Attribute, Designation, Identifier, Name, Record
from comity.model.identifiers import is_valid
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.founding import facts_csv
from comity.sources.founding.facts_csv import Row, values

COLUMNS = ("id", "name", "other_names", "imo", "mmsi", "designations", "basis_reading", "evidence", "note")


def units(files: Files, form: Form) -> Reading:
    """One unit per vessel.

    Raises:
        RefusedError: empty, cut off, or another table.
    """
    return facts_csv.units(files, form, COLUMNS)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one row."""
    row: Row = unit.payload
    warnings: list[str] = []
    return Record(
        list="un_1718_vessels",
        key=unit.key,
        kind="vessel",
        names=(
            Name(row["name"], script=script_of(row["name"])),
            *(Name(other, "aka", script=script_of(other)) for other in values(row["other_names"])),
        ),
        identifiers=tuple(_numbers(row, warnings)),
        designations=tuple(_designations(row, warnings)),
        attributes=tuple(Attribute(label, row[label]) for label in ("evidence", "note") if row[label]),
        warnings=tuple(warnings),
    )


def _numbers(row: Row, warnings: list[str]) -> Iterator[Identifier]:
    for scheme in ("imo", "mmsi"):
        if row[scheme]:
            number = Identifier(scheme, row[scheme])
            if is_valid(number) is False:
                warnings.append(f"{scheme} {row[scheme]!r} fails its check digit: kept as printed")
            yield number


def _designations(row: Row, warnings: list[str]) -> Iterator[Designation]:
    """One designation per day, with every measure of that day; the paragraphs are our reading and say so."""
    printed, bases = values(row["designations"]), values(row["basis_reading"])
    if len(printed) != len(bases):
        warnings.append("designations and basis_reading differ in number: the surplus has no basis")
    by_day: dict[date | None, list[tuple[str, str]]] = {}
    for place, text in enumerate(printed):
        day, _, measure = text.partition(" ")
        listed_on = published_dates.day(day)
        if listed_on is None:
            warnings.append(f"designation {text!r} has no day: kept without one")
        by_day.setdefault(listed_on, []).append((measure, bases[place] if place < len(bases) else ""))
    for listed_on, measures in by_day.items():
        yield Designation(
            "UN",
            programme="S/RES/1718 (2006)",
            decided_by=("UN",),
            legal_basis=tuple(dict.fromkeys(f"{basis} (compiler's reading)" for _, basis in measures if basis)),
            measures=tuple(measure for measure, _ in measures),
            listed_on=listed_on,
        )
