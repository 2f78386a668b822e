"""Canada's autonomous list: three generations of tags, keys that hold through them, and the conversion beside them."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
from collections import Counter
from datetime import date
from importlib.resources import files as package_files
from itertools import pairwise
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.ca_sema import converted, reader
from comity.sources.contract import Problem
from comity.sources.registry import form_for, manifest

LISTING = manifest("ca_sema")
XML = LISTING.form("xml")
YAML = LISTING.form("yaml_archive")
SAMPLE = Path(str(package_files("comity.sources").joinpath("ca_sema", "sample")))
TODAY = {
    "LastName": "VYDUMANNY",
    "GivenName": "Ivan",
    "Schedule": "1, Part 1",
    "Item": "7",
    "DateOfListing": "2022-02-24",
}
SHIP = {"EntityOrShip": "Invented", "TitleOrShip": "Oil Tanker", "ShipIMONumber": "1234567"}
WHOLE = [
    {**TODAY, "Aliases": "X Y", "TitleOrShip": "Dr.", "DateOfBirthOrShipBuildDate": "1960"},
    {**SHIP, "DateOfBirthOrShipBuildDate": "1999", "Schedule": "1.1", "Item": "8", "DateOfListing": "2025-02-21"},
    {"EntityOrShip": "Works", "Schedule": "1", "Item": "9", "DateOfListing": "2025-02-21"},
]
"""Three records that have every tag among them."""


def document(*records: dict[str, str], country: str = "Russia / Russie") -> bytes:
    def one(record: dict[str, str]) -> str:
        return "".join(f"<{tag}>{text}</{tag}>" for tag, text in {"Country": country, **record}.items())

    body = "".join(f"<record>{one(record)}</record>" for record in records)
    return f'<?xml version="1.0" encoding="UTF-8"?><data-set>{body}</data-set>'.encode()


def read(data: bytes) -> tuple[list[Record], list[Problem]]:
    reading = reader.units({"sema-lmes.xml": data}, XML)
    return [reader.record(unit, XML) for unit in reading.units], reading.problems


def read_one(country: str = "Russia / Russie", **printed: str) -> Record:
    return read(document(printed, country=country))[0][0]


def archive(files: dict[str, str]) -> dict[str, bytes]:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, text in files.items():
            info = tarfile.TarInfo(f"processed/{name}")
            info.size = len(text.encode())
            tar.addfile(info, io.BytesIO(text.encode()))
    return {"ca_sema_processed_2026-08-22.tar": out.getvalue()}


def convert(files: dict[str, str]) -> tuple[list[Record], list[Problem]]:
    reading = converted.units(archive(files), YAML)
    return [converted.record(unit, YAML) for unit in reading.units], reading.problems


def refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value.reason


class TestGenerations:
    def test_tags_of_2020_2022_and_2025_say_the_same(self) -> None:
        old = read_one(LastName="A", GivenName="B", Title="Dr.", DateOfBirth="1960", Schedule="1", Item="1")
        new = read_one(
            LastName="A", GivenName="B", TitleOrShip="Dr.", DateOfBirthOrShipBuildDate="1960", Schedule="1", Item="1"
        )
        assert old == new
        assert read_one(Entity="Works", Item="1") == read_one(EntityOrShip="Works", Item="1")

    def test_a_whole_file_has_no_problem(self) -> None:
        assert read(document(*WHOLE))[1] == []

    @pytest.mark.parametrize(
        ("tag", "column"),
        [
            ("ShipIMONumber", "imo"),
            ("DateOfListing", "listed_on"),
            ("Aliases", "aliases"),
            ("DateOfBirthOrShipBuildDate", "birth_or_build"),
            ("Item", "item"),
            ("Schedule", "schedule"),
            ("TitleOrShip", "title"),
        ],
    )
    def test_a_tag_that_is_gone_is_named(self, tag: str, column: str) -> None:
        records, problems = read(document(*({k: v for k, v in each.items() if k != tag} for each in WHOLE)))
        assert len(records) == 3
        assert [(problem.code, problem.place) for problem in problems] == [("missing_field", f"sema-lmes.xml {column}")]

    def test_a_renamed_or_new_tag_is_kept_and_named(self) -> None:
        (record, *_), problems = read(document({**WHOLE[0], "Reason": "invented"}, *WHOLE[1:]))
        assert ("Reason", "invented") in {(each.label, each.value) for each in record.attributes}
        assert [(problem.code, problem.place) for problem in problems] == [("unknown_field", "sema-lmes.xml Reason")]

    def test_attributes_and_things_beside_the_records_are_named(self) -> None:
        data = document(*WHOLE).replace(b"<record><Country>", b'<note/><record id="1"><Country lang="en">', 1)
        assert {problem.place for problem in read(data)[1]} == {
            "sema-lmes.xml @id", "sema-lmes.xml Country/@lang", "sema-lmes.xml note",
        }  # fmt: skip

    def test_the_order_of_tags_says_nothing(self) -> None:
        turned = [dict(reversed(each.items())) for each in WHOLE]
        assert [r.names for r in read(document(*turned))[0]] == [r.names for r in read(document(*WHOLE))[0]]

    def test_a_tag_printed_twice_loses_nothing(self) -> None:
        data = document(*WHOLE).replace(b"<Item>7</Item>", b"<Item>7</Item><Item>8</Item>")
        records, problems = read(data)
        assert ("item", "7; 8") in {(each.label, each.value) for each in records[0].attributes}
        assert [problem.code for problem in problems] == ["bad_value"]

    def test_a_tag_printed_twice_with_the_same_text_changes_nothing(self) -> None:
        data = document(*WHOLE).replace(b"<Item>7</Item>", b"<Item>7</Item><Item>7</Item>")
        records, problems = read(data)
        assert records == read(document(*WHOLE))[0]
        assert [problem.code for problem in problems] == ["bad_value"]

    def test_an_entry_without_a_country_says_so(self) -> None:
        records, _ = read(document({**WHOLE[0], "Country": " "}, *WHOLE[1:]))
        assert records[0].warnings == ("no country or regulation is printed",)

    def test_an_entry_with_both_kinds_of_names_keeps_both_and_is_named(self) -> None:
        records, problems = read(document({**WHOLE[0], "EntityOrShip": "Works"}, *WHOLE[1:]))
        assert [name.text for name in records[0].names] == ["Works", "Ivan VYDUMANNY", "X Y"]
        assert ([problem.code for problem in problems], len(records[0].warnings)) == (["bad_value"], 1)

    def test_blanks_of_all_kinds_are_one(self) -> None:
        found = read_one(
            LastName="VYDUMANNY\u00a0", GivenName="\t Ivan\n\t\tIvanovich ", Item="1", country="Venezuela "
        )
        assert (found.name, found.designations[0].programme) == ("Ivan Ivanovich VYDUMANNY", "Venezuela")

    def test_a_schedule_that_says_nothing_is_left_out(self) -> None:
        assert not read_one(LastName="A", Schedule="N/A", Item="").attributes


class TestEntries:
    def test_ships_are_told_by_number_or_date_and_persons_by_their_columns(self) -> None:
        assert read_one(EntityOrShip="A", ShipIMONumber="1234567").kind == "vessel"
        assert read_one(EntityOrShip="A", DateOfBirthOrShipBuildDate="1999").kind == "vessel"
        assert read_one(EntityOrShip="A").kind == "organization"
        assert read_one(GivenName="A").kind == "person"

    def test_a_ship_has_a_type_and_a_year_of_building_and_no_birth(self) -> None:
        found = read(document(*WHOLE))[0][1]
        assert [(each.label, each.value) for each in found.attributes][:2] == [
            ("ship type", "Oil Tanker"), ("ship build date", "1999"),
        ]  # fmt: skip
        assert (found.births, found.identifiers[0].scheme) == ((), "imo")

    @pytest.mark.parametrize("number", ["1234568", "9HA1234", "IMO"])
    def test_a_number_that_fails_its_check_is_kept_and_named(self, number: str) -> None:
        found = read_one(EntityOrShip="A", ShipIMONumber=number, Item="1")
        assert (found.identifiers[0].value, len(found.warnings)) == (number, 1)

    @pytest.mark.parametrize(
        ("printed", "births"),
        [
            ("1965-07-15 OR 1969-09-28", ["1965-07-15", "1969-09-28"]),
            ("1987/1988", ["1987", "1988"]),
            ("1963-1964", ["1963..1964"]),
            ("1955-11", ["1955-11"]),
        ],
    )
    def test_births(self, printed: str, births: list[str]) -> None:
        found = read_one(LastName="A", DateOfBirthOrShipBuildDate=printed, Item="1")
        assert ([str(birth) for birth in found.births], found.warnings) == (births, ())

    @pytest.mark.parametrize("printed", ["Sep-99", "born in the early 1970s", "1960-02-30", "1439-13-01"])
    def test_an_impossible_birth_is_kept_and_named(self, printed: str) -> None:
        found = read_one(LastName="A", DateOfBirthOrShipBuildDate=printed, Item="1")
        assert [birth.text for birth in found.births] == [printed]
        assert len(found.warnings) == 1

    @pytest.mark.parametrize("printed", ["24.02.2022x", "2022-02-30", "soon", "2022", "1443-07-23"])
    def test_a_day_of_listing_that_is_none_is_kept_as_an_attribute(self, printed: str) -> None:
        found = read_one(LastName="A", DateOfListing=printed, Item="1")
        assert found.designations[0].listed_on is None
        assert ("date of listing", printed) in {(each.label, each.value) for each in found.attributes}
        assert len(found.warnings) == 1

    @pytest.mark.parametrize(
        ("printed", "names"),
        [
            (
                "Institute of Samples (IOS)/Institut des exemples",
                ["Institute of Samples (IOS)", "Institut des exemples"],
            ),
            ("M/V Invented Maria", ["M/V Invented Maria"]),
            ("Victory/Invented Political Bloc", ["Victory/Invented Political Bloc"]),
            ("Mills of Fiction (Ada/Bda/Cda)", ["Mills of Fiction (Ada/Bda/Cda)"]),
            ("Works (also known as Zavod LLC and Plant)(or Fabrika)", ["Works", "Zavod LLC", "Plant", "Fabrika"]),
            ("Works(also known as Zavod", ["Works", "Zavod"]),
        ],
    )
    def test_names_of_organisations(self, printed: str, names: list[str]) -> None:
        assert [name.text for name in read_one(EntityOrShip=printed).names] == names

    def test_parts_have_the_publishers_roles(self) -> None:
        (name,) = read_one(LastName="Oo", GivenName="Sample", TitleOrShip="Captain/capitaine").names
        assert [(part.role, part.text) for part in name.parts] == [
            ("title", "Captain/capitaine"), ("given", "Sample"), ("family", "Oo"),
        ]  # fmt: skip
        assert name.text == "Sample Oo"

    def test_an_alias_that_may_be_several_is_said(self) -> None:
        found = read_one(LastName="A", GivenName="B", Aliases="Alexei, Aleksey", Item="1")
        assert [name.text for name in found.names[1:]] == ["Alexei, Aleksey"]
        assert "may be several" in found.warnings[0]

    def test_an_entry_without_a_name_is_kept(self) -> None:
        records, _ = read(document(*WHOLE, {"Schedule": "1", "Item": "2"}, {"Schedule": "1", "Item": "3"}))
        assert [record.kind for record in records[3:]] == ["other", "other"]
        assert records[3].key != records[4].key
        assert "no name is printed" in records[3].warnings


class TestKeys:
    def key(self, country: str = "Russia / Russie", **printed: str) -> str:
        return read_one(country=country, **printed).key

    def test_a_key_holds_when_place_dates_and_aliases_change(self) -> None:
        assert {
            self.key(LastName="A", GivenName="B", Schedule="1", Item="44"),
            self.key(LastName="a ", GivenName="B", Schedule="1, Part 1", Item="7", DateOfListing="2022-02-24"),
            self.key(LastName="A", GivenName="B", DateOfBirth="1960", Aliases="C"),
        } == {self.key(LastName="A", GivenName="B")}

    def test_a_ships_year_of_building_and_number_are_no_part_of_its_key(self) -> None:
        ship = self.key(EntityOrShip="A", DateOfBirthOrShipBuildDate="1999")
        assert ship == self.key(EntityOrShip="A", DateOfBirthOrShipBuildDate="2000", ShipIMONumber="1234567")

    def test_countries_part_keys_and_a_renamed_country_does_not(self) -> None:
        assert self.key(LastName="A") != self.key("Ukraine", LastName="A")
        assert self.key("Burma / Birmanie", Entity="A") == self.key("Myanmar (Burma) / Myanmar (Birmanie)", Entity="A")
        assert self.key("China/Chine", Entity="A") == self.key("China / Chine", Entity="A")
        long = "Justice for Victims of Corrupt Foreign Officials Regulations (JVCFOR) / Règlement (RJVDEC)"
        assert self.key(long, LastName="A").startswith("JVCFOR/")

    def test_alike_entries_are_numbered_by_their_listing_whatever_the_order(self) -> None:
        early = {"EntityOrShip": "Aria", "Schedule": "1.1", "Item": "241", "DateOfListing": "2025-06-13"}
        late = {"EntityOrShip": "Aria", "Schedule": "1.1", "Item": "112", "DateOfListing": "2026-02-19"}
        for records in ([early, late], [late, early]):
            found, problems = read(document(*records))
            days = {record.key: record.designations[0].listed_on for record in found}
            assert list(days.values()) == [date.fromisoformat(record["DateOfListing"]) for record in records]
            assert problems == []
            first, second = sorted(days)
            assert (days[first], second) == (date(2025, 6, 13), f"{first} (2)")

    def test_items_are_numbers(self) -> None:
        records, _ = read(document({"Entity": "A", "Item": "10"}, {"Entity": "A", "Item": "9"}))
        assert [record.key.endswith("(2)") for record in records] == [True, False]

    def test_one_place_printed_twice_is_named(self) -> None:
        twice = {"EntityOrShip": "A", "Schedule": "1", "Item": "1"}
        records, problems = read(document(twice, twice))
        assert (len(records), [problem.code for problem in problems]) == (1, ["duplicate_key"])
        records, problems = read(document(twice, {**twice, "Aliases": "B"}))
        assert (len(records), [problem.code for problem in problems]) == (2, ["duplicate_key"])

    def test_a_fingerprint_holds_key_and_every_value(self) -> None:
        variants = [TODAY, {**TODAY, "Item": "8"}, {**TODAY, "Aliases": "X Y"}, {**TODAY, "New": "1"}]
        prints = {next(iter(reader.units({"a": document(each)}, XML).units)).fingerprint for each in variants}
        assert len(prints) == len(variants)


class TestRefusals:
    @pytest.mark.parametrize("tag", ["LastName", "GivenName", "EntityOrShip", "Country"])
    def test_a_column_on_which_keys_depend_must_be_there(self, tag: str) -> None:
        assert refusal(document(*WHOLE).replace(tag.encode(), b"Other" + tag.encode())) == "format"

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "empty"),
            (b"<!DOCTYPE html><html><body>Log in</body></html>", "html"),
            (document(*WHOLE)[:-60], "truncated"),
            (b"<CONSOLIDATED_LIST/>", "format"),
            (b"<data-set/>", "no_records"),
            (document(*WHOLE).replace(b"Country", b"Land"), "format"),
            (
                document(*WHOLE).replace(b"LastName", b"N1").replace(b"GivenName", b"N2").replace(b"EntityOr", b"N"),
                "format",
            ),
            (document(*WHOLE).decode().encode("utf-16")[:-3], "truncated"),
        ],
    )
    def test_what_is_no_such_file(self, data: bytes, reason: str) -> None:
        assert refusal(data) == reason

    def test_without_a_file(self) -> None:
        with pytest.raises(RefusedError):
            reader.units({}, XML)


class TestConversion:
    ENTRY = "---\ncountry: Russia / Russie\nlast_name: VYDUMANNY\ngiven_name: Ivan\nitem: '1'\n"

    def test_both_forms_make_one_key_of_one_entry(self) -> None:
        theirs = {
            record.key: record
            for record in convert({path.name: path.read_text("utf-8") for path in (SAMPLE / "yaml_archive").iterdir()})[
                0
            ]
        }
        ours = {record.key: record for record in read((SAMPLE / "xml" / "sema-lmes.xml").read_bytes())[0]}
        shared = theirs.keys() & ours.keys()
        assert len(shared) >= 6
        assert all(theirs[key].kind == ours[key].kind for key in shared)
        assert all(theirs[key].births == ours[key].births for key in shared)

    def test_an_unknown_field_is_kept_and_named(self) -> None:
        (record,), problems = convert({"ca-1.yaml": self.ENTRY + "reasons:\n- a\n- b: c\n"})
        assert ("reasons", "a; b: c") in {(each.label, each.value) for each in record.attributes}
        assert [problem.code for problem in problems] == ["unknown_field"]

    def test_fields_that_the_conversion_may_come_to_have_are_read(self) -> None:
        (record,), problems = convert({"ca-1.yaml": self.ENTRY + "aliases: Ivan Petrovich\ntitle_or_ship: Dr.\n"})
        assert ([name.text for name in record.names][1:], problems) == (["Ivan Petrovich"], [])

    def test_one_bad_entry_never_loses_the_others(self) -> None:
        records, problems = convert({"ca-1.yaml": self.ENTRY, "ca-2.yaml": "a: [", "ca-3.yaml": "- a list"})
        assert (len(records), [problem.code for problem in problems]) == (1, ["skipped", "skipped"])

    @pytest.mark.parametrize(("stated", "code"), [(1, []), (0, []), ("many", [])])
    def test_the_stated_number(self, stated: object, code: list[str]) -> None:
        _, problems = convert({"_index.yaml": f"count: {stated}", ".gitkeep": "", "ca-1.yaml": self.ENTRY})
        assert [problem.code for problem in problems] == code

    def test_more_entries_than_stated_may_be_stale_and_fewer_are_refused(self) -> None:
        two = {"ca-1.yaml": self.ENTRY, "ca-2.yaml": self.ENTRY.replace("Ivan", "Petr")}
        assert [problem.code for problem in convert({"_index.yaml": "count: 1", **two})[1]] == ["stale"]
        with pytest.raises(RefusedError) as caught:
            convert({"_index.yaml": "count: 3", **two})
        assert caught.value.reason == "truncated"

    @pytest.mark.parametrize("files", [{"ca-1.yaml": "country: A"}, {"readme.txt": "x"}, {"ca-1.yaml": "a: b"}])
    def test_archives_of_another_kind_are_refused(self, files: dict[str, str]) -> None:
        with pytest.raises(RefusedError):
            convert(files)

    @pytest.mark.parametrize("data", [b"", b"<html></html>", b"\x00" * 2000])
    def test_what_is_no_archive(self, data: bytes) -> None:
        with pytest.raises(RefusedError):
            converted.units({"ca_sema_processed_2026.tar": data}, YAML)


@pytest.fixture(scope="module")
def states(real_lists: Path) -> dict[str, dict[str, Record]]:
    """Every real file, oldest first: day -> key -> record."""
    found = {}
    places = sorted((real_lists / "ca_sema").rglob("sema-lmes_*.xml.gz"), key=lambda path: path.name)
    for path in places:
        assert form_for(LISTING, [path.name.removesuffix(".gz")]) == XML
        records, problems = read(gzip.decompress(path.read_bytes()))
        assert problems == []
        found[path.name[10:20]] = {record.key: record for record in records}
        assert len(found[path.name[10:20]]) == len(records)
    (packed,) = (real_lists / "_derived/ammitto").glob("ca_sema_processed_*.tar.xz")
    reading = converted.units({packed.name: packed.read_bytes()}, YAML)
    assert reading.problems == []
    found["2026-08-22"] = {unit.key: converted.record(unit, YAML) for unit in reading.units}
    return found


@pytest.mark.shared
class TestRealFiles:
    def test_counts(self, states: dict[str, dict[str, Record]]) -> None:
        assert {day: dict(Counter(record.kind for record in records.values())) for day, records in states.items()} == {
            "2020-04-15": {"organization": 384, "person": 985},
            "2022-05-11": {"person": 2069, "organization": 537},
            "2025-05-25": {"person": 3334, "organization": 1316, "vessel": 109},
            "2026-08-22": {"person": 3514, "organization": 1445, "vessel": 731},
        }

    def test_keys_hold_from_file_to_file_and_from_form_to_form(self, states: dict[str, dict[str, Record]]) -> None:
        days = list(states)
        gone = {later: len(states[day].keys() - states[later].keys()) for day, later in pairwise(days)}
        assert gone == {"2022-05-11": 9, "2025-05-25": 109, "2026-08-22": 34}

    def test_what_both_forms_print_agrees(self, states: dict[str, dict[str, Record]]) -> None:
        ours, theirs = states["2025-05-25"], states["2026-08-22"]
        shared = ours.keys() & theirs.keys()
        assert len(shared) == 4725
        assert all(ours[key].kind == theirs[key].kind for key in shared)
        assert all(ours[key].designations[0].programme == theirs[key].designations[0].programme for key in shared)
        listed = Counter(ours[key].designations[0].listed_on == theirs[key].designations[0].listed_on for key in shared)
        assert listed[False] <= 2

    def test_ships_have_true_numbers_and_programmes_have_regimes(self, states: dict[str, dict[str, Record]]) -> None:
        ships = [record for record in states["2025-05-25"].values() if record.kind == "vessel"]
        assert len({each.value for record in ships for each in record.identifiers if each.scheme == "imo"}) == 109
        for records in states.values():
            assert {record.designations[0].programme for record in records.values()} <= set(LISTING.regimes)
            odd = {re.split("['\"]", warning)[0] for record in records.values() for warning in record.warnings}
            assert odd <= {"the alias ", "date of birth ", "no item number is printed"}

    def test_entries_without_a_day_of_listing_are_those_of_before_2023(
        self, states: dict[str, dict[str, Record]]
    ) -> None:
        for day, records in states.items():
            printed = {record.designations[0].listed_on is not None for record in records.values()}
            assert printed == {day > "2023"}
