"""Names of vessels: what stands before the name proper, and former names printed beside it.

Prefixes after general maritime usage (MV motor vessel, MT motor tanker, FV fishing vessel, LPG/C gas carrier ...).
Numbers in vessel names are read by `comity.names.numerals`: HAO FAN 2 is not HAO FAN 6, but NO. 2 is 2.
"""

from __future__ import annotations

from collections.abc import Sequence

from comity.names.patterns import compiled

_LETTERS = """
mv mt ms ss fv ts rv gts rms uss hms hmas hmcs cgc uscgc ins irins pns roks mts mfv mtv msv vlcc ulcc roro lpgc lngc
lpg lng tsm ocv ahts psv osv fpso fso fsru dsv mss m/v m/t f/v lpg/c lng/c
"""
"""Letters that stand before a name."""
_WORDS = """
vessel vessels ship tanker tankship steamship steamer motorship motortanker motorvessel tug tugboat barge yacht trawler
freighter bulker ferry boat teplokhod sudno korabl gemi gemisi buque barco navire schiff
"""
"""Words that say what it is, before a name."""
_PREFIXES = frozenset((_LETTERS + _WORDS).split())
_KINDS = frozenset(_WORDS.split())
_SPLIT = frozenset((("m", "v"), ("m", "t"), ("m", "s"), ("s", "s"), ("f", "v"), ("lpg", "c"), ("lng", "c"), ("m", "y")))
_DESCRIBED = frozenset(
    "motor fishing oil gas product chemical crude cargo merchant container general lpg lng bulk".split()  # noqa: SIM905
)
"""Words that stand before a word of `_WORDS` and are dropped with it: "motor vessel", "oil tanker"."""
_PARTS = frozenset(("ex", "formerly", "fka", "nee"))
_CLOSERS = frozenset(("imo", "flag"))
"""After them comes no part of a name ("imo 9314234")."""

_FORMER = (
    r"(?:\bex\b[-.:\s]*(?:names?\b:?\s*)?|\bf[./]?k[./]?a\b[.:]*\s*"
    r"|\b(?:formerly|previously)\b(?:\s+known\s+as|\s+named)?:?\s*|\bformer\s+names?\b:?\s*)"
)
"""Words that introduce a former name."""
_BRACKETED = rf"(?i)[(\[]\s*{_FORMER}([^)\]]+)[)\]]?"
_TRAILING = rf"(?i)[\s,;/-]+{_FORMER}(.+)$"
_BETWEEN = rf"(?i)[,;/\s]+{_FORMER}|\s*[;,/]\s*|\s+then\s+"


def strip(tokens: Sequence[str]) -> tuple[str, ...]:
    """Take the prefixes and the former names off a vessel's name; never all of it.

    Args:
        tokens: lower-case ASCII, "M/V" as `mv` or as `m`, `v`.
    """
    start = 0
    while length := _prefix(tokens, start):
        start += length
    end = start + 1
    while end < len(tokens) and tokens[end] not in _PARTS | _CLOSERS:
        end += 1
    if end < len(tokens) and end + 1 == len(tokens):
        end = len(tokens)  # "EX" as the last word belongs to the name
    return tuple(tokens[start:end])


def former_names(text: str) -> tuple[str, tuple[str, ...]]:
    """Part a printed vessel name into the current name and the former ones.

    "CURRENT (ex OLD, ex OLDER)", "CURRENT ex-OLD", "CURRENT f/k/a OLD" and "CURRENT, formerly OLD" are read. A text
    that opens with such a word is one name.

    Returns:
        The current name and the former names in their printed order, with blanks trimmed.
    """
    former: list[str] = []
    current = compiled(_BRACKETED).sub(lambda found: _keep(former, found[1]), text)
    trailing = compiled(_TRAILING).search(current)
    if trailing and current[: trailing.start()].strip():
        _keep(former, trailing[1])
        current = current[: trailing.start()]
    current = " ".join(current.split()).strip(" ,;")
    return (current, tuple(former)) if current else (text.strip(), ())


def _keep(former: list[str], names: str) -> str:
    former += [name for part in compiled(_BETWEEN).split(names) if (name := part.strip(" .,;-()[]\"'"))]
    return " "


def _prefix(tokens: Sequence[str], start: int) -> int:
    """How many tokens the prefix at a position has; 0 for none, or where no name would be left."""
    left = len(tokens) - start
    for length in (2, 1):
        if left > length and _is_prefix(tuple(tokens[start : start + length])) and not _goes_on(tokens[start + length]):
            return length
    return 0


def _is_prefix(words: tuple[str, ...]) -> bool:
    if len(words) == 2:
        return words in _SPLIT or (words[0] in _DESCRIBED and words[1] in _KINDS)
    return words[0] in _PREFIXES


def _goes_on(following: str) -> bool:
    """Whether a prefix is rather the name itself: a bare number follows ("TANKER 2", "MT 1")."""
    return following.isdigit() or following in ("no", "number", "ex")
