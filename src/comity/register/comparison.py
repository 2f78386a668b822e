"""What changed in a record between two readings, field by field, and only where both readings could know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from comity.model import Record
from comity.model.identifiers import comparable
from comity.names.normal import exact_key
from comity.register.fields import GETTERS

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


class FieldChange(msgspec.Struct, frozen=True):
    """One field's values that went and came; values that stayed are not repeated."""

    field: str
    removed: tuple[str, ...]
    added: tuple[str, ...]


class Change(msgspec.Struct, frozen=True):
    """What one snapshot changed for one key.

    Attributes:
        what: `new`, `amended` or `delisted`.
        published_on: of the snapshot that shows the change.
        previous_on: of the list's snapshot before it: the publisher acted after that day.
        fields: for `amended`.
    """

    list: str
    key: str
    what: Literal["new", "amended", "delisted"]
    name: str
    kind: str
    programmes: tuple[str, ...]
    published_on: str
    previous_on: str
    fields: tuple[FieldChange, ...] = ()


def compare(
    before: Record, after: Record, forms_before: dict[str, str], forms_after: dict[str, str]
) -> list[FieldChange]:
    """Compare two readings of one key.

    Args:
        before: the earlier record.
        after: the later one.
        forms_before: field -> id of the form that its value came from; a field that is absent was unknown then.
        forms_after: the same for the later record.

    Returns:
        One change per field that differs. A field is compared where it was known both times: exactly when both values
        come from one form, by its meaning (`ACROSS_FORMS`) when they come from two.
    """
    changes = []
    for field, get in GETTERS.items():
        if field not in forms_before or field not in forms_after:
            continue
        same_form = forms_before[field] == forms_after[field]
        if not same_form and field not in ACROSS_FORMS:
            continue
        old, new = get(before), get(after)
        if old == new:
            continue
        meaning = _as_is if same_form else ACROSS_FORMS[field]
        change = _change(field, old, new, meaning)
        if change:
            changes.append(change)
    return changes


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
