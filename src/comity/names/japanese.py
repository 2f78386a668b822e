"""Japanese names: kanji and kana to Hepburn without long vowels, and the Latin spellings of one reading.

A key is `ja:` and a normalised Hepburn reading. It is one for the Hepburn, Kunrei and Nihon-shiki systems (ISO 3602)
and for the passport variants: `Satou`, `Satoh`, `Sato`; `Zyunitiro`, `Junichiro`; `Shimbun`, `Shinbun`.

Passports leave long vowels out, so names that differ by length alone share a key. One difference is common enough in
family names to keep, the long o that begins a name: Oono (often `Ohno`) is not Ono. Characters and kana give exact
keys, `ja:oono` and `ja:ono`; `ohno` and `oono` have `ja:oono` only; the bare `ono` of a passport may be either of the
two and has both keys.
"""

from __future__ import annotations

import functools
import re

from comity.names import japanese_index as index
from comity.names import japanese_loans
from comity.names.parts import Part
from comity.names.patterns import compiled

_MORAE = (
    r"(?:(?:k(?=k)|s(?=s)|t(?=t|ch)|p(?=p))?"
    r"(?:sh[aiuo]|ch[aiuo]|tsu|dzu|fu|ji|jy?[auo]|[kgsztnhbpmr]y[auo]|d[aeo]|[kgsztnhbpmr][aiueo]|y[auo]|w[ao]|[aiueo])"
    r"|n(?![aiueoy])|m(?=[bmp])|(?<=[ou])h(?![aiueoy]))+"
)
"""A word that is Japanese morae throughout, in any of the systems; `h` may mark a long o or u."""

_LAST_LETTERS = frozenset("aiueonh")
"""Last letters of such words: a quick test for the words of other languages."""

_VARIANT = r"sy|ty|[zj]y|si|ti|tu|(?<![sc])hu|zi|dzu|m(?=[bmp])"
_HEPBURN = {
    "sy": "sh", "ty": "ch", "zy": "j", "jy": "j", "si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji",
    "dzu": "zu", "m": "n",
}  # fmt: skip
"""Spellings of the other systems; `di` and `du` are left out, for they make Heidi a Heiji and are hardly used."""

_LONG = re.compile(r"(?<=o)(?:o|u(?!e))|(?<=u)u|(?<=[ou])h(?![aiueoy])")
_LONG_START = re.compile(r"o(?:[ou]|h(?![aiueoy]))(?!e)")

_VOWELS = re.compile("[aiueo]")
_KANA = re.compile(r"[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fc]+")
_KATAKANA = re.compile(r"[\u30a1-\u30fa]")
_RUN = r"[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff]+|[々\u3400-\u9fff\uf900-\ufaff]+|[a-zA-Z0-9]+"
_PIECE = re.compile(r"[^\W_]+")

_JAPANESE_ENDS = frozenset("郎朗夫彦介助輔也子次")
"""Characters that end Japanese given names and hardly ever Chinese ones."""

_GIVEN_ENDS = _JAPANESE_ENDS | frozenset("美雄男一二三樹人之代江枝香希奈菜太平司治史志行幸明弘浩")
"""Characters that end most Japanese given names of two characters or more."""

_ONLY_JAPANESE = frozenset(
    "々ヶ沢浜広辺桜斎斉栄実徳恵気関竜県黒戸帯弐歩瀬稲薬経総駅鉄渋豊収発団図売対変頼髙﨑曽滝桟畑辻峠榊込枠樫栃凪塩"
    "仮伝転単営専巣暁歳毎浄渓焼砕穂糸絵縄継続繊聴荘蔵覚観訳読豊辞逓醸釈鋳銭錬闘隠雑霊験黙齢"
)
"""Characters in the form that only Japan gave them or that Japan made."""

_COMPANY_WORDS = ("会社", "株式", "製作所", "三菱", "住友")
"""Words of Japanese companies that Chinese does not use."""


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin word that is made of Japanese morae; () for others, and for short words that need no key.

    A word of one or two vowels that is no name of the tables and is spelled in plain Hepburn gets none: comparing it
    letter by letter finds all that a key would.
    """
    if token[-1:] not in _LAST_LETTERS or not compiled(_MORAE).fullmatch(token):
        return ()
    body = _normal(token)
    if len(body) < 3 and token not in _short():
        return ()
    if body == token and len(_VOWELS.findall(token)) < 3 and token not in _short():
        return ()
    if _LONG_START.match(token):
        return ("ja:o" + body,)
    if body[0] == "o":
        return ("ja:" + body, "ja:o" + body)
    return ("ja:" + body,)


def looks_japanese(word: str) -> bool:
    """Whether a word of Han characters or kana is Japanese rather than Chinese.

    It is where it holds kana or a form of a character that only Japan uses, or begins with a Japanese family name. A
    family name that a Chinese name may begin with as well counts only before a known given name.
    """
    if _KANA.search(word) or not _ONLY_JAPANESE.isdisjoint(word) or any(known in word for known in _COMPANY_WORDS):
        return True
    surname = _surname(word)
    if not surname or len(word) > len(surname) + 3:
        return False
    rest = word[len(surname) :]
    if len(surname) == 1:
        return len(rest) > 1 and rest in index.given() and rest[-1] in _JAPANESE_ENDS
    if surname in index.ambiguous() or len(rest) == 1:
        return rest in index.given()
    return not rest or rest in index.given() or rest[-1] in _GIVEN_ENDS


def romanise(word: str) -> tuple[Part, ...]:
    """Parts of a word in kana or kanji; () where any kanji of it has no known reading.

    Hiragana is read sign by sign. Katakana is read as the foreign name that it usually writes, as a Japanese name of
    the tables, or as a foreign name by rule; its Hepburn reading is the key. Kanji are read by table: a family name, a
    given name, the two together, or a row of words that organisations are named with.
    """
    parts: list[Part] = []
    for piece in _PIECE.findall(word):
        found = _piece(piece)
        if not found:
            return ()
        parts.extend(found)
    return tuple(parts)


def _piece(piece: str) -> tuple[Part, ...]:
    """Parts of letters without a space or sign between; () where some have no known reading."""
    person = _person(piece)
    if person:
        return person
    parts: list[Part] = []
    for run in compiled(_RUN).findall(piece):
        found = _run(run)
        if not found:
            return ()
        parts.extend(found)
    return tuple(part for part in parts if part.form)


def _run(run: str) -> tuple[Part, ...]:
    """Parts of a run of kana, kanji or Latin letters."""
    if _KANA.fullmatch(run):
        return (_kana(run),)
    if run.isascii():
        return (Part(run.lower()),)
    return _organisation(run)


def _person(piece: str) -> tuple[Part, ...]:
    """Family name, given name, or the two together; the given name may be in kana."""
    whole = index.surnames().get(piece, ()) + index.given().get(piece, ())
    if whole:
        return (_part(whole),)
    surname = _surname(piece)
    if not surname or len(piece) < 3 or len(piece) > len(surname) + 5:
        return ()
    rest = piece[len(surname) :]
    given = index.given().get(rest)
    if given:
        return _part(index.surnames()[surname]), _part(given)
    if len(rest) > 1 and _KANA.fullmatch(rest) and len(surname) > 1:
        return _part(index.surnames()[surname]), _kana(rest)
    return ()


def _surname(word: str) -> str:
    """The longest family name of the table that the word begins with, shorter than the word or the word itself."""
    table = index.surnames()
    return next((word[:length] for length in (4, 3, 2, 1) if len(word) >= length and word[:length] in table), "")


def _organisation(run: str) -> tuple[Part, ...]:
    """A run of kanji read as words of organisations and family names, the longest first; () where one is unknown."""
    parts: list[Part] = []
    at = 0
    while at < len(run):
        for length in range(min(5, len(run) - at), 1, -1):
            text = run[at : at + length]
            readings = index.words().get(text) or index.surnames().get(text)
            if readings:
                at += length
                parts.extend([_part(readings)] if "-" not in readings[0] else map(_read, readings[0].split("-")))
                break
        else:
            return ()
    return tuple(parts)


def _part(readings: tuple[str, ...]) -> Part:
    """Part of a name with these readings, the first the usual one."""
    found = dict.fromkeys(_exact(reading) for reading in readings)
    return Part(_form(readings[0]), tuple(found))


def _read(reading: str) -> Part:
    return _part((reading,))


def _form(reading: str) -> str:
    """A reading as passports write it."""
    return reading[1:] if reading.startswith("oo") else reading


def _exact(reading: str) -> str:
    """Key of a reading whose long vowels are known."""
    body = _normal(reading)
    return "ja:o" + body if _LONG_START.match(reading) else "ja:" + body


def _normal(token: str) -> str:
    """A word in Hepburn without long vowels."""
    return _LONG.sub("", compiled(_VARIANT).sub(_hepburn, token))


def _hepburn(written: re.Match[str]) -> str:
    return _HEPBURN[written.group()]


@functools.cache
def _known() -> frozenset[str]:
    """Every reading of the tables, normalised."""
    return frozenset(_normal("\n".join(index.readings())).split("\n"))  # all at once, far faster than one by one


@functools.cache
def _short() -> frozenset[str]:
    """The readings of one or two vowels: those that longer spellings must be able to meet."""
    return frozenset(reading for reading in _known() if len(_VOWELS.findall(reading)) < 3)


def _kana(run: str) -> Part:
    """Part of a word in kana."""
    morae = japanese_loans.morae(run)
    reading = japanese_loans.hepburn(morae)
    exact = (_exact(reading),) if compiled(_MORAE).fullmatch(reading) else ()
    normal = _normal(reading)
    if not _KATAKANA.search(run):
        return Part(normal, exact)
    foreign = index.foreign().get(run)
    if not foreign:
        foreign = normal if normal in _known() else japanese_loans.spelled(morae)
    return Part(foreign, exact)
