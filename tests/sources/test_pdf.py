"""Reading PDFs: files drawn here by hand, honest ones and hostile ones."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
import zlib
from collections.abc import Callable

import pytest

from comity.errors import RefusedError
from comity.sources.pdf import document, page
from comity.sources.pdf.document import Document
from comity.sources.pdf.grid import Grid, lay_out

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), entries, data)


def packed(data: bytes) -> bytes:
    return stream(zlib.compress(data, 9), b"/Filter/FlateDecode")


def assembled(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """Numbered objects as a file; object 1 is the catalogue."""
    data, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(data), max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        data += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return data + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)


def pdf(
    *contents: bytes, fonts: bytes = b"/F1 3 0 R", page_entries: bytes = b"", more: dict[int, bytes] | None = None
) -> bytes:
    """A file with one page per content stream; `more` are further objects, from number 1000."""
    kids = b" ".join(b"%d 0 R" % (10 + 2 * nth) for nth in range(len(contents)))
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents))}
    objects[3] = HELVETICA
    for nth, content in enumerate(contents):
        drawing = b"/XObject<</X 1000 0 R>>" if more else b""
        resources = b"/Resources<</Font<<%s>>%s>>" % (fonts, drawing)
        objects[10 + 2 * nth] = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R%s%s>>" % (
            11 + 2 * nth,
            resources,
            page_entries,
        )
        objects[11 + 2 * nth] = packed(content)
    return assembled(objects | (more or {}))


def words(x: float, y: float, text: str, size: int = 10) -> bytes:
    drawn = text.encode("cp1252").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /F1 %d Tf %.1f %.1f Td (%s) Tj ET\n" % (size, x, y, drawn)


def line(x0: float, y0: float, x1: float, y1: float) -> bytes:
    return b"%.1f %.1f m %.1f %.1f l S\n" % (x0, y0, x1, y1)


def table(xs: tuple[float, ...], ys: tuple[float, ...]) -> bytes:
    """Lines across the whole table; y from the top."""
    return b"".join(line(x, ys[0], x, ys[-1]) for x in xs) + b"".join(line(xs[0], y, xs[-1], y) for y in ys)


def read(data: bytes) -> Document:
    return document.read(data, "list.pdf")


def refusal(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value


def texts(grid: Grid) -> list[list[str]]:
    return [["/".join(cell.lines) for cell in row] for row in grid.rows]


def grid_of(content: bytes, page_entries: bytes = b"") -> Grid:
    return lay_out(read(pdf(content, page_entries=page_entries)).pages[0], "list.pdf")


GRID = table((50, 100, 300), (700, 660, 620))
WORDS = (
    words(60, 680, "1")
    + words(110, 685, "Alpha")
    + words(110, 670, "Beta")
    + words(60, 640, "2")
    + words(110, 640, "C")
)


def test_text_and_lines_are_read() -> None:
    read_ = read(pdf(words(50, 700, "First") + words(50, 680, "Second"), words(50, 700, "Third")))
    assert [page_.lines for page_ in read_.pages] == [("First", "Second"), ("Third",)]
    assert read_.problems == ()
    assert [(round(piece.x), round(piece.y), piece.size) for piece in read_.pages[0].pieces] == [
        (50, 700, 10),
        (50, 680, 10),
    ]


def test_lines_make_cells_wherever_the_text_is_drawn_in_the_stream() -> None:
    expected = [["1", "Alpha/Beta"], ["2", "C"]]
    assert texts(grid_of(GRID + WORDS)) == expected
    assert texts(grid_of(WORDS + GRID)) == expected
    assert texts(grid_of(b"".join(reversed(WORDS.splitlines(keepends=True))) + GRID)) == expected


def test_borders_may_be_thin_boxes_or_the_edges_of_boxes() -> None:
    thin = b"".join(b"%d 620 0.7 80 re f*\n" % x for x in (50, 100, 300))
    thin += b"".join(b"50 %d 250 0.7 re f\n" % y for y in (620, 660, 700))
    boxes = b"50 660 50 40 re 100 660 200 40 re S 50 620 50 40 re 100 620 200 40 re S\n"
    assert texts(grid_of(thin + WORDS)) == texts(grid_of(boxes + WORDS)) == [["1", "Alpha/Beta"], ["2", "C"]]


def test_backgrounds_and_clipping_paths_are_no_lines() -> None:
    decoys = b"60 630 100 50 re f\n70 640 20 20 re W n\n50 620 m 300 700 l S\n"
    assert texts(grid_of(decoys + GRID + WORDS)) == [["1", "Alpha/Beta"], ["2", "C"]]


def test_a_missing_border_makes_one_cell_of_several() -> None:
    outline = table((50, 300), (700, 620)) + line(100, 700, 100, 620) + line(100, 660, 300, 660)
    grid = grid_of(outline + words(60, 660, "both") + words(110, 680, "a") + words(110, 640, "b"))
    assert texts(grid) == [["both", "a"], ["both", "b"]]
    assert [[cell.n_rows for cell in row] for row in grid.rows] == [[2, 1], [2, 1]]
    wide = table((50, 300), (700, 660, 620)) + line(100, 660, 100, 620)
    grid = grid_of(wide + words(60, 680, "title") + words(60, 640, "1") + words(110, 640, "a"))
    assert [[(cell.column, cell.n_columns, *cell.lines) for cell in row] for row in grid.rows] == [
        [(0, 2, "title")],
        [(0, 1, "1"), (1, 1, "a")],
    ]


def test_text_outside_the_table_is_told_apart() -> None:
    grid = grid_of(words(60, 760, "Title") + GRID + WORDS + words(300, 30, "page 1"))
    assert grid.outside == ("Title", "page 1")
    assert texts(grid) == [["1", "Alpha/Beta"], ["2", "C"]]
    assert grid_of(words(60, 760, "No table")) == Grid((), ("No table",))


def test_two_tables_of_one_page_keep_their_columns() -> None:
    second = table((50, 200, 300), (500, 460)) + words(60, 480, "x") + words(210, 480, "y")
    grid = grid_of(GRID + WORDS + words(60, 560, "between") + second)
    assert texts(grid) == [["1", "Alpha/Beta"], ["2", "C"], ["x", "y"]]
    assert grid.outside == ("between",)


def test_a_page_that_is_shown_turned_is_read_as_shown() -> None:
    # Drawn in a space turned back by the page's own rotation, as landscape tables are.
    turned = b"q 0 1 -1 0 600 0 cm\n" + GRID + WORDS + b"Q\n"
    assert texts(grid_of(turned, b"/Rotate 90")) == [["1", "Alpha/Beta"], ["2", "C"]]


def test_letters_of_a_composite_font() -> None:
    codes = b"begincodespacerange <0000><FFFF> endcodespacerange 2 beginbfchar <0001><6A5F> <0002><00480069> endbfchar"
    more = {
        1000: b"<</Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[1001 0 R]/ToUnicode 1002 0 R>>",
        1001: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 1000>>",
        1002: packed(b"begincmap 1 %s endcmap" % codes),
    }
    drawn = b"BT /F1 10 Tf 50 700 Td <00010002> Tj ET"
    assert read(pdf(drawn, fonts=b"/F1 1000 0 R", more=more)).pages[0].lines == ("機Hi",)


def test_characters_that_the_file_does_not_tell_are_a_problem() -> None:
    differences = b"<</Type/Font/Subtype/Type1/BaseFont/X/Encoding/WinAnsiEncoding/ToUnicode 1001 0 R>>"
    table_ = b"begincmap 1 begincodespacerange <00><FF> endcodespacerange 1 beginbfchar <41><FFFD> endbfchar endcmap"
    read_ = read(pdf(words(50, 700, "AAB"), fonts=b"/F1 1000 0 R", more={1000: differences, 1001: packed(table_)}))
    assert [(problem.code, problem.place) for problem in read_.problems] == [("bad_value", "page 1")]
    assert "2 of its characters" in read_.problems[0].message


def test_what_is_no_pdf_is_refused() -> None:
    whole = pdf(GRID + WORDS)
    assert refusal(b"").reason == "empty"
    assert refusal(b"<!DOCTYPE html><html></html>").reason == "html"
    assert refusal(b"No.,Country\n1,A\n").reason == "format"
    assert refusal(whole[: len(whole) // 2]).reason == "truncated"
    assert refusal(whole[: len(whole) // 2] + b"%%EOF").reason == "format"
    assert refusal(whole[:20] + b"%%EOF").reason == "format"
    assert refusal(b"%PDF-1.7\n" + bytes(document.MAX_BYTES)).reason == "too_large"
    assert (
        refusal(assembled({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[]/Count 0>>"})).reason
        == "format"
    )


def test_an_encrypted_file_is_refused() -> None:
    encryption = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/O<%s>/U<%s>/P -4>>/ID[<00><00>]" % (
        b"00" * 32,
        b"00" * 32,
    )
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[]/Count 0>>"}
    error = refusal(assembled(objects, encryption))
    assert (error.reason, "encrypted" in error.detail) == ("format", True)


FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"


def a_bomb() -> bytes:
    return pdf(words(50, 700, "x") + b" " * (document.MAX_UNPACKED + 1))


def a_bomb_in_a_bomb() -> bytes:
    twice = zlib.compress(zlib.compress(b" " * 9_000_000, 9), 9)
    return pdf(b"", more={11: stream(twice, b"/Filter[/FlateDecode/FlateDecode]"), 1000: b"<<>>"})


def many_operations() -> bytes:
    return pdf(*[b"0 g " * 3_000] * 8)


def many_lines() -> bytes:
    return pdf(b"0 0 m 9 0 l S " * 3_000)


def many_cells() -> bytes:
    return pdf(b"".join(line(4 * n, 0, 4 * n, 800) + line(0, 4 * n, 600, 4 * n) for n in range(500)))


def drawings_in_drawings() -> bytes:
    resources = b"/Resources<</Font<</F1 3 0 R>>/XObject<</X %d 0 R>>>>"
    return pdf(b"/X Do", more={1000 + n: stream(b"/X Do " * 50, FORM + resources % (1001 + n)) for n in range(20)})


def many_fonts() -> bytes:
    return pdf(*[b"0 g"] * 50, fonts=b"".join(b"/F%d 3 0 R" % n for n in range(4_000)))


def a_dictionary_without_end() -> bytes:
    return pdf(b"0 g", fonts=b"".join(b"/F%d 3 0 R" % n for n in range(6_000)))


def a_font_of_megabytes() -> bytes:
    font = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[]/ToUnicode 1001 0 R>>"
    return pdf(*[b"0 g"] * 50, fonts=b"/F1 1000 0 R", more={1000: font, 1001: packed(b" " * 7_000_000)})


def arrays_in_arrays() -> bytes:
    return pdf(b"[" * 100_000 + b" TJ")


def pages_in_a_circle() -> bytes:
    return assembled({1: CATALOGUE, 2: b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"})


def one_page_many_times() -> bytes:
    page_ = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    return assembled({1: CATALOGUE, 2: b"<</Type/Pages/Kids[%s]/Count 1>>" % (b"3 0 R " * 20_000), 3: page_})


def many_pages() -> bytes:
    return pdf(*[b""] * (document.MAX_PAGES + 1))


def a_catalogue_that_is_itself() -> bytes:
    return assembled({1: b"1 0 R"})


HOSTILE = (
    a_bomb, a_bomb_in_a_bomb, many_operations, many_lines, many_cells, drawings_in_drawings, many_fonts,
    a_dictionary_without_end, a_font_of_megabytes, arrays_in_arrays, pages_in_a_circle, one_page_many_times, many_pages,
    a_catalogue_that_is_itself,
)  # fmt: skip


@pytest.mark.parametrize("drawn", HOSTILE)
def test_a_hostile_file_neither_hangs_nor_fills_the_memory(
    drawn: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Smaller limits, so that smaller files reach them: with the real ones each takes some seconds.
    monkeypatch.setattr(page, "MAX_OPERATIONS", 20_000)
    monkeypatch.setattr(page, "MAX_RULES", 2_000)
    data = drawn()
    start = time.monotonic()
    with pytest.raises(RefusedError) as caught:
        [lay_out(page_, "list.pdf") for page_ in read(data).pages]
    assert caught.value.reason in ("too_large", "format")
    assert time.monotonic() - start < 10


def test_a_drawing_that_draws_itself_is_read_once() -> None:
    itself = stream(
        b"/X Do " * 100 + words(50, 700, "x"), FORM + b"/Resources<</Font<</F1 3 0 R>>/XObject<</X 1000 0 R>>>>"
    )
    assert read(pdf(b"/X Do", more={1000: itself})).pages[0].lines == ("x",)


def test_what_the_library_says_is_kept_and_not_printed(caplog: pytest.LogCaptureFixture) -> None:
    damaged = pdf(words(50, 700, "x")).replace(b"startxref\n", b"startxref\n9")
    with caplog.at_level(logging.WARNING):
        read_ = read(damaged)
    assert read_.pages[0].lines == ("x",)
    assert {problem.place for problem in read_.problems} == {"the PDF"}
    assert not caplog.records


def test_the_library_is_imported_only_when_a_pdf_is_read() -> None:
    code = (
        "import sys, comity.sources.jp_meti.end_users, comity.sources.jp_meti.specified; print('pypdf' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert shown.stdout.strip() == "False"


def test_the_allowance_is_refused_again_and_again() -> None:
    allowance = page.Allowance("list.pdf")
    for _ in range(2):
        with pytest.raises(RefusedError, match="draws more"):
            allowance.take(page.MAX_OPERATIONS + 1)
