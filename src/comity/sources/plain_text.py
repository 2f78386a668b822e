"""Bytes to text, with the ways in which a published text file goes wrong."""

from __future__ import annotations

from comity.errors import RefusedError


def refuse_web_page(data: bytes, what: str) -> None:
    """Refuse an HTML page (a login form, an error page) saved under a list's name.

    Raises:
        RefusedError: it is one.
    """
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start[:512]:
        raise RefusedError(
            "html", f"{what} is a web page, not the list. The site may ask for a login or be in maintenance."
        )


def decode(data: bytes, what: str, encodings: tuple[str, ...] = ("utf-8-sig",)) -> str:
    """Decode with the first encoding that fits.

    Raises:
        RefusedError: empty, a web page, binary, or in none of the encodings; the message says where it breaks.
    """
    if not data.strip(b"\x00 \t\r\n\x1a"):
        raise RefusedError("empty", f"{what} is empty.")
    refuse_web_page(data, what)
    if b"\x00" in data:
        raise RefusedError("format", f"{what} is not text: it holds zero bytes.")
    failures = []
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            failures.append(f"{encoding} breaks at byte {error.start:,}")
    raise RefusedError("encoding", f"{what} is in no expected encoding: {'; '.join(failures)}.")
