"""OFAC's SDN List: remarks by hand, bad files, and counts over the real ones."""

from __future__ import annotations

import gzip
import lzma
import re
import tarfile
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from comity.errors import RefusedError
from comity.model import Attribute, Country, Identifier, Record, Relation
from comity.model.records import Kind
from comity.sources.contract import Files, Problem, Unit
from comity.sources.ofac import csv_family as reader
from comity.sources.ofac import labels
from comity.sources.ofac.findings import Findings
from comity.sources.ofac.names import name_of
from comity.sources.ofac.presence import keys
from comity.sources.ofac.remarks import read
from comity.sources.ofac.segments import segments_of
from comity.sources.registry import form_for, manifest

LISTING = manifest("us_ofac_sdn")
ALONE = LISTING.form("sdn_csv")
FAMILY = LISTING.form("csv_family")


def row(
    key: int, name: str = "EXAMPLE LTD.", type_: str = "-0- ", remarks: str = "-0- ", programme: str = "DPRK"
) -> bytes:
    return f'{key},"{name}",{type_},"{programme}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,{remarks}'.encode()


def file_of(*rows: bytes) -> bytes:
    return b"\r\n".join(rows) + b"\r\n\x1a"


def units_of(files: Files, form_id: str = "sdn_csv") -> tuple[list[Unit], list[Problem]]:
    reading = reader.units(files, LISTING.form(form_id))
    return list(reading.units), reading.problems


def records_of(files: Files, form_id: str = "sdn_csv") -> list[Record]:
    found, _ = units_of(files, form_id)
    return [reader.record(unit, LISTING.form(form_id)) for unit in found]


def findings(remarks: str, kind: Kind = "organization", *, cut: bool = False) -> Findings:
    found = Findings(kind)
    read(segments_of(remarks, cut=cut), found)
    return found


# Remarks taken apart


@pytest.mark.parametrize(
    ("remarks", "expected"),
    [
        ("DOB 1950; POB Sampleton.", ["DOB 1950", "POB Sampleton"]),
        ("nationality possibly Any;arrested 23 Apr 2002.", ["nationality possibly Any", "arrested 23 Apr 2002"]),
        ("a.k.a. 'ONE; TWO'; DOB 1950.", ["a.k.a. 'ONE; TWO'", "DOB 1950"]),
        ("a.k.a. 'BAD QUOTE; a.k.a. 'GOOD'.", ["a.k.a. 'BAD QUOTE", "a.k.a. 'GOOD'"]),
        ("(He said: one; two); DOB 1950.", ["(He said: one; two)", "DOB 1950"]),
        ("Title (never closed; DOB 1950.", ["Title (never closed", "DOB 1950"]),
        ("alt. DOB 1950; Alt. Fax: 1.", ["DOB 1950", "Fax: 1"]),
        ("Linked To: EJEMPLO S.A.", ["Linked To: EJEMPLO S.A."]),
        ("Linked To: EXAMPLE CO., LTD.", ["Linked To: EXAMPLE CO., LTD."]),
        ("Linked To: EXAMPLE TANKER COMPANY.", ["Linked To: EXAMPLE TANKER COMPANY"]),
        ("is prohibited.; Listing Date (EO 1): 1 Feb 2022", ["is prohibited.", "Listing Date (EO 1): 1 Feb 2022"]),
        ("", []),
    ],
)  # fmt: skip
def test_remarks_split_into_statements(remarks: str, expected: list[str]) -> None:
    assert [segment.text for segment in segments_of(remarks, cut=False)] == expected


@pytest.mark.parametrize(
    ("remarks", "kind", "expected"),
    [
        ("Vessel Registration Identification IMO 1234567", "vessel", Identifier("imo", "1234567")),
        ("Identification Number IMO 1234567", "vessel", Identifier("imo", "1234567", note="Identification Number")),
        ("Identification Number IMO 5000001", "organization",
         Identifier("imo_company", "5000001", note="Identification Number")),
        ("Company Number IMO 5000001", "vessel", Identifier("imo_company", "5000001")),
        ("Vessel Registration Identification IMO 5000001", "organization", Identifier("imo_company", "5000001")),
        ("Vessel Registration Identification RS 000001 (Russia)", "vessel",
         Identifier("other", "RS 000001", "Russia", note="Vessel Registration Identification")),
        ("Identification Number 2.000.001 (Paraguay)", "person",
         Identifier("national_id", "2.000.001", "Paraguay", note="Identification Number")),
        ("Tax ID No. 7700000104 (Russia)", "organization", Identifier("ru_inn", "7700000104", "Russia")),
        ("Tax ID No. 7700000104 (Serbia)", "organization", Identifier("tax_id", "7700000104", "Serbia")),
        ("Tax ID No. 770000 (Russia)", "organization", Identifier("tax_id", "770000", "Russia")),
        ("Registration ID 1027700000052 (Russia)", "organization",
         Identifier("ru_ogrn", "1027700000052", "Russia", note="Registration ID")),
        ("Business Registration Number 1027700000052 (Russia)", "organization",
         Identifier("ru_ogrn", "1027700000052", "Russia", note="Business Registration Number")),
        ("Residency Number 1027700000053 (Russia)", "organization",
         Identifier("other", "1027700000053", "Russia", note="Residency Number")),
        ("R.F.C. XIMO000000XX0 (Mexico)", "organization",
         Identifier("tax_id", "XIMO000000XX0", "Mexico", note="R.F.C.")),
        ("Passport L 000001 issued 28 Feb 1996 expires 27 Feb 2001", "person",
         Identifier("passport", "L 000001", issued_on="28 Feb 1996", expires_on="27 Feb 2001")),
        ("Passport 0001 (Congo, Democratic Republic of the) expires Jan 2007", "person",
         Identifier("passport", "0001", "Congo, Democratic Republic of the", expires_on="Jan 2007")),
        ("Diplomatic Passport 000001 (Iran) issued 1999", "person",
         Identifier("passport", "000001", "Iran", issued_on="1999", note="Diplomatic Passport")),
        ("Passport AB000001 and Exampler National ID No. 2 issued under the name Abu Example", "person",
         Identifier("passport", "AB000001", note="and Exampler National ID No. 2 issued under the name Abu Example")),
        ("National ID No. JMB 0000001", "person", Identifier("national_id", "JMB 0000001")),
        ("National ID No. Tatmadaw Kyee 00001 (Burma)", "person",
         Identifier("national_id", "Tatmadaw Kyee 00001", "Burma")),
        ("Company ID: No. 00 001 at Commercial Registry of Sampleton", "organization",
         Identifier("registration", "00 001", note="Company ID; at Commercial Registry of Sampleton")),
        ("Registration Number FN 000001 x (Austria)", "organization",
         Identifier("registration", "FN 000001 x", "Austria")),
        ("Legal Entity Number 800000001 (Netherlands)", "organization",
         Identifier("registration", "800000001", "Netherlands", note="Legal Entity Number")),
        ("SWIFT/BIC EXMP KP PY", "organization", Identifier("bic", "EXMP KP PY")),
        ("UN/LOCODE UA XMP", "organization", Identifier("other", "UA XMP", note="UN/LOCODE")),
        ("Digital Currency Address - XBT 1ExampleAbC", "person", Identifier("wallet", "1ExampleAbC", note="XBT")),
        ("Aircraft Construction Number (also called L/N or S/N or F/N) 0001", "aircraft",
         Identifier("aircraft_serial", "0001", note="Aircraft Construction Number (also called L/N or S/N or F/N)")),
        ("Permit Number IG0000 (Maldives) issued 07 May 2018", "organization",
         Identifier("other", "IG0000", "Maldives", "07 May 2018", note="Permit Number")),
    ],
)  # fmt: skip
def test_a_number_is_read_with_its_scheme(remarks: str, kind: Kind, expected: Identifier) -> None:
    found = findings(remarks, kind)
    assert found.identifiers == [expected]
    assert not found.remarks


def test_a_failing_check_digit_is_named_and_the_number_kept() -> None:
    found = findings("Vessel Registration Identification IMO 1234568", "vessel")
    assert found.identifiers == [Identifier("imo", "1234568")]
    assert "check digit" in found.warnings[0]


@pytest.mark.parametrize(
    ("remarks", "attribute"),
    [
        ("Secondary sanctions risk: See Section 11 of Executive Order 14024.",
         Attribute("secondary sanctions risk", "See Section 11 of Executive Order 14024")),
        ("alt. Former Vessel Flag None Identified", Attribute("former vessel flag", "None Identified")),
        ("Effective Date (EO 14024 Directive 3): 26 Mar 2022",
         Attribute("effective date (EO 14024 Directive 3)", "26 Mar 2022")),
        ("Executive Order 13662 Directive Determination - Subject to Directive 1",
         Attribute("executive order", "Executive Order 13662 Directive Determination - Subject to Directive 1")),
        ("Nationality of Registration China", Attribute("nationality of registration", "China")),
        ("Telephone No. (000) (0)1", Attribute("phone", "(000) (0)1")),
        ("office@specimen.example (email).", Attribute("email", "office@specimen.example")),
        ("All Offices Worldwide", Attribute("branches", "All Offices Worldwide")),
    ],
)  # fmt: skip
def test_a_labelled_value_becomes_an_attribute(remarks: str, attribute: Attribute) -> None:
    found = findings(remarks)
    assert found.attributes == [attribute]
    assert not found.remarks


def test_persons() -> None:
    found = findings(
        "DOB 01 Jan 1970 to 31 Dec 1972; alt. DOB circa 1969-1970; alt. DOB soon; nationality Iraq; citizen Iraq; "
        "Gender Female; daughter of Exa Mple; Exa Mple's second son; former Deputy Minister; Kurdish; "
        "Passport and National ID were issued in Sampleton.",
        "person",
    )
    assert [birth.text for birth in found.births] == ["01 Jan 1970 to 31 Dec 1972", "circa 1969-1970", "soon"]
    assert [str(birth) for birth in found.births[:2]] == ["1970..1972", "circa 1969..1970"]
    assert found.warnings == ["date of birth 'soon' is not readable and kept as printed"]
    assert found.nationalities == [Country("Iraq")]
    assert found.attributes == [Attribute("citizen", "Iraq")]
    assert found.gender == "female"
    assert found.relations == [
        Relation("family", "Exa Mple", note="daughter of"),
        Relation("family", "Exa Mple", note="second son"),
    ]
    assert found.positions == ["former Deputy Minister"]
    assert found.remarks == ["Kurdish", "Passport and National ID were issued in Sampleton"]


def test_a_position_word_about_a_firm_is_no_position() -> None:
    assert findings("owned by a general").remarks == ["owned by a general"]


def test_quoted_aliases_are_weak() -> None:
    names = findings("a.k.a. 'ABU-'UMAR'; f.k.a. 'OLD'; n.k.a. 'NEW'; d.b.a. 'SHOP' (Sampleton).").names
    assert [(name.text, name.kind, name.quality, name.note) for name in names] == [
        ("ABU-'UMAR", "aka", "weak", ""),
        ("OLD", "fka", "weak", ""),
        ("NEW", "aka", "weak", "n.k.a."),
        ("SHOP", "aka", "weak", "d.b.a.; Sampleton"),
    ]


def test_half_a_wallet_is_no_identifier() -> None:
    found = findings("Digital Currency Address - XBT 1Whole; alt. Digital Currency Address - XBT 1Ha", cut=True)
    assert found.identifiers == [Identifier("wallet", "1Whole", note="XBT")]
    assert found.remarks == ["Digital Currency Address - XBT 1Ha"]
    assert "sdn_comments" in found.warnings[0]


# Files


def test_long_remarks_go_on_in_the_comments() -> None:
    long = "; ".join(f"a.k.a. 'EXAMPLE NUMBER {number:04}'" for number in range(60)) + "."
    files = {
        "sdn.csv": file_of(row(1, remarks=f'"{long[:1000]}"')),
        "alt.csv": file_of(b'1,1,"aka","OTHER",-0- '),
        "add.csv": file_of(b'1,1,"1 Street","Town","Country",-0- '),
        "sdn_comments.csv": file_of(f'1,"{long[1000:]}"'.encode()),
    }
    (whole,) = records_of(files, "csv_family")
    assert [name.text for name in whole.names[2:]] == [f"EXAMPLE NUMBER {number:04}" for number in range(60)]
    assert not whole.warnings
    (short,) = records_of({"SDN.CSV": files["sdn.csv"]})
    assert short.warnings
    assert len(short.remarks) == 1


def test_programmes_are_separate_designations_by_the_us() -> None:
    (record,) = records_of({"sdn.csv": file_of(row(1, programme="NPWMD] [DPRK2"))})
    assert [(d.authority, d.programme, d.decided_by) for d in record.designations] == [
        ("US", "NPWMD", ("US",)),
        ("US", "DPRK2", ("US",)),
    ]


def test_a_bad_row_does_not_lose_the_good_ones() -> None:
    files = {"sdn.csv": file_of(row(1), b'2,"STRAY "QUOTE",-0- ,"DPRK"', row(3), b"ent_num,name", row(4), row(4))}
    found, problems = units_of(files)
    assert [unit.key for unit in found] == ["1", "3", "4"]
    assert Counter(problem.code for problem in problems) == {"skipped": 2, "duplicate_key": 1}
    assert problems[0].place == "sdn.csv line 2"


def test_a_field_over_two_lines_is_one_row() -> None:
    two = row(2, remarks='"DOB 1950;\nPOB Sampleton."')
    found, problems = units_of({"sdn.csv": file_of(row(1), two, row(3))})
    assert [unit.key for unit in found] == ["1", "2", "3"]
    assert not problems
    assert str(reader.record(found[1], ALONE).birth_places[0]) == "Sampleton"


def test_rows_of_unlisted_entries_are_problems() -> None:
    files = {
        "sdn.csv": file_of(row(1)),
        "alt.csv": file_of(b'1,1,"aka","OTHER",-0- ', b'9,2,"aka","ORPHAN",-0- '),
        "add.csv": file_of(b'8,1,"1 Street","Town","Country",-0- '),
        "sdn_comments.csv": b"\x1a",
    }
    found, problems = units_of(files, "csv_family")
    assert len(found) == 1
    assert {(problem.code, problem.place) for problem in problems} == {
        ("skipped", "alt.csv, ent_num 9"),
        ("skipped", "add.csv, ent_num 8"),
    }


def test_the_fingerprint_covers_every_file() -> None:
    files = {
        "sdn.csv": file_of(row(1), row(2)),
        "alt.csv": file_of(b'1,1,"aka","OTHER",-0- '),
        "add.csv": file_of(b'1,1,"1 Street","Town","Country",-0- '),
        "sdn_comments.csv": file_of(b'1,"more"'),
    }
    before = {unit.key: unit.fingerprint for unit in units_of(files, "csv_family")[0]}
    changes = {"alt.csv": (b"OTHER", b"ANOTHER"), "add.csv": (b"Town", b"City"), "sdn_comments.csv": (b"more", b"less")}
    for name, (old, new) in changes.items():
        changed = {**files, name: files[name].replace(old, new)}
        after = {unit.key: unit.fingerprint for unit in units_of(changed, "csv_family")[0]}
        assert after["1"] != before["1"], name
        assert after["2"] == before["2"], name


def test_a_row_in_windows_1252_is_read_with_a_warning() -> None:
    files = {"sdn.csv": file_of(row(1, "CAFÉ"), row(2, "CAFÉ").decode().encode("cp1252"))}
    first, second = records_of(files)
    assert first.name == second.name == "CAFÉ"
    assert not first.warnings
    assert second.warnings == ("a row is not in UTF-8 and was read as Windows-1252",)


def test_an_unknown_type_is_named() -> None:
    (record,) = records_of({"sdn.csv": file_of(row(1, type_='"submarine"'))})
    assert record.kind == "organization"
    assert "submarine" in record.warnings[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\r\n\x1a", "empty"),
        (b"<!DOCTYPE html><html><body>Maintenance</body></html>", "html"),
        (b"PK\x03\x04\x00\x00", "format"),
        (b"uid;name;type\r\n1;EXAMPLE;x\r\n", "format"),
        (b"<?xml version='1.0'?>\n<sdnList/>\n", "format"),
        (file_of(b'1,1,"aka","OTHER",-0- ', b'2,2,"aka","OTHER",-0- '), "format"),
        (file_of(row(1), row(2)) + b'3,"EXAM', "truncated"),
        (file_of(row(1)) + b'3,"EXAMPLE",-0- ,"DPRK",-0-', "truncated"),
    ],
)
def test_what_is_not_the_list_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        units_of({"sdn.csv": data})
    assert caught.value.reason == reason


def test_half_a_family_is_refused() -> None:
    with pytest.raises(RefusedError, match=r"alt\.csv, add\.csv"):
        units_of({"sdn.csv": file_of(row(1))}, "csv_family")


@pytest.mark.parametrize(
    ("names", "form_id"),
    [
        (["SDN.CSV"], "sdn_csv"),
        (["sdn_2024-07-02.csv"], "sdn_csv"),
        (["sdn.csv", "alt.csv", "add.csv"], "csv_family"),
        (["sdn_2019-01-04.csv", "alt_2019-01-04.csv", "add_2019-01-04.csv"], "csv_family"),
        (["SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV"], "csv_family"),
    ],
)
def test_forms_are_told_by_names(names: list[str], form_id: str) -> None:
    assert form_for(LISTING, names).id == form_id


def test_a_key_printed_twice_with_other_content_is_kept_under_another() -> None:
    found, problems = units_of({"sdn.csv": file_of(row(1), row(1, "ANOTHER"), row(1), row(2))})
    assert [(unit.key, reader.record(unit, ALONE).name) for unit in found] == [
        ("1", "EXAMPLE LTD."), ("1 (2)", "ANOTHER"), ("2", "EXAMPLE LTD."),
    ]  # fmt: skip
    assert [problem.code for problem in problems] == ["duplicate_key", "duplicate_key"]


def family(n_rows: int, *, mark: bytes = b"\x1a") -> dict[str, bytes]:
    keys = range(1, n_rows + 1)
    return {
        "sdn.csv": file_of(*(row(key, type_='"individual"', remarks='"DOB 1970."') for key in keys))[:-1] + mark,
        "alt.csv": file_of(*(b'%d,%d,"aka","OTHER",-0- ' % (key, key) for key in keys)),
        "add.csv": file_of(*(b'%d,%d,"Street","City","Country",-0- ' % (key, key) for key in keys)),
    }


def test_remarks_that_stand_under_the_owner_of_vessels_are_refused() -> None:
    moved = [row(key, type_='"individual"').replace(b"-0- ,-0- ", b'"DOB 1970.",-0- ') for key in range(1, 6)]
    with pytest.raises(RefusedError, match="no column Remarks in place 12") as caught:
        units_of({"sdn.csv": file_of(*moved)})
    assert caught.value.reason == "format"


def test_one_row_whose_cells_moved_is_named() -> None:
    moved = row(9).replace(b'"DPRK",-0- ', b'"DPRK","DOB 1970."').replace(b'"DOB 1970.",-0- ', b'-0- ,"DOB 1970."')
    found = records_of({"sdn.csv": file_of(row(1), moved, row(2), row(3, type_='"vessel"'))})
    assert [bool(record.warnings) for record in found] == [False, True, False, False]
    assert "its cells may have moved" in found[1].warnings[0]


def test_a_column_that_is_blank_throughout_is_named() -> None:
    whole = family(60)
    assert units_of(whole, "csv_family")[1] == []
    blank = {
        "sdn.csv": whole["sdn.csv"].replace(b'"individual"', b"-0- "),
        "alt.csv": whole["alt.csv"].replace(b'"OTHER"', b"-0- "),
        "add.csv": whole["add.csv"].replace(b'"Country"', b"-0- "),
    }
    _, problems = units_of(blank, "csv_family")
    assert {(problem.code, problem.place) for problem in problems} == {
        ("missing_field", "sdn.csv, column SDN_Type"),
        ("missing_field", "alt.csv, column alt_name"),
        ("missing_field", "add.csv, column Country"),
    }


def test_files_beside_the_table_whose_numbers_moved_are_refused() -> None:
    files = family(5)
    files["add.csv"] = file_of(*(b'%d,"Street",%d,"City","Country",-0- ' % (key, key) for key in range(1, 6)))
    with pytest.raises(RefusedError, match="has no column numbers in place 2"):
        units_of(files, "csv_family")


def test_a_table_without_its_mark_that_lacks_named_entries_is_cut_off() -> None:
    whole, part = family(9, mark=b""), family(6, mark=b"")
    assert [problem.code for problem in units_of(whole, "csv_family")[1]] == ["bad_value"]
    with pytest.raises(RefusedError, match="3 entries") as caught:
        units_of({**whole, "sdn.csv": part["sdn.csv"]}, "csv_family")
    assert caught.value.reason == "truncated"


def test_a_large_file_of_another_layout_is_given_up_early() -> None:
    other = b"".join(b'%d,"Street","City"\r\n' % key for key in range(30_000)) + b"\x1a"
    start = time.perf_counter()
    with pytest.raises(RefusedError, match="of the first"):
        units_of({"sdn.csv": other})
    assert time.perf_counter() - start < 5


def test_an_entry_and_an_alias_without_a_name() -> None:
    files = {
        "sdn.csv": file_of(row(1, "")),
        "alt.csv": file_of(b'1,7,"aka",-0- ,-0- '),
        "add.csv": file_of(b"1,1,-0- ,-0- ,-0- ,-0- "),
    }
    (record,) = records_of(files, "csv_family")
    assert (record.names, record.name) == ((), "1")
    assert record.warnings == ("no name is printed", "alias number 7 has no name: left out")


@pytest.mark.parametrize(
    "odd",
    [
        b'1,EX "AMPLE, LTD.",-0- ,"DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
        b'1,"EXAMPLE" "LTD",-0- ,"DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a","b"',
        b'1,EX\rAMPLE,-0- ,"DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
        b'1,,,"",,,,,,,,',
    ],
)
def test_odd_quotes_and_line_ends_lose_no_entry(odd: bytes) -> None:
    found, problems = units_of({"sdn.csv": file_of(odd, row(2), row(3))})
    kept = [reader.record(unit, ALONE).key for unit in found]
    assert kept in (["1", "2", "3"], ["2", "3"])
    assert len(kept) + len(problems) == 3


def test_a_file_without_its_end_mark_is_read_with_a_problem() -> None:
    found, problems = units_of({"sdn.csv": file_of(row(1), row(2)).rstrip(b"\x1a")})
    assert len(found) == 2
    assert [(problem.code, problem.place) for problem in problems] == [("bad_value", "sdn.csv")]


# Files beside the primary table, as evidence of presence

ALT = file_of(b'1,1,"aka","OTHER",-0- ', b'1,2,"fka","FORMER",-0- ', b'30,3,"aka","THIRD",-0- ')
ADD = file_of(b'1,1,"1 Street","Town","Country",-0- ', b"2,2,-0- ,-0- ,-0- ,-0- ")
COMMENTS = file_of(b'4,"and the rest, of it."')


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"alt.csv": ALT}, {"1", "30"}),
        ({"ADD_2026-08-02.csv": ADD}, {"1", "2"}),
        ({"sdn_comments_2026-08-02.csv": COMMENTS}, {"4"}),
        ({"cons_comments.csv": b"\x1a", "cons_add.csv": ADD}, {"1", "2"}),
        ({"alt.csv": ALT, "add.csv": ADD, "sdn_comments.csv": COMMENTS}, {"1", "2", "4", "30"}),
    ],
)
def test_files_beside_the_table_name_their_entries(files: Files, expected: set[str]) -> None:
    assert keys(files) == expected


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({}, "empty"),
        ({"alt.csv": b""}, "empty"),
        ({"alt.csv": b"\r\n\x1a"}, "empty"),
        ({"sdn_comments.csv": b"\r\n"}, "empty"),
        ({"alt.csv": b"<!DOCTYPE html><html><body>Maintenance</body></html>"}, "html"),
        ({"sdn.csv": ALT}, "format"),
        ({"address.csv": ADD}, "format"),
        ({"alt.csv": ADD}, "format"),
        ({"add.csv": ALT}, "format"),
        ({"alt.csv": ALT.rstrip(b"\x1a\r\n")[:-20]}, "truncated"),
        ({"alt.csv": ALT.rstrip(b"\x1a")}, "truncated"),
        ({"alt.csv": b"\r\n".join(ALT.split(b"\r\n")[:2]) + b"\r\n"}, "truncated"),
        ({"alt.csv": ALT.replace(b"\r\n", b"\n")}, "format"),
        ({"alt.csv": ALT.replace(b"30,3,", b"thirty,3,")}, "format"),
        ({"alt.csv": b"ent_num,alt_num,alt_type,alt_name,alt_remarks\r\n" + ALT}, "format"),
        ({"alt.csv": file_of(b'1,1,"aka","OTHER",-0- ', b'2,1,"fka","FORMER",-0- ')}, "format"),
        ({"add.csv": file_of(b'1,"1 Street",1,"Town","Country",-0- ')}, "format"),
        ({"add.csv": ADD, "alt.csv": ALT[:20]}, "truncated"),
    ],
)
def test_a_damaged_file_proves_nothing(files: Files, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        keys(files)
    assert caught.value.reason == reason


# The real files


@cache
def real_sdn(folder: Path) -> tuple[tuple[bytes, Record], ...]:
    files = {"sdn_2024-07-02.csv": gzip.decompress((folder / "us_ofac_sdn/sdn_2024-07-02.csv.gz").read_bytes())}
    found, problems = units_of(files)
    assert not problems
    return tuple((unit.fingerprint, reader.record(unit, ALONE)) for unit in found)


def real_family(folder: Path, day: str) -> dict[str, bytes]:
    history = folder / "us_ofac_sdn/history"
    names = [f"{role}_{day}.csv" for role in ("sdn", "alt", "add")]
    return {name: gzip.decompress((history / f"{name}.gz").read_bytes()) for name in names}


def members(folder: Path) -> Iterator[tuple[str, bytes]]:
    (archive,) = (folder / "us_ofac_sdn/history").glob("ofac_sdn_csv_series*.tar.xz")
    with lzma.open(archive) as opened, tarfile.open(fileobj=opened) as series:
        for member in series:
            file = series.extractfile(member)
            if file:
                yield member.name, file.read()


def test_counts_of_2_july_2024(real_lists: Path) -> None:
    records = [record for _, record in real_sdn(real_lists)]
    assert Counter(record.kind for record in records) == {
        "organization": 7270,
        "person": 6927,
        "vessel": 872,
        "aircraft": 374,
    }
    programmes = {d.programme for record in records for d in record.designations}
    assert all(LISTING.regime(programme) for programme in programmes)
    dprk = [r for r in records if any(LISTING.regime(d.programme) == "DPRK" for d in r.designations)]
    assert len(dprk) == 489


def test_the_ship_angara(real_lists: Path) -> None:
    (ship,) = (record for _, record in real_sdn(real_lists) if record.key == "37059")
    assert (ship.name, ship.kind) == ("ANGARA", "vessel")
    assert ship.identifiers == (Identifier("imo", "9179842"),)
    assert ship.relations == (Relation("linked_to", "M LEASING LLC", note="Linked To"),)


def test_nearly_every_statement_is_understood(real_lists: Path) -> None:
    records = [(raw, record) for raw, record in real_sdn(real_lists) if not raw.endswith(b"-0- ")]
    statements = sum(raw.count(b"; ") + 1 for raw, _ in records)
    left = sum(len(record.remarks) for _, record in records)
    assert statements > 57_000
    assert left / statements < 0.0015


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


LABELS = [label for table in (labels.SCHEMES, labels.ATTRIBUTES) for found in table.values() for label in found]
OTHER_WORDS = (
    "DOB POB alt a.k.a. d.b.a. issued expires expired Digital Currency Address Alternate Title Occupation website email"
)
LABEL_WORDS = words_of(" ".join(LABELS) + " " + OTHER_WORDS)


def test_no_word_of_the_remarks_is_dropped(real_lists: Path) -> None:
    for raw, record in real_sdn(real_lists):
        printed = words_of(raw.decode().split(",-0- ,")[-1] if raw.endswith(b'"') else "")
        kept = words_of(" ".join(_texts(msgspec.to_builtins(record))))
        assert printed <= kept | LABEL_WORDS, (record.key, printed - kept - LABEL_WORDS)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)


@pytest.mark.parametrize(("day", "n_records", "n_aliases", "n_addresses"), [
    ("2019-01-04", 7379, 9682, 11696),
    ("2021-07-07", 8976, 11910, 13837),
])  # fmt: skip
def test_whole_families(real_lists: Path, day: str, n_records: int, n_aliases: int, n_addresses: int) -> None:
    found, problems = units_of(real_family(real_lists, day), "csv_family")
    records = [reader.record(unit, FAMILY) for unit in found]
    assert len(records) == n_records
    strong = sum(name.quality == "strong" for record in records for name in record.names)
    orphans = Counter(problem.place.split(",")[0] for problem in problems if problem.code == "skipped")
    assert strong + orphans["alt.csv"] == n_aliases
    assert sum(len(unit.payload.addresses) for unit in found) + orphans["add.csv"] == n_addresses


def test_the_series_is_taken_apart_quickly_and_shrinks_less_than_tolerated(real_lists: Path) -> None:
    before: set[str] = set()
    spent, largest, n_members = 0.0, 0.0, 0
    for name, data in members(real_lists):
        start = time.perf_counter()
        found, problems = units_of({name: data})
        spent += time.perf_counter() - start
        assert not problems, name
        keys = {unit.key for unit in found}
        largest = max(largest, len(before - keys) / len(before) if before else 0.0)
        before, n_members = keys, n_members + 1
    assert n_members == 343
    assert largest < LISTING.tolerated_shrink / 2
    assert spent < 60, "4 million rows take about 5 seconds; far more means that rows are parsed here"


def test_two_blanks_in_a_row_are_one() -> None:
    assert name_of("EXAMPLE  TRADING CO.", "organization").text == "EXAMPLE TRADING CO."


def unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def first_fields(data: bytes) -> set[str]:
    return {line.split(b",")[0].decode() for line in data.rstrip(b"\x1a\r\n").split(b"\n")}


def test_every_entry_has_an_address_row_and_about_half_have_an_alias(real_lists: Path) -> None:
    """What absence from these files proves: from add.csv that an entry was not listed, from the others nothing."""
    for day in ("2019-01-04", "2021-07-07"):
        sdn, alt, add = (first_fields(data) for data in real_family(real_lists, day).values())
        assert add == sdn
        assert alt < sdn
        assert 0.4 < len(alt) / len(sdn) < 0.5


def test_real_files_without_their_table_name_their_entries(real_lists: Path) -> None:
    """Files of days from which no sdn.csv is left; two kinds of the same day agree."""
    found, refused = {}, set()
    for path in sorted((real_lists / "us_ofac_sdn").glob("**/*_20*.csv*")):
        name = path.name.removesuffix(".gz")
        if name.startswith(("alt", "add", "sdn_comments")):
            data = unpacked(path)
            try:
                found[name] = keys({name: data})
            except RefusedError:
                refused.add(name)
                continue
            assert found[name] == first_fields(data)
    assert {name: len(found[name]) for name in found if name.startswith("add")} == {
        "add_2021-07-07.csv": 8976, "add_2024-01-08.csv": 13821, "add_2025-01-06.csv": 16989,
        "add_2025-12-24.csv": 18494, "add_2026-06-02.csv": 19014, "add_2026-08-02.csv": 19181,
    }  # fmt: skip
    assert refused == {"add_2019-01-04.csv", "alt_2019-01-04.csv", "sdn_comments_2024-01-08.csv"}, "saved again"
    for name, present in found.items():
        same_day = found.get(f"add_{name[-14:]}")
        assert same_day is None or present <= same_day, name


def test_the_addresses_of_january_2024_are_those_of_the_list_in_force(real_lists: Path) -> None:
    addresses = keys({"add.csv": unpacked(real_lists / "us_ofac_sdn/history/add_2024-01-08.csv.gz")})
    near = {
        name: first_fields(data) for name, data in members(real_lists) if "2023-12-2" in name or "2024-01-1" in name
    }
    assert addresses == near["sdn_2023-12-28.csv"]
    assert addresses < near["sdn_2024-01-11.csv"]
