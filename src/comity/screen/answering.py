"""The answer to one question, whole: the hits, why, and what was screened against, hit or no hit."""

from __future__ import annotations

from typing import Any

import msgspec

from comity.screen.batch.reasons import reasons_of, wrong_numbers
from comity.screen.engine import Hit, Screener
from comity.screen.explaining import explain, listed_record
from comity.screen.explanation import STATEMENT, Source
from comity.screen.index.opened import Index
from comity.screen.listed_sources import Screened, screened
from comity.screen.ofac_estimate import OfacEstimate, ofac_estimate
from comity.screen.scoring import POSSIBLE_THRESHOLD
from comity.screen.subject import Subject
from comity.screen.what_if import is_alert

COLUMNS = (
    "id", "rank", "score", "level", "entity_id", "record_id", "list", "name", "matched_name", "kind", "reasons",
)  # fmt: skip
"""Of a row for pipes, the same as of a file's screening."""

OFAC_LISTS = "us_ofac"
"""With what the ids of the lists begin that OFAC's public search covers."""


class Answer(msgspec.Struct, frozen=True):
    """What screening a subject found.

    Attributes:
        subject: who was screened.
        threshold: score from which a hit is an alert.
        alert: whether any hit is one.
        hits: the best first; those below the threshold that are possible, or whose number was found, are among them.
        problems: what is wrong with the subject's numbers, one sentence each.
        screened: against what.
        estimates: for each hit, what OFAC's public search would show; None for other lists' and where not asked for.
        estimated: whether these were asked for.
    """

    subject: Subject
    threshold: float
    alert: bool
    hits: tuple[Hit, ...]
    problems: tuple[str, ...]
    screened: Screened
    estimates: tuple[OfacEstimate | None, ...]
    estimated: bool = False


def answer(subject: Subject, index: Index, threshold: float, *, estimate_ofac: bool = False) -> Answer:
    """Screen one subject.

    Args:
        subject: who is screened.
        index: of the lists.
        threshold: score from which a hit is an alert.
        estimate_ofac: also estimate the score of OFAC's public search.
    """
    found = Screener(index).screen(subject, min(threshold, POSSIBLE_THRESHOLD))
    alerts = [is_alert(hit.score, hit.evidence, threshold) for hit in found]
    ordered = sorted(zip(found, alerts, strict=True), key=lambda each: not each[1])  # stable: the best stay first
    hits = tuple(hit for hit, _ in ordered)
    estimates = tuple(_estimate(subject, hit) if estimate_ofac else None for hit in hits)
    return Answer(
        subject,
        threshold,
        any(alerts),
        hits,
        number_problems(subject),
        screened(index),
        estimates,
        estimate_ofac,
    )


def _estimate(subject: Subject, hit: Hit) -> OfacEstimate | None:
    if not hit.party.list.startswith(OFAC_LISTS):
        return None
    return ofac_estimate(subject.name, [each.text for each in hit.party.names])


def number_problems(subject: Subject) -> tuple[str, ...]:
    """The subject's numbers whose check digit is wrong, a sentence each."""
    return tuple(
        f"{text}: no listed number can confirm or contradict it. Check it for a misprint."
        for _, text in wrong_numbers(subject.identifiers)
    )


_ROW: dict[str, Any] = dict.fromkeys(COLUMNS, "") | {"rank": 0, "score": 0.0, "level": "none"}
"""Of a no-hit."""


def rows(found: Answer, most: int | None = None) -> list[dict[str, Any]]:
    """An answer as rows of `COLUMNS`; a no-hit is one row with rank 0."""
    if not found.hits:
        said = "; ".join(text for _, text in wrong_numbers(found.subject.identifiers))
        return [_ROW | {"id": found.subject.id, "name": found.subject.name, "reasons": said}]
    return [_row(found, rank, hit) for rank, hit in enumerate(found.hits[:most], start=1)]


def _row(found: Answer, rank: int, hit: Hit) -> dict[str, Any]:
    record = listed_record(hit.party, hit.name, Source(hit.party.list))
    return {
        "id": found.subject.id,
        "rank": rank,
        "score": round(hit.score, 4),
        "level": hit.level,
        "entity_id": "",
        "record_id": record.record_id,
        "list": record.list,
        "name": found.subject.name,
        "matched_name": record.matched_name,
        "kind": record.kind,
        "reasons": reasons_of(hit, found.subject),
    }


def plain(found: Answer, most: int | None = None) -> dict[str, Any]:
    """An answer for JSON.

    Returns:
        `subject`, `threshold`, `alert`, `hits`, `n_hits` (before the limit), `problems`, `screened` and `statement`. A
        hit has the columns of a row, and the attributes of its `Explanation`: `alert`, `bits`, `name_bits`, `because`,
        `words`, `left_over`, `features`, `what_if`, `record`; `ofac_estimate` where it was asked for.
    """
    return {
        "subject": found.subject,
        "threshold": found.threshold,
        "alert": found.alert,
        "n_hits": len(found.hits),
        "hits": [_plain_hit(found, rank, hit) for rank, hit in enumerate(found.hits[:most], start=1)],
        "problems": found.problems,
        "screened": found.screened,
        "statement": STATEMENT,
    }


def _plain_hit(found: Answer, rank: int, hit: Hit) -> dict[str, Any]:
    why = msgspec.structs.asdict(explain(hit, found.screened.sources, found.threshold))
    del why["statement"]
    estimate = found.estimates[rank - 1]
    return _row(found, rank, hit) | why | ({"ofac_estimate": estimate} if estimate else {})
