"""Sanctions entries: on which list a party stands since when, by which law, with which programmes and measures."""

from __future__ import annotations

import re
from collections import Counter
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
"""Not a list of its own: the file in which OFAC has gathered its other lists since October 2014."""

UMBRELLA_BEGAN = date(2014, 10, 10)
"""The day on which OFAC began that file, which its first entries carry whenever they were listed."""

_ORDER = re.compile(r"(?<=EO|.-)\d{5}$")
"""The number in `RUSSIA-EO14024` and `BPI-SUDAN-14098`."""

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
    measures from this list where it prints the programme, else from the others.

    The file prints a day for an entry, not for each of its programmes, and a programme that was added later leaves it
    as it is. So it is the day of a designation only where the entry stands under one act; else it is an attribute.

    Args:
        binding: of the form: whose list it is.
        profile: with its sanctions entries inside.
        found: of the entry; days that no designation takes are added to its attributes.
    """
    listings = [_listing(entry, found) for entry in profile.all("SanctionsEntry")]
    _tell_days(binding.list, listings, found)
    tags = tuple(dict.fromkeys(tag for listing in listings for tag in listing.programmes)) or ("",)
    acts = designations(list(tags), found, own_acts=binding.own_acts)
    n_acts = Counter(act.programme for act in acts)
    completed = []
    for act in acts:
        stands_on = [each for each in listings if act.programme in each.programmes or not act.programme]
        day = _listed_on(binding.list, stands_on) if n_acts[act.programme] == 1 else None
        completed.append(_completed(act, _preferred(binding.list, stands_on), day))
    return tuple(completed)


def _completed(act: Designation, listings: list[Listing], day: date | None) -> Designation:
    return msgspec.structs.replace(
        act,
        legal_basis=_once((act.legal_basis, *(listing.legal_basis for listing in listings))),
        measures=_once((act.measures, *(listing.measures for listing in listings))),
        listed_on=act.listed_on or day,
    )


def _preferred(list_id: str, listings: list[Listing]) -> list[Listing]:
    """Those on this list itself; else those on a list of its own; else all."""
    own = [each for each in listings if each.list == OWN_LISTS.get(list_id)]
    return own or [each for each in listings if each.list not in (UMBRELLA, *OWN_LISTS.values())] or listings


def _listed_on(list_id: str, listings: list[Listing]) -> date | None:
    """The first day under one act: on this list itself; else on a list of its own; else, where none prints a day, on
    the umbrella.
    """
    own = [each for each in listings if each.list == OWN_LISTS.get(list_id)]
    apart = [each for each in listings if each.list not in (UMBRELLA, *OWN_LISTS.values())]
    umbrella = [each for each in listings if each.list == UMBRELLA]
    group = own or next((some for some in (apart, umbrella) if any(each.days for each in some)), [])
    firsts = ((each.list, each.days[0]) for each in group if each.days and _is_one_act(each))
    return min((day for name, day in firsts if (name, day) != (UMBRELLA, UMBRELLA_BEGAN)), default=None)


def _is_one_act(listing: Listing) -> bool:
    """Whether an entry has one programme, or several that are named after one executive order."""
    return len({(match[0] if (match := _ORDER.search(tag)) else tag) for tag in listing.programmes}) <= 1


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


def _tell_days(list_id: str, listings: list[Listing], found: Findings) -> None:
    """Every day of listing that does not become the record's own: on other lists, later ones, and of several acts."""
    for listing in listings:
        is_own = listing.list == OWN_LISTS.get(list_id)
        days = sorted(set(listing.days))
        shown = days[1:] if is_own and _is_one_act(listing) else days
        found.attributes.extend(Attribute(f"listed on: {listing.list}", day.isoformat()) for day in shown)
        if not is_own and not days:
            found.attributes.append(Attribute(f"listed on: {listing.list}", "(no day is printed)"))


def _once(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in groups for text in group))
