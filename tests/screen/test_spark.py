"""Screening on Spark: every row is answered, and the hits are those of the engine itself."""

from __future__ import annotations

import math
import sys
from datetime import UTC, date, datetime
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

from comity.errors import ComityError, UsageError
from comity.model import Identifier, PartialDate
from comity.model.dates import of_day
from comity.screen.batch.answering import OneIndex
from comity.screen.batch.columns import find_columns
from comity.screen.batch.customers import Customers
from comity.screen.batch.output import COLUMNS
from comity.screen.batch.worker import Settings
from comity.screen.engine import Screener
from comity.screen.index import files
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.opened import Index
from comity.screen.party import Party, PartyName
from comity.screen.spark import RECORD, SparkRun, answers, screen_with_spark
from comity.screen.spark_session import check_java, told_of
from comity.screen.subject import Subject

THRESHOLD, LIMIT = 0.5, 2
IMO = "9074729"
"""The example of the IMO's own scheme."""

SETTINGS = Settings(THRESHOLD, LIMIT, hits_only=False, kind="any", neutralised=False, today=date(2026, 1, 1))


def _party(key: str, kind: str, *names: str, imo: str = "", birth: PartialDate | None = None) -> Party:
    return Party(
        list="xx_test",
        key=key,
        kind=kind,  # type: ignore[arg-type]
        digest=blake2b(key.encode(), digest_size=16).hexdigest(),
        names=tuple(map(PartyName, names)),
        births=(birth,) if birth else (),
        identifiers=(Identifier("imo", imo),) if imo else (),
    )


PARTIES = [
    _party("1", "person", "Orvandil Quistgaard", "Орвандил Квистгаард", birth=of_day(date(1961, 2, 3))),
    _party("2", "person", "Orvandil Quistgard"),
    _party("3", "person", "Orvandill Kvistgaard"),
    _party("4", "organization", "Zephyrine Halibut Trading LLC"),
    _party("5", "vessel", "BRINEWALKER 7", imo=IMO),
]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("index") / "test.ix"
    files.write(path, lay_out(read_names(PARTIES), PARTIES, ["xx_test"]), b'{"digest": "of a test"}')
    return path


# ---- without Spark ---------------------------------------------------------------------------------------------------


def _answers(index: Path, rows: list[list[str]]) -> list[dict[str, Any]]:
    columns = find_columns(["id", "name", "kind", "birth_date"], {})
    answerer = OneIndex(str(index), "of a test").open(SETTINGS, {})
    found = answers(answerer, Customers(columns), rows, columns)
    return [dict(zip(COLUMNS, cells, strict=True)) for cells in found]


def test_every_row_is_answered_in_its_order(index: Path) -> None:
    found = _answers(
        index,
        [
            ["a", "Nobody Atall", "person", ""],
            ["b", "", "", ""],
            ["c", "Orvandil Quistgaard", "person", "no date"],
            ["d", "x" * 10_001, "", ""],
            ["", "", "", ""],
            ["", "Zephyrine Halibut Trading LLC", "organization", ""],
        ],
    )
    assert [(each["id"], each["rank"], each["level"]) for each in found] == [
        ("a", 0, "none"),
        ("b", 0, ""),
        ("c", 1, "strong"),
        ("c", 2, "strong"),
        ("d", 0, ""),
        ("", 0, ""),
        ("", 1, "strong"),
    ]
    reasons = [each["reasons"] for each in found]
    assert "neither a name nor an identifier" in reasons[1]
    assert reasons[2].startswith("birth_date 'no date'")
    assert "no date" not in reasons[3]
    assert "longer than 10,000 characters" in reasons[4]
    assert reasons[5] == "not screened; the row has no id"
    assert "the row has no id" in reasons[6]


def test_no_rows_have_no_answers(index: Path) -> None:
    assert _answers(index, []) == []


def test_names_with_line_ends_and_quotes_stay_what_they_are(index: Path) -> None:
    names = ['Orvandil "Q" Quistgaard', "Orvandil\nQuistgaard", "=Orvandil, Quistgaard", "Orvandil\r\nQuistgaard"]
    found = _answers(index, [[str(i), name, "person", ""] for i, name in enumerate(names)])
    assert {each["name"] for each in found} == set(names)


def test_without_pyspark_the_message_says_what_to_install(
    index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(UsageError, match=r"comity\[spark\].*Java 17"):
        screen_with_spark("in.parquet", str(tmp_path / "out"), index, threshold=0.7, limit=5)


def test_a_threshold_or_limit_that_cannot_be_is_refused(index: Path) -> None:
    for threshold, limit in ((0.0, 5), (1.0, 5), (math.nan, 5), (0.7, 0)):
        with pytest.raises(UsageError, match="cannot be"):
            screen_with_spark("in.parquet", "out", index, threshold=threshold, limit=limit)


def test_spark_connect_is_refused(index: Path) -> None:
    with pytest.raises(UsageError, match="Spark Connect"):
        screen_with_spark("in.parquet", "out", index, threshold=0.7, limit=5, master="sc://somewhere")


def _java(folder: Path, says: str) -> dict[str, str]:
    java = folder / "bin" / "java"
    java.parent.mkdir()
    java.write_text(f"#!/bin/sh\necho '{says}' >&2\n")
    java.chmod(0o755)
    return {"JAVA_HOME": str(folder), "PATH": ""}


@pytest.mark.skipif(sys.platform == "win32", reason="makes a shell script that says it is Java")
@pytest.mark.parametrize(("says", "old"), [('java version "1.8.0_392"', "8"), ('openjdk version "11.0.2"', "11")])
def test_an_old_java_is_refused(tmp_path: Path, says: str, old: str) -> None:
    with pytest.raises(UsageError, match=f"is Java {old}.*Install Java 17"):
        check_java(_java(tmp_path, says))


@pytest.mark.skipif(sys.platform == "win32", reason="makes a shell script that says it is Java")
def test_a_new_java_is_taken(tmp_path: Path) -> None:
    check_java(_java(tmp_path, 'openjdk version "21.0.1" 2023-10-17'))


def test_no_java_is_told(tmp_path: Path) -> None:
    for environment in ({"PATH": ""}, {"JAVA_HOME": str(tmp_path)}):
        with pytest.raises(UsageError, match="Install Java 17"):
            check_java(environment)


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("[PATH_NOT_FOUND] Path does not exist", UsageError, "in is not there"),
        ("[PATH_ALREADY_EXISTS] Path file:/out", UsageError, "out is there already"),
        (': java.io.IOException: No FileSystem for scheme "ftpx"', UsageError, "ftpx"),
        ("File x\ncomity.errors.UsageError: The executors have Comity 9\nat y", UsageError, "^The executors have Com"),
        ("ModuleNotFoundError: No module named 'comity'", UsageError, "executors lacks Comity .*'comity'"),
        ("An error\n: java.lang.OutOfMemoryError: heap\n\tat a.b", ComityError, "OutOfMemoryError: heap. Remove out"),
        ("", ComityError, "no reason was told"),
    ],
)
def test_what_spark_raises_is_told_in_words_of_ours(text: str, error: type[ComityError], says: str) -> None:
    with pytest.raises(error, match=says):
        raise told_of(text, "in", "out")


# ---- with Spark ------------------------------------------------------------------------------------------------------

NAMES = [
    "Orvandil Quistgaard", "Quistgaard, Orvandil", "Orvandil Quistgard", "O. Quistgaard", "Орвандил Квистгаард",
    "Orvandil Kvistgaard", "Zephyrine Halibut Trading", "Zephirine Halibut Trading Ltd", "BRINEWALKER 7",
    "BRINEWALKER 8", "Somebody Else", "Margit Unlisted", "=Orvandil Quistgaard", "Or\u200bvandil Quist\u202egaard",
]  # fmt: skip


def _arrow() -> tuple[Any, Any]:
    """`pyarrow` and `pyarrow.parquet`, which have no types."""
    return import_module("pyarrow"), import_module("pyarrow.parquet")


def _material(folder: Path) -> tuple[str, list[Subject]]:
    """Rows in two files with columns of the types that data platforms write, and the subjects that they mean."""
    pa, parquet = _arrow()
    folder.mkdir()
    born = datetime(1961, 2, 3, tzinfo=UTC)
    count = 60
    names = [NAMES[i % len(NAMES)] for i in range(count)]
    ships = [i % 5 == 0 for i in range(count)]
    table = pa.table(
        {
            "Customer ID": pa.array(range(count), pa.int64()),
            "name": names,
            "kind": pa.array([None] * count, pa.string()),
            "birth_date": pa.array([born if i % 3 == 0 else None for i in range(count)], pa.timestamp("us", "UTC")),
            "imo": pa.array([float(IMO) if ship else None for ship in ships], pa.float64()),
            "countries": pa.array([["KP", "RU"] if i % 4 == 0 else [] for i in range(count)], pa.list_(pa.string())),
            "a.column nobody knows": ["x"] * count,
        }
    )
    parquet.write_table(table.slice(0, 20), folder / "1.parquet")
    parquet.write_table(table.slice(20), folder / "2.parquet")
    subjects = [
        Subject(
            names[i],
            born_on="1961-02-03" if i % 3 == 0 else None,
            countries=("KP", "RU") if i % 4 == 0 else (),
            identifiers=(Identifier("imo", IMO),) if ships[i] else (),
            id=str(i),
        )
        for i in range(count)
    ]
    return str(folder), subjects


@pytest.fixture(scope="module")
def ran(index: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[SparkRun, list[Subject]]:
    """One run in a session of its own."""
    pytest.importorskip("pyspark", reason="PySpark is not installed: pip install 'comity[spark]'")
    try:
        check_java()
    except UsageError as error:
        pytest.skip(str(error))
    folder = tmp_path_factory.mktemp("spark")
    place, subjects = _material(folder / "customers")
    return screen_with_spark(place, str(folder / "hits"), index, threshold=THRESHOLD, limit=LIMIT), subjects


def _written(output: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _arrow()[1].read_table(output).to_pylist()
    return sorted(rows, key=lambda row: (int(row["id"] or 0), row["rank"]))


def test_the_hits_are_those_of_the_engine(ran: tuple[SparkRun, list[Subject]], index: Path) -> None:
    run, subjects = ran
    expected: list[tuple[Any, ...]] = []
    for subject, hits in zip(subjects, Screener(Index.open(index)).screen_many(subjects, THRESHOLD), strict=True):
        if not hits:
            expected.append((subject.id, 0, None, "none", "", subject.name))
        for rank, hit in enumerate(hits[:LIMIT], 1):
            expected.append((subject.id, rank, float(f"{hit.score:.4f}"), hit.level, hit.party.id, subject.name))
    rows = _written(run.output)
    keys = ("id", "rank", "score", "level", "record_id", "name")
    assert [tuple(row[key] for key in keys) for row in rows] == expected
    assert tuple(rows[0]) == COLUMNS
    assert {row["level"] for row in rows} >= {"confirmed", "strong", "none"}


def test_a_run_says_what_it_did(ran: tuple[SparkRun, list[Subject]]) -> None:
    run, subjects = ran
    rows = _written(run.output)
    assert (run.rows, run.unusable) == (len(subjects), 0)
    assert run.with_hits == sum(row["rank"] == 1 for row in rows)
    assert run.hits == sum(row["rank"] >= 1 for row in rows)
    assert (run.index.digest, run.index.parties) == ("of a test", len(PARTIES))
    (record,) = Path(run.output, RECORD).glob("part-*.txt")
    assert msgspec.json.decode(record.read_bytes(), type=SparkRun) == run


def test_an_output_that_is_there_is_left_as_it_is(ran: tuple[SparkRun, list[Subject]], index: Path) -> None:
    run, _ = ran
    before = {path: path.stat().st_mtime_ns for path in Path(run.output).rglob("*")}
    with pytest.raises(UsageError, match="is there already"):
        screen_with_spark(run.input, run.output, index, threshold=THRESHOLD, limit=LIMIT)
    assert {path: path.stat().st_mtime_ns for path in Path(run.output).rglob("*")} == before


def test_in_an_open_session_runs_follow_each_other_and_bad_rows_come_out(
    ran: tuple[SparkRun, list[Subject]], index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    pa, parquet = _arrow()
    bad = tmp_path / "bad.parquet"
    latin = pa.array([b"Orvandil Quistg\xe5rd", b"", None, b"?!"], pa.binary()).view(pa.string())
    parquet.write_table(pa.table({"id": ["1", "2", "3", "4"], "full name": latin}), bad)
    no_id = tmp_path / "no_id.parquet"
    parquet.write_table(pa.table({"name": ["Orvandil Quistgaard"]}), no_id)
    session = (
        import_module("pyspark.sql")
        .SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "America/New_York")
        .config("spark.comity.partitions", "3")
        .getOrCreate()
    )
    try:
        first = screen_with_spark(str(bad), str(tmp_path / "bad"), index, threshold=THRESHOLD, limit=LIMIT)
        again = screen_with_spark(ran[0].input, str(tmp_path / "again"), index, threshold=THRESHOLD, limit=LIMIT)
        with pytest.raises(UsageError, match=r"No column .* hold ids; it has 'name'"):
            screen_with_spark(str(no_id), str(tmp_path / "no"), index, threshold=THRESHOLD, limit=LIMIT)
        assert session.range(1).count() == 1, "a session that was open stays open"
    finally:
        session.stop()
    assert (first.rows, first.with_hits, first.unusable, first.partitions) == (4, 1, 3, 3)
    assert [row["id"] for row in _written(first.output) if row["rank"] <= 1] == ["1", "2", "3", "4"]
    assert _written(again.output) == _written(ran[0].output)
