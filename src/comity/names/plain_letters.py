"""Text of any script as plain letters: what `cleaning` does with all that is not ASCII."""

from __future__ import annotations

import re
import unicodedata

from comity.names.lookalikes import repaired

_KNOWN_AT_MOST = 20_000  # characters whose kind is remembered: hostile text may not fill the memory

_APOSTROPHES = "'’‘‚‛`´′‵＇ʹʺʻʼʽʾʿˈˊˋ˴՚‹›׳״՛՜՝՞ꞌ῾᾽᾿ـ"
"""Apostrophes, half rings, primes, Hebrew geresh, Armenian stress, Arabic tatweel: none parts a word or counts."""
_DECORATION = "™℠®©℗\ufffd\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
"""Signs that NFKC would turn into letters, that stand for a letter that was lost, or that only vary another sign."""
_FALLING_AWAY = re.compile(f"[{_APOSTROPHES}{_DECORATION}]")
_AS_COMMA = frozenset("،、﹑፣⸲⸴")
_AS_STOP = frozenset("۔。።")
_NEEDLESS_MARKS = (
    *((0x300, 0x36F), (0x483, 0x489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F)),
    *((0x591, 0x5C7), (0x610, 0x61A), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6ED), (0x8CA, 0x8FF)),
    *((0x711, 0x711), (0x730, 0x74A), (0x302A, 0x302F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF)),
)
"""Code points of marks that a name is complete without: loose accents, the pointing of Hebrew, Arabic and Syriac."""
_PLAIN_LATIN = {
    **dict(zip("ØøŁłĐđÐðĦħŦŧıŊŋƁɓƊɗƘƙƳƴƏəƐɛ", "OoLlDdDdHhTtiNnBbDdKkYyAaEe", strict=True)),
    **dict(zip("ƆɔƗɨɄʉɑɡɩɪʏɴʀʜʙʟꜰɢꜱȺƀɍʋƒȼɇɉ", "OoIiUuagiiynrhblfgsAbrvfcej", strict=True)),
    **dict(zip("ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ", "acdejkmoptuvwz", strict=True)),
    **{"Æ": "Ae", "æ": "ae", "Œ": "Oe", "œ": "oe", "Þ": "Th", "þ": "th", "ẞ": "SS", "ß": "ss", "ĸ": "k"},
    **{chr(0x1F150 + n): chr(65 + n) for n in range(26)},  # white letters in black circles
    **{chr(0x1F170 + n): chr(65 + n) for n in range(26)},  # and in black squares
}
"""Latin letters that Unicode does not decompose. The Azerbaijani schwa is `a` in English (Aliyev, Mammadov)."""
_PLAIN_CYRILLIC = {"ѐ": "е", "ѝ": "и", "Ѐ": "Е", "Ѝ": "И"}
"""Letters with a mark of stress; other marks make another letter (й is no и)."""
_CATALAN = re.compile("(?<=[lL])·(?=[lL])")


class _Unseen(dict[int, str | None]):
    """For str.translate before NFKC: what cannot be seen or only decorates is dropped, other space is a blank."""

    def __missing__(self, code: int) -> str | None:
        """Judge a character met for the first time."""
        char = chr(code)
        kind: str | None = char
        if char.isspace():
            kind = " "
        elif _FALLING_AWAY.match(char) or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn"):
            kind = None
        if len(self) < _KNOWN_AT_MOST:
            self[code] = kind
        return kind


class _Kinds(dict[int, str | None]):
    """For str.translate after NFKC: plain letters, the marks that are needed, ASCII punctuation, blanks."""

    def __missing__(self, code: int) -> str | None:
        """Judge a character met for the first time."""
        kind = _kind(chr(code))
        if len(self) < _KNOWN_AT_MOST:
            self[code] = kind
        return kind


_UNSEEN, _KINDS = _Unseen(), _Kinds()


def plain(text: str) -> str:
    """Any text as plain letters of its scripts, ASCII digits and punctuation; words of mixed scripts put right."""
    if not text.isprintable() or _FALLING_AWAY.search(text):
        text = text.translate(_UNSEEN)
    text = unicodedata.normalize("NFKC", text)
    if "·" in text:
        text = _CATALAN.sub("", text)
    text = text.translate(_KINDS)
    return text if text.isascii() else unicodedata.normalize("NFC", repaired(text))


def _kind(char: str) -> str | None:
    category = unicodedata.category(char)
    if char.isascii():
        return None if char in "'`^~" else char
    if category in ("Sk", "Me", "Cf", "Cc", "Cn") or _FALLING_AWAY.match(char) or _is_needless(ord(char)):
        return None
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category[0] in "LMN" or char in _PLAIN_LATIN:
        return _plain_letter(char)
    if category == "Pd" or char == "−":
        return "-"
    return "," if char in _AS_COMMA else "." if char in _AS_STOP else " "


def _is_needless(code: int) -> bool:
    return any(first <= code <= last for first, last in _NEEDLESS_MARKS)


def _plain_letter(char: str) -> str:
    """A Latin or Greek letter without its accents; a letter of another script as it is."""
    if char in _PLAIN_LATIN:
        return _PLAIN_LATIN[char]
    if char.casefold() in _PLAIN_LATIN:
        return _PLAIN_LATIN[char.casefold()].upper()
    base = unicodedata.normalize("NFD", char)[0]
    if base != char and (base.isascii() or "Ͱ" <= base <= "Ͽ" or base in _PLAIN_LATIN):
        return _plain_letter(base)
    return _PLAIN_CYRILLIC.get(char, char)
