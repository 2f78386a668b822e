"""What the screener misses: its alerts held against those of the plain exhaustive scorer.

    python -m bench.recall FOLDER [--names 20000] [--queries 400] [--seed 1] [--check 5] [--worst 40] [--pairs 3000]

FOLDER holds the material of `bench.material`. The index is of a sample of its listed names, among them those that the
chosen true customers bear; a fifth of the queries are customers who are on no list. Every pair of a query and a party
that the exhaustive scorer alerts must be alerted by the screener, with the same score. Printed are the share that is
(bar: 99.5 %), by kind of change, and every miss with its cause; exact names and identifiers must all be found.

The exhaustive scorer is spared the rows that are provably worth nothing: a name without a single pair of words is worth
`NOTHING_BITS`. Words stand for each other by their likeness, which is computed for every word of a query beside every
word of the index; joined, for the same sound; or parted elsewhere, for the same letters. `--check` queries are screened
without this as well, to show that nothing is lost.

A sample is kinder than the whole list: there, words are common that are rare here, and are not asked for. So `--pairs`
true customers are also screened against the whole list, and those whose pair with their listed name scores as an alert
must be alerted for that name's record.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from comity.model.identifiers import Identifier
from comity.names.analysing import Mode
from comity.names.tokens import Token, TokenClass
from comity.screen.alignment import LONGEST_JOIN, Pair, joined
from comity.screen.engine import Hit, Screener, Words
from comity.screen.exhaustive import Exhaustive, compared
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.opened import Index
from comity.screen.index.searching import MOST_WORDS, Part, Searcher, asked_mask
from comity.screen.likeness import likeness
from comity.screen.party import Party, PartyName
from comity.screen.scoring import ALERT_THRESHOLD, NameMatch, bits_of
from comity.screen.subject import Subject

BAR = 0.995
SHARE_UNLISTED = 0.2
N_IDENTIFIERS = 100
_FILLING = frozenset({TokenClass.TITLE, TokenClass.PARTICLE, TokenClass.LEGAL})


class Query(NamedTuple):
    """A customer who is screened; `change` is what was done to the listed name, `unlisted` for who is on no list."""

    subject: Subject
    change: str


class Miss(NamedTuple):
    """An alert of the exhaustive scorer that the screener does not give."""

    change: str
    name: str
    listed: str
    score: float
    cause: str


class Spared(Exhaustive):
    """The exhaustive scorer, spared the rows without any pair of words."""

    def __init__(self, index: Index) -> None:
        super().__init__(index)
        self._tokens = [index.token(i) for i in range(index.n_tokens)]
        self._near: dict[str, set[int]] = {}
        self._row_modes = index.arrays["row_mode"]
        self._joins: dict[str, set[int]] = defaultdict(set)
        self._neighbours: dict[str, set[int]] = defaultdict(set)
        self._folds: dict[str, set[int]] = defaultdict(set)
        for row in range(index.n_rows):
            words = index.row(row)
            for each in words:
                self._folds[each.fold].add(row)
            for sound in _sounds_of_joined(words):
                self._joins[sound].add(row)
            for one, other in itertools.pairwise(words):
                self._neighbours[one.form + other.form].add(row)

    def rows(self, words: Words, mode: Mode) -> Iterable[int]:
        """Every row of a mode that shares a pair of words with some reading."""
        found: set[int] = set()
        for reading in words:
            for word in reading:
                found |= self._joins.get(word.fold, set())
                if word.cls not in _FILLING:
                    found |= self._rows_near(word)
            for sound in _sounds_of_joined(reading):
                found |= self._folds.get(sound, set())
            for one, other in itertools.pairwise(reading):
                found |= self._neighbours.get(one.form + other.form, set())
        code = MODE_CODES[mode]
        return [row for row in sorted(found) if self._row_modes[row] == code]

    def _rows_near(self, word: Token) -> set[int]:
        known = self._near.get(word.label)
        if known is None:
            a = self.index.arrays
            known = set()
            for number, listed in enumerate(self._tokens):
                alike = likeness(word, listed)
                if alike.quality > 0 and alike.why != "initial":
                    known.update(a["post_row"][int(a["post_at"][number]) : int(a["post_at"][number + 1])].tolist())
            self._near[word.label] = known
        return known


def _sounds_of_joined(words: Sequence[Token]) -> Iterable[str]:
    for size in range(2, LONGEST_JOIN + 1):
        for at in range(len(words) - size + 1):
            yield joined(words[at : at + size]).fold


# ---- material --------------------------------------------------------------------------------------------------------


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def material(folder: Path, names: int, queries: int, seed: int) -> tuple[list[Party], list[Query]]:
    """Parties with that many names, and queries, true ones evenly of every kind of change."""
    chance = random.Random(f"recall {seed}")  # noqa: S311 - repeatable, no secret
    truth = _read(folder / "truth.csv")
    customers = {row[0]: row for row in _read(folder / "customers.csv")}
    by_change: dict[str, list[list[str]]] = defaultdict(list)
    for row in truth:
        by_change[row[3]].append(row)
    chosen: list[list[str]] = []
    for some in by_change.values():
        chance.shuffle(some)
    while len(chosen) < queries * (1 - SHARE_UNLISTED) and any(by_change.values()):
        chosen += [some.pop() for _, some in sorted(by_change.items()) if some]
    listed = {row[0] for row in truth}
    unlisted = chance.sample(sorted(customers.keys() - listed), queries - len(chosen))
    asked = [Query(_subject(customers[row[0]]), row[3]) for row in chosen]
    asked += [Query(_subject(customers[each]), "unlisted") for each in unlisted]
    rows = _read(folder / "list.csv")
    wanted = {row[1].partition("#")[0] for row in chosen}
    needed = [row for row in rows if row[0].partition("#")[0] in wanted]
    rest = [row for row in rows if row[0].partition("#")[0] not in wanted]
    return _parties(needed + chance.sample(rest, max(0, names - len(needed)))), asked


def _subject(row: Sequence[str]) -> Subject:
    return Subject(row[1], kind=row[2], id=row[0])  # type: ignore[arg-type]


def _parties(rows: Iterable[Sequence[str]]) -> list[Party]:
    """Records of the list; every hundredth or so has an IMO number of its own."""
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row_id, name, kind in rows:
        names[row_id.partition("#")[0], kind].append(name)
    step = max(1, len(names) // N_IDENTIFIERS)
    made = []
    for i, ((record, kind), texts) in enumerate(names.items()):
        list_id, _, key = record.partition(":")
        numbers = (Identifier("imo", imo(900000 + i)),) if i % step == 0 else ()
        made.append(
            Party(list_id, f"{key}/{kind}", kind, _digest(record), tuple(map(PartyName, texts)), identifiers=numbers)  # type: ignore[arg-type]
        )
    return made


def _index(parties: Sequence[Party]) -> Index:
    return Index(lay_out(read_names(parties), parties, sorted({each.list for each in parties})), b"{}")


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def imo(stem: int) -> str:
    """Six digits with the check digit of IMO ship numbers (resolution A.1117(30)) behind them."""
    digits = f"{stem:06}"
    return digits + str(sum(int(digit) * (7 - i) for i, digit in enumerate(digits)) % 10)


# ---- the whole list --------------------------------------------------------------------------------------------------


def true_pairs(folder: Path, most: int, seed: int) -> dict[str, Any]:
    """True customers against the whole list: alerts among their pairs, and how many of them the screener gives."""
    chance = random.Random(f"pairs {seed}")  # noqa: S311 - repeatable, no secret
    truth = _read(folder / "truth.csv")
    chosen = chance.sample(truth, min(most, len(truth)))
    customers = {row[0]: row for row in _read(folder / "customers.csv")}
    index = _index(parties := _parties(_read(folder / "list.csv")))
    by_id = {party.id: party for party in parties}
    screener, searcher = Screener(index), Searcher(index)
    numbers = {index.token(i).label: i for i in range(index.n_tokens)}
    alerts: Counter[str] = Counter()
    misses: list[Miss] = []
    for customer, list_id, _, change, _ in chosen:
        subject = _subject(customers[customer])
        party = by_id[f"{list_id.partition('#')[0]}/{subject.kind}"]
        pair = compared(subject, party)
        if pair.score < ALERT_THRESHOLD:
            continue
        alerts[change] += 1
        if not any(hit.party.id == party.id for hit in screener.screen(subject)):
            why = cause(searcher, pair, numbers)
            misses.append(Miss(change, subject.name, party.names[pair.name].text, pair.score, why))
    missed = Counter(miss.change for miss in misses)
    return {
        "true_customers": len(chosen),
        "alerts": sum(alerts.values()),
        "recall": round(1 - len(misses) / max(1, sum(alerts.values())), 5),
        "by_change": {each: f"{n - missed[each]}/{n}" for each, n in sorted(alerts.items())},
        "misses": [miss._asdict() for miss in sorted(misses, key=lambda miss: -miss.score)],
    }


# ---- causes ----------------------------------------------------------------------------------------------------------


def cause(searcher: Searcher, hit: Hit, numbers: dict[str, int]) -> str:
    """Why a row was not found, said of the reading that scored best.

    Args:
        searcher: that missed it.
        hit: of a plain scorer.
        numbers: label -> number of the index's words.
    """
    if hit.match is None:
        return "no name"
    words = hit.match.subject[:MOST_WORDS]
    parts = searcher.parts(words)
    asked = asked_mask(words, [part.near.postings for part in parts], bits_of(ALERT_THRESHOLD))
    said = [_said(pair, hit.match, parts, asked, numbers) for pair in hit.match.alignment.pairs]
    forms = [word.form for i, word in enumerate(words) if asked >> i & 1]
    held = any(line.endswith("was asked for") for line in said)
    verdict = "the bound is below the gate" if held else "no row was brought"
    return f"{verdict}; asked for {forms}; " + "; ".join(said)


def _said(pair: Pair, match: NameMatch, parts: Sequence[Part], asked: int, numbers: dict[str, int]) -> str:
    """What the searcher knew of one pair of words."""
    mask = sum(1 << i for i in pair.subject)
    listed = [match.listed[j] for j in pair.listed]
    wanted = [numbers.get(each.label, -1) for each in listed]
    near = [part for part in parts if part.mask & mask and np.isin(wanted, part.near.tokens).any()]
    left, right = ("+".join(each.form for each in side) for side in ([match.subject[i] for i in pair.subject], listed))
    shown = f"{left}={right}"
    if not near:
        return f"{shown} ({pair.likeness.why}) is no neighbour"
    return f"{shown} was asked for" if any(part.mask & asked for part in near) else f"{shown} was left out"


# ---- the measurement -------------------------------------------------------------------------------------------------


class Result(NamedTuple):
    """What was measured.

    Attributes:
        found: kind of change -> alerts of the exhaustive scorer that the screener gives too.
        alerts: kind of change -> alerts of the exhaustive scorer.
        misses: the others.
        differing: pairs that the two score differently.
        beyond: alerts of the screener that the exhaustive scorer does not give.
        seconds: of the screener and of the exhaustive scorer.
    """

    found: Counter[str]
    alerts: Counter[str]
    misses: list[Miss]
    differing: list[str]
    beyond: list[str]
    seconds: tuple[float, float]


def measure(index: Index, queries: Sequence[Query], plain: Exhaustive) -> Result:
    """Screen every query both ways."""
    screener, searcher = Screener(index), Searcher(index)
    numbers = {index.token(i).label: i for i in range(index.n_tokens)}
    result = Result(Counter(), Counter(), [], [], [], (0.0, 0.0))
    fast_seconds = plain_seconds = 0.0
    for query in queries:
        started = time.perf_counter()
        fast = {hit.party.id: hit for hit in screener.screen(query.subject)}
        between = time.perf_counter()
        every = {hit.party.id: hit for hit in plain.screen(query.subject)}
        fast_seconds, plain_seconds = fast_seconds + between - started, plain_seconds + time.perf_counter() - between
        result.alerts[query.change] += len(every)
        result.found[query.change] += len(every.keys() & fast.keys())
        result.beyond.extend(f"{query.subject.name} | {hit.party.id}" for key, hit in fast.items() if key not in every)
        for key, hit in every.items():
            shown = f"{query.subject.name} | {hit.party.names[hit.name].text}"
            if key not in fast:
                listed, why = hit.party.names[hit.name].text, cause(searcher, hit, numbers)
                result.misses.append(Miss(query.change, query.subject.name, listed, hit.score, why))
            elif abs(fast[key].score - hit.score) > 1e-9:
                result.differing.append(f"{shown} | {fast[key].score:.4f} fast, {hit.score:.4f} exhaustive")
    return result._replace(seconds=(fast_seconds, plain_seconds))


def identifiers_found(index: Index) -> tuple[int, int]:
    """How many of the index's IMO numbers find their party beside a name of nobody."""
    screener, found, asked = Screener(index), 0, 0
    for number in range(index.n_parties):
        party = index.party(number)
        for each in party.identifiers:
            asked += 1
            hits = screener.screen(Subject("Qvxzorb", kind=party.kind, identifiers=(each,)))
            found += any(hit.party.id == party.id and hit.level == "confirmed" for hit in hits)
    return found, asked


def exact_found(index: Index, chance: random.Random, most: int = 2000) -> tuple[int, list[str]]:
    """Listed names asked for as they are listed: how many were, and those that do not find their party."""
    screener, missed = Screener(index), []
    names = [(index.party(n), name.text) for n in range(index.n_parties) for name in index.party(n).names]
    some = chance.sample(names, min(most, len(names)))
    for party, text in some:
        hits = screener.screen(Subject(text, kind=party.kind), least=0.5)
        if not any(hit.party.id == party.id for hit in hits):
            missed.append(f"{text} ({party.kind}): not found")
        elif not any(hit.party.id == party.id and hit.score >= ALERT_THRESHOLD for hit in hits):
            missed.append(f"{text} ({party.kind}): below the alert")
    return len(some), missed


def _checked(index: Index, queries: Sequence[Query], spared: Spared) -> bool:
    """Whether the spared scorer finds what the plain one finds."""
    plain: Any = Exhaustive(index)
    return all(plain.screen(each.subject) == spared.screen(each.subject) for each in queries)


def report(result: Result, worst: int) -> dict[str, Any]:
    """Figures by kind of change, and what went wrong."""
    alerts, found = sum(result.alerts.values()), sum(result.found.values())
    return {
        "recall": round(found / alerts, 5) if alerts else None,
        "alerts": alerts,
        "by_change": {each: f"{result.found[each]}/{n}" for each, n in sorted(result.alerts.items())},
        "scored_differently": result.differing[:worst],
        "n_scored_differently": len(result.differing),
        "alerted_by_the_screener_only": result.beyond[:worst],
        "misses": [miss._asdict() for miss in sorted(result.misses, key=lambda miss: -miss.score)[:worst]],
        "n_misses": len(result.misses),
        "seconds": {"screener": round(result.seconds[0], 2), "exhaustive": round(result.seconds[1], 1)},
    }


def main() -> None:
    """Measure and print, as JSON; exit code 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--names", type=int, default=20_000)
    parser.add_argument("--queries", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", type=int, default=5)
    parser.add_argument("--worst", type=int, default=40)
    parser.add_argument("--pairs", type=int, default=3000)
    arguments = parser.parse_args()
    parties, queries = material(arguments.folder, arguments.names, arguments.queries, arguments.seed)
    index = _index(parties)
    spared = Spared(index)
    answer = report(result := measure(index, queries, spared), arguments.worst)
    numbers, n_numbers = identifiers_found(index)
    n_exact, missed = exact_found(index, random.Random(arguments.seed))  # noqa: S311 - repeatable, no secret
    answer |= {
        "index": {"parties": index.n_parties, "rows": index.n_rows, "tokens": index.n_tokens},
        "identifiers": f"{numbers}/{n_numbers}",
        "exact_names": f"{n_exact - len(missed)}/{n_exact}",
        "exact_names_missed": missed[: arguments.worst],
        "sparing_loses_nothing": _checked(index, queries[:: max(1, len(queries) // max(1, arguments.check))], spared)
        if arguments.check
        else "not checked",
    }
    if arguments.pairs:
        answer["whole_list"] = true_pairs(arguments.folder, arguments.pairs, arguments.seed)
    print(json.dumps(answer, ensure_ascii=False, indent=1))
    shares = [sum(result.found.values()) / max(1, sum(result.alerts.values()))]
    shares += [answer["whole_list"]["recall"]] if arguments.pairs else []
    not_found = any(line.endswith("not found") for line in missed)
    raise SystemExit(int(min(shares) < BAR or numbers < n_numbers or not_found))


if __name__ == "__main__":
    main()
