"""Spellings of Korean syllables by which joined names are known: `yongchol`, `kimjongun`, `namgung`.

Only syllables common in given names count, and a cut must look Korean on the whole: `simon` and `hassan` can
be cut into syllables as well. The figures were set on 2026-11-24 so that fewer than 1 % of English,
Russian and Arabic name words are cut.
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from comity.names.korean_lookup import FIRST, MEDIALS, PER_MEDIAL, SHARE_OF_CLASS, Options, shares_of, tables
from comity.names.patterns import compiled
from comity.names.tables import korean_syllables as syllables

_SURE = 0.3  # share of a letter's spellings from which on it is used to cut joined names
_SURELY, _RATHER = 1.4, 0.6  # how much more a syllable counts that looks Korean
_STANDS_OUT = 1.4  # a syllable that counts more than this may run on, vowel to vowel
_SURNAME = 0.5
_NOT_KOREAN = frozenset(("aimee", "ayoub", "book", "chopin", "hakim", "hook", "kyoto", "simeon", "sunil", "tokyo"))
_COMMON_ELSEWHERE = frozenset(
    (
        "ah",
        "an",
        "don",
        "ham",
        "han",
        "in",
        "ja",
        "jo",
        "man",
        "mi",
        "mon",
        "na",
        "on",
        "sa",
        "san",
        "sim",
        "son",
        "ton",
    )
)
_KOREAN_ONLY = r"[^aeiouwy]y[aeou]|[ye]o[un]|yong|eo|eu[nmlk]|oo[nk]|chol|chul"
_RATHER_KOREAN = (
    r"oo|ae|[^aeiouwy]w[ao]|^wo|y[eou]|ng$|ee$"
    r"|^(j[iou]|s[eu]o?k|sik|hui|[uo]k|hun|[gk](il|uk|um)|hak)$|^j(ong|i?n|u|oo)n?$"
)


class Joined(NamedTuple):
    """Spellings of syllables that joined names are cut into, each with how far it looks Korean, and the joined
    two-syllable surnames with their cut.
    """

    given: dict[str, float]
    surnames: dict[str, float]
    doubles: dict[str, tuple[str, ...]]


@functools.cache
def joined() -> Joined:
    """The spellings, made of the tables."""
    usual = _usual_spellings()
    given: dict[str, float] = {}
    surnames: dict[str, float] = {}
    for text, share in shares_of(syllables.GIVEN).items():
        if share >= SHARE_OF_CLASS["3"]:
            for spelling in usual[text]:
                given[spelling] = max(given.get(spelling, 0.0), _look(spelling, share))
    for text, share in shares_of(syllables.SURNAMES).items():
        if share >= SHARE_OF_CLASS["3"]:
            surnames |= dict.fromkeys(usual[text], _SURNAME)
    doubles: dict[str, tuple[str, ...]] = {
        head + tail: (head, tail)
        for name in syllables.DOUBLE_SURNAMES.split()
        for head in usual[name[0]]
        for tail in usual[name[1]]
        if len(head + tail) > 4
    }
    return Joined(given, surnames, doubles)


def _look(spelling: str, share: float) -> float:
    """How far a spelling of a syllable looks Korean and nothing else: about 0 to 2.4."""
    look = 1.0 if share > 0.9 else 0.8 if share > 0.3 else 0.6
    if compiled(_KOREAN_ONLY).search(spelling):
        look += _SURELY
    elif compiled(_RATHER_KOREAN).search(spelling):
        look += _RATHER
    if spelling in _COMMON_ELSEWHERE:
        look -= 0.5
    return look - 0.8 if len(spelling) == 1 else look


def _usual_spellings() -> dict[str, list[str]]:
    """The usual ways to write each Hangul syllable of the tables: all systems, and the first customary ones."""
    found = tables()
    initials, medials, finals, pairs = (
        _by_place(options) for options in (found.initials, found.medials, found.finals, found.pairs)
    )
    spellings = {line[0]: line.split()[1:4] for line in syllables.CUSTOMARY.strip().splitlines()}
    for text in found.shares:
        start, final = divmod(ord(text) - FIRST, PER_MEDIAL)
        starts = [head + vowel for head in initials[start // MEDIALS] for vowel in medials[start % MEDIALS]]
        starts += pairs.get(start, [])
        spellings.setdefault(text, []).extend(
            [head.rstrip("+") + tail for head in starts for tail in finals[final] if tail or head[-1] != "+"]
        )
    return spellings


def _by_place(options: Options) -> dict[int, list[str]]:
    """The usual spellings of each letter."""
    places: dict[int, list[str]] = {}
    for spelling, found in options.items():
        for place, share in found:
            if share >= _SURE:
                places.setdefault(place, []).append(spelling)
    return places


def cuts(token: str) -> list[tuple[float, tuple[str, ...]]]:
    """Ways to cut a token into two syllables of given names, each with how far it looks Korean."""
    if token in _NOT_KOREAN:
        return []
    given = joined().given
    found: list[tuple[float, tuple[str, ...]]] = []
    for at in range(1, min(7, len(token))):
        if (first := given.get(token[:at])) is not None and (second := given.get(token[at:])) is not None:
            runs_on = token[at - 1] in "aeiou" and (token[at] in "aeiou" or token[-1] in "aeiou")
            if not runs_on or max(first, second) > _STANDS_OUT:
                found.append((first + second, (token[:at], token[at:])))
    return found
