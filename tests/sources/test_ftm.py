"""The FollowTheMoney reader: entities and ties to records, nested files, bad input, and what strangers may send.

What needs the `followthemoney` library is skipped where it is absent; CI installs it (.ci/run).
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec
import pytest

from comity.errors import RefusedError, UsageError
from comity.model import Address, Attribute, Country, Designation, Identifier, Name, NamePart, Record, Relation
from comity.sources.contract import Form, Problem
from comity.sources.ftm import reader
from comity.sources.ftm.options import options_of
from comity.sources.ftm.schemata import schemata
from comity.sources.mapped.own_list import own_manifest
from comity.sources.telling_forms import unpacked

SAMPLE = Path(__file__).parent / "samples" / "ftm" / "entities.ftm.json"
DOCS = Path(__file__).parents[2] / "docs" / "your-own-list.md"
needs_library = pytest.mark.skipif(
    find_spec("followthemoney") is None, reason="needs the extra: pip install 'comity[ftm]'"
)
NAME = "entities.ftm.json"


def form(ignored: dict[str, str] | None = None, **options: Any) -> Form:
    mapping = {"list": "x_test", "authority": "XX"} | options
    return Form(
        "f", "publisher", "comity.sources.ftm.reader", 1, "fixture", ("*",), (), ignored=ignored or {}, mapping=mapping
    )


def read_bytes(data: bytes, made: Form | None = None) -> tuple[dict[str, Record], list[Problem]]:
    made = made or form()
    reading = reader.units({NAME: data}, made)
    return {unit.key: reader.record(unit, made) for unit in reading.units}, reading.problems


def lines(*entities: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in entities)


def read(*entities: dict[str, Any], made: Form | None = None) -> tuple[dict[str, Record], list[Problem]]:
    return read_bytes(lines(*entities), made)


def one(*entities: dict[str, Any], made: Form | None = None) -> Record:
    records, _ = read(*entities, made=made)
    assert len(records) == 1
    return next(iter(records.values()))


def entity(id_: str, schema: str, **properties: Any) -> dict[str, Any]:
    listed = {name: value if isinstance(value, list) else [value] for name, value in properties.items()}
    return {"id": id_, "schema": schema, "properties": listed}


def person(id_: str = "p", **properties: Any) -> dict[str, Any]:
    return entity(id_, "Person", **{"name": f"Person {id_.upper()}", "topics": "sanction"} | properties)


def sample() -> dict[str, Record]:
    return read_bytes(SAMPLE.read_bytes(), form({"last_seen": "the day of the export"}))[0]


def fingerprints(data: bytes, made: Form | None = None) -> dict[str, bytes]:
    return {unit.key: unit.fingerprint for unit in reader.units({NAME: data}, made or form()).units}


# Without the library


def test_a_missing_library_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "followthemoney", None)
    schemata.cache_clear()
    with pytest.raises(UsageError, match=r"pip install 'comity\[ftm\]'"):
        reader.units({NAME: SAMPLE.read_bytes()}, form())


@pytest.mark.parametrize(
    ("options", "named"),
    [({"records": "some"}, "records"), ({"topic": ["sanction"]}, "topic"), ({"authority": 7}, "authority")],
)
def test_options_that_cannot_be_used_are_named(options: dict[str, Any], named: str) -> None:
    with pytest.raises(UsageError, match=named):
        options_of(form(**options))


def documented() -> str:
    """The worked example's head with the forms of the section on FollowTheMoney."""
    blocks: list[str] = re.findall(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    head = blocks[0].partition("[dates]")[0]
    return head + next(block for block in blocks if "comity.sources.ftm.reader" in block)


def test_the_documented_manifest_is_one() -> None:
    manifest = own_manifest(documented())
    assert manifest.forms[0].reader == "comity.sources.ftm.reader"
    with pytest.raises(UsageError, match=r"authority is 'XX' in the mapping and 'YY' above"):
        own_manifest(documented().replace('authority = "XX"', 'authority = "YY"', 1))
    with pytest.raises(UsageError, match=r"its reader must be .*mapped.* or .*ftm.*, not 'os\.path'"):
        own_manifest(documented().replace("comity.sources.ftm.reader", "os.path"))
    with pytest.raises(UsageError, match=r"\[forms\.mapping\] cannot be used: .*recrods"):
        own_manifest(documented() + 'recrods = "all"\n')


# The sample


@needs_library
def test_the_documented_manifest_reads_the_sample() -> None:
    made = own_manifest(documented()).forms[0]
    records, problems = read_bytes(SAMPLE.read_bytes(), made)
    assert sorted(records) == ["xx-former", "xx-kumsong", "xx-plane", "xx-star", "xx-vydumanny", "xx-wallet"]
    assert [problem.code for problem in problems] == ["skipped"]
    assert problems[0].message.startswith("5 entities are not designated (Person 4, Company 1)")
    assert [record.warnings for record in records.values() if record.warnings] == [
        ("No name is published. It is shown under 'bc1qsampleinventedaddress0000'.",)
    ]


@needs_library
def test_names_keep_kind_quality_script_and_parts() -> None:
    assert sample()["xx-vydumanny"].names == (
        Name(
            "Ivan Petrovich VYDUMANNY",
            parts=(NamePart("given", "Ivan"), NamePart("patronymic", "Petrovich"), NamePart("family", "VYDUMANNY")),
        ),
        Name("VYDUMANNY, Ivan Petrovich", "aka"),
        Name("Иван Петрович ВЫДУМАННЫЙ", "original_script", script="Cyrl"),
        Name("Jan Wydumany", "aka"),
        Name("Ivan PRUYDUMANOV", "fka"),
        Name("The Sample", "aka", "weak"),
    )
    assert Name("KIT", "aka", note="Abbreviation") in sample()["xx-kumsong"].names


@needs_library
def test_two_authorities_sanctions_are_two_designations() -> None:
    european, british = sample()["xx-vydumanny"].designations
    assert british == Designation(
        "GB",
        "The Sample (Sanctions) Regulations 2019",
        decided_by=("GB",),
        measures=("Asset freeze", "Travel ban"),
        reasons=("Invented grounds of GB.",),
        references=("GB-SMPL", "SMP0017", "https://sample.example/gb/17", "https://sample.example/gb"),
        listed_on=date(2024, 5, 31),
        effective_on=date(2024, 6, 1),
    )
    assert (european.authority, european.listed_on, european.effective_on) == ("EU", date(2024, 6, 3), None)
    attributes = sample()["xx-vydumanny"].attributes
    assert Attribute("Sanction status (GB, The Sample (Sanctions) Regulations 2019)", "Active") in attributes
    assert Attribute("Sanction summary (EU, SMPL)", "Annex XV, part B") in attributes
    assert Attribute("Sanction duration (EU, SMPL)", "12") in attributes


@needs_library
def test_several_programmes_are_several_designations_and_a_un_reference_says_who_decided() -> None:
    record = sample()["xx-kumsong"]
    shown = [(each.authority, each.programme, each.decided_by) for each in record.designations]
    assert shown == [("UN", "1718 (Sample)", ("UN",)), ("US", "DPRK4", ("US",)), ("US", "NPWMD", ("US",))]
    assert Identifier("un_ref", "KPe.999", note="of a sanction") in record.identifiers


@needs_library
def test_an_ended_sanction_is_delisted() -> None:
    (designation,) = sample()["xx-former"].designations
    assert (designation.listed_on, designation.delisted_on) == (date(2014, 3, 21), date(2023, 2, 3))


@needs_library
def test_family_and_associates_are_ties_with_their_word_and_key() -> None:
    relations = sample()["xx-vydumanny"].relations
    assert (
        Relation("family", "Anna VYDUMANNAYA", "xx-vydumannaya", "Family members: wife; Start date: 1990") in relations
    )
    assert Relation("family", "Olga SAMPLE", "xx-mother", "Relatives: the other's son") in relations
    assert Relation("linked_to", "Petr PODSTAVNOY", "xx-friend", "Associates: business partner") in relations
    directorship = "Directorships: Chairman of the board; Start date: 2018"
    assert Relation("officer_of", "Kumsong Invented Trading", "xx-kumsong", directorship) in relations


@needs_library
def test_ownership_stands_at_both_ends() -> None:
    kumsong = {(each.kind, each.key): each for each in sample()["xx-kumsong"].relations}
    assert kumsong["owned_by", "xx-owner"].name == "Pak SAMPLE-IN"
    for part in ("Percentage held: 60", "Type of ownership: direct", "Start date: 2015-03-01"):
        assert part in kumsong["owned_by", "xx-owner"].note
    assert kumsong["owns", "xx-star"].note == "Assets and shares: Registered owner"
    assert kumsong["acts_for", "xx-former"].note == "Clients: purchasing agent"
    assert {(each.kind, each.key) for each in sample()["xx-star"].relations} == {
        ("owned_by", "xx-kumsong"),
        ("linked_to", "xx-manager"),
        ("linked_to", "xx-elsewhere"),
    }


@needs_library
def test_a_tie_to_an_entity_outside_the_file_keeps_its_key() -> None:
    assert (
        Relation("linked_to", "xx-elsewhere", "xx-elsewhere", "Linked to: loaded from") in sample()["xx-star"].relations
    )


@needs_library
def test_numbers_papers_and_wallets() -> None:
    numbers = sample()["xx-vydumanny"].identifiers
    diplomatic = "Type: Diplomatic passport"
    assert [each for each in numbers if each.scheme == "passport"] == [
        Identifier("passport", "71 0000001", "RU", "2011-05-06", "2021-05-06", diplomatic)
    ]
    assert Identifier("national_id", "ID-555", "KP", note="Type: National identity card") in numbers
    assert Identifier("wallet", "bc1qsampleinventedaddress0000", note="of a wallet held; XBT") in numbers
    assert Identifier("list_key", "gb-smpl-17", note="referent") in numbers
    star = {each.scheme: each.value for each in sample()["xx-star"].identifiers}
    assert star == {"imo": "9074729", "mmsi": "445000000", "call_sign": "HMZZ7", "other": "V-1"}
    plane = {each.scheme: each.value for each in sample()["xx-plane"].identifiers}
    assert plane == {"aircraft_tail": "P-000", "aircraft_serial": "SN-42"}
    assert Identifier("wallet", "bc1qsampleinventedaddress0000", note="Address") in sample()["xx-wallet"].identifiers


@needs_library
def test_particulars_of_a_person() -> None:
    record = sample()["xx-vydumanny"]
    assert [each.text for each in record.births] == ["1961-03-04", "1962"]
    assert record.birth_places == (Address("Sampleville", country="RU"),)
    assert record.nationalities == (Country("RU", "RU"), Country("KP", "KP"))
    assert record.gender == "male"
    in_office = "Minister of Samples (Status: ended; Start date: 2019-01-01; End date: 2021-12-31)"
    assert set(record.positions) == {"Head of the Invented Bureau", in_office}
    assert record.addresses[0].street == "1 Invented Street"
    assert Attribute("Country", "SY") in record.attributes, "not a nationality: it may be a residence"
    assert record.remarks == ("Said to\ntravel under other names.",)


@needs_library
def test_kinds_follow_the_schema() -> None:
    shown = {key: record.kind for key, record in sample().items()}
    assert shown == {
        "xx-vydumanny": "person",
        "xx-wallet": "other",
        "xx-kumsong": "organization",
        "xx-star": "vessel",
        "xx-former": "organization",
        "xx-plane": "aircraft",
    }
    legal = one(entity("a", "LegalEntity", name="A", topics="sanction"))
    assert (legal.kind, legal.attributes[0]) == ("other", Attribute("Entity type", "Legal entity"))
    assert one(entity("a", "PublicBody", name="A", topics="sanction")).kind == "organization"


@needs_library
def test_with_records_all_relatives_are_records_too() -> None:
    records, problems = read_bytes(SAMPLE.read_bytes(), form(records="all"))
    assert {"xx-vydumannaya", "xx-mother", "xx-owner", "xx-friend", "xx-manager"} < set(records)
    assert not records["xx-owner"].designations
    assert not [key for key in records if key.startswith(("fam", "own", "san", "addr", "pos", "doc", "risk"))]
    assert not [problem for problem in problems if problem.code == "skipped"]


# Other layouts of the same


def nested() -> bytes:
    """The sample as OpenSanctions nests it: what surrounds an entity inside of it, edges with their other end."""
    flat = [json.loads(line) for line in SAMPLE.read_text("utf-8").splitlines()]
    by_id = {each["id"]: each for each in flat}
    model = schemata()
    made = []
    for each in flat:
        whole = json.loads(json.dumps(each))
        for other in flat:
            for name, values in other["properties"].items():
                link = model[other["schema"]].properties[name]
                if link.type == "entity" and each["id"] in values:
                    inner = json.loads(json.dumps(other))
                    del inner["properties"][name]  # the nesting says it
                    for field, ids in inner["properties"].items():
                        if model[other["schema"]].properties[field].type == "entity":
                            inner["properties"][field] = [by_id.get(id_, id_) for id_ in ids]
                    whole["properties"].setdefault(link.reverse, []).append(inner)
        for name, ids in each["properties"].items():
            if model[each["schema"]].properties[name].type == "entity":
                whole["properties"][name] = [by_id.get(id_, id_) for id_ in ids]
        if model[each["schema"]].source or each["schema"] == "Sanction":
            continue  # such a file prints only things
        made.append(whole)
    return lines(*made)


@needs_library
def test_a_nested_file_reads_as_the_flat_one() -> None:
    assert b'"sanctions": [{' in nested()
    records, problems = read_bytes(nested(), form({"last_seen": "x"}))
    assert records == sample()
    assert not [problem for problem in problems if problem.code != "skipped"]


@needs_library
@pytest.mark.parametrize(
    "changed",
    [
        lambda data: b"[" + b",\n".join(data.splitlines()) + b"]",
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n\r\n"),
        lambda data: data.rstrip(b"\n"),
        lambda data: b"".join(reversed(data.splitlines(keepends=True))),
        lambda data: data + data,
        lambda data: json.dumps([json.loads(line) for line in data.splitlines()], indent=1).encode(),
    ],
    ids=["array", "mark", "blank lines", "no last line end", "reversed", "twice", "indented array"],
)
def test_the_layout_of_the_file_makes_no_difference(changed: Callable[[bytes], bytes]) -> None:
    assert read_bytes(changed(SAMPLE.read_bytes()), form({"last_seen": "x"}))[0] == sample()


@needs_library
def test_a_packed_file_is_unpacked_before() -> None:
    packed = gzip.compress(SAMPLE.read_bytes())
    assert unpacked([(f"{NAME}.gz", packed)]) == {NAME: SAMPLE.read_bytes()}


@needs_library
def test_several_files_are_one_graph() -> None:
    made = form()
    files = {"a.json": lines(person()), "b.json": lines(entity("s", "Sanction", entity="p", country="gb"))}
    (unit,) = reader.units(files, made).units
    assert [each.authority for each in reader.record(unit, made).designations] == ["GB"]


# Written by the library itself


@needs_library
def test_what_the_library_writes_comes_back() -> None:
    model = pytest.importorskip("followthemoney", reason="needs the extra").model
    firm, owner, tie, sanction = (model.make_entity(name) for name in ("Company", "Person", "Ownership", "Sanction"))
    firm.id, owner.id, tie.id, sanction.id = "firm", "owner", "tie", "sanction"
    firm.add("name", "Sample Works")
    firm.add("jurisdiction", "Russia")
    firm.add("leiCode", "5493000IBP32UQZ0KL24")
    owner.add("name", "Sample Owner")
    tie.add("owner", owner)
    tie.add("asset", firm)
    tie.add("percentage", "51")
    sanction.add("entity", firm)
    sanction.add("country", "United States")
    sanction.add("listingDate", "2024-05-30")
    record = one(*(each.to_dict() for each in (firm, owner, tie, sanction)))
    assert record.names == (Name("Sample Works"),)
    assert record.nationalities == (Country("RU", "RU"),)
    assert record.identifiers == (Identifier("lei", "5493000IBP32UQZ0KL24", note="LEI"),)
    ownership = "Ownership and Control; Percentage held: 51"
    assert record.relations == (Relation("owned_by", "Sample Owner", "owner", ownership),)
    assert record.designations == (Designation("US", decided_by=("US",), listed_on=date(2024, 5, 30)),)


def printable(type_: str, number: int) -> str:
    """A value of a property's type that stands nowhere else."""
    plain = {"date": f"19{number % 80 + 10}-01-{number % 28 + 1:02}", "country": "zz", "topic": "sanction"}
    return plain.get(type_, f"value-{number}")


def lost(values: dict[str, str], record: Record) -> set[str]:
    """Properties whose value stands nowhere in a record; countries may stand there in capitals."""
    printed = msgspec.json.encode(record).decode()
    return {name for name, value in values.items() if value not in printed and value.upper() not in printed}


@needs_library
def test_no_property_of_any_thing_is_dropped() -> None:
    for schema in (each for each in schemata().values() if "Thing" in each.names):
        found = schema.properties.items()
        values = {name: printable(each.type, n) for n, (name, each) in enumerate(found) if not each.stub}
        values["topics"] = "sanction"
        assert not lost(values, one(entity("x", schema.name, **values))), schema.name


POINTING = (
    "Sanction", "Passport", "Identification", "Occupancy", "Risk", "TaxRoll", "Ownership", "Directorship", "Family",
    "Associate", "Membership", "Employment", "Control", "Debt", "Representation", "UnknownLink", "Succession",
    "Payment", "Documentation", "Note", "ContractAward", "CourtCaseParty", "ProjectParticipant", "Event",
)  # fmt: skip


@needs_library
@pytest.mark.parametrize("schema", POINTING)
def test_nothing_that_points_at_a_record_is_dropped(schema: str) -> None:
    found = schemata()[schema].properties
    values = {name: printable(each.type, n) for n, (name, each) in enumerate(found.items()) if not each.stub}
    values["topics"] = "role.pep"
    ends = [name for name, each in found.items() if each.type == "entity" and not each.stub]
    for end in ends:
        records, _ = read(person(), entity("tie", schema, **values | {end: "p"}))
        assert not lost({name: value for name, value in values.items() if name not in (end, "topics")}, records["p"])


# Designations


@needs_library
@pytest.mark.parametrize(
    ("sanction", "options", "authority", "decided_by"),
    [
        ({"country": "gb"}, {}, "GB", ("GB",)),
        ({"country": "gb", "unscId": "KPi.1"}, {}, "GB", ("UN",)),
        ({"authority": "The Office"}, {"authorities": {"The Office": "NZ"}}, "NZ", ("NZ",)),
        ({"country": "gb"}, {"authorities": {"gb": "UK-OFSI"}}, "UK-OFSI", ("UK-OFSI",)),
        ({"authority": "The Office"}, {}, "The Office", ("The Office",)),
        ({"country": ["be", "nl"], "authority": "Benelux"}, {}, "Benelux", ("Benelux",)),
        ({"country": ["be", "nl"]}, {}, "XX", ()),
        ({"program": "P"}, {}, "XX", ()),
        ({"program": "P"}, {"own_decisions": True}, "XX", ("XX",)),
    ],
)
def test_whose_designation_it_is(
    sanction: dict[str, Any], options: dict[str, Any], authority: str, decided_by: tuple[str, ...]
) -> None:
    record = one(person(), entity("s", "Sanction", entity="p", **sanction), made=form(**options))
    (designation,) = record.designations
    assert (designation.authority, designation.decided_by) == (authority, decided_by)
    for country in sanction["country"] if isinstance(sanction.get("country"), list) else ():
        assert any(each.value == country.upper() for each in record.attributes)


@needs_library
def test_the_programme_is_the_property_that_the_manifest_names() -> None:
    sanction = entity("s", "Sanction", entity="p", program="The long programme", programId="XX-P")
    (by_text,) = one(person(), sanction).designations
    assert (by_text.programme, by_text.references, by_text.legal_basis) == ("The long programme", ("XX-P",), ())
    (by_id,) = one(person(), sanction, made=form(programme="programId")).designations
    assert (by_id.programme, by_id.references, by_id.legal_basis) == ("XX-P", (), ("The long programme",))


@needs_library
def test_a_topic_alone_designates_but_not_one_of_its_kin() -> None:
    (designation,) = one(person(program="P")).designations
    assert designation == Designation("XX", "P")
    with pytest.raises(RefusedError, match="none of 1 entities is designated") as refused:
        read(person(topics=["sanction.linked", "role.rca"]))
    assert refused.value.reason == "no_records"
    assert one(person(topics="debarment"), made=form(topics=["debarment"])).designations


@needs_library
def test_dates_that_are_no_day_stay_as_printed() -> None:
    sanction = entity("s", "Sanction", entity="p", country="gb", listingDate="2022", endDate=["2023-02-30", "2024-01"])
    record = one(person(birthDate=["1961", "1961-13-40"]), sanction)
    (designation,) = record.designations
    assert (designation.listed_on, designation.delisted_on) == (None, None)
    assert {each.value for each in record.attributes} >= {"2022", "2023-02-30", "2024-01"}
    assert len(record.warnings) == 3
    assert "'1961-13-40' is no readable date of birth." in record.warnings


@needs_library
def test_of_several_days_the_first_listing_and_the_last_end_count() -> None:
    days = ["2024-02-02", "2023-01-01T00:00:00"]
    record = one(person(), entity("s", "Sanction", entity="p", country="gb", listingDate=days, endDate=days))
    (designation,) = record.designations
    assert (designation.listed_on, designation.delisted_on) == (date(2023, 1, 1), date(2024, 2, 2))
    assert len(record.warnings) == 2
    assert Attribute("Sanction listing date (GB)", "2024-02-02") in record.attributes


@needs_library
def test_a_sanction_on_an_absent_entity_is_reported() -> None:
    _, problems = read(person(), entity("s", "Sanction", entity="gone", country="gb"))
    assert [(each.code, "gone" in each.message) for each in problems] == [("skipped", True)]


# Fingerprints


@needs_library
@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        (b'"percentage": ["60"]', b'"percentage": ["61"]', {"xx-kumsong"}),
        (b'"Chairman of the board"', b'"Chairman"', {"xx-kumsong", "xx-vydumanny"}),
        (b'"relationship": ["wife"]', b'"relationship": ["spouse"]', {"xx-vydumanny"}),
        (b'"name": ["Olga SAMPLE"]', b'"name": ["Olga S"], "alias": ["Olga SAMPLE"]', set()),
        (b'{"id": "xx-mother", "caption": "Olga SAMPLE"', b'{"id": "xx-mother", "caption": "Olga S"', {"xx-vydumanny"}),
        (b'"status": ["Delisted"]', b'"status": ["Ended"]', {"xx-former"}),
        (b'"street": ["1 Invented', b'"street": ["2 Invented', {"xx-vydumanny"}),
        (b'"last_seen": "2024-06-14T06:00:00"', b'"last_seen": "2024-06-15T06:00:00"', set()),
        (b'"pastFlags": ["kh", "tg"]', b'"pastFlags": ["tg", "kh"]', set()),
    ],
)
def test_a_fingerprint_covers_an_entity_and_all_that_is_tied_to_it(
    before: bytes, after: bytes, moved: set[str]
) -> None:
    data = SAMPLE.read_bytes()
    assert before in data
    ignoring = form({"last_seen": "x"})
    old, new = fingerprints(data, ignoring), fingerprints(data.replace(before, after), ignoring)
    assert {key for key in old if old[key] != new[key]} == moved


# Bad input


@needs_library
def test_statements_of_one_id_are_merged() -> None:
    general = entity("a", "LegalEntity", name="Alpha", country="ru", topics="sanction")
    special = entity("a", "Company", name="Alpha", alias="Alfa", country="cn") | {"datasets": ["two"]}
    record = one(general | {"datasets": ["one"]}, special)
    assert record.kind == "organization"
    assert [name.text for name in record.names] == ["Alpha", "Alfa"]
    assert record.nationalities == (Country("CN", "CN"), Country("RU", "RU"))
    assert {each.value for each in record.attributes if each.label == "Dataset"} == {"one", "two"}


@needs_library
def test_an_id_with_schemata_that_exclude_each_other_is_reported() -> None:
    records, problems = read(person("a"), entity("a", "Vessel", name="Alpha", imoNumber="9074729"))
    assert [(each.code, each.place) for each in problems] == [
        ("bad_value", f"Person and Vessel ({NAME} line 2 entity a)")
    ]
    assert records["a"].kind == "person"
    assert Attribute("imoNumber", "9074729") in records["a"].attributes


@needs_library
def test_what_the_model_does_not_know_is_named_and_kept() -> None:
    odd = entity("z", "Spaceship", name="Sample 1", topics="sanction", thrust="7 N")
    records, problems = read(person(shoeSize="44") | {"verdict": "x"}, odd, person("q", shoeSize="45"))
    assert [(each.code, each.place.partition(" (")[0]) for each in problems] == [
        ("unknown_field", "verdict"),
        ("unknown_field", "Person:shoeSize"),
        ("unknown_field", "Spaceship"),
    ]
    assert "2 times" in problems[1].message
    assert {Attribute("shoeSize", "44"), Attribute("verdict", "x")} <= set(records["p"].attributes)
    assert records["z"].names == (Name("Sample 1"),)
    assert {Attribute("Entity type", "Spaceship"), Attribute("thrust", "7 N")} <= set(records["z"].attributes)


@needs_library
def test_ignored_fields_and_properties_are_left_out() -> None:
    ignoring = form({"verdict": "x", "shoeSize": "x", "Person:notes": "x", "Thing:summary": "x"})
    made = person(shoeSize="44", notes="n", summary="s", description="d") | {"verdict": "x"}
    records, problems = read(made, made=ignoring)
    assert not problems
    assert records["p"].remarks == ("d",)
    assert [each.label for each in records["p"].attributes] == ["Topics"]


@needs_library
def test_one_bad_line_never_loses_the_others() -> None:
    bad = [
        b'{"id": "a", "schema"',
        b"17",
        b"[]",
        b'{"id": "a"}',
        b'{"schema": "Person", "properties": {}}',
        b"\xff\xfe{}",
    ]
    bad += [b'{"id": "a", "schema": "Person", "properties": []}', b'{"id": "a", "schema": 7, "properties": {}}']
    bad += [b'{"id": "%s", "schema": "Person", "properties": {}}' % (b"a" * 5000), b'{"a":' * 5000]
    records, problems = read_bytes(lines(person("a")) + b"\n".join(bad) + b"\n" + lines(person("b")))
    assert sorted(records) == ["a", "b"]
    assert [each.place for each in problems] == [f"{NAME} line {number}" for number in range(2, 12)]
    assert {each.code for each in problems} == {"skipped"}


@needs_library
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "html"),
        (lines(person("a"), person("b"))[:-20], "truncated"),
        (b"[" + lines(person("a")).strip() + b", {", "truncated"),
        (b'[{"id": 1} x]', "format"),
        (b'{"a": 1}\n' * 30, "format"),
        (b"ent_num,SDN_Name\n1,A\n2,B\n", "format"),
        (lines(person()).decode().encode("utf-16"), "encoding"),
        (b'{"results": [' + lines(person()).strip() + b"]}", "format"),
        (json.dumps(person(), indent=1).encode(), "format"),
        (lines(*({"id": "s", "canonical_id": "p", "prop": "name", "value": "x", "schema": "Person"},) * 3), "format"),
        (lines(entity("p", "Person", name="A")), "no_records"),
        (b"\x00" * 100, "empty"),
        (b"PK\x03\x04\x00\x00", "format"),
    ],
)
def test_what_is_no_file_of_entities_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_bytes(data)
    assert refused.value.reason == reason


@needs_library
def test_half_a_file_is_refused() -> None:
    data = SAMPLE.read_bytes()
    with pytest.raises(RefusedError, match="is cut off"):
        read_bytes(data[: len(data) // 2])


@needs_library
@pytest.mark.parametrize(
    "value", [None, [], [None], "", [""], {}, [{}], [[]], 7, [7.5, True], ["a", {"b": "c"}], [["d"]], "x" * 3000]
)
@pytest.mark.parametrize(
    "name", ["name", "birthDate", "country", "topics", "addressEntity", "parent", "sanctions", "innCode"]
)
def test_odd_values_lose_nothing_else(name: str, value: Any) -> None:
    odd = person()
    odd["properties"] |= {name: value}
    records, _ = read(odd, person("q"), entity("s", "Sanction", entity="p", country="gb"))
    assert set(records) == {"p", "q"}
    printed = msgspec.json.encode(records["p"]).decode()
    for part in ("7.5", "true") if value == [7.5, True] else ("7",) if value == 7 else ():
        assert part in printed


@needs_library
def test_a_record_without_a_name_says_so() -> None:
    record = one(entity("p", "Person", topics="sanction", birthDate="1961"))
    assert (record.names, record.warnings) == ((), ("No name is published.",))
    assert one(person(name=[], firstName="Ann", lastName="SAMPLE")).names == (
        Name("Ann SAMPLE", parts=(NamePart("given", "Ann"), NamePart("family", "SAMPLE"))),
    )
    assert one(person(name=[], weakAlias="The Sample")).names == (Name("The Sample", quality="weak"),)


@needs_library
def test_parts_that_are_not_those_of_the_primary_name_are_attributes() -> None:
    record = one(person(name="Ann SAMPLE", firstName=["Ann", "Anna"], lastName="SAMPLE"))
    assert record.names == (Name("Ann SAMPLE"),)
    assert one(person(name="Joanna SAMPLE", firstName="Anna", lastName="SAMPLE")).names == (Name("Joanna SAMPLE"),)
    assert {Attribute("First name", "Anna"), Attribute("Last name", "SAMPLE")} <= set(record.attributes)


@needs_library
def test_a_wrong_check_digit_is_kept_and_named() -> None:
    record = one(entity("v", "Vessel", name="SAMPLE", imoNumber="IMO 9074720", topics="sanction"))
    assert record.identifiers == (Identifier("imo", "IMO 9074720", note="IMO Number"),)
    assert record.warnings == ("IMO ship number IMO 9074720 fails its check digit.",)


# From strangers


@needs_library
def test_entities_nested_in_a_circle_end() -> None:
    inner = person("a")
    b = person("b", sanctions=[entity("s", "Sanction", country="gb", entity=[inner])])
    a = person("a", familyPerson=[entity("f", "Family", relative=[b], relationship="twin")])
    records, problems = read(a, b)
    assert not problems
    assert [each.key for each in records["a"].relations] == ["b"]
    assert [each.key for each in records["b"].relations] == ["a"]
    assert records["a"].designations == records["b"].designations, "the sanction names both"


@needs_library
def test_a_nested_entity_without_an_id_is_read() -> None:
    sanction = entity("", "Sanction", country="gb", program="P")
    del sanction["id"]
    assert one(person(sanctions=[sanction])).designations == (Designation("GB", "P", decided_by=("GB",)),)


@needs_library
def test_a_way_back_printed_as_an_id_is_followed() -> None:
    record = one(person(sanctions=["s"]), entity("s", "Sanction", country="gb"))
    assert [each.authority for each in record.designations] == ["GB"]


@needs_library
def test_a_tie_to_itself_is_read_once_for_each_end() -> None:
    record = one(entity("c", "Company", name="C", topics="sanction"), entity("o", "Ownership", owner="c", asset="c"))
    assert [(each.kind, each.name) for each in record.relations] == [("owns", "C"), ("owned_by", "C")]


@needs_library
def test_hostile_ids_and_long_names_stay_within_bounds() -> None:
    long = "A" * 1_000_000
    made = [person("a\x00b\nc\u202e", name=[long, "Short"]), person("../../etc/passwd", name=long)]
    made += [entity(f"f{n}", "Family", person="../../etc/passwd", relative="a\x00b\nc\u202e") for n in range(3)]
    records, _ = read(*made)
    first, second = records.values()
    assert (first.name, second.names) == ("Short", ())
    assert Attribute("Name", long) in first.attributes
    assert {each.name for each in first.relations} == {"../../etc/passwd"}, "a long name is not repeated in each tie"
    assert len(msgspec.json.encode(first)) < 1_100_000


@needs_library
def test_a_file_that_repeats_one_large_entity_in_every_record_is_refused() -> None:
    large = entity("addr", "Address", full="A" * 3_000_000)
    with pytest.raises(RefusedError, match="beyond all measure") as refused:
        read(large, *(person(f"p{n}", addressEntity="addr") for n in range(200)))
    assert refused.value.reason == "too_large"


@needs_library
def test_what_is_repeated_in_a_record_is_short() -> None:
    programmes = [f"P{number}" for number in range(500)]
    sanction = entity("s", "Sanction", entity="p", country="gb", program=programmes, reason="A" * 100_000)
    many = [f"c{number}" for number in range(500)]
    tie = entity("o", "Ownership", owner="p", asset=many, role="A" * 100_000)
    record = one(person(), sanction, tie)
    assert (len(record.designations), len(record.relations)) == (20, 500)
    assert len(msgspec.json.encode(record)) < 3_000_000
    assert {"P499", "A" * 100_000} <= {each.value.removeprefix("Assets and shares: ") for each in record.attributes}
    assert record.warnings == ("A sanction has 500 programmes; after 20 they were kept as attributes.",)


@needs_library
def test_a_hub_of_many_ties_is_read() -> None:
    hub = entity("hub", "Company", name="Hub", topics="sanction")
    parts = [entity(f"c{n}", "Company", name=f"C {n}", topics="sanction") for n in range(2000)]
    ties = [entity(f"o{n}", "Ownership", owner="hub", asset=f"c{n}") for n in range(2000)]
    records, problems = read(hub, *parts, *ties)
    assert not problems
    assert len(records["hub"].relations) == 2000
    assert records["c7"].relations == (Relation("owned_by", "Hub", "hub", "Ownership and Control"),)
