"""Which script a name is written in."""

from __future__ import annotations

import unicodedata
from collections import Counter

_CODES = {
    "LATIN": "",
    "CYRILLIC": "Cyrl",
    "ARABIC": "Arab",
    "HANGUL": "Hang",
    "CJK": "Hani",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "HEBREW": "Hebr",
    "GREEK": "Grek",
    "THAI": "Thai",
    "MYANMAR": "Mymr",
    "GEORGIAN": "Geor",
    "ARMENIAN": "Armn",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "ETHIOPIC": "Ethi",
}
"""First word of a letter's Unicode name -> ISO 15924 code of its script; Latin is the empty default."""


def script_of(text: str) -> str:
    """ISO 15924 code of the script that most letters of a text belong to; empty for Latin or no letters.

    Han and kana together are Japanese (`Jpan`).
    """
    if text.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", text)  # full-width letters are letters of their script
    counts = Counter(
        _CODES.get(unicodedata.name(char, "").split(" ")[0].split("-")[0], "Zyyy") for char in plain if char.isalpha()
    )
    if not counts:
        return ""
    if counts["Jpan"]:
        return "Jpan"
    return counts.most_common(1)[0][0]
