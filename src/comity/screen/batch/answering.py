"""What a worker answers with: the hits of each customer in one index."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from comity.screen.batch.index_files import opened
from comity.screen.batch.output import Cells, Writer, hit_cells
from comity.screen.batch.suppression import Suppressions, kept
from comity.screen.batch.worker import Answered, Settings
from comity.screen.engine import Hit, Screener
from comity.screen.subject import Subject


class OneIndex(NamedTuple):
    """Screening against one index.

    Attributes:
        path: of the index file.
        digest: of what it holds.
    """

    path: str
    digest: str

    def open(self, settings: Settings, suppressions: Suppressions) -> Screening:
        """Open the index."""
        return Screening(Screener(opened(self.path, self.digest)), settings, suppressions)


class Screening:
    """Writes the hits of each customer, or that there are none.

    Args:
        screener: of the index.
        settings: how to screen.
        suppressions: judged false positives.
    """

    def __init__(self, screener: Screener, settings: Settings, suppressions: Suppressions) -> None:
        self._screener = screener
        self._settings = settings
        self._suppressions = suppressions

    @property
    def engine(self) -> str:
        """What has screened so far."""
        return engine_of(self._screener)

    def answer(self, subjects: Sequence[Subject], writer: Writer) -> Answered:
        """Screen subjects, write their rows in their order."""
        levels: dict[str, int] = {}
        n_hit = n_suppressed = n_nothing = 0
        nothing, hits_only = writer.nothing, self._settings.hits_only
        found = self._screener.screen_many(subjects, self._settings.threshold)
        for subject, hits in zip(subjects, found, strict=True):
            if not hits:
                n_nothing += 1
                if not hits_only:
                    nothing(subject)
                continue
            rows, said = hit_rows(subject, hits, self._settings, self._suppressions)
            n_suppressed += len(said)
            if not rows:
                n_nothing += 1
                if not hits_only:
                    nothing(subject, said)
                continue
            n_hit += 1
            for row in rows:
                levels[row[3]] = levels.get(row[3], 0) + 1
                writer.hit(row)
        return Answered(levels, n_hit, n_nothing, n_suppressed)


def hit_rows(
    subject: Subject, hits: Sequence[Hit], settings: Settings, suppressions: Suppressions
) -> tuple[list[Cells], tuple[str, ...]]:
    """The rows of one customer's hits, and what is to be said of those that are suppressed."""
    left, said = kept(subject.id, hits, suppressions, settings.today)
    rows = [
        hit_cells(subject, rank, hit, (*notes, *said) if rank == 1 else notes)
        for rank, (hit, notes) in enumerate(left[: settings.limit], 1)
    ]
    return rows, said


def engine_of(screener: Screener) -> str:
    """What a screener has computed with so far: `numba` for the compiled kernel, or `python`."""
    return "numba" if getattr(screener, "_many", None) is not None else "python"
