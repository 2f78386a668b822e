"""Which form of its list a file has: told by its name, or found by trying to read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

from comity.errors import RefusedError, UsageError
from comity.sources.contract import READER_FAULTS, Form, Manifest
from comity.sources.packed import base_name, content_name, unpack
from comity.sources.registry import form_for, reader


def form_of(manifest: Manifest, files: Sequence[tuple[str, bytes]], form_id: str = "") -> Form:
    """The form that is named, or told by the files' names, or else by what is in them.

    Args:
        manifest: of the list.
        files: (name, bytes as stored).
        form_id: of the manifest, where the user names it.

    Raises:
        UsageError: the list has no such form, or none with such names.
        RefusedError: a file's compression is damaged.
    """
    if form_id:
        return manifest.form(form_id)
    try:
        return by_names(manifest, [name for name, _ in files])
    except UsageError:
        return by_content(manifest, unpacked(files))


def unpacked(files: Sequence[tuple[str, bytes]], *, keep_archives: bool = False) -> dict[str, bytes]:
    """Base name -> bytes, with .gz and .xz undone unless archives are to be kept for a reader that opens them itself.

    Raises:
        RefusedError: a file's compression is damaged, or unpacks to too much.
    """
    if keep_archives:
        return {base_name(name): raw for name, raw in files}
    return {content_name(base_name(name)): unpack(base_name(name), raw) for name, raw in files}


def by_names(manifest: Manifest, paths: Sequence[str], kind: str = "") -> Form:
    """The form that files have by their names; a packed archive counts under its own name as well as unpacked.

    Raises:
        UsageError: no form of the list has such names.
    """
    plain = [base_name(path) for path in paths]
    try:
        return form_for(manifest, plain, kind)
    except UsageError:
        return form_for(manifest, [content_name(name) for name in plain], kind)


def by_content(manifest: Manifest, files: Mapping[str, bytes]) -> Form:
    """The form in which files can be taken apart, whatever they are called: people rename what they download.

    A form of XML whose reader names the root element that it reads, as `ROOT`, is tried only with files of that root:
    the first tag costs nothing to read, and some readers make a tree of a whole file before they can refuse it.

    Args:
        manifest: of the list.
        files: base name -> bytes, unpacked.

    Returns:
        Of the forms whose names end alike, the first that can take the files apart; the first of all where none can,
        so that its reader says why.

    Raises:
        UsageError: no form has names that end alike.
    """
    endings = {_ending(name) for name in files}
    alike = [
        form
        for form in sorted(manifest.forms, key=lambda form: form.family != (len(files) > 1))
        if form.holds == "list" and endings <= {_ending(pattern) for pattern in form.matches}
    ]
    if not alike:
        return form_for(manifest, list(files))
    if len(alike) == 1:
        return alike[0]
    roots = _roots(files)
    fitting = [form for form in alike if _reads_root(form) in ("", *roots)]
    return next((form for form in fitting if _can_take_apart(form, files)), (fitting or alike)[0])


def _ending(name: str) -> str:
    return name.lower().rpartition(".")[2].rstrip("*")


def _roots(files: Mapping[str, bytes]) -> set[str]:
    """Names of the root elements, without namespace, of the files that are XML."""
    from comity.sources import hardened_xml  # noqa: PLC0415 - lxml is slow to import, and rarely needed here

    found = set()
    for name, data in files.items():
        with suppress(RefusedError):
            found.add(hardened_xml.root_of(data, name).name)
    return found


def _reads_root(form: Form) -> str:
    """The root element that a reader names as its own, without namespace; empty where it names none."""
    return str(getattr(reader(form), "ROOT", "")).rpartition("}")[2]


def _can_take_apart(form: Form, files: Mapping[str, bytes]) -> bool:
    try:
        return any(True for _ in reader(form).units(files, form).units)
    except (RefusedError, *READER_FAULTS):
        return False
