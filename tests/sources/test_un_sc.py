"""The UN list: hand-written entries in its layouts, hostile and broken files, and the real files' counts."""

from __future__ import annotations

import csv
import gzip
import tarfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.contract import Reading
from comity.sources.registry import form_for, manifest
from comity.sources.un_sc import reader

LISTING = manifest("un_sc")
FORM = LISTING.form("xml")
HEAD = '<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="{at}"><INDIVIDUALS>'
TAIL = "</INDIVIDUALS><ENTITIES>{entities}</ENTITIES></CONSOLIDATED_LIST>"
KEYED = "<DATAID>9</DATAID><REFERENCE_NUMBER>{key}</REFERENCE_NUMBER>"


def document(individuals: str = "", entities: str = "", at: str = "2026-03-01T23:00:03.110Z") -> bytes:
    return (HEAD.format(at=at) + individuals + TAIL.format(entities=entities)).encode()


def person(body: str, key: str = "KPi.901") -> str:
    name = "<FIRST_NAME>OCH</FIRST_NAME>"
    return f"<INDIVIDUAL>{name}{KEYED.format(key=key)}<LISTED_ON>2016-11-30</LISTED_ON>{body}</INDIVIDUAL>"


def read(data: bytes) -> tuple[Reading, list[Record]]:
    reading = reader.units({"consolidated.xml": data}, FORM)
    return reading, [reader.record(unit, FORM) for unit in reading.units]


def read_person(body: str) -> Record:
    return read(document(person(body)))[1][0]


def refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value.reason


@pytest.mark.parametrize(
    ("printed", "day", "instant"),
    [
        ("2020-12-01T19:08:54.997-05:00", "2020-12-01", "2020-12-02T00:08:54.997000Z"),
        ("2026-02-27T00:00:09.554Z", "2026-02-27", "2026-02-27T00:00:09.554000Z"),
        ("2018-06-07T23:59:43.97-04:00", "2018-06-07", "2018-06-08T03:59:43.970000Z"),
    ],
)
def test_day_is_as_printed_and_instant_is_in_utc(printed: str, day: str, instant: str) -> None:
    reading, _ = read(document(person(""), at=printed))
    assert (reading.published_on, reading.stated_at) == (day, instant)
    assert reading.problems == []


def test_a_file_without_its_instant_is_left_undated() -> None:
    reading, records = read(document(person(""), at="soon"))
    assert (reading.published_on, reading.stated_at, len(records)) == ("", "", 1)
    assert [problem.code for problem in reading.problems] == ["missing_field"]


def test_fingerprint_ignores_indentation_but_no_value() -> None:
    flat = document(person("<NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY>"))
    airy = flat.replace(b"><", b">\n   <").replace(b"OCH", b" OCH\n")
    other = flat.replace(b"Atlantis", b"Lemuria")
    prints = [next(iter(read(data)[0].units)).fingerprint for data in (flat, airy, other)]
    assert prints[0] == prints[1] != prints[2]
    assert read(flat)[1] == read(airy)[1]


def test_unknown_tags_and_attributes_are_reported_once_with_their_path() -> None:
    body = "<SHOE_SIZE>44</SHOE_SIZE><INDIVIDUAL_ALIAS lang='xx'><ALIAS_NAME>A</ALIAS_NAME></INDIVIDUAL_ALIAS>"
    reading, records = read(document(person(body) + person(body, "KPi.902")))
    assert [(problem.code, problem.place) for problem in reading.problems] == [
        ("unknown_field", "INDIVIDUAL_ALIAS/@lang"),
        ("unknown_field", "SHOE_SIZE"),
    ]
    assert "2 entries" in reading.problems[0].message
    assert len(records) == 2


def test_key_falls_back_on_the_data_id() -> None:
    _, records = read(document("<INDIVIDUAL><DATAID> 77 </DATAID><FIRST_NAME>X</FIRST_NAME></INDIVIDUAL>"))
    assert records[0].key == "77"
    assert [(found.scheme, found.value) for found in records[0].identifiers] == [("list_key", "77")]
    assert records[0].warnings == ("LISTED_ON is not printed",)


def test_a_key_printed_twice_loses_nothing() -> None:
    whole = person("<UN_LIST_TYPE>DPRK</UN_LIST_TYPE><LISTED_ON>2016-03-02</LISTED_ON>")
    other = person("<GENDER>Female</GENDER>")
    reading, records = read(document(whole + whole + other + other))
    assert [record.key for record in records] == ["KPi.901", "KPi.901 (2)"]
    assert [problem.code for problem in reading.problems] == ["duplicate_key"] * 3
    assert [found.value for record in records for found in record.identifiers if found.scheme == "un_ref"] == [
        "KPi.901",
        "KPi.901",
    ]


def test_an_entry_without_a_name_is_kept() -> None:
    _, records = read(document(f"<INDIVIDUAL>{KEYED.format(key='KPi.999')}</INDIVIDUAL>"))
    assert (records[0].names, records[0].name) == ((), "KPi.999")
    assert "no name is printed" in records[0].warnings


@pytest.mark.parametrize(
    ("body", "text", "first", "last", "circa"),
    [
        (
            "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-02-03-05:00</DATE>",
            "1961-02-03",
            (1961, 2, 3),
            (1961, 2, 3),
            0,
        ),
        ("<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1957</YEAR>", "circa 1957", (1957, 1, 1), (1957, 12, 31), 1),
        (
            "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR>",
            "between 1955 and 1958",
            (1955, 1, 1),
            (1958, 12, 31),
            0,
        ),
        ("<NOTE>Between Aug. and Sep. 1977</NOTE>", "Between Aug. and Sep. 1977", (1977, 8, 1), (1977, 9, 30), 0),
    ],
)
def test_births(body: str, text: str, first: tuple[int, int, int], last: tuple[int, int, int], circa: int) -> None:
    found = read_person(f"<INDIVIDUAL_DATE_OF_BIRTH>{body}</INDIVIDUAL_DATE_OF_BIRTH>").births
    assert [(birth.text, birth.first, birth.last, birth.circa) for birth in found] == [
        (text, date(*first), date(*last), bool(circa))
    ]


@pytest.mark.parametrize("printed", ["Invalid date", "1961-02-31", "30-35 years old"])
def test_an_impossible_birth_is_kept_as_printed(printed: str) -> None:
    found = read_person(f"<INDIVIDUAL_DATE_OF_BIRTH><DATE>{printed}</DATE></INDIVIDUAL_DATE_OF_BIRTH>")
    assert [(birth.text, birth.first) for birth in found.births] == [(printed, None)]
    assert printed in found.warnings[0]


def test_an_impossible_listing_day_is_left_out_with_a_warning() -> None:
    data = document(person("")).replace(b"2016-11-30", b"2016-11-31")
    (found,) = read(data)[1]
    assert found.designations[0].listed_on is None
    assert "2016-11-31" in found.warnings[0]


@pytest.mark.parametrize(
    ("body", "scheme", "value", "country"),
    [
        (
            "<TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Lemuria 990001</NUMBER>",
            "passport",
            "990001",
            "Lemuria",
        ),
        ("<NUMBER>R00099001, South Lemuria</NUMBER>", "other", "R00099001", "South Lemuria"),
        ("<NUMBER>Lemurian driving licence number XX 9900</NUMBER>", "driving_licence", "XX 9900", ""),
        (
            "<TYPE_OF_DOCUMENT>National identification no.</TYPE_OF_DOCUMENT>"
            "<TYPE_OF_DOCUMENT2>Ration card number:</TYPE_OF_DOCUMENT2><NUMBER>990012</NUMBER>",
            "other",
            "990012",
            "",
        ),
        ("<NOTE>Lemurian passport number L 990016 issued on 28 Feb. 1996</NOTE>", "passport", "L 990016", ""),
    ],
)
def test_documents(body: str, scheme: str, value: str, country: str) -> None:
    found = read_person(f"<INDIVIDUAL_DOCUMENT>{body}</INDIVIDUAL_DOCUMENT>").identifiers[-1]
    assert (found.scheme, found.value, found.country) == (scheme, value, country)


def test_a_document_without_a_number_is_an_attribute() -> None:
    body = "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>na</NUMBER></INDIVIDUAL_DOCUMENT>"
    assert [found.value for found in read_person(body).attributes] == ["Passport; printed as: na"]


def test_ship_numbers_in_comments_are_not_company_numbers() -> None:
    comments = "<COMMENTS1>Owns the CRANE (IMO 9074729). Company Number IMO 5900001</COMMENTS1>"
    entity = f"<ENTITY><FIRST_NAME>PAPER CO</FIRST_NAME>{KEYED.format(key='KPe.903')}{comments}</ENTITY>"
    _, records = read(document(entities=entity))
    assert records[0].kind == "organization"
    assert [found.value for found in records[0].identifiers if found.scheme == "imo_company"] == ["5900001"]


def test_broken_files_are_refused() -> None:
    whole = document(person(""))
    assert refusal(b"") == "empty"
    assert refusal(whole[: whole.index(b"<LISTED_ON>")]) == "truncated"
    assert refusal(b"<!DOCTYPE html><html><body>Maintenance</body></html>") == "html"
    assert refusal(b"<?xml version='1.0'?><sdnList/>") == "format"
    assert refusal(document()) == "no_records"


def test_hostile_files_are_refused(shared: Path) -> None:
    folder = shared / "data" / "eval" / "adversarial" / "defusedxml"
    reasons = {path.name: refusal(path.read_bytes()) for path in sorted(folder.glob("*.xml"))}
    assert reasons.pop("simple.xml") == reasons.pop("simple-ns.xml") == "format"
    assert reasons.pop("dtd.xml") == "html"
    assert set(reasons.values()) == {"entities"}


@pytest.mark.parametrize(
    "name", ["consolidated.xml", "un_sc_consolidated_2020-03-20.xml", "consolidatedLegacyByPRN.xml"]
)
def test_file_names(name: str) -> None:
    assert form_for(LISTING, [name]) is FORM


def real_files(real_lists: Path) -> Iterator[tuple[str, bytes]]:
    folder = real_lists / "un_sc"
    for path in sorted((*folder.glob("*.gz"), *(folder / "history").glob("*.gz"))):
        yield path.name.removesuffix(".gz"), gzip.decompress(path.read_bytes())


def counts(reading: Reading) -> tuple[int, int, int]:
    tags = Counter(unit.payload.tag for unit in reading.units)
    dprk = sum(unit.payload.findtext("UN_LIST_TYPE") == "DPRK" for unit in reading.units)
    return tags["INDIVIDUAL"], tags["ENTITY"], dprk


def test_real_files_read_whole(real_lists: Path) -> None:
    seen = {}
    for name, data in real_files(real_lists):
        reading, records = read(data)
        assert reading.problems == [], name
        assert all(record.names and record.designations[0].listed_on for record in records), name
        assert {record.designations[0].programme for record in records} <= set(LISTING.regimes), name
        seen[reading.published_on] = counts(reading)
    assert seen["2026-08-01"] == (736, 275, 155)
    assert seen["2017-06-20"] == (653, 371, 99)
    assert seen["2025-11-15"] == (727, 273, 155)
    assert len(seen) == 12


def test_the_same_person_reads_alike_in_all_layouts(real_lists: Path) -> None:
    found = []
    for name in ("history/un_sc_consolidated_2018-06-07.xml.gz", "consolidated.xml.gz"):
        data = gzip.decompress((real_lists / "un_sc" / name).read_bytes())
        found.append(next(record for record in read(data)[1] if record.key == "KPi.033"))
    assert found[0].name == found[1].name
    assert found[0].births == found[1].births
    assert found[0].designations[0].listed_on == found[1].designations[0].listed_on == date(2016, 11, 30)
    assert [i.value for i in found[0].identifiers] == [i.value for i in found[1].identifiers]


def test_series_has_the_counts_of_its_index(real_lists: Path) -> None:
    folder = real_lists / "un_sc" / "history"
    with (folder / "un_sc_consolidated_series_ammitto.index.csv").open(newline="") as lines:
        index = {row["file"]: row for row in csv.DictReader(lines)}
    with tarfile.open(folder / "un_sc_consolidated_series_ammitto.tar.xz") as archive:
        for member in archive:
            opened = archive.extractfile(member)
            assert opened is not None
            reading = reader.units({member.name: opened.read()}, FORM)
            row = index.pop(member.name)
            assert counts(reading) == tuple(int(row[name]) for name in ("individuals", "entities", "dprk_entries"))
            assert reading.published_on == row["dateGenerated"][:10]
            assert {problem.code for problem in reading.problems} <= {"duplicate_key"}
    assert index == {}
