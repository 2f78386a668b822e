"""Only what the changes of lists could have altered: the same rows as a full screening now beside a full one then.

A pair of names gets the same score whatever else is on a list. So a customer's hits can differ only through a party
that came, went or changed, and all customers are screened against those parties alone, as they stood and as they
stand. Who has a hit among them is screened in full, then and now, and the difference is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from comity.errors import NotFoundError, UsageError
from comity.register.store import Register
from comity.screen.batch import runs
from comity.screen.batch.answering import engine_of, hit_rows
from comity.screen.batch.index_files import opened
from comity.screen.batch.output import COLUMNS as SCREEN_COLUMNS
from comity.screen.batch.output import Cells, Writer
from comity.screen.batch.suppression import Suppressions
from comity.screen.batch.worker import Answered, Settings
from comity.screen.engine import Screener
from comity.screen.index.opened import Index
from comity.screen.party import Party
from comity.screen.subject import Subject

COLUMNS = (*SCREEN_COLUMNS, "change")
"""`change` is `new`, `changed` or `gone`; a hit that is gone has rank 0 and is shown as it was."""

_COMPARED = slice(2, None)
"""Cells that make two hits differ: all but the customer and the rank."""


class Since(NamedTuple):
    """The earlier state that is compared with.

    Attributes:
        as_of: what had been published by that day; None for the latest.
        held_at: what the register held at that instant; None for now.
        run: the earlier run; None where a day or a snapshot was named.
        shown: for people and the record of the run.
    """

    as_of: date | None
    held_at: datetime | None
    run: runs.Run | None
    shown: str


def since_of(text: str, register: Register, folder: Path) -> Since:
    """What a user means by a day, the id of a run or its record's path, or the SHA-256 of a snapshot.

    Args:
        text: what the user wrote; ids and SHA-256 may be cut short.
        register: holds the snapshots.
        folder: of the journal of runs.

    Raises:
        UsageError: it is none of them.
    """
    text = text.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return Since(date.fromisoformat(text), None, None, f"published by {text}")
        except ValueError as error:
            raise UsageError(f"{text!r} is no day of the calendar. Nothing was screened.") from error
    run = _run(text, folder)
    if run is not None:
        state = run.indexes["lists"]
        held_at = datetime.fromisoformat(state.held_at or run.started_at)
        as_of = date.fromisoformat(state.as_of) if state.as_of else None
        return Since(as_of, held_at, run, f"run {run.run_id}")
    if re.fullmatch(r"[0-9a-f]{8,64}", text):
        found = {(each.published_on, each.sha256) for each in register.snapshots() if each.sha256.startswith(text)}
        days = {day for day, _ in found}
        if len(days) == 1:
            day = days.pop()
            return Since(date.fromisoformat(day[:10]), None, None, f"snapshot {text[:12]} published on {day}")
    raise UsageError(
        f"{text!r} is no day (YYYY-MM-DD), no run of this register (comity runs) and no snapshot's SHA-256 of at least "
        "8 digits (comity snapshots). Nothing was screened."
    )


def _run(text: str, folder: Path) -> runs.Run | None:
    path = Path(text)
    if path.suffix == ".json" and path.is_file():
        try:
            return msgspec.json.decode(path.read_bytes(), type=runs.Run)
        except (OSError, msgspec.MsgspecError) as error:
            raise UsageError(f"{path} is no record of a run: {error}. Nothing was screened.") from error
    try:
        return runs.find(folder, text) if text else None
    except NotFoundError:
        return None


def altered(before: Index, after: Index) -> list[Party]:
    """Every party that is not the same in two indexes, as it stood and as it stands; whole records are compared."""
    then = dict(_parties(before))
    now = dict(_parties(after))
    gone = [each for party_id, each in then.items() if now.get(party_id) != each]
    return gone + [each for party_id, each in now.items() if then.get(party_id) != each]


def _parties(index: Index) -> Iterator[tuple[str, Party]]:
    for number in range(index.n_parties):
        party = index.party(number)
        yield party.id, party


class ThreeIndexes(NamedTuple):
    """Rescreening between two states.

    Attributes:
        altered: path of an index of `altered` parties.
        altered_digest: of it.
        before: path of the index of the earlier state.
        before_digest: of it.
        after: path of the index of the later state.
        after_digest: of it.
    """

    altered: str
    altered_digest: str
    before: str
    before_digest: str
    after: str
    after_digest: str

    def open(self, settings: Settings, suppressions: Suppressions) -> Rescreening:
        """Open the indexes."""
        paths = (self.altered, self.before, self.after)
        digests = (self.altered_digest, self.before_digest, self.after_digest)
        screeners = [Screener(opened(path, digest)) for path, digest in zip(paths, digests, strict=True)]
        return Rescreening(*screeners, settings=settings, suppressions=suppressions)


class Rescreening:
    """Writes the hits of each customer that are not as they were.

    Args:
        altered: screens against the altered parties alone.
        before: screens against the earlier state.
        after: screens against the later state.
        settings: how to screen.
        suppressions: judged false positives.
    """

    def __init__(
        self, altered: Screener, before: Screener, after: Screener, *, settings: Settings, suppressions: Suppressions
    ) -> None:
        self._altered = altered
        self._before, self._after = before, after
        self._settings = settings
        self._suppressions = suppressions

    @property
    def engine(self) -> str:
        """What has screened so far."""
        return engine_of(self._altered)

    def answer(self, subjects: Sequence[Subject], writer: Writer) -> Answered:
        """Screen subjects, write the rows that differ, in their order."""
        least = self._settings.threshold
        found = self._altered.screen_many(subjects, least) if self._altered.index.n_parties else [[]] * len(subjects)
        touched = [subject for subject, hits in zip(subjects, found, strict=True) if hits]
        before, after = (each.screen_many(touched, least) for each in (self._before, self._after))
        levels: dict[str, int] = {}
        n_hit = n_suppressed = 0
        for subject, then, now in zip(touched, before, after, strict=True):
            old, _ = hit_rows(subject, then, self._settings, self._suppressions)
            new, said = hit_rows(subject, now, self._settings, self._suppressions)
            rows = list(difference(old, new))
            for row in rows:
                writer.hit(row)
                levels[row[3]] = levels.get(row[3], 0) + 1
            n_hit += bool(rows)
            n_suppressed += len(said)
        return Answered(levels, n_hit, len(subjects) - n_hit, n_suppressed)


def difference(before: Sequence[Cells], after: Sequence[Cells]) -> Iterator[Cells]:
    """One customer's rows that are new, changed, or gone, each with that word as its last cell.

    Rows are told apart by their record, and differ where any cell but the rank does.
    """
    then = {_record(row): row for row in before}
    for row in after:
        old = then.pop(_record(row), None)
        if old is None:
            yield (*row, "new")
        elif old[_COMPARED] != row[_COMPARED]:
            yield (*row, "changed")
    for row in then.values():
        yield (row[0], 0, *row[2:], "gone")


def _record(row: Cells) -> str:
    return str(row[SCREEN_COLUMNS.index("record_id")])


def caution(since: Since, before_digest: str, model: str, say: Callable[[str], None]) -> None:
    """Say where the earlier run cannot be compared with as it was."""
    if since.run is None:
        return
    if since.run.model != model:
        say(
            f"Run {since.run.run_id} was made with another model ({since.run.model}, now {model}): what that alone "
            "altered is not found here. Screen the whole file once: comity screen FILE --output hits.csv"
        )
    if since.run.indexes["lists"].digest != before_digest:
        say(
            f"The lists as run {since.run.run_id} screened them were made anew from the register, and differ: a newer "
            "reader has read them, or the run was on another register. The comparison is with the lists made anew."
        )
