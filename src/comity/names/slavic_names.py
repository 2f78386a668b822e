"""Slavic given names and their kin, patronymics, and the gender that an ending tells.

What `cyrillic` gives as `given:`, `dimin:` and `patr:` keys, and what the masculine and the feminine form of a surname
have in common. Names are looked up by their sounds as `ru:` keys print them; see `slavic_reading`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from comity.names.slavic_reading import CANONICALS
from comity.names.tables import slavic_spelling as spelling
from comity.names.tables.slavic_given import ROWS


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


def kin_of(sounds: tuple[str, ...]) -> list[str]:
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


def fathers_of(token: str, sounds: tuple[str, ...]) -> list[str]:
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
    if token[-1:] in _PATRONYMIC_END and _grammar().patronymic.search(token) is not None:
        return True
    return token in spelling.PATRONYMIC_WORDS


_PATRONYMIC_END = frozenset("ahzjxs")
"""Last letters of `_Grammar.patronymic`."""


def gender_of(token: str) -> str:
    """`male` or `female` where a patronymic's or surname's grammatical ending says so; else empty.

    A hint, not a proof: women abroad often bear the masculine form, so that -sky and -ski alone say nothing.
    """
    if is_patronymic(token):
        return "female" if token[-1] == "a" or token in spelling.DAUGHTER_WORDS else "male"
    if len(token) < 5 or token in spelling.UNGENDERED or kin_of(CANONICALS[token][:1]):
        return ""
    if _grammar().female.search(token):
        return "female"
    return "male" if _grammar().male.search(token) else ""


def gendered_stem(token: str) -> str:
    """What a surname's masculine and feminine forms share, in `ru:` spelling; empty if it has no such forms.

    `ivanov` for Ivanov, Ivanova, Iwanow; `lavrovsk` for Lavrovskiy, Lavrovskaia; `tolst` for Tolstoy, Tolstaya.
    """
    if len(token) < 5 or _GENDERED_END.search(token) is None or token in spelling.UNGENDERED:
        return ""
    sound = CANONICALS[token][0]
    if kin_of((sound,)) or is_patronymic(token):
        return ""
    match = _grammar().noun.fullmatch(sound) or _grammar().adjective.fullmatch(sound)
    if match is not None:
        return next(stem for stem in match.groups() if stem)
    return sound[:-1] if _grammar().adjective_in_y.search(token) else ""


_GENDERED_END = re.compile(r"[vwf]s?$|[iyj]n+e?$|[ijy]$|[vwfnkcqijy]a+s?$|slau$|skis$")
"""Last letters of tokens that may have a stem in common with another gender, however they are romanised."""


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
