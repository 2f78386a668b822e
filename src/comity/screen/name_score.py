"""What an alignment of two names is worth, in bits.

    agree      words that stand for each other: their bits times the quality of the agreement
    doubt      what the same pairs lack for perfect agreement
    conflict   words left over on both sides: here the names say different things
    extra      words left over on one side only: here one name says more

A word left over counts twice: with its bits, and as a word (a short or common name that differs is still another
name). The weights turn all this into log2 odds that the two names are one party's; they were fitted on labelled pairs
(docs/screening.md says which, when, and how well).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import TYPE_CHECKING, Any, NamedTuple

from comity.names.tokens import Token, TokenClass
from comity.screen.alignment import Alignment

if TYPE_CHECKING:
    from numpy.typing import NDArray


class NameEvidence(NamedTuple):
    """What speaks for and against two names being one.

    Attributes:
        agree: bits; see the module.
        doubt: bits.
        conflict: bits.
        extra: bits.
        differing: words in conflict.
        added: words that are extra.
        worst: the largest doubt of one pair as a share of its bits.
        words: pairs that are neither titles, particles, legal forms nor mere initials.
        thin: bits that the agreement lacks for telling much.
        named: words left over that are names proper, on either side.
        numerals: 1.0 where both sides have a numeral that the other lacks, 0.5 where one side has.
        places: the same of places.
        forms: the same of legal forms.
        turned: the father is the son: `X bin Y` beside `Y bin X`.
    """

    agree: float
    doubt: float
    conflict: float
    extra: float
    differing: float
    added: float
    worst: float
    words: int
    thin: float
    named: float
    numerals: float
    places: float
    forms: float
    turned: bool


class Weights(NamedTuple):
    """Bits for each kind of evidence; see `name_bits`."""

    base: float = 4.5
    agree: float = 0.5
    doubt: float = -1.0
    doubt_share: float = -1.9
    thin: float = -0.4
    worst: float = -0.1
    conflict_share: float = 0.0
    differing: float = -8.9
    more_differing: float = -2.5
    extra_share: float = -0.7
    added: float = -2.3
    numerals: float = -6.0
    numeral: float = -2.5
    places: float = -3.0
    place: float = -3.2
    forms: float = -8.8
    single: float = -5.0
    turned: float = -8.0


WEIGHTS = Weights()
NOTHING_BITS = -20.0
"""Worth of two names without a telling word in common."""

_FILLING = frozenset({TokenClass.TITLE, TokenClass.PARTICLE, TokenClass.LEGAL})
_NAMES = frozenset({TokenClass.NAME, TokenClass.PATRONYMIC})
_FULL_WORD = 8.0
"""Bits from which a word counts as a whole word."""
TELLING = 12.0
"""Bits of agreement below which two names may be alike by chance."""
_SON_OF = frozenset({"bin", "ibn", "ben", "bint"})


def weight_as_word(each: Token) -> float:
    """What a word counts where words are counted, in [0, 1]."""
    if each.cls in _FILLING:
        return 0.0
    share = min(1.0, each.bits / _FULL_WORD)
    return max(0.75, share) if each.cls == TokenClass.GENERIC or each.native == "syllables" else share


def evidence_of(alignment: Alignment, subject: Sequence[Token], listed: Sequence[Token]) -> NameEvidence:
    """Sum up an alignment."""
    agree = doubt = worst = 0.0
    words = 0
    for pair in alignment.pairs:
        quality = pair.likeness.quality
        agree += pair.bits * quality
        doubt += pair.bits * (1.0 - quality)
        if subject[pair.subject[0]].cls not in _FILLING:
            words += pair.likeness.why != "initial"
            worst = max(worst, 1.0 - quality)
    left = [subject[i] for i in alignment.subject_left]
    listed_left = [listed[j] for j in alignment.listed_left]
    here, there = sum(each.bits for each in left), sum(each.bits for each in listed_left)
    n_here, n_there = sum(map(weight_as_word, left)), sum(map(weight_as_word, listed_left))
    return NameEvidence(
        agree,
        doubt,
        min(here, there),
        abs(here - there),
        min(n_here, n_there),
        abs(n_here - n_there) * (2.0 if _syllabic(subject) and _syllabic(listed) else 1.0),
        worst,
        words,
        max(0.0, TELLING - agree),
        sum(weight_as_word(each) for each in (*left, *listed_left) if each.cls in _NAMES),
        _sides(left, listed_left, TokenClass.NUMERAL),
        _sides(left, listed_left, TokenClass.PLACE),
        _sides(left, listed_left, TokenClass.LEGAL),
        _turned(alignment, subject, listed),
    )


def _sides(left: Sequence[Token], listed_left: Sequence[Token], cls: TokenClass) -> float:
    return (any(each.cls == cls for each in left) + any(each.cls == cls for each in listed_left)) / 2


def _syllabic(words: Sequence[Token]) -> bool:
    """Whether a name may be all Korean or Chinese syllables, none of which is ever left out."""
    return all(
        each.native == "syllables"
        or each.cls == TokenClass.INITIAL
        or any(key.startswith(("ko:", "zh:")) for key in each.keys)
        for each in words
    )


def _turned(alignment: Alignment, subject: Sequence[Token], listed: Sequence[Token]) -> bool:
    """Whether `X bin Y` stands beside `Y bin X`."""
    sons = [i for i, each in enumerate(subject) if each.form in _SON_OF]
    others = [j for j, each in enumerate(listed) if each.form in _SON_OF]
    if not sons or not others:
        return False
    stands_for = {i: pair.listed[0] for pair in alignment.pairs for i in pair.subject}
    return any(stands_for.get(i - 1, -1) > j > stands_for.get(i + 1, j) for i in sons for j in others)


def name_bits(found: NameEvidence, weights: Weights = WEIGHTS) -> float:
    """log2 odds that two names are one party's."""
    if found.agree <= 0 or not found.words:
        return NOTHING_BITS
    return sum(weight * amount for weight, amount in zip(weights, amounts(found), strict=True))


def amounts(found: NameEvidence) -> tuple[float, ...]:
    """What each weight is multiplied with."""
    whole = found.agree + found.doubt + found.conflict
    return (
        1.0,
        log2(1.0 + found.agree),
        found.doubt,
        found.doubt / whole,
        found.thin,
        found.worst,
        found.conflict / whole,
        min(found.differing, 1.0),
        max(found.differing - 1.0, 0.0),
        found.extra / (whole + found.extra),
        found.added,
        float(found.numerals == 1.0),
        float(found.numerals == 0.5),
        float(found.places == 1.0),
        float(found.places == 0.5),
        float(found.forms == 1.0),
        float(found.words == 1 and found.named >= 0.5),
        float(found.turned),
    )


class Bounded(NamedTuple):
    """Sums over many alignments, one column each; what is left over in bits and in words, by side."""

    agree: NDArray[Any]
    doubt: NDArray[Any]
    left: NDArray[Any]
    listed_left: NDArray[Any]
    words_left: NDArray[Any]
    listed_words_left: NDArray[Any]


def bound_bits(sums: Bounded, weights: Weights = WEIGHTS) -> NDArray[Any]:
    """`name_bits` of many alignments at once, without what can only lower it."""
    import numpy as np  # noqa: PLC0415 - a comparison of two names needs none

    conflict = np.minimum(sums.left, sums.listed_left)
    extra = np.abs(sums.left - sums.listed_left)
    differing = np.minimum(sums.words_left, sums.listed_words_left)
    whole = np.maximum(sums.agree + sums.doubt + conflict, 1e-6)
    found: NDArray[Any] = (
        weights.base
        + weights.agree * np.log2(1.0 + sums.agree)
        + weights.doubt * sums.doubt
        + weights.doubt_share * sums.doubt / whole
        + weights.thin * np.maximum(TELLING - sums.agree, 0.0)
        + weights.conflict_share * conflict / whole
        + weights.differing * np.minimum(differing, 1.0)
        + weights.more_differing * np.maximum(differing - 1.0, 0.0)
        + weights.extra_share * extra / (whole + extra)
        + weights.added * np.abs(sums.words_left - sums.listed_words_left)
    )
    return found
