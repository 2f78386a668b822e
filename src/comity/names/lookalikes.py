"""Letters of one script put into a word of another because they look the same (the idea of Unicode UTS 39).

The table is our own: letters that pass for one another in common type, chosen by eye from Cyrillic, Greek, Armenian
and Cherokee.
"""

from __future__ import annotations

import re

_CYRILLIC = dict(
    zip(
        "АВСЕНІЈКМОРЅТХУҮԚԜѴԌӀЁЇҒЗасеорухіјѕһԁԛԝкмтѵԍӏүҽѡьёїґ",
        "ABCEHIJKMOPSTXYYQWVGIEIFEaceopyxijshdqwkmtvglyewbeir",
        strict=True,
    )
)
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿαβγεηικνορτυχωϲϳ", "ABEZHIKMNOPTYXCJabyenikvoptuxwcj", strict=True))
_OTHERS = dict(zip("ՕՏՍԼոսօհցզյᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃ", "OSULnuohgqjABCDEGHJKLMPRSTVWZ", strict=True))
_TO_LATIN = _CYRILLIC | _GREEK | _OTHERS
_TO_CYRILLIC = {latin: other for other, latin in _CYRILLIC.items() if other not in "ҮүЁёЇїӀӏҽѡьґҒЗѴѵԌԍԚԛԜԝһԁ"}
_TO_GREEK = {latin: other for other, latin in _GREEK.items() if other not in "ϲϳϹͿ"}
_LATIN = re.compile("[A-Za-z]")
_FOREIGN = re.compile("[Ͱ-ԯ\u0530-\u058fᎠ-Ᏼ]")  # Greek and Cyrillic, Armenian, Cherokee: the scripts of the table
_LETTERS = re.compile(r"[^\W\d_]+")
_WHOLE_WORD_FROM = 4  # letters; a shorter word that looks Latin is often a true Cyrillic abbreviation


def repaired(text: str) -> str:
    """A text whose words do not mix Latin with letters that only look Latin: each word in the script it is meant in.

    The letters without a twin in the other script decide, then the number of letters. A longer word all of whose
    letters look Latin is Latin where every other word of the text is.
    """
    if not _LATIN.search(text) or not _FOREIGN.search(text):
        return text
    is_latin_text = all(char in _TO_LATIN for char in _FOREIGN.findall(text))
    return _LETTERS.sub(lambda word: _repaired_word(word[0], is_latin_text), text)


def _repaired_word(word: str, is_latin_text: bool) -> str:
    if word.isascii():
        return word
    latin = _LATIN.findall(word)
    if not latin:
        is_dressed = is_latin_text and len(word) >= _WHOLE_WORD_FROM and all(char in _TO_LATIN for char in word)
        return "".join(_TO_LATIN[char] for char in word) if is_dressed else word
    others = _FOREIGN.findall(word)
    to_other = _TO_GREEK if any("Ͱ" <= char <= "Ͽ" for char in others) else _TO_CYRILLIC
    for_latin = (sum(char not in to_other for char in latin), len(latin))
    for_other = (sum(char not in _TO_LATIN for char in others), len(others))
    looks = _TO_LATIN if for_latin >= for_other else to_other
    return "".join(looks.get(char, char) for char in word)
