"""When a key had which record: runs of snapshots, and how one more snapshot changes them.

Snapshots of one form of a list are ordered by `order_key`. A run says that a key had one and the same record in every
snapshot from `seen_from` up to, not including, `seen_until`. The runs of a key are kept maximal, so that they depend
on the set of snapshots alone and not on the order in which these came in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Run(NamedTuple):
    """One key's record over consecutive snapshots.

    Attributes:
        digest: of the record.
        seen_from: order key of the first snapshot that has it.
        seen_until: order key of the first later snapshot that has not; None where it stands in the last one.
    """

    digest: str
    seen_from: str
    seen_until: str | None


def order_key(day: str, sha256: str, *, publisher: bool, stated_at: str = "", ordinal: int = 1) -> str:
    """Text that sorts the snapshots of a list.

    Everything in it comes from the snapshot itself, so that it is the same by whatever route the snapshot came in.

    Args:
        day: of publication, ISO.
        sha256: decides where nothing else does: an arbitrary order, but always the same.
        publisher: on one day the publisher's own form comes after, and so before, any conversion.
        stated_at: instant that the file states.
        ordinal: which file of the day it is by its name (`sdn_2021-08-20_2.csv`).
    """
    return f"{day} {int(publisher)} {stated_at[:24]:24} {ordinal:03} {sha256[:12]}"


def end_of(day: str) -> str:
    """A bound that sorts after every order key of that day and before those of the next."""
    return f"{day}~"


def splice(runs: Iterable[Run], at: str, until: str | None, digest: str | None) -> list[Run]:
    """The runs of one key once a snapshot is placed among those that are known.

    Args:
        runs: of the key; in any order, without overlap.
        at: order key of the new snapshot.
        until: order key of the next snapshot of the form; None where the new one is the last.
        digest: of the record that the new snapshot has under the key; None where it has none.

    Returns:
        The runs, maximal, in order.
    """
    kept = [part for run in runs for part in _outside(run, at, until)]
    if digest is not None:
        kept.append(Run(digest, at, until))
    return _maximal(sorted(kept, key=lambda run: run.seen_from))


def _outside(run: Run, at: str, until: str | None) -> list[Run]:
    """What is left of a run when the span from `at` to `until` is taken out."""
    if (run.seen_until is not None and run.seen_until <= at) or (until is not None and run.seen_from >= until):
        return [run]
    parts = []
    if run.seen_from < at:
        parts.append(Run(run.digest, run.seen_from, at))
    if until is not None and (run.seen_until is None or run.seen_until > until):
        parts.append(Run(run.digest, until, run.seen_until))
    return parts


def _maximal(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].seen_until == run.seen_from and joined[-1].digest == run.digest:
            joined[-1] = Run(run.digest, joined[-1].seen_from, run.seen_until)
        else:
            joined.append(run)
    return joined


def at_time(runs: Iterable[Run], bound: str) -> Run | None:
    """The run that is in force at a bound (`end_of(day)`), if any."""
    for run in runs:
        if run.seen_from <= bound and (run.seen_until is None or run.seen_until > bound):
            return run
    return None
