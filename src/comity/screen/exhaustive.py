"""The plain reference of the screener: every listed name is scored, none is looked up.

It says what `engine.Screener` should find. Slow on purpose: some 50 microseconds for each listed name. Nothing is
prepared, remembered or left out, and no name is too poor for the other evidence to be asked: what the fast way gives up
by its candidates, its bound and its gate shows as a difference between the two.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from comity.names.analysing import Mode, readings
from comity.screen.engine import Hit, Words, evidence_of_party, modes_of
from comity.screen.evidence import Evidence
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.opened import Index
from comity.screen.name_score import NOTHING_BITS
from comity.screen.party import LISTED_MODES, Party
from comity.screen.scoring import ALERT_THRESHOLD, WEAK_ALIAS_BITS, NameMatch, best_match, judged
from comity.screen.subject import Subject


class Found(NamedTuple):
    """The listed name of a party that fits best.

    Attributes:
        bits: of the match, less what a weak alias costs.
        match: the names side by side.
        place: of the name among the party's.
        weak: whether the publisher marks the alias as weak.
    """

    bits: float
    match: NameMatch
    place: int
    weak: bool


class Exhaustive:
    """Screens subjects against every name of one index.

    Args:
        index: open for reading.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self._modes = index.arrays["row_mode"].tolist()
        self._parties = [index.party(number) for number in range(index.n_parties)]

    def screen(self, subject: Subject, least: float = ALERT_THRESHOLD) -> list[Hit]:
        """The listed parties that a subject may be, the best first; see `engine.Screener.screen`."""
        found = self._by_name(subject)
        hits = []
        for number, party in enumerate(self._parties):
            hit = hit_of(subject, party, found.get(number))
            shares = any(each.verdict in ("confirms", "supports") for each in hit.evidence)
            if hit.score >= least or shares:
                hits.append(hit)
        return sorted(hits, key=lambda hit: (-hit.score, hit.party.list, hit.party.key))

    def rows(self, words: Words, mode: Mode) -> Iterable[int]:  # noqa: ARG002 - a bench leaves out what it can prove
        """The rows that are scored: all that are read in a mode."""
        code = MODE_CODES[mode]
        return (row for row, each in enumerate(self._modes) if each == code)

    def _by_name(self, subject: Subject) -> dict[int, Found]:
        """Party -> its best name; parties without a telling word in common are left out."""
        found: dict[int, Found] = {}
        for mode in modes_of(subject.kind):
            for name in (subject.name, *subject.aliases):
                words = readings(name, mode)
                for row in self.rows(words, mode) if words else ():
                    match = best_match(words, (self.index.row(row),))
                    if match.bits > NOTHING_BITS:
                        self._take(found, row, match)
        return found

    def _take(self, found: dict[int, Found], row: int, match: NameMatch) -> None:
        for number, place in self.index.bearers(row):
            weak = self._parties[number].names[place].quality == "weak"
            one = Found(match.bits + WEAK_ALIAS_BITS * weak, match, place, weak)
            if number not in found or one.bits > found[number].bits:
                found[number] = one


def hit_of(subject: Subject, party: Party, found: Found | None) -> Hit:
    """One subject beside one party, all evidence together."""
    evidence: list[Evidence] = list(evidence_of_party(subject, party))
    if found is None:
        score, level = judged(NOTHING_BITS, evidence)
        return Hit(score, level, party, -1, None, tuple(evidence))
    if found.weak:
        evidence.append(Evidence("alias", WEAK_ALIAS_BITS, "The publisher marks this alias as weak."))
    score, level = judged(found.match.bits, evidence)
    return Hit(score, level, party, found.place, found.match, tuple(evidence))


def compared(subject: Subject, party: Party) -> Hit:
    """One subject beside one party, without any index."""
    found: Found | None = None
    modes = [mode for mode in LISTED_MODES[party.kind] if mode in modes_of(subject.kind)]
    names = [(readings(name, mode), mode) for mode in modes for name in (subject.name, *subject.aliases)]
    for words, mode in names:
        for place, each in enumerate(party.names if words else ()):
            one = _beside(words, readings(each.text, mode), place, weak=each.quality == "weak")
            if one and (found is None or one.bits > found.bits):
                found = one
    return hit_of(subject, party, found)


def _beside(words: Words, listed: Words, place: int, *, weak: bool) -> Found | None:
    """What a listed name is worth; None where it has no words, or no telling one in common."""
    if not listed:
        return None
    match = best_match(words, listed)
    return Found(match.bits + WEAK_ALIAS_BITS * weak, match, place, weak) if match.bits > NOTHING_BITS else None
