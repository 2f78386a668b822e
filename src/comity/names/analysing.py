"""A published name as words that can be compared: the one way in for subjects and for listed names alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal, NamedTuple

from comity.names import (
    abjad,
    chinese,
    cleaning,
    cyrillic,
    korean,
    numerals,
    organisations,
    persons,
    places,
    rarity,
    vessels,
)
from comity.names.abjad import skeleton_keys
from comity.names.reading import ABJADS, SYLLABLES, latin_keys, read
from comity.names.tokens import Native, Token, TokenClass, token

Mode = Literal["person", "organization", "vessel"]
"""How a name is read: titles and initials, legal forms and places, or prefixes and numerals of ships."""

_ORGANISATION_PARTICLES = frozenset(
    (
        "the of and for de del la le les du des da do dos di der die das und fur et y e i na po v s im in at to a an"
    ).split()  # noqa: SIM905 - a list of that many quoted words is harder to read
)

_COMPOUNDING = frozenset({"abd", "allah", "din"})
"""Words that stand in so many Arabic names that they tell no more than a particle."""

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
    given names that are written as one word are read in syllables too.

    Args:
        name: anything.
        mode: how it is read.
    """
    printed = _words(name, mode)
    if not printed:
        return ()
    regrouped = _regrouped(printed)
    found = [_tokens(regrouped, mode)]
    if regrouped is not printed:
        found.append(_tokens(printed, mode))
    if mode == "person" and (split := _in_syllables(found[0])):
        found.append(split)
    return tuple(found)


def _tokens(words: Sequence[Word], mode: Mode) -> tuple[Token, ...]:
    return _person(words) if mode == "person" else _organisation(words, mode)


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
    if whole.cls != TokenClass.NAME or len(whole.form) < 4 or whole.native:
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
    """The words with Arabic compounds parted as `abjad.regroup` does; the very same list where there are none."""
    plain = [word.form for word in printed]
    regrouped = abjad.regroup(plain)
    if list(regrouped) == plain:
        return printed
    known = {word.form: word for word in printed}
    return [known.get(form) or Word(form, None, "", form) for form in regrouped]


def _person(words: Sequence[Word]) -> tuple[Token, ...]:
    classes = persons.person_classes([word.form for word in words])
    return tuple(_person_token(word, cls) for word, cls in zip(words, classes, strict=True))


def _person_token(word: Word, cls: persons.PersonClass) -> Token:
    if word.form in _COMPOUNDING and word.keys is None:
        return _plain(word.form, TokenClass.PARTICLE, 1.5)
    if cls:
        return _plain(word.form, TokenClass.PARTICLE if cls == "particle" else TokenClass.TITLE, 0.5)
    if len(word.form) == 1 and word.keys is None and word.form.isalpha():
        return _plain(word.form, TokenClass.INITIAL, 2.0)
    return _name_token(word.form, word.keys, word.native, text=word.text)


def _organisation(words: Sequence[Word], mode: Mode) -> tuple[Token, ...]:
    if mode == "vessel":
        words = _without_prefix(words)
    spans = _spans(tuple(word.form for word in words), mode)
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        end, found = spans.get(at, (at + 1, None))
        tokens.extend([_organisation_token(words[at])] if at not in spans else [found] if found else [])
        at = end
    return tuple(tokens)


def _without_prefix(words: Sequence[Word]) -> Sequence[Word]:
    forms = tuple(word.form for word in words)
    kept = vessels.strip(forms)
    start = next((at for at in range(len(forms)) if forms[at : at + len(kept)] == kept), 0)
    return words[start : start + len(kept)]


def _spans(forms: tuple[str, ...], mode: Mode) -> dict[int, tuple[int, Token | None]]:
    """Where a legal form, a number or a place stands: start -> (end, its token; None for a word that falls away)."""
    spans: dict[int, tuple[int, Token | None]] = {}
    taken: set[int] = set()
    legal = organisations.legal_form(forms)[1] if mode == "organization" else ()
    numbers = numerals.numerals_of(forms)
    found = [
        *((each.start, each.end, _legal(each.code, each.group)) for each in legal),
        *((at, at + 1, _numeral(value) if value else None) for at, value in numbers),
        *((start, end, _place(" ".join(forms[start:end]), code)) for start, end, code in places.places_of(forms)),
    ]
    for start, end, made in found:
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            spans[start] = (end, made)
    return spans


def _organisation_token(word: Word) -> Token:
    if word.form in _ORGANISATION_PARTICLES:
        return _plain(word.form, TokenClass.PARTICLE, 0.3)
    weight = organisations.generic_weight(word.form)
    made = _name_token(word.form, word.keys, word.native, text=word.text)
    more = organisations.keys(word.form)
    if weight == 1.0 and not more:
        return made
    return _generic(made, weight, more)


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
    return token(value, TokenClass.NUMERAL, 6.0)


@cache
def _place(form: str, code: str) -> Token:
    return token(form, TokenClass.PLACE, min(7.0, rarity.bits(form)), (f"place:{code}",), known=True)


@cache
def _generic(made: Token, weight: float, more: tuple[str, ...]) -> Token:
    cls = TokenClass.GENERIC if weight < 1.0 else made.cls
    return token(
        made.form, cls, max(0.5, made.bits * weight), (*made.keys, *more), native=made.native,
        skeletons=made.skeletons, known=True, text=made.text,
    )  # fmt: skip


_names: dict[tuple[str, tuple[str, ...] | None, str], Token] = {}
_MOST_REMEMBERED = 500_000


def _name_token(form: str, keys: tuple[str, ...] | None, native: str, *, text: str) -> Token:
    """The token of a word of a name; remembered, since most words come again."""
    asked = (form, keys, native)
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
