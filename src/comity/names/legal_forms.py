"""Legal forms in the names of organisations: which body a name says it is.

The functions take lower-case ASCII tokens of a whole name, other scripts romanised, dotted abbreviations joined ("llc",
"ooo"). The table was written for Comity; see `tables.legal_forms`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import product
from operator import itemgetter
from typing import NamedTuple

_ARTICLES = frozenset(("the", "and", "&", "of", "a"))
_WEAK = frozenset(("company", "branch"))
_FIRM = frozenset(("limited", "stock", "state", "trader", "institution"))
"""Groups whose form at the start is believed before one at the end: "AO TBK" is TBK."""
_SYLLABLES = frozenset(("ao", "zao", "pao"))
"""Legal forms that are Chinese syllables too ("zhi zao you xian gong si": manufacturing company limited)."""


class LegalForm(NamedTuple):
    """A legal form found in a name.

    Attributes:
        code: the form; spellings and translations of one form share it (`ooo`, `jsc`, `gmbh`).
        group: what sort of body: company (unspecified), limited, stock, partnership, state, trader, institution,
            foundation, association, cooperative, venture, branch.
        start, end: its tokens are `tokens[start:end]`.
        text: those tokens, with blanks between.
    """

    code: str
    group: str
    start: int
    end: int
    text: str


class _Form(NamedTuple):
    """A row of the table.

    Attributes:
        places: letters of s (start), e (end), m (middle).
        strength: the stronger of two forms is taken first: one that says what it is, then the one with more letters.
    """

    code: str
    group: str
    words: tuple[str, ...]
    places: str
    strength: tuple[bool, int]


class _Forms(NamedTuple):
    spelling: dict[str, str]
    by_first: dict[str, tuple[_Form, ...]]
    by_last: dict[str, tuple[_Form, ...]]
    marks: frozenset[str]
    """Every word that may begin or end a form, in every spelling: most names have none."""


def is_marked(token: str) -> bool:
    """Whether a word may begin or end a legal form."""
    return token in _forms().marks


def legal_form(tokens: Sequence[str]) -> tuple[tuple[str, ...], tuple[LegalForm, ...]]:
    """Take the legal forms out of an organisation's name.

    The longest form wins. Forms stand at the start and the end; in the middle only those that can be nothing else. What
    remains is never empty nor an article alone: "Company Ltd" keeps its first word.

    Args:
        tokens: of the whole name.

    Returns:
        The other tokens in their order, and the forms in theirs.
    """
    forms = _forms()
    if forms.marks.isdisjoint(tokens):
        return tuple(tokens), ()
    spelling = forms.spelling
    words = tuple([spelling.get(token, token) for token in tokens])
    low, high, found = _outer(forms, words)
    if high - low > 2:
        found += _inner(forms, words, low, high, {form.code for _, form in found})
    if not found:
        return tuple(tokens), ()
    spans = sorted(found, key=itemgetter(0))
    rest: list[str] = []
    at = 0
    for start, form in spans:
        rest += tokens[at:start]
        at = start + len(form.words)
    rest += tokens[at:]
    return tuple(rest), tuple(
        LegalForm(form.code, form.group, start, end := start + len(form.words), " ".join(tokens[start:end]))
        for start, form in spans
    )


GROUPS = (
    "company", "limited", "stock", "partnership", "state", "trader", "venture", "institution", "foundation",
    "association", "cooperative", "branch",
)  # fmt: skip
"""Every group of legal forms."""


def same_group(one: str, other: str) -> bool:
    """Whether two groups of legal forms may be the same body: "company" says nothing against any kind of company."""
    if one == other:
        return True
    return (one == "company" and other in _COMPANIES) or (other == "company" and one in _COMPANIES)


_COMPANIES = frozenset(("limited", "stock", "partnership", "state", "trader", "venture"))


def _outer(forms: _Forms, words: tuple[str, ...]) -> tuple[int, int, list[tuple[int, _Form]]]:
    """Forms at the start and the end, from the outside in, and the span that they leave."""
    low, high = 0, len(words)
    found: list[tuple[int, _Form]] = []
    sure = False
    while True:
        last = _ending(forms, words, low, high, sure)
        first = _starting(forms, words, low, high)
        if first and (last is None or first.group in _FIRM or first.strength >= last.strength):
            found.append((low, first))
            low += len(first.words)
        elif last:
            high -= len(last.words)
            found.append((high, last))
        else:
            return low, high, found
        sure = sure or found[-1][1].group not in _WEAK


def _ending(forms: _Forms, words: tuple[str, ...], low: int, high: int, sure: bool) -> _Form | None:
    """The longest form that ends at `high`; where the name has a sure form, a short word is no second one."""
    for form in forms.by_last.get(words[high - 1], ()):
        start = high - len(form.words)
        if (
            start > low
            and words[start:high] == form.words
            and not (sure and (len(form.words[0]) == form.strength[1] == 2 or form.words[0] in _SYLLABLES))
            and _named(words[low:start])
            and words[start - 1] not in _ARTICLES  # "Hotel and Spa"
        ):
            return form
    return None


def _starting(forms: _Forms, words: tuple[str, ...], low: int, high: int) -> _Form | None:
    """The longest form that starts at `low`."""
    for form in forms.by_first.get(words[low], ()) if low < high else ():
        end = low + len(form.words)
        if "s" in form.places and end < high and words[low:end] == form.words and _named(words[end:high]):
            return form
    return None


def _inner(forms: _Forms, words: tuple[str, ...], low: int, high: int, known: set[str]) -> list[tuple[int, _Form]]:
    """Forms between other words: sure ones, and `known` ones said again ("Joint Stock Company Foo (AO Foo)")."""
    found: list[tuple[int, _Form]] = []
    position = low + 1
    while position < high - 1:
        step = 1
        for form in forms.by_first.get(words[position], ()):
            end = position + len(form.words)
            fits = "m" in form.places or (form.code in known and form.group not in _WEAK and len(form.words) == 1)
            if fits and end < high and words[position:end] == form.words:
                found.append((position, form))
                step = len(form.words)
                break
        position += step
    return found


def _named(words: Iterable[str]) -> bool:
    return not _ARTICLES.issuperset(words)


_PLACES = {"<": "s", "^": "se", "=": "em", "*": "sem"}


@cache
def _forms() -> _Forms:
    from comity.names.tables import legal_forms as table  # noqa: PLC0415 - read when first asked for

    spelling: dict[str, str] = {}
    for line in table.WORDS.strip().splitlines():
        word, _, patterns = line.partition(": ")
        spelling.update((one, word) for pattern in patterns.split() for one in _spellings(pattern))
    by_first: dict[str, dict[tuple[str, ...], _Form]] = {}
    by_last: dict[str, dict[tuple[str, ...], _Form]] = {}
    for line in table.FORMS.strip().splitlines():
        head, _, phrases = line.partition(": ")
        code, _, group = head.partition(" ")
        for phrase in phrases.split(", "):
            form = _form(code, group, phrase, spelling)
            if form.places != "e":
                by_first.setdefault(form.words[0], {}).setdefault(form.words, form)
            if "e" in form.places:
                by_last.setdefault(form.words[-1], {}).setdefault(form.words, form)
    marks = by_first.keys() | by_last.keys() | spelling.keys()
    return _Forms(spelling, _longest_first(by_first), _longest_first(by_last), frozenset(marks))


def _form(code: str, group: str, phrase: str, spelling: dict[str, str]) -> _Form:
    places = _PLACES.get(phrase[0], "")
    words = tuple([spelling.get(word, word) for word in phrase[bool(places) :].split()])
    letters = sum(map(len, words))
    if not places:
        places = "sem" if len(words) > 1 and letters > 4 else "e"
    return _Form(code, group, words, places, (group != "company", letters))


def _longest_first(table: dict[str, dict[tuple[str, ...], _Form]]) -> dict[str, tuple[_Form, ...]]:
    return {word: tuple(sorted(forms.values(), key=lambda f: -len(f.words))) for word, forms in table.items()}


def _spellings(pattern: str) -> Iterable[str]:
    """Every word that a pattern of `WORDS` stands for: "predpri(ya/ia)tie" for two."""
    if "(" not in pattern:
        return (pattern,)
    pieces = pattern.replace(")", "(").split("(")  # choices stand at the odd places
    choices = [piece.split("/") if n % 2 else [piece] for n, piece in enumerate(pieces)]
    return map("".join, product(*choices))
