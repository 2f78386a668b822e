"""The brief on the shipped founding case, and on the real lists where these are at hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from comity.coverage.brief import Brief, make_brief
from comity.errors import UsageError
from comity.publish.brief_page import page
from comity.register.store import Register
from comity.register.update import Updater
from comity.register.update_from_mirror import from_mirror
from comity.sources.mirror import Mirror

NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture(scope="module")
def founding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with Register(tmp_path_factory.mktemp("founding") / "r.db") as register:
        assert {report.result for report in Updater(register, clock=lambda: NOW).from_package()} == {"imported"}
        yield register


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, real_lists: Path) -> Iterator[Register]:
    """Everything stored but the histories."""
    with Register(tmp_path_factory.mktemp("real") / "r.db") as register, Mirror(real_lists) as mirror:
        updater = Updater(register, clock=lambda: NOW)
        list(updater.from_package())
        reports = list(from_mirror(updater, mirror))
        assert not [report for report in reports if report.result == "refused"]
        yield register


def of(register: Register, as_of: date | None = None) -> Brief:
    return make_brief(register, "DPRK", "founding-eleven", NOW, as_of)


def test_the_founding_case_stands_alone_and_says_so(founding: Register) -> None:
    made = of(founding)
    assert made.founding_only
    assert made.gaps == ()
    assert {each.authority for each in made.members if each.n_lacking is not None} == set()
    kim = next(each for each in made.targets if each.name == "Kim Yong Bok")
    assert {name: cell.date_is for name, cell in kim.cells.items()} == dict.fromkeys(
        ("EU", "GB", "KR", "US"), "announced"
    )
    assert kim.cells["US"].on == date(2024, 12, 16)


def test_the_founding_case_tells_of_the_panels_end_with_evidence(founding: Register) -> None:
    veto = next(each for each in of(founding).panel if each.id == "PANEL-VETO")
    assert (veto.on, veto.evidence) == (date(2024, 3, 28), "VERIFIED")
    assert "PANEL-VETO" not in {each.id for each in of(founding, date(2024, 3, 1)).panel}
    assert "13 in favour, 1 against" in page(of(founding))


def test_before_an_act_the_founding_case_does_not_know_of_it(founding: Register) -> None:
    names = {each.name for each in of(founding, date(2024, 6, 1)).targets}
    assert "Rim Yong Hyok" in names
    assert "Kim Yong Bok" not in names


def test_the_page_is_whole_and_says_what_it_rests_on(founding: Register) -> None:
    text = page(of(founding))
    assert "founding case that Comity ships" in text
    assert "Rim Yong Hyok" in text
    assert "<script" not in text


def test_unknown_regimes_and_coalitions_are_named(founding: Register) -> None:
    with pytest.raises(UsageError, match="Regimes: "):
        make_brief(founding, "NOWHERE", "founding-eleven", NOW)
    with pytest.raises(UsageError, match="founding-eleven"):
        make_brief(founding, "DPRK", "nobody", NOW)


def test_counts_of_the_real_lists_reconcile(real: Register) -> None:
    records = {state.list: state.records for state in real.lists()}
    assert records == {
        "au_dfat": 3846, "ca_justice": 3724, "ca_sema": 5690, "ch_seco": 3, "eu_fsf": 6234, "eu_oj": 8424,
        "founding_2024": 66, "fr_gels": 6212, "gb_ofsi": 4688, "gb_uksl": 6349, "jp_mof": 2862, "kr_kofiu": 1063,
        "nz_mfat": 2058, "un_1718_vessels": 59, "un_sc": 1011, "us_bis_entity": 3409, "us_ofac_cons": 442,
        "us_ofac_sdn": 19249,
    }  # fmt: skip
    dprk = {state.list: state.by_regime.get("DPRK", 0) for state in real.lists()}
    assert (dprk["un_sc"], dprk["us_ofac_sdn"], dprk["gb_uksl"], dprk["au_dfat"], dprk["eu_fsf"]) == (
        155, 544, 261, 216, 255,
    )  # fmt: skip


def test_no_real_list_has_an_unexplained_field(real: Register) -> None:
    problems = {(state.list, each.code) for state in real.lists() for each in state.problems}
    assert problems == {
        ("gb_uksl", "stale"), ("eu_oj", "duplicate_key"), ("us_bis_entity", "duplicate_key"), ("jp_mof", "skipped"),
    }  # fmt: skip


def test_angara_is_listed_today_with_the_ship_number_of_the_publishers_file(real: Register) -> None:
    found = {each.held.record.id: each.held for each in real.find("9179842")}
    held = found["us_ofac_sdn:37059"]
    assert held.snapshot.published_on == "2026-08-22"
    assert held.borrowed["identifiers"].published_on == "2024-07-02"


def test_records_of_many_lists_meet_in_one_target(real: Register) -> None:
    made = of(real)
    assert not made.founding_only
    kim = next(each for each in made.targets if "Kim Yong Bok" in each.names)
    assert {"EU", "GB", "KR", "US"} <= set(kim.cells)
    assert kim.cells["GB"].on == date(2025, 2, 24)
    gap = next(each for each in made.gaps if each.name == kim.name and each.lacking == "AU")
    assert gap.perhaps == ("au_dfat:8035",)


def test_a_ship_and_a_firm_never_meet(real: Register) -> None:
    for target in of(real).targets:
        for cell in target.cells.values():
            for record_id in cell.record_ids:
                name, _, key = record_id.partition(":")
                (held,) = real.records(name, keys=[key])
                assert held.record.kind == target.kind
        if len(target.cells) < 3:
            break
