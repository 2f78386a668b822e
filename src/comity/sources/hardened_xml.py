"""XML from a stranger: no entities, no document type, no network, no unbounded depth or text."""

from __future__ import annotations

from lxml import etree

from comity.errors import RefusedError
from comity.sources.plain_text import refuse_web_page

MAX_BYTES = 256 * 1024 * 1024
"""Larger than any list's XML by a factor of two (OFAC's Advanced XML is some 100 MB)."""

MAX_TAGS = 4_000_000
"""Tags, opening and closing ones, that are read: a tag of four bytes takes over a hundred of memory."""


_BEFORE = b"\xef\xbb\xbf\xff\xfe \t\r\n"
"""What may stand before the first tag: byte order marks and blanks."""


def parse(data: bytes, what: str) -> etree._Element:
    """Parse a whole document.

    Args:
        data: the file.
        what: its name, for the message.

    Raises:
        RefusedError: empty, too large, a web page, cut off, not well-formed, or with a document type declaration (the
            only way to entities; no list needs one).
    """
    if not data.strip():
        raise RefusedError("empty", f"{what} is empty.")
    if len(data) > MAX_BYTES:
        raise RefusedError("too_large", f"{what} has {len(data):,} bytes, more than the {MAX_BYTES:,} that are read.")
    refuse_web_page(data, what)
    if (n_tags := data.count(b"<")) > MAX_TAGS:
        raise RefusedError("too_large", f"{what} has {n_tags:,} tags, more than the {MAX_TAGS:,} that are read.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        # Without them, what stands before and behind a comment is one text again.
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(*_why(error, data, what)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise RefusedError(
            "entities", f"{what} declares a document type, through which entities come in. It was not read."
        )
    return root


def _why(error: etree.XMLSyntaxError, data: bytes, what: str) -> tuple[str, str]:
    message = str(error)
    # Two-byte encodings put a zero beside each letter of a tag.
    start, end = data[:100].replace(b"\x00", b"").lstrip(_BEFORE), data[-100:].replace(b"\x00", b"").rstrip()
    if "ntity" in message:
        return "entities", f"{what} uses entities, which no list needs: {message}."
    if not start.startswith(b"<") or "Start tag expected" in message:
        return "format", f"{what} is not XML: {message}."
    # Whole XML ends with a tag, whatever else is wrong with it.
    if "Extra content" in message:
        return "format", f"{what} goes on behind its last tag: {message}."
    if not end.endswith(b">") or "Premature end" in message or "EndTag" in message or "not found" in message:
        return "truncated", f"{what} ends before its XML does: {message}."
    if "encoding" in message.lower() or "UTF-8" in message:
        return "encoding", f"{what} is not in the encoding that it declares: {message}."
    return "format", f"{what} is not well-formed XML: {message}."
