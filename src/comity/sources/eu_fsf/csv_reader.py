"""Reads the publisher's CSV of version 1.1 (`csvFullSanctionsList_1_1`): 118 columns, a row per part of an entry."""

from __future__ import annotations

from collections.abc import Iterator

from comity.errors import RefusedError
from comity.model import Record
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.eu_fsf import entries, table, xml_reader
from comity.sources.eu_fsf.layout import ACT_PREFIX, FIELDS, Block, Entry, contacts, tidy_field
from comity.sources.plain_text import decode

_ACT = {
    "Type": "regulationType", "OrganisationType": "organisationType", "PublicationDate": "publicationDate",
    "EntryIntoForceDate": "entryIntoForceDate", "NumberTitle": "numberTitle", "Programme": "programme",
    "PublicationUrl": "publicationUrl",
}  # fmt: skip
_COUNTRY = {"CountryIso2Code": "countryIso2Code", "CountryDescription": "countryDescription"}
_PART = {"LogicalId": "logicalId", "RegulationLanguage": "regulationLanguage", "Remark": "remark"} | {
    f"Regulation_{column}": f"{ACT_PREFIX}{field}" for column, field in _ACT.items()
}
_PLACE = {"City": "city", "ZipCode": "zipCode", "Region": "region", "Place": "place"}
_COLUMNS: dict[tuple[str, str], dict[str, str]] = {
    ("Entity", ""): {
        "LogicalId": "logicalId", "EU_ReferenceNumber": "euReferenceNumber", "UnitedNationId": "unitedNationId",
        "DesignationDate": "designationDate", "DesignationDetails": "designationDetails", "Remark": "remark",
    },
    ("Entity", "subjectType"): {"SubjectType": "code", "SubjectType_ClassificationCode": "classificationCode"},
    ("Entity_Regulation", "regulation"): _ACT,
    ("NameAlias", "nameAlias"): _PART | {
        "LastName": "lastName", "FirstName": "firstName", "MiddleName": "middleName", "WholeName": "wholeName",
        "NameLanguage": "nameLanguage", "Gender": "gender", "Title": "title", "Function": "function",
    },
    ("Address", "address"): _PART | _PLACE | _COUNTRY | {
        "Street": "street", "PoBox": "poBox", "AsAtListingTime": "asAtListingTime", "ContactInfo": "contactInfo",
    },
    ("BirthDate", "birthdate"): _PART | _PLACE | _COUNTRY | {
        "BirthDate": "birthdate", "Day": "dayOfMonth", "Month": "monthOfYear", "Year": "year",
        "YearRangeFrom": "yearRangeFrom", "YearRangeTo": "yearRangeTo", "Circa": "circa",
        "CalendarType": "calendarType",
    },
    ("Identification", "identification"): _PART | _COUNTRY | {
        "Number": "number", "Diplomatic": "diplomatic", "KnownExpired": "knownExpired", "KnownFalse": "knownFalse",
        "ReportedLost": "reportedLost", "RevokedByIssuer": "revokedByIssuer", "IssuedBy": "issuedBy",
        "IssuedDate": "issuedDate", "ValidFrom": "validFrom", "ValidTo": "validTo", "LatinNumber": "latinNumber",
        "NameOnDocument": "nameOnDocument", "TypeCode": "identificationTypeCode",
        "TypeDescription": "identificationTypeDescription", "Region": "region",
    },
    ("Citizenship", "citizenship"): _PART | _COUNTRY | {"Region": "region"},
}  # fmt: skip
COLUMNS: dict[str, tuple[str, str]] = {
    f"{prefix}_{column}": (block, field)
    for (prefix, block), columns in _COLUMNS.items()
    for column, field in columns.items()
}
"""Heading -> block and field of `layout`."""

_ORDER = tuple(FIELDS)
DAY = "fileGenerationDate"
_REQUIRED = ("Entity_LogicalId", "NameAlias_WholeName")


def units(files: Files, form: Form) -> Reading:
    """One unit per entry, whose rows may stand apart.

    Raises:
        RefusedError: not this list's CSV, cut off, or without entries.
    """
    name, data = next(iter(files.items()), ("csvFullSanctionsList_1_1.csv", b""))
    problems: list[Problem] = []
    headings, rows = _rows(data, name, problems)
    problems += _about_headings(headings, form)
    day = ""
    found: dict[str, list[dict[str, str]]] = {}
    for number, cells in enumerate(rows, start=2):
        if len(cells) != len(headings):
            message = f"{len(cells)} cells under {len(headings)} headings; they were read as far as they go."
            problems.append(Problem("bad_value", f"{name} row {number}", message))
        row = {heading: text for heading, cell in zip(headings, cells, strict=False) if (text := _tidy(heading, cell))}
        day = day or row.get(DAY, "")
        if row.keys() - {DAY}:
            found.setdefault(row.get("Entity_LogicalId", ""), []).append(row)
    if not found:
        raise RefusedError("no_records", f"{name} holds no entry.")
    stated = published_dates.day(day)
    if stated is None:
        problems.append(Problem("missing_field", f"{name}, {DAY}", f"{day!r} is no day; left undated."))
    kept = xml_reader.keyed((_entry(rows) for rows in found.values()), form, problems)
    return Reading(kept, stated.isoformat() if stated else "", "", problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one entry."""
    return entries.read(unit.key, unit.payload)


def _rows(data: bytes, name: str, problems: list[Problem]) -> tuple[list[str], list[list[str]]]:
    found = table.rows(decode(data, name), name, problems)
    headings = [cell.strip() for cell in found[0]]
    if missing := [heading for heading in _REQUIRED if heading not in headings]:
        raise RefusedError("format", f"{name} has no column {' and '.join(missing)}. It is another list or version.")
    return headings, found[1:]


def _tidy(heading: str, cell: str) -> str:
    return tidy_field(COLUMNS.get(heading, ("", heading))[1], cell)


def _about_headings(headings: list[str], form: Form) -> Iterator[Problem]:
    for heading in sorted({heading for heading in headings if headings.count(heading) > 1}):
        yield Problem("bad_value", heading or "a column", "The heading stands over several columns; the last was read.")
    for heading in sorted({DAY, *COLUMNS} - set(headings)):
        if heading not in form.ignored:
            yield Problem("missing_field", heading, "The column is not in the file; what it holds is unknown here.")


def _entry(rows: list[dict[str, str]]) -> Entry:
    """The rows of one entry: what they say of the entry itself once, and each part once."""
    blocks: dict[tuple[str, tuple[tuple[str, str], ...]], Block] = {}
    unknown: dict[tuple[str, str], None] = {}
    for row in rows:
        parts: dict[str, dict[str, str]] = {}
        for heading, text in row.items():
            if heading in COLUMNS:
                block, field = COLUMNS[heading]
                parts.setdefault(block, {})[field] = text
            elif heading != DAY:
                unknown[heading or "a column without heading", text] = None
        for name, values in parts.items():
            contact = values.pop("contactInfo", "")
            pairs = contacts(contact)
            blocks.setdefault((name, (*sorted(values.items()), *pairs)), Block(name, values, pairs))
    own: dict[str, str] = {}
    for each in blocks.values():
        if not each.name:
            own |= {field: text for field, text in each.values.items() if field not in own}
    # By sort of part, so that the order of columns changes nothing; within one sort in the printed order.
    parts_of_all = sorted((each for each in blocks.values() if each.name), key=lambda each: _ORDER.index(each.name))
    return Entry(Block("", own), tuple(parts_of_all), tuple(sorted(unknown)))
