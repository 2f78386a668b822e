"""Kana to Latin letters: as Hepburn, or back to the foreign name whose closed syllables Japanese had to open.

Written for Comity from how Japanese takes up foreign words: a closed syllable gets `u` (`o` after t and d), v becomes
b or v, -ov and -ev are written with fu. What was l is not known from what was r: `r` is written.
"""

from __future__ import annotations

import re

from comity.names import japanese_index

_ADDED = frozenset(("ku", "gu", "su", "zu", "fu", "bu", "pu", "mu", "vu", "ru", "tsu", "to", "do"))
_OPENS_CLUSTER = {
    "su": "tkpnmrv", "ku": "rvn", "gu": "rn", "bu": "r", "pu": "r", "fu": "r", "vu": "r", "to": "rv", "do": "rv",
}  # fmt: skip
"""Morae that may begin a name without their vowel, and the consonants before which they do: Stepan, Kravchenko."""

_SLAVIC = re.compile(r"(?<=[oe])f(?=sk|$)")
"""What was v in -ov, -ev, -ovsky, -evskaya."""

_VOWEL = re.compile("[aiueo]")
_ENDINGS = (
    ("bicchi", "vich"),
    ("vicchi", "vich"),
    ("bichi", "vich"),
    ("vichi", "vich"),
    ("icchi", "ich"),
    ("suraf", "slav"),
    ("sraf", "slav"),
    ("obna", "ovna"),
    ("ebna", "evna"),
    ("guwan", "gwan"),
    ("kuwan", "kwan"),
)


def morae(run: str) -> list[str]:
    """Kana as Hepburn morae; `-` for a long vowel, `*` for a doubled consonant."""
    table = japanese_index.morae()
    signs = "".join(chr(ord(sign) - 0x60) if "\u30a1" <= sign <= "\u30f6" else sign for sign in run)
    found: list[str] = []
    at = 0
    while at < len(signs):
        size = 2 if signs[at : at + 2] in table else 1
        sign = signs[at : at + size]
        found.append({"っ": "*", "ー": "-"}.get(sign) or table.get(sign, ""))
        at += size
    return [mora for mora in found if mora]


def hepburn(found: list[str]) -> str:
    """The morae joined: a long o or u is written twice, a doubled consonant as Hepburn does."""
    word = ""
    for at, mora in enumerate(found):
        if mora == "-":
            word += word[-1:] if word[-1:] in "ou" else ""
        elif mora == "*":
            follower = found[at + 1] if at + 1 < len(found) else ""
            word += "t" if follower.startswith("ch") else follower[:1].strip("-*")
        else:
            word += mora
    return word


def spelled(found: list[str]) -> str:
    """Latin spelling of a foreign name from its morae.

    Args:
        found: morae in Hepburn; `-` stands for a long vowel, `*` for a doubled sound.
    """
    word = ""
    for at, mora in enumerate(found):
        follower = found[at + 1] if at + 1 < len(found) else ""
        if mora == "*":
            word += follower[:1].strip("-*")
        elif mora != "-":
            word += _sound(mora, follower, before=found[at - 1] if at else "")
    return _ended(word) if _VOWEL.search(word) else "".join(mora for mora in found if mora.isalpha())


def _sound(mora: str, follower: str, before: str) -> str:
    """A mora without the vowel that Japanese added; a vowel that is long or begins a diphthong was there before.

    A last `ru` is mostly r after a long vowel (Bashar, Timur) and l after a short one (Pavel, Ismail).
    """
    if mora not in _ADDED or follower in ("-", "n", "*") or (follower and follower[0] in "aiueoy"):
        return mora
    if mora == "ru" and before and not follower:
        return "r" if before == "-" else "l"
    if not before and (follower in ("", "ru") or follower[0] not in _OPENS_CLUSTER.get(mora, "")):
        return mora
    return mora[:-1]


def _ended(word: str) -> str:
    """The word with the usual spelling of endings and of Arabic `Abdul-`."""
    if word.startswith("abdur"):
        word = "abdul" + word[5:]
    word = _SLAVIC.sub("v", word)
    for japanese, usual in _ENDINGS:
        if word.endswith(japanese):
            return word[: -len(japanese)] + usual
    return word
