"""Numbers in the names of organisations and vessels: digits, ordinals, Roman numerals and number words.

"Plant No. 39" is not "Plant No. 93", and HAO FAN 2 is not HAO FAN 6: a number tells more than any word beside it, so
that every way to write it must come out the same. Not for names of persons, where "XI" and "Ten" are names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

_DIGITS = re.compile(
    r"(?:no|nr|num|number|nomer|numero)?0*(\d+)(?:st|nd|rd|th|er|eme|ieme|ste|ten|yy|iy|oy|aya|oye|ogo|go)?"
)
_CODE = re.compile(r"(?=.*\d)(?=.*[a-z])")
_MARKERS = frozenset(("no", "nos", "nr", "num", "number", "nomer", "numero", "numer", "nummer", "n"))
_ENDINGS = frozenset(("st", "nd", "rd", "th", "y", "i", "yy", "iy", "oy", "ya", "aya", "e", "oe", "oye", "go", "ogo"))
"""What an ordinal's ending becomes when a hyphen parts it from its digits: "39-y", "13-go"."""
_SYLLABLES = frozenset(("xi", "vi"))
"""Roman numerals that are syllables of Chinese and Vietnamese names: numbers only as the last word."""

_UNITS = """
1 one first pervyy pervyi pervy pervaya pervoe pervoye pershyy erste erster
2 two second vtoroy vtoroi vtoraya vtoroe vtoroye druhyy deuxieme segundo segunda zweite zweiter
3 three third tretiy tretii tretya tretye troisieme tercero tercera terceiro dritte
4 four fourth chetvertyy chetvertyi chetverty chetvertaya quatrieme cuarto quarto vierte
5 five fifth pyatyy pyatyi pyaty pyataya cinquieme quinto funfte
6 six sixth shestoy shestoi shestaya sixieme sexto sechste
7 seven seventh sedmoy sedmoi sedmaya septieme septimo siebte
8 eight eighth vosmoy vosmoi vosmaya huitieme octavo achte
9 nine ninth devyatyy devyatyi devyaty devyataya neuvieme noveno neunte
10 ten tenth desyatyy desyatyi desyaty desyataya dixieme decimo zehnte
11 eleven eleventh
12 twelve twelfth
13 thirteen thirteenth
14 fourteen fourteenth
15 fifteen fifteenth
16 sixteen sixteenth
17 seventeen seventeenth
18 eighteen eighteenth
19 nineteen nineteenth
"""
_TENS = """
20 twenty twentieth
30 thirty thirtieth
40 forty fourty fortieth
50 fifty fiftieth
60 sixty sixtieth
70 seventy seventieth
80 eighty eightieth
90 ninety ninetieth
100 hundred hundredth
"""


def numeral(token: str) -> str:
    """The number that a token stands for, in decimal digits without leading zeros; empty for any other word.

    Digits ("39", "039", "39th", "no39"), Roman numerals from II to XXXIX, number words and ordinals. A single letter is
    no numeral: "V" and "X" are initials more often than numbers.
    """
    if token.isalpha():
        return _words().get(token, "")
    plain = _DIGITS.fullmatch(token)
    return plain[1] if plain else ""


def numerals_of(tokens: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """The numbers of a name.

    Args:
        tokens: of the whole name, with or without its legal forms.

    Returns:
        (position, number) in order. An empty number marks a token to drop: the word "No." before a number, the ending
        of an ordinal, the second word of "twenty first".
    """
    found: list[tuple[int, str]] = []
    last = len(tokens) - 1
    for position, token in enumerate(tokens):
        value = numeral(token)
        before = tokens[position - 1] if position else ""
        if value and not (token in _SYLLABLES and (position != last or not position)):
            _read(found, position, value, before)
        elif token in _ENDINGS and before.isdigit():
            found.append((position, ""))
    return tuple(found)


def is_code(token: str) -> bool:
    """Whether a token mixes letters and digits and is no number ("k39", "3a"): it tells apart, letter by letter."""
    return not token.isalpha() and not token.isdigit() and bool(_CODE.match(token)) and not numeral(token)


def _read(found: list[tuple[int, str]], position: int, value: str, before: str) -> None:
    """Enter a number, joined with the tens before it, and drop the marker before it."""
    if before in _tens() and found and found[-1][0] == position - 1 and value in tuple("123456789"):
        found[-1] = (position - 1, str(int(found[-1][1]) + int(value)))
        found.append((position, ""))
        return
    if before in _MARKERS:
        found.append((position - 1, ""))
    found.append((position, value))


@cache
def _words() -> dict[str, str]:
    known = {_roman(number): str(number) for number in range(2, 40) if number not in (5, 10)}
    for line in (_UNITS.strip() + _TENS).splitlines():
        number, *words = line.split()
        known.update(dict.fromkeys(words, number))
    return known


@cache
def _tens() -> frozenset[str]:
    return frozenset(line.split()[1] for line in _TENS.strip().splitlines() if "hundred" not in line)


def _roman(number: int) -> str:
    tens, units = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[units]
