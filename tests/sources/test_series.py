"""The versions of a list come out of a series in the order in which they were published."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from comity.errors import RefusedError, UsageError
from comity.sources.series import SeriesMember, date_in_name, groups, index_name, ordered, read_series


def archive(**files: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, content in files.items():
            info = tarfile.TarInfo(name.replace("__", "."))
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("sdn_2024-06-28.csv", "2024-06-28"),
        ("history/sdn_2021-08-20_2.csv.gz", "2021-08-20"),
        ("shisantouketsu20260305.xlsx", "2026-03-05"),
        ("20250131-jp-end-user-list.html", "2025-01-31"),
        ("list_2024_06_28.xml", "2024-06-28"),
        ("SOR-2014-58_2021-02-26_9b7844f.xml", "2021-02-26"),
        ("consolidated_2020-10.xml", None),
        ("consolidated.xml", None),
        ("sdn_2024-13-01.csv", None),
        ("sdn_2023-02-29.csv", None),
        ("20250131003-1.pdf", None),
        ("sdn_2018-01-26_2024-07-02.csv", None),
        ("2018-05-27/sdn.csv", None),
    ],
)
def test_date_in_name(name: str, day: str | None) -> None:
    assert date_in_name(name) == day


def test_the_index_stands_beside_the_archive() -> None:
    assert index_name("un_sc/history/x.tar.xz") == "un_sc/history/x.index.csv"
    assert index_name("x.tgz") == "x.index.csv"


def test_the_date_is_the_stated_one_then_the_name_s_then_the_day_of_collection() -> None:
    index = b"""file,scraped_at,dateGenerated
a_2024-01-09.xml,2024-01-10T08:00:00+00:00,2024-01-01T22:15:05.948-05:00
b_2024-01-02.xml,2024-01-10T08:00:00+00:00,
c.xml,2024-01-03T23:30:00-08:00,
"""
    found = ordered({"a_2024-01-09.xml": 1, "b_2024-01-02.xml": 1, "c.xml": 1}, index, "x.tar")
    assert [(member.name, member.published_on) for member in found] == [
        ("a_2024-01-09.xml", "2024-01-01"),  # as printed, not the day that it was in UTC
        ("b_2024-01-02.xml", "2024-01-02"),
        ("c.xml", "2024-01-03"),
    ]
    assert found[0].instant == "2024-01-02T03:15:05.948Z"


def test_versions_of_one_day_are_ordered_by_their_instants() -> None:
    index = b"""file,committed_at
x_2024-01-02_2.xml,2024-01-03T01:00:00+06:00
x_2024-01-02.xml,2024-01-02T20:00:00+00:00
"""
    found = ordered({"x_2024-01-02.xml": 1, "x_2024-01-02_2.xml": 1}, index, "x.tar")
    assert [member.name for member in found] == ["x_2024-01-02_2.xml", "x_2024-01-02.xml"]


def test_a_member_without_a_date_is_named() -> None:
    with pytest.raises(UsageError, match=r"notes\.xml"):
        ordered({"notes.xml": 1, "x_2024-01-02.xml": 1}, b"file,scraped_at\nnotes.xml,\n", "x.tar")
    with pytest.raises(UsageError, match=r"notes\.xml"):
        ordered({"notes.xml": 1}, b"", "x.tar")


def test_an_index_that_is_not_of_this_archive_is_refused() -> None:
    for index in (b"file,bytes\nx_2024-01-02.xml,2\n", b"file\nx_2024-01-02.xml\ny_2024-01-02.xml\n"):
        with pytest.raises(RefusedError) as caught:
            ordered({"x_2024-01-02.xml": 1}, index, "x.tar")
        assert caught.value.reason == "truncated"
    with pytest.raises(RefusedError, match="no column"):
        ordered({"x_2024-01-02.xml": 1}, b"name\nx_2024-01-02.xml\n", "x.tar")


def test_a_series_out_of_order_is_read_in_order() -> None:
    raw = archive(x_20240103__csv=b"3", x_20240101__csv=b"1", x_20240104__csv=b"4", x_20240102__csv=b"2")
    assert [content for _, content in read_series("x.tar", raw, b"")] == [b"1", b"2", b"3", b"4"]


def test_a_damaged_series_gives_nothing() -> None:
    raw = archive(x_20240101__csv=b"1", x_20240102__csv=b"2")
    with pytest.raises(RefusedError):
        next(read_series("x.tar", raw[:1600], b""))


def test_files_of_one_day_are_one_snapshot() -> None:
    paths = [
        "h/alt_2019-01-04.csv.gz",
        "sdn_2019-01-04.csv.gz",
        "h/sdn_comments_2019-01-04.csv",
        "h/sdn_2021-08-20.csv",
        "h/sdn_2021-08-20_2.csv",
        "h/list_2019-01-04.xlsx",
        "h/consolidated_2020-10.xml.gz",
        "h/2018-05-27/cons_add.csv.gz",
        "h/2018-05-27/cons_alt.csv.gz",
    ]
    expected: list[tuple[str | None, list[str]]] = [
        ("2018-05-27", ["h/2018-05-27/cons_add.csv.gz", "h/2018-05-27/cons_alt.csv.gz"]),
        ("2019-01-04", ["h/alt_2019-01-04.csv.gz", "h/sdn_comments_2019-01-04.csv", "sdn_2019-01-04.csv.gz"]),
        ("2019-01-04", ["h/list_2019-01-04.xlsx"]),
        ("2021-08-20", ["h/sdn_2021-08-20.csv"]),
        ("2021-08-20", ["h/sdn_2021-08-20_2.csv"]),
        (None, ["h/consolidated_2020-10.xml.gz"]),
    ]
    assert groups(paths) == expected
    assert groups(reversed(paths)) == expected


def test_the_same_file_twice_is_two_snapshots() -> None:
    assert groups(["a/x_2024-01-02.csv", "b/x_2024-01-02.csv.gz"]) == [
        ("2024-01-02", ["a/x_2024-01-02.csv"]),
        ("2024-01-02", ["b/x_2024-01-02.csv.gz"]),
    ]


@pytest.mark.shared
@pytest.mark.parametrize(
    ("path", "n_members", "first", "last"),
    [
        ("us_ofac_sdn/history/ofac_sdn_csv_series_2018-01-26_2024-07-02.tar.xz", 343, "2018-01-26", "2024-07-02"),
        ("un_sc/history/un_sc_consolidated_series_ammitto.tar.xz", 120, "2021-01-27", "2025-06-16"),
        ("us_ofac_cons/history/ofac_cons_consolidated_xml_series.tar.xz", 30, "2020-12-14", "2024-02-23"),
        ("ca_justice/history/ca_sanctions_regulations_series.tar.xz", 82, "2021-02-26", "2026-07-23"),
    ],
)
def test_real_series_are_whole_and_in_order(real_lists: Path, path: str, n_members: int, first: str, last: str) -> None:
    raw, index = (real_lists / path).read_bytes(), (real_lists / index_name(path)).read_bytes()
    found: list[SeriesMember] = []
    for member, content in read_series(path, raw, index):
        assert len(content) > 10_000 or "SOR" in member.name
        found.append(member)
    assert len(found) == n_members
    assert found == sorted(found, key=lambda member: (member.published_on, member.instant))
    assert (found[0].published_on, found[-1].published_on) == (first, last)


@pytest.mark.shared
def test_canada_s_series_tells_its_regulations(real_lists: Path) -> None:
    path = real_lists / "ca_justice/history/ca_sanctions_regulations_series.tar.xz"
    found = read_series(path.name, path.read_bytes(), Path(index_name(str(path))).read_bytes())
    assert {member.part for member, _ in found} >= {"SOR-2014-58", "SOR-2011-167"}
