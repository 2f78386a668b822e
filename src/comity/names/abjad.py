"""Names in Arabic letters (Arabic, Persian, Urdu, Pashto, Kurdish) and their many Latin spellings.

A known name has a table row and the key `ar:<name>`; its spellings in sister languages (Turkish, Central Asian) share
only `given:<name>`. Vowels of an unknown word are not written, so it has besides keys of its consonants
(`sk:<skeleton>`), to be compared with `skeleton_keys` of Latin tokens and nothing else.

One segmentation holds for both scripts, by `romanise` and `regroup`: every element stands alone, the article is `al`.
`عبدالرحمن`, `عبد الرحمن`, `Abdurrahman` and `Abd ar-Rahman` are (`abd`, `al`, `rahman`); `Abdullah` is (`abd`,
`allah`), `Salaheddine` (`salah`, `al`, `din`), `Aboubakr` (`abu`, `bakr`), `Mohammadreza` (`mohammad`, `reza`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from .parts import Part
from .tables import arabic_compounds as words
from .tables import arabic_letters
from .tables.arabic_lexicon import MOST_KEYS, Lexicon, distinct, fold, fold_native, read_lexicon
from .tables.arabic_skeleton import compiled, letters_of, native_skeletons, skeleton, skeletons

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


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin token in this family; none for a token that is no known spelling."""
    return _lexicon().latin.get(fold(token), ())


def is_kunya_start(token: str) -> bool:
    """Whether a token starts a kunya ("father of", "mother of")."""
    return token in words.KUNYA


@cache
def _lexicon() -> Lexicon:
    """Lexicon of the three tables."""
    from .tables import arabic_names, persian_names, south_asian_names  # noqa: PLC0415 - parsed when first asked for

    return read_lexicon((arabic_names.NAMES, persian_names.NAMES, south_asian_names.NAMES), "ar")


# Latin names ---------------------------------------------------------------------------------------------------------


class _Elements(NamedTuple):
    """Sets of `arabic_compounds` as key values of the lexicon."""

    god: frozenset[str]
    faith: frozenset[str]
    seconds: frozenset[str]
    heads: frozenset[str]
    tails: frozenset[str]


@cache
def _elements() -> _Elements:
    return _Elements(
        *(
            frozenset(value for word in group for value in (word, *_values(word)))
            for group in (words.GOD, words.FAITH, words.SECONDS, words.HEADS, words.TAILS)
        )
    )


def _values(token: str) -> tuple[str, ...]:
    """Key values of a Latin spelling."""
    return tuple(dict.fromkeys(key.partition(":")[2] for key in keys(token)))


def _pick(token: str, among: frozenset[str]) -> str | None:
    """Usual form of a spelling as a name of a set; None where it is none."""
    return next((_lexicon().form[value] for value in _values(token) if value in among), None)


def _shown(token: str) -> str:
    """Usual form of a known spelling; the token itself where it is not known."""
    values = _values(token)
    return _lexicon().form[values[0]] if values else token


_ENDINGS = ("din", "dine", "deen", "lah", "lla", "ul", "ur", "us", "ud", "dyn", "ttin")
_JOINING = ("ul", "ur", "us", "ud", "din", "dine", "deen")
_ARTICLE_STARTS = frozenset(("al", "el", "as", "es", "en", "er", "et", "ed", "ez", "ar", "an", "at", "ad", "az"))
_MARKS = frozenset(("al", "el", "ul", "ur", "ud")) | words.SERVANTS | words.AL_DIN | words.ULLAH | words.KUNYA


def regroup(tokens: Sequence[str]) -> tuple[str, ...]:
    """Split and join the compounds of Arabic names in Latin letters, so that one name has one sequence of tokens.

    Args:
        tokens: all words of one name, lower-case ASCII, in order.

    Returns:
        The tokens; of a compound its elements in their usual form, the article as `al`. Tokens of names without such
        parts come back as they are.
    """
    pieces: list[str] = []
    joins = False
    for token in tokens:
        if token in _MARKS:
            joins = True
        elif token[:3] in words.STARTS or token[:2] in _ARTICLE_STARTS or token.endswith(_ENDINGS):
            parts = _split(token)
            joins = joins or len(parts) > 1 or token.endswith(_JOINING)
            pieces.extend(parts)
            continue
        pieces.append(token)
    return tuple(_joined(pieces)) if joins else tuple(pieces)


def _joined(pieces: Sequence[str]) -> Iterator[str]:
    """Give the elements of compounds and the articles between them their one form."""
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else ""
        after = pieces[at + 1] if at + 1 < len(pieces) else ""
        yield from (
            _first(piece, after) or _article(before, piece, after) or _last(pieces, at) or _head(pieces, at) or (piece,)
        )


def _first(piece: str, after: str) -> tuple[str, ...]:
    """First element that carries the article of the next: `abdul`, `abul`, `saiful`."""
    if not after:
        return ()
    if piece in words.SERVANTS:
        return _servant(piece, after)
    if piece in words.KUNYA and piece[-1] == "l":
        return ("abu", "al")
    return (_shown(piece[:-2]), "al") if _ends_name(piece, after) else ()


def _article(before: str, piece: str, after: str) -> tuple[str, ...]:
    """Article between known words, by itself or with `din` or `allah`."""
    if piece in words.ARTICLES and piece != "al":
        known = bool(keys(after)) and (not before or bool(keys(before)) or before in words.SERVANTS)
        return ("al",) if known else ()
    if piece in words.AL_DIN and before:
        return ("al", "din")
    return ("allah",) if piece in words.ULLAH and before else ()


def _last(pieces: Sequence[str], at: int) -> tuple[str, ...]:
    """Second element after its first, with the article where it was left out (`salah din`)."""
    piece, before = pieces[at], pieces[at - 1] if at else ""
    if before in words.SERVANTS:
        return (_second(piece, before),)
    if before and _ends_name(before, piece):
        return (_pick(piece, _elements().seconds) or piece,)
    if before in words.KUNYA and before[-1] == "l":
        return (_shown(piece),)
    if before in words.ARTICLES and at > 1:
        return (_second(piece, pieces[at - 2]),)
    bare = before and _pick(piece, frozenset(("din",))) and _pick(before, _elements().faith)
    return ("al", "din") if bare else ()


def _head(pieces: Sequence[str], at: int) -> tuple[str, ...]:
    """First element in its usual form where a second follows."""
    after, next_but_one = (*pieces[at + 1 : at + 3], "", "")[:2]
    follows = after in words.ARTICLES and _pick(next_but_one, _elements().seconds)
    if follows or (after and (after in words.AL_DIN or _pick(after, frozenset(("din", "allah"))))):
        return (_shown(pieces[at]),)
    return ()


def _servant(piece: str, after: str) -> tuple[str, ...]:
    """`Abd` with the article its form or the word after it asks for."""
    if after in words.ARTICLES or after in words.ULLAH or _pick(after, frozenset(("allah",))):
        return ("abd",)
    if piece in ("abd", "abdu") and not _pick(after, _elements().god):
        return (piece,)
    return ("abd", "al")


def _second(piece: str, first: str) -> str:
    """Usual form of the second element of a compound; the piece where the first is none."""
    if first in words.SERVANTS:
        return _pick(piece, _elements().god) or piece
    return (_pick(piece, _elements().seconds) or piece) if keys(first) else piece


def _ends_name(piece: str, after: str) -> bool:
    """Whether a token carries the article of the next (`saiful islam`, `fazlur rahman`)."""
    return (
        len(piece) > 4
        and piece[-2] in "uo"
        and piece[-1] in "lrsd"
        and bool(_pick(after, _elements().seconds))
        and not keys(piece)
        and (bool(keys(piece[:-2])) or (piece.endswith("ur") and _pick(after, frozenset(("rahman",))) is not None))
    )


def _split(token: str) -> tuple[str, ...]:
    """Elements of one token; the token alone where it is no compound."""
    if len(token) < 5 or token in words.AL_DIN or keys(token):
        return (token,)
    return (
        _split_servant(token)
        or _split_allah(token)
        or _split_din(token)
        or _split_prefix(token)
        or _split_double(token)
        or (token,)
    )


_SERVANT = r"abd(?:[aeo]u?|u|i|)"
_NOT_SERVANT = (
    "ov",
    "ev",
    "ova",
    "eva",
    "in",
    "ina",
    "ic",
    "ich",
    "vna",
    "itj",
    "ics",
    "pour",
    "nejad",
    "zadeh",
    "fard",
)
"""Endings of surnames and patronymics made from a compound, which stay whole."""


def _split_servant(token: str) -> tuple[str, ...]:
    """`abdurrahman` -> `abd al rahman`."""
    if not (match := compiled(_SERVANT).match(token)):
        return ()
    if fold(token) in words.ABDALLAH:
        return ("abd", "allah")
    rest = token[match.end() :]
    for second in (rest, rest[1:]):
        if len(second) > 2 and (name := _pick(second, _elements().god)):
            return ("abd", "allah") if name == "allah" else ("abd", "al", name)
    clear = rest[:1] == "l" and match.end() > 3 and len(rest) > 4 and not rest.endswith(_NOT_SERVANT)
    return ("abd", "al", rest[1:]) if clear else ()


_ALLAH = r"(.{2,}?)(ou|oo|[uoa])?ll(?:ah|a)"
_NOT_ALLAH = frozenset(("ayat", "ayet", "hizb", "hezb", "hizbu", "inch", "insh", "mash"))


def _split_allah(token: str) -> tuple[str, ...]:
    """`habibullah` -> `habib allah`."""
    if "ll" not in token[3:] or not (match := compiled(_ALLAH).fullmatch(token)):
        return ()
    stem, vowel = match.group(1), match.group(2) or ""
    if stem in _NOT_ALLAH:
        return ()
    for first in (stem, stem + vowel, stem + "a"):
        if keys(first):
            return (_shown(first), "allah")
    return (stem, "allah") if vowel in ("u", "o", "ou", "oo") and len(stem) > 2 and token.endswith("h") else ()


_DIN = r"(.{2,}?)((?:ou|[uoaei])?(?:ld|d|l)?)d(?:in|ine|een|yn)|(.{2,}?)[aei]ttin"
_SALADIN = frozenset(("saladin", "salladin", "saladino", "saladdin", "salahdin"))


def _split_din(token: str) -> tuple[str, ...]:
    """`nureddine` -> `nur al din`."""
    if token in _SALADIN:
        return ("salah", "al", "din")
    if not (match := compiled(_DIN).fullmatch(token)):
        return ()
    stem, link = match.group(1) or match.group(3), match.group(2) or ""
    if len(stem) == 2 and link == "a":
        return ()
    for first in (stem, stem + link[:1], stem + "a", stem + "h"):
        if name := _pick(first, _elements().faith):
            return (name, "al", "din")
    clear = link[-1:] in ("d", "l") and len(link) > 1 and len(stem) > 2
    if clear and (keys(stem) or link in ("ud", "uld", "oud")):
        return (_shown(stem), "al", "din")
    return ()


_ABU = r"ab(?:ou|u|o|oo)(l?)(?=.{3})"
_BIN = r"b[ie]n(?=.{4}|ali$)"
_AL = r"[ae]l(?=.{5})"


def _split_prefix(token: str) -> tuple[str, ...]:
    """`abubakr` -> `abu bakr`, `benali` -> `bin ali`, `alhassan` -> `al hassan`."""
    if match := compiled(_ABU).match(token):
        rest = token[match.end() :]
        if keys(rest):
            return ("abu", "al", _shown(rest)) if match.group(1) else ("abu", _shown(rest))
        if match.group(1) and keys("l" + rest):
            return ("abu", _shown("l" + rest))
    if token[0] in "ae" and token[1] == token[2] and keys(token[2:]):
        return ("al", token[2:])
    for prefix, particle in ((_BIN, "bin"), (_AL, "al")):
        if (match := compiled(prefix).match(token)) and keys(rest := token[match.end() :]):
            return (particle, rest)
    return ()


def _split_double(token: str) -> tuple[str, ...]:
    """`mohammadreza` -> `mohammad reza`."""
    if len(token) < 7:
        return ()
    heads, tails = _elements().heads, _elements().tails
    for at in range(3, len(token) - 2):
        if _pick(token[at:], tails) and _pick(token[:at], heads):
            return (token[:at], token[at:])
    return ()


# names in Arabic letters ---------------------------------------------------------------------------------------------

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
    if text in _lexicon().native:
        return (_known(text),)
    if "\u200c" in word:
        pieces = [piece for piece in map(fold_native, word.split("\u200c")) if piece]
        if all(len(piece) > 1 and piece not in words.NATIVE_SUFFIXES for piece in pieces):
            return tuple(part for piece in pieces for part in romanise(piece))
    article = text.startswith("ال") and not word.startswith(("أ", "إ", "آ"))
    return _compound(text) or (
        _with_article(text) if article and (len(text) > 4 or text[2:] in _lexicon().native) else (_unknown(text),)
    )


def _known(text: str) -> Part:
    """Part of a word of the tables."""
    lexicon = _lexicon()
    values = lexicon.native[text]
    return Part(lexicon.form[values[0]], distinct(lexicon.keys[value] for value in values))


def _with_article(text: str) -> tuple[Part, ...]:
    """Article and noun; an unknown noun keeps the key of the whole, which may be a foreign name (`Alonso`)."""
    rest = text[2:]
    if rest in _lexicon().native:
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
    values = _lexicon().native.get(text, ())
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
        and (text[3:].startswith("ال") or text[3:] in _lexicon().native)
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
    second = _element(rest, _elements().god)
    return (first, _AL_PART, second) if second else ()


def _two_names(text: str) -> tuple[Part, ...]:
    """`نورالدین` by its article in the middle, `محمدرضا` by its two known halves."""
    at = text.find("ال", 2)
    if at > 0 and (first := _element(text[:at])) and (second := _element(text[at + 2 :], _elements().seconds)):
        return (first, _AL_PART, second)
    for at in range(2, len(text) - 2):
        if (head := _element(text[:at], _elements().heads)) and (tail := _element(text[at:], _elements().tails)):
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


def _ascii_digit(char: str) -> str:
    """ASCII digit of a digit of any script; nothing for another character."""
    return str(unicodedata.digit(char)) if char.isdigit() else ""


def skeleton_keys(token: str) -> tuple[str, ...]:
    """Keys under which a Latin token may meet a word in Arabic or Hebrew letters; none for a name of the tables.

    A known name has exact keys for both scripts: without this rule `hussein` would meet every unknown `hsn`.
    """
    return () if keys(token) else tuple(f"sk:{value}" for value in skeletons(token))
