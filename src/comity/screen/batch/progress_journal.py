"""What is done of a run, on the disk: so that one that was killed goes on where it stood.

Two files grow beside the output: `OUTPUT.part` with its rows, `OUTPUT.bad.csv.part` with the bad rows; and
`OUTPUT.journal`, whose first line says what is being done and each other line how far both files are whole. A line is
written when what it speaks of is on the disk.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple

import msgspec

from comity.errors import UsageError
from comity.screen.batch.worker import Counts, Done

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        """Keep others out until the file is closed, or the process is gone."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        """Keep others out until the file is closed, or the process is gone."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Heading(msgspec.Struct, frozen=True):
    """What a run does; a run goes on only where all of it is the same.

    Attributes:
        run_id: of the run.
        started_at: UTC instant, ISO.
        doing: what decides about the output, in words and digests.
    """

    run_id: str
    started_at: str
    doing: dict[str, Any]


class Line(msgspec.Struct, frozen=True, array_like=True):
    """What is done.

    Attributes:
        pieces: that are done.
        out: bytes of the output.
        bad: bytes of the bad rows.
        counts: what was found.
        engine: what screened.
    """

    pieces: int = 0
    out: int = 0
    bad: int = 0
    counts: tuple[int, ...] = Counts()
    engine: str = ""


class Places(NamedTuple):
    """The files of a run.

    Attributes:
        output: its output.
    """

    output: Path

    @property
    def part(self) -> Path:
        """The output as far as it is done."""
        return self._beside(".part")

    @property
    def bad(self) -> Path:
        """The bad rows."""
        return self._beside(".bad.csv")

    @property
    def bad_part(self) -> Path:
        """The bad rows as far as they are done."""
        return self._beside(".bad.csv.part")

    @property
    def journal(self) -> Path:
        """What is done."""
        return self._beside(".journal")

    @property
    def record(self) -> Path:
        """The record of the run."""
        return self._beside(".run.json")

    def _beside(self, ending: str) -> Path:
        return self.output.with_name(self.output.name + ending)


class Under(NamedTuple):
    """A run that is under way, or was.

    Attributes:
        heading: what it does.
        line: what is done.
    """

    heading: Heading
    line: Line


def left_over(places: Places) -> Under | None:
    """What an earlier run left behind; None where there is nothing that can be gone on with."""
    try:
        lines = places.journal.read_bytes().split(b"\n")[:-1]
        sizes = places.part.stat().st_size, places.bad_part.stat().st_size
    except OSError:
        return None
    try:
        heading = msgspec.json.decode(lines[0], type=Heading)
        done = [msgspec.json.decode(each, type=Line) for each in lines[1:]]
    except (IndexError, msgspec.MsgspecError):
        return None
    whole = [each for each in done if each.out <= sizes[0] and each.bad <= sizes[1]]
    return Under(heading, whole[-1]) if whole else None


def differences(earlier: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    """What two runs do differently, in words."""
    names = dict.fromkeys((*earlier, *now))
    return [
        f"{name}: {_short(earlier.get(name))} then, {_short(now.get(name))} now"
        for name in names
        if earlier.get(name) != now.get(name)
    ]


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


class Journal:
    """Writes pieces down, one after the other.

    Args:
        places: of the files.
        heading: what is done.
        headers: the first rows of the output and of the bad rows.
        line: how far an earlier run came that is gone on with; None to begin anew.

    Raises:
        UsageError: a file cannot be written, or another run is writing it.
    """

    def __init__(self, places: Places, heading: Heading, headers: tuple[bytes, bytes], line: Line | None) -> None:
        self.places = places
        try:
            self._journal = places.journal.open("ab")
            self._hold()
            if line is None:
                self._journal.truncate(0)
            self._out = _opened(places.part, 0 if line is None else line.out)
            self._bad = _opened(places.bad_part, 0 if line is None else line.bad)
        except OSError as error:
            raise UsageError(
                f"{error.filename or places.output} cannot be written: {error.strerror}. Nothing was screened."
            ) from error
        self.line = line or Line()
        if line is None:
            _append(self._journal, msgspec.json.encode(heading) + b"\n")
            self._write(*headers, Line(0, len(headers[0]), len(headers[1])))

    def _hold(self) -> None:
        try:
            _lock(self._journal)
        except OSError as error:
            self._journal.close()
            raise UsageError(
                f"Another run is writing {self.places.output}. Nothing was done; wait for it, or name another output."
            ) from error

    def add(self, done: Done) -> None:
        """Write a piece down; it is on the disk when this returns."""
        now = self.line
        counts = Counts(*now.counts).plus(done.counts)
        out, bad = now.out + len(done.text), now.bad + len(done.bad)
        engines = dict.fromkeys(filter(None, (*now.engine.split(" and "), done.engine)))
        self._write(done.text, done.bad, Line(now.pieces + 1, out, bad, counts, " and ".join(engines)))

    def _write(self, out: bytes, bad: bytes, line: Line) -> None:
        _append(self._out, out)
        if bad:
            _append(self._bad, bad)
        _append(self._journal, msgspec.json.encode(line) + b"\n")
        self.line = line

    def close(self) -> None:
        """Let go of the files; what is done stays done."""
        for file in (self._out, self._bad, self._journal):
            file.close()


def _opened(path: Path, size: int) -> IO[bytes]:
    """A file cut to a size, to be written on from there."""
    file = path.open("ab")
    file.truncate(size)
    return file


def _append(file: IO[bytes], data: bytes) -> None:
    file.write(data)
    file.flush()
    os.fsync(file.fileno())


def put(path: Path, data: bytes) -> None:
    """Write a file whole, or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            _append(file, data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error


def digest_of(value: object) -> str:
    """SHA-256 of a value as JSON, as hexadecimal digits."""
    return hashlib.sha256(msgspec.json.encode(value, order="deterministic")).hexdigest()
