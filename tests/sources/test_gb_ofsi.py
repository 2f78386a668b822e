"""OFSI's former list: hand-written workbooks, broken ones, and the real files' counts."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from comity.errors import RefusedError
from comity.model import Attribute, Identifier, Record
from comity.sources.contract import Reading
from comity.sources.gb_ofsi import reader
from comity.sources.gb_ofsi.other_information import OtherInformation
from comity.sources.gb_ofsi.table import COLUMNS
from comity.sources.gb_wording.numbered import documents, numbered
from comity.sources.gb_wording.registrations import registrations
from comity.sources.registry import manifest

LISTING = manifest("gb_ofsi")
FORM = LISTING.form("xlsx")


def row(**cells: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "Group ID": 99001,
        "Name 6": "SAMPLE",
        "Group Type": "Individual",
        "Alias Type": "Primary name",
        "Regime": "Russia",
        "Listed On": "15/03/2022",
        "UK Sanctions List Date Designated": "15/03/2022",
        "Last Updated": "15/03/2022",
    }
    return usual | {key.replace("_", " "): value for key, value in cells.items()}


def workbook(*rows: dict[str, object], columns: tuple[str, ...] = COLUMNS, updated: object = "14/04/2025") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Last Updated", updated])
    sheet.append(columns)
    for cells in rows:
        sheet.append([cells.get(column, "") for column in columns])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def read(data: bytes) -> tuple[Reading, list[Record]]:
    reading = reader.units({"ConList.xlsx": data}, FORM)
    return reading, [reader.record(unit, FORM) for unit in reading.units]


def refusal(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value


def test_rows_of_one_group_are_one_record() -> None:
    variation = row(Name_6="SAMPEL", Name_1="Test", Alias_Type="Primary name variation")
    reading, records = read(
        workbook(
            variation, row(Group_ID=99002), row(Name_1="Test", DOB="00/00/1965"), row(Name_1="Test", DOB="31/02/1960")
        )
    )
    assert reading.published_on == "2025-04-14"
    assert reading.problems == []
    assert [record.key for record in records] == ["99001", "99002"]
    assert [(name.text, name.kind) for name in records[0].names] == [
        ("Test SAMPLE", "primary"),
        ("Test SAMPEL", "variation"),
    ]
    assert [part.role for part in records[0].names[0].parts] == ["name_1", "name_6"]
    assert [str(birth) for birth in records[0].births] == ["1965", "31/02/1960"]
    assert records[0].warnings == ("date of birth '31/02/1960' is no date: kept as printed",)


def test_columns_are_found_by_name_in_any_order() -> None:
    plain, moved = read(workbook(row())), read(workbook(row(), columns=tuple(reversed(COLUMNS))))
    assert plain[1] == moved[1]
    assert [unit.fingerprint for unit in plain[0].units] == [unit.fingerprint for unit in moved[0].units]


@pytest.mark.parametrize("missing", ["Group ID", "Other Information", "Address 3"])
def test_a_missing_column_is_named(missing: str) -> None:
    error = refusal(workbook(row(), columns=tuple(column for column in COLUMNS if column != missing)))
    assert (error.reason, missing in error.detail) == ("format", True)


def test_an_unknown_column_is_reported() -> None:
    reading, _ = read(workbook(row(Shoe_Size=44), columns=(*COLUMNS, "Shoe Size")))
    assert [(problem.code, problem.place) for problem in reading.problems] == [("unknown_field", "column Shoe Size")]


def test_broken_files_are_refused() -> None:
    whole = workbook(row())
    assert refusal(b"").reason == "empty"
    assert refusal(whole[: len(whole) // 2]).reason == "truncated"
    assert refusal(b"<!DOCTYPE html><html></html>").reason == "html"
    assert refusal(b"Last Updated,14/04/2025\n").reason == "format"
    assert refusal(workbook()).reason == "no_records"


def test_a_file_without_its_day_is_left_undated() -> None:
    reading, _ = read(workbook(row(), updated="soon"))
    assert reading.published_on == ""
    assert [problem.code for problem in reading.problems] == ["missing_field"]


def test_a_row_without_a_group_or_a_name_is_kept() -> None:
    reading, records = read(workbook(row(Group_ID=""), row(Group_ID=7, Name_6="")))
    assert [record.key_is for record in records] == ["derived", "publisher"]
    assert [problem.code for problem in reading.problems] == ["missing_field"]
    assert (records[1].names, records[1].warnings) == (
        (),
        ("0 names are marked as the primary name: no name is printed",),
    )
    assert [found.scheme for found in records[0].identifiers] == []


def test_each_regime_is_a_designation_with_its_own_day() -> None:
    _, records = read(workbook(row(), row(Regime="Syria", Listed_On="10/01/2020", Last_Updated="16/03/2022")))
    acts = records[0].designations
    assert [(act.programme, act.listed_on, act.amended_on) for act in acts] == [
        ("Russia", date(2022, 3, 15), ()),
        ("Syria", date(2020, 1, 10), (date(2022, 3, 16),)),
    ]


def test_impossible_days_are_left_out_with_a_warning() -> None:
    _, records = read(workbook(row(Listed_On="31/02/2022", Last_Updated="soon")))
    assert records[0].designations[0].listed_on is None
    assert records[0].warnings == (
        "Listed On '31/02/2022' is no day: left out",
        "Last Updated 'soon' is no day: left out",
    )


def test_other_information_is_taken_apart_by_its_tags() -> None:
    told = OtherInformation(
        "(UK Sanctions List Ref):DPR9903. (UN Ref):KPE.903. Listed (2017): invented. (UK Statement of Reasons):Sails."
        " (IMO number):9999993 (Fax):1 (Gender):Female (Parent company):(1) A Co. (2) B Co. wallet ETH:"
        " 0x0000000000000000000000000000000000000001"
    )
    assert [(found.scheme, found.value) for found in told.identifiers][:3] == [
        ("uksl", "DPR9903"),
        ("un_ref", "KPe.903"),
        ("imo", "9999993"),
    ]
    assert told.remarks[0] == "Listed (2017): invented."
    assert told.reasons == ["Sails."]
    assert told.gender == "female"
    assert told.attributes == [Attribute("fax", "1")]
    assert told.relations[0].name == "A Co"


def test_a_un_reference_behind_the_wrong_tag_and_a_wallet_in_a_remark_are_found() -> None:
    told = OtherInformation(f"(UK Sanctions List Ref):SDi.905. (UN Ref):none. Owns BTC: 1{'a' * 30}.")
    assert told.identifiers == [
        Identifier("un_ref", "SDi.905", note="printed as UK Sanctions List Ref SDi.905"),
        Identifier("wallet", f"1{'a' * 30}", note="BTC"),
    ]
    assert told.remarks[0].startswith("(UN Ref):none")


def test_a_party_under_two_regimes_has_both_references() -> None:
    told = OtherInformation("(UK Sanctions List Ref):BEL9010 and GHR9053. Listed twice. (UN Ref):QDi.942 and SOi.902.")
    assert [(found.scheme, found.value) for found in told.identifiers] == [
        ("uksl", "BEL9010"),
        ("uksl", "GHR9053"),
        ("un_ref", "QDi.942"),
        ("un_ref", "SOi.902"),
    ]
    assert told.remarks == ["Listed twice."]


@pytest.mark.parametrize(
    ("printed", "ties", "kept"),
    [
        ("(Subsidiaries):A Works; B Works;", [("owns", "A Works"), ("owns", "B Works")], []),
        ("(Subsidiaries):Invented Holding (parent), 1 Any Street", [("owned_by", "Invented Holding")], []),
        ("(Parent company):Subsidiary of the Invented Fund", [("owned_by", "Invented Fund")], []),
        ("(Parent company):Is the Parent company", [], ["Is the Parent company"]),
        ("(Subsidiaries):BIC: 000001", [], ["BIC: 000001"]),
        ("(Subsidiaries):BIC Works", [("owns", "BIC Works")], []),
    ],
)
def test_ties_name_a_party_on_the_right_side(printed: str, ties: list[tuple[str, str]], kept: list[str]) -> None:
    told = OtherInformation(printed)
    assert [(each.kind, each.name) for each in told.relations] == ties
    assert [each.value for each in told.attributes] == kept


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("(1) A. (2) - (3) C", {1: "A.", 3: "C"}),
        ("A (2) B", {1: "A (2) B"}),
        ("-", {}),
        ("", {}),
        ("(1) A (1) B", {1: "A; B"}),
    ],
)
def test_numbered(cell: str, values: dict[int, str]) -> None:
    assert numbered(cell) == values


def test_documents_pair_numbers_with_details() -> None:
    found = list(
        documents("passport", "(1) X99 (2) - (3) Y99", "(1) Lemuria (2) lost (3) Expiry: 08 Nov 2022. Issued 1/2/2012")
    )
    assert found == [
        Identifier("passport", "X99", country="Lemuria", note="Lemuria"),
        Attribute("passport details", "lost"),
        Identifier(
            "passport",
            "Y99",
            issued_on="1/2/2012",
            expires_on="08 Nov 2022",
            note="Expiry: 08 Nov 2022. Issued 1/2/2012",
        ),
    ]
    several = list(documents("passport", "990000001. 990000002", ""))
    assert several == [Identifier("passport", "990000001"), Identifier("passport", "990000002")]
    licence = next(documents("national_id", "99", "Lemurian driving licence"))
    assert isinstance(licence, Identifier)
    assert licence.scheme == "driving_licence"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1020000000099", [("registration", "1020000000099")]),
        ("INN - 9900000001 OGRN - 1020000000099", [("ru_inn", "9900000001"), ("ru_ogrn", "1020000000099")]),
        (
            "1020000000099 (Russia). Tax ID No. 9900000001",
            [("registration", "1020000000099"), ("tax_id", "9900000001")],
        ),
        ("Tax Identification Number: INN: 9900000001", [("ru_inn", "9900000001")]),
        ("District Court HRB 99", [("registration", "District Court HRB 99")]),
        ("State Registration Number - 1020000000099", [("ru_ogrn", "1020000000099")]),
        ("Unified Social Credit Code: 91000000000000000X", [("cn_uscc", "91000000000000000X")]),
        ("Exampleland BIN - 990000000001", [("registration", "990000000001")]),
        ("Exampleland tax number: 990000001", [("tax_id", "990000001")]),
        ("SWIFT/BIN EXMPEXXX / 9900000001", [("registration", "SWIFT/BIN EXMPEXXX / 9900000001")]),
    ],
)
def test_registrations(printed: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.scheme, found.value) for found in registrations(printed, "Business Reg No")] == expected


def test_real_files_read_whole(real_lists: Path) -> None:
    seen = {}
    for path in sorted((real_lists / "gb_ofsi").rglob("*.xlsx")):
        reading, records = read(path.read_bytes())
        assert reading.problems == [], path.name
        assert all(record.names and record.designations[0].listed_on for record in records)
        assert {act.programme for record in records for act in record.designations} <= set(LISTING.regimes)
        without = [record.key for record in records if not any(found.scheme == "uksl" for found in record.identifiers)]
        assert len(without) <= 3
        regimes = Counter(LISTING.regime(record.designations[0].programme) for record in records)
        seen[reading.published_on] = (len(records), regimes["DPRK"], regimes["RUSSIA"])
    assert seen == {
        "2022-05-04": (3430, 236, 1402),
        "2023-06-05": (3993, 236, 1829),
        "2025-04-14": (4688, 239, 2181),
    }


def test_real_counts_of_2025(real_lists: Path) -> None:
    _, records = read((real_lists / "gb_ofsi" / "ConList_2025-04-21.xlsx").read_bytes())
    assert Counter(record.kind for record in records) == {"person": 3663, "organization": 1010, "vessel": 15}
    dprk = [record for record in records if LISTING.regime(record.designations[0].programme) == "DPRK"]
    assert Counter(record.designations[0].decided_by for record in dprk) == {("UN",): 155, ("GB",): 84}
    ships = [record for record in records if record.kind == "vessel"]
    assert all(any(found.scheme == "imo" for found in ship.identifiers) and not ship.warnings for ship in ships)
