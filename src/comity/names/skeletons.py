"""Consonant skeletons: what an unknown name in Arabic or Hebrew letters shares with its Latin spellings.

A skeleton is the consonants in symbols (see `arabic_letters`), with `a` for a vowel or ayn at the start and `a`, `i` or
`u` for a vowel at the end. Doubtful letters give several skeletons on either side; one in common is enough.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from comity.names.patterns import compiled
from comity.names.remembered import Remembered


@cache
def letters_of(table: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Letter -> Latin value and skeleton symbols."""
    rows = (line.split() for line in table.splitlines())
    return {
        letter: (value.strip("-"), tuple(s.strip("-") for s in symbols.split("|"))) for letter, value, symbols in rows
    }


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
    size = 1
    for choice in choices:
        size *= len(choice)
    if size > _VARIANTS:
        choices = _allowed(choices)
    found = [""]
    certain = ""  # symbols that all products have next
    for choice in choices:
        if len(choice) == 1:
            certain += choice[0]
        else:
            found = [start + certain + symbol for symbol in choice for start in found]
            certain = ""
    return tuple(dict.fromkeys([value + certain for value in found if len(value) + len(certain) >= _SHORTEST]))


def _allowed(choices: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Choices with at most eight products."""
    allowed = list(choices)
    size = 1
    for at in sorted(range(len(choices)), key=lambda place: not choices[place][0]):
        allowed[at] = choices[at][: _VARIANTS // size]
        size *= len(allowed[at])
    return allowed


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


_RUN = re.compile("[aeiouyw]+|[^aeiouyw]+")
_WHOLE = ("kn", "wr", "wh")
"""Sounds at the start that reach over the end of a run of vowels or consonants; `qu` does everywhere."""
_V_OR_SILENT = ("", "f")


def _choices(token: str) -> tuple[tuple[str, ...], ...]:
    """Skeleton symbols of each sound of a Latin token; sounds that are not written may be left out.

    The runs of vowels and of consonants that a token is made of come again and again, so that what each stands for
    between its neighbours is remembered.
    """
    runs = _RUN.findall(token)
    if len(runs) < 3 or "qu" in token or token.startswith(_WHOLE):
        return _sounded(token)
    if runs[-1] == "h":
        del runs[-1]
        runs[-1] += "h"
    found = _AT_FIRST[runs[0] + runs[1][0]]
    for at in range(1, len(runs) - 1):
        run = runs[at]
        if run[0] not in _VOWELS:
            found += _BETWEEN[run + runs[at + 1][0]]
        elif "w" in run:
            found += (_V_OR_SILENT,)
    return found + _AT_LAST[runs[-1]]


def _first_run(text: str) -> tuple[tuple[str, ...], ...]:
    """Symbols of the run that begins a token, from it and the letter after it."""
    if text[-1] in _VOWELS:
        return _sounded(text + "b")[:-2]
    return _sounded(text[:-1] + "b")[:-1]


def _middle_run(text: str) -> tuple[tuple[str, ...], ...]:
    """Symbols of consonants between vowels, from them and the letter after them."""
    return _sounded(f"a{text}b")[1:-2]


def _last_run(run: str) -> tuple[tuple[str, ...], ...]:
    """Symbols of the run that ends a token."""
    return (_vowels(run, first=False, last=True),) if run[0] in _VOWELS else _sounded("a" + run)[1:]


def _sounded(token: str) -> tuple[tuple[str, ...], ...]:
    """Skeleton symbols of each sound of a Latin token, sound by sound."""
    choices: list[tuple[str, ...]] = []
    size = len(token)
    for match in compiled(_SOUNDS).finditer(token):
        sound, start, end = match.group(), match.start(), match.end()
        if sound[0] in _VOWELS and (start or sound not in _WHOLE):
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
    return tuple(choices)


_AT_FIRST, _BETWEEN, _AT_LAST = Remembered(_first_run), Remembered(_middle_run), Remembered(_last_run)
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
