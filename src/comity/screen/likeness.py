"""How well two words of names agree, and why.

The quality of an agreement is in [0, 1]: 1 for the same word, 0 for words that have nothing to do with each other. It
depends on the two words alone, never on what else is on a list, so that the same pair always gets the same score.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from rapidfuzz.distance import OSA

from comity.names.tokens import Token, TokenClass

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Likeness(NamedTuple):
    """How well two words agree.

    Attributes:
        quality: in [0, 1].
        why: `same`, `sound`, `typing`, `initial`, `vowels`, or the family of the key that they share.
    """

    quality: float
    why: str


NOTHING = Likeness(0.0, "")
SAME = Likeness(1.0, "same")
SOUND = Likeness(0.97, "sound")
INITIAL = Likeness(0.55, "initial")
SHORTEST_SOUND = 2
"""Letters of a fold from which it tells anything: `AA` and a hundred letters A share the fold `a`."""
VOWELLESS = Likeness(0.85, "vowels")

FAMILIES: dict[str, float] = {
    "num": 1.0,
    "ru": 0.97, "ar": 0.97, "he": 0.96, "ko": 0.96, "ja": 0.96, "zh": 0.94,
    "abbr": 0.95, "place": 0.97, "gender": 0.92, "given": 0.9, "legal": 0.9,
    "patr": 0.93, "word": 0.88, "nick": 0.85, "dimin": 0.75,
}  # fmt: skip
"""Family of a shared key -> quality."""

FLOOR = 0.68
"""Below this two words count as different."""

LONGEST_MISSPELT = 24
"""Longer words are compared exactly: the ways to leave two letters out grow with the square of the length."""

_EDIT = 0.45
_CONSONANT_EDIT = 0.75
BOTH_KNOWN = 0.08
BOTH_SYLLABLES = 0.12
"""Less for two words that are both syllables of Korean or Chinese names: another letter is another syllable."""
EXACT_ONLY = frozenset({TokenClass.LEGAL, TokenClass.NUMERAL})


def edits_allowed(form: str) -> int:
    """How many edits a word may have and still be taken for a misspelling."""
    n = len(form)
    if n < 3 or n > LONGEST_MISSPELT or not form.isalpha():
        return 0
    return 1 if n < 6 else 2


def listed_keys(each: Token) -> tuple[str, ...]:
    """Under what a word of a listed name is looked up: its keys and its sound; for an initial, the letter."""
    if each.cls in EXACT_ONLY:
        return each.keys
    return (f"initial:{each.form}",) if each.cls == TokenClass.INITIAL else (*each.keys, f"fold:{each.fold}")


def asked_keys(each: Token) -> tuple[str, ...]:
    """What is looked up for a word of the subject: its keys, its sound, and the initial that may stand for it.

    The words that an initial of the subject may stand for are too many to look up; they are recognised in place.
    """
    return each.keys if each.cls in EXACT_ONLY else (*each.keys, f"fold:{each.fold}", f"initial:{each.form[0]}")


def likeness(a: Token, b: Token) -> Likeness:
    """How well two words agree; symmetrical. Remembered, since the same words meet again and again."""
    known = _known.get((a.label, b.label))
    if known is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[a.label, b.label] = _likeness(a, b)
    return known


_known: dict[tuple[str, str], Likeness] = {}
_MOST_KNOWN = 100_000


def _likeness(a: Token, b: Token) -> Likeness:
    if a.form == b.form and (a.cls == b.cls or not (a.cls in EXACT_ONLY or b.cls in EXACT_ONLY)):
        return SAME
    if TokenClass.INITIAL in (a.cls, b.cls):
        return _initial(a, b)
    best = _shared_key(a, b)
    if a.cls in EXACT_ONLY or b.cls in EXACT_ONLY or a.cls == b.cls == TokenClass.PLACE:
        return best
    if best.quality < SOUND.quality and a.fold == b.fold and len(a.fold) >= SHORTEST_SOUND:
        return SOUND
    if best.quality < VOWELLESS.quality and "abjad" in (a.native, b.native):
        best = best if set(a.skeletons).isdisjoint(b.skeletons) else VOWELLESS
    if a.syllable and b.syllable and "syllables" in (a.native, b.native):
        return best
    typed = _typing(a, b)
    return typed if typed.quality > best.quality else best


def _initial(a: Token, b: Token) -> Likeness:
    if a.cls in EXACT_ONLY or b.cls in EXACT_ONLY or "syllables" in (a.native, b.native):
        return NOTHING
    return INITIAL if a.form[0] == b.form[0] else NOTHING


def _shared_key(a: Token, b: Token) -> Likeness:
    best = NOTHING
    for key in a.keys:
        if key in b.keys:
            family = key[: key.index(":")]
            quality = FAMILIES[family]
            if quality > best.quality:
                best = Likeness(quality, family)
    return best


def _typing(a: Token, b: Token) -> Likeness:
    allowed = min(edits_allowed(a.form), edits_allowed(b.form))
    if not allowed:
        return NOTHING
    edits = OSA.distance(a.form, b.form, score_cutoff=allowed)
    turned = sorted(a.form) == sorted(b.form)
    if edits > allowed or (min(len(a.form), len(b.form)) == 3 and not turned):
        return NOTHING  # of three letters, only turned ones are a misspelling: Kim and Kam are two names
    if a.known and b.known and stem(a.form) == stem(b.form):
        return NOTHING  # Mario and Maria
    consonants = 0 if turned else min(edits, OSA.distance(a.core, b.core))
    quality = typing_quality(float(edits), float(consonants), float(max(len(a.form), len(b.form))))
    if a.known and b.known:
        quality -= BOTH_KNOWN
    if a.syllable and b.syllable:
        quality -= BOTH_SYLLABLES
    return Likeness(quality, "typing") if quality >= FLOOR or max(len(a.form), len(b.form)) <= 3 else NOTHING


def stem(form: str) -> str:
    """A word without the last vowel that tells the gender of many given names; itself where it ends otherwise."""
    return form[:-1] if form[-1] in "ao" else form


Amount = TypeVar("Amount", float, "NDArray[Any]")


def typing_quality(edits: Amount, consonant_edits: Amount, length: Amount) -> Amount:
    """Quality of an agreement but for misspelling: an edit of a vowel weighs less than one of a consonant.

    Two letters turned count as an edit of a vowel.

    Args:
        edits: one or a column.
        consonant_edits: of these, the ones that are not of vowels.
        length: of the longer word.
    """
    lost: Amount = (_EDIT * edits + _CONSONANT_EDIT * consonant_edits) / length
    return 1.0 - lost
