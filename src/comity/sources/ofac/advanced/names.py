"""Names: an alias with its spellings in several scripts, each in parts whose roles the publisher gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from comity.model import Name, NamePart
from comity.model.records import NameKind, Quality
from comity.names.script import script_of
from comity.sources.ofac.advanced.nodes import Node, below
from comity.sources.ofac.advanced.periods import period_text
from comity.sources.ofac.advanced.value_sets import UNKNOWN

ROLES = {
    "Last Name": "family",
    "First Name": "given",
    "Middle Name": "middle",
    "Maiden Name": "maiden",
    "Patronymic": "patronymic",
    "Matronymic": "matronymic",
    "Nickname": "nickname",
    "Entity Name": "",
    "Vessel Name": "",
    "Aircraft Name": "",
}
"""NamePartType -> role of a part; empty where the part is the whole name."""

KINDS: dict[str, tuple[NameKind, str]] = {
    "A.K.A.": ("aka", ""),
    "F.K.A.": ("fka", ""),
    "N.K.A.": ("aka", "n.k.a."),
    "Name": ("aka", ""),
}
"""AliasType -> kind and note. A second `Name` is another name, since the primary one is marked so."""

SCRIPTS = {
    "Latin": ("",),
    "Arabic": ("Arab",),
    "Armenian": ("Armn",),
    "Cyrillic": ("Cyrl",),
    "Georgian": ("Geor",),
    "Greek": ("Grek",),
    "Hebrew": ("Hebr",),
    "Japanese": ("Jpan", "Hani"),
    "Korean": ("Hang",),
}
"""Script as printed -> what the letters of such a name are. The codes beside it in the file are not all ISO 15924
(`Hebrew`, `Korean`), so that the letters decide; what says more than they do (`Chinese Simplified`) is noted."""

PRIMARY_LATIN = "Primary Latin"


class Names(NamedTuple):
    """The names of a profile.

    Attributes:
        names: the primary one first, each alias followed by its spellings in other scripts.
        texts: number of each DocumentedName, to which documents refer -> its text.
    """

    names: tuple[Name, ...]
    texts: dict[str, str]

    @property
    def primary(self) -> str:
        """The primary name; empty where none is marked as such."""
        return next((name.text for name in self.names if name.kind == "primary"), "")


class _Spelling(NamedTuple):
    """One DocumentedName.

    Attributes:
        number: by which documents refer to it.
        script: ISO 15924 code of its letters; empty for Latin.
        status: DocNameStatus.
        notes: whatever else is printed with it.
    """

    number: str
    text: str
    script: str
    parts: tuple[NamePart, ...]
    status: str
    notes: tuple[str, ...]


def names_of(profile: Node) -> Names:
    """Every name of a profile."""
    found: list[Name] = []
    texts: dict[str, str] = {}
    for identity in profile.all("Identity"):
        roles = _roles(identity)
        is_main = not identity.is_false("Primary")
        about = ("identity marked as false",) if identity.is_true("False") else ()
        for alias in sorted(identity.all("Alias"), key=lambda alias: not alias.is_true("Primary")):
            spellings = [_spelling(name, roles) for name in alias.all("DocumentedName")]
            texts.update((each.number, each.text) for each in spellings)
            found.extend(_of_alias(alias, [each for each in spellings if each.text], about, is_main=is_main))
    return Names(tuple(sorted(found, key=lambda name: name.kind != "primary")), texts)


def _of_alias(alias: Node, spellings: list[_Spelling], about: tuple[str, ...], *, is_main: bool) -> Iterator[Name]:
    """The names of one alias: first in Latin letters, then the same in others.

    Which one comes first is decided by the publisher's mark `Primary Latin`, and where there is none by the letters.
    """
    spellings.sort(key=lambda each: (each.status != PRIMARY_LATIN, bool(each.script)))
    is_primary = is_main and alias.is_true("Primary")
    kind, word = KINDS.get(alias.get("AliasType"), ("aka", alias.get("AliasType")))
    is_strong = alias.is_false("LowQuality") and not is_primary
    quality: Quality = "weak" if alias.is_true("LowQuality") else "strong" if is_strong else ""
    periods = (period_text(period) for period in alias.all("DatePeriod"))
    beside = (word, *alias.texts("Comment"), *periods, *about)
    for position, spelling in enumerate(spellings):
        notes = (*(beside if position == 0 else ()), *spelling.notes)
        if position == 0:
            shown: NameKind = "primary" if is_primary else kind
        else:
            shown = "original_script" if spelling.script else "variation"
            notes = (*notes, "" if is_primary else f"of the alias {spellings[0].text}")
        note = "; ".join(filter(None, notes))
        yield Name(spelling.text, shown, quality, spelling.parts, spelling.script, note=note)


def _roles(identity: Node) -> dict[str, str]:
    """Number of each name part group -> NamePartType as printed."""
    groups = below(identity, "NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
    return {group.get("ID"): group.get("NamePartType") for group in groups}


def _spelling(name: Node, types: dict[str, str]) -> _Spelling:
    values = [value for value in below(name, "DocumentedNamePart", "NamePartValue") if value.text]
    roles = [_role(types.get(value.get("NamePartGroupID"), "")) for value in values]
    parts = tuple(NamePart(role, value.text) for role, value in zip(roles, values, strict=True) if role)
    plain = " ".join(value.text for value in values)
    script = script_of(plain)
    scripts = dict.fromkeys(value.get("Script") for value in values)
    notes = [each for each in scripts if each not in (UNKNOWN, "") and script not in SCRIPTS.get(each, ())]
    acronyms = [f"acronym: {value.text}" for value in values if value.is_true("Acronym")]
    said = (*notes, *acronyms, *name.texts("Comment"))
    text = plain if script else _with_comma(plain, values, roles)
    return _Spelling(name.get("ID"), text, script, parts, name.get("DocNameStatus"), said)


def _role(printed: str) -> str:
    return ROLES.get(printed, printed.lower())


def _with_comma(plain: str, values: list[Node], roles: list[str]) -> str:
    """A name in Latin letters as OFAC prints it elsewhere: `FAMILY, Given Middle`.

    sdn.csv and the list for people print the comma, the Advanced XML only its parts; other scripts stay without.
    """
    family = " ".join(value.text for value, role in zip(values, roles, strict=True) if role == "family")
    other = " ".join(value.text for value, role in zip(values, roles, strict=True) if role != "family")
    return f"{family}, {other}" if family and other else plain
