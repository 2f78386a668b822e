"""Keys that a file prints more than once: every entry with content of its own is kept, under a key of its own."""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from comity.sources.contract import Problem, Unit


class Keys:
    """The keys that have been given to the entries of one file; as fast for a million repetitions as for none."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._contents: dict[str, set[bytes]] = {}
        self._copies: dict[str, int] = {}

    def give(self, printed: str, content: bytes) -> str:
        """A key of its own for an entry.

        Args:
            printed: its key in the file.
            content: all of the entry.

        Returns:
            The printed key; with a number behind it (`36 (2)`) where an entry with other content has it already; empty
            where an entry with this key and the same content has been met.
        """
        digest = blake2b(content, digest_size=16).digest()
        contents = self._contents.setdefault(printed, set())
        if digest in contents:
            return ""
        contents.add(digest)
        key, copy = printed, self._copies.get(printed, 1)
        while key in self._given:
            copy += 1
            key = f"{printed} ({copy})"
        self._copies[printed] = copy
        self._given.add(key)
        return key


class KeyedUnits:
    """The units of one file in its order, each under a key of its own.

    Args:
        field: where the publisher prints the key, for problems.
        problems: every repetition is entered here.
    """

    def __init__(self, field: str, problems: list[Problem]) -> None:
        self.units: list[Unit] = []
        self._field = field
        self._problems = problems
        self._keys = Keys()

    def add(self, unit: Unit) -> None:
        """Keep a unit; a second one of its key with a number behind it, unless it is the same word for word."""
        key = self._keys.give(unit.key, unit.fingerprint)
        if key:
            self.units.append(unit if key == unit.key else msgspec.structs.replace(unit, key=key))
        if key != unit.key:
            self._problems.append(repeated(f"{self._field} {unit.key}".strip(), key))


def repeated(place: str, key: str) -> Problem:
    """The problem of a key that is printed again.

    Args:
        place: the key, and where it is printed.
        key: that the entry was given; empty where it was read before word for word.
    """
    fate = f"with other content: kept as {key!r}" if key else "word for word: read once"
    return Problem("duplicate_key", place, f"Printed again {fate}.")
