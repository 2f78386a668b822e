"""SECO's list: invented targets in its layout, broken files, and the publisher's own example of the format."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from comity.errors import RefusedError
from comity.model import Record
from comity.sources.ch_seco import reader
from comity.sources.contract import Reading
from comity.sources.registry import form_for, manifest

LISTING = manifest("ch_seco")
FORM, EXAMPLE = LISTING.form("xml"), LISTING.form("example")
HEAD = '<swiss-sanctions-list list-type="whole-list" date="2026-08-27">'
PROGRAMME = (
    '<sanctions-program ssid="20"><program-key lang="ger">Weissrussland</program-key>'
    '<program-key lang="eng">Belarus</program-key><program-name lang="eng">Ordinance</program-name>'
    '<sanctions-set ssid="{set}" lang="eng">{measures}</sanctions-set><origin>{origin}</origin></sanctions-program>'
)
LISTED = (
    '<modification modification-type="listed" enactment-date="2022-03-16" publication-date="2022-03-17" '
    'effective-date="2022-03-18"/>'
)
SET = "<sanctions-set-id>1</sanctions-set-id>"


def programme(number: str = "1", measures: str = "Financial sanctions", origin: str = "EU") -> str:
    return PROGRAMME.format(set=number, measures=measures, origin=origin)


def name(text: str = "Sample", kind: str = "primary-name", more: str = "") -> str:
    return (
        f'<name name-type="{kind}" quality="good" lang="eng"><name-part order="1" name-part-type="whole-name">'
        f"<value>{text}</value>{more}</name-part></name>"
    )


def target(
    inside: str = "",
    *,
    ssid: str = "7",
    kind: str = "individual",
    names: str = "",
    beside: str = "",
    modifications: str = LISTED,
) -> str:
    return (
        f'<target ssid="{ssid}">{SET}{beside}<{kind}><identity main="true">{names or name()}{inside}</identity>'
        f"</{kind.split(maxsplit=1)[0]}>{modifications}</target>"
    )


def document(*parts: str, head: str = HEAD) -> bytes:
    return f"{head}{''.join(parts)}</swiss-sanctions-list>".encode()


def read(data: bytes) -> tuple[Reading, list[Record]]:
    reading = reader.units({"consolidated-list.xml": data}, FORM)
    return reading, [reader.record(unit, FORM) for unit in reading.units]


def one(element: str, *beside: str, origin: str = "EU") -> Record:
    reading, records = read(document(programme(origin=origin), element, *beside))
    assert [problem.code for problem in reading.problems] == []
    return records[0]


def refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value.reason


# Names


def test_parts_stand_in_their_order_and_keep_their_roles() -> None:
    parts = (
        '<name name-type="primary-name" quality="good">'
        '<name-part order="2" name-part-type="given-name"><value>Ann</value></name-part>'
        '<name-part order="10" name-part-type="suffix"><value>Jr</value></name-part>'
        '<name-part order="1" name-part-type="family-name"><value>Sample</value></name-part>'
        '<name-part order="3" name-part-type="title"><value>Dr</value></name-part></name>'
    )
    found = one(target(names=parts)).names[0]
    assert found.text == "Sample Ann Jr"
    assert [(part.role, part.text) for part in found.parts] == [
        ("family", "Sample"),
        ("given", "Ann"),
        ("suffix", "Jr"),
        ("title", "Dr"),
    ]


def test_spellings_are_names_of_their_own() -> None:
    spelled = (
        '<name name-type="primary-name" quality="low">'
        '<name-part order="1" name-part-type="family-name"><value>Sample</value>'
        '<spelling-variant lang="RUS" script="LATN">Sampel</spelling-variant>'
        '<spelling-variant lang="RUS" script="LATN">Zampel</spelling-variant>'
        '<spelling-variant lang="RUS" script="CYRL">Сампл</spelling-variant></name-part>'
        '<name-part order="2" name-part-type="given-name"><value>Ann</value></name-part></name>'
    )
    found = one(target(names=spelled)).names
    assert [(each.text, each.kind, each.quality) for each in found] == [
        ("Sample Ann", "primary", "weak"),
        ("Sampel Ann", "variation", "weak"),
        ("Zampel Ann", "variation", "weak"),
        ("Сампл", "original_script", "weak"),
    ]
    assert (found[3].script, found[3].note) == ("Cyrl", "of Sample Ann, in part")


def test_many_spellings_do_not_multiply() -> None:
    part = '<name-part order="{}" name-part-type="other"><value>a</value>{}</name-part>'
    variants = "".join(f'<spelling-variant script="LATN">b{number}</spelling-variant>' for number in range(9))
    many = "".join(part.format(order, variants) for order in range(12))
    assert len(one(target(names=f'<name name-type="alias" quality="good">{many}</name>')).names) == 2


def test_names_of_other_identities_and_languages_are_further_names() -> None:
    german = name("Muster").replace('lang="eng"', 'lang="ger"')
    other = f'</identity><identity main="false">{name("Other")}'
    found = one(target(other, names=german + name("Sample") + name("Former", "formerly-known-as")))
    assert [(each.text, each.kind) for each in found.names] == [
        ("Sample", "primary"),
        ("Muster", "aka"),
        ("Former", "fka"),
        ("Other", "aka"),
    ]


def test_a_target_without_a_name_is_kept() -> None:
    found = one(target(names="<name/>"))
    assert found.names == ()
    assert "no name is printed" in found.warnings


# What else is printed


@pytest.mark.parametrize(
    ("attributes", "text", "first", "last"),
    [
        ('day="23" month="3" year="1960" calendar="Gregorian"', "1960-03-23", date(1960, 3, 23), date(1960, 3, 23)),
        ('month="3" year="1960"', "1960-03", date(1960, 3, 1), date(1960, 3, 31)),
        ('year="1960" quality="low"', "1960 (low quality)", date(1960, 1, 1), date(1960, 12, 31)),
        ('day="31" month="2" year="1960"', "1960-02-31", None, None),
        ('year="1340" calendar="Islamic"', "1340 (Islamic calendar)", None, None),
        ('day="9" month="2"', "day 9 of month 2", None, None),
    ],
)
def test_births(attributes: str, text: str, first: date | None, last: date | None) -> None:
    found = one(target(f"<day-month-year {attributes}/>"))
    assert [(each.text, each.first, each.last) for each in found.births] == [(text, first, last)]
    assert bool(found.warnings) == (first is None)


def test_a_day_of_an_entity_is_no_birth() -> None:
    found = one(target('<day-month-year year="1996"/>', kind="entity"))
    assert (found.kind, found.births) == ("organization", ())
    assert ("date printed with the name", "1996") in [(each.label, each.value) for each in found.attributes]


def test_places_come_from_their_table() -> None:
    country = '<country iso-code="XX">Utopia</country>'
    place = f'<place ssid="5"><location>Sampleton</location><area>Region</area>{country}</place>'
    found = one(target('<address place-id="5"><address-details>Street 1</address-details></address>'), place)
    assert [str(each) for each in found.addresses] == ["Street 1, Sampleton, Region, Utopia"]
    lost = read(document(programme(), target('<address place-id="6"><zip-code>9</zip-code></address>')))[1][0]
    assert "place 6 is not in the file" in lost.warnings
    assert [each.postcode for each in lost.addresses] == ["9"]


@pytest.mark.parametrize(
    ("kind", "words", "scheme", "value"),
    [
        ('object object-type="vessel"', "IMO Number: 9074729", "imo", "9074729"),
        ("entity", "Tax identification number: 77A-1", "tax_id", "77A-1"),
        ("entity", "INN: 7707083893", "ru_inn", "7707083893"),
        ("entity", "State registration number: 1027700132195; other", "registration", "1027700132195"),
        ("entity", "SWIFT/BIC: ZZZZBY2X", "bic", "ZZZZBY2X"),
    ],
)
def test_numbers_told_in_words(kind: str, words: str, scheme: str, value: str) -> None:
    found = one(target(f"</identity><other-information>{words}</other-information><identity>", kind=kind))
    assert [(each.scheme, each.value) for each in found.identifiers] == [(scheme, value)]
    assert found.remarks == (words,)


def test_several_codes_in_one_remark_are_several() -> None:
    words = "SWIFT codes: ZZZZBY2X (Sampleton branch), YYYYBY2X; Tel: 0"
    found = one(target(f"</identity><other-information>{words}</other-information><identity>", kind="entity"))
    assert [(each.scheme, each.value) for each in found.identifiers] == [("bic", "ZZZZBY2X"), ("bic", "YYYYBY2X")]


def test_numbers_of_a_target_in_russia_are_russian_where_they_fit() -> None:
    place = '<place ssid="5"><location>Sampleton</location><country iso-code="RU">Russian Federation</country></place>'
    told = ("Taxpayer identification number: 7707083893", "State registration number: 1027700132195.")
    words = "".join(f"<other-information>{each}</other-information>" for each in told)
    found = one(target(f'<address place-id="5"/></identity>{words}<identity>', kind="entity"), place)
    assert [each.scheme for each in found.identifiers] == ["ru_inn", "ru_ogrn"]


def test_a_firm_has_no_ships_number() -> None:
    words = "</identity><other-information>IMO number of the vessel: 9074729</other-information><identity>"
    assert one(target(words, kind="entity")).identifiers == ()


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("related-to", "linked_to"),
        ("owned-by", "owned_by"),
        ("brother-of", "family"),
        ("acting-on-behalf-of", "acts_for"),
    ],
)
def test_relations(printed: str, kind: str) -> None:
    tie = f'</identity><relation target-id="8" relation-type="{printed}"/><identity>'
    found = one(target(tie), target(ssid="8", names=name("Other")))
    assert [(each.kind, each.name, each.key, each.note) for each in found.relations] == [(kind, "Other", "8", printed)]


def test_objects() -> None:
    assert one(target(kind='object object-type="vessel"')).kind == "vessel"
    found = one(target(kind='object object-type="balloon"'))
    assert found.kind == "other"
    assert "balloon" in found.warnings[0]


# Whose decision, and since when


@pytest.mark.parametrize(
    ("origin", "reference", "who"),
    [
        ("EU", "", ("EU",)),
        ("UE", "", ("EU",)),
        ("UNO", "", ("UN",)),
        ("Schweiz", "", ("CH",)),
        ("ONU, UE", "", ()),
        ("ONU, UE", "KPi.999", ("UN",)),
        ("ONU, UE", "EU.123.45", ("EU",)),
        ("ONU, UE", "140", ()),
        ("OSCE", "", ()),
        ("", "QDi.999", ("UN",)),
        ("EU", "KPi.999", ("EU",)),
    ],
)
def test_who_decided(origin: str, reference: str, who: tuple[str, ...]) -> None:
    found = one(target(beside=f"<foreign-identifier>{reference}</foreign-identifier>"), origin=origin)
    assert found.designations[0].decided_by == who
    assert LISTING.transposed_on(found.designations[0]) == date(2022, 3, 18)


def test_sets_of_one_programme_are_measures_of_one_designation() -> None:
    both = "<sanctions-set-id>1</sanctions-set-id><sanctions-set-id>2</sanctions-set-id>"
    data = document(programme(), programme("2", "Travel ban"), target().replace(SET, both))
    (found,) = read(data)[1]
    assert [(each.programme, each.measures) for each in found.designations] == [
        ("Belarus", ("Financial sanctions", "Travel ban"))
    ]
    assert LISTING.regime("Belarus") == "BELARUS"


def test_the_set_of_an_older_file_stands_in_an_attribute() -> None:
    element = target().replace(SET, "").replace('<target ssid="7">', '<target ssid="7" sanctions-set-id="1">')
    assert one(element).designations[0].programme == "Belarus"


def test_a_set_that_is_not_in_the_file_is_named() -> None:
    _, (found,) = read(document(target()))
    assert [each.programme for each in found.designations] == [""]
    assert "sanctions set 1 is not in the file" in found.warnings


def test_the_three_days_are_three_dates() -> None:
    found = one(target()).designations[0]
    days = (found.listed_on, found.published_on, found.effective_on)
    assert days == (date(2022, 3, 16), date(2022, 3, 17), date(2022, 3, 18))
    assert found.announced_on is found.delisted_on is None


def modification(kind: str, day: str) -> str:
    return f'<modification modification-type="{kind}" enactment-date="{day}" effective-date="{day}"/>'


@pytest.mark.parametrize(
    ("modifications", "is_listed"),
    [
        (modification("de-listed", "2016-03-01") + modification("listed", "2012-01-01"), False),
        # Not printed in the order of time: the day decides.
        (modification("amended", "2025-06-03") + modification("de-listed", "2025-06-20"), False),
        (modification("listed", "2017-01-01") + modification("de-listed", "2016-01-01"), True),
        # On one day, and without days, the one printed first is the later.
        (modification("de-listed", "2016-01-01") + modification("listed", "2016-01-01"), False),
        (modification("listed", "2016-01-01") + modification("de-listed", "2016-01-01"), True),
        (modification("de-listed", "") + modification("listed", "2016-01-01"), False),
        (modification("amended", "2016-01-01"), True),
        ("", True),
    ],
)
def test_what_was_taken_off_is_not_in_force(modifications: str, is_listed: bool) -> None:
    other = target(ssid="8")
    reading, records = read(document(programme(), target(modifications=modifications), other))
    assert [record.key for record in records] == (["7", "8"] if is_listed else ["8"])
    assert [problem.code for problem in reading.problems] == ([] if is_listed else ["skipped"])


def test_a_present_stay_has_its_own_days() -> None:
    days = ("amended", "2020-01-01"), ("listed", "2019-01-01"), ("de-listed", "2018-01-01"), ("listed", "2010-01-01")
    found = one(target(modifications="".join(modification(*each) for each in days))).designations[0]
    assert (found.listed_on, found.amended_on) == (date(2019, 1, 1), (date(2020, 1, 1),))


def test_history_is_never_read_as_the_entry() -> None:
    past = target(ssid="7", names=name("Of another day"), modifications="")
    removed = f"<removed>{past}<shoe/></removed>"
    amended = f'<modification modification-type="amended" effective-date="2024-01-01">{removed}</modification>'
    reading, records = read(document(programme(), target(modifications=LISTED + amended)))
    assert [[each.text for each in record.names] for record in records] == [["Sample"]]
    assert reading.problems == []


def test_odd_days_and_kinds_of_modifications_are_named() -> None:
    found = one(target(modifications=modification("listed", "2022-02-31") + modification("praised", "2021-01-01")))
    assert found.designations[0].listed_on is None
    assert "2022-02-31" in " ".join(found.warnings)
    assert "praised" in " ".join(found.warnings)


# Files that are not as they should be


def test_unknown_tags_are_reported_once_with_their_path() -> None:
    odd = target('<shoe size="44"/>', beside="<hat/>")
    reading, records = read(document(programme(), odd, target('<shoe size="45"/>', ssid="8"), "<extra/>"))
    assert [(problem.code, problem.place) for problem in reading.problems] == [
        ("unknown_field", "extra"),
        ("unknown_field", "target/hat"),
        ("unknown_field", "target/individual/identity/shoe"),
        ("unknown_field", "target/individual/identity/shoe/@size"),
    ]
    assert "2 times" in reading.problems[2].message
    assert len(records) == 2


def test_the_fingerprint_covers_what_the_record_draws_from_elsewhere() -> None:
    tie = '</identity><relation target-id="8" relation-type="related-to"/><identity>'
    place = '<place ssid="5"><location>Sampleton</location></place>'
    whole = document(programme(), target(f'<address place-id="5"/>{tie}'), target(ssid="8", names=name("Other")), place)
    first = next(iter(read(whole)[0].units)).fingerprint
    for old, new in (
        (b"Sampleton", b"Exampleton"),
        (b"Other", b"Else"),
        (b"Financial", b"Finance"),
        (b">EU<", b">UN<"),
    ):
        assert next(iter(read(whole.replace(old, new))[0].units)).fingerprint != first
    airy = whole.replace(b"><", b">\n <")
    assert next(iter(read(airy)[0].units)).fingerprint == first


def test_a_key_printed_twice_loses_nothing() -> None:
    same, other = target(), target(names=name("Other"))
    reading, records = read(document(programme(), same, same, other))
    assert [record.key for record in records] == ["7", "7 (2)"]
    assert [problem.code for problem in reading.problems] == ["duplicate_key"] * 2


def test_an_undated_file_and_a_target_without_a_number() -> None:
    element = target().replace(' ssid="7"', "")
    reading, records = read(document(programme(), element, head='<swiss-sanctions-list list-type="whole-list">'))
    assert (reading.published_on, [record.key for record in records]) == ("", ["target 1"])
    assert [problem.code for problem in reading.problems] == ["missing_field"] * 2


def test_broken_files_are_refused() -> None:
    whole = document(programme(), *(target(ssid=str(number)) for number in range(5)))
    assert refusal(b"") == "empty"
    assert refusal(whole[: len(whole) // 2]) == "truncated"
    assert refusal(b"<!DOCTYPE html><html><body>Sign in</body></html>") == "html"
    assert refusal(b"<CONSOLIDATED_LIST/>") == "format"
    assert refusal(whole.replace(b"whole-list", b"amendment")) == "format"
    assert refusal(whole.replace(b"name-part ", b"part ").replace(b"/name-part>", b"/part>")) == "format"
    assert refusal(document(programme())) == "no_records"
    ended = LISTED + modification("de-listed", "2024-01-01")
    assert refusal(document(programme(), target(modifications=ended))) == "no_records"
    assert refusal(b'<!DOCTYPE x [<!ENTITY y "z">]>' + whole) == "entities"


def test_twenty_thousand_targets_take_seconds() -> None:
    many = (target('<day-month-year year="1960"/>', ssid=str(number)) for number in range(5_000))
    data = document(programme(), *many)
    start = time.perf_counter()
    assert len(read(data)[1]) == 5_000
    assert time.perf_counter() - start < 5


# The publisher's example


@pytest.mark.parametrize(
    ("file", "form"),
    [("consolidated-list.xml", FORM), ("seco_2026-08-27.xml", FORM), ("seco_sample_2024-01-17.xml", EXAMPLE)],
)
def test_file_names(file: str, form: object) -> None:
    assert form_for(LISTING, [file]) is form


def test_the_publishers_example_reads_whole_and_counts_for_nothing(real_lists: Path) -> None:
    data = (real_lists / "ch_seco" / "sample" / "seco_sample_2024-01-17.xml").read_bytes()
    reading = reader.units({"seco_sample_2024-01-17.xml": data}, EXAMPLE)
    records = [reader.record(unit, EXAMPLE) for unit in reading.units]
    assert (reading.published_on, reading.problems) == ("2024-01-17", [])
    assert [record.key for record in records] == ["64398", "64403", "64393"]
    assert [len(record.designations[0].measures) for record in records] == [1, 1, 2]
    assert {record.designations[0].programme for record in records} <= set(LISTING.regimes)
    assert not [record for record in records if record.warnings]
    assert EXAMPLE.holds == "sample"
    assert refusal(data) == "format"
