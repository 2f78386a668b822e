"""The Japanese tables, parsed once on first use."""

from __future__ import annotations

import functools

from comity.names.tables import japanese_kana, japanese_names

_AMBIGUOUS = "?"
"""Marks a family name that is a Chinese name as well."""


@functools.cache
def surnames() -> dict[str, tuple[str, ...]]:
    """Family name in characters -> readings, the commonest first."""
    return {word: readings for word, readings, _ in _rows(japanese_names.SURNAMES)}


@functools.cache
def ambiguous() -> frozenset[str]:
    """Family names that do not tell that a word is Japanese."""
    return frozenset(word for word, _, marked in _rows(japanese_names.SURNAMES) if marked)


@functools.cache
def given() -> dict[str, tuple[str, ...]]:
    """Given name in characters -> readings, the commonest first."""
    return {word: readings for word, readings, _ in _rows(japanese_names.GIVEN)}


@functools.cache
def words() -> dict[str, tuple[str, ...]]:
    """Word that organisations are named with -> readings; the words of one reading are parted by a hyphen."""
    return {word: readings for word, readings, _ in _rows(japanese_names.WORDS)}


@functools.cache
def readings() -> frozenset[str]:
    """Every reading of the name tables."""
    return frozenset(reading for table in (surnames(), given()) for found in table.values() for reading in found)


@functools.cache
def morae() -> dict[str, str]:
    """Hiragana mora, of one or two signs -> Hepburn."""
    signs = japanese_kana.MORAE.split()
    return dict(zip(signs[::2], signs[1::2], strict=True))


@functools.cache
def foreign() -> dict[str, str]:
    """Katakana word -> Latin spelling of the foreign name that it writes."""
    return {word: spelling for word, (spelling,), _ in _rows(japanese_kana.FOREIGN)}


def _rows(text: str) -> list[tuple[str, tuple[str, ...], bool]]:
    """Word, readings and whether it is marked, of each row of a table."""
    rows = (row.split() for row in text.replace("\n", "/").split("/"))
    return [(row[0], tuple(word for word in row[1:] if word != _AMBIGUOUS), row[1] == _AMBIGUOUS) for row in rows]
