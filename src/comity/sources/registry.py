"""Finds the lists that Comity knows: the shipped folders beside this module, and a user's own manifests."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch
from functools import cache
from importlib import import_module
from importlib.resources import files as package_files
from pathlib import PurePosixPath
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


def form_of(manifest: Manifest, file_name: str) -> Form:
    """The form of a file, told by its name.

    Raises:
        UsageError: no form of this list has such a name.
    """
    name = PurePosixPath(file_name.replace("\\", "/")).name
    for form in manifest.forms:
        if any(fnmatch(name.lower(), pattern.lower()) for pattern in form.matches):
            return form
    known = ", ".join(pattern for form in manifest.forms for pattern in form.matches)
    raise UsageError(
        f"{name} has none of the names in which {manifest.list} comes ({known}). Rename it or give --form."
    )
