"""Transport compression and archives are undone within limits, and refused with a reason where they are damaged."""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import RefusedError
from comity.sources.packed import ArchiveLimits, content_name, is_archive, member_sizes, members, unpack

TEXT = b"ent_num,sdn_name\n" + b"".join(b"%d,NAME %d\n" % (n, n * 7919) for n in range(20_000))
PACK: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "xz": lzma.compress}


def refused(name: str, raw: bytes, limit: int = 1 << 30) -> str:
    with pytest.raises(RefusedError) as caught:
        unpack(name, raw, limit=limit)
    assert name in caught.value.detail
    return caught.value.reason


def archive(*files: tuple[str, bytes], extra: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for info in extra:
            tar.addfile(info)
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


def link(name: str, target: str, kind: bytes) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def archive_refused(name: str, raw: bytes, limits: ArchiveLimits | None = None) -> str:
    with pytest.raises(RefusedError) as caught:
        list(members(name, raw, limits=limits))
    return caught.value.reason


def test_content_name_drops_the_compression_only() -> None:
    assert content_name("x.xml.gz") == "x.xml"
    assert content_name("X.XML.GZ") == "X.XML"
    assert content_name("series.tar.xz") == "series.tar"
    assert content_name("list.xlsx") == "list.xlsx"
    assert is_archive("a.TAR.XZ")
    assert not is_archive("a.csv.xz")


@given(st.binary(min_size=1, max_size=5000), st.sampled_from(["gz", "xz"]))
def test_packing_and_unpacking_is_identity(content: bytes, kind: str) -> None:
    assert unpack(f"x.csv.{kind}", PACK[kind](content)) == content


def test_a_plain_file_comes_back_as_it_is() -> None:
    assert unpack("x.csv", TEXT) is TEXT
    assert unpack("x.xlsx", b"PK\x03\x04") == b"PK\x03\x04"


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_several_streams_in_a_row_are_one_content(kind: str) -> None:
    packed = PACK[kind](b"first ") + b"\x00" * 8 + PACK[kind](b"second")
    assert unpack(f"x.{kind}", packed) == b"first second"


@pytest.mark.parametrize("kind", ["gz", "xz"])
@pytest.mark.parametrize("share", [0.0001, 0.3, 0.9, 0.99999])
def test_a_file_that_is_cut_off_is_refused(kind: str, share: float) -> None:
    packed = PACK[kind](TEXT)
    assert refused(f"x.csv.{kind}", packed[: max(1, int(len(packed) * share))]) == "truncated"


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_every_cut_of_a_small_file_is_refused(kind: str) -> None:
    packed = PACK[kind](b"a small list")
    assert {refused(f"x.{kind}", packed[:cut]) for cut in range(1, len(packed))} == {"truncated"}


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_a_bomb_is_given_up_at_the_limit(kind: str) -> None:
    packed = PACK[kind](bytes(20_000_000))
    assert len(packed) < 25_000
    assert refused(f"x.{kind}", packed, limit=1_000_000) == "too_large"
    assert len(unpack(f"x.{kind}", packed, limit=20_000_000)) == 20_000_000


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_what_follows_the_content_is_refused(kind: str) -> None:
    assert refused(f"x.{kind}", PACK[kind](TEXT) + b"garbage") == "format"


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_damage_within_is_refused(kind: str) -> None:
    packed = bytearray(PACK[kind](TEXT))
    packed[len(packed) // 2] ^= 0xFF
    assert refused(f"x.{kind}", bytes(packed)) in {"format", "truncated"}


def test_other_contents_are_refused_by_what_they_are() -> None:
    assert refused("x.csv.gz", TEXT) == "format"
    assert refused("x.csv.gz", b"") == "empty"
    assert refused("x.csv.gz", gzip.compress(b"")) == "empty"
    assert refused("x.csv.gz", b"<!DOCTYPE html><html><body>Log in</body></html>") == "html"


def test_an_xz_that_asks_for_too_much_memory_is_refused() -> None:
    # Written by hand: to have the library write such a header would take the memory that is at stake.
    small = lzma.compress(b"x", filters=[{"id": lzma.FILTER_LZMA2, "preset": 1, "dict_size": 4096}])
    header = bytearray(small[12:24])
    place = header.index(b"\x21\x01") + 2
    header[place] = 39  # 3 GiB, by the xz format's table of dictionary sizes
    header[8:12] = zlib.crc32(bytes(header[:8])).to_bytes(4, "little")
    assert refused("x.xz", small[:12] + bytes(header) + small[24:]) == "too_large"


@pytest.mark.parametrize(("ending", "pack"), [(".tar", bytes), (".tar.gz", gzip.compress), (".tar.xz", lzma.compress)])
def test_members_come_in_order_with_base_names(ending: str, pack: Callable[[bytes], bytes]) -> None:
    raw = pack(archive(("./b.xml", b"second"), ("deep/../../etc/a.xml", b"first"), ("/c.xml", b"")))
    found = [(member.name, member.content) for member in members(f"x{ending}", raw)]
    assert found == [("b.xml", b"second"), ("a.xml", b"first"), ("c.xml", b"")]
    assert member_sizes(f"x{ending}", raw) == {"b.xml": 6, "a.xml": 5, "c.xml": 0}


def test_only_regular_files_are_members() -> None:
    folder = tarfile.TarInfo("processed")
    folder.type = tarfile.DIRTYPE
    extra = (
        folder,
        link("passwords", "/etc/passwd", tarfile.SYMTYPE),
        link("twin", "a.xml", tarfile.LNKTYPE),
        link("pipe", "", tarfile.FIFOTYPE),
    )
    assert list(member_sizes("x.tar", archive(("a.xml", b"1"), extra=extra))) == ["a.xml"]


def test_archives_beyond_the_limits_are_refused() -> None:
    raw = archive(*((f"{n}.xml", b"x" * 1000) for n in range(20)))
    assert archive_refused("x.tar", raw, ArchiveLimits(n_members=19)) == "too_large"
    assert archive_refused("x.tar", raw, ArchiveLimits(member_bytes=999)) == "too_large"
    assert archive_refused("x.tar", raw, ArchiveLimits(total_bytes=10_000)) == "too_large"


def test_headers_without_end_are_refused() -> None:
    info = tarfile.TarInfo("a.xml")
    info.pax_headers = {"comment": "x" * 5_000_000}
    assert archive_refused("x.tar.gz", gzip.compress(archive(extra=(info,)))) == "too_large"
    chain = tarfile.TarInfo("././@LongLink")
    chain.type = tarfile.GNUTYPE_LONGNAME
    assert archive_refused("x.tar", chain.tobuf(tarfile.GNU_FORMAT) * 1900) in {"format", "truncated"}


@pytest.mark.parametrize("kind", ["", "gz", "xz"])
def test_an_archive_that_is_cut_off_is_refused(kind: str) -> None:
    plain = archive(*((f"{n}.xml", TEXT[n : n + 700]) for n in range(12)))
    raw = PACK[kind](plain) if kind else plain
    name = f"x.tar.{kind}" if kind else "x.tar"
    cuts = [len(raw) // 2, len(raw) // 3 * 2] if kind else [512, 1024, 1536, 3 * 1536, 3 * 1536 + 512, 12 * 1536]
    assert {archive_refused(name, raw[:cut]) for cut in cuts} == {"truncated"}


def test_archives_that_are_none_are_refused() -> None:
    assert archive_refused("x.tar", TEXT) == "format"
    assert archive_refused("x.tar", b"") == "empty"
    assert archive_refused("x.tar.gz", TEXT) == "format"
    assert archive_refused("x.tar", archive()) == "empty"
    assert archive_refused("x.tar", archive(("a/x.xml", b"1"), ("b/x.xml", b"2"))) == "format"
