"""Reads the conversion of the list into one YAML file per entry, in an archive."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from comity.errors import RefusedError
from comity.sources.ca_sema import entry, keys
from comity.sources.ca_sema.rows import FIELDS, Row, gaps, refuse_without, row_of
from comity.sources.contract import Files, Form, Problem, Reading
from comity.sources.mapped import archives, containers
from comity.sources.packed import Member

record = entry.record

_EXPECTED = ("last_name", "given_name", "entity_or_ship", "birth_or_build", "schedule", "item", "listed_on")
_INDEX = "_index.yaml"


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per file of the archive; the archive states no date of publication.

    Raises:
        RefusedError: empty, cut off (fewer entries than its index says), hostile, or not in this form.
    """
    problems: list[Problem] = []
    rows: list[Row] = []
    stated = n_entries = 0
    for member in _members(files):
        if member.name == _INDEX:
            stated += _count(member, problems)
        elif fnmatchcase(member.name, "ca-*.yaml"):
            n_entries += 1
            rows += _row(member, problems)
        elif member.name != ".gitkeep":  # an empty file that keeps a folder
            problems.append(Problem("unknown_field", member.name, "A file that was not expected; not read."))
    what = ", ".join(sorted(files)) if len(files) < 4 else f"{len(files)} files"
    refuse_without(rows, what)
    _compare(n_entries, stated, what, problems)
    problems += gaps(rows, _EXPECTED, what)
    return Reading(list(keys.units(rows, problems)), problems=problems)


def _members(files: Files) -> Iterator[Member]:
    for name, data in sorted(files.items()):
        containers.refuse_empty(data, name)
        yield from archives.opened(name, data, zipped=True)


def _count(member: Member, problems: list[Problem]) -> int:
    try:
        index = containers.table(containers.yaml_document(member.content, member.name), member.name)
    except RefusedError as error:
        problems.append(Problem("skipped", member.name, error.detail))
        return 0
    printed = str(index.get("count", ""))
    return int(printed) if printed.isdecimal() else 0


def _row(member: Member, problems: list[Problem]) -> Iterator[Row]:
    try:
        printed = containers.table(containers.yaml_document(member.content, member.name), member.name)
    except RefusedError as error:
        problems.append(Problem("skipped", member.name, error.detail))
        return
    texts = ((str(name), _text(value)) for name, value in printed.items())
    yield row_of(member.name, texts, FIELDS)


def _text(value: object) -> str:
    """A plain value as text; of a list or table, which the conversion has not used so far, its parts."""
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_text(inner)}" for name, inner in value.items())
    if isinstance(value, list):
        return "; ".join(_text(inner) for inner in value)
    return "" if value is None else str(value)


def _compare(n_entries: int, stated: int, what: str, problems: list[Problem]) -> None:
    """Hold the number of entries against the one that the archive's index states.

    Raises:
        RefusedError: there are fewer.
    """
    if n_entries < stated:
        raise RefusedError("truncated", f"{what} states {stated:,} entries and holds {n_entries:,}. It was not read.")
    if stated and n_entries > stated:
        message = (
            f"It holds {n_entries:,} entries and states {stated:,}: {n_entries - stated} of them may be withdrawn "
            "already. Which ones cannot be told from the file; all were read."
        )
        problems.append(Problem("stale", what, message))
