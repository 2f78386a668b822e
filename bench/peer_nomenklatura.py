"""The peer beside which Comity is measured: nomenklatura's logic-v2 with nomenklatura's own index.

    python -m bench.peer_nomenklatura [--python PYTHON] material FOLDER [--sample 1000]
    python -m bench.peer_nomenklatura [--python PYTHON] screen LIST.csv QUERIES.csv HITS.csv [--one-by-one N]
    python -m bench.peer_nomenklatura [--python PYTHON] pairs PAIRS.csv SCORES.csv
    python -m bench.peer_nomenklatura [--python PYTHON] checks CHECKS.yml SCORES.csv

nomenklatura is no dependency of Comity: it is installed into a virtual environment of its own (`pip install
nomenklatura==4.17.*`; PyICU is compiled and needs g++, libicu-dev and pkg-config), whose Python is named by `--python`
or COMITY_PEER_PYTHON. This file runs itself again with that Python; inside, nothing of Comity is imported.

LIST and QUERIES have the columns id, name, kind, and if wanted born_on and nationality. Rows of the list whose ids
agree before `#` are names of one record. HITS: query_id, record_id, score, rank, for every candidate of the index, best
first, cut at `--floor`. PAIRS: schema, name1, name2. `screen` prints one line of JSON: seconds and rates. `material`
screens a sample of what bench/material.py made, and as many of its true customers, for speed and for recall.

Whatever was a choice was made in the peer's favour: its list is loaded and its caches are warm before a clock runs, all
queries are given to its index in one batch, which is its fast way, and DuckDB has both cores. Each candidate is read
from its store once and kept. `--one-by-one N` measures the first N queries as single questions as well.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import logging
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

ALERT = 0.7
"""The score from which logic-v2 calls a candidate a match, by its own default."""
SCHEMATA = {"person": "Person", "organization": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
INSIDE = "COMITY_PEER_INSIDE"
QUERY = "query:"
"""Put before query ids: the index leaves out candidates that have the subject's own id."""


def peer_python(named: str = "") -> str:
    """The Python in whose environment nomenklatura is installed.

    Raises:
        SystemExit: none is named, or there is none at that place.
    """
    place = named or os.environ.get("COMITY_PEER_PYTHON", "")
    if not place or not Path(place).exists():
        raise SystemExit(
            f"{place or 'No Python'} was named for the peer. Install nomenklatura==4.17.* into a virtual environment "
            "of its own and name its Python with --python or COMITY_PEER_PYTHON."
        )
    return place


def run_peer(python: str, *arguments: str) -> dict[str, Any]:
    """Run one of the modes with the peer's Python.

    Returns:
        What it printed.

    Raises:
        SystemExit: it failed.
    """
    environment = {**os.environ, INSIDE: "1"}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(
        [python, __file__, *arguments], env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"The peer ended with {done.returncode}.")
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


# What follows runs with the peer's Python ----------------------------------------------------------------------------


class Matcher:
    """logic-v2, with its default configuration."""

    def __init__(self) -> None:
        self._ftm = import_module("followthemoney")
        self._dataset = self._ftm.Dataset.make({"name": "bench", "title": "bench"})
        self.algorithm = import_module("nomenklatura.matching").get_algorithm("logic-v2")
        self._config = self.algorithm.default_config()

    @property
    def dataset(self) -> Any:
        """The one data set that everything belongs to."""
        return self._dataset

    def entity(self, id: str, schema: str, properties: dict[str, list[str]]) -> Any:
        """An entity in the peer's model; values are cleaned as it cleans them.

        The id must be new in the process: the peer keeps what it made of the names of an id.
        """
        data = {"id": id, "schema": schema, "properties": properties, "datasets": ["bench"]}
        return self._ftm.StatementEntity.from_data(self._dataset, data, cleaned=False)

    def score(self, query: Any, candidate: Any) -> float:
        """The score of two entities."""
        return float(self.algorithm.compare(query, candidate, self._config).score)


def _rows(path: str) -> Iterator[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _properties(rows: Iterable[dict[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        for column, name in (("name", "name"), ("born_on", "birthDate"), ("nationality", "nationality")):
            if value := (row.get(column) or "").strip():
                values = found.setdefault(name, [])
                if value not in values:
                    values.append(value)
    return found


def _listed(matcher: Matcher, path: str) -> Iterator[Any]:
    rows = sorted(_rows(path), key=lambda row: row["id"].partition("#")[0])
    for record, some in itertools.groupby(rows, key=lambda row: row["id"].partition("#")[0]):
        group = list(some)
        yield matcher.entity(record, SCHEMATA.get(group[0]["kind"], "LegalEntity"), _properties(group))


def _asked(matcher: Matcher, path: str) -> list[Any]:
    return [
        matcher.entity(QUERY + row["id"], SCHEMATA.get(row["kind"], "LegalEntity"), _properties([row]))
        for row in _rows(path)
    ]


class Screener:
    """The peer's store, index and matcher over a list."""

    def __init__(self, path: str, folder: Path) -> None:
        self.matcher = Matcher()
        started = time.perf_counter()
        store = import_module("nomenklatura.store").MemoryStore(
            self.matcher.dataset, import_module("nomenklatura.resolver").Linker({})
        )
        self.records = 0
        with store.writer() as writer:
            for entity in _listed(self.matcher, path):
                writer.add_entity(entity)
                self.records += 1
        loaded = time.perf_counter()
        self._view = store.default_view()
        self._index = import_module("nomenklatura.blocker").Index(self._view, folder)
        self._index.build()
        self.seconds_load = loaded - started
        self.seconds_build = time.perf_counter() - loaded
        self.seconds_index = self.seconds_score = 0.0
        self.scored = 0
        self._known: dict[str, Any] = {}

    def screen(self, queries: list[Any]) -> Iterator[tuple[str, list[tuple[float, str]]]]:
        """Queries in one batch: (query id, (score, record id) best first); those without a candidate are left out."""
        started = time.perf_counter()
        candidates = list(self._index.match_entities(queries))
        self.seconds_index += time.perf_counter() - started
        asked = {query.id: query for query in queries}
        for query_id, matches in candidates:
            query = asked[query_id.id]
            started = time.perf_counter()
            scored = [(self.matcher.score(query, self._record(found.id)), found.id) for found, _ in matches]
            self.seconds_score += time.perf_counter() - started
            self.scored += len(scored)
            yield query_id.id.removeprefix(QUERY), sorted(scored, key=lambda each: (-each[0], each[1]))

    def _record(self, id: str) -> Any:
        if id not in self._known:
            self._known[id] = self._view.get_entity(id)
        return self._known[id]


def _screen(arguments: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        screener = Screener(arguments.list, Path(folder))
        queries = _asked(screener.matcher, arguments.queries)
        if queries:  # loads its tables of names and transliterators
            list(screener.screen(queries[:1]))
        screener.seconds_index = screener.seconds_score = 0.0
        screener.scored = 0
        alerts = _write_hits(screener, queries, arguments.hits, arguments.floor)
        seconds = screener.seconds_index + screener.seconds_score
        answer = {
            "records": screener.records,
            "queries": len(queries),
            "queries_with_alert": alerts,
            "threshold": ALERT,
            "seconds_load": round(screener.seconds_load, 2),
            "seconds_build": round(screener.seconds_build, 2),
            "seconds_index": round(screener.seconds_index, 3),
            "seconds_score": round(screener.seconds_score, 3),
            "candidates_per_query": round(screener.scored / max(1, len(queries)), 1),
            "seconds_per_query": round(seconds / max(1, len(queries)), 6),
            "queries_per_second": round(len(queries) / max(seconds, 1e-9), 2),
        }
        if arguments.one_by_one:
            answer |= _one_by_one(screener, queries[: arguments.one_by_one])
        if arguments.also:
            more, hits = arguments.also
            _write_hits(screener, _asked(screener.matcher, more), hits, arguments.floor)
    answer["mib"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return answer


def _write_hits(screener: Screener, queries: list[Any], path: str, floor: float) -> int:
    """Screen and write; how many queries had an alert."""
    alerts = 0
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("query_id", "record_id", "score", "rank"))
        for query_id, found in screener.screen(queries):
            alerts += bool(found) and found[0][0] >= ALERT
            kept = ((score, record) for score, record in found if score >= floor)
            for rank, (score, record) in enumerate(kept, 1):
                writer.writerow((query_id, record, f"{score:.4f}", rank))
    return alerts


def _one_by_one(screener: Screener, queries: list[Any]) -> dict[str, Any]:
    seconds = []
    for query in queries:
        started = time.perf_counter()
        list(screener.screen([query]))
        seconds.append(time.perf_counter() - started)
    seconds.sort()
    return {
        "single_queries": len(seconds),
        "single_p50_seconds": round(statistics.median(seconds), 4),
        "single_p99_seconds": round(seconds[min(len(seconds) - 1, int(len(seconds) * 0.99))], 4),
    }


def _score_pairs(arguments: argparse.Namespace) -> dict[str, Any]:
    matcher = Matcher()
    made = (
        (
            matcher.entity(f"query-{i}", row["schema"], {"name": [row["name1"]]}),
            matcher.entity(f"candidate-{i}", row["schema"], {"name": [row["name2"]]}),
        )
        for i, row in enumerate(_rows(arguments.pairs))
    )
    return _write_scores(matcher, made, arguments.scores)


def _score_checks(arguments: argparse.Namespace) -> dict[str, Any]:
    matcher = Matcher()
    text = Path(arguments.checks).read_text(encoding="utf-8")
    made = []
    for i, check in enumerate(import_module("yaml").safe_load(text)["checks"]):
        sides = []
        for side in ("query", "candidate"):
            listed = {name: value if isinstance(value, list) else [value] for name, value in check[side].items()}
            properties = {name: [str(value) for value in values] for name, values in listed.items()}
            if "name" not in properties:  # as its own benchmark does
                parts = ("firstName", "secondName", "middleName", "fatherName", "motherName", "lastName")
                properties["name"] = [" ".join(value for part in parts for value in properties.get(part, [])[:1])]
            sides.append(matcher.entity(f"{side}-{i}", check["schema"], properties))
        made.append((sides[0], sides[1]))
    return _write_scores(matcher, made, arguments.scores)


def _write_scores(matcher: Matcher, pairs: Iterable[tuple[Any, Any]], path: str) -> dict[str, Any]:
    """Write one score a row, in the order of the pairs."""
    started = time.perf_counter()
    n = 0
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("row", "score"))
        for n, (query, candidate) in enumerate(pairs, 1):
            writer.writerow((n, f"{matcher.score(query, candidate):.6f}"))
    return {"pairs": n, "seconds": round(time.perf_counter() - started, 3)}


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default="", help="the Python of the environment that has nomenklatura")
    modes = parser.add_subparsers(dest="mode", required=True)
    screen = modes.add_parser("screen", help="screen names against a list")
    screen.add_argument("list")
    screen.add_argument("queries")
    screen.add_argument("hits")
    screen.add_argument("--floor", type=float, default=0.3, help="candidates under this score are not written")
    screen.add_argument("--one-by-one", type=int, default=0, help="measure that many queries alone as well")
    screen.add_argument("--also", nargs=2, metavar=("QUERIES", "HITS"), help="more queries, which no clock measures")
    screen.set_defaults(function=_screen)
    material = modes.add_parser("material", help="screen a sample of what bench/material.py made")
    material.add_argument("folder", type=Path)
    material.add_argument("--sample", type=int, default=1000)
    material.add_argument("--one-by-one", type=int, default=20)
    pairs = modes.add_parser("pairs", help="score pairs of names")
    pairs.add_argument("pairs")
    pairs.add_argument("scores")
    pairs.set_defaults(function=_score_pairs)
    checks = modes.add_parser("checks", help="score pairs of entities")
    checks.add_argument("checks")
    checks.add_argument("scores")
    checks.set_defaults(function=_score_checks)
    return parser


def _sample(python: str, folder: Path, n: int, one_by_one: int) -> dict[str, Any]:
    """Figures of the peer over a sample of customers and of true customers, and what it found of these."""
    from bench.material import recall  # noqa: PLC0415 - not inside the peer's Python

    chance = random.Random("sample")  # noqa: S311 - repeatable, no secret
    customers, true = (
        list(_rows(str(folder / "customers.csv"))),
        {row["id"] for row in _rows(str(folder / "truth.csv"))},
    )
    samples = {
        "queries": chance.sample(customers, min(n, len(customers))),
        "true": chance.sample([row for row in customers if row["id"] in true], min(n, len(true))),
    }
    with tempfile.TemporaryDirectory() as name:
        paths = {title: str(Path(name) / title) for title in (*samples, "hits", "true hits")}
        for title, some in samples.items():
            with Path(paths[title]).open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, ("id", "name", "kind"))
                writer.writeheader()
                writer.writerows(some)
        also = ("--also", paths["true"], paths["true hits"])
        files = (str(folder / "list.csv"), paths["queries"], paths["hits"])
        answer = run_peer(python, "screen", *files, "--one-by-one", str(one_by_one), *also)
        alerts: dict[str, set[str]] = {row["id"]: set() for row in samples["true"]}
        for row in _rows(paths["true hits"]):
            if float(row["score"]) >= ALERT:
                alerts[row["query_id"]].add(row["record_id"])
        false = {row["query_id"] for row in _rows(paths["hits"]) if float(row["score"]) >= ALERT} - true
    found = recall(folder, alerts, asked=alerts.keys())
    plain = [numbers for title, numbers in found.items() if " " not in title]
    answer["true_customers"] = sum(n for _, n in plain)
    answer["recall"] = round(sum(hits for hits, _ in plain) / max(1, answer["true_customers"]), 4)
    answer["recall_by_change"] = {title: f"{hits} of {n}" for title, (hits, n) in found.items()}
    answer["alerts_for_others"] = round(len(false) / max(1, len(samples["queries"])), 4)
    return answer


def main() -> None:
    """Run with the peer's Python, or, inside it, do what was asked."""
    arguments = _arguments().parse_args()
    if os.environ.get(INSIDE):
        logging.disable(logging.WARNING)
        answer = arguments.function(arguments)
    elif arguments.mode == "material":
        answer = _sample(peer_python(arguments.python), arguments.folder, arguments.sample, arguments.one_by_one)
    else:
        given = sys.argv[1:]
        for i, each in enumerate(given):
            if each == "--python":
                del given[i : i + 2]
                break
        answer = run_peer(peer_python(arguments.python), *(each for each in given if not each.startswith("--python=")))
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
