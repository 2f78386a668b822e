"""Aliases: one tag mostly holds one name, and now and then several, or a name with something else behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.model import Name
from comity.model.records import NameKind, Quality
from comity.names.script import script_of

_QUALITY: dict[str, tuple[NameKind, Quality]] = {
    "good": ("aka", "strong"),
    "low": ("aka", "weak"),
    "a.k.a.": ("aka", ""),
    "f.k.a.": ("fka", ""),
}
"""QUALITY as printed -> kind and quality; `a.k.a.` and `f.k.a.` of organisations say nothing of strength."""

_SCRIPT_NOTE = re.compile(r"^(?:original|in \w+) script:\s*(.+)$", re.IGNORECASE)
_SEVERAL = re.compile(r";\s*|\s+[b-z]\)\s+")
"""What stands between several names of one tag: `Exa Mple; Eksa Mpel b) Exah Mple`."""
_BRACKETED = re.compile(
    r"^(?P<name>[^()]+?)\s*\((?:original script:\s*)?(?P<other>[^()]+(?:\([^()]*\))?)\)?$", re.IGNORECASE
)
_ABOUT = re.compile(
    r"^(?P<name>[^()]+?)(?:,\s+(?P<born>born\s.+)"
    r"|\s*\((?P<words>(?:birth name|combat name|false identity|formerly|previously)\b[^()]*)\))$",
    re.IGNORECASE,
)


def read_alias(values: dict[str, str]) -> Iterator[Name]:
    """The names of one INDIVIDUAL_ALIAS or ENTITY_ALIAS, each in its own script."""
    printed, quality, note = (values.get(tag, "") for tag in ("ALIAS_NAME", "QUALITY", "NOTE"))
    if not printed:
        return  # the list of 2023 to 2025 prints alternative dates of birth as aliases without a name: see births
    kind, strength = _QUALITY.get(quality.lower(), ("aka", ""))
    place = ", ".join(values[tag] for tag in ("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH") if values.get(tag))
    born = " in ".join(value for value in (values.get("DATE_OF_BIRTH", ""), place) if value)
    unknown = quality if quality.lower() not in (*_QUALITY, "") else ""
    notes = (note, f"born {born}" if born else "", unknown)
    for name in names_in(printed, kind, strength):
        yield name if name.kind == "original_script" else _noted(name, notes)
    if match := _SCRIPT_NOTE.match(note):
        yield Name(match[1], "original_script", script=script_of(match[1]), note=f"of the alias {printed}")


def names_in(printed: str, kind: NameKind, quality: Quality) -> Iterator[Name]:
    """The names that one printed alias holds."""
    for each in filter(None, _SEVERAL.split(printed)):
        alias, original, about = _taken_apart(each)
        yield Name(alias, kind, quality, script=script_of(alias), note=about)
        if original:
            yield Name(original, "original_script", script=script_of(original), note=f"of the alias {alias}")


def _noted(name: Name, notes: tuple[str, ...]) -> Name:
    return msgspec.structs.replace(name, note="; ".join(note for note in (name.note, *notes) if note))


def _taken_apart(printed: str) -> tuple[str, str, str]:
    """The name, the same name in another script, and words about it: `Exa (Экса)`, `Exa (previously listed as)`."""
    name = printed.strip(" ,;")
    if match := _ABOUT.match(name):
        return match["name"], "", match["born"] or match["words"]
    match = _BRACKETED.match(name)
    if match and bool(script_of(match["name"])) != bool(script_of(match["other"])):
        latin, original = sorted((match["name"], match["other"].strip()), key=lambda text: bool(script_of(text)))
        return latin, original, ""
    return name, "", ""
