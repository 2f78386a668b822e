"""The lists that come through a mapping, over the real files: counts, and no field that nobody has described."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from comity.model import Record
from comity.model.identifiers import imo_ship
from comity.sources.contract import Manifest, Problem
from comity.sources.mapped.own_list import READER, _check
from comity.sources.registry import form_for, manifest, reader

pytestmark = pytest.mark.shared

PLACES = {
    "gb_uksl": ["_derived/ammitto/gb_fcdo_processed_2026-08-22.tar.xz"],
    "us_ofac_sdn": ["_derived/wlf_2026-08-22/OFAC.json.gz"],
    "eu_fsf": ["_derived/wlf_2026-08-22/EU.json.gz"],
    "eu_oj": ["eu_oj/consolidated/*.csv*", "eu_oj/amendments/*.csv*"],
    "kr_kofiu": ["_derived/wlf_2026-08-22/KoFIU.json.gz"],
    "nz_mfat": ["_derived/ammitto/nz_mfat_processed_2026-03-08.tar.xz"],
    "fr_gels": ["_derived/fr_gels_registre_index_2026-05-31.json.gz"],
}
ORIGINS = {
    "eu_fsf": {("EU",): 4487, ("UN",): 646, ("UN", "EU"): 1, (): 1100},
    "kr_kofiu": {("KR",): 576, ("US",): 432, (): 55},
}
"""Whose decisions the records rest on."""
KINDS = {
    "gb_uksl": {"person": 4036, "organization": 1647, "vessel": 666},
    "us_ofac_sdn": {"person": 7502, "organization": 9871, "vessel": 1534, "aircraft": 342},
    "eu_fsf": {"person": 4462, "organization": 1772},
    "eu_oj": {"person": 4571, "organization": 3066, "vessel": 751, "other": 36},
    "kr_kofiu": {"person": 597, "organization": 466},
    "nz_mfat": {"person": 1357, "organization": 491, "vessel": 210},
    "fr_gels": {"person": 4505, "organization": 1669, "vessel": 38},
}
DPRK = {"gb_uksl": 261, "us_ofac_sdn": 544, "eu_fsf": 255, "eu_oj": 326, "kr_kofiu": 429}

Read = tuple[Manifest, list[Record], list[Problem]]


@pytest.fixture(scope="module")
def read(real_lists: Path) -> Callable[[str], Read]:
    """A list as read from its real files, each list once."""
    held: dict[str, Read] = {}

    def reading(list_id: str) -> Read:
        if list_id not in held:
            held[list_id] = _read(list_id, real_lists)
        return held[list_id]

    return reading


def _read(list_id: str, real_lists: Path) -> Read:
    files = {}
    for place in (found for pattern in PLACES[list_id] for found in sorted(real_lists.glob(pattern))):
        packed = place.suffix == ".gz"
        files[place.stem if packed else place.name] = (
            gzip.decompress(place.read_bytes()) if packed else place.read_bytes()
        )
    listing = manifest(list_id)
    form = form_for(listing, list(files))
    assert form.reader == "comity.sources.mapped.reader"
    module = reader(form)
    taken = module.units(files, form)
    return listing, [module.record(unit, form) for unit in taken.units], taken.problems


@pytest.mark.parametrize("list_id", PLACES)
def test_every_entry_is_read_and_every_field_described(list_id: str, read: Callable[[str], Read]) -> None:
    _, records, problems = read(list_id)
    assert Counter(record.kind for record in records) == KINDS[list_id]
    assert len({record.key for record in records}) == len(records)
    assert all(record.names for record in records)
    assert {problem.code for problem in problems} <= {"stale", "duplicate_key"}
    assert not [warning for record in records for warning in record.warnings if "unknown here" in warning]
    assert not [warning for record in records for warning in record.warnings if "not known here" in warning]


@pytest.mark.parametrize("list_id", PLACES)
def test_every_programme_has_its_regime_or_is_known_to_have_none(list_id: str, read: Callable[[str], Read]) -> None:
    listing, records, _ = read(list_id)
    programmes = {each.programme for record in records for each in record.designations} - {""}
    assert programmes <= set(listing.regimes)
    n_dprk = sum(any(listing.regime(each.programme) == "DPRK" for each in record.designations) for record in records)
    assert n_dprk == DPRK.get(list_id, 0)


@pytest.mark.parametrize("list_id", sorted(set(PLACES) - {"us_ofac_sdn"}))
def test_shipped_mappings_pass_the_check_of_own_lists(list_id: str) -> None:
    shipped = manifest(list_id)
    mapped = tuple(form for form in shipped.forms if form.reader == READER)
    assert mapped
    for form in mapped:
        _check(shipped, form)


def test_uk_says_how_many_entries_may_be_stale(read: Callable[[str], Read]) -> None:
    _, _, problems = read("gb_uksl")
    assert [problem.code for problem in problems] == ["stale"]
    assert ": 15 " in problems[0].message


def test_uk_says_who_decided_and_finds_ships_in_the_reasons(read: Callable[[str], Read]) -> None:
    _, records, _ = read("gb_uksl")
    decided = Counter(record.designations[0].decided_by for record in records)
    assert decided == {("GB",): 5292, ("UN",): 964, ("GB", "UN"): 93}
    numbers = [each for record in records for each in record.identifiers if each.scheme == "imo"]
    assert len(numbers) == 629
    assert all(imo_ship(each.value) for each in numbers)
    haqqani = next(record for record in records if record.key == "AFG0003")
    assert str(haqqani.designations[0].listed_on) == "2012-11-05"
    assert ("un_ref", "TAe.012") in [(each.scheme, each.value) for each in haqqani.identifiers]


def test_us_ties_are_read_from_the_remarks(read: Callable[[str], Read]) -> None:
    _, records, _ = read("us_ofac_sdn")
    mentions = sum("Linked To:" in remark for record in records for remark in record.remarks)
    assert sum(bool(record.relations) for record in records) == mentions
    assert not [each for record in records for each in record.relations if "Linked To" in each.name]


def test_eu_date_is_one_of_amendment(read: Callable[[str], Read]) -> None:
    _, records, _ = read("eu_fsf")
    assert all(record.designations[0].amended_on for record in records)
    assert Counter(record.designations[0].decided_by for record in records) == ORIGINS["eu_fsf"]


def test_official_journal_keeps_the_measure_and_says_who_decided(read: Callable[[str], Read]) -> None:
    _, records, _ = read("eu_oj")
    assert Counter(record.designations[0].measures[0] for record in records) == {
        "Asset freeze": 6445,
        "Export control": 1002,
        "Transportation restrictions": 732,
        "Financial restrictions": 202,
        "Services ban": 32,
        "Investment ban": 11,
    }
    korea = [record for record in records if record.designations[0].programme == "EU-PRK"]
    assert Counter(record.designations[0].decided_by for record in korea) == {("UN",): 228, ("EU",): 98}
    assert sum(record.designations[0].listed_on is not None for record in records) == 7269


def test_korea_counts_its_own_days_only(read: Callable[[str], Read]) -> None:
    _, records, _ = read("kr_kofiu")
    assert Counter(record.designations[0].decided_by for record in records) == ORIGINS["kr_kofiu"]
    assert {record.key_is for record in records} == {"derived"}
    online_crime = [record for record in records if record.designations[0].listed_on == date(2025, 12, 1)]
    assert Counter(record.kind for record in online_crime) == {"person": 15, "organization": 132}
    assert {record.designations[0].decided_by for record in online_crime} == {("KR",)}
    assert not [name.text for record in records for name in record.names if "DOB" in name.text]
    assert sum(bool(record.addresses) for record in records) == 469


def test_france_states_its_day_and_names_people_by_more_than_a_surname(read: Callable[[str], Read]) -> None:
    _, records, _ = read("fr_gels")
    one_word = [record for record in records if any("one word for a name" in each for each in record.warnings)]
    assert len(one_word) == 6
    assert sum(each.scheme == "eu_ref" for record in records for each in record.identifiers) == 2013


def test_new_zealand_counts_yes_as_a_measure(read: Callable[[str], Read]) -> None:
    _, records, _ = read("nz_mfat")
    measures = Counter(measure for record in records for measure in record.designations[0].measures)
    assert measures == {
        "Asset freeze": 1848,
        "Aircraft ban": 1848,
        "Service prohibition": 1848,
        "Dealing with securities": 1848,
        "Ship ban": 2058,
        "Travel ban": 1357,
    }
