"""Draw the table of the UN's DPRK entries anew from the UN's own consolidated file.

    COMITY_SHARED=FOLDER python tools/draw_un_dprk.py            write the table and its provenance
    COMITY_SHARED=FOLDER python tools/draw_un_dprk.py --check    say whether they are as drawn (exit 1: no)

FOLDER holds `data/lists/un_sc/consolidated.xml.gz`. The table takes facts and no prose: reference, kind, names, dates
of birth, day of listing. Aliases that the UN marks as of low quality, documents, addresses and comments stay out.
"""

from __future__ import annotations

import csv
import gzip
import io
import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from lxml import etree

from comity.sources import hardened_xml

COLUMNS = ("reference", "kind", "name", "other_names", "former_names", "born", "listed_on")
KINDS = {"INDIVIDUAL": "person", "ENTITY": "organization"}
NAME_TAGS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
OTHER_NAME, FORMER_NAME = ("good", "a.k.a."), ("f.k.a.",)
BETWEEN = " ; "
SOURCE = Path("data/lists/un_sc/consolidated.xml.gz")
TARGET = Path(__file__).resolve().parents[1] / "src/comity/data/founding"


def value(element: etree._Element, tag: str) -> str:
    """The text of a child, blanks squeezed; empty where it is absent."""
    return " ".join((element.findtext(tag) or "").split())


def names(entry: etree._Element, qualities: tuple[str, ...]) -> list[str]:
    """The aliases of some qualities, in the file's order, each once."""
    found = (alias for alias in entry if str(alias.tag).endswith("_ALIAS"))
    kept = (value(alias, "ALIAS_NAME") for alias in found if value(alias, "QUALITY").lower() in qualities)
    return list(dict.fromkeys(name for name in kept if name))


def births(entry: etree._Element) -> list[str]:
    """Dates of birth as ISO or partial text: the person's own, then those that the UN prints with an alias."""
    own = (birth(block) for block in entry.iter("INDIVIDUAL_DATE_OF_BIRTH"))
    of_aliases = (value(alias, "DATE_OF_BIRTH") for alias in entry.iter("INDIVIDUAL_ALIAS"))
    return list(dict.fromkeys(text for text in (*own, *of_aliases) if text))


def birth(block: etree._Element) -> str:
    """`1944-10-13`, `1938` or `between 1967 and 1969`; empty where the UN prints none."""
    if first := value(block, "FROM_YEAR"):
        return f"between {first} and {value(block, 'TO_YEAR')}"
    return value(block, "DATE") or value(block, "YEAR")


def rows(root: etree._Element) -> Iterator[tuple[str, ...]]:
    """One row per DPRK entry, by reference: individuals (KPi), then entities (KPe), as the file has them."""
    for entry in root.iter(*KINDS):
        if value(entry, "UN_LIST_TYPE") != "DPRK":
            continue
        yield (
            value(entry, "REFERENCE_NUMBER"),
            KINDS[str(entry.tag)],
            " ".join(part for part in (value(entry, tag) for tag in NAME_TAGS) if part),
            BETWEEN.join(names(entry, OTHER_NAME)),
            BETWEEN.join(names(entry, FORMER_NAME)),
            BETWEEN.join(births(entry)),
            value(entry, "LISTED_ON"),
        )


def table(root: etree._Element, day: str) -> str:
    """The CSV: a line that says what it is and of which day, the headings, the rows."""
    out = io.StringIO()
    out.write(f"# UN Security Council, DPRK entries: facts only. State of {day}. Provenance: un_dprk.toml\n")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(root))
    return out.getvalue()


def provenance(document: bytes, drawn: str, day: str) -> str:
    """The companion TOML: what the table was drawn from, and the digests of both."""
    kinds = [row[1] for row in csv.reader(drawn.splitlines()[2:])]
    return f"""# Written by tools/draw_un_dprk.py; do not edit by hand.
file = "un_dprk.csv"
list = "un_sc"
form = "facts_table"
published_on = {day}
sha256 = "{sha256(drawn.encode()).hexdigest()}"
evidence = "VERIFIED"
rows = {len(kinds)}
persons = {kinds.count("person")}
organizations = {kinds.count("organization")}

[drawn_from]
title = "United Nations Security Council Consolidated List"
publisher = "United Nations Security Council"
address = "https://scsanctions.un.org/resources/xml/en/consolidated.xml"
published_on = {day}
sha256 = "{sha256(document).hexdigest()}"
note = "SHA-256 of the XML as published, unpacked; every entry of UN_LIST_TYPE DPRK, facts only, no prose"
"""


def draw(shared: Path) -> dict[str, str]:
    """File name -> its text, drawn anew from the UN's file."""
    document = gzip.decompress((shared / SOURCE).read_bytes())
    root = hardened_xml.parse(document, SOURCE.name)
    day = str(root.get("dateGenerated", ""))[:10]
    drawn = table(root, day)
    return {"un_dprk.csv": drawn, "un_dprk.toml": provenance(document, drawn, day)}


def main(arguments: list[str]) -> int:
    """Write the two files, or with `--check` compare them."""
    shared = os.environ.get("COMITY_SHARED", "")
    if not shared:
        sys.stderr.write("COMITY_SHARED must name the folder of real lists.\n")
        return 2
    drawn = draw(Path(shared))
    if "--check" in arguments:
        stale = [name for name, text in drawn.items() if (TARGET / name).read_text("utf-8") != text]
        sys.stdout.write(f"Differs: {', '.join(stale)}.\n" if stale else "As drawn.\n")
        return 1 if stale else 0
    for name, text in drawn.items():
        (TARGET / name).write_text(text, "utf-8", newline="\n")
    sys.stdout.write(f"Wrote {', '.join(drawn)} to {TARGET}.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
