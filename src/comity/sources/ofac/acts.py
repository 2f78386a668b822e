"""What an entry prints of the acts under its programmes: directives, prohibitions, and their dates.

The non-SDN lists hold measures that differ: a directive on debt, a ban on securities, a closed correspondent account.
An entry prints them among its labelled values, with or without the day of listing and the day of effect:

    Executive Order 13662 Directive Determination - Subject to Directive 2
    Listing Date (EO 14024 Directive 3): 24 Feb 2022         Effective Date (CMIC) 02 Aug 2021

Acts under one programme that print the same two days are one designation; acts without days are another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from comity.model import Attribute, Designation
from comity.sources import published_dates
from comity.sources.ofac.findings import Findings

_ORDER = re.compile(
    r"Executive Order (\d{5}) (?:Directive )?(?:Determination|Information)[\s:-]*+(?!For more)(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_DIRECTIVE = re.compile(r"\bDirective (\d+[a-z]?)\b", re.IGNORECASE)
_DATED = re.compile(r"(listing|effective) date \(([^()]+)\)$")
_TAGGED_ORDER = re.compile(r"\bEO (\d{5})\b")
_MEASURES = {"CAATSA section 235 information": "CAATSA", "PEESA information": "PEESA"}
"""Attribute whose value is a measure -> beginning of the programme that imposes it."""


class _Act(NamedTuple):
    """One printed measure or date.

    Attributes:
        programme: under which it stands.
        directive: its number where it has one.
        measure: as printed.
        basis: the tag of a date (`EO 14024 Directive 3`).
    """

    programme: str
    directive: str
    measure: str = ""
    basis: str = ""
    listed_on: date | None = None
    effective_on: date | None = None


def designations(programmes: list[str], found: Findings, *, own_acts: bool) -> tuple[Designation, ...]:
    """One designation per programme, or more where acts under it print different days.

    Args:
        programmes: as printed, in their order.
        found: of the entry; what becomes part of a designation is taken out of its attributes.
        own_acts: whether printed measures and dates are acts of this list (`binding.Binding`).
    """
    acts = _acts(programmes, found) if own_acts else []
    return tuple(each for tag in programmes for each in _under(tag, [act for act in acts if act.programme == tag]))


def _acts(programmes: list[str], found: Findings) -> list[_Act]:
    acts: list[_Act] = []
    found.attributes[:] = [kept for kept in found.attributes if not _taken(_of_attribute(kept, programmes), acts)]
    return acts


def _taken(act: _Act | None, acts: list[_Act]) -> bool:
    """Keep an act, unless its directive has another such day already: that one stays an attribute."""
    if act is None or any(_contradict(act, other) for other in acts):
        return False
    acts.append(act)
    return True


def _contradict(one: _Act, other: _Act) -> bool:
    if (one.programme, one.directive) != (other.programme, other.directive):
        return False
    pairs = ((one.listed_on, other.listed_on), (one.effective_on, other.effective_on))
    return any(first and second and first != second for first, second in pairs)


def _of_attribute(attribute: Attribute, programmes: list[str]) -> _Act | None:
    label, value = attribute.label, attribute.value
    if match := _ORDER.match(value) if label == "executive order" else None:
        directive = _DIRECTIVE.search(match[2])
        return _act(programmes, f"EO{match[1]}", directive[1] if directive else "", measure=match[2])
    if match := _DATED.match(label):
        return _dated(match[1], match[2], value, programmes)
    if label in _MEASURES:
        return _act(programmes, _MEASURES[label], "", measure=value)
    if label == "prohibition" and len(programmes) == 1:
        return _Act(programmes[0], "", value)
    return None


def _dated(which: str, tag: str, value: str, programmes: list[str]) -> _Act | None:
    """A day under a tag: `EO 14024 Directive 3` names order and directive, `CMIC` begins the programme's name."""
    day = published_dates.day(value)
    if day is None:
        return None  # stays an attribute, as printed
    order, directive = _TAGGED_ORDER.search(tag), _DIRECTIVE.search(tag)
    act = _act(programmes, f"EO{order[1]}" if order else tag, directive[1] if directive else "")
    if act is None:
        return None
    act = act._replace(basis=tag if order else "")
    return act._replace(listed_on=day) if which == "listing" else act._replace(effective_on=day)


def _act(programmes: list[str], word: str, directive: str, measure: str = "") -> _Act | None:
    """An act under the one programme that has a word in its name; None where none or several have it."""
    fitting = [tag for tag in programmes if tag == word or re.search(rf"(?:^|-){re.escape(word)}(?:[ -]|$)", tag)]
    return _Act(fitting[0], directive.lower(), measure) if len(fitting) == 1 else None


def _under(programme: str, acts: list[_Act]) -> Iterator[Designation]:
    by_directive: dict[str, list[_Act]] = {}
    for act in acts:
        by_directive.setdefault(act.directive, []).append(act)
    by_days: dict[tuple[date | None, date | None], list[_Act]] = {}
    for same in by_directive.values():
        by_days.setdefault((_day(same, "listed_on"), _day(same, "effective_on")), []).extend(same)
    for (listed_on, effective_on), same in by_days.items() or [((None, None), [])]:
        yield Designation(
            authority="US",
            programme=programme,
            decided_by=("US",),
            legal_basis=_distinct(sorted(act.basis for act in same)),
            measures=_distinct(act.measure for act in same),
            listed_on=listed_on,
            effective_on=effective_on,
        )


def _day(acts: list[_Act], field: str) -> date | None:
    return min((day for act in acts if (day := getattr(act, field))), default=None)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
