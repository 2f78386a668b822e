"""What would have changed the outcome of a hit: other facts, scored in the same way, the nearest that matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from comity.model import Identifier, PartialDate
from comity.model.dates import of_years
from comity.model.identifiers import SCHEMES, comparable, is_valid
from comity.screen.engine import Hit
from comity.screen.evidence import Evidence, births, countries, identifiers
from comity.screen.scoring import ALERT_THRESHOLD, Level, judged, match_names
from comity.screen.wording import shown_words

MOST_SHOWN = 3
UNNAMED_BITS = -20.0
"""What the name is worth where only an identifier was found; `engine` counts the same."""

_OTHER_GENERATION = 20
"""Years by which the other birth date of a question differs: far enough that no slip explains it."""


class WhatIf(msgspec.Struct, frozen=True):
    """Another set of facts and its outcome.

    Attributes:
        says: what would be different: `if born in 1948`.
        score: it would have.
        level: it would have.
        alert: whether it would be an alert.
        bits: difference to the hit's own bits.
    """

    says: str
    score: float
    level: Level
    alert: bool
    bits: float


class _Facts(msgspec.Struct, frozen=True):
    says: str
    name_bits: float
    evidence: tuple[Evidence, ...]


def is_alert(score: float, evidence: Sequence[Evidence], threshold: float = ALERT_THRESHOLD) -> bool:
    """Whether a hit is an alert: confirmed, or a score that reaches the threshold and no identifier against it."""
    verdicts = {each.verdict for each in evidence}
    return "contradicts" not in verdicts and ("confirms" in verdicts or score >= threshold)


def what_ifs(hit: Hit, threshold: float = ALERT_THRESHOLD, most: int = MOST_SHOWN) -> tuple[WhatIf, ...]:
    """The nearest other facts with another outcome: first those that make or end an alert, then other levels.

    Args:
        hit: as scored.
        threshold: of an alert.
        most: how many.
    """
    was = is_alert(hit.score, hit.evidence, threshold)
    crossing: list[WhatIf] = []
    for some in (_alternatives(hit), _other_words(hit)):  # other words are told of where no other fact matters
        found = (_outcome(hit, facts, threshold) for facts in some)
        crossing = crossing or [each for each in found if each.alert != was or each.level != hit.level]
    return tuple(sorted(crossing, key=lambda each: (each.alert == was, abs(each.bits)))[:most])


def _outcome(hit: Hit, facts: _Facts, threshold: float) -> WhatIf:
    score, level = judged(facts.name_bits, facts.evidence)
    difference = facts.name_bits - _name_bits(hit)
    difference += sum(each.bits for each in facts.evidence) - sum(each.bits for each in hit.evidence)
    return WhatIf(facts.says, score, level, is_alert(score, facts.evidence, threshold), difference)


def _name_bits(hit: Hit) -> float:
    return hit.match.bits if hit.match else UNNAMED_BITS


def _alternatives(hit: Hit) -> Iterator[_Facts]:
    bits = _name_bits(hit)
    for each in hit.evidence:
        rest = tuple(other for other in hit.evidence if other is not each)
        yield _Facts(f"without this: {each.says.rstrip('.')}", bits, rest)
    for says, kind, new in (*_births(hit), *_countries(hit), *_identifiers(hit)):
        yield _Facts(says, bits, (*(each for each in hit.evidence if each.kind != kind), *new))
    yield from _without_left_over(hit)


def _births(hit: Hit) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    listed = [each for each in hit.party.births if each.first and each.last]
    if not listed:
        return
    best = min(listed, key=lambda each: (_days(each), str(each)))
    agreeing = births(best, hit.party.births)
    now = sum(each.bits for each in hit.evidence if each.kind == "birth")
    if agreeing and now < agreeing[0].bits:
        yield f"if born {_when(best)}, as listed", "birth", agreeing
    years = [day.year for each in listed for day in (each.first, each.last) if day]
    other = min(years) - _OTHER_GENERATION
    if now >= 0 and other >= date.min.year:
        yield f"if born in {other}", "birth", births(of_years(other, other), hit.party.births)


def _days(day: PartialDate) -> int:
    return (day.last - day.first).days if day.first and day.last else 0


def _when(day: PartialDate) -> str:
    return f"on {day}" if day.precision == "day" else f"in {day}"


def _countries(hit: Hit) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    agreed = any(each.kind == "country" and each.bits > 0 for each in hit.evidence)
    if hit.party.nationalities and not agreed:
        one = hit.party.nationalities[0]
        says = f"if the country were {one}, as listed"
        yield says, "country", countries([one], hit.party.nationalities, hit.party.countries)


def _identifiers(hit: Hit) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """The first listed number that names one party in the world: were it given; were a true one of another given."""
    if any(each.verdict == "confirms" for each in hit.evidence):
        return
    one = next((each for each in hit.party.identifiers if SCHEMES[each.scheme].unique and is_valid(each)), None)
    if one is None:
        return
    title = SCHEMES[one.scheme].title
    yield f"with the listed {title}, {one.value}", "identifier", identifiers((one,), hit.party.identifiers)
    other = _another(one)
    if other and not any(each.verdict == "contradicts" for each in hit.evidence):
        says = f"with the {title} of another, such as {other.value}"
        yield says, "identifier", identifiers((other,), hit.party.identifiers)


def _another(identifier: Identifier) -> Identifier | None:
    """The next number of the scheme with a true check digit; None where values are not plain numbers."""
    value = comparable(identifier)
    if not value.isdecimal():
        return None
    candidates = (Identifier(identifier.scheme, str(int(value) + i).zfill(len(value))) for i in range(1, 1000))
    return next((each for each in candidates if is_valid(each)), None)


def _without_left_over(hit: Hit) -> Iterator[_Facts]:
    match = hit.match
    if match is None:
        return
    subject = tuple(each for i, each in enumerate(match.subject) if i not in match.alignment.subject_left)
    listed = tuple(each for j, each in enumerate(match.listed) if j not in match.alignment.listed_left)
    ours, theirs = match.alignment.subject_left, match.alignment.listed_left
    if ours:
        yield _Facts("without what is left over of your name", match_names(subject, match.listed).bits, hit.evidence)
    if theirs:
        yield _Facts("if the listed name had nothing left over", match_names(match.subject, listed).bits, hit.evidence)
    if ours and theirs:
        yield _Facts("without anything left over on either side", match_names(subject, listed).bits, hit.evidence)


def _other_words(hit: Hit) -> Iterator[_Facts]:
    """Were a word of the subject's spelt as listed; were it not there."""
    match = hit.match
    if match is None:
        return
    here, there = shown_words(match.subject), shown_words(match.listed)
    for pair in match.alignment.pairs:
        word = " ".join(here[i] for i in pair.subject)
        before, after = match.subject[: pair.subject[0]], match.subject[pair.subject[-1] + 1 :]
        if pair.likeness.quality < 1.0:
            spelt = tuple(match.listed[j] for j in pair.listed)
            says = f"if your {word} were {' '.join(there[j] for j in pair.listed)}"
            yield _Facts(says, match_names((*before, *spelt, *after), match.listed).bits, hit.evidence)
        if before or after:
            without = match_names((*before, *after), match.listed)
            yield _Facts(f"without your word {word}", without.bits, hit.evidence)
