"""Names: every one in many languages of the Union, none marked as the primary one."""

from __future__ import annotations

import re

from comity.model import Name, NamePart
from comity.model.records import NameKind, Quality
from comity.names.script import script_of
from comity.sources.eu_fsf.layout import Block, Entry

_PARTS = (("title", "title"), ("firstName", "given"), ("middleName", "middle"), ("lastName", "family"))
_FORMER = re.compile(r"\b(?:formerly|f\.?k\.?a\b|former name|previous(?:ly)?)", re.IGNORECASE)
_BORN = re.compile(r"\b(?:née|né|maiden name|birth name)\b", re.IGNORECASE)
_LOW = re.compile(r"\blow?[ -]quality\b", re.IGNORECASE)


def names(entry: Entry) -> tuple[Name, ...]:
    """The names, the likeliest primary one first: the publisher marks none.

    Acts are published in all languages of the Union, and each name with them: the first strong name without a language,
    or in English, in Latin letters is the one that the English text of the act prints.
    """
    found = [name for block in entry.each("nameAlias") if (name := _name(block))]
    if not found:
        return ()
    best = min(range(len(found)), key=lambda at: (_rank(found[at]), at))
    first = _of_kind(found[best], "primary")
    rest = (name for at, name in enumerate(found) if at != best)
    return tuple(dict.fromkeys((first, *(name for name in rest if name.text != first.text))))


def _rank(name: Name) -> tuple[bool, bool, bool, bool]:
    return name.kind != "aka", name.quality == "weak", bool(name.script), name.language not in ("", "EN")


def _of_kind(name: Name, kind: NameKind) -> Name:
    return Name(name.text, kind, name.quality, name.parts, name.script, name.language, name.note)


def _name(block: Block) -> Name | None:
    parts = tuple(NamePart(role, text) for field, role in _PARTS if (text := block(field)))
    whole = block("wholeName") or " ".join(part.text for part in parts if part.role != "title")
    if not whole:
        return None
    remark = block("remark")
    quality: Quality = "strong" if block.is_true("strong") else "weak" if block("strong") else ""
    if _LOW.search(remark):
        quality = "weak"
    kind: NameKind = "fka" if _FORMER.search(remark) else "nee" if _BORN.search(remark) else "aka"
    return Name(
        whole, kind, quality, parts, script=script_of(whole), language=block("nameLanguage").upper(), note=remark
    )
