"""Bringing lists up to date from their publishers (a server on loopback) and from a mirror."""

from __future__ import annotations

import io
import shutil
import tarfile
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files as package_files
from pathlib import Path

import msgspec
import pytest

from comity.register.store import Register
from comity.register.update import Report, Updater
from comity.register.update_from_mirror import from_mirror
from comity.register.update_from_publishers import from_publishers
from comity.sources import registry
from comity.sources.contract import FetchFile
from comity.sources.fetch import Fetcher, Limits
from comity.sources.mirror import Mirror
from comity.sources.series import read_series

SAMPLE = Path(str(package_files("comity.sources").joinpath("un_sc", "sample", "xml")))
NOW = datetime(2030, 5, 1, tzinfo=UTC)


class Publisher:
    """A server that serves one file, with an ETag, and can be told to fail."""

    def __init__(self) -> None:
        self.content = next(SAMPLE.iterdir()).read_bytes()
        self.status = 200
        self.asked: list[str] = []
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.answer(self)

            def log_message(self, *_: object) -> None:
                """Keep quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        tag = f'"{hash(self.content)}"'
        known = request.headers.get("If-None-Match", "")
        self.asked.append(known)
        status = 304 if known == tag and self.status == 200 else self.status
        request.send_response(status)
        request.send_header("ETag", tag)
        body = self.content if status == 200 else b""
        request.send_header("Content-Length", str(len(body)))
        request.send_header("Content-Type", "text/xml")
        request.end_headers()
        request.wfile.write(body)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/consolidated.xml"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    """The UN's address is on loopback; no other list has one."""
    server = Publisher()
    shipped = registry.manifest("un_sc")
    form = msgspec.structs.replace(shipped.forms[0], fetch=(FetchFile("consolidated.xml", server.url),))
    manifest = msgspec.structs.replace(shipped, forms=(form, *shipped.forms[1:]))
    monkeypatch.setattr(registry, "list_ids", lambda: ("un_sc",))
    monkeypatch.setattr(registry, "manifest", lambda _: manifest)
    yield server
    server.close()


@pytest.fixture
def plain_register(tmp_path: Path) -> Iterator[Register]:
    with Register(tmp_path / "r.db") as opened:
        yield opened


def fetcher() -> Fetcher:
    return Fetcher(limits=Limits(attempts=1, total_seconds=5), http_hosts=frozenset({"127.0.0.1"}))


def update(register: Register, hours: int = 0, within: float | None = None) -> list[tuple[str, str]]:
    with fetcher() as asking:
        updater = Updater(register, clock=lambda: NOW + timedelta(hours=hours))
        return [(report.result, report.detail) for report in from_publishers(updater, asking, within_seconds=within)]


def test_a_list_comes_from_its_publisher_and_is_asked_for_conditionally(
    plain_register: Register, publisher: Publisher
) -> None:
    assert update(plain_register) == [("imported", "")]
    assert plain_register.snapshots()[0].origin == publisher.url
    ((result, detail),) = update(plain_register, hours=1)
    assert result == "unchanged"
    assert "not modified" in detail
    assert [bool(known) for known in publisher.asked] == [False, True]
    assert plain_register.lists()[0].checked_at > plain_register.lists()[0].retrieved_at


def test_a_publisher_that_fails_leaves_the_last_good_version(plain_register: Register, publisher: Publisher) -> None:
    update(plain_register)
    before = plain_register.lists()[0]
    publisher.status = 503
    ((result, _),) = update(plain_register, hours=1)
    assert result == "unreachable"
    after = plain_register.lists()[0]
    assert (after.snapshot_sha256, after.status) == (before.snapshot_sha256, before.status)


def test_a_login_page_served_as_the_list_is_refused_and_shown(plain_register: Register, publisher: Publisher) -> None:
    update(plain_register)
    publisher.content = b"<!DOCTYPE html><html><body>Please log in</body></html>"
    ((result, _),) = update(plain_register, hours=1)
    assert result == "refused"
    state = plain_register.lists()[0]
    assert (state.status, state.records) == ("refused", plain_register.snapshots()[0].n_records)
    publisher.content = next(SAMPLE.iterdir()).read_bytes()
    update(plain_register, hours=2)
    assert plain_register.lists()[0].status != "refused"


def test_a_list_whose_turn_does_not_come_says_so(plain_register: Register, publisher: Publisher) -> None:
    assert update(plain_register, within=0.0) == [("unreachable", "No time was left for it.")]
    assert publisher.asked == []


class TestMirror:
    """A folder of the shipped samples."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        place = tmp_path / "mirror"
        for name, form in (("un_sc", "xml"), ("us_ofac_sdn", "csv_family"), ("us_ofac_sdn", "wlf_json")):
            source = Path(str(package_files("comity.sources").joinpath(name, "sample", form)))
            shutil.copytree(source, place / name / form)
        entries = [
            ("un_sc", '["un_sc/xml/*.xml"]', "publisher", ""),
            ("us_ofac_sdn", '["us_ofac_sdn/wlf_json/OFAC.json"]', "third-party", 'history = ["us_ofac_sdn/old/*"]'),
            ("xx_nowhere", '["x"]', "publisher", ""),
            ("gb_uksl", '["gone.tar.xz"]', "third-party", ""),
        ]
        rows = [
            f'[[snapshot]]\nlist = "{name}"\nfiles = {files}\npublished_on = 2026-01-02\nstatus = "current"\n'
            f'form = "{form}"\n{more}\n'
            for name, files, form, more in entries
        ]
        (place / "mirror.toml").write_text("\n".join(rows), "utf-8")
        (place / "us_ofac_sdn" / "old").mkdir()
        for path in (place / "us_ofac_sdn" / "csv_family").iterdir():
            shutil.copy(path, place / "us_ofac_sdn" / "old" / f"{path.stem}_2025-01-01.csv")
        return place

    def run(self, register: Register, folder: Path, *lists: str, history: bool = False) -> dict[str, list[str]]:
        with Mirror(folder) as mirror:
            found: dict[str, list[str]] = {}
            # The sample of the conversion has fewer records than that of the publisher's files.
            updater = Updater(register, clock=lambda: NOW, accept_shrink=True)
            for report in from_mirror(updater, mirror, lists, history=history):
                found.setdefault(report.list, []).append(f"{report.result} {report.form}".strip())
        return found

    def test_brings_what_is_in_force_and_what_lends_it_fields(self, plain_register: Register, folder: Path) -> None:
        assert self.run(plain_register, folder) == {
            "un_sc": ["imported xml"],
            "us_ofac_sdn": ["imported csv_family", "imported wlf_json"],
            "xx_nowhere": ["not read"],
            "gb_uksl": ["unreachable"],
        }
        state = {each.list: each for each in plain_register.lists(date(2026, 1, 3))}["us_ofac_sdn"]
        assert (state.form, state.borrows_from) == ("third-party", ("csv_family 2025-01-01",))

    def test_brings_one_list_alone(self, plain_register: Register, folder: Path) -> None:
        assert self.run(plain_register, folder, "un_sc") == {"un_sc": ["imported xml"]}

    def test_finds_nothing_new_the_second_time(self, plain_register: Register, folder: Path) -> None:
        self.run(plain_register, folder)
        again = self.run(plain_register, folder, history=True)
        assert again["un_sc"] == ["unchanged xml"]
        assert set(again["us_ofac_sdn"]) == {"unchanged csv_family", "unchanged wlf_json"}


def test_renamed_files_are_told_by_what_is_in_them(plain_register: Register) -> None:
    updater = Updater(plain_register, clock=lambda: NOW)
    manifest = plain_register.manifest("un_sc")
    report = updater.from_files(manifest, [("my download.xml", next(SAMPLE.iterdir()).read_bytes())])
    assert (report.result, report.form) == ("imported", "xml")


def test_the_package_brings_the_founding_case(plain_register: Register) -> None:
    reports = list(Updater(plain_register, clock=lambda: NOW).from_package())
    assert {report.result for report in reports} == {"imported"}
    assert {state.list: state.records for state in plain_register.lists()} == {
        "founding_2024": 66,
        "un_1718_vessels": 59,
        "un_sc": 155,
    }


def test_a_whole_list_puts_its_stand_in_out_of_count(plain_register: Register) -> None:
    updater = Updater(plain_register, clock=lambda: NOW)
    list(updater.from_package())
    manifest = plain_register.manifest("un_sc")
    updater.from_files(manifest, [("consolidated.xml", next(SAMPLE.iterdir()).read_bytes())])
    state = {each.list: each for each in plain_register.lists()}["un_sc"]
    assert (state.form_id, state.snapshots) == ("xml", 1)
    assert plain_register.changes(list_id="un_sc") == []


REGULATIONS = Path(str(package_files("comity.sources").joinpath("ca_justice", "sample", "xml")))


class TestSeriesOfParts:
    """Canada's regulations: each member of the series is one of the five, and the list is all of them together."""

    COLUMNS = "file,regulation,commit_date"

    def regulation(self, name: str, *, ships: str = "") -> bytes:
        """A regulation of the sample; `ships` renames one of its ships."""
        content = (REGULATIONS / f"{name}.xml").read_bytes()
        return content.replace(b"Imaginary Star", ships.encode()) if ships else content

    def run(self, register: Register, *versions: tuple[str, str, bytes]) -> Report:
        """Import versions, each as (regulation, instant, content); the archive is not in the order of time."""
        files = {f"{part}_{at[:10]}_{number}.xml": (part, at, raw) for number, (part, at, raw) in enumerate(versions)}
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:xz") as tar:
            for name in sorted(files):
                info = tarfile.TarInfo(name)
                info.size = len(files[name][2])
                tar.addfile(info, io.BytesIO(files[name][2]))
        rows = (f"{name},{part},{at}" for name, (part, at, _) in files.items())
        index = "\n".join([self.COLUMNS, *rows]).encode()
        raw = packed.getvalue()
        updater = Updater(register, clock=lambda: NOW)
        manifest = register.manifest("ca_justice")
        return updater.from_series(manifest, "s.tar.xz", raw, read_series("s.tar.xz", raw, index))

    def history(self) -> list[tuple[str, str, bytes]]:
        first, second, third = (f"202{year}-03-01T10:00:00Z" for year in (4, 5, 6))
        others = [
            (name, second, self.regulation(name))
            for name in ("SOR-2020-214", "SOR-2017-233", "SOR-2006-287", "SOR-2011-167")
        ]
        return [
            ("SOR-2014-58", first, self.regulation("SOR-2014-58", ships="Older Star")),
            *others,
            ("SOR-2014-58", third, self.regulation("SOR-2014-58")),
        ]

    def states(self, register: Register) -> list[tuple[str, int]]:
        return sorted((each.published_on, each.n_records) for each in register.snapshots())

    def test_each_snapshot_is_the_latest_version_of_every_part_so_far(self, plain_register: Register) -> None:
        report = self.run(plain_register, *self.history())
        assert (report.result, report.n_snapshots, report.n_records) == ("imported", 3, 16)
        assert self.states(plain_register) == [("2024-03-01", 13), ("2025-03-01", 16), ("2026-03-01", 16)]
        changes = plain_register.changes(list_id="ca_justice")
        assert sorted((each.what, each.key) for each in changes) == [
            ("amended", "SOR/2014-58/1.1/IMO 2345674"),
            ("new", "SOR/2017-233/1/1/1"),
            ("new", "SOR/2017-233/1/1/2"),
            ("new", "SOR/2020-214/1/3/1"),
        ]

    def test_a_beginning_with_one_part_says_which_parts_are_missing(self, plain_register: Register) -> None:
        report = self.run(plain_register, self.history()[0])
        assert (report.result, report.n_records) == ("imported", 13)
        assert {problem.code for problem in report.problems} == {"missing_field"}
        assert {problem.place for problem in report.problems} == {
            "SOR/2006-287", "SOR/2011-167", "SOR/2017-233", "SOR/2020-214",
        }  # fmt: skip
        assert "SOR-2014-58_2024-03-01_0.xml" in plain_register.snapshots()[0].origin

    def test_two_versions_of_one_part_on_one_day_are_two_snapshots(self, plain_register: Register) -> None:
        newer = self.regulation("SOR-2014-58").replace(b'current-date="2026-06-14"', b'current-date="2026-06-20"')
        report = self.run(
            plain_register,
            ("SOR-2014-58", "2026-07-01", newer),
            ("SOR-2014-58", "2026-07-01", self.regulation("SOR-2014-58", ships="Older Star")),
        )
        assert report.n_snapshots == 2
        (change,) = plain_register.changes(list_id="ca_justice")
        assert [(each.removed, each.added) for each in change.fields if each.field == "primary_name"] == [
            (("Older Star primary",), ("Imaginary Star primary",))
        ]

    def test_the_route_and_the_order_make_no_difference(self, tmp_path: Path) -> None:
        found = []
        for number, series_first in enumerate((True, False)):
            with Register(tmp_path / f"{number}.db") as register:
                updater = Updater(register, clock=lambda: NOW)
                manifest = register.manifest("ca_justice")
                current = [(path.name, path.read_bytes()) for path in sorted(REGULATIONS.iterdir())]
                if series_first:
                    self.run(register, *self.history())
                report = updater.from_files(manifest, current, "2026-03-01")
                assert report.result == ("unchanged" if series_first else "imported")
                if not series_first:
                    self.run(register, *self.history())
                assert self.run(register, *self.history()).result == "unchanged"
                changes = [(each.published_on, each.key, each.what) for each in register.changes(list_id="ca_justice")]
                found.append((self.states(register), changes))
        assert found[0] == found[1]

    def test_a_snapshot_without_the_other_parts_does_not_pass_for_the_list(self, plain_register: Register) -> None:
        self.run(plain_register, *self.history())
        updater = Updater(plain_register, clock=lambda: NOW)
        alone = ("SOR-2017-233.xml", self.regulation("SOR-2017-233"))
        report = updater.from_files(plain_register.manifest("ca_justice"), [alone], "2026-04-01")
        assert report.result == "refused"
        assert "fell from 16 to 2" in report.detail
