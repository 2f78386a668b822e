"""A published name as words that can be compared: the one way in for subjects and for listed names alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import Literal, NamedTuple

from comity.names import (
    chinese,
    cleaning,
    compounds,
    cyrillic,
    eastern_cyrillic,
    hanja,
    korean,
    numerals,
    organisations,
    persons,
    places,
    rarity,
    vessels,
)
from comity.names.abjad import skeleton_keys
from comity.names.marks import MARKS, TELLING_LITTLE, Mark
from comity.names.reading import ABJADS, SYLLABLES, latin_keys, read
from comity.names.tokens import Native, Token, TokenClass, token

Mode = Literal["person", "organization", "vessel"]
"""How a name is read: titles and initials, legal forms and places, or prefixes and numerals of ships."""

_PARTICLES = """
    the of and for de del la le les du des da do dos di der die das und fur et y e i na po v s im in at to a an
"""
_ORGANISATION_PARTICLES = frozenset(_PARTICLES.split())

_SERVANT_BITS = 6.0
"""What `abd` tells: it stands in many Arabic names too, but a name with it is another than one without."""

_CAMEL = re.compile(r"([a-z])[\u200b-\u200d\u2060\ufeff]*([A-Z])")
"""Where words may have been written as one (`KimJongUn`), with or without signs between them that nobody sees."""
_EASTERN = re.compile("[\u0400-\u04ff\u3400-\u9fff\uf900-\ufaff]")
"""Cyrillic letters and Han characters."""
_CYRILLIC_SYSTEMS = (eastern_cyrillic.korean_person, eastern_cyrillic.chinese_person)
_MOST_SYLLABLES = 4
_ALTERNATIVE = 6
"""Letters from which what stands between slashes is a name of its own, and not half of `A/S` or `c/o`."""

MOST_WORDS = 40
"""Words of a name that are compared; what follows is text, not a name."""


class Word(NamedTuple):
    """A word on its way to a token.

    Attributes:
        form: lower-case ASCII.
        keys: from its native letters; None where they are to be found from its form.
        native: what read its native letters (`reading.read`); empty for a word in Latin letters.
        text: as cleaned.
    """

    form: str
    keys: tuple[str, ...] | None
    native: str
    text: str


def readings(name: str, mode: Mode) -> tuple[tuple[Token, ...], ...]:
    """The ways to read a name, the most usual first; none for a text without letters and digits.

    Most names have one. Arabic compounds are read parted the usual way and as they are printed; Korean and Chinese
    given names that are written as one word are read in syllables too. Persons in Han characters that may be Korean are
    read so as well, and those in Cyrillic letters whose every syllable is Korean or Chinese.

    Args:
        name: anything.
        mode: how it is read.
    """
    printed = _words(name, mode)
    if not printed:
        return ()
    marks = _marks(printed)
    if marks & Mark.COMPOUND:
        regrouped = _regrouped(printed)
        found = [_tokens(regrouped, mode)]
        if regrouped is not printed:
            found.append(_tokens(printed, mode))
    else:
        found = [_tokens(printed, mode, marks)]
    if mode == "person" and marks & Mark.SURNAME and (split := _in_syllables(found[0])):
        found.append(split)
    if mode == "person" and not name.isascii() and _EASTERN.search(name):
        found.extend(_by_syllables(printed))
    if _CAMEL.search(name):
        found.append(_tokens(_regrouped(_words(_CAMEL.sub(r"\1 \2", name), mode)), mode))
    if "/" in name and mode != "vessel":
        found.extend(_tokens(_regrouped(words), mode) for words in _alternatives(name, mode))
    return tuple(found)


def _by_syllables(printed: Sequence[Word]) -> list[tuple[Token, ...]]:
    """A person's name in Han characters as Korean, or in Cyrillic letters as Korean and as Chinese, where it may be."""
    if len(printed) > _MOST_SYLLABLES:
        return []
    words: list[str] = []
    for (text, native), run in groupby(printed, lambda word: (word.text, word.native)):
        parts = len(text) if native == "han" else 1  # a word in Han characters stands there once for each of them
        words += [text] * max(1, sum(1 for _ in run) // parts)
    systems = (hanja.person,) if printed[0].native == "han" else _CYRILLIC_SYSTEMS
    return [
        tuple(_name_token(part.form, part.keys, "han", text=text)._replace(text=text) for text, part in parts)
        for parts in (system(words) for system in systems)
        if parts
    ]


def _alternatives(name: str, mode: Mode) -> list[list[Word]]:
    """The names of a text that gives several, parted by slashes, where each is long enough to be one."""
    parts = [_words(part, mode) for part in name.split("/")]
    lengths = [sum(len(word.form) for word in part) for part in parts]
    return parts if len(parts) > 1 and min(lengths) >= _ALTERNATIVE else []


def _tokens(words: Sequence[Word], mode: Mode, known: int | None = None) -> tuple[Token, ...]:
    """The tokens of words, whose marks may be known already."""
    marks = _marks(words) if known is None else known
    return _person(words, marks) if mode == "person" else _organisation(words, mode, marks)


def _marks(words: Iterable[Word]) -> int:
    """What some of the words may be beside plain names; see `marks.Mark`."""
    found = 0
    for word in words:
        found |= MARKS[word.form]
    return found


def _in_syllables(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """A name of two to four words with a Korean or Chinese surname, its joined syllables parted; None for any other."""
    if not 2 <= len(tokens) <= 4:
        return None
    for system in (korean, chinese):
        if any(system.is_surname(each.form) for each in (tokens[0], tokens[-1])):
            split = tuple(part for each in tokens for part in _syllables(each, system.split))
            if len(split) > len(tokens):
                return split
    return None


def _syllables(whole: Token, split: Callable[[str], Sequence[Sequence[str]]]) -> tuple[Token, ...]:
    if whole.cls != TokenClass.NAME or len(whole.form) < 4 or whole.native or whole.syllable:
        return (whole,)
    found = split(whole.form)
    return tuple(_name_token(form, None, "", text=form) for form in found[0]) if found else (whole,)


def _words(name: str, mode: Mode) -> list[Word]:
    found: list[Word] = []
    for text in cleaning.words(name, person=mode == "person")[:MOST_WORDS]:
        if text.isascii():
            found.append(Word(text, None, "", text))
        else:
            found.extend(Word(part.form, part.keys or None, made, text) for made, part in read(text))
    return found


def _regrouped(printed: list[Word]) -> list[Word]:
    """The words with Arabic compounds parted as `compounds.regroup` does; the very same list where there are none."""
    plain = [word.form for word in printed]
    regrouped = compounds.regroup(plain)
    if list(regrouped) == plain:
        return printed
    known = {word.form: word for word in printed}
    return [known.get(form) or Word(form, None, "", form) for form in regrouped]


def _person(words: Sequence[Word], marks: int) -> tuple[Token, ...]:
    if not marks & Mark.PERSONAL:
        return tuple([_name_token(word.form, word.keys, word.native, text=word.text) for word in words])
    classes = persons.person_classes([word.form for word in words])
    return tuple(_person_token(word, cls) for word, cls in zip(words, classes, strict=True))


def _person_token(word: Word, cls: persons.PersonClass) -> Token:
    if word.form in TELLING_LITTLE and word.form != "abd" and word.keys is None:
        return _plain(word.form, TokenClass.PARTICLE, 1.5)
    if word.form == "abd" and word.keys is None:
        return _plain(word.form, TokenClass.NAME, _SERVANT_BITS)
    if cls:
        return _plain(word.form, TokenClass.PARTICLE if cls == "particle" else TokenClass.TITLE, 0.5)
    if len(word.form) == 1 and word.keys is None and word.form.isalpha():
        return _plain(word.form, TokenClass.INITIAL, 2.0)
    return _name_token(word.form, word.keys, word.native, text=word.text)


def _organisation(words: Sequence[Word], mode: Mode, marks: int) -> tuple[Token, ...]:
    if mode == "vessel":
        words = _without_prefix(words)
    if not marks & (Mark.LEGAL | Mark.NUMBER | Mark.PLACE):
        return tuple([_organisation_token(word, mode) for word in words])
    spans = _spans(tuple([word.form for word in words]), mode, marks)
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        end, found = spans.get(at, (at + 1, None))
        if at not in spans:
            found = _organisation_token(words[at], mode)
        tokens.extend([found] if found else [])
        at = end
    return tuple(tokens)


def _without_prefix(words: Sequence[Word]) -> Sequence[Word]:
    forms = tuple(word.form for word in words)
    kept = vessels.strip(forms)
    start = next((at for at in range(len(forms)) if forms[at : at + len(kept)] == kept), 0)
    return words[start : start + len(kept)]


def _spans(forms: tuple[str, ...], mode: Mode, marks: int) -> dict[int, tuple[int, Token | None]]:
    """Where a legal form, a number or a place stands: start -> (end, its token; None for a word that falls away)."""
    spans: dict[int, tuple[int, Token | None]] = {}
    taken: set[int] = set()
    legal = organisations.legal_form(forms)[1] if mode == "organization" and marks & Mark.LEGAL else ()
    numbers = numerals.numerals_of(forms) if marks & Mark.NUMBER else ()
    found_places = places.places_of(forms) if marks & Mark.PLACE else ()
    found = [
        *((each.start, each.end, _legal(each.code, each.group)) for each in legal),
        *((at, at + 1, _numeral(value) if value else None) for at, value in numbers),
        *((start, end, _place(" ".join(forms[start:end]), code)) for start, end, code in found_places),
    ]
    for start, end, made in found:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            spans[start] = (end, made)
    return spans


def _organisation_token(word: Word, mode: Mode) -> Token:
    if word.form in _ORGANISATION_PARTICLES:
        return _plain(word.form, TokenClass.PARTICLE, 0.5)
    weight = organisations.generic_weight(word.form) if mode == "organization" else 1.0
    made = _name_token(word.form, word.keys, word.native, text=word.text)
    if weight == 1.0 and not organisations.keys(word.form):
        return made
    return _generic(weight, made)


@cache
def _plain(form: str, cls: TokenClass, bits: float) -> Token:
    return token(form, cls, bits)


@cache
def _legal(code: str, group: str) -> Token:
    groups = [each for each in organisations.GROUPS if organisations.same_group(group, each)]
    own = [group] if group != "company" else groups
    return token(code, TokenClass.LEGAL, 1.0, tuple(f"legal:{each}" for each in own))


@cache
def _numeral(value: str) -> Token:
    return token(value, TokenClass.NUMERAL, 6.0, (f"num:{value}",))


@cache
def _place(form: str, code: str) -> Token:
    return token(form, TokenClass.PLACE, min(7.0, rarity.bits(form)), (f"place:{code}",), known=True)


_generics: dict[tuple[str, float], Token] = {}


def _generic(weight: float, made: Token) -> Token:
    """A word that many organisations share, with the keys that it has among them; remembered."""
    asked = (made.label, weight)
    found = _generics.get(asked)
    if found is None or found.text != made.text:
        found = _generics[asked] = _make_generic(weight, made)
    return found


def _make_generic(weight: float, made: Token) -> Token:
    more = organisations.keys(made.form)
    cls = TokenClass.GENERIC if weight < 1.0 else made.cls
    found = token(
        made.form, cls, max(0.5, made.bits * weight), (*made.keys, *more), native=made.native,
        skeletons=made.skeletons, known=True, text=made.text,
    )  # fmt: skip
    return found._replace(label=f"{found.label}+")  # among persons the same word has other keys


_names: dict[tuple[str, tuple[str, ...] | None, str, str], Token] = {}
_MOST_REMEMBERED = 500_000


def _name_token(form: str, keys: tuple[str, ...] | None, native: str, *, text: str) -> Token:
    """The token of a word of a name; remembered, since most words come again."""
    asked = (form, keys, native, text if native else "")
    found = _names.get(asked)
    if found is None:
        if len(_names) >= _MOST_REMEMBERED:
            _names.clear()
        found = _names[asked] = _make_name(form, keys, native, text)
    return found


def _native(reader: str) -> Native:
    return "abjad" if reader in ABJADS else "syllables" if reader in SYLLABLES else "letters"


def _make_name(form: str, keys: tuple[str, ...] | None, native: str, text: str) -> Token:
    if keys is None:
        own, skeletons = latin_keys(form), skeleton_keys(form)
    else:
        own = tuple(key for key in keys if not key.startswith("sk:"))
        if _native(native) == "letters":
            own = tuple(dict.fromkeys((*own, *latin_keys(form))))
        skeletons = tuple(key for key in keys if key.startswith("sk:"))
    stem = cyrillic.gendered_stem(form)
    return token(
        form,
        TokenClass.PATRONYMIC if cyrillic.is_patronymic(form) else TokenClass.NAME,
        rarity.bits(form),
        (*own, f"gender:{stem}") if stem else own,
        native=_native(native) if keys is not None or native in ABJADS else "",
        skeletons=skeletons,
        known=rarity.is_known(form),
        text=text,
    )
