"""A user's own list: the manifest that describes it, checked before anything is read with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from comity.errors import UsageError
from comity.sources.contract import FIELDS, Form, Manifest
from comity.sources.ftm.options import options_of
from comity.sources.mapped.plans import plan_of
from comity.sources.registry import parse_manifest

READER = "comity.sources.mapped.reader"
FTM_READER = "comity.sources.ftm.reader"


class _Described(Protocol):
    """What the mapping of every reader says again of the list."""

    @property
    def list(self) -> str: ...

    @property
    def authority(self) -> str: ...


_READERS: dict[str, Callable[[Form], _Described]] = {
    READER: lambda form: plan_of(form).mapping,
    FTM_READER: options_of,
}
"""Readers of users' own lists -> how each checks its mapping."""


def own_manifest(text: str) -> Manifest:
    """The manifest of a user's own list, from its TOML text.

    Every mistake that can be seen without a file is found here, so that an import does not fail half-way.

    Raises:
        UsageError: something in it is missing, misspelt or contradictory, or a form asks for code to be run; the
            message names it.
    """
    manifest = parse_manifest(text)
    for form in manifest.forms:
        _check(manifest, form)
    return manifest


def _check(manifest: Manifest, form: Form) -> None:
    where = f"The form {form.id!r} of {manifest.list} cannot be used"
    if form.reader not in _READERS:
        # A manifest may come from a stranger; a reader of its own choice would be code of its own choice.
        raise UsageError(f"{where}: its reader must be {' or '.join(map(repr, _READERS))}, not {form.reader!r}.")
    mapping = _READERS[form.reader](form)
    for name, of_mapping, of_manifest in (
        ("list", mapping.list, manifest.list),
        ("authority", mapping.authority, manifest.authority),
    ):
        if of_mapping != of_manifest:
            raise UsageError(f"{where}: {name} is {of_mapping!r} in the mapping and {of_manifest!r} above.")
    if unknown := sorted(set(form.carries) - set(FIELDS)):
        raise UsageError(f"{where}: it carries {', '.join(unknown)}. Fields: {', '.join(FIELDS)}.")
    if undated := sorted({field for field in form.carries if field.endswith("_on")} - set(manifest.dates)):
        raise UsageError(f"{where}: [dates] does not say what {', '.join(undated)} mean in this list.")
    if unexplained := sorted(field for field, why in form.ignored.items() if not why.strip()):
        raise UsageError(f"{where}: it ignores {', '.join(unexplained)} without a reason.")
