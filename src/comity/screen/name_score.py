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
    thin: float = -0.35
    worst: float = -0.1
    conflict_share: float = 0.0
    differing: float = -8.9
    more_differing: float = -2.5
    extra_share: float = -0.7
    added: float = -2.3
    numerals: float = -6.0
    numeral: float = -3.0
    places: float = -3.0
    place: float = -3.2
    forms: float = -8.8
    single: float = -5.0
    turned: float = -12.0


WEIGHTS = Weights()
NOTHING_BITS = -20.0
"""Worth of two names without a telling word in common."""

EXACT_BITS = 3.0
"""The least that two names of the very same words are worth, however common the words: enough for an alert, even where
the alias is marked as weak."""

_FILLING = frozenset({TokenClass.TITLE, TokenClass.PARTICLE, TokenClass.LEGAL})
NAMES = frozenset({TokenClass.NAME, TokenClass.PATRONYMIC})
_FULL_WORD = 8.0
"""Bits from which a word counts as a whole word."""
_INITIAL = 0.75
"""What an initial counts as a word: of few bits, but another initial on the other side tells names apart."""
TELLING = 12.0
"""Bits of agreement below which two names may be alike by chance."""
MIDDLE_NAMES = 0.6
"""What a word counts that only one name has, between first and last words that agree: middle names get dropped."""
MORE_TELLING = 8.0
"""More of them where one name has words that the other lacks."""
HALF_A_NAME = 0.5
"""Names proper left over from which a single pair of words is not enough."""
SYLLABLES_LEFT_OUT = 2.0
"""What a word counts that only one of two Korean or Chinese names has: none of their syllables is ever left out."""
_NEXT_TO_NOTHING = 6.0
"""Bits of agreement below which it hardly counts: two letters, or a word that everybody has."""
_SON_OF = frozenset({"bin", "ibn", "ben", "bint"})


def weight_as_word(each: Token) -> float:
    """What a word counts where words are counted, in [0, 1]."""
    if each.cls in _FILLING:
        return 0.0
    if each.cls == TokenClass.INITIAL:
        return _INITIAL
    share = min(1.0, each.bits / _FULL_WORD)
    return max(0.75, share) if each.cls == TokenClass.GENERIC or each.native == "syllables" else share


def weight_as_name(each: Token) -> float:
    """What a word counts where only names proper are counted, in [0, 1]."""
    return weight_as_word(each) if each.cls in NAMES else 0.0


def tells(each: Token) -> bool:
    """Whether a word that is paired says more than a title, a particle or a legal form."""
    return each.cls not in _FILLING


def evidence_of(alignment: Alignment, subject: Sequence[Token], listed: Sequence[Token]) -> NameEvidence:
    """Sum up an alignment."""
    agree = doubt = worst = 0.0
    words = 0
    for pair in alignment.pairs:
        quality = pair.likeness.quality
        agree += pair.bits * quality
        doubt += pair.bits * (1.0 - quality)
        if _FILLING.isdisjoint((subject[pair.subject[0]].cls, listed[pair.listed[0]].cls)):
            words += pair.likeness.why != "initial"
            worst = max(worst, 1.0 - quality)
    left = [subject[i] for i in alignment.subject_left]
    listed_left = [listed[j] for j in alignment.listed_left]
    here, there = sum(each.bits for each in left), sum(each.bits for each in listed_left)
    n_here, n_there = sum(map(weight_as_word, left)), sum(map(weight_as_word, listed_left))
    named = sum(map(weight_as_name, (*left, *listed_left)))
    return NameEvidence(
        agree,
        doubt,
        min(here, there),
        abs(here - there),
        min(n_here, n_there),
        abs(n_here - n_there) * _cost_of_more(alignment, subject, listed),
        worst,
        words,
        max(0.0, TELLING + MORE_TELLING * min(1.0, named) - agree) + 2.0 * max(0.0, _NEXT_TO_NOTHING - agree),
        named,
        _sides(left, listed_left, TokenClass.NUMERAL),
        _sides(left, listed_left, TokenClass.PLACE),
        _sides(left, listed_left, TokenClass.LEGAL),
        _turned(alignment, subject, listed),
    )


def _sides(left: Sequence[Token], listed_left: Sequence[Token], cls: TokenClass) -> float:
    return (any(each.cls == cls for each in left) + any(each.cls == cls for each in listed_left)) / 2


def _cost_of_more(alignment: Alignment, subject: Sequence[Token], listed: Sequence[Token]) -> float:
    """What a word costs that only one name has: least in the middle of a name, most among syllables."""
    if _syllabic(subject) and _syllabic(listed):
        return SYLLABLES_LEFT_OUT
    stands_for = {i: j for pair in alignment.pairs for i in pair.subject for j in pair.listed}
    framed = stands_for.get(0) == 0 and stands_for.get(len(subject) - 1) == len(listed) - 1
    return MIDDLE_NAMES if framed else 1.0


def _syllabic(words: Sequence[Token]) -> bool:
    """Whether a name may be all Korean or Chinese syllables, none of which is ever left out."""
    return all(each.syllable or each.cls == TokenClass.INITIAL for each in words)


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
    if found.agree <= 0:
        return NOTHING_BITS
    bits = NOTHING_BITS
    if found.words:
        bits = sum(weight * amount for weight, amount in zip(weights, amounts(found), strict=True))
    return max(bits, EXACT_BITS) if is_exact(found) else bits


def is_exact(found: NameEvidence) -> bool:
    """Whether two names are the same words, whatever their order; but for a father who is the son."""
    return found.doubt == 0 and found.conflict == 0 and found.extra == 0 and not found.turned


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
        float(found.words == 1 and found.named >= HALF_A_NAME),
        float(found.turned),
    )


EXACT_ENOUGH = 0.01
"""Bits below which sums of single-precision numbers count as none."""


class Bounded(NamedTuple):
    """Sums over many alignments, one column each.

    Attributes:
        agree: bits that agree.
        doubt: what the paired words lack.
        left: bits of the subject's words that stand for nothing.
        listed_left: the same of the listed names' words.
        words_left: the subject's words that stand for nothing, as words.
        listed_words_left: the same of the listed names.
        named: words left over on either side that are names proper.
        pairs: telling words of the subject that stand for something.
        cost_of_more: what a word costs that only one name has.
    """

    agree: NDArray[Any]
    doubt: NDArray[Any]
    left: NDArray[Any]
    listed_left: NDArray[Any]
    words_left: NDArray[Any]
    listed_words_left: NDArray[Any]
    named: NDArray[Any]
    pairs: NDArray[Any]
    cost_of_more: NDArray[Any]


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
        + weights.thin * np.maximum(TELLING + MORE_TELLING * np.minimum(sums.named, 1.0) - sums.agree, 0.0)
        + weights.single * ((sums.pairs <= 1) & (sums.named >= HALF_A_NAME))
        + weights.conflict_share * conflict / whole
        + weights.differing * np.minimum(differing, 1.0)
        + weights.more_differing * np.maximum(differing - 1.0, 0.0)
        + weights.extra_share * extra / (whole + extra)
        + weights.added * sums.cost_of_more * np.abs(sums.words_left - sums.listed_words_left)
    )
    same = sums.doubt + sums.left + sums.listed_left < EXACT_ENOUGH
    return np.where(same, np.maximum(found, EXACT_BITS), found)
