"""Names as OFAC prints them: `FAMILY, Given` for persons, one text for everything else."""

from __future__ import annotations

from comity.model import Name, NamePart
from comity.model.records import Kind, NameKind, Quality
from comity.names.script import script_of

ALIAS_KINDS: dict[str, tuple[NameKind, str]] = {
    "a": ("aka", ""), "aka": ("aka", ""),
    "f": ("fka", ""), "fka": ("fka", ""),
    "n": ("aka", "n.k.a."), "nka": ("aka", "n.k.a."),
    "d": ("aka", "d.b.a."), "dba": ("aka", "d.b.a."),
}  # fmt: skip
"""OFAC's word for an alias -> its kind, and a note where the kind alone would lose something (now known as,
doing business as)."""


def name_of(text: str, kind: Kind, *, role: NameKind = "primary", quality: Quality = "", note: str = "") -> Name:
    """A name with its parts.

    Args:
        text: as printed.
        kind: of target; only a person's name has parts.
        role: primary, aka or fka.
        quality: as far as the publisher says.
        note: anything printed beside the name.
    """
    text = " ".join(text.split())  # a few are printed with two blanks in a row
    return Name(text, role, quality, _parts(text) if kind == "person" else (), script_of(text), note=note)


def in_one(last: str, first: str) -> str:
    """A name of the XML's two tags as the CSV family prints it."""
    return ", ".join(part for part in (last, first) if part)


def _parts(text: str) -> tuple[NamePart, ...]:
    family, comma, given = text.partition(", ")
    if not comma or not given.strip():
        return ()
    return NamePart("family", family.strip()), NamePart("given", given.strip())
