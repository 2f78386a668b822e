"""A register that screens: `comity.open("register.db").screen(subject)`.

The register itself stands above this room and knows nothing of screening; what `comity.open` gives is this class.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from comity.register.store import Register

if TYPE_CHECKING:
    from comity.screen.engine import Hit, Screener
    from comity.screen.subject import Subject

# What screens is imported where it is used: who only reads the register need not load the tables of names.

_Moment = tuple[date | None, datetime | None]
_Stamp = tuple[tuple[int, int], ...]


class ScreeningRegister(Register):
    """What every list said, and when; and whether somebody is on one.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        RegisterError: it cannot be opened, or was laid out by another version.
    """

    def __init__(self, place: str | Path) -> None:
        super().__init__(place)
        self._last: tuple[_Moment, _Stamp, Screener] | None = None

    def screen(
        self,
        subject: Subject,
        as_of: date | None = None,
        held_at: datetime | None = None,
        least: float | None = None,
    ) -> list[Hit]:
        """The listed parties that a subject may be, the best first.

        Args:
            subject: who is screened.
            as_of: against what had been published by that day; by default, against the latest known.
            held_at: against what the register itself held at that instant.
            least: score from which a party is returned, the alert threshold by default; one whose identifier was found
                is returned with any score.

        Raises:
            UsageError: the subject's date of birth is no date.
            IndexFileError: the index cannot be written or read.
        """
        from comity.screen.scoring import ALERT_THRESHOLD  # noqa: PLC0415

        return self.screener(as_of, held_at).screen(subject, ALERT_THRESHOLD if least is None else least)

    def screener(self, as_of: date | None = None, held_at: datetime | None = None) -> Screener:
        """The screener of a moment, for many questions; kept until the register changes.

        The first question after a change brings the index up to date, which may take seconds.
        """
        from comity.screen.engine import Screener  # noqa: PLC0415
        from comity.screen.index.store import open_index  # noqa: PLC0415

        moment, stamp = (as_of, held_at), _stamp(self.place)
        if self._last and stamp and self._last[:2] == (moment, stamp):
            return self._last[2]
        index = open_index(self.place, as_of=as_of, held_at=held_at)
        if self._last and self._last[0] == moment and self._last[2].index.meta == index.meta:
            kept = self._last[2]  # nothing changed: what it remembers of words stays of use
        else:
            kept = Screener(index)
        self._last = (moment, stamp, kept)
        return kept


def _stamp(place: str) -> _Stamp:
    """What tells, without opening it, that a SQLite file has changed; empty for another database, which is asked.

    The day is part of it, since a list stands as stale by the mere passing of days.
    """
    stamps = []
    for path in (Path(place), Path(f"{place}-wal")):
        try:
            state = path.stat()
        except OSError:
            continue
        stamps.append((state.st_mtime_ns, state.st_size))
    return (*stamps, (datetime.now(UTC).toordinal(), 0)) if stamps else ()
