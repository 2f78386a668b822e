"""Spellings by rule: Wade-Giles and Tongyong of a pinyin syllable, and Macao's of a Hong Kong one.

Apostrophes and umlauts are left away, as in passports. Sources: Wade-Giles as used in Taiwan (Giles, "A
Chinese-English Dictionary", 1912); Tongyong Pinyin (Taiwan, 2002 to 2008); the Macao government's practice.
"""

from __future__ import annotations

from collections.abc import Iterator

from comity.names.patterns import compiled
from comity.names.tables.chinese_syllables import PINYIN

_ASPIRATED = {"p": "p", "t": "t", "k": "k", "q": "ch", "ch": "ch", "c": "ts"}
_PLAIN = {"b": "p", "d": "t", "g": "k", "j": "ch", "x": "hs", "zh": "ch", "r": "j", "z": "ts"}
_WADE_FINALS = {"ian": "ien", "ie": "ieh", "ong": "ung", "iong": "iung", "ue": "ueh", "ve": "ueh", "v": "u"}
_WADE_ALONE = {"yan": "yen", "ye": "yeh", "yong": "yung", "you": "yu", "yue": "yueh", "er": "erh", "yi": "i", "e": "o"}
_HISSED = {"z": ("tzu",), "c": ("tzu",), "s": ("szu", "ssu", "sze")}
_SIBILANTS = frozenset(("zh", "ch", "sh", "r", "z", "c", "s"))
_MACAO = (
    (r"^sh", "s"),
    (r"^(?:tsz?|tz)(?=e?$)", "chi"),
    (r"^ts", "ch"),
    (r"^sze?$", "si"),
    (r"^kw", "ku"),
    (r"^yu(?=$|e?n$|et$)", "u"),
    (r"^y(?=[aeiou])", "i"),
    (r"^ii", "i"),
    (r"^w(?!u)", "v"),
    (r"^wu$", "vu"),
    (r"eung$", "eong"),
    (r"ung$", "ong"),
    (r"ing$", "eng"),
    (r"ik$", "ek"),
    (r"uk$", "ok"),
    (r"um$", "am"),
    (r"uen$", "un"),
    (r"uet$", "ut"),
    (r"(?<=[^a\n])ui$", "oi"),
    (r"(?<=[^i\n])au$", "ao"),
    (r"(?<=[chlmst])iu$", "io"),
    (r"oo$", "u"),
)
"""Rules of the Macao government's romanisation of Cantonese, applied one after the other."""
_TONGYONG_FINALS = {"iu": "iou", "ui": "uei", "iong": "yong", "v": "yu", "ve": "yue"}


def syllables() -> Iterator[tuple[str, str]]:
    """Every pinyin syllable as its initial (may be empty) and final."""
    for line in PINYIN.splitlines():
        initial, *finals = line.split()
        for final in finals:
            yield ("" if initial == "-" else initial), final


def wade_giles(initial: str, final: str) -> tuple[str, ...]:
    """Wade-Giles spellings of a pinyin syllable, the usual one first."""
    if not initial:
        return (_WADE_ALONE.get(final, final),)
    head = _ASPIRATED.get(initial) or _PLAIN.get(initial, initial)
    if final == "i" and initial in _SIBILANTS:
        return _HISSED.get(initial, (head + "ih",))
    if final == "e" and initial in ("g", "k", "h"):
        return (head + "o", head + "e")
    if final == "uo" and initial not in ("g", "k", "h", "sh"):
        return (head + "o",)
    if final == "ui" and initial in ("g", "k"):
        return (head + "uei", head + "ui")
    return (head + _WADE_FINALS.get(final, final),)


def macao(cantonese: str) -> str:
    """Macao's spelling, after Portuguese, of a Hong Kong one: Yeung is Ieong, Tsang Chang, Wai Vai, Sing Seng.

    Args:
        cantonese: one spelling or several, one a line.
    """
    found = cantonese
    for pattern, written in _MACAO:
        found = compiled("(?m)" + pattern).sub(written, found)
    return found


def aspirated(initial: str) -> bool:
    """Whether Wade-Giles writes an apostrophe after the consonant."""
    return initial in _ASPIRATED


def tongyong(initial: str, final: str) -> str:
    """Tongyong spelling of a pinyin syllable; `weng` and `wen` stay, for Tongyong `wong`, `wun` are other names."""
    if not initial:
        return final
    head = {"zh": "jh", "q": "c", "x": "s"}.get(initial, initial)
    if final == "i" and initial in _SIBILANTS:
        return head + "ih"
    if initial in ("j", "q", "x") and final.startswith("u"):
        return head + "y" + final
    if initial == "f" and final == "eng":
        return "fong"
    return head + _TONGYONG_FINALS.get(final, final)
