"""What was worked out for a word before: names repeat their words, so that most are asked for again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

MOST = 50_000
"""Words that one function remembers; past it all are forgotten, so that hostile text may not fill the memory."""


class Remembered(dict[str, Found]):
    """A function of one word as a mapping: `REMEMBERED[word]` works the answer out once.

    Args:
        function: pure; what it gives is shared by all who ask.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[str], Found]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> Found:
        """Work out what is not remembered."""
        if len(self) >= MOST:
            self.clear()
        found = self[word] = self._function(word)
        return found
