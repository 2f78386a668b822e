"""Compounds of Arabic names in Latin letters: one sequence of words however they are joined and parted.

`Abdurrahman`, `Abd ar-Rahman` and `Abdul Rahman` are (`abd`, `al`, `rahman`); see `abjad` for the whole rule, which
holds for names in Arabic letters too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from comity.names.arabic import elements, keys, pick, shown, values_of
from comity.names.lexicon import FOLDS
from comity.names.patterns import compiled
from comity.names.remembered import Remembered
from comity.names.tables import arabic_compounds as words

_ENDINGS = ("din", "dine", "deen", "lah", "lla", "ul", "ur", "us", "ud", "dyn", "ttin")
_JOINING = ("ul", "ur", "us", "ud", "din", "dine", "deen")
_ARTICLE_STARTS = frozenset(("al", "el", "as", "es", "en", "er", "et", "ed", "ez", "ar", "an", "at", "ad", "az"))
_MARKS = frozenset(("al", "el", "ul", "ur", "ud")) | words.SERVANTS | words.AL_DIN | words.ULLAH | words.KUNYA


def regroup(tokens: Sequence[str]) -> tuple[str, ...]:
    """Split and join the compounds of Arabic names in Latin letters, so that one name has one sequence of tokens.

    Args:
        tokens: all words of one name, lower-case ASCII, in order.

    Returns:
        The tokens; of a compound its elements in their usual form, the article as `al`. Tokens of names without such
        parts come back as they are.
    """
    pieces: list[str] = []
    joins = False
    for token in tokens:
        parts, marked = _PIECES[token]
        pieces += parts
        joins = joins or marked
    return tuple(_joined(pieces)) if joins else tuple(pieces)


def is_joining(token: str) -> bool:
    """Whether a word may belong to its neighbours."""
    return _PIECES[token][1]


def _pieces(token: str) -> tuple[tuple[str, ...], bool]:
    """The pieces of a token, and whether it may belong to its neighbours."""
    if token in _MARKS:
        return (token,), True
    if token[:3] in words.STARTS or token[:2] in _ARTICLE_STARTS or token.endswith(_ENDINGS):
        parts = _split(token)
        return parts, len(parts) > 1 or token.endswith(_JOINING)
    return (token,), False


_PIECES = Remembered(_pieces)


def _joined(pieces: Sequence[str]) -> Iterator[str]:
    """Give the elements of compounds and the articles between them their one form."""
    ties = [_TIES[piece] for piece in pieces]
    for at, piece in enumerate(pieces):
        if True not in ties[max(0, at - 1) : at + 2]:
            yield piece
            continue
        before = pieces[at - 1] if at else ""
        after = pieces[at + 1] if at + 1 < len(pieces) else ""
        yield from (
            _first(piece, after) or _article(before, piece, after) or _last(pieces, at) or _head(pieces, at) or (piece,)
        )


_SMALL = words.SERVANTS | words.KUNYA | words.ARTICLES | words.AL_DIN | words.ULLAH
_DIN = frozenset(("din",))
_ALLAH = frozenset(("allah",))
_DIN_OR_ALLAH = _DIN | _ALLAH
_RAHMAN = frozenset(("rahman",))


def _has_ties(piece: str) -> bool:
    """Whether a piece may change itself or a neighbour; where neither it nor they may, nothing is to be done."""
    return piece in _SMALL or _ends_so(piece) or pick(piece, _DIN_OR_ALLAH) is not None


_TIES = Remembered(_has_ties)


def _first(piece: str, after: str) -> tuple[str, ...]:
    """First element that carries the article of the next: `abdul`, `abul`, `saiful`."""
    if not after:
        return ()
    if piece in words.SERVANTS:
        return _servant(piece, after)
    if piece in words.KUNYA and piece[-1] == "l":
        return ("abu", "al")
    return (shown(piece[:-2]), "al") if _ends_name(piece, after) else ()


def _article(before: str, piece: str, after: str) -> tuple[str, ...]:
    """Article between known words, by itself or with `din` or `allah`."""
    if piece in words.ARTICLES and piece != "al":
        known = bool(keys(after)) and (not before or bool(keys(before)) or before in words.SERVANTS)
        return ("al",) if known else ()
    if piece in words.AL_DIN and before:
        return ("al", "din")
    return ("allah",) if piece in words.ULLAH and before else ()


def _last(pieces: Sequence[str], at: int) -> tuple[str, ...]:
    """Second element after its first, with the article where it was left out (`salah din`)."""
    piece, before = pieces[at], pieces[at - 1] if at else ""
    if before in words.SERVANTS:
        return (_second(piece, before),)
    if before and _ends_name(before, piece):
        return (pick(piece, elements().seconds) or piece,)
    if before in words.KUNYA and before[-1] == "l":
        return (shown(piece),)
    if before in words.ARTICLES and at > 1:
        return (_second(piece, pieces[at - 2]),)
    bare = before and pick(piece, _DIN) and pick(before, elements().faith)
    return ("al", "din") if bare else ()


def _head(pieces: Sequence[str], at: int) -> tuple[str, ...]:
    """First element in its usual form where a second follows."""
    after, next_but_one = (*pieces[at + 1 : at + 3], "", "")[:2]
    follows = after in words.ARTICLES and pick(next_but_one, elements().seconds)
    if follows or (after and (after in words.AL_DIN or pick(after, _DIN_OR_ALLAH))):
        return (shown(pieces[at]),)
    return ()


def _servant(piece: str, after: str) -> tuple[str, ...]:
    """`Abd` with the article its form or the word after it asks for."""
    if after in words.ARTICLES or after in words.ULLAH or pick(after, _ALLAH):
        return ("abd",)
    if piece in ("abd", "abdu") and not pick(after, elements().god):
        return (piece,)
    return ("abd", "al")


def _second(piece: str, first: str) -> str:
    """Usual form of the second element of a compound; the piece where the first is none."""
    if first in words.SERVANTS:
        return pick(piece, elements().god) or piece
    return (pick(piece, elements().seconds) or piece) if keys(first) else piece


def _ends_so(piece: str) -> bool:
    """Whether the last letters of a token may be the article of the next."""
    return len(piece) > 4 and piece[-2] in "uo" and piece[-1] in "lrsd"


def _ends_name(piece: str, after: str) -> bool:
    """Whether a token carries the article of the next (`saiful islam`, `fazlur rahman`)."""
    return (
        _ends_so(piece)
        and bool(pick(after, elements().seconds))
        and not keys(piece)
        and (bool(keys(piece[:-2])) or (piece.endswith("ur") and pick(after, _RAHMAN) is not None))
    )


def _split(token: str) -> tuple[str, ...]:
    """Elements of one token; the token alone where it is no compound."""
    if len(token) < 5 or token in words.AL_DIN or keys(token):
        return (token,)
    return (
        _split_servant(token)
        or _split_allah(token)
        or _split_din(token)
        or _split_prefix(token)
        or _split_double(token)
        or (token,)
    )


_SERVANT = r"abd(?:[aeo]u?|u|i|)"
_NOT_SERVANT = (
    "ov",
    "ev",
    "ova",
    "eva",
    "in",
    "ina",
    "ic",
    "ich",
    "vna",
    "itj",
    "ics",
    "pour",
    "nejad",
    "zadeh",
    "fard",
)
"""Endings of surnames and patronymics made from a compound, which stay whole."""


def _split_servant(token: str) -> tuple[str, ...]:
    """`abdurrahman` -> `abd al rahman`."""
    if not (match := compiled(_SERVANT).match(token)):
        return ()
    if FOLDS[token] in words.ABDALLAH:
        return ("abd", "allah")
    rest = token[match.end() :]
    for second in (rest, rest[1:]):
        if len(second) > 2 and (name := pick(second, elements().god)):
            return ("abd", "allah") if name == "allah" else ("abd", "al", name)
    clear = rest[:1] == "l" and match.end() > 3 and len(rest) > 4 and not rest.endswith(_NOT_SERVANT)
    return ("abd", "al", rest[1:]) if clear else ()


_WITH_ALLAH = r"(.{2,}?)(ou|oo|[uoa])?ll(?:ah|a)"
_NOT_ALLAH = frozenset(("ayat", "ayet", "hizb", "hezb", "hizbu", "inch", "insh", "mash"))


def _split_allah(token: str) -> tuple[str, ...]:
    """`habibullah` -> `habib allah`."""
    if "ll" not in token[3:] or not (match := compiled(_WITH_ALLAH).fullmatch(token)):
        return ()
    stem, vowel = match.group(1), match.group(2) or ""
    if stem in _NOT_ALLAH:
        return ()
    for first in (stem, stem + vowel, stem + "a"):
        if keys(first):
            return (shown(first), "allah")
    return (stem, "allah") if vowel in ("u", "o", "ou", "oo") and len(stem) > 2 and token.endswith("h") else ()


_WITH_DIN = r"(.{2,}?)((?:ou|[uoaei])?(?:ld|d|l)?)d(?:in|ine|een|yn)|(.{2,}?)[aei]ttin"
_SALADIN = frozenset(("saladin", "salladin", "saladino", "saladdin", "salahdin"))


def _split_din(token: str) -> tuple[str, ...]:
    """`nureddine` -> `nur al din`."""
    if token in _SALADIN:
        return ("salah", "al", "din")
    if not (match := compiled(_WITH_DIN).fullmatch(token)):
        return ()
    stem, link = match.group(1) or match.group(3), match.group(2) or ""
    if len(stem) == 2 and link == "a":
        return ()
    for first in (stem, stem + link[:1], stem + "a", stem + "h"):
        if name := pick(first, elements().faith):
            return (name, "al", "din")
    clear = link[-1:] in ("d", "l") and len(link) > 1 and len(stem) > 2
    if clear and (keys(stem) or link in ("ud", "uld", "oud")):
        return (shown(stem), "al", "din")
    return ()


_ABU = r"ab(?:ou|u|o|oo)(l?)(?=.{3})"
_BIN = r"b[ie]n(?=.{4}|ali$)"
_AL = r"[ae]l(?=.{5})"


def _split_prefix(token: str) -> tuple[str, ...]:
    """`abubakr` -> `abu bakr`, `benali` -> `bin ali`, `alhassan` -> `al hassan`."""
    if match := compiled(_ABU).match(token):
        rest = token[match.end() :]
        if keys(rest):
            return ("abu", "al", shown(rest)) if match.group(1) else ("abu", shown(rest))
        if match.group(1) and keys("l" + rest):
            return ("abu", shown("l" + rest))
    if token[0] in "ae" and token[1] == token[2] and keys(token[2:]):
        return ("al", token[2:])
    for prefix, particle in ((_BIN, "bin"), (_AL, "al")):
        if (match := compiled(prefix).match(token)) and keys(rest := token[match.end() :]):
            return (particle, rest)
    return ()


def _split_double(token: str) -> tuple[str, ...]:
    """`mohammadreza` -> `mohammad reza`."""
    if len(token) < 7:
        return ()
    heads, tails = elements().heads, elements().tails
    for at in range(3, len(token) - 2):
        if not tails.isdisjoint(values_of(token[at:])) and not heads.isdisjoint(values_of(token[:at])):
            return (token[:at], token[at:])
    return ()
