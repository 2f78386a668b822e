"""How a Latin token that may be a Slavic name is read: every habit of spelling it shows a mark of, in one notation.

The notation is that of `slavic_spelling`: one character a sound. `settled` brings together what romanisations write in
many ways, and `printed` writes the outcome in plain letters, the value of a `ru:` key.
"""

from __future__ import annotations

import re
from itertools import groupby

from comity.names.remembered import Remembered
from comity.names.tables import slavic_spelling as spelling

_PRINTED = str.maketrans({"Z": "zh", "S": "sh", "C": "ch", "Q": "shch", "T": "ts", "h": "kh", "j": "y"})
_ONE_I = str.maketrans("yj", "ii")
_DOUBLE = re.compile(r"([nlistemroakpdfubgzvhcTCSZQ])\1")
_DOUBLED = re.compile(r"(.)\1+")
_AFTER_HUSHED = re.compile(r"(?<=[CSZQ])o")
_AFTER_VOWEL = re.compile(r"(?<=[aeou])io")
_SOFT_J = re.compile(r"(?<=[lndtszkgcrv])j(?![aeiouy])")
_LONE_H = re.compile(r"(?<![cksztpg])h")
_OPEN_CH = re.compile(r"ch(?!uk|enk|ev|iev|ik|kin|kov|yk|[iy]na?$|$|a$|na$)")
_ENGLISH_MARK = re.compile(r"sh|kh|zh|tch|shch|y[aeou]|iy|ii|ey")
_FRENCH_MARK = re.compile(r"ou|tch|gu[eiy]|j[bcdfghklmnprstvzi]|[bgkmprstvz]j[aeou]|[iy]ne$")
_NORDIC_MARK = re.compile(r"sj|zj|oe|tj(?=[eiu]|$)")
_LONE_C = re.compile(r"c(?![hkz])")
_PLAIN = frozenset("abdefgiklmnoprstuvy")
_COMMON_LETTERS = frozenset("chqwxz")
_MENDED = {last: tuple(row for row in spelling.ENDINGS_MENDED if row[0][-1] == last) for last in "aefhiyocsxu"}
"""Rows of a table by the last letter of the ending, so that most tokens meet none."""
_REGIONAL = {last: tuple(row for row in spelling.REGIONAL if row[0][-1] == last) for last in "uaiyCs"}
_WITHOUT_H: spelling.Rows = tuple(row for row in spelling.ENGLISH if "h" not in row[0])
_COMMON = tuple(
    (letter, tuple(rows))
    for letter, rows in groupby(spelling.COMMON, lambda row: next(letter for letter in "chxqwto" if letter in row[0]))
)
"""Rows of a table by a letter that they hold, in the order of the table."""
_VOICED_S = re.compile(r"(?<=[aeiouy])s(?=[aeiouybdgnmlrjvw])")


def canonicals_of(readings: list[str]) -> tuple[str, ...]:
    """Readings as `ru:` keys print them; `io` may be ио or ё."""
    if len(readings) == 1 and "io" not in (sounds := settled(readings[0])):
        return (printed(sounds),)
    found: dict[str, None] = {}
    for reading in readings:
        sounds = settled(reading)
        found[printed(sounds)] = None
        if "io" in sounds:
            found[printed(sounds.replace("io", "e"))] = None
    return tuple(found)


def canonicals(token: str) -> tuple[str, ...]:
    """The readings of a Latin token as `ru:` keys print them, whether or not it looks Slavic; most likely first."""
    return canonicals_of(readings(token)) if token else ()


CANONICALS = Remembered(canonicals)


def printed(sounds: str) -> str:
    """Settled sounds in plain lower-case letters, near to BGN/PCGN."""
    if sounds.islower() and "h" not in sounds and "j" not in sounds:
        return sounds
    return sounds.translate(_PRINTED)


def readings(token: str) -> list[str]:
    """Sounds of a token after each habit of spelling that it shows a mark of, most likely first."""
    written = _mended_ending(token)
    if _is_plain(token):
        return [written, *_regional(written)]
    soft = _SOFT_J.sub("", written) if "j" in written else written
    english = _read(soft, spelling.ENGLISH)
    if "cz" in token or "sz" in token:
        return [_read(soft, spelling.POLISH), english]
    found = [english, *_readings_of_h(soft)]
    if "w" in token or "sch" in token or ("j" in token and "z" in token):
        found = _german(soft) + found if "sch" in token else found + _german(soft)
    if "w" in token:
        found.append(_read(soft, spelling.POLISH))
    if "c" in token and _LONE_C.search(token):
        found.insert(0 if token[-1] == "c" else 1, _read(soft, spelling.PLAIN_CARONS))
    if _FRENCH_MARK.search(token):
        found.insert(0 if "tch" in token or "gu" in token else 1, _read(soft, spelling.FRENCH))
    return found + _readings_of_j(written, english) + _regional(soft)


def few_readings(token: str) -> list[str]:
    """Readings of a token that does not end as Slavic names do: enough to know a given name by."""
    written = _mended_ending(token)
    if _is_plain(token):
        return [written]
    found = [_read(written, spelling.ENGLISH)]
    if "ch" in token:
        found.append(_read(written, spelling.GERMAN if "sch" in token else spelling.POLISH))
    elif "h" in token and _LONE_H.search(written):
        found.append(_read(_LONE_H.sub("g", written), spelling.ENGLISH))
    if "gu" in token:
        found.append(_read(written, spelling.FRENCH))
    return found


def _is_plain(token: str) -> bool:
    """Whether a token has nothing that two habits of spelling read apart, as most tokens."""
    return _PLAIN.issuperset(token) and "oe" not in token and "gu" not in token


def _readings_of_j(token: str, english: str) -> list[str]:
    """A first `j` as дж (Central Asia, Caucasus) or ж; `tsj`, `sj`, `oe` as the Dutch and Scandinavians write."""
    found = []
    if "j" in token or "oe" in token:
        if _NORDIC_MARK.search(token):
            found.append(_read(token, spelling.NORDIC))
        if token[0] == "j" and token[1:2] in tuple("aou"):
            found += ["dZ" + english[1:], "Z" + english[1:]]
    return found


def _readings_of_h(token: str) -> list[str]:
    """`h` as Ukrainian г, and `ch` as х (Polish, Czech, German) or ш (French) where nothing speaks for ч."""
    if "h" not in token:
        return []
    found = []
    if _LONE_H.search(token):
        found.append(_read(_LONE_H.sub("g", token), spelling.ENGLISH))
    if "ch" in token and "sch" not in token and not _ENGLISH_MARK.search(token) and _OPEN_CH.search(token):
        found += [_read(token, spelling.POLISH), _read(token, spelling.FRENCH)]
    return found


def _german(token: str) -> list[str]:
    """German readings: `z` is ц, `s` between vowels з; `sch` may be ж and a first `s` may be з."""
    voiced = _read(_VOICED_S.sub("%", token).replace("z", "ts").replace("%", "z"), spelling.GERMAN)
    found = [voiced]
    if "S" in voiced:
        found.append(voiced.replace("S", "Z"))
    if token[0] == "s" and token[1:2] in tuple("aeiouj"):
        found += ["z" + reading[1:] for reading in found if reading[0] == "s"]
    return found


def _regional(token: str) -> list[str]:
    """An ending of Belarus, Poland or Bulgaria as the Russian one: `-ou`, `-auski`, `-enka`, `-avich`, `-ska`."""
    for ending, russian in _REGIONAL.get(token[-1], ()):
        if token.endswith(ending) and len(token) > 5:
            return [_read(token[: -len(ending)] + russian, spelling.ENGLISH)]
    return []


def _mended_ending(token: str) -> str:
    """Western, Baltic and Belarusian endings as Russian ones: `-off`, `-ine`, `-ovs`, `-slau` and their like."""
    if len(token) > 5:
        for ending, russian in _MENDED.get(token[-1], ()):
            if token.endswith(ending):
                return token if token in spelling.WESTERN_INE else token[: -len(ending)] + russian
    return token


def _read(token: str, habit: spelling.Rows) -> str:
    if habit is spelling.ENGLISH and "h" not in token:
        habit = _WITHOUT_H if "j" in token or "z" in token else ()
    for old, new in habit:
        if old in token:
            token = token.replace(old, new)
    if _COMMON_LETTERS.isdisjoint(token):
        return token
    for letter, rows in _COMMON:
        if letter in token:
            for old, new in rows:
                if old in token:
                    token = token.replace(old, new)
    return token


def settled(sounds: str) -> str:
    """One spelling for what romanisations write in many ways: и, й, ы; я, ю, е, ё; doubles; щ from its parts."""
    if "yo" in sounds or "jo" in sounds:
        sounds = sounds[0] + sounds[1:].replace("yo", "e").replace("jo", "e")
    sounds = sounds.translate(_ONE_I).replace("ts", "T")
    if "ou" in sounds:
        sounds = sounds.replace("ou", "u")
    if not sounds.islower():
        sounds = sounds.replace("tS", "C").replace("tC", "C").replace("SC", "Q").replace("sC", "Q")
        sounds = _AFTER_HUSHED.sub("e", sounds)
    if len(set(sounds)) < len(sounds) and _DOUBLE.search(sounds):  # the first is cheap, and tells most names
        sounds = _DOUBLED.sub(r"\1", sounds)
    return _soft_vowels(sounds) if "i" in sounds else sounds


def _soft_vowels(sounds: str) -> str:
    if "ie" in sounds:
        sounds = sounds.replace("ie", "e").replace("ee", "e")
    sounds = sounds.replace("ia", "ja").replace("iu", "ju")
    if "io" in sounds:
        sounds = "jo" + sounds[2:] if sounds.startswith("io") else sounds
        sounds = _AFTER_VOWEL.sub("e", sounds)
    return sounds
