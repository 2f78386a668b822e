"""The file read from front to back, one entry at a time, with as much memory as one entry needs.

`hardened_xml.parse` makes a tree of the whole file, which for one of this size takes more than a gigabyte. The same
rules hold here: no entities, no document type, no network, no unbounded depth or text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from comity.errors import RefusedError
from comity.sources.hardened_xml import MAX_BYTES
from comity.sources.ofac.advanced.layout import NAMESPACES, ROOT, SECTIONS
from comity.sources.plain_text import refuse_web_page

_CHUNK = 1024 * 1024
_MOST_BETWEEN = 16
"""Chunks that may pass without the end of an entry. The reference values, the largest piece that is read as one, have
some 150 KB; more than this is not a list, and would be held in memory."""

_READ_WHOLE = tuple(inner or section for section, inner in SECTIONS.items())


class Piece:
    """One entry, or one section that is read as one, while it is in memory.

    Attributes:
        element: it and all under it; cleared when the next piece is asked for.
        section: the child of the root in which it stands, or which it is.
    """

    __slots__ = ("element", "section")

    def __init__(self, element: etree._Element, section: str) -> None:
        self.element = element
        self.section = section


class Stream:
    """A file taken apart into pieces.

    Args:
        data: the file.
        what: its name, for messages.

    Attributes:
        root: the root element, once the first piece has been read: its attributes, and what is left of its children.
        namespace: of the root, in braces; empty where it has none.
        strays: `Locations/Planet` or `Locations/@count`: what stands in a section and is no entry of it, by how often;
            whole when all pieces have been read.
    """

    def __init__(self, data: bytes, what: str) -> None:
        if not data.strip():
            raise RefusedError("empty", f"{what} is empty.")
        if len(data) > MAX_BYTES:
            raise RefusedError(
                "too_large", f"{what} has {len(data):,} bytes, more than the {MAX_BYTES:,} that are read."
            )
        refuse_web_page(data, what)
        self._data = data
        self._what = what
        self.root: etree._Element | None = None
        self.namespace = ""
        self.strays: Counter[str] = Counter()

    def pieces(self) -> Iterator[Piece]:
        """Every piece in the file's order.

        Raises:
            RefusedError: not XML, not this format, cut off, or with a document type. It may come after some pieces.
        """
        parser = etree.XMLPullParser(
            events=("start", "end"), tag=[f"{{*}}{name}" for name in (ROOT, *_READ_WHOLE)],
            resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        waited = 0
        try:
            for at in range(0, len(self._data), _CHUNK):
                parser.feed(self._data[at : at + _CHUNK])
                waited += 1
                for piece in self._ended(parser):
                    waited = 0
                    yield piece
                if waited > _MOST_BETWEEN:
                    raise RefusedError(
                        "too_large", f"{self._what} goes on for {waited} MB without the end of an entry."
                    )
            whole = parser.close()
        except etree.XMLSyntaxError as error:
            raise RefusedError(*_why(error, self._data, self._what)) from error
        self._begin(whole)
        for section in whole:
            self._count_strays(section)

    def _ended(self, parser: etree.XMLPullParser) -> Iterator[Piece]:
        for event, element in parser.read_events():
            if not isinstance(element, etree._Element):
                continue  # only a parser asked for namespaces reports anything else
            if self.root is None:
                self._begin(element.getroottree().getroot())
            parent = element.getparent()
            if event == "start" or parent is None:
                continue
            section = element if parent is self.root else parent
            if section.getparent() is not self.root:
                continue  # of the same name, but deeper: part of something that is not known
            yield Piece(element, etree.QName(section).localname)
            self._forget(element, parent, whole=section is element)

    def _forget(self, element: etree._Element, parent: etree._Element, *, whole: bool) -> None:
        """Give back the memory of an entry, and of what stands before it; a section read as one stays, empty."""
        element.clear()
        while not whole and (before := element.getprevious()) is not None:
            if before.tag != element.tag:
                self._count_stray(parent, f"/{self._local(before)}")
            parent.remove(before)

    def _count_strays(self, section: etree._Element) -> None:
        """What is left in a section at the end: its attributes, and elements that are no entries."""
        inner = SECTIONS.get(self._local(section))
        if not inner:
            return  # read as one, or told as an unknown section
        for name in section.attrib:
            self._count_stray(section, f"/@{name!s}")
        for child in section:
            if self._local(child) != inner:
                self._count_stray(section, f"/{self._local(child)}")

    def _count_stray(self, section: etree._Element, held: str) -> None:
        self.strays[self._local(section) + held] += 1

    def _local(self, element: etree._Element) -> str:
        return str(element.tag).removeprefix(self.namespace)

    def _begin(self, root: etree._Element) -> None:
        """Look at the root, which is there from the first tag on.

        Raises:
            RefusedError: another format, only the differences from an earlier file, or a document type.
        """
        if root.getroottree().docinfo.internalDTD is not None:
            raise RefusedError("entities", f"{self._what} declares a document type, through which entities come in.")
        name = etree.QName(root)
        if name.localname != ROOT:
            raise RefusedError(
                "format", f"{self._what} begins with <{name.localname}>, not with <{ROOT}>: another format."
            )
        if root.get("DeltaBaseVersion"):
            raise RefusedError(
                "format",
                f"{self._what} holds only what has changed since version {root.get('DeltaBaseVersion')}, not the list. "
                "Fetch the whole file.",
            )
        self.root = root
        self.namespace = f"{{{name.namespace}}}" if name.namespace else ""

    @property
    def is_known_namespace(self) -> bool:
        """Whether the root is in a namespace in which OFAC has published."""
        return self.namespace.strip("{}") in NAMESPACES


def _why(error: etree.XMLSyntaxError, data: bytes, what: str) -> tuple[str, str]:
    message = str(error)
    if "ntity" in message or "no element found" in message:  # the second is what an undeclared entity leaves
        return "entities", f"{what} uses entities, which no list needs: {message}."
    if "Start tag expected" in message:
        return "format", f"{what} is not XML: {message}."
    if "Extra content" in message:
        return "format", f"{what} goes on behind its last tag: {message}."
    if not data[-100:].rstrip(b"\x00 \t\r\n").endswith(b">") or "Premature end" in message or "EndTag" in message:
        return "truncated", f"{what} ends before its XML does: {message}. Fetch it again."
    if "encoding" in message.lower():
        return "encoding", f"{what} is not in the encoding that it declares: {message}."
    return "format", f"{what} is not well-formed XML: {message}."
