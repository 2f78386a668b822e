"""Reads Global Affairs Canada's own XML (sema-lmes.xml), in the tags of 2020, 2022 and 2025."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from comity.errors import RefusedError
from comity.sources import hardened_xml
from comity.sources.ca_sema import entry, keys
from comity.sources.ca_sema.rows import TAGS, gaps, refuse_without, row_of
from comity.sources.contract import Files, Form, Problem, Reading

record = entry.record

_ALWAYS = ("last_name", "given_name", "entity_or_ship", "title", "birth_or_build", "aliases", "schedule", "item")
_SINCE_SHIPS = ("imo", "listed_on")
"""Columns of the generation that lists ships, told by its tag EntityOrShip."""


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per record; the file states no date of publication.

    Raises:
        RefusedError: not this list's XML, or without entries, countries or names.
    """
    name, data = next(iter(files.items()), ("sema-lmes.xml", b""))
    root = hardened_xml.parse(data, name)
    if root.tag != "data-set":
        raise RefusedError("format", f"{name} begins with <{root.tag!s}>, not with <data-set>. It is another list.")
    rows = [
        row_of(f"{name} record {number}", _printed(element), TAGS)
        for number, element in enumerate(root.iterchildren("record"), start=1)
    ]
    refuse_without(rows, name)
    with_ships = root.find("record/EntityOrShip") is not None
    problems = list(gaps(rows, (*_ALWAYS, *_SINCE_SHIPS) if with_ships else _ALWAYS, name))
    beside = {str(child.tag) for child in root.iterchildren("*")} - {"record"}
    problems += [Problem("unknown_field", f"{name} {tag}", "Beside the records; not read.") for tag in sorted(beside)]
    return Reading(list(keys.units(rows, problems)), problems=problems)


def _printed(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Every tag and attribute of a record, with its text."""
    for name, value in element.attrib.items():
        yield f"@{name!s}", str(value)
    for child in element.iterchildren("*"):
        yield str(child.tag), "".join(map(str, child.itertext()))
        for name, value in child.attrib.items():
            yield f"{child.tag!s}/@{name!s}", str(value)
