"""Names: the English and the Japanese notation, other spellings in brackets, the original script, aliases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from comity.model import Name
from comity.model.records import NameKind
from comity.names.script import script_of
from comity.sources.jp_mof.cells import balanced, folded, one_line, outside, present

_ORIGINAL = re.compile(
    r"[（(]?\s*(?:original\s*s\w*pt|原語表記)\s*[:：;]?\s*(?P<after>[^()（）]*)[)）]?"
    r"|[（(]\s*(?P<before>[^()（）]*?)\s*[:：]\s*original\s*s\w*pt\s*[)）]",
    re.IGNORECASE,
)
"""`(original script: ...)`; once with the words behind the name. `scipt` and `sccript` occur."""
_LANGUAGE = re.compile(r"[（(]\s*([ァ-ヶー]+語)\s*[)）]")
_BRACKET = re.compile(r"\s*[（(]([^（）()]*)[）)]\s*")
_MARKED = re.compile(r"^(?P<word>a\.k\.a|f\.k\.a|nee|née)\s*\.?,?\s*(?P<name>.+)$", re.IGNORECASE)
_WORD = re.compile(r"^[^\W\d_][^\W\d_’'‘`-]*(?:[-’'‘`][^\W\d_]+)*[’'‘`]?$")
_KINDS: dict[str, NameKind] = {"a.k.a": "aka", "f.k.a": "fka", "nee": "nee", "née": "nee"}
_MOST = 32
"""Spellings of one name that are written out; the longest real list of spellings makes 18."""


def script(text: str) -> str:
    """The script of a text, in which full-width Latin letters are Latin."""
    return script_of(folded(text))


def own_names(english: str, japanese: str, *, person: bool) -> Iterator[Name]:
    """The names in the two columns of names.

    The English notation is the primary name: the notices print the UN's English first and add kana later, and every
    other authority's list is compared by it. The Japanese one renders it in kana, or translates it.
    """
    latin, originals = original_script(english)
    native, more = original_script(japanese)
    several = outside(latin, "、") if not person else [latin]
    for place, text in enumerate(several):
        yield from _spelled(present(text), "aka" if place else "primary", person=person)
    natives = outside(native, "、") if len(several) > 1 else [native]
    for place, text in enumerate(natives if len(natives) == len(several) else [native]):
        if name := present(text):
            kind: NameKind = "aka" if place else "variation" if latin.strip() else "primary"
            yield Name(name, kind, script=script(name), note="Japanese notation")
    yield from originals
    yield from more


def original_script(text: str) -> tuple[str, list[Name]]:
    """The text without the names in original script that it holds, and these names."""
    names = []
    language = _LANGUAGE.search(text)
    for match in _ORIGINAL.finditer(text):
        original = present(balanced(match["after"] or match["before"] or ""))
        if original and script(original):
            spoken = language[1] if language else ""
            names.append(Name(original, "original_script", script=script(original), language=spoken))
    return one_line(_LANGUAGE.sub(" ", _ORIGINAL.sub(" ", text))), names


def _spelled(printed: str, kind: NameKind, *, person: bool) -> Iterator[Name]:
    """A name; of a person whose words have other spellings in brackets, every spelling: `Sergei(Sergey) EXA(EKSA)`."""
    if not printed:
        return
    slots, others = _slots(printed) if person else ([[printed]], [])
    spellings = _written_out(slots)
    plain = one_line(" ".join(spellings[0]))
    note = f"printed as {printed}" if plain != printed else ""
    yield Name(plain, kind, script=script(plain), note=note)
    for spelling in spellings[1:]:
        text = one_line(" ".join(spelling))
        yield Name(text, "variation", script=script(text), note="spelling given in brackets")
    yield from others


def _written_out(slots: list[list[str]]) -> list[tuple[str, ...]]:
    """Every combination; where they are too many, those with one word spelled otherwise."""
    total = 1
    for slot in slots:
        total *= len(slot)
    if total <= _MOST:
        return list(product(*slots))
    first = tuple(slot[0] for slot in slots)
    return [first, *((*first[:at], word, *first[at + 1 :]) for at, slot in enumerate(slots) for word in slot[1:])]


def _slots(printed: str) -> tuple[list[list[str]], list[Name]]:
    """The words of a name with their spellings; brackets that hold something else stay in the text."""
    slots: list[list[str]] = []
    others: list[Name] = []
    text = folded(printed)
    start = 0
    for match in _BRACKET.finditer(text):
        words = text[start : match.start()].split()
        start = match.end()
        slots += [[word] for word in words]
        last = slots[-1] if slots else [""]
        spellings, marked = _in_bracket(match[1], last[0])
        if spellings is None:
            slots.append([match[0].strip()])
            continue
        last += spellings
        others += marked
    return slots + [[word] for word in text[start:].split()], others


def _in_bracket(text: str, word: str) -> tuple[list[str] | None, list[Name]]:
    """Other spellings of the word before, and names that a mark tells (`nee`, `a.k.a.`); None where it is neither."""
    spellings: list[str] = []
    names: list[Name] = []
    for piece in filter(None, (piece.strip() for piece in text.split(";"))):
        if mark := _MARKED.match(piece):
            names.append(Name(mark["name"], _KINDS[mark["word"].lower()], script=script(mark["name"])))
            continue
        found = [spelling.strip() for spelling in re.split(r"[/,]", piece) if spelling.strip()]
        if not word or any(not _WORD.match(each) or each.isupper() != word.isupper() for each in found):
            return None, []
        spellings += found
    return spellings, names
