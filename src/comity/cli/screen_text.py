"""The answer of `comity screen` for people: the best hit explained on one screen, the others a line each."""

from __future__ import annotations

from collections.abc import Sequence

from comity.cli.output import plain_text
from comity.cli.page import BOLD, GREEN, GREY, INDENT, RED, YELLOW, Page
from comity.screen.answering import Answer
from comity.screen.engine import Hit
from comity.screen.explaining import explain, listed_record, shown_score
from comity.screen.explanation import STATEMENT, Explanation, LeftOver, ListedRecord, Source
from comity.screen.listed_sources import Screened
from comity.screen.ofac_estimate import OfacEstimate
from comity.screen.scoring import score_of
from comity.screen.what_if import is_alert

_COLOURS = {"confirmed": RED, "strong": RED, "possible": YELLOW}
_WELL = ("", "current", "retired")
"""States of a list that need no word."""
_NAMED = 3
"""Lists not up to date that are named beside a hit; more are counted."""
_LONGEST_NAME = 200
"""Signs of the asked name that are repeated; what is longer is no name."""
_SMALL = 0.1
"""Bits below which several features share a line; JSON has each of them."""
_FIGURE = 7
"""Cells of a figure in bits."""


def print_answer(found: Answer, most: int | None, *, explain_all: bool) -> None:
    """Print an answer.

    Args:
        found: the answer.
        most: hits shown; None for all.
        explain_all: explain every hit instead of the best one.
    """
    page = Page()
    if not found.hits:
        page.line()
        page.line(page.painted("No hit", GREEN) + f" for {_asked(found)}.")
        page.line()
        _tell_screened(page, found.screened, whole=True)
        page.line()
        return
    shown = found.hits[:most]
    page.line()
    _tell_count(page, found)
    explained = len(shown) if explain_all else 1
    for rank, hit in enumerate(shown[:explained], start=1):
        _tell_hit(page, found, rank, hit)
    _tell_others(page, found, shown, explained)
    if found.estimated and not any(found.estimates[:explained]):
        _tell_estimate(page, found)
    _tell_screened(page, found.screened, whole=False)
    page.paragraph(STATEMENT)
    page.line()


def _asked(found: Answer) -> str:
    subject = found.subject
    told: list[str] = [subject.kind] if subject.kind != "any" else []
    told += [f"born {subject.born_on}"] if subject.born_on else []
    told += list(subject.countries)
    told += [f"{each.scheme} {each.value}" for each in subject.identifiers]
    facts = f" ({', '.join(told)})" if told else ""
    cut = " ..." if len(subject.name) > _LONGEST_NAME else ""
    return plain_text(subject.name[:_LONGEST_NAME] + cut + facts)


def _tell_count(page: Page, found: Answer) -> None:
    alerts = sum(is_alert(hit.score, hit.evidence, found.threshold) for hit in found.hits)
    below = len(found.hits) - alerts
    head = f"{alerts} alert{'s' if alerts > 1 else ''}" if alerts else "No alert"
    more = f", {below} below the threshold" if below and alerts else f"; {below} below the threshold" if below else ""
    page.line(page.painted(head, RED if alerts else GREEN) + f" for {_asked(found)}{more}.")


def _tell_hit(page: Page, found: Answer, rank: int, hit: Hit) -> None:
    why = explain(hit, found.screened.sources, found.threshold)
    colour = _COLOURS.get(hit.level, GREY) if why.alert else YELLOW
    page.line()
    title = f"{rank}  {shown_score(why.score)} {why.level}"
    page.line(page.painted(title, colour) + f"   {page.painted(plain_text(why.record.name), BOLD)}")
    page.line()
    _tell_record(page, why, found.estimates[rank - 1])
    if why.words or why.left_over:
        page.line()
        _tell_words(page, why)
    page.line()
    _tell_features(page, why)
    page.line()
    page.labelled("Outcome", why.because)
    for i, each in enumerate(why.what_if):
        page.labelled("Otherwise" if i == 0 else "", f"{each.says}: {shown_score(each.score)}, {_outcome(each.level)}")
    if not why.what_if:
        page.labelled("Otherwise", "no single other fact that was tried gives another outcome")


def _outcome(level: str) -> str:
    return "no hit" if level == "none" else level


def _tell_record(page: Page, why: Explanation, estimate: OfacEstimate | None) -> None:
    record = why.record
    page.labelled("Record", f"{record.record_id}   {record.kind}")
    if record.matched_name and (record.matched_name != record.name or record.matched_quality):
        quality = f", {record.matched_quality}" if record.matched_quality else ""
        page.labelled("By name", f"{record.matched_name} ({record.matched_kind}{quality})")
    if facts := _facts(record):
        page.labelled("Listed with", facts)
    if record.programmes:
        page.labelled("Programmes", "; ".join(record.programmes[:6]))
    source = record.source
    if source.published_on:
        page.labelled("File", f"of {source.published_on}, SHA-256 {source.snapshot_sha256}")
    if estimate:
        page.labelled("OFAC search", f"would show {estimate.score} for {estimate.name}: our estimate, not official")


def _facts(record: ListedRecord) -> str:
    """What the list says of the party that a reader can hold against what they know."""
    facts = [f"born {' or '.join(record.births[:3])}"] if record.births else []
    facts += [", ".join(record.nationalities[:4])] if record.nationalities else []
    facts += [each.replace(":", " ", 1) for each in record.identifiers[:4]]
    return "; ".join(facts)


def _tell_words(page: Page, why: Explanation) -> None:
    rows: list[tuple[Sequence[str], str]] = [(("your word", "listed word", "tells, bits", "why"), GREY)]
    for each in why.words:
        share = f"{each.tells_bits:4.1f}" if each.quality == 1 else f"{each.tells_bits:4.1f} of {each.most_bits:.1f}"
        rows.append(((each.subject, each.listed, share, each.says), ""))
    for over in why.left_over:
        ours, theirs = (over.word, "-") if over.side == "subject" else ("-", over.word)
        rows.append(((ours, theirs, "", _left(over)), YELLOW))
    page.table(rows, flexible=3)


def _left(over: LeftOver) -> str:
    cost = f"; costs {over.costs_bits:.1f} bits" if over.costs_bits >= 0.05 else "; costs nothing"
    return f"left over ({over.sort}){cost}"


def _tell_features(page: Page, why: Explanation) -> None:
    rows: list[tuple[Sequence[str], str]] = [((f"{'bits':>{_FIGURE}}", "what counts"), GREY)]
    named = [each for each in why.features if each.feature.startswith("name:")]
    small = [each for each in named if abs(each.bits) < _SMALL]
    told = [each for each in named if len(small) < 2 or each not in small]
    rows += [((_bits(each.bits), each.says), "") for each in told]
    if len(told) < len(named):
        rows.append(((_bits(sum(each.bits for each in small)), f"{len(small)} smaller things"), ""))
    others = [each for each in why.features if not each.feature.startswith("name:")]
    if others:
        rows.append(((f"={_bits(why.name_bits)[1:]}", "the name alone"), GREY))
        rows += [((_bits(each.bits), each.says), YELLOW if each.bits < 0 else "") for each in others]
    rows.append(((f"={_bits(why.bits)[1:]}", f"together: as a score {shown_score(score_of(why.bits))}"), BOLD))
    page.table(rows, flexible=1)


def _bits(bits: float) -> str:
    return f"{bits:+{_FIGURE}.1f}".replace("-", "−")


def _tell_others(page: Page, found: Answer, shown: Sequence[Hit], explained: int) -> None:
    rows = []
    for rank, hit in enumerate(shown[explained:], start=explained + 1):
        alert = is_alert(hit.score, hit.evidence, found.threshold)
        record = listed_record(hit.party, hit.name, Source(hit.party.list))
        row = [str(rank), shown_score(hit.score), hit.level, record.record_id, record.matched_name or record.name]
        estimate = found.estimates[rank - 1]
        row.append(f"OFAC ~{estimate.score}" if estimate else "")
        rows.append((row, "" if alert else GREY))
    if rows:
        page.line()
        page.line(page.painted("Further hits" if explained else "Hits", BOLD))
        page.table(rows, flexible=4)
    if len(found.hits) > len(shown):
        page.line()
        page.line(f"{INDENT}and {len(found.hits) - len(shown)} more: --limit 0 shows all")
    page.line()


def _tell_estimate(page: Page, found: Answer) -> None:
    """The highest of the estimates, where no explained hit has one; it may be of a hit that is not shown."""
    made = [(each, hit) for each, hit in zip(found.estimates, found.hits, strict=True) if each]
    if not made:
        page.paragraph(
            "OFAC's public search would show none of these: none is on its lists. Our estimate, not official."
        )
    else:
        best, hit = max(made, key=lambda each: each[0].score)
        shows = f"OFAC's public search would show {best.score} for {best.name} ({hit.party.id})"
        page.paragraph(f"{shows}. Our estimate after its FAQ 249, not official.")
    page.line()


def _tell_screened(page: Page, what: Screened, *, whole: bool) -> None:
    days = sorted(each.published_on for each in what.sources)
    span = f" of {days[0]}" if days[:1] == days[-1:] else f" of {days[0]} to {days[-1]}"
    lists = f"{len(days)} list{'' if len(days) == 1 else 's'}"
    asked = f", as of {what.as_of}" if what.as_of else ""
    asked += f", as held at {what.held_at}" if what.held_at else ""
    text = f"Screened against {what.parties:,} parties: {lists}, files{span}{asked}; index {what.index_digest[:16]}."
    page.paragraph(text, colour="" if whole else GREY)
    unwell = [each for each in what.sources if each.status not in _WELL]
    if whole:
        page.grid([_file(each) for each in what.sources])
    elif len(unwell) > _NAMED:
        page.paragraph(f"{len(unwell)} of the lists are not up to date: comity lists", colour=YELLOW)
    elif unwell:
        page.paragraph(f"Not up to date: {'; '.join(map(_file, unwell))}.", colour=YELLOW)


def _file(source: Source) -> str:
    state = "" if source.status in _WELL else f" {source.status}"
    return f"{source.list} {source.published_on}{state}"
