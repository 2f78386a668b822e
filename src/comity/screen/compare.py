"""Two names side by side, without any list: `comity.compare("Kim Jong Un", "김정은", kind="person")`."""

from __future__ import annotations

from functools import cached_property

from comity.names.analysing import readings
from comity.screen.engine import modes_of
from comity.screen.explaining import aligned_words, left_over, name_features
from comity.screen.explanation import AlignedWords, Feature, LeftOver
from comity.screen.scoring import Level, NameMatch, best_match, judged
from comity.screen.subject import kind_of

_NOTHING_TO_COMPARE = "one of the names has neither letters nor digits"


class Comparison:
    """How likely two names are one party's, by the names alone.

    Attributes:
        score: in [0, 1].
        level: `strong` (would be an alert), `possible`, or `none`; names alone confirm nothing.
        match: the best readings of the two names side by side; None where one has neither letters nor digits.
    """

    def __init__(self, match: NameMatch | None) -> None:
        self.match = match
        self.score: float = 0.0
        self.level: Level = "none"
        if match:
            self.score, self.level = judged(match.bits, ())

    def __repr__(self) -> str:
        return f"Comparison(score={self.score:.4f}, level={self.level!r})"

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """What the score is made of; their bits add up to the log2 odds that the score stands for."""
        return name_features(self.match) if self.match else (Feature("name:nothing", 0.0, _NOTHING_TO_COMPARE),)

    @cached_property
    def words(self) -> tuple[AlignedWords, ...]:
        """Which word stands for which."""
        return aligned_words(self.match) if self.match else ()

    @cached_property
    def left_over(self) -> tuple[LeftOver, ...]:
        """The words that stand for nothing."""
        return left_over(self.match) if self.match else ()


def compare(a: str, b: str, kind: str = "any") -> Comparison:
    """Compare two names. Any text may be given; one without letters and digits scores 0.

    Names that are the same but for case, accents, punctuation and the order of words are an alert.

    Args:
        a: a name, in any script.
        b: another.
        kind: `person`, `organization`, `vessel`, `aircraft`, `other` or `any`: how the names are read; for `any` the
            reading that scores best counts.

    Raises:
        UsageError: the kind is none.
    """
    found = [
        best_match(here, there)
        for here, there in ((readings(a, mode), readings(b, mode)) for mode in modes_of(kind_of(kind)))
        if here and there
    ]
    if not found:
        return Comparison(None)
    return Comparison(max(found, key=lambda match: match.bits))
