"""The lists of the Bureau of Industry and Security: cells taken apart, bad files, keys that agree, real files."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.contract import Files, Form, Problem
from comity.sources.registry import form_for, manifest, reader
from comity.sources.us_bis_dpl.party import party_of
from comity.sources.us_bis_dpl.reader import LAYOUTS
from comity.sources.us_commerce import entity_cell
from comity.sources.us_commerce.federal_register import citations, first_published, published_with
from comity.sources.us_commerce.parties import ORGANISATION, kind_of, split_name

ENTITY = manifest("us_bis_entity")
MEU = manifest("us_bis_meu")
DPL = manifest("us_bis_dpl")


def read(files: Files, form: Form) -> tuple[list[Record], list[Problem]]:
    module = reader(form)
    reading = module.units(files, form)
    records = [module.record(unit, form) for unit in reading.units]
    return records, reading.problems


def codes(problems: list[Problem]) -> list[str]:
    return [f"{problem.code} {problem.place}" for problem in problems]


def sample(list_id: str, form_id: str) -> tuple[str, bytes]:
    folder = Path(str(Path(__file__).parents[2] / "src/comity/sources" / list_id / "sample" / form_id))
    place = next(folder.iterdir())
    return place.name, place.read_bytes()


# Citations


@pytest.mark.parametrize(
    ("printed", "texts", "days"),
    [
        ("76 FR 71869, 11/21/11.", ["76 FR 71869, 11/21/11"], ["2011-11-21"]),
        ("73 FR 1, 12/5/08.\n77 FR 2, 4/25/12", ["73 FR 1, 12/5/08", "77 FR 2, 4/25/12"], ["2008-12-05", "2012-04-25"]),
        ("46 F.R. 1 9/7/81 and 46 F.R. 2", ["46 F.R. 1 9/7/81", "46 F.R. 2"], ["1981-09-07", ""]),
        ("81.F.R. 2 4/8/16, 82F.R. 3 6/1/17", ["81.F.R. 2 4/8/16", "82F.R. 3 6/1/17"], ["2016-04-08", "2017-06-01"]),
        ("82 F.R. 16788, 16789 4/6/2017", ["82 F.R. 16788, 16789 4/6/2017"], ["2017-04-06"]),
        ("83 FR 37423; 87 FR 77505", ["83 FR 37423", "87 FR 77505"], ["", ""]),
        ("75 FR 1699 (1/13/2010), 77 FR 2", ["75 FR 1699 (1/13/2010)", "77 FR 2"], ["2010-01-13", ""]),
        ("Notice 1958, Vol. 59, No. 44, 3/07/94", ["Notice 1958, Vol. 59, No. 44, 3/07/94"], ["1994-03-07"]),
        ("NEW NOTICE TO BE PUBLISHED", ["NEW NOTICE TO BE PUBLISHED"], [""]),
        ("", [], []),
    ],
)  # fmt: skip
def test_citations(printed: str, texts: list[str], days: list[str]) -> None:
    found = citations(printed)
    assert [each.text for each in found] == texts
    assert [str(each.on or "") for each in found] == days
    assert not any(each.odd for each in found)


@pytest.mark.parametrize(
    ("printed", "odd"),
    [
        ("87 F.R. 52740 8/29/2002", "8/29/2002 is not of the volume's year 2022"),
        ("86 F.R. 66277 11/222/2021", "11/222/2021 is no day"),
        ("86 F.R. 66277 11/22/201", "11/22/201 is no day"),
        ("86 F.R. 1 2/30/2021", "2/30/2021 is no day"),
    ],
)
def test_odd_citations_are_named_and_date_nothing(printed: str, odd: str) -> None:
    (found,) = citations(printed)
    assert found.text == printed
    assert odd in found.odd
    assert found.on is None


def test_an_order_is_published_with_the_first_notice_from_its_effective_day() -> None:
    found = citations("67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02 66 F.R. 47630 9/13/01")
    assert published_with(found, date(2001, 9, 6)) == date(2001, 9, 13)
    assert published_with(found, date(2002, 3, 12)) is None, "months later: another order's notice"
    assert published_with(found, None) is None
    assert first_published(found) == date(2001, 9, 13)


@given(st.text(alphabet="0123456789 FR./,;andVol()\n", max_size=80))
def test_no_letter_or_digit_of_a_citation_is_lost(printed: str) -> None:
    kept = "".join(each.text for each in citations(printed))
    strip = re.compile(r"\band\b|[^A-Za-z0-9]", re.IGNORECASE)
    assert strip.sub("", kept) == strip.sub("", printed) or "and" in printed


# Names and cells


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("Alpha Co., Ltd., 1 Any Street, Town", "Alpha Co., Ltd.", "1 Any Street, Town"),
        ("Alpha Co., Ltd. No. 7 Any Street, Town", "Alpha Co., Ltd.", "No. 7 Any Street, Town"),
        ("Alpha, LLC (ALC), 1 Any Street", "Alpha, LLC (ALC)", "1 Any Street"),
        ("Pat Sample, Jr., 1 Any Street", "Pat Sample, Jr.", "1 Any Street"),
        ("Pat Sample, Institute of Samples, Town", "Pat Sample", "Institute of Samples, Town"),
        ("Sample Academy, Institute of Samples, Town", "Sample Academy, Institute of Samples", "Town"),
        ("Corporation Sample; 1 Any Street", "Corporation Sample", "1 Any Street"),
        ("Alpha", "Alpha", ""),
        ("", "", ""),
    ],
)
def test_names_end_before_the_address(text: str, name: str, address: str) -> None:
    assert split_name(text) == (name, address)


def test_kinds_are_told_by_the_name_alone() -> None:
    assert kind_of("SAMPLE TRADING LLC") == "organization"
    assert kind_of("Sample Institute of Samples") == "organization"
    assert kind_of("Ivan Examplov") == "other"
    for listing, field in ((ENTITY, "bare name"), (MEU, "name"), (DPL, "whole name")):
        rule = listing.form("nsfreg_json").mapping["kinds"][0]
        assert rule == {"kind": "organization", "when": {field: ORGANISATION}}, "one list of words for all forms"


def others(*lines: str) -> list[tuple[str, str, str]]:
    return [(each.text, each.kind, each.note) for each in entity_cell.read(lines).others]


def test_aliases_in_lines() -> None:
    party = entity_cell.read(
        (
            "Alpha Co., Ltd., a.k.a., the following two aliases:",
            "—Alpha; and",
            "—Beta—Gamma.",
            "1 A St, Town; and 2 B St.",
        )
    )
    assert party.name == "Alpha Co., Ltd."
    assert [each.text for each in party.others] == ["Alpha", "Beta—Gamma"]
    assert party.addresses == ("1 A St, Town", "2 B St")


def test_aliases_run_together_in_one_line() -> None:
    assert others("Alpha, a.k.a., the following two aliases:—Beta; and —Gamma Co. Ltd.", "1 A St.") == [
        ("Beta", "aka", ""), ("Gamma Co. Ltd.", "aka", ""),
    ]  # fmt: skip


def test_an_address_behind_the_last_alias() -> None:
    party = entity_cell.read(("Alpha, a.k.a., the following one alias:", "—M.A.G. Beta, 5 A Ave, Town; and 6 B Ave."))
    assert [each.text for each in party.others] == ["M.A.G. Beta"]
    assert party.addresses == ("5 A Ave, Town", "6 B Ave")


def test_former_names_and_names_in_brackets() -> None:
    assert others("Alpha, f.k.a., the following one alias:", "—Old Alpha.", "1 A St.") == [("Old Alpha", "fka", "")]
    party = entity_cell.read(("Alpha, OOO (f.k.a., Old Alpha; and Older Alpha), 1 A St, Town.",))
    assert (party.name, party.addresses) == ("Alpha, OOO", ("1 A St, Town",))
    assert [(each.text, each.kind) for each in party.others] == [("Old Alpha", "fka"), ("Older Alpha", "fka")]


def test_subordinate_institutions_are_named_as_such() -> None:
    found = others(
        "Alpha, a.k.a., the following one alias:", "—A; and", "Subordinate institutions:", "—B Institute.", "1 A St."
    )
    assert found == [("A", "aka", ""), ("B Institute", "aka", "Subordinate institutions")]


def test_references_to_other_countries_are_no_address() -> None:
    party = entity_cell.read(("Alpha, 1 A St, Town. (See alternate addresses under Utopia and Erewhon).",))
    assert party.addresses == ("1 A St, Town",)
    assert party.see == ("See alternate addresses under Utopia and Erewhon",)


@given(st.lists(st.text(alphabet="Ab .,;:()—ak", min_size=1, max_size=30), max_size=5))
def test_any_cell_is_read(lines: list[str]) -> None:
    entity_cell.read(tuple(line for line in lines if line.strip()))


# The regulation as XML


def page(*rows: str, supplement: str = "Supplement No. 4 to Part 744", head: str = "", more: str = "") -> bytes:
    columns = head or "".join(
        f"<TH>{name}</TH>"
        for name in ("Country", "Entity", "License requirement", "License review policy", "Federal Register citation")
    )
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    table = f"<TABLE><TR>{columns}</TR>{body}</TABLE>"
    return f'<DIV5 N="744"><DIV9 N="{supplement}"><HEAD>x</HEAD>{table}{more}</DIV9></DIV5>'.encode()


def row(country: str, entity: str, requirement: str = "All items", citation: str = "88 FR 1, 1/9/23") -> str:
    return "".join(f"<TD>{cell}</TD>" for cell in (country, entity, requirement, "Denial", citation))


XML = ENTITY.form("ecfr_xml")


def entities(data: bytes) -> tuple[list[Record], list[Problem]]:
    return read({"title-15.xml": data}, XML)


def test_the_country_goes_on_until_the_next() -> None:
    records, problems = entities(
        page(row("UTOPIA", "Alpha, 1 A St."), row("", "Beta, 2 B St."), row("EREWHON", "Gamma"))
    )
    assert [record.attributes[0].value for record in records] == ["UTOPIA", "UTOPIA", "EREWHON"]
    assert not problems


def test_columns_moved_read_the_same_and_a_missing_one_is_named() -> None:
    heads = ("Entity", "Country", "Federal Register citation", "License requirement")
    head = "".join(f"<TH>{name}</TH>" for name in heads)
    cells = "<TD>Alpha, 1 A St.</TD><TD>UTOPIA</TD><TD>88 FR 1, 1/9/23</TD><TD>All items</TD>"
    records, problems = entities(page(cells, head=head))
    straight, _ = entities(page(row("UTOPIA", "Alpha, 1 A St.")))
    assert records[0].key == straight[0].key
    assert records[0].designations == straight[0].designations
    assert codes(problems) == ["missing_field column license review policy"]


def test_a_new_column_and_a_new_tag_are_reported_and_kept() -> None:
    head = "<TH>Country</TH><TH>Entity</TH><TH>Reason</TH>"
    records, problems = entities(page("<TD>UTOPIA</TD><TD>Alpha <BLINK>One</BLINK></TD><TD>Samples</TD>", head=head))
    assert "unknown_field column reason" in codes(problems)
    assert "unknown_field blink" in codes(problems)
    assert records[0].name == "Alpha One"
    assert ("reason", "Samples") in [(each.label, each.value) for each in records[0].attributes]


def test_a_column_renamed_that_is_needed_refuses_the_file() -> None:
    with pytest.raises(RefusedError, match="headings") as refused:
        entities(page(row("UTOPIA", "Alpha"), head="<TH>Country</TH><TH>Party</TH>"))
    assert refused.value.reason == "format"


def test_merged_cells_and_short_rows() -> None:
    spanning = "<TD rowspan='2'>UTOPIA</TD><TD>Alpha</TD><TD>r</TD><TD>p</TD><TD>88 FR 1, 1/9/23</TD>"
    records, problems = entities(
        page(spanning, "<TD>Beta</TD><TD>r</TD><TD>p</TD><TD/>", "<TD colspan='2'>Heading</TD>")
    )
    assert [record.name for record in records] == ["Alpha", "Beta"]
    assert codes(problems) == ["skipped row 4"]


def test_footnotes_are_taken_out_of_the_text() -> None:
    records, _ = entities(page(row("UTOPIA", "Alpha, 1 A St.", "See 734.9(g),<sup>3</sup> 746.8(a)(3)<SU>4</SU>")))
    assert [each.value for each in records[0].attributes if each.label == "footnote"] == ["3", "4"]
    assert records[0].designations[0].measures == ("See 734.9(g), 746.8(a)(3)",)


def test_entries_under_the_sections_on_russia_and_belarus_count_there() -> None:
    rows = [
        row("UTOPIA", f"Alpha {n}", text)
        for n, text in enumerate(("See § 746.8(a)(3)", "§ 746.5", "part 746", "744.11"))
    ]
    records, _ = entities(page(*rows))
    found = [ENTITY.regime(record.designations[0].programme) for record in records]
    assert found == ["RUSSIA", "RUSSIA", "", ""]


def test_odd_entries_lose_no_others() -> None:
    records, problems = entities(
        page(
            row("UTOPIA", "Alpha", citation="88 FR 1, 2/30/23"), row("", ", a.k.a.,"), row("", "Beta"), row("", "Beta")
        )
    )
    assert [record.name for record in records if record.names] == ["Alpha", "Beta", "Beta"]
    assert len({record.key for record in records}) == 4
    assert records[0].designations[0].published_on is None
    assert "2/30/23 is no day" in records[0].warnings[0]
    assert [record.warnings for record in records if not record.names] == [("no name could be told from the cell",)]
    assert codes(problems) == ["duplicate_key row 5"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html></html>", "html"),
        (page(row("UTOPIA", "Alpha"))[:-40], "truncated"),
        (page(row("UTOPIA", "Alpha"), supplement="Supplement No. 6 to Part 744"), "format"),
        (page(row("UTOPIA", "[Reserved]")), "no_records"),
        (b"<DIV9 N='Supplement No. 4 to Part 744'><P>none</P></DIV9>", "no_records"),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "entities"),
        (b"Country,Entity\nUTOPIA,Alpha\n", "format"),
    ],
)
def test_other_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        entities(data)
    assert refused.value.reason == reason


def test_the_edition_dates_the_file() -> None:
    name, data = sample("us_bis_entity", "ecfr_xml")
    assert reader(XML).units({name: data}, XML).published_on == "2026-01-15"
    assert reader(XML).units({name: data.replace(b"Jan. 15, 2026", b"soon")}, XML).published_on == ""


def test_subordinate_institutions_of_the_military_end_user_list() -> None:
    records, problems = read(dict([sample("us_bis_meu", "ecfr_xml")]), MEU.form("ecfr_xml"))
    assert [record.name for record in records if record.relations] == [
        "Sample Aviation Design Bureau", "Sample Aviation Factory No. 2",
    ]  # fmt: skip
    assert not problems


@pytest.mark.parametrize(
    ("list_id", "forms"),
    [
        ("us_bis_entity", ("ecfr_xml", "nsfreg_json")),
        ("us_bis_meu", ("ecfr_xml", "nsfreg_json")),
        ("us_bis_dpl", ("txt", "csv", "nsfreg_json")),
    ],
)
def test_keys_agree_between_forms(list_id: str, forms: tuple[str, ...]) -> None:
    listing = manifest(list_id)
    names = [
        {record.key: record.name for record in read(dict([sample(list_id, form)]), listing.form(form))[0]}
        for form in forms
    ]
    shared = set.intersection(*(set(each) for each in names))
    assert len(shared) == min(len(each) for each in names)
    assert all(each[key] == names[0][key] for each in names for key in shared)


# The Denied Persons List

TXT = DPL.form("txt")
COLUMNS = LAYOUTS["txt"].columns
GOOD = {
    "Name": "I. EXAMPLE", "Street_Address": "1 ANY ROAD", "City": "TOWN", "State": "TX", "Postal_Code": "75001",
    "Effective_Date": "10/30/2020", "Expiration_Date": "06/29/2056", "Standard_Order": "Y", "Last_Update": "2020-11-05",
    "FR_Citation": "85 F.R. 70581 11/5/2020",
}  # fmt: skip


def table(*lines: dict[str, str], columns: tuple[str, ...] = COLUMNS, delimiter: str = "\t") -> bytes:
    text = [columns, *([line.get(column, "") for column in columns] for line in lines)]
    return ("\n".join(delimiter.join(f'"{cell}"' for cell in cells) for cells in text) + "\n").encode()


def denied(data: bytes) -> tuple[list[Record], list[Problem]]:
    return read({"dpl.txt": data}, TXT)


def test_columns_moved_added_and_removed() -> None:
    straight, _ = denied(table(GOOD))
    moved, problems = denied(table(GOOD, columns=COLUMNS[::-1]))
    assert moved == straight
    assert not problems
    added, problems = denied(table({**GOOD, "Reason": "x"}, columns=(*COLUMNS, "Reason")))
    assert codes(problems) == ["unknown_field column Reason"]
    assert ("Reason", "x") in [(each.label, each.value) for each in added[0].attributes]
    less, problems = denied(table(GOOD, columns=tuple(each for each in COLUMNS if each != "Action")))
    assert codes(problems) == ["missing_field Action"]
    assert less[0].key == straight[0].key


def test_a_column_that_is_blank_throughout_is_named() -> None:
    lines = [GOOD | {"Name": f"EXAMPLE {number}", "City": "", "Country": "US", "Action": "x"} for number in range(60)]
    assert codes(denied(table(*lines))[1]) == ["missing_field City"]
    assert codes(denied(table(*lines[:9]))[1]) == []


def test_a_moved_column_is_the_same_unit() -> None:
    module = reader(TXT)
    one, other = (list(module.units({"dpl.txt": table(GOOD, columns=c)}, TXT).units) for c in (COLUMNS, COLUMNS[::-1]))
    assert one[0].fingerprint == other[0].fingerprint


def test_the_country_and_the_effective_day_do_not_change_the_key() -> None:
    plain, american, renewed, elsewhere = denied(
        table(GOOD, {**GOOD, "Country": "US"}, {**GOOD, "Effective_Date": "04/30/2021"}, {**GOOD, "Country": "ZZ"})
    )[0]
    assert american.key == f"{plain.key}#2"
    assert renewed.key == f"{plain.key}#3"
    assert elsewhere.key.partition("#")[0] != plain.key


@pytest.mark.parametrize("printed", ["02/30/2020", "2020", "soon", "05/18/0222", "31/12/2020"])
def test_impossible_days_are_kept_and_named(printed: str) -> None:
    (record,), _ = denied(
        table({**GOOD, "Effective_Date": printed, "Last_Update": printed, "Expiration_Date": printed})
    )
    designation = record.designations[0]
    assert (designation.effective_on, designation.amended_on, designation.published_on) == (None, (), None)
    assert Counter(each.value for each in record.attributes)[printed] == 3
    assert len(record.warnings) == 3


def test_rows_without_a_name_or_with_odd_cells_lose_no_others() -> None:
    data = table({**GOOD, "Name": "", "Street_Address": "2 ANY ROAD"}, {**GOOD, "Standard_Order": "PERHAPS"})
    records, problems = denied(data + b'"SHORT"\t"ROW"\n' + b'"LONG"' + b"\t" * 12 + b'"surplus"\n')
    assert [record.warnings for record in records][:2] == [
        ("no name is printed",), ("the type of denial 'PERHAPS' is not known: kept as printed",),
    ]  # fmt: skip
    assert [record.name for record in records[2:]] == ["SHORT", "LONG"]
    assert records[3].attributes[-1].value == "surplus"
    assert codes(problems) == ["bad_value row 4", "bad_value row 5"]


def test_a_stray_quote_costs_its_own_row_only() -> None:
    lines = table(*[{**GOOD, "Name": f"EXAMPLE {number}"} for number in range(4)]).split(b"\n")
    lines[2] = lines[2].replace(b'"EXAMPLE 1"', b'"EXAM"PLE 1"')
    records, problems = denied(b"\n".join(lines))
    assert [record.name for record in records] == ["EXAMPLE 0", "EXAMPLE 2", "EXAMPLE 3"]
    assert codes(problems) == ["skipped line 3"]
    lines[2] = lines[2].replace(b'"EXAM"PLE 1"', b"EXAMPLE 1")
    assert len(denied(b"\n".join(lines))[0]) == 4
    lines[2] = b'"' + lines[2]
    assert len(denied(b"\n".join(lines))[0]) == 3, "an opening quote does not swallow the rows below"


def test_a_line_in_another_encoding_spoils_no_other() -> None:
    lines = table({**GOOD, "Name": "ÉXAMPLE"}, {**GOOD, "Name": "SÄMPLE"}).split(b"\n")
    lines[2] = lines[2].decode().encode("cp1252")
    records, problems = denied(b"\n".join(lines))
    assert [record.name for record in records] == ["ÉXAMPLE", "SÄMPLE"]
    assert codes(problems) == ["bad_value line 3"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b'"Name"\t"Effective_Date"\n' + b'"x"y"\t"z"\n' * 500, "format"),
        (b"<html><body>Sign in</body></html>", "html"),
        (table(GOOD, GOOD)[:-30], "truncated"),
        (table(), "no_records"),
        (table(GOOD, columns=("Party", *COLUMNS[1:])), "format"),
        (table(GOOD, delimiter=","), "format"),
        (b"\x00\x01\x02", "format"),
    ],
)
def test_bad_files_of_the_denied_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        denied(data)
    assert refused.value.reason == reason


def test_a_cell_with_name_and_address() -> None:
    party = party_of({"Name_and_Address": "ALPHA SAMPLE, INC, 1 ANY STREET, SUITE 2, TOWN, TX, US, 75001"})
    assert party.names == ("ALPHA SAMPLE, INC",)
    assert (party.address.street, party.address.city, party.address.region) == ("1 ANY STREET, SUITE 2", "TOWN", "TX")
    assert (party.address.country, party.address.postcode) == ("US", "75001")
    assert party_of({"Name_and_Address": "PAT SAMPLE, SOMEWHERE"}).address.text == "SOMEWHERE"
    assert party_of({"Name_and_Address": "A SAMPLE A/K/A B SAMPLE, , , , ZZ, "}).names == ("A SAMPLE", "B SAMPLE")


def test_the_csv_file_is_dated_by_its_name() -> None:
    name, data = sample("us_bis_dpl", "csv")
    form = form_for(DPL, [name])
    assert (form.id, reader(form).units({name: data}, form).published_on) == ("csv", "2026-01-15")
    assert reader(form).units({"dpl_99992026.csv": data}, form).published_on == ""


# Real files


def real(list_id: str, place: Path) -> tuple[list[Record], list[Problem], Form]:
    data = gzip.decompress(place.read_bytes()) if place.suffix == ".gz" else place.read_bytes()
    name = place.stem if place.suffix == ".gz" else place.name
    form = form_for(manifest(list_id), [name])
    records, problems = read({name: data}, form)
    return records, problems, form


@pytest.mark.shared
def test_the_entity_list_as_converted(real_lists: Path) -> None:
    place = real_lists / "_derived/us_bis_entity_list_2026-07-09.json.gz"
    records, problems, form = real("us_bis_entity", place)
    published = json.loads(gzip.decompress(place.read_bytes()))
    assert (form.id, len(records)) == ("nsfreg_json", published["count"])
    assert {problem.code for problem in problems} == {"duplicate_key"}
    assert len(problems) == 7, "a name twice under one country"
    assert not [record for record in records if record.warnings or not record.names]
    assert Counter(ENTITY.regime(record.designations[0].programme) for record in records) == {"": 2553, "RUSSIA": 856}
    undated = [record for record in records if record.designations[0].published_on is None]
    assert len(undated) == 2, "citations without a day"
    days = {record.designations[0].published_on for record in records} - {None}
    assert (min(filter(None, days)), max(filter(None, days))) == (date(1997, 6, 30), date(2025, 10, 9))
    huawei = next(record for record in records if record.name == "Huawei Technologies Co., Ltd.")
    assert huawei.designations[0].published_on == date(2019, 5, 21)


@pytest.mark.shared
def test_names_end_where_the_conversion_found_their_end(real_lists: Path) -> None:
    """Cells rebuilt from the conversion: two independent readings of one rule of thumb."""
    place = real_lists / "_derived/us_bis_entity_list_2026-07-09.json.gz"
    published = json.loads(gzip.decompress(place.read_bytes()))["entities"]
    plain = [each for each in published if each["address"] and not each["aliases"]]
    differ = [each for each in plain if split_name(f"{each['name']}, {each['address']}")[0] != each["name"]]
    assert len(plain) == 1447
    assert len(differ) < 40


@pytest.mark.shared
def test_a_table_rebuilt_from_the_conversion_has_its_keys(real_lists: Path) -> None:
    """No real XML is at hand: the conversion's names, aliases and addresses are put back into cells of the table."""
    place = real_lists / "_derived/us_bis_entity_list_2026-07-09.json.gz"
    published = json.loads(gzip.decompress(place.read_bytes()))["entities"]
    rows, country = [], ""
    for each in published:
        cell = _cell(each["name"], each["aliases"], each["address"] or "")
        rows.append(
            row("" if each["country"] == country else each["country"].upper(), cell, citation="88 FR 1, 1/9/23")
        )
        country = each["country"]
    records, problems = entities(page(*rows))
    converted, _, _ = real("us_bis_entity", place)
    assert len(records) == len(converted)
    assert {problem.code for problem in problems} == {"duplicate_key"}
    assert len({each.key for each in records} & {each.key for each in converted}) > 0.99 * len(converted)


def _cell(name: str, aliases: list[str], address: str) -> str:
    if not aliases:
        return escape(f"{name}, {address}".strip(", "))
    lines = [f"{name}, a.k.a., the following {len(aliases)} aliases:", *(f"—{alias};" for alias in aliases[:-1])]
    return "<br/>".join(escape(line) for line in (*lines, f"—{aliases[-1]}.", address) if line)


@pytest.mark.shared
def test_the_military_end_users_as_converted(real_lists: Path) -> None:
    records, problems, _ = real("us_bis_meu", real_lists / "_derived/us_bis_meu_2026-07-09.json")
    assert len(records) == 70
    assert not problems
    assert sum(bool(record.relations) for record in records) == 15
    assert {record.designations[0].published_on for record in records} == {date(2020, 12, 23), date(2021, 1, 15)}


@pytest.mark.shared
def test_the_denied_persons_of_2022_and_2026(real_lists: Path) -> None:
    old, problems, form = real("us_bis_dpl", real_lists / "us_bis_dpl/dpl.txt.gz")
    assert (form.id, len(old)) == ("txt", 581)
    assert {problem.code for problem in problems} == {"duplicate_key"}
    assert len(problems) == 10
    assert sum(record.designations[0].published_on is not None for record in old) == 558
    assert sum(bool(record.warnings) for record in old) < 15
    new, problems, form = real("us_bis_dpl", real_lists / "_derived/us_bis_dpl_2026-07-09.json.gz")
    assert (form.id, len(new)) == ("nsfreg_json", 564)
    assert {problem.code for problem in problems} == {"duplicate_key"}
    assert len({record.key for record in old} & {record.key for record in new}) == 347
