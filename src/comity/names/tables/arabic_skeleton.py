"""Consonant skeletons: what an unknown name in Arabic or Hebrew letters shares with its Latin spellings.

A skeleton is the consonants in symbols (see `arabic_letters`), with `a` for a vowel or ayn at the start and `a`, `i` or
`u` for a vowel at the end. Doubtful letters give several skeletons on either side; one in common is enough.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache


@cache
def letters_of(table: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Letter -> Latin value and skeleton symbols."""
    rows = (line.split() for line in table.splitlines())
    return {
        letter: (value.strip("-"), tuple(s.strip("-") for s in symbols.split("|"))) for letter, value, symbols in rows
    }


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compiled pattern, made when first asked for: all of them would double the time to import this module."""
    return re.compile(pattern)


_SHORTEST = 2
_VARIANTS = 8
_DIGRAPHS = {
    "تش": ("c", "x"),
    "تس": ("ts", "s"),
    "تز": ("ts", "s"),
    "دج": ("j", "k"),
    "كه": ("q", "kh"),
    "كح": ("q", "kh"),
    "טש": ("c", "x"),
    "טס": ("ts", "s"),
}


def native_skeletons(text: str, table: str) -> tuple[str, ...]:
    """Skeletons of a folded native word under which a Latin spelling may stand, most likely first.

    A skeleton is the consonants (see `tables.arabic_letters`), with `a` for a vowel or ayn at the start and `a`, `i` or
    `u` for a vowel at the end. Words of one consonant have none.
    """
    letters = letters_of(table)
    choices: list[tuple[str, ...]] = []
    last = len(text) - 1
    at = 0
    while at <= last:
        pair = text[at : at + 2]
        if at and at + 1 < last and pair[0] == pair[1] and pair[0] not in "اوي":
            symbol = letters.get(pair[0], ("", ("",)))[1][0]
            choices.append((symbol * 2, symbol))  # a foreign double letter may be written twice
            at += 2
            continue
        if pair in _DIGRAPHS:
            choices.append(_DIGRAPHS[pair])
            at += 2
            continue
        choices.append(_native_choice(text, at, last, letters))
        at += 1
    return _products(choices)


_AT_START = {"و": ("w", "f"), "ي": ("y", "j"), "ف": ("f", "w"), **dict.fromkeys("اعئ", ("a",))}
_INSIDE = {"و": ("", "f"), "ه": ("h",), **dict.fromkeys("ايعئ", ("",))}
_AT_END = {"ا": ("a",), "ي": ("i",), "و": ("u",), "ه": ("a", "h"), "ع": ("", "a", "i")}


def _native_choice(
    text: str, at: int, last: int, letters: Mapping[str, tuple[str, tuple[str, ...]]]
) -> tuple[str, ...]:
    """Skeleton symbols of one letter at its place."""
    char = text[at]
    if at == 0 and char in _AT_START:
        return ("y", "a", "j") if text.startswith("يو") else _AT_START[char]
    if 0 < at == last and char in _AT_END:
        return _AT_END[char]
    return _INSIDE[char] if char in _INSIDE else letters.get(char, ("", ("",)))[1]


def _products(choices: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Distinct products of choices, at most eight, first choices first.

    Where there would be more, letters that are mostly vowels keep their first choice only, then the last letters.
    """
    allowed = list(choices)
    size = 1
    for at in sorted(range(len(choices)), key=lambda place: not choices[place][0]):
        allowed[at] = choices[at][: _VARIANTS // size]
        size *= len(allowed[at])
    found = [""]
    for choice in allowed:
        found = [start + symbol for symbol in choice for start in found]
    return tuple(dict.fromkeys(value for value in found if len(value) >= _SHORTEST))


_SOUNDS = (
    r"^(?:kn|wr|wh|[aeiou]+|y[aeiou]*)|tsch|tch|sch|sz|[aeiouyw]+h?$|ch|ck|cz|dg|dh|dj|gh|gn|kh|ph|qu|sh|th|ts|tz|zh"
    r"|[aeiouyw]+|([b-df-hj-np-tvxz])\1?"
)
_LATIN = {
    "kn": ("n", "kn"), "wr": ("r",), "wh": ("w",), "tsch": ("c",), "tch": ("c",), "sch": ("x", "sk"), "ch": ("c", "k"),
    "ck": ("k",), "cz": ("c",), "dg": ("j", "dk"), "dh": ("d",), "dj": ("j",), "gh": ("k", ""), "gn": ("kn", "n"),
    "kh": ("q",), "ph": ("f",), "sz": ("s",),
    "qu": ("k",), "sh": ("x",), "th": ("t",), "ts": ("ts",), "tz": ("ts",), "zh": ("j",), "b": ("b",), "p": ("b",),
    "d": ("d",), "f": ("f",), "g": ("k",), "h": ("h",), "j": ("j",), "k": ("k",), "l": ("l",), "m": ("m",), "n": ("n",),
    "q": ("k",), "r": ("r",), "s": ("s",), "t": ("t",), "v": ("f",), "x": ("ks",), "z": ("s",),
}  # fmt: skip


def skeletons(token: str) -> tuple[str, ...]:
    """Skeletons of a Latin token, most likely first, at most eight."""
    return _products(_choices(token))


def _choices(token: str) -> list[tuple[str, ...]]:
    """Skeleton symbols of each sound of a Latin token."""
    choices: list[tuple[str, ...]] = []
    size = len(token)
    for match in compiled(_SOUNDS).finditer(token):
        sound, start, end = match.group(), match.start(), match.end()
        if sound[0] in "aeiouyw" and sound not in ("wr", "wh"):
            choices.append(_vowels(sound, start == 0, end == size))
            continue
        sound = sound[0] if match.group(1) else sound
        if sound == "c":
            choices.append(("s", "j") if token[end : end + 1] in _FRONT else ("k", "c") if end == size else ("k",))
        elif sound == "h" and start and not (token[end : end + 1] in _VOWELS and token[start - 1] in _VOWELS):
            choices.append(("h", ""))
        elif sound == "j" and start:
            choices.append(("j", ""))
        else:
            choices.append(_LATIN[sound])
    return choices


_VOWELS = frozenset("aeiouyw")
_FRONT = ("e", "i", "y")


def _vowels(sound: str, first: bool, last: bool) -> tuple[str, ...]:
    """Skeleton symbols of a run of vowels, `w`, `y` and a silent final `h`."""
    if first and last:
        return ("a",)
    if first:
        return ("w",) if sound[0] == "w" else ("y",) if sound[0] == "y" else ("a",)
    if not last:
        return ("", "f") if "w" in sound else ("",)
    end = sound[-2:-1] if sound[-1] == "h" else sound[-1]
    marks: tuple[str, ...] = (
        ("a",) if end == "a" else ("i",) if end in "iy" else ("u",) if end in "ouw" else ("", "i", "a")
    )
    if sound[-1] == "h":
        return (*marks, "h")
    return ("u", "f") if end == "w" else ("i", "") if sound == "ie" else ("u", "") if sound in ("ue", "oe") else marks


def skeleton(token: str) -> str:
    """Most likely skeleton of a Latin token; empty where it has fewer than two symbols."""
    found = "".join(choice[0] for choice in _choices(token))
    return found if len(found) >= _SHORTEST else ""
