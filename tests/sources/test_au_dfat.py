"""Australia's list: hand-written workbooks in both layouts, broken ones, and the real files' counts."""

from __future__ import annotations

import gzip
import io
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.au_dfat import cells, reader
from comity.sources.au_dfat.table import COLUMNS_19
from comity.sources.contract import Form, Reading
from comity.sources.registry import form_for, manifest

LISTING = manifest("au_dfat")
WIDE = LISTING.form("xlsx19")
NARROW = LISTING.form("xls12")


def row(reference: object, name: str = "SAMPLE", kind: str = "Primary Name", **cells_: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "Reference": reference,
        "Name of Individual or Entity": name,
        "Type": "Individual",
        "Name Type": kind,
        "Committees": "1718 (DPRK)",
        "Listing Information": "Listed on: 22 Dec. 2017",
        "Control Date": "2026-02-20",
        "Targeted Financial Sanction": True,
    }
    return usual | {key.replace("_", " "): value for key, value in cells_.items()}


def workbook(*rows: dict[str, object], columns: tuple[str, ...] = COLUMNS_19) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(columns)
    for cells_ in rows:
        sheet.append([cells_.get(column, "") for column in columns])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def read(data: bytes, form: Form = WIDE) -> tuple[Reading, list[Record]]:
    reading = reader.units({"list.xlsx": data}, form)
    return reading, [reader.record(unit, form) for unit in reading.units]


def refusal(data: bytes, form: Form = WIDE) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(data, form)
    return caught.value


def test_rows_of_one_number_are_one_record_with_the_primary_name_first() -> None:
    reading, records = read(
        workbook(row("2a", "Alias", "Alias", Alias_Strength="Weak"), row(3, "OTHER"), row(2), row("2b1", "B"))
    )
    assert [(record.key, [name.text for name in record.names]) for record in records] == [
        ("2", ["SAMPLE", "B", "Alias"]),
        ("3", ["OTHER"]),
    ]
    assert records[0].names[2].quality == "weak"
    assert "2 rows are marked" in records[0].warnings[0]
    assert reading.problems == []
    assert reading.published_on == ""


def test_columns_are_found_by_name_in_any_order() -> None:
    rows = (row(2, Date_of_Birth="1961-02-03"), row("2a", "Alias", "Alias"))
    plain, moved = read(workbook(*rows)), read(workbook(*rows, columns=tuple(reversed(COLUMNS_19))))
    assert plain[1] == moved[1]
    assert [unit.fingerprint for unit in plain[0].units] == [unit.fingerprint for unit in moved[0].units]


@pytest.mark.parametrize("missing", ["Reference", "Committees", "IMO Number", "Arms Embargo"])
def test_a_missing_column_is_named(missing: str) -> None:
    error = refusal(workbook(row(2), columns=tuple(column for column in COLUMNS_19 if column != missing)))
    assert error.reason == "format"
    assert missing in error.detail


def test_an_unknown_column_is_reported() -> None:
    reading, records = read(workbook(row(2, Shoe_Size="44"), columns=(*COLUMNS_19, "Shoe Size", "")))
    assert [(problem.code, problem.place) for problem in reading.problems] == [("unknown_field", "column Shoe Size")]
    assert len(records) == 1


def test_broken_files_are_refused() -> None:
    whole = workbook(row(2))
    assert refusal(b"").reason == "empty"
    assert refusal(whole[: len(whole) // 2]).reason == "truncated"
    assert refusal(b"<!DOCTYPE html><html></html>").reason == "html"
    assert refusal(b"Reference,Name\n2,A\n").reason == "format"
    assert refusal(workbook()).reason == "no_records"
    assert refusal(workbook(row(2), columns=("A", "B"))).reason == "format"


def test_malformed_and_repeated_references_lose_no_row() -> None:
    rows = (
        row("", "NAMELESS KEY"),
        row("TBC", "TO COME"),
        row(7, "FIRST"),
        row(7, "SECOND"),
        row("7a", "S. Cond", "Alias"),
    )
    reading, records = read(workbook(*rows))
    assert [record.key for record in records][1:] == ["TBC", "7", "7 (2)"]
    assert [record.key_is for record in records] == ["derived", "publisher", "publisher", "publisher"]
    assert [name.text for name in records[3].names] == ["SECOND", "S. Cond"]
    assert [problem.code for problem in reading.problems] == ["missing_field", "bad_value", "duplicate_key"]


def test_a_record_without_a_name_is_kept() -> None:
    _, records = read(workbook(row(2, "")))
    assert (records[0].key, records[0].names) == ("2", ())
    assert records[0].warnings == ("no name is printed",)


def test_without_a_primary_name_the_latin_one_stands_first() -> None:
    _, records = read(workbook(row(2, "Екси", "Original Script"), row("2a", "Eksi", "Alias")))
    assert [(name.text, name.kind) for name in records[0].names] == [("Eksi", "aka"), ("Екси", "original_script")]
    assert "no row is marked" in records[0].warnings[0]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Exa Mple;", [("Exa Mple", "aka", "")]),
        ("Formerly known as Exa Mple Plant", [("Exa Mple Plant", "fka", "")]),
        ("Exa Mple (МПЛ)", [("Exa Mple", "aka", ""), ("МПЛ", "original_script", "of the name Exa Mple")]),
        (
            "Exa Mple (Previously listed as. In Arabic: مثال )",
            [("Exa Mple", "aka", "Previously listed as"), ("مثال", "original_script", "of the name Exa Mple")],
        ),
        ("Exa Mple (the Sampler)", [("Exa Mple (the Sampler)", "aka", "")]),
        ("Exa (combat name)", [("Exa", "aka", "combat name")]),
        ("Exa Mple مثال تجريبي", [("Exa Mple", "aka", ""), ("مثال تجريبي", "original_script", "of the name Exa Mple")]),
        (",", [(",", "aka", "")]),
    ],
)
def test_an_alias_with_more_than_a_name_is_taken_apart(printed: str, expected: list[tuple[str, str, str]]) -> None:
    _, records = read(workbook(row(2), row("2a", printed, "Alias")))
    assert [(name.text, name.kind, name.note) for name in records[0].names[1:]] == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1945, 1946", ["1945", "1946"]),
        ("5 Feb. 1970 (this aka only, alt born in 1969", ["1970-02-05"]),
        ("27/12/1977 (approx.)", ["circa 1977-12-27"]),
        ("15 May 1968 (as Exa Mple) 1970 (as Mple Exa)", ["1968-05-15", "1970"]),
        ("a) 12-Aug-1970; b) 1970", ["1970-08-12", "1970"]),
        ("Approximately 1963, 30/01/1972", ["circa 1963", "1972-01-30"]),
        ("a) Approximately 1955- 1958 b) Approximately 1945-1950", ["circa 1955..1958", "circa 1945..1950"]),
        ("28/08/1965 1968", ["1965-08-28", "1968"]),
        ("05/1979, 9 May 1960, April 1961", ["1979-05", "1960-05-09", "1961-04"]),
        ("1954 or 1955", ["1954", "1955"]),
        ("24/06/1402 (Hijri Calendar)", ["24/06/1402 (Hijri Calendar)"]),
        ("31/02/1960", ["31/02/1960"]),
        ("10/061962", ["10/061962"]),
        ("19/04/1982, 24/06/1402", ["1982-04-19", "24/06/1402"]),
        ("1980.1981", ["1980", "1981"]),
        ("1955 (as X)", ["1955"]),
        ("na", []),
    ],
)
def test_births(cell: str, expected: list[str]) -> None:
    assert [str(birth) for birth in cells.births([cell])] == expected


@pytest.mark.parametrize(
    ("text", "listed", "amended"),
    [
        ("Listed by UN 1267 Committee on 25 January 2001 (amended on 3 Sep 2003, 21 Sep 2007)", (2001, 1, 25), 2),
        ("Listed by UN (1267 Committee) on 6 July 2004, amended on 21 March 2012, 24 Nov. 2020", (2004, 7, 6), 2),
        ("First listed on 16/07/2009 (amended 30/07/2014 and 29/06/2023)", (2009, 7, 16), 2),
        (
            "Designated under the Autonomous Sanctions Regulations 2011 on 2 March 2012. Relisted on 3 May 2021.",
            (2012, 3, 2),
            0,
        ),
        ("Listed on 2 Sep. 2014 (relisted on 1 Sep. 2017) (relisted on 28 Aug. 2020)", (2014, 9, 2), 0),
        ("2020-06-10", (2020, 6, 10), 0),
        ("Listed 11 May 2010 (amended on 15 Apr. 2014)", (2010, 5, 11), 1),
        ("Listed by the 1267/1989/2253 (ISIL (Da'esh) and Al-Qaida) Committee on 16 June 2025", (2025, 6, 16), 0),
        ("First listing: List 2002 (No 1) [F2021, 20 March 2002]. Last listed 13/09/2025", None, 0),
        ("First listing: List 2002 (No 1). Lasted listed 13 September 2025 - Instrument 2025", None, 0),
        (
            "Designated under the Regulations 2011. Formerly listed on the RBA List as 1SYR5. Relisted on 3 May 2020",
            None,
            0,
        ),
        ("Autonomous Sanctions (Russia and Ukraine) Amendment (No. 7) Instrument 2023", None, 0),
        ("Resolution 1596 (2005), amended 16 December 2008", None, 1),
        ("Listed on 31 September 2014", None, 0),
    ],
)
def test_days_of_listing(text: str, listed: tuple[int, int, int] | None, amended: int) -> None:
    assert cells.listed_on(text) == (date(*listed) if listed else None)
    assert len(cells.amended_on(text)) == amended


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("TAi.002. Title: Mullah", "TAi.002"),
        ("KPi030 Passport", "KPi.030"),
        ("Associated with Al-Qaida (QDe.004)", ""),
        ("IQi.04", ""),
        ("QDi.1234", ""),
        ("Tie 123", ""),
    ],
)
def test_un_references(text: str, reference: str) -> None:
    assert cells.un_reference(text)[0] == reference


def test_a_un_reference_of_another_type_or_programme_is_not_taken() -> None:
    reading, records = read(
        workbook(
            row(2, Additional_Information="KPe.902 Invented."),
            row(3, Additional_Information="KPi.903", Committees="Autonomous (DPRK)"),
            row(4, Additional_Information="KPi.904"),
            row(5, Additional_Information="KPi.904"),
        )
    )
    assert [[found.value for found in record.identifiers] for record in records] == [[], [], ["KPi.904"], ["KPi.904"]]
    assert "KPe.902" in records[0].warnings[0]
    _, (twice,) = read(
        workbook(row(6, Additional_Information="KPi.906"), row("6a", "X", "Alias", Additional_Information="KPi.907"))
    )
    assert [found.value for found in twice.identifiers] == ["KPi.906"]
    assert "KPi.907, beside KPi.906" in twice.warnings[0]
    assert [(problem.code, problem.place) for problem in reading.problems] == [("bad_value", "Reference 4, 5")]


@pytest.mark.parametrize(
    ("committees", "decided_by"),
    [("1718 (DPRK)", ("UN",)), ("Autonomous (DPRK)", ("AU",)), ("1373 (2001)", ("AU",)), ("Mali", ()), ("", ())],
)
def test_whose_decision(committees: str, decided_by: tuple[str, ...]) -> None:
    _, records = read(workbook(row(2, Committees=committees)))
    assert records[0].designations[0].decided_by == decided_by


def test_imo_numbers_that_fail_are_kept_with_a_warning() -> None:
    _, records = read(workbook(row(2, Type="Vessel", IMO_Number=9999993), row(3, Type="Vessel", IMO_Number="9999999")))
    assert [record.identifiers[0].value for record in records] == ["9999993", "9999999"]
    assert records[0].warnings == ()
    assert "9999999 fails its check digit" in records[1].warnings[0]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("Entity", "Company Identification No.1029999999996 (Russia)", [("ru_ogrn", "1029999999996", "Russia")]),
        ("Entity", "Registration ID (OGRN no.): 1 029 999 999 996", [("ru_ogrn", "1029999999996", "")]),
        ("Entity", "Company identification number: 1029999999996; www", [("registration", "1029999999996", "")]),
        ("Entity", "Registration Number: 999999\nTax ID No.: 9999999999 (Russia)",
         [("registration", "999999", ""), ("tax_id", "9999999999", "Russia")]),
        ("Entity", "IMO number: 9999999. SWIFT/BIC: EXAMKPPY",
         [("imo_company", "9999999", ""), ("bic", "EXAMKPPY", "")]),
        ("Individual", "Passport no: Exaland number E123456, issued on 1 Feb. 2003 b) Mpleish number M654321 (X). Born",
         [("passport", "E123456", "Exaland"), ("passport", "M654321", "Mpleish")]),
        ("Individual", "Saudi Arabian passport number A 123456, issued 1999. National identification no.: 123-45678",
         [("passport", "A 123456", "Saudi Arabian"), ("national_id", "123-45678", "")]),
        ("Individual", "Passport no: na National ID Number: 4444455555 (Exaland)\nPhone 123456789",
         [("national_id", "4444455555", "Exaland")]),
        ("Individual", "Passport no.: a) Counterfeit driving licence no. 20645897 b) birth certificate 123456", []),
        ("Individual", "Travelled under passport. Detained since 20120304.", []),
    ],
)  # fmt: skip
def test_numbers_behind_labels_in_the_prose(kind: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    _, (record,) = read(workbook(row(2, Type=kind, Additional_Information=text)))
    assert [(found.scheme, found.value, found.country) for found in record.identifiers] == expected
    assert record.remarks == (text,)


def test_a_russian_address_and_a_check_digit_prove_an_ogrn() -> None:
    text = "Company identification number: 1029999999996"
    _, records = read(
        workbook(
            row(2, Type="Entity", Additional_Information=text, Address="1 Lane, Moscow, Russia"),
            row(3, Type="Entity", Additional_Information=text[:-1] + "7", Address="1 Lane, Moscow, Russia"),
        )
    )
    assert [record.identifiers[0].scheme for record in records] == ["ru_ogrn", "registration"]


def test_gender_and_former_names_of_ships_stand_in_the_prose() -> None:
    _, (person, ship) = read(
        workbook(
            row(2, Additional_Information="Sampler. Gender: Female."),
            row(3, "EXA", Type="Vessel", Additional_Information="Previous names include MPLE, SAMP 1"),
        )
    )
    assert person.gender == "female"
    assert [(name.text, name.kind) for name in ship.names] == [("EXA", "primary"), ("MPLE", "fka"), ("SAMP 1", "fka")]


def test_a_name_printed_again_in_the_same_way_is_one_name() -> None:
    _, (record,) = read(
        workbook(row(2, "Exa"), row("2a", "Exa", "Alias"), row("2b", "Mple", "Alias"), row("2c", "Mple", "Alias"))
    )
    assert [name.text for name in record.names] == ["Exa", "Mple"]


def test_places_and_countries() -> None:
    found = cells.places(["a) Room 9a, Lahore (at time of listing) b) Kuwait; Iraq", "NA"])
    assert [place.text for place in found] == ["Room 9a, Lahore (at time of listing)", "Kuwait", "Iraq"]
    cell = "1 Sample Highway, P.O. Box 1, Exatown, Syrian\nArab Republic;\n(2 Lane, Mpleville, Phone 1; Fax 2); :"
    assert [place.text for place in cells.places([cell, "Address: a) Exa (until 2012) b) Mple (b. 1)"])] == [
        "1 Sample Highway, P.O. Box 1, Exatown, Syrian Arab Republic",
        "2 Lane, Mpleville, Phone 1; Fax 2",
        "Exa (until 2012)",
        "Mple (b. 1)",
    ]
    countries = cells.countries(["Congo, Democratic Republic of the", "German, Moroccan"])
    assert [country.text for country in countries] == ["Congo, Democratic Republic of the", "German", "Moroccan"]


def read_real(path: Path) -> tuple[Reading, list[Record]]:
    data = path.read_bytes()
    form = WIDE if path.name.startswith("Australian") else NARROW
    return read(gzip.decompress(data) if path.suffix == ".gz" else data, form)


def test_real_files_read_whole(real_lists: Path) -> None:
    counted = {}
    for path in sorted((real_lists / "au_dfat").rglob("*.xls*")):
        reading, records = read_real(path)
        assert {problem.code for problem in reading.problems} <= {"bad_value"}, reading.problems
        assert all(record.names and record.kind != "other" for record in records)
        assert {act.programme for record in records for act in record.designations} <= set(LISTING.regimes)
        counted[path.name] = len(records)
    assert counted == {
        "Australian_Sanctions_Consolidated_List_2026-08-02.xlsx": 3846,
        "Australian_Sanctions_Consolidated_List_2026-04-27.xlsx": 3811,
        "regulation8_consolidated_2024-12-17.xlsx": 3062,
        "regulation8_consolidated_2022-05-05.xls.gz": 2666,
    }


def test_real_counts_of_2026(real_lists: Path) -> None:
    _, records = read_real(real_lists / "au_dfat" / "Australian_Sanctions_Consolidated_List_2026-08-02.xlsx")
    assert Counter(record.kind for record in records) == {"person": 2543, "organization": 1041, "vessel": 262}
    programmes = Counter(record.designations[0].programme for record in records)
    assert (programmes["1718 (DPRK)"], programmes["Autonomous (DPRK)"]) == (155, 61)
    assert (programmes["Autonomous (Russia)"], programmes["Autonomous (Ukraine)"]) == (972, 841)
    un = [record for record in records if record.designations[0].programme == "1718 (DPRK)"]
    assert all(record.designations[0].listed_on for record in un)
    assert sum(any(found.scheme == "un_ref" for found in record.identifiers) for record in un) >= 150


def test_un_entries_are_dated_as_in_the_un_list(real_lists: Path) -> None:
    """The day behind `Listed on` is the UN's LISTED_ON: the evidence for the manifest's word on listed_on."""
    from comity.sources.un_sc import reader as un_reader  # noqa: PLC0415 - only this test compares two lists

    un_form = manifest("un_sc").form("xml")
    data = gzip.decompress((real_lists / "un_sc" / "consolidated.xml.gz").read_bytes())
    un_units = un_reader.units({"consolidated.xml": data}, un_form).units
    un = {unit.key: un_reader.record(unit, un_form).designations[0].listed_on for unit in un_units}
    _, records = read_real(real_lists / "au_dfat" / "Australian_Sanctions_Consolidated_List_2026-08-02.xlsx")
    pairs = [
        (record.designations[0].listed_on, un[found.value])
        for record in records
        for found in record.identifiers
        if found.scheme == "un_ref" and found.value in un and record.designations[0].listed_on
    ]
    assert len(pairs) > 650
    assert sum(ours == theirs for ours, theirs in pairs) / len(pairs) > 0.9


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Australian_Sanctions_Consolidated_List.xlsx", WIDE),
        ("Australian_Sanctions_Consolidated_List_2026-08-02.xlsx", WIDE),
        ("regulation8_consolidated.xls", NARROW),
        ("regulation8_consolidated_2024-12-17.xlsx", NARROW),
    ],
)
def test_file_names(name: str, form: Form) -> None:
    assert form_for(LISTING, [name]) is form
