"""The screener: a subject in, hits out, the best first. Every way of asking goes through it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from comity.model.identifiers import comparable
from comity.names.analysing import Mode, readings
from comity.names.tokens import Token
from comity.screen.evidence import Evidence, births, countries, genders, identifiers, kinds
from comity.screen.index.hashing import text_hash
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.opened import Index
from comity.screen.index.searching import Searcher
from comity.screen.party import MODES, Party
from comity.screen.scoring import (
    ALERT_THRESHOLD,
    WEAK_ALIAS_BITS,
    Level,
    NameMatch,
    best_match,
    bits_of,
    judged,
)
from comity.screen.subject import Subject

Words = tuple[tuple[Token, ...], ...]
"""The readings of one name."""

GATE_SLACK = 0.5
"""Bits below the threshold from which a row found is still scored in full."""


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

    def screen(self, subject: Subject, least: float = ALERT_THRESHOLD) -> list[Hit]:
        """The listed parties that a subject may be, the best first.

        Args:
            subject: who is screened.
            least: score from which a party is returned; one whose identifier was found is returned with any score.
        """
        found = self._by_name(subject, bits_of(least))
        by_number = self._by_identifier(subject)
        hits = []
        for number in found.keys() | by_number:
            hit = self._hit(subject, number, found.get(number))
            if hit.score >= least or hit.level == "confirmed" or number in by_number:
                hits.append(hit)
        return sorted(hits, key=lambda hit: (-hit.score, hit.party.list, hit.party.key))

    def screen_many(self, subjects: Sequence[Subject], least: float = ALERT_THRESHOLD) -> list[list[Hit]]:
        """`screen` of many subjects, in their order."""
        return [self.screen(subject, least) for subject in subjects]

    def _by_name(self, subject: Subject, least: float) -> dict[int, tuple[NameMatch, int]]:
        """Party -> its best name that is worth something, and the place of that name."""
        found: dict[int, tuple[NameMatch, int]] = {}
        gate = min(least, 0.0) if subject.birth or subject.countries or subject.identifiers else least
        for mode in modes_of(subject.kind):
            for name in (subject.name, *subject.aliases):
                self._look_up(readings(name, mode), mode, gate - GATE_SLACK, found)
        return found

    def _look_up(self, words: Words, mode: Mode, gate: float, found: dict[int, tuple[NameMatch, int]]) -> None:
        rows: set[int] = set()
        for each in words:
            rows.update(self._searcher.rows(each, MODE_CODES[mode], gate).tolist())
        for row in rows:
            match = best_match(words, (self.index.row(row),))
            if match.bits < gate:
                continue
            for party, place in self.index.bearers(row):
                best = found.get(party)
                if best is None or match.bits > best[0].bits:
                    found[party] = (match, place)

    def _by_identifier(self, subject: Subject) -> set[int]:
        """Parties with an identifier of the subject."""
        found: set[int] = set()
        for each in subject.identifiers:
            value = comparable(each)
            if value:
                found.update(self.index.found("id_hash", "id_party", text_hash(value)).tolist())
        return found

    def _hit(self, subject: Subject, number: int, by_name: tuple[NameMatch, int] | None) -> Hit:
        party = self.index.party(number)
        match, place = by_name or (None, -1)
        evidence = list(evidence_of_party(subject, party))
        if match and party.names[place].quality == "weak":
            evidence.append(Evidence("alias", WEAK_ALIAS_BITS, "The publisher marks this alias as weak."))
        score, level = judged(match.bits if match else -20.0, evidence)
        return Hit(score, level, party, place, match, tuple(evidence))


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
