"""The tags of OFAC's classic XML (sdn.xml, consolidated.xml): root `sdnList`, one `sdnEntry` per entry.

The namespace changed with the Sanctions List Service, between 23 February and 6 May 2024; the tags did not. So paths
here are of names without namespace, and a tag of a third namespace is an unknown one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lxml import etree

ROOT = "sdnList"
ENTRY = "sdnEntry"
PUBLICATION = "publshInformation"
"""So spelt by OFAC."""
NAMESPACES = (
    "http://tempuri.org/sdnList.xsd",
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML",
)

LEAVES = ("uid", "firstName", "lastName", "title", "sdnType", "remarks")
LISTS: dict[str, tuple[str, ...]] = {
    "programList/program": (),
    "idList/id": ("uid", "idType", "idNumber", "idCountry", "issueDate", "expirationDate"),
    "akaList/aka": ("uid", "type", "category", "lastName", "firstName"),
    "addressList/address": (
        "uid", "address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country",
    ),
    "nationalityList/nationality": ("uid", "country", "mainEntry"),
    "citizenshipList/citizenship": ("uid", "country", "mainEntry"),
    "dateOfBirthList/dateOfBirthItem": ("uid", "dateOfBirth", "mainEntry"),
    "placeOfBirthList/placeOfBirthItem": ("uid", "placeOfBirth", "mainEntry"),
    "vesselInfo": ("callSign", "vesselType", "vesselFlag", "vesselOwner", "tonnage", "grossRegisteredTonnage"),
}  # fmt: skip
"""What may stand several times -> the tags in it; none where it is a text itself."""
_BRANCHES = {path.partition("/")[0] for path in LISTS} | {path for path, leaves in LISTS.items() if leaves}
_LEAF_PATHS = frozenset(
    (*LEAVES, *(f"{path}/{leaf}".rstrip("/") for path, tags in LISTS.items() for leaf in tags or ("",)))
)
REQUIRED = ("uid", "lastName", "sdnType", "programList/program")
"""What every entry of every version has."""
EXPECTED = ("firstName", "remarks", "idList/id", "akaList/aka", "addressList/address",
            "dateOfBirthList/dateOfBirthItem", "placeOfBirthList/placeOfBirthItem")  # fmt: skip
"""What some entries of every version have."""
ENOUGH = 100
"""Entries from which on the absence of what is expected means anything; no version has had fewer than 375."""
IN_BLOCKS: dict[str, tuple[str, ...]] = {
    "idList/id": ("idType", "idNumber"),
    "akaList/aka": ("type", "category", "lastName"),
    "nationalityList/nationality": ("country", "mainEntry"),
    "citizenshipList/citizenship": ("country", "mainEntry"),
    "dateOfBirthList/dateOfBirthItem": ("dateOfBirth", "mainEntry"),
    "placeOfBirthList/placeOfBirthItem": ("placeOfBirth", "mainEntry"),
}
"""Block -> the tags that every such block of every version has."""


class Names:
    """The tags of a document as they stand in its namespace."""

    def __init__(self, namespace: str) -> None:
        prefix = f"{{{namespace}}}" if namespace else ""
        self._prefix = prefix
        self._leaves = frozenset(self._pair(path) for path in _LEAF_PATHS)
        self._branches = frozenset(self._pair(path) for path in _BRANCHES)
        self._required = {
            self._pair(path): frozenset(self.qualified(tag) for tag in tags) for path, tags in IN_BLOCKS.items()
        }

    def _pair(self, path: str) -> tuple[str, str]:
        """A tag with the one that it stands in: no two paths of this layout share both."""
        above, _, tag = f"{ENTRY}/{path}".rpartition("/")
        return self.qualified(above.rpartition("/")[2]), self.qualified(tag)

    def qualified(self, tag: str) -> str:
        """A tag with the namespace."""
        return self._prefix + tag

    def local(self, element: etree._Element) -> str:
        """The name of a tag without the document's own namespace; a tag of another one keeps it."""
        return str(element.tag).removeprefix(self._prefix)

    def odd(self, entry: etree._Element) -> Iterator[tuple[Literal["unknown_field", "missing_field"], str]]:
        """Paths of the tags, attributes and stray texts under an entry that this layout does not know, and of what its
        blocks lack.
        """
        for element in entry.iter("*"):
            parent = element.getparent()
            pair = (str(parent.tag) if parent is not None else "", str(element.tag))
            is_leaf = pair in self._leaves
            if not is_leaf and element is not entry and pair not in self._branches:
                yield "unknown_field", self._path(element, entry)
            for name in element.attrib:
                yield "unknown_field", f"{self._path(element, entry)}/@{name!s}".lstrip("/")
            stray = (None if is_leaf else element.text, None if element is entry else element.tail)
            if any(text and text.strip() for text in stray):
                yield "unknown_field", f"{self._path(element, entry)}/text between tags".lstrip("/")
            if pair in self._required:
                for tag in self._required[pair] - {str(child.tag) for child in element if child.text}:
                    yield "missing_field", f"{self._path(element, entry)}/{tag.removeprefix(self._prefix)}"

    def _path(self, element: etree._Element, entry: etree._Element) -> str:
        names: list[str] = []
        step: etree._Element | None = element
        while step is not None and step is not entry:
            names.append(self.local(step))
            step = step.getparent()
        return "/".join(reversed(names))


def squeeze(value: str | None) -> str:
    """A printed value with each run of blanks as one."""
    return " ".join(value.split()) if value else ""
