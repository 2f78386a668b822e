"""From any text, honest or hostile, to words that can be compared, each in its own script.

What is read as the same: compatibility forms (Unicode NFKC, UAX 15), accents of Latin and Greek, pointing of Arabic and
Hebrew, every kind of apostrophe, hyphen, comma and digit, what cannot be seen (controls, bidirectional marks,
zero-width characters, variation selectors), and letters of one script put into a word of another for their looks.
ASCII is dealt with here; `plain_letters` is loaded for the first text that needs it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MOST = 1000
"""Characters of a name that are read; no name on the stored lists comes near. The rest is cut off at a word."""


class Cleaned(NamedTuple):
    """The words of a name.

    Attributes:
        words: case-folded; letters, digits and needed marks of any script, never empty ones.
        comma_after: how many words stand before the first comma (`KIM, Yong Chol`: 1); -1 where no comma parts words.
    """

    words: list[str]
    comma_after: int = -1


def words(text: str, *, person: bool = False) -> list[str]:
    """The comparable words of a name; see `parted`."""
    return parted(text, person=person).words


def parted(text: str, *, person: bool = False) -> Cleaned:
    """The comparable words of a name, and where its first comma stands.

    Words are parted at blanks, hyphens and punctuation; `&` and `+` are the word `and`. `L.L.C.`, `S.A.` and `A/S` are
    one word each, except for a person, whose dotted letters are initials and whose digits may stand for letters
    (`Ig0r`). Nothing is raised for any text; a text without letters and digits has no words.
    """
    plain = clean(text, leet=person)
    if "," not in plain:
        return Cleaned(_split(plain, person))
    before, _, after = plain.partition(",")
    first, rest = _split(before, person), _split(after, person)
    return Cleaned(first + rest, len(first) if first and rest else -1)


def clean(text: str, *, leet: bool = False) -> str:
    """A text without what cannot be seen or only decorates: letters, digits, blanks and `.,/-()`; case is kept.

    Args:
        text: anything; past MOST characters it is cut at a word.
        leet: digits and signs that stand for letters inside a Latin word are read as these letters.
    """
    if len(text) > MOST:
        text = _cut(text)
    if "&" in text and ";" in text:
        text = _ENTITY.sub(_entity, text)
    if not text.isascii():
        from comity.names import plain_letters  # noqa: PLC0415 - most runs start with ASCII names alone

        text = _cut(plain_letters.plain(text))
    if "&" in text or "+" in text:
        text = _cut(_AND.sub(" and ", text))
    if leet and _LEET_SIGN.search(text):
        text = _LEET_WORD.sub(_unleet, text.translate(_UNSEEN))
    if text.isascii():
        return text.encode("ascii").translate(_KEPT, _DROPPED).decode("ascii")
    return _RUN_OF_ASCII.sub(_only_kept, text)


def _cut(text: str) -> str:
    if len(text) <= MOST:
        return text
    head = text[:MOST]
    return head if text[MOST].isspace() or " " not in head.strip() else head.rsplit(None, 1)[0]


_DROPPED = b"'`^~" + bytes(code for code in (*range(32), 127) if not chr(code).isspace())
_KEPT = bytes(code if chr(code).isalnum() or chr(code) in ".,/-()" else 32 for code in range(128)) + b" " * 128
_LOWER = bytes(ord(chr(code).lower()) if chr(code).isalnum() else 32 for code in range(128)) + b" " * 128
_RUN_OF_ASCII = re.compile("[\x00-\x1f!-+:-@[-`{-\x7f]+")  # of what is not kept, and the brackets
_PARTING = re.compile("[.,/()-]+")


def _only_kept(run: re.Match[str]) -> str:
    return run[0].encode("ascii").translate(_KEPT, _DROPPED).decode("ascii")


def _split(plain: str, person: bool) -> list[str]:
    """Words of a cleaned text, or of one side of its comma."""
    if person and "." in plain:
        plain = _PHD.sub("phd", plain)
    elif "." in plain and _has_dotted_letter(plain):
        plain = _DOTTED.sub(_joined, plain)
    if "/" in plain and not person:
        plain = _SLASHED.sub(_unslashed, plain)
    if plain.isascii():
        return plain.encode("ascii").translate(_LOWER).decode("ascii").split()
    folded = plain.casefold()
    if _PARTING.search(folded):
        folded = _PARTING.sub(" ", folded)
    return [word for word in folded.split() if word.isalnum() or any(map(str.isalnum, word))]


def _has_dotted_letter(plain: str) -> bool:
    """Whether some dot follows a single letter: a quick look before the exact pattern is tried."""
    at = plain.find(".")
    while at >= 0:
        if 0 < at < 2 or (at >= 2 and not plain[at - 2].isalnum()):
            return True
        at = plain.find(".", at + 1)
    return False


# ---- dots, slashes, signs for "and" ---------------------------------------------------------------------------------

_TWO_LETTER_FORMS = frozenset(
    re.findall(r"\w+", """
    ab ad ag ao ap as bv ca co cv dd db ea ev fa fz gp ik is kg kd kk ks kt lc lp nv oe oo oy pc pl ps pt pp rl rt sa sc
    se sl sp td ud uk vv yk ае зт οε εε αε ео ао ад кд тд оо""")
)  # fmt: skip
"""Legal forms of two letters that are written with dots, in any script."""
_FIRST_FORMS = frozenset(["pt", "nv", "cv", "ao", "ао", "ud", "bv", "тд", "td", "mv", "mt", "ms", "ss"])
"""Of these, and of the prefixes of ships, the ones that stand before the name."""
_DOTTED = re.compile(
    r"(?<![^\W_])(?<!\.)([^\W\d_](?:(?:\.[^\W\d_])+|(?:\. [^\W\d_])+))(?![^\W_])\.?"
    r"(?P<next>\s*(?:(?i:and|de)\b|[^\w\s]|$))?"
)
_SLASHED = re.compile(r"(?<![^\W_])([^\W\d_])/([^\W\d_])(?:/([^\W\d_]))?(?![^\W_])")
_PHD = re.compile(r"\bph\. ?d\b", re.IGNORECASE)


def _joined(run: re.Match[str]) -> str:
    """`L.L.C.` as one word: three letters or more, or a legal form of two where such a form stands."""
    letters = run[1].replace(".", "").replace(" ", "")
    follows = run["next"]
    is_form = letters.casefold() in _TWO_LETTER_FORMS and follows is not None
    is_first = letters.casefold() in _FIRST_FORMS and not run.string[: run.start()].strip()
    if len(letters) > 2 or is_form or is_first:
        return f"{letters} {follows or ''}"
    return run[0]


def _unslashed(run: re.Match[str]) -> str:
    return "".join(letter or "" for letter in run.groups())


_ENTITY = re.compile(r"&(?:(amp|quot|apos|lt|gt|nbsp)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));", re.IGNORECASE)
_ENTITIES = {"amp": "&", "apos": "'", "quot": '"', "lt": " ", "gt": " ", "nbsp": " "}
_AND = re.compile(r"&+|(?<!\+)\+(?=\s|[^\W\d_])")


def _entity(found: re.Match[str]) -> str:
    """What a left-over of HTML or XML (`&amp;`, `&#1058;`) stands for."""
    if found[1]:
        return _ENTITIES[found[1].lower()]
    code = int(found[2]) if found[2] else int(found[3], 16)
    return chr(code) if code < 0x110000 else " "


# ---- digits for letters ---------------------------------------------------------------------------------------------

_LEET = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s"}
_UNSEEN = dict.fromkeys(_DROPPED)
_LEET_SIGN = re.compile("[0-9@$]")
_LEET_WORD = re.compile(r"(?<![\w@$])(?=[0-9@$]*[A-Za-z])[A-Za-z0-9@$]{3,}(?![\w@$])")
_LEET_AT_MOST = 2  # of a word's signs; a word with more is a code rather than a name
_VOWELS = frozenset("aeiouyAEIOUY")


def _unleet(word: re.Match[str]) -> str:
    """A Latin word with one or two signs for letters, read as letters; any other word as it is."""
    text = word[0]
    signs = {char for char in text if not char.isalpha()}
    number = sum(char in signs for char in text)
    is_ordinal = len(text) == 3 and text[0] in signs  # 2nd, 3rd
    if is_ordinal or number > _LEET_AT_MOST or 2 * number >= len(text) or not signs <= _LEET.keys():
        return text
    return "".join("l" if char == "1" and _is_l(text, at) else _LEET.get(char, char) for at, char in enumerate(text))


def _is_l(text: str, at: int) -> bool:
    """Whether the 1 is an l rather than an i: between vowels (He1ena), or next to the first letter (A1bert, V1ad)."""
    follows = at + 1 < len(text) and text[at + 1] in _VOWELS
    if at < 2:
        return follows or (at == 1 and text[0] in _VOWELS)
    return follows and text[at - 1] in _VOWELS
