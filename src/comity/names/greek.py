"""Greek, Armenian and Georgian words in Latin letters.

Greek after ELOT 743 (ISO 843 type 2) as passports write it, with `b`, `d` and `g` for a first μπ, ντ and γκ; Armenian
after BGN/PCGN 1981 and Georgian after the national system of 2002, both without apostrophes.
"""

from __future__ import annotations

import re
import unicodedata

from comity.names import cyrillic
from comity.names.parts import Part


def _table(letters: str, latin: str) -> dict[int, str]:
    """A table for `str.translate` from letters and, in the same order, their Latin."""
    return str.maketrans(dict(zip(letters, latin.split(), strict=True)))


_GREEK = _table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_GREEK_PAIRS = (("γγ", "ng"), ("γξ", "nx"), ("γχ", "nch"), ("ου", "ou"))
_GREEK_FIRST = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"))
_GREEK_UPSILON = re.compile(r"([αεη])υ(?=(.?))")
_VOICELESS = frozenset(("", *"θκξπσςτφχψ"))

_ARMENIAN = _table(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
)
_GEORGIAN = _table(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)


def romanise(word: str) -> tuple[Part, ...]:
    """Latin form of one Greek, Armenian or Georgian word, with the keys it shares with names of its neighbours.

    Args:
        word: without white space, in any case, with or without accents.

    Returns:
        One Part, or nothing where no letter was left. An Armenian or Georgian name has the keys of its Latin form
        (`ru:` too: passports wrote these names by way of Russian); a Greek one only those of given names.
    """
    lower = word.lower().replace("և", "եւ") if "և" in word else word.lower()
    first = next((char for char in lower if char.isalpha()), "")
    if "\u0531" <= first <= "\u0588":
        form = _plain(_armenian(lower))
    elif "\u10d0" <= first <= "\u10ff":
        form = _plain(lower.translate(_GEORGIAN))
    else:
        form = _plain(_greek(lower))
        return (Part(form, tuple(key for key in cyrillic.keys(form) if not key.startswith("ru:"))),) if form else ()
    return (Part(form, cyrillic.keys(form)),) if form else ()


def _plain(text: str) -> str:
    """The ASCII letters and digits of a text."""
    return text if text.isascii() and text.isalnum() else "".join(c for c in text if c.isascii() and c.isalnum())


def _greek(word: str) -> str:
    """A Greek word by pairs of letters, then by letters; a diaeresis parts a pair."""
    marked = unicodedata.normalize("NFD", word).replace("\u0308", "|")
    word = "".join(char for char in marked if not unicodedata.combining(char)).replace("υ|", "y").replace("ι|", "i")
    for pair, latin in _GREEK_FIRST:
        if word.startswith(pair):
            word = latin + word[2:]
    for pair, latin in _GREEK_PAIRS:
        word = word.replace(pair, latin)
    word = _GREEK_UPSILON.sub(lambda match: match[1] + ("f" if match[2] in _VOICELESS else "v"), word)
    return word.translate(_GREEK)


def _armenian(word: str) -> str:
    """An Armenian word; ու is one vowel, a first ե is `ye` and a first ո `vo`, -եան (old spelling) is -ian."""
    word = word.replace("ու", "u").replace("եան", "ian")
    if word[0] == "ե":
        word = "y" + word
    elif word[0] == "ո" and word[1:2] != "վ":
        word = "v" + word
    return word.translate(_ARMENIAN)
