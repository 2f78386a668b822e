"""Korean tables in the shape in which they are looked up, made once when first asked for."""

from __future__ import annotations

import functools
from typing import NamedTuple

from comity.names.tables import korean_letters as letters
from comity.names.tables import korean_syllables as syllables

FIRST = 0xAC00  # the Hangul syllables of Unicode: 19 initials x 21 medials x 28 finals
PER_INITIAL, PER_MEDIAL, MEDIALS = 588, 28, 21
SHARE_OF_CLASS = {"5": 1.0, "4": 0.4, "3": 0.16, "2": 0.06, "1": 0.025}

_N, _R, _SILENT = 2, 5, 11  # initials, in the order of Unicode
_Y_MEDIALS = frozenset((2, 3, 6, 7, 12, 17, 20))  # ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ

Options = dict[str, list[tuple[int, float]]]
"""Spelling of a letter -> the places of the letters it may stand for, each with the share of that spelling."""


class Tables(NamedTuple):
    """What the tables say, by the text that is looked up; shares are relative to the commonest syllable."""

    surnames: dict[str, float]
    shares: dict[str, float]
    customary: dict[str, list[tuple[str, float]]]
    counterparts: dict[str, str]
    initials: Options
    medials: Options
    finals: Options
    pairs: Options
    words: dict[str, str]
    north: tuple[list[str], ...]


@functools.cache
def tables() -> Tables:
    """The tables, parsed."""
    surnames = shares_of(syllables.SURNAMES)
    shares = shares_of(syllables.GIVEN)
    for text, share in surnames.items():
        shares[text] = max(share, shares.get(text, 0.0))
    counterparts = {text: other for text in shares if (other := without_initial(text)) in shares}
    customary, words = _customary(shares)
    surnames |= dict.fromkeys(syllables.DOUBLE_SURNAMES.split(), SHARE_OF_CLASS["2"])
    return Tables(
        surnames,
        shares,
        customary,
        counterparts,
        _options(letters.ONSETS, letters.INITIALS),
        _options(letters.VOWELS, letters.MEDIALS),
        _options(letters.CODAS, letters.FINALS),
        _pair_options(),
        words,
        tuple(
            [text.strip("-") for text in block.split()]
            for block in (letters.NORTH_INITIALS, letters.NORTH_MEDIALS, letters.NORTH_FINALS)
        ),
    )


def without_initial(char: str) -> str | None:
    """The South Korean syllable for one that loses or changes its initial at the start of a name; None if none does."""
    initial, rest = divmod(ord(char) - FIRST, PER_INITIAL)
    if initial in (_N, _R) and rest // PER_MEDIAL in _Y_MEDIALS:
        return chr(FIRST + _SILENT * PER_INITIAL + rest)
    return chr(FIRST + _N * PER_INITIAL + rest) if initial == _R else None


def shares_of(block: str) -> dict[str, float]:
    """Class lines (`5 김 이`) as the share of each syllable."""
    lines = (line.split() for line in block.strip().splitlines())
    return {text: SHARE_OF_CLASS[rank] for rank, *texts in lines for text in texts}


def _customary(shares: dict[str, float]) -> tuple[dict[str, list[tuple[str, float]]], dict[str, str]]:
    """Readings of the spellings that have a row, by spelling; and the usual form of each word of company names."""
    readings: dict[str, list[tuple[str, float]]] = {}
    for line in syllables.CUSTOMARY.strip().splitlines():
        text, *spellings = line.split()
        for rank, spelling in enumerate(spellings):
            readings.setdefault(spelling, []).append((text, shares[text] / (1 + rank / 2)))
    words = {}
    for line in syllables.WORDS.strip().splitlines():
        text, *spellings = line.split()
        words[text] = spellings[0]
        for spelling in spellings:
            readings.setdefault(spelling, []).append((text, 1.0))
    return readings, words


def _options(block: str, order: str) -> Options:
    """Letter lines (`ㄱ g:1 k:1`) by spelling: the places of the letters it may stand for, with its share."""
    options: Options = {}
    for line in block.strip().splitlines():
        letter, *spellings = line.split()
        for spelling, _, share in (text.partition(":") for text in spellings):
            options.setdefault(spelling, []).append((order.index(letter), float(share)))
    return options


def _pair_options() -> Options:
    """Lines of an initial and a medial together, likewise; the place counts both (initial x 21 + medial)."""
    options: Options = {}
    for line in letters.PAIRS.strip().splitlines():
        pair, *spellings = line.split()
        place = letters.INITIALS.index(pair[0]) * MEDIALS + letters.MEDIALS.index(pair[1])
        for spelling, _, share in (text.partition(":") for text in spellings):
            options.setdefault(spelling, []).append((place, float(share)))
    return options
