"""The act by which Japan listed an entry, and what is printed of it that has no field of its own."""

from __future__ import annotations

from collections.abc import Iterator

from comity.model import Attribute, Designation
from comity.sources.contract import Form
from comity.sources.jp_mof import notice_days, sections
from comity.sources.jp_mof.cells import alternatives, one_line, present
from comity.sources.jp_mof.entries import Entry

MEASURE = "資産凍結等の措置"
"""What the index of the workbook says that all of its entries are subject to."""

_ATTRIBUTES = (("un_day", "day of listing by the UN"), ("phone", "phone number"), ("fax", "fax"))


def designation(entry: Entry, form: Form, warnings: list[str]) -> Designation:
    """The act, with the days that the list prints; another entry of the same target is a reference."""
    days = notice_days.read(entry.one("days"))
    if days.listed is None:
        warnings.append(f"no day of a notice can be read in {entry.one('days')!r}")
    if days.is_struck:
        warnings.append("struck as deleted (削除), with a name")
    number = sections.number(entry.one("number"))
    other = sections.MARKS.get((entry.section.number, number.mark), "")
    return Designation(
        authority="JP",
        programme=entry.section.title,
        decided_by=entry.section.decided_by,
        measures=(MEASURE, *entry.reach) if "measures" in form.carries else (),
        reasons=tuple(text.strip() for text in entry.of("reasons") if present(text)),
        references=(f"{other}-{number.other:06}",) if number.other and other else (),
        listed_on=days.listed,
        amended_on=days.amended,
        published_on=days.listed,
        delisted_on=days.struck,
    )


def attributes(entry: Entry, warnings: list[str]) -> Iterator[Attribute]:
    """Titles, the UN's day, telephones, what a mark at the number says, the section's title, the notice's text."""
    for title in dict.fromkeys(value for cell in entry.of("titles") for value in alternatives(cell)):
        yield Attribute("title", title)
    for field, label in _ATTRIBUTES:
        yield from (Attribute(label, text) for cell in entry.of(field) if (text := present(cell)))
    days = notice_days.read(entry.one("days"))
    if days.rest:
        warnings.append(f"beside the days of notices stands {days.rest!r}: left out of them")
        yield Attribute("days of notices as printed", one_line(entry.one("days")))
    yield from _of_number(entry)
    if entry.heading:
        yield Attribute("title of the section", entry.heading)
    yield from (Attribute("text of the notice", text.strip()) for text in entry.of("notice"))


def _of_number(entry: Entry) -> Iterator[Attribute]:
    """What is printed at the number besides a number: a mark, or something that is none."""
    printed = entry.one("number")
    number = sections.number(printed)
    other = sections.MARKS.get((entry.section.number, number.mark), "")
    if number.mark and not (other and number.other):
        yield Attribute("also designated under", other or one_line(printed))
    elif printed and not number.value:
        yield Attribute("number as printed", one_line(printed))
