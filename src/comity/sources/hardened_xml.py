"""XML from a stranger: no entities, no document type, no network, no unbounded depth or text."""

from __future__ import annotations

from typing import NamedTuple, TypedDict

from lxml import etree

from comity.errors import RefusedError
from comity.sources.plain_text import refuse_web_page

MAX_BYTES = 256 * 1024 * 1024
"""Larger than any list's XML by a factor of two (OFAC's Advanced XML had 127 MB in September 2026)."""

MAX_TAGS = 4_000_000
"""Tags, opening and closing ones, of which a tree is made: a tag of four bytes takes over a hundred of memory."""

_STEP = 4096
_HEAD = 16 * _STEP
"""Bytes within which the first tag must end; the longest seen so far ends within 400."""

_MOST_NAMESPACES = 4096
"""Characters of the namespaces declared on the root; whoever copies an entry copies them with it."""

_BEFORE = b"\xef\xbb\xbf\xff\xfe \t\r\n"
"""What may stand before the first tag: byte order marks and blanks."""


class _Rules(TypedDict):
    """Options of lxml's parsers, as they name them."""

    resolve_entities: bool
    no_network: bool
    load_dtd: bool
    dtd_validation: bool
    huge_tree: bool
    remove_comments: bool
    remove_pis: bool


RULES: _Rules = {
    "resolve_entities": False, "no_network": True, "load_dtd": False, "dtd_validation": False, "huge_tree": False,
    # Without them, what stands before and behind a comment is one text again.
    "remove_comments": True, "remove_pis": True,
}  # fmt: skip
"""For every parser of strangers' XML."""


class Root(NamedTuple):
    """The first tag of a document.

    Attributes:
        name: without namespace.
        namespace: empty where it has none.
        attributes: as printed, names with their namespace in braces.
    """

    name: str
    namespace: str
    attributes: dict[str, str]


def parse(data: bytes, what: str) -> etree._Element:
    """Parse a whole document.

    Args:
        data: the file.
        what: its name, for the message.

    Raises:
        RefusedError: empty, too large, a web page, cut off, not well-formed, or with a document type declaration (the
            only way to entities; no list needs one).
    """
    refuse_unfit(data, what)
    if (n_tags := data.count(b"<")) > MAX_TAGS:
        raise RefusedError("too_large", f"{what} has {n_tags:,} tags, more than the {MAX_TAGS:,} that are read.")
    try:
        root = etree.fromstring(data, etree.XMLParser(**RULES))
    except etree.XMLSyntaxError as error:
        raise refusal(error, data, what) from error
    _refuse_document_type(root, what)
    return root


def root_of(data: bytes, what: str) -> Root:
    """Read the first tag alone, whatever follows it.

    Args:
        data: the file, or its beginning.
        what: its name, for the message.

    Raises:
        RefusedError: no XML, without a tag in its first 64 KB, or with a document type.
    """
    parser = etree.XMLPullParser(events=("start",), **RULES)
    fault = None
    for at in range(0, min(len(data), _HEAD), _STEP):
        try:
            parser.feed(data[at : at + _STEP])
        except etree.XMLSyntaxError as error:
            fault = error  # perhaps of what stands behind the first tag
        for _, element in parser.read_events():
            if isinstance(element, etree._Element):
                return _root(element, what)
        if fault:
            raise refusal(fault, data, what) from fault
    raise RefusedError("format", f"{what} has no tag in its first {min(len(data), _HEAD):,} bytes.")


def refuse_unfit(data: bytes, what: str) -> None:
    """Refuse what need not be parsed.

    Raises:
        RefusedError: empty, too large, or a web page.
    """
    if not data.strip():
        raise RefusedError("empty", f"{what} is empty.")
    if len(data) > MAX_BYTES:
        raise RefusedError("too_large", f"{what} has {len(data):,} bytes, more than the {MAX_BYTES:,} that are read.")
    refuse_web_page(data, what)


def refusal(error: etree.XMLSyntaxError, data: bytes, what: str) -> RefusedError:
    """What a parser's complaint means to the one who brought the file.

    Args:
        error: of lxml.
        data: the file.
        what: its name, for the message.
    """
    message = str(error)
    # Two-byte encodings put a zero beside each letter of a tag.
    start, end = data[:100].replace(b"\x00", b"").lstrip(_BEFORE), data[-100:].replace(b"\x00", b"").rstrip()
    if "ntity" in message or "no element found" in message:  # the second is what one leaves in a file read in pieces
        return RefusedError("entities", f"{what} uses entities, which no list needs: {message}.")
    if not start.startswith(b"<") or "Start tag expected" in message:
        return RefusedError("format", f"{what} is not XML: {message}.")
    # Whole XML ends with a tag, whatever else is wrong with it.
    if "Extra content" in message:
        return RefusedError("format", f"{what} goes on behind its last tag: {message}.")
    if not end.endswith(b">") or "Premature end" in message or "EndTag" in message or "not found" in message:
        return RefusedError("truncated", f"{what} ends before its XML does: {message}. Fetch it again.")
    if "encoding" in message.lower() or "UTF-8" in message:
        return RefusedError("encoding", f"{what} is not in the encoding that it declares: {message}.")
    return RefusedError("format", f"{what} is not well-formed XML: {message}.")


def _root(element: etree._Element, what: str) -> Root:
    _refuse_document_type(element, what)
    declared = sum(len(prefix or "") + len(uri) for prefix, uri in element.nsmap.items())
    if declared > _MOST_NAMESPACES:
        raise RefusedError("too_large", f"{what} declares {declared:,} characters of namespaces; no list needs them.")
    name = etree.QName(element)
    attributes = {str(key): str(value) for key, value in element.items()}
    return Root(name.localname, name.namespace or "", attributes)


def _refuse_document_type(element: etree._Element, what: str) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise RefusedError(
            "entities", f"{what} declares a document type, through which entities come in. It was not read."
        )
