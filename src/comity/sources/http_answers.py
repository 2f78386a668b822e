"""What a server's answer means, in Comity's errors and in plain words. Used by `fetch`; opens no connection itself.

Messages and logs name addresses without user names, passwords and query strings, since mirrors put keys there.
"""

from __future__ import annotations

import email.utils
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from urllib.parse import urlsplit

from comity.errors import ComityError, FetchError, RefusedError
from comity.sources.packed import base_name, unpack

_GONE = {404, 410}
_BUSY = {429, 500, 502, 503, 504}
_MEANINGS = {
    401: "asks for a login",
    403: "refuses access",
    404: "has no such file",
    410: "has withdrawn the file",
    429: "asks for fewer requests",
}
_SHA256 = re.compile(r"\b[0-9a-fA-F]{64}\b")
_GZIP = b"\x1f\x8b"


class NotThereError(FetchError):
    """The server answers, and has no such file (404, 410)."""


class TryAgainError(Exception):
    """Something that may pass: raised and caught within a fetch.

    Attributes:
        error: what to raise if it does not pass.
        wait: seconds that the server asks to be left alone; None where it does not say.
    """

    def __init__(self, error: ComityError, wait: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


class WithoutQueries(logging.Filter):
    """Takes query strings and passwords out of the addresses that the HTTP library logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record; let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(shown(str(arg)) if "://" in str(arg) else arg for arg in record.args)
        return True


def shown(address: str) -> str:
    """An address as it may stand in a message: without user name, password, query and fragment."""
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(an address that cannot be read)"
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}"


def failure(address: str, status: int, phrase: str, retry_after: str, now: datetime) -> Exception:
    """What an answer other than 200 means.

    Args:
        address: that was asked for.
        status: of the answer.
        phrase: the server's words for it.
        retry_after: the header, empty where there is none.
        now: the instant, for a `retry_after` that is a date.

    Returns:
        `NotThereError`, `FetchError`, or `TryAgainError` around one where the server is only busy.
    """
    other = "answers with an error" if status >= 400 else "does not answer with the file"
    detail = f"the server {_MEANINGS.get(status, other)} ({status} {phrase}). The file was not fetched."
    if status in _GONE:
        return NotThereError(shown(address), detail)
    if status not in _BUSY:
        return FetchError(shown(address), detail)
    return TryAgainError(FetchError(shown(address), f"{detail} Try again later."), _seconds(retry_after, now))


def _seconds(retry_after: str, now: datetime) -> float | None:
    """A Retry-After header: seconds, or a date (RFC 9110, section 10.2.3)."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        until = email.utils.parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, ((until if until.tzinfo else until.replace(tzinfo=UTC)) - now).total_seconds())


@contextmanager
def plain_words(address: str, *, in_body: bool = False) -> Iterator[None]:
    """Turn the HTTP library's errors into ours.

    Args:
        address: that was asked for.
        in_body: the answer had begun, so a lost connection means that it is cut off.
    """
    import httpx  # noqa: PLC0415  # costs more to import than all else that most commands need

    try:
        yield
    except httpx.InvalidURL as error:
        raise FetchError(shown(address), "is not an address, or leads to one that is none. Correct it.") from error
    except httpx.TimeoutException as error:
        detail = "the server does not answer in time. The file was not fetched; try again later."
        raise TryAgainError(FetchError(shown(address), detail)) from error
    except httpx.TransportError as error:
        if in_body:
            raise TryAgainError(truncated(address)) from error
        if "CERTIFICATE" in str(error):
            detail = "the server cannot prove that it is who it claims to be (certificate). The file was not fetched."
            raise FetchError(shown(address), detail) from error
        detail = "the server cannot be reached, or broke off. The file was not fetched; try again later."
        raise TryAgainError(FetchError(shown(address), detail)) from error


def truncated(address: str) -> RefusedError:
    """The answer ended before its announced end."""
    return RefusedError(
        "truncated", f"{shown(address)} was cut off on its way. It was not read; run the update again later."
    )


def decoded(address: str, sent: bytes, encoding: str, limit: int) -> bytes:
    """Undo the compression that was for the way only (Content-Encoding).

    Servers label files that are .gz themselves as gzip-encoded, so that undoing it would give another file than the
    address names: these stay as they are, unless they are compressed twice.

    Raises:
        RefusedError: `truncated`, `too_large`, `format` (damaged, or an encoding that was not asked for).
    """
    label = encoding.strip().lower()
    if label in {"", "identity"} or not sent:
        return sent
    if label not in {"gzip", "x-gzip"}:
        raise RefusedError(
            "format", f"{shown(address)} comes in the encoding {label[:20]!r}, which was not asked for. Not read."
        )
    path = shown(address)
    content = unpack(f"{path}.gz" if not path.endswith(".gz") else path, sent, limit=limit)
    return sent if path.lower().endswith((".gz", ".tgz")) and not content.startswith(_GZIP) else content


def published_sha256(text: str, file_address: str) -> str:
    """The digest that a checksum file states: of the line that names the file, or else the only one in it.

    Args:
        text: of the checksum file.
        file_address: address of the file that is checked.

    Returns:
        64 lower-case hex digits.

    Raises:
        RefusedError: `checksum`: none, or several and none of them for this file.
    """
    name = base_name(urlsplit(file_address).path)
    lines = [line for line in text.splitlines() if name in line.split() or f"*{name}" in line.split()]
    named = _digests("\n".join(lines))
    digests = named or _digests(text)
    if len(digests) != 1:
        raise RefusedError(
            "checksum", f"The checksum of {shown(file_address)} could not be told: its file states {len(digests)} of "
            "them. The file was not read; see the publisher's page."
        )  # fmt: skip
    return digests.pop()


def _digests(text: str) -> set[str]:
    return {match[0].lower() for match in _SHA256.finditer(text)}
