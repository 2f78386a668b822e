"""The mapped reader: its language, its containers, and what strangers may send."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import tomllib
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from comity.errors import RefusedError, UsageError
from comity.model import Country, Record, Relation
from comity.sources.contract import Form, Problem
from comity.sources.mapped import archives, reader
from comity.sources.mapped.mapping import mapping_from
from comity.sources.mapped.own_list import own_manifest
from comity.sources.packed import ArchiveLimits

BASE: dict[str, Any] = {
    "list": "x_test",
    "authority": "XX",
    "container": "csv",
    "key": "{id}",
    "kinds": [{"kind": "person", "when": {"type": "P"}}, {"kind": "vessel", "when": {"type": ""}}],
    "names": [{"field": "name"}],
}
DOCS = Path(__file__).parents[2] / "docs" / "your-own-list.md"


def form(ignored: dict[str, str] | None = None, **mapping: Any) -> Form:
    return Form(
        "f",
        "publisher",
        "comity.sources.mapped.reader",
        1,
        "fixture",
        ("*",),
        (),
        ignored=ignored or {},
        mapping=BASE | mapping,
    )


def read(files: dict[str, bytes], made: Form) -> tuple[list[Record], list[Problem]]:
    reading = reader.units(files, made)
    return [reader.record(unit, made) for unit in reading.units], reading.problems


def one(text: str, ignored: dict[str, str] | None = None, **mapping: Any) -> Record:
    records, _ = read({"a.csv": text.encode()}, form(ignored, **mapping))
    assert len(records) == 1
    return records[0]


def tar(members: dict[str, bytes], mode: str = "w:xz") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:  # type: ignore[call-overload]
        for name, body in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
    return packed.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return packed.getvalue()


def test_a_field_that_no_record_has_any_more_is_named() -> None:
    made = form(births=["born"], addresses=[{"text": "home"}], container="json", records="*")
    lines = [{"id": str(n), "type": "P", "name": f"N {n}", "born": "1970", "home": None} for n in range(60)]
    whole = read({"a.json": msgspec.json.encode(lines)}, made)
    assert whole[1] == []
    less = [{field: value for field, value in line.items() if field != "born"} for line in lines]
    _, problems = read({"a.json": msgspec.json.encode(less)}, made)
    assert [(problem.code, problem.place) for problem in problems] == [("missing_field", "a.json born")]
    assert read({"a.json": msgspec.json.encode(less[:9])}, made)[1] == []


YAML: dict[str, Any] = {"container": "yaml", "records": ".", "members": ["*.yaml"]}


# The language


def test_a_template_takes_the_first_alternative_that_is_not_blank() -> None:
    record = one("act,annex,no,name\nR1,,,Alpha\n", key="{act}/{annex}/{no|name}/{none|'-'}")
    assert record.key == "R1//Alpha/-"


def test_a_defined_value_is_used_like_a_field() -> None:
    define = {"english": {"field": "country", "pattern": r"^([^/]*[^/\s])"}}
    record = one("country,no,name\nBelarus / Bélarus,1,A\n", key="{english}/{no}", define=define)
    assert record.key == "Belarus/1"
    assert ("country", "Belarus / Bélarus") in [(each.label, each.value) for each in record.attributes]


def test_names_are_joined_from_parts_split_and_told_apart() -> None:
    record = one(
        "id,given,family,aka,weak\n1,Ivan ,\u00a0VYDUMANNY,a b; Иван,x\n",
        names=[
            {"field": "aka", "split": ";", "kind": "aka"},
            {"field": "weak", "kind": "aka", "quality": "weak"},
            {"parts": [{"role": "given", "field": "given"}, {"role": "family", "field": "family"}]},
        ],
    )
    assert [(name.text, name.kind, name.quality, name.script) for name in record.names] == [
        ("Ivan VYDUMANNY", "primary", "", ""),
        ("a b", "aka", "", ""),
        ("Иван", "aka", "", "Cyrl"),
        ("x", "aka", "weak", ""),
    ]
    assert [(part.role, part.text) for part in record.names[0].parts] == [("given", "Ivan"), ("family", "VYDUMANNY")]


def test_a_name_with_the_family_name_put_first_is_a_variation() -> None:
    record = one(
        'id,type,name,aliases\n1,P,Ann EXAMPLE,"EXAMPLE, Ann; SAMPLE, Ann; EXAMPLE Ann"\n',
        names=[{"field": "name"}, {"field": "aliases", "split": ";", "kind": "aka", "inverted": True}],
    )
    assert [(name.text, name.kind) for name in record.names] == [
        ("Ann EXAMPLE", "primary"),
        ("EXAMPLE, Ann", "variation"),
        ("SAMPLE, Ann", "aka"),
        ("EXAMPLE Ann", "aka"),
    ]
    assert [(part.role, part.text) for part in record.names[1].parts] == [("family", "EXAMPLE"), ("given", "Ann")]


def test_a_word_that_the_mapping_does_not_translate_is_kept_and_named() -> None:
    record = one("id,name,sort\n1,A,nickname\n", names=[{"field": "name", "kind_from": "sort"}])
    assert record.names[0].kind == "primary"
    assert any("nickname" in warning for warning in record.warnings)
    assert [(each.label, each.value) for each in record.attributes] == [("sort", "nickname")]


def test_what_a_pattern_leaves_over_is_kept() -> None:
    identifiers = [{"scheme": "imo", "field": "text", "pattern": r"IMO (\d{7})"}]
    record = one("id,name,text\n1,A,Ship IMO 9074729 and more\n", identifiers=identifiers)
    assert [(each.scheme, each.value) for each in record.identifiers] == [("imo", "9074729")]
    assert [(each.label, each.value) for each in record.attributes] == [("text", "Ship IMO 9074729 and more")]


def test_a_cell_of_blanks_is_split_in_no_time() -> None:
    cell = "Alpha" + " " * 500_000 + "Beta ;\n\n Gamma"
    record = one(f'id,name\n1,"{cell}"\n', names=[{"field": "name", "split": r"\s*;\s*|\s+or\s+"}])
    assert [name.text for name in record.names] == ["Alpha Beta", "Gamma"]


def test_a_failing_check_digit_is_kept_and_named() -> None:
    record = one("id,name,imo\n1,A,9074720\n", identifiers=[{"scheme": "imo", "field": "imo"}])
    assert record.identifiers[0].value == "9074720"
    assert any("check digit" in warning for warning in record.warnings)


def test_countries_relations_and_warnings() -> None:
    record = one(
        "id,name,nat,code,note\n1,A,Utopia,UT,Linked To: BETA (HK) LTD; Linked To: GAMMA\n",
        nationalities=[{"field": "nat", "code": "code"}],
        relations=[
            {"kind": "linked_to", "field": "note", "pattern": r"Linked To: ([^;()]*(?:\([^()]*\)[^;()]*)*)"},
        ],
        warnings=[{"text": "One word only.", "when": {"name": r"\S+"}}],
    )
    assert record.nationalities == (Country("Utopia", "UT"),)
    assert record.relations == (Relation("linked_to", "BETA (HK) LTD"), Relation("linked_to", "GAMMA"))
    assert "One word only." in record.warnings


def test_one_designation_per_programme_and_days_that_are_none_stay_visible() -> None:
    record = one(
        "id,name,prog,on,freeze,ban\n1,A,ONE|TWO,summer 2020,Yes,No\n",
        designation={
            "programme": [{"field": "prog", "split": r"\|"}],
            "decided_by": [{"constant": "UN", "when": {"prog": ".*TWO"}}],
            "listed_on": "on",
            "measures": [
                {"field": "freeze", "drop": ["No"], "map": {"Yes": "Asset freeze"}},
                {"field": "ban", "drop": ["No"], "map": {"Yes": "Travel ban"}},
            ],
        },
    )
    assert [each.programme for each in record.designations] == ["ONE", "TWO"]
    assert record.designations[0].decided_by == ("UN",)
    assert record.designations[0].measures == ("Asset freeze",)
    assert record.designations[0].listed_on is None
    assert [(each.label, each.value) for each in record.attributes] == [("on", "summer 2020")]


def test_an_unknown_kind_is_other_and_named() -> None:
    record = one("id,name,type\n1,A,Z\n")
    assert record.kind == "other"
    assert ("type", "Z") in [(each.label, each.value) for each in record.attributes]


def test_items_of_a_list_are_read_one_by_one() -> None:
    data = b'[{"id": 7, "name": "A", "born": [{"y": 1961, "m": "03"}, {"y": 1962}], "tags": ["x", "y"]}]'
    records, problems = read(
        {"a.json": data},
        form(
            container="json",
            births=[
                {"each": "born", "template": "{y}-{m}", "when": {"m": ".+"}},
                {"each": "born", "field": "y", "when": {"m": ""}},
            ],
            attributes=[{"label": "tag", "each": "tags", "field": "."}],
        ),
    )
    assert [each.text for each in records[0].births] == ["1961-03", "1962"]
    assert [each.value for each in records[0].attributes] == ["x", "y"]
    assert not problems


@pytest.mark.parametrize(
    "wrong",
    [
        {"keey": "x"},
        {"names": [{"feld": "name"}]},
        {"identifiers": [{"scheme": "nosuch", "field": "x"}]},
        {"names": [{"field": "name", "pattern": "("}]},
        {"kinds": [{"kind": "planet"}]},
    ],
)
def test_a_mistaken_mapping_is_named(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="mapping cannot be used"):
        mapping_from(BASE | wrong)


# Fields, keys, fingerprints


def test_every_field_is_read_ignored_or_reported_and_nothing_is_lost() -> None:
    text = "id,name,staff,extra\n1,A,mk,seen\n"
    records, problems = read({"a.csv": text.encode()}, form({"staff": "our own initials"}))
    assert [problem.code for problem in problems] == ["unknown_field"]
    assert problems[0].place.startswith("extra")
    assert [(each.label, each.value) for each in records[0].attributes] == [("extra", "seen")]


def test_an_ignored_column_changes_no_fingerprint_and_a_read_one_does() -> None:
    made = form({"stamp": "when it was fetched"})

    def fingerprint(name: str, stamp: str) -> bytes:
        units = reader.units({"a.csv": f"id,name,stamp\n1,{name},{stamp}\n".encode()}, made).units
        return next(iter(units)).fingerprint

    assert fingerprint("A", "now") == fingerprint("A", "later")
    assert fingerprint("A", "now") != fingerprint("B", "now")


def test_repeated_keys_become_two_records() -> None:
    records, problems = read({"a.csv": b"id,name\n1,A\n1,B\n"}, form())
    assert [record.key for record in records] == ["1", "1#2"]
    assert [problem.code for problem in problems] == ["duplicate_key"]
    _, silent = read({"a.csv": b"id,name\n1,A\n1,B\n"}, form(keys_repeat=True))
    assert not silent


def test_a_list_without_keys_gets_digests() -> None:
    records, _ = read({"a.csv": b"name,born\nA,1961\nA,1962\n"}, form(key="", births=["born"]))
    assert len({record.key for record in records}) == 2
    assert {record.key_is for record in records} == {"derived"}


# Tables


def test_ragged_rows_blank_rows_and_marks() -> None:
    data = b"\xef\xbb\xbfid,name,name\n1,A\n\n2,B,C,over\n"
    records, problems = read({"a.csv": data}, form())
    assert [[name.text for name in record.names] for record in records] == [["A"], ["B", "C"]]
    assert sorted(problem.code for problem in problems) == ["bad_value", "bad_value", "unknown_field"]
    assert ("column 4", "over") in [(each.label, each.value) for each in records[1].attributes]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"<!DOCTYPE html><html></html>", "html"),
        (b"id,name\n1,\xff\xfe\n", "encoding"),
        (b'id,name\n1,"cut off\n', "truncated"),
        (b"id,name\n", "no_records"),
        (b"id,name\n1,a\x00b\n", "format"),
    ],
)
def test_tables_that_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read({"a.csv": data}, form())
    assert caught.value.reason == reason


def test_another_encoding_is_read_where_the_mapping_says_so() -> None:
    records, _ = read({"a.csv": "id,name\n1,Bélarus\n".encode("cp1252")}, form(encodings=["utf-8-sig", "cp1252"]))
    assert records[0].name == "Bélarus"


def test_a_workbook_and_its_headings() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Parties"
    for row in (["As of today"], ["id", "name", "since"], [1, "Alpha", date(2024, 5, 31)]):
        book.active.append(row)
    book.create_sheet("Notes").append(["nothing"])
    data = io.BytesIO()
    book.save(data)
    made = form(container="xlsx", sheet="Part*", header=2, designation={"listed_on": "since"})
    records, problems = read({"a.xlsx": data.getvalue()}, made)
    assert [(record.key, record.name) for record in records] == [("1", "Alpha")]
    assert records[0].designations[0].listed_on == date(2024, 5, 31)
    assert not problems


# Trees


def test_the_head_of_a_document_is_read_compared_and_reported() -> None:
    data = (
        b'{"as_of": "2026-05-31T07:26:40.8593026+02:00", "count": 1, "new": 3, "entries": [{"id": "1", "name": "A"}]}'
    )
    made = form(container="json", records="entries.*", count={"field": "count"}, published_on="as_of")
    reading = reader.units({"a.json": data}, made)
    assert (reading.published_on, reading.stated_at) == ("2026-05-31", "2026-05-31T05:26:40Z")
    assert [problem.code for problem in reading.problems] == ["unknown_field"]


def test_fewer_records_than_stated_are_a_file_cut_off_and_more_may_be_stale() -> None:
    made = form(container="json", records="entries.*", count={"field": "count"})
    with pytest.raises(RefusedError) as caught:
        read({"a.json": b'{"count": 2, "entries": [{"id": "1", "name": "A"}]}'}, made)
    assert caught.value.reason == "truncated"
    _, problems = read({"a.json": b'{"count": 0, "entries": [{"id": "1", "name": "A"}]}'}, made)
    assert [problem.code for problem in problems] == ["stale"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"a": [1, 2', "truncated"),
        (b"[" * 100_000, "format"),
        (b"[" * 900 + b"]" * 900, "no_records"),
        (b"[" * 100_000 + b"]" * 100_000, "format"),
        (b"[1 2]", "format"),
        (b"3", "format"),
        (b"[]", "no_records"),
    ],
)
def test_json_that_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read({"a.json": data}, form(container="json"))
    assert caught.value.reason == reason


def test_a_record_that_is_no_table_loses_no_other() -> None:
    records, problems = read({"a.json": b'[3, {"id": "1", "name": "A"}, null]'}, form(container="json"))
    assert [record.key for record in records] == ["1"]
    assert [problem.code for problem in problems] == ["skipped", "skipped"]


@pytest.mark.parametrize(
    "data",
    [
        b"a: &a [x, x]\nb: &b [*a, *a, *a]\nid: 1\nname: [*b, *b]\n",
        b"id: 1\nname: {<<: *nothing}\n",
        b"[" * 50_000,
        b"- " * 50_000,
        b"id: 1\nname: " + b"[" * 20_000 + b"]" * 20_000,
        b"id: 1\nname: [unclosed\n",
        b"id: 1\nname: \xff\xfe\n",
    ],
)
def test_yaml_that_cannot_be_read_is_kept_as_text_and_loses_no_other(data: bytes) -> None:
    files = {"a.tar.xz": tar({"a.yaml": data, "b.yaml": b"id: '2'\nname: Good\n"})}
    records, problems = read(files, form(**YAML))
    good = [record for record in records if record.name == "Good"]
    assert len(good) == 1
    others = [record for record in records if record.name != "Good"]
    assert [problem.code for problem in problems] == ["skipped"] or any(record.warnings for record in others)


def test_an_unknown_outermost_field_of_yaml_is_named_although_it_is_read_later() -> None:
    files = {"a.tar.xz": tar({"a.yaml": b"id: '1'\nname: A\nnews: x\n", "b.yaml": b"id: '2'\nname: B\n"})}
    records, problems = read(files, form(**YAML))
    assert [(each.code, each.place.partition(" ")[0]) for each in problems] == [("unknown_field", "news")]
    assert [(each.label, each.value) for each in records[0].attributes] == [("news", "x")]


def test_yaml_is_text_as_printed_and_constructs_nothing() -> None:
    body = b"id: 007\nname: no\nborn: 1961-03-04\nempty: ~\nevil: !!python/object/apply:os.getcwd []\nstars: '**'\n"
    records, _ = read({"a.tar.gz": tar({"a.yaml": body}, "w:gz")}, form(**YAML, births=["born"]))
    assert (records[0].key, records[0].name, records[0].births[0].text) == ("007", "no", "1961-03-04")
    assert [(each.label, each.value) for each in records[0].attributes] == [("stars", "**")]
    assert any("stars" in warning for warning in records[0].warnings)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        (b"id: plain text # note", "plain text"),
        (b"id: 'single'", "single"),
        (b"id: 'it''s'", "it's"),
        (b'id: "double"', "double"),
        (b'id: "d\\u00e9j\\u00e0"', "déjà"),
        (b"id: folded\n  over lines", "folded over lines"),
        (b"id: >-\n  block", "block"),
        ("id: Bélarus".encode(), "Bélarus"),
    ],
)
def test_the_key_found_without_reading_is_the_key_read(line: bytes, key: str) -> None:
    records, _ = read({"a.tar": tar({"a.yaml": b"---\nname: A\n" + line + b"\nlast: x\n"}, "w")}, form(**YAML))
    assert records[0].key == key


# Archives


def test_members_are_chosen_skipped_counted_and_reported() -> None:
    members = {
        "p/_index.yaml": b"count: 1\n",
        "p/.gitkeep": b"",
        "p/a.yaml": b"id: '1'\nname: A\n",
        "p/readme.txt": b"hello",
    }
    made = form(
        **YAML | {"members": ["[a-z]*.yaml"]},
        count={"member": "_index.yaml", "field": "count"},
        skip={".gitkeep": "keeps a folder"},
    )
    records, problems = read({"a.tar.xz": tar(members)}, made)
    assert [record.key for record in records] == ["1"]
    assert [problem.code for problem in problems] == ["unknown_field"]
    assert "readme.txt" in problems[0].place


def test_paths_of_an_archive_are_labels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    members = {"../../evil.csv": b"id,name\n1,A\n", "/etc/other.csv": b"id,name\n2,B\n"}
    records, _ = read({"a.zip": zipped(members)}, form())
    assert [record.key for record in records] == ["1", "2"]
    assert not list(tmp_path.rglob("*"))


def test_archives_beyond_the_limits_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LIMITS", ArchiveLimits(n_members=3, member_bytes=1000, total_bytes=100_000))
    bomb = b"id,name\n" + b"0" * 1_000_000
    for files in (
        {"a.zip": zipped({"a.csv": bomb})},
        {"a.tar.xz": tar({"a.csv": bomb})},
        {"a.csv.gz": gzip.compress(bomb)},
        {"a.zip": zipped({f"{number}.csv": b"id,name\n1,A\n" for number in range(5)})},
    ):
        with pytest.raises(RefusedError) as caught:
            read(files, form())
        assert caught.value.reason == "too_large"


@pytest.mark.parametrize("name", ["a.zip", "a.tar.xz", "a.tar"])
def test_archives_cut_off_are_refused(name: str) -> None:
    members = {"a.csv": b"id,name\n1,A\n" * 500, "b.csv": b"id,name\n2,B\n" * 500}
    data = zipped(members) if name == "a.zip" else tar(members, "w:xz" if name.endswith("xz") else "w")
    with pytest.raises(RefusedError) as caught:
        read({name: data[: len(data) // 2]}, form())
    assert caught.value.reason in ("truncated", "format")


# A user's own list


def documented() -> tuple[str, bytes]:
    blocks = re.findall(r"```(\w+)\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    found = dict(reversed(blocks))
    return found["toml"], found["csv"].encode()


def test_the_documented_example_works() -> None:
    text, table = documented()
    manifest = own_manifest(text)
    records, problems = read({"watch.csv": table}, manifest.forms[0])
    assert not problems
    assert not [record.warnings for record in records if record.warnings]
    assert [(record.key, record.kind, record.name) for record in records] == [
        ("W-1", "person", "Ivan Petrovich VYDUMANNY"),
        ("W-2", "organization", "Kumsong Invented Trading"),
        ("W-3", "vessel", "SAMPLE STAR 7"),
    ]
    assert [each.text for each in records[0].births] == ["4.3.1961", "1962"]
    assert records[1].relations == (Relation("linked_to", "SAMPLE STAR 7", note="charters"),)
    assert records[2].identifiers[0].value == "9074729"
    assert manifest.regime(records[0].designations[0].programme) == "DPRK"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('reader = "comity.sources.mapped.reader"', 'reader = "os"', "reader must be"),
        ('list = "our_watch_list"               #', 'list = "another" #', "list is 'another'"),
        ('"listed_on"]', '"amended_on"]', "does not say what amended_on"),
        ('"listed_on"]', '"nonsense"]', "nonsense"),
        ('"initials of our own staff"', '""', "without a reason"),
    ],
)
def test_mistakes_in_an_own_manifest_are_named(old: str, new: str, message: str) -> None:
    text, _ = documented()
    assert old in text
    changed = text.replace(old, new)
    assert tomllib.loads(changed)
    with pytest.raises(UsageError, match=message):
        own_manifest(changed)
