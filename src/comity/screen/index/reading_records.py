"""Records of a register read and laid out as a small index of their own; by two processes where they are many."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context

from comity.register.store import Register
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.files import Arrays
from comity.screen.index.store import Asked, Telling, silent
from comity.screen.party import Party, party_of

MANY_RECORDS = 20_000
"""Records, some 50,000 names, from which a second process pays: it takes half a second to start."""

Wanted = dict[str, dict[str, str]]
"""List -> key -> stamp of records."""


def read_records(register: Register, wanted: Wanted, asked: Asked, processes: int, told: Telling) -> list[Arrays]:
    """Read records and lay them out.

    Args:
        register: to read from.
        wanted: which records.
        asked: the moment.
        processes: that may read; a second one starts only where it pays.
        told: is told what is under way.

    Returns:
        One index or two that are over the lists of `wanted`; none where nothing is wanted. Records that are gone by
        now are left out.
    """
    total = sum(map(len, wanted.values()))
    if processes < 2 or total < MANY_RECORDS:
        return [read_part(register, wanted, asked, told)] if total else []
    here, there = _halves(wanted)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        other = _submitted(pool, register.place, there, asked)
        mine = read_part(register, here, asked, told)
        theirs = _waited(other, told) if other else None
        return [mine, theirs or read_part(register, there, asked, told)]


def _waited(other: Future[Arrays], told: Telling) -> Arrays | None:
    """What the other process read; None where it could not."""
    while True:
        try:
            return other.result(timeout=1.0)
        except (BrokenProcessPool, OSError):
            if other.done():
                return None
            told("reading names")


def read_part(register: Register, wanted: Wanted, asked: Asked, told: Telling) -> Arrays:
    """Read records and lay them out; those that are gone by now are left out."""
    parties: list[Party] = []
    stamps: list[str] = []
    total = sum(map(len, wanted.values()))
    with _without_collecting():
        for name, by_key in ((name, some) for name, some in wanted.items() if some):
            told(f"{name}: reading records", len(parties), total)
            for held in register.records(name, asked.as_of, keys=by_key, held_at=asked.held_at):
                if stamp := by_key.get(held.record.key):
                    parties.append(party_of(held.record))
                    stamps.append(stamp)
        told("reading names", 0, len(parties))
        names = read_names(parties, lambda done: told("reading names", done, len(parties)))
        told("laying out the index")
        return lay_out(names, parties, list(wanted), stamps)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Reading makes millions of values that stay; looking for cycles among them again and again takes a third of it."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _submitted(pool: ProcessPoolExecutor, place: str, wanted: Wanted, asked: Asked) -> Future[Arrays] | None:
    """The other process at work; None where there can be none (no memory, a locked-down container)."""
    try:
        return pool.submit(_read_elsewhere, place, wanted, asked)
    except (BrokenProcessPool, OSError, NotImplementedError):
        return None


def _read_elsewhere(place: str, wanted: Wanted, asked: Asked) -> Arrays:
    """`read_part` in a process of its own."""
    with Register(place) as register:
        return read_part(register, wanted, asked, silent)


def _halves(wanted: Wanted) -> tuple[Wanted, Wanted]:
    """Half of the records of every list, and the other half: some lists' records take far longer than others'."""
    halves: tuple[Wanted, Wanted] = ({}, {})
    for name, by_key in wanted.items():
        keys = sorted(by_key)
        middle = len(keys) // 2
        for half, some in zip(halves, (keys[:middle], keys[middle:]), strict=True):
            half[name] = {key: by_key[key] for key in some}
    return halves
