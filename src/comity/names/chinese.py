"""Chinese names: Han characters to pinyin, and the many Latin spellings of one pinyin syllable.

A key is `zh:` and a pinyin syllable without tone (`v` for u umlaut: `zh:lv`). From characters it is exact. A Latin
spelling gets the key of every syllable that it writes in pinyin (ISO 7098), Wade-Giles, Tongyong, the Cantonese of
Hong Kong and Macao, or the surnames of Singapore and Malaysia. Vietnamese and Korean readings are not Chinese here.
"""

from __future__ import annotations

import functools
import re

from comity.names import chinese_index as index
from comity.names.parts import Part
from comity.names.remembered import Remembered

_WORD = re.compile(r"[^\W_]+")


def keys(token: str) -> tuple[str, ...]:
    """Keys of a Latin syllable, or of a compound surname, most likely first; () for what is none.

    Wade-Giles apostrophes are usually lost, so `chen` is also `zhen`; where one stands (`ch'en`), it decides.
    """
    found = index.spellings().get(token)
    if found is None and "'" in token:
        return index.apostrophes().get(token, ())
    return found or ()


def is_surname(token: str) -> bool:
    """Whether a Latin token spells a Chinese surname that is not rare."""
    return token in index.surname_spellings()


def surname_length(word: str) -> int:
    """How many characters of a Han word are the surname: 2 for a compound one, 1, or 0 where none is known."""
    surnames = index.surname_readings()
    if len(word) > 2 and word[:2] in surnames:
        return 2
    return 1 if word[:1] in surnames else 0


def romanise(word: str) -> tuple[Part, ...]:
    """One Part for each character of a Han word, in pinyin; Latin letters and digits in it are Parts of their own.

    The word may be a person's name, surname first, or any other: up to four characters that begin with a surname take
    the surname's reading first. Characters of several readings in names carry all their keys.
    """
    parts: list[Part] = []
    for piece in _WORD.findall(word):
        at = 0
        while at < len(piece):
            if not _is_han(piece[at]):
                at = _other_script(piece, at, parts)
                continue
            readings = _word_at(piece, at) or (_surname_at(piece) if at == 0 else ())
            if readings:
                parts.extend(map(_part, readings))
                at += len(readings)
            else:
                parts.append(_CHARACTERS[piece[at]])
                at += 1
    return tuple(part for part in parts if part.form)


def _part(readings: tuple[str, ...]) -> Part:
    """Part of a character with these readings, the usual one first."""
    return Part(_form(readings[0]), tuple("zh:" + reading for reading in readings)) if readings else Part("")


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or character >= "\U00020000"


def _form(pinyin: str) -> str:
    """Pinyin as names are usually written, without the umlaut."""
    return pinyin.replace("v", "u")


def _other_script(piece: str, at: int, parts: list[Part]) -> int:
    """Take the letters up to the next Han character as one Part; where they end."""
    end = at
    while end < len(piece) and not _is_han(piece[end]):
        end += 1
    parts.append(Part(re.sub(r"[^a-z0-9]", "", _ascii(piece[at:end]))))
    return end


def _word_at(piece: str, at: int) -> tuple[tuple[str, ...], ...]:
    """Readings of the known word that begins here, one tuple a character; () where there is none."""
    words = index.words()
    if piece[at] not in index.openings():
        return ()
    for length in (4, 2):
        reading = words.get(piece[at : at + length])
        if reading:
            return tuple((syllable,) for syllable in reading)
    return ()


def _surname_at(piece: str) -> tuple[tuple[str, ...], ...]:
    """Readings of the surname that a short word begins with; the readings of the character come after."""
    length = surname_length(piece)
    if not length or not 2 <= len(piece) <= 2 + length:
        return ()
    if length == 2:
        return tuple((syllable,) for syllable in index.surname_readings()[piece[:2]])
    first = index.surname_readings()[piece[0]]
    return (tuple(dict.fromkeys(first + _character(piece[0]))),)


def _character(character: str) -> tuple[str, ...]:
    """Readings of one character, the usual one first."""
    known = index.characters().get(character)
    if known:
        return known
    reading = re.sub(r"[^a-z]", "", _ascii(character))
    return (reading,) if reading else ()


_CHARACTERS = Remembered(lambda character: _part(_character(character)))
"""Character -> its Part where no word or surname says how it is read."""


def _ascii(text: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 - 30 ms that Latin names do not need

    return anyascii(text).lower()


def split(token: str) -> tuple[tuple[str, ...], ...]:
    """Ways to part a joined given name or compound surname into syllables, at most 3; () for what is not Chinese.

    `jinping` is jin + ping. Both syllables must be of one system and usual in given names, and either the spelling is
    one that other languages hardly write, or both are of the commonest: `lina` and `marina` are never parted.
    """
    compound = index.compounds().get(token)
    if compound:
        return (compound,)
    if not 4 <= len(token) <= 12 or token in index.spellings() or token in index.not_chinese():
        return ()
    found: list[tuple[int, tuple[str, ...]]] = []
    for system in _systems():
        for at in range(2, len(token) - 1):
            first = system.get(token[:at])
            second = system.get(token[at:]) if first is not None else None
            if first is not None and second is not None:
                weight = first + second
                if weight >= _ENOUGH or (len(token) > 4 and index.common() >= {token[:at], token[at:]}):
                    found.append((-weight, (token[:at], token[at:])))
    found.sort()
    return tuple(dict.fromkeys(pieces for _, pieces in found))[:3]


_ENOUGH = 2
_TELLING = r"^(?:zh|x|q|hs|ts|tz|kw|ng)|(?:iang|iong|uang|iao|ong|uai|uo|ung|ieh|ueh|ih|ien|eung|eong|uk|ok|oi|uet|iu)$"
"""What other languages hardly write: two points for the syllable."""

_MIDDLING = r"^(?:j|y|gu|hu)|(?:ng|un|ui|ei|ian|uan|ua|ao|ou|ie)$"
"""What is usual in Chinese and not rare elsewhere: one point."""


@functools.cache
def _systems() -> tuple[dict[str, int], ...]:
    """Syllables of given names with their points, one table a system."""
    telling, middling = re.compile(_TELLING), re.compile(_MIDDLING)

    def points(spelling: str) -> int:
        return 2 if telling.search(spelling) else 1 if middling.search(spelling) else 0

    return tuple({word: points(word) for word in system} for system in index.given_systems())
