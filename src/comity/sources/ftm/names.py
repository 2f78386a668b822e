"""Names of an entity. FollowTheMoney's values have no order and say nothing of strength but in `weakAlias`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.model import Attribute, Name, NamePart
from comity.model.records import NameKind, Quality
from comity.names.script import script_of
from comity.sources.ftm.sheet import Sheet, one_line

MAX_NAME = 1000
"""Characters of a name; the longest real ones have some 400. What is longer is a paragraph: it becomes an attribute."""

_KINDS: dict[str, tuple[NameKind, Quality]] = {
    "name": ("aka", ""),
    "alias": ("aka", ""),
    "abbreviation": ("aka", ""),
    "previousName": ("fka", ""),
    "weakAlias": ("aka", "weak"),
}
"""Property -> kind and quality; the first of these that is printed holds the primary name."""

_ROLES = {
    "title": "title",
    "firstName": "given",
    "middleName": "middle",
    "secondName": "second name",
    "fatherName": "patronymic",
    "motherName": "matronymic",
    "lastName": "family",
    "nameSuffix": "suffix",
}
"""Property -> role of the name's part, in the order in which they make a name where none is printed whole."""


def names_of(sheet: Sheet, odd: list[Attribute], warnings: list[str]) -> tuple[Name, ...]:
    """Every name, the primary one first.

    The primary name is the caption where that is one of the names, else the first name that the file prints. Other
    values of `name` are of equal rank: those in letters of another script are its original script, the rest aliases.
    """
    found = list(_printed(sheet, odd, warnings))
    primary = _primary(sheet, found)
    if primary is None:
        return _without_names(sheet, warnings)
    rest = [name for name in found if name is not primary and (name.text, name.kind) != (primary.text, "aka")]
    parts = tuple(_parts(sheet, primary.text))
    first = msgspec.structs.replace(primary, kind="primary", parts=parts)
    return tuple(dict.fromkeys((first, *(_scripted(name, first) for name in rest))))


def _printed(sheet: Sheet, odd: list[Attribute], warnings: list[str]) -> Iterator[Name]:
    for field, (kind, quality) in _KINDS.items():
        label = sheet.schema.label_of(field)
        for printed in sheet.take(field):
            text = one_line(printed)
            if len(text) > MAX_NAME:
                odd.append(Attribute(label, printed))
                warnings.append(f"A {label.lower()} has {len(text):,} characters; it was kept as an attribute.")
            else:
                yield Name(text, kind, quality, script=script_of(text), note="" if field in _PLAIN else label)


_PLAIN = ("name", "alias", "previousName", "weakAlias")


def _primary(sheet: Sheet, found: list[Name]) -> Name | None:
    captions = {one_line(text) for text in sheet.entity.context.get("caption", ())}
    first = one_line(sheet.entity.first_name)
    names = {one_line(text) for text in sheet.entity.properties.get("name", ())}
    of_rank = [name for name in found if name.text in names] or found
    chosen = [name for name in of_rank if name.text in captions] or [name for name in of_rank if name.text == first]
    return next(iter(chosen or of_rank), None)


def _scripted(name: Name, primary: Name) -> Name:
    """A plain name in letters of its own beside a primary one in Latin letters is the original of it."""
    if name.kind == "aka" and not name.quality and not name.note and name.script and not primary.script:
        return msgspec.structs.replace(name, kind="original_script")
    return name


def _parts(sheet: Sheet, primary: str) -> Iterator[NamePart]:
    """The parts, where each is printed once and stands in the primary name, in the order in which they stand there."""
    values = {field: [one_line(text) for text in sheet.values(field)] for field in _ROLES}
    values = {field: texts for field, texts in values.items() if texts}
    places = {field: _place(texts[0], primary) for field, texts in values.items() if field != "title"}
    if not places or None in places.values() or any(len(texts) > 1 for texts in values.values()):
        return
    for field in sorted(values, key=lambda field: places.get(field) or -1):
        sheet.take(field)
        yield NamePart(_ROLES[field], values[field][0])


def _place(part: str, whole: str) -> int | None:
    """Where a part stands in a name as whole words, from 1; None where it does not."""
    if len(part) > len(whole):
        return None
    found = re.search(rf"(?<!\w){re.escape(part.casefold())}(?!\w)", whole.casefold())
    return found.start() + 1 if found else None


def _without_names(sheet: Sheet, warnings: list[str]) -> tuple[Name, ...]:
    """A name made of parts; else what such an entity is shown under (a wallet's address, a ship's number)."""
    fields = [field for field in _ROLES if field != "title"]
    text = " ".join(one_line(value) for field in fields for value in sheet.values(field))
    if text and len(text) <= MAX_NAME and all(len(sheet.values(field)) <= 1 for field in fields):
        return (Name(text, parts=tuple(_parts(sheet, text)), script=script_of(text)),)
    shown = next((value for field in sheet.schema.captions for value in sheet.values(field)), "")
    shown = one_line(next(iter(sheet.entity.context.get("caption", ())), "") or shown)
    warnings.append("No name is published." + (f" It is shown under {shown!r}." if 0 < len(shown) <= MAX_NAME else ""))
    return (Name(shown, script=script_of(shown)),) if 0 < len(shown) <= MAX_NAME else ()
