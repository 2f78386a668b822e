"""The record of a run: what was screened against what, how, when and by whom, hit or no hit. A screening is evidence.

It is written beside the output, and one line of it into the journal of runs beside the register.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import msgspec

from comity.errors import NotFoundError, UsageError


class ListState(msgspec.Struct, frozen=True):
    """A list as it was screened against."""

    list: str
    snapshot_sha256: str = ""
    published_on: str = ""


class IndexState(msgspec.Struct, frozen=True):
    """An index as it was screened against.

    Attributes:
        digest: of its content.
        parties: how many.
        lists: of what state.
        as_of: the day asked about; empty for the latest.
        held_at: instant of the register's own life; empty for the latest.
    """

    digest: str
    parties: int
    lists: tuple[ListState, ...]
    as_of: str = ""
    held_at: str = ""


class Input(msgspec.Struct, frozen=True):
    """The customers' file.

    Attributes:
        name: of the file.
        encoding: as it was read.
        columns: meaning -> heading.
    """

    name: str
    sha256: str
    bytes: int
    encoding: str
    delimiter: str
    has_header: bool
    columns: dict[str, str]


class Output(msgspec.Struct, frozen=True):
    """A file that a run wrote."""

    name: str
    sha256: str
    bytes: int


class Run(msgspec.Struct, frozen=True):
    """What a run did.

    Attributes:
        run_id: of the run.
        what: `screen` or `rescreen`.
        comity: version of this program.
        model: digest of the weights and thresholds of the score.
        engine: `numba` or `python`.
        operator: the user's name on this system.
        started_at: UTC instant, ISO; so the following.
        finished_at: when the output was whole.
        resumed: how many times it was taken up again.
        settings: threshold, limit and whatever else decides about the output.
        indexes: role -> state. `lists` is what was screened against; of a rescreening, `before` is the earlier state.
        counts: see `worker.Counts`.
        bad_rows: the file of bad rows; None where there are none.
        since: of a rescreening, what it compares with.
    """

    run_id: str
    what: str
    comity: str
    model: str
    engine: str
    operator: str
    started_at: str
    finished_at: str
    resumed: bool
    settings: dict[str, Any]
    indexes: dict[str, IndexState]
    input: Input
    output: Output
    counts: dict[str, int]
    bad_rows: Output | None = None
    since: str = ""


def beside(register: str, ending: str) -> Path:
    """A place beside a register: beside its file, or in the user's data folder for a database on a server."""
    if "://" not in register:
        path = Path(register)
        return path.with_name(path.name + ending)
    from platformdirs import user_data_path  # noqa: PLC0415 - only for a server

    name = hashlib.sha256(register.encode()).hexdigest()[:12]
    return user_data_path("comity", appauthor=False) / f"register-{name}{ending}"


def runs_folder(register: str) -> Path:
    """The folder of the journal of runs."""
    return beside(register, ".runs")


def suppressions_path(register: str) -> Path:
    """The journal of judged false positives."""
    return beside(register, ".suppressions.jsonl")


def enter(folder: Path, run: Run) -> None:
    """Add a run to the journal; it is on the disk when this returns.

    Raises:
        UsageError: the folder cannot be written.
    """
    data = msgspec.json.encode(run) + b"\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(folder / "runs.jsonl", flags, 0o640), "wb", buffering=0) as file:
            file.write(data)
            os.fsync(file.fileno())
    except OSError as error:
        raise UsageError(
            f"The run is not in the journal of runs: {folder} cannot be written ({error.strerror}). Its record stands "
            "beside the output."
        ) from error


def every(folder: Path) -> list[Run]:
    """Every run of a journal, the latest first; a line that was cut off while it was written does not count."""
    try:
        lines = (folder / "runs.jsonl").read_bytes().split(b"\n")
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(msgspec.json.decode(line, type=Run))
        except msgspec.MsgspecError:
            continue  # cut off, or of a later version: the record beside the output is whole
    return found[::-1]


def find(folder: Path, run_id: str) -> Run:
    """A run by its id, or by how its id begins.

    Raises:
        NotFoundError: none has it, or several have.
    """
    found = {each.run_id: each for each in every(folder) if run_id and each.run_id.startswith(run_id)}
    if len(found) != 1:
        said = "No run has" if not found else f"{len(found)} runs have"
        raise NotFoundError(f"{said} an id that begins with {run_id!r}. See them: comity runs")
    return next(iter(found.values()))
