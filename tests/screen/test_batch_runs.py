"""Whole runs: the output, its record, going on after a kill, suppression, rescreening, Parquet."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from comity.cli.output import neutral as neutral_of_commands
from comity.errors import ComityError, NotFoundError, UsageError
from comity.screen.batch import reading, rescreening, running, runs, suppression
from comity.screen.batch.index_files import digest_of, state_of, write_small
from comity.screen.batch.output import COLUMNS, neutral
from comity.screen.batch.progress_journal import Heading, Journal, Places
from comity.screen.batch.running import Against, run
from comity.screen.batch.suppression import Suppression
from comity.screen.index.opened import Index
from comity.screen.party import Party, PartyName

_SPEC = importlib.util.spec_from_file_location("batch_world", Path(__file__).with_name("batch_world.py"))
assert _SPEC
assert _SPEC.loader
batch_world = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(batch_world)
PARTIES, NOW, IMO = batch_world.PARTIES, batch_world.NOW, batch_world.IMO
screened, job, world, against, index_of, rows = (
    getattr(batch_world, name) for name in ("screened", "job", "world", "against", "index_of", "rows")
)

# ---- the output ------------------------------------------------------------------------------------------------------


def test_hits_come_best_first_and_a_no_hit_is_a_row_too(tmp_path: Path) -> None:
    data = f"id,name,kind,imo\na,Grigori Varanov,person,\nb,Nobody Atall,,\nc,SILVER HERON 7,vessel,{IMO}\n"
    made, found, bad = screened(data, tmp_path)
    assert tuple(found[0]) == COLUMNS
    assert [(row["id"], row["rank"], row["level"], row["record_id"]) for row in found] == [
        ("a", "1", "strong", "toy:1"), ("b", "0", "none", ""), ("c", "1", "confirmed", "toy:2"),
    ]  # fmt: skip
    assert (found[0]["score"][:2], len(found[0]["score"])) == ("0.", 6)
    assert found[0]["name"] == "Grigori Varanov"
    assert found[0]["matched_name"] in [name.text for name in PARTIES[0].names]
    assert (found[0]["entity_id"], found[0]["list"], found[1]["score"]) == ("", "toy", "")
    assert found[0]["reasons"].startswith("name: ")
    assert not bad
    assert made.counts["customers_hit"] == 2


def test_limit_and_hits_only(tmp_path: Path) -> None:
    twins = [Party("toy", str(n), "person", f"{n:032}", (PartyName("Ilmar Tesk"),)) for n in range(5)]
    index_of(twins, tmp_path / "toy.ix")
    _, found, _ = screened("id,name\n1,Ilmar Tesk\n2,Nobody Atall\n", tmp_path, limit=3, hits_only=True)
    assert [(row["id"], row["rank"]) for row in found] == [("1", "1"), ("1", "2"), ("1", "3")]
    assert all(float(one["score"]) >= float(other["score"]) for one, other in pairwise(found))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "x", "'x", "", "1-1"])
def test_formulas_are_neutralised_as_everywhere(text: str) -> None:
    assert neutral(text) == neutral_of_commands(text)


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    _, found, bad = screened('id,name,kind\n=1,"=HYPERLINK(""x"")",=kind\n-2,+++,@x\n', tmp_path)
    cells = [cell for row in (*found, *bad) for cell in row.values()]
    assert len(found) == 1
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


# ---- the record ------------------------------------------------------------------------------------------------------


def test_the_record_says_what_was_done(tmp_path: Path) -> None:
    made, _, bad = screened("id,name\n1,Grigori Varanov\n2,\n", tmp_path)
    stored = json.loads((tmp_path / "hits.csv.run.json").read_text())
    assert stored["run_id"] == made.run_id
    assert made.input.sha256 == reading.sha256_of(tmp_path / "customers.csv")
    assert made.output.sha256 == reading.sha256_of(tmp_path / "hits.csv")
    assert made.bad_rows is not None
    assert made.bad_rows.sha256 == reading.sha256_of(tmp_path / "hits.csv.bad.csv")
    assert made.indexes["lists"].parties == len(PARTIES)
    assert (made.counts["rows"], made.counts["bad_rows"], len(bad)) == (2, 1, 1)
    assert made.settings["threshold"] == 0.7
    assert not list(tmp_path.glob("*.part*"))
    assert not list(tmp_path.glob("*.journal"))


def test_bad_rows_of_an_earlier_run_do_not_stay(tmp_path: Path) -> None:
    screened("id,name\n2,\n", tmp_path)
    assert (tmp_path / "hits.csv.bad.csv").exists()
    screened("id,name\n2,Ann\n", tmp_path)
    assert not (tmp_path / "hits.csv.bad.csv").exists()


def test_runs_are_entered_and_found(tmp_path: Path) -> None:
    made, _, _ = screened("id,name\n1,Ann\n", tmp_path)
    folder = runs.runs_folder(str(tmp_path / "register.db"))
    assert runs.every(folder) == []
    runs.enter(folder, made)
    with (folder / "runs.jsonl").open("ab") as file:
        file.write(b'{"run_id": "cut o')
    assert runs.every(folder) == [made]
    assert runs.find(folder, made.run_id[:15]) == made
    with pytest.raises(NotFoundError):
        runs.find(folder, "1999")


def test_the_customers_file_is_never_overwritten(tmp_path: Path) -> None:
    source = tmp_path / "customers.csv"
    source.write_text("id,name\n1,Ann\n")
    index_of(PARTIES, tmp_path / "toy.ix")
    for output in (source, tmp_path / "nowhere" / "hits.csv", tmp_path):
        with pytest.raises(UsageError):
            run(job(source, output), against(tmp_path / "toy.ix"), world())
    assert source.read_text() == "id,name\n1,Ann\n"


# ---- interrupted -----------------------------------------------------------------------------------------------------

MANY = "id,name\n" + "".join(
    f"{n},{'Grigori Varanov' if n % 50 == 0 else '' if n % 77 == 0 else f'Nobody Number {n}'}\n" for n in range(600)
)


class Killed(BaseException):
    """Nothing of the run goes on after it."""


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "PIECE", 1000)
    monkeypatch.setattr(running, "PIECE", 1000)


def _killed_after(n: int, monkeypatch: pytest.MonkeyPatch, folder: Path, torn: bytes = b"", **given: Any) -> None:
    """A run that ends after some pieces, leaving a piece half written."""
    add = Journal.add
    left = [n]

    def stop(self: Journal, done: Any) -> None:
        if not left[0]:
            with Places(folder / "hits.csv").part.open("ab") as file:
                file.write(torn)
            raise Killed
        left[0] -= 1
        add(self, done)

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "add", stop)
        with pytest.raises(Killed):
            screened(MANY, folder, **given)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("after", [0, 1, 7])
def test_a_killed_run_goes_on_and_comes_out_the_same(
    after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screened(MANY, tmp_path)
    whole, bad = (tmp_path / "hits.csv").read_bytes(), (tmp_path / "hits.csv.bad.csv").read_bytes()
    (tmp_path / "hits.csv").unlink()
    _killed_after(after, monkeypatch, tmp_path, b"half a r")
    assert not (tmp_path / "hits.csv").exists()
    notes: list[str] = []
    made = run(
        job(tmp_path / "customers.csv", tmp_path / "hits.csv"), against(tmp_path / "toy.ix"),
        world(notes, clock=lambda: NOW + timedelta(days=40)),
    )  # fmt: skip
    assert "Going on" in notes[0]
    assert made.resumed
    assert (tmp_path / "hits.csv").read_bytes() == whole
    assert (tmp_path / "hits.csv.bad.csv").read_bytes() == bad
    assert made.counts["rows"] == 600
    assert made.settings["today"] == NOW.date().isoformat()


@pytest.mark.usefixtures("small_pieces")
def test_another_run_does_not_go_on_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _killed_after(3, monkeypatch, tmp_path)
    notes: list[str] = []
    made = run(
        job(tmp_path / "customers.csv", tmp_path / "hits.csv", threshold=0.8),
        against(tmp_path / "toy.ix"),
        world(notes),
    )
    assert "threshold: 0.7 then, 0.8 now" in notes[0]
    assert not made.resumed
    assert made.counts["rows"] == 600


@pytest.mark.usefixtures("small_pieces")
def test_several_processes_write_what_one_does(tmp_path: Path) -> None:
    screened(MANY, tmp_path)
    alone = (tmp_path / "hits.csv").read_bytes()
    made, _, _ = screened(MANY, tmp_path, workers=2)
    assert (tmp_path / "hits.csv").read_bytes() == alone
    assert made.counts["rows"] == 600


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("workers", [1, 2])
def test_an_index_that_was_replaced_meanwhile_ends_the_run_in_words(workers: int, tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_text(MANY)
    index_of(PARTIES, tmp_path / "toy.ix")
    what = against(tmp_path / "toy.ix")
    index_of(PARTIES[:1], tmp_path / "toy.ix")
    with pytest.raises(ComityError, match="replaced while the run began"):
        run(job(tmp_path / "customers.csv", tmp_path / "hits.csv", workers=workers), what, world())
    assert not (tmp_path / "hits.csv").exists()


def test_two_runs_do_not_write_one_output(tmp_path: Path) -> None:
    screened("id,name\n1,Ann\n", tmp_path)
    places = Places(tmp_path / "hits.csv")
    heading = Heading("x", NOW.isoformat(), {})
    first = Journal(places, heading, (b"", b""), None)
    with pytest.raises(UsageError, match="Another run"):
        Journal(places, heading, (b"", b""), None)
    first.close()


# ---- suppression -----------------------------------------------------------------------------------------------------


def _judged(record: str, digest: str, until: date | None) -> dict[tuple[str, str], Suppression]:
    entry = Suppression("add", "1", record, "ann", NOW.isoformat(), digest, "another man", until)
    return {("1", record): entry}


VARANOV = "id,name\n1,Grigori Varanov\n"


def test_a_suppressed_hit_is_left_out_and_said(tmp_path: Path) -> None:
    judged = _judged("toy:1", "1" * 32, NOW.date())
    made, found, _ = screened(VARANOV, tmp_path, suppressions=judged)
    assert [(row["rank"], row["record_id"]) for row in found] == [("0", "")]
    assert found[0]["reasons"] == f"toy:1 is suppressed until {NOW.date()} by ann: another man"
    assert (made.counts["suppressed"], made.counts["customers_hit"]) == (1, 0)


@pytest.mark.parametrize(
    ("digest", "until", "why"),
    [("1" * 32, NOW.date() - timedelta(days=1), "it expired"), ("2" * 32, None, "the record changed")],
)
def test_a_suppression_is_undone_when_it_expires_or_the_record_changes(
    digest: str, until: date | None, why: str, tmp_path: Path
) -> None:
    made, found, _ = screened(VARANOV, tmp_path, suppressions=_judged("toy:1", digest, until))
    assert (found[0]["rank"], found[0]["record_id"]) == ("1", "toy:1")
    assert found[0]["reasons"].startswith("was suppressed ")
    assert why in found[0]["reasons"]
    assert made.counts["suppressed"] == 0


def test_the_journal_of_suppressions_is_only_added_to(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    assert suppression.read(path) == {}
    (entry,) = _judged("toy:1", "d", None).values()
    suppression.append(path, [entry])
    with path.open("ab") as file:
        file.write(b'{"what": "add", "cut o')
    assert list(suppression.read(path).values()) == [entry]
    suppression.append(path, [Suppression("remove", "1", "toy:1", "bob", NOW.isoformat())])
    assert suppression.read(path) == {}
    assert len(path.read_bytes().splitlines()) == 2
    path.write_bytes(b"damaged\n" + path.read_bytes())
    with pytest.raises(UsageError, match="Line 1"):
        suppression.read(path)


# ---- rescreening -----------------------------------------------------------------------------------------------------

BEFORE = PARTIES
AFTER = (
    Party("toy", "1", "person", "a" * 32, (PartyName("Varanov Grigori Petrovich"),)),
    *PARTIES[1:3],
    Party("toy", "5", "person", "5" * 32, (PartyName("Grigori Varanov"),)),
)
CUSTOMERS = "id,name\n1,Grigori Varanov\n2,Gregor Waranow\n3,Milovan Ondrasek\n4,SILVER HERON 7\n5,Nobody Atall\n"


def _rescreened(
    folder: Path, before: tuple[Party, ...], after: tuple[Party, ...], **given: Any
) -> list[dict[str, str]]:
    (folder / "customers.csv").write_text(CUSTOMERS)
    then, now = index_of(before, folder / "then.ix"), index_of(after, folder / "now.ix")
    write_small(rescreening.altered(then, now), folder / "altered.ix")
    answering = rescreening.ThreeIndexes(
        str(folder / "altered.ix"), digest_of(Index.open(folder / "altered.ix")),
        str(folder / "then.ix"), digest_of(then), str(folder / "now.ix"), digest_of(now),
    )  # fmt: skip
    indexes = {"lists": state_of(now), "before": state_of(then)}
    what = Against("rescreen", rescreening.COLUMNS, answering, indexes, "a test")
    run(job(folder / "customers.csv", folder / "changes.csv", hits_only=True, **given), what, world())
    found: list[dict[str, str]] = rows(folder / "changes.csv")
    return found


def _difference_of_full_runs(folder: Path, before: Any, after: Any, **given: Any) -> list[list[str]]:
    """What `rescreening.difference` says of the rows of two full screenings, customer by customer."""
    hits: list[dict[str, list[tuple[str, ...]]]] = []
    for name, parties in (("then", before), ("now", after)):
        index_of(parties, folder / f"full-{name}.ix")
        output = folder / f"{name}.csv"
        run(
            job(folder / "customers.csv", output, hits_only=True, **given), against(folder / f"full-{name}.ix"), world()
        )
        hits.append({})
        for row in list(csv.reader(io.StringIO(output.read_text())))[1:]:
            hits[-1].setdefault(row[0], []).append(tuple(row))
    return [
        [str(cell) for cell in row]
        for customer in sorted({*hits[0], *hits[1]})
        for row in rescreening.difference(hits[0].get(customer, []), hits[1].get(customer, []))
    ]


@pytest.mark.parametrize("limit", [1, 10])
@pytest.mark.parametrize(("before", "after"), [(BEFORE, AFTER), (AFTER, BEFORE), (BEFORE, BEFORE), (BEFORE, AFTER[:1])])
def test_rescreening_finds_what_two_full_screenings_differ_in(
    before: tuple[Party, ...], after: tuple[Party, ...], limit: int, tmp_path: Path
) -> None:
    found = _rescreened(tmp_path, before, after, limit=limit)
    assert [list(row.values()) for row in found] == _difference_of_full_runs(tmp_path, before, after, limit=limit)


def test_rescreening_says_what_is_new_changed_and_gone(tmp_path: Path) -> None:
    found = _rescreened(tmp_path, BEFORE, AFTER)
    assert {(row["id"], row["record_id"], row["change"]) for row in found} >= {
        ("1", "toy:5", "new"),
        ("3", "toy:4", "gone"),
    }
    assert next(row["rank"] for row in found if row["change"] == "gone") == "0"
    assert not {"4", "5"} & {row["id"] for row in found}


def test_a_suppressed_hit_whose_record_changed_is_new(tmp_path: Path) -> None:
    after = (Party("toy", "1", "person", "b" * 32, PARTIES[0].names), *PARTIES[1:])
    found = _rescreened(tmp_path, BEFORE, after, suppressions=_judged("toy:1", "1" * 32, None))
    (row,) = [row for row in found if row["id"] == "1"]
    assert row["change"] == "new"
    assert "the record changed" in row["reasons"]


# ---- Parquet ---------------------------------------------------------------------------------------------------------


def test_parquet_in_and_out_is_what_csv_is(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    table = pyarrow.table(
        {
            "customer_id": [1, 2, 3],
            "name": ["Grigori Varanov", "=SILVER HERON 7", None],
            "dob": [date(1968, 5, 4), None, None],
            "nationality": [["RU", "Iran"], [], None],
            "imo": [None, 9471135.0, None],
        }
    )
    source, output = tmp_path / "customers.parquet", tmp_path / "hits.parquet"
    parquet.write_table(table, source, row_group_size=2)
    index_of(PARTIES, tmp_path / "toy.ix")
    made = run(job(source, output, neutralised=False), against(tmp_path / "toy.ix"), world())
    found = parquet.read_table(output)
    assert found.column("id").to_pylist() == ["1", "2"]
    assert found.column("rank").to_pylist() == [1, 1]
    assert found.column("record_id").to_pylist() == ["toy:1", "toy:2"]
    assert found.column("name").to_pylist() == ["Grigori Varanov", "=SILVER HERON 7"]
    assert tuple(found.column_names) == COLUMNS
    assert str(found.schema.field("score").type) == "double"
    assert (made.counts["rows"], made.counts["bad_rows"]) == (3, 1)
    assert [row["row"] for row in rows(tmp_path / "hits.parquet.bad.csv")] == ["3"]


def test_what_is_no_parquet_is_refused_in_words(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "customers.parquet").write_bytes(b"PAR1" + b"x" * 100)
    with pytest.raises(UsageError, match="no Parquet"):
        job(tmp_path / "customers.parquet", tmp_path / "hits.csv")


# ---- hostile files ---------------------------------------------------------------------------------------------------


@pytest.mark.shared
def test_every_adversarial_file_runs_through_or_is_refused_in_words(shared: Path, tmp_path: Path) -> None:
    files = [path for path in sorted((shared / "data/eval/adversarial").rglob("*")) if path.is_file()]
    index_of(PARTIES, tmp_path / "toy.ix")
    n_run = 0
    for path in files:
        for chosen in ({}, {"name": "1"}):
            try:
                made = run(job(path, tmp_path / "hits.csv", chosen), against(tmp_path / "toy.ix"), world())
            except UsageError:
                continue
            n_run += 1
            assert made.counts["rows"] == made.counts["screened"] + made.counts["bad_rows"]
            rows(tmp_path / "hits.csv")
    assert n_run >= 20


@pytest.mark.shared
def test_every_naughty_string_is_screened_or_said(shared: Path, tmp_path: Path) -> None:
    strings = json.loads((shared / "data/eval/adversarial/blns/blns.json").read_text())
    text = io.StringIO()
    csv.writer(text).writerows([("id", "name"), *((str(n), string) for n, string in enumerate(strings))])
    made, found, bad = screened(text.getvalue(), tmp_path)
    assert made.counts["rows"] == len(strings)
    said = {row["id"] for row in found} | {row["id"] for row in bad}
    assert said == {str(n) for n in range(len(strings))}
