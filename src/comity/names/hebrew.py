"""Names in Hebrew letters and their Latin spellings.

A known name has the key `he:<name>`; an unknown word has `he:<native spelling>` and the keys of its consonants
(`sk:<skeleton>`), which are the same as those of `comity.names.abjad` and meet `abjad.skeleton_keys` of Latin tokens.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from .abjad import guess
from .lexicon import FOLDS, MOST_KEYS, Lexicon, distinct, read_lexicon
from .parts import Part
from .skeletons import native_skeletons
from .tables import hebrew_names

_MARKS = dict.fromkeys((*range(0x0591, 0x05BE), 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7))
"""Points and accents, which only some printers set."""
_GERESH = (("ג'", "ج"), ("ז'", "ج"), ("צ'", "چ"), ("ץ'", "چ"))
"""Letters with a stroke for foreign sounds."""


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin token in this family; none for a token that is no known spelling."""
    return _lexicon().latin.get(FOLDS[token], ())


def romanise(word: str) -> tuple[Part, ...]:
    """Parts of a word in Hebrew letters: one for each piece between hyphens (`בן־גוריון`).

    Args:
        word: without spaces; signs that are no letters or digits fall away.
    """
    plain = unicodedata.normalize("NFKC", word).translate(_MARKS)
    pieces = plain.replace("\u05be", "-").replace("\u05f3", "'").replace("’", "'").split("-")
    return tuple(part for piece in pieces if (part := _part(piece)))


@cache
def _lexicon() -> Lexicon:
    """Lexicon of the table."""
    return read_lexicon((hebrew_names.NAMES,), "he")


def _part(piece: str) -> Part | None:
    """Part of one piece; None without letters and digits."""
    text = "".join(char for char in piece if char.isalnum())
    if not text:
        return None
    if text.isascii():
        return Part(text.lower(), keys(text.lower()))
    lexicon = _lexicon()
    if values := lexicon.native.get(text):
        return Part(lexicon.form[values[0]], distinct(lexicon.keys[value] for value in values))
    letters = _as_letters(piece)
    skeletons = native_skeletons(letters, hebrew_names.RULES)[: MOST_KEYS - 1]
    return Part(guess(letters, hebrew_names.RULES), (f"he:{text}", *(f"sk:{value}" for value in skeletons)))


def _as_letters(piece: str) -> str:
    """The letters of a word in the alphabet of `hebrew_names.RULES`."""
    for old, new in _GERESH:
        piece = piece.replace(old, new)
    plain = "".join(char for char in piece if char.isalnum()).translate(hebrew_names.FINALS)
    doubled = plain.replace("וו", "ڤ" if not plain.startswith("וו") else "ו").replace("יי", "י")
    return (doubled[:1] + doubled[1:].translate(hebrew_names.SOFT)).translate(hebrew_names.VOWELS)
