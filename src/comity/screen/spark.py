"""Screening on a Spark cluster: the same index, the same screener, over Parquet in any place that Spark reads.

The index travels as one file (`SparkContext.addFile`): every executor fetches it once, every Python worker opens it by
memory-mapping once and keeps it for all its tasks, so that the workers of a machine share its pages. Rows go through
`DataFrame.mapInArrow` in the batches that Spark makes. PySpark is asked for only here (`comity[spark]`), and only when
a run begins. How to size a run: docs/scaling.md.
"""

from __future__ import annotations

import csv
import io
import re
import shutil
import tempfile
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from comity.errors import ComityError, UsageError
from comity.screen import spark_session
from comity.screen.batch.answering import OneIndex
from comity.screen.batch.columns import Columns, find_columns
from comity.screen.batch.customers import Customers, Problem
from comity.screen.batch.index_files import state_of
from comity.screen.batch.output import COLUMNS, Writer
from comity.screen.batch.parquet import text_of
from comity.screen.batch.running import model_digest
from comity.screen.batch.runs import IndexState
from comity.screen.batch.suppression import Suppressions
from comity.screen.batch.worker import Answerer, Settings
from comity.screen.index.opened import Index
from comity.screen.spark_session import plainly_told
from comity.screen.subject import SubjectKind
from comity.version import __version__

ROWS_PER_TASK = 50_000
"""Rows of a task: it takes seconds, long enough to hide what a task costs, short enough to share out evenly."""

TASKS_PER_CORE = 3
"""A small file is cut finer than `ROWS_PER_TASK`, so that no core waits long for the last task."""

FEWEST_ROWS = 2_000
"""A task of fewer rows costs more to start than to do."""

PARTITIONS = "spark.comity.partitions"
"""Setting of Spark by which a user sets the number of tasks himself."""

TYPES = {"rank": "int", "score": "double"}
OUTPUT = ", ".join(f"{name} {TYPES.get(name, 'string')}" for name in COLUMNS)
"""Columns of the output, in Spark's words; `score` is null on a row of rank 0."""

RECORD = "_comity_run"
"""Folder in the output that holds the record of the run; what reads Parquet passes over names with that beginning."""


class Told(NamedTuple):
    """What else the user says of a run.

    Attributes:
        chosen: meaning -> heading or number of a column (`batch.columns`).
        kind: of a row that says none.
        suppressions: judged false positives, to be left out.
        today: the day on which they have to be in force; needed with suppressions.
    """

    chosen: Mapping[str, str] = MappingProxyType({})
    kind: SubjectKind = "any"
    suppressions: Suppressions | None = None
    today: date = date.min


class Job(NamedTuple):
    """What every worker has to know.

    Attributes:
        file: name of the index among the files that Spark hands out; no two runs share one.
        digest: of the index.
        comity: version of the driver.
        columns: what the columns of the rows hold.
        settings: how to screen.
        suppressions: judged false positives.
    """

    file: str
    digest: str
    comity: str
    columns: Columns
    settings: Settings
    suppressions: Suppressions


class SparkRun(msgspec.Struct, frozen=True):
    """What a run did, kept as evidence of it; its JSON stands in the output under `RECORD`.

    Attributes:
        id: of the run.
        model: digest of the weights and thresholds of the score.
        index: what was screened against; every executor has made sure that it has this one.
        columns: meaning -> headings of the input.
        partitions: tasks that the rows were shared out to.
        rows: read, each answered by one row of rank 0 or 1.
        with_hits: rows with at least one hit.
        hits: written.
        unusable: rows that could not be screened; each is in the output with rank 0, an empty level and the reason.
        seconds: from the start of Spark to the count of what was written.
    """

    id: str
    input: str
    output: str
    threshold: float
    limit: int
    master: str
    comity: str
    spark: str
    model: str
    index: IndexState
    columns: dict[str, str]
    partitions: int
    rows: int
    with_hits: int
    hits: int
    unusable: int
    seconds: float


def screen_with_spark(  # noqa: PLR0913 - the options of the command
    input: str,
    output: str,
    index_path: Path,
    *,
    threshold: float,
    limit: int,
    master: str = "local[2]",
    told: Told = Told(),  # noqa: B008 - frozen
) -> SparkRun:
    """Screen every row of a Parquet file or folder on Spark.

    A session of Spark that is open already (`spark-submit`, a notebook) is used as it is and stays open.

    Args:
        input: path or address as Spark takes it (`s3a://`, `hdfs://`, `file://`, a plain path); its columns are told
            as those of any customers' file, and one has to hold ids: Spark keeps no order of rows.
        output: path or address of a folder of Parquet files that is not there yet.
        index_path: of the index, on the driver's machine.
        threshold: score from which a party is a hit, strictly between 0 and 1.
        limit: most hits of a row.
        master: of Spark; empty for the one that `spark-submit` or Spark's configuration names.
        told: what else the user says.

    Raises:
        UsageError: PySpark or Java is missing, the input is not there or lacks columns, the output is there already,
            or an executor cannot work with this driver.
        IndexFileError: there is no index that can be used.
        ComityError: Spark broke the run off.
    """
    if not 0 < threshold < 1 or limit < 1:
        raise UsageError(
            f"A threshold of {threshold:g} and {limit} hits a row cannot be; take 0 < threshold < 1 and 1 or more."
        )
    state = state_of(Index.open(index_path))
    settings = Settings(threshold, limit, hits_only=False, kind=told.kind, neutralised=False, today=told.today)
    start, run = time.perf_counter(), uuid.uuid4().hex
    with plainly_told(input, output), spark_session.opened(master) as spark, tempfile.TemporaryDirectory() as folder:
        rows, columns = _rows_of(spark, input, told)
        n_rows = rows.count()
        rows = _shared_out(spark, rows, n_rows)
        index = Path(folder, f"comity-{run}.ix")  # a session takes one file of a name only
        shutil.copyfile(index_path, index)
        spark.sparkContext.addFile(str(index))
        job = Job(index.name, state.digest, __version__, columns, settings, told.suppressions or {})
        rows.mapInArrow(partial(answered, job=job), OUTPUT).write.mode("errorifexists").parquet(output)
        counts = _counted(spark, output, n_rows)
        done = SparkRun(
            run, input, output, threshold, limit, spark.sparkContext.master, __version__, spark.version,
            model_digest(), state, columns.shown(), rows.rdd.getNumPartitions(), **counts,
            seconds=round(time.perf_counter() - start, 2),
        )  # fmt: skip
        record = spark.createDataFrame([(msgspec.json.encode(done).decode(),)], "value string")
        record.coalesce(1).write.text(f"{output.rstrip('/')}/{RECORD}")
        return done


# ---- on the workers --------------------------------------------------------------------------------------------------

Cells = tuple[Any, ...]
"""A row of the output."""

_opened: dict[str, Answerer] = {}
"""Of this process: file of the run at hand -> what answers."""


def answered(batches: Iterable[Any], job: Job) -> Iterator[Any]:
    """Arrow batches of rows in, Arrow batches of hits out."""
    pa = import_module("pyarrow")
    answerer, customers = _answerer(job), Customers(job.columns, job.settings.kind)
    arrow = {"int": pa.int32(), "double": pa.float64()}
    schema = pa.schema([(name, arrow.get(TYPES.get(name, ""), pa.string())) for name in COLUMNS])
    for batch in batches:
        rows = zip(*(_texts(pa, column) for column in batch.columns), strict=True)
        cells = list(zip(*answers(answerer, customers, list(rows), job.columns), strict=True)) or [()] * len(COLUMNS)
        arrays = [pa.array(column, field.type) for column, field in zip(cells, schema, strict=True)]
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _answerer(job: Job) -> Answerer:
    """What answers in a worker's process; the index is opened once."""
    if job.comity != __version__:
        raise UsageError(
            f"The executors have Comity {__version__}, the driver has {job.comity}. Nothing was screened; install one "
            "version on all of them (docs/scaling.md)."
        )
    if job.file not in _opened:
        _opened.clear()
        path = import_module("pyspark").SparkFiles.get(job.file)
        _opened[job.file] = OneIndex(path, job.digest).open(job.settings, job.suppressions)
    return _opened[job.file]


def _texts(pa: Any, column: Any) -> list[str]:
    """The values of a column as texts: instants as their day in UTC, whatever the session's time zone."""
    if pa.types.is_timestamp(column.type) and column.type.tz:
        column = column.cast(pa.timestamp(column.type.unit, "UTC"))
    try:
        return [text_of(value) for value in column.to_pylist()]
    except UnicodeDecodeError:  # Parquet does not hold its writers to UTF-8
        return [text_of(value) for value in column.cast(pa.binary()).to_pylist()]


def answers(
    answerer: Answerer, customers: Customers, rows: Sequence[Sequence[str]], columns: Columns
) -> Iterator[Cells]:
    """The output's rows of some rows, in their order; every row has at least one.

    What the local engine writes to its file of bad rows stands here among the reasons: the cluster has no such file.
    """
    read = [customers.read([row], 0) for row in rows]
    own_id = columns.first("id")
    subjects = [
        msgspec.structs.replace(subject, id=row[own_id].strip())
        for row, (some, _) in zip(rows, read, strict=True)
        for subject in some
    ]
    writer = Writer(neutralised=False)
    answerer.answer(subjects, writer)
    found = _by_subject(csv.reader(io.StringIO(writer.take().decode(), newline="")))
    for row, (some, problems) in zip(rows, read, strict=True):
        notes = list(map(_note, problems)) + ([] if row[own_id].strip() else ["the row has no id"])
        if some:
            (*first, reasons), *more = next(found)
            yield from ((*first, "; ".join(filter(None, (*notes, reasons)))), *more)
        else:
            name = row[columns.first("name")] if "name" in columns.places else ""
            reason = "; ".join(("not screened", *(notes or ["the row is empty"])))
            yield row[own_id].strip()[:_SHOWN], 0, None, "", "", "", "", name[:_SHOWN], "", "", reason


_SHOWN = 200
"""Characters of a name that was not screened."""


def _by_subject(lines: Iterable[list[str]]) -> Iterator[list[Cells]]:
    """The rows of each subject: the one that says that there are no hits, or its hits from rank 1 on."""
    group: list[Cells] = []
    for id_, rank, score, *rest in lines:
        if int(rank) <= 1 and group:
            yield group
            group = []
        group.append((id_, int(rank), float(score) if score else None, *rest))
    if group:
        yield group


def _note(problem: Problem) -> str:
    """A value that was left out, or why a row was not screened."""
    value = f" {problem.value!r}" if problem.value else ""
    return f"{problem.column}{value}: {problem.reason}" if problem.column else problem.reason


# ---- on the driver ---------------------------------------------------------------------------------------------------


def _rows_of(spark: Any, input: str, told: Told) -> tuple[Any, Columns]:
    """The columns of the input that are used, numbered, and what they hold."""
    frame = spark.read.parquet(input)
    known = find_columns(frame.columns, told.chosen)
    if "id" not in known.places:
        seen = ", ".join(repr(each[:40]) for each in frame.columns[:20])
        raise UsageError(
            f"No column of {input} is known to hold ids; it has {seen}. Nothing was screened. Spark keeps no order of "
            "rows, so that each needs an id: say which column holds it: --map id=COLUMN"
        )
    used = sorted({i for places in known.places.values() for i in places})
    places = {meaning: tuple(map(used.index, some)) for meaning, some in known.places.items()}
    quoted = [frame["`" + frame.columns[i].replace("`", "``") + "`"] for i in used]
    numbered = [column.alias(f"c{i}") for i, column in enumerate(quoted)]
    return frame.select(*numbered), Columns(tuple(known.headings[i] for i in used), places)


def _shared_out(spark: Any, rows: Any, n_rows: int) -> Any:
    """The rows in as many partitions as keep every core busy to the end; those that are there, if they are enough."""
    context = spark.sparkContext
    asked = context.getConf().get(PARTITIONS, "")
    if asked:
        if not re.fullmatch(r"[1-9]\d{0,5}", asked):
            raise UsageError(f"{PARTITIONS} is {asked!r}; it has to be a number of tasks from 1 to 999999.")
        return rows.repartition(int(asked))
    wanted = max(n_rows // ROWS_PER_TASK, min(TASKS_PER_CORE * context.defaultParallelism, n_rows // FEWEST_ROWS), 1)
    return rows if rows.rdd.getNumPartitions() >= wanted else rows.repartition(wanted)


def _counted(spark: Any, output: str, n_rows: int) -> dict[str, int]:
    """What stands in the output, read from there; every row has to be answered."""
    functions = import_module("pyspark.sql.functions")
    rank, level = functions.col("rank"), functions.col("level")
    wanted = {"rows": rank <= 1, "with_hits": rank == 1, "hits": rank >= 1, "unusable": (rank == 0) & (level == "")}
    sums = [functions.count_if(test).alias(name) for name, test in wanted.items()]
    counts: dict[str, int] = spark.read.schema(OUTPUT).parquet(output).agg(*sums).first().asDict()
    if counts["rows"] != n_rows:
        raise ComityError(
            f"{output} answers {counts['rows']:,} of {n_rows:,} rows; do not use it. The input may have changed "
            "during the run: remove the output and run again."
        )
    return counts
