"""Reads OFSI's ConList.xlsx: one record per Group ID, told in one row per name, date of birth and address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from comity.errors import RefusedError
from comity.model import Address, Attribute, Country, Designation, Identifier, Name, NamePart, PartialDate, Record
from comity.model.identifiers import is_valid
from comity.model.records import Kind, NameKind, Quality
from comity.names.script import script_of
from comity.sources import headed_sheet, published_dates
from comity.sources.contract import Files, Form, Reading, Unit
from comity.sources.gb_ofsi.other_information import OtherInformation
from comity.sources.gb_ofsi.table import ADDRESS_COLUMNS, COLUMNS, NAME_COLUMNS, Group, group, last_updated, one_spaced
from comity.sources.gb_wording.numbered import documents, numbered
from comity.sources.headed_sheet import Row

_KINDS: dict[str, Kind] = {"individual": "person", "entity": "organization", "ship": "vessel"}
_NAME_KINDS: dict[str, NameKind] = {
    "primary name": "primary",
    "primary name variation": "variation",
    "aka": "aka",
    "fka": "fka",
}
_QUALITIES: dict[str, Quality] = {"good quality": "strong", "low quality": "weak", "": ""}
_DESIGNATED = "UK Sanctions List Date Designated"


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per Group ID.

    Raises:
        RefusedError: not a workbook, without a required column, or without rows.
    """
    sheet = headed_sheet.read(files, COLUMNS, ("Group ID", "Name 6"))
    problems = list(sheet.problems)
    if not sheet.rows:
        raise RefusedError("no_records", "The workbook has headings and no rows.")
    published_on = last_updated(sheet, problems)
    return Reading(group(one_spaced(sheet.rows), problems), published_on, problems=problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read the rows of one group."""
    entry: Group = unit.payload
    rows = sorted(entry.rows, key=lambda row: row["Alias Type"].casefold() != "primary name")
    warnings: list[str] = []
    others = [OtherInformation(text) for text in _column(rows, "Other Information")]
    papers = tuple(dict.fromkeys(_documents(rows)))
    found = _identifiers(unit, entry, others, warnings)
    return Record(
        list="gb_ofsi",
        key=unit.key,
        key_is="publisher" if entry.keyed else "derived",
        kind=_kind(rows, warnings),
        names=tuple(_names(rows, warnings)),
        identifiers=(*found, *(paper for paper in papers if isinstance(paper, Identifier))),
        births=_births(rows, warnings),
        birth_places=_birth_places(rows),
        nationalities=tuple(map(Country, _values(rows, "Nationality"))),
        gender=next((other.gender for other in others if other.gender), ""),
        positions=_values(rows, "Position"),
        addresses=_addresses(rows),
        relations=tuple(relation for other in others for relation in other.relations),
        designations=_designations(rows, others, warnings),
        attributes=(
            *(attribute for other in others for attribute in other.attributes),
            *(paper for paper in papers if isinstance(paper, Attribute)),
            *(Attribute("UK Sanctions List date designated", _iso(text)) for text in _column(rows, _DESIGNATED)),
        ),
        remarks=tuple(remark for other in others for remark in other.remarks),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _column(rows: list[Row], column: str) -> tuple[str, ...]:
    """The different values of a column, in order."""
    return tuple(dict.fromkeys(row[column] for row in rows if row[column]))


def _values(rows: list[Row], column: str) -> tuple[str, ...]:
    """The different values of a column whose cells may hold several behind numbers."""
    found = (value.rstrip(".") for cell in _column(rows, column) for value in numbered(cell).values())
    return tuple(dict.fromkeys(found))


def _kind(rows: list[Row], warnings: list[str]) -> Kind:
    printed = rows[0]["Group Type"]
    if printed.casefold() not in _KINDS:
        warnings.append(f"Group Type {printed!r} is none of Individual, Entity, Ship")
    return _KINDS.get(printed.casefold(), "other")


def _names(rows: list[Row], warnings: list[str]) -> Iterator[Name]:
    """The primary name first, then the other Latin names, then those in other scripts."""
    latin: dict[tuple[str, str, str], list[Row]] = {}
    for row in rows:
        if any(row[column] for column in NAME_COLUMNS):
            latin.setdefault((_text(row), row["Alias Type"], row["Alias Quality"]), []).append(row)
    names = [_name(same, warnings) for same in latin.values()]
    names += dict.fromkeys(_original(row) for row in rows if row["Name Non-Latin Script"])
    primaries = sum(name.kind == "primary" for name in names)
    if primaries != 1:
        fate = "the first name stands first" if names else "no name is printed"
        warnings.append(f"{primaries} names are marked as the primary name: {fate}")
    yield from names


def _text(row: Row) -> str:
    return " ".join(row[column] for column in NAME_COLUMNS if row[column])


def _name(same: list[Row], warnings: list[str]) -> Name:
    """One name from its rows, which differ in date of birth, address or title."""
    row, text = same[0], _text(same[0])
    kind, quality = _NAME_KINDS.get(row["Alias Type"].casefold()), _QUALITIES.get(row["Alias Quality"].casefold())
    unknown = [row[column] for column, known in (("Alias Type", kind), ("Alias Quality", quality)) if known is None]
    warnings += [f"{value!r} beside the name {text!r} is not known" for value in unknown]
    titles = tuple(NamePart("title", title) for title in _column(same, "Title"))
    parts = tuple(NamePart(column.lower().replace(" ", "_"), row[column]) for column in NAME_COLUMNS if row[column])
    return Name(text, kind or "aka", quality or "", titles + parts, script=script_of(text), note="; ".join(unknown))


def _original(row: Row) -> Name:
    """A name in another script; the publisher's word for the script (`Cyrillic`) goes into the note."""
    text = row["Name Non-Latin Script"]
    language, note = row["Non-Latin Script Language"], row["Non-Latin Script Type"]
    return Name(text, "original_script", script=script_of(text), language=language, note=note)


def _identifiers(unit: Unit, entry: Group, others: list[OtherInformation], warnings: list[str]) -> list[Identifier]:
    found = [Identifier("ofsi_group", unit.key)] if entry.keyed else []
    found += dict.fromkeys(identifier for other in others for identifier in other.identifiers)
    failing = (ship.value for ship in found if ship.scheme == "imo" and is_valid(ship) is False)
    warnings += [f"IMO number {value} fails its check digit: kept as printed" for value in failing]
    return found


def _documents(rows: list[Row]) -> Iterator[Identifier | Attribute]:
    for scheme, title in (("passport", "Passport"), ("national_id", "National Identification")):
        for row in rows:
            yield from documents(scheme, row[f"{title} Number"], row[f"{title} Details"])


def _births(rows: list[Row], warnings: list[str]) -> tuple[PartialDate, ...]:
    births = tuple(published_dates.parse(text) for text in _column(rows, "DOB"))
    warnings += [f"date of birth {birth.text!r} is no date: kept as printed" for birth in births if birth.first is None]
    return births


def _birth_places(rows: list[Row]) -> tuple[Address, ...]:
    """Town and country of the same number belong together; a single country goes with every town."""
    found: dict[Address, None] = {}
    for row in rows:
        towns, countries = numbered(row["Town of Birth"]), numbered(row["Country of Birth"])
        single = countries.get(1, "") if list(countries) == [1] and not row["Country of Birth"].startswith("(") else ""
        for place in sorted({*towns, *countries}):
            found[Address(city=towns.get(place, ""), country=countries.get(place, single))] = None
    return tuple(found)


def _addresses(rows: list[Row]) -> tuple[Address, ...]:
    """The lines as one text: Address 6 is a city in one row and a province in the next."""
    found: dict[Address, None] = {}
    for row in rows:
        text = ", ".join(row[column].rstrip(",") for column in ADDRESS_COLUMNS if row[column])
        address = Address(text=text, postcode=row["Post/Zip Code"], country=row["Country"])
        if str(address):
            found[address] = None
    return tuple(found)


def _designations(rows: list[Row], others: list[OtherInformation], warnings: list[str]) -> tuple[Designation, ...]:
    """One designation per regime; some groups are listed under two, each with its own day."""
    by_un = any(identifier.scheme == "un_ref" for other in others for identifier in other.identifiers)
    reasons = tuple(reason for other in others for reason in other.reasons)
    return tuple(
        _designation([row for row in rows if row["Regime"] == regime], by_un, reasons, warnings)
        for regime in dict.fromkeys(row["Regime"] for row in rows)
    )


def _designation(rows: list[Row], by_un: bool, reasons: tuple[str, ...], warnings: list[str]) -> Designation:
    listed = [day for text in _column(rows, "Listed On") if (day := _day("Listed On", text, warnings))]
    updated = {day for text in _column(rows, "Last Updated") if (day := _day("Last Updated", text, warnings))}
    if len(set(listed)) > 1:
        warnings.append(f"several days of listing are printed for one regime: the first is taken, of {len(listed)}")
    return Designation(
        authority="GB",
        programme=rows[0]["Regime"],
        decided_by=("UN",) if by_un else ("GB",),
        reasons=reasons,
        listed_on=min(listed, default=None),
        amended_on=tuple(sorted(updated - set(listed))),
    )


def _day(column: str, printed: str, warnings: list[str]) -> date | None:
    found = published_dates.day(printed)
    if found is None:
        warnings.append(f"{column} {printed!r} is no day: left out")
    return found


def _iso(printed: str) -> str:
    found = published_dates.day(printed)
    return found.isoformat() if found else printed
