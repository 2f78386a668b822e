"""The screener: a subject in, hits out, the best first. Every way of asking goes through it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from comity.model.identifiers import comparable
from comity.names.analysing import Mode, readings
from comity.names.tokens import Token
from comity.screen.evidence import Evidence, births, countries, genders, identifiers, kinds
from comity.screen.index.hashing import text_hash
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.opened import Index
from comity.screen.index.searching import Searcher
from comity.screen.name_score import NOTHING_BITS
from comity.screen.party import MODES, Party
from comity.screen.scoring import (
    ALERT_THRESHOLD,
    CONTRADICTED,
    POSSIBLE_THRESHOLD,
    WEAK_ALIAS_BITS,
    Level,
    NameMatch,
    best_match,
    bits_of,
    judged,
)
from comity.screen.subject import Subject

if TYPE_CHECKING:
    from comity.screen.index.many_names import ManyNames

Words = tuple[tuple[Token, ...], ...]
"""The readings of one name."""

WORTH_COMPILING = 64
"""Subjects from which loading the compiled kernel pays."""


Found = dict[int, list[tuple[NameMatch, int]]]
"""Number of a party -> its names that are worth something, each with its place among the party's names."""


class Hit(NamedTuple):
    """A listed party that a subject may be.

    Attributes:
        score: in [0, 1].
        level: what the score and the identifiers come to.
        party: the listed party.
        name: place of the listed name that fits best; -1 where only an identifier was found.
        match: the names side by side; None where only an identifier was found.
        evidence: everything else that speaks for or against.
    """

    score: float
    level: Level
    party: Party
    name: int
    match: NameMatch | None
    evidence: tuple[Evidence, ...]


class Screener:
    """Screens subjects against one index.

    Args:
        index: open for reading.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self._searcher = Searcher(index)
        self._many: ManyNames | None = None

    def screen(self, subject: Subject, least: float = ALERT_THRESHOLD) -> list[Hit]:
        """The listed parties that a subject may be, the best first.

        Args:
            subject: who is screened.
            least: score from which a party is returned; one whose identifier was found is returned with any score.
        """
        return self._hits(subject, self._by_name(subject, self._gate(subject, least)), least)

    def _hits(self, subject: Subject, found: Found, least: float) -> list[Hit]:
        by_number = self._by_identifier(subject)
        if not found and not by_number:
            return []
        hits = [self._hit(subject, number, found.get(number, ())) for number in found.keys() | by_number]
        kept = [hit for hit in hits if _is_wanted(hit, least) or hit.level == "confirmed"]
        return sorted(kept, key=lambda hit: (-hit.score, hit.party.list, hit.party.key))

    def screen_many(self, subjects: Sequence[Subject], least: float = ALERT_THRESHOLD) -> list[list[Hit]]:
        """`screen` of many subjects, in their order; by the compiled kernel where it is installed."""
        if self._many is None:
            self._many = _many_names(self.index) if len(subjects) >= WORTH_COMPILING else None
        if self._many is None:
            return [self.screen(subject, least) for subject in subjects]
        names = [
            (i, words, mode, gate)
            for i, subject in enumerate(subjects)
            for gate in (self._gate(subject, least),)
            for read, mode in _names_of(subject)
            for words in read
        ]
        rows = self._many.rows(
            [words for _, words, _, _ in names],
            np.array([MODE_CODES[mode] for _, _, mode, _ in names], np.uint8),
            np.array([gate for _, _, _, gate in names], np.float64),
        )
        found: list[Found] = [{} for _ in subjects]
        for place, row in rows.tolist():
            i, words, _, gate = names[place]
            self._weigh((words,), (row,), gate, found[i])
        return [self._hits(subject, some, least) for subject, some in zip(subjects, found, strict=True)]

    def _gate(self, subject: Subject, least: float) -> float:
        """Bits from which a name is worth weighing: other evidence may yet raise what falls short of the threshold."""
        wanted = bits_of(min(max(least, 1e-6), 1 - 1e-6))
        more = subject.born_on or subject.countries or subject.identifiers or subject.gender
        return min(wanted, bits_of(POSSIBLE_THRESHOLD)) if more else wanted

    def _by_name(self, subject: Subject, gate: float) -> Found:
        """Party -> its best name that is worth something, and the place of that name."""
        found: Found = {}
        for read, mode in _names_of(subject):
            for words in read:
                rows = self._searcher.rows(words, MODE_CODES[mode], gate)
                self._weigh((words,), rows.tolist(), gate, found)
        return found

    def _weigh(self, read: Words, rows: Iterable[int], gate: float, found: Found) -> None:
        for row in rows:
            match = best_match(read, (self.index.row(row),))
            if match.bits >= gate:
                for party, place in self.index.bearers(row):
                    found.setdefault(party, []).append((match, place))

    def _by_identifier(self, subject: Subject) -> set[int]:
        """Parties with an identifier of the subject."""
        found: set[int] = set()
        for each in subject.identifiers:
            value = comparable(each)
            if value:
                found.update(self.index.found("id_hash", "id_party", text_hash(value)).tolist())
        return found

    def _hit(self, subject: Subject, number: int, names: Sequence[tuple[NameMatch, int]]) -> Hit:
        party = self.index.party(number)
        evidence = evidence_of_party(subject, party)
        if not names:
            score, level = judged(NOTHING_BITS, evidence)
            return Hit(score, level, party, -1, None, evidence)
        match, place = max(names, key=lambda each: (each[0].bits + alias_bits(party, each[1]), -each[1]))
        if alias_bits(party, place):
            evidence = (*evidence, Evidence("alias", WEAK_ALIAS_BITS, "The publisher marks this alias as weak."))
        score, level = judged(match.bits, evidence)
        return Hit(score, level, party, place, match, evidence)


def alias_bits(party: Party, place: int) -> float:
    """What the quality of one of a party's names is worth."""
    return WEAK_ALIAS_BITS if party.names[place].quality == "weak" else 0.0


def _is_wanted(hit: Hit, least: float) -> bool:
    """Whether a hit is to be told: also where only a contradicting identifier, or a found one, says otherwise."""
    verdicts = {each.verdict for each in hit.evidence}
    if "contradicts" in verdicts:
        least = min(least, CONTRADICTED)
    return hit.score >= least or not verdicts.isdisjoint(("confirms", "supports"))


def _names_of(subject: Subject) -> Iterator[tuple[Words, Mode]]:
    """Every name of a subject, read in every mode of its kind; a reading that two modes share is kept in both."""
    for mode in modes_of(subject.kind):
        for name in (subject.name, *subject.aliases):
            yield readings(name, mode), mode


def _many_names(index: Index) -> ManyNames | None:
    """The compiled kernel; None where it is not installed (extra `comity[batch]`)."""
    try:
        from comity.screen.index.many_names import ManyNames  # noqa: PLC0415 - loads Numba, for which only a batch waits
    except ModuleNotFoundError:
        return None
    return ManyNames(index)


def modes_of(kind: str) -> tuple[Mode, ...]:
    """How the names of a subject of a kind are read."""
    if kind in ("any", "other"):
        return ("person", "organization", "vessel")
    return (MODES[kind],)  # type: ignore[index]


def evidence_of_party(subject: Subject, party: Party) -> tuple[Evidence, ...]:
    """All evidence but the name."""
    return (
        *kinds(subject.kind, party.kind),
        *births(subject.birth, party.births),
        *countries(subject.country_codes, party.nationalities, party.countries),
        *genders(subject.gender, party.gender),
        *identifiers(subject.identifiers, party.identifiers),
    )
