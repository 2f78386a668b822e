"""Words of organisation names: legal forms, words that say little, abbreviations and translations, acronyms.

Everything here takes lower-case ASCII tokens of a whole name, other scripts romanised, dotted abbreviations joined
("llc", "ooo"). The tables were written for Comity; see `comity.names.tables`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import product
from operator import itemgetter
from typing import NamedTuple

_ARTICLES = frozenset(("the", "and", "&", "of", "a"))
_UNSPOKEN_WORDS = """
the and of for in on at to with by de la le les du des del da do dos y e et und der die das fur van i s a el al & ve ul
ud wa
"""
_UNSPOKEN = frozenset(_UNSPOKEN_WORDS.split())
"""Words without an initial in an acronym."""
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
    code: str
    group: str
    words: tuple[str, ...]
    places: str
    """Letters of: s (start), e (end), m (middle)."""

    @property
    def strength(self) -> tuple[bool, int]:
        """The stronger of two forms is taken first: one that says what it is, then the one with more letters."""
        return self.group != "company", sum(map(len, self.words))


class _Phrases(NamedTuple):
    codes: frozenset[str]
    by_first: dict[str, list[tuple[tuple[str, ...], str]]]


class _Forms(NamedTuple):
    spelling: dict[str, str]
    by_first: dict[str, tuple[_Form, ...]]
    by_last: dict[str, tuple[_Form, ...]]


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
    if forms.by_first.keys().isdisjoint(tokens) and forms.by_last.keys().isdisjoint(tokens):
        respelled = forms.spelling.keys() & set(tokens)
        if not respelled:
            return tuple(tokens), ()
    words = [forms.spelling.get(token, token) for token in tokens]
    low, high, found = _outer(forms, words)
    inner = _inner(forms, words, low, high, {form.code for _, form in found})
    spans = sorted([*found, *inner], key=itemgetter(0))
    taken = {position for start, form in spans for position in range(start, start + len(form.words))}
    rest = tuple(token for position, token in enumerate(tokens) if position not in taken)
    return rest, tuple(
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
    kinds = {"limited", "stock", "partnership", "state", "trader", "venture"}
    return (one == "company" and other in kinds) or (other == "company" and one in kinds)


def acronym(tokens: Sequence[str]) -> str:
    """Initials of the words that count in an organisation's name; empty for fewer than three.

    "company" and "corporation" have one (NIOC), abbreviated legal forms have none.
    """
    _, forms = legal_form(tokens)
    silent = {
        position
        for form in forms
        if form.text not in ("company", "corporation", "foundation", "association", "branch")
        for position in range(form.start, form.end)
    }
    spoken = [t for n, t in enumerate(tokens) if n not in silent and t not in _UNSPOKEN and t[:1].isalpha()]
    return "".join(token[0] for token in spoken) if len(spoken) >= 3 else ""


def generic_weight(token: str) -> float:
    """How much a word tells organisations apart, in (0, 1]: 0.15 for "company", 1 for a word that few share."""
    return _weights().get(token, 1.0)


def keys(token: str) -> tuple[str, ...]:
    """Keys of a word of organisation names.

    `abbr:` words share it that abbreviate or inflect one another ("intl", "international"); `word:` translations do
    ("zavod", "plant"). The value is the English word.
    """
    return _keys().get(token, ())


def phrases_of(tokens: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """Phrases that have an abbreviation of their own: (start, end, abbreviation) for `tokens[start:end]`.

    "nauchno proizvodstvennoe obyedinenie", "research and production association" and "npo" are `npo`, longest first.
    """
    found: list[tuple[int, int, str]] = []
    position = 0
    while position < len(tokens):
        end, code = _phrase(tokens, position)
        if code:
            found.append((position, end, code))
        position = end
    return tuple(found)


def _phrase(tokens: Sequence[str], start: int) -> tuple[int, str]:
    """Where the longest phrase that starts at a position ends, and its abbreviation."""
    phrases = _phrases()
    if tokens[start] in phrases.codes:
        return start + 1, tokens[start]
    for word in _meanings(tokens[start]):
        for words, code in phrases.by_first.get(word, ()):
            end = start + 1
            for wanted in words[1:]:
                while end < len(tokens) and tokens[end] in ("and", "&", "i", "of"):
                    end += 1
                if end == len(tokens) or wanted not in _meanings(tokens[end]):
                    break
                end += 1
            else:
                return end, code
    return start + 1, ""


def _meanings(token: str) -> set[str]:
    return {key.partition(":")[2] for key in keys(token)}


def _outer(forms: _Forms, words: Sequence[str]) -> tuple[int, int, list[tuple[int, _Form]]]:
    """Forms at the start and the end, from the outside in, and the span that they leave."""
    low, high = 0, len(words)
    found: list[tuple[int, _Form]] = []
    while True:
        sure = any(form.group not in _WEAK for _, form in found)
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


def _ending(forms: _Forms, words: Sequence[str], low: int, high: int, sure: bool) -> _Form | None:
    """The longest form that ends at `high`; where the name has a sure form, a short word is no second one."""
    for form in forms.by_last.get(words[high - 1], ()):
        start = high - len(form.words)
        if (
            start > low
            and tuple(words[start:high]) == form.words
            and not (sure and (len(form.words[0]) == form.strength[1] == 2 or form.words[0] in _SYLLABLES))
            and _named(words[low:start])
            and words[start - 1] not in _ARTICLES  # "Hotel and Spa"
        ):
            return form
    return None


def _starting(forms: _Forms, words: Sequence[str], low: int, high: int) -> _Form | None:
    """The longest form that starts at `low`."""
    for form in forms.by_first.get(words[low], ()) if low < high else ():
        end = low + len(form.words)
        if "s" in form.places and end < high and tuple(words[low:end]) == form.words and _named(words[end:high]):
            return form
    return None


def _inner(forms: _Forms, words: Sequence[str], low: int, high: int, known: set[str]) -> list[tuple[int, _Form]]:
    """Forms between other words: sure ones, and `known` ones said again ("Joint Stock Company Foo (AO Foo)")."""
    found: list[tuple[int, _Form]] = []
    position = low + 1
    while position < high - 1:
        step = 1
        for form in forms.by_first.get(words[position], ()):
            end = position + len(form.words)
            fits = "m" in form.places or (form.code in known and form.group not in _WEAK and len(form.words) == 1)
            if fits and end < high and tuple(words[position:end]) == form.words:
                found.append((position, form))
                step = len(form.words)
                break
        position += step
    return found


def _named(words: Iterable[str]) -> bool:
    return any(word not in _ARTICLES for word in words)


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
    return _Forms(spelling, _longest_first(by_first), _longest_first(by_last))


def _form(code: str, group: str, phrase: str, spelling: dict[str, str]) -> _Form:
    places = _PLACES.get(phrase[0], "")
    words = tuple(spelling.get(word, word) for word in phrase[bool(places) :].split())
    if not places:
        places = "sem" if len(words) > 1 and sum(map(len, words)) > 4 else "e"
    return _Form(code, group, words, places)


def _longest_first(table: dict[str, dict[tuple[str, ...], _Form]]) -> dict[str, tuple[_Form, ...]]:
    return {word: tuple(sorted(forms.values(), key=lambda f: -len(f.words))) for word, forms in table.items()}


def _spellings(pattern: str) -> Iterable[str]:
    """Every word that a pattern of `WORDS` stands for: "predpri(ya/ia)tie" for two."""
    pieces = pattern.replace(")", "(").split("(")  # choices stand at the odd places
    choices = [piece.split("/") if n % 2 else [piece] for n, piece in enumerate(pieces)]
    return map("".join, product(*choices))


@cache
def _weights() -> dict[str, float]:
    from comity.names.tables import generic_words as table  # noqa: PLC0415 - read when first asked for

    lines = (line.partition(": ") for line in table.WEIGHTS.strip().splitlines())
    return {word: float(weight) for weight, _, words in lines for word in words.split()}


@cache
def _keys() -> dict[str, tuple[str, ...]]:
    from comity.names.tables import abbreviations as table  # noqa: PLC0415 - read when first asked for

    found: dict[str, dict[str, None]] = {}
    for line in table.WORDS.strip().splitlines():
        english, _, row = line.partition(" = ")
        short, _, foreign = row.partition("|")
        for word in (english, *short.split()):
            found.setdefault(word, {})[f"abbr:{english}"] = None
        if foreign:
            for word in (english, *short.split(), *foreign.split()):
                found.setdefault(word, {})[f"word:{english}"] = None
    return {word: tuple(sorted(keys, key=_abbreviations_first))[:8] for word, keys in found.items()}


@cache
def _phrases() -> _Phrases:
    from comity.names.tables import abbreviations as table  # noqa: PLC0415 - read when first asked for

    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    codes: set[str] = set()
    for line in table.PHRASES.strip().splitlines():
        code, _, row = line.partition(": ")
        codes.add(code)
        for phrase in row.split("; "):
            words = tuple(phrase.split())
            by_first.setdefault(words[0], []).append((words, code))
    for phrases in by_first.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return _Phrases(frozenset(codes), by_first)


def _abbreviations_first(key: str) -> bool:
    return not key.startswith("abbr:")
