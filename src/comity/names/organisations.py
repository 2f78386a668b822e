"""Words of organisation names: how much each tells, abbreviations and translations, acronyms.

Everything here takes lower-case ASCII tokens of a whole name, other scripts romanised, dotted abbreviations joined
("llc", "ooo"). The tables were written for Comity; see `comity.names.tables`. Legal forms are in `legal_forms`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from comity.names.legal_forms import GROUPS, LegalForm, legal_form, same_group

__all__ = [
    "GROUPS",
    "LegalForm",
    "acronym",
    "generic_weight",
    "keys",
    "legal_form",
    "phrases_of",
    "same_group",
]

_UNSPOKEN_WORDS = """
the and of for in on at to with by de la le les du des del da do dos y e et und der die das fur van i s a el al & ve ul
ud wa
"""
_UNSPOKEN = frozenset(_UNSPOKEN_WORDS.split())
"""Words without an initial in an acronym."""


class _Phrases(NamedTuple):
    codes: frozenset[str]
    by_first: dict[str, list[tuple[tuple[str, ...], str]]]


def acronym(tokens: Sequence[str]) -> str:
    """Initials of the words that count in an organisation's name; empty for fewer than three.

    "company" and "corporation" have one (NIOC), abbreviated legal forms have none.
    """
    _, forms = legal_form(tokens)
    silent = {
        position
        for form in forms
        if form.text not in ("company", "corporation", "foundation", "association", "branch")
        for position in range(form.start, form.end)
    }
    spoken = [t for n, t in enumerate(tokens) if n not in silent and t not in _UNSPOKEN and t[:1].isalpha()]
    return "".join(token[0] for token in spoken) if len(spoken) >= 3 else ""


def generic_weight(token: str) -> float:
    """How much a word tells organisations apart, in (0, 1]: 0.15 for "company", 1 for a word that few share."""
    return _weights().get(token, 1.0)


def keys(token: str) -> tuple[str, ...]:
    """Keys of a word of organisation names.

    `abbr:` words share it that abbreviate or inflect one another ("intl", "international"); `word:` translations do
    ("zavod", "plant"). The value is the English word.
    """
    return _keys().get(token, ())


def phrases_of(tokens: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """Phrases that have an abbreviation of their own: (start, end, abbreviation) for `tokens[start:end]`.

    "nauchno proizvodstvennoe obyedinenie", "research and production association" and "npo" are `npo`, longest first.
    """
    found: list[tuple[int, int, str]] = []
    position = 0
    while position < len(tokens):
        end, code = _phrase(tokens, position)
        if code:
            found.append((position, end, code))
        position = end
    return tuple(found)


def _phrase(tokens: Sequence[str], start: int) -> tuple[int, str]:
    """Where the longest phrase that starts at a position ends, and its abbreviation."""
    phrases = _phrases()
    if tokens[start] in phrases.codes:
        return start + 1, tokens[start]
    for word in _meanings(tokens[start]):
        for words, code in phrases.by_first.get(word, ()):
            end = start + 1
            for wanted in words[1:]:
                while end < len(tokens) and tokens[end] in ("and", "&", "i", "of"):
                    end += 1
                if end == len(tokens) or wanted not in _meanings(tokens[end]):
                    break
                end += 1
            else:
                return end, code
    return start + 1, ""


def _meanings(token: str) -> set[str]:
    return {key.partition(":")[2] for key in keys(token)}


@cache
def _weights() -> dict[str, float]:
    from comity.names.tables import generic_words as table  # noqa: PLC0415 - read when first asked for

    lines = (line.partition(": ") for line in table.WEIGHTS.strip().splitlines())
    return {word: float(weight) for weight, _, words in lines for word in words.split()}


@cache
def _keys() -> dict[str, tuple[str, ...]]:
    from comity.names.tables import abbreviations as table  # noqa: PLC0415 - read when first asked for

    found: dict[str, dict[str, None]] = {}
    for line in table.WORDS.strip().splitlines():
        english, _, row = line.partition(" = ")
        short, _, foreign = row.partition("|")
        for word in (english, *short.split()):
            found.setdefault(word, {})[f"abbr:{english}"] = None
        if foreign:
            for word in (english, *short.split(), *foreign.split()):
                found.setdefault(word, {})[f"word:{english}"] = None
    return {word: tuple(sorted(keys, key=_abbreviations_first))[:8] for word, keys in found.items()}


@cache
def _phrases() -> _Phrases:
    from comity.names.tables import abbreviations as table  # noqa: PLC0415 - read when first asked for

    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    codes: set[str] = set()
    for line in table.PHRASES.strip().splitlines():
        code, _, row = line.partition(": ")
        codes.add(code)
        for phrase in row.split("; "):
            words = tuple(phrase.split())
            by_first.setdefault(words[0], []).append((words, code))
    for phrases in by_first.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return _Phrases(frozenset(codes), by_first)


def _abbreviations_first(key: str) -> bool:
    return not key.startswith("abbr:")
