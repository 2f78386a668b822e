"""The Chinese tables, parsed once on first use."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from comity.names import chinese_systems
from comity.names.tables import chinese_characters, chinese_surnames, chinese_syllables

_MOST_KEYS = 6

_KNOWN_SURNAMES = 300
"""Rows of the surname table whose spellings count as surnames; the rest are rare, and words of other languages."""

_TOO_RARE = {("chan", "zhan"), ("wong", "weng"), ("fong", "feng"), ("lee", "lv"), ("lam", "nan"), ("ng", "ao")}
"""Spellings so common for one surname that the key of a rare other one would only make false alerts."""

_NO_SYLLABLES = frozenset(("i", "o", "e", "u", "a", "the", "io", "un"))
"""Spellings that other languages write as initials, articles and particles."""

Rows = tuple[tuple[str, str, tuple[str, ...]], ...]


@functools.cache
def surname_rows() -> Rows:
    """Characters, pinyin and other spellings of each surname, the most common first."""
    rows = (line.split() for line in chinese_surnames.SURNAMES.splitlines())
    return tuple((row[0], row[1], tuple(row[2:])) for row in rows)


@functools.cache
def wade_giles() -> dict[str, tuple[str, ...]]:
    """Pinyin syllable -> its Wade-Giles spellings."""
    return {i + f: chinese_systems.wade_giles(i, f) for i, f in chinese_systems.syllables()}


@functools.cache
def spellings() -> dict[str, tuple[str, ...]]:
    """Latin spelling -> keys. Surnames come first, the most common first, then given names, then rare syllables."""
    found: dict[str, dict[str, None]] = {}
    inventory = wade_giles()
    for pinyin, spelled in _spelled():
        for spelling in spelled:
            found.setdefault(spelling, {})[pinyin] = None
    for spelling in _NO_SYLLABLES:
        found.pop(spelling, None)
    return {spelling: _ranked(spelling, list(values), inventory) for spelling, values in found.items()}


def _spelled() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pinyin and spellings, in the order in which they are the likelier meaning of a spelling."""
    wade = wade_giles()
    for _, pinyin, spelled in surname_rows():
        yield pinyin, (pinyin, *(wade.get(pinyin) or _compound(pinyin)), *spelled)
    for line in chinese_syllables.CANTONESE.splitlines():
        pinyin, *given = line.split()
        yield pinyin, tuple(given)
    for initial, final in chinese_systems.syllables():
        pinyin = initial + final
        yield pinyin, (pinyin, *wade[pinyin])
        if "v" in pinyin:
            yield pinyin, (pinyin.replace("ve", "ue").replace("v", "u"), pinyin.replace("v", "yu"))
    for initial, final in chinese_systems.syllables():
        yield initial + final, (chinese_systems.tongyong(initial, final),)
    hong_kong = [(pinyin, spelled[0]) for _, pinyin, spelled in surname_rows()[:_KNOWN_SURNAMES] if spelled]
    macao = chinese_systems.macao("\n".join(spelling for _, spelling in hong_kong)).split("\n")
    for (pinyin, _), spelling in zip(hong_kong, macao, strict=True):
        yield pinyin, (spelling,)


def _compound(pinyin: str) -> tuple[str, ...]:
    """Wade-Giles and the first Hong Kong spellings of a compound surname, joined."""
    pieces = segment(pinyin, wade_giles())
    if not pieces:
        return ()
    hong_kong = _hong_kong()
    wade = ("".join(pair) for pair in itertools.product(*(wade_giles()[piece] for piece in pieces)))
    cantonese = ("".join(pair) for pair in itertools.product(*(hong_kong.get(piece, ()) for piece in pieces)))
    return (*wade, *cantonese)


@functools.cache
def _hong_kong() -> dict[str, tuple[str, ...]]:
    """Pinyin syllable -> its first two Cantonese spellings."""
    found: dict[str, dict[str, None]] = {}
    for line in chinese_syllables.CANTONESE.splitlines():
        pinyin, *spelled = line.split()
        found.setdefault(pinyin, {}).update(dict.fromkeys(spelled))
    for _, pinyin, spelled_so in surname_rows():
        found.setdefault(pinyin, {}).update(dict.fromkeys(spelled_so[:1]))
    return {pinyin: tuple(spelled)[:2] for pinyin, spelled in found.items()}


def _ranked(spelling: str, values: list[str], inventory: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The keys of a spelling; a pinyin syllable always keeps its own."""
    values = [value for value in values if (spelling, value) not in _TOO_RARE]
    kept = values[:_MOST_KEYS]
    if spelling in inventory and spelling not in kept:
        kept[-1] = spelling
    return tuple("zh:" + value for value in kept)


@functools.cache
def apostrophes() -> dict[str, tuple[str, ...]]:
    """Wade-Giles spelling with its apostrophe -> keys: `ch'en` is `chen` and never `zhen`."""
    found: dict[str, list[str]] = {}
    for initial, final in chinese_systems.syllables():
        if chinese_systems.aspirated(initial):
            for spelling in wade_giles()[initial + final]:
                at = 2 if spelling.startswith(("ch", "ts", "tz")) else 1
                found.setdefault(spelling[:at] + "'" + spelling[at:], []).append("zh:" + initial + final)
    return {spelling: tuple(values) for spelling, values in found.items()}


@functools.cache
def surname_spellings() -> frozenset[str]:
    """Every Latin spelling of the surnames that are not rare."""
    wade = wade_giles()
    rows = [row for at, row in enumerate(surname_rows()) if at < _KNOWN_SURNAMES or row[1] not in wade]
    found = {word for _, pinyin, spelled in rows for word in (pinyin, *wade.get(pinyin, ()), *spelled)}
    return frozenset(found - _NO_SYLLABLES)


@functools.cache
def surname_readings() -> dict[str, tuple[str, ...]]:
    """Surname in characters -> readings of its one character, or the syllables of a compound one."""
    found: dict[str, tuple[str, ...]] = {}
    for characters, pinyin, _ in surname_rows():
        compound = segment(pinyin, wade_giles()) if pinyin not in wade_giles() else ()
        size = 2 if compound else 1
        for at in range(0, len(characters), size):
            one = characters[at : at + size]
            found[one] = compound or tuple(dict.fromkeys((*found.get(one, ()), pinyin)))
    return found


@functools.cache
def compounds() -> dict[str, tuple[str, ...]]:
    """Latin spelling of a compound surname, joined -> its two syllables."""
    found: dict[str, tuple[str, ...]] = {}
    for _, pinyin, spelled in surname_rows():
        if pinyin not in wade_giles():
            for spelling in (pinyin, *_compound(pinyin), *spelled):
                pieces = segment(spelling, spellings())
                if pieces:
                    found[spelling] = pieces
    return found


def segment(text: str, syllables: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The text as two syllables, the first as long as can be; () where it is not two."""
    for at in range(len(text) - 1, 0, -1):
        if text[:at] in syllables and text[at:] in syllables:
            return text[:at], text[at:]
    return ()


@functools.cache
def characters() -> dict[str, tuple[str, ...]]:
    """Character -> readings that names use, the usual one first."""
    rows = (line.split() for line in chinese_characters.READINGS.splitlines())
    return {character: tuple(row[1:]) for row in rows for character in row[0]}


@functools.cache
def words() -> dict[str, tuple[str, ...]]:
    """Word -> its syllables, for words whose characters are read otherwise alone."""
    found: dict[str, tuple[str, ...]] = {}
    for line in chinese_characters.WORDS.splitlines():
        text, *reading = line.split()
        for at in range(0, len(text), len(reading)):
            found[text[at : at + len(reading)]] = tuple(reading)
    return found


@functools.cache
def openings() -> frozenset[str]:
    """First characters of `words`: most characters begin none."""
    return frozenset(word[0] for word in words())


@functools.cache
def given_systems() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Syllables that given names are made of, in pinyin, Wade-Giles and Cantonese."""
    given = frozenset(chinese_syllables.GIVEN.split())
    wade = frozenset(spelling for pinyin in given for spelling in wade_giles().get(pinyin, ()))
    cantonese = (line.split()[1:] for line in chinese_syllables.CANTONESE.splitlines())
    return given, wade, frozenset(word for row in cantonese for word in row)


@functools.cache
def common() -> frozenset[str]:
    """The commonest syllables of given names, in pinyin."""
    return frozenset(chinese_syllables.COMMON.split())


@functools.cache
def not_chinese() -> frozenset[str]:
    """Words of other languages that `split` leaves whole."""
    return frozenset(chinese_syllables.NOT_CHINESE.split())
