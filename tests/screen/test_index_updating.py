"""An index that was brought up to date is, array by array, the one that a new build makes."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from comity.errors import UsageError
from comity.register.store import Register
from comity.screen.engine import Screener
from comity.screen.index import files, reading_records
from comity.screen.index.building import IDENTITIES, lay_out, read_names
from comity.screen.index.files import Arrays
from comity.screen.index.layout import ARRAYS
from comity.screen.index.merging import merge
from comity.screen.index.opened import Index
from comity.screen.index.store import Asked, open_current, silent
from comity.screen.index.updating import Updating
from comity.screen.party import Party, PartyName
from comity.screen.subject import Subject

UNORDERED = {
    "form_hash": "form_of_hash",
    "cut_hash": "cut_form",
    "key_hash": "key_tok",
    "skel_hash": "skel_tok",
    "id_hash": "id_party",
}
"""Look-ups in which the order of entries under one hash says nothing."""

GIVEN = ("Ivan", "Mohammed", "Abdul Rahman", "Kim Chol", "김철수", "Анна", "محمد", "Jose", "O'Neil", "Xi")
FAMILY = ("Petrov", "Petrova", "Al-Masri", "Ri", "Rhee", "Smith", "Smyth", "Nguyen", "van der Berg", "Иванов")
FIRMS = (
    "Saint Trading Co. Ltd",
    "Plant No. 39",
    "Plant No 93 LLC",
    "Ocean Bright Shipping",
    "OOO Vostok",
    "M/V Saint 2",
)


def in_order(arrays: Arrays) -> Arrays:
    found = dict(arrays)
    for hashes, values in UNORDERED.items():
        order = np.lexsort((arrays[values], arrays[hashes]))
        found[hashes], found[values] = arrays[hashes][order], arrays[values][order]
    return found


def unprinted(arrays: Arrays) -> list[bytes]:
    """The texts of words but the last, as printed: that is of whichever name was read first, and changes no score."""
    text, at = arrays["tok_text"].tobytes(), arrays["tok_at"].tolist()
    return [text[first:last].rpartition(b"\t")[0] for first, last in pairwise(at)]


def assert_same(one: Arrays, other: Arrays) -> None:
    one, other = in_order(one), in_order(other)
    assert one.keys() == other.keys()
    assert unprinted(one) == unprinted(other)
    for name, column in one.items():
        if name in ("tok_text", "tok_at"):
            continue
        assert column.dtype == other[name].dtype, name
        np.testing.assert_array_equal(column, other[name], err_msg=name)


def invented(rng: random.Random, key: str) -> Party:
    firm = rng.random() < 0.4
    names = [
        rng.choice(FIRMS) if firm else f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}" for _ in range(rng.randint(1, 3))
    ]
    return Party(
        list=f"list{key[0]}",
        key=key,
        kind=rng.choice(("organization", "vessel")) if firm else "person",
        digest=f"{rng.getrandbits(128):032x}",
        names=tuple(map(PartyName, names)),
    )


def build(parties: list[Party], lists: list[str]) -> Arrays:
    return lay_out(read_names(parties), parties, lists)


def test_every_array_is_laid_out_and_merged() -> None:
    rng = random.Random(1)  # noqa: S311 - invents test data
    parties = [invented(rng, f"a{i}") for i in range(9)]
    whole = build(parties, ["lista"])
    assert not (ARRAYS.keys() | IDENTITIES.keys()) - whole.keys()
    assert_same(merge([whole], np.arange(9)), whole)


@pytest.mark.parametrize("seed", range(12))
def test_a_merge_is_what_a_build_lays_out(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - invents test data
    lists = ["lista", "listb"]
    parties = sorted((invented(rng, f"{rng.choice('ab')}{i:02}") for i in range(40)), key=lambda each: each.key)
    arrays = build(parties, lists)
    for _ in range(4):
        changed = {each.key: invented(rng, each.key) for each in rng.sample(parties, 5)}
        changed |= {key: invented(rng, key) for key in (f"a{rng.randint(40, 99)}", f"b{rng.randint(40, 99)}")}
        gone = {each.key for each in rng.sample(parties, 6)} - changed.keys()
        new = sorted(changed.values(), key=lambda each: each.key)
        numbers = {each.key: i for i, each in enumerate(parties)}
        numbers |= {each.key: len(parties) + i for i, each in enumerate(new)}
        kept = {each.key: each for each in parties if each.key not in gone} | changed
        order = np.array([numbers[key] for key in sorted(kept)])
        arrays = merge([arrays, build(new, lists)], order)
        parties = [kept[key] for key in sorted(kept)]
        assert_same(arrays, build(parties, lists))


def test_nothing_is_left_of_nothing() -> None:
    rng = random.Random(2)  # noqa: S311 - invents test data
    whole = build([invented(rng, "a1")], ["lista"])
    assert_same(merge([whole], np.zeros(0, np.int64)), build([], ["lista"]))


def rows(rng: random.Random, keys: list[str]) -> list[dict[str, Any]]:
    made = []
    for key in keys:
        party = invented(rng, f"a{key}")
        first, *others = [each.text for each in party.names]
        more = {"aliases": others, "identifiers": {"imo": "9179842"}} if rng.random() < 0.5 else {}
        made.append({"key": key, "name": first, "kind": party.kind, **more})
    return made


def answers(arrays: Arrays) -> list[Any]:
    screener = Screener(Index(arrays, b"{}"))
    asked = [f"{given} {family}" for given in GIVEN[:5] for family in FAMILY[:5]] + list(FIRMS)
    return [
        (name, [(hit.party.id, hit.score, hit.level, hit.name) for hit in screener.screen(Subject(name), least=0.3)])
        for name in asked
    ]


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_of_a_list_the_updated_index_answers_as_a_new_one(
    toy_register: Register, toy: ModuleType, seed: int, tmp_path: Path
) -> None:
    rng = random.Random(seed)  # noqa: S311 - invents test data
    held = {row["key"]: row for row in rows(rng, [f"{i:02}" for i in range(25)])}
    for month in range(1, 5):
        toy_register.import_snapshot(toy.delivery(list(held.values()), f"2024-{month:02}-01"), toy.NOW)
        opened = open_current(toy_register.place)
        assert opened.made
        fresh, meta = Updating(toy_register.place, Asked(), opened.meta.register, silent).run([])
        assert_same(dict(opened.index.arrays), fresh)
        assert meta.digest == opened.meta.digest
        assert answers(dict(opened.index.arrays)) == answers(fresh)
        for key in rng.sample(sorted(held), 4):
            del held[key]
        changed = [*rng.sample(sorted(held), 3), f"{rng.randint(30, 99)}"]
        held |= {row["key"]: row for row in rows(rng, changed)}


def test_only_what_changed_is_read(toy_register: Register, toy: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    toy_register.import_snapshot(toy.delivery(toy.people("Ada", "Bea", "Cleo"), "2024-01-01"), toy.NOW)
    open_current(toy_register.place)
    seen: list[str] = []

    def watched(parties: Any, *more: Any) -> Any:
        seen.extend(party.key for party in parties)
        return read_names(parties, *more)

    monkeypatch.setattr(reading_records, "read_names", watched)
    changed = [*toy.people("Ada", "Dora"), *toy.people("Bea", births=["1960"])]
    toy_register.import_snapshot(toy.delivery(changed, "2024-02-01"), toy.NOW)
    opened = open_current(toy_register.place)
    assert sorted(seen) == ["bea", "dora"]
    assert [opened.index.party(i).key for i in range(3)] == ["ada", "bea", "dora"]


def test_a_past_day_takes_over_what_is_the_same_today(
    toy_register: Register, toy: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy_register.import_snapshot(toy.delivery(toy.people("Ada", "Bea"), "2024-01-01"), toy.NOW)
    toy_register.import_snapshot(toy.delivery(toy.people("Bea", "Cleo"), "2024-02-01"), toy.NOW)
    open_current(toy_register.place)
    seen: list[str] = []

    def watched(parties: Any, *more: Any) -> Any:
        seen.extend(party.key for party in parties)
        return read_names(parties, *more)

    monkeypatch.setattr(reading_records, "read_names", watched)
    opened = open_current(toy_register.place, Asked(datetime(2024, 1, 15, tzinfo=UTC).date()))
    assert seen == ["ada"]
    assert [opened.index.party(i).key for i in range(2)] == ["ada", "bea"]


def test_two_processes_build_what_one_does(
    toy_register: Register, toy: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other half is read in this process here: the toy list is known to no other."""
    people = toy.people(*(f"Ada Number{i}" for i in range(9)))
    toy_register.import_snapshot(toy.delivery(people, "2024-01-01"), toy.NOW)
    monkeypatch.setattr(reading_records, "MANY_RECORDS", 2)
    monkeypatch.setattr(reading_records, "_submitted", lambda *_: None)
    halved, _ = Updating(toy_register.place, Asked(), "", silent).run([], processes=2)
    whole, _ = Updating(toy_register.place, Asked(), "", silent).run([])
    assert_same(halved, whole)


def test_a_register_without_lists_is_told_plainly(toy_register: Register) -> None:
    with pytest.raises(UsageError, match="comity update"):
        open_current(toy_register.place)


def test_the_file_gives_back_what_was_written(toy_register: Register, toy: ModuleType, tmp_path: Path) -> None:
    toy_register.import_snapshot(toy.delivery(toy.people("Ada"), "2024-01-01"), toy.NOW)
    arrays, _ = Updating(toy_register.place, Asked(), "", silent).run([])
    files.write(tmp_path / "some.index", arrays, b"{}")
    assert_same(files.read(tmp_path / "some.index")[0], arrays)
