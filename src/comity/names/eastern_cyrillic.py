"""Korean and Chinese names in Cyrillic letters: Ким Чен Ын, Си Цзиньпин.

A word by itself seldom tells (`Ван`, `Ли`, `Чен`), so names are read whole: every word must be made of syllables of the
one language, and the first or the last be a surname of it. The parts are those that the name would have in its own
letters: one per syllable, with the keys `ko:X` (X Hangul) or `zh:x` (x pinyin).
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence

from comity.names import chinese, cyrillic, korean
from comity.names.korean_lookup import FIRST, MEDIALS, PER_MEDIAL, tables, without_initial
from comity.names.parts import Part
from comity.names.tables import eastern_cyrillic as table
from comity.names.tables import korean_letters as letters
from comity.names.tables.chinese_syllables import PINYIN

Syllables = dict[str, Part]
"""Cyrillic syllable -> its part."""

_MOST_WORDS, _LONGEST = 4, 14
_MOST_KEYS = 6
_IMPROBABLE = 0.02  # a reading that is rarer than this share of the likeliest one is dropped
_UKRAINIAN = str.maketrans("иієї", "ыиеи")
_LATIN = str.maketrans("acekopxyi", "асекорхуі")
"""Latin letters that stand for the Cyrillic ones they look like; only names with Cyrillic letters come here."""


def korean_person(words: Sequence[str]) -> tuple[tuple[str, Part], ...]:
    """A whole name as Korean after Kontsevich: each syllable's printed word and part; () for what is none."""
    return _person(words, korean_syllables, lambda surname: len(surname) == 1 and _is_korean_surname(surname[0]))


def chinese_person(words: Sequence[str]) -> tuple[tuple[str, Part], ...]:
    """A whole name as Chinese after Palladius: each syllable's printed word and part; () for what is none."""
    return _person(words, chinese_syllables, lambda parts: chinese.is_surname("".join(part.form for part in parts)))


def _is_korean_surname(part: Part) -> bool:
    return any(korean.is_surname_syllable(key[3:]) for key in part.keys[:3])


def _person(
    words: Sequence[str], syllables: Callable[[], Syllables], is_surname: Callable[[Sequence[Part]], bool]
) -> tuple[tuple[str, Part], ...]:
    if not 2 <= len(words) <= _MOST_WORDS or max(map(len, words)) > _LONGEST:
        return ()
    known = syllables()
    words = [word.translate(_LATIN) if word.isascii() else word for word in words]
    ukrainian = any("і" in word for word in words)
    found: list[tuple[Part, ...]] = []
    for word in words:
        parts = _cut(word.translate(_UKRAINIAN) if ukrainian else word, known)
        if not parts or (len(parts) > 1 and _is_slavic(word) and not is_surname(parts)):
            return ()
        found.append(parts)
    total = sum(map(len, found))
    if total > _MOST_WORDS or not any(total - len(parts) <= 2 and is_surname(parts) for parts in (found[0], found[-1])):
        return ()
    return tuple((word, part) for word, parts in zip(words, found, strict=True) for part in parts)


def _is_slavic(word: str) -> bool:
    """Whether a word is a given name of Slavs, as are Анна and Роман, which can be cut into syllables too."""
    return any(key.startswith(("given:", "dimin:")) for part in cyrillic.romanise(word) for key in part.keys)


def _cut(word: str, known: Syllables) -> tuple[Part, ...]:
    """A word as one syllable or two; a consonant goes with the vowel after it, unless a hard sign stands between."""
    if (whole := known.get(word)) is not None:
        return (whole,)
    for at in range(1, len(word)):
        first, second = known.get(word[:at]), known.get(word[at:])
        if first is not None and second is not None:
            return (first, second)
    before, sign, after = word.partition("ъ")
    if sign and before in known and after in known:
        return (known[before], known[after])
    return ()


@functools.cache
def korean_syllables() -> Syllables:
    """The Korean syllables of names in their Cyrillic spellings."""
    initials, medials, finals, pairs = (
        _spellings(block)
        for block in (table.KOREAN_INITIALS, table.KOREAN_MEDIALS, table.KOREAN_FINALS, table.KOREAN_PAIRS)
    )
    scores: dict[str, dict[str, float]] = {}
    for text, share in tables().shares.items():
        start, tail = divmod(ord(text) - FIRST, PER_MEDIAL)
        head, vowel = letters.INITIALS[start // MEDIALS], letters.MEDIALS[start % MEDIALS]
        starts = [
            (one + two, a * b)
            for (one, a), (two, b) in itertools.product(initials.get(head, ()), medials.get(vowel, ()))
        ]
        for (one, a), (two, b) in itertools.product(
            [*starts, *pairs.get(head + vowel, ())], finals.get(letters.FINALS[tail], ())
        ):
            known = scores.setdefault(one + two, {})
            known[text] = max(known.get(text, 0.0), share * a * b)
    for spelling, text in (("цой", "최"), ("чой", "최"), ("чве", "최"), ("ый", "이")):
        scores.setdefault(spelling, {})[text] = 1.0
    return {spelling: _korean_part(known) for spelling, known in scores.items()}


def _spellings(block: str) -> dict[str, list[tuple[str, float]]]:
    """Letter lines (`ㄱ к:1 г:.8`): the ways to write each letter, with their shares."""
    lines = (line.split() for line in block.strip().splitlines())
    return {
        letter: [(text, float(share)) for text, _, share in (way.partition(":") for way in ways)]
        for letter, *ways in lines
    }


def _korean_part(scores: dict[str, float]) -> Part:
    least = max(scores.values()) * _IMPROBABLE
    likely = [text for share, text in sorted(((-share, text) for text, share in scores.items())) if -share >= least]
    both = [each for text in likely[:_MOST_KEYS] for each in (text, without_initial(text)) if each]
    return Part(korean.romanise(likely[0])[0].form, tuple(dict.fromkeys("ko:" + text for text in both)))


@functools.cache
def chinese_syllables() -> Syllables:
    """The syllables of pinyin in the spelling of Palladius, and with `е` for the `э` that many texts do not write."""
    found: Syllables = {}
    for pinyin, spelling in _palladius():
        found.setdefault(spelling, Part(pinyin.replace("v", "u"), ("zh:" + pinyin,)))
    for spelling, part in list(found.items()):
        found.setdefault(spelling.replace("э", "е"), part)
    return found


def _palladius() -> Iterator[tuple[str, str]]:
    """Every syllable of pinyin with its Cyrillic spelling, the usual one first where two are spelled alike."""
    initials, finals = (
        dict(line.split() for line in block.strip().splitlines())
        for block in (table.CHINESE_INITIALS, table.CHINESE_FINALS)
    )
    umlauts = {**finals, "u": finals["v"], "uan": "юань", "un": "юнь"}
    whole = [line.split() for line in table.CHINESE_ALONE.strip().splitlines()]
    yield from ((pinyin, spelling) for pinyin, *spellings in whole for spelling in spellings)
    known = {pinyin for pinyin, *_ in whole}
    for line in PINYIN.splitlines():
        initial, *rest = line.split()
        for final in sorted(rest, key="o".__eq__):  # `uo` before `o`: Ло is luo
            if initial in initials and initial + final not in known:
                yield initial + final, initials[initial] + (umlauts if initial in "jqx" else finals)[final]
