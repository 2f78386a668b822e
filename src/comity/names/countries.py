"""Countries, nationalities and demonyms as lists and customers print them, as ISO 3166-1 alpha-2 codes.

States that are no more keep a code in the manner of ISO 3166-3 (SU, YU, CS for Czechoslovakia, DD, YD, AN); Kosovo is
XK, as the EU and the banks write it. The words are in `tables/country_names`. Nothing is guessed: a word that is not
in the table names no country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from comity.names.tables import country_names

MOST = 1000
"""Characters of a text that are read; longer ones are no country."""


class _Table(NamedTuple):
    """What the table says.

    Attributes:
        phrases: folded words, joined by blanks -> codes, the likeliest first (`congolese` -> CD, CG).
        letters: alpha-2 and alpha-3 codes, former ones too -> alpha-2; they count only where they stand alone.
        longest: words of the longest phrase.
        kin: code -> codes of states that it came from, broke up into, governs or belongs to.
        rulers: code of a territory -> code of the state that it belongs to.
    """

    phrases: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, str]
    longest: int
    kin: Mapping[str, frozenset[str]]
    rulers: Mapping[str, str]


def code(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of the country that a text names; empty where it names none that is known.

    Of several, the first that still exists, and a territory before the state that it belongs to: `Former USSR, now
    Belarus` is BY; `China, Hong Kong` is HK. See `codes` for all of them.
    """
    found = codes(text)
    if len(found) < 2:
        return found[0] if found else ""
    present = [each for each in found if each not in FORMER] or list(found)
    ruled_here = {_table().rulers.get(each) for each in present}
    return next((each for each in present if each not in ruled_here), present[0])


def codes(text: str) -> tuple[str, ...]:
    """Every country that a text names (`Iran; Iraq`, `citizen of Syria`, `(a) German, (b) Moroccan`), in its order.

    A land that two states hold or claim (Crimea, Kashmir) and a word for two peoples (`Congolese`) give both codes.
    """
    printed = _plain(text)
    if not _CHUNKS.search(printed):
        whole = _alone(printed.strip(" .,:"))
        if whole:
            return whole
    found: dict[str, None] = {}
    for chunk in _CHUNKS.split(printed):
        parts = [part for part in (part.strip(" .") for part in _PARTS.split(chunk)) if part]
        for each in _of_parts(parts):
            found[each] = None
    return tuple(found)


def compatible(a: str, b: str) -> bool:
    """Whether a person of the one may rightly be printed as of the other: the same state, its predecessor or successor
    (SU and UA, SD and SS), or the state that a territory belongs to or is claimed by (HK and CN, PS and IL).

    Two successors of one state are not compatible with each other.
    """
    return a == b or b in _table().kin.get(a, frozenset())


FORMER = frozenset({"SU", "YU", "CS", "DD", "YD", "AN"})
"""Codes of states and territories that are no more."""

# ---- reading a text --------------------------------------------------------------------------------------------------

_CHUNKS = re.compile(r"[;/|\n]+")  # what parts two countries for certain
_PARTS = re.compile(r"[,():\[\]\"]+| - ")  # what parts two countries, or a country's name turned round
_WORD = re.compile(r"[^\W_]+")
_ELISION = re.compile(r"\b([dlDL]|dell|nell|all|DELL|NELL|ALL)['’](?=\w)")
_INNER_DOT = re.compile(r"(?<=\b\w)\. ?(?=\w\b)")  # U.S.A, U. K.
_SAME_LETTERS = str.maketrans("ёЁىکیةؤئأإآٱ", "еЕيكيهوياااا")
"""Letters of Cyrillic and Arabic script that are written for one another."""
_FILLERS = frozenset(
    re.findall(r"\w+", """
    of the and de du des la le les l d el los las y e i et der die das und von di da do dos della dell del ed и""")
)  # fmt: skip
_SHORT = {"st": "saint", "dem": "democratic", "rep": "republic", "fed": "federation"}
_NO_CODES = frozenset({"na", "no", "to"})  # in small letters rather "not available", "no" and a stray word
_US_AND_CANADA = frozenset(
    re.findall(r"\w+", """
    AL AK AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR
    PA RI SC SD TN TX UT VA VT WA WI WV WY AB BC MB NB NL NS NT NU ON PE QC SK YT""")
)  # fmt: skip
"""Postal codes of states and provinces: in `Los Angeles, CA` no country is named by them."""


def _plain(text: str) -> str:
    """A text in plain letters, its case and punctuation kept."""
    if "'" in text or "’" in text:
        text = _ELISION.sub(r"\1 ", text[:MOST])
    if not text.isascii():
        from comity.names import plain_letters  # noqa: PLC0415 - most texts are ASCII

        text = plain_letters.plain(text[:MOST]).translate(_SAME_LETTERS)
    text = text[:MOST].replace("'", "")
    return _INNER_DOT.sub("", text) if "." in text else text


def _words(printed: str) -> list[str]:
    """The words of a plain text without fillers, as printed."""
    return [word for word in _WORD.findall(printed) if word.casefold() not in _FILLERS]


def _folded(word: str) -> str:
    """A word as the table has it; the Arabic article falls away."""
    word = word.casefold()
    while len(word) > 4 and word.startswith("ال"):
        word = word[2:]
    return _SHORT.get(word, word)


def _phrase(printed: str) -> tuple[str, ...]:
    return _table().phrases.get(" ".join(map(_folded, _words(printed))), ())


def _alone(text: str) -> tuple[str, ...]:
    """The codes of a text that is nothing but one country."""
    known = _of_letters(text)
    return (known,) if known else _phrase(text)


def _of_letters(text: str) -> str:
    """The code that two or three letters stand for; empty for none."""
    return _table().letters.get(text.upper(), "") if len(text) in (2, 3) and text not in _NO_CODES else ""


def _of_parts(parts: list[str]) -> Iterator[str]:
    """The codes of parts between commas and brackets; `Korea, North` and `Iran (Islamic Republic of)` are one."""
    all_codes = all(map(_of_letters, parts))
    at = 0
    while at < len(parts):
        part = parts[at]
        after = parts[at + 1] if at + 1 < len(parts) else ""
        pair = after and (_phrase(f"{part} {after}") or _phrase(f"{after} {part}"))
        at += 2 if pair else 1
        if pair:
            yield from pair
        elif len(part) in (2, 3) and (known := _of_letters(part)):
            if all_codes or (part.isupper() and part not in _US_AND_CANADA):
                yield known
        else:
            yield from _phrase(part) or _within(_words(part))


def _within(words: list[str]) -> Iterator[str]:
    """The codes of countries named among other words, the longest names first."""
    phrases, longest = _table().phrases, _table().longest
    folded = [_folded(word) for word in words]
    at = 0
    while at < len(words):
        for number in range(min(longest, len(words) - at), 0, -1):
            found = phrases.get(" ".join(folded[at : at + number]))
            if found and (number > 1 or _stands_out(words[at], folded[at])):
                break
        else:
            number = 1
            found = _of_word(folded[at])
        yield from found
        at += number


def _stands_out(printed: str, folded: str) -> bool:
    """Whether a word names a country among others too: `in US custody`, but not `tell us`, `Kish island`."""
    return folded not in country_names.ALONE and (len(printed) > 3 or not printed.isascii() or printed.isupper())


def _of_word(folded: str) -> tuple[str, ...]:
    """The codes of a word that is not itself in the table: a plural or an inflected German adjective (`russischer`),
    or a country in a script without blanks.
    """
    if folded.isascii():
        ending = _ENDING.search(folded)
        stem = folded[: ending.start()] if ending else ""
        return () if stem in country_names.ALONE else _table().phrases.get(stem, ())
    return tuple(_among_glyphs(folded)) if _FIRST_GLYPH <= max(folded) <= _LAST_GLYPH else ()


_ENDING = re.compile(r"(?<=isch)e[mnrs]?$|(?<=....)s$")
_FIRST_GLYPH, _LAST_GLYPH = "\u3041", "\ud7a3"  # of kana, Han characters and Hangul
_MOST_GLYPHS = 14  # of the longest such phrase


def _among_glyphs(word: str) -> Iterator[str]:
    """The codes of countries named in a run of Japanese, Chinese or Korean: `シリア国籍`, `이란인`."""
    at = 0
    while at < len(word):
        for end in range(min(len(word), at + _MOST_GLYPHS), at + 1, -1):
            found = _table().phrases.get(word[at:end])
            if found and _is_word(word, at, end):
                yield from found
                at = end - 1
                break
        at += 1


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether katakana begin and end, and Hangul begin, where a word does: マリ (Mali) is not in ソマリア (Somalia)."""
    if start and any(each(text[start - 1]) and each(text[start]) for each in (_is_katakana, _is_hangul)):
        return False
    return end == len(text) or not (_is_katakana(text[end - 1]) and _is_katakana(text[end]))


def _is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fc"


def _is_hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


# ---- the table -------------------------------------------------------------------------------------------------------


@cache
def _table() -> _Table:
    """The table, read on first use."""
    phrases: dict[str, tuple[str, ...]] = {}
    letters: dict[str, str] = {}
    for row in re.split(r"\n(?=\S)", country_names.NAMES.strip()):
        head, _, names = row.partition(":")
        shown, *others = head.split()
        of = tuple(shown.split(","))
        letters.update(dict.fromkeys((shown, *others) if len(of) == 1 else (), shown))
        for phrase in names.replace("\n ", "").split(","):
            words = [_SHORT.get(word, word) for word in phrase.split() if word not in _FILLERS]
            phrases[" ".join(words)] = of
    kin, rulers = _families()
    longest = max(phrase.count(" ") for phrase in phrases) + 1
    return _Table(MappingProxyType(phrases), MappingProxyType(letters), longest, kin, rulers)


def _families() -> tuple[Mapping[str, frozenset[str]], Mapping[str, str]]:
    kin: dict[str, frozenset[str]] = {}
    rulers: dict[str, str] = {}
    for block, is_ruled in ((country_names.SUCCESSION, False), (country_names.TERRITORIES, True)):
        for row in block.strip().splitlines():
            head, _, members = row.partition(":")
            for each in members.split():
                kin[head] = kin.get(head, frozenset()) | {each}
                kin[each] = kin.get(each, frozenset()) | {head}
                if is_ruled:
                    rulers[each] = head
    return kin, rulers
