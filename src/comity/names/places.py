"""Places in the names of organisations: they tell sisters apart.

"Bank of China (Hong Kong)" is not "Bank of China (Singapore)", but "Irish Bank" may be "Bank of Ireland". A country has
one code for its name, its adjective and their forms in other languages; a city, a region, a point of the compass stands
for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

_ADJECTIVE = tuple("iy i y ij ii yy yi aya aia aja oe oye oje oy oi ie iye ogo".split())  # noqa: SIM905
"""Endings of Russian adjectives in the romanisations in use: masculine, feminine, neuter, plural, genitive."""


def place(words: str) -> str:
    """The code of the place that a token, or several with blanks between, names; empty for no place known."""
    return _codes().get(words, "")


def is_marked(token: str) -> bool:
    """Whether a word is a place or may begin one."""
    return token in _codes() or token in _openings()


def places_of(tokens: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """The places in a name, longest first from the left: (start, end, code) for `tokens[start:end]`."""
    codes, openings = _codes(), _openings()
    found: list[tuple[int, int, str]] = []
    position = 0
    while position < len(tokens):
        code = codes.get(tokens[position], "")
        end = position + 1
        for length in range(openings.get(tokens[position], 1), 1, -1):
            longer = codes.get(" ".join(tokens[position : position + length]))
            if longer and position + length <= len(tokens):
                code, end = longer, position + length
                break
        if code:
            found.append((position, end, code))
        position = end
    return tuple(found)


@cache
def _codes() -> dict[str, str]:
    from comity.names.tables import place_words as table  # noqa: PLC0415 - read when first asked for

    known: dict[str, str] = {}
    for line in (table.COUNTRIES.strip() + "\n" + table.REGIONS.strip()).splitlines():
        code, _, spellings = line.partition(":")
        for spelling in (code, *filter(None, spellings.strip().split(", "))):
            for word in _forms(spelling):
                known.setdefault(word, code)
    for line in table.CITIES.strip().splitlines():
        for city in line.split("; "):
            names = city.split(", ")
            for name in names:
                for word in _forms(name):
                    known.setdefault(word, names[0])
    return known


@cache
def _openings() -> dict[str, int]:
    """The first word of each place of several words -> how many words the longest such place has."""
    longest: dict[str, int] = {}
    for spelling in _codes():
        first, _, rest = spelling.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 1), spelling.count(" ") + 1)
    return longest


def _forms(spelling: str) -> Iterable[str]:
    return [spelling[:-1] + ending for ending in _ADJECTIVE] if spelling[-1] == "~" else (spelling,)
