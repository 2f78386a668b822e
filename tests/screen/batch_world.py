"""Toy lists, their indexes, and runs against them, for the tests of the batch. Every party is invented."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from comity.model import Identifier
from comity.model.dates import of_day
from comity.screen.batch.answering import OneIndex
from comity.screen.batch.index_files import digest_of, state_of
from comity.screen.batch.output import COLUMNS
from comity.screen.batch.reading import Told, layout_of
from comity.screen.batch.running import Against, Job, World, run
from comity.screen.batch.runs import Run
from comity.screen.batch.suppression import Suppressions
from comity.screen.batch.worker import Settings
from comity.screen.index import files
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.opened import Index
from comity.screen.party import Party, PartyName

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
IMO, OTHER_IMO, BAD_IMO = "9471135", "9471147", "9471136"

PARTIES = (
    Party("toy", "1", "person", "1" * 32, (PartyName("Varanov Grigori Petrovich"), PartyName("Gregor Waranow", "aka"))),
    Party("toy", "2", "vessel", "2" * 32, (PartyName("SILVER HERON 7"),), identifiers=(Identifier("imo", IMO),)),
    Party("toy", "3", "organization", "3" * 32, (PartyName("Qorvatex Marine Holdings LLC"),)),
    Party("toy", "4", "person", "4" * 32, (PartyName("Ondrasek Milovan"),), (of_day(date(1968, 5, 4)),)),
)


def index_of(parties: Sequence[Party], path: Path) -> Index:
    """An index file of some parties."""
    files.write(path, lay_out(read_names(parties), parties, sorted({each.list for each in parties})), b"{}")
    return Index.open(path)


def against(path: Path) -> Against:
    index = Index.open(path)
    return Against("screen", COLUMNS, OneIndex(str(path), digest_of(index)), {"lists": state_of(index)})


def settings(**given: Any) -> Settings:
    return Settings(0.7, 10, False, "any", True, NOW.date())._replace(**given)


def world(notes: list[str] | None = None, **given: Any) -> World:
    told: Callable[[str], None] = (notes if notes is not None else []).append
    return World(lambda: NOW, _silent, told)._replace(**given)


def _silent(text: str, done: int = 0, total: int = 0) -> None:
    """Nobody is told."""


def job(path: Path, output: Path, chosen: dict[str, str] | None = None, **given: Any) -> Job:
    """A job on one process; `kind`, `limit` and the like are settings, everything else is the job's."""
    layout = layout_of(path, Told(chosen or {}))
    own = {name: given.pop(name) for name in list(given) if name in Job._fields}
    suppressions: Suppressions = {}
    return Job(path, layout, output, settings(**given), suppressions, "tester", 1)._replace(**own)


def screened(data: bytes | str, folder: Path, **given: Any) -> tuple[Run, list[dict[str, str]], list[dict[str, str]]]:
    """Screen a file against the toy list: the run, the output's rows, the bad rows."""
    source, output, index = folder / "customers.csv", folder / "hits.csv", folder / "toy.ix"
    source.write_bytes(data if isinstance(data, bytes) else data.encode())
    if not index.exists():
        index_of(PARTIES, index)
    made = run(job(source, output, **given), against(index), world())
    bad = folder / "hits.csv.bad.csv"
    return made, rows(output), rows(bad) if bad.exists() else []


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))
