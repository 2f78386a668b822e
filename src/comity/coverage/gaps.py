"""What partners have that a member lacks, told only where the member's own list can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from comity.coverage.targets import Cell, Target
from comity.model import Record
from comity.names.normal import exact_key
from comity.register.store import Register

UN = "UN"
CARRIERS = 2
"""Members that must carry a target before a third is said to lack it: one alone may have its own reasons."""


class Gap(msgspec.Struct, frozen=True):
    """A target that at least two members carry by decisions that are not another's, and a third does not.

    Targets on the UN's list are left out: they bind every member, and whether each has given them effect is another
    question than whether it has decided likewise.

    Attributes:
        target: its place among the brief's targets.
        list_of: day of the lacking member's newest list; what partners did later, it could not show.
        perhaps: records of the lacking member that bear exactly one of the target's names and are of its kind, but
            share no identifier with it: perhaps the same target, so that such a gap is not counted.
    """

    lacking: str
    name: str
    kind: str
    carried_by: tuple[str, ...]
    first_on: date | None
    latest_on: date | None
    list_of: date
    target: int
    perhaps: tuple[str, ...] = ()


def find_gaps(targets: Sequence[Target], members: Sequence[str], able: Mapping[str, date]) -> list[Gap]:
    """Gaps, those that most members carry first, then the latest.

    Args:
        targets: of a regime.
        members: of the coalition that decide for themselves (not bound by another's acts).
        able: members of whom a gap can be told -> the day of their newest list with programmes of the regime. What is
            missing at others is unknown, not lacking.
    """
    found = []
    for place, target in enumerate(targets):
        if UN in target.cells:
            continue
        carried = {name: target.cells[name] for name in members if name in target.cells}
        carriers = tuple(name for name, cell in carried.items() if cell.origin != "other")
        for name in sorted(able.keys() - carried.keys()):
            by_then = [each for each in carriers if _was_there(carried[each], able[name])]
            if len(by_then) >= CARRIERS:
                days = (target.first_on, target.latest_on)
                found.append(Gap(name, target.name, target.kind, carriers, *days, able[name], place))
    found.sort(key=lambda each: (-len(each.carried_by), -(each.latest_on or date.min).toordinal(), each.name))
    return found


def _was_there(cell: Cell, day: date) -> bool:
    """Whether an authority had acted by a day, as far as is known."""
    acted = cell.on or cell.not_after
    return acted is None or acted <= day


def with_namesakes(
    register: Register, gaps: Sequence[Gap], targets: Sequence[Target], lists: Sequence[str], as_of: date | None
) -> list[Gap]:
    """Gaps with the records that may fill them by name; those that no record may fill come first.

    Args:
        register: to look in.
        gaps: to look for.
        targets: of the brief.
        lists: that count on the day.
        as_of: the day.
    """
    by_key: dict[str, list[int]] = defaultdict(list)
    for place in {gap.target for gap in gaps}:
        for name in targets[place].names:
            by_key[exact_key(name)].append(place)
    wanted: dict[str, list[str]] = defaultdict(list)
    for name, key in sorted(register.with_terms([("name", each) for each in sorted(by_key)], as_of)):
        wanted[name].append(key)
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for name in [each for each in wanted if each in lists]:
        authority = register.manifest(name).authority
        for held in register.records(name, as_of, keys=wanted[name]):
            for place in _places(held.record, by_key):
                if targets[place].kind == held.record.kind:
                    found[authority, place].append(held.record.id)
    marked = [msgspec.structs.replace(gap, perhaps=tuple(found.get((gap.lacking, gap.target), ()))) for gap in gaps]
    return sorted(marked, key=lambda gap: bool(gap.perhaps))


def _places(record: Record, by_key: Mapping[str, Sequence[int]]) -> set[int]:
    return {place for name in record.names for place in by_key.get(exact_key(name.text), ())}
