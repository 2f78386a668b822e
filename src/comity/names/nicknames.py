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
    found = table.get(token)
    if found is None:
        return _respelled(table, token) if token.endswith(_PET_ENDINGS) else ()
    return tuple(found)


def _respelled(table: dict[str, list[str]], token: str) -> tuple[str, ...]:
    """Keys of a pet form in another spelling of its ending: Bettie as Betty, Ricki as Ricky."""
    for ending in _PET_ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= _PET_STEM:
            stem = token.removesuffix(ending)
            return next((tuple(table[stem + other]) for other in _PET_ENDINGS if stem + other in table), ())
    return ()


@cache
def _keys() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    blocks = (nicknames.ENGLISH, nicknames.SPANISH_PORTUGUESE, nicknames.OTHERS)
    parted = [line.partition(":") for block in blocks for line in _lines(block)]
    rows = [(full.split(), short.split()) for full, _, short in parted]
    for full, _ in rows:
        _add(found, full, f"nick:{full[0]}")
    for full, short in rows:
        _add(found, short, f"nick:{full[0]}")
    given: dict[str, list[str]] = {}
    for line in _lines(given_names.GIVEN.replace("\n=", "")):
        forms = line.split()
        _add(given, forms, f"given:{forms[0]}")
    for token, keys in given.items():
        found[token] = found[token] + keys if token in found else keys
    return found


def _lines(block: str) -> Iterator[str]:
    return (line for line in block.splitlines() if line)


def _add(table: dict[str, list[str]], tokens: list[str], key: str) -> None:
    for token in tokens:
        known = table.setdefault(token, [])
        if len(known) < _MEANINGS and key not in known:
            known.append(key)
