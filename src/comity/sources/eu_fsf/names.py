"""Names: every one in many languages of the Union, none marked as the primary one."""

from __future__ import annotations

import re

from comity.model import Name, NamePart
from comity.model.records import NameKind, Quality
from comity.names.script import script_of
from comity.sources.eu_fsf.layout import Block, Entry

_PARTS = (("title", "title"), ("firstName", "given"), ("middleName", "middle"), ("lastName", "family"))
_FORMER = re.compile(
    r"(?:formerly(?: known as)?|f\.?k\.?a\b\.?|former name|previous(?:ly known as| name))", re.IGNORECASE
)
_BORN = re.compile(r"(?:née|né|maiden name|birth name)\b", re.IGNORECASE)
_LOW = re.compile(r"\blow?[ -]quality\b", re.IGNORECASE)
_GOOD = re.compile(r"\b(?:g?o?od|high)[ -]quality\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[\n;]")
_AROUND = " .,:()\"'‘’“”"
"""What stands around a clause of a remark."""


def names(entry: Entry) -> tuple[Name, ...]:
    """The names, the likeliest primary one first: the publisher marks none.

    Acts are published in all languages of the Union, and each name with them: the first name without a language, or in
    English, in Latin letters is the one that the English text of the act prints. `strong` stands by every name, also by
    those whose remark says `low quality alias`: only the remark tells, and a `strong` of `false`.
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
    remark, language = block("remark"), block("nameLanguage").upper()
    is_weak = bool(_LOW.search(remark)) or (bool(block("strong")) and not block.is_true("strong"))
    quality: Quality = "weak" if is_weak else "strong" if _GOOD.search(remark) else ""
    kind: NameKind = "fka" if _is_said(_FORMER, remark, whole) else "nee" if _is_said(_BORN, remark, whole) else "aka"
    return Name(whole, kind, quality, parts, script=script_of(whole), language=language, note=remark)


def _is_said(words: re.Pattern[str], remark: str, name: str) -> bool:
    """Whether a clause of the remark says it of this name: `formerly known as`, `former name of Sample Ltd`.

    `99 % owned by a fund, formerly known as ...` speaks of another party, and `formerly known as Sample Trust` of
    another name.
    """
    for clause in _CLAUSE.split(remark):
        if match := words.match(clause.strip(_AROUND)):
            rest = clause.strip(_AROUND)[match.end() :].strip(_AROUND)
            if not rest or rest.casefold() == name.casefold() or rest.startswith("of "):
                return True
    return False
