"""Names in Arabic letters (Arabic, Persian, Urdu, Pashto, Kurdish) and their many Latin spellings.

A known name has a table row and the key `ar:<name>`; its spellings in sister languages (Turkish, Central Asian) share
only `given:<name>`. Vowels of an unknown word are not written, so it has besides keys of its consonants
(`sk:<skeleton>`), to be compared with `skeleton_keys` of Latin tokens and nothing else.

One segmentation holds for both scripts, by `romanise` and `regroup`: every element stands alone, the article is `al`.
`عبدالرحمن`, `عبد الرحمن`, `Abdurrahman` and `Abd ar-Rahman` are (`abd`, `al`, `rahman`); `Abdullah` is (`abd`,
`allah`), `Salaheddine` (`salah`, `al`, `din`), `Aboubakr` (`abu`, `bakr`), `Mohammadreza` (`mohammad`, `reza`).
"""

from __future__ import annotations

from comity.names.arabic import elements, keys, lexicon
from comity.names.compounds import regroup
from comity.names.lexicon import MOST_KEYS, distinct, fold, fold_native
from comity.names.parts import Part
from comity.names.skeletons import letters_of, native_skeletons, skeleton, skeletons
from comity.names.tables import arabic_compounds as words
from comity.names.tables import arabic_letters

__all__ = [
    "PARTICLES",
    "TITLES",
    "fold",
    "guess",
    "is_kunya_start",
    "keys",
    "regroup",
    "romanise",
    "skeleton",
    "skeleton_keys",
    "skeletons",
]

PARTICLES = words.PARTICLES
"""Small words of names in Arabic style."""
TITLES = words.TITLES
"""Words of names in Arabic style that may be titles."""


def is_kunya_start(token: str) -> bool:
    """Whether a token starts a kunya ("father of", "mother of")."""
    return token in words.KUNYA


_ABU_NATIVE = "ابو"


def romanise(word: str) -> tuple[Part, ...]:
    """Parts of a word in Arabic letters, the article and the elements of compounds each on its own.

    Args:
        word: without spaces; signs that are no letters or digits fall away.

    Returns:
        None for a word without letters and digits. A known name has its table's keys, another `ar:<native spelling>`
        and the keys of its possible skeletons.
    """
    text = fold_native(word)
    if not text:
        return ()
    if text.isascii():
        return (Part(text.lower(), keys(text.lower())),)
    if text in lexicon().native:
        return (_known(text),)
    if "\u200c" in word:
        pieces = [piece for piece in map(fold_native, word.split("\u200c")) if piece]
        if all(len(piece) > 1 and piece not in words.NATIVE_SUFFIXES for piece in pieces):
            return tuple(part for piece in pieces for part in romanise(piece))
    article = text.startswith("ال") and not word.startswith(("أ", "إ", "آ"))
    return _compound(text) or (
        _with_article(text) if article and (len(text) > 4 or text[2:] in lexicon().native) else (_unknown(text),)
    )


def _known(text: str) -> Part:
    """Part of a word of the tables."""
    known = lexicon()
    values = known.native[text]
    return Part(known.form[values[0]], distinct(known.keys[value] for value in values))


def _with_article(text: str) -> tuple[Part, ...]:
    """Article and noun; an unknown noun keeps the key of the whole, which may be a foreign name (`Alonso`)."""
    rest = text[2:]
    if rest in lexicon().native:
        return (_AL_PART, _known(rest))
    noun = _compound(rest)
    if noun:
        return (_AL_PART, *noun)
    part = _unknown(rest)
    whole = tuple(f"sk:{value}" for value in native_skeletons(text, arabic_letters.RULES)[:3])
    return (_AL_PART, Part(part.form, distinct((part.keys[: MOST_KEYS - len(whole)], whole))))


def _unknown(text: str) -> Part:
    """Part of a word by rule."""
    skeletons = native_skeletons(text, arabic_letters.RULES)[: MOST_KEYS - 1]
    return Part(guess(text), (f"ar:{text}", *(f"sk:{value}" for value in skeletons)))


_AL_PART = Part("al", ("ar:al",))
_ALLAH_PART = Part("allah", ("ar:allah",))


def _element(text: str, among: frozenset[str] | None = None) -> Part | None:
    """Part of a known word, of a set of names where one is given."""
    values = lexicon().native.get(text, ())
    return _known(text) if values and (among is None or not among.isdisjoint(values)) else None


def _compound(text: str) -> tuple[Part, ...]:
    """Parts of a compound written as one word; none where it is no compound."""
    if text.startswith("عبد") and len(text) > 5:
        return _native_servant(text[3:])
    if text.endswith(("الله", "اله")) and len(text) > 5:
        stem = text.removesuffix("الله").removesuffix("اله")
        return (*(romanise(stem)), _ALLAH_PART)
    if (
        text.startswith(_ABU_NATIVE)
        and (second := romanise(text[3:]))
        and (text[3:].startswith("ال") or text[3:] in lexicon().native)
    ):
        return (_element(_ABU_NATIVE) or Part("abu"), *second)
    if text.startswith("بن") and (name := _element(text[2:])) and len(text) > 4:
        return (_element("بن") or Part("bin"), name)
    return _two_names(text)


def _native_servant(rest: str) -> tuple[Part, ...]:
    """`Abd` and what follows it, whether or not the article is written."""
    first = _element("عبد") or Part("abd")
    if rest in ("الله", "اله", "لله", "اللهي"):
        return (first, _ALLAH_PART)
    if rest.startswith("ال"):
        return (first, _AL_PART, *(() if len(rest) < 3 else romanise(rest[2:])))
    second = _element(rest, elements().god)
    return (first, _AL_PART, second) if second else ()


def _two_names(text: str) -> tuple[Part, ...]:
    """`نورالدین` by its article in the middle, `محمدرضا` by its two known halves."""
    at = text.find("ال", 2)
    if at > 0 and (first := _element(text[:at])) and (second := _element(text[at + 2 :], elements().seconds)):
        return (first, _AL_PART, second)
    for at in range(2, len(text) - 2):
        if (head := _element(text[:at], elements().heads)) and (tail := _element(text[at:], elements().tails)):
            return (head, tail)
    return ()


def guess(text: str, table: str = arabic_letters.RULES) -> str:
    """Latin form of an unknown word: long vowels as written, others guessed so that no three consonants meet."""
    letters = letters_of(table)
    out: list[str] = []
    run = 0  # consonants since the last vowel
    last = len(text) - 1
    for at, char in enumerate(text):
        if char in "اويه":
            sound = _semivowel(text, at, last)
        elif char == "ع":
            sound = _ayn(text, at, last)
        else:
            sound = letters.get(char, (char if char.isascii() else "", ()))[0]
        if not sound:
            continue
        if sound in "aeiou":
            run = 0
        elif run and (run > 1 or len(out) == 1 or (at == last and (last < 4 or out[-1] not in _SOFT))):
            out.append("i" if at == last == 3 and text[1] == "ا" else "a")
            run = 1
        else:
            run += 1
        out.append(sound)
    return "".join(out) or "a"


def _ayn(text: str, at: int, last: int) -> str:
    """Vowel that ayn shows: at the start, before alif (`saadi`), and after a consonant at the end."""
    if at == 0:
        return "" if text[1:2] == "ا" else "a"
    if at == last:
        return "" if text[at - 1] in "اوي" else "i" if text[1] == "ا" else "a"
    return "a" if text[at + 1] == "ا" else ""


_SOFT = frozenset("lnrs")
"""Sounds that may stand before a last consonant in foreign names (`bernard`, `frank`)."""


def _semivowel(text: str, at: int, last: int) -> str:
    """Latin value of alif, waw, yeh and heh at a place of a word."""
    char = text[at]
    if char == "ا":
        return "" if at == 0 and text[1:2] in ("ي", "و") and text[2:3] not in ("", *"اوي") else "a"
    if char == "ه":
        return "a" if at == last and last > 1 else "h"
    before_vowel = at < last and text[at + 1] in "اوي" and not (at > 0 and text[at - 1] in "اوي")
    consonant = at == 0 or (before_vowel and not (at == 1 and text[0] == "ا"))
    return ("w" if consonant else "u") if char == "و" else ("y" if consonant else "i")


def skeleton_keys(token: str) -> tuple[str, ...]:
    """Keys under which a Latin token may meet a word in Arabic or Hebrew letters; none for a name of the tables.

    A known name has exact keys for both scripts: without this rule `hussein` would meet every unknown `hsn`.
    """
    return () if keys(token) else tuple(["sk:" + value for value in skeletons(token)])
