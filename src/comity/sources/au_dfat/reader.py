"""Reads Australia's Consolidated List, in the layouts of 12 columns (to 2024) and of 19 (2026)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from comity.errors import RefusedError
from comity.model import Attribute, Designation, Identifier, Name, Record
from comity.model.identifiers import SCHEMES, comparable, is_valid
from comity.model.records import Kind, NameKind, Quality
from comity.names.script import script_of
from comity.sources import headed_sheet
from comity.sources.au_dfat import cells, numbers
from comity.sources.au_dfat.table import LAYOUTS, Entry, group, is_primary
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.headed_sheet import Row

_KINDS: dict[str, Kind] = {"individual": "person", "entity": "organization", "vessel": "vessel"}
_NAME_KINDS: dict[str, NameKind] = {
    "primary name": "primary",
    "alias": "aka",
    "aka": "aka",
    "formerly known as": "fka",
    "previously listed as": "aka",
    "original script": "original_script",
}
_QUALITIES: dict[str, Quality] = {"strong": "strong", "weak": "weak", "": ""}
_MEASURES = ("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction")
_PREVIOUSLY = re.compile(r"\s*\(((?:previously|formerly) (?:listed|known) as)\)\s*$", re.IGNORECASE)
_FORMERLY = re.compile(r"^formerly known as\s+", re.IGNORECASE)
_ABOUT = re.compile(
    r"\s*\((combat name|call sign|nom de guerre|initials|when he was [^()]*|tigrinya|good quality|low quality)\)$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"^(?P<name>[A-Za-zÀ-ž'’‘. -]+?)\s+(?P<other>[^\W\d_A-Za-zÀ-ž][^A-Za-zÀ-ž]*)$")
"""`Exa Mple مثال`: one name in two scripts, with nothing but a blank between them."""
_IN_SCRIPT = re.compile(
    r"^(?P<name>[^()]+?)\s*\((?:(?P<words>previously listed as)[.,]? in \w+:)?\s*(?P<other>[^()]+?)\s*\)$",
    re.IGNORECASE,
)
"""`Exa Mple (Previously listed as. In Arabic: ...)`: one name in two scripts."""
_ACT = re.compile(r"\b(?:Regulations?|Instruments?|Designation \d{4}|List 20\d\d|Act \d{4})\b")
"""What shows that a text names an instrument; the column also holds `Listed on 2 Sep. 2014 (relisted ...)`."""


def units(files: Files, form: Form) -> Reading:
    """One unit per reference number.

    Raises:
        RefusedError: not a workbook, without a required column, or without rows.
    """
    columns = LAYOUTS[form.id]
    sheet = headed_sheet.read(files, columns, ("Reference", "Name of Individual or Entity"))
    rows, problems = sheet.rows, list(sheet.problems)
    if not rows:
        raise RefusedError("no_records", "The workbook has headings and no rows.")
    if "identifiers" in form.carries:
        _report_shared_references(rows, problems)
    return Reading(group(rows, columns, problems), problems=problems)


def _report_shared_references(rows: list[Row], problems: list[Problem]) -> None:
    """A UN reference names one target: at the head of two entries it is wrong in one; the file cannot tell in which."""
    found: dict[str, list[str]] = {}
    for row in filter(is_primary, rows):
        reference = cells.un_reference(row["Additional Information"])[0]
        if reference and reference[2] == row["Type"].casefold()[:1]:
            found.setdefault(reference, []).append(row["Reference"])
    for reference, entries in found.items():
        if len(entries) > 1:
            message = f"The UN reference {reference} stands in all of them; it is kept in each."
            problems.append(Problem("bad_value", f"Reference {', '.join(entries)}", message))


def record(unit: Unit, form: Form) -> Record:
    """Read the rows of one reference number."""
    entry: Entry = unit.payload
    rows = sorted(entry.rows, key=lambda row: not is_primary(row))
    warnings: list[str] = []
    kind = _kind(rows, warnings)
    prose = _column(rows, "Additional Information")
    born = cells.births(_column(rows, "Date of Birth"))
    warnings += [f"date of birth {birth.text!r} is no date: kept as printed" for birth in born if birth.first is None]
    return Record(
        list="au_dfat",
        key=unit.key,
        key_is="publisher" if entry.keyed else "derived",
        kind=kind,
        names=tuple(_names(rows, warnings)),
        identifiers=_identifiers(rows, kind, form, warnings),
        births=born,
        birth_places=cells.places(_column(rows, "Place of Birth")),
        nationalities=cells.countries(_column(rows, "Citizenship")),
        gender=numbers.gender(prose) if "gender" in form.carries else "",
        addresses=cells.places(_column(rows, "Address")),
        designations=_designations(rows, warnings),
        attributes=tuple(_attributes(rows)),
        remarks=prose,
        warnings=tuple(warnings),
    )


def _column(rows: list[Row], column: str) -> tuple[str, ...]:
    """The different values of a column, in order; rows of one reference mostly repeat one another."""
    values = dict.fromkeys(row.get(column, "") for row in rows)
    unlike = {" ".join(value.split()): value for value in reversed(values) if cells.present(value)}
    return tuple(value for value in values if value in unlike.values())


def _kind(rows: list[Row], warnings: list[str]) -> Kind:
    printed = next((row["Type"] for row in rows if row["Type"]), "")
    if printed.casefold() not in _KINDS:
        warnings.append(f"Type {printed!r} is none of Individual, Entity, Vessel")
    return _KINDS.get(printed.casefold(), "other")


def _names(rows: list[Row], warnings: list[str]) -> Iterator[Name]:
    """The primary name first; where none is printed, the first name in Latin letters stands first."""
    names = [name for row in rows if (found := _name(row, warnings)) for name in _by_script(found)]
    if not names:
        warnings.append("no name is printed")
    elif names[0].kind != "primary":
        warnings.append("no row is marked as the primary name: the first name in Latin letters stands first")
        names.sort(key=lambda name: bool(name.script))
    primaries = [name for name in names if name.kind == "primary"]
    if len(primaries) > 1:
        warnings.append(f"{len(primaries)} rows are marked as the primary name: the first stands first")
    if any(row["Type"].casefold() == "vessel" for row in rows):
        names += numbers.previous_names(_column(rows, "Additional Information"))
    own = {name.text for name in primaries}
    yield from dict.fromkeys(name for name in names if name.kind != "aka" or name.note or name.text not in own)


def _name(row: Row, warnings: list[str]) -> Name | None:
    printed = cells.present(row["Name of Individual or Entity"])
    if not printed:
        return None
    kind = _NAME_KINDS.get(row["Name Type"].casefold())
    quality = _QUALITIES.get(row.get("Alias Strength", "").casefold())
    previously, about = _PREVIOUSLY.search(printed), _ABOUT.search(printed)
    notes = [previously[1]] if previously else [about[1]] if about else []
    if row["Name Type"].casefold() == "previously listed as":
        notes.append("previously listed as")
    for value, known in ((row["Name Type"], kind), (row.get("Alias Strength", ""), quality)):
        if known is None:
            notes.append(value)
            warnings.append(f"{value!r} beside the name {printed!r} is not known")
    if _FORMERLY.match(printed) or (previously and previously[1].casefold() == "formerly known as"):
        kind = "fka"
    text = _FORMERLY.sub("", _ABOUT.sub("", _PREVIOUSLY.sub("", printed))).strip(" ,;") or printed
    return Name(text, kind or "aka", quality or "", script=script_of(text), note="; ".join(notes))


def _by_script(name: Name) -> Iterator[Name]:
    """A name printed with its original script in brackets as two names; every other as it is."""
    match = _IN_SCRIPT.match(name.text) or _BESIDE.match(name.text)
    if match is None or script_of(match["name"]) or not script_of(match["other"]):
        yield name
        return
    notes = (name.note, match.groupdict().get("words") or "")
    yield Name(match["name"], name.kind, name.quality, note="; ".join(note for note in notes if note))
    other = match["other"]
    yield Name(other, "original_script", script=script_of(other), note=f"of the name {match['name']}")


def _identifiers(rows: list[Row], kind: Kind, form: Form, warnings: list[str]) -> tuple[Identifier, ...]:
    """The IMO number of its column, the UN's reference, and the numbers behind labels in the prose, each once."""
    if "identifiers" not in form.carries:
        return ()
    found = [Identifier("imo", number) for number in _column(rows, "IMO Number")]
    if any(_decided_by(value) == ("UN",) for value in _column(rows, "Committees")):
        found += _un_references(rows, warnings)
    russian = any(re.search(r"\bRussia\b", address) for address in _column(rows, "Address"))
    found += numbers.numbers(_column(rows, "Additional Information"), kind, russian=russian)
    kept = {(number.scheme, comparable(number)): number for number in reversed(found)}
    warnings += [
        f"{SCHEMES[number.scheme].title} {number.value} fails its check digit: kept as printed"
        for number in found
        if is_valid(number) is False
    ]
    return tuple(kept.values())[::-1]


def _un_references(rows: list[Row], warnings: list[str]) -> Iterator[Identifier]:
    """The UN reference by the primary name's row.

    UN references end in `i` for a person and in `e` for an organisation. One that does not fit the type, or a second
    one in the row of an alias, is somebody else's: taken over, it would make two targets one.
    """
    found = dict(cells.un_reference(text) for text in reversed(_column(rows, "Additional Information")))
    letters = {row["Type"].casefold()[:1] for row in rows}
    taken = ""
    for reference, printed in reversed(found.items()):
        if reference and reference[2] in letters and not taken:
            taken = reference
            as_printed = "" if printed == reference else f", printed as {printed}"
            yield Identifier("un_ref", reference, note=f"at the start of Additional Information{as_printed}")
        elif reference:
            other = f"beside {taken}" if taken else "which is of another type of target"
            warnings.append(f"Additional Information begins with {reference}, {other}: not taken as a UN reference")


def _attributes(rows: list[Row]) -> Iterator[Attribute]:
    for column, label in (("Listing Information", "listing information"), ("Control Date", "control_date")):
        for value in _column(rows, column):
            yield Attribute(label, " ".join(value.split()))
    for value in _column(rows, "Instrument of Designation"):
        if not _ACT.search(value) and value not in _column(rows, "Listing Information"):
            yield Attribute("instrument of designation", " ".join(value.split()))


def _designations(rows: list[Row], warnings: list[str]) -> tuple[Designation, ...]:
    """One designation per committee printed; every real reference has one."""
    programmes = _column(rows, "Committees") or ("",)
    return tuple(
        _designation([row for row in rows if row["Committees"] in (programme, "")], programme, warnings)
        for programme in programmes
    )


def _designation(rows: list[Row], programme: str, warnings: list[str]) -> Designation:
    listing = _column(rows, "Listing Information")
    return Designation(
        authority="AU",
        programme=" ".join(programme.split()),
        decided_by=_decided_by(programme),
        legal_basis=tuple(" ".join(v.split()) for v in _column(rows, "Instrument of Designation") if _ACT.search(v)),
        measures=tuple(name for name in _MEASURES if _applies(rows, name, warnings)),
        listed_on=_first_day(listing),
        amended_on=tuple(sorted({day for text in listing for day in cells.amended_on(text)})),
    )


def _first_day(listing: tuple[str, ...]) -> date | None:
    """The day of listing by the primary name's row; other rows tell of aliases added later."""
    return next((day for text in listing if (day := cells.listed_on(text))), None)


def _decided_by(programme: str) -> tuple[str, ...]:
    """Whose decision it is: `1718 (DPRK)` is a UN committee's, `Autonomous (Iran)` Australia's.

    `1373 (2001)` names a resolution without a list of its own: there the Australian minister decides whom it covers.
    """
    if programme.startswith(("Autonomous", "1373")):
        return ("AU",)
    return ("UN",) if re.match(r"\s*\d{3,4}\b", programme) else ()


def _applies(rows: list[Row], measure: str, warnings: list[str]) -> bool:
    values = {row.get(measure, "").upper() for row in rows}
    odd = sorted(values - {"TRUE", "FALSE", "YES", "NO", ""})
    warnings += [f"{measure} is {value!r}, neither TRUE nor FALSE: taken as not imposed" for value in odd]
    return bool(values & {"TRUE", "YES"})
