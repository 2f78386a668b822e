"""Names: of ordered parts, each with spellings in other letters and languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod

from lxml import etree

from comity.model import Name, NamePart
from comity.model.records import NameKind, Quality
from comity.names.script import script_of
from comity.sources.ch_seco.layout import attribute, squeeze, text

_KINDS: dict[str, NameKind] = {"primary-name": "primary", "alias": "aka", "formerly-known-as": "fka"}
_QUALITIES: dict[str, Quality] = {"good": "strong", "low": "weak"}
_ROLES = {
    "family-name": "family",
    "given-name": "given",
    "further-given-name": "middle",
    "father-name": "patronymic",
    "title": "title",
    "suffix": "suffix",
}
"""name-part-type -> role; others (`whole-name`, `maiden-name`, `grand-father-name`, `tribal-name`, `other`) stay as the
publisher calls them."""

MOST = 24
"""Spellings of one name in one kind of letters that are joined from alternatives; beyond, the first of each part."""


class _Part:
    """One name-part: its role, its text, and its spellings by script and language."""

    def __init__(self, element: etree._Element) -> None:
        kind = attribute(element, "name-part-type")
        self.role = _ROLES.get(kind, kind or "other")
        self.text = text(element, "value")
        self.spellings: dict[tuple[str, str], list[str]] = {}
        for each in element.iterchildren("spelling-variant"):
            letters = attribute(each, "script"), attribute(each, "lang")
            if spelling := squeeze(each.text):
                self.spellings.setdefault(letters, []).append(spelling)


def names(subject: etree._Element, warnings: list[str]) -> tuple[Name, ...]:
    """Every name of every identity: the main identity's primary name first, the English one of several.

    A primary name of a further identity is another name of the target.
    """
    found: list[Name] = []
    for identity in subject.iterchildren("identity"):
        main = attribute(identity, "main") != "false"
        for element in identity.iterchildren("name"):
            found += _names_of(element, main, warnings)
    primary = [name for name in found if name.kind == "primary"]
    if not primary:
        primary = [name for name in found if name.kind == "aka"][:1]
    best = min(primary, key=lambda name: name.language not in ("", "eng"), default=None)
    first = [_of_kind(best, "primary")] if best else []
    rest = [_of_kind(name, "aka") if name.kind == "primary" else name for name in found if name is not best]
    return tuple({name.text: name for name in reversed((*first, *rest))}.values())[::-1]


def _of_kind(name: Name, kind: NameKind) -> Name:
    return Name(name.text, kind, name.quality, name.parts, name.script, name.language, name.note)


def _names_of(element: etree._Element, main: bool, warnings: list[str]) -> Iterator[Name]:
    parts = sorted(map(_Part, _ordered(element, warnings)), key=lambda part: part.role == "title")
    spelled = [part for part in parts if part.role != "title"]
    whole = " ".join(part.text for part in spelled if part.text)
    printed, quality = attribute(element, "name-type"), attribute(element, "quality")
    if printed not in _KINDS or quality not in (*_QUALITIES, ""):
        warnings.append(f"name {whole!r} is of type {printed!r} and quality {quality!r}: read as another name")
    kind = _KINDS.get(printed, "aka")
    if kind == "primary" and not main:
        kind = "aka"
    strength = _QUALITIES.get(quality, "")
    if whole:
        told = tuple(NamePart(part.role, part.text) for part in parts if part.text)
        yield Name(
            whole,
            kind,
            strength,
            told if len(told) > 1 else (),
            script=script_of(whole),
            language=attribute(element, "lang"),
            note="" if main else "of another identity",
        )
    for letters in dict.fromkeys(letters for part in spelled for letters in part.spellings):
        yield from _spelled(spelled, letters, whole, strength)


def _ordered(element: etree._Element, warnings: list[str]) -> list[etree._Element]:
    """The parts by their order; one without a number stays where it stands."""
    parts = list(element.iterchildren("name-part"))
    if not all(attribute(part, "order").isdecimal() for part in parts):
        warnings.append("a part of a name has no order: the parts were read as they stand")
        return parts
    return sorted(parts, key=lambda part: int(attribute(part, "order")))


def _spelled(parts: list[_Part], letters: tuple[str, str], whole: str, quality: Quality) -> Iterator[Name]:
    """The name in other letters or another language. Where these are Latin, parts without a spelling keep theirs."""
    latin = letters[0].upper() in ("", "LATN")
    choices = [part.spellings.get(letters) or ([part.text] if latin and part.text else []) for part in parts]
    missing = any(not part.spellings.get(letters) for part in parts)
    choices = [each for each in choices if each]
    if prod(map(len, choices)) > MOST:
        choices = [each[:1] for each in choices]
    for words in product(*choices):
        spelling = " ".join(words)
        note = f"of {whole}, in part" if missing and not latin else f"of {whole}" if whole else ""
        kind: NameKind = "variation" if latin and not script_of(spelling) else "original_script"
        yield Name(spelling, kind, quality, script=script_of(spelling), language=letters[1], note=note)
