"""Finds the lists that Comity knows: the shipped folders beside this module, and a user's own manifests."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from fnmatch import fnmatch
from functools import cache
from importlib import import_module
from importlib.resources import files as package_files
from typing import cast

import msgspec

from comity.errors import UsageError
from comity.sources.contract import Form, Manifest, Reader


@cache
def manifest(list_id: str) -> Manifest:
    """The manifest of a shipped list.

    Raises:
        UsageError: no such list.
    """
    if list_id not in list_ids():
        raise UsageError(f"There is no list {list_id!r}. Lists: {', '.join(list_ids())}.")
    text = package_files("comity.sources").joinpath(list_id, "manifest.toml").read_text("utf-8")
    return parse_manifest(text)


def parse_manifest(text: str) -> Manifest:
    """A manifest from its TOML text.

    Raises:
        UsageError: a field is missing, misspelt or of the wrong type; the message names it.
    """
    try:
        return msgspec.convert(tomllib.loads(text), Manifest)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise UsageError(f"The manifest cannot be used: {error}.") from error


@cache
def list_ids() -> tuple[str, ...]:
    """Ids of all shipped lists, sorted."""
    folders = package_files("comity.sources").iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.joinpath("manifest.toml").is_file()))


def reader(form: Form) -> Reader:
    """The module that reads a form, imported when first needed."""
    return cast(Reader, import_module(form.reader))


def form_for(manifest: Manifest, names: Sequence[str], kind: str = "") -> Form:
    """The form of the files of one snapshot, told by their names.

    Args:
        manifest: of the list.
        names: base names, decompressed.
        kind: `publisher` or `third-party`, where the caller knows whose form it is.

    Returns:
        The first form whose patterns every name fits. Several files are a family where the list has one; a single
        file is a form of single files where the list has one that fits.

    Raises:
        UsageError: no form of this list has such names.
    """
    fitting = [
        form
        for form in manifest.forms
        if names and kind in ("", form.kind) and all(_fits(name, form.matches) for name in names)
    ]
    fitting.sort(key=lambda form: form.family != (len(names) > 1))
    if fitting:
        return fitting[0]
    known = ", ".join(pattern for form in manifest.forms for pattern in form.matches)
    raise UsageError(
        f"{', '.join(names)}: no form of {manifest.list} has such names (they are {known}). "
        "Nothing was read. Rename the file, or give its form with --form."
    )


def _fits(name: str, patterns: Sequence[str]) -> bool:
    return any(fnmatch(name.lower(), pattern.lower()) for pattern in patterns)
