"""From evidence to a score: bits added up, turned into a number in [0, 1], and named by a level."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from comity.names.tokens import Token
from comity.screen.alignment import Alignment, align
from comity.screen.evidence import Evidence
from comity.screen.name_score import NameEvidence, evidence_of, name_bits

Level = Literal["confirmed", "strong", "possible", "none"]

ALERT_THRESHOLD = 0.7
"""Score from which a candidate is an alert. The bits are laid so that the best F1 on the tuning half of the labelled
pairs falls here (docs/screening.md)."""

POSSIBLE_THRESHOLD = 0.5
"""Score from which a candidate is shown at all."""

CONTRADICTED = ALERT_THRESHOLD - 0.01
"""The most that a pair scores whose identifiers contradict each other."""

WEAK_ALIAS_BITS = -1.5
"""A name whose publisher warns of many false matches counts for less."""


class NameMatch(NamedTuple):
    """A subject's name beside a listed name.

    Attributes:
        bits: what the name is worth.
        alignment: which word stands for which.
        found: the evidence summed up.
        subject: the subject's words.
        listed: the listed name's words.
    """

    bits: float
    alignment: Alignment
    found: NameEvidence
    subject: tuple[Token, ...]
    listed: tuple[Token, ...]


def match_names(subject: tuple[Token, ...], listed: tuple[Token, ...]) -> NameMatch:
    """Lay two names side by side and weigh what is found."""
    alignment = align(subject, listed)
    found = evidence_of(alignment, subject, listed)
    return NameMatch(name_bits(found), alignment, found, subject, listed)


def best_match(subjects: Sequence[tuple[Token, ...]], listed: Sequence[tuple[Token, ...]]) -> NameMatch:
    """The best of several readings of one name beside several of another."""
    return max((match_names(one, other) for one in subjects for other in listed), key=lambda each: each.bits)


def score_of(bits: float) -> float:
    """Log2 odds as a probability."""
    if bits < -60:
        return 0.0
    return float(1.0 / (1.0 + 2.0**-bits))


def bits_of(score: float) -> float:
    """The log2 odds of a probability strictly between 0 and 1."""
    from math import log2  # noqa: PLC0415

    return log2(score / (1.0 - score))


def _counts_alone(each: Evidence) -> bool:
    """Whether evidence counts where the name is worth less than nothing: thousands share a birthday."""
    return each.bits <= 0 or each.kind == "identifier"


def judged(name_bits_: float, evidence: Sequence[Evidence]) -> tuple[float, Level]:
    """Score and level of all evidence together.

    A contradicting identifier keeps a pair below the alert whatever the name says: "name only, IMO differs". A
    confirming one raises it above whatever the name says, unless something contradicts.
    """
    verdicts = {each.verdict for each in evidence}
    score = score_of(name_bits_ + sum(each.bits for each in evidence if name_bits_ >= 0 or _counts_alone(each)))
    if "contradicts" in verdicts:
        score = min(score, CONTRADICTED)
    elif "confirms" in verdicts:
        return max(score, 0.99), "confirmed"
    if score >= ALERT_THRESHOLD:
        return score, "strong"
    return score, "possible" if score >= POSSIBLE_THRESHOLD else "none"
