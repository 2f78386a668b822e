"""The phonetic fold: one spelling for what the usual romanisations of the world write in several ways.

It knows no language. What only one language's rules can tell (that `ri` and `lee` are one Korean surname) is left to
that language's keys.

    form      mohammed   aleksandr   yevgeniy    zhukov
    fold      mohamed    aleksandr   evgeni      Zukov
    core      mahammad   alaksandr   aavganaa    zhakav

Capital letters stand for sounds that most romanisations write with two letters. The core is of the form: it tells
misspelt vowels from misspelt consonants when edits are counted.
"""

from __future__ import annotations

import re

_SOUNDS = {
    "tsch": "C", "tch": "C", "cz": "C", "ch": "C",
    "shch": "S", "sch": "S", "sh": "S",
    "dzh": "j", "dj": "j", "zh": "Z",
    "kh": "h", "ph": "f", "th": "t", "dh": "d", "gh": "g", "rh": "r", "wh": "v",
    "ck": "k", "q": "k", "x": "ks", "ts": "c", "tz": "c", "w": "v",
    "ce": "se", "ci": "si", "cy": "si", "c": "k",
    "ou": "u", "oo": "u", "ee": "i", "iy": "i", "yi": "i", "ij": "i", "ie": "e", "ye": "e",
    "aj": "ai", "ej": "ei", "ue": "u", "oe": "o", "y": "i",
}  # fmt: skip
"""What stands in the text -> its sound. The longest that fits is taken."""

_WRITTEN = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_DOUBLE = re.compile(r"(.)\1+")
_SILENT = re.compile(r"(?<=[aeiou])h$")
_VOWELS = bytes.maketrans(b"aeiouy", b"aaaaaa")


def fold(form: str) -> str:
    """The phonetic fold of a lower-case ASCII word; a word with digits stays as it is."""
    if not form.isalpha():
        return form
    sounds = _WRITTEN.sub(_sound, form)
    folded = _DOUBLE.sub(r"\1", sounds)
    return _SILENT.sub("", folded) if len(folded) > 3 else folded


def core(form: str) -> str:
    """A word with every vowel written `a`: what stays when vowels are guessed or misheard."""
    return form.encode().translate(_VOWELS).decode()


def _sound(written: re.Match[str]) -> str:
    return _SOUNDS[written.group()]
