"""Japan's list: hand-written workbooks and CSVs, broken ones, and the real files' counts."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from collections.abc import Sequence
from datetime import date
from importlib.resources import files as package_files
from pathlib import Path

import openpyxl
import pytest

from comity.errors import RefusedError
from comity.model import Identifier, Record
from comity.sources.contract import Form, Reading
from comity.sources.jp_mof import births, cells, documents, names, notice_days, reader, remarks, sections
from comity.sources.jp_mof.aliases import Heading, aliases
from comity.sources.jp_mof.columns import CSV
from comity.sources.registry import form_for, manifest

LISTING = manifest("jp_mof")
XLSX, FLAT, XLS = (LISTING.form(form) for form in ("xlsx", "csv", "xls"))
OWN = "16.北朝鮮(協調；団体)"
MIXED = "2.タリバーン関係者等"
HEADINGS = ("告示日付", "告示番号", "日本語表記", "英語表記", "別称・旧称", "所在地", "その他の情報")
MIXED_HEADINGS = (
    "告示日付", "告示番号", "日本語表記", "英語表記", "別名・別称", "旧称", "確定に十分でない別名", "称号", "役職",
    "生年月日", "出生地・出身地", "国籍", "旅券番号", "ID番号", "住所・所在地", "国連制裁員会による指定日",
    "その他の情報",
)  # fmt: skip
Row = Sequence[object]


def entry(number: object, english: str = "SAMPLE LTD", day: str = "2024.5.24", **more: str) -> Row:
    usual = {"別称・旧称": "", "所在地": "", "その他の情報": ""} | more
    return (day, number, "サンプル社", english, *usual.values())


def workbook(
    *rows: Row, tab: str = OWN, headings: Sequence[str] = HEADINGS, above: Sequence[Row] = (("題",),)
) -> bytes:
    return book({tab: [*above, headings, *rows]})


def book(sheets: dict[str, Sequence[Row]]) -> bytes:
    written = io.BytesIO()
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for tab, rows in sheets.items():
        sheet = made.create_sheet(tab)
        for row in rows:
            sheet.append(list(row))
    made.save(written)
    return written.getvalue()


def read(data: bytes, form: Form = XLSX) -> tuple[Reading, list[Record]]:
    reading = reader.units({"shisantouketsu.file": data}, form)
    return reading, [reader.record(unit, form) for unit in reading.units]


def refusal(data: bytes, form: Form = XLSX) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read(data, form)
    return caught.value


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in reading.problems]


def flat(*rows: dict[str, str], columns: Sequence[str] = tuple(CSV)) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.DictWriter(written, columns, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue().encode("utf-8-sig")


def flat_row(key: str = "016-000001", **more: str) -> dict[str, str]:
    usual = {
        "区分": key[:3].lstrip("0"),
        "番号": key,
        "告示日付": "2024.5.24",
        "個人・団体": "団体",
        "氏名（英語）": "SAMPLE LTD",
    }
    return usual | more


def test_sections_are_known_by_their_title_wherever_their_number_moves() -> None:
    person = ("告示日付", "告示\n番号", "日 本 語 表 記", "英　語　表　記", "肩書等", "生年月日", "出生地")
    row = ("2022.3.3", 1, "エクサ", "Exa MPLE", "", "1954-08-30", "")
    keys = [read(workbook(row, tab=f"{number}.ベラルーシ(個人)", headings=person))[1][0].key for number in (31, 44)]
    assert keys == ["031-000001", "031-000001"]


def test_numbers_that_began_anew_make_other_keys() -> None:
    tab = "20.イラン (団体)"
    _, records = read(workbook(entry(1, day="2016.1.22"), entry(2, day="2025.9.28"), tab=tab))
    assert [record.key for record in records] == ["020-000001-2016", "020-000002"]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("22", (22, "", 0)),
        ("*186", (186, "*", 0)),
        ("＊186", (186, "*", 0)),
        ("11(#22)", (11, "#", 22)),
        ("TBC", (0, "", 0)),
    ],
)
def test_numbers_and_marks(printed: str, expected: tuple[int, str, int]) -> None:
    number = sections.number(printed)
    assert (number.value, number.mark, number.other) == expected


def test_marks_name_the_other_entry_or_the_other_reason() -> None:
    _, (own,) = read(workbook(entry("1(#47)")))
    assert own.designations[0].references == ("014-000047",)
    _, (un,) = read(workbook(entry("#47"), tab="14.北朝鮮(決議1718号等；団体) "))
    told = {each.label: each.value for each in un.attributes}
    assert told["also designated under"] == "米、EU等との国際協調に基づく措置"


@pytest.mark.parametrize(
    ("tab", "decided_by", "regime"),
    [
        ("13.北朝鮮(決議1695号)", ("JP",), "DPRK"),
        ("14.北朝鮮(決議1718号等；団体) ", ("UN",), "DPRK"),
        (OWN, ("JP",), "DPRK"),
        ("28.ロシア連邦(団体(特定銀行を除く))", ("JP",), "RUSSIA"),
        ("99.新しい措置", (), ""),
    ],
)
def test_whose_decision(tab: str, decided_by: tuple[str, ...], regime: str) -> None:
    reading, (record,) = read(workbook(entry(1), tab=tab))
    act = record.designations[0]
    assert (act.decided_by, LISTING.regime(act.programme)) == (decided_by, regime)
    new = [problem for problem in reading.problems if problem.message.startswith("A new section")]
    assert bool(new) is (regime == "")


def test_rows_that_name_nobody_are_reported_once_per_section_with_what_they_print() -> None:
    reading, records = read(
        workbook(("2018.6.29削除", 1), ("2021.2.24 削除\n（3．と同一団体）", 2), entry(3), ("2015.9.18", 4))
    )
    assert [record.key for record in records] == ["016-000003"]
    (problem,) = reading.problems
    assert (problem.code, problem.place) == ("skipped", "sheet 北朝鮮(協調；団体)")
    assert "2 2021.2.24 削除 （3．と同一団体）; 1 2018.6.29削除; 4 2015.9.18." in problem.message
    many = [(f"20{year:02}.1.1削除", year) for year in range(1, 21)]
    assert "20 2020.1.1削除; 19" in (told := read(workbook(*many, entry(99)))[0].problems[0].message)
    assert "9 2009.1.1削除; and 8 before." in told


def test_a_struck_row_that_still_names_its_target_is_delisted_on_its_day() -> None:
    _, (record,) = read(workbook(entry(1, day="2016.2.19\n2024.5.24削除")))
    act = record.designations[0]
    assert (act.listed_on, act.delisted_on) == (date(2016, 2, 19), date(2024, 5, 24))
    assert "削除" in record.warnings[0]


def test_rows_without_number_day_and_name_go_on_with_the_row_above() -> None:
    below = ("", "", "", "", "", "", "続き。")
    _, records = read(workbook(entry(1, その他の情報="はじめ。"), below, entry(2)))
    assert [record.remarks for record in records] == [("はじめ。\n続き。",), ()]
    reading, _ = read(workbook(below, entry(2)))
    assert found(reading) == [("skipped", f"sheet {OWN}, row 3")]


@pytest.mark.parametrize(
    ("cell", "listed", "amended", "struck", "rest"),
    [
        ("2024.5.24", "2024-05-24", 0, None, ""),
        ("2001.9.22\n2008.6.25改訂\n2012.3.27改訂\n", "2001-09-22", 2, None, ""),
        ("2001.10.12 2012.3.27改訂", "2001-10-12", 1, None, ""),
        ("２０２４．５．２４", "2024-05-24", 0, None, ""),
        ("2024-05-24", "2024-05-24", 0, None, ""),
        ("2024年5月24日", "2024-05-24", 0, None, ""),
        ("2021.2.24 削除", None, 0, "2021-02-24", ""),
        ("2005.8.23\n2007.713改訂\n2010.11.19改訂", "2005-08-23", 1, None, "2007.713改訂"),
        ("2024.13.1", None, 0, None, "2024.13.1"),
        ("令和6年5月24日", None, 0, None, "令和6年5月24日"),
        ("", None, 0, None, ""),
    ],
)
def test_days_of_notices(cell: str, listed: str | None, amended: int, struck: str | None, rest: str) -> None:
    days = notice_days.read(cell)
    assert (days.listed and days.listed.isoformat(), len(days.amended)) == (listed, amended)
    assert (days.struck and days.struck.isoformat(), days.rest) == (struck, rest)


def test_the_day_of_the_un_is_an_attribute_and_never_japans() -> None:
    row = ("2017.12.28", 5, "エクサ", "EXA", *[""] * 11, "2017年12月22日（2018年1月1日に改訂）", "")
    _, (record,) = read(workbook(row, tab=MIXED, headings=MIXED_HEADINGS))
    act = record.designations[0]
    assert (act.decided_by, act.listed_on, act.published_on) == (("UN",), date(2017, 12, 28), date(2017, 12, 28))
    assert (act.effective_on, act.announced_on) == (None, None)
    assert "day of listing by the UN" in [each.label for each in record.attributes]


def test_a_mixed_section_tells_persons_by_their_columns() -> None:
    def row(number: int, titles: str, birth: str, country: str) -> Row:
        return (
            "2024.1.1",
            number,
            "エクサ",
            "EXA",
            "",
            "",
            "",
            titles,
            titles,
            birth,
            country,
            country,
            titles,
            titles,
            "",
            "",
            "",
        )

    rows = (row(1, "不明", "不明", "不明"), row(2, "", "", ""), row(3, "不明", "1960年", ""), row(4, "", "", "不明"))
    _, records = read(workbook(*rows, tab=MIXED, headings=MIXED_HEADINGS))
    assert [record.kind for record in records] == ["person", "organization", "person", "organization"]


def test_notes_on_the_reach_of_a_measure_are_measures() -> None:
    note = "資産凍結等の措置の対象となる団体\n（注）資産凍結等の措置は、所有されている団体に対しても適用されます。"
    _, (record,) = read(workbook(entry(1), above=((note,), ("（注）#で標記した団体は重複して指定されている。",))))
    assert [measure[:8] for measure in record.designations[0].measures] == ["資産凍結等の措置", "（注）資産凍結等"]
    assert record.attributes[-1].value == "資産凍結等の措置の対象となる団体"


def test_the_english_notation_is_primary_and_the_original_script_apart() -> None:
    own = list(names.own_names("EXA MPLE\n(original script: مثال)", "エクサ・ムプル", person=True))
    assert [(name.text, name.kind, name.script) for name in own] == [
        ("EXA MPLE", "primary", ""),
        ("エクサ・ムプル", "variation", "Jpan"),
        ("مثال", "original_script", "Arab"),
    ]
    assert [name.kind for name in names.own_names("", "エクサ", person=False)] == ["primary"]
    assert [name.text for name in names.own_names("EXA（original scipt：不明）", "", person=True)] == ["EXA"]
    (_, ethiopic) = names.own_names("EXA（original script：ኣብነት）（ティグリニャ語）", "", person=True)
    assert (ethiopic.script, ethiopic.language) == ("Ethi", "ティグリニャ語")


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (
            "Sergei(Sergey) EXA(EKSA/EXHA)",
            ["Sergei EXA", "Sergei EKSA", "Sergei EXHA", "Sergey EXA", "Sergey EKSA", "Sergey EXHA"],
        ),
        ("Exa(Eksa)Mple", ["Exa Mple", "Eksa Mple"]),
        ("Igor Exa (Eksa; a.k.a. IFEX)", ["Igor Exa", "Igor Eksa", "IFEX"]),
        ("Anna Exa (nee, Mple)", ["Anna Exa", "Mple"]),
        ("Leonid EXA (Krot)", ["Leonid EXA (Krot)"]),
        ("Exa Mple (the Sampler)", ["Exa Mple (the Sampler)"]),
        ("(Exa) Mple", ["(Exa) Mple"]),
    ],
)
def test_spellings_in_brackets_of_a_person_are_written_out(printed: str, expected: list[str]) -> None:
    own = list(names.own_names(printed, "", person=True))
    assert [name.text for name in own] == expected
    assert printed in (own[0].text, own[0].note.removeprefix("printed as "))


def test_a_name_with_very_many_spellings_is_not_multiplied_out() -> None:
    printed = " ".join(
        f"Exa{n}(Eksa{n}/Exha{n})".translate(str.maketrans("0123456789", "abcdefghij")) for n in range(8)
    )
    assert len(list(names.own_names(printed, "", person=True))) == 17


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("(a)エクサ(b)ムプル\n (a.k.a.: (a)Exa Mple (b)M. Ple)", ["エクサ", "ムプル", "Exa Mple", "M. Ple"]),
        ("（ａ）エクサ（Exa）、\n（ｂ）「ムプル」（“Mple”）", ["エクサ", "Exa", "ムプル", "Mple"]),
        ("エクサ；ムプル\nExa; Mple", ["エクサ", "ムプル", "Exa", "Mple"]),
        ("エクサ、サイード、サム\n（a.k.a. Exa, Said, Sam）", ["エクサ", "サイード", "サム", "Exa", "Said", "Sam"]),
        ("リ・エクサ\nRI, Exa", ["リ・エクサ", "RI, Exa"]),
        ("(a)EXA, Mple(b)AL EXA", ["EXA, Mple", "AL EXA"]),
        (
            "エクサ、ムプル\nEXA COMPANY, LTD, MPLE COMPANY, LTD",
            ["エクサ", "ムプル", "EXA COMPANY, LTD", "MPLE COMPANY, LTD"],
        ),
        (
            "（別称、株式会社エクサ、エクサ）\n(a.k.a. AO Exa; a.k.a. JSC Exa; a.k.a. Exa)",
            ["株式会社エクサ", "エクサ", "AO Exa", "JSC Exa", "Exa"],
        ),
        (
            "（別名1）エクサ、ムプル\nExa, Mple\n（別名2）サンプ\nSamp",
            ["エクサ", "ムプル", "Exa", "Mple", "サンプ", "Samp"],
        ),
        ("エクサ; ムプル Exana; Mpleno", ["エクサ", "ムプル", "Exana", "Mpleno"]),
        ("エクサ（Exa）\nムプル（Mple）", ["エクサ", "Exa", "ムプル", "Mple"]),
        ("ムーブメント（Movement）（MVT）", ["ムーブメント", "Movement", "MVT"]),
        (
            "（別称、株式会社エクサ及びエクサ）\n(a.k.a. AO Exa; a.k.a. Exa)",
            ["株式会社エクサ", "エクサ", "AO Exa", "Exa"],
        ),
        ("（別称、エクサ及び付属工場）\n(a.k.a. Exa with Plant)", ["エクサ及び付属工場", "Exa with Plant"]),
        (
            "（別称、エクサ及びムプル）\na.k.a., the following two aliases: \n-JSC Exa; and \n-Mple.",
            ["エクサ", "ムプル", "JSC Exa", "Mple"],
        ),
        ("(a.k.a. (Exa Mple in Sampleland (EMS)))", ["Exa Mple in Sampleland (EMS)"]),
        ("サンプル社(SAMPLE：SMP)が調達活動を実施するために使用している別名。", []),
        ("Jin Exa (金样本)", ["Jin Exa", "金样本"]),
        ("不明", []),
        ("(a)", []),
    ],
)
def test_aliases_are_parted_where_the_cell_proves_it(cell: str, expected: list[str]) -> None:
    assert [name.text for name in aliases(cell, Heading("aka", person=True)) if name.text != "不明"] == expected


def test_marks_and_words_about_an_alias() -> None:
    found_ = list(aliases("（旧称）コリア・エクサ\nKorea Exa", Heading("aka")))
    assert [(name.text, name.kind) for name in found_] == [("コリア・エクサ", "fka"), ("Korea Exa", "fka")]
    found_ = list(aliases("エクサ、旧称：ムプル\nEXA, f.k.a. MPLE", Heading("aka")))
    assert [(name.text, name.kind) for name in found_] == [
        ("エクサ", "aka"),
        ("ムプル", "fka"),
        ("EXA", "aka"),
        ("MPLE", "fka"),
    ]
    cell = (
        "(a)エクサ（1961年2月3日サンプル国にて出生）(b)ムプル、1960年に出生\n"
        "(a.k.a.: (a)Exa, born 3 Feb. 1961 (b)Mple (formerly listed as))"
    )
    assert [(name.text, name.note) for name in aliases(cell, Heading("aka", "weak"))] == [
        ("エクサ", "1961年2月3日サンプル国にて出生"),
        ("ムプル", "1960年に出生"),
        ("Exa", "born 3 Feb. 1961"),
        ("Mple", "formerly listed as"),
    ]
    assert [
        name.text for name in aliases("エクサ（生年月日1961/2/3； 1962/2/3）；ムプル", Heading("aka", flat=True))
    ] == ["エクサ", "ムプル"]


def test_words_about_an_alias_are_no_part_of_it() -> None:
    cell = (
        "(a)エクサ（以前のリスト記載ぶり）(b)エー・エー（イニシャル）(c)（（ムプル）この戦闘員名で良く知られる）(d)サンプ【アラビア語】\n"
        "(a.k.a.: (a)Exa (Previously listed as. In Arabic: مثال) (b)AA (initials) (c)Mple, DOB: 1 Jan. 1960. (d)Samp)"
    )
    assert [(name.text, name.note) for name in aliases(cell, Heading("aka", person=True))] == [
        ("エクサ", "以前のリスト記載ぶり"),
        ("エー・エー", "イニシャル"),
        ("ムプル", "この戦闘員名で良く知られる"),
        ("サンプ", ""),
        ("Exa", "Previously listed as. In Arabic: مثال"),
        ("مثال", "of the alias Exa"),
        ("AA", "initials"),
        ("Mple", "DOB: 1 Jan. 1960."),
        ("Samp", ""),
    ]
    cell = "エクサ・ムプル\n（Exa Mple）\n（サンプル旅券番号：999999）"
    assert [(name.text, name.note) for name in aliases(cell, Heading("aka", person=True))] == [
        ("エクサ・ムプル", ""),
        ("Exa Mple", "サンプル旅券番号：999999"),
    ]


def test_whose_alias_an_entry_is_stands_in_the_remarks() -> None:
    text = "サンプル社が調達活動を実施するために使用している別名。"
    headings = ("告示日付", "告示番号", "日本語表記", "英語表記", "別称・別名")
    _, (record,) = read(
        workbook(("2009.5.1", 1, "エクサ", "EXA", text), tab="14.北朝鮮(決議1718号等；団体)", headings=headings)
    )
    assert ([name.text for name in record.names], record.remarks) == (["EXA", "エクサ"], (text,))


def test_weak_and_strong_aliases_are_those_of_their_columns() -> None:
    headings = (
        "告示日付",
        "告示番号",
        "日本語表記",
        "英語表記",
        "確定可能な別名",
        "確定に十分でない別名",
        "過去の別名",
    )
    row = ("2015.9.18", 1, "エクサ", "EXA", "(a)エクサ・M（Exa M）", "デュアル（Dhual）", "旧エクサ")
    _, (record,) = read(workbook(row, tab="40.南スーダン", headings=headings))
    kinds = {name.text: (name.kind, name.quality) for name in record.names[2:]}
    assert kinds == {
        "エクサ・M": ("aka", "strong"),
        "Exa M": ("aka", "strong"),
        "デュアル": ("aka", "weak"),
        "Dhual": ("aka", "weak"),
        "旧エクサ": ("fka", ""),
    }


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("1944-10-13", ["1944-10-13"]),
        ("１９60年２月", ["1960-02"]),
        ("(a)1955年-1958年頃\n(b)１945年", ["circa 1955..1958", "1945"]),
        ("1965年7月10日又は1965年7月11日", ["1965-07-10", "1965-07-11"]),
        ("1986年12月13 日又は 31日", ["1986-12-13", "1986-12-31"]),
        ("1962年、1960年、\n又は1955年", ["1962", "1960", "1955"]),
        ("1979年から1982年頃、または1982年", ["circa 1979..1982", "1982"]),
        ("1961年1月1日から\n1963年1月1日の間", ["1961..1963-01-01"]),
        ("(a)1977年8月から9月の間\n(b)1976年", ["1977-08-01..1977-09-30", "1976"]),
        ("1976年10月5\n日", ["1976-10-05"]),
        ("1975/5/14; 1975年頃", ["1975-05-14", "circa 1975"]),
        (
            "(a)1984年5月28日\n(b)1979年12月3日\n©1979年3月3日（偽造旅券より）",
            ["1984-05-28", "1979-12-03", "1979-03-03"],
        ),
        ("昭和20年3月1日", ["1945-03-01"]),
        ("平成元年5月", ["1989-05"]),
        ("1402年6月24日（ヒジュラ暦）", ["1402年6月24日（ヒジュラ暦）"]),
        ("おおむね30～35歳", ["おおむね30～35歳"]),
        ("1983年2(3)月10日", ["1983-02-10", "1983-03-10"]),
        ("1966/1969年3月27日", ["1966-03-27", "1969-03-27"]),
        ("2000年2月20/29日", ["2000-02-20", "2000-02-29"]),
        ("1958、59又は60年生まれ", ["1958", "1959", "1960"]),
        ("1983年2(13)月10日", ["1983-02-10", "1983年2(13)月10日"]),
        ("1960年2月31日", ["1960年2月31日"]),
        ("不明", []),
    ],
)
def test_births(cell: str, expected: list[str]) -> None:
    assert [str(birth) for birth in births.births([cell])] == expected


def test_a_column_of_births_and_places() -> None:
    cell = "1941年8月20日サンプル国エクサ生\nBorn at Exa, Sampleland, on 20 August 1941"
    born, places = births.births_and_places([cell])
    assert ([str(birth) for birth in born], places) == (["1941-08-20"], ("サンプル国エクサ", "Exa, Sampleland"))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("アフガニスタン旅券 D 000999 （2000年7月17日発行）", [("D 000999", "アフガニスタン", "2000年7月17日", "")]),
        ("999110092、旅券失効日：2014年3月17日（北朝鮮旅券）", [("999110092", "北朝鮮", "", "2014年3月17日")]),
        (
            "(a)99632、発行日：2005年5月31日\n(b)S9909、イラン発給",
            [("99632", "", "2005年5月31日", ""), ("S9909", "イラン", "", "")],
        ),
        ("999000000；999000001", [("999000000", "", "", ""), ("999000001", "", "", "")]),
        (
            "472336999，旅券発行日：2012年9月10日；旅券失効日：2017年9月10日",
            [("472336999", "", "2012年9月10日", "2017年9月10日")],
        ),
        ("Ｄ1903", [("D1903", "", "", "")]),
        ("0002999又は\nD000999999（外交旅券）", [("0002999", "", "", ""), ("D000999999", "", "", "")]),
        ("No.2899999S、2005年8月23日まで有効（イラク）", [("2899999S", "イラク", "", "2005年8月23日")]),
        ("不明", []),
    ],
)
def test_passports(cell: str, expected: list[tuple[str, str, str, str]]) -> None:
    papers = [paper for paper in documents.documents("passport", [cell]) if isinstance(paper, Identifier)]
    assert [(paper.value, paper.country, paper.issued_on, paper.expires_on) for paper in papers] == expected


def test_other_documents_and_those_without_one_number() -> None:
    cell = (
        "(a)Italian Fiscal Code（イタリア納税者番号）: XXXYYY61B03Z999X\n(b)配給カード番号　0099999\n"
        "(c)パスポート冊子A999999、B999999"
    )
    tax, ration, both = documents.documents("national_id", [cell])
    assert [(paper.scheme, paper.value) for paper in (tax, ration) if isinstance(paper, Identifier)] == [
        ("tax_id", "XXXYYY61B03Z999X"),
        ("other", "0099999"),
    ]
    assert not isinstance(both, Identifier)


def test_numbers_behind_labels_in_the_remarks() -> None:
    text = (
        "SWIFT/BIC：FTBDKPPY\nＩＭＯ番号：5999999；5999998\nロシア国家登録番号：1027700132195\n"
        "暗号資産アドレス：\n0x00000000000000000000000000000000000000aA；\n国連参照番号：QDi．999"
    )
    assert [(each.scheme, each.value) for each in remarks.identifiers(text, vessel=False)] == [
        ("un_ref", "QDi.999"),
        ("imo_company", "5999999"),
        ("imo_company", "5999998"),
        ("bic", "FTBDKPPY"),
        ("ru_ogrn", "1027700132195"),
        ("wallet", "0x00000000000000000000000000000000000000aA"),
    ]
    assert next(remarks.identifiers("IMO番号：9999993", vessel=True)).scheme == "imo"


def test_ties_in_stable_phrases() -> None:
    text = (
        "エクサ社の指導者であるサンプル運動（３．に指定した団体）及びエクサ（12．に指定した個人）と関係。"
        "KAAにより所有又は管理されている。"
    )
    assert [(each.kind, each.name, each.key) for each in remarks.relations(text, "002")] == [
        ("linked_to", "サンプル運動", "002-000003"),
        ("linked_to", "エクサ", "002-000012"),
        ("owned_by", "KAA", ""),
    ]
    text = "2014年11月に国境地帯で活動するサンプルとエクサの運動（３．に指定した団体）やムプル（4．に指定した個人）"
    assert [each.name for each in remarks.relations(text, "")] == ["サンプルとエクサの運動", "ムプル"]
    (tie,) = remarks.family(["エクサの親族", "Relative of Exa Mple", "Member of the State Duma"])
    assert (tie.kind, tie.name, tie.note) == ("family", "Exa Mple", "Relative")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("(a)Kabul (b)Herat", ["Kabul", "Herat"]),
        ("北朝鮮咸興\n北朝鮮平壌", ["北朝鮮咸興", "北朝鮮平壌"]),
        ("北朝鮮平壌\n；北朝鮮元山", ["北朝鮮平壌", "北朝鮮元山"]),
        ("イラン \nIran", ["イラン", "Iran"]),
        ("1 Sample Lane\nロンドン　英国", ["1 Sample Lane ロンドン 英国"]),
        ("(g)Branch 7: (i)Shop 1", ["(g)Branch 7: (i)Shop 1"]),
        ("Leader\n（指導者）", ["Leader （指導者）"]),
        ("：(a)Kabul (b)Herat", ["Kabul", "Herat"]),
        ("不明", []),
    ],
)
def test_alternatives_of_a_cell(cell: str, expected: list[str]) -> None:
    assert cells.alternatives(cell) == expected


def test_a_column_that_is_new_or_stands_twice_is_reported() -> None:
    wider = (*HEADINGS, "新しい欄", "所在地", "")
    reading, (record,) = read(workbook((*entry(1), "x", "Second Street", "y"), headings=wider))
    assert found(reading) == [("unknown_field", f"sheet {OWN}, column {name}") for name in ("新しい欄", "所在地", "10")]
    assert [place.text for place in record.addresses] == ["Second Street"]


@pytest.mark.parametrize("missing", ["告示番号", "英語表記", "所在地", "その他の情報"])
def test_a_column_that_is_missing_or_renamed_is_named(missing: str) -> None:
    headings = tuple("改名した欄" if heading == missing else heading for heading in HEADINGS)
    reading, records = read(workbook(entry(1), headings=headings))
    codes = Counter(problem.code for problem in reading.problems)
    assert (codes["missing_field"], codes["unknown_field"], len(records)) == (2 if missing == "告示番号" else 1, 1, 1)
    assert missing in " ".join(problem.message for problem in reading.problems if problem.code == "missing_field")


def test_a_column_of_every_section_that_is_blank_throughout_is_named() -> None:
    rows = [("2024.5.24", number, "", f"SAMPLE {number} LTD", "", "", "") for number in range(1, 5)]
    reading, records = read(workbook(*rows))
    assert found(reading) == [("missing_field", f"sheet {OWN}, column 日本語表記")]
    assert len(records) == 4


def test_columns_are_found_by_name_in_any_order() -> None:
    plain = read(workbook(entry(1, 所在地="A"), entry(2)))
    rows = (tuple(reversed(entry(1, 所在地="A"))), tuple(reversed(entry(2))))
    moved = read(workbook(*rows, headings=tuple(reversed(HEADINGS))))
    assert plain[1] == moved[1]
    assert [unit.fingerprint for unit in plain[0].units] == [unit.fingerprint for unit in moved[0].units]


def test_the_fingerprint_covers_heading_note_and_every_cell() -> None:
    note = "（注）資産凍結等の措置は、子会社に対しても適用されます。"
    variants = [
        workbook(entry(1)),
        workbook(entry(1, 所在地="A")),
        workbook(entry(1, その他の情報="A")),
        workbook(entry(1), above=(("別題",),)),
        workbook(entry(1), above=(("題",), (note,))),
        workbook(entry("1(#4)")),
    ]
    assert len({unit.fingerprint for data in variants for unit in read(data)[0].units}) == len(variants)


def test_exchanged_names_and_a_section_without_rows_are_reported() -> None:
    row = entry(1)
    reading, _ = read(workbook((row[0], row[1], row[3], row[2], *row[4:])))
    assert found(reading) == [("bad_value", "sheet 北朝鮮(協調；団体)")]
    sheets: dict[str, Sequence[Row]] = {OWN: [HEADINGS, row], "14.北朝鮮(決議1718号等；団体)": [HEADINGS]}
    assert found(read(book(sheets))[0]) == [("missing_field", "sheet 14.北朝鮮(決議1718号等；団体)")]


def test_merged_cells_lose_no_entry() -> None:
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.title = OWN
    for row in (("題",), HEADINGS, entry(1), entry(2), entry(3)):
        sheet.append(list(row))
    sheet.merge_cells("A3:A4")  # one day for two entries: the second prints none
    sheet.merge_cells("C5:D5")  # the Japanese name runs over the English one
    written = io.BytesIO()
    made.save(written)
    _, records = read(written.getvalue())
    assert [record.key for record in records] == ["016-000001", "016-000002", "016-000003"]
    assert "no day of a notice" in records[1].warnings[0]
    assert records[2].names[0].text == "サンプル社"


def test_an_entry_without_a_name_or_number_is_kept() -> None:
    rows = (("2024.5.24", 1, "", "", "", "Sample Street", ""), ("2024.5.24", "TBC", "サンプル", "SAMPLE", "", "", ""))
    reading, (nameless, unnumbered) = read(workbook(*rows))
    assert (nameless.key, nameless.names) == ("016-000001", ())
    assert "no name is printed" in nameless.warnings
    assert (unnumbered.key_is, len(unnumbered.key)) == ("derived", 12)
    assert ("number as printed", "TBC") in [(each.label, each.value) for each in unnumbered.attributes]
    assert found(reading) == [("missing_field", f"sheet {OWN}, row 4")]


def test_a_number_used_twice_keeps_both() -> None:
    reading, records = read(workbook(entry(1, "FIRST"), entry(1, "SECOND"), entry(1, "THIRD")))
    assert [record.key for record in records] == ["016-000001", "016-000001 (2)", "016-000001 (3)"]
    assert [record.name for record in records] == ["FIRST", "SECOND", "THIRD"]
    assert [problem.code for problem in reading.problems] == ["duplicate_key"] * 2


def test_sheets_that_are_not_read_are_reported_and_repealed_ones_explained() -> None:
    sheets: dict[str, Sequence[Row]] = {
        "一覧": [("説明",), (16, "北朝鮮"), (17, "北朝鮮（個人）")],
        OWN: [("題",), HEADINGS, entry(1)],
        "8.【解除】リベリア": [("告示廃止",)],
        "おしらせ": [("x",)],
    }
    reading, _ = read(book(sheets))
    assert found(reading) == [("unknown_field", "sheet おしらせ"), ("missing_field", "sheet 17")]


def test_broken_workbooks_are_refused() -> None:
    whole = workbook(entry(1))
    assert refusal(b"").reason == "empty"
    assert refusal(whole[: len(whole) // 2]).reason == "truncated"
    assert refusal(b"<!DOCTYPE html><html></html>").reason == "html"
    assert refusal(flat(flat_row())).reason == "format"
    assert refusal(workbook()).reason == "no_records"
    assert refusal(workbook(("2018.6.29削除", 1))).reason == "no_records"
    assert refusal(workbook(("x", "y"), headings=("A", "B"))).reason == "format"
    real = sample("xls")
    assert refusal(real[: len(real) // 2], XLS).reason == "truncated"


def test_odd_values_raise_nothing() -> None:
    odd = ("\x01 \u202e", "9" * 400, "（" * 50, "(a)(b)", "；；", "(a.k.a.: ", "〒", "0000-00-00", "9999.99.99改訂")
    rows = [tuple(value for _ in MIXED_HEADINGS) for value in odd if "\x01" not in value]
    _, records = read(workbook(*rows, tab=MIXED, headings=MIXED_HEADINGS))
    assert len(records) == len(rows)


def sample(form: str) -> bytes:
    (path,) = Path(str(package_files("comity.sources").joinpath("jp_mof", "sample", form))).iterdir()
    return path.read_bytes()


def test_csv_and_workbook_agree_in_keys_names_and_acts() -> None:
    wide = {record.key: record for record in read(sample("xlsx"))[1]}
    _, records = read(sample("csv"), FLAT)
    assert {record.key for record in records} <= set(wide)
    for record in records:
        other = wide[record.key]
        assert (record.name, record.kind) == (other.name, other.kind)
        for ours, theirs in zip(record.designations, other.designations, strict=True):
            assert (ours.programme, ours.decided_by, ours.references) == (
                theirs.programme,
                theirs.decided_by,
                theirs.references,
            )
            assert (ours.listed_on, ours.amended_on) == (theirs.listed_on, theirs.amended_on)


def test_csv_columns_are_reported_one_by_one() -> None:
    columns = (*(column for column in CSV if column not in ("生年月日", "国籍（英語）")), "国籍")
    reading, records = read(flat(flat_row(国籍="x"), columns=columns), FLAT)
    assert found(reading) == [
        ("unknown_field", "column 国籍"),
        ("missing_field", "column 生年月日"),
        ("missing_field", "column 国籍（英語）"),
    ]
    assert len(records) == 1
    plain, moved = read(flat(flat_row()), FLAT), read(flat(flat_row(), columns=tuple(reversed(CSV))), FLAT)
    assert plain[1] == moved[1]


def test_csv_sections_that_are_new_or_hold_another_kind_are_reported() -> None:
    reading, records = read(flat(flat_row("016-000001", **{"個人・団体": "個人"}), flat_row("045-000001")), FLAT)
    assert found(reading) == [("bad_value", "区分 16"), ("unknown_field", "区分 45")]
    assert [(record.kind, record.designations[0].decided_by) for record in records] == [
        ("person", ("JP",)),
        ("organization", ()),
    ]


def test_csv_odd_rows() -> None:
    rows = (
        flat_row(),
        flat_row(),
        flat_row("016-000002", **{"個人・団体": "船舶"}),
        flat_row("", 区分="16", 告示番号="9"),
    )
    reading, records = read(flat(*rows), FLAT)
    assert [record.key for record in records] == ["016-000001", "016-000001 (2)", "016-000002", "016-000009"]
    assert (records[2].kind, [problem.code for problem in reading.problems]) == ("other", ["duplicate_key"])
    assert "neither 個人 nor 団体" in records[2].warnings[0]
    short = flat(flat_row(), flat_row("016-000002")).decode("utf-8-sig").replace("016-000001,2024.5.24,", "016-000001,")
    reading, records = read(short.encode(), FLAT)
    assert (found(reading), len(records)) == ([("bad_value", "row 2")], 2)


def test_broken_csvs_are_refused() -> None:
    whole = flat(flat_row(), flat_row("016-000002", **{"その他の情報": "a\nb, c"}))
    assert refusal(b"", FLAT).reason == "empty"
    assert refusal(whole[:-40], FLAT).reason == "truncated"
    assert refusal(whole[: whole.index(b"a\nb") + 2], FLAT).reason == "truncated"
    assert refusal(b"<html><body>x</body></html>", FLAT).reason == "html"
    assert refusal(workbook(entry(1)), FLAT).reason == "format"
    assert refusal("番号,氏名\n1,x\n".encode(), FLAT).reason == "format"
    assert refusal(flat(), FLAT).reason == "no_records"
    assert refusal(b"\x80\x81\xfd\x7f,\x81", FLAT).reason == "encoding"
    assert len(read(whole.decode("utf-8-sig").encode("cp932"), FLAT)[1]) == 2


def read_real(path: Path) -> tuple[Reading, list[Record]]:
    data = path.read_bytes()
    return read(gzip.decompress(data), XLS) if path.suffix == ".gz" else read(data, XLSX)


def rows_of(path: Path) -> int:
    """Rows with a number of their own and a name or more, counted without the reader."""
    from comity.sources.workbook import sheets  # noqa: PLC0415 - only this count reads cells itself

    data = path.read_bytes()
    count = 0
    for rows in sheets(gzip.decompress(data) if path.suffix == ".gz" else data, path.name).values():
        at = next((n for n, row in enumerate(rows) if "告示番号" in ["".join(cell.split()) for cell in row]), None)
        if at is not None:
            number = ["".join(cell.split()) for cell in rows[at]].index("告示番号")
            count += sum(bool(row[number].strip()) and any(cell.strip() for cell in row[2:]) for row in rows[at + 1 :])
    return count


REAL = {
    "shisantouketsu20260305.xlsx": 2862,
    "shisantouketsu_2022-11-02.xls.gz": 2160,
    "shisantouketsu_2022-05-05.xls.gz": 1954,
}


@pytest.mark.parametrize("name", REAL)
def test_real_files_read_whole(real_lists: Path, name: str) -> None:
    (path,) = (real_lists / "jp_mof").rglob(name)
    reading, records = read_real(path)
    assert {problem.code for problem in reading.problems} == {"skipped"}, reading.problems
    assert len(records) == rows_of(path) == REAL[name]
    assert all(record.names and record.key_is == "publisher" and record.designations[0].listed_on for record in records)
    assert {record.designations[0].programme for record in records} <= set(LISTING.regimes)
    assert all(record.designations[0].decided_by for record in records)
    assert len({record.key for record in records}) == len(records)


def test_real_counts_of_2026(real_lists: Path) -> None:
    _, records = read_real(real_lists / "jp_mof" / "shisantouketsu20260305.xlsx")
    assert Counter(record.kind for record in records) == {"person": 2012, "organization": 850}
    acts = Counter((LISTING.regime(act.programme), act.decided_by) for record in records for act in record.designations)
    assert (acts["DPRK", ("JP",)], acts["DPRK", ("UN",)], acts["RUSSIA", ("JP",)]) == (175, 155, 1495)
    assert acts["IRAN", ("UN",)] == 43 + 78  # as many as resolution 1737 and its successors name
    schemes = Counter(each.scheme for record in records for each in record.identifiers)
    assert (schemes["passport"], schemes["imo_company"], schemes["wallet"], schemes["bic"]) == (362, 32, 26, 13)
    unread = [birth.text for record in records for birth in record.births if birth.first is None]
    assert len(unread) == 4
    keys = {record.key for record in records}
    assert all(other in keys for record in records for other in record.designations[0].references)


def test_notices_carry_the_days_on_which_japan_acted(real_lists: Path) -> None:
    """The evidence for the manifest's word on listed_on: known acts, known days, known numbers of targets."""
    _, records = read_real(real_lists / "jp_mof" / "shisantouketsu20260305.xlsx")
    days = Counter(
        (act.listed_on, LISTING.regime(act.programme), record.kind) for record in records for act in record.designations
    )
    known = {
        (date(2022, 12, 2), "DPRK"): (3, 1),
        (date(2023, 9, 1), "DPRK"): (3, 4),
        (date(2023, 12, 1), "DPRK"): (4, 5),
        (date(2024, 5, 24), "RUSSIA"): (11, 1),
    }
    for (day, regime), counts in known.items():
        assert (days[day, regime, "organization"], days[day, regime, "person"]) == counts


def test_real_keys_hold_from_2022_to_2026(real_lists: Path) -> None:
    """One number, one party: few names change in both notations between the files, and the Iranian keys are others."""
    (old,) = (real_lists / "jp_mof" / "history").glob("*2022-11-02*")
    before = {record.key: record for record in read_real(old)[1]}
    after = {record.key: record for record in read_real(real_lists / "jp_mof" / "shisantouketsu20260305.xlsx")[1]}
    both = set(before) & set(after)
    assert len(both) == 2037
    changed = [key for key in both if not {n.text for n in before[key].names} & {n.text for n in after[key].names}]
    assert len(changed) <= 3
    assert sum(key.endswith("-2016") for key in before) == 84
    assert not any(key.endswith("-2016") for key in after)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("shisantouketsu20260305.xlsx", XLSX),
        ("shisantouketsu_2022-05-05.xls", XLS),
        ("shisantouketsu20260820.csv", FLAT),
    ],
)
def test_file_names(name: str, form: Form) -> None:
    assert form_for(LISTING, [name]) is form
