"""Reading the tables of Arabic and Hebrew names, and the folds under which they are looked up."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from comity.names.remembered import Remembered
from comity.names.tables import arabic_letters

MOST_KEYS = 8
_DOUBLES = tuple((letter * 2, letter) for letter in "bcdfghjklmnpqrstvwyz")
_VOWELS = (
    ("oo", "u"), ("ou", "u"), ("ee", "i"), ("aa", "a"), ("dj", "j"), ("o", "u"), ("uu", "u"), ("iya", "ia")
)  # fmt: skip
_OF_Y = (
    *(("ya", "Ya"), ("ye", "Ye"), ("yi", "Yi"), ("yu", "Yu"), ("eY", "aY")),  # y before a vowel stays: sayed, not said
    *(("ay", "ai"), ("ey", "ai"), ("Y", "y")),
)
_LAST = (("ei", "ai"), *((f"{letter}ah ", f"{letter}a ") for letter in "bdfijmnrsyz"), ("ie ", "i "), ("y ", "i "))
"""What is replaced, in this order: doubled letters, vowels, `y` and its diphthongs, endings before a space."""


class Lexicon(NamedTuple):
    """The rows of name tables by both scripts.

    Attributes:
        latin: folded Latin spelling -> keys.
        native: folded native spelling -> key values.
        form: key value -> usual Latin form.
        keys: key value -> keys.
    """

    latin: Mapping[str, tuple[str, ...]]
    native: Mapping[str, tuple[str, ...]]
    form: Mapping[str, str]
    keys: Mapping[str, tuple[str, ...]]


def fold(token: str) -> str:
    """Write a Latin spelling in the way the tables are looked up: `djamaal` -> `jamal`, `sheikh` -> `shaikh`."""
    text = _replaced(token, _DOUBLES) if len(set(token)) < len(token) else token
    text = _replaced(text, _VOWELS)
    if "y" in text:
        text = _replaced(text, _OF_Y)
    return _replaced(f"{text} ", _LAST)[:-1] if "ei" in text or text.endswith(("h", "e", "y")) else text


FOLDS = Remembered(fold)
"""Token -> its fold."""


def _fold_text(text: str) -> str:
    """Fold tokens that each have a space after them."""
    for rows in (_DOUBLES, _VOWELS, _OF_Y, _LAST):
        text = _replaced(text, rows)
    return text


def _replaced(text: str, rows: Iterable[tuple[str, str]]) -> str:
    for old, new in rows:
        if old in text:
            text = text.replace(old, new)
    return text


def fold_native(word: str) -> str:
    """Write a native spelling with one letter for those that languages and typists interchange, without vowel signs."""
    plain = unicodedata.normalize("NFKC", word).translate(arabic_letters.FOLDS)
    if not plain.isalpha():
        plain = "".join(char for char in plain if char.isalnum())
    return plain[:-1] if plain.endswith("يي") else plain


def read_lexicon(tables: Iterable[str], family: str) -> Lexicon:
    """Read name tables; a row whose first native spelling is known already adds spellings to that name.

    Args:
        tables: rows as `tables.arabic_names` describes them.
        family: of the keys.
    """
    latin: dict[str, tuple[str, ...]] = {}
    native: dict[str, tuple[str, ...]] = {}
    form: dict[str, str] = {}
    sisters: dict[str, tuple[str, ...]] = {}
    for text in tables:
        for raw, line in zip(text.splitlines(), _fold_text(text.replace("\n", " \n")).splitlines(), strict=True):
            head, *spellings = line.split()
            value, _, shown = raw.partition(" ")[0].partition("/")
            letters = [fold_native(word) for word in spellings if not word.isascii()]
            if value not in form and letters and len(known := native.get(letters[0], ())) == 1:
                value = known[0]
            form.setdefault(value, shown or value)
            for word in letters:
                _add(native, word, value)
            _add(latin, head.partition("/")[2] or head, value)
            for word in spellings:
                if word[0] == "~":
                    _add(sisters, word[1:], value)
                elif word.isascii():
                    _add(latin, word, value)
    shared = set(itertools.chain.from_iterable(sisters.values()))
    of = {value: (f"{family}:{value}", f"given:{value}")[: 1 + (value in shared)] for value in form}
    found = {
        word: of[values[0]] if len(values) == 1 else distinct(of[value] for value in sorted(values, key=word.__ne__))
        for word, values in latin.items()
    }
    for word, values in sisters.items():
        found[word] = distinct((found.get(word, ()), (f"given:{value}" for value in values)))
    return Lexicon(found, native, form, of)


def _add(groups: dict[str, tuple[str, ...]], word: str, value: str) -> None:
    """Add a value to those of a word."""
    held = groups.get(word)
    if held is None:
        groups[word] = (value,)
    elif value not in held:
        groups[word] = (*held, value)


def distinct(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Distinct keys of groups in order, at most eight."""
    return tuple(dict.fromkeys(itertools.chain.from_iterable(groups)))[:MOST_KEYS]
