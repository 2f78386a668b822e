"""What an alignment and the weights of a score mean, in words for people.

Every code that the score uses has its words here; a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rapidfuzz.distance import OSA

from comity.names.tokens import Token, TokenClass
from comity.screen.alignment import Pair

WHY: dict[str, str] = {
    "same": "the same word",
    "sound": "spelt otherwise, sounds the same",
    "initial": "an initial",
    "vowels": "the same consonants; one script leaves vowels out",
    "ko": "spellings of one Korean syllable or name",
    "zh": "spellings of one Chinese syllable",
    "ja": "spellings of one Japanese name",
    "ru": "spellings of one Cyrillic name",
    "ar": "spellings of one Arabic or Persian name",
    "he": "spellings of one Hebrew name",
    "given": "one given name in two languages",
    "nick": "a short form of the name",
    "dimin": "a diminutive of the name",
    "patr": "forms of one patronymic",
    "gender": "masculine and feminine form of one surname",
    "abbr": "an abbreviation of the word",
    "word": "one word in two languages",
    "place": "names of one place",
    "num": "the same number",
    "legal": "legal forms of one sort",
}
"""`Likeness.why` -> words; `typing` is worded from the number of letters."""

PIECES: dict[str, str] = {
    "base": "where every comparison starts",
    "agree": "words that agree, telling {agree:.1f} bits",
    "doubt": "letters in which agreeing words differ",
    "doubt_share": "such differences as a share of the name",
    "thin": "too little agrees to rule out chance",
    "worst": "the word that fits worst",
    "conflict_share": "differing words as a share of the name",
    "differing": "a word differs: each name has one that the other lacks",
    "more_differing": "further words differ",
    "extra_share": "what only one name has, as a share of the name",
    "added": "words that only one name has",
    "numerals": "the numbers differ",
    "numeral": "only one name has a number",
    "places": "the places differ",
    "place": "only one name has a place",
    "forms": "the legal forms differ in sort",
    "single": "only one word agrees, and other words are left over",
    "turned": "father and son have changed places",
}
"""Field of `name_score.Weights` -> words."""

SORTS: dict[TokenClass, str] = {
    TokenClass.NAME: "name",
    TokenClass.INITIAL: "initial",
    TokenClass.PARTICLE: "particle",
    TokenClass.TITLE: "title",
    TokenClass.PATRONYMIC: "patronymic",
    TokenClass.GENERIC: "general word",
    TokenClass.LEGAL: "legal form",
    TokenClass.NUMERAL: "number",
    TokenClass.PLACE: "place",
}


def why_in_words(pair: Pair, subject: Sequence[Token], listed: Sequence[Token]) -> str:
    """Why some words stand for some others: `spelt otherwise, sounds the same`."""
    here, there = [subject[i] for i in pair.subject], [listed[j] for j in pair.listed]
    parted = _parting(len(here), len(there))
    why = pair.likeness.why
    if why == "same" and here[0].native != there[0].native:
        return f"{parted}the same once romanised"
    if why == "typing":
        n = OSA.distance("".join(each.form for each in here), "".join(each.form for each in there))
        return f"{parted}{'one letter' if n == 1 else f'{n} letters'} apart"
    if parted and why == "same":
        return parted.removesuffix(", ")
    return parted + WHY.get(why, why)


def _parting(here: int, there: int) -> str:
    if here == there == 1:
        return ""
    return "the same letters, parted elsewhere, " if here == there else "written as one word, "


def shown_words(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Each word of a name as people read it: `Kim`, `V.`, `LLC`; `김 (kim)` for one in other letters."""
    texts: list[str] = []
    for (text, native), run in groupby(tokens, lambda each: (each.text, each.native)):
        words = list(run)
        letters = list(text) if native and len(text) == len(words) > 1 else [text] * len(words)
        texts.extend(_shown(word, printed) for word, printed in zip(words, letters, strict=True))
    return tuple(texts)


def _shown(word: Token, printed: str) -> str:
    if word.native:
        return f"{printed} ({word.form})" if printed and printed != word.form else word.form
    if word.cls == TokenClass.INITIAL:
        return f"{word.form.upper()}."
    if word.cls == TokenClass.LEGAL:
        return word.form.upper() if len(word.form) <= 4 else word.form.capitalize()
    return word.form if word.cls == TokenClass.PARTICLE else word.form.title()
