"""Which word of one name stands for which word of another, and what is left over.

Words are paired one to one, the pair that tells most first. What stays unpaired is then tried joined to its
neighbours (`Good Will` and `Goodwill`). An alignment is symmetrical but for the sides of what is left over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comity.names.tokens import Token, TokenClass, token
from comity.screen.likeness import Likeness, likeness

LONGEST_JOIN = 3
"""Words that may have been written as one."""

_JOINED = frozenset(
    {
        TokenClass.NAME,
        TokenClass.PATRONYMIC,
        TokenClass.PARTICLE,
        TokenClass.GENERIC,
        TokenClass.PLACE,
        TokenClass.INITIAL,
    }
)


class Pair(NamedTuple):
    """Words of the subject's name and the words of the listed name that they stand for.

    Attributes:
        subject: places of the words in the subject's name; several where they were joined.
        listed: places of the words in the listed name.
        likeness: how well they agree, and why.
        bits: how much the agreement would tell if it were perfect.
    """

    subject: tuple[int, ...]
    listed: tuple[int, ...]
    likeness: Likeness
    bits: float


class Alignment(NamedTuple):
    """Two names laid side by side.

    Attributes:
        pairs: what stands for what, the most telling first.
        subject_left: places of the subject's words that stand for nothing.
        listed_left: places of the listed name's words that stand for nothing.
    """

    pairs: tuple[Pair, ...]
    subject_left: tuple[int, ...]
    listed_left: tuple[int, ...]


def align(subject: Sequence[Token], listed: Sequence[Token]) -> Alignment:
    """Lay two names side by side."""
    left, listed_left = set(range(len(subject))), set(range(len(listed)))
    pairs: list[Pair] = []

    def take(found: Iterable[Pair]) -> None:
        for pair in found:
            pairs.append(pair)
            left.difference_update(pair.subject)
            listed_left.difference_update(pair.listed)

    take(_parted_elsewhere(subject, listed))
    take(_single_words(subject, left, listed, listed_left))
    if left and listed_left:
        take(_joined(subject, left, listed, listed_left))
        take(
            Pair(each.listed, each.subject, each.likeness, each.bits)
            for each in _joined(listed, listed_left, subject, left)
        )
    return Alignment(tuple(pairs), tuple(sorted(left)), tuple(sorted(listed_left)))


def _single_words(
    subject: Sequence[Token], left: set[int], listed: Sequence[Token], listed_left: set[int]
) -> list[Pair]:
    candidates = []
    for i in left:
        a = subject[i]
        for j in listed_left:
            b = listed[j]
            alike = likeness(a, b)
            if alike.quality > 0:
                bits = min(a.bits, b.bits)
                candidates.append((-bits * alike.quality, abs(i - j), i, j, alike, bits))
    candidates.sort(key=lambda each: each[:4])
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    pairs = []
    for _, _, i, j, alike, bits in candidates:
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            pairs.append(Pair((i,), (j,), alike, bits))
    return pairs


def _joined(several: Sequence[Token], left: set[int], single: Sequence[Token], single_left: set[int]) -> list[Pair]:
    """Runs of unpaired words that are one word of the other side."""
    found = []
    for size in range(LONGEST_JOIN, 1, -1):
        for start in range(len(several) - size + 1):
            places = tuple(range(start, start + size))
            if not left.issuperset(places) or not can_join([several[i] for i in places]):
                continue
            whole = joined([several[i] for i in places])
            for j in sorted(single_left):
                if whole.form == single[j].form:
                    alike = likeness(whole, single[j])
                    found.append(Pair(places, (j,), alike, min(whole.bits, single[j].bits)))
                    left = left - set(places)
                    single_left = single_left - {j}
                    break
    return found


def _parted_elsewhere(subject: Sequence[Token], listed: Sequence[Token]) -> list[Pair]:
    """Two neighbours on each side that are the same letters, parted at another place (`Myongc Hin`, `Myong Chin`)."""
    here, there = _neighbours(subject), _neighbours(listed)
    found: list[Pair] = []
    for letters in here.keys() & there.keys():
        i, j = here[letters], there[letters]
        if subject[i].form != listed[j].form and can_join((*subject[i : i + 2], *listed[j : j + 2])):
            one, other = joined(subject[i : i + 2]), joined(listed[j : j + 2])
            found.append(Pair((i, i + 1), (j, j + 1), likeness(one, other), min(one.bits, other.bits)))
    return found[:1]


def _neighbours(words: Sequence[Token]) -> dict[str, int]:
    return {words[i].form + words[i + 1].form: i for i in range(len(words) - 1)}


def can_join(words: Sequence[Token]) -> bool:
    """Whether words are of the kinds that are written as one."""
    return all(each.cls in _JOINED for each in words)


def joined(words: Sequence[Token]) -> Token:
    """Several words written as one."""
    return token("".join(each.form for each in words), TokenClass.NAME, sum(each.bits for each in words))
