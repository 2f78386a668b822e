"""Slavic names, and others that are written in Cyrillic: letters to Latin, spellings to keys, names to their kin.

Keys, all printed as lower-case ASCII:
    `ru:` the sounds of the name, to which every usual romanisation folds (`ru:shcherbakov` for Shcherbakov,
        Schtscherbakow, Chtcherbakov, Szczerbakow and Щербаков). The fold knows no language: a Ukrainian and a Russian
        spelling of the same sounds meet, `Volodymyr` and `Vladimir` do not.
    `patr:` the name of the father that a patronymic is made from, `-f` for a daughter (`patr:vladimir` for
        Vladimirovich, Volodymyrovych, Uladzimiravich).
    `given:` one given name across the languages that share it (`given:vladimir` for Volodymyr, Uladzimir, Wladimir).
    `dimin:` a given name and its short forms (`dimin:aleksandr` for Sasha, Shura and every form of Aleksandr).
"""

from __future__ import annotations

import re

from comity.names.parts import Part
from comity.names.slavic_names import fathers_of, gender_of, gendered_stem, is_patronymic, kin_of, same_family
from comity.names.slavic_reading import CANONICALS, canonicals, canonicals_of, few_readings, printed, settled
from comity.names.tables import slavic_letters as letters
from comity.names.tables import slavic_spelling as spelling

__all__ = [
    "canonical_of",
    "canonicals",
    "gender_of",
    "gendered_stem",
    "is_patronymic",
    "keys",
    "romanise",
    "same_family",
]

_MOST_SPELLINGS = 4
"""Most `ru:` keys of one token: past four, readings are guesses that no list uses."""
_MOST_KEYS = 8

_SOUNDS = str.maketrans(letters.SOUNDS)
_RUSSIAN = str.maketrans(letters.RUSSIAN)
_UKRAINIAN = str.maketrans(letters.UKRAINIAN)
_BELARUSIAN = str.maketrans(letters.BELARUSIAN)
_BULGARIAN_LETTERS = str.maketrans(letters.BULGARIAN)
_SERBIAN = str.maketrans(letters.SERBIAN)
_MACEDONIAN = str.maketrans(letters.MACEDONIAN)
_UZBEK = str.maketrans(letters.UZBEK)
_TELLING = frozenset("ѓќѕћђџљњјўїєґі")
_BULGARIAN = re.compile(r"ъ(?=[^еёюяєэ])")
"""A hard sign where Russian never has one: before a consonant, a vowel of its own."""
_SOFT_E = re.compile(f"(?:^|(?<=[{letters.VOWELS}ъьй'’]))[её]")


# --- letters of a Cyrillic word -------------------------------------------------------------------------------------


def romanise(word: str) -> tuple[Part, ...]:
    """Latin form of one Cyrillic word in the spelling that lists use most, with its exact keys.

    Args:
        word: without white space, in any case; what is neither Cyrillic nor an ASCII letter or digit is dropped.

    Returns:
        One Part, or nothing where no letter was left.
    """
    lower = word.casefold()
    bulgarian = "ъ" in lower and _BULGARIAN.search(lower) is not None
    form = _latin(lower, bulgarian)
    if not form:
        return ()
    sound = canonical_of(lower)
    sounds: tuple[str, ...] = (sound,)
    if bulgarian and "щ" in lower:
        sounds = (sound, sound.replace("shch", "sht"))
    elif lower[0] == "ё":
        sounds = (sound, "yo" + sound[1:])
    exact = ["ru:" + one for one in sounds] + (kin_of(sounds) or fathers_of(form, sounds))
    return (Part(form, tuple(exact[:_MOST_KEYS])),)


def canonical_of(word: str) -> str:
    """The sounds of a lower-case Cyrillic word as its `ru:` key prints them."""
    if "ъ" in word:
        word = _BULGARIAN.sub("а", word)
    if "йо" in word or "ьо" in word:
        word = word[0] + word[1:].replace("ьо", "ё").replace("йо", "ё")
    return printed(settled(_ascii(word.translate(_SOUNDS))))


def _ascii(text: str) -> str:
    """The text without what is no ASCII letter or digit; nearly always the text itself."""
    if text.isascii() and text.isalnum():
        return text
    return "".join(char for char in text if char.isascii() and char.isalnum())


def _latin(word: str, bulgarian: bool) -> str:
    """The word letter by letter in its language's usual Latin spelling; `е` is `ye` where BGN/PCGN writes it so."""
    table = _BULGARIAN_LETTERS if bulgarian else _RUSSIAN
    if not bulgarian and not _TELLING.isdisjoint(word):
        table = _table_of(set(word))
    if table is _RUSSIAN or table is _BELARUSIAN:
        word = _SOFT_E.sub("ye", word)
    return _ascii(word.translate(table)).lower()


def _table_of(found: set[str]) -> dict[int, str]:
    """The letter table of the language that a word's telling letters belong to."""
    if found & set("ѓќѕ"):
        return _MACEDONIAN
    if found & set("ћђџљњј"):
        return _SERBIAN
    if "ў" in found:
        return _UZBEK if found & set("қғҳ") else _BELARUSIAN
    if found & set("їєґ") or ("і" in found and not found & set("әғқңөұүһы")):
        return _BELARUSIAN if found & set("эы") else _UKRAINIAN
    return _RUSSIAN


_LAST_TWO = frozenset(ending[-2:] for ending in spelling.ENDINGS) | spelling.SHORT_ENDINGS
"""Last letters of the endings of Slavic names: most tokens have none of them."""


# --- keys of a Latin token ------------------------------------------------------------------------------------------


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin token: its Slavic sounds if it looks Slavic, and the given names it is a form of.

    Args:
        token: a lower-case ASCII word.

    Returns:
        `ru:` keys (most likely reading first), then `patr:`, `given:` and `dimin:`; empty for tokens that neither look
        Slavic nor are a known given name.
    """
    if not token:
        return ()
    strength = _strength(token)
    if strength == 2:
        sounds = CANONICALS[token]
        kept, kin = sounds[:_MOST_SPELLINGS], kin_of(sounds) or fathers_of(token, sounds)
    else:
        sounds = canonicals_of(few_readings(token))
        kin = kin_of(sounds)
        if not kin and not strength:
            return ()
        kept = sounds[:2] if strength else tuple(one for one in sounds if kin_of((one,))) if kin else ()
    return tuple(["ru:" + one for one in kept] + kin)[:_MOST_KEYS]


def _strength(token: str) -> int:
    """2 for an ending of Slavic names, 1 for a letter group of names written from Cyrillic, else 0."""
    if len(token) < 5:
        return 0
    if token[-2:] in _LAST_TWO:
        ends = spelling.ENDINGS
        if token[-3:] in ends or token[-4:] in ends or token[-2:] in spelling.SHORT_ENDINGS or token[-5:] in ends:
            return 2
    for group in spelling.GROUPS:
        if group in token:
            return 1
    return 1 if token[:2] in ("ia", "iu") else 0
