"""What is found wrong in a file of a hundred megabytes, told once per place and not a million times."""

from __future__ import annotations

from typing import Literal

from comity.sources.contract import Problem

Code = Literal["unknown_field", "missing_field", "bad_value", "duplicate_key", "skipped"]

MOST = 500
"""Different problems that are told one by one; a file with more is another format than this."""


class Tally:
    """Counts problems by code and place, and remembers where each was met first."""

    def __init__(self) -> None:
        self._counts: dict[tuple[Code, str], int] = {}
        self._said: dict[tuple[Code, str], str] = {}
        self._left_out = 0

    def add(self, code: Code, place: str, said: str, where: str = "") -> None:
        """Count one.

        Args:
            code: as in `Problem`.
            place: exact path in the file.
            said: what happened and what was done about it, as a sentence.
            where: the entry in which it happened, of which only the first is named.
        """
        key = (code, place)
        if key not in self._counts and len(self._counts) >= MOST:
            self._left_out += 1
            return
        self._counts[key] = self._counts.get(key, 0) + 1
        self._said.setdefault(key, f"{said} First in {where}." if where else said)

    def problems(self) -> list[Problem]:
        """One problem per code and place, in the order in which they were met first."""
        found = [
            Problem(code, place, self._said[code, place] + (f" {count:,} times." if count > 1 else ""))
            for (code, place), count in self._counts.items()
        ]
        if self._left_out:
            said = f"{self._left_out:,} more problems are not told one by one. The file is hardly what it claims to be."
            found.append(Problem("bad_value", "the whole file", said))
        return found
