"""Strangers' XML read in pieces: what counts as one, what is left over, and what is given up."""

from __future__ import annotations

import pytest

from comity.errors import RefusedError
from comity.sources import hardened_xml, streamed_xml
from comity.sources.streamed_xml import Layout, Stream

LAYOUT = Layout("list", {"about": "", "entry": "", "places": "place"})
WHOLE = "<list><about><day>1</day></about><entry>a</entry><places><place>b</place><place>c</place></places></list>"


def read(text: str | bytes) -> tuple[list[tuple[str, str]], Stream]:
    """(section, text of the piece) of every piece, taken while it is there."""
    stream = Stream(text.encode() if isinstance(text, str) else text, "the file", LAYOUT)
    return [(piece.section, "".join(map(str, piece.element.itertext()))) for piece in stream.pieces()], stream


def reason(text: str | bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(text)
    return caught.value.reason


def test_pieces_come_in_the_order_of_the_file() -> None:
    pieces, stream = read(WHOLE)
    assert pieces == [("about", "1"), ("entry", "a"), ("places", "b"), ("places", "c")]
    assert dict(stream.sections) == {"about": 1, "entry": 1, "places": 1}
    assert not stream.strays


def test_the_root_is_known_before_the_first_piece() -> None:
    stream = Stream(b'<list xmlns="urn:x" version="2"><entry/></list>', "the file", LAYOUT)
    assert stream.root == hardened_xml.Root("list", "urn:x", {"version": "2"})
    assert [piece.section for piece in stream.pieces()] == ["entry"]


def test_what_is_no_entry_of_a_section_is_counted() -> None:
    text = '<list><places n="2"><star/><place/><star/><place/><star/></places><moon><place/></moon><moon/></list>'
    pieces, stream = read(text)
    assert [section for section, _ in pieces] == ["places", "places", "moon"]
    assert dict(stream.sections) == {"places": 1, "moon": 2}
    assert dict(stream.strays) == {"places/star": 3, "places/@n": 1}


@pytest.mark.parametrize(
    "text",
    [
        "<list><entry><entry>x</entry></entry></list>",
        "<list><entry><places><place>x</place></places></entry></list>",
        "<list><entry><list><entry>x</entry></list></entry></list>",
        "<list><entry><about>x</about></entry></list>",
    ],
)
def test_the_name_of_a_piece_deeper_down_is_part_of_another(text: str) -> None:
    assert read(text)[0] == [("entry", "x")]


def test_an_element_of_another_namespace_is_no_piece() -> None:
    pieces, stream = read('<list xmlns="urn:x" xmlns:o="urn:o"><o:entry/><entry>a</entry></list>')
    assert pieces == [("entry", "a")]
    assert dict(stream.sections) == {"{urn:o}entry": 1, "entry": 1}


def test_pieces_over_the_borders_of_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streamed_xml, "_MOST_BETWEEN", 1000)
    for size in (1, 2, 3, 7, 50):
        monkeypatch.setattr(streamed_xml, "_CHUNK", size)
        assert read(WHOLE)[0] == [("about", "1"), ("entry", "a"), ("places", "b"), ("places", "c")]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"<html><body>Login</body></html>", "html"),
        (b"PK\x03\x04", "format"),
        (b"<other/>", "format"),
        (b"<!-- a --><!-- comment -->", "format"),
        (b"<!--" + b"x" * 100_000 + b"--><list/>", "format"),
        (b"<list><entry>", "truncated"),
        (b"<list><entry>a</entry></list", "truncated"),
        (b"<list></list><list/>", "format"),
        (b"<list><entry>\xff</entry></list>", "encoding"),
        (b"<list><entry>&nobody;</entry></list>", "entities"),
        (b'<!DOCTYPE list [<!ENTITY a "b">]><list><entry>&a;</entry></list>', "entities"),
        (b'<!DOCTYPE list SYSTEM "http://example.invalid/x.dtd"><list/>', "entities"),
        (b'<list xmlns:a="urn:' + b"x" * 5000 + b'"/>', "too_large"),
        (b"<list>" + b"<entry>" * 300 + b"</entry>" * 300 + b"</list>", "format"),
    ],
)
def test_what_is_not_the_file_is_refused(data: bytes, expected: str) -> None:
    assert reason(data) == expected


def test_a_billion_laughs_are_refused_before_the_first() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    assert reason(f'<!DOCTYPE list [<!ENTITY l0 "ha">{levels}]><list><entry>&l9;</entry></list>') == "entities"


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        ("_MOST_TAGS_BETWEEN", "<list><entry>" + "<a/>" * 50 + "</entry></list>"),
        ("_MOST_TAGS_BETWEEN", "<list>" + "<a/>" * 50 + "</list>"),
        ("_MOST_PIECES", "<list>" + "<entry/>" * 50 + "</list>"),
    ],
)
def test_a_flood_is_given_up(monkeypatch: pytest.MonkeyPatch, limit: str, text: str) -> None:
    read(text)
    monkeypatch.setattr(streamed_xml, limit, 20)
    monkeypatch.setattr(streamed_xml, "_CHUNK", 64)
    assert reason(text) == "too_large"


@pytest.mark.parametrize("text", ["<list>{}</list>", "<list><places>{}</places></list>"])
def test_a_flood_of_unknown_names_is_given_up(text: str) -> None:
    assert reason(text.format("".join(f"<a{number}/>" for number in range(2000)))) == "format"


def test_memory_is_given_back_while_reading() -> None:
    entries = "".join(f"<entry>{number}</entry>" for number in range(50_000))
    stream = Stream(f"<list>{entries}</list>".encode(), "the file", LAYOUT)
    most = 0
    for piece in stream.pieces():
        before = piece.element.getprevious()
        most = max(most, 0 if before is None else 1 + sum(1 for _ in before.itersiblings(preceding=True)))
    assert most <= 1
    assert stream.sections["entry"] == 50_000
