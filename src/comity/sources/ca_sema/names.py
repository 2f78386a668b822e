"""The names of an entry: parts of a person's, both languages of an organisation's, and the further ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from comity.model import Name, NamePart
from comity.names.script import script_of
from comity.sources.ca_sema.rows import Row
from comity.sources.ca_wording.known_as import names_in
from comity.sources.ca_wording.printed import read_text

_OUTSIDE = r"(?:[^/()]|\([^()]*\))"
_BILINGUAL = re.compile(rf"({_OUTSIDE}{{8,}})/({_OUTSIDE}{{8,}})")
"""`ENGLISH NAME/NOM FRANÇAIS`; a slash in brackets, or behind a few letters (`M/V`, `Victory/Pobeda`), parts none."""

_LONGEST = 2000
"""Characters; the longest real name has 250."""

_PARTS = (("title", "title"), ("given", "given_name"), ("family", "last_name"))


def first_name(row: Row) -> str:
    """The primary name, in English where the entry prints two languages; empty where it prints none."""
    if row.get("entity_or_ship"):
        return _both(read_text(row.get("entity_or_ship")).name)[0]
    return _whole(row)


def names(row: Row, warnings: list[str]) -> Iterator[Name]:
    """Every name of an entry, the primary one first."""
    printed = read_text(row.get("entity_or_ship"))
    primary = _both(printed.name)
    for text in primary:
        if text:
            yield Name(text, script=script_of(text))
    if whole := _whole(row):
        parts = tuple(NamePart(role, row.get(column)) for role, column in _PARTS if row.get(column))
        yield Name(whole, parts=parts, script=script_of(whole))
    person = not row.get("entity_or_ship")
    for index, text in enumerate((*printed.aliases, row.get("aliases"))):
        sentence = index < len(printed.aliases)
        for alias in names_in(text, person=person, bilingual=len(primary) > 1, sentence=sentence):
            yield Name(alias.text, "aka", script=script_of(alias.text), language=alias.language)
            if alias.may_be_several:
                warnings.append(f"the alias {alias.text!r} may be several names; nothing proves where one ends")


def _whole(row: Row) -> str:
    return " ".join(value for column in ("given_name", "last_name") if (value := row.get(column)))


def _both(text: str) -> tuple[str, ...]:
    """A name in English and in French; the one name where it is printed in one language."""
    text = text.rstrip(" ,;")
    match = _BILINGUAL.fullmatch(text) if text.count("/") == 1 and len(text) <= _LONGEST else None
    return (match[1].strip(), match[2].strip()) if match else (text,)
