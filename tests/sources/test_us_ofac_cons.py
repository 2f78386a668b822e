"""OFAC's non-SDN list: the acts that entries print, the four delimitations of one table, and the real files."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections import Counter
from datetime import date
from importlib.resources import files as package_files
from pathlib import Path

import msgspec
import pytest

from comity.errors import RefusedError
from comity.model import Attribute, Designation, Record
from comity.sources.contract import Files, Problem
from comity.sources.ofac.acts import designations
from comity.sources.ofac.dialects import DELIMITERS, TOTAL_WIDTH, WIDTHS
from comity.sources.ofac.findings import Findings
from comity.sources.registry import form_for, manifest, reader

LISTING = manifest("us_ofac_cons")
DIALECTS = tuple(DELIMITERS)
WITHOUT_ADDRESSES = {"addresses": ()}
"""The XML prints province and postcode in tags of their own, the CSV family in one column with the city."""


def records_of(files: Files, form_id: str) -> tuple[dict[str, Record], list[Problem]]:
    form = LISTING.form(form_id)
    module = reader(form)
    reading = module.units(files, form)
    return {unit.key: module.record(unit, form) for unit in reading.units}, reading.problems


def sample(form_id: str) -> dict[str, bytes]:
    folder = package_files("comity.sources").joinpath("us_ofac_cons", "sample", form_id)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def delimited(table: bytes, ending: str) -> bytes:
    """The table of commas in another delimitation; without quotes around fields, OFAC's own are double ones."""
    lines = table.decode().rstrip("\x1a\r\n").split("\r\n")
    if ending == "ff":
        rows = [[re.sub(r"(k\.a\. )'(.*?)'", r'\1"\2"', cell) for cell in row] for row in csv.reader(lines)]
        text = [row[0].rjust(10) + "".join(map(str.ljust, row[1:], WIDTHS[1:])) for row in rows]
        return ("\r\n".join(text) + "\r\n\x1a").encode()
    mark = DELIMITERS[ending]
    text = []
    for line in lines:
        pieces = line.split('"')
        text.append('"'.join(piece.replace(",", mark) if n % 2 == 0 else piece for n, piece in enumerate(pieces)))
    return ("\r\n".join(text) + "\r\n\x1a").encode()


# Acts


def acts(*labelled: tuple[str, str], programmes: str = "RUSSIA-EO14024") -> tuple[tuple[Designation, ...], Findings]:
    found = Findings("organization", attributes=[Attribute(label, value) for label, value in labelled])
    return designations(programmes.split("] ["), found, own_acts=True), found


def test_acts_of_the_same_days_are_one_designation() -> None:
    (only,), found = acts(
        ("listing date (EO 14024 Directive 3)", "24 Feb 2022"),
        ("effective date (EO 14024 Directive 3)", "26 Mar 2022"),
        ("listing date (EO 14024 Directive 2)", "24 Feb 2022"),
        ("effective date (EO 14024 Directive 2)", "26 Mar 2022"),
        ("executive order", "Executive Order 14024 Directive Information Subject to Directive 3 - No new debt."),
    )  # fmt: skip
    assert only.legal_basis == ("EO 14024 Directive 2", "EO 14024 Directive 3")
    assert only.measures == ("Subject to Directive 3 - No new debt.",)
    assert (only.listed_on, only.effective_on) == (date(2022, 2, 24), date(2022, 3, 26))
    assert only.decided_by == ("US",)
    assert not found.attributes


def test_acts_of_other_days_are_others() -> None:
    found, _ = acts(
        ("listing date (EO 14024 Directive 1a)", "22 Feb 2022"),
        ("listing date (EO 14024 Directive 2)", "24 Feb 2022"),
        ("executive order", "Executive Order 14024 Directive Information - Subject to Directive 4"),
    )
    assert [(each.programme, each.listed_on, each.measures) for each in found] == [
        ("RUSSIA-EO14024", date(2022, 2, 22), ()),
        ("RUSSIA-EO14024", date(2022, 2, 24), ()),
        ("RUSSIA-EO14024", None, ("Subject to Directive 4",)),
    ]


def test_an_act_belongs_to_the_programme_that_it_names() -> None:
    found, left = acts(
        ("executive order", "Executive Order 13662 Directive Determination - Subject to Directive 1"),
        ("listing date (CMIC)", "03 Jun 2021"), ("effective date (CMIC)", "02 Aug 2021"),
        ("CAATSA section 235 information", "EXPORT SANCTIONS"), ("PEESA information", "Property Blocked"),
        programmes="UKRAINE-EO13662] [CMIC-EO13959] [CAATSA - RUSSIA] [PEESA",
    )  # fmt: skip
    assert [(each.programme, each.measures, each.listed_on, each.effective_on) for each in found] == [
        ("UKRAINE-EO13662", ("Subject to Directive 1",), None, None),
        ("CMIC-EO13959", (), date(2021, 6, 3), date(2021, 8, 2)),
        ("CAATSA - RUSSIA", ("EXPORT SANCTIONS",), None, None),
        ("PEESA", ("Property Blocked",), None, None),
    ]
    assert not left.attributes


@pytest.mark.parametrize(
    "labelled",
    [
        ("listing date (CCMC)", "12 Nov 2020"),
        ("listing date (EO 14024 Directive 3)", "31 Feb 2022"),
        ("listing date (EO 14024 Directive 3)", "1443"),
        ("divestment date (EO 14024 Directive 3)", "24 Feb 2022"),
        ("executive order", "Executive Order 13662 Directive Determination - Subject to Directive 1"),
        ("executive order", "Executive Order 14024 Directive Information - For more information, visit: x"),
        ("secondary sanctions risk", "See Section 11 of Executive Order 14024."),
    ],
)
def test_what_belongs_to_no_programme_of_the_entry_or_is_no_day_stays_an_attribute(labelled: tuple[str, str]) -> None:
    (only,), found = acts(labelled)
    assert found.attributes == [Attribute(*labelled)]
    assert only == Designation("US", "RUSSIA-EO14024", ("US",))


def test_a_second_day_of_one_act_stays_an_attribute() -> None:
    (only,), found = acts(("listing date (CMIC)", "03 Jun 2021"), ("listing date (CMIC)", "04 Jun 2021"),
                          programmes="CMIC-EO13959")  # fmt: skip
    assert only.listed_on == date(2021, 6, 3)
    assert found.attributes == [Attribute("listing date (CMIC)", "04 Jun 2021")]


def test_a_prohibition_is_the_measure_of_an_only_programme() -> None:
    text = "U.S. Persons Must Continue to Block the Property"
    (only,), _ = acts(("prohibition", text), programmes="IRAN")
    assert only.measures == (text,)
    both, found = acts(("prohibition", text), programmes="IRAN] [SYRIA")
    assert not any(each.measures for each in both)
    assert found.attributes == [Attribute("prohibition", text)]


# Delimitations and forms


@pytest.mark.parametrize("ending", DIALECTS)
def test_the_four_delimitations_read_alike(ending: str) -> None:
    (table,) = sample("cons_csv").values()
    expected, _ = records_of({"cons_prim.csv": table}, "cons_csv")
    name = f"cons_prim_2026-03-09.{ending}"
    assert form_for(LISTING, [name]).id == "cons_csv"
    found, problems = records_of({name: delimited(table, ending)}, "cons_csv")
    assert not problems
    assert found == expected


@pytest.mark.parametrize("ending", DIALECTS)
def test_half_a_table_is_refused_and_a_bad_row_named(ending: str) -> None:
    (table,) = sample("cons_csv").values()
    data = delimited(table, ending)
    with pytest.raises(RefusedError) as caught:
        records_of({f"cons_prim.{ending}": data[: len(data) * 5 // 8]}, "cons_csv")
    assert caught.value.reason == "truncated"
    whole_rows = b"\r\n".join(data.split(b"\r\n")[:5]) + b"\r\n"
    found, problems = records_of({f"cons_prim.{ending}": whole_rows}, "cons_csv")
    assert (len(found), [problem.code for problem in problems]) == (5, ["bad_value"])
    lines = data.split(b"\r\n")
    lines.insert(2, b"910099 EXAMPLE")
    found, problems = records_of({f"cons_prim.{ending}": b"\r\n".join(lines)}, "cons_csv")
    assert len(found) == 12
    assert [(problem.code, problem.place) for problem in problems] == [("skipped", f"cons_prim.{ending} line 3")]


@pytest.mark.parametrize("ending", ["del", "pip", "ff"])
def test_a_table_in_another_delimitation_than_its_name_says_is_refused(ending: str) -> None:
    (table,) = sample("cons_csv").values()
    with pytest.raises(RefusedError) as caught:
        records_of({f"cons_prim.{ending}": table}, "cons_csv")
    assert caught.value.reason == "format"


def fixed_row(name: str, programme: str = "IRAN") -> bytes:
    cells = ["1", name, "-0-", programme, *["-0-"] * 8]
    text = cells[0].rjust(10) + "".join(map(str.ljust, cells[1:], WIDTHS[1:]))
    assert len(text) == TOTAL_WIDTH
    return f"{text}\r\n\x1a".encode()


def test_fixed_columns_count_characters_or_bytes() -> None:
    in_characters = fixed_row("CAFÉ EXAMPLE")
    in_bytes = in_characters.replace("É ".encode(), "É".encode()).replace(b"EXAMPLE", b" EXAMPLE")[:-4] + b"\r\n\x1a"
    for data in (in_characters, in_bytes):
        found, problems = records_of({"cons_prim.ff": data}, "cons_csv")
        assert not problems
        assert (found["1"].name, found["1"].designations[0].programme) == ("CAFÉ EXAMPLE", "IRAN")


@pytest.mark.parametrize(("programme", "n_warnings"), [("A" * 49, 0), ("A" * 50, 1)])
def test_a_full_column_is_named(programme: str, n_warnings: int) -> None:
    found, _ = records_of({"cons_prim.ff": fixed_row("EXAMPLE", programme)}, "cons_csv")
    assert found["1"].designations[0].programme == programme
    assert len(found["1"].warnings) == n_warnings


@pytest.mark.parametrize(
    ("names", "form_id"),
    [
        (["consolidated_2026-01-08.xml"], "xml"),
        (["CONS_PRIM.CSV"], "cons_csv"),
        (["cons_prim.csv", "cons_alt.csv", "cons_add.csv"], "csv_family"),
        (["CONS_PRIM.CSV", "CONS_ALT.CSV", "CONS_ADD.CSV", "CONS_COMMENTS.CSV"], "csv_family"),
    ],
)
def test_forms_are_told_by_names(names: list[str], form_id: str) -> None:
    assert form_for(LISTING, names).id == form_id


def test_xml_and_csv_family_complete_each_other() -> None:
    xml, _ = records_of(sample("xml"), "xml")
    family, _ = records_of(sample("csv_family"), "csv_family")
    assert [msgspec.structs.replace(each, **WITHOUT_ADDRESSES) for each in xml.values()] == [
        msgspec.structs.replace(each, **WITHOUT_ADDRESSES) for each in family.values()
    ]


def test_half_a_family_is_refused_by_its_own_names() -> None:
    files = {name: data for name, data in sample("csv_family").items() if name != "cons_add.csv"}
    with pytest.raises(RefusedError, match=r"cons_add\.csv"):
        records_of(files, "csv_family")


def test_a_cut_remark_names_its_own_comments() -> None:
    found, _ = records_of(sample("cons_csv"), "cons_csv")
    assert "cons_comments.csv" in found["910002"].warnings[-1]


# The real files


def real(folder: Path, *names: str) -> dict[str, bytes]:
    found = {}
    for name in names:
        (path,) = (folder / "us_ofac_cons").glob(f"{name}*")
        data = path.read_bytes()
        found[name.rpartition("/")[2]] = gzip.decompress(data) if path.suffix == ".gz" else data
    return found


def test_the_four_real_delimitations_read_into_the_same_records(real_lists: Path) -> None:
    read = []
    for ending in DIALECTS:
        found, problems = records_of(real(real_lists, f"history/2018-05-27/cons_prim.{ending}"), "cons_csv")
        assert not problems, ending
        read.append(found)
    assert len(read[0]) == 639
    assert read[0] == read[1] == read[2] == read[3]


@pytest.mark.parametrize(("day", "n_records"), [("2025-03-26", 443), ("2025-08-18", 443)])
def test_real_tables(real_lists: Path, day: str, n_records: int) -> None:
    files = real(real_lists, f"history/cons_prim_{day}.csv")
    found, problems = records_of(files, "cons_csv")
    assert not problems
    (data,) = files.values()
    rows = [row for row in csv.reader(io.StringIO(data.decode())) if len(row) == 12]
    assert len(found) == len(rows) == n_records
    assert all(LISTING.regime(each.programme) for record in found.values() for each in record.designations)


FAMILIES = {
    "2018-05-27": tuple(f"history/2018-05-27/cons_{role}.csv" for role in ("prim", "alt", "add")),
    "2025-12-19": tuple(f"cons_{role}_2025-12-19.csv" for role in ("prim", "alt", "add", "comments")),
}  # fmt: skip


@pytest.mark.parametrize(
    ("day", "xml", "kinds", "renamed"),
    [
        ("2018-05-27", "history/consolidated_2018-05-27.xml", {"organization": 471, "person": 94, "vessel": 74}, set()),
        # Between the two days, OFAC took one alias off one entry.
        ("2025-12-19", "consolidated_2026-01-08.xml", {"organization": 363, "person": 79}, {"18721"}),
    ],
)
def test_real_families_say_what_the_xml_says(
    real_lists: Path, day: str, xml: str, kinds: dict[str, int], renamed: set[str]
) -> None:
    family, problems = records_of(real(real_lists, *FAMILIES[day]), "csv_family")
    assert not problems
    assert Counter(record.kind for record in family.values()) == kinds
    other, _ = records_of(real(real_lists, xml), "xml")
    assert set(other) == set(family)
    for key, record in family.items():
        for field in ("kind", "births", "birth_places", "nationalities", "gender", "positions", "relations", "remarks"):
            assert getattr(record, field) == getattr(other[key], field), (key, field)
        assert acts_of(record) == acts_of(other[key]), key
        assert identifiers(record) == identifiers(other[key]), key
    assert {key for key, record in family.items() if names(record) != names(other[key])} == renamed


def acts_of(record: Record) -> set[tuple[object, ...]]:
    return {
        (each.programme, each.legal_basis, frozenset(each.measures), each.listed_on, each.effective_on)
        for each in record.designations
    }


def identifiers(record: Record) -> set[tuple[str, str, str]]:
    """Tickers have two blanks in the table, and one in the XML."""
    return {(each.scheme, " ".join(each.value.split()), each.country) for each in record.identifiers}


def names(record: Record) -> set[tuple[str, str, str]]:
    """Fields in quotes have single quotes within, the XML double ones."""
    return {(each.text.replace('"', "'"), each.kind, each.quality) for each in record.names}


def test_known_days_of_acts(real_lists: Path) -> None:
    """Executive Order 14032 is of 3 June 2021; OFAC issued Directives 2 and 3 on 24 February 2022."""
    found, _ = records_of(real(real_lists, "consolidated_2026-01-08.xml"), "xml")
    days = Counter((d.programme, d.listed_on, d.effective_on) for each in found.values() for d in each.designations)
    assert days[("CMIC-EO13959", date(2021, 6, 3), date(2021, 8, 2))] == 59
    assert days[("CMIC-EO13959", date(2021, 12, 16), date(2022, 2, 14))] == 8
    assert {on for (tag, on, _) in days if tag == "RUSSIA-EO14024"} == {None, date(2022, 2, 22), date(2022, 2, 24)}
    assert {on for (tag, on, _) in days if "EO" not in tag} == {None}
