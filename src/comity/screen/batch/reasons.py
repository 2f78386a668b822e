"""Why a customer's row is as it is, in a line of plain text."""

from __future__ import annotations

from comity.model import Identifier
from comity.model.identifiers import SCHEMES, is_valid
from comity.names.tokens import Token
from comity.screen.alignment import Pair
from comity.screen.engine import Hit
from comity.screen.scoring import NameMatch
from comity.screen.subject import Subject
from comity.screen.wording import shown_words, why_in_words

MOST = 2000
"""Characters of a line."""

_KINDS = {
    "primary": "name", "aka": "alias", "fka": "former name", "nee": "birth name",
    "original_script": "name in the original script", "variation": "other spelling",
}  # fmt: skip


def reasons_of(hit: Hit, subject: Subject, notes: tuple[str, ...] = ()) -> str:
    """Why a hit is one: the name, then everything else, parted by semicolons."""
    parts = [*notes, _name(hit.match) if hit.match is not None else "only an identifier was found"]
    if hit.match is not None and hit.name > 0:
        name = hit.party.names[hit.name]
        weak = "weak " if name.quality == "weak" else ""
        parts.append(f"{weak}{_KINDS.get(name.kind, 'name')} of {hit.party.names[0].text}")
    parts += [each.says.rstrip(".") for each in hit.evidence if each.kind != "alias"]
    said = " ".join(parts)
    parts += [text for each, text in wrong_numbers(subject.identifiers) if each.value not in said]
    return "; ".join(parts)[:MOST]


def wrong_numbers(identifiers: tuple[Identifier, ...]) -> list[tuple[Identifier, str]]:
    """Every identifier with a wrong check digit, and the words for it."""
    return [
        (each, f"{SCHEMES[each.scheme].title} {each.value[:60]} has a wrong check digit")
        for each in identifiers
        if is_valid(each) is False
    ]


def _name(match: NameMatch) -> str:
    pairs = [_pair(each, match) for each in match.alignment.pairs if each.likeness.why != "same"]
    only_here = [match.subject[i] for i in match.alignment.subject_left]
    only_there = [match.listed[j] for j in match.alignment.listed_left]
    pairs += [f"only the customer has {_words(only_here)}"] if only_here else []
    pairs += [f"only the list has {_words(only_there)}"] if only_there else []
    return f"name: {', '.join(pairs) or _same(match)}"


def _same(match: NameMatch) -> str:
    scripts = {(match.subject[i].native, match.listed[j].native) for i, j in _single_pairs(match)}
    return "the same words, romanised" if any(here != there for here, there in scripts) else "the same words"


def _single_pairs(match: NameMatch) -> list[tuple[int, int]]:
    return [(each.subject[0], each.listed[0]) for each in match.alignment.pairs]


def _pair(pair: Pair, match: NameMatch) -> str:
    here = _words([match.subject[i] for i in pair.subject])
    there = _words([match.listed[j] for j in pair.listed])
    return f"{here} ~ {there} ({why_in_words(pair, match.subject, match.listed)})"


def _words(tokens: list[Token]) -> str:
    return " ".join(shown_words(tokens))
