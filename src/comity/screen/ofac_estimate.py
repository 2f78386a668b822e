"""An estimate of the score that OFAC's public Sanctions List Search would show for a name. It is no official score.

The search is described in OFAC's FAQ 249, "How is the Score calculated?" (https://ofac.treasury.gov/faqs/249, released
28 April 2021; VERIFIED against a stored copy of that page):

1. candidates share the first letter of a search term and are at least 50 % similar by edit distance;
2. Jaro-Winkler compares the whole name entered with whole listed names;
3. the name is split into parts, each compared with listed parts by Jaro-Winkler and by Soundex; each part gets a score,
   and all parts together a composite one;
4. the higher of 2 and 3 is shown, from 0 to 100.

What the FAQ does not say is guessed here, and is why this is an estimate: that a part's score is the mean of its best
Jaro-Winkler similarity and of whether a listed part has its Soundex code; that the composite is the mean of the parts;
that case, accents and punctuation do not count; that names in other scripts than Latin are not found at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import msgspec
from rapidfuzz.distance import JaroWinkler, Levenshtein

LABEL = "estimate of OFAC's public search"
LEAST_SIMILAR = 0.5
"""Similarity by edit distance from which an entry is a candidate (FAQ 249)."""
MOST_SIGNS = 300
"""Signs of a name that are looked at; the longest names on OFAC's lists have fewer."""

_CODES = {
    **dict.fromkeys("BFPV", "1"),
    **dict.fromkeys("CGJKQSXZ", "2"),
    **dict.fromkeys("DT", "3"),
    "L": "4",
    **dict.fromkeys("MN", "5"),
    "R": "6",
}
_SILENT_BETWEEN = "HW"


class OfacEstimate(msgspec.Struct, frozen=True):
    """What OFAC's public search would probably show; an estimate.

    Attributes:
        score: 0 to 100; 0 where the entry would not be found.
        whole: of the whole strings, 0 to 100.
        parts: of the parts, 0 to 100.
        found: whether the entry would be a candidate at all.
        name: the listed name with the highest score.
        label: says that this is an estimate.
    """

    score: int
    whole: int
    parts: int
    found: bool
    name: str
    label: str = LABEL


def ofac_estimate(asked: str, listed: Iterable[str]) -> OfacEstimate:
    """Estimate the score of a listed party, the best over its names.

    Args:
        asked: the name entered.
        listed: the party's names; names in other scripts than Latin count nothing.
    """
    return max((_of_one(asked, name) for name in listed), key=lambda each: each.score, default=_NOTHING)


_NOTHING = OfacEstimate(0, 0, 0, found=False, name="")


def _of_one(asked: str, listed: str) -> OfacEstimate:
    here, there = _parts(asked), _parts(listed)
    if not here or not there:
        return OfacEstimate(0, 0, 0, found=False, name=listed)
    whole = round(100 * JaroWinkler.similarity(" ".join(here), " ".join(there)))
    parts = round(100 * sum(_part_score(part, there) for part in here) / len(here))
    found = any(_is_candidate(part, other) for part in here for other in there)
    return OfacEstimate(max(whole, parts) if found else 0, whole, parts, found, listed)


def _part_score(part: str, listed: list[str]) -> float:
    letters = max(JaroWinkler.similarity(part, other) for other in listed)
    sound = soundex(part)
    return (letters + float(any(soundex(other) == sound for other in listed))) / 2


def _is_candidate(part: str, other: str) -> bool:
    return part[0] == other[0] and Levenshtein.normalized_similarity(part, other) >= LEAST_SIMILAR


def _parts(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name[:MOST_SIGNS]).upper()
    return re.findall(r"[A-Z0-9]+", "".join(sign for sign in plain if not unicodedata.combining(sign)))


def soundex(part: str) -> str:
    """The American Soundex code of a word in capital letters: `ROBERT` -> `R163` (US National Archives' rules).

    A part without letters is its own code.
    """
    letters = [sign for sign in part if sign.isalpha()]
    if not letters:
        return part
    code, before = letters[0], _CODES.get(letters[0], "")
    for letter in letters[1:]:
        digit = _CODES.get(letter, "")
        if digit and digit != before:
            code += digit
        if letter not in _SILENT_BETWEEN:
            before = digit
    return code[:4].ljust(4, "0")
