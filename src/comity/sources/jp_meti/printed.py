"""Printed lines of Japanese, Chinese and Latin text: which is which, how they are joined, what stands in brackets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from comity.names.script import script_of

_LETTER = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
"""Kana, Han, their radicals (some fonts print 口 as such a one), and half-width kana."""
_EAST_ASIAN = f"{_LETTER}\u3000-\u303f\uff01-\uff65"
"""The same, with full-width punctuation."""

_HAS_LETTER = re.compile(f"[{_LETTER}]")
_HAS_KANA = re.compile("[\u3040-\u30fa\u30fd-\u30ff\uff66-\uff9f]")
_ENDS_EAST_ASIAN = re.compile(f"[{_EAST_ASIAN}]$")
_STARTS_EAST_ASIAN = re.compile(f"[{_EAST_ASIAN}]")
_BESIDE = re.compile(f"(?<=[{_EAST_ASIAN}])\\s+|\\s+(?=[{_EAST_ASIAN}])")
_LATIN_BEHIND = re.compile(f"(?<=[{_EAST_ASIAN}])\\s*(?=[A-Za-z])")
_OPENING, _CLOSING = "(（", ")）"


def is_east_asian(text: str) -> bool:
    """Whether a text has a letter of Japanese or Chinese in it."""
    return bool(_HAS_LETTER.search(text))


def has_kana(text: str) -> bool:
    """Whether a text has kana in it, so that it is Japanese; the dot between words and the long-vowel mark are not."""
    return bool(_HAS_KANA.search(text))


_TAIL = 8


def joined(lines: Iterable[str]) -> str:
    """Lines that were broken to fit, as one text.

    Nothing stands between two halves of an East Asian text, nor behind a hyphen that ends a word; else one blank.
    """
    text = ""
    for line in (" ".join(each.split()) for each in lines):
        # Its last letters tell; to look through all of it for each line would take hours for a file of another kind.
        text += line if not text or not line or _goes_on(text[-_TAIL:], line) else f" {line}"
    return text


def _goes_on(text: str, line: str) -> bool:
    if re.search(r"\w-$", text) and re.match(r"\w", line):
        return True
    return bool(_ENDS_EAST_ASIAN.search(text) and _STARTS_EAST_ASIAN.match(line))


def without_gaps(text: str) -> str:
    """A Japanese text without the blanks that typesetting puts between Japanese and Latin letters or digits."""
    return _BESIDE.sub("", text)


def plain(text: str) -> str:
    """Full-width letters and digits as ASCII (`１２` -> `12`), for reading numbers and headings; never for names."""
    return unicodedata.normalize("NFKC", text)


def script(name: str) -> str:
    """Script of a name; letters of full or half width, and radicals, count as the letters that they stand for."""
    return script_of(plain(name))


def last_bracket(text: str) -> tuple[str, str]:
    """Part a text into what stands before its last pair of brackets, and what stands in it.

    Half- and full-width brackets count alike, since they are printed in mixed pairs; pairs within it belong to it.

    Returns:
        (text, "") where it does not end with a bracket, or the pair is not whole.
    """
    if not text or text[-1] not in _CLOSING:
        return text, ""
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] in _CLOSING) - (text[at] in _OPENING)
        if depth == 0:
            return text[:at].rstrip(), text[at + 1 : -1].strip()
    return text, ""


def latin_tail(text: str) -> int:
    """Where the last Latin words of a text start that follow on East Asian letters; 0 where none do."""
    ends = [match.end() for match in _LATIN_BEHIND.finditer(text)]
    return ends[-1] if ends and not is_east_asian(text[ends[-1] :]) else 0


def split_outside_brackets(text: str, separator: re.Pattern[str]) -> list[str]:
    """A text taken apart at each separator that stands in no bracket."""
    parts, start, depth, counted = [], 0, 0, 0
    for match in separator.finditer(text):
        depth += open_brackets(text[counted : match.start()])
        counted = match.start()
        if depth <= 0:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


def before_last_bracket(text: str) -> str:
    """What stands before the last bracket of a text, be it closed at its end or not at all."""
    if open_brackets(text) > 0:
        return text[: max(text.rfind(char) for char in _OPENING)].rstrip()
    return last_bracket(text)[0]


def open_brackets(text: str) -> int:
    """How many brackets of a text are still open at its end."""
    return sum(text.count(char) for char in _OPENING) - sum(text.count(char) for char in _CLOSING)


def names_in(text: str) -> tuple[str, ...]:
    """A Latin name and, where it is printed behind it in brackets, the same name in Japanese or Chinese.

    `Air Koryo (高麗航空)` is two names; brackets around Latin letters belong to the name.
    """
    name, inner = last_bracket(text)
    if inner and is_east_asian(inner) and re.search(r"[^\W\d_]", name) and not is_east_asian(name):
        return name, inner
    return (text,) if text else ()
