"""The founding case: every fact has a source and a mark, and none says more than what it was written from."""

from __future__ import annotations

import csv
import gzip
import re
import runpy
import tomllib
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import yaml

from comity.errors import RefusedError
from comity.model import Record
from comity.model.coalitions import Act, Action
from comity.model.identifiers import SCHEMES, is_valid
from comity.sources.contract import Problem
from comity.sources.founding import facts
from comity.sources.founding.facts_csv import values
from comity.sources.founding.layout import parse_events
from comity.sources.registry import form_for, manifest, reader

MARKS = {"VERIFIED", "RECALLED"}
ROOT = Path(__file__).resolve().parents[2]


def records(list_id: str) -> tuple[list[Record], list[Problem]]:
    """What the list's reader makes of the packaged file."""
    packaged = next(each for each in facts.snapshot_files() if each.list == list_id)
    form = manifest(list_id).form(packaged.form)
    module = reader(form)
    reading = module.units({packaged.file: facts.read(packaged.file)}, form)
    return [module.record(unit, form) for unit in reading.units], reading.problems


def rows(file: str) -> list[dict[str, str]]:
    return list(csv.DictReader(facts.read(file).decode().splitlines()[1:]))


def acts() -> Iterator[tuple[Action, Act]]:
    for action in facts.actions().values():
        for act in action.acts:
            yield action, act


def test_every_fact_has_a_source_and_a_mark() -> None:
    sourced: list[Any] = [
        *facts.coalitions().values(), *facts.panel(), *facts.actions().values(), *facts.events().not_found,
    ]  # fmt: skip
    for fact in sourced:
        assert fact.evidence in MARKS
        assert fact.sources, fact
        assert all(source.strip() for source in fact.sources), fact
    for action, act in acts():
        assert act.evidence in MARKS
        assert act.sources or action.sources
    for coalition in facts.coalitions().values():
        assert all(binding.source and binding.evidence in MARKS for binding in coalition.bindings)
    for target in facts.events().targets:
        assert all(number.source and number.evidence in MARKS for number in target.identifiers)


def test_every_packaged_table_names_what_it_was_drawn_from() -> None:
    for name in ("un_dprk", "un_1718_vessels"):
        told = tomllib.loads(facts.read(f"{name}.toml").decode())
        table = facts.read(f"{name}.csv")
        assert told["sha256"] == sha256(table).hexdigest()
        assert told["evidence"] in MARKS
        assert told["rows"] == len(rows(f"{name}.csv"))
        assert f"State of {told['published_on']}".encode() in table.splitlines()[0]


def test_coalitions() -> None:
    eleven, msmt = facts.coalitions()["founding-eleven"], facts.coalitions()["msmt"]
    assert len(eleven.members) == len(msmt.members) == 11
    assert set(msmt.members) - set(eleven.members) == {"NL"}
    assert set(eleven.members) - set(msmt.members) == {"EU"}
    assert eleven.bound_by("EU") == ("DE", "FR", "IT")
    assert msmt.bound_by("EU") == ("DE", "FR", "IT", "NL")
    assert (eleven.since, msmt.since, msmt.first_met_on) == (date(2024, 5, 31), date(2024, 10, 16), date(2025, 2, 20))
    for coalition in facts.coalitions().values():
        assert list(coalition.members) == sorted(coalition.members)
        assert all(set(binding.members) <= set(coalition.members) for binding in coalition.bindings)


def test_the_panel_ends_before_the_statement_and_the_contested_report_says_so() -> None:
    told = {fact.id: fact for fact in facts.panel()}
    assert told["PANEL-VETO"].on == date(2024, 3, 28)
    assert told["PANEL-END"].on == date(2024, 4, 30)
    assert told["STATEMENT-2024-05-31"].on == date(2024, 5, 31)
    assert told["PANEL-REPORT"].limits
    assert "TASS" in told["PANEL-REPORT"].contested_by
    days = [fact.on for fact in facts.panel() if fact.on]
    assert days == sorted(days)


def test_eight_authorities_in_fifteen_days_of_may_2024() -> None:
    may = facts.actions()["MAY2024"]
    assert {act.authority for act in may.acts} == {"US", "NZ", "GB", "AU", "CA", "JP", "KR", "EU"}
    assert may.n_days == 15
    assert may.statement_on == date(2024, 5, 31)
    assert may.n_names_not_found == 42 + 2 + 8 + 6


def test_announced_targets_are_named_or_left_out_or_counted_as_not_found() -> None:
    for _, act in acts():
        if act.n_announced is not None:
            assert act.n_announced == len(act.named) + act.names_left_out + act.names_not_found, act.id


def test_acts_count_what_they_announced_by_kind() -> None:
    kinds = {target.id: target.kind for target in facts.events().targets}
    for _, act in acts():
        for announced, kind in ((act.individuals, "person"), (act.entities, "organization"), (act.vessels, "vessel")):
            if announced is not None:
                assert sum(kinds[each.target] == kind for each in act.named) <= announced, act.id


def test_every_designation_names_a_target_and_every_target_is_named() -> None:
    known = [target.id for target in facts.events().targets]
    named = [(act.id, each.target) for _, act in acts() for each in act.named]
    assert len(known) == len(set(known))
    assert len(named) == len(set(named))
    assert {target for _, target in named} == set(known)
    for target in facts.events().targets:
        assert {*target.not_same_as, *target.perhaps_same_as} <= set(known) - {target.id}
    ids = [act.id for _, act in acts()]
    assert len(ids) == len(set(ids))


def test_dates_are_in_order() -> None:
    compiled_on = facts.events().meta.compiled_on
    for action, act in acts():
        assert act.on, act.id
        assert act.on <= compiled_on
        assert act.announced_on is None or act.effective_on is None or act.announced_on <= act.effective_on
        if action.kind == "coordinated":
            assert action.statement_on
            # a follow-up comes after the statement; South Korea's announcement of December by one day
            assert act.follow_up == ((act.on - action.statement_on).days > 1), act.id


def test_announcement_and_force_are_apart_where_the_facts_keep_them_apart() -> None:
    korea = next(act for _, act in acts() if act.id == "DEC2024-KR")
    assert (korea.announced_on, korea.effective_on) == (date(2024, 12, 17), date(2024, 12, 19))


def test_near_namesakes_and_the_two_korean_ship_listings_stay_apart() -> None:
    found = {record.key: record for record in records("founding_2024")[0]}
    assert {name.text for name in found["sin-kum-chol"].names} == {"Sin Kum Chol", "Shin Geum Cheol"}
    assert {name.text for name in found["no-kwang-chol"].names} == {"No Kwang Chol", "Ro Kwang Chol"}
    assert "Kim Kum Chol" in {name.text for name in found["kim-kum-chol"].names}
    days = {
        key: next(each.announced_on for each in found[key].designations if each.authority == "KR")
        for key in ("angara", "lady-r", "maria", "maia-1")
    }
    assert days["angara"] == days["lady-r"] == date(2024, 4, 2)
    assert days["maria"] == days["maia-1"] == date(2024, 5, 24)


def test_one_party_one_authority_two_regimes() -> None:
    found = {record.key: record for record in records("founding_2024")[0]}
    listing = manifest("founding_2024")
    eu = [each for each in found["vostochnaya-stevedoring"].designations if each.authority == "EU"]
    assert [listing.regime(each.programme) for each in eu] == ["DPRK", "RUSSIA"]


def test_founding_list_is_history_with_one_designation_per_act_that_names_a_target() -> None:
    listing = manifest("founding_2024")
    found, problems = records("founding_2024")
    assert (listing.authority, listing.status, listing.screened) == ("*", "retired", False)
    assert not problems
    assert sum(len(record.designations) for record in found) == sum(len(act.named) for _, act in acts())
    for record in found:
        for each in record.designations:
            assert any(reference.startswith("evidence: ") for reference in each.references)
            assert any(reference.startswith("source: ") for reference in each.references)
            assert not each.programme or listing.regime(each.programme)


def test_a_recalled_number_says_that_it_is_recalled() -> None:
    numbers = [number for record in records("founding_2024")[0] for number in record.identifiers]
    assert {number.note.split()[0].strip(";") for number in numbers} == MARKS
    assert all(number.scheme in SCHEMES for number in numbers)
    assert all(is_valid(number) for number in numbers if number.scheme == "imo")


def test_un_vessels() -> None:
    found, problems = records("un_1718_vessels")
    assert len(found) == 59
    assert not problems
    without = [record.name for record in found if not any(each.scheme == "imo" for each in record.identifiers)]
    assert without == ["MIN NING DE YOU 078"]
    for record in found:
        assert not record.warnings
        assert all(is_valid(number) is not False for number in record.identifiers)
        assert all(each.listed_on and each.measures and each.legal_basis for each in record.designations)
    assert {row["evidence"] for row in rows("un_1718_vessels.csv")} <= MARKS
    split = [each.measures for record in found for each in record.designations if each.listed_on == date(2018, 3, 30)]
    # the press of the day: 13 frozen and banned from ports, 12 de-flagged and banned, 2 frozen only
    assert split.count(("asset_freeze", "port_entry_ban")) == 13
    assert split.count(("port_entry_ban", "de_flag")) == 12
    assert split.count(("asset_freeze",)) == 2


def test_un_table_holds_155_entries_and_no_prose() -> None:
    found, problems = records("un_sc")
    assert not problems
    assert [sum(record.kind == kind for record in found) for kind in ("person", "organization")] == [80, 75]
    assert all(record.designations[0].listed_on and not record.warnings for record in found)
    for file, longest in (("un_dprk.csv", 100), ("un_1718_vessels.csv", 140)):
        for row in rows(file):
            assert all(len(value) <= longest for cell in row.values() for value in values(cell)), row


def test_shipped_texts_are_short() -> None:
    """Facts in our own words: no cell long enough to be somebody's narrative."""
    for file in ("coalitions.toml", "panel.toml", "events.toml"):
        for text in _texts(tomllib.loads(facts.read(file).decode())):
            assert len(text) <= 300, text


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def test_packaged_files_are_found_by_their_names() -> None:
    for packaged in facts.snapshot_files():
        assert form_for(manifest(packaged.list), [packaged.file]).id == packaged.form
    forms = [manifest(packaged.list).form(packaged.form) for packaged in facts.snapshot_files()]
    assert [form.id for form in forms if form.holds == "stand_in"] == ["facts_table"]
    assert manifest("un_sc").form("facts_table").holds == "stand_in", "a part of the list never stands for the whole"


@pytest.mark.parametrize("cut", [0, 40, 300, -3])
def test_a_cut_off_table_is_refused(cut: int) -> None:
    for list_id, file in (("un_sc", "un_dprk.csv"), ("un_1718_vessels", "un_1718_vessels.csv")):
        form = manifest(list_id).form("facts_table")
        with pytest.raises(RefusedError):
            list(reader(form).units({file: facts.read(file)[:cut]}, form).units)


@pytest.mark.parametrize("data", [b"", b"<!doctype html><html>", b"\x00\x01", b"[meta]\ntitle = ", b'other = "file"\n'])
def test_what_is_not_the_founding_file_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError):
        parse_events(data, "events.toml")


def test_the_page_says_what_the_files_hold() -> None:
    page = " ".join((ROOT / "docs" / "founding-case.md").read_text("utf-8").split())
    named = [each.evidence or act.evidence for _, act in acts() for each in act.named]
    told = [each.programme or act.programme for _, act in acts() for each in act.named]
    found = facts.events()
    assert f"{len(found.actions)} actions, {len(list(acts()))} acts, {len(found.targets)} targets" in page
    marks = f"({named.count('VERIFIED')} VERIFIED, {named.count('RECALLED')} RECALLED)"
    assert f"{len(named)} designations {marks}" in page
    assert f"{sum(map(bool, told))} of {len(named)} designations" in page
    assert f"{len(facts.panel())} facts" in page
    for action, bold in (("MAY2024", "May 2024"), ("DEC2024", "December 2024 and what followed")):
        all_acts = facts.actions()[action].acts
        sums = (sum(act.n_announced or 0 for act in all_acts), sum(len(act.named) for act in all_acts))
        missing = facts.actions()[action].n_names_not_found
        assert f"| **{bold}** | **{sums[0]}** | **{sums[1]}** | **{missing}** |" in page


# --- Against what it was written from, where that is at hand ---


@pytest.mark.shared
def test_every_name_and_day_stands_in_the_facts(shared: Path) -> None:
    told = "\n".join(
        (shared / "facts" / name).read_text("utf-8") for name in ("coordination_events.yaml", "vessels.yaml")
    )
    for target in facts.events().targets:
        for spelled in target.spelled():
            assert spelled.text in told, spelled.text
        assert all(number.value in told for number in target.identifiers)
        assert all(misprint.text in told for misprint in target.misprints)
    for _, act in acts():
        for day in filter(None, (act.announced_on, act.effective_on, act.listed_on)):
            assert day.isoformat() in told or f"{day.day} {day:%b %Y}" in told, act.id


@pytest.mark.shared
@pytest.mark.parametrize("event", ["MAY2024", "DEC2024"])
def test_counts_and_marks_are_those_of_the_facts(shared: Path, event: str) -> None:
    document = yaml.safe_load((shared / "facts" / "coordination_events.yaml").read_text("utf-8"))
    told = next(each for each in document["events"] if each["id"] == event)
    dated = [each for each in told["authorities"] if each["date"]]
    ours = facts.actions()[event]
    assert len(dated) == len(ours.acts)
    assert len(told["authorities"]) - len(dated) == sum(each.action == event for each in facts.events().not_found)
    for theirs, act in zip(dated, ours.acts, strict=True):
        assert act.authority == theirs["authority"]
        assert theirs["date"] in {str(day) for day in (act.announced_on, act.effective_on, act.listed_on) if day}
        assert theirs["evidence"].startswith(act.evidence)
        for field in ("individuals", "entities", "vessels"):
            if field in theirs:
                assert getattr(act, field) == theirs[field]
        for name in theirs.get("names", []):
            if "(RECALLED" in name:
                text = re.sub(r" \(RECALLED.*", "", name)
                assert _named(act, text).evidence == "RECALLED", text


def _named(act: Act, name: str) -> Any:
    ids = {target.id for target in facts.events().targets for each in target.spelled() if each.text == name}
    return next(each for each in act.named if each.target in ids)


@pytest.mark.shared
def test_vessels_are_those_of_the_facts(shared: Path) -> None:
    document = yaml.safe_load((shared / "facts" / "vessels.yaml").read_text("utf-8"))
    for row, told in zip(rows("un_1718_vessels.csv"), document["un_designated"], strict=True):
        assert (row["id"], row["name"], row["imo"], row["mmsi"]) == (
            told["id"], told["name"], told["imo"] or "", told["mmsi"] or "",
        )  # fmt: skip
        assert set(told["former_or_other_names"]) <= set(values(row["other_names"]))
        assert all(name in str(told) for name in values(row["other_names"]))
        listed = [f"{each['date']} {each['measure']}" for each in told["un_designations"]]
        assert list(values(row["designations"])) == listed
        assert list(values(row["basis_reading"])) == [each["basis"] for each in told["un_designations"]]
        assert row["evidence"] == told["status_of_fact"]
    by_imo = {each["imo"]: each for each in document["dprk_russia_arms_route"]}
    for target in facts.events().targets:
        for number in target.identifiers:
            if number.scheme == "imo":
                verified = by_imo[number.value]["imo_status"].startswith("VERIFIED (")
                assert (number.evidence == "VERIFIED") == verified, target.id


@pytest.mark.shared
def test_un_table_is_as_the_script_draws_it(shared: Path) -> None:
    drawn = runpy.run_path(str(ROOT / "tools" / "draw_un_dprk.py"))["draw"](shared)
    assert {name: text.encode() for name, text in drawn.items()} == {name: facts.read(name) for name in drawn}


@pytest.mark.shared
def test_un_table_agrees_with_the_un_file_as_its_own_reader_reads_it(real_lists: Path) -> None:
    form = manifest("un_sc").form("xml")
    module = reader(form)
    data = gzip.decompress((real_lists / "un_sc" / "consolidated.xml.gz").read_bytes())
    reading = module.units({"consolidated.xml": data}, form)
    published = {record.key: record for record in (module.record(unit, form) for unit in reading.units)}
    dprk = {key for key, record in published.items() if record.designations[0].programme == "DPRK"}
    found, _ = records("un_sc")
    assert {record.key for record in found} == dprk
    for record in found:
        theirs = published[record.key]
        assert (record.kind, record.name) == (theirs.kind, theirs.name)
        assert record.designations[0].listed_on == theirs.designations[0].listed_on
        assert [(birth.first, birth.last) for birth in record.births] == [(b.first, b.last) for b in theirs.births]
        strong = {(name.text, name.kind, name.quality) for name in theirs.names if name.quality != "weak"}
        assert {(name.text, name.kind, name.quality) for name in record.names} == strong
