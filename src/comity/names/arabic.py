"""Known names of the Arabic, Persian and Urdu tables by their Latin spellings."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from comity.names.lexicon import FOLDS, Lexicon, fold, read_lexicon
from comity.names.remembered import Remembered
from comity.names.tables import arabic_compounds as words


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin token in this family; none for a token that is no known spelling."""
    return lexicon().latin.get(FOLDS[token], ())


@cache
def lexicon() -> Lexicon:
    """Lexicon of the three tables."""
    from comity.names.tables import arabic_names, persian_names, south_asian_names  # noqa: PLC0415 - parsed on first use

    return read_lexicon((arabic_names.NAMES, persian_names.NAMES, south_asian_names.NAMES), "ar")


class Elements(NamedTuple):
    """Sets of `arabic_compounds` as key values of the lexicon."""

    god: frozenset[str]
    faith: frozenset[str]
    seconds: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]


@cache
def elements() -> Elements:
    """The sets, made on first use."""
    return Elements(
        *(
            frozenset(value for word in group for value in (word, *VALUES[word]))
            for group in (words.GOD, words.FAITH, words.SECONDS, words.HEADS, words.TAILS)
        )
    )


def values_of(token: str) -> tuple[str, ...]:
    """Key values of the names that a Latin token spells; not remembered, for the pieces of words that are no words."""
    return tuple(dict.fromkeys(key.partition(":")[2] for key in lexicon().latin.get(fold(token), ())))


VALUES = Remembered(values_of)
"""Latin token -> its `values_of`."""


def pick(token: str, among: frozenset[str]) -> str | None:
    """Usual form of a spelling as a name of a set; None where it is none."""
    for value in VALUES[token]:
        if value in among:
            return lexicon().form[value]
    return None


def shown(token: str) -> str:
    """Usual form of a known spelling; the token itself where it is not known."""
    values = VALUES[token]
    return lexicon().form[values[0]] if values else token
