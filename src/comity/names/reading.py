"""One word of any script as parts in Latin letters, each with the keys of the languages it may belong to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from comity.names.parts import Part
from comity.names.remembered import Remembered

Reader = Callable[[str], tuple[Part, ...]]

_RANGES: tuple[tuple[str, str, str], ...] = (
    ("\u0370", "\u03ff", "greek"), ("\u1f00", "\u1fff", "greek"), ("\u0530", "\u058f", "greek"),
    ("\u10a0", "\u10ff", "greek"), ("\u1c90", "\u1cbf", "greek"),
    ("\u0400", "\u052f", "cyrillic"), ("\u1c80", "\u1c8f", "cyrillic"), ("\ua640", "\ua69f", "cyrillic"),
    ("\u0590", "\u05ff", "hebrew"),
    ("\u0600", "\u06ff", "abjad"), ("\u0750", "\u077f", "abjad"), ("\u08a0", "\u08ff", "abjad"),
    ("\u1100", "\u11ff", "korean"), ("\u3130", "\u318f", "korean"), ("\uac00", "\ud7af", "korean"),
    ("\u3040", "\u30ff", "han"), ("\u31f0", "\u31ff", "han"), ("\u3400", "\u4dbf", "han"),
    ("\u4e00", "\u9fff", "han"), ("\uf900", "\ufaff", "han"), ("\U00020000", "\U0003ffff", "han"), ("々", "々", "han"),
)  # fmt: skip
"""First and last letter of a Unicode block -> what reads it. Everything else is read by anyascii."""

ABJADS = frozenset({"abjad", "hebrew"})
"""Readers of scripts that write no vowels."""
SYLLABLES = frozenset({"korean", "han"})
"""Readers of scripts whose letters tell each syllable for sure."""

_TOKEN = re.compile("[a-z]+|[0-9]+")
_LATIN_FAMILIES = ("korean", "chinese", "japanese", "cyrillic", "abjad", "hebrew", "nicknames")
MOST_KEYS = 12
"""Keys that one word is found under; the most likely come first in each family."""


@cache
def _module_function(module: str, name: str) -> Callable[..., tuple[Part, ...]]:
    found: Callable[..., tuple[Part, ...]] = getattr(import_module(f"comity.names.{module}"), name)
    return found


def reader_of(char: str) -> str:
    """What reads a letter: a module of this room, `latin` for ASCII, `other`."""
    if char.isascii():
        return "latin"
    return next((reader for first, last, reader in _RANGES if first <= char <= last), "other")


_READERS = Remembered(reader_of)


def read(word: str) -> tuple[tuple[str, Part], ...]:
    """The parts of a word that is not all ASCII, each with the reader that made it."""
    return _READ[word]


def _read(word: str) -> tuple[tuple[str, Part], ...]:
    return tuple((reader, part) for reader, run in _runs(word) for part in _parts(reader, run))


_READ = Remembered(_read)


def _parts(reader: str, run: str) -> tuple[Part, ...]:
    if reader == "han":
        return _han(run)
    if reader in ("latin", "other"):
        from anyascii import anyascii  # noqa: PLC0415 - slow to import, and most names need none of it

        return tuple(Part(form) for form in _TOKEN.findall(anyascii(run).lower()))
    return _module_function(reader, "romanise")(run)


def _runs(word: str) -> Iterator[tuple[str, str]]:
    """A word cut where its script changes; digits and marks go with what stands before them."""
    start, now = 0, ""
    for at, char in enumerate(word):
        reader = _READERS[char] if char.isalpha() else now
        if now and reader != now:
            yield now, word[start:at]
            start = at
        now = reader
    yield now or "other", word[start:]


def _han(run: str) -> tuple[Part, ...]:
    if _module_function("japanese", "looks_japanese")(run):
        parts = _module_function("japanese", "romanise")(run)
        if parts:
            return parts
    return _module_function("chinese", "romanise")(run)


def latin_keys(form: str) -> tuple[str, ...]:
    """The keys of a word in Latin letters under every language in which it may be a name."""
    found: list[str] = []
    for keys in _families():
        found += keys(form)
    return tuple(dict.fromkeys(found))[:MOST_KEYS] if found else ()


@cache
def _families() -> tuple[Callable[[str], tuple[str, ...]], ...]:
    return tuple(import_module(f"comity.names.{module}").keys for module in _LATIN_FAMILIES)
