"""A mirror says which file is which list, and never leads out of itself."""

from __future__ import annotations

import io
import os
import tarfile
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from comity.errors import FetchError, RefusedError, UsageError
from comity.sources.mirror import Mirror, StoredSeries, StoredSnapshot, is_address, parse_mirror

TEXT = """
[[snapshot]]
list = "un_sc"
files = ["un/consolidated.xml.gz"]
published_on = 2026-08-01
status = "current"
form = "publisher"
note = "whole"
history = ["un/history/s.tar", "un/history/un_2017-06-20.xml.gz"]

[[snapshot]]
list = "gb_ofsi"
files = ["gb/ConList_2025-04-21.xlsx"]
published_on = 2025-04-14
status = "retired"
form = "publisher"
"""


def series() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for day in ("2021-02-02", "2021-01-01"):
            info = tarfile.TarInfo(f"un_{day}.xml")
            info.size = len(day)
            tar.addfile(info, io.BytesIO(day.encode()))
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "mirror"
    (root / "un/history").mkdir(parents=True)
    (root / "gb").mkdir()
    (root / "mirror.toml").write_text(TEXT, "utf-8")
    (root / "un/consolidated.xml.gz").write_bytes(b"packed")
    (root / "un/history/un_2017-06-20.xml.gz").write_bytes(b"old")
    (root / "un/history/s.tar").write_bytes(series())
    (root / "un/history/s.index.csv").write_text("file\nun_2021-01-01.xml\nun_2021-02-02.xml\n", "utf-8")
    (root / "gb/ConList_2025-04-21.xlsx").write_bytes(b"PK")
    return root


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def rewritten(folder: Path, old: str, new: str) -> Mirror:
    (folder / "mirror.toml").write_text(TEXT.replace(old, new), "utf-8")
    return Mirror(folder)


def test_is_address() -> None:
    assert is_address("https://example.org/mirror")
    assert not is_address("/srv/mirror")
    assert not is_address("C:\\mirror")


def test_a_folder_gives_what_its_entries_name(folder: Path) -> None:
    mirror = Mirror(folder)
    entry = mirror.entry("un_sc")
    assert (entry.list, entry.published_on.isoformat(), entry.note) == ("un_sc", "2026-08-01", "whole")
    assert mirror.files(entry) == {"consolidated.xml.gz": b"packed"}


def test_history_tells_series_from_snapshots(folder: Path) -> None:
    mirror = Mirror(folder)
    history = mirror.history("un_sc")
    assert history.series == (StoredSeries("un/history/s.tar", "un/history/s.index.csv"),)
    assert history.snapshots == (StoredSnapshot("2017-06-20", ("un/history/un_2017-06-20.xml.gz",)),)
    assert not history.problems
    versions = [(member.published_on, content) for member, content in mirror.members(history.series[0])]
    assert versions == [("2021-01-01", b"2021-01-01"), ("2021-02-02", b"2021-02-02")]


def test_an_archive_without_an_index_is_a_snapshot(folder: Path) -> None:
    (folder / "un/history/s.index.csv").unlink()
    history = Mirror(folder).history("un_sc")
    assert not history.series
    assert StoredSnapshot("", ("un/history/s.tar",)) in history.snapshots


def test_the_last_snapshot_of_a_retired_list_is_history(folder: Path) -> None:
    history = Mirror(folder).history("gb_ofsi")
    assert history.snapshots == (StoredSnapshot("2025-04-14", ("gb/ConList_2025-04-21.xlsx",)),)


def test_patterns_are_searched_in_a_folder(folder: Path) -> None:
    mirror = rewritten(folder, '["un/consolidated.xml.gz"]', '["un/*.xml*", "gb/C*"]')
    (folder / "un/._consolidated.xml").write_bytes(b"left by a file manager")
    assert mirror.paths(mirror.entry("un_sc")) == ["gb/ConList_2025-04-21.xlsx", "un/consolidated.xml.gz"]


def test_two_files_of_one_name_are_refused(folder: Path) -> None:
    mirror = rewritten(folder, '["un/consolidated.xml.gz"]', '["un/*.xml*"]')
    (folder / "un/consolidated.xml").write_bytes(b"other")
    with pytest.raises(RefusedError, match=r"two files named consolidated\.xml"):
        mirror.paths(mirror.entry("un_sc"))


def test_what_is_not_there_is_said(folder: Path) -> None:
    mirror = rewritten(folder, '"un/history/s.tar"', '"un/history/none_*.tar", "un/history/gone.xml"')
    problems = mirror.history("un_sc").problems
    assert ["none_*" in problems[0], "gone.xml" in problems[1]] == [True, True]
    assert len(mirror.history("un_sc").snapshots) == 1
    (folder / "un/consolidated.xml.gz").unlink()
    with pytest.raises(FetchError, match="consolidated"):
        mirror.files(mirror.entry("un_sc"))
    with pytest.raises(UsageError, match="kp_list"):
        mirror.entry("kp_list")
    with pytest.raises(FetchError, match=r"mirror\.toml"):
        Mirror(folder / "un")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('note = "whole"', 'nota = "whole"\nextra = 1', "extra, nota"),
        ('[[snapshot]]\nlist = "un_sc"', 'lists = 3\n[[snapshot]]\nlist = "un_sc"', "lists"),
        ('"retired"', '"old"', "status"),
        ("2026-08-01", '"August"', "published_on"),
        ("2026-08-01", "= 3", "cannot be used"),
        ('form = "publisher"\nnote', "note", "form"),
        ('"gb_ofsi"', '"un_sc"', "more than once"),
        ("[[snapshot]]", "[snapshot]", "cannot be used"),
    ],
)
def test_a_mirror_toml_that_cannot_be_used_names_why(old: str, new: str, named: str) -> None:
    with pytest.raises(UsageError, match=named):
        parse_mirror(TEXT.replace(old, new))


@pytest.mark.parametrize(
    "path", ["../x.csv", "un/../../x.csv", "/etc/passwd", "C:/x.csv", "un\\\\x.csv", "", "un/*/../x"]
)
def test_paths_that_lead_out_are_refused(folder: Path, path: str) -> None:
    for place in ('"un/consolidated.xml.gz"', '"un/history/s.tar"'):
        with pytest.raises(UsageError, match="leads out"):
            parse_mirror(TEXT.replace(place, f'"{path}"'))
    with pytest.raises(UsageError, match="leads out"):
        Mirror(folder).read(path.replace("\\\\", "\\"))


def test_links_that_lead_out_are_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_bytes(b"secret")
    try:
        (folder / "un/link.xml").symlink_to(tmp_path / "secret.xml")
        (folder / "out").symlink_to(tmp_path)
        (folder / "un/inside.xml").symlink_to(folder / "un/consolidated.xml.gz")
    except OSError:  # a Windows account without the right to make links cannot have this trouble
        return
    mirror = Mirror(folder)
    assert mirror.read("un/inside.xml") == b"packed"
    for path in ("un/link.xml", "out/secret.xml"):
        with pytest.raises(RefusedError, match="through a link"):
            mirror.read(path)
    mirror = rewritten(folder, '["un/consolidated.xml.gz"]', '["un/*.xml"]')
    with pytest.raises(RefusedError, match="through a link"):
        mirror.files(mirror.entry("un_sc"))


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    if not hasattr(os, "mkfifo"):  # Windows has no pipes among its files
        return
    os.mkfifo(folder / "un/pipe.xml")
    with pytest.raises(FetchError, match="no file"):
        Mirror(folder).read("un/pipe.xml")


def test_an_address_gives_the_same_as_its_folder(folder: Path, address: str) -> None:
    with Mirror(address + "/") as mirror:
        assert mirror.entries == Mirror(folder).entries
        assert mirror.files(mirror.entry("un_sc")) == {"consolidated.xml.gz": b"packed"}
        assert mirror.history("un_sc") == Mirror(folder).history("un_sc")
        (stored,) = mirror.history("un_sc").series
        assert len(list(mirror.members(stored))) == 2


def test_a_pattern_at_an_address_is_reported(folder: Path, address: str) -> None:
    rewritten(folder, '["un/consolidated.xml.gz"]', '["un/*.gz"]')
    with Mirror(address) as mirror, pytest.raises(UsageError, match="cannot be searched"):
        mirror.files(mirror.entry("un_sc"))
    rewritten(folder, '"un/history/s.tar"', '"un/history/*.tar"')
    with Mirror(address) as mirror:
        history = mirror.history("un_sc")
        assert len(history.snapshots) == 1
        assert "cannot be searched" in history.problems[0]


def test_an_address_without_a_mirror_is_said(folder: Path, address: str) -> None:
    with pytest.raises(FetchError, match=r"mirror\.toml"):
        Mirror(f"{address}/un?key=SECRET")
    with Mirror(f"{address}?key=SECRET") as mirror:
        assert "SECRET" not in mirror.name


@pytest.mark.shared
def test_the_real_mirror_is_understood(real_lists: Path) -> None:
    mirror = Mirror(real_lists)
    assert len(mirror.entries) == 16
    assert [entry.status for entry in mirror.entries].count("current") == 14
    for entry in mirror.entries:
        assert mirror.paths(entry), entry.list
        assert not mirror.history(entry.list).problems, entry.list
        assert not mirror.presence(entry.list).problems, entry.list


@pytest.mark.shared
def test_ofac_s_history_is_a_series_and_three_days(real_lists: Path) -> None:
    mirror = Mirror(real_lists)
    history = mirror.history("us_ofac_sdn")
    assert [each.archive.endswith(".tar.xz") for each in history.series] == [True]
    days = [(each.published_on, len(each.paths)) for each in history.snapshots]
    assert days == [("2019-01-04", 3), ("2021-07-07", 3), ("2024-07-02", 1)]
    assert {each.published_on for each in mirror.presence("us_ofac_sdn").snapshots} == {
        "2024-01-08", "2025-01-06", "2025-12-24", "2026-02-25", "2026-06-02", "2026-08-02",
    }  # fmt: skip


@pytest.mark.shared
def test_a_month_in_a_name_is_no_day(real_lists: Path) -> None:
    history = Mirror(real_lists).history("us_ofac_cons")
    undated = [each.paths[0].rpartition("/")[2] for each in history.snapshots if not each.published_on]
    assert undated == ["consolidated_2020-10.xml.gz", "consolidated_2023-03.xml.gz"]
