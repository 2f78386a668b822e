"""One entry of a schedule as it is printed, and its key."""

from __future__ import annotations

import re

import msgspec

from comity.model.records import Kind

SHIP = "Vessel name"
IMO = "IMO number"
ITEM = "Item"


class Entry(msgspec.Struct, frozen=True):
    """One entry of a schedule, as printed, with what holds for all of its list.

    Attributes:
        regulation: number of the instrument.
        programme: its title.
        act: under which it is made.
        schedule: as printed (`SCHEDULE 1.1`).
        part: as printed; empty where the schedule has none.
        ground: why, as the head of the part prints it.
        sections: of the regulation that apply, as the head of the schedule prints them.
        kind: of target.
        item: number within its list.
        text: of an item of a list; of a row that does not fit its table, everything that it prints.
        cells: of a row of a table, by column.
        since: day from which the present wording is in force, ISO.
        enacted: day on which it was enacted, where the publisher holds one.
        took_effect: whether the entry itself, and not only its wording, took effect on that day.
        amending: the one act that took effect on that day.
    """

    regulation: str
    programme: str
    act: str
    schedule: str
    part: str
    ground: str
    sections: str
    kind: Kind
    item: str
    text: str
    cells: dict[str, str]
    since: str
    enacted: str
    took_effect: bool
    amending: str

    @property
    def key(self) -> str:
        """`SOR/2014-58/1/1.1/6`, or with the IMO number of a ship: the table of ships is numbered anew at times.

        A regulation with one schedule, or a schedule with one part, prints no number for it until it has a second;
        what stood there before is then number 1 (Belarus in 2021), and is so here from the start.
        """
        schedule, part = number_of(self.schedule), number_of(self.part)
        if re.fullmatch(r"\d{7}", self.cells.get(IMO, "")):
            return f"{self.regulation}/{schedule}/IMO {self.cells[IMO]}"
        return f"{self.regulation}/{schedule}/{part}/{self.item}"


def number_of(label: str) -> str:
    """`1.1` of `PART 1.1`; 1 where none is printed."""
    match = re.search(r"\d[\w.]*", label)
    return match[0].rstrip(".") if match else "1"
