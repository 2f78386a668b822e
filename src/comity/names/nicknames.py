"""Keys of given names: short and pet forms, and one name in several languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from comity.names.tables import given_names, nicknames

_MEANINGS = 4
"""Full names that one short form may stand for, the commonest first; Bert or Lena have more."""
_PET_ENDINGS = ("ie", "ey", "ee", "y", "i")
_PET_STEM = 3  # letters before the ending; shorter words are syllables of many languages


def keys(token: str) -> tuple[str, ...]:
    """Keys of a given name: `nick:william` for Bill, Will and William, `given:george` for Jorge and Georgi.

    Args:
        token: lower-case ASCII.

    Returns:
        At most eight keys, the likeliest first, a full name's own before the rest; none for a word that is no given
        name of the tables.
    """
    table = _keys()
    return table.get(token) or _respelled(table, token)


def _respelled(table: dict[str, tuple[str, ...]], token: str) -> tuple[str, ...]:
    """Keys of a pet form in another spelling of its ending: Bettie as Betty, Ricki as Ricky."""
    for ending in _PET_ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= _PET_STEM:
            stem = token.removesuffix(ending)
            return next((table[stem + other] for other in _PET_ENDINGS if stem + other in table), ())
    return ()


@cache
def _keys() -> dict[str, tuple[str, ...]]:
    nick: dict[str, list[str]] = {}
    lines = [
        line for block in (nicknames.ENGLISH, nicknames.SPANISH_PORTUGUESE, nicknames.OTHERS) for line in _lines(block)
    ]
    parted = [(full.split(), short.split()) for full, _, short in (line.partition(":") for line in lines)]
    for full, _ in parted:
        for token in full:
            _add(nick, token, f"nick:{full[0]}")
    for full, short in parted:
        for token in short:
            _add(nick, token, f"nick:{full[0]}")
    given: dict[str, list[str]] = {}
    for line in _lines(given_names.GIVEN.replace("\n=", "")):
        forms = line.split()
        for token in forms:
            _add(given, token, f"given:{forms[0]}")
    return {token: (*nick.get(token, ()), *given.get(token, ())) for token in nick.keys() | given.keys()}


def _lines(block: str) -> Iterator[str]:
    return (line for line in block.splitlines() if line)


def _add(table: dict[str, list[str]], token: str, key: str) -> None:
    known = table.setdefault(token, [])
    if key not in known and len(known) < _MEANINGS:
        known.append(key)
