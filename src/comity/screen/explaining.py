"""Why a hit is a hit: the words side by side, every bit of its score, and what would have changed the outcome.

An explanation is made from what the score itself was made from; nothing is told that was not counted.
"""

from __future__ import annotations

from collections.abc import Iterable

from comity.names.tokens import Token
from comity.screen.engine import Hit
from comity.screen.explanation import AlignedWords, Explanation, Feature, LeftOver, ListedRecord, Source
from comity.screen.name_score import WEIGHTS, Weights, amounts
from comity.screen.party import Party
from comity.screen.scoring import ALERT_THRESHOLD, POSSIBLE_THRESHOLD, NameMatch, match_names, score_of
from comity.screen.what_if import UNNAMED_BITS, is_alert, what_ifs
from comity.screen.wording import PIECES, SORTS, shown_words, why_in_words


def explain(hit: Hit, sources: Iterable[Source] = (), threshold: float = ALERT_THRESHOLD) -> Explanation:
    """Explain a hit.

    Args:
        hit: of a screener.
        sources: the files that the index was built from (`listed_sources.sources_of`).
        threshold: score from which a hit is an alert.
    """
    name_bits = hit.match.bits if hit.match else UNNAMED_BITS
    evidence = tuple(Feature(each.kind, each.bits, each.says, each.verdict) for each in hit.evidence)
    source = next((each for each in sources if each.list == hit.party.list), Source(hit.party.list))
    return Explanation(
        hit.score,
        hit.level,
        is_alert(hit.score, hit.evidence, threshold),
        name_bits + sum(each.bits for each in hit.evidence),
        name_bits,
        _because(hit, threshold, name_bits),
        aligned_words(hit.match) if hit.match else (),
        left_over(hit.match) if hit.match else (),
        (*name_features(hit.match), *evidence),
        what_ifs(hit, threshold),
        listed_record(hit.party, hit.name, source),
    )


def aligned_words(match: NameMatch) -> tuple[AlignedWords, ...]:
    """The pairs of words of two names, in the order of the subject's."""
    here, there = shown_words(match.subject), shown_words(match.listed)
    return tuple(
        AlignedWords(
            " ".join(here[i] for i in pair.subject),
            " ".join(there[j] for j in pair.listed),
            pair.likeness.why,
            why_in_words(pair, match.subject, match.listed),
            pair.likeness.quality,
            pair.bits * pair.likeness.quality,
            pair.bits,
        )
        for pair in sorted(match.alignment.pairs, key=lambda pair: pair.subject)
    )


def left_over(match: NameMatch) -> tuple[LeftOver, ...]:
    """The words of both names that stand for nothing, and what each costs."""
    subject, listed = match.subject, match.listed
    here, there = shown_words(subject), shown_words(listed)
    ours = (
        LeftOver("subject", here[i], SORTS[subject[i].cls], _cost(match, subject[:i] + subject[i + 1 :], listed))
        for i in match.alignment.subject_left
    )
    theirs = (
        LeftOver("listed", there[j], SORTS[listed[j].cls], _cost(match, subject, listed[:j] + listed[j + 1 :]))
        for j in match.alignment.listed_left
    )
    return (*ours, *theirs)


def _cost(match: NameMatch, subject: tuple[Token, ...], listed: tuple[Token, ...]) -> float:
    return match_names(subject, listed).bits - match.bits


def name_features(match: NameMatch | None, weights: Weights = WEIGHTS) -> tuple[Feature, ...]:
    """What the name's bits are made of; they add up to `match.bits`."""
    if match is None:
        return (Feature("name:nothing", UNNAMED_BITS, "only an identifier was found; no listed name fits"),)
    if match.found.agree <= 0 or not match.found.words:
        found = [Feature("name:nothing", UNNAMED_BITS, "no telling word in common")]
    else:
        found = [
            Feature(f"name:{field}", weight * amount, PIECES[field].format(agree=match.found.agree))
            for field, weight, amount in zip(weights._fields, weights, amounts(match.found), strict=True)
            if weight * amount
        ]
    rest = match.bits - sum(each.bits for each in found)
    if abs(rest) > 1e-6:
        found.append(Feature("name:exact", rest, "the same name but for case, accents, punctuation and order of words"))
    return tuple(found)


def listed_record(party: Party, name: int, source: Source) -> ListedRecord:
    """The entry of a list as a hit shows it.

    Args:
        party: that was hit.
        name: place of the matched name among its names; -1 where none was.
        source: the file that it was read from.
    """
    primary = next((each for each in party.names if each.kind == "primary"), party.names[0] if party.names else None)
    matched = party.names[name] if name >= 0 else None
    return ListedRecord(
        party.id,
        party.list,
        party.key,
        party.kind,
        primary.text if primary else "",
        matched.text if matched else "",
        matched.kind if matched else "",
        matched.quality if matched else "",
        party.programmes,
        tuple(map(str, party.births)),
        party.nationalities,
        tuple(f"{each.scheme}:{each.value}" for each in party.identifiers),
        source,
    )


def _because(hit: Hit, threshold: float, name_bits: float) -> str:
    said = {each.verdict: each.says.rstrip(".") for each in hit.evidence}
    weighed = score_of(name_bits + sum(each.bits for each in hit.evidence))
    if "contradicts" in said:
        would = f" All else would come to {shown_score(weighed)}." if weighed > hit.score else ""
        return f"At most possible, never an alert: {said['contradicts']}.{would}"
    if hit.level == "confirmed":
        name = (
            "whatever the name says" if hit.match else "though no listed name fits (renamed, or a number of another?)"
        )
        return f"Confirmed, {name}: {said['confirms']}."
    score = shown_score(hit.score)
    if hit.score >= threshold:
        return f"An alert: {score} is at or above the threshold {threshold:.2f}."
    if hit.score >= POSSIBLE_THRESHOLD:
        return f"Possible: {score} is below the alert threshold {threshold:.2f}."
    return f"Shown because a number was found: {score} is below {POSSIBLE_THRESHOLD:.2f}, from which names are shown."


def shown_score(score: float) -> str:
    """A score for people: two digits, and more where it is so near to 1 that two would hide the difference."""
    if 0.99 < score < 1.0:
        return f"{min(score, 0.9999):.4f}"
    return f"{score:.2f}"
