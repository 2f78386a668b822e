"""The EU's financial list: the publisher's XML and CSV on invented entries, broken files, keys of the conversion."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.contract import Form, Reading
from comity.sources.eu_fsf import csv_reader, xml_reader
from comity.sources.registry import form_for, manifest

LISTING = manifest("eu_fsf")
XML, CSV = LISTING.form("xml"), LISTING.form("csv")
HEAD = '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00">'
ACT = (
    '<regulation regulationType="amendment" organisationType="council" publicationDate="2024-01-17" '
    'entryIntoForceDate="2024-01-18" numberTitle="1/2024" programme="{}" logicalId="7"/>'
)
SUBJECT = '<subjectType code="{0}" classificationCode="{0}"/>'
NAME = '<nameAlias wholeName="Sample" strong="true" logicalId="8"/>'


def entity(body: str = "", *, key: str = "1", programme: str = "UKR", subject: str = "person", own: str = "") -> str:
    return (
        f'<sanctionEntity logicalId="{key}" euReferenceNumber="EU.{key}.1" {own}>'
        f"{ACT.format(programme)}{SUBJECT.format(subject)}{NAME}{body}</sanctionEntity>"
    )


def document(*entities: str) -> bytes:
    return f"{HEAD}{''.join(entities)}</export>".encode()


def read(data: bytes) -> tuple[Reading, list[Record]]:
    reading = xml_reader.units({"xmlFullSanctionsList_1_1.xml": data}, XML)
    return reading, [xml_reader.record(unit, XML) for unit in reading.units]


def one(body: str = "", *, programme: str = "UKR", own: str = "", subject: str = "person") -> Record:
    reading, records = read(document(entity(body, programme=programme, own=own, subject=subject)))
    assert reading.problems == []
    return records[0]


def refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value.reason


def table(*rows: dict[str, str], headings: list[str] | None = None) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(
        text, headings or [csv_reader.DAY, *csv_reader.COLUMNS], restval="", extrasaction="ignore", delimiter=";"
    )
    writer.writeheader()
    writer.writerows({csv_reader.DAY: "05/08/2026", "Entity_LogicalId": "1", **row} for row in rows)
    return text.getvalue().encode()


def read_csv(data: bytes) -> tuple[Reading, list[Record]]:
    reading = csv_reader.units({"csvFullSanctionsList_1_1.csv": data}, CSV)
    return reading, [csv_reader.record(unit, CSV) for unit in reading.units]


# What the XML says


def test_the_day_is_as_printed_and_the_instant_in_utc() -> None:
    reading, _ = read(document(entity()).replace(b"T16:47", b"T00:30"))
    assert (reading.published_on, reading.stated_at) == ("2026-08-05", "2026-08-04T22:30:04.449000Z")


def test_a_file_without_its_instant_is_left_undated() -> None:
    reading, records = read(document(entity()).replace(b"2026-08-05T16:47:04.449+02:00", b"soon"))
    assert (reading.published_on, reading.stated_at, len(records)) == ("", "", 1)
    assert [problem.code for problem in reading.problems] == ["missing_field"]


def test_the_english_latin_name_comes_first() -> None:
    found = one(
        '<nameAlias wholeName="Пример" nameLanguage="BG" strong="true"/>'
        '<nameAlias wholeName="Exempel" nameLanguage="SV" strong="true"/>'
        '<nameAlias wholeName="Weak" nameLanguage="EN" strong="false"/>'
    )
    assert [(name.text, name.kind, name.quality, name.language) for name in found.names] == [
        ("Sample", "primary", "", ""),
        ("Пример", "aka", "", "BG"),
        ("Exempel", "aka", "", "SV"),
        ("Weak", "aka", "weak", "EN"),
    ]


@pytest.mark.parametrize(
    ("remark", "kind", "quality"),
    [
        ("Low quality a.k.a.", "aka", "weak"),
        ("Lo quality alias", "aka", "weak"),
        ("low quality aliias", "aka", "weak"),
        ("low quality alias; formerly listed as", "aka", "weak"),
        ("born 1.2.1960\ngod quality alias", "aka", "strong"),
        ("Good quality a.k.a.", "aka", "strong"),
        ("(formerly known as)", "fka", ""),
        ("former name of Sample", "fka", ""),
        ("formerly known as OTHER", "fka", ""),
        ("née", "nee", ""),
        ("nom de guerre", "aka", ""),
        # These speak of another name, or of another party.
        ("(formerly known as State enterprise Sampler)", "aka", ""),
        ("Maiden name: Sampler", "aka", ""),
        ("99 % owned by a fund, formerly known as a charity", "aka", ""),
    ],
)
def test_remarks_on_names(remark: str, kind: str, quality: str) -> None:
    found = one(f'<nameAlias wholeName="Other" strong="true"><remark>{remark}</remark></nameAlias>').names[1]
    assert (found.kind, found.quality, found.note) == (kind, quality, remark)


@pytest.mark.parametrize(
    ("attributes", "text", "first", "last", "circa"),
    [
        ('birthdate="1960-04-10" year="1960"', "1960-04-10", date(1960, 4, 10), date(1960, 4, 10), False),
        ('birthdate="" year="1965" monthOfYear="3"', "1965-03", date(1965, 3, 1), date(1965, 3, 31), False),
        ('year="1965" monthOfYear="3" dayOfMonth="7"', "1965-03-07", date(1965, 3, 7), date(1965, 3, 7), False),
        ('year="1961" circa="true"', "circa 1961", date(1961, 1, 1), date(1961, 12, 31), True),
        (
            'yearRangeFrom="1958" yearRangeTo="1963"',
            "between 1958 and 1963",
            date(1958, 1, 1),
            date(1963, 12, 31),
            False,
        ),
        ('year="1340" calendarType="ISLAMIC"', "1340 (islamic calendar)", None, None, False),
        (
            'birthdate="1960-04-10" year="1379" monthOfYear="10" dayOfMonth="14" calendarType="ISLAMIC"',
            "1960-04-10 (islamic calendar: 1379-10-14)",
            date(1960, 4, 10),
            date(1960, 4, 10),
            False,
        ),
        ('birthdate="1961-02-31"', "1961-02-31", None, None, False),
        ('birthdate="soon"', "soon", None, None, False),
        ('yearRangeFrom="1958"', "between 1958 and ?", None, None, False),
    ],
)
def test_births(attributes: str, text: str, first: date | None, last: date | None, circa: bool) -> None:
    found = one(f"<birthdate {attributes}/>")
    assert [(each.text, each.first, each.last, each.circa) for each in found.births] == [(text, first, last, circa)]
    assert bool(found.warnings) == (first is None)


def test_a_birth_may_say_only_where() -> None:
    found = one('<birthdate birthdate="" city="Sampleton" countryIso2Code="00" countryDescription="UNKNOWN"/>')
    assert found.births == ()
    assert [str(place) for place in found.birth_places] == ["Sampleton"]


@pytest.mark.parametrize(
    ("attributes", "scheme", "value", "country"),
    [
        ('identificationTypeCode="passport" number="X1" countryDescription="TUNISIA"', "passport", "X1", "TUNISIA"),
        ('identificationTypeCode="swiftbic" number="ZZZZKPPY"', "bic", "ZZZZKPPY", ""),
        ('identificationTypeCode="imo" number="9074729"', "imo_company", "9074729", ""),
        ('identificationTypeCode="fiscalcode" number="7707083893" countryIso2Code="RU"', "ru_inn", "7707083893", "RU"),
        ('identificationTypeCode="fiscalcode" number="7707083890" countryIso2Code="RU"', "tax_id", "7707083890", "RU"),
        ('identificationTypeCode="fiscalcode" number="7707083893" countryIso2Code="00"', "tax_id", "7707083893", ""),
        ('identificationTypeCode="euvat" number="XX1"', "tax_id", "XX1", ""),
        ('identificationTypeCode="newcode" number="5"', "other", "5", ""),
        ('identificationTypeCode="id" number="" latinNumber="77" countryIso2Code="00"', "national_id", "77", ""),
    ],
)
def test_numbers(attributes: str, scheme: str, value: str, country: str) -> None:
    found = one(f"<identification {attributes}/>").identifiers[-1]
    assert (found.scheme, found.value, found.country) == (scheme, value, country)


def test_a_number_without_a_country_is_russian_where_another_part_is() -> None:
    number = (
        '<identification identificationTypeCode="{}" number="{}" countryIso2Code="00" countryDescription="UNKNOWN"/>'
    )
    numbers = number.format("fiscalcode", "7707083893") + number.format("regnumber", "5")
    found = one(f'<address city="Sampleton" countryIso2Code="RU"/>{numbers}').identifiers
    assert [(each.scheme, each.value) for each in found[1:]] == [("ru_inn", "7707083893"), ("registration", "5")]


@pytest.mark.parametrize(
    ("printed", "scheme", "value", "note"),
    [
        ("LYi.999", "un_ref", "LYi.999", ""),
        ("LYi.9", "un_ref", "LYi.009", "printed as LYi.9"),
        ("1234", "other", "1234", "unitedNationId"),
    ],
)
def test_references_of_the_un(printed: str, scheme: str, value: str, note: str) -> None:
    found = one(own=f'unitedNationId="{printed}"').identifiers[-1]
    assert (found.scheme, found.value, found.note) == (scheme, value, note)


@pytest.mark.parametrize(
    ("printed", "labels"),
    [
        ('key="EMAIL" value="a@example.org"', [("e-mail", "a@example.org")]),
        ('key="TELEX" value="12"', [("contact (TELEX)", "12")]),
        (
            'key="EMAILa@example.orgPHONE+7 (000) 1WEBhttps://example.org/"',
            [("e-mail", "a@example.org"), ("phone", "+7 (000) 1"), ("website", "https://example.org/")],
        ),
        ('key="by the sea"', [("contact", "by the sea")]),
    ],
)
def test_contacts(printed: str, labels: list[tuple[str, str]]) -> None:
    found = one(f'<address city="Sampleton"><contactInfo {printed}/></address>')
    assert [(each.label, each.value) for each in found.attributes[1:]] == labels


def test_a_document_without_a_number_is_an_attribute() -> None:
    described = 'number="-" identificationTypeDescription="National passport"'
    found = one(f"<identification {described}><remark>lost</remark></identification>")
    assert ("document", "National passport; lost") in [(each.label, each.value) for each in found.attributes]


def test_unknown_countries_say_nothing() -> None:
    unknown = 'countryIso2Code="00" countryDescription="UNKNOWN"'
    found = one(f"<citizenship {unknown}/><address {unknown}/><birthdate {unknown}/>")
    assert (found.nationalities, found.addresses, found.births, found.birth_places) == ((), (), (), ())


@pytest.mark.parametrize(
    ("programme", "own", "remark", "who"),
    [
        ("UKR", "", "", ("EU",)),
        ("UKR", 'unitedNationId="QDi.999"', "", ("EU",)),
        ("TAQA", "", "", ("UN",)),
        ("IRQ", "", "UNSC RESOLUTION 1483", ("UN",)),
        ("PRK", 'unitedNationId="KPi.999"', "", ("UN",)),
        ("PRK", "", "", ()),
        ("COD", "", "UNLI", ("UN",)),
        ("NEW", "", "", ()),
    ],
)
def test_who_decided(programme: str, own: str, remark: str, who: tuple[str, ...]) -> None:
    found = one(f"<remark>{remark}</remark>", programme=programme, own=own)
    assert found.designations[0].decided_by == who


def test_the_latest_act_is_an_amendment_and_not_the_listing() -> None:
    later, first = one(), one(own='designationDate="2024-01-17"')
    assert (later.designations[0].listed_on, later.designations[0].amended_on) == (None, (date(2024, 1, 17),))
    assert (first.designations[0].listed_on, first.designations[0].amended_on) == (date(2024, 1, 17), ())
    assert later.designations[0].effective_on is later.designations[0].published_on is None


def test_two_programmes_are_two_designations() -> None:
    found = one(ACT.format("BLR"))
    assert [(each.programme, each.legal_basis) for each in found.designations] == [
        ("UKR", ("1/2024",)),
        ("BLR", ("1/2024",)),
    ]


def test_odd_values_are_kept_and_named() -> None:
    found = one(own='designationDate="2024-02-31" delistingDate="soon"', subject="ship")
    assert found.kind == "other"
    assert [word in " ".join(found.warnings) for word in ("2024-02-31", "soon", "ship")] == [True] * 3


# Files that are not as they should be


def test_unknown_fields_are_reported_and_kept() -> None:
    body = '<address street="S" shoe="44"><sock>x</sock></address><hat>big</hat>'
    reading, records = read(document(entity(body), entity(body, key="2", own='rank="1"')))
    assert [(problem.code, problem.place) for problem in reading.problems] == [
        ("unknown_field", "address/shoe"),
        ("unknown_field", "address/sock"),
        ("unknown_field", "hat"),
        ("unknown_field", "rank"),
    ]
    assert ("address/shoe", "44") in [(each.label, each.value) for each in records[0].attributes]


def test_order_and_indentation_change_nothing_but_values_do() -> None:
    flat = document(entity('<address street="S" city="C"/>'))
    airy = flat.replace(b"><", b">\n  <").replace(b'street="S" city="C"', b'city=" C" street="S"')
    prints = [[unit.fingerprint for unit in read(data)[0].units] for data in (flat, airy, flat.replace(b'"C"', b'"D"'))]
    assert prints[0] == prints[1] != prints[2]
    assert read(flat)[1] == read(airy)[1]


def test_a_key_printed_twice_loses_nothing() -> None:
    reading, records = read(document(entity(), entity(), entity('<citizenship countryDescription="UTOPIA"/>')))
    assert [record.key for record in records] == ["1", "1 (2)"]
    assert [problem.code for problem in reading.problems] == ["duplicate_key"] * 2


def test_an_entry_without_name_or_key_is_kept() -> None:
    bare = "<sanctionEntity><nameAlias/></sanctionEntity>"
    reading, records = read(document(bare, entity()))
    assert [record.key for record in records] == ["entry 1", "1"]
    assert [problem.code for problem in reading.problems] == ["missing_field"]
    assert {"no name is printed", "no act is printed"} <= set(records[0].warnings)


def test_broken_files_are_refused() -> None:
    whole = document(*(entity(key=str(number)) for number in range(5)))
    assert refusal(b"") == "empty"
    assert refusal(whole[: len(whole) // 2]) == "truncated"
    assert refusal(b"<!DOCTYPE html><html><body>Sign in</body></html>") == "html"
    assert refusal(b"<WHOLE Date='2016-01-01'><ENTITY Id='1'/></WHOLE>") == "format"
    assert refusal(whole.replace(b"/fpi/fsd/export", b"/fpi/fsd/export2")) == "format"
    assert refusal(whole.replace(b"nameAlias", b"alias")) == "format"
    assert refusal(document()) == "no_records"
    assert refusal(b'<!DOCTYPE x [<!ENTITY y "z">]>' + whole) == "entities"


# The CSV


def test_rows_of_one_entry_become_one_record() -> None:
    rows = (
        {"NameAlias_WholeName": "Sample", "Entity_SubjectType": "P", "Entity_Regulation_Programme": "UKR"},
        {"NameAlias_WholeName": "Other", "Entity_SubjectType": "P", "Entity_Regulation_Programme": "UKR"},
        {"BirthDate_BirthDate": "1960-04-10", "Entity_SubjectType_ClassificationCode": "person"},
        {"NameAlias_WholeName": "Sample", "Entity_Regulation_Programme": "UKR", "Address_City": "Sampleton"},
    )
    reading, records = read_csv(table(*rows))
    assert reading.published_on == "2026-08-05"
    assert reading.problems == []
    assert [name.text for name in records[0].names] == ["Sample", "Other"]
    assert [str(each) for each in records[0].births] == ["1960-04-10"]
    assert (records[0].kind, [each.city for each in records[0].addresses]) == ("person", ["Sampleton"])
    assert len(records[0].designations) == 1


def test_columns_added_removed_and_moved() -> None:
    row = {"NameAlias_WholeName": "Sample", "Address_City": "Sampleton", "shoe": "44"}
    headings = [csv_reader.DAY, *csv_reader.COLUMNS]
    plain = read_csv(table(row))
    moved = read_csv(table(row, headings=headings[::-1]))
    assert plain[1] == moved[1]
    assert [unit.fingerprint for unit in plain[0].units] == [unit.fingerprint for unit in moved[0].units]
    reading, records = read_csv(table(row, headings=[*headings, "shoe"]))
    assert [(each.code, each.place) for each in reading.problems] == [("unknown_field", "shoe")]
    assert ("shoe", "44") in [(each.label, each.value) for each in records[0].attributes]
    reading, _ = read_csv(table(row, headings=[each for each in headings if each != "Address_City"]))
    assert [(each.code, each.place) for each in reading.problems] == [("missing_field", "Address_City")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<html><body>Sign in</body></html>", "html"),
        (table({"NameAlias_WholeName": "half\na"}).rpartition(b"\n")[0].rpartition(b"\n")[0], "truncated"),
        (table({"NameAlias_WholeName": "Sample"})[:-9], "truncated"),
        (table(), "no_records"),
        (b"Date_file;Entity_logical_id;Naal_wholename\n1;2;Sample\n", "format"),
        (table({"NameAlias_WholeName": "S"}).replace(b";", b","), "format"),
        ("fileGenerationDate;Entity_LogicalId;NameAlias_WholeName\n".encode("utf-16"), "format"),
        (b"fileGenerationDate;Entity_LogicalId;NameAlias_WholeName\n1;2;\xe9t\xe9\n", "encoding"),
    ],
)
def test_broken_csv_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read_csv(data)
    assert caught.value.reason == reason


def test_quotation_marks_out_of_place_lose_no_row() -> None:
    names = ('"Sample" LLC', 'Sample "Two" Ltd', '"Open', 'Two\nlines; "so"', "Plain")
    rows = ({"Entity_LogicalId": str(number), "NameAlias_WholeName": name} for number, name in enumerate(names))
    quoted = table(*rows)
    bare = quoted.replace(b'"""Sample"" LLC"', b'"Sample" LLC').replace(b'"""Open"', b'"Open')
    assert read_csv(quoted)[1] == read_csv(bare)[1]
    assert [record.name for record in read_csv(bare)[1]] == ['"Sample" LLC', *names[1:3], 'Two lines; "so"', "Plain"]
    assert [(each.code, each.place) for each in read_csv(bare)[0].problems] == [
        ("bad_value", "csvFullSanctionsList_1_1.csv line 2")
    ]
    assert read_csv(quoted)[0].problems == []


def test_a_remark_keeps_its_lines() -> None:
    reading, records = read_csv(table({"NameAlias_WholeName": "Sample", "NameAlias_Remark": "One.\r\n Two  words."}))
    assert (reading.problems, records[0].names[0].note) == ([], "One.\nTwo words.")


def test_a_short_row_is_read_as_far_as_it_goes() -> None:
    reading, records = read_csv(table({"NameAlias_WholeName": "Sample"}) + b"05/08/2026;2;EU.2.1\n")
    assert [record.key for record in records] == ["1", "2"]
    assert [problem.code for problem in reading.problems] == ["bad_value"]


def test_the_csv_of_the_sample_says_what_the_xml_says() -> None:
    folder = Path(xml_reader.__file__).parent / "sample"
    told = [json.loads((folder / f"{form}.json").read_text("utf-8")) for form in ("xml", "csv")]
    assert told[0] == told[1]


# Names of files, and the keys of the conversion


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("xmlFullSanctionsList_1_1.xml", XML),
        ("20260805-FULL-1_1(xsd).xml", XML),
        ("csvFullSanctionsList_1_1.csv", CSV),
        ("20260805-FULL-1_1.csv", CSV),
        ("EU.json", LISTING.form("wlf_json")),
    ],
)
def test_file_names(name: str, form: Form) -> None:
    assert form_for(LISTING, [name]) is form


def test_real_conversion_has_the_publishers_numbers_as_keys(real_lists: Path) -> None:
    listed = json.loads(gzip.decompress((real_lists / "_derived/wlf_2026-08-22/EU.json.gz").read_bytes()))
    entries = list(listed.values()) if isinstance(listed, dict) else listed
    keys = {entry["uid"]: entry for entry in entries}
    assert len(keys) == 6234
    assert all(key.isdecimal() for key in keys)
    # Public facts of the publisher's XML: logicalId 13 is an Iraqi entry of 8 July 2003, 983 one of 17 January 2024.
    assert (keys["13"]["program"], keys["13"]["listed_on"]) == ("IRQ", "2003-07-08")
    assert (keys["983"]["program"], keys["983"]["listed_on"]) == ("TAQA", "2024-01-17")
    assert {entry["program"] for entry in entries} <= set(LISTING.regimes)
    by_programme = Counter(entry["program"] for entry in entries)
    # As many as the United Nations lists under the regime (135 and 5 Taliban; 23 and 1 on Somalia), give or take one.
    assert (by_programme["AFG"], by_programme["SOM"], by_programme["YEM"]) == (140, 24, 11)
