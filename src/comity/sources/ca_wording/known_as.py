"""Several names in one text, taken apart only where the text itself proves where one of them ends.

Canada prints further names in one go: in its regulations behind `also known as`, in Global Affairs' list in a column
of their own. What separates them there separates parts of one name as well: `Russian Air, Space Forces and VKS`,
`Alexei, Aleksey or Aleksei SURNAME`. So each separator counts only with what stands on either side of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
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
_PATRONYMIC = re.compile(r"(?:[vw]ich|vych|vna|вич|вна|віч|ўна)$", re.IGNORECASE)
_FORMS_BEHIND = sorted(_LEGAL_FORMS | {"мк", "сао", "фгуп", "некоммерческое партнерство"}, key=len, reverse=True)
_FORM_BEHIND = re.compile(rf",\s*(?:{'|'.join(_FORMS_BEHIND)})\b\.?(?=$|[\s,;\"”»])", re.IGNORECASE)
"""`КВЗ, АО`: the comma before a legal form parts nothing."""
_LOOSE = " \t,;:/-"
_DEPTH = 5
"""Brackets within brackets; real names have two."""
_LONGEST = 5000
"""Characters; the longest real text has 700. A longer one is no name, and is not taken apart."""


def names_in(text: str, *, person: bool, bilingual: bool = False, sentence: bool = False) -> Iterator[Printed]:
    """The names in a text.

    A semicolon, a language before a colon, and a change between Latin and other letters at a separator always part
    names; `/`, `and` and `or` do within other letters, since they are no part of such names. Commas, `and` and `or`
    part the names of persons where two words at least stand on either side. Those of firms are parted by `or`, behind
    or before a legal form (`LLC`), where both sides begin alike or end in the same two words, and before their own
    initials; and a comma does behind an abbreviation that stands alone. Anything else stays as it is printed.

    Args:
        text: as printed.
        person: whether the names are a person's.
        bilingual: the entry prints its name as `ENGLISH/FRANÇAIS`, so that one slash in a text parts the languages.
        sentence: the text stands in a sentence, so that a list with commas ends in `and` before its last name.
    """
    line = " ".join(text.split())
    pieces = _LANGUAGE.split(line) if len(line) <= _LONGEST else [line]
    for language, piece in zip(["", *pieces[1::2]], pieces[0::2], strict=True):
        for part in _OTHER_LETTERS.split(piece) if len(line) <= _LONGEST else ():
            for name in _taken_apart(part, person=person, bilingual=bilingual, sentence=sentence):
                if found := _tidied(name):
                    yield Printed(found, language, _may_be_several(found))


def _taken_apart(text: str, *, person: bool, bilingual: bool, sentence: bool) -> list[str]:
    masked = _outside_brackets(text)
    one_slash = bilingual and masked.count("/") == 1
    marks = list(_SEPARATOR.finditer(masked))
    bounds = [0, *(mark.end() for mark in marks), len(text)]
    atoms = [
        text[start : marks[index].start() if index < len(marks) else len(text)]
        for index, start in enumerate(bounds[:-1])
    ]
    found, by_comma = [atoms[0]], False
    for mark, left, right in zip(marks, atoms, atoms[1:], strict=False):
        last = sentence and by_comma and mark is marks[-1] and "," in marks[-2][0] and mark[0].strip() in ("and", "or")
        slash = "/" in mark[0] and one_slash
        if slash or _parts(mark[0], left, right, held=found[-1], person=person) or (last and not person):
            by_comma = by_comma or "," in mark[0]
            found.append(right)
        else:
            found[-1] += text[mark.start() : mark.end()] + right
    return found


def _parts(separator: str, left: str, right: str, *, held: str, person: bool) -> bool:
    """Whether a separator parts two names, seen with the texts on either side of it and the name so far."""
    word = separator.strip(" ,")
    if ";" in separator:
        return True
    if not _is_name(right):
        return False
    if not _is_name(left):
        # `Invented Works, JSC or Plant No. 1`: the name ended with the legal form.
        return not person and word in ("", "and", "or") and _is_name(held) and _n_words(right) > 1
    if (script_of(left) == "") != (script_of(right) == ""):
        return True
    return (_part_persons if person else _part_firms)(separator, left, right)


def _part_persons(separator: str, left: str, right: str) -> bool:
    """Full names stand on either side: `Ivan Ivanovich or Ivanych SURNAME` is one name."""
    word = separator.strip(" ,")
    if word == "or" and _n_words(left) < 3 and _PATRONYMIC.search(left):
        return False
    full = _n_words(left) > 1 and _n_words(right) > 1
    return full and (word in ("", "and", "or") or (word == "/" and script_of(left) != ""))


def _part_firms(separator: str, left: str, right: str) -> bool:
    word, comma = separator.strip(" ,"), "," in separator
    if script_of(left) != "":
        return word in ("/", "and", "or")
    if word in ("/", "or"):
        return word == "or"
    return _ends_a_name(left, comma=comma) or _begins_a_name(right) or _alike(left, right, comma=comma)


def _alike(left: str, right: str, *, comma: bool) -> bool:
    """Whether two texts repeat one another as names of one firm do, and as the parts of one name do not.

    They begin with one word, the second begins with the last word of the first, both end in the same two words, or
    the second is the initials of the first. A single word behind a comma may be a place (`Plant Minsk, Minsk`).
    """
    one, other = _folded_words(left), _folded_words(right)
    if len(other) == 1 and _ACRONYM.fullmatch(right.strip()) and len(other[0]) > 2:
        return not Counter(other[0]) - Counter(word[0] for word in one)
    if len(one[-1]) < 2 or (comma and len(other) == 1):
        return one[-1:] == other[:1] and not comma
    return other[0] in (one[0], one[-1]) or (len(one) > 2 and len(other) > 2 and one[-2:] == other[-2:])


def _folded_words(text: str) -> list[str]:
    """The words of a text without articles, quotes and accents, in small letters; never empty."""
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    words = [word for word in re.findall(r"[^\W_]+", plain.casefold()) if word != "the"]
    return words or [plain.casefold() or " "]


def _may_be_several(name: str) -> bool:
    """Whether a name that nothing parts has something in it that parts names elsewhere.

    `and` behind `of` or `for`, or behind a single word, mostly stands within a name: `Institute of Tests and Optics`.
    """
    text = _FORM_BEHIND.sub("", _outside_brackets(name))
    first, _, rest = text.partition(",")
    text = rest if rest and not _is_name(first) else text
    if "," in text or " or " in text:
        return True
    left, conjunction, right = text.rpartition(" and ")
    plain = _n_words(left) > 1 and not re.search(r"\b(?:of|for)\b", left)
    return bool(conjunction) and (plain or bool(_ACRONYM.fullmatch(right)))


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
