"""Judged false positives: pairs of a customer and a record that are left out, until they expire or the record changes.

The journal is a file of JSON lines beside the register, to which lines are only ever added: who judged, when, why.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from comity.errors import UsageError
from comity.screen.engine import Hit

MOST_TEXT = 2000


class Suppression(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the journal.

    Attributes:
        what: `add` or `remove`.
        customer: the customer's id as in the customers' file.
        record: `LIST:KEY`.
        digest: of the record that was judged (`Party.digest`); empty for `remove`.
        by: who judged.
        at: UTC instant, ISO.
        why: for people.
        expires_on: last day on which it counts.
    """

    what: Literal["add", "remove"]
    customer: str
    record: str
    by: str
    at: str
    digest: str = ""
    why: str = ""
    expires_on: date | None = None


Suppressions = dict[tuple[str, str], Suppression]
"""(customer, record) -> what was judged last."""


class Kept(NamedTuple):
    """The hits of one customer after suppression.

    Attributes:
        hits: those that are not suppressed, each with what is to be said of an earlier suppression.
        suppressed: what is to be said of those that are.
    """

    hits: list[tuple[Hit, tuple[str, ...]]]
    suppressed: tuple[str, ...]


def read(path: Path) -> Suppressions:
    """The suppressions that a journal comes to; none where there is no journal.

    A last line without its end was cut off while it was written, and does not count.

    Raises:
        UsageError: the journal cannot be read, or a line of it is damaged.
    """
    found: Suppressions = {}
    for number, line in enumerate(_lines(path), 1):
        if not line.strip():
            continue
        try:
            each = msgspec.json.decode(line, type=Suppression)
        except msgspec.MsgspecError as error:
            raise UsageError(
                f"Line {number} of {path} is damaged ({error}). Nothing was done: a suppression may be lost. Restore "
                "the file from a backup, or take the line out."
            ) from error
        if each.what == "add":
            found[each.customer, each.record] = each
        else:
            found.pop((each.customer, each.record), None)
    return found


def _lines(path: Path) -> list[bytes]:
    try:
        return path.read_bytes().split(b"\n")[:-1]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error


def sha256(path: Path) -> str:
    """SHA-256 of a journal; of nothing where there is none."""
    return hashlib.sha256(b"\n".join(_lines(path))).hexdigest()


def append(path: Path, entries: Sequence[Suppression]) -> None:
    """Add lines to a journal, all of them in one write that is on the disk when this returns.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        torn = path.exists() and path.stat().st_size > 0 and not _ends_line(path)
        data = b"".join(msgspec.json.encode(each) + b"\n" for each in entries)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o640)
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            if torn:
                file.truncate(_whole_length(path))
            file.write(data)
            os.fsync(file.fileno())
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}. Nothing was suppressed.") from error


def _ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _whole_length(path: Path) -> int:
    """Bytes of a journal up to the end of its last whole line."""
    return path.read_bytes().rfind(b"\n") + 1


def in_force(entry: Suppression, digest: str, today: date) -> str:
    """Why a suppression does not count any more; empty where it does.

    Args:
        entry: the suppression.
        digest: of the record as it stands; empty where it is not known.
        today: the day asked about.
    """
    if digest != entry.digest:
        return "the record changed"
    if entry.expires_on is not None and today > entry.expires_on:
        return "it expired"
    return ""


def kept(customer: str, hits: Iterable[Hit], suppressions: Suppressions, today: date) -> Kept:
    """Leave out the hits of a customer that are suppressed."""
    left: list[tuple[Hit, tuple[str, ...]]] = []
    said: list[str] = []
    for hit in hits:
        entry = suppressions.get((customer, hit.party.id))
        if entry is None:
            left.append((hit, ()))
            continue
        why = in_force(entry, hit.party.digest, today)
        until = f"until {entry.expires_on}" if entry.expires_on else "without end"
        if why:
            left.append((hit, (f"was suppressed {until} by {entry.by}; {why}",)))
        else:
            said.append(f"{hit.party.id} is suppressed {until} by {entry.by}: {entry.why}")
    return Kept(left, tuple(said))
