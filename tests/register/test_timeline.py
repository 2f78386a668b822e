"""The law of the timeline: what it says depends on the set of snapshots, not on the order in which they came in."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from toy_list import NOW, delivery

from comity.register import schema
from comity.register.database import reading
from comity.register.store import Register
from comity.register.timeline import Run, splice

DAYS = [f"2024-01-{day:02}" for day in range(1, 10)]
contents = st.dictionaries(st.sampled_from("abcd"), st.sampled_from("XYZ"), min_size=1)


def plain_runs(states: list[tuple[str, str | None]]) -> list[Run]:
    """The reference: walk through all snapshots in order and note where the digest changes."""
    runs: list[Run] = []
    ends: list[str | None] = [at for at, _ in states[1:]]
    for (at, digest), until in zip(states, [*ends, None], strict=True):
        if digest is None:
            continue
        if runs and runs[-1].digest == digest and runs[-1].seen_until == at:
            runs[-1] = Run(digest, runs[-1].seen_from, until)
        else:
            runs.append(Run(digest, at, until))
    return runs


@given(st.permutations(range(8)), st.lists(st.sampled_from([None, "x", "y"]), min_size=8, max_size=8))
def test_splicing_in_any_order_gives_the_plain_runs(order: list[int], digests: list[str | None]) -> None:
    ats = [f"{i}" for i in range(8)]
    runs: list[Run] = []
    placed: list[str] = []
    for i in order:
        until = min((at for at in placed if at > ats[i]), default=None)
        runs = splice(runs, ats[i], until, digests[i])
        placed.append(ats[i])
    assert runs == plain_runs(list(zip(ats, digests, strict=True)))


@given(st.lists(st.sampled_from([None, "x", "y"]), min_size=1, max_size=8))
def test_runs_never_overlap_and_are_maximal(digests: list[str | None]) -> None:
    runs: list[Run] = []
    for i, digest in enumerate(digests):
        runs = splice(runs, f"{i}", None, digest)
    for earlier, later in pairwise(runs):
        assert earlier.seen_until is not None
        assert earlier.seen_until <= later.seen_from
        assert earlier.seen_until < later.seen_from or earlier.digest != later.digest


def versions(register: Register) -> set[tuple[str, str, str, str, str | None]]:
    v = schema.version.c
    found = select(v.form, v.key, v.digest, v.seen_from, v.seen_until).where(v.held_until.is_(None))
    with reading(register._engine) as connection:
        return {tuple(row) for row in connection.execute(found)}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.lists(
        st.tuples(st.sampled_from(DAYS), st.sampled_from(["rich", "poor"]), contents),
        min_size=1,
        max_size=6,
        unique_by=lambda each: (each[0], each[1]),
    ),
    data=st.data(),
)
def test_a_register_does_not_depend_on_the_order_of_imports(
    toy_is_known: None, days: list[tuple[str, str, dict[str, str]]], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(days))
    results = []
    for order in (sorted(days, key=lambda each: each[0]), shuffled):
        with TemporaryDirectory() as folder, Register(Path(folder) / "r.db") as register:
            for day, form, content in order:
                rows = [{"key": key, "name": name, "aliases": [name]} for key, name in content.items()]
                register.import_snapshot(delivery(rows, day, form), NOW)
            answers = [
                [(held.record, held.snapshot.sha256, sorted(held.borrowed)) for held in register.records("toy", day)]
                for day in (date.fromisoformat(text) for text in DAYS)
            ]
            results.append((versions(register), answers, register.changes(), register.listings("toy", "abcd")))
    assert results[0] == results[1]
