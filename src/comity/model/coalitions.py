"""Coalitions, and the acts that authorities announced together, each with its source and its mark of evidence."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Mark = Literal["VERIFIED", "RECALLED"]
"""`VERIFIED`: found in the public source named. `RECALLED`: recalled, no source found. Never one for the other."""


class Binding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Members that are bound by another's acts without acting themselves (coverage by membership).

    Attributes:
        authority: whose acts bind.
        members: who is bound.
        source: the rule of law.
        evidence: of that rule.
    """

    authority: str
    members: tuple[str, ...]
    source: str
    evidence: Mark


class Coalition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A named set of authorities.

    Attributes:
        id: `founding-eleven`.
        title: for people.
        members: codes of authorities, sorted.
        since: the day on which it was announced.
        sources: of members and day.
        evidence: of the same.
        bindings: members bound by another's acts.
        first_met_on: the day of its first meeting, where it meets.
        conflict: where sources differ.
        note: anything else.
    """

    id: str
    title: str
    members: tuple[str, ...]
    since: date
    sources: tuple[str, ...]
    evidence: Mark
    bindings: tuple[Binding, ...] = ()
    first_met_on: date | None = None
    conflict: str = ""
    note: str = ""

    def bound_by(self, authority: str) -> tuple[str, ...]:
        """The members in which that authority's acts apply by membership."""
        return tuple(member for each in self.bindings if each.authority == authority for member in each.members)


class PanelFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fact about the Panel of Experts and what followed it.

    Attributes:
        on: its day; None where the facts give none.
        title: what happened, in our words.
        limits: what the finding does not say.
        contested_by: who contests it, how, when.
        conflict: where sources differ.
    """

    id: str
    title: str
    sources: tuple[str, ...]
    evidence: Mark
    on: date | None = None
    limits: str = ""
    contested_by: str = ""
    conflict: str = ""
    note: str = ""


class NamedTarget(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A target that an act names; what is empty is as in the act.

    Attributes:
        target: id of the target.
        evidence: that this act names this target.
        evidence_note: how sure, in what part.
        programme: where it differs among the act's targets.
        listed_on: the day that the list's own entry prints.
        entry: the entry in the authority's list.
    """

    target: str
    evidence: Mark | None = None
    evidence_note: str = ""
    programme: str = ""
    listed_on: date | None = None
    entry: str = ""


class Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One authority's designations of one day.

    Attributes:
        announced_on: the day of the act as announced.
        effective_on: the day on which it came into force, where the facts tell.
        listed_on: the day that the list's own entries print, where the facts cite these.
        day_evidence: of the day, where it is marked otherwise than the rest.
        follow_up: it came after the action itself.
        individuals, entities, vessels, aircraft: as announced; None where no number was.
        undivided: individuals and entities announced as one number.
        named: the targets whose names are known and carried.
        names_left_out: names that the facts give and that are not carried here.
        names_not_found: announced, and no name found.
        checked: what the publisher's own files say when looked up; it never changes a mark.
    """

    id: str
    authority: str
    evidence: Mark
    named: tuple[NamedTarget, ...]
    announced_on: date | None = None
    effective_on: date | None = None
    listed_on: date | None = None
    evidence_note: str = ""
    day_evidence: Mark | None = None
    follow_up: bool = False
    individuals: int | None = None
    entities: int | None = None
    vessels: int | None = None
    aircraft: int | None = None
    undivided: int | None = None
    names_left_out: int = 0
    names_not_found: int = 0
    programme: str = ""
    sources: tuple[str, ...] = ()
    conflict: str = ""
    checked: str = ""
    note: str = ""

    @property
    def on(self) -> date | None:
        """The day to place the act by: announced, else listed, else in force."""
        return self.announced_on or self.listed_on or self.effective_on

    @property
    def n_announced(self) -> int | None:
        """All targets announced; None where the facts give no number."""
        counts = (self.individuals, self.entities, self.vessels, self.aircraft, self.undivided)
        known = [count for count in counts if count is not None]
        return sum(known) if known else None


class Action(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Acts that belong together: a coordinated action, a follow-up, or an earlier act on the same targets.

    Attributes:
        statement_on: the day of the joint statement that ties its acts.
        sources: of the action; they stand for acts that have none of their own.
    """

    id: str
    title: str
    kind: Literal["coordinated", "earlier", "follow-up"]
    sources: tuple[str, ...]
    evidence: Mark
    acts: tuple[Act, ...]
    statement_on: date | None = None
    conflict: str = ""
    note: str = ""

    @property
    def n_days(self) -> int:
        """Days from its first act to its last, follow-ups apart."""
        days = [act.on for act in self.acts if act.on and not act.follow_up]
        return (max(days) - min(days)).days if days else 0

    @property
    def n_names_not_found(self) -> int:
        """Targets announced whose names were not found."""
        return sum(act.names_not_found for act in self.acts)
