"""Several names in one text, taken apart only where the text itself proves where one of them ends.

Canada prints further names in one go: in its regulations behind `also known as`, in Global Affairs' list in a column
of their own. What separates them there separates parts of one name as well: `Russian Air, Space Forces and VKS`,
`Alexei, Aleksey or Aleksei SURNAME`. So each separator counts only with what stands on either side of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from comity.names.script import script_of


class Printed(msgspec.Struct, frozen=True):
    """One name, the language that is printed before it (`Russian:`), and whether it may be several."""

    text: str
    language: str = ""
    may_be_several: bool = False


_LANGUAGE = re.compile(r"\b(Arabic|Belarus+ian|Hebrew|Persian|Russian|Ukrainian)\s*:\s*")
_SEPARATOR = re.compile(r"(\s*;[;,\s]*|\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+|\s*/\s*)")
_BRACKETS = re.compile(r"\([^()]*\)")
_LETTERS = r"\u0590-\u06ff\u0750-\u077f\ufb1d-\ufeff\u3400-\u9fff"
_OTHER_LETTERS = re.compile(rf"(?<=[{_LETTERS}])\s+(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[{_LETTERS}])")
"""Where Latin meets Hebrew, Arabic or Han letters. Cyrillic is not among them: Russian firms' names mix both."""
_HARD_FORMS = frozenset(
    {"ao", "cjsc", "fsue", "gmbh", "inc", "jsc", "limited", "llc", "ltd", "oao", "ojsc", "ooo", "pao", "pjsc", "plc"}
    | {"sarl", "sarlu", "sc", "zao"}
)
"""Latin letters: a firm's name ends with one, whatever comes then."""
_SOFT_FORMS = frozenset({"co", "company", "corporation"})
"""These may stand within a name (`Trading Company and Sons`), but not before a comma."""
_LEGAL_FORMS = _HARD_FORMS | _SOFT_FORMS | {"акционерное общество", "ао", "зао", "оао", "ооо", "пао"}
_LONG_FORM = re.compile(
    r"(?:(?:open|closed|public) )?joint[- ]stock company\b|limited liability company\b", re.IGNORECASE
)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_LOOSE = " \t,;:/-"
_DEPTH = 5
"""Brackets within brackets; real names have two."""
_LONGEST = 5000
"""Characters; the longest real text has 700. A longer one is no name, and is not taken apart."""


def names_in(text: str, *, person: bool, bilingual: bool = False) -> Iterator[Printed]:
    """The names in a text.

    A semicolon, a language before a colon, and a change between Latin and other letters at a separator always part
    names; `/`, `and` and `or` do within other letters, since they are no part of such names. Commas and `and` part
    the names of persons where two words at least stand on either side; those of firms behind or before a legal form
    (`LLC`), and a comma does behind an abbreviation that stands alone. Anything else stays as it is printed.

    Args:
        text: as printed.
        person: whether the names are a person's.
        bilingual: the entry prints its name as `ENGLISH/FRANÇAIS`, so that one slash in a text parts the languages.
    """
    line = " ".join(text.split())
    pieces = _LANGUAGE.split(line) if len(line) <= _LONGEST else [line]
    for language, piece in zip(["", *pieces[1::2]], pieces[0::2], strict=True):
        for part in _OTHER_LETTERS.split(piece) if len(line) <= _LONGEST else ():
            for name in _taken_apart(part, person=person, bilingual=bilingual):
                if found := _tidied(name):
                    several = "," in _outside_brackets(found) or " or " in found
                    yield Printed(found, language, several)


def _taken_apart(text: str, *, person: bool, bilingual: bool) -> Iterator[str]:
    masked = _outside_brackets(text)
    one_slash = bilingual and masked.count("/") == 1
    marks = list(_SEPARATOR.finditer(masked))
    bounds = [0, *(mark.end() for mark in marks), len(text)]
    atoms = [
        text[start : marks[index].start() if index < len(marks) else len(text)]
        for index, start in enumerate(bounds[:-1])
    ]
    held = atoms[0]
    for mark, left, right in zip(marks, atoms, atoms[1:], strict=False):
        if ("/" in mark[0] and one_slash) or _parts(mark[0], left, right, person=person):
            yield held
            held = right
        else:
            held += text[mark.start() : mark.end()] + right
    yield held


def _parts(separator: str, left: str, right: str, *, person: bool) -> bool:
    """Whether a separator parts two names, seen with the texts on either side of it."""
    word = separator.strip(" ,")
    if ";" in separator:
        return True
    if not _is_name(left) or not _is_name(right):
        return False
    scripts = (script_of(left), script_of(right))
    if (scripts[0] == "") != (scripts[1] == ""):
        return True
    full = _n_words(left) > 1 and _n_words(right) > 1
    if person:
        return full and (word in ("", "and") or (word == "/" and scripts[0] != ""))
    if scripts[0] != "":
        return word in ("/", "and", "or")
    return word in ("", "and") and (_ends_a_name(left, comma="," in separator) or _begins_a_name(right))


def _ends_a_name(text: str, *, comma: bool) -> bool:
    last = text.rsplit(maxsplit=1)[-1].strip(".,\"“”'’").casefold()
    return last in _HARD_FORMS or (comma and (last in _SOFT_FORMS or bool(_ACRONYM.fullmatch(text.strip()))))


def _begins_a_name(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and (words[0].casefold() in _HARD_FORMS or bool(_LONG_FORM.match(text)))


def _is_name(text: str) -> bool:
    """Whether a text is more than the legal form of a firm."""
    bare = text.strip(" .\"'()«»„“”").casefold()
    return any(char.isalpha() for char in bare) and bare not in _LEGAL_FORMS


def _n_words(text: str) -> int:
    return sum(any(char.isalpha() for char in word) and word not in ("and", "or") for word in text.split())


def _outside_brackets(text: str) -> str:
    """The text with what stands in brackets blotted out, letter for letter."""
    for _ in range(_DEPTH):
        text, n = _BRACKETS.subn(lambda match: "x" * len(match[0]), text)
        if not n:
            break
    return text


def _tidied(text: str) -> str:
    """A name without separators and lone brackets at its ends."""
    found = text.strip(_LOOSE).rstrip(f"({_LOOSE}").lstrip(f"){_LOOSE}")
    while found and found.count("(") != found.count(")"):
        too_many = "(" if found.count("(") > found.count(")") else ")"
        if found[0] == too_many:
            found = found[1:].strip(_LOOSE)
        elif found[-1] == too_many:
            found = found[:-1].strip(_LOOSE)
        else:
            break
    if found.startswith("(") and found.endswith(")") and found.count("(") == 1:
        found = found[1:-1]
    return found.removeprefix("also ").strip()
