"""XML from a stranger read from front to back, one entry at a time, with as much memory as one entry needs.

`hardened_xml.parse` makes a tree of the whole file, which takes ten times its size. The same rules hold here: no
entities, no document type, no network, no unbounded depth or text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from comity.errors import RefusedError
from comity.sources import hardened_xml

_CHUNK = 1024 * 1024
_MOST_BETWEEN = 16
"""Chunks that may pass without the end of an entry. The largest piece that is read as one so far, OFAC's table of
reference values, has some 150 KB; more than this is no list, and would be held in memory."""

_MOST_TAGS_BETWEEN = 1_000_000
"""Tags, opening and closing ones, that may pass likewise: a tag of four bytes takes over a hundred of memory."""

_MOST_PIECES = 500_000
"""The largest list has some 120,000 (OFAC's, with its addresses and documents)."""

_MOST_STRAYS = 1000
"""Different elements and attributes that no layout knows; a file with more is another format."""


class Layout(NamedTuple):
    """What stands where, as far as taking a file apart needs to know.

    Attributes:
        root: name of the root, without namespace.
        sections: child of the root -> what it is a sequence of; empty where it is read as one.
    """

    root: str
    sections: Mapping[str, str]


class Piece(NamedTuple):
    """One entry, or one section that is read as one, while it is in memory.

    Attributes:
        element: it and all under it; cleared when the next piece is asked for.
        section: the child of the root in which it stands, or which it is.
    """

    element: etree._Element
    section: str


class Stream:
    """A file taken apart into pieces.

    Args:
        data: the file.
        what: its name, for messages.
        layout: what it should hold. Elements of another namespace than the root's are not meant by it.

    Attributes:
        root: its first tag.
        namespace: of the root, in braces; empty where it has none.
        sections: child of the root -> how often it stands there, in the file's order. Whole when all pieces have been
            read, like `strays`.
        strays: `Locations/Planet` or `Locations/@count`: what stands in a section and is no entry of it -> how often.

    Raises:
        RefusedError: empty, too large, a web page, no XML, another format, or with a document type.
    """

    def __init__(self, data: bytes, what: str, layout: Layout) -> None:
        hardened_xml.refuse_unfit(data, what)
        self.root = hardened_xml.root_of(data, what)
        if self.root.name != layout.root:
            raise RefusedError(
                "format", f"{what} begins with <{self.root.name}>, not with <{layout.root}>. It is another format."
            )
        self.namespace = f"{{{self.root.namespace}}}" if self.root.namespace else ""
        self.sections: Counter[str] = Counter()
        self.strays: Counter[str] = Counter()
        self._data = data
        self._what = what
        self._layout = layout
        self._entries = frozenset(filter(None, layout.sections.values()))

    def pieces(self) -> Iterator[Piece]:
        """Every piece in the file's order.

        Raises:
            RefusedError: cut off, not well-formed, or of more than a list has. It may come after some pieces.
        """
        names = {self.namespace + (inner or section) for section, inner in self._layout.sections.items()}
        parser = etree.XMLPullParser(events=("end",), tag=sorted(names), **hardened_xml.RULES)
        n_chunks = n_tags = n_pieces = 0
        try:
            for at in range(0, len(self._data), _CHUNK):
                chunk = self._data[at : at + _CHUNK]
                parser.feed(chunk)
                n_chunks, n_tags = n_chunks + 1, n_tags + chunk.count(b"<")
                for piece in self._ended(parser):
                    n_chunks, n_tags, n_pieces = 0, 0, n_pieces + 1
                    yield piece
                if n_chunks > _MOST_BETWEEN or n_tags > _MOST_TAGS_BETWEEN:
                    raise self._too_large(
                        f"goes on for {n_chunks:,} MB and {n_tags:,} tags without the end of an entry"
                    )
                if n_pieces > _MOST_PIECES:
                    raise self._too_large(f"has more than {_MOST_PIECES:,} entries")
            root = parser.close()
        except etree.XMLSyntaxError as error:
            raise hardened_xml.refusal(error, self._data, self._what) from error
        for section in root:
            self._leave(section)

    def _ended(self, parser: etree.XMLPullParser) -> Iterator[Piece]:
        for _, element in parser.read_events():
            if not isinstance(element, etree._Element):
                continue  # only a parser asked for namespaces reports anything else
            parent = element.getparent()
            above = parent.getparent() if parent is not None else None
            section = self._section(element, parent, above)
            if parent is None or not section:
                continue  # of the same name, but elsewhere: part of something that is not known
            yield Piece(element, section)
            self._forget(element, parent, in_root=above is None)

    def _section(self, element: etree._Element, parent: etree._Element | None, above: etree._Element | None) -> str:
        """The section of an element that has ended; empty where it is no piece.

        Entries under a child of the root that is not known are read as well: it may be a section under a new name.
        """
        name, sections = self._local(element), self._layout.sections
        if parent is None:
            return ""
        if above is None:
            return name if sections.get(name) == "" else ""
        section = self._local(parent)
        is_entry = above.getparent() is None and name in self._entries and sections.get(section, name) == name
        return section if is_entry else ""

    def _forget(self, element: etree._Element, parent: etree._Element, *, in_root: bool) -> None:
        """Give back the memory of a piece, and of what stands before it; itself it stays until the next, empty."""
        element.clear()
        while (before := element.getprevious()) is not None:
            if in_root:
                self._leave(before)
            elif before.tag != element.tag:
                self._count_stray(parent, self._local(before))
            parent.remove(before)

    def _leave(self, section: etree._Element) -> None:
        """Count a section, and what is left in it: its attributes, and elements that are no entries."""
        name = self._local(section)
        self.sections[name] += 1
        inner = self._layout.sections.get(name)
        if inner:
            for attribute in section.attrib:
                self._count_stray(section, f"@{attribute!s}")
            for child in section:
                if self._local(child) != inner:
                    self._count_stray(section, self._local(child))
        if len(self.sections) > _MOST_STRAYS:
            raise self._unlike()

    def _count_stray(self, section: etree._Element, held: str) -> None:
        self.strays[f"{self._local(section)}/{held}"] += 1
        if len(self.strays) > _MOST_STRAYS:
            raise self._unlike()

    def _local(self, element: etree._Element) -> str:
        return str(element.tag).removeprefix(self.namespace)

    def _too_large(self, how: str) -> RefusedError:
        return RefusedError("too_large", f"{self._what} {how}; no list does.")

    def _unlike(self) -> RefusedError:
        return RefusedError(
            "format",
            f"{self._what} has over {_MOST_STRAYS:,} kinds of elements that are not known. It is another format.",
        )
