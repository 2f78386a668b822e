"""Aliases: many to a cell, in two languages, behind letters, semicolons, `a.k.a.` or commas."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.model import Name
from comity.model.records import NameKind, Quality
from comity.sources.jp_mof.cells import balanced, is_japanese, marked, one_line, outside, present, unwrapped
from comity.sources.jp_mof.names import original_script, script

_GROUP = re.compile(r"[（(]別名\s*[\d０-９]+\s*[)）]")
"""`（別名1）` before the first identity of a person, `（別名2）` before the second."""
_MARKER = re.compile(
    r"(?<![A-Za-z])(?P<latin>[af])\.\s?k\.\s?a(?![A-Za-z])\s?[.:：]*|(?P<words>also|formerly) known as:?"
    r"|(?:(?<=[（(、;；\s])|^)(?P<kanji>別称|別名|旧称)\s*(?P<list>[)）:：、,，])",
    re.IGNORECASE,
)
_FORMER = ("f", "formerly", "旧称")
_WORDS_BEHIND = re.compile(
    r"[,、，]?\s*\bborn\b.*$|[,、，]\s*\d{4}年.*(?:生まれ|出生).*$|[（(]\s*(?:生年月日|DOB)\b.*$"
    r"|,[\w ]*\bpassport number\b.*$|[、，][^、，（(]*旅券番号.*$|,\s*(?:DOB|POB)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
_ABOUT = re.compile(
    r"生年月日|出生|生まれ|旅券|国籍|掲載|記載ぶり|【|戦闘員名|誕生名|コールサイン|イニシャル|参加時|偽|語表記|関連"
    r"|として|\d{4}|born|listed|DOB|POB|passport|nom de guerre|birth name|combat name|initials",
    re.IGNORECASE,
)
"""What tells that brackets hold words about a name, and no other spelling."""
_LAST_BRACKET = re.compile(r"^(?P<base>.*?\S)\s*[（(](?P<inner>(?:[^（）()]|[（(][^（）()]*[）)])*)[）)]$", re.DOTALL)
_SUFFIX = re.compile(
    r"[,，]\s*(?=(?:LTD|LIMITED|INC|LLC|L\.L\.C|CO|S\.A|JSC|PLC|P\.L\.C|JR|SR|II|III)\b)", re.IGNORECASE
)
_QUOTES = {"「": "」", "“": "”", '"': '"', "『": "』"}
_LANGUAGE_WORD = re.compile(r"^【[^】]*語】|【[^】]*語】$")
_IN_ORIGINAL = re.compile(r"\bIn [A-Z][a-z]+: *([^A-Za-z]+)$")
"""`(Previously listed as. In Arabic: ...)`: the name in its own script, behind words about it."""
_NAME_THEN_WORDS = re.compile(r"^[（(]([^（()）]+)[)）]([^（()）]+)$")
_FOLLOWING = re.compile(r"\b(?:the )?following \w+ alias(?:es)?\s*:", re.IGNORECASE)
"""`a.k.a., the following two aliases:`; a name with a dash on each line below, the last but one with `and`."""
_NUMBERED_PAPER = re.compile(r"^[（(][^（()）]*番号\s*[:：]?\s*[A-Za-z]{0,3}\d{4,}[)）]$")
_SENTENCE = re.compile(r"使用している別名[。.]?$")
_AND = "及び"
"""Before the last name of a list: `別称、甲、乙及び丙`; it may stand within a name as well."""
_JOINT = "\x00"
"""Stands for a comma within a name while a text is parted at commas."""


class Spoken(msgspec.Struct):
    """What a cell says in one language: names with their kinds, and whether it is said to be a list (`別称、`)."""

    japanese: bool
    items: list[tuple[NameKind, str]]
    is_list: bool = False


class Heading(msgspec.Struct, frozen=True):
    """What is known of a cell's names before it is read.

    Attributes:
        kind: that the heading says; a mark in the cell (`旧称`, `f.k.a.`) goes before it.
        quality: that the heading says.
        person: the names are of a person; a comma may stand within one (`EXA, Mple`), in an organisation's Japanese
            name it never does.
        flat: the cell is of the CSV: names of one language, between semicolons.
    """

    kind: NameKind
    quality: Quality = ""
    person: bool = False
    flat: bool = False


def aliases(cell: str, heading: Heading) -> Iterator[Name]:
    """The names of one cell of a column of aliases or of former names."""
    text, originals = _originals(cell)
    if heading.flat:
        items = [(heading.kind, item) for item in outside(text, ";；")]
    else:
        items = [item for group in _GROUP.split(text) for item in _in_group(group, heading)]
    for said, item in items:
        yield from _names(item, said, heading.quality)
    yield from originals


def _originals(cell: str) -> tuple[str, list[Name]]:
    """As `names.original_script`, line by line."""
    found = [original_script(line) for line in cell.splitlines()]
    return "\n".join(text for text, _ in found), [name for _, names in found for name in names]


def _in_group(text: str, heading: Heading) -> Iterator[tuple[NameKind, str]]:
    parts = marked(text)
    for part in parts:
        spoken = [_spoken(japanese, block, heading.kind) for japanese, block in _blocks(part)]
        if len(parts) == 1:
            _part_at_commas(spoken, person=heading.person)
        for block, before in zip(spoken, [None, *spoken], strict=False):
            yield from _of_same_kind(block, before, heading.kind)


def _of_same_kind(block: Spoken, before: Spoken | None, kind: NameKind) -> list[tuple[NameKind, str]]:
    """The names of a run; a mark (`（旧称）`) before the Japanese ones counts for the English ones below them too."""
    said = {item[0] for item in before.items} if before and before.japanese else set()
    if block.japanese or len(said) != 1 or {item[0] for item in block.items} != {kind}:
        return block.items
    return [(said.copy().pop(), text) for _, text in block.items]


def _blocks(text: str) -> Iterator[tuple[bool, str]]:
    """Runs of lines in one language; a Japanese line with its English in brackets is a run of its own."""
    runs: list[tuple[bool, list[str]]] = []
    for printed in (one_line(line) for line in outside(_unmarked(text), "\n") if line.strip()):
        if runs and _NUMBERED_PAPER.match(printed):
            runs[-1][1][-1] += printed  # words about the name above
            continue
        line = unwrapped(printed)
        japanese = is_japanese(line)
        whole = japanese and bool(runs) and _has_pair(runs[-1][1][-1])
        if not runs or runs[-1][0] != japanese or whole:
            runs.append((japanese, []))
        runs[-1][1].append(line)
    for japanese, lines in runs:
        yield japanese, ("" if japanese else " ").join(lines)


def _unmarked(text: str) -> str:
    """Without the opening brackets before a mark: their closing ones stand at the far end, or are forgotten.

    Where a Japanese name's bracket runs into an English name, a semicolon comes between.
    """
    if _FOLLOWING.search(text):
        text = re.sub(r"^\s*[-—–]\s*(?=\S)|(?<=;)\s*and\s*$|\.\s*$", "", _FOLLOWING.sub(" ", text), flags=re.MULTILINE)
    plain = re.sub(
        r"[（(]\s*(?=(?:[af]\.\s?k\.\s?a|also known as|formerly known as)\b)", " ", text, flags=re.IGNORECASE
    )
    plain = re.sub(r"[（(]\s*(?=(?:別称|別名|旧称)\s*[)）:：、,，])", "；", plain)
    return re.sub(r"(?<=[ぁ-んァ-ヶー一-龥。][)）])(?=[A-Z][a-z])", "；", plain)


def _has_pair(line: str) -> bool:
    match = _LAST_BRACKET.match(line.rstrip("、,; "))
    return match is not None and is_japanese(match["base"]) and not is_japanese(match["inner"])


def _spoken(japanese: bool, text: str, kind: NameKind) -> Spoken:
    """Parts a run at its marks and semicolons."""
    items: list[tuple[NameKind, str]] = []
    start, said, is_list = 0, kind, False
    for match in [*_MARKER.finditer(text), None]:
        piece = balanced(text[start : match.start() if match else len(text)])
        items += [(said, item) for item in outside(piece, ";；")]
        if match:
            word = (match["latin"] or match["words"] or match["kanji"]).lower()
            said = "fka" if word in _FORMER else "aka"
            is_list = is_list or match["list"] in ("、", ",", "，")
            start = match.end()
    return Spoken(japanese, items, is_list)


def _part_at_commas(spoken: list[Spoken], *, person: bool) -> None:
    """Part at commas where these part names.

    They do where both languages have as many parts; in Japanese also of an organisation, behind `別称、`, and where the
    English names stand apart already and hold no comma of their own (`EXA, Mple` is one name).
    """
    for at, block in enumerate(spoken):
        other = spoken[at + 1] if at + 1 < len(spoken) else Spoken(False, [])
        if not block.japanese or other.japanese or len(block.items) != 1:
            continue
        said, text = block.items[0]
        parts = outside(text, "、､")
        latin = [part.replace(_JOINT, ", ") for _, item in other.items for part in outside(_joined(item), ",，")]
        if len(other.items) == 1 and len(latin) == len(parts) > 1:
            other.items[:] = [(other.items[0][0], part) for part in latin]
        elif person and not block.is_list and not len(other.items) == len(latin) > 1:
            continue
        n_latin = max(len(latin), len(other.items))
        block.items[:] = [(said, part) for part in (_with_last(parts, n_latin) if block.is_list else parts)]


def _with_last(parts: list[str], n_latin: int) -> list[str]:
    """The last two names of a list apart, where there are more names in English than it has parts."""
    if len(parts) < n_latin and parts[-1].count(_AND) == 1:
        return [*parts[:-1], *parts[-1].split(_AND)]
    return parts


def _joined(text: str) -> str:
    return _SUFFIX.sub(_JOINT, text)


class Printed(msgspec.Struct):
    """One printed name taken apart.

    Attributes:
        text: without brackets.
        about: words about it.
        same: the same name in English, in brackets behind a Japanese one; or in Latin letters behind another script.
        original: itself in another script, in brackets behind a Latin one.
    """

    text: str
    about: list[str]
    same: list[str]
    original: list[str]


def _names(item: str, kind: NameKind, quality: Quality) -> Iterator[Name]:
    """One printed name, with the same in the other script, and words about it, in brackets behind."""
    if is_sentence(item):
        return
    printed = _taken_apart(item)
    own = [] if _is_original(printed) else _by_blank(printed.text)
    for name in dict.fromkeys(_unquoted(present(each)) for each in (*own, *printed.same)):
        if any(map(str.isalnum, name)):
            yield Name(name, kind, quality, script=script(name), note="; ".join(printed.about))
    for name in [*([printed.text] if _is_original(printed) else []), *printed.original]:
        of = next(iter((*printed.same, printed.text)))
        yield Name(present(name), "original_script", script=script(name), note=f"of the alias {present(of)}")


def is_sentence(text: str) -> bool:
    """Whether a text says whose alias the entry is (`... が使用している別名`) and names none of its own."""
    return bool(_SENTENCE.search(text.strip()))


def _is_original(printed: Printed) -> bool:
    """Whether Latin letters stand in brackets behind another script than the Japanese."""
    return bool(printed.same) and bool(script(printed.text)) and not is_japanese(printed.text)


def _taken_apart(item: str) -> Printed:
    text, about = _without_words(balanced(_LANGUAGE_WORD.sub("", one_line(item))))
    printed = Printed(text, about, [], [])
    while match := _LAST_BRACKET.match(printed.text):
        if not _read_bracket(printed, present(match["base"]), present(match["inner"])):
            break
        printed.text, more = _without_words(balanced(match["base"]))
        printed.about = more + printed.about
    printed.text = balanced(unwrapped(printed.text))
    match = _NAME_THEN_WORDS.match(printed.text)
    if match and re.search(r"知られる|known", match[2]):
        printed.text, printed.about = match[1], [match[2], *printed.about]
    return printed


def _read_bracket(printed: Printed, base: str, inner: str) -> bool:
    """Whether a bracket behind a name is understood: words about it, or the name in another script."""
    nested = re.match(r"^([^（(]+?)\s*[（(](.*)$", inner)
    if nested and _ABOUT.search(nested[2]) and not _ABOUT.search(nested[1]):
        inner, about = nested[1], balanced(nested[2])
        printed.about.insert(0, about)
    if _ABOUT.search(inner):
        printed.about.insert(0, present(inner))
        if (original := _IN_ORIGINAL.search(inner)) and script(original[1]):
            printed.original.insert(0, present(original[1]))
    elif inner and script(base) and not script(inner):
        printed.same[:0] = [present(balanced(each)) for each in outside(inner, ";；")]
    elif not script(base) and script(inner) and not any(c.isascii() and c.isalpha() for c in inner):
        printed.original.insert(0, inner)
    else:
        return False
    return True


def _without_words(text: str) -> tuple[str, list[str]]:
    """A name without the birth behind it: `Exa Mple, born 1 Jan. 1960 in Rabat`."""
    text = _unquoted(text)
    match = _WORDS_BEHIND.search(text)
    if match is None or not match.start():
        return text, []
    name, behind = text[: match.start()], match[0]
    still_open = max(name.rfind("（"), name.rfind("("))
    if still_open > max(name.rfind("）"), name.rfind(")")):
        name, behind = name[:still_open], name[still_open:] + behind
    return name, [unwrapped(balanced(behind.strip(" ,、，")))]


def _by_blank(text: str) -> list[str]:
    """`サンプル Sample`, where nothing but a blank parts the languages, as two names."""
    match = re.match(r"^([^A-Za-z（()）]*[ぁ-んァ-ヶー])\s+([A-Z][^ぁ-んァ-ヶ一-龥]*[a-z][^ぁ-んァ-ヶ一-龥]*)$", text)
    return [match[1], match[2]] if match and len(match[2]) > 4 else [text]


def _unquoted(text: str) -> str:
    if len(text) > 2 and _QUOTES.get(text[0]) == text[-1] and text[1:-1].count(text[-1]) == 0:
        return text[1:-1]
    return text
