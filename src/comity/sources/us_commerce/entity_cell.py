"""The cell in which part 744 prints a party: name, other names and addresses, run together.

A line `Alpha Co., Ltd., a.k.a., the following two aliases:`, lines `—Alpha; and` and `—ATC.`, and a line of addresses
`1 Any Street, Sampleton, Utopia; and 2 Any Street, Sampleton, Utopia. (See alternate address under Erewhon.)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.model.records import NameKind
from comity.sources.us_commerce.parties import split_name, split_sentence

DASHES = "—–"
_OTHER = re.compile(
    r"[,;]?\s*\(?\b(?P<word>a\.?k\.?a|f\.?k\.?a|also known as|formerly known as)\b[.,:]*\s*", re.IGNORECASE
)
_ANNOUNCED = re.compile(
    r"^(?:and\s+)?(?:the\s+)?following\b[^:]*?\b(?:alias(?:es)?|names?)\b\s*[:,;.]?\s*", re.IGNORECASE
)
_UNITS = re.compile(r"\b(?:subordinate|affiliated|subsidiar)\w*[^:]*:?\s*$|\bsubordinate institu\w*\s*:", re.IGNORECASE)
_MORE = re.compile(r"[;,]?\s*(?:and\s+)?(?:to include\s+)?(?:the\s+)?following\b(.*)$", re.IGNORECASE)
_SEE = re.compile(r"\(\s*((?:[^()]*,\s*)?See\b[^()]*)\)[.;]?|\bSee also\b[^.]*\.", re.IGNORECASE)
_END = re.compile(r"(?:[\s;,]|\band)+$")
_INLINE_DASH = re.compile(rf"(?<=[:;])\s*(?=[{DASHES}])|(?<=\band)\s+(?=[{DASHES}])")
ADDRESSES = re.compile(r";\s+(?:and,?\s+)?")
"""Between two addresses. `, and` also stands inside of addresses, and parts nothing."""
LONGEST_HEADING = 120
"""Characters in a line that announces subordinate institutions; a longer one is an address."""
_ABBREVIATED = re.compile(r"\b(?:Ltda?|Inc|Corp|Co|Jr|Sr|Bros|Est|[A-Z])\.$|\.[A-Z]\.$", re.IGNORECASE)


class OtherName(msgspec.Struct, frozen=True):
    """A name beside the primary one; the note says where it is not simply another name of the party."""

    text: str
    kind: NameKind
    note: str = ""


class Party(msgspec.Struct, frozen=True):
    """What one cell says.

    Attributes:
        name: primary.
        others: in the printed order.
        addresses: as printed, one each.
        see: references to entries of the same party under other countries.
    """

    name: str
    others: tuple[OtherName, ...]
    addresses: tuple[str, ...]
    see: tuple[str, ...]


def read(lines: tuple[str, ...]) -> Party:
    """Take a cell apart.

    Args:
        lines: as printed, not blank; aliases that follow one another in one line are parted first.
    """
    first, *rest = [part for line in lines for part in _INLINE_DASH.split(line) if part] or [""]
    name, kind, others, addresses = _first(first)
    alone = not any(line[0] not in DASHES for line in rest)
    note = ""
    for line in rest:
        if line[0] in DASHES:
            more = _MORE.search(line)
            found, address = _alias(line[: more.start()] if more else line, kind, note, alone=alone and not more)
            others += found
            addresses += address
            note = more[1].strip(" :.,") if more and _UNITS.search(more[1]) else note
        elif _UNITS.search(line) and len(line) < LONGEST_HEADING:
            note = line.strip(" :.,")
        elif announced := _OTHER.match(line) or _ANNOUNCED.match(line):
            kind = "fka" if _is_former(announced[0]) else "aka"
            addresses.append(_ANNOUNCED.sub("", line[announced.end() :]))
        else:
            addresses.append(line)
    see: list[str] = []
    return Party(name, tuple(dict.fromkeys(others)), tuple(_split(" ".join(addresses), see)), tuple(see))


def _is_former(text: str) -> bool:
    return bool(re.search(r"\bf\.?k\.?a\b|formerly known as", text, re.IGNORECASE))


def _first(line: str) -> tuple[str, NameKind, list[OtherName], list[str]]:
    """The first line: the name, the kind of alias announced, and what follows: aliases or the address."""
    match = _OTHER.search(line)
    before = line[: match.start()].strip(" ,;") if match else ""
    if match is None or not before:
        name, address = split_name(line)
        return _tidy(name), "aka", [], [address] if address else []
    kind: NameKind = "fka" if _is_former(match["word"]) else "aka"
    rest = line[match.end() :]
    if announced := _ANNOUNCED.match(rest):
        return before, kind, [], _filled(rest[announced.end() :])
    if "(" in match[0]:
        inside, _, after = rest.partition(")") if ")" in rest else (*split_name(rest)[:1], "", split_name(rest)[1])
        return before, "aka", list(_several(inside, kind)), _filled(after)
    other, address = split_name(rest)
    return before, "aka", [OtherName(_tidy(other), kind)] if other else [], _filled(address)


def _filled(text: str) -> list[str]:
    return [tidy] if (tidy := text.strip(" ,;.")) else []


def _several(text: str, kind: NameKind) -> Iterator[OtherName]:
    for part in re.split(r";\s*(?:and\s+)?", _OTHER.split(text)[0]):
        if name := _tidy(part):
            yield OtherName(name, kind)


def _alias(line: str, kind: NameKind, note: str, *, alone: bool) -> tuple[list[OtherName], list[str]]:
    """One line of an alias. Where no line of addresses follows, the address stands behind the last alias."""
    text = line.lstrip(DASHES).strip()
    address = ""
    if alone and not re.search(r";\s*(?:and)?$", text):
        text, address = split_sentence(text)
    names = [OtherName(_tidy(_ANNOUNCED.sub("", part)), kind, note) for part in _OTHER.split(text)[::2]]
    return [each for each in names if each.text], [address] if address else []


def _tidy(name: str) -> str:
    """A name without what joins it to the next; a full stop stays where it belongs to an abbreviation."""
    text = _END.sub("", name.strip())
    text = text if _ABBREVIATED.search(text) else text.rstrip(".")
    return text[:-1] if text.endswith(")") and "(" not in text else text


def _split(text: str, see: list[str]) -> Iterator[str]:
    see += [" ".join((match[1] or match[0]).split()).rstrip(".") for match in _SEE.finditer(text)]
    for part in ADDRESSES.split(_SEE.sub("", text)):
        if address := part.strip(" ;,"):
            yield re.sub(r"(?<![A-Z])\.$", "", address)
