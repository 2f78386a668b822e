"""Draws the samples of METI's lists, all parties invented: PDFs, and the same lists as HTML and as text.

    python tools/draw_sample_pdf.py

It needs the package `typst`, and the font Noto Sans CJK JP (SIL Open Font Licence) on the machine. A sample PDF is 25
to 40 KB: the letters that it uses are embedded. Drawing it again gives the same records, and other bytes.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import typst

SOURCES = Path(__file__).parent.parent / "src" / "comity" / "sources"
FONT = "Noto Sans CJK JP"

Cell = list[str]
"""Lines of one cell."""

WIDTHS = (22, 83, 184, 183, 60)
"""Points, as in METI's own file."""

HEADING = """\
No.
国名、地域名 / Country or Region
企業名､組織名 / Company or Organization
別名 / Also Known As
懸念区分 / Type of WMD"""

END_USERS = """\
1
アフガニスタン / Islamic Republic of / Afghanistan
Sample Reconstruction Fund (SRF)
・SAMPLE FUND / ・Fund for the Reconstruction of Samples
化学 / C

2
アラブ首長国連邦 / United Arab Emirates
Exa Mple General Trading FZE / （EMGT）
・Exa Mple Trading and International Freight and / LOGISTICS
生物、化学、ミサイ / ル、核 / B,C,M,N

3
アラブ首長国連邦 / United Arab Emirates
No Alias Industries L.L.C.
-
核 / N

4
北朝鮮 / North Korea
Korea Mihon 7 Trading Corporation / (朝鮮見本7貿易会社)
・Mihon 7 General Trading Corp / (見本7貿易総会社) / ・見本貿易会社
ミサイル、核 / M、N

5
中国 / People's Republic of China
99th Research Institute of Sample Electronic Technology / Group Corporation (SETC) / (見本電子科技公司第九十九所)
・SAMPLE CORPS OF RESEARCH AND SELF- / SUFFICIENCY / ・ＳＥＴＣ９９
ミサイルM
\f
6
香港 / Hong Kong
MIHON TECHNOLOGY CO., LIMITED（見本科技有限公 / 司）
-
化学、ミサイル / C,M

7
ロシア / Russian Federation
"Obrazets" Engineering Design Bureau JSC named after / A.B. Vydumov
・AO “GosKB “Obrazets”” / ・Établissement Exemplaire
通常兵器 / CW

-
-
-
・Obrazets Design Bureau
-

8
台湾 / Taiwan
Wei Shi Co.， LTD.
虚構股份有限公司
核 / N
"""
"""A cell per line, a stroke between its lines, `-` for an empty one. The second page (behind the form feed) holds a row
that goes on with the entry above it, as where a page breaks an entry."""

RUSSIA = """\
○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
の対象となるロシア連邦の団体（令和四年外務省告示第八十二号）
指定日：2022 年03月01 日
最終更新日：2025 年09 月12 日
１ 株式会社見本造船所
Mihon Shipyard JSC
所在地：203, Vydumannaya Emb., 190000, St. Petersburg, Russia.
２ 見本保安庁（別称、Vydumannaya Sluzhba、VSB 及び情報見本局）
Sample Security Service (VSB), a.k.a., the following three aliases:
-Vydumannaya Sluzhba;
-VSB; and
-Sample Directorate of Information.
所在地：Ulitsa Obraztsova, Dom 99, Moscow 000000, Russia; and Obraztsovaya
Ploschad, Dom 9, Moscow 000000, Russia.\f３ 見本省（見本軍及び場所を問わず全ての部隊を含む）。右には、見本国の軍（地上軍
及び海軍）が含まれる。
Ministry of Samples of the Federation, including the Armed Samples and all operating
units wherever located. This includes the national sample services.
所在地：All addresses located in Russia
４ 有限会社 ABV システム（別称､ABV､有限会社システム ABV（ABV-S））
LLC ABV Systems, a.k.a., the following four aliases:
—ABV;
—OOO ABV-
Sistemy;
—Institute of Solid
-State Samples; and,\f—Systems ABV Co., Ltd.
所 在 地 ： 5-y Vydumanny Pereulok, 7, St. Petersburg 000000, Russia;
313 Obraztsov Street, Moscow, Russia; and
P.O. Box 99, Zelenograd, Moscow, Russia.
５ 有限会社レヴェラル
Reveral.
別称：レヴェラル社; 有限会社 RVR 及びレヴェラル・グループ
LLC Company RVR; Kompaniya RVR
所在地：ul. Vydumannaya, d. 20A, pom. XIIA, Moscow 000000, Russia
"""

BELARUS = """\
○ 国際平和のための国際的な努力に我が国として寄与するために講ずる輸出等に係る禁止措置
の対象となるベラルーシ共和国の団体（令和四年外務省告示第百四号）
指定日：2022 年03月08 日
最終更新日：2022 年07 月05 日
１ 株式会社見本修理工場（別称、株式会社 99 MRZ）
99 Sample Repair Plant JSC a.k.a., the following one alias:
- JSC 99 MRZ.
所在地：19 Vydumannaya str., Minsk, 220000, Belarus\f２ 見本KGBアルファ（別称、部隊 M）
Sample KGB Alpha, a.k.a., the following two aliases:
- Sample Group; and
- Group M.
所在地：Belarus
"""

THIRD_COUNTRIES = """\
○ ウクライナをめぐる国際平和のための国際的な努力に我が国として寄与す
るために講ずる輸出等に係る禁止措置の対象となるロシア連邦及びベラルー
シ共和国以外の国の団体を指定する件（令和五年外務省告示第四百四十七号）
指定日：2023年12月15日
最終更新日：2025年9月12日
1 見本トレーディング DMCC（別称、見本、見本アビエーション
・サービス及びトレード見本）
MIHON TRADING DMCC, a.k.a. the following two aliases:
-iMihon; and
-Trade Mihon.
所在地：Unit No: 9999, 99 Invented Plaza, Dubai, United Arab Emirates.
2 グアンジョウ・ミホン･テクノロジー有限会社（广州见本科技有限公
司）
Guangzhou Mihon Technology Co. Limited, the following two aliases:
-Guangzhou Mihon Technology Co., Ltd; and
-Guangzhou Mihon
Technology.
所在地：R999, Block Z of No 99 Building, Invented Industrial
Zone, Guangzhou, High-
tech zone, Guangdong, China.\f3 ミホン・カンパニー・リミテッド
Mihon Company Limited（見本有限公司、見本科技有限公司）
別称：Mihon CO Limited
所在地：Room 9-99, Building Z 9/F, Invented Center, Kwai Chung, Hong Kong,
China; Șoseaua Inventată 9, Chișinău, Moldova
"""

SPECIFIED = {
    "jp_meti_russia": ("list_russia_tokutei", RUSSIA),
    "jp_meti_belarus": ("list_belarus_tokutei", BELARUS),
    "jp_meti_third_countries": ("list_daisangoku_tokutei", THIRD_COUNTRIES),
}
"""List -> METI's name of the file, and its text; a form feed stands between two pages."""


def main() -> None:
    """Write every sample."""
    write("jp_meti/sample/pdf/20250131003-1.pdf", pdf(end_users_source(), "size: 7pt, cjk-latin-spacing: none"))
    write("jp_meti/sample/html/20250131-end-user-list.html", end_users_page().encode())
    for list_id, (name, text) in SPECIFIED.items():
        write(
            f"{list_id}/sample/pdf/{name}.pdf",
            pdf("\n#pagebreak()\n".join(map(page_source, text.split("\f"))), "size: 10pt"),
        )
        # Text taken page by page has no line break between two pages.
        write(f"{list_id}/sample/text/{name}.pdf.txt", text.replace("\f", "").encode())


def write(name: str, data: bytes) -> None:
    """Write one file below the sources."""
    path = SOURCES / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    print(f"{name}: {len(data):,} bytes")


def pdf(body: str, letters: str) -> bytes:
    """A PDF of A4 pages, drawn by typst."""
    page = '#set page(width: 595pt, height: 842pt, margin: 30pt, numbering: "1")'
    font = f'#set text(font: {json.dumps(FONT)}, {letters}, lang: "ja", hyphenate: false)'
    return bytes(typst.compile(f"{page}\n{font}\n{body}".encode()))


def lines_source(lines: list[str]) -> str:
    """Lines as typst markup: each printed as it is, on a line of its own."""
    return " #linebreak() ".join(f"#{json.dumps(line, ensure_ascii=False)}" for line in lines)


def page_source(text: str) -> str:
    """One page of running text."""
    return lines_source(text.strip("\n").split("\n"))


def rows_of(text: str) -> list[list[Cell]]:
    """Rows of cells of lines."""
    blocks = text.strip().split("\n\n")
    return [[cell.split(" / ") if cell != "-" else [] for cell in block.split("\n")] for block in blocks]


def end_users_source() -> str:
    """The table as typst markup: the heading on each page, as a table that goes on prints it."""
    widths = ", ".join(f"{width}pt" for width in WIDTHS)
    pages = []
    for text in END_USERS.split("\f"):
        cells = ", ".join(f"[{lines_source(cell)}]" for row in rows_of(f"{HEADING}\n\n{text.strip()}") for cell in row)
        pages.append(f"#table(columns: ({widths}), align: horizon, {cells})")
    return "\n#pagebreak()\n".join(pages)


def end_users_page() -> str:
    """The table as a converter from PDF to HTML writes it: a paragraph per line."""
    rows = rows_of("\n\n".join([HEADING, *(text.strip() for text in END_USERS.split("\f"))]))
    body = "".join(f'    <tr style="height:17pt">\n{"".join(map(html_cell, row))}    </tr>\n' for row in rows)
    return (
        '<!DOCTYPE html\n  PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n\n<head>\n'
        '  <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n  <title>sample</title>\n'
        '  <style type="text/css">\n    .s1 {\n      font-size: 6.5pt;\n    }\n  </style>\n</head>\n\n<body>\n'
        f'  <table style="border-collapse:collapse" cellspacing="0">\n{body}  </table>\n</body>\n\n</html>\n'
    )


def html_cell(lines: Cell) -> str:
    """One cell; an empty one holds a break."""
    texts = [escape(line).replace(" ", "\n          ", 1) for line in lines] or ["<br />"]
    paragraphs = "".join(f'        <p class="s1" style="text-indent: 0pt;">{text}</p>\n' for text in texts)
    return f'      <td\n        style="width:22pt">\n{paragraphs}      </td>\n'


if __name__ == "__main__":
    main()
