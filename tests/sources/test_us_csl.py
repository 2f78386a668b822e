"""The Consolidated Screening List: cells taken apart, both forms, bad files, and the parts of real files at hand."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import RefusedError
from comity.model import Address, Record
from comity.model.identifiers import SCHEMES
from comity.sources.contract import Problem
from comity.sources.registry import form_for, manifest
from comity.sources.us_csl import reader
from comity.sources.us_csl.entries import COLUMNS
from comity.sources.us_csl.numbers import Statement, identifiers, statements

LISTING = manifest("us_csl")
CSV = LISTING.form("csv")
PART = LISTING.form("csv_part")
JSON = LISTING.form("json")
HEADINGS = (
    "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses", "federal_register_notice",
    "start_date", "end_date", "standard_order", "license_requirement", "license_policy", "call_sign", "vessel_type",
    "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner", "remarks", "source_list_url",
    "alt_names", "citizenships", "dates_of_birth", "nationalities", "places_of_birth", "source_information_url", "ids",
)  # fmt: skip
SDN = "Specially Designated Nationals (SDN) - Treasury Department"
EL = "Entity List (EL) - Bureau of Industry and Security"
GOOD = {"_id": "90001", "source": SDN, "entity_number": "90001", "type": "Entity", "programs": "DPRK", "name": "SAMPLE"}


def table(*lines: dict[str, str], columns: tuple[str, ...] = HEADINGS) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(columns)
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([line.get(column, "") for column in columns] for line in lines)
    return text.getvalue().encode()


def read(data: bytes, name: str = "consolidated.csv") -> tuple[list[Record], list[Problem]]:
    form = form_for(LISTING, [name])
    reading = reader.units({name: data}, form)
    records = [reader.record(unit, form) for unit in reading.units]
    return records, reading.problems


def one(**cells: str) -> Record:
    (record,), problems = read(table({**GOOD, **cells}))
    assert not problems
    return record


def document(*results: dict[str, Any], **beside: Any) -> bytes:
    return json.dumps({"results": list(results), **beside}).encode()


def codes(problems: list[Problem]) -> list[str]:
    return [f"{problem.code} {problem.place}" for problem in problems]


# Which form


def test_parts_are_samples_and_the_whole_file_is_the_list() -> None:
    for name in ("consolidated_sample.csv", "csl_subset_2023-11-30.csv"):
        assert form_for(LISTING, [name]).id == "csv_part"
    for name in ("consolidated.csv", "consolidated_2026-01-15.csv", "csl.csv"):
        assert form_for(LISTING, [name]).id == "csv"
    assert form_for(LISTING, ["consolidated.json"]).id == "json"
    assert [form.id for form in LISTING.forms if form.holds == "sample"] == ["csv_part"]


def test_the_layout_is_the_one_of_the_parts_at_hand() -> None:
    assert set(COLUMNS) == set(HEADINGS)


# Cells


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Passport, A1, IR", Statement("Passport", "A1", "IR")),
        ("Passport, A1", Statement("Passport", "A1")),
        ("Passport, A 1, US, 21 Jun 1992", Statement("Passport", "A 1", "US", undated="21 Jun 1992")),
        ("Passport, A1, 01 Jul 1996, 30 Jun 2001", Statement("Passport", "A1", "", "01 Jul 1996", "30 Jun 2001")),
        ("Diplomatic Passport, 008827, IR, 1999", Statement("Diplomatic Passport", "008827", "IR", undated="1999")),
        ("Organization Established Date, 1993", Statement("Organization Established Date", "1993")),
        ("Secondary sanctions risk:, 31 CFR, sections 1", Statement("Secondary sanctions risk:", "31 CFR, sections 1")),
        ("Gender, Male", Statement("Gender", "Male")),
        ("Website", Statement("Website", "")),
    ],
)
def test_statements(printed: str, expected: Statement) -> None:
    assert statements(printed) == (expected,)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("IR, A1, Passport", Statement("Passport", "A1", "IR")),
        ("9074729, Tax ID No.", Statement("Tax ID No.", "9074729")),
        ("Ruritania, Former Vessel Flag", Statement("Former Vessel Flag", "Ruritania")),
        ("31 CFR, sections 1, Secondary sanctions risk:", Statement("Secondary sanctions risk:", "31 CFR, sections 1")),
    ],
)
def test_statements_of_before_2020(printed: str, expected: Statement) -> None:
    assert statements(printed, label_last=True) == (expected,)


def test_semicolons_within_a_statement_part_nothing() -> None:
    printed = "Directive Information -, Debt; equity and bonds are prohibited.; Gender, Male"
    assert [each.label for each in statements(printed)] == ["Directive Information -", "Gender"]


@pytest.mark.parametrize(
    ("printed", "schemes"),
    [
        ("Tax ID No., 7707083893, RU", ["ru_inn"]),
        ("Tax ID No., 7707083893, KZ", ["tax_id"]),
        ("Registration Number, 1027700132195, RU", ["ru_ogrn"]),
        ("Public Registration Number, 1027700132195", ["ru_ogrn"]),
        ("Registration ID, C122790", ["registration"]),
        ("Government Gazette Number, 00032537, RU", ["ru_okpo"]),
        ("Unified Social Credit Code (USCC), 9111000071093019X7, CN", ["cn_uscc"]),
        ("Vessel Registration Identification, IMO 9074729", ["imo"]),
        ("Vessel Registration Identification, 123", ["other"]),
        ("Moldovan Personal ID No., 99", ["national_id"]),
        ("Invented Licence No., 77", ["other"]),
        ("Nationality of Registration, Ruritania", []),
        ("Listing Date (CMIC), 2021-06-03", []),
        ("Target Type, Public Company", []),
    ],
)
def test_numbers_have_schemes(printed: str, schemes: list[str]) -> None:
    assert [each.scheme for each in identifiers(statements(printed), "organization", [])] == schemes


def test_a_failing_check_digit_is_named() -> None:
    record = one(ids="ISIN, US0378331006")
    assert [each.value for each in record.identifiers if each.scheme == "isin"] == ["US0378331006"]
    assert record.warnings == ("isin US0378331006: the check digit does not fit",)


def test_several_values_in_a_cell() -> None:
    record = one(alt_names="Alpha; Beta; and Gamma", programs="DPRK; NPWMD", dates_of_birth="1956; Jan 1957; soon")
    assert [name.text for name in record.names] == ["SAMPLE", "Alpha", "Beta", "Gamma"]
    assert [each.programme for each in record.designations] == ["DPRK", "NPWMD"]
    assert [birth.first for birth in record.births] == [date(1956, 1, 1), date(1957, 1, 1), None]
    assert record.warnings == ("date of birth 'soon' is no date: kept as printed",)


def test_addresses_of_one_field_stay_together() -> None:
    printed = "1 A St, Town; and 2 B St, Town, CN; 3 C St, Town, CN; MX"
    assert one(source=EL, addresses=printed).addresses == (
        Address("1 A St, Town; and 2 B St, Town", country="CN"),
        Address("3 C St, Town", country="CN"),
        Address(country="MX"),
    )


def test_a_code_of_a_state_is_not_taken_for_a_country() -> None:
    record = one(source="Denied Persons List (DPL) - Bureau of Industry and Security", addresses="1 A St, ARVADA, CO")
    assert record.addresses == (Address("1 A St, ARVADA, CO"),)


def test_cells_that_look_like_formulas_are_text() -> None:
    record = one(name='=HYPERLINK("x")', alt_names="+1; @a; -2", remarks="=1+1")
    assert [name.text for name in record.names] == ['=HYPERLINK("x")', "+1", "@a", "-2"]
    assert record.remarks == ("=1+1",)


def test_original_keys_are_given_where_the_source_is_a_list_here() -> None:
    assert one().designations[0].references == ("us_ofac_sdn:90001",)
    ssi = one(source="Sectoral Sanctions Identifications List (SSI) - Treasury Department")
    assert ssi.designations[0].references == ("us_ofac_cons:90001",)
    assert one(source=EL, entity_number="").designations[0].references == ()


def test_one_number_in_two_sources_makes_two_keys() -> None:
    other = "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department"
    records, problems = read(table(GOOD, {**GOOD, "source": other}, GOOD, {**GOOD, "remarks": "Other"}))
    assert [record.key for record in records] == ["SDN-90001", "NS-MBS-90001", "SDN-90001 (2)"]
    assert codes(problems) == ["duplicate_key source and id SDN-90001"] * 2


def test_a_source_without_programmes_is_its_own() -> None:
    record = one(source=EL, programs="", type="", name="Sample Trading LLC")
    assert (record.kind, record.designations[0].programme) == ("organization", EL)
    assert EL in LISTING.regimes


def test_dates_of_the_act_are_read_where_the_entry_tells_of_one() -> None:
    cmic = "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department"
    ids = "Listing Date (CMIC), 2021-06-03; Effective Date (CMIC), 2021-08-02"
    designation = one(source=cmic, ids=ids).designations[0]
    assert (designation.listed_on, designation.effective_on) == (date(2021, 6, 3), date(2021, 8, 2))
    assert one(ids=ids).designations[0].listed_on is None, "on the SDN List they are of another act"
    mbs = one(source="Menu (NS-MBS List)", ids="Listing Date (A):, 24 Feb 2022; Listing Date (B):, 26 Mar 2022")
    assert mbs.designations[0].listed_on is None


@pytest.mark.parametrize("printed", ["2021-02-30", "soon", "06/29/2021", "0201-05-05", "2021"])
def test_impossible_days_are_kept_and_named(printed: str) -> None:
    record = one(start_date=printed)
    if record.designations[0].effective_on is None:
        assert (("start_date", printed)) in [(each.label, each.value) for each in record.attributes]
        assert record.warnings
    assert printed == "06/29/2021" or record.designations[0].effective_on is None


# Files


def test_columns_moved_added_and_removed() -> None:
    straight, _ = read(table(GOOD))
    moved, problems = read(table(GOOD, columns=HEADINGS[::-1]))
    assert (moved, problems) == (straight, [])
    added, problems = read(table({**GOOD, "risk": "x"}, columns=(*HEADINGS, "risk")))
    assert codes(problems) == ["unknown_field column risk"]
    assert ("risk", "x") in [(each.label, each.value) for each in added[0].attributes]
    _, problems = read(table(GOOD, columns=tuple(each for each in HEADINGS if each != "ids")))
    assert codes(problems) == ["missing_field ids"]


def test_a_file_of_the_years_without_ids() -> None:
    lines = (GOOD, {**GOOD, "source": EL, "entity_number": ""})
    records, problems = read(table(*lines, columns=HEADINGS[1:]))
    assert [(record.key[:3], record.key_is) for record in records] == [("SDN", "publisher"), ("EL-", "derived")]
    assert codes(problems) == ["missing_field _id"]


def test_entries_without_a_name_or_of_an_unknown_type_lose_no_others() -> None:
    records, problems = read(table({**GOOD, "name": ""}, {**GOOD, "_id": "2", "type": "Planet"}, {**GOOD, "_id": "3"}))
    assert [record.warnings for record in records] == [
        ("no name is printed",), ("the type 'Planet' is not known: the kind is told from the name",), (),
    ]  # fmt: skip
    assert not problems


def test_headings_in_the_middle_are_no_entry() -> None:
    records, problems = read(table(dict(zip(HEADINGS, HEADINGS, strict=True)), GOOD))
    assert len(records) == 1
    assert codes(problems) == ["skipped row 2"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html>Sign in</html>", "html"),
        (table(GOOD, GOOD)[:-20], "truncated"),
        (table(), "no_records"),
        (
            table(GOOD, columns=tuple("title" if each == "name" else each for each in HEADINGS if each != "title")),
            "format",
        ),
        (table(GOOD, columns=(*HEADINGS, "name")), "format"),
        (table(*[{**GOOD, "name": ""}] * 3), "format"),
        (b"\x00PK", "format"),
    ],
)
def test_bad_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read(data)
    assert refused.value.reason == reason


def test_a_part_may_be_cut_off() -> None:
    records, problems = read(table(GOOD, {**GOOD, "_id": "2"})[:-20], "csl_subset_2026-01-01.csv")
    assert len(records) == 1
    assert codes(problems) == ["skipped row 3"]


# JSON

ITEM: dict[str, Any] = {"id": "90001", "source": SDN, "entity_number": 90001, "type": "Entity", "name": "SAMPLE"}


def test_json_reads_as_the_table_does() -> None:
    item = {**ITEM, "programs": ["DPRK"], "alt_names": ["A; B"], "addresses": [{"address": "1 A St", "country": "KP"}]}
    (record,), problems = read(document(item, total=1, sources_used=[]), "consolidated.json")
    row = one(alt_names="A; B", addresses="1 A St, KP")
    assert not problems
    assert (record.key, record.kind, record.designations) == (row.key, row.kind, row.designations)
    assert [name.text for name in record.names] == [name.text for name in row.names] == ["SAMPLE", "A", "B"]
    assert record.addresses == (Address(street="1 A St", country="KP"),)


def test_json_prints_a_country_beside_no_address() -> None:
    """As of nonproliferation sanctions: `country` alone, where the CSV prints nothing."""
    data = document({**ITEM, "country": "ZZ"}, {**ITEM, "id": "2", "country": "ZZ", "addresses": [{"country": "ZZ"}]})
    records, problems = read(data, "consolidated.json")
    assert not problems
    assert [record.addresses for record in records] == [(Address(country="ZZ"),)] * 2


def test_json_fields_that_nobody_knows_are_reported_and_kept() -> None:
    item = {**ITEM, "risk": {"level": 3}, "ids": [{"type": "Passport", "number": "A1", "colour": "red"}], "score": 9}
    (record,), problems = read(document(item, mood="good"), "consolidated.json")
    assert codes(problems) == ["unknown_field ids.colour", "unknown_field mood", "unknown_field risk.level"]
    kept = {each.label: each.value for each in record.attributes}
    assert (kept["risk.level"], kept["ids.colour"]) == ("3", "red")
    assert "score" not in kept


def test_json_of_odd_shapes_is_read_or_skipped() -> None:
    odd = {**ITEM, "id": None, "programs": "DPRK; NPWMD", "addresses": "none", "ids": [7, None], "alt_names": [None, 5]}
    data = json.dumps({"results": [odd, 7, None, ITEM]}).encode()
    records, problems = read(data, "consolidated.json")
    assert [record.key for record in records] == ["SDN-90001", "SDN-90001 (2)"]
    assert [name.text for name in records[0].names] == ["SAMPLE", "5"]
    assert [problem.code for problem in problems].count("skipped") == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html></html>", "html"),
        (document(ITEM)[:-10], "truncated"),
        (document(ITEM, total=2), "truncated"),
        (document(), "no_records"),
        (b'{"records": []}', "format"),
        (b"[1, 2]", "format"),
        (b'{"results": {"a": 1}}', "format"),
        (b'{"results": ' + b"[" * 100_000, "format"),
    ],
)
def test_bad_documents_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read(data, "consolidated.json")
    assert refused.value.reason in (reason, "truncated" if reason == "format" else reason)


def test_json_states_its_day() -> None:
    reading = reader.units({"consolidated.json": document(ITEM, search_performed_at="2026-01-15T10:00:00Z")}, JSON)
    assert reading.published_on == "2026-01-15"
    assert reader.units({"consolidated.json": document(ITEM, search_performed_at=5)}, JSON).published_on == ""


@given(st.dictionaries(st.sampled_from(HEADINGS), st.text(alphabet="A1 ,;:()-/.=\n§", max_size=40), min_size=1))
def test_any_cells_are_read(cells: dict[str, str]) -> None:
    try:
        read(table({**cells, "source": SDN, "name": "SAMPLE"}))
    except RefusedError:
        pytest.fail("no cell refuses a file")


# Real files


def real(place: Path) -> tuple[list[Record], list[Problem], list[dict[str, str]]]:
    data = gzip.decompress(place.read_bytes()) if place.suffix == ".gz" else place.read_bytes()
    name = place.stem if place.suffix == ".gz" else place.name
    records, problems = read(data, name)
    lines = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    return records, problems, lines


@pytest.mark.shared
def test_the_part_of_2025(real_lists: Path) -> None:
    records, problems, lines = real(real_lists / "us_csl/sample/consolidated_sample.csv")
    assert (len(records), len(lines), problems) == (13, 13, [])
    assert not [record for record in records if record.warnings]


@pytest.mark.shared
def test_the_part_of_2023(real_lists: Path) -> None:
    records, problems, lines = real(real_lists / "us_csl/sample/csl_subset_2023-11-30.csv.gz")
    assert codes(problems) == ["skipped row 4229", "skipped row 2"], "cut off in its last row, headings twice"
    whole = [line for line in lines if line["source"] != "source" and line["ids"] is not None]
    assert len(records) == len(whole) == 4226
    assert len({record.key for record in records}) == len(records)
    assert Counter(record.kind for record in records)["person"] == sum(line["type"] == "Individual" for line in whole)
    assert {each.programme for record in records for each in record.designations} <= set(LISTING.regimes)
    assert {each.scheme for record in records for each in record.identifiers} <= set(SCHEMES)
    dated = [record for record in records if record.designations[0].effective_on]
    assert len(dated) == sum(bool(line["start_date"].strip()) for line in whole) + 81, "68 of CMIC, 13 of NS-MBS"
    odd = Counter(warning.partition(" ")[0] for record in records for warning in record.warnings)
    assert odd == {"the": 11, "isin": 3}, "notices whose day does not fit their volume"
