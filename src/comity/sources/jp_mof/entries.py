"""What one record is read from, whichever form it came in."""

from __future__ import annotations

import msgspec

from comity.sources.jp_mof.columns import OF_PERSONS
from comity.sources.jp_mof.sections import Section

UNKNOWN = "不明"


class Entry(msgspec.Struct, frozen=True):
    """One entry of the list.

    Attributes:
        section: in which it stands.
        cells: field -> the cells that fill it, in the file's order, blanks at their ends cut; a cell is printed under
            one heading, and goes on in the rows below where these have no number of their own.
        heading: title of the section as its sheet prints it above the headings.
        reach: notes above the headings that say how far the measure reaches.
        flat: one language to a cell, with semicolons between values, as in the CSV.
    """

    section: Section
    cells: dict[str, tuple[str, ...]]
    heading: str = ""
    reach: tuple[str, ...] = ()
    flat: bool = False

    def of(self, field: str) -> tuple[str, ...]:
        """The cells of a field; none where it is not printed."""
        return self.cells.get(field, ())

    @property
    def prose(self) -> tuple[str, ...]:
        """The cells of running text."""
        return (*self.of("remarks"), *self.of("reasons"))

    def one(self, field: str) -> str:
        """The first cell of a field."""
        return next(iter(self.of(field)), "")


def fingerprint(key: str, entry: Entry) -> bytes:
    """Every text on which the record depends."""
    cells = [f"{field}\x1d" + "\x1d".join(texts) for field, texts in sorted(entry.cells.items())]
    head = (key, str(entry.section.number), entry.section.title, entry.heading, *entry.reach, str(entry.flat))
    return "\x1e".join(("\x1f".join(head), *cells)).encode()


def is_person(entry: Entry) -> bool:
    """Told by the columns of persons, in a section that holds both.

    A value in one of them, or `不明` in half of them: of an organisation they are blank, save for a single `不明`.
    """
    texts = [text for field in OF_PERSONS for text in entry.of(field)]
    if any(text != UNKNOWN for text in texts):
        return True
    return len(texts) * 2 >= sum(field in entry.cells for field in OF_PERSONS) > 0
