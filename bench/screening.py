"""Speed of screening, printed as figures beside its bars. Needs the real lists and material: COMITY_SHARED.

    python -m bench.screening [--work FOLDER] [--register PATH] [--customers 1000000] [--runs 3]
    python -m bench.name_quality --register REGISTER --screen bench.screening:un_screener --negatives 0

The first makes its material (`bench.material`: list, customers, truth) in FOLDER unless it is there, imports the stored
lists into a register of its own unless one is named, and measures: the index, built and brought up to date; one name,
from a cold process and warm in one process; a file of customers, from CSV to CSV. With COMITY_PEER_PYTHON naming one
that has nomenklatura, the peer screens 1,000 of the same customers against the same list in the same run.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bench.material import build_register
from bench.peer_nomenklatura import run_peer

from comity.errors import UsageError
from comity.model import PartialDate
from comity.register.store import Register
from comity.screen.engine import Screener
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.opened import Index
from comity.screen.index.store import open_index
from comity.screen.party import Party, party_of
from comity.screen.scoring import POSSIBLE_THRESHOLD
from comity.screen.subject import Subject, birth_of

COMITY = (sys.executable, "-m", "comity.cli.main")
Answer = tuple[str, float, Sequence[str]]


def index_of(parties: Sequence[Party]) -> Index:
    """An index of parties, in memory."""
    lists = sorted({each.list for each in parties})
    return Index(lay_out(read_names(parties), parties, lists), b"{}")


class UnScreener:
    """Screens against the persons of the UN's list on a day."""

    def __init__(self, register: Register, as_of: date | None) -> None:
        held = register.records("un_sc", as_of)
        self._screener = Screener(index_of([party_of(each.record) for each in held if each.record.kind == "person"]))

    def __call__(self, name: str, born_on: str, nationality: str) -> list[Answer]:
        """Answers, best first."""
        countries = (nationality,) if nationality else ()
        subject = Subject(name, kind="person", born_on=_birth(born_on), countries=countries)
        hits = self._screener.screen(subject, POSSIBLE_THRESHOLD)
        return [(hit.party.id, hit.score, [each.text for each in hit.party.names]) for hit in hits]


def un_screener(register: Register, as_of: date | None) -> UnScreener:
    """For `bench.name_quality --screen`."""
    return UnScreener(register, as_of)


def _birth(text: str) -> PartialDate | None:
    """A date of birth; None for one that is none, as the varied material has some (1974-01-32)."""
    try:
        return birth_of(text)
    except UsageError:
        return None


def show(what: str, figure: str, bar: str) -> None:
    """Print one figure beside its bar."""
    print(f"{what:<62} {figure:>24}   {bar}", flush=True)


def seconds(*arguments: str) -> float:
    """One command in a process of its own, from start to end."""
    start = time.perf_counter()
    subprocess.run([*COMITY, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def cold(register: Path, runs: int) -> None:
    """One name from a cold process: seconds and memory."""
    found, peak = [], 0.0
    for _ in range(max(runs, 5)):
        start = time.perf_counter()
        process = subprocess.Popen(
            [*COMITY, "screen", "Kim Jong Un", "--kind", "person", "--register", str(register)],
            stdout=subprocess.DEVNULL,
        )
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        found.append(time.perf_counter() - start)
        peak = max(peak, usage.ru_maxrss / 1024)
    show("one name, cold process to answer", f"{statistics.median(found):.2f} s, {peak:.0f} MiB", "0.4 s, 120 MB")


def warm(register: Path, customers: Path, n: int = 4000) -> None:
    """One name after the other in one process, all distinct, half of them to warm up."""
    screener = Screener(open_index(str(register)))
    with customers.open(encoding="utf-8", newline="") as file:
        rows = [row for _, row in zip(range(n), csv.DictReader(file), strict=False)]
    subjects = [Subject(row["name"], kind=row["kind"]) for row in rows]  # type: ignore[arg-type]
    for subject in subjects[: n // 2]:
        screener.screen(subject)
    taken = []
    for subject in subjects[n // 2 :]:
        start = time.perf_counter()
        screener.screen(subject)
        taken.append(1000 * (time.perf_counter() - start))
    taken.sort()
    figure = f"p50 {taken[len(taken) // 2]:.2f}, p99 {taken[len(taken) * 99 // 100]:.2f} ms"
    show("one name, warm, in process", figure, "p50 0.5, p99 3 ms")


def batch(register: Path, customers: Path, n: int, work: Path, runs: int) -> float:
    """A file of customers, from CSV to CSV; names a second."""
    some, out = work / "some.csv", work / "hits.csv"
    with customers.open(encoding="utf-8") as file, some.open("w", encoding="utf-8") as to:
        to.writelines(line for _, line in zip(range(n + 1), file, strict=False))
    found = []
    for _ in range(runs):
        for path in work.glob("hits.csv*"):
            path.unlink()
        found.append(seconds("screen", str(some), "--output", str(out), "--no-resume", "--register", str(register)))
    rate = n / statistics.median(found)
    show(f"{n:,} customers, CSV to CSV", f"{statistics.median(found):.1f} s, {rate:,.0f}/s", "50,000 names/s")
    return rate


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", default="", help="folder of the material; made there if it is not there yet")
    parser.add_argument("--register", default="", help="a register with all lists; made anew otherwise")
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(arguments.work or temporary)
        register = Path(temporary) / "register.db"
        if arguments.register:
            shutil.copy(arguments.register, register)
        else:
            build_register(register)
        if not (work / "customers.csv").exists():
            subprocess.run([sys.executable, "-m", "bench.material", str(work), "--register", str(register)], check=True)
        show("index of all lists, built", f"{seconds('index', '--rebuild', '--register', str(register)):.1f} s", "5 s")
        show("the same again, nothing changed", f"{seconds('index', '--register', str(register)):.2f} s", "")
        cold(register, arguments.runs)
        warm(register, work / "customers.csv")
        rate = batch(register, work / "customers.csv", arguments.customers, Path(temporary), arguments.runs)
        if peer := os.environ.get("COMITY_PEER_PYTHON"):
            few = Path(temporary) / "few.csv"
            with (work / "customers.csv").open(encoding="utf-8") as file, few.open("w", encoding="utf-8") as to:
                to.writelines(line for _, line in zip(range(1001), file, strict=False))
            said = run_peer(peer, "screen", str(work / "list.csv"), str(few), str(Path(temporary) / "peer.csv"))
            show("the peer, 1,000 of them", f"{said['queries_per_second']}/s", "")
            show("times as many names a second", f"{rate / said['queries_per_second']:.0f}", "100")


if __name__ == "__main__":
    main()
