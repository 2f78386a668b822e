"""Reads a PDF file within limits: its text, and the lines of its tables. No scripts, no pictures, no other files.

The library is `pypdf`: pure Python, typed, without dependencies, and with limits of its own on what a stream unpacks
to. Of the Japanese lists it gives exactly the characters that pdfium and pdfminer give; pdfium writes a hyphen at the
end of a line as U+FFFE, and pdfminer has no limits. It is imported when a PDF is read and not before.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Problem
from comity.sources.pdf import fonts
from comity.sources.pdf.page import Allowance, Page, Recorder
from comity.sources.plain_text import refuse_web_page

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_BYTES = 32 * 1024 * 1024
"""Of the file; the largest list here has some 700 KB."""

MAX_PAGES = 1_000
"""The longest list here has 102 pages."""

MAX_UNPACKED = 8 * 1024 * 1024
"""Bytes that one stream may unpack to. A page of a list has some 40 KB; fonts and pictures are not unpacked."""

_END = b"%%EOF"
_UNREADABLE = re.compile("[\x00-\x08\ufffd\ufffe\ue000-\uf8ff]")
"""What stands for a character that a file's font does not tell."""


class Document(NamedTuple):
    """A PDF taken apart.

    Attributes:
        pages: in order.
        problems: what is damaged in the file, and characters that it does not tell.
    """

    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]


def read(data: bytes, what: str) -> Document:
    """Read every page.

    Args:
        data: the file.
        what: its name, for messages.

    Raises:
        RefusedError: `empty`, `html`, `truncated` (it does not end as a PDF does), `too_large`, or `format` (no PDF,
            encrypted, damaged, without pages).
    """
    _refuse_other_files(data, what)
    with _complaints() as complaints:
        try:
            pages = tuple(_pages(data, what))
        except RefusedError:
            raise
        except Exception as error:  # the library meets a damaged file with whatever error its parts raise
            raise _refusal(error, what) from error
    if not pages:
        raise RefusedError("format", f"{what} is a PDF without pages.")
    return Document(pages, tuple(_problems(pages, complaints)))


def _refuse_other_files(data: bytes, what: str) -> None:
    if not data.strip(b"\x00 \t\r\n"):
        raise RefusedError("empty", f"{what} is empty.")
    if len(data) > MAX_BYTES:
        raise RefusedError("too_large", f"{what} has {len(data):,} bytes, more than the {MAX_BYTES:,} that are read.")
    refuse_web_page(data, what)
    if b"%PDF-" not in data[:1024]:
        raise RefusedError("format", f"{what} is no PDF: it does not start as one.")
    # A file prepared for the web has an end mark near its start too: only the last kilobyte tells.
    if _END not in data[-1024:]:
        raise RefusedError("truncated", f"{what} is cut off: a PDF ends with {_END.decode()}. Fetch it again.")


def _pages(data: bytes, what: str) -> Iterator[Page]:
    from pypdf import PdfReader, apply_configuration  # noqa: PLC0415 - a command that reads no PDF does not pay for it

    allowance = Allowance(what)
    with apply_configuration(None, **_LIMITS):
        reader = PdfReader(io.BytesIO(data))
        _refuse_unsuitable(reader, what)
        for number, page in enumerate(reader.pages, start=1):
            yield _page(page, number, allowance)


_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": MAX_UNPACKED,
    "lzw_maximum_output_length": MAX_UNPACKED,
    "run_length_maximum_output_length": MAX_UNPACKED,
    "brotli_maximum_output_length": MAX_UNPACKED,
    "array_based_stream_maximum_output_length": MAX_UNPACKED,
    "stream_parsing_work_maximum_count": 1_000_000,  # operations and operands of one page; a list's have some 10,000
    "dictionary_maximum_element_count": 5_000,  # fonts of a page, for one: a list's has up to 10
    "page_tree_maximum_entries": 10 * MAX_PAGES,
    "page_tree_maximum_page_entries": 50 * MAX_PAGES,  # a page's dictionary has some 10
    "jbig2dec_binary": None,  # no other program is called
}
"""The library's own limits, lowered from what any PDF may need to what a list may."""


def _refuse_unsuitable(reader: PdfReader, what: str) -> None:
    if reader.is_encrypted:
        raise RefusedError("format", f"{what} is an encrypted PDF, which no list is. It was not read.")
    if (n_pages := len(reader.pages)) > MAX_PAGES:
        raise RefusedError("too_large", f"{what} has {n_pages:,} pages, more than the {MAX_PAGES:,} that are read.")


def _page(page: PageObject, number: int, allowance: Allowance) -> Page:
    own, within = fonts.weight(page)
    allowance.take(fonts=own)
    recorder = Recorder(allowance, _TURNS.get(page.rotation % 360, _TURNS[0]), within)
    text = page.extract_text(visitor_operand_before=recorder.before, visitor_text=recorder.text)
    allowance.take()  # an error raised within the page's last drawing was swallowed: it is raised again
    lines = tuple(line for raw in text.splitlines() if (line := raw.strip()))
    return Page(number, tuple(recorder.pieces), tuple(recorder.rules), lines)


_TURNS = {
    0: lambda x, y: (x, y),
    90: lambda x, y: (y, -x),
    180: lambda x, y: (-x, -y),
    270: lambda x, y: (-y, x),
}
"""Degrees by which a page is turned when shown (clockwise) -> where a point of it is then, but for a shift."""


def _problems(pages: tuple[Page, ...], complaints: list[str]) -> Iterator[Problem]:
    for complaint in dict.fromkeys(complaints):
        yield Problem("bad_value", "the PDF", f"It is damaged ({complaint}); what could be read was read.")
    for page in pages:
        if found := sum(len(_UNREADABLE.findall(piece.text)) for piece in page.pieces):
            yield Problem("bad_value", f"page {page.number}", f"The file does not tell {found:,} of its characters.")


def _refusal(error: Exception, what: str) -> RefusedError:
    from pypdf.errors import LimitReachedError  # noqa: PLC0415 - as above

    told = " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__
    if isinstance(error, LimitReachedError):
        return RefusedError("too_large", f"{what} is a PDF that asks for more than any list does: {told}.")
    return RefusedError("format", f"{what} is a PDF that cannot be read: {told}. Fetch it again.")


class _Listener(logging.Handler):
    """Keeps what the library has to say of a file, which would otherwise be printed or lost."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if len(self.heard) < _MAX_COMPLAINTS:
            self.heard.append(" ".join(record.getMessage().split())[:200])


_MAX_COMPLAINTS = 20


@contextmanager
def _complaints() -> Iterator[list[str]]:
    logger = logging.getLogger("pypdf")
    listener, propagated = _Listener(), logger.propagate
    logger.addHandler(listener)
    logger.propagate = False
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
        logger.propagate = propagated
