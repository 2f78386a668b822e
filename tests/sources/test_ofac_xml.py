"""OFAC's classic XML: entries by hand, bad files, and the real ones."""

from __future__ import annotations

import gzip
import lzma
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files as package_files
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Attribute, Country, Identifier, Record, Relation
from comity.model.records import Kind
from comity.sources.contract import Problem, Unit
from comity.sources.ofac import classic_xml as reader
from comity.sources.ofac.findings import Findings
from comity.sources.ofac.id_types import read_id
from comity.sources.ofac.remarks import read_statements
from comity.sources.ofac.xml_layout import NAMESPACES
from comity.sources.registry import form_for, manifest

SDN = manifest("us_ofac_sdn").form("xml")
CONS = manifest("us_ofac_cons").form("xml")
NAME = "sdn.xml"


def sample(list_id: str, name: str) -> bytes:
    return package_files("comity.sources").joinpath(list_id, "sample", "xml", name).read_bytes()


def entry(
    uid: str = "1", *, name: str = "<lastName>EXAMPLE LTD.</lastName>", type_: str = "Entity", more: str = ""
) -> str:
    return (
        f"<sdnEntry><uid>{uid}</uid>{name}<sdnType>{type_}</sdnType>"
        f"<programList><program>DPRK</program></programList>{more}</sdnEntry>"
    )


def file_of(*entries: str, count: str = "", day: str = "03/09/2026", namespace: str = NAMESPACES[1]) -> bytes:
    stated = f"<Publish_Date>{day}</Publish_Date><Record_Count>{count or len(entries)}</Record_Count>"
    body = "".join(entries)
    return (
        f'<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns="{namespace}">'
        f"<publshInformation>{stated}</publshInformation>{body}</sdnList>"
    ).encode()


def units_of(data: bytes) -> tuple[list[Unit], list[Problem]]:
    reading = reader.units({NAME: data}, SDN)
    return list(reading.units), reading.problems


def records_of(data: bytes) -> list[Record]:
    return [reader.record(unit, SDN) for unit in units_of(data)[0]]


def problems_of(data: bytes) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in units_of(data)[1]]


def findings_of_id(kind: Kind = "organization", **values: str) -> Findings:
    found = Findings(kind)
    read_id(values, found)
    return found


# An id


@pytest.mark.parametrize(
    ("type_", "number", "kind", "expected"),
    [
        ("Vessel Registration Identification", "IMO 1234567", "vessel", Identifier("imo", "1234567")),
        ("Identification Number", "IMO 5000001", "organization",
         Identifier("imo_company", "5000001", note="Identification Number")),
        ("Digital Currency Address - XBT", "1ExampleAbC", "person", Identifier("wallet", "1ExampleAbC", note="XBT")),
        ("Registration ID", "1027700000052 (Russia)", "organization",
         Identifier("ru_ogrn", "1027700000052", "Russia", note="Registration ID")),
        ("Company ID:", "No. 0001", "organization", Identifier("registration", "0001", note="Company ID")),
        ("SWIFT/BIC", "EXMPRUMM", "organization", Identifier("bic", "EXMPRUMM")),
    ],
)  # fmt: skip
def test_a_number_is_read_as_in_the_csv_family(type_: str, number: str, kind: Kind, expected: Identifier) -> None:
    found = findings_of_id(kind, idType=type_, idNumber=number)
    assert found.identifiers == [expected]
    assert not found.warnings


def test_country_and_dates_stand_in_tags_of_their_own() -> None:
    found = findings_of_id("person", idType="Passport", idNumber="A (1)", idCountry="Exampleland",
                           issueDate="01 Feb 2010", expirationDate="2020")  # fmt: skip
    assert found.identifiers == [Identifier("passport", "A (1)", "Exampleland", "01 Feb 2010", "2020")]
    assert findings_of_id(idType="Tax ID No.", idNumber="7700000104", idCountry="Russia").identifiers == [
        Identifier("ru_inn", "7700000104", "Russia")
    ]


def test_what_is_no_number_becomes_an_attribute() -> None:
    assert findings_of_id(idType="Gender", idNumber="Female").gender == "female"
    found = findings_of_id(idType="Secondary sanctions risk:", idNumber="See Section 11; and 12.")
    assert found.attributes == [Attribute("secondary sanctions risk", "See Section 11; and 12.")]
    found = findings_of_id(idType="Website", idNumber="www.specimen.example; Email Address a@specimen.example")
    assert [each.label for each in found.attributes] == ["website", "email"]
    found = findings_of_id(idType="Website", idNumber="www.specimen.example", idCountry="Exampleland")
    assert found.attributes == [Attribute("website", "www.specimen.example (Exampleland)")]


def test_an_unknown_type_keeps_its_value_and_says_so() -> None:
    found = findings_of_id(idType="Permit Number", idNumber="IG0000", idCountry="Maldives")
    assert found.identifiers == [Identifier("other", "IG0000", "Maldives", note="Permit Number")]
    assert "Permit Number" in found.warnings[0]
    found = findings_of_id(idType="Eye Pattern:", idNumber="striped, in 2 colours on 3 sides")
    assert found.attributes == [Attribute("eye pattern", "striped, in 2 colours on 3 sides")]
    assert len(found.warnings) == 1
    found = findings_of_id(idType="Passport Booklet Type", idNumber="7")
    assert found.identifiers == [Identifier("other", "7", note="Passport Booklet Type")]


@pytest.mark.parametrize(
    "values", [{}, {"idType": "Passport"}, {"idNumber": "000"}, {"idType": "Passport", "idNumber": "lost"}]
)
def test_half_an_id_is_kept_with_a_warning(values: dict[str, str]) -> None:
    found = findings_of_id("person", **values)
    assert found.warnings
    kept = [*(each.value for each in found.attributes), *(each.value for each in found.identifiers)]
    assert [values["idNumber"]] == kept if "idNumber" in values else not any(kept)


def test_links_stand_in_brackets() -> None:
    found = Findings("person")
    read_statements('wife of Exa Mple; (Linked To: ALPHA (HK) LIMITED; Linked To: BETA); d.b.a. "THE SHOP"', found)
    assert [(each.kind, each.name) for each in found.relations] == [
        ("family", "Exa Mple"), ("linked_to", "ALPHA (HK) LIMITED"), ("linked_to", "BETA"),
    ]  # fmt: skip
    assert [(each.text, each.quality) for each in found.names] == [("THE SHOP", "weak")]
    assert not found.remarks


# An entry


def test_the_main_entry_comes_first() -> None:
    items = "".join(
        f"<dateOfBirthItem><uid>{n}</uid><dateOfBirth>{day}</dateOfBirth>{main}</dateOfBirthItem>"
        for n, (day, main) in enumerate((
            ("circa 1962", "<mainEntry>false</mainEntry>"), ("1961", "<mainEntry>true</mainEntry>"), ("31 Feb 1963", "")
        ))
    )  # fmt: skip
    (record,) = records_of(file_of(entry(type_="Individual", more=f"<dateOfBirthList>{items}</dateOfBirthList>")))
    assert [birth.text for birth in record.births] == ["1961", "circa 1962", "31 Feb 1963"]
    assert record.births[2].first is None
    assert any("31 Feb 1963" in warning and "not readable" in warning for warning in record.warnings)
    assert any("31 Feb 1963" in warning and "main entry" in warning for warning in record.warnings)


def test_nationality_and_citizenship() -> None:
    countries = "<{0}List><{0}><uid>1</uid><country>Exampleland</country><mainEntry>true</mainEntry></{0}></{0}List>"
    more = countries.format("nationality") + countries.format("citizenship")
    (record,) = records_of(file_of(entry(type_="Individual", more=more)))
    assert record.nationalities == (Country("Exampleland"),)
    assert record.attributes == (Attribute("citizen", "Exampleland"),)


def test_odd_aliases_and_types_are_named() -> None:
    aka = "<aka><uid>{0}</uid><type>{1}</type><category>{2}</category>{3}</aka>"
    more = "".join((
        aka.format(1, "x.k.a.", "middling", "<lastName>OTHER</lastName>"), aka.format(2, "a.k.a.", "strong", ""),
        aka.format(3, "N.K.A.", "Weak", "<firstName>Exa</firstName>"),
    ))  # fmt: skip
    (record,) = records_of(file_of(entry(type_="Submarine", more=f"<akaList>{more}</akaList>")))
    assert [(name.text, name.kind, name.quality, name.note) for name in record.names[1:]] == [
        ("OTHER", "aka", "", "x.k.a.; middling"),
        ("Exa", "aka", "weak", "n.k.a."),
    ]
    assert record.kind == "organization"
    assert any("Submarine" in warning for warning in record.warnings)
    assert any("alias number 2" in warning for warning in record.warnings)


def test_a_ship_and_its_owner() -> None:
    ship = "<callSign>EX1</callSign><vesselFlag>Otherland</vesselFlag><vesselOwner>EXAMPLE S.A.</vesselOwner>"
    (record,) = records_of(file_of(entry(type_="Vessel", more=f"<vesselInfo>{ship}</vesselInfo>")))
    assert record.identifiers == (Identifier("call_sign", "EX1"),)
    assert record.attributes == (Attribute("flag", "Otherland"),)
    assert record.relations == (Relation("owned_by", "EXAMPLE S.A.", note="vessel owner"),)


def test_an_entry_without_a_name_stays() -> None:
    first, second = records_of(file_of(entry("1", name=""), entry("2")))
    assert (first.names, first.name, first.warnings) == ((), "1", ("no name is printed",))
    assert second.name == "EXAMPLE LTD."


def test_an_entry_without_a_key_is_named_and_the_others_come_in() -> None:
    found, problems = units_of(file_of(entry("1"), entry("", name="<lastName>NO KEY</lastName>"), entry("3")))
    assert [unit.key for unit in found] == ["1", "3"]
    assert [problem.code for problem in problems] == ["skipped"]
    assert "NO KEY" in problems[0].message


def test_a_key_printed_twice() -> None:
    twice = file_of(entry("1"), entry("1", name="<lastName>ANOTHER</lastName>"), entry("1"))
    found, problems = units_of(twice)
    assert [(unit.key, reader.record(unit, SDN).name) for unit in found] == [
        ("1", "EXAMPLE LTD."),
        ("1 (2)", "ANOTHER"),
    ]
    assert [problem.code for problem in problems] == ["duplicate_key", "duplicate_key"]


def test_a_key_printed_a_thousand_times() -> None:
    entries = (entry("1", name=f"<lastName>EXAMPLE {number}</lastName>") for number in range(1000))
    found, problems = units_of(file_of(*entries, entry("1 (2)")))
    assert len({unit.key for unit in found}) == 1001
    assert [unit.key for unit in found][::500] == ["1", "1 (501)", "1 (2) (2)"]
    assert Counter(problem.code for problem in problems)["duplicate_key"] == 1000


def test_an_entry_inside_an_entry_is_part_of_it() -> None:
    found, problems = units_of(file_of(entry("1", more=entry("2")), entry("3")))
    assert [unit.key for unit in found] == ["1", "3"]
    assert {(problem.code, problem.place) for problem in problems} >= {("unknown_field", "sdnEntry")}


def test_blanks_and_comments_change_nothing() -> None:
    plain = sample("us_ofac_cons", "consolidated.xml")
    tight = re.sub(rb">\s+<", b"><", plain)
    loose = tight.replace(b"<lastName>", b"<!-- here --><lastName>\n  ")
    assert [unit.fingerprint for unit in units_of(tight)[0]] == [unit.fingerprint for unit in units_of(plain)[0]]
    assert [unit.fingerprint for unit in units_of(loose)[0]] == [unit.fingerprint for unit in units_of(plain)[0]]


def test_tags_in_another_order_make_the_same_record() -> None:
    plain = entry(more="<remarks>(Linked To: BETA)</remarks>")
    turned = (
        "<sdnEntry><remarks>(Linked To: BETA)</remarks><programList><program>DPRK</program></programList>"
        "<sdnType>Entity</sdnType><lastName>EXAMPLE LTD.</lastName><uid>1</uid></sdnEntry>"
    )
    assert records_of(file_of(plain)) == records_of(file_of(turned))


# A file


@pytest.mark.parametrize(("list_id", "name"), [("us_ofac_sdn", "sdn.xml"), ("us_ofac_cons", "consolidated.xml")])
def test_both_namespaces_read_alike(list_id: str, name: str) -> None:
    form = manifest(list_id).form("xml")
    read = []
    for namespace in (*NAMESPACES, "urn:a-third"):
        data = re.sub(rb'xmlns="[^"]*"', f'xmlns="{namespace}"'.encode(), sample(list_id, name))
        reading = reader.units({name: data}, form)
        read.append([reader.record(unit, form) for unit in reading.units])
        assert [problem.code for problem in reading.problems] == ([] if namespace in NAMESPACES else ["bad_value"])
        assert reading.published_on == "2026-03-09"
    assert read[0] == read[1] == read[2]


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ("<shoeSize>43</shoeSize>", "shoeSize"),
        (
            "<akaList><aka><uid>1</uid><lastName>A</lastName><script>Latin</script></aka></akaList>",
            "akaList/aka/script",
        ),
        ("<akaList><alias><uid>1</uid></alias></akaList>", "akaList/alias"),
        ('<title lang="en">Minister</title>', "title/@lang"),
        ("<title>Minister<sub/></title>", "title/sub"),
        ("<akaList>aka follow</akaList>", "akaList/text between tags"),
        ('<title xmlns="urn:other">Minister</title>', "{urn:other}title"),
        ("<idType>Passport</idType>", "idType"),
    ],
)
def test_what_is_not_known_is_a_problem(more: str, place: str) -> None:
    assert ("unknown_field", place) in problems_of(file_of(entry("1", more=more), entry("2")))
    assert [record.key for record in records_of(file_of(entry("1", more=more), entry("2")))] == ["1", "2"]


@pytest.mark.parametrize("tag", ["type", "category", "idType", "idNumber", "dateOfBirth", "mainEntry"])
def test_a_tag_that_every_block_has_had_is_missed(tag: str) -> None:
    without = re.sub(f"<{tag}>[^<]*</{tag}>".encode(), b"", sample("us_ofac_cons", "consolidated.xml"))
    found, problems = units_of(without)
    assert len([reader.record(unit, SDN) for unit in found]) == 12
    assert {problem.place.rpartition("/")[2] for problem in problems if problem.code == "missing_field"} == {tag}


def test_a_kind_of_block_that_every_version_has_had_is_missed() -> None:
    data = file_of(*(entry(str(number), more="<remarks>Sample</remarks>") for number in range(150)))
    missing = {place for code, place in problems_of(data) if code == "missing_field"}
    assert {"akaList/aka", "idList/id", "firstName"} <= missing
    assert "remarks" not in missing


def test_what_the_file_says_of_itself_may_stand_behind_the_entries() -> None:
    data = file_of(entry("1"), entry("2"))
    head, entries, end = re.split(rb"(<sdnEntry>.*</sdnEntry>)", data)
    start, stated = head.split(b"<publsh")
    turned = start + entries + b"<publsh" + stated + end
    assert records_of(turned) == records_of(data)
    assert reader.units({NAME: turned}, SDN).published_on == "2026-03-09"
    with pytest.raises(RefusedError, match="states 3 entries"):
        units_of(turned.replace(b"Count>2<", b"Count>3<"))


def test_an_attribute_of_the_root_is_a_problem() -> None:
    assert problems_of(file_of(entry()).replace(b"<sdnList ", b'<sdnList edition="3" ')) == [
        ("unknown_field", "sdnList/@edition")
    ]


def test_what_stands_beside_the_entries_is_a_problem() -> None:
    data = file_of(entry()).replace(b"</Record_Count>", b"</Record_Count><Edition>3</Edition>")
    data = data.replace(b"</sdnList>", b"<withdrawn><uid>9</uid></withdrawn></sdnList>")
    assert problems_of(data) == [("unknown_field", "withdrawn"), ("unknown_field", "publshInformation/Edition")]
    many = data.replace(b"</sdnList>", b"<withdrawn/>" * 3 + b"</sdnList>")
    assert ("unknown_field", "withdrawn") in problems_of(many)
    assert "4 times" in next(each.message for each in units_of(many)[1] if each.place == "withdrawn")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((b"03/09/2026", b"25/12/2025"), "bad_value"),
        ((b"03/09/2026", b"09/1447"), "bad_value"),
        ((b"03/09/2026", b"soon"), "bad_value"),
        ((b"Publish_Date", b"Day"), "missing_field"),
        ((b"publshInformation", b"publicationInformation"), "missing_field"),
    ],
)
def test_a_day_of_publication_that_is_none_leaves_the_file_undated(change: tuple[bytes, bytes], code: str) -> None:
    reading = reader.units({NAME: file_of(entry()).replace(*change)}, SDN)
    assert reading.published_on == ""
    assert code in {problem.code for problem in reading.problems}
    assert len(list(reading.units)) == 1


def test_the_day_is_month_first() -> None:
    assert reader.units({NAME: file_of(entry(), day="03/09/2026")}, SDN).published_on == "2026-03-09"


def test_a_count_that_is_no_number_is_a_problem() -> None:
    assert problems_of(file_of(entry(), count="one")) == [("bad_value", f"{NAME}, Record_Count")]
    assert problems_of(file_of(entry(), count="9" * 5000)) == [("bad_value", f"{NAME}, Record_Count")]
    without = re.sub(rb"<Record_Count>.*</Record_Count>", b"", file_of(entry()))
    assert problems_of(without) == [("missing_field", f"{NAME}, Record_Count")]


WHOLE = file_of(*(entry(str(number)) for number in range(1, 6)))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>Maintenance</body></html>", "html"),
        (b'1,"EXAMPLE",-0- ,"DPRK"\r\n', "format"),
        (WHOLE[: len(WHOLE) // 2], "truncated"),
        (WHOLE[: WHOLE.index(b"<sdnEntry><uid>4")] + b"</sdnList>", "truncated"),
        (file_of(entry(), entry("2"), count="1"), "truncated"),
        (file_of(count="0"), "no_records"),
        (b'<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/ADVANCED_XML"/>', "format"),
        (b"<CONSOLIDATED_LIST/>", "format"),
        (b'<!DOCTYPE x [<!ENTITY e "boo">]>' + b"<sdnList><sdnEntry><uid>&e;</uid></sdnEntry></sdnList>", "entities"),
        (WHOLE.replace(b"lastName", b"surname"), "format"),
        (WHOLE.replace(b"<uid>", b"<ID>").replace(b"</uid>", b"</ID>"), "format"),
        (WHOLE.replace(b"programList", b"programs"), "format"),
        (WHOLE.replace(b"sdnEntry", b"entry"), "truncated"),
        (WHOLE.replace(b"EXAMPLE", b"EX\xc4MPLE"), "encoding"),
    ],
)  # fmt: skip
def test_what_is_not_the_list_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        units_of(data)
    assert caught.value.reason == reason


def test_a_file_is_refused_wherever_it_is_cut() -> None:
    for cut in range(1, len(WHOLE) - 1, 7):
        with pytest.raises(RefusedError):
            units_of(WHOLE[:cut])


def test_the_fingerprint_covers_the_entry_and_nothing_else() -> None:
    before = {unit.key: unit.fingerprint for unit in units_of(file_of(entry("1"), entry("2")))[0]}
    changed = file_of(entry("1", more="<title>Minister</title>"), entry("2"), day="03/10/2026")
    after = {unit.key: unit.fingerprint for unit in units_of(changed)[0]}
    assert after["1"] != before["1"]
    assert after["2"] == before["2"]


@pytest.mark.parametrize(("list_id", "name"), [
    ("us_ofac_sdn", "sdn.xml"), ("us_ofac_sdn", "SDN.XML"), ("us_ofac_sdn", "sdn_2026-03-09.xml"),
    ("us_ofac_cons", "consolidated.xml"), ("us_ofac_cons", "CONSOLIDATED.XML"),
    ("us_ofac_cons", "consolidated_2020-10.xml"),
])  # fmt: skip
def test_forms_are_told_by_names(list_id: str, name: str) -> None:
    assert form_for(manifest(list_id), [name]).id == "xml"


def test_a_list_takes_little_more_memory_than_its_file() -> None:
    """A tree takes twelve times the file. libxml2 keeps it beside Python, so a process of its own is measured."""
    if not Path("/proc/self/status").exists():
        pytest.skip("memory is measured as Linux tells it")
    body = re.findall(rb"<sdnEntry>.*?</sdnEntry>", sample("us_ofac_cons", "consolidated.xml"), re.DOTALL)
    entries = (re.sub(r"<uid>", f"<uid>{number}", body[number % 12].decode(), count=1) for number in range(12_000))
    data = file_of(*entries, count="12000")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        path.write_bytes(data)
        done = subprocess.run(  # noqa: S603 - this interpreter, with the code below
            [sys.executable, "-c", MEASURED, str(path)], check=True, capture_output=True, text=True
        )
    n_units, grown = map(int, done.stdout.split())
    assert n_units == 12_000
    assert grown < 3 * len(data), f"{grown / len(data):.1f} times the file"


MEASURED = """
import re, sys
from comity.sources.ofac import classic_xml
from comity.sources.registry import manifest

def most_bytes():
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1]) * 1024

form = manifest("us_ofac_sdn").form("xml")
small = b"<sdnList xmlns='http://tempuri.org/sdnList.xsd'><sdnEntry><uid>1</uid></sdnEntry></sdnList>"
list(classic_xml.units({"sdn.xml": small}, form).units)
data = open(sys.argv[1], "rb").read()
before = most_bytes()
units = list(classic_xml.units({"sdn.xml": data}, form).units)
for unit in units:
    classic_xml.record(unit, form)
print(len(units), most_bytes() - before)
"""


# The real files: the non-SDN list


def real_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.glob("us_ofac_cons/**/consolidated_*.xml.gz")):
        yield path.name.removesuffix(".gz"), gzip.decompress(path.read_bytes())
    archive = folder / "us_ofac_cons/history/ofac_cons_consolidated_xml_series.tar.xz"
    with lzma.open(archive) as opened, tarfile.open(fileobj=opened) as series:
        for member in series:
            file = series.extractfile(member)
            if file:
                yield member.name, file.read()


def test_every_version_reads_with_nothing_left_over(real_lists: Path) -> None:
    n_files, namespaces, warnings = 0, set(), Counter[str]()
    regimes = manifest("us_ofac_cons").regimes
    for name, data in real_files(real_lists):
        reading = reader.units({name: data}, CONS)
        records = [reader.record(unit, CONS) for unit in reading.units]
        assert not reading.problems, name
        stated = re.search(rb"<Record_Count>(\d+)<", data)
        assert stated, name
        assert len(records) == int(stated[1]) == data.count(b"</sdnEntry>"), name
        assert reading.published_on > "2018-04", name
        assert {each.programme for record in records for each in record.designations} <= set(regimes), name
        warnings.update(warning.partition(":")[2] for record in records for warning in record.warnings)
        namespaces.add(NAMESPACES.index(re.findall(rb'xmlns="([^"]*)"', data)[0].decode()))
        n_files += 1
    assert n_files == 37
    assert namespaces == {0, 1}
    assert set(warnings) == {" the check digit does not fit"}, "three ISINs, in every version since 2021"


def test_counts_of_8_january_2026(real_lists: Path) -> None:
    data = gzip.decompress((real_lists / "us_ofac_cons/consolidated_2026-01-08.xml.gz").read_bytes())
    reading = reader.units({"consolidated.xml": data}, CONS)
    records = [reader.record(unit, CONS) for unit in reading.units]
    assert reading.published_on == "2026-01-08"
    assert Counter(record.kind for record in records) == {"organization": 363, "person": 79}
    assert sum(len(record.identifiers) + len(record.attributes) for record in records) > 2000
    strong = sum(name.quality == "strong" for record in records for name in record.names)
    weak = sum(name.quality == "weak" for record in records for name in record.names)
    assert (strong, weak) == (data.count(b">strong<"), data.count(b">weak<"))
    n_empty = len(re.findall(rb"<address>\s*<uid>\d+</uid>\s*</address>", data))
    assert sum(len(record.addresses) for record in records) == data.count(b"<address>") - n_empty
    assert sum(len(record.births) for record in records) == data.count(b"<dateOfBirthItem>")
    linked = sum(relation.kind == "linked_to" for record in records for relation in record.relations)
    assert linked == data.count(b"Linked To:")
