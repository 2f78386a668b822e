"""Sanctions entries: on which list a party stands since when, by which law, with which programmes and measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

import msgspec

from comity.model import Attribute, Designation
from comity.sources.ofac.acts import designations
from comity.sources.ofac.advanced.nodes import Node
from comity.sources.ofac.advanced.periods import exact_day, period_text, printed_day
from comity.sources.ofac.advanced.value_sets import UNKNOWN
from comity.sources.ofac.binding import Binding
from comity.sources.ofac.findings import Findings

PROGRAMME = "Program"
"""SanctionsType of the measures that are none: their comment is the tag of a programme."""

CREATED = "Created"
"""The one type of event that OFAC has been seen to print."""

UMBRELLA = "Consolidated List"
"""Not a list of its own: the file in which OFAC has gathered its other lists since October 2014, with that day."""

OWN_LISTS = {"us_ofac_sdn": "SDN List"}
"""Our list -> the one of OFAC's lists that it is; us_ofac_cons gathers several."""


class Listing(NamedTuple):
    """One SanctionsEntry.

    Attributes:
        list: on which of OFAC's lists.
        programmes: tags, as printed.
        measures: in words.
        legal_basis: each once.
        days: of the events `Created`, oldest first.
    """

    list: str
    programmes: tuple[str, ...]
    measures: tuple[str, ...]
    legal_basis: tuple[str, ...]
    days: tuple[date, ...]


def designations_of(binding: Binding, profile: Node, found: Findings) -> tuple[Designation, ...]:
    """One designation per programme, or more where the acts under it print different days (`ofac.acts`).

    A party of the SDN List may stand on another of OFAC's lists as well. Then a programme takes its day, law and
    measures from this list where it prints the programme, else from the others; other days are attributes.

    Args:
        binding: of the form: whose list it is.
        profile: with its sanctions entries inside.
        found: of the entry; the days on other lists are added to its attributes.
    """
    listings = [_listing(entry, found) for entry in profile.all("SanctionsEntry")]
    _tell_other_days(binding.list, listings, found)
    tags = tuple(dict.fromkeys(tag for listing in listings for tag in listing.programmes)) or ("",)
    stands_on = {tag: [each for each in listings if tag in each.programmes or not tag] for tag in tags}
    return tuple(
        _completed(act, _preferred(binding.list, stands_on[act.programme]))
        for act in designations(list(tags), found, own_acts=binding.own_acts)
    )


def _completed(act: Designation, listings: list[Listing]) -> Designation:
    days = [day for listing in listings for day in listing.days]
    return msgspec.structs.replace(
        act,
        legal_basis=_once((act.legal_basis, *(listing.legal_basis for listing in listings))),
        measures=_once((act.measures, *(listing.measures for listing in listings))),
        listed_on=act.listed_on or min(days, default=None),
    )


def _preferred(list_id: str, listings: list[Listing]) -> list[Listing]:
    """Those on this list itself; else those on a list of its own; else all."""
    own = [each for each in listings if each.list == OWN_LISTS.get(list_id)]
    return own or [each for each in listings if each.list not in (UMBRELLA, *OWN_LISTS.values())] or listings


def _listing(entry: Node, found: Findings) -> Listing:
    found.remarks.extend(entry.texts("Comment"))
    limits = (Attribute("limitations to listing", text) for text in entry.texts("LimitationsToListing"))
    found.attributes.extend(limits)
    measures = entry.all("SanctionsMeasure")
    tags = (text for each in measures if each.get("SanctionsType") == PROGRAMME for text in each.texts("Comment"))
    events = entry.all("EntryEvent")
    basis = (event.get("LegalBasis") for event in events)
    return Listing(
        entry.get("List"),
        tuple(dict.fromkeys(tags)),
        tuple(dict.fromkeys(filter(None, map(_measure, measures)))),
        tuple(dict.fromkeys(name for name in basis if name not in (UNKNOWN, ""))),
        tuple(sorted(_days(events, found))),
    )


def _measure(measure: Node) -> str:
    """A measure in words; a programme is none, unless it has a period, which then is not lost."""
    periods = [text for period in measure.all("DatePeriod") if (text := period_text(period))]
    kind, said = measure.get("SanctionsType"), measure.texts("Comment")
    if kind == PROGRAMME and not periods and said:
        return ""
    return "; ".join(filter(None, (kind, *said, *periods)))


def _days(events: list[Node], found: Findings) -> Iterator[date]:
    for event in events:
        point = event.first("Date")
        day = exact_day(point) if point else None
        kind = event.get("EntryEventType")
        printed = printed_day(point) if point else ""
        if day is None:
            found.warnings.append(f"the day {printed!r} of the event {kind!r} is no day: left out")
        elif kind == CREATED:
            yield day
        else:
            found.attributes.append(Attribute(f"event: {kind}", day.isoformat()))
        found.remarks.extend(event.texts("Comment"))


def _tell_other_days(list_id: str, listings: list[Listing], found: Findings) -> None:
    """Every day of listing that does not become the record's own: on other lists, and later ones on its own."""
    own = OWN_LISTS.get(list_id)
    for listing in listings:
        shown = listing.days[1:] if listing.list == own else listing.days
        later = sorted({day for day in shown if listing.list != own or day != listing.days[0]})
        found.attributes.extend(Attribute(f"listed on: {listing.list}", day.isoformat()) for day in later)
        if listing.list != own and not listing.days:
            found.attributes.append(Attribute(f"listed on: {listing.list}", "(no day is printed)"))


def _once(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in groups for text in group))
