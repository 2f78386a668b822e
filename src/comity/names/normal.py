"""The plainest comparable form of a name: exact but for case, accents, punctuation and the order of its words."""

from __future__ import annotations

import unicodedata


def exact_key(name: str) -> str:
    """Key under which two spellings count as exactly the same name.

    Compatibility forms, case, accents, apostrophes, punctuation and word order fall away: `KIM, Yong Chol` and
    `Yong-Chol Kim` share a key; `Kim Yongchol` has another. No letter is carried from one script to another. A text
    without letters or digits is its own key.
    """
    folded = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(char if char.isalnum() else "" if _falls_away(char) else " " for char in folded)
    words = unicodedata.normalize("NFC", kept).split()
    return " ".join(sorted(words)) if words else name.strip()


def _falls_away(char: str) -> bool:
    """Whether a character vanishes without parting a word: accents, apostrophes, invisible marks."""
    return unicodedata.category(char) in ("Mn", "Cf") or char in "'’‘ʼ`´"
