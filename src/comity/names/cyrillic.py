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
from functools import cache
from typing import NamedTuple

from comity.names.parts import Part
from comity.names.tables import slavic_letters as letters
from comity.names.tables import slavic_spelling as spelling
from comity.names.tables.slavic_given import ROWS
from comity.names.tables.slavic_reading import canonicals_of, few_readings, printed, readings, settled

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
    exact = ["ru:" + one for one in sounds] + (_kin(sounds) or _fathers(form, sounds))
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
        sounds = canonicals_of(readings(token))
        kept, kin = sounds[:_MOST_SPELLINGS], _kin(sounds) or _fathers(token, sounds)
    else:
        sounds = canonicals_of(few_readings(token))
        kin = _kin(sounds)
        kept = sounds[:2] if strength else tuple(one for one in sounds if _kin((one,))) if kin else ()
    return tuple(["ru:" + one for one in kept] + kin)[:_MOST_KEYS]


def canonicals(token: str) -> tuple[str, ...]:
    """The readings of a Latin token as `ru:` keys print them, whether or not it looks Slavic; most likely first."""
    return canonicals_of(readings(token)) if token else ()


def _strength(token: str) -> int:
    """2 for an ending of Slavic names, 1 for a letter group of names written from Cyrillic, else 0."""
    if len(token) < 5:
        return 0
    ends = spelling.ENDINGS
    if token[-3:] in ends or token[-4:] in ends or token[-2:] in spelling.SHORT_ENDINGS or token[-5:] in ends:
        return 2
    for group in spelling.GROUPS:
        if group in token:
            return 1
    return 1 if token[:2] in ("ia", "iu") else 0


# --- given names ----------------------------------------------------------------------------------------------------


class _Given(NamedTuple):
    """Keys that a known given name, a form of it in another language, or a short form of it has."""

    full: dict[str, tuple[str, ...]]
    short: dict[str, tuple[str, ...]]
    fathers: dict[str, tuple[str, ...]]
    """Stem of a patronymic, as `ru:` keys print it -> labels of the names it is made from."""


@cache
def _given() -> _Given:
    full: dict[str, list[str]] = {}
    short: dict[str, list[str]] = {}
    fathers: dict[str, list[str]] = {}
    for row in ROWS.strip().replace("\n ", " ").splitlines():
        label, _, forms = row.partition(" = ")
        fulls, _, shorts = forms.partition("|")
        for one in fulls.split():
            full.setdefault(one, []).append("given:" + label)
            if label[-1] != "a" or label in spelling.MEN_IN_A:
                for stem in _stems_of_father(one):
                    fathers.setdefault(stem, []).append(label)
            if shorts:
                short.setdefault(one, []).insert(0, "dimin:" + label)
        for one in shorts.split():
            short.setdefault(one, []).append("dimin:" + label)
    return _Given(_frozen(full), _frozen(short), _frozen(fathers))


def _frozen(lists: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(found)) for name, found in lists.items()}


def _stems_of_father(name: str) -> tuple[str, ...]:
    """What stands before -ovich, -evich, -ich: `vasil` of vasili, `serg` of sergei, `pavl` of pavel, `il` of ilya."""
    if name in spelling.FLEETING:
        return (name, spelling.FLEETING[name])
    for ending in ("ya", "ei", "i", "a", "o", "y"):
        if name.endswith(ending) and len(name) - len(ending) > 1:
            stem = name[: -len(ending)]
            return (name, stem) if ending == "a" else (stem,)
    return (name,)


def _kin(sounds: tuple[str, ...]) -> list[str]:
    """The `given:` keys, then the `dimin:` keys of a name's readings."""
    full, short, _ = _given()
    found: list[str] = []
    for one in sounds:
        if one in full:
            found += full[one]
    for one in sounds:
        if one in short:
            found += short[one]
    return list(dict.fromkeys(found)) if len(found) > 1 else found


def _fathers(token: str, sounds: tuple[str, ...]) -> list[str]:
    """The `patr:` keys of a patronymic: the father's name across languages, with `-f` for a daughter."""
    if not is_patronymic(token):
        return []
    found: dict[str, None] = {}
    for one in sounds:
        match = _grammar().father.fullmatch(one)
        if match:
            daughter = "-f" if one[-1] == "a" else ""
            for father in _given().fathers.get(match[1], ()):
                found["patr:" + father + daughter] = None
    return list(found)


# --- patronymics and gender -----------------------------------------------------------------------------------------


class _Grammar(NamedTuple):
    """Endings of patronymics and surnames; compiled on first use, for a start that needs none of them."""

    patronymic: re.Pattern[str]
    father: re.Pattern[str]
    female: re.Pattern[str]
    male: re.Pattern[str]
    noun: re.Pattern[str]
    adjective: re.Pattern[str]
    adjective_in_y: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    return _Grammar(
        patronymic=re.compile(
            r"..[oea][vw][iy](?:ch|tch|tsch|cz|tj|tsj|tx|cs)$"  # Ivanovich, Iwanowitsch, Ivanovych, Aliaksandravich
            r"|..(?:[oeiy][vw]na|i(?:ch|tch|tsch|cz)na)$"  # Ivanovna, Iwanowna, Ivanivna, Ilyinichna
            r"|.{5}[ae]una$"  # Aliaksandrauna
        ),
        father=re.compile(r"(..+?)(?:(?:i?ov|ev|y?av)?ich|ovna|evna|i?vna|[ae]una|(?:in)?ichna)"),
        female=re.compile(
            r"[^u][oe][vw]a$|sk(?:a[iyj]|ai[iy])a$|[nlt]a[yij]a$|[nwvljr]ska$|[iey](?:ck|tsk)a$"
            r"|(?:[ksz]h?|kh|ch|ts)[iy]na$"
        ),
        male=re.compile(r"[oe](?:v|ff)$|sk(?:iy|ii|ij|yi|yy|yj)$|(?:[szc]hk|sh|zh|kh|ts)[iy]n$"),
        noun=re.compile(r"(.{2,}[oe]v|.{3,}in)a?"),
        adjective=re.compile(r"(.+sk)(?:i|oi|aya|a)|(.{2,}[^aeiouy])(?:oi|aya)"),
        adjective_in_y=re.compile(r"[nltrv](?:yy|yi|yj)$|[^aeiouyn]n[ya]$"),
    )


def is_patronymic(token: str) -> bool:
    """Whether a Latin token is formed as a patronymic: `-ovich`, `-evna`, `-ivna`, `Ilyich`; Turkic `ogly`, `kyzy`.

    Surnames of the same form (Abramovich) cannot be told apart here; Serbian and Croatian surnames in -ic are left out.
    """
    return token in spelling.PATRONYMIC_WORDS or _grammar().patronymic.search(token) is not None


def gender_of(token: str) -> str:
    """`male` or `female` where a patronymic's or surname's grammatical ending says so; else empty.

    A hint, not a proof: women abroad often bear the masculine form, so that -sky and -ski alone say nothing.
    """
    if is_patronymic(token):
        return "female" if token[-1] == "a" or token in spelling.DAUGHTER_WORDS else "male"
    if len(token) < 5 or token in spelling.UNGENDERED or _kin(canonicals(token)[:1]):
        return ""
    if _grammar().female.search(token):
        return "female"
    return "male" if _grammar().male.search(token) else ""


def gendered_stem(token: str) -> str:
    """What a surname's masculine and feminine forms share, in `ru:` spelling; empty if it has no such forms.

    `ivanov` for Ivanov, Ivanova, Iwanow; `lavrovsk` for Lavrovskiy, Lavrovskaia; `tolst` for Tolstoy, Tolstaya.
    """
    if len(token) < 5 or token in spelling.UNGENDERED:
        return ""
    sound = canonicals(token)[0]
    if _kin((sound,)) or is_patronymic(token):
        return ""
    match = _grammar().noun.fullmatch(sound) or _grammar().adjective.fullmatch(sound)
    if match is not None:
        return next(stem for stem in match.groups() if stem)
    return sound[:-1] if _grammar().adjective_in_y.search(token) else ""


def same_family(one: str, other: str) -> bool:
    """Whether two surnames are the masculine and the feminine form of one, or two spellings of one form.

    Knows besides `gendered_stem` the Czech and Slovak ways: Novak and Novakova, Hajek and Hajkova, Svoboda and
    Svobodova.
    """
    stem = gendered_stem(one)
    if stem and stem == gendered_stem(other):
        return True
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if not longer.endswith("ova") or len(shorter) < 4:
        return False
    base = longer[:-3]
    return base == shorter or base + "a" == shorter or (base[-1:] in "kc" and base[:-1] + "e" + base[-1] == shorter)
