"""What changed in a record between two readings, field by field, and only where both readings could know it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import msgspec

from comity.model import Record
from comity.model.fields import GETTERS
from comity.model.identifiers import comparable
from comity.names.normal import exact_key

ACROSS_FORMS: dict[str, Callable[[Any], Any]] = {
    "primary_name": lambda name: exact_key(name.text),
    "identifiers": lambda identifier: (identifier.scheme, comparable(identifier)),
    "births": lambda birth: (birth.first, birth.last) if birth.first else birth.text,
    "programmes": lambda pair: pair,
    "listed_on": lambda pair: pair,
    "effective_on": lambda pair: pair,
    "delisted_on": lambda pair: pair,
}
"""Fields compared between two different forms, and by what. Others (addresses, reasons, aliases ...) are worded by the
converter, so that a difference there says nothing about the publisher."""


What = Literal["new", "amended", "delisted"]


class FieldChange(msgspec.Struct, frozen=True):
    """One field's values that went and came; values that stayed are not repeated.

    Attributes:
        previous_on: day of the last snapshot that could show the field and had it as before.
    """

    field: str
    removed: tuple[str, ...]
    added: tuple[str, ...]
    previous_on: str = ""


class Change(msgspec.Struct, frozen=True):
    """What one snapshot changed for one key.

    Attributes:
        what: `new`, `amended` or `delisted`.
        published_on: of the snapshot that shows the change.
        previous_on: the publisher acted after that day: of the list's snapshot before it; for an amendment, the
            earliest that any of its fields was last seen as before.
        fields: for `amended`.
    """

    list: str
    key: str
    what: What
    name: str
    kind: str
    programmes: tuple[str, ...]
    published_on: str
    previous_on: str
    fields: tuple[FieldChange, ...] = ()


def compare(
    before: Record, after: Record, fields: Iterable[str], previous_on: str, *, exact: bool
) -> list[FieldChange]:
    """Compare two readings of one key.

    Args:
        before: the earlier record.
        after: the later one.
        fields: to compare: those that both readings could know.
        previous_on: day of the earlier reading.
        exact: both come from one form, so that every difference is the publisher's; otherwise only fields of
            `ACROSS_FORMS` are compared, by their meaning.

    Returns:
        One change per field that differs.
    """
    changes = []
    for field in fields:
        meaning = _as_is if exact else ACROSS_FORMS.get(field)
        if meaning is None:
            continue
        old, new = GETTERS[field](before), GETTERS[field](after)
        change = None if old == new else _change(field, old, new, meaning)
        if change:
            changes.append(msgspec.structs.replace(change, previous_on=previous_on))
    return changes


def means_the_same(before: Record, after: Record, field: str) -> bool:
    """Whether two forms' readings of a field agree by its meaning; False where it has none across forms."""
    meaning = ACROSS_FORMS.get(field)
    if meaning is None:
        return False
    return {meaning(value) for value in GETTERS[field](before)} == {meaning(value) for value in GETTERS[field](after)}


def _as_is(value: Any) -> Any:
    return value


def _change(
    field: str, old: tuple[Any, ...], new: tuple[Any, ...], meaning: Callable[[Any], Any]
) -> FieldChange | None:
    kept = {meaning(value) for value in old} & {meaning(value) for value in new}
    removed = tuple(dict.fromkeys(shown(value) for value in old if meaning(value) not in kept))
    added = tuple(dict.fromkeys(shown(value) for value in new if meaning(value) not in kept))
    return FieldChange(field, removed, added) if removed or added else None


def shown(value: Any) -> str:
    """One value of a field in words, for tables and exports."""
    match value:
        case str():
            return value
        case (programme, tuple() as values):
            return _under(programme, " | ".join(str(each) for each in values))
        case (first, second):
            return _under(str(first), str(second))
        case _:
            return _struct(value)


def _under(programme: str, text: str) -> str:
    return f"{programme}: {text}" if programme else text


def _struct(value: Any) -> str:
    if isinstance(value, msgspec.Struct):
        if type(value).__str__ is not object.__str__ and "__str__" in type(value).__dict__:
            return str(value)
        parts = (getattr(value, name) for name in value.__struct_fields__)
        return " ".join(str(part) for part in parts if part and not isinstance(part, tuple))
    return str(value)
