"""The UK Sanctions List: invented XML and CSV, broken ones, and what the real archive says of both layouts."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
import yaml
from lxml import etree

from comity.errors import RefusedError
from comity.model import Identifier, Record
from comity.model.identifiers import comparable
from comity.sources.contract import Reading
from comity.sources.gb_uksl import csv_reader, xml_reader
from comity.sources.gb_uksl.layout import COLUMNS, LEAVES
from comity.sources.packed import members
from comity.sources.registry import form_for, manifest, reader

LISTING = manifest("gb_uksl")
SAMPLE = Path(str(xml_reader.__file__)).parent / "sample"
HEADING_OF = {tag: heading for heading, tag in COLUMNS.items()}
PLAIN = {
    "LastUpdated": "01/02/2024",
    "DateDesignated": "24/02/2022",
    "UniqueID": "RUS9901",
    "RegimeName": "The Russia (Sanctions) (EU Exit) Regulations 2019",
    "IndividualEntityShip": "Individual",
    "DesignationSource": "UK",
    "SanctionsImposed": "Asset freeze",
}
NAME = "<Names><Name><Name1>Ivan</Name1><Name6>VYDUMANNY</Name6><NameType>Primary Name</NameType></Name></Names>"


def designation(body: str = NAME, **tags: str) -> str:
    printed = "".join(f"<{tag}>{text}</{tag}>" for tag, text in (PLAIN | tags).items() if text)
    return f"<Designation>{printed}{body}</Designation>"


def document(*entries: str, generated: str = "22/08/2026", root: str = "Designations") -> bytes:
    return f"<{root}><DateGenerated>{generated}</DateGenerated>{''.join(entries)}</{root}>".encode()


def row(**cells: str) -> dict[str, str]:
    usual = PLAIN | {"Name1": "Ivan", "Name6": "VYDUMANNY", "NameType": "Primary Name"} | cells
    return {HEADING_OF.get(tag, tag): text for tag, text in usual.items()}


def table(
    *rows: dict[str, str], headings: tuple[str, ...] = tuple(COLUMNS), first: str = "Report Date: 22-Aug-2026\n"
) -> bytes:
    written = io.StringIO()
    written.write(first)
    writer = csv.DictWriter(written, headings, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode()


def read(module: ModuleType, data: bytes) -> tuple[Reading, list[Record]]:
    form = LISTING.form("xml" if module is xml_reader else "csv")
    reading = module.units({"file": data}, form)
    return reading, [module.record(unit, form) for unit in reading.units]


def read_xml(*entries: str) -> tuple[Reading, list[Record]]:
    return read(xml_reader, document(*entries))


def read_csv(*rows: dict[str, str], **how: Any) -> tuple[Reading, list[Record]]:
    return read(csv_reader, table(*rows, **how))


def refusal(module: ModuleType, data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(module, data)
    return caught.value


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in reading.problems]


def test_both_formats_give_the_same_records() -> None:
    xml = read(xml_reader, (SAMPLE / "xml" / "UK-Sanctions-List.xml").read_bytes())
    table_ = read(csv_reader, (SAMPLE / "csv" / "UK-Sanctions-List.csv").read_bytes())
    assert xml[1] == table_[1]
    assert xml[0].published_on == table_[0].published_on == "2026-08-22"
    assert xml[0].problems == table_[0].problems == []


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("UK-Sanctions-List.xml", "xml"),
        ("uk-sanctions-list_2026-08-22.csv", "csv"),
        ("gb_fcdo_processed_2026-08-22.tar", "yaml_archive"),
    ],
)
def test_file_names(name: str, form: str) -> None:
    assert form_for(LISTING, [name]).id == form


def test_namespaces_and_indentation_change_nothing() -> None:
    flat = document(designation())
    airy = flat.replace(b"><", b">\n  <").replace(b"<Designations>", b'<Designations xmlns="http://uk.example/4.33">')
    assert read(xml_reader, flat)[1] == read(xml_reader, airy)[1]
    prints = [next(iter(read(xml_reader, data)[0].units)).fingerprint for data in (flat, airy)]
    assert prints[0] == prints[1]


def test_rows_of_one_id_are_one_record_wherever_they_stand() -> None:
    alias = row(Name1="", Name6="Vanya", NameType="Alias", AliasStrength="Low quality a.k.a", DOB="dd/mm/1960")
    reading, records = read_csv(row(), row(UniqueID="RUS9902"), alias)
    assert reading.problems == []
    assert [record.key for record in records] == ["RUS9901", "RUS9902"]
    assert [(name.text, name.kind, name.quality) for name in records[0].names] == [
        ("Ivan VYDUMANNY", "primary", ""),
        ("Vanya", "aka", "weak"),
    ]
    assert [str(birth) for birth in records[0].births] == ["1960"]


def test_values_between_bars_are_several() -> None:
    _, records = read_csv(row(Position="Former Sampler|Governor of Samples "))
    assert records[0].positions == ("Former Sampler", "Governor of Samples")


def test_columns_are_found_by_heading_in_any_order() -> None:
    plain, moved = read_csv(row()), read_csv(row(), headings=tuple(reversed(COLUMNS)))
    assert plain[1] == moved[1]
    assert next(iter(plain[0].units)).fingerprint == next(iter(moved[0].units)).fingerprint


def test_headings_of_an_earlier_generation_are_known() -> None:
    earlier = {"Designation Type": "Individual, Entity, Ship", "Parent company": "Parent Company"}
    headings = tuple(earlier.get(heading, heading) for heading in COLUMNS)
    cells = row() | {"Individual, Entity, Ship": "Ship", "Parent Company": "Invented Bureau"}
    reading, records = read_csv(cells, headings=headings)
    assert reading.problems == []
    assert (records[0].kind, records[0].relations[0].name) == ("vessel", "Invented Bureau")


@pytest.mark.parametrize("missing", ["IMO number", "Name 3", "Regime Name"])
def test_a_missing_column_is_named(missing: str) -> None:
    reading, records = read_csv(row(), headings=tuple(heading for heading in COLUMNS if heading != missing))
    assert codes(reading) == [("missing_field", f"column {missing}")]
    assert records[0].key == "RUS9901"


def test_a_renamed_column_is_missing_and_unknown_and_its_values_are_kept() -> None:
    headings = tuple("Shoe" if heading == "Position" else heading for heading in COLUMNS)
    reading, records = read_csv(row() | {"Shoe": "Minister"}, headings=headings)
    assert codes(reading) == [("missing_field", "column Position"), ("unknown_field", "column Shoe")]
    assert [(each.label, each.value) for each in records[0].attributes] == [("column Shoe", "Minister")]


def test_csv_without_its_key_or_any_name_is_refused() -> None:
    for gone in (("Unique ID",), ("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")):
        error = refusal(csv_reader, table(row(), headings=tuple(each for each in COLUMNS if each not in gone)))
        assert error.reason == "format"
        assert gone[0] in error.detail


def test_cells_under_other_headings_are_refused() -> None:
    swapped = {"Unique ID": "Regime Name", "Regime Name": "Unique ID"}
    headings = tuple(swapped.get(heading, heading) for heading in COLUMNS)
    data = table(*(row(UniqueID=f"RUS990{number}", RegimeName=f"Regulations {number}") for number in range(3)))
    head, columns, body = data.split(b"\n", 2)
    error = refusal(csv_reader, b"\n".join((head, ",".join(headings).encode(), body)))
    assert (error.reason, "Unique ID" in error.detail) == ("format", True)
    assert columns.startswith(b"Last Updated,Unique ID")


def test_a_heading_lost_without_its_cells_is_refused() -> None:
    data = table(*(row(UniqueID=f"RUS990{number}") for number in range(3)))
    assert refusal(csv_reader, data.replace(b"Address Line 3,", b"", 1)).reason == "format"


def test_names_under_another_tag_are_refused() -> None:
    entries = (designation(UniqueID=f"RUS990{number}").replace("Name6", "Surname") for number in range(3))
    assert refusal(xml_reader, document(*entries)).reason == "format"


def test_cells_beyond_the_headings_and_short_rows_are_reported() -> None:
    data = table(row()).rstrip(b"\n") + b",stray\n" + b"24/02/2022,RUS9903\n"
    reading, records = read(csv_reader, data)
    assert [code for code, _ in codes(reading)] == ["bad_value", "unknown_field"]
    assert records[0].attributes[0].value == "stray"
    assert records[1].warnings[0].startswith("The type ''")


@pytest.mark.parametrize("first", ["", "Report Date: soon\n", "Report Date: 31-Feb-2026\n"])
def test_a_csv_without_its_day_is_left_undated(first: str) -> None:
    reading, records = read_csv(row(), first=first)
    assert (reading.published_on, len(records)) == ("", 1)
    assert [code for code, _ in codes(reading)] == ["missing_field"]


def test_an_xml_without_its_day_is_left_undated() -> None:
    reading, records = read(xml_reader, document(designation(), generated="soon"))
    assert (reading.published_on, len(records)) == ("", 1)
    assert [code for code, _ in codes(reading)] == ["missing_field"]


def test_unknown_tags_are_named_and_kept() -> None:
    body = f'{NAME}<Shoe size="44">brown</Shoe><Titles><Title>Dr</Title><Rank>3</Rank></Titles>'
    reading, records = read_xml(designation(body), designation(UniqueID="RUS9902"))
    assert codes(reading) == [
        ("unknown_field", "Shoe"),
        ("unknown_field", "Shoe/@size"),
        ("unknown_field", "Titles/Rank"),
    ]
    assert {(each.label, each.value) for each in records[0].attributes} == {
        ("Shoe", "brown"),
        ("Shoe/@size", "44"),
        ("Titles/Rank", "3"),
    }


def test_an_unknown_flag_and_a_new_section_are_named() -> None:
    flags = "<AssetFreeze>true</AssetFreeze><MoonBan>true</MoonBan>"
    body = f"{NAME}<SanctionsImposedIndicators>{flags}</SanctionsImposedIndicators>"
    reading, _ = read_xml(designation(body), "<Delisted><Designation/></Delisted>")
    assert codes(reading) == [
        ("unknown_field", "Designations/Delisted"),
        ("unknown_field", "SanctionsImposedIndicators/MoonBan"),
    ]


def test_tags_that_a_large_file_lacks_are_named() -> None:
    entries = [designation(UniqueID=f"RUS{number}") for number in range(10_000, 10_000 + xml_reader.MANY)]
    reading, _ = read_xml(*entries)
    missing = {problem.place for problem in reading.problems if problem.code == "missing_field"}
    assert "IndividualDetails/Individual/DOBs/DOB" in missing
    assert missing == {
        path
        for path, tag in LEAVES.items()
        if tag not in (*PLAIN, "Name1", "Name6", "NameType", "HullIdentificationNumber")
    }


@pytest.mark.parametrize("tag", ["UniqueID", "RegimeName", "DateDesignated"])
def test_a_tag_that_every_entry_has_is_demanded(tag: str) -> None:
    entries = [designation(**({"UniqueID": f"RUS{number}"} | {tag: ""})) for number in range(3)]
    error = refusal(xml_reader, document(*entries))
    assert (error.reason, tag in error.detail) == ("format", True)


def test_a_key_printed_twice_loses_nothing() -> None:
    reading, records = read_xml(designation(), designation(DesignationSource="UN"))
    assert [record.key for record in records] == ["RUS9901", "RUS9901 (2)"]
    assert [code for code, _ in codes(reading)] == ["duplicate_key"]
    assert records[1].identifiers[0] == Identifier("uksl", "RUS9901")


def test_an_entry_without_a_key_or_a_name_is_kept() -> None:
    reading, records = read_xml(designation(UniqueID=""), designation("", UniqueID="RUS9902"))
    assert [(record.key_is, bool(record.names)) for record in records] == [("derived", True), ("publisher", False)]
    assert [code for code, _ in codes(reading)] == ["missing_field"]
    assert records[1].warnings == ("0 names are marked as the primary name: no name is printed",)
    (unnamed,) = read_csv(row(UniqueID=""))[1]
    assert (unnamed.key, unnamed.key_is) == (records[0].key, "derived")


def test_a_name_type_without_a_name_is_left_out() -> None:
    _, records = read_xml(designation(NAME.replace("</Names>", "<Name><NameType>Alias</NameType></Name></Names>")))
    assert [name.text for name in records[0].names] == ["Ivan VYDUMANNY"]
    assert records[0].warnings == ()


def test_unknown_words_are_named_and_decide_nothing() -> None:
    (found,) = read_csv(
        row(DesignationSource="UK|EU", IndividualEntityShip="Aircraft", NameType="Nickname", AliasStrength="so-so")
    )[1]
    assert (found.kind, found.designations[0].decided_by) == ("other", ("GB",))
    assert found.names[0].note == "Nickname; so-so"
    assert [warning.split("'")[1] for warning in found.warnings if "'" in warning] == [
        "Aircraft",
        "Nickname",
        "so-so",
        "EU",
    ]


@pytest.mark.parametrize(
    ("printed", "decided"), [("UK", ("GB",)), ("UN", ("UN",)), ("UK|UN", ("GB", "UN")), ("", ()), ("Both", ())]
)
def test_the_designation_source_says_who_decided(printed: str, decided: tuple[str, ...]) -> None:
    assert read_csv(row(DesignationSource=printed))[1][0].designations[0].decided_by == decided


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("04/03/1962", (1962, 3, 4), (1962, 3, 4)),
        ("dd/mm/1957", (1957, 1, 1), (1957, 12, 31)),
        ("dd/05/1963", (1963, 5, 1), (1963, 5, 31)),
        ("1973", (1973, 1, 1), (1973, 12, 31)),
    ],
)
def test_births(printed: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    (birth,) = read_csv(row(DOB=printed))[1][0].births
    assert (birth.text, birth.first, birth.last) == (printed, date(*first), date(*last))


@pytest.mark.parametrize("printed", ["15/08/19yy", "31/02/1960", "dd/mm/yyyy", "soon"])
def test_an_impossible_birth_is_kept_as_printed(printed: str) -> None:
    (found,) = read_csv(row(DOB=printed))[1]
    assert [(birth.text, birth.first) for birth in found.births] == [(printed, None)]
    assert printed in found.warnings[0]


@pytest.mark.parametrize("printed", ["31/02/2022", "soon", "2022", "15/03/0000"])
def test_an_impossible_day_is_left_out_with_a_warning(printed: str) -> None:
    (found,) = read_csv(row(DateDesignated=printed))[1]
    assert found.designations[0].listed_on is None
    assert printed in found.warnings[0]


def test_a_tag_that_should_stand_once_keeps_its_other_values() -> None:
    (found,) = read_xml(designation(NAME + "<OFSIGroupID>1</OFSIGroupID><OFSIGroupID>2</OFSIGroupID>"))[1]
    assert Identifier("ofsi_group", "1") in found.identifiers
    assert [(each.label, each.value) for each in found.attributes] == [("OFSIGroupID", "2")]
    assert found.warnings[0].startswith("OFSIGroupID is printed with several values")


@pytest.mark.parametrize(
    ("printed", "value", "warned"),
    [("IMO9074729", "9074729", False), ("IMO 9074729", "9074729", False), ("9074728", "9074728", True)],
)
def test_ship_numbers(printed: str, value: str, warned: bool) -> None:
    text = "IMO 9074729 and IMO: 1234567"
    (ship,) = read_csv(row(IndividualEntityShip="Ship", IMONumber=printed, UKStatementofReasons=text))[1]
    assert ship.identifiers[1] == Identifier("imo", value)
    assert any(value in warning for warning in ship.warnings) == warned
    assert len({each.value for each in ship.identifiers}) == len(ship.identifiers)


def test_a_person_s_text_gives_no_ship_number() -> None:
    (found,) = read_csv(row(OtherInformation="Owns the ship IMO 9074729"))[1]
    assert [each.scheme for each in found.identifiers] == ["uksl"]


@pytest.mark.parametrize("module", [xml_reader, csv_reader])
def test_broken_files_are_refused(module: ModuleType) -> None:
    whole = document(designation()) if module is xml_reader else table(row(OtherInformation='a "quoted" text'))
    assert refusal(module, b"").reason == "empty"
    assert refusal(module, b"<!DOCTYPE html><html><body>Sorry</body></html>").reason == "html"
    assert refusal(module, whole[: len(whole) - 40]).reason == "truncated"
    assert refusal(module, whole.replace(b"VYD", b"\xff\xfe")).reason in ("encoding", "truncated")
    assert refusal(module, b"<a/>" if module is xml_reader else b"name,born\nx,y\n").reason == "format"
    assert refusal(module, document() if module is xml_reader else table()).reason == "no_records"


def test_hostile_xml_is_refused() -> None:
    entity = b'<!DOCTYPE d [<!ENTITY a "b">]>' + document(designation(OtherInformation="&a;"))
    assert refusal(xml_reader, entity).reason in ("entities", "html")


def _of_archive(document_: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The archive's fields under the publisher's tags: `names.names` is Names/Name, `name6` is Name6."""
    blocks = {"names": "Names/Name", "non_latin_names": "NonLatinNames/NonLatinName", "addresses": "Addresses/Address"}
    for field, value in document_.items():
        if field in blocks:
            inner = value[field if field == "addresses" else "names"]
            yield blocks[field], [{_camel(each): text for each, text in item.items()} for item in inner]
        elif field != "sanctions_imposed_indicators":
            tag = {"uk_statement_of_reasons": "UKStatementofReasons"}.get(field, _camel(field))
            day = field in ("last_updated", "date_designated")
            yield tag, "/".join(reversed(value.split("-"))) if day else value


def _camel(field: str) -> str:
    words = {"id": "ID", "ofsi": "OFSI", "un": "UN"}
    return "".join(words.get(word, word.capitalize()) for word in field.split("_"))


def _as_xml(entries: list[dict[str, Any]]) -> bytes:
    root = etree.Element("Designations")
    etree.SubElement(root, "DateGenerated").text = "22/08/2026"
    for entry in entries:
        element = etree.SubElement(root, "Designation")
        for path, value in entry.items():
            outer, _, inner = path.partition("/")
            child = etree.SubElement(element, outer)
            if not inner:
                child.text = value
            for item in value if inner else ():
                group = etree.SubElement(child, inner)
                for tag, text in item.items():
                    etree.SubElement(group, tag).text = text
    return etree.tostring(root, encoding="utf-8")


def _as_csv(entries: list[dict[str, Any]]) -> bytes:
    rows = []
    for entry in entries:
        plain = {HEADING_OF[tag]: value for tag, value in entry.items() if "/" not in tag}
        groups = [value for tag, value in entry.items() if "/" in tag]
        for number in range(max(map(len, groups))):
            picked = [group[min(number, len(group) - 1)] for group in groups]
            rows.append(plain | {HEADING_OF[tag]: text for item in picked for tag, text in item.items()})
    return table(*rows)


@pytest.fixture(scope="module")
def archive(real_lists: Path) -> tuple[list[Record], list[dict[str, Any]]]:
    """The real archive as it is read, and its entries under the publisher's tags."""
    name = "gb_fcdo_processed_2026-08-22.tar.xz"
    data = (real_lists / "_derived" / "ammitto" / name).read_bytes()
    form = LISTING.form("yaml_archive")
    module = reader(form)
    records = [module.record(unit, form) for unit in module.units({name: data}, form).units]
    loader: Any = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    entries = [
        dict(_of_archive(yaml.load(member.content, Loader=loader)))  # noqa: S506 - constructs only text
        for member in members(name, data)
        if member.name.endswith(".yaml") and not member.name.endswith("_index.yaml")
    ]
    return records, entries


@pytest.mark.shared
@pytest.mark.parametrize(("module", "write"), [(xml_reader, _as_xml), (csv_reader, _as_csv)])
def test_the_real_archive_reads_alike_in_both_layouts(
    archive: tuple[list[Record], list[dict[str, Any]]],
    module: ModuleType,
    write: Callable[[list[dict[str, Any]]], bytes],
) -> None:
    records, entries = archive
    reading, found = read(module, write(entries))
    assert {problem.code for problem in reading.problems} <= {"missing_field"}, "tags that the archive leaves out"
    assert [record.key for record in found] == [record.key for record in records]
    differing: Counter[str] = Counter()
    for own, of_archive in zip(found, records, strict=True):
        differing.update(
            field for field in msgspec.structs.asdict(own) if getattr(own, field) != getattr(of_archive, field)
        )
    # Two primary names in one entry are warned of; the type of a name that is not printed is no value.
    assert differing == {"warnings": 4, "attributes": 11}


@pytest.mark.shared
def test_a_un_entry_carries_the_un_s_day_for_the_most_part(
    archive: tuple[list[Record], list[dict[str, Any]]], real_lists: Path
) -> None:
    un = listed_by_un(real_lists)
    lags: Counter[tuple[tuple[str, ...], str, str]] = Counter()
    for record in archive[0]:
        (act,) = record.designations
        for each in record.identifiers:
            day = un.get(comparable(each)) if each.scheme == "un_ref" else None
            if day and act.listed_on:
                days = (act.listed_on - day).days
                era = "2021" if day.year > 2020 else "before"
                lags[act.decided_by, era, "equal" if not days else "later" if days > 0 else "earlier"] += 1
    assert lags == {
        (("UN",), "before", "equal"): 812,
        (("UN",), "before", "later"): 44,
        (("UN",), "before", "earlier"): 1,
        (("UN",), "2021", "equal"): 26,
        (("UN",), "2021", "later"): 18,
        (("UN",), "2021", "earlier"): 1,
        (("GB", "UN"), "before", "later"): 85,
        (("GB", "UN"), "2021", "earlier"): 7,
        (("GB", "UN"), "2021", "equal"): 1,
    }


def listed_by_un(real_lists: Path) -> dict[str, date]:
    """Reference -> day of listing, of the UN's own file."""
    form = manifest("un_sc").form("xml")
    module = reader(form)
    data = gzip.decompress((real_lists / "un_sc" / "consolidated.xml.gz").read_bytes())
    records = [module.record(unit, form) for unit in module.units({"consolidated.xml": data}, form).units]
    return {record.key.upper(): day for record in records if (day := record.designations[0].listed_on)}


@pytest.mark.shared
def test_ofsi_s_groups_lead_to_unique_ids(archive: tuple[list[Record], list[dict[str, Any]]], real_lists: Path) -> None:
    form = manifest("gb_ofsi").form("xlsx")
    module = reader(form)
    data = (real_lists / "gb_ofsi" / "ConList_2025-04-21.xlsx").read_bytes()
    groups = [module.record(unit, form) for unit in module.units({"ConList.xlsx": data}, form).units]
    ids: dict[str, set[str]] = {}
    for record in archive[0]:
        for each in record.identifiers:
            if each.scheme == "ofsi_group":
                ids.setdefault(each.value, set()).add(record.key)
    assert Counter(len(ids.get(group.key, ())) for group in groups) == {1: 4649, 2: 11, 0: 28}
    printed = {group.key: {each.value for each in group.identifiers if each.scheme == "uksl"} for group in groups}
    strange = [key for key in printed if printed[key] and key in ids and printed[key].isdisjoint(ids[key])]
    assert strange == [], "a printed reference is one of them; of two, the list gives the group's number to one"
    assert sum(not printed[key] for key in printed if key in ids) == 3
