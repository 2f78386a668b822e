"""What one worker does with a piece of a file: rows, subjects, hits, and the text of the output.

A worker is a process of its own, started anew (`spawn`), that opens the index by its path; the index lies in memory
once, however many workers map it.
"""

from __future__ import annotations

import csv
import io
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from multiprocessing import parent_process
from multiprocessing.synchronize import Event
from threading import Thread
from typing import NamedTuple, Protocol

from comity.errors import ComityError
from comity.screen.batch import parquet
from comity.screen.batch.columns import Columns
from comity.screen.batch.customers import Customers, Problem, broken
from comity.screen.batch.decoding import text_of
from comity.screen.batch.output import Writer, problem_rows
from comity.screen.batch.splitting import MOST_ROW, Piece
from comity.screen.batch.suppression import Suppressions
from comity.screen.subject import Subject, SubjectKind


class Settings(NamedTuple):
    """How customers are screened.

    Attributes:
        threshold: score from which a party is a hit.
        limit: most hits of one customer.
        hits_only: whether customers without hits are left out.
        kind: of rows that say none.
        neutralised: whether cells are made harmless for spreadsheets.
        today: on which suppressions are held to expire.
    """

    threshold: float
    limit: int
    hits_only: bool
    kind: SubjectKind
    neutralised: bool
    today: date


class Task(NamedTuple):
    """All that a worker must know.

    Attributes:
        columns: of the file.
        delimiter: between fields.
        has_header: whether the file's first row is a header.
        settings: how to screen.
        suppressions: judged false positives.
        answering: what answers.
    """

    columns: Columns
    delimiter: str
    has_header: bool
    settings: Settings
    suppressions: Suppressions
    answering: Answering


class Counts(NamedTuple):
    """What was found in some rows.

    Attributes:
        rows: customers' rows, empty lines left out.
        screened: those that were screened.
        bad_rows: those that were not.
        warnings: values left out and other oddities of rows that were.
        confirmed: hits of that level; so the following.
        strong: hits.
        possible: hits.
        none: hits below every level, that an identifier or a low threshold brought.
        customers_hit: customers with a hit.
        no_hits: customers without.
        suppressed: hits left out as judged false positives.
    """

    rows: int = 0
    screened: int = 0
    bad_rows: int = 0
    warnings: int = 0
    confirmed: int = 0
    strong: int = 0
    possible: int = 0
    none: int = 0
    customers_hit: int = 0
    no_hits: int = 0
    suppressed: int = 0

    def plus(self, other: Counts) -> Counts:
        """Both together."""
        return Counts(*(a + b for a, b in zip(self, other, strict=True)))


class Answered(NamedTuple):
    """What was found for some subjects; see `Counts`."""

    levels: dict[str, int]
    customers_hit: int
    no_hits: int
    suppressed: int


class Answerer(Protocol):
    """Screens subjects and writes what it finds."""

    @property
    def engine(self) -> str:
        """What has screened so far."""

    def answer(self, subjects: Sequence[Subject], writer: Writer) -> Answered:
        """Screen subjects, write their rows in their order."""


class Answering(Protocol):
    """A description of an answerer that can be sent to another process."""

    def open(self, settings: Settings, suppressions: Suppressions) -> Answerer:
        """Open its indexes."""


class Done(NamedTuple):
    """A piece, done.

    Attributes:
        number: of the piece.
        text: rows of the output.
        bad: rows of the file of bad rows.
        counts: what was found.
        done: bytes of the file up to its end.
        engine: what screened.
    """

    number: int
    text: bytes
    bad: bytes
    counts: Counts
    done: int
    engine: str


class Worker:
    """Works on pieces.

    Args:
        task: what to do.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        self._customers = Customers(task.columns, task.settings.kind)
        self._answerer = task.answering.open(task.settings, task.suppressions)
        self._writer = Writer(neutralised=task.settings.neutralised)

    def work(self, piece: Piece) -> Done:
        """Screen a piece."""
        problems: list[Problem] = []
        subjects, found = self._customers.read(self._rows(piece, problems), piece.first_row)
        problems += found
        answered = self._answerer.answer(subjects, self._writer)
        lost = sum(not each.screened for each in problems)
        counts = Counts(
            rows=len(subjects) + lost,
            screened=len(subjects),
            bad_rows=lost,
            warnings=len(problems) - lost,
            customers_hit=answered.customers_hit,
            no_hits=answered.no_hits,
            suppressed=answered.suppressed,
            **answered.levels,
        )
        problems.sort(key=lambda each: each.row)
        bad = problem_rows(problems) if problems else b""
        return Done(piece.number, self._writer.take(), bad, counts, piece.done, self._answerer.engine)

    def _rows(self, piece: Piece, problems: list[Problem]) -> Iterator[Sequence[str]]:
        if piece.arrow:
            return iter(parquet.rows(piece.data, self._task.columns))
        problems += [broken(row, head) for row, head in piece.broken]
        text = text_of(piece.data, self._task.delimiter, piece.first_row, problems)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=self._task.delimiter)
        return self._usable(rows, piece, problems)

    def _usable(self, rows: Iterator[list[str]], piece: Piece, problems: list[Problem]) -> Iterator[Sequence[str]]:
        """The rows; an empty one in the place of the header, and of a first row that is too long."""
        first = next(rows, [])
        if sum(map(len, first)) > MOST_ROW:
            problems.append(broken(piece.first_row, piece.data))
            first = []
        yield [] if piece.number == 0 and self._task.has_header else first
        yield from rows


_tasks: list[Task] = []
_workers: list[Worker] = []
"""Of this process: what it is to do, and, from its first piece on, its worker."""


def start(task: Task, stop: Event) -> None:
    """Make a process a worker, which ends at once when it is told to, or when the process that started it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and tells its workers
    parent = parent_process()
    for waited_for in (stop.wait, *([parent.join] if parent else ())):
        Thread(target=_end_after, args=(waited_for,), daemon=True).start()
    _tasks[:] = [task]


def _end_after(waited_for: Callable[[], object]) -> None:
    """End this process once something has come. A killed parent tells nobody: its workers would wait for ever."""
    waited_for()
    os._exit(1)


def work(piece: Piece) -> Done:
    """Screen a piece in a worker's process.

    Raises:
        ComityError: whatever branch the error is of; some cannot be sent to another process.
    """
    try:
        if not _workers:
            _workers.append(Worker(_tasks[0]))
        return _workers[0].work(piece)
    except ComityError as error:
        raise ComityError(str(error)) from None
