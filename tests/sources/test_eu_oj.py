"""The Official Journal's annexes: names within names, amending acts, ports and ships, and the real tables' counts."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.model.identifiers import imo_ship
from comity.sources.contract import Problem
from comity.sources.mapped import reader
from comity.sources.mapped.alternatives import MOST, names_within
from comity.sources.registry import manifest

LISTING = manifest("eu_oj")
FORM = LISTING.form("annex_tables")
HEADINGS = [
    "celex", "recordId", "programKey", "annex", "measure", "startDate", "reason", "schema", "name", "alias",
    "previousName", "imoNumber", "nationality", "address", "taxNumber", "registrationNumber", "birthDate",
]  # fmt: skip


def table(*rows: dict[str, str], headings: list[str] = HEADINGS) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, headings, restval="", extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def row(**cells: str) -> dict[str, str]:
    usual = {
        "celex": "32014R0833", "recordId": "1", "programKey": "EU-RUS", "annex": "IV", "measure": "Export control",
        "startDate": "25.2.2023", "schema": "LegalEntity", "name": "Invented Works",
    }  # fmt: skip
    return {**usual, **cells}


def read(files: dict[str, bytes]) -> tuple[list[Record], list[Problem]]:
    reading = reader.units(files, FORM)
    return [reader.record(unit, FORM) for unit in reading.units], reading.problems


def one(**cells: str) -> Record:
    records, _ = read({"32014R0833.csv": table(row(**cells))})
    assert len(records) == 1
    return records[0]


def names(text: str) -> list[tuple[str, str | None]]:
    return [(each.text, each.kind) for each in names_within(text)]


# Names within names


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Ann (a.k.a. Anne) EXAMPLE", [("Ann EXAMPLE", None), ("Anne EXAMPLE", "variation")]),
        (
            "Office of Samples (a.k.a. Agency of Samples) of Utopia",
            [("Office of Samples of Utopia", None), ("Agency of Samples of Utopia", "variation")],
        ),
        (
            "Ann EXAMPLE (a.k.a. Anya EKSAMPEL, Anja EXEMPEL or Anna EX)",
            [("Ann EXAMPLE", None), ("Anya EKSAMPEL", "aka"), ("Anja EXEMPEL", "aka"), ("Anna EX", "aka")],
        ),
        ("Ann EXAMPLE (a.k.a. Foxy (fox))", [("Ann EXAMPLE", None), ("Foxy (fox)", "aka")]),
        ("Sample Co a.k.a. Example Co., Ltd", [("Sample Co", None), ("Example Co., Ltd", "aka")]),
        ("Sample Co (formerly “First” or “Second”)", [("Sample Co", None), ("First", "fka"), ("Second", "fka")]),
        ("GULL (ex TERN)", [("GULL", None), ("TERN", "fka")]),
        ("Ann EXAMPLE (Russian:Анна ЭГЗАМПЛ)", [("Ann EXAMPLE", None), ("Анна ЭГЗАМПЛ", "original_script")]),
        ("RI Sample 리샘플", [("RI Sample", None), ("리샘플", "original_script")]),
        (
            "Ann EXAMPLE a.k.a. ‘Foxy’ آن إكزامبل, آنا",
            [
                ("Ann EXAMPLE", None),
                ("Foxy", "aka"),
                ("آن إكزامبل", "original_script"),
                ("آنا", "original_script"),
            ],
        ),
        (
            "Abd (a.k.a. Abdu) HASAN a.k.a. Hassan)",
            [
                ("Abd HASAN", None),
                ("Abd Hassan", "variation"),
                ("Abdu HASAN", "variation"),
                ("Abdu Hassan", "variation"),
            ],
        ),
    ],
)
def test_names_are_taken_apart_where_the_print_proves_it(printed: str, found: list[tuple[str, str | None]]) -> None:
    assert names(printed) == found


@pytest.mark.parametrize(
    "printed",
    [
        "Ann (Anne, Anna) EXAMPLE",
        "Sample Works (SW)",
        "Ann (Анна) EXAMPLE",
        "Ann EXAMPLE (Анна) Anya EXEMPEL (Аня)",
        "Ann (a.k.a. One Two Three) EXAMPLE",
        "Part (formerly known as Piece) and its subsidiaries",
        "ROMASHKІN",  # a letter of another script that only looks Latin
        "Анна ЭГЗАМПЛ",
        "(a.k.a. Foxy)",
        "a.k.a. Foxy",
        "()",
        "",
    ],
)
def test_what_is_not_proven_stays_whole(printed: str) -> None:
    assert names(printed) == [(printed, None)]


def test_many_alternatives_do_not_multiply() -> None:
    words = " ".join(f"A{i} (a.k.a. B{i}, C{i}, D{i})" for i in range(12)) + " END"
    assert len(names(words)) == 1 + 12 * 3 <= MOST + 12
    assert len(names("A (a.k.a. B, C) D (a.k.a. E) F")) == 6


def test_a_long_hostile_name_takes_no_time() -> None:
    assert names("(a.k.a. " * 20_000)[0][0].startswith("(a.k.a.")
    assert names("x" + " " * 50_000 + "a.k.a.")


def test_slashes_part_names_but_not_a_respelled_last_word() -> None:
    assert [(each.text, each.kind) for each in one(name="Sample Co / Sampel / SC").names] == [
        ("Sample Co", "primary"),
        ("Sampel", "aka"),
        ("SC", "aka"),
    ]
    person = one(schema="Person", name="Ann EXAMPLE / Anya EXEMPEL", alias="Анна Э / укр. Ганна Э; Ann B EXAMPLE / EX")
    assert [each.text for each in person.names] == [
        "Ann EXAMPLE", "Anya EXEMPEL", "Анна Э", "Ганна Э", "Ann B EXAMPLE / EX",
    ]  # fmt: skip


# Ships, ports, measures and days


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"taxNumber": "7700000104", "address": "Sampleton, Russian Federation"}, [("ru_inn", "7700000104", "")]),
        ({"taxNumber": "7700000105", "address": "Sampleton, Russia"}, [("tax_id", "7700000105", "")]),
        ({"taxNumber": "7700000104", "address": "Sampleton, Utopia"}, [("tax_id", "7700000104", "")]),
        ({"registrationNumber": "1027700000052", "nationality": "Russian"}, [("ru_ogrn", "1027700000052", "")]),
        ({"registrationNumber": "7700000104 (Tax ID/INN)"}, [("ru_inn", "7700000104", "")]),
        ({"registrationNumber": "300000 (Tax ID/INN)"}, [("tax_id", "300000", "300000 (Tax ID/INN)")]),
        (
            {"registrationNumber": "10000001 (BRN); 2000001 (CR No.)"},
            [(scheme, value, "10000001 (BRN); 2000001 (CR No.)")
             for scheme, value in (("registration", "10000001"), ("registration", "2000001"))],
        ),
        ({"registrationNumber": "HRB 100; 200"}, [("registration", "HRB 100", ""), ("registration", "200", "")]),
    ],
)  # fmt: skip
def test_numbers_of_registers(cells: dict[str, str], expected: list[tuple[str, str, str]]) -> None:
    record = one(**cells)
    assert [(each.scheme, each.value, each.note) for each in record.identifiers] == expected
    assert {each.label for each in record.attributes} == {"annex", "number in the annex"}


def test_what_stands_in_brackets_behind_an_alias_is_no_name() -> None:
    record = one(
        schema="Person", name="Ann EXAMPLE",
        alias="Annie EXAMPLE (previously listed as); Anna (original script: Анна); Ana EXAMPLE (Passport number: A1; "
        "DOB: 1948); Aña (born on 1.1.1960 in Sampleton)",
    )  # fmt: skip
    assert [name.text for name in record.names] == [
        "Ann EXAMPLE", "Annie EXAMPLE", "Anna", "Анна", "Ana EXAMPLE", "Aña",
    ]  # fmt: skip
    assert "alias as printed" in {each.label for each in record.attributes}


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("10.2.1983 (or 10.3.1983)", ["1983-02-10", "1983-03-10"]),
        ("15.4.1957, 22.2.1958", ["1957-04-15", "1958-02-22"]),
        ("1340 (Iranian Hijri calendar), 1961 (Gregorian calendar)", ["1340 (Iranian Hijri calendar)", "1961"]),
        ("8 October, 1974", ["1974-10-08"]),
    ],
)
def test_several_births_in_one_cell(printed: str, read_as: list[str]) -> None:
    assert [str(birth) for birth in one(schema="Person", birthDate=printed).births] == read_as


def test_a_ship_has_its_number_and_its_other_names() -> None:
    ship = one(annex="XLII", schema="Vessel", name="GULL (TERN) (SKUA)", imoNumber="9074729", startDate="25.6.2024")
    assert ship.kind == "vessel"
    assert [(each.text, each.kind) for each in ship.names] == [("GULL", "primary"), ("TERN", "aka"), ("SKUA", "aka")]
    assert [(each.scheme, each.value) for each in ship.identifiers] == [("imo", "9074729")]
    assert "Ban on access to ports and locks" in ship.designations[0].measures[1]
    assert (ship.designations[0].listed_on, ship.designations[0].effective_on) == (None, date(2024, 6, 25))


def test_words_in_place_of_a_ships_number_are_no_number() -> None:
    ship = one(annex="XLII", schema="Vessel", imoNumber="Does not exist")
    assert ship.identifiers == ()
    assert ("IMO number as printed", "Does not exist") in [(each.label, each.value) for each in ship.attributes]


@pytest.mark.parametrize(
    ("annex", "reason", "sort"),
    [
        ("XLVII.A", "Article 5ae(1), point (a): invented", "port or lock"),
        ("XLVII.B", "Article 5ae(2), point (b): invented", "airport"),
        ("XLVII.D", "Article 5ae(2a), point (a): invented", "refinery"),
        ("LII.B", "", "economic, innovation or preferential zone"),
        ("LIII", "", "crypto-asset or digital currency"),
    ],
)
def test_places_and_currencies_say_what_they_are(annex: str, reason: str, sort: str) -> None:
    found = one(annex=annex, schema="Asset", reason=reason)
    assert found.kind == "other"
    assert ("sort of target", sort) in [(each.label, each.value) for each in found.attributes]
    assert all(reason.startswith(basis) for basis in found.designations[0].legal_basis[1:])


@pytest.mark.parametrize(
    ("cells", "measure", "dated"),
    [
        ({"annex": "XIV", "measure": "Financial restrictions"}, "Article 5h", "effective_on"),
        ({"annex": "XLV.A", "measure": "Financial restrictions"}, "Article 5ad", "effective_on"),
        ({"annex": "XIX.A", "measure": "Financial restrictions"}, "Article 5aa", "listed_on"),
        ({"annex": "IV"}, "dual-use", "listed_on"),
        ({"celex": "32006R0765", "annex": "V", "programKey": "EU-BLR"}, "dual-use", "listed_on"),
    ],
)
def test_a_measure_short_of_a_freeze_says_what_it_forbids(cells: dict[str, str], measure: str, dated: str) -> None:
    found = one(**cells).designations[0]
    assert measure in found.measures[1]
    assert getattr(found, dated) == date(2023, 2, 25)
    assert (found.listed_on is None) != (found.effective_on is None)


def test_a_freeze_is_a_freeze_and_nothing_else() -> None:
    found = one(celex="32014R0269", annex="I.ENTITIES", measure="Asset freeze", programKey="EU-UKR").designations[0]
    assert (found.measures, found.decided_by, found.effective_on) == (("Asset freeze",), ("EU",), None)


@pytest.mark.parametrize(
    ("act", "annex", "programme", "who"),
    [
        ("32012R0267", "VIII.A.PERSONS", "EU-IRN", ("UN",)),
        ("32012R0267", "IX.I.A", "EU-IRN", ("EU",)),
        ("32005R1183", "I.a", "EU-COD", ("UN",)),
        ("32005R1183", "Ia.A", "EU-COD", ("EU",)),
        ("32015R0735", "II", "EU-SSD", ("EU",)),
        ("32016R0044", "VI", "EU-LBY", ()),
        ("32002R0881", "IA", "EU-TAQA-EUAQ", ()),
        ("32016R1686", "I.A", "EU-TAQA-EUAQ", ("EU",)),
        ("39999R0001", "I", "EU-NEW", ()),
    ],
)
def test_the_annex_tells_who_decided(act: str, annex: str, programme: str, who: tuple[str, ...]) -> None:
    assert one(celex=act, annex=annex, programKey=programme).designations[0].decided_by == who


# Amending acts


def amending(*rows: dict[str, str]) -> bytes:
    headings = ["amendedCelex", "amendmentCelex", *HEADINGS[1:]]
    return table(
        *({"amendedCelex": "32014R0833", "amendmentCelex": "32026R1111", **row(), **each} for each in rows),
        headings=headings,
    )


def test_an_amending_act_adds_and_changes() -> None:
    old = table(row(), row(recordId="2", name="Second"))
    new = amending({"name": "Renamed Works"}, {"recordId": "3", "name": "Third"})
    records, problems = read({"32014R0833.csv": old, "32026R1111.csv": new})
    assert [(record.key, record.name) for record in records] == [
        ("32014R0833/IV/1", "Renamed Works"),
        ("32014R0833/IV/2", "Second"),
        ("32014R0833/IV/3", "Third"),
    ]
    assert records[0].designations[0].legal_basis == ("32014R0833", "32026R1111")
    assert problems == []


def test_the_later_amending_act_stands() -> None:
    files = {
        "32014R0833.csv": table(row()),
        "32026R1111.csv": amending({"name": "Second name"}),
        "32026R2222.csv": amending({"name": "Third name", "amendmentCelex": "32026R2222"}),
    }
    records, problems = read(files)
    assert [record.name for record in records] == ["Third name"]
    assert problems == []


def test_a_number_printed_twice_in_one_act_loses_nothing() -> None:
    records, problems = read({"32026R1111.csv": amending({"measure": "A"}, {"measure": "B"}, {"recordId": "1#2"})})
    assert len({record.key for record in records}) == len(records) == 3
    assert {problem.code for problem in problems} == {"duplicate_key"}


def test_an_entry_has_one_key_before_and_after_consolidation() -> None:
    before, _ = read({"32014R0833.csv": table(row()), "32026R1111.csv": amending({"recordId": "9"})})
    after, _ = read({"32014R0833.csv": table(row(), row(recordId="9"))})
    assert [record.key for record in before] == [record.key for record in after]


# Bad input


def test_columns_may_stand_in_another_order_but_not_change_their_names() -> None:
    mixed = table(row(), headings=HEADINGS[::-1])
    assert read({"32014R0833.csv": mixed}) == read({"32014R0833.csv": table(row())})
    _, problems = read({"32014R0833.csv": table({**row(), "shoe": "44"}, headings=[*HEADINGS, "shoe"])})
    assert [problem.code for problem in problems] == ["unknown_field"]
    rows = [row(recordId=str(number)) for number in range(4)]
    with pytest.raises(RefusedError, match="name"):
        read({"32014R0833.csv": table(*rows, headings=[each for each in HEADINGS if each != "name"])})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "html"),
        (table(row(name='half "a row'))[:-12], "truncated"),
        (",".join(HEADINGS).encode(), "no_records"),
    ],
)
def test_broken_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read({"32014R0833.csv": data})
    assert caught.value.reason == reason


@pytest.mark.parametrize("printed", ["31.2.2023", "2023", "soon", "11 Hamal 1402"])
def test_an_impossible_day_is_kept_and_named(printed: str) -> None:
    found = one(startDate=printed)
    assert found.designations[0].listed_on is None
    assert printed in [each.value for each in found.attributes]
    assert any(printed in warning for warning in found.warnings)


def test_an_entry_without_a_name_is_kept() -> None:
    records, _ = read({"32014R0833.csv": table(row(), row(recordId="2", name=""), row(recordId="3"))})
    assert (records[1].key, records[1].names) == ("32014R0833/IV/2", ())


# The real tables


@pytest.fixture(scope="module")
def real(real_lists: Path) -> tuple[list[Record], list[Problem], int]:
    files = {}
    for path in sorted((real_lists / "eu_oj").glob("*/*.csv*")):
        data = path.read_bytes()
        files[path.name.removesuffix(".gz")] = gzip.decompress(data) if path.suffix == ".gz" else data
    n_rows = sum(
        1 for data in files.values() for each in csv.reader(io.StringIO(data.decode("utf-8-sig"))) if any(each)
    )
    return *read(files), n_rows - len(files)


def annex_of(record: Record) -> str:
    return record.key.split("/")[1]


def test_real_rows_are_all_read_or_replaced(real: tuple[list[Record], list[Problem], int]) -> None:
    records, problems, n_rows = real
    assert (n_rows, len(records)) == (8434, 8424)
    assert Counter(problem.code for problem in problems) == {"duplicate_key": 3}
    amended = [each for each in records if any("amended by" in item for item in each.designations[0].references)]
    assert len(amended) == 417


def test_real_ships_and_places(real: tuple[list[Record], list[Problem], int]) -> None:
    records = [record for record in real[0] if record.kind in ("vessel", "other")]
    assert Counter((record.key.split("/")[0], annex_of(record)) for record in records) == {
        ("32014R0833", "XLII"): 674,
        ("32014R0833", "XLVII.A"): 9,
        ("32014R0833", "XLVII.B"): 10,
        ("32014R0833", "XLVII.C"): 1,
        ("32014R0833", "XLVII.D"): 1,
        ("32014R0833", "LII.A"): 2,
        ("32014R0833", "LII.B"): 9,
        ("32014R0833", "LIII"): 3,
        ("32006R0765", "XXXIV"): 1,
        ("32017R1509", "XIII.B"): 22,
        ("32017R1509", "XIV.A"): 15,
        ("32017R1509", "XIV.B"): 36,
        ("32017R1509", "XV.F"): 2,
        ("32016R0044", "V"): 2,
    }
    ships = [record for record in records if record.kind == "vessel"]
    numbers = [each for ship in ships for each in ship.identifiers if each.scheme == "imo"]
    assert (len(ships), len(numbers)) == (751, 750)
    assert all(imo_ship(each.value) for each in numbers)
    assert not [ship for ship in ships if "(" in ship.name]
    labelled = [each for record in records for each in record.attributes if each.label == "sort of target"]
    assert Counter(each.value for each in labelled) == {
        "port or lock": 10,
        "airport": 10,
        "refinery": 1,
        "economic, innovation or preferential zone": 11,
        "crypto-asset or digital currency": 4,
    }


def test_real_measures_tell_a_freeze_from_the_rest(real: tuple[list[Record], list[Problem], int]) -> None:
    plain = Counter(record.designations[0].measures for record in real[0] if len(record.designations[0].measures) == 1)
    assert plain == {
        ("Asset freeze",): 6445,
        ("Investment ban",): 11,
        ("Financial restrictions",): 9,
        ("Transportation restrictions",): 1,
    }
    two = [record for record in real[0] if len(record.designations[0].measures) == 2]
    assert len(two) + sum(plain.values()) == len(real[0])
    assert "Asset freeze" not in {record.designations[0].measures[0] for record in two}


def test_real_days_are_listed_or_applied_never_both(real: tuple[list[Record], list[Problem], int]) -> None:
    days = Counter((bool(each.designations[0].listed_on), bool(each.designations[0].effective_on)) for each in real[0])
    assert days == {(True, False): 7269, (False, True): 849, (False, False): 306}
    decided = Counter(record.designations[0].decided_by for record in real[0])
    assert decided == {("EU",): 7345, ("UN",): 1076, (): 3}


def test_real_names_hold_no_marked_names(real: tuple[list[Record], list[Problem], int]) -> None:
    primary = [record.names[0].text for record in real[0]]
    assert not [text for text in primary if "a.k.a." in text or " / " in text]
    assert {sum(name.kind == "primary" for name in record.names) for record in real[0]} == {1}
    assert sum(" / " in name.text for record in real[0] for name in record.names) == 6
    taken = Counter(name.kind for record in real[0] for name in record.names)
    assert taken["variation"] > 200
    assert taken["original_script"] >= 70
