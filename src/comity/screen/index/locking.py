"""One process at a time makes an index; the others wait for it and use what it made."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

STALE_SECONDS = 60.0
"""A lock that was not touched for so long is that of a process that is gone. Who makes an index touches it at least
every few seconds: whenever it tells how far it is."""

_LOOK_EVERY = 0.1
_TOUCH_EVERY = 1.0


class Telling(Protocol):
    """Is told what is under way."""

    def __call__(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell it."""


@contextmanager
def locked(path: Path, told: Telling) -> Iterator[Callable[[], None]]:
    """Hold the lock of a file; gives what is to be called now and then to say that this process is still at it.

    A lock whose process died is taken over. Should two ever hold it, both make the same file, and each puts it in place
    in one step.

    Args:
        path: of the file that is to be written.
        told: that another process is waited for.

    Raises:
        OSError: no file can be written there.
    """
    lock = path.with_name(f"{path.name}.lock")
    while not _took(lock):
        age = _age(lock)
        if age is not None and age > STALE_SECONDS:
            with suppress(FileNotFoundError):  # another that waited was faster
                lock.unlink()
            continue
        told("another process makes the screening index: waiting")
        time.sleep(_LOOK_EVERY)
    last = time.monotonic()

    def still_here() -> None:
        nonlocal last
        if time.monotonic() - last > _TOUCH_EVERY:
            last = time.monotonic()
            with suppress(FileNotFoundError):  # taken over: this process was stopped for long
                os.utime(lock)

    try:
        yield still_here
    finally:
        with suppress(FileNotFoundError):
            lock.unlink()


def _took(lock: Path) -> bool:
    try:
        descriptor = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return False
    with os.fdopen(descriptor, "w") as file:
        file.write(str(os.getpid()))
    return True


def _age(lock: Path) -> float | None:
    """Seconds since a lock was touched; None where it is gone."""
    try:
        return time.time() - lock.stat().st_mtime
    except FileNotFoundError:
        return None
