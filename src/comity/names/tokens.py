"""A word of a name as it is compared: its sound, its keys, what sort of word it is and how much it tells."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal, NamedTuple

from comity.names.folding import core, fold


class TokenClass(IntEnum):
    """What sort of word a token is; the values are stored in the index."""

    NAME = 0
    INITIAL = 1
    PARTICLE = 2
    TITLE = 3
    PATRONYMIC = 4
    GENERIC = 5
    LEGAL = 6
    NUMERAL = 7
    PLACE = 8


Native = Literal["", "letters", "abjad", "syllables"]


class Token(NamedTuple):
    """One word of a name.

    Attributes:
        label: tells it from every other token: form, class, and its keys where they come from its native letters.
        form: lower-case ASCII; a code for legal forms, digits for numerals.
        fold: its phonetic fold.
        core: its form without the difference between vowels.
        keys: `family:value` each, under which other spellings of the same word are found.
        cls: what sort of word it is.
        bits: how much it tells: log2 of how rare it is among names, less for words that many organisations share.
        skeletons: its consonants as scripts without vowels may write them, for comparison with such scripts alone.
        native: in which sort of letters it was written: `abjad` without vowels, so that these are guessed; `syllables`,
            which are never mistaken for one another; `letters` of any other script; empty for Latin.
        known: many names have it, so that another known word one letter away is probably no typing error.
        syllable: it is, or may be, one Korean or Chinese syllable.
        text: as printed.
    """

    label: str
    form: str
    fold: str
    core: str
    keys: tuple[str, ...]
    cls: TokenClass
    bits: float
    skeletons: tuple[str, ...] = ()
    native: Native = ""
    known: bool = False
    syllable: bool = False
    text: str = ""


_SYLLABIC = ("ko:", "zh:")


def token(  # noqa: PLR0913 - a value with as many sides as a word has
    form: str,
    cls: TokenClass,
    bits: float,
    keys: tuple[str, ...] = (),
    *,
    native: Native = "",
    skeletons: tuple[str, ...] = (),
    known: bool = False,
    text: str = "",
) -> Token:
    """Make a token.

    Args:
        form: lower-case ASCII.
        cls: what sort of word it is.
        bits: how much it tells.
        keys: under which it is found.
        native: in which sort of letters it was written; its keys are then those of the native letters, so that the form
            alone does not tell it from others.
        skeletons: its consonants.
        known: many names have it.
        text: as printed.
    """
    label = f"{form}/{cls:d}" + (f"/{native}/{','.join(keys)}" if native else "")
    folded = form if cls in (TokenClass.LEGAL, TokenClass.NUMERAL) else fold(form)
    syllable = native == "syllables" or any(key.startswith(_SYLLABIC) for key in keys)
    exact = round(bits * 64) / 64  # the index keeps single precision, in which this has no other value
    return Token(label, form, folded, core(form), keys, cls, exact, skeletons, native, known, syllable, text)
