"""METI's lists: the Foreign End User List as PDF and HTML, the specified entities as PDF and text; broken ones too."""

from __future__ import annotations

import gzip
import html
import re
import time
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib.resources import files as package_files
from pathlib import Path

import pytest

from comity.errors import RefusedError, UsageError
from comity.model import Name, Record
from comity.sources.contract import Reading
from comity.sources.jp_meti import end_users, entry_names, specified
from comity.sources.jp_meti.printed import joined, last_bracket, names_in, without_gaps
from comity.sources.registry import form_for, manifest

HEADINGS = ("No.", "国名、地域名/Country or Region", "企業名､組織名/Company or Organization", "別名/Also Known As")
CONCERN = "懸念区分/Type of WMD"
FIVE = (*HEADINGS, CONCERN)
SPECIFIED = ("jp_meti_russia", "jp_meti_belarus", "jp_meti_third_countries")

Cells = tuple[str, ...]


def row(
    number: int | str, name: str, aliases: str = "", country: str = "北朝鮮/North Korea", concern: str = "核/N"
) -> Cells:
    """Cells of one entry; a stroke parts the lines of a cell."""
    return str(number), country, name, aliases, concern


def td(cell: str, attributes: str = "") -> str:
    return f"<td{attributes}>{''.join(f'<p>{html.escape(line)}</p>' for line in cell.split('/'))}</td>"


def page(*rows: Iterable[str], headings: Cells = FIVE, beside: str = "") -> bytes:
    table = "".join(f"<tr>{''.join(map(td, cells))}</tr>" for cells in (headings, *rows))
    head = "<!DOCTYPE html>\n<html><head><title>x</title></head>"
    return f"{head}<body>{beside}<table>{table}</table></body></html>\n".encode()


def read(data: bytes, form: str = "html", name: str = "list") -> tuple[Reading, list[Record]]:
    chosen = manifest("jp_meti").form(form)
    reading = end_users.units({name: data}, chosen)
    return reading, [end_users.record(unit, chosen) for unit in reading.units]


def refusal(data: bytes, form: str = "html") -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(data, form)
    return caught.value


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in reading.problems]


def told(names: Iterable[Name]) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in names]


# The Foreign End User List ---------------------------------------------------------------------------------------


def test_a_row_is_a_record() -> None:
    reading, (record,) = read(
        page(row(1, "Mihon Trading Co./(見本貿易会社)", "・Exa Mple and/Sons/・見本", concern="化学、核C,N"))
    )
    assert told(record.names) == [
        ("Mihon Trading Co.", "primary"),
        ("見本貿易会社", "variation"),
        ("Exa Mple and Sons", "aka"),
        ("見本", "aka"),
    ]
    assert [name.script for name in record.names] == ["", "Hani", "", "Hani"]
    assert (record.addresses[0].country, record.addresses[0].note) == ("North Korea", "北朝鮮")
    assert record.designations[0].reasons == ("Type of WMD: C,N (化学、核)",)
    assert (record.key_is, record.designations[0].decided_by, record.warnings) == ("derived", ("JP",), ())
    assert (reading.problems, reading.published_on) == ([], "")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Alpha", "Beta"], "Alpha Beta"),
        (["Nauchno-", "Proizvodstvennoe"], "Nauchno-Proizvodstvennoe"),
        (["Bureau -", "Branch"], "Bureau - Branch"),
        (["LIMITED（見本科技有限公", "司）"], "LIMITED（見本科技有限公司）"),
        (["TEM", "（TEM）"], "TEM （TEM）"),
        (["見本 研究院"], "見本 研究院"),
        ([], ""),
    ],
)
def test_broken_lines_are_joined(lines: list[str], text: str) -> None:
    assert joined(lines) == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Exa (高麗見本)", ("Exa", "高麗見本")),
        ("Exa (EXA) （朝鮮見本（平安））", ("Exa (EXA)", "朝鮮見本（平安）")),
        ("Exa ((朝鮮)見本)", ("Exa", "(朝鮮)見本")),
        ("Exa (LIMMT見本公司）", ("Exa", "LIMMT見本公司")),
        ("Exa (EXA)", ("Exa (EXA)",)),
        ("見本电子(深圳)有限公司", ("見本电子(深圳)有限公司",)),
        ("見本(平壌)", ("見本(平壌)",)),
        ("(見本)", ("(見本)",)),
        ("Exa 見本)", ("Exa 見本)",)),
        ("", ()),
    ],
)
def test_a_name_in_brackets_is_a_name_of_its_own_where_the_letters_prove_it(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names


def test_a_marked_name_in_brackets_is_an_alias_of_its_own() -> None:
    aliases = "・Exa Institute (a.k.a., Mple (MPL) Institute)/・ELYSEES (Latin: ÉLYSÉES)"
    _, (record,) = read(page(row(1, "Exa", aliases)))
    names = [(name.text, name.kind) for name in record.names[1:]]
    assert names == [(text, "aka") for text in ("Exa Institute", "Mple (MPL) Institute", "ELYSEES", "ÉLYSÉES")]


def test_the_key_stays_when_a_row_moves_and_tells_two_companies_apart() -> None:
    _, before = read(page(row(1, "Exa Mple Co."), row(2, "Mple Exa Co."), row(3, "Exa Mple Co.", country="中国/China")))
    _, after = read(page(row(1, "Another"), row(2, "EXA MPLE CO"), row(3, "Mple Exa Co.")))
    assert len({record.key for record in before}) == 3
    assert [record.key for record in after[1:]] == [record.key for record in before[:2]]


def test_a_key_used_twice_is_numbered() -> None:
    reading, records = read(page(row(1, "Twice", "・First"), row(2, "Twice", "・Second")))
    assert [record.key for record in records] == [records[0].key, f"{records[0].key} (2)"]
    assert codes(reading) == [("duplicate_key", "row 3")]


def test_numbers_that_do_not_follow_tell_of_a_lost_row() -> None:
    reading, records = read(page(row(1, "A"), row(3, "B"), row(3, "C"), row("x", "D"), row("", "E"), row("６", "F")))
    assert len(records) == 6
    assert [place for code, place in codes(reading) if code == "bad_value"] == [
        "row 3, No. 3",
        "row 4, No. 3",
        "row 5, No. x",
        "row 6, No. (none)",
    ]


def test_columns_are_found_by_either_heading_in_any_order() -> None:
    rows = (row(1, "A", "・B"), row(2, "C"))
    for order, headings in (
        ((4, 3, 2, 1, 0), FIVE),
        ((0, 1, 2, 3, 4), ("番号", "国名", "企業名", "別名", "懸念区分")),
        ((0, 1, 2, 3, 4), ("No", "Country or Region", "Company or Organization", "Also Known As", "Type of WMD")),
    ):
        moved = page(*([cells[at] for at in order] for cells in rows), headings=tuple(headings[at] for at in order))
        reading, records = read(moved)
        assert [record.names[0].text for record in records] == ["A", "C"]
        assert [problem for problem in reading.problems if problem.code == "unknown_field"] == []


def test_an_added_column_is_reported() -> None:
    reading, records = read(page((*row(1, "A"), "x"), (*row(2, "B"), ""), headings=(*FIVE, "備考/Remarks")))
    assert codes(reading) == [("unknown_field", "column 備考 Remarks")]
    assert "1 rows" in reading.problems[0].message
    assert len(records) == 2


@pytest.mark.parametrize(("gone", "named"), [(0, "No."), (3, "Also Known As"), (4, "Type of WMD")])
def test_a_removed_column_is_reported(gone: int, named: str) -> None:
    def without(cells: Cells) -> Cells:
        return cells[:gone] + cells[gone + 1 :]

    reading, records = read(page(without(row(1, "A", "・B")), headings=without(FIVE)))
    assert ("missing_field", f"column {named}") in codes(reading)
    assert records[0].names[0].text == "A"


def test_without_names_or_countries_the_file_is_refused() -> None:
    for gone, named in ((1, "Country or Region"), (2, "Company or Organization")):
        cells = row(1, "A")
        error = refusal(page(cells[:gone] + cells[gone + 1 :], headings=FIVE[:gone] + FIVE[gone + 1 :]))
        assert (error.reason, named in error.detail) == ("format", True)
    renamed = refusal(page(row(1, "A"), headings=("No.", "Land", "Firma", "Alias", "Typ")))
    assert renamed.reason == "format"


def test_headings_printed_again_are_no_entries_and_a_broken_entry_is_joined() -> None:
    reading, records = read(page(row(1, "A", "・B"), FIVE, ("", "", "Limited", "・C", ""), row(2, "D")))
    assert [told(record.names) for record in records] == [
        [("A Limited", "primary"), ("B", "aka"), ("C", "aka")],
        [("D", "primary")],
    ]
    assert records[0].warnings == ("printed in several rows, which were joined",)
    assert reading.problems == []


def test_a_row_of_another_width_is_reported_and_loses_no_other() -> None:
    reading, records = read(page(row(1, "A"), ("see note",), row(2, "B")))
    assert [record.names[0].text for record in records] == ["A", "B"]
    assert codes(reading) == [("skipped", "row 3")]
    assert "see note" in reading.problems[0].message


def test_exchanged_columns_are_refused() -> None:
    rows = [row(number, f"Name {number}", f"・Other {number}") for number in range(1, 9)]
    assert read(page(*rows))[0].problems == []
    for first, second in ((1, 2), (2, 3)):
        order = [{first: second, second: first}.get(at, at) for at in range(5)]
        blank = [row(number, f"Name {number}") for number in range(1, 9)]
        moved = [[cells[at] for at in order] for cells in (rows if first == 1 else blank)]
        assert refusal(page(*moved)).reason == "format"


def test_a_blank_column_is_reported() -> None:
    rows = [row(number, f"Name {number}", concern="") for number in range(1, 9)]
    reading, records = read(page(*rows, row(9, "", "・Alias")))
    assert codes(reading) == [("missing_field", "column Company or Organization")]
    reading, records = read(page(*rows))
    assert codes(reading) == [("missing_field", "column Also Known As"), ("missing_field", "column Type of WMD")]
    assert len(records) == 8


def test_a_page_too_deep_to_be_read_whole_is_refused() -> None:
    whole = page(row(1, "A"), row(2, "B"), row(3, "C"))
    deep = whole.replace(b"<tr><td><p>2", b"<div>" * 3000 + b"<tr><td><p>2")
    assert refusal(deep).reason == "too_large"


def test_a_merged_cell_counts_for_each_row_and_is_told() -> None:
    first = "<tr>" + td("1") + td("中国/China", ' rowspan="2"') + td("A") + td("") + td("核/N") + "</tr>"
    second = "<tr>" + td("2") + td("B") + td("・C") + td("化学/C") + "</tr>"
    whole = page(row(3, "D")).replace(b"<tr><td><p>3</p>", f"{first}{second}<tr><td><p>3</p>".encode())
    reading, records = read(whole)
    assert [(record.addresses[0].country, told(record.names)[0][0]) for record in records] == [
        ("China", "A"),
        ("China", "B"),
        ("North Korea", "D"),
    ]
    assert records[0].warnings == ("the cell Country or Region is one with a neighbouring row's or column's",)
    assert (records[1].warnings, records[2].warnings) == (records[0].warnings, ())
    assert reading.problems == []


@pytest.mark.parametrize("span", ["0", "-1", "x", "999999999", ""])
def test_an_odd_span_does_no_harm(span: str) -> None:
    data = page(row(1, "A"), row(2, "B")).replace(b"<td><p>1</p>", f'<td rowspan="{span}"><p>1</p>'.encode())
    _, records = read(data)
    assert records[0].names[0].text == "A"


def test_a_table_without_end_is_refused() -> None:
    wide = b"<tr><td rowspan=99999 colspan=99999>No.</td></tr>" * 2_000
    assert refusal(page(row(1, "A")).replace(b"</table>", wide + b"</table>")).reason == "too_large"


def test_text_beside_the_table_is_reported() -> None:
    reading, _ = read(page(row(1, "A"), beside="<script>x</script><p>改正日 Revised</p>"))
    assert codes(reading) == [("unknown_field", "beside the table")]


def test_entries_without_a_name_a_country_or_a_type_are_kept() -> None:
    _, records = read(page(row(1, "", "・Alias"), row(2, "B", country=""), row(3, "C", concern="")))
    assert [record.warnings for record in records] == [
        ("no name is printed",),
        ("no country is printed",),
        ("no type of concern is printed",),
    ]
    assert told(records[0].names) == [("Alias", "aka")]


@pytest.mark.parametrize(
    ("cell", "reason", "warned"),
    [
        ("ミサイル/M", "Type of WMD: M (ミサイル)", False),
        ("ミサイル、核/M、N", "Type of WMD: M,N (ミサイル、核)", False),
        ("生物、化学、ミサイ/ル、核/B,C,M,N", "Type of WMD: B,C,M,N (生物、化学、ミサイル、核)", False),
        ("通常兵器/CW", "Type of WMD: CW (通常兵器)", False),
        ("ミサイル/N", "Type of WMD: ミサイル N", True),
        ("放射能/R", "Type of WMD: 放射能 R", True),
        ("M", "Type of WMD: M", True),
    ],
)
def test_types_of_concern(cell: str, reason: str, *, warned: bool) -> None:
    _, (record,) = read(page(row(1, "A", concern=cell)))
    assert record.designations[0].reasons == (reason,)
    assert bool(record.warnings) == warned


def test_broken_html_is_refused() -> None:
    whole = page(*(row(number, "A") for number in range(1, 50)))
    assert refusal(whole[: len(whole) // 2]).reason == "truncated"
    assert refusal(b"").reason == "empty"
    assert refusal(b"No.,Country\n").reason == "format"
    assert refusal(b"<!DOCTYPE html><html><body>Login</body></html>").reason == "html"
    assert refusal(b"<html><body><table><tr><td>x</td></tr></table></body></html>").reason == "format"
    assert refusal(page()).reason == "no_records"
    assert refusal(whole.replace(b"A", b"\xff\xff")).reason == "encoding"


def test_other_encodings_of_japan_are_read() -> None:
    text = page(row(1, "見本")).decode()
    _, records = read(text.encode("cp932"))
    assert records[0].names[0].text == "見本"
    _, records = read(text.encode("utf-8-sig"))
    assert records[0].names[0].text == "見本"


def sample(list_id: str, form: str) -> tuple[str, bytes]:
    (path,) = package_files("comity.sources").joinpath(list_id, "sample", form).iterdir()
    return path.name, path.read_bytes()


def test_the_pdf_and_its_conversion_say_the_same() -> None:
    reading, records = read(sample("jp_meti", "pdf")[1], "pdf", "20250131003-1.pdf")
    assert records == read(sample("jp_meti", "html")[1])[1]
    assert (reading.published_on, reading.problems) == ("2025-01-31", [])


def test_broken_pdfs_are_refused() -> None:
    data = sample("jp_meti", "pdf")[1]
    assert refusal(data[: len(data) // 2], "pdf").reason == "truncated"
    assert refusal(page(row(1, "A")), "pdf").reason == "html"
    assert refusal(sample("jp_meti_belarus", "pdf")[1], "pdf").reason == "format"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("20250131003-1.pdf", "2025-01-31"),
        ("20250929006.pdf", "2025-09-29"),
        ("list.pdf", ""),
        ("20250131-jp-end-user-list.pdf", ""),
    ],
)
def test_the_day_in_the_number_of_a_press_release(name: str, day: str) -> None:
    assert read(sample("jp_meti", "pdf")[1], "pdf", name)[0].published_on == day


# Specified entities ----------------------------------------------------------------------------------------------

RUSSIA = """\
○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
の対象となるロシア連邦の団体（令和四年外務省告示第八十二号）
指定日：2022年03月01日
最終更新日：2025年09月12日
"""
ENTRY = "{} 株式会社見本\nMihon JSC\n所在地：1 Mihon Street, Moscow, Russia.\n"


def read_text(text: str, list_id: str = "jp_meti_russia") -> tuple[Reading, list[Record]]:
    form = manifest(list_id).form("text")
    reading = specified.units({"list.txt": text.encode()}, form)
    return reading, [specified.record(unit, form) for unit in reading.units]


def refused_text(text: str, list_id: str = "jp_meti_russia") -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read_text(text, list_id)
    return caught.value


@pytest.mark.parametrize("list_id", SPECIFIED)
def test_the_pdf_and_its_text_say_the_same(list_id: str) -> None:
    both = []
    for form_id in ("pdf", "text"):
        form = manifest(list_id).form(form_id)
        reading = specified.units(dict([sample(list_id, form_id)]), form)
        both.append((reading.published_on, [specified.record(unit, form) for unit in reading.units], reading.problems))
    assert both[0] == both[1]
    assert both[0][2] == []


@pytest.mark.parametrize("list_id", SPECIFIED)
def test_each_list_takes_only_its_own_file(list_id: str) -> None:
    for other in SPECIFIED:
        text = sample(other, "text")[1].decode()
        if other == list_id:
            assert read_text(text, list_id)[1]
        else:
            error = refused_text(text, list_id)
            assert (error.reason, "another list" in error.detail) == ("format", True)


def test_an_entry_is_a_record() -> None:
    reading, (record,) = read_text(RUSSIA + ENTRY.format("１"))
    assert (record.list, record.key, record.key_is) == ("jp_meti_russia", "1", "publisher")
    assert told(record.names) == [("Mihon JSC", "primary"), ("株式会社見本", "variation")]
    assert [address.text for address in record.addresses] == ["1 Mihon Street, Moscow, Russia"]
    (act,) = record.designations
    assert (act.programme, act.legal_basis, act.measures) == (
        "令和四年外務省告示第八十二号",
        ("令和四年外務省告示第八十二号",),
        ("輸出等に係る禁止措置",),
    )
    assert act.listed_on is act.effective_on is None
    assert (reading.published_on, reading.problems, record.warnings) == ("2025-09-12", [], ())


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("最終更新日：2025 年 09 月 12 日", "2025-09-12"),
        ("最終更新日：２０２５年９月１日", "2025-09-01"),
        ("最終更新日：令和７年９月12日", "2025-09-12"),
        ("最終更新日：令和元年12月1日", "2019-12-01"),
        ("最終更新日：2025年13月12日", ""),
        ("最終更新日：12/09/2025", ""),
        ("", ""),
    ],
)
def test_the_day_of_the_last_update(printed: str, day: str) -> None:
    reading, records = read_text(RUSSIA.replace("最終更新日：2025年09月12日", printed) + ENTRY.format(1))
    assert reading.published_on == day
    assert len(records) == 1
    assert codes(reading) == ([] if day else [("missing_field", "heading")])


def names_of(text: str) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    read_ = entry_names.read(text.split("\n"))
    return told(read_.names), read_.warnings


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("見本\nMihon, a.k.a. the following one alias:\n-Exa.", ["Mihon", "見本", "Exa"]),
        (
            "見本\nMihon LLC, the following two aliases:\n—Exa; and\n—Mple Ltd.",
            ["Mihon LLC", "見本", "Exa", "Mple Ltd."],
        ),
        (
            "見本\nMihon, a.k.a., the follow two\naliases:\n- Exa-\nMple;\n- Limited\nCo.",
            ["Mihon", "見本", "Exa-Mple", "Limited Co."],
        ),
        ("見本\nMihon, a.k.a., thefollowing twoaliases:—Exa; and-Mple", ["Mihon", "見本", "Exa", "Mple"]),
        ("見本\nMihon, a.k.a., the following one alias:\n-Solid\n-State Exa.", ["Mihon", "見本", "Solid-State Exa"]),
        ("見本（別称､甲､乙及び丙（乙及び丁））\nMihon", ["Mihon", "見本", "甲", "乙", "丙（乙及び丁）"]),
        ("見本（\n別称、甲 及び\nRVR）\nMihon", ["Mihon", "見本", "甲", "RVR"]),
        ("見本有限会社（广州见本有限公司）（別称、甲）\nMihon", ["Mihon", "見本有限会社", "广州见本有限公司", "甲"]),
        ("見本\nMihon（見本有限公司、見本科技有限公司）", ["Mihon", "見本", "見本有限公司", "見本科技有限公司"]),
        ("見本\nMihon\n別称：甲; 乙及び丙\nExa; Mple\nLtd", ["Mihon", "見本", "Exa", "Mple Ltd", "甲", "乙", "丙"]),
        ("見本\nMihon\n別名: Exa", ["Mihon", "見本", "Exa"]),
        ("見本（別称、甲）Mihon Exa, a.k.a., the following one\nalias:\n-Mple", ["Mihon Exa", "見本", "Mple", "甲"]),
        ("見本センターMihon Exa Center", ["Mihon Exa Center", "見本センター"]),
        ("Mihon VNIIR 見本\nMihon VNIIR", ["Mihon VNIIR", "Mihon VNIIR見本"]),
        ("見本", ["見本"]),
        ("Mihon", ["Mihon"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    found, _ = names_of(text)
    assert [name for name, _ in found] == names
    assert [kind for _, kind in found[:1]] == ["primary"]


def test_a_number_of_aliases_that_is_not_right_is_told() -> None:
    _, warnings = names_of("見本\nMihon, a.k.a., the following three aliases:\n-A;\n-B.")
    assert warnings == ("3 aliases are announced and 2 are printed",)
    assert names_of("見本")[1] == ("no English name is printed",)


def test_a_paragraph_in_the_place_of_a_name_becomes_a_remark() -> None:
    read_ = entry_names.read(
        [
            "見本省（軍を含む）。右には陸軍が含まれる。",
            "Ministry of Samples, including the army. This includes all units.",
        ]
    )
    assert [name.text for name in read_.names] == ["Ministry of Samples", "見本省"]
    assert len(read_.remarks) == 2


def test_entries_start_at_numbers_and_not_at_house_numbers() -> None:
    text = RUSSIA + ENTRY.format(1).replace("Russia.", "Russia; and\n2 Mihon Street, Moscow, Russia.") + ENTRY.format(2)
    _, records = read_text(text)
    assert [len(record.addresses) for record in records] == [2, 1]


def test_an_entry_may_start_within_a_line_where_a_page_ended() -> None:
    text = RUSSIA + ENTRY.format(1).rstrip("\n") + ENTRY.format(2).rstrip("\n") + ENTRY.format("３")
    reading, records = read_text(text)
    assert [(record.key, record.names[0].text) for record in records] == [(str(n), "Mihon JSC") for n in (1, 2, 3)]
    assert reading.problems == []


def test_numbers_missing_twice_or_deleted() -> None:
    text = RUSSIA + ENTRY.format(1) + ENTRY.format(3) + ENTRY.format(3) + "4 削除\n" + ENTRY.format(5)
    reading, records = read_text(text)
    assert [record.key for record in records] == ["1", "3", "3 (2)", "5"]
    assert codes(reading) == [
        ("bad_value", "number 3"),
        ("bad_value", "number 3"),
        ("skipped", "number 4"),
        ("duplicate_key", "number 3"),
    ]


def test_an_entry_without_an_address_or_with_more_behind_it_is_told() -> None:
    _, records = read_text(RUSSIA + "1 見本\nMihon\n所在地：\n" + ENTRY.format(2) + "（注）見本である。\n")
    assert records[0].warnings == ("no address is printed",)
    assert "Japanese" in records[1].warnings[0]


def test_broken_texts_are_refused() -> None:
    whole = RUSSIA + ENTRY.format(1) + ENTRY.format(2)
    assert refused_text("").reason == "empty"
    assert refused_text("<!DOCTYPE html><html></html>").reason == "html"
    assert refused_text(RUSSIA).reason == "format"
    assert refused_text(ENTRY.format(1)).reason == "format"
    assert refused_text(whole[: whole.rindex("所在地")]).reason == "truncated"
    with pytest.raises(RefusedError) as caught:
        specified.units({"list.txt": whole.encode("cp932")}, manifest("jp_meti_russia").form("text"))
    assert caught.value.reason == "encoding"


@pytest.mark.parametrize(
    "entry",
    [
        "1 見本（別称、{}）\nMihon\n所在地：x".format("甲、" * 50_000),
        "1 見本\n{}\n所在地：x".format("A（" * 50_000),
        "1 見本\nMihon\n-{}\n所在地：x".format(";-x" * 50_000),
        "1 見本{}\n所在地：x".format("甲 A" * 50_000),
        "1 見本\nMihon\n所在地：{}".format("2 見 " * 50_000 + "\n所在地：x"),
    ],
)
def test_an_entry_without_end_does_not_hang(entry: str) -> None:
    start = time.monotonic()
    _, records = read_text(RUSSIA + entry)
    assert records
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("list_id", SPECIFIED)
def test_half_a_pdf_is_refused(list_id: str) -> None:
    name, data = sample(list_id, "pdf")
    with pytest.raises(RefusedError) as caught:
        specified.units({name: data[: len(data) // 2]}, manifest(list_id).form("pdf"))
    assert caught.value.reason == "truncated"


def test_a_long_file_of_another_kind_is_refused_soon() -> None:
    start = time.perf_counter()
    with pytest.raises(RefusedError):
        specified.units({"x.txt": b"<tag>a text of no list-\n" * 60_000}, manifest("jp_meti_russia").form("text"))
    assert time.perf_counter() - start < 5


def test_gaps_and_brackets() -> None:
    assert without_gaps("有限会社 GFK ロジ 99 （ABC DEF）") == "有限会社GFKロジ99（ABC DEF）"
    assert last_bracket("A (B（C)）") == ("A", "B（C)")
    assert last_bracket("A (B") == ("A (B", "")
    assert last_bracket("A B)") == ("A B)", "")


@pytest.mark.parametrize(
    ("list_id", "name", "form"),
    [
        ("jp_meti", "20250131003-1.pdf", "pdf"),
        ("jp_meti", "20250929006-1.pdf", "pdf"),
        ("jp_meti", "20250131-jp-end-user-list.html", "html"),
        ("jp_meti_russia", "list_russia_tokutei.pdf", "pdf"),
        ("jp_meti_russia", "250912_list_russia_tokutei.pdf.txt", "text"),
        ("jp_meti_belarus", "list_belarus_tokutei.pdf.txt", "text"),
        ("jp_meti_third_countries", "250912_list_daisangoku_tokutei.pdf", "pdf"),
    ],
)
def test_file_names(list_id: str, name: str, form: str) -> None:
    assert form_for(manifest(list_id), [name]).id == form
    for other in {"jp_meti", *SPECIFIED} - {list_id}:
        with pytest.raises(UsageError):
            form_for(manifest(other), [name])


# The real files --------------------------------------------------------------------------------------------------

REAL = {
    ("jp_meti", "pdf"): "20250131003-1.pdf",
    ("jp_meti", "html"): "20250131-jp-end-user-list.html.gz",
    ("jp_meti_russia", "pdf"): "list_russia_tokutei.pdf",
    ("jp_meti_russia", "text"): "250912_list_russia_tokutei.pdf.txt.gz",
    ("jp_meti_belarus", "text"): "list_belarus_tokutei.pdf.txt",
    ("jp_meti_third_countries", "pdf"): "list_daisangoku_tokutei.pdf",
    ("jp_meti_third_countries", "text"): "250912_list_daisangoku_tokutei.pdf.txt",
}


@cache
def read_real(folder: Path, list_id: str, form_id: str) -> tuple[Reading, list[Record]]:
    name = REAL[list_id, form_id]
    data = (folder / "jp_meti" / name).read_bytes()
    form = manifest(list_id).form(form_id)
    module = end_users if list_id == "jp_meti" else specified
    reading = module.units({name.removesuffix(".gz"): gzip.decompress(data) if name.endswith(".gz") else data}, form)
    return reading, [module.record(unit, form) for unit in reading.units]


@pytest.mark.parametrize(
    ("list_id", "form_id", "n_records", "published_on"),
    [
        ("jp_meti", "pdf", 748, "2025-01-31"),
        ("jp_meti", "html", 748, ""),
        ("jp_meti_russia", "pdf", 561, "2025-09-12"),
        ("jp_meti_russia", "text", 561, "2025-09-12"),
        ("jp_meti_belarus", "text", 27, "2022-07-05"),
        ("jp_meti_third_countries", "pdf", 56, "2025-09-12"),
        ("jp_meti_third_countries", "text", 56, "2025-09-12"),
    ],
)
def test_real_files_read_whole(real_lists: Path, list_id: str, form_id: str, n_records: int, published_on: str) -> None:
    reading, records = read_real(real_lists, list_id, form_id)
    assert (len(records), reading.published_on, reading.problems) == (n_records, published_on, [])
    assert [record.warnings for record in records if record.warnings] == []
    assert all(record.names and record.addresses and record.designations[0].programme for record in records)
    assert {act.programme for record in records for act in record.designations} <= set(manifest(list_id).regimes)
    assert len({record.key for record in records}) == n_records


def test_the_real_end_user_list_is_the_same_in_both_forms(real_lists: Path) -> None:
    _, pdf = read_real(real_lists, "jp_meti", "pdf")
    _, page_ = read_real(real_lists, "jp_meti", "html")
    assert pdf == page_
    assert sum(len(record.names) for record in pdf) == 2178


def test_the_real_end_user_list_by_country_and_type(real_lists: Path) -> None:
    _, records = read_real(real_lists, "jp_meti", "pdf")
    countries = Counter(record.addresses[0].country for record in records)
    assert countries.most_common(4) == [
        ("Islamic Republic of Iran", 235),
        ("North Korea", 153),
        ("People's Republic of China", 114),
        ("Islamic Republic of Pakistan", 101),
    ]
    assert len(countries) == 15
    types = Counter(
        letter for record in records for letter in re.findall(r"\b[BCMN]\b", record.designations[0].reasons[0])
    )
    assert types == {"B": 218, "C": 232, "M": 589, "N": 454}


@pytest.mark.parametrize(("list_id", "n_differing"), [("jp_meti_russia", 4), ("jp_meti_third_countries", 2)])
def test_real_specified_entities_differ_between_forms_by_blanks_alone(
    real_lists: Path, list_id: str, n_differing: int
) -> None:
    """Each of these entries stands on two pages, between which the text lost a line break within a name or address."""
    _, pdf = read_real(real_lists, list_id, "pdf")
    _, text = read_real(real_lists, list_id, "text")
    differing = [(ours, theirs) for ours, theirs in zip(pdf, text, strict=True) if ours != theirs]
    assert len(differing) == n_differing
    assert all(str(ours).replace(" ", "") == str(theirs).replace(" ", "") for ours, theirs in differing)


def test_real_aliases_are_as_many_as_the_list_announces(real_lists: Path) -> None:
    """`the following three aliases`: the list counts them itself, so that a lost or split alias would be a warning."""
    _, records = read_real(real_lists, "jp_meti_russia", "pdf")
    assert sum(len(record.names) for record in records) == 3142
    assert sum(any(name.kind == "aka" for name in record.names) for record in records) > 400
