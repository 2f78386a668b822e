"""The names of one specified entity: in Japanese, in English, sometimes in Chinese, each with aliases.

    有限会社甲（別称、乙、丙及び丁）                      Japanese name and its aliases
    Ko LLC, a.k.a., the following two aliases:           English name; how many aliases follow
    -Otsu LLC; and
    -Hei LLC.

Since 2025 also in another layout:

    有限会社甲
    Ko LLC（甲有限公司）
    別称：乙; 丙                                         aliases in Japanese, then in English
    Otsu LLC; Hei LLC
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from comity.model import Name
from comity.model.records import NameKind
from comity.sources.jp_meti.printed import (
    before_last_bracket,
    has_kana,
    is_east_asian,
    joined,
    last_bracket,
    latin_tail,
    open_brackets,
    script,
    split_outside_brackets,
    without_gaps,
)

_BULLET = re.compile(r"^[-—–‐―－]\s*(?=\S)")
_BULLET_WITHIN = re.compile(r"((?:[;；]\s*(?:and,?)?|alias(?:es)?\s*:))\s*(?=[-—–‐―－]\s*\w)")
"""A bullet behind a semicolon on the same line: text taken page by page loses the line break between two pages."""
_ALIASES = re.compile(r"^別\s*[称名]\s*[:：]\s*")
_ALIASES_IN_BRACKETS = re.compile(r"^別\s*[称名]\s*[、､]\s*")
_FOLLOWING = re.compile(
    r",?\s*(?:a\.?\s?k\.?\s?a\.?,?\s*)?(?:the\s*)?follow(?:ing)?\s*(?P<count>[a-z]+?)\s*alias(?:es)?\s*:?\s*$",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"a\.k\.a|the follow")
_COUNTS = {
    word: count
    for count, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        ),
        start=1,
    )
}
_ABBREVIATIONS = frozenset({"co", "corp", "inc", "ltd", "pte", "pty", "bhd", "sdn", "sti", "ști", "şti", "tic", "san"})
"""Last words of company names that end with a full stop of their own."""


class Names(NamedTuple):
    """What an entry's lines say of names.

    Attributes:
        names: the English name first, then the Japanese and the Chinese one, then aliases.
        remarks: a whole paragraph that is printed in the place of a name, of which the name is the beginning.
        warnings: what is odd.
    """

    names: tuple[Name, ...]
    remarks: tuple[str, ...]
    warnings: tuple[str, ...]


def read(lines: Sequence[str]) -> Names:
    """Read the lines before the address."""
    japanese, english, bullets, others = _blocks(_unfolded(lines))
    remarks: list[str] = []
    warnings: list[str] = []
    latin, expected = _english(_first_words(joined(english), ", including ", remarks))
    latin, chinese = _with_chinese(latin)
    own, more_chinese, aliases = _japanese(_first_words(without_gaps(joined(japanese)), "（", remarks))
    english_aliases = [*_bulleted(bullets, expected), *_listed(others, east_asian=False)]
    if expected is not None and expected != len(english_aliases):
        warnings.append(f"{expected} aliases are announced and {len(english_aliases)} are printed")
    if not latin:
        warnings.append("no English name is printed")
    if not own:
        warnings.append("no Japanese name is printed")
    found: dict[str, NameKind] = {latin or own: "primary"}
    for text in (own, *chinese, *more_chinese):
        found.setdefault(text, "variation")
    for text in (*english_aliases, *aliases, *_listed(others, east_asian=True)):
        found.setdefault(text, "aka")  # `GRU` stands among the English aliases and the Japanese ones
    names = (Name(text, kind, script=script(text)) for text, kind in found.items() if text)
    return Names(tuple(names), tuple(remarks), tuple(warnings))


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """Lines, with those broken that hold more than one entry of a list of aliases."""
    for line in lines:
        yield from (part.strip() for part in _BULLET_WITHIN.sub("\\1\n", line).split("\n"))


def _blocks(lines: Iterable[str]) -> tuple[list[str], list[str], list[str], list[str]]:
    """Japanese lines, English lines, aliases behind bullets, aliases behind `別称：`."""
    japanese: list[str] = []
    english: list[str] = []
    bullets: list[str] = []
    others: list[str] = []
    into, n_open = japanese, 0
    for line in _parted(lines):
        if _ALIASES.match(line):
            into = others
        elif into is not others and into is not japanese and _BULLET.match(line):
            into = bullets
        elif into is japanese and japanese and n_open == 0 and _is_english(line):
            into = english
        into.append(_ALIASES.sub("", line))
        n_open += open_brackets(line)
    if not english and (at := _join(joined(japanese))):
        japanese, english = [joined(japanese)[:at]], [joined(japanese)[at:]]
    return japanese, english, bullets, others


def _parted(lines: Iterable[str]) -> Iterator[str]:
    """Lines, with the one broken in which the English name follows on the Japanese one.

    That it does is proved by a bracket closed before it, or by the aliases that it announces.
    """
    n_open = 0
    for line in lines:
        at = _join(line, n_open)
        if at and (line[:at].rstrip()[-1] in "）)」" or _FOLLOWS.search(line)):
            yield from (line[:at].strip(), line[at:])
        else:
            yield line
        n_open += open_brackets(line)


def _join(text: str, n_open: int = 0) -> int:
    """Where English follows on Japanese, because text taken page by page lost the line break; 0 where it does not.

    Args:
        text: one line, or several joined.
        n_open: brackets that the lines before leave open.
    """
    before, inner = last_bracket(text)
    at = latin_tail(before if is_east_asian(inner) else text)
    return at if n_open + open_brackets(text[:at]) <= 0 and " " in text[at:] else 0


def _is_english(line: str) -> bool:
    """Whether a line is English: Latin, but for a Chinese name in brackets."""
    before = before_last_bracket(line) if is_east_asian(line) else line
    return bool(re.search(r"[A-Za-z]", before)) and not is_east_asian(before)


def _english(text: str) -> tuple[str, int | None]:
    """The English name, and how many aliases are announced behind it; None where nothing is."""
    match = _FOLLOWING.search(text)
    if not match:
        return _without_stop(text.strip(" ,")), None
    return _without_stop(text[: match.start()].strip(" ,")), _COUNTS.get(match["count"].lower())


def _with_chinese(name: str) -> tuple[str, list[str]]:
    """A name, and the Chinese company names in brackets behind it."""
    before, inner = last_bracket(name)
    if before and "公司" in inner and not has_kana(inner):
        return before, [text.strip() for text in re.split("[、､]", inner)]
    return name, []


def _japanese(text: str) -> tuple[str, list[str], list[str]]:
    """The Japanese name, Chinese names behind it, and Japanese aliases."""
    before, inner = last_bracket(text)
    aliases: list[str] = []
    if _ALIASES_IN_BRACKETS.match(inner):
        text, aliases = before, _enumerated(_ALIASES_IN_BRACKETS.sub("", inner))
    name, chinese = _with_chinese(text)
    return name, chinese, aliases


def _enumerated(text: str) -> list[str]:
    """`甲、乙及び丙` taken apart; what stands in brackets stays whole, and so does all before the last `及び`."""
    *parts, last = split_outside_brackets(text, re.compile("[、､]"))
    *firsts, end = split_outside_brackets(last, re.compile("及び"))
    return [part.strip() for part in (*parts, "及び".join(firsts), end) if part.strip()]


def _bulleted(lines: Iterable[str], expected: int | None) -> list[str]:
    """Aliases behind bullets; a line without one goes on with the alias above.

    Where more are found than are announced, a bullet behind a line without a semicolon is a hyphen that was broken off
    its word (`Solid` / `-State Physics`), if that makes the number right.
    """
    entries: list[list[str]] = []
    hyphens: list[int] = []
    for line in lines:
        if _BULLET.match(line) or not entries:
            if entries and not re.search(r"[;；,.]\s*(?:and)?\s*$", entries[-1][-1]):
                hyphens.append(len(entries))
            entries.append([line])
        else:
            entries[-1].append(line)
    if expected is not None and hyphens and len(entries) - len(hyphens) == expected:
        for at in reversed(hyphens):
            broken = entries.pop(at)
            entries[at - 1][-1] += broken[0]
            entries[at - 1] += broken[1:]
    return [text for entry in entries if (text := _alias(_BULLET.sub("", joined(entry))))]


def _alias(text: str) -> str:
    """An alias without the semicolon, the `and` and the full stop of the enumeration that it stands in."""
    kept = re.sub(r"\s*[;；,]\s*(?:and)?,?\s*$|\s+and\s*$", "", text).strip()
    return _without_stop(kept) if kept == text.strip() else kept


def _without_stop(name: str) -> str:
    """A name without a full stop behind it, unless its last word is an abbreviation."""
    word = re.split(r"\s", name.rstrip("."))[-1].lower()
    is_abbreviation = "." in word or word in _ABBREVIATIONS
    return name[:-1].rstrip() if name.endswith(".") and not is_abbreviation else name


def _listed(lines: Sequence[str], *, east_asian: bool) -> list[str]:
    """Aliases behind `別称：`, parted by semicolons: those in Japanese, or those in English, which start a new line."""
    first = next((at for at, line in enumerate(lines) if _is_english(line)), len(lines))
    texts = joined(lines[:first] if east_asian else lines[first:]).split(";")
    if not east_asian:
        return [text.strip() for text in texts if text.strip()]
    return [name for text in texts for name in _enumerated(without_gaps(text.strip()))]


def _first_words(name: str, end: str, remarks: list[str]) -> str:
    """The beginning of a paragraph that is printed in the place of a name; the paragraph becomes a remark.

    Two entries, the ministries of defence, are printed so: `Ministry of ..., including the armed forces. This ...`.
    """
    if not re.search(r"。|\w\. [A-Z]\w+ includes? ", name):
        return name
    remarks.append(name)
    return name.partition(end)[0].strip()
