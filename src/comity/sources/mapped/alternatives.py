"""Names printed inside one another: `Ann (a.k.a. Anne) EXAMPLE`, `EXAMPLE Co a.k.a. SAMPLE Co`, `Ann EXAMPLE (Анна)`.

Only what the print proves is taken apart. A bracket of two unmarked spellings, or two names run together, stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod
from typing import NamedTuple

from comity.model.records import NameKind
from comity.names.script import script_of
from comity.sources.mapped.values import one_line

_AKA = r"(?:a\.?\s?k\.?\s?a\b\.?|also\s+known\s+as\b|aliases\b)"
_FKA = r"(?:f\.?\s?k\.?\s?a\b\.?|formerly\s+known\s+as\b|formerly\b\.?|ex\b)"
_INSIDE = r"((?:[^()]|\([^()]*\))*)"
_BRACKET = re.compile(rf"\s*\(\s*(?:(?P<aka>{_AKA})|(?P<fka>{_FKA})):?\s+(?P<names>{_INSIDE})\)", re.IGNORECASE)
_BARE = re.compile(rf"\s+(?:{_AKA}|alias\b|known\s+as\b):?\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*,(?!\s*(?:Ltd|Inc|LLC|Co|Corp|GmbH|JSC|S\.?A)\b)\s*|\s+or\s+")
_QUOTED = re.compile(r"^[‘“'\"«](.*)[’”'\"»]$")
_LABEL = re.compile(r"\s*\b(?:Arabic|Belarusian|Chinese|Farsi|Korean|Persian|Russian|Ukrainian)\s*:\s*$")

MOST = 32
"""Spellings made of one name; where word by word alternatives would make more, only one word is varied at a time. The
largest real name (two words with three and five alternatives) makes 23."""


class Within(NamedTuple):
    """One of the names that a printed one holds; a blank kind is that of the whole."""

    text: str
    kind: NameKind | None


def names_within(text: str) -> list[Within]:
    """The names that one printed name holds.

    `A (a.k.a. B) C` varies the word before the bracket: `A C` and `B C`. `A C (a.k.a. B D)` and `A C a.k.a. B D` name
    another name. Letters of another script at the end are the name in that script.

    Returns:
        The name itself first. Only the whole text where the print does not prove where one name ends.
    """
    text = one_line(text)
    latin, originals = _other_script(text)
    own, others = _marked(latin)
    found = [Within(own, None), *others, *(Within(each, "original_script") for each in originals)]
    if not all(each.text for each in found):
        return [Within(text, None)]
    return list(dict.fromkeys(found))


def _other_script(text: str) -> tuple[str, list[str]]:
    """The name without what follows it in letters of another script, and that; several are separated by commas."""
    start = next((at for at, char in enumerate(text) if char.isalpha() and script_of(char)), 0)
    head, tail = text[:start], text[start:]
    mixed = any(char.isalpha() and not script_of(char) for char in tail)
    if mixed or text[start - 1 : start].isalnum() or not any(char.isalpha() for char in head):
        return text, []
    head = _LABEL.sub("", head.rstrip(" ‘“'\"«")).rstrip()
    if head.endswith("("):
        head, tail = head[:-1], tail.rstrip().removesuffix(")")
    head = head.rstrip(" –-/")
    if head.count("(") != head.count(")"):
        return text, []
    return head, [name for each in re.split(r"[,،;]", tail) if (name := each.strip())]


def _marked(text: str) -> tuple[str, list[Within]]:
    """The name without what is marked as another name in it, and those names."""
    brackets = list(_BRACKET.finditer(text))
    ends = [0, *(bracket.end() for bracket in brackets)]
    starts = [*(bracket.start() for bracket in brackets), len(text)]
    plain = [text[end:start].strip() for end, start in zip(ends, starts, strict=True)]
    last, *bare = _BARE.split(f" {plain[-1]}")
    plain[-1] = last.strip()
    return _joined(plain, brackets, bare) or (text, [])


def _joined(plain: list[str], brackets: list[re.Match[str]], bare: list[str]) -> tuple[str, list[Within]] | None:
    """Names of plain pieces with the marked ones between and behind them; None where they do not fit together."""
    slots: list[list[str]] = []
    apart: list[Within] = []
    for at, bracket in enumerate(brackets):
        names = list(_listed(bracket["names"]))
        if not any(plain[at + 1 :]):
            slots += [[plain[at]]] if plain[at] else []
            apart += [Within(name, "fka" if bracket["fka"] else "aka") for name in names]
        elif bracket["fka"] or not (slot := _slot(plain[at], names, first=at == 0)):
            return None
        else:
            slots += slot
    slots += [[plain[-1]]] if plain[-1] else []
    apart += [Within(name, "aka") for each in bare for name in _listed(each.removesuffix(")"))]
    if any(len(slot) > 1 for slot in slots):
        apart = [each for each in apart if not _respells_last(each, slots)]
    own = " ".join(slot[0] for slot in slots if slot[0])
    return own, [*(Within(each, "variation") for each in _spellings(slots) if each != own), *apart]


def _slot(piece: str, names: list[str], *, first: bool) -> list[list[str]]:
    """What stands before the words that alternatives replace, and those words with the alternatives.

    As many words are replaced as an alternative has; behind another bracket no more than stand there.
    """
    counts = {len(name.split()) for name in names}
    words = piece.split()
    if len(counts) != 1 or not words or (first and max(counts) > len(words)):
        return []
    count = min(counts.pop(), len(words))
    return [[" ".join(words[:-count])], [" ".join(words[-count:]), *names]]


def _respells_last(each: Within, slots: list[list[str]]) -> bool:
    """Give a single word behind a name, whose other words are varied the same way, to the last word as alternative."""
    if each.kind != "aka" or " " in each.text:
        return False
    if len(slots[-1]) == 1:
        before, _, last = slots[-1][0].rpartition(" ")
        slots[-1:] = [[before], [last]]
    slots[-1].append(each.text)
    return True


def _spellings(slots: list[list[str]]) -> Iterator[str]:
    """Every choice of one alternative per slot; of one slot at a time where those would be too many."""
    firsts = [slot[0] for slot in slots]
    combinations: Iterable[Sequence[str]] = product(*slots)
    if prod(map(len, slots)) > MOST:
        combinations = [
            [*firsts[:at], choice, *firsts[at + 1 :]] for at, slot in enumerate(slots) for choice in slot[1:]
        ]
    for words in combinations:
        yield " ".join(word for word in words if word)


def _listed(names: str) -> Iterator[str]:
    for name in _BETWEEN.split(names):
        if tidy := _QUOTED.sub(r"\1", name.strip()).strip():
            yield tidy
