"""What screening on Spark costs, printed as figures; docs/scaling.md says what they mean.

    python bench/spark.py --index INDEX --customers customers.csv [--rows 100000] [--master "local[2]"]

Needs `comity[spark]`, Java 17 and Linux: core-seconds and memory of Java and of the Python workers are read from /proc.
Two runs are made in sessions of their own: one of a thousand rows, which is the price of starting, and one of all rows.
What a name costs is the difference of the two. Core-seconds say more than seconds where others use the machine too.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from comity.screen.scoring import ALERT_THRESHOLD
from comity.screen.spark import SparkRun, screen_with_spark

FEW = 1_000
TICKS = os.sysconf("SC_CLK_TCK")
MIB = 1024


class Spent(NamedTuple):
    """What a run took.

    Attributes:
        seconds: from call to return.
        core_seconds: of Java and the Python workers together.
        python_core_seconds: of the Python workers alone.
        java_mib: largest resident set of Java.
        worker_mib: largest share of memory of one Python worker; pages that several map are shared out among them.
    """

    seconds: float
    core_seconds: float
    python_core_seconds: float
    java_mib: float
    worker_mib: float


class Watch(threading.Thread):
    """Looks at the processes that this one started, twice a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over = threading.Event()
        self.cores: dict[int, float] = {}
        self.java: set[int] = set()
        self.java_mib = self.worker_mib = 0.0

    def run(self) -> None:
        """Look until told that it is over."""
        while not self.over.wait(0.5):
            for pid in _descendants(os.getpid()):
                try:
                    self._look(pid)
                except (OSError, ValueError, IndexError):
                    continue  # it ended meanwhile

    def _look(self, pid: int) -> None:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        self.cores[pid] = (int(fields[11]) + int(fields[12])) / TICKS
        rollup = dict(line.split()[:2] for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
        if Path(f"/proc/{pid}/comm").read_text().strip() == "java":
            self.java.add(pid)
            self.java_mib = max(self.java_mib, int(rollup["Rss:"]) / MIB)
        else:
            self.worker_mib = max(self.worker_mib, int(rollup["Pss:"]) / MIB)


def _descendants(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in map(int, task.read_text().split()):
                found += [child, *_descendants(child)]
        except OSError:
            continue
    return found


def measured(customers: Path, output: Path, options: argparse.Namespace) -> tuple[SparkRun, Spent]:
    """One run."""
    watch, start = Watch(), time.perf_counter()
    watch.start()
    run = screen_with_spark(
        str(customers), str(output), options.index, threshold=ALERT_THRESHOLD, limit=10, master=options.master
    )
    seconds = time.perf_counter() - start
    watch.over.set()
    watch.join()
    python = sum(cores for pid, cores in watch.cores.items() if pid not in watch.java)
    return run, Spent(seconds, sum(watch.cores.values()), python, watch.java_mib, watch.worker_mib)


def cut(customers: Path, rows: int, to: Path) -> Path:
    """The first rows of a CSV as Parquet."""
    csv, parquet = import_module("pyarrow.csv"), import_module("pyarrow.parquet")
    parquet.write_table(csv.read_csv(customers).slice(0, rows), to)
    return to


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--index", type=Path, required=True)
    parser.add_argument("--customers", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--master", default="local[2]")
    options = parser.parse_args()
    if not sys.platform.startswith("linux"):
        raise SystemExit("The figures come from /proc, which Linux alone has.")
    with tempfile.TemporaryDirectory() as folder:
        few = cut(options.customers, FEW, Path(folder, "few.parquet"))
        many = cut(options.customers, options.rows, Path(folder, "many.parquet"))
        _, start = measured(few, Path(folder, "few"), options)
        run, spent = measured(many, Path(folder, "many"), options)
    million = 1_000_000 / (run.rows - FEW)
    cores = (spent.core_seconds - start.core_seconds) * million
    python = (spent.python_core_seconds - start.python_core_seconds) * million
    index_mib = options.index.stat().st_size / MIB / MIB
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    print(f"{datetime.now(UTC):%Y-%m-%d}  Spark {run.spark}, {run.master}, {machine}")
    print(f"index of {run.index.parties:,} parties              {index_mib:8.0f} MiB")
    print(f"rows {run.rows:,}, with hits {run.with_hits:,}, tasks      {run.partitions:8d}")
    print(f"start to end, {FEW:,} rows                {start.seconds:8.1f} s  {start.core_seconds:8.1f} core-s")
    print(f"start to end, all rows                  {spent.seconds:8.1f} s  {spent.core_seconds:8.1f} core-s")
    print(f"per million names, start not counted               {cores:10.0f} core-s")
    print(f"  of which Python workers                          {python:10.0f} core-s")
    print(f"Java, at most                           {spent.java_mib:8.0f} MiB")
    print(f"one Python worker, at most              {spent.worker_mib:8.0f} MiB")


if __name__ == "__main__":
    main()
