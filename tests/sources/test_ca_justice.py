"""Canada's regulations: what a schedule prints and what it does not, odd and broken files, and the real versions."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from importlib.resources import files as package_files
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.ca_justice import reader
from comity.sources.ca_justice.regulations import EXPECTED
from comity.sources.ca_wording.known_as import names_in
from comity.sources.ca_wording.printed import birth, read_text
from comity.sources.contract import Problem
from comity.sources.packed import members
from comity.sources.registry import form_for, manifest

LISTING = manifest("ca_justice")
FORM = LISTING.form("xml")
SAMPLE = Path(str(package_files("comity.sources").joinpath("ca_justice", "sample", "xml")))
HEAD = """<?xml version="1.0" encoding="utf-8"?><Regulation lims:current-date="{current}" xml:lang="en"
 xmlns:lims="http://justice.gc.ca/lims"><Identification><InstrumentNumber>{number}</InstrumentNumber>
<EnablingAuthority><XRefExternal>{act}</XRefExternal></EnablingAuthority><LongTitle>Invented Regulations</LongTitle>
</Identification><Order/><Body/>"""
SINCE = 'lims:inforce-start-date="{0}" lims:enacted-date="{0}"'


def item(number: object, text: str, since: str = "2022-02-24") -> str:
    return f"<Item {SINCE.format(since)}><Label>{number}</Label><Text>{text}</Text></Item>"


def notes(*days: str) -> str:
    found = "".join(
        f'<HistoricalNoteSubItem lims:inforce-start-date="{day}">SOR/{day[:4]}-{number}, s. 1</HistoricalNoteSubItem>'
        for number, day in enumerate(days, start=1)
    )
    return f"<HistoricalNote>{found}</HistoricalNote>"


def schedule(*items: str, label: str = "SCHEDULE 1", title: str = "Persons", part: str = "", behind: str = "") -> str:
    heading = f"<Heading><Label>PART 1</Label><TitleText>{part}</TitleText></Heading>" if part else ""
    head = f"<ScheduleFormHeading><Label>{label}</Label><TitleText>{title}</TitleText></ScheduleFormHeading>"
    return f"<Schedule>{head}{heading}<List>{''.join(items)}</List>{behind}</Schedule>"


def ships(
    *rows: tuple[str, ...], columns: str = "Item|IMO number|Vessel name|Type|Build date", since: str = "2025-02-21"
) -> str:
    def row(cells: tuple[str, ...]) -> str:
        return f"<row>{''.join(f'<entry>{cell}</entry>' for cell in cells)}</row>"

    table = (
        f"<thead>{row(tuple(columns.split('|')))}</thead><tbody {SINCE.format(since)}>{''.join(map(row, rows))}</tbody>"
    )
    group = f"<TableGroup><table><title>Ships</title><tgroup>{table}</tgroup></table></TableGroup>"
    head = "<ScheduleFormHeading><Label>SCHEDULE 1.1</Label></ScheduleFormHeading>"
    return f"<Schedule>{head}{group}{notes('2025-02-21', '2025-06-13')}</Schedule>"


def document(*schedules: str, number: str = "SOR/2014-58", act: str = "AN ACT", current: str = "2026-06-14") -> bytes:
    return (HEAD.format(number=number, act=act, current=current) + "".join(schedules) + "</Regulation>").encode()


def read(*documents: bytes) -> tuple[dict[str, Record], list[Problem]]:
    """Records by key, and the problems; regulations that are not in an invented snapshot are no news here."""
    reading = reader.units({f"SOR-{number}.xml": data for number, data in enumerate(documents)}, FORM)
    records = {unit.key: reader.record(unit, FORM) for unit in reading.units}
    return records, [problem for problem in reading.problems if problem.place not in EXPECTED]


def read_entry(text: str, part: str = "Individuals") -> Record:
    records, problems = read(document(schedule(item(1, text), part=part)))
    assert not problems
    return records["SOR/2014-58/1/1/1"]


def refusal(*documents: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(*documents)
    return caught.value.reason


def sample() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in SAMPLE.iterdir()}


class TestEntries:
    def test_brackets_behind_a_name_hold_birth_and_further_names_in_either_order(self) -> None:
        expected = ("Ivan VYDUMANNY", ("I. V.",), ("May 16, 1970",))
        for text in (
            "Ivan VYDUMANNY (born on May 16, 1970) (also known as I. V.)",
            "Ivan  VYDUMANNY (also known as I. V.) (born on May 16, 1970)",
        ):
            printed = read_text(text)
            assert (printed.name, printed.aliases, tuple(born.text for born in printed.births)) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "VTB Invented (Belarus) JSC",
            "Sergey (Sergei) VYDUMANNY (VYDUMANY)",
            "Works of Fiction (WF) (Unit 99999)",
            "Imaginary) Works",
            "Imaginary (Works",
            "",
        ],
    )
    def test_other_brackets_belong_to_the_name(self, text: str) -> None:
        assert read_text(text) == (text, (), ())

    def test_a_bracket_that_is_never_closed_still_holds_a_name(self) -> None:
        assert read_text("Invented Plant (also known as Zavod")[:2] == ("Invented Plant", ("Zavod",))
        printed = read_text("Ivan VYDUMANNY (born in 1970")
        assert (printed.name, [born.text for born in printed.births]) == ("Ivan VYDUMANNY", ["1970"])
        assert read_text("Works (born of invention").name == "Works (born of invention"

    @pytest.mark.parametrize(
        ("printed", "first", "last"),
        [
            ("August 10 or 11, 1972", date(1972, 8, 10), date(1972, 8, 11)),
            ("August 31 or 32, 1972", None, None),
            ("January 1964", date(1964, 1, 1), date(1964, 1, 31)),
            ("1950", date(1950, 1, 1), date(1950, 12, 31)),
            ("February 30, 1960", None, None),
            ("13 Rajab 1390", None, None),
        ],
    )
    def test_births(self, printed: str, first: date | None, last: date | None) -> None:
        found = birth(printed)
        assert (found.text, found.first, found.last) == (printed, first, last)

    def test_an_impossible_birth_is_kept_and_named(self) -> None:
        found = read_entry("Ivan VYDUMANNY (born on February 30, 1960)")
        assert [born.text for born in found.births] == ["February 30, 1960"]
        assert "is no date" in found.warnings[0]

    def test_the_part_tells_the_kind_and_the_ground(self) -> None:
        found = read_entry("Made-up Bank", part="Entities — Gross Human Rights Violations")
        assert (found.kind, found.designations[0].reasons) == ("organization", ("Gross Human Rights Violations",))

    def test_an_entry_without_a_name_is_kept(self) -> None:
        assert read_entry("").warnings == ("no name is printed",)

    def test_a_united_nations_regulation_rests_on_the_uns_decision(self) -> None:
        records, _ = read(document(schedule(item(1, "A B")), act="UNITED NATIONS ACT"))
        assert next(iter(records.values())).designations[0].decided_by == ("UN",)

    def test_a_removed_item_is_no_record_and_keeps_its_number(self) -> None:
        gone = item("2 and 3", "<Repealed>[Repealed, SOR/2024-1, s. 1]</Repealed>")
        records, problems = read(document(schedule(item(1, "A B"), gone, item(4, "C D"))))
        assert list(records) == ["SOR/2014-58/1/1/1", "SOR/2014-58/1/1/4"]
        assert not [problem for problem in problems if "Repealed" not in problem.place]


class TestKnownAs:
    @pytest.mark.parametrize(
        ("text", "person", "names"),
        [
            ("A B, C D and E F", True, ["A B", "C D", "E F"]),
            ("Alexei, Aleksey or Aleksei V", True, ["Alexei, Aleksey or Aleksei V"]),
            ("Ilia Vasilyevich or Vasilievich", True, ["Ilia Vasilyevich or Vasilievich"]),
            ("Works and Plants", False, ["Works and Plants"]),
            ("Works LLC and Plants", False, ["Works LLC", "Plants"]),
            ("Works and OOO Plants", False, ["Works", "OOO Plants"]),
            ("Invented Works, JSC", False, ["Invented Works, JSC"]),
            ("WFI, Works of Fiction", False, ["WFI", "Works of Fiction"]),
            ("Works of Invention, Fiction and Optics", False, ["Works of Invention, Fiction and Optics"]),
            ("LLC Avto, OOO Avto and ООО АВТО", False, ["LLC Avto", "OOO Avto", "ООО АВТО"]),
            ("Завод «А» or Завод «Б»; Plant A", False, ["Завод «А»", "Завод «Б»", "Plant A"]),
            ("Акционерное общество or АО Завод", False, ["Акционерное общество or АО Завод"]),
            ("Имя Фамилия / Iм'я Прiзвище", True, ["Имя Фамилия", "Iм'я Прiзвище"]),
            ("First Second شركة خيالية", False, ["First Second", "شركة خيالية"]),
            ("GORT/ORTAS", False, ["GORT/ORTAS"]),
            ("Centre (A, B and C), D; ; ,", False, ["Centre (A, B and C), D"]),
            ("(Whole)", False, ["Whole"]),
            ("Works) (", False, ["Works"]),
            ("Sample Works, Sample Works Invest, Example", False, ["Sample Works", "Sample Works Invest, Example"]),
            ("JSC Sample and Sample Plant", False, ["JSC Sample", "Sample Plant"]),
            (
                "Bank of Tests Invented, Bank for Tests Invented",
                False,
                ["Bank of Tests Invented", "Bank for Tests Invented"],
            ),
            ("Plant Minsk, Minsk", False, ["Plant Minsk, Minsk"]),
            ("Centre for Sample Research, CSR", False, ["Centre for Sample Research", "CSR"]),
            ("Centre for Sample Research, USA", False, ["Centre for Sample Research, USA"]),
            ("ABCD or EFGH", False, ["ABCD", "EFGH"]),
            ("Works, PAO or PJSC “Works”", False, ["Works, PAO", "PJSC “Works”"]),
            ("Anna Vydumannaya or Anna Pridumannaya", True, ["Anna Vydumannaya", "Anna Pridumannaya"]),
            ("Ilia Vasilyevich or Vasilievich Vydumanny", True, ["Ilia Vasilyevich or Vasilievich Vydumanny"]),
            ("", True, []),
            (" ,; / ", False, []),
            ("(" * 3000, False, []),
        ],
    )
    def test_names_end_where_the_text_proves_it(self, text: str, person: bool, names: list[str]) -> None:
        assert [found.text for found in names_in(text, person=person)] == names

    def test_a_language_before_a_colon_goes_with_its_name(self) -> None:
        found = names_in("Ivan Vydumanny, Belarusian: Іван Выдуманны, Russian : Иван Выдуманный", person=True)
        assert [(name.language, name.text) for name in found][1:] == [
            ("Belarusian", "Іван Выдуманны"),
            ("Russian", "Иван Выдуманный"),
        ]

    def test_a_text_of_two_languages_is_parted_by_its_one_slash(self) -> None:
        found = names_in("Institute of Samples/Institut des exemples", person=False, bilingual=True)
        assert [name.text for name in found] == ["Institute of Samples", "Institut des exemples"]

    def test_a_list_with_commas_in_a_sentence_ends_in_and(self) -> None:
        text = "Sample Works, Sample Works Invest and Example Group"
        names = ["Sample Works", "Sample Works Invest", "Example Group"]
        assert [found.text for found in names_in(text, person=False, sentence=True)] == names
        assert [found.text for found in names_in(text, person=False)] == [names[0], " and ".join(names[1:])]
        for text in ("Works of Fiction, Tests and Optics", "Sample A, Sample B and Institute of Tests and Optics"):
            assert len(list(names_in(text, person=False, sentence=True))) == text.count("Sample") or 1

    @pytest.mark.parametrize(
        ("text", "person", "several"),
        [
            ("A, B or C", True, True),
            ("D E", True, False),
            ("Institute of Tests and Optics", False, False),
            ("Research and Production Works", False, False),
            ("Institute of Tests and ZZZ", False, True),
            ("Sample Plant and Invented Works", False, True),
            ("Завод, АО", False, False),
            ("Invented Works, JSC", False, False),
            ("АО, Завод", False, False),
            ("Sample Works, Example, JSC", False, True),
        ],
    )
    def test_what_may_be_several_names_is_said(self, text: str, person: bool, several: bool) -> None:
        assert [name.may_be_several for name in names_in(text, person=person)] == [several]

    def test_a_text_beyond_measure_is_not_taken_apart(self) -> None:
        assert len(list(names_in("A B, " * 5000, person=True))) <= 1


class TestDates:
    def effective(self, *days: str, enacted: bool = True, behind: str = "") -> list[date | None]:
        items = [item(number, "A B", day) for number, day in enumerate(days, start=1)]
        text = schedule(*items, behind=behind or notes(*sorted(set(days))))
        if not enacted:
            text = re.sub(r' lims:enacted-date="[^"]*"', "", text)
        return [record.designations[0].effective_on for record in read(document(text))[0].values()]

    def test_an_entry_took_effect_when_its_wording_did_unless_an_older_one_is_behind_it(self) -> None:
        first, second = date(2020, 1, 1), date(2021, 1, 1)
        assert self.effective("2020-01-01", "2022-05-05", "2021-01-01") == [first, None, second]

    def test_wordings_older_than_the_record_of_enactments_tell_nothing(self) -> None:
        assert self.effective("2016-03-18", "2016-03-18", enacted=False) == [None, None]

    def test_the_day_of_the_wording_is_kept_in_every_case(self) -> None:
        records, _ = read(document(schedule(item(1, "A B", "2022-05-05"), item(2, "C D", "2021-01-01"))))
        labels = {each.label: each.value for each in records["SOR/2014-58/1/1/1"].attributes}
        assert labels["wording in force since"] == "2022-05-05"

    @pytest.mark.parametrize(
        "printed", ["soon", "2022-13-45", "1443-07-23", "1443-07-23T00", "24/02/2022", "9999-12-31"]
    )
    def test_a_date_that_is_none_is_not_filled_in(self, printed: str) -> None:
        assert self.effective(printed) == [None]

    @pytest.mark.parametrize(("since", "known"), [("2025-02-21", True), ("2025-06-13", False)])
    def test_ships_of_a_replaced_table_have_no_day_of_their_own(self, since: str, known: bool) -> None:
        records, _ = read(document(ships(("1", "1234567", "Invented", "Oil Tanker", "1999"), since=since)))
        assert (records["SOR/2014-58/1.1/IMO 1234567"].designations[0].effective_on is not None) is known

    def test_the_one_act_of_the_day_is_cited(self) -> None:
        records, _ = read(document(schedule(item(1, "A B", "2021-01-01"), behind=notes("2020-01-01", "2021-01-01"))))
        assert records["SOR/2014-58/1/1/1"].designations[0].legal_basis == ("AN ACT", "SOR/2014-58", "SOR/2021-2")

    def test_of_two_acts_on_one_day_none_is_cited(self) -> None:
        records, _ = read(document(schedule(item(1, "A B", "2021-01-01"), behind=notes("2021-01-01", "2021-01-01"))))
        assert records["SOR/2014-58/1/1/1"].designations[0].legal_basis == ("AN ACT", "SOR/2014-58")


class TestSchedules:
    @pytest.mark.parametrize("title", ["Goods", "Partner Countries", "Marchandises", "Goods — Export, Sell or Ship"])
    def test_schedules_of_other_things_are_passed_over(self, title: str) -> None:
        records, problems = read(document(schedule(item(1, "A B")), schedule(item(1, "Salt"), title=title)))
        assert (len(records), problems) == (1, [])

    def test_a_schedule_that_does_not_say_what_it_lists_is_named(self) -> None:
        records, problems = read(document(schedule(item(1, "A B")), schedule(item(1, "X"), label="S 9", title="Ports")))
        assert len(records) == 1
        assert [(problem.code, problem.place) for problem in problems] == [("unknown_field", "SOR/2014-58 S 9 Ports")]

    def test_a_part_of_unknown_kind_is_read_and_named(self) -> None:
        records, problems = read(document(schedule(item(1, "A B"), part="Aircraft — Grave Breach")))
        assert [record.kind for record in records.values()] == ["other"]
        assert [problem.code for problem in problems] == ["unknown_field"]

    def test_a_schedule_or_part_without_number_is_the_first(self) -> None:
        unnumbered = read(document(schedule(item(1, "A B"), label="SCHEDULE")))[0]
        numbered = read(document(schedule(item(1, "A B"), part="Individuals")))[0]
        assert list(unnumbered) == list(numbered) == ["SOR/2014-58/1/1/1"]

    def test_one_place_printed_twice_keeps_both(self) -> None:
        records, problems = read(document(schedule(item(1, "A B"), item(1, "C D"), item(1, "A B"))))
        assert list(records) == ["SOR/2014-58/1/1/1", "SOR/2014-58/1/1/1 (2)"]
        assert [problem.code for problem in problems] == ["duplicate_key", "duplicate_key"]

    @pytest.mark.parametrize(
        ("extra", "place"),
        [
            ("<Alias>X</Alias>", "Schedule/List/Item/Alias"),
            ("<Text><Emphasis>X</Emphasis></Text>", "Schedule/List/Item/Text/Emphasis"),
        ],
    )
    def test_a_new_tag_is_named(self, extra: str, place: str) -> None:
        entry = item(1, "A B").replace("</Item>", extra + "</Item>")
        _, problems = read(document(schedule(entry)))
        assert [(problem.code, problem.place) for problem in problems] == [("unknown_field", f"SOR/2014-58 {place}")]

    def test_new_things_beside_the_schedules_are_named(self) -> None:
        data = (
            document(schedule(item(1, "A B")))
            .replace(b"<Order/>", b'<Annex a="1"/>')
            .replace(b"<Regulation ", b'<Regulation new="1" ')
        )
        assert [problem.place for problem in read(data)[1]] == ["SOR/2014-58 @new", "SOR/2014-58 Annex"]


class TestShips:
    ROW = ("1", "1234567", "Invented", "Oil Tanker", "1999")

    def test_columns_go_by_their_names(self) -> None:
        straight = read(document(ships(self.ROW)))[0]
        turned = read(document(ships(self.ROW[::-1], columns="Build date|Type|Vessel name|IMO number|Item")))[0]
        (one,), (other,) = straight.values(), turned.values()
        assert (one.key, one.names, one.identifiers) == (other.key, other.names, other.identifiers)
        assert set(one.attributes) == set(other.attributes)

    def test_a_new_column_is_kept_and_named(self) -> None:
        records, problems = read(
            document(ships((*self.ROW, "Atlantis"), columns="Item|IMO number|Vessel name|Type|Build date|Flag"))
        )
        assert ("Flag", "Atlantis") in {(each.label, each.value) for each in next(iter(records.values())).attributes}
        assert [(problem.code, problem.place) for problem in problems] == [
            ("unknown_field", "SOR/2014-58 SCHEDULE 1.1 Flag")
        ]

    def test_without_its_number_a_ship_is_known_by_its_item(self) -> None:
        records, problems = read(
            document(ships(("7", "Invented", "Tanker", "1999"), columns="Item|Vessel name|Type|Build date"))
        )
        assert list(records) == ["SOR/2014-58/1.1/1/7"]
        assert [problem.code for problem in problems] == ["missing_field"]

    def test_a_column_of_names_under_another_head_is_not_passed_over_in_silence(self) -> None:
        data = document(schedule(item(1, "A B")), ships(self.ROW, columns="Item|IMO number|Ship|Type|Build date"))
        assert [problem.code for problem in read(data)[1]] == ["unknown_field"]

    def test_merged_cells_are_kept_as_text(self) -> None:
        records, problems = read(document(ships(self.ROW, ("2", "7654321 Merged"), since="2025-02-21")))
        merged = records["SOR/2014-58/1.1/1/2"]
        assert (merged.name, merged.identifiers) == ("7654321 Merged", ())
        assert "does not have the columns" in merged.warnings[0]
        assert [problem.code for problem in problems] == ["bad_value"]

    def test_a_number_that_fails_its_check_is_kept_and_named(self) -> None:
        records, _ = read(document(ships(("1", "1234568", "Invented", "", ""))))
        assert records["SOR/2014-58/1.1/IMO 1234568"].warnings == (
            "IMO number '1234568' fails its check: kept as printed",
        )


@pytest.mark.parametrize(("tag", "path"), [("Label", "Label"), ("lims:inforce-start-date", "@lims:inforce-start-date")])
def test_what_no_entry_has_any_more_is_named(tag: str, path: str) -> None:
    data = (
        document(schedule(item(1, "A B")))
        .replace(f"<{tag}>1</{tag}>".encode(), b"")
        .replace(f"{tag}=".encode(), b"id=")
    )
    codes = {(problem.code, problem.place) for problem in read(data)[1]}
    assert ("missing_field", f"SOR/2014-58 {path}") in codes


class TestRefusals:
    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "empty"),
            (b"<!DOCTYPE html><html><body>Maintenance</body></html>", "html"),
            (document(schedule(item(1, "A B")))[:-40], "truncated"),
            (b"<Statute/>", "format"),
            (document(schedule(item(1, "A B"))).replace(b'xml:lang="en"', b'xml:lang="fr"'), "format"),
            (document(schedule(item(1, "A B"))).replace(b"InstrumentNumber", b"Number"), "format"),
            (document(schedule(item(1, "Salt"), title="Goods")), "no_records"),
            (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Regulation>&b;</Regulation>', "entities"),
        ],
    )
    def test_what_is_no_such_file(self, data: bytes, reason: str) -> None:
        assert refusal(data) == reason

    def test_two_versions_of_one_regulation(self) -> None:
        assert refusal(document(schedule(item(1, "A B"))), document(schedule(item(1, "C D")))) == "format"

    def test_a_broken_part_refuses_the_whole_set(self) -> None:
        files = sample() | {"SOR-2020-214.xml": b""}
        with pytest.raises(RefusedError):
            reader.units(files, FORM)


def test_a_list_without_any_text_is_named() -> None:
    records, problems = read(document(schedule(item(1, ""), item(2, ""), item(3, ""))))
    assert [bool(record.names) for record in records.values()] == [False] * 3
    assert ("missing_field", "SOR/2014-58 Text") in {(problem.code, problem.place) for problem in problems}


def test_a_missing_regulation_is_named() -> None:
    files = {name: data for name, data in sample().items() if name != "SOR-2020-214.xml"}
    problems = reader.units(files, FORM).problems
    assert [(problem.code, problem.place) for problem in problems] == [("missing_field", "SOR/2020-214")]


def test_the_day_of_consolidation_orders_a_day_and_dates_nothing() -> None:
    reading = reader.units(sample(), FORM)
    assert (reading.published_on, reading.stated_at) == ("", "2026-06-14T00:00:00Z")


def test_a_fingerprint_holds_everything_that_a_record_depends_on() -> None:
    """Each change of the head, of the part, or of the entry itself makes another fingerprint."""
    plain = schedule(item(1, "A B"), item(2, "C D", "2022-03-01"), part="Individuals", behind=notes("2022-02-24"))
    variants = [
        document(plain),
        document(plain, act="ANOTHER ACT"),
        document(plain.replace("Persons", "Foreign Nationals").replace("Individuals", "Individuals — Ground")),
        document(plain.replace("SCHEDULE 1", "ANNEX 1")),
        document(plain.replace("2022-03-01", "2022-01-01")),
        document(plain.replace("SOR/2022-1", "SOR/2022-9")),
    ]
    prints = {next(iter(reader.units({"a.xml": data}, FORM).units)).fingerprint for data in variants}
    assert len(prints) == len(variants)


@pytest.fixture(scope="module")
def current(real_lists: Path) -> dict[str, bytes]:
    found = {}
    for path in sorted((real_lists / "ca_justice").glob("SOR-*.xml*")):
        raw = path.read_bytes()
        found[path.name.removesuffix(".gz")] = gzip.decompress(raw) if path.suffix == ".gz" else raw
    return found


@pytest.fixture(scope="module")
def versions(real_lists: Path) -> dict[str, bytes]:
    archive = real_lists / "ca_justice/history/ca_sanctions_regulations_series.tar.xz"
    return {member.name: member.content for member in members(archive.name, archive.read_bytes())}


@pytest.mark.shared
class TestRealFiles:
    def records(self, files: dict[str, bytes]) -> Iterator[Record]:
        reading = reader.units(files, FORM)
        assert reading.problems == []
        return (reader.record(unit, FORM) for unit in reading.units)

    def test_counts_of_today(self, current: dict[str, bytes]) -> None:
        assert form_for(LISTING, list(current)) == FORM
        records = list(self.records(current))
        assert Counter(record.kind for record in records) == {"person": 2028, "organization": 965, "vessel": 731}
        assert len({record.key for record in records}) == len(records)
        assert {each.programme for record in records for each in record.designations} <= set(LISTING.regimes)
        assert all(record.names for record in records)

    def test_every_entry_that_is_printed_is_read(self, current: dict[str, bytes]) -> None:
        """Counted by plain search: list items of the three regulations' schedules of targets, and rows of ships."""
        text = current["SOR-2014-58.xml"].decode()
        parts = re.findall(r"<Schedule\b.*?</Schedule>", text, re.DOTALL)
        chosen = [
            part for part in parts if re.search(r"<TitleText[^>]*>(Persons|Entities|Ships)<|>Ships</title>", part)
        ]
        n_items = sum(part.count("<Item ") - part.count("<Repealed>") for part in chosen)
        n_rows = sum(part.count("<row") - 1 for part in chosen if ">Ships</title>" in part)
        records = [record for record in self.records(current) if record.key.startswith("SOR/2014-58")]
        assert len(records) == n_items + n_rows == 3324

    def test_ships_have_true_numbers(self, current: dict[str, bytes]) -> None:
        found = [record for record in self.records(current) if record.kind == "vessel"]
        assert all(re.fullmatch(r"SOR/2014-58/1\.1/IMO \d{7}", record.key) for record in found)
        assert not [record for record in found if record.warnings]

    def test_all_versions_read_without_a_problem_and_items_keep_their_target(self, versions: dict[str, bytes]) -> None:
        """Of one place in two neighbouring versions, five differ in name: respellings, and no other target."""
        n_pairs, n_versions, changed = 0, 0, 0
        for number in ("SOR-2014-58", "SOR-2017-233", "SOR-2020-214"):
            before: dict[str, str] = {}
            for name in sorted(each for each in versions if each.startswith(number)):
                reading = reader.units({name: versions[name]}, FORM)
                assert [problem for problem in reading.problems if problem.place not in EXPECTED] == [], name
                records = [reader.record(unit, FORM) for unit in reading.units]
                assert all("may be several" in warning for record in records for warning in record.warnings)
                now = {record.key: record.name for record in records if record.kind != "vessel"}
                both = before.keys() & now.keys()
                changed += sum(before[key] != now[key] for key in both)
                n_pairs, n_versions, before = n_pairs + len(both), n_versions + 1, now
        assert (n_versions, n_pairs, changed) == (77, 93_254, 5)

    @pytest.mark.parametrize("number", ["SOR-2006-287", "SOR-2011-167"])
    def test_the_regulations_on_the_dprk_name_nobody(self, versions: dict[str, bytes], number: str) -> None:
        for name in (each for each in versions if each.startswith(number)):
            with pytest.raises(RefusedError, match="names a person"):
                reader.units({name: versions[name]}, FORM)
