"""The state of coordination on one page: lists and their freshness, who has designated whom, gaps, latest changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from statistics import median

import msgspec

from comity.coverage.gaps import UN, Gap, find_gaps, with_namesakes
from comity.coverage.targets import FOUNDING, Cell, Target, gather
from comity.errors import UsageError
from comity.model.coalitions import Coalition, PanelFact
from comity.model.regimes import REGIMES
from comity.register.comparison import Change
from comity.register.states import ListState
from comity.register.store import Register
from comity.sources.founding.facts import coalitions, panel

RECENT = timedelta(days=60)
"""How far before the newest snapshot of a list its changes still count as latest."""


class Member(msgspec.Struct, frozen=True):
    """How one member of the coalition stands.

    Attributes:
        bound_by: the authority whose acts bind it (`EU` for France), or empty.
        n_targets: that its own lists carry.
        n_own: of these, designated by its own decision as far as its lists tell.
        n_lacking: gaps (see `comity.coverage.gaps`); None where its lists cannot tell: it is bound by another's acts,
            has no list at hand, or is no member (the UN).
        median_lag_days: from the first stated day of any authority to its own, over targets where both are stated
            and another was first; None where there is none.
        n_lags: how many that median rests on.
        note: what limits these figures.
    """

    authority: str
    bound_by: str
    n_targets: int
    n_own: int
    n_lacking: int | None
    median_lag_days: float | None
    n_lags: int
    note: str


class Brief(msgspec.Struct, frozen=True):
    """The brief.

    Attributes:
        made_at: instant, ISO.
        as_of: the day it tells of; empty for the latest known.
        targets: of the regime; those that most authorities carry first, then the latest designated.
        columns: the authorities that the matrix shows: the members, and the UN.
        n_records: records of the lists in the matrix.
        n_unjoined: targets that only one authority carries: real solitary designations, and records of one target
            under two names, which only resolution can tell apart.
        founding_only: nothing but the shipped founding case was at hand.
        panel: then, for the DPRK, how the UN's Panel of Experts ended and what followed, by that day.
        changes: the latest of the regime, over all lists.
    """

    made_at: str
    as_of: str
    regime: str
    coalition: str
    coalition_title: str
    columns: tuple[str, ...]
    lists: tuple[ListState, ...]
    members: tuple[Member, ...]
    targets: tuple[Target, ...]
    gaps: tuple[Gap, ...]
    changes: tuple[Change, ...]
    n_records: int
    n_unjoined: int
    founding_only: bool
    panel: tuple[PanelFact, ...] = ()


def make_brief(register: Register, regime: str, coalition_id: str, now: datetime, as_of: date | None = None) -> Brief:
    """Make the brief.

    Args:
        register: to tell of.
        regime: cross-authority regime (`DPRK`).
        coalition_id: whose members are the columns.
        now: the instant at which it is made.
        as_of: tell what had been published by that day.

    Raises:
        UsageError: no such coalition or regime.
    """
    coalition = _coalition(coalition_id)
    if regime not in REGIMES:
        raise UsageError(f"There is no regime {regime!r}. Regimes: {', '.join(REGIMES)}.")
    lists = register.lists(as_of)
    found = gather(register, regime, as_of)
    columns = (*coalition.members, *(() if UN in coalition.members else (UN,)))
    bound = {member: each.authority for each in coalition.bindings for member in each.members}
    founding_only = _founding_only(register, lists)
    deciding = [name for name in coalition.members if name not in bound]
    days = _days_of_lists(lists, regime)
    gaps = find_gaps(found.targets, deciding, {name: days[name] for name in deciding if name in days})
    counting = [each.list for each in lists if each.counts]
    gaps = with_namesakes(register, gaps, found.targets, counting, as_of)
    notes = {name: _limits(name, bound, days, lists) for name in columns}
    return Brief(
        made_at=now.astimezone(UTC).isoformat(timespec="seconds"),
        as_of=as_of.isoformat() if as_of else "",
        regime=regime,
        coalition=coalition.id,
        coalition_title=coalition.title,
        columns=columns,
        lists=tuple(lists),
        members=tuple(_member(name, found.targets, gaps, bound.get(name, ""), notes[name]) for name in columns),
        targets=tuple(found.targets),
        gaps=tuple(gaps),
        changes=tuple(_latest_changes(register, lists, regime, as_of)),
        n_records=found.n_records,
        n_unjoined=found.n_unjoined,
        founding_only=founding_only,
        panel=_panel(as_of) if founding_only and regime == "DPRK" else (),
    )


def _coalition(coalition_id: str) -> Coalition:
    known = coalitions()
    if coalition_id not in known:
        raise UsageError(f"There is no coalition {coalition_id!r}. Coalitions: {', '.join(sorted(known))}.")
    return known[coalition_id]


def _panel(as_of: date | None) -> tuple[PanelFact, ...]:
    return tuple(fact for fact in panel() if as_of is None or (fact.on is not None and fact.on <= as_of))


def _founding_only(register: Register, lists: Sequence[ListState]) -> bool:
    """Whether everything that the register holds was shipped with the package."""
    shipped = (FOUNDING, "un_1718_vessels")
    return all(
        each.list in shipped or register.manifest(each.list).form(each.form_id).holds == "stand_in" for each in lists
    )


def _days_of_lists(lists: Sequence[ListState], regime: str) -> dict[str, date]:
    """Authority -> day of its newest list that counts and has programmes of the regime."""
    days: dict[str, date] = {}
    for each in lists:
        if each.counts and each.by_regime.get(regime):
            day = date.fromisoformat(each.published_on)
            days[each.authority] = max(day, days.get(each.authority, day))
    return days


def _member(name: str, targets: Sequence[Target], gaps: Sequence[Gap], bound_by: str, note: str) -> Member:
    cells = [target.cells[name] for target in targets if name in target.cells]
    lags = [lag for target in targets if (lag := _lag(target, name)) is not None]
    return Member(
        authority=name,
        bound_by=bound_by,
        n_targets=len(cells),
        n_own=sum(cell.origin == "own" for cell in cells),
        n_lacking=None if note or name == UN else sum(gap.lacking == name and not gap.perhaps for gap in gaps),
        median_lag_days=float(median(lags)) if lags else None,
        n_lags=len(lags),
        note=note,
    )


def _limits(name: str, bound: dict[str, str], days: dict[str, date], lists: Sequence[ListState]) -> str:
    """Why it cannot be told what a member lacks; empty where it can."""
    if name in bound:
        return f"bound by the acts of {bound[name]}"
    if name in days:
        return ""
    at_hand = any(each.authority == name and each.counts for each in lists)
    return "its lists at hand have no programme of this regime" if at_hand else "no list at hand"


def _lag(target: Target, name: str) -> int | None:
    """Days from the first stated day of any authority to this one's, where another was first."""
    own = target.cells.get(name)
    if own is None or not _is_stated(own):
        return None
    others = [cell.on for other, cell in target.cells.items() if other != name and _is_stated(cell) and cell.on]
    if not others or own.on is None or min(others) >= own.on:
        return None
    return (own.on - min(others)).days


def _is_stated(cell: Cell) -> bool:
    return cell.on is not None and cell.date_is == "stated"


def _latest_changes(register: Register, lists: Sequence[ListState], regime: str, as_of: date | None) -> list[Change]:
    found: list[Change] = []
    for each in lists:
        if not each.counts:
            continue
        since = date.fromisoformat(each.published_on) - RECENT
        found += register.changes(since, as_of, list_id=each.list, regime=regime)
    return sorted(found, key=lambda change: change.published_on, reverse=True)
