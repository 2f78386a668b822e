"""Customers' files as they come: cut into pieces, decoded, and turned into subjects with every problem said."""

from __future__ import annotations

import csv
import importlib.util
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import UsageError
from comity.model import Identifier
from comity.screen.batch import splitting
from comity.screen.batch.columns import find_columns, meaning_of
from comity.screen.batch.customers import Customers, Problem
from comity.screen.batch.reading import Told, layout_of
from comity.screen.batch.splitting import MOST_ROW, pieces
from comity.screen.subject import Subject

_SPEC = importlib.util.spec_from_file_location("batch_world", Path(__file__).with_name("batch_world.py"))
assert _SPEC
assert _SPEC.loader
batch_world = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(batch_world)
screened, IMO, BAD_IMO = batch_world.screened, batch_world.IMO, batch_world.BAD_IMO

HIT = "Grigori Varanov"

# ---- pieces ----------------------------------------------------------------------------------------------------------

_CELLS = st.text(st.sampled_from("ab\"',;\n\r \t\x00é"), max_size=6)
_WRITTEN = st.lists(st.lists(_CELLS, min_size=1, max_size=3), max_size=12)
_RAW = st.text(st.sampled_from('ab",\n\r'), max_size=60)


def _written(table: list[list[str]], line_end: str) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator=line_end).writerows(table)
    return text.getvalue()


def _read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(_WRITTEN, st.sampled_from(["\n", "\r\n"]), st.integers(1, 40))
def test_pieces_read_one_by_one_are_the_file_read_whole(table: list[list[str]], line_end: str, size: int) -> None:
    text = _written(table, line_end)
    data = text.encode()
    found = list(pieces([data[i : i + size] for i in range(0, len(data), size)], ","))
    assert b"".join(each.data for each in found) == data
    assert [row for each in found for row in _read(each.data.decode())] == _read(text)
    row = 1
    for each in found:
        assert (each.first_row, each.n_rows) == (row, len(_read(each.data.decode())))
        row += each.n_rows


@given(_RAW, st.integers(1, 30))
def test_whatever_the_bytes_no_piece_ends_within_a_row(text: str, size: int) -> None:
    data = text.encode()
    found = list(pieces([data[i : i + size] for i in range(0, len(data), size)], ","))
    assert all(each.n_rows == len(_read(each.data.decode())) for each in found)
    if not any(each.broken for each in found):
        assert b"".join(each.data for each in found) == data
        assert _rows_of(found) == _read(text)


def test_a_mark_that_is_never_closed_costs_one_line() -> None:
    for damage in ('1,"never closed', '1,"Ann'):
        data = f'id,name\n{damage}\n2,Ann\n3,"B ""b"" B"\n4,Dora\n'.encode()
        (found,) = pieces([data], ",")
        assert [row for row, _ in found.broken] == [2]
        assert _read(found.data.decode())[1:] == [[], ["2", "Ann"], ["3", 'B "b" B'], ["4", "Dora"]]
        assert found.n_rows == 5


def test_a_mark_that_is_never_closed_at_the_end_costs_one_line() -> None:
    found = list(pieces([b'id,name\n1,"never closed\n2,Ann\n3,Dora'], ","))
    assert [row for each in found for row, _ in each.broken] == [2]
    assert _rows_of(found)[1:] == [[], ["2", "Ann"], ["3", "Dora"]]


def _rows_of(found: list[splitting.Piece]) -> list[list[str]]:
    return [row for each in found for row in _read(each.data.decode())]


def test_a_row_that_is_too_long_is_left_out_and_the_rest_is_read() -> None:
    data = b"id,name\n1,Ann\n2," + b"x" * (3 * MOST_ROW) + b"\n3,Dora\n"
    found = list(pieces([data[i : i + MOST_ROW] for i in range(0, len(data), MOST_ROW)], ","))
    assert _rows_of(found) == [["id", "name"], ["1", "Ann"], [], ["3", "Dora"]]
    assert [row for each in found for row, _ in each.broken] == [3]


def test_a_quoted_field_that_is_too_long_costs_its_first_line() -> None:
    data = b'id,name\n1,"' + b"y\n" * MOST_ROW + b"\n3,Dora\n"
    found = list(pieces([data[i : i + splitting.PIECE] for i in range(0, len(data), splitting.PIECE)], ","))
    assert [row for each in found for row, _ in each.broken] == [2]
    assert _rows_of(found)[-1] == ["3", "Dora"]


def test_thousands_of_broken_lines_stay_one_piece() -> None:
    (found,) = pieces([b'1,"a\nb"c\n' * 20_000], ",")
    assert len(found.broken) == 20_000


# ---- how files are written -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "delimiter", "encoding"),
    [
        (f"id,name\n1,{HIT}\n".encode(), ",", "utf-8"),
        (f"\ufeffid;name\r\n1;{HIT}\r\n".encode(), ";", "utf-8"),
        (f"id\tname\n1\t{HIT}".encode(), "\t", "utf-8"),
        (f"\ufeffid,name\n1,{HIT}\n".encode("utf-16-le"), ",", "utf-16-le"),
        (f"\ufeffid,name\n1,{HIT}\n".encode("utf-16-be"), ",", "utf-16-be"),
        (f"id,name\n1,{HIT}\n".encode("utf-16-le"), ",", "utf-16-le"),
        (f"id,name\r1,{HIT}\r".encode(), ",", "utf-8"),
        (f'"id","name"\n"1","{HIT}"\n'.encode(), ",", "utf-8"),
        (f"ID , Full Name \n1,{HIT}\n".encode(), ",", "utf-8"),
        (b"id,first_name,Last Name\n1,Grigori,Varanov\n", ",", "utf-8"),
    ],
)
def test_a_file_is_read_however_it_is_written(data: bytes, delimiter: str, encoding: str, tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_bytes(data)
    layout = layout_of(tmp_path / "customers.csv", Told({}))
    assert (layout.delimiter, layout.encoding) == (delimiter, encoding)
    _, rows, bad = screened(data, tmp_path)
    assert [(row["id"], row["record_id"], row["name"]) for row in rows] == [("1", "toy:1", HIT)]
    assert not bad


def test_a_line_of_windows_1252_among_utf_8_is_read_and_said(tmp_path: Path) -> None:
    data = "id,name\n1,Zoë\n".encode() + "2,Müller\n3,Grigori Varanov\n".encode("cp1252") + b"4,a\x81b\n"
    _, rows, bad = screened(data, tmp_path)
    assert [row["name"] for row in rows] == ["Zoë", "Müller", HIT, "a\x81b"]
    assert [(row["row"], row["screened"]) for row in bad] == [("3", "yes"), ("5", "yes")]
    assert "Windows-1252" in bad[0]["reason"]


def test_odd_lines_are_named_by_their_row_where_rows_have_several_lines(tmp_path: Path) -> None:
    data = b'id,name\n1,"two\nlines"\n' + "2,Müller\n".encode("cp1252")
    _, rows, bad = screened(data, tmp_path)
    assert rows[0]["name"] == "two\nlines"
    assert [row["row"] for row in bad] == ["3"]


def test_zero_bytes_are_left_out_and_said(tmp_path: Path) -> None:
    _, rows, bad = screened(b"id,name\n1,Grigori\0 Varanov\n", tmp_path)
    assert rows[0]["record_id"] == "toy:1"
    assert bad[0]["reason"] == "held zero bytes, which were left out"


def test_one_column_without_a_heading_is_names(tmp_path: Path) -> None:
    made, rows, _ = screened(f"{HIT}\nNobody Atall\n", tmp_path)
    assert [(row["id"], row["rank"]) for row in rows] == [("row 1", "1"), ("row 2", "0")]
    assert made.counts["rows"] == 2


def test_a_file_without_a_header_is_read_by_number(tmp_path: Path) -> None:
    source = tmp_path / "customers.csv"
    source.write_text(f"1,{HIT}\n")
    with pytest.raises(UsageError, match="--map name=COLUMN"):
        layout_of(source, Told({}))
    layout = layout_of(source, Told({"name": "2", "id": "1"}, has_header=False))
    assert layout.columns.places == {"name": (1,), "id": (0,)}


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n", b"\0\0\0\0", b"PK\x03\x04abc", b"a,b\n1,2\n"])
def test_what_is_no_list_of_customers_is_refused_in_words(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "customers.csv").write_bytes(data)
    with pytest.raises(UsageError):
        layout_of(tmp_path / "customers.csv", Told({}))


def test_headings_have_their_usual_words() -> None:
    words = {"Customer ID": "id", "DOB": "birth_date", "Nationality": "countries", "IMO No": "imo", "INN": "ru_inn"}
    assert {word: meaning_of(word) for word in words} == words
    assert meaning_of("colour") == ""


def test_what_the_user_says_goes_before_the_table() -> None:
    found = find_columns(["id", "name", "Legal"], {"name": "legal"})
    assert found.places == {"name": (2,), "id": (0,)}
    with pytest.raises(UsageError, match="no column 'nome'"):
        find_columns(["id", "name"], {"name": "nome"})
    with pytest.raises(UsageError, match="nothing that a column can hold"):
        find_columns(["id", "name"], {"shoe size": "name"})


# ---- rows ------------------------------------------------------------------------------------------------------------

HEADER = ["id", "name", "kind", "dob", "countries", "flag", "imo", "identifiers", "aliases"]


def _subjects(*table: list[str]) -> tuple[list[Subject], list[Problem]]:
    return Customers(find_columns(HEADER, {})).read(table, 2)


def test_a_full_row_becomes_a_full_subject() -> None:
    (subject,), problems = _subjects(
        ["7", "Silver Heron", "Ship", "1968-05", "Iran|KP", "PA", IMO, "inn:7707083893; passport:X1;Q9", "SH7;Heron"]
    )
    assert not problems
    assert (subject.kind, str(subject.birth), subject.countries) == ("vessel", "1968-05", ("IR", "KP", "PA"))
    assert subject.aliases == ("SH7", "Heron")
    assert set(subject.identifiers) == {
        Identifier("imo", IMO), Identifier("ru_inn", "7707083893"), Identifier("passport", "X1"),
        Identifier("other", "Q9"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("row", "column", "screened_all_the_same"),
    [
        (["1", "Ann", "person", "1968-13-45", "", "", "", "", ""], "birth_date", True),
        (["1", "Ann", "person", "04/05/1968", "", "", "", "", ""], "birth_date", True),
        (["1", "Ann", "spaceship", "", "", "", "", "", ""], "kind", True),
        (["1", "Ann", "person", "", "Atlantis", "", "", "", ""], "countries", True),
        (["1", "Ann", "person", "", "", "", "", "shoe:47", ""], "identifiers", True),
        (["1", "", "person", "", "", "", "", "", ""], "", False),
        (["1", "😀", "person", "", "", "", "", "", ""], "name", False),
        (["1", "\u202e", "", "1970", "", "", "", "", ""], "name", False),
        (["1", "x" * 10_001, "person", "", "", "", "", "", ""], "name", False),
        (["1", "Ann", "person", "", "KP" * 6000, "", "", "", ""], "countries", False),
        (["1", "Ann"], "", True),
        (["1", "Kim", "Ann", "", "", "", "", "", "", "person"], "", True),
    ],
)
def test_what_cannot_be_used_is_said_with_its_row(row: list[str], column: str, screened_all_the_same: bool) -> None:
    subjects, problems = _subjects(row)
    assert (problems[0].row, problems[0].column) == (2, column)
    assert bool(subjects) is screened_all_the_same is problems[0].screened


def test_a_number_alone_is_screened(tmp_path: Path) -> None:
    _, rows, bad = screened(f"id,name,imo\n1,,{IMO}\n2,???,{IMO}\n3,,\n", tmp_path)
    assert [(row["id"], row["record_id"], row["level"]) for row in rows] == [
        ("1", "toy:2", "confirmed"), ("2", "toy:2", "confirmed"),
    ]  # fmt: skip
    assert [(row["row"], row["screened"]) for row in bad] == [("3", "yes"), ("4", "no")]


def test_a_wrong_check_digit_is_named_on_a_no_hit_too(tmp_path: Path) -> None:
    _, rows, _ = screened(f"id,name,imo\n1,Nobody Atall,{BAD_IMO}\n", tmp_path)
    assert (rows[0]["rank"], rows[0]["score"]) == ("0", "")
    assert f"{BAD_IMO} has a wrong check digit" in rows[0]["reasons"]


def test_empty_lines_are_passed_over_and_counted_as_rows_of_the_file(tmp_path: Path) -> None:
    _, rows, bad = screened("id,name\n\n1,Ann\n\n2,\n,\n", tmp_path)
    assert [row["id"] for row in rows] == ["1"]
    assert [row["row"] for row in bad] == ["5"]
