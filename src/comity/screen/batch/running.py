"""A whole file screened: pieces out to the workers, their rows in, in order; the output under its name when whole."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import msgspec

from comity.errors import ComityError, UsageError
from comity.screen.batch import output, worker
from comity.screen.batch.progress_journal import Heading, Journal, Places, Under, differences, digest_of, left_over, put
from comity.screen.batch.reading import Layout, file_pieces, sha256_of
from comity.screen.batch.runs import IndexState, Input, Output, Run
from comity.screen.batch.splitting import PIECE, Piece
from comity.screen.batch.suppression import Suppressions
from comity.screen.batch.worker import Answering, Counts, Done, Settings, Task, Worker
from comity.screen.likeness import FAMILIES
from comity.screen.name_score import WEIGHTS
from comity.screen.scoring import ALERT_THRESHOLD, POSSIBLE_THRESHOLD, WEAK_ALIAS_BITS
from comity.version import __version__

_AHEAD = 2
"""Pieces that wait for each worker, so that none waits for a piece."""


class Telling(Protocol):
    """Tells what is under way; see `cli.output.Telling`."""

    def __call__(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell it."""


class Against(NamedTuple):
    """What customers are screened against, and what is written of it.

    Attributes:
        what: `screen` or `rescreen`.
        columns: of the output.
        answering: what answers.
        indexes: role -> what is screened against.
        since: of a rescreening, what it compares with.
    """

    what: str
    columns: tuple[str, ...]
    answering: Answering
    indexes: dict[str, IndexState]
    since: str = ""


class Job(NamedTuple):
    """What is to be screened, how.

    Attributes:
        path: of the customers' file.
        layout: how it is written.
        output: path of the hits; Parquet where it ends so.
        settings: how to screen.
        suppressions: judged false positives.
        operator: the user's name.
        workers: processes; with one, everything runs in this one.
    """

    path: Path
    layout: Layout
    output: Path
    settings: Settings
    suppressions: Suppressions
    operator: str
    workers: int = 2


class World(NamedTuple):
    """What a run needs from outside.

    Attributes:
        clock: the instant, UTC.
        told: hears what is under way.
        note: takes a line for people.
        resume: whether an interrupted run is gone on with.
    """

    clock: Callable[[], datetime]
    told: Telling
    note: Callable[[str], None]
    resume: bool = True


def run(job: Job, against: Against, world: World) -> Run:
    """Screen a file.

    An interrupted run goes on where it stood if it would do the same; the output is the same byte for byte.

    Raises:
        UsageError: a file cannot be read or written, or the input changed meanwhile.
        ComityError: a worker ended.
    """
    places = Places(job.output)
    _refuse_same(job, places)
    size, stamp = _stamp(job.path)
    sha256 = sha256_of(job.path, lambda done: world.told("Reading the file", done, size))
    doing = _doing(job, against, sha256)
    under = _gone_on_with(places, doing, world)
    now = world.clock().astimezone(UTC)
    heading = under.heading if under else _heading(doing, job.operator, now)
    if under:
        job = job._replace(settings=job.settings._replace(today=datetime.fromisoformat(heading.started_at).date()))
    headers = (output.header(against.columns), output.header(output.PROBLEM_COLUMNS))
    with closing(Journal(places, heading, headers, under.line if under else None)) as journal:
        _screen(job, against, journal, world, size)
        if _stamp(job.path) != (size, stamp):
            raise UsageError(f"{job.path} changed while it was screened. Nothing was kept; run again.")
        line = journal.line
    given = Input(
        job.path.name, sha256, size, job.layout.encoding, job.layout.delimiter, job.layout.has_header,
        job.layout.columns.shown(),
    )  # fmt: skip
    counts = Counts(*line.counts)._asdict()
    world.told("Finishing")
    made = Run(
        heading.run_id, against.what, __version__, model_digest(), line.engine, job.operator, heading.started_at,
        _iso(world.clock()), under is not None, _shown(job.settings), against.indexes, given,
        _finished(places), counts, _bad_rows(places, counts), against.since,
    )  # fmt: skip
    _put_in_place(places, made)
    return made


def model_digest() -> str:
    """Short digest of the weights and thresholds of the score: two runs that share it weigh alike."""
    return digest_of([WEIGHTS, FAMILIES, ALERT_THRESHOLD, POSSIBLE_THRESHOLD, WEAK_ALIAS_BITS])[:16]


def _refuse_same(job: Job, places: Places) -> None:
    if not places.output.parent.is_dir():
        raise UsageError(f"There is no folder {places.output.parent}. Nothing was screened; make it first.")
    if places.output.is_dir():
        raise UsageError(f"{places.output} is a folder. Nothing was screened; name a file for the hits.")
    own = (places.output, places.part, places.bad, places.bad_part, places.journal, places.record)
    if job.path.resolve() in {each.resolve() for each in own}:
        raise UsageError(f"{places.output} would overwrite the customers' file. Nothing was screened; name another.")


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}. Nothing was screened.") from error
    return state.st_size, state.st_mtime_ns


def _iso(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def _shown(settings: Settings) -> dict[str, Any]:
    return {**settings._asdict(), "today": settings.today.isoformat()}


def _doing(job: Job, against: Against, sha256: str) -> dict[str, Any]:
    """What decides about the output, in words and digests; not the day, which an interrupted run keeps."""
    settings = {f"setting {name}": value for name, value in _shown(job.settings).items() if name != "today"}
    doing = {
        "what": against.what,
        "version": __version__,
        "model": model_digest(),
        "input": sha256,
        "layout": msgspec.to_builtins((job.layout.columns, *job.layout[1:5])),
        "piece": PIECE,
        **{f"index {role}": each.digest for role, each in against.indexes.items()},
        **settings,
        "suppressions": digest_of(sorted(job.suppressions.values(), key=lambda each: (each.customer, each.record))),
        "since": against.since,
    }
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(doing))  # as it comes back out of the journal
    return plain


def _heading(doing: dict[str, Any], operator: str, now: datetime) -> Heading:
    run_id = f"{now:%Y%m%dT%H%M%S}-{digest_of([doing, _iso(now), operator])[:10]}"
    return Heading(run_id, _iso(now), doing)


def _gone_on_with(places: Places, doing: dict[str, Any], world: World) -> Under | None:
    """The interrupted run that is gone on with."""
    under = left_over(places)
    if under is None or not world.resume:
        return None
    differ = differences(under.heading.doing, doing)
    if differ:
        world.note(
            f"An interrupted run was found, but it cannot be gone on with ({'; '.join(differ)}). Beginning anew."
        )
        return None
    world.note(f"Going on with run {under.heading.run_id}: {Counts(*under.line.counts).rows:,} rows are done.")
    return under


# ---- pieces ----------------------------------------------------------------------------------------------------------


def _screen(job: Job, against: Against, journal: Journal, world: World, size: int) -> None:
    """Screen the pieces that are not done yet."""
    task = Task(
        job.layout.columns,
        job.layout.delimiter,
        job.layout.has_header,
        job.settings,
        job.suppressions,
        against.answering,
    )
    waiting = islice(file_pieces(job.path, job.layout), journal.line.pieces, None)
    workers = job.workers if size > PIECE else 1
    with closing(_in_processes(task, waiting, workers) if workers > 1 else _here(task, waiting)) as every:
        for done in every:
            journal.add(done)
            rows = Counts(*journal.line.counts).rows
            world.told("Screening rows", rows, max(rows, round(rows * size / max(1, done.done))))


def _here(task: Task, waiting: Iterator[Piece]) -> Generator[Done, None, None]:
    """Pieces, done by this process."""
    worker_here = Worker(task)
    for piece in waiting:
        yield worker_here.work(piece)


def _in_processes(task: Task, waiting: Iterator[Piece], workers: int) -> Generator[Done, None, None]:
    """Pieces, done by several processes at once, in their order."""
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    pool = ProcessPoolExecutor(workers, context, worker.start, (task, stop))
    under_way: deque[Future[Done]] = deque()
    try:
        for piece in waiting:
            under_way.append(pool.submit(worker.work, piece))
            if len(under_way) >= workers * _AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    except BrokenProcessPool as error:
        raise ComityError(
            "A worker ended before its time: too little memory, or it was killed. What was done is kept; run the same "
            "command again, with fewer --workers if it happens again."
        ) from error
    finally:
        if under_way:  # not all is done: nobody waits for what is under way
            stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


# ---- the end ---------------------------------------------------------------------------------------------------------


def _is_parquet(path: Path) -> bool:
    return path.suffix.lower() == ".parquet"


def _finished(places: Places) -> Output:
    """The output, whole, still under its other name."""
    ready = _ready(places)
    if ready != places.part:
        from comity.screen.batch import parquet  # noqa: PLC0415 - needs an extra

        parquet.convert(places.part, ready)
    return Output(places.output.name, sha256_of(ready), ready.stat().st_size)


def _ready(places: Places) -> Path:
    return places.part.with_name(places.part.name + "quet") if _is_parquet(places.output) else places.part


def _bad_rows(places: Places, counts: dict[str, int]) -> Output | None:
    if not counts["bad_rows"] + counts["warnings"]:
        return None
    return Output(places.bad.name, sha256_of(places.bad_part), places.bad_part.stat().st_size)


def _put_in_place(places: Places, made: Run) -> None:
    """Everything under its name; the output comes last, so that where it is, its record is."""
    ready = _ready(places)
    if made.bad_rows:
        places.bad_part.replace(places.bad)
    else:
        places.bad_part.unlink(missing_ok=True)
        places.bad.unlink(missing_ok=True)  # of an earlier run: it would be taken for this one's
    put(places.record, msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n")
    ready.replace(places.output)
    if ready != places.part:
        places.part.unlink(missing_ok=True)
    places.journal.unlink(missing_ok=True)
