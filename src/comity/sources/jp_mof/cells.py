"""What stands in one cell: several values behind letters, semicolons and new lines, in two languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_ABSENT = frozenset({"", "不明", "なし", "無し", "無", "-", "－", "―", "‐", "N/A", "n/a"})
_JAPANESE = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uff66-\uff9d々〆]")
_MARK = re.compile(r"[（(]\s*([a-zａ-ｚ])\1?\s*[)）]|©")
_BRACKETED = re.compile(r"[（(][^（）()]*[）)]")
_ENDS = " \t\r\n\u3000\xa0、､,，;；。"
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks of writing direction and of no width: they stand around Arabic names and belong to none."""
OPENING, CLOSING = "（(", "）)"


def folded(text: str) -> str:
    """With full-width digits and letters as the usual ones."""
    return unicodedata.normalize("NFKC", text)


def one_line(text: str) -> str:
    """Without runs of blanks, ideographic ones too, and without invisible marks."""
    return " ".join(_INVISIBLE.sub("", text).split())


def present(text: str) -> str:
    """The text on one line, without separators at its ends; empty where it only says that nothing is known."""
    plain = one_line(text).strip(_ENDS)
    return "" if plain in _ABSENT else plain


def is_japanese(text: str) -> bool:
    """Whether any kana or Han character stands in it, outside brackets where anything does."""
    bare = _BRACKETED.sub("", text)
    return bool(_JAPANESE.search(bare if any(map(str.isalnum, bare)) else text))


def balanced(text: str) -> str:
    """Without closing brackets at the end that nothing opens, nor an opening one that nothing closes."""
    plain = text.strip(_ENDS)
    while plain and plain[-1] in CLOSING and _count(plain, CLOSING) > _count(plain, OPENING):
        plain = plain[:-1].rstrip(_ENDS)
    while plain and plain[-1] in OPENING:
        plain = plain[:-1].rstrip(_ENDS)
    if plain and plain[0] in OPENING and _count(plain, OPENING) > _count(plain, CLOSING):
        plain = plain[1:].lstrip(_ENDS)
    return plain


def _count(text: str, characters: str) -> int:
    return sum(text.count(character) for character in characters)


def outside(text: str, separators: str) -> list[str]:
    """The parts between separators that stand outside brackets; a bracket left open closes at the end of the text."""
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        if character in OPENING:
            depth += 1
        elif character in CLOSING:
            depth = max(depth - 1, 0)
        elif character in separators and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    parts.append(text[start:])
    return [part for part in parts if part.strip(_ENDS)]


def marked(text: str) -> list[str]:
    """The values behind `(a)`, `（ｂ）` ... and the text before the first; the text itself where there are none.

    A letter counts where it follows the one before it, with one left out at most, repeats it, or begins anew (where
    `(a)` may be forgotten); `©` stands for `(c)` in the list.
    """
    cuts: list[tuple[int, int]] = []
    previous = ""
    for match in _MARK.finditer(text):
        letter = "c" if match[0] == "©" else folded(match[1])
        if letter in ("a", previous, _next(previous), _next(_next(previous))) or letter == "b":
            cuts.append(match.span())
            previous = letter
    starts = [0, *(end for _, end in cuts)]
    ends = [*(begin for begin, _ in cuts), len(text)]
    return [part for start, end in zip(starts, ends, strict=True) if (part := text[start:end]).strip(_ENDS)]


def _next(letter: str) -> str:
    return chr(ord(letter) + 1) if letter else ""


def alternatives(cell: str) -> list[str]:
    """The values of a cell, each once."""
    parts = (line for part in marked(cell) for piece in outside(part, ";；") for line in _by_language(piece))
    texts = (present(balanced(part)) for part in parts)
    return list(dict.fromkeys(text for text in texts if any(map(str.isalnum, text))))


def _by_language(text: str) -> Iterator[str]:
    """A Japanese value and the same in English below it; other new lines go on with the value.

    Japanese lines that begin alike (`北朝鮮平壌 ...`) are values of their own.
    """
    groups: list[list[str]] = []
    for line in (line for line in outside(text, "\n\r") if line.strip()):
        turns = bool(groups) and is_japanese(groups[0][0]) and is_japanese(groups[-1][-1]) != is_japanese(line)
        if turns or not groups:
            groups.append([])
        groups[-1].append(line.strip())
    for group in groups:
        alike = len({line[:2] for line in group}) == 1 and is_japanese(group[0])
        yield from map(unwrapped, group if alike else [" ".join(group)])


def unwrapped(text: str) -> str:
    """Without the brackets that enclose the whole."""
    if text[:1] not in OPENING or text[-1:] not in CLOSING or len(text) < 2:
        return text
    depth = 0
    for character in text[:-1]:
        depth += (character in OPENING) - (character in CLOSING)
        if not depth:
            return text
    return text[1:-1] if depth == 1 else text
