"""Fetching over a real local server that misbehaves in every way that publishers' servers do."""

from __future__ import annotations

import gzip
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from comity.errors import FetchError, RefusedError, UsageError
from comity.sources.contract import FetchFile, Form, Manifest
from comity.sources.fetch import Clock, Fetched, FetchedList, Fetcher, FetchState, Limits, NotModified, fetch_list
from comity.sources.http_answers import NotThereError, published_sha256, shown

CONTENT = b"ent_num,name\n1,INVENTED TRADING\n"
NOW = datetime(2026, 8, 22, 6, 0, tzinfo=UTC)

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers with what the test has scripted for the path; the last answer of a path stays."""

    protocol_version = "HTTP/1.1"
    server: Scripted

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.server.asked.append((path, {name.lower(): value for name, value in self.headers.items()}))
        script = self.server.script.get(path, [status(404)])
        answer = script.pop(0) if len(script) > 1 else script[0]
        try:
            answer(self)
        except OSError:  # the fetcher has hung up, as some tests expect
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Scripted(ThreadingHTTPServer):
    """A local server: `script` by path, and what was `asked` of it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.script: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def n_asked(self, path: str) -> int:
        return sum(each == path for each, _ in self.asked)


def status(code: int, body: bytes = b"", **headers: str) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_response(code)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def ok(body: bytes = CONTENT, **headers: str) -> Answer:
    return status(200, body, **headers)


def versioned(body: bytes, etag: str) -> Answer:
    """200 with an ETag, or 304 to one who has it."""

    def answer(handler: Handler) -> None:
        known = handler.headers.get("If-None-Match") == etag
        (status(304, ETag=etag) if known else ok(body, ETag=etag))(handler)

    return answer


def cut_off(handler: Handler) -> None:
    ok(CONTENT, Content_Length=str(len(CONTENT) + 100))(handler)
    handler.close_connection = True


def cut_off_in_chunks(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"5\r\nhello\r\n")
    handler.close_connection = True


def endless(handler: Handler) -> None:
    """A body without a length that goes on until the other side hangs up."""
    handler.send_response(200)
    handler.end_headers()
    handler.close_connection = True
    while True:
        handler.wfile.write(b"x" * 4096)


def hang_up(handler: Handler) -> None:
    handler.close_connection = True


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1")
    with Scripted() as scripted:
        thread = threading.Thread(target=scripted.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield scripted
        scripted.shutdown()
        thread.join()


class Time:
    """A clock that moves only when somebody sleeps, or by `step` whenever it is read."""

    def __init__(self, step: float = 0.0) -> None:
        self.step, self.seconds = step, 0.0
        self.slept: list[float] = []
        self.clock = Clock(now=lambda: NOW, monotonic=self.read, sleep=self.sleep, chance=lambda: 0.5)

    def read(self) -> float:
        self.seconds += self.step
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


@pytest.fixture
def times() -> Time:
    return Time()


@pytest.fixture
def fetcher(times: Time) -> Iterator[Fetcher]:
    with local(times) as made:
        yield made


def local(times: Time, **limits: Any) -> Fetcher:
    return Fetcher(limits=Limits(**limits), clock=times.clock, http_hosts=frozenset({"127.0.0.1"}))


def refused(fetcher: Fetcher, url: str) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        fetcher.fetch(url)
    return caught.value


def test_a_file_is_fetched_with_what_to_ask_next_time(server: Scripted, fetcher: Fetcher) -> None:
    server.script["/sdn.csv"] = [ok(ETag='"1"', Last_Modified="Sat, 22 Aug 2026 05:00:00 GMT")]
    found = fetcher.fetch(f"{server.url}/sdn.csv")
    assert found == Fetched(CONTENT, '"1"', "Sat, 22 Aug 2026 05:00:00 GMT", f"{server.url}/sdn.csv", NOW)
    assert not found.not_modified
    assert server.asked[0][1]["user-agent"].startswith("comity/")


def test_a_file_that_is_not_modified_is_not_sent_again(server: Scripted, fetcher: Fetcher) -> None:
    server.script["/sdn.csv"] = [versioned(CONTENT, '"1"')]
    first = fetcher.fetch(f"{server.url}/sdn.csv")
    again = fetcher.fetch(f"{server.url}/sdn.csv", etag=first.etag, last_modified="Sat, 22 Aug 2026 05:00:00 GMT")
    assert again.not_modified
    assert again.etag == '"1"'
    assert server.asked[1][1]["if-modified-since"] == "Sat, 22 Aug 2026 05:00:00 GMT"


def test_not_modified_without_being_asked_is_an_error(server: Scripted, fetcher: Fetcher) -> None:
    server.script["/x"] = [status(304)]
    with pytest.raises(FetchError, match="304"):
        fetcher.fetch(f"{server.url}/x")


def test_a_server_in_trouble_is_asked_again_with_growing_pauses(
    server: Scripted, fetcher: Fetcher, times: Time
) -> None:
    server.script["/x"] = [status(500), hang_up, status(503), ok()]
    assert fetcher.fetch(f"{server.url}/x").content == CONTENT
    assert times.slept == [1.0, 2.0, 4.0]


def test_a_server_that_stays_in_trouble_is_given_up(server: Scripted, fetcher: Fetcher) -> None:
    server.script["/x"] = [status(502)]
    with pytest.raises(FetchError, match="502"):
        fetcher.fetch(f"{server.url}/x")
    assert server.n_asked("/x") == 4


@pytest.mark.parametrize(("header", "slept"), [("7", 7.0), ("Sat, 22 Aug 2026 06:00:30 GMT", 30.0), ("soon", 1.0)])
def test_a_pause_that_a_server_asks_for_is_kept(
    server: Scripted, fetcher: Fetcher, times: Time, header: str, slept: float
) -> None:
    server.script["/x"] = [status(429, Retry_After=header), ok()]
    assert fetcher.fetch(f"{server.url}/x").content == CONTENT
    assert times.slept == [slept]


def test_a_pause_that_is_too_long_is_left_to_the_next_update(server: Scripted, fetcher: Fetcher, times: Time) -> None:
    server.script["/x"] = [status(429, Retry_After="86400"), ok()]
    with pytest.raises(FetchError, match="fewer requests"):
        fetcher.fetch(f"{server.url}/x")
    assert not times.slept


def test_no_pause_goes_past_the_deadline(server: Scripted, fetcher: Fetcher, times: Time) -> None:
    server.script["/x"] = [status(503)]
    with pytest.raises(FetchError, match="503"):
        fetcher.fetch(f"{server.url}/x", deadline=2.5)
    assert times.slept == [1.0]


def test_a_body_without_end_meets_the_deadline(server: Scripted) -> None:
    server.script["/x"] = [endless]
    with local(Time(step=0.2)) as fetcher, pytest.raises(FetchError, match="longer than allowed"):
        fetcher.fetch(f"{server.url}/x", deadline=5.0)


def test_a_silent_server_meets_the_time_limit(server: Scripted) -> None:
    release = threading.Event()

    def silent(handler: Handler) -> None:
        release.wait(5)

    server.script["/x"] = [silent]
    with local(Time(), read_seconds=0.05, attempts=2) as fetcher, pytest.raises(FetchError, match="in time"):
        fetcher.fetch(f"{server.url}/x")
    release.set()
    assert server.n_asked("/x") == 2


def test_a_file_past_the_limit_is_given_up(server: Scripted, times: Time) -> None:
    server.script |= {"/announced": [ok(b"x" * 5000)], "/endless": [endless]}
    server.script["/packed"] = [ok(gzip.compress(bytes(1_000_000)), Content_Encoding="gzip")]
    with local(times, max_bytes=4000) as fetcher:
        for path in server.script:
            assert refused(fetcher, server.url + path).reason == "too_large"


@pytest.mark.parametrize("answer", [cut_off, cut_off_in_chunks])
def test_an_answer_that_is_cut_off_is_tried_again_then_refused(
    server: Scripted, fetcher: Fetcher, answer: Answer
) -> None:
    server.script["/x"] = [answer, answer, ok()]
    assert fetcher.fetch(f"{server.url}/x").content == CONTENT
    server.script["/x"] = [answer]
    assert refused(fetcher, f"{server.url}/x").reason == "truncated"


def test_web_pages_and_empty_answers_are_refused(server: Scripted, fetcher: Fetcher) -> None:
    page = b"<!DOCTYPE html>\n<html><body>Please log in</body></html>"
    server.script |= {
        "/said": [ok(page, Content_Type="text/html; charset=utf-8")],
        "/unsaid": [ok(page, Content_Type="text/csv")],
        "/empty": [ok(b"")],
    }
    assert refused(fetcher, f"{server.url}/said").reason == "html"
    assert refused(fetcher, f"{server.url}/unsaid").reason == "html"
    assert refused(fetcher, f"{server.url}/empty").reason == "empty"


@pytest.mark.parametrize(("code", "said"), [(401, "login"), (403, "refuses"), (400, "error"), (204, "204")])
def test_other_answers_are_said_in_words_and_not_repeated(
    server: Scripted, fetcher: Fetcher, code: int, said: str
) -> None:
    server.script["/x"] = [status(code)]
    with pytest.raises(FetchError, match=said):
        fetcher.fetch(f"{server.url}/x")
    assert server.n_asked("/x") == 1


def test_compression_for_the_way_is_undone_and_that_of_a_file_is_kept(server: Scripted, fetcher: Fetcher) -> None:
    packed = gzip.compress(CONTENT)
    server.script |= {
        "/x.csv": [ok(packed, Content_Encoding="gzip")],
        "/x.csv.gz": [ok(packed, Content_Encoding="gzip")],
        "/twice.csv.gz": [ok(gzip.compress(packed), Content_Encoding="gzip")],
        "/plain.csv.gz": [ok(packed)],
        "/damaged": [ok(packed[:-4], Content_Encoding="gzip")],
        "/other": [ok(packed, Content_Encoding="br")],
    }
    assert fetcher.fetch(f"{server.url}/x.csv").content == CONTENT
    for path in ("/x.csv.gz", "/twice.csv.gz", "/plain.csv.gz"):
        assert fetcher.fetch(server.url + path).content == packed, path
    assert refused(fetcher, f"{server.url}/damaged").reason == "truncated"
    assert refused(fetcher, f"{server.url}/other").reason == "format"


def test_redirections_are_followed_a_few_times(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {"/a": [status(301, Location="/b?key=SECRET")], "/b": [status(302, Location="/c")], "/c": [ok()]}
    found = fetcher.fetch(f"{server.url}/a")
    assert (found.content, found.final_url) == (CONTENT, f"{server.url}/c")


def test_redirections_in_a_circle_are_given_up(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {"/a": [status(302, Location="/b")], "/b": [status(302, Location="/a")]}
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        fetcher.fetch(f"{server.url}/a")
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://example.org/x", "http://localhost.example/x"]
)
def test_redirections_away_from_https_are_not_followed(server: Scripted, fetcher: Fetcher, location: str) -> None:
    server.script["/a"] = [status(302, Location=location)]
    with pytest.raises(FetchError, match="only https is accepted"):
        fetcher.fetch(f"{server.url}/a")


def test_plain_http_is_for_named_hosts_only(server: Scripted, times: Time) -> None:
    with Fetcher(clock=times.clock) as fetcher:
        for url in (f"{server.url}/x", "file:///etc/passwd", "x.csv", "https://", "http://[::1/x"):
            with pytest.raises(FetchError):
                fetcher.fetch(url)
    assert not server.asked


def test_a_server_that_is_not_there_is_said(server: Scripted, fetcher: Fetcher, times: Time) -> None:
    with Scripted() as gone:
        url = gone.url
    with pytest.raises(FetchError, match="cannot be reached"):
        fetcher.fetch(f"{url}/x?key=SECRET")
    assert len(times.slept) == 3


def test_no_message_and_no_log_tells_a_query_or_a_password(
    server: Scripted, fetcher: Fetcher, caplog: pytest.LogCaptureFixture
) -> None:
    server.script |= {
        "/x": [ok()],
        "/missing": [status(404)],
        "/page": [ok(b"<html>")],
        "/cut": [cut_off],
        "/empty": [ok(b"")],
        "/loop": [status(302, Location="/loop?key=SECRET")],
    }
    secret = server.url.replace("//", "//user:SECRET@")
    said = []
    with caplog.at_level(logging.INFO):
        for path in server.script:
            try:
                said.append(fetcher.fetch(f"{secret}{path}?key=SECRET#SECRET").final_url)
            except (FetchError, RefusedError) as error:
                said.append(f"{error} {getattr(error, 'address', '')}")
    assert len(said) == 6
    assert "SECRET" not in " ".join(said)
    assert "HTTP Request" in caplog.text
    assert "SECRET" not in caplog.text
    assert shown("https://u:SECRET@h.org:8443/a/b?SECRET#SECRET") == "https://h.org:8443/a/b"
    assert "SECRET" not in shown("https://h:SECRET/x")


# ---- whole lists


def listing(server: Scripted, *files: FetchFile) -> tuple[Manifest, Form]:
    form = Form(
        id="csv", kind="publisher", reader="x", reader_version=1, verified_on="fixture", matches=("*.csv",), carries=(),
        fetch=tuple(FetchFile(each.name, server.url + each.url, each.checksum_url, each.optional) for each in files),
    )  # fmt: skip
    manifest = Manifest(
        list="xx_list", authority="XX", title="", publisher="", page="", cadence="", terms="", stale_after_days=1,
        tolerated_shrink=0.1, dates={}, regimes={}, forms=(form,),
    )  # fmt: skip
    return manifest, form


FAMILY = (FetchFile("sdn.csv", "/sdn"), FetchFile("alt.csv", "/alt"), FetchFile("notes.csv", "/notes", optional=True))


def test_a_list_is_fetched_whole_and_then_not_modified(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {path: [versioned(path.encode(), f'"{path}"')] for path in ("/sdn", "/alt", "/notes")}
    manifest, form = listing(server, *FAMILY)
    first = fetch_list(manifest, form, {}, fetcher)
    assert isinstance(first, FetchedList)
    assert first.files == {"sdn.csv": b"/sdn", "alt.csv": b"/alt", "notes.csv": b"/notes"}
    assert first.states[f"{server.url}/alt"] == FetchState('"/alt"')
    assert fetch_list(manifest, form, first.states, fetcher) == NotModified(first.states, NOW)


def test_one_changed_file_brings_them_all(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {path: [versioned(path.encode(), f'"{path}"')] for path in ("/sdn", "/alt", "/notes")}
    manifest, form = listing(server, *FAMILY)
    states = {f"{server.url}{path}": FetchState(f'"{path}"') for path in ("/sdn", "/alt", "/notes")}
    server.script["/alt"] = [versioned(b"new", '"new"')]
    found = fetch_list(manifest, form, states, fetcher)
    assert isinstance(found, FetchedList)
    assert found.files == {"sdn.csv": b"/sdn", "alt.csv": b"new", "notes.csv": b"/notes"}
    assert found.states[f"{server.url}/alt"].etag == '"new"'


def test_an_optional_file_may_be_missing(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {path: [versioned(path.encode(), f'"{path}"')] for path in ("/sdn", "/alt")}
    manifest, form = listing(server, *FAMILY)
    found = fetch_list(manifest, form, {}, fetcher)
    assert isinstance(found, FetchedList)
    assert sorted(found.files) == ["alt.csv", "sdn.csv"]
    assert isinstance(fetch_list(manifest, form, found.states, fetcher), NotModified)


def test_an_optional_file_that_is_gone_is_a_change(server: Scripted, fetcher: Fetcher) -> None:
    server.script |= {path: [versioned(path.encode(), f'"{path}"')] for path in ("/sdn", "/alt", "/notes")}
    manifest, form = listing(server, *FAMILY)
    first = fetch_list(manifest, form, {}, fetcher)
    del server.script["/notes"]
    again = fetch_list(manifest, form, first.states, fetcher)
    assert isinstance(again, FetchedList)
    assert sorted(again.files) == ["alt.csv", "sdn.csv"]
    assert len(again.states) == 2


def test_a_missing_file_that_is_not_optional_fails_the_list(server: Scripted, fetcher: Fetcher) -> None:
    server.script["/sdn"] = [ok()]
    with pytest.raises(NotThereError, match="no such file"):
        fetch_list(*listing(server, *FAMILY), {}, fetcher)


def test_a_list_without_addresses_or_files_is_said(server: Scripted, fetcher: Fetcher) -> None:
    with pytest.raises(UsageError, match="no address"):
        fetch_list(*listing(server), {}, fetcher)
    with pytest.raises(FetchError, match="no file"):
        fetch_list(*listing(server, FAMILY[2]), {}, fetcher)


def test_a_checksum_is_held_against_the_file(server: Scripted, fetcher: Fetcher) -> None:
    digest = sha256(CONTENT).hexdigest()
    server.script |= {"/x.csv": [ok()], "/x.sha256": [ok(f"{digest.upper()} *x.csv\n".encode())]}
    file = FetchFile("x.csv", "/x.csv", f"{server.url}/x.sha256")
    found = fetch_list(*listing(server, file), {}, fetcher)
    assert isinstance(found, FetchedList)
    server.script["/x.sha256"] = [ok(b"0" * 64)]
    with pytest.raises(RefusedError) as caught:
        fetch_list(*listing(server, file), {}, fetcher)
    assert caught.value.reason == "checksum"


def test_the_checksum_of_one_file_among_several() -> None:
    text = f"{'a' * 64}  x.csv\n{'b' * 64}  y.csv\n"
    assert published_sha256(text, "https://h.org/y.csv?v=1") == "b" * 64
    for bad in (text, "no digest here", ""):
        with pytest.raises(RefusedError) as caught:
            published_sha256(bad, "https://h.org/z.csv")
        assert caught.value.reason == "checksum"


def test_importing_the_module_does_not_load_the_http_library() -> None:
    code = "import sys, comity.sources.fetch, comity.sources.mirror; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603  # our own words
