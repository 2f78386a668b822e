"""Speed and memory of the register, printed as figures. Needs the real lists: COMITY_SHARED.

    python bench/register.py [--runs N]

Every figure is of a whole command in a process of its own, start included; the median of N runs (3 by default, 1 for
the series). Memory is the largest resident set of the process.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

COMITY = (sys.executable, "-m", "comity.cli.main")
MIB = 1024


class Measured(NamedTuple):
    """Seconds and MiB of one command."""

    seconds: float
    mib: float


def run(register: Path, *arguments: str) -> Measured:
    """Run one command to its end; a refusal (3) counts as done."""
    environment = {**os.environ, "COMITY_REGISTER": str(register)}
    environment.pop("COMITY_MIRROR", None)
    start = time.perf_counter()
    process = subprocess.Popen(
        [*COMITY, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode}")
    return Measured(time.perf_counter() - start, usage.ru_maxrss / MIB)


def median(times: int, once: Callable[[], Measured]) -> Measured:
    """The median of several runs, for seconds and memory apart."""
    found = [once() for _ in range(times)]
    return Measured(statistics.median(each.seconds for each in found), statistics.median(each.mib for each in found))


def show(what: str, measured: Measured, bar: str) -> None:
    """Print one figure beside its bar."""
    print(f"{what:<58} {measured.seconds:8.2f} s {measured.mib:7.0f} MiB   {bar}", flush=True)


def changed_list(lists: Path, folder: Path) -> Path:
    """OFAC's primary file with twenty rows altered, as of the day after."""
    rows = gzip.decompress((lists / "us_ofac_sdn" / "sdn_2024-07-02.csv.gz").read_bytes()).split(b"\r\n")
    for i in range(0, 20_000, 1000):
        if i < len(rows) - 2:
            rows[i] = rows[i].replace(b'"', b'"Z', 1)
    path = folder / "sdn_2024-07-03.csv"
    path.write_bytes(b"\r\n".join(rows))
    return path


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs: int = parser.parse_args().runs
    shared = os.environ.get("COMITY_SHARED", "")
    if not shared:
        raise SystemExit("COMITY_SHARED names no folder of real lists.")
    lists = Path(shared) / "data" / "lists"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register = folder / "current.db"

        def first_import() -> Measured:
            for path in folder.glob("current.db*"):
                path.unlink()
            return run(register, "update", "--from", str(lists))

        show("all current lists into an empty register", median(runs, first_import), "under 45 s, 600 MiB")
        again = median(runs, lambda: run(register, "update", "--from", str(lists)))
        show("the same again, nothing changed", again, "under 2 s")
        show("comity lists, cold", median(max(runs, 5), lambda: run(register, "lists")), "under 0.4 s")
        show("comity show 9179842, cold", median(max(runs, 5), lambda: run(register, "show", "9179842")), "")
        show("comity brief", median(runs, lambda: run(register, "brief")), "")
        changed = changed_list(lists, folder)

        def one_changed() -> Measured:
            copy = folder / "copy.db"
            shutil.copy(register, copy)
            return run(copy, "import", "us_ofac_sdn", str(changed))

        show("one list with 20 of 15,443 records changed", median(runs, one_changed), "what changed, not what it holds")
        series = lists / "us_ofac_sdn" / "history" / "ofac_sdn_csv_series_2018-01-26_2024-07-02.tar.xz"
        show(
            "OFAC's series of 343 versions",
            run(folder / "series.db", "import", "us_ofac_sdn", str(series)),
            "under 180 s",
        )
        print(f"the register of the current lists: {register.stat().st_size / MIB / MIB:.0f} MiB on disk")


if __name__ == "__main__":
    main()
