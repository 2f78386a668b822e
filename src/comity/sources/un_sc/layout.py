"""The tags of the UN's XML in all its layouts, and an entry flattened to paths and texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

ROOT = "CONSOLIDATED_LIST"
ENTRIES = ("INDIVIDUAL", "ENTITY")
SECTIONS = ("INDIVIDUALS", "ENTITIES")
_SCHEMA = "{http://www.w3.org/2001/XMLSchema-instance}"
ROOT_ATTRIBUTES = ("dateGenerated", f"{_SCHEMA}noNamespaceSchemaLocation")
REQUIRED = ("DATAID", "UN_LIST_TYPE", "FIRST_NAME", "REFERENCE_NUMBER", "LISTED_ON")

_PLACE = ("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE")
_BLOCKS = {
    "TITLE": ("VALUE",),
    "DESIGNATION": ("VALUE",),
    "NATIONALITY": ("VALUE",),
    "LAST_DAY_UPDATED": ("VALUE",),
    "INDIVIDUAL_ALIAS": ("QUALITY", "ALIAS_NAME", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "NOTE"),
    "ENTITY_ALIAS": ("QUALITY", "ALIAS_NAME", "NOTE"),
    "INDIVIDUAL_ADDRESS": _PLACE,
    "ENTITY_ADDRESS": _PLACE,
    "INDIVIDUAL_DATE_OF_BIRTH": ("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"),
    "INDIVIDUAL_PLACE_OF_BIRTH": _PLACE,
    "INDIVIDUAL_DOCUMENT": (
        "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "NUMBER", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE",
        "DATE_OF_ISSUE", "DATE_OF_EXPIRY", "NOTE",
    ),
}  # fmt: skip
NAME_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_LEAVES = (
    "DATAID", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON", "COMMENTS1", "NAME_ORIGINAL_SCRIPT", "GENDER",
    "SUBMITTED_BY", "SUBMITTED_ON", "INTERPOL_LINK", *NAME_PARTS,
)  # fmt: skip
READ = frozenset((*_LEAVES, *_BLOCKS, *(f"{block}/{leaf}" for block, leaves in _BLOCKS.items() for leaf in leaves)))
"""Every path under an entry that the reader reads, of all layouts since 2017."""


def squeeze(value: str | None) -> str:
    """A printed value with each run of blanks as one; the layouts of the years differ in little else."""
    return " ".join((value or "").split())


def text(element: etree._Element, tag: str) -> str:
    """The text of a child; of several such children, all of them, so that none is lost."""
    found = (squeeze(child.text) for child in element.iterchildren(tag))
    return "; ".join(value for value in found if value)


def texts(entry: etree._Element, tag: str) -> tuple[str, ...]:
    """The texts of TAG/VALUE, empty ones left out."""
    found = (squeeze(value.text) for value in entry.iterfind(f"{tag}/VALUE"))
    return tuple(value for value in found if value)


def blocks(entry: etree._Element, name: str) -> Iterator[dict[str, str]]:
    """Each block `INDIVIDUAL_name` or `ENTITY_name` as tag -> text; a block without any text is a placeholder."""
    for block in entry.iterchildren(f"{entry.tag}_{name}"):
        values = {tag: text(block, tag) for tag in dict.fromkeys(str(child.tag) for child in block.iterchildren("*"))}
        if any(values.values()):
            yield values


def flatten(element: etree._Element, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every tag and attribute under an element in document order, as path and text."""
    if not prefix:
        yield from ((f"@{name!s}", squeeze(str(value))) for name, value in element.attrib.items())
    for child in element.iterchildren("*"):
        path = f"{prefix}{child.tag}"
        yield path, squeeze(child.text)
        for name, value in child.attrib.items():
            yield f"{path}/@{name!s}", squeeze(str(value))
        yield from flatten(child, f"{path}/")


def fingerprint(entry: etree._Element, paths: Iterable[tuple[str, str]]) -> bytes:
    """What the entry says, whatever its indentation: the layouts of 2020 and 2025 then count as unchanged."""
    return "\n".join((str(entry.tag), *(f"{path}={value}" for path, value in paths))).encode()
