"""Fetching published files over HTTPS: conditionally, patiently, within limits of time and size.

What a publisher's server says is not trusted: a web page in place of a file, an answer that is cut off or does not end,
a redirection to somewhere unprotected are refused with a reason.
"""

from __future__ import annotations

import io
import logging
import random
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from types import TracebackType
from typing import TYPE_CHECKING, Self

import msgspec

from comity.errors import FetchError, RefusedError, UsageError
from comity.sources.contract import FetchFile, Form, Manifest
from comity.sources.http_answers import (
    NotThereError,
    TryAgainError,
    WithoutQueries,
    decoded,
    failure,
    plain_words,
    published_sha256,
    shown,
    truncated,
)
from comity.sources.packed import MAX_UNPACKED
from comity.sources.plain_text import refuse_web_page
from comity.version import __version__

if TYPE_CHECKING:
    import httpx  # at run time only when first needed: it costs more to import than all else that most commands need


class Limits(msgspec.Struct, frozen=True):
    """How long and how much a fetch may take.

    Attributes:
        connect_seconds: to reach the server.
        read_seconds: between two pieces of an answer.
        total_seconds: for one file, tries and pauses included. Looked at between two pieces, so that a fetch may
            outlast it by `read_seconds`.
        max_bytes: of one file, as sent and as unpacked.
        attempts: tries in all, where trying again can help.
        redirects: that are followed in one try.
        pause_seconds: before the second try; doubled for each later one, and varied by half so that many users who
            were turned away together do not come back together.
        longest_pause_seconds: a server that asks for a longer one (Retry-After) is left alone until the next update.
    """

    connect_seconds: float = 10.0
    read_seconds: float = 60.0
    total_seconds: float = 600.0
    max_bytes: int = MAX_UNPACKED
    attempts: int = 4
    redirects: int = 5
    pause_seconds: float = 1.0
    longest_pause_seconds: float = 60.0


class Clock(msgspec.Struct, frozen=True):
    """Time and chance as a fetcher meets them; tests bring their own.

    Attributes:
        now: the instant, in UTC.
        monotonic: seconds from any start.
        sleep: waits so many seconds.
        chance: a number in [0, 1).
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random


class FetchState(msgspec.Struct, frozen=True):
    """What a server said of a file last, as it wants it repeated; empty where it said nothing."""

    etag: str = ""
    last_modified: str = ""


class Fetched(msgspec.Struct, frozen=True):
    """One answer.

    Attributes:
        content: the file; None where the server says that it is not modified.
        etag: to ask with next time; empty where the server gives none.
        last_modified: likewise.
        final_url: where the file was found in the end, without query string.
        retrieved_at: instant at which the answer was complete, UTC.
    """

    content: bytes | None
    etag: str
    last_modified: str
    final_url: str
    retrieved_at: datetime

    @property
    def not_modified(self) -> bool:
        """The server says that the file is what it was."""
        return self.content is None


class FetchedList(msgspec.Struct, frozen=True):
    """All files of one snapshot.

    Attributes:
        files: name as the manifest has it -> bytes.
        states: address -> what its server said, of every file that was found.
        retrieved_at: instant at which the last file was complete, UTC.
    """

    files: dict[str, bytes]
    states: dict[str, FetchState]
    retrieved_at: datetime


class NotModified(msgspec.Struct, frozen=True):
    """No file of the list has changed since it was last fetched; `states` and `retrieved_at` as in `FetchedList`."""

    states: dict[str, FetchState]
    retrieved_at: datetime


class _Ask(msgspec.Struct, frozen=True):
    """One file that is asked for: address, version at hand, the end of patience on the monotonic clock."""

    url: str
    known: FetchState
    end: float


class Fetcher:
    """Asks servers for files; keeps connections open between files until it is closed. Not for use by two threads.

    Args:
        limits: of time and size.
        clock: time and chance.
        http_hosts: hosts that may be asked over plain http; everything else goes over https. For a mirror within
            one's own network, and for tests.
    """

    def __init__(
        self, *, limits: Limits | None = None, clock: Clock | None = None, http_hosts: frozenset[str] = frozenset()
    ) -> None:
        self._limits = limits or Limits()
        self._clock = clock or Clock()
        self._http_hosts = http_hosts
        self._opened: httpx.Client | None = None
        self._without_queries = WithoutQueries()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. A closed fetcher opens new ones when it is asked again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
            logging.getLogger("httpx").removeFilter(self._without_queries)

    def fetch(self, url: str, *, etag: str = "", last_modified: str = "", deadline: float | None = None) -> Fetched:
        """Fetch one file, or learn that it is not modified.

        Args:
            url: https; http only for the hosts that were named.
            etag: of the version at hand; with it or `last_modified`, the server may answer "not modified".
            last_modified: of the version at hand.
            deadline: seconds that all tries together may take, instead of the limit's.

        Raises:
            NotThereError: the server has no such file.
            FetchError: it could not be reached, took too long, or answered with an error.
            RefusedError: `html`, `truncated`, `too_large`, `empty`, `format` (damaged on its way).
        """
        seconds = self._limits.total_seconds if deadline is None else deadline
        ask = _Ask(url, FetchState(etag, last_modified), self._clock.monotonic() + seconds)
        attempt = 1
        while True:
            try:
                return self._try(ask)
            except TryAgainError as again:
                self._pause(ask, again, attempt)
            attempt += 1

    def _pause(self, ask: _Ask, again: TryAgainError, attempt: int) -> None:
        """Wait before the next try, or raise what went wrong where there is none."""
        limits = self._limits
        wait = limits.pause_seconds * 2 ** (attempt - 1) * (0.5 + self._clock.chance())
        if again.wait is not None:
            wait = again.wait
        elif wait > limits.longest_pause_seconds:
            wait = limits.longest_pause_seconds
        too_long = wait > limits.longest_pause_seconds or self._clock.monotonic() + wait >= ask.end
        if attempt >= limits.attempts or too_long:
            raise again.error from again
        self._clock.sleep(wait)

    def _try(self, ask: _Ask) -> Fetched:
        """One try, redirections included."""
        client = self._client()
        with plain_words(ask.url):
            request = client.build_request("GET", ask.url, headers=_conditions(ask.known))
            for _ in range(self._limits.redirects + 1):
                self._refuse_unprotected(ask, request.url)
                request.extensions["timeout"] = self._timeouts(ask)
                response = client.send(request, stream=True)
                try:
                    if response.next_request is None:
                        return self._answer(ask, response)
                    request = response.next_request
                finally:
                    response.close()
        times = self._limits.redirects
        raise FetchError(shown(ask.url), f"the server redirects more than {times} times. The file was not fetched.")

    def _answer(self, ask: _Ask, response: httpx.Response) -> Fetched:
        headers, address, now = response.headers, shown(str(response.url)), self._clock.now
        if response.status_code == 304 and ask.known != FetchState():
            return Fetched(None, ask.known.etag, ask.known.last_modified, address, now())
        if response.status_code != 200:
            phrase, retry_after = response.reason_phrase, headers.get("retry-after", "")
            raise failure(ask.url, response.status_code, phrase, retry_after, now())
        if headers.get("content-type", "").lower().startswith(("text/html", "application/xhtml")):
            raise RefusedError(
                "html", f"{address} is a web page, not the file. Not read; the site may ask for a login."
            )
        sent = self._body(ask, response)
        content = decoded(ask.url, sent, headers.get("content-encoding", ""), self._limits.max_bytes)
        if not content:
            raise RefusedError("empty", f"{address} is empty. It was not read; run the update again later.")
        refuse_web_page(content, address)
        return Fetched(content, headers.get("etag", ""), headers.get("last-modified", ""), address, now())

    def _body(self, ask: _Ask, response: httpx.Response) -> bytes:
        """The bytes as sent, still compressed for the way where the server did so."""
        declared = response.headers.get("content-length", "")
        received = io.BytesIO()
        if declared.isdecimal():
            self._refuse_large(ask, int(declared))
        with plain_words(ask.url, in_body=True):
            for chunk in response.iter_raw():
                received.write(chunk)
                self._refuse_large(ask, received.tell())
                self._seconds_left(ask)
        if declared.isdecimal() and received.tell() != int(declared):
            raise TryAgainError(truncated(ask.url))
        return received.getvalue()

    def _refuse_large(self, ask: _Ask, size: int) -> None:
        if size > self._limits.max_bytes:
            detail = f"{shown(ask.url)} has {size:,} bytes or more; {self._limits.max_bytes:,} are read here. Given up."
            raise RefusedError("too_large", detail)

    def _refuse_unprotected(self, ask: _Ask, url: httpx.URL) -> None:
        """What travels without https can be changed on its way, and other schemes lead to other services or files."""
        if url.scheme == "https" or (url.scheme == "http" and url.host in self._http_hosts):
            return
        what = "is" if shown(str(url)) == shown(ask.url) else "redirects to"
        detail = f"{what} {url.scheme or '(nothing)'}://, and only https is accepted. The file was not fetched."
        raise FetchError(shown(ask.url), detail)

    def _timeouts(self, ask: _Ask) -> dict[str, float]:
        left = self._seconds_left(ask)
        connect, read = min(self._limits.connect_seconds, left), min(self._limits.read_seconds, left)
        return {"connect": connect, "read": read, "write": read, "pool": connect}

    def _seconds_left(self, ask: _Ask) -> float:
        left = ask.end - self._clock.monotonic()
        if left <= 0:
            raise FetchError(shown(ask.url), "takes longer than allowed. It was given up; try again later.")
        return left

    def _client(self) -> httpx.Client:
        if self._opened is None:
            import httpx  # noqa: PLC0415  # see the head of this module

            logging.getLogger("httpx").addFilter(self._without_queries)
            headers = {"User-Agent": f"comity/{__version__}", "Accept": "*/*", "Accept-Encoding": "gzip"}
            self._opened = httpx.Client(headers=headers, follow_redirects=False)
        return self._opened


def fetch_list(
    manifest: Manifest, form: Form, state: Mapping[str, FetchState], fetcher: Fetcher
) -> FetchedList | NotModified:
    """Fetch every file of a form from the publisher.

    Args:
        manifest: of the list.
        form: with addresses in `fetch`.
        state: address -> what its server said last, as in `FetchedList.states`; empty to fetch in any case.
        fetcher: asks.

    Returns:
        The whole snapshot, or `NotModified`. Where one file of several has changed, all are fetched, so that what is
        handed on is whole. A file that is optional may be absent; if it was there before, that is a change.

    Raises:
        UsageError: the form has no addresses.
        FetchError, RefusedError: as for `Fetcher.fetch`; `checksum`, where it is not what is stated.
    """
    if not form.fetch:
        raise UsageError(f"{manifest.list} has no address for the form {form.id}. Give a mirror, or import a file.")
    first = {file.url: _fetch_file(file, state.get(file.url, FetchState()), fetcher) for file in form.fetch}
    found = {url: answer for url, answer in first.items() if answer is not None}
    gone = any(answer is None and url in state for url, answer in first.items())
    if found and not gone and all(answer.not_modified for answer in found.values()):
        return NotModified(_states(found), max(answer.retrieved_at for answer in found.values()))
    return _whole(manifest, form, found, fetcher)


def _whole(manifest: Manifest, form: Form, found: dict[str, Fetched], fetcher: Fetcher) -> FetchedList:
    """Fetch anew what the first round only learned to be not modified."""
    files = {}
    for file in form.fetch:
        answer = found.get(file.url)
        if answer is not None and answer.content is None:
            answer = _fetch_file(file, FetchState(), fetcher)
        if answer is None or answer.content is None:
            found.pop(file.url, None)
            continue
        found[file.url], files[file.name] = answer, answer.content
    if not files:
        raise FetchError(shown(form.fetch[0].url), f"no file of {manifest.list} is there. Nothing was fetched.")
    return FetchedList(files, _states(found), max(answer.retrieved_at for answer in found.values()))


def _fetch_file(file: FetchFile, known: FetchState, fetcher: Fetcher) -> Fetched | None:
    """One file, checked against its checksum; None where it is optional and not there."""
    try:
        answer = fetcher.fetch(file.url, etag=known.etag, last_modified=known.last_modified)
    except NotThereError:
        if file.optional:
            return None
        raise
    if file.checksum_url and answer.content is not None:
        stated = fetcher.fetch(file.checksum_url).content or b""
        if sha256(answer.content).hexdigest() != published_sha256(stated.decode("utf-8", "replace"), file.url):
            detail = f"{shown(file.url)} is not the file whose SHA-256 the publisher states. Not read; try again later."
            raise RefusedError("checksum", detail)
    return answer


def _conditions(known: FetchState) -> dict[str, str]:
    headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    # A header goes out as ASCII; a server that marks its files otherwise is asked unconditionally.
    return {name: value for name, value in headers.items() if value and value.isascii()}


def _states(found: Mapping[str, Fetched]) -> dict[str, FetchState]:
    return {url: FetchState(answer.etag, answer.last_modified) for url, answer in found.items()}
