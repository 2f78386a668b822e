"""FONDEMENT_JURIDIQUE: the acts on which an entry rests, and from them who decided it.

`(UE) 2022/581 du 08/04/2022 (UE Ukraine intégrité territoriale - R (UE) 269/2014)`: an act with its day, and in
brackets its programme, which begins with `ONU`, `UE` or `Dispositif national`. An entry cites several acts: the first,
those that amended it, and, where the UN decided, the act of the EU that followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from comity.model import Designation

_UN_DECISION = re.compile(r"^(?:décision|résolution)\b.*\b(?:nations unies|onu|csnu)\b", re.IGNORECASE)
_NATIONAL_ACT = re.compile(r"^(?:arrêté\b|[A-Z]{3,4}\d{7}[A-Z]\b)", re.IGNORECASE)
"""An order by name, or by its number in the Journal officiel (`ECOT2529260A`)."""
_UN_BY_LAW = re.compile(r"562-3-1\b")
"""The article by which a designation of the UN binds in France from its publication in the registry."""
_OPENINGS = (
    (re.compile(r"^onu\b", re.IGNORECASE), "UN"),
    (re.compile(r"^ue\b", re.IGNORECASE), "EU"),
    (_UN_BY_LAW, "UN"),
    (re.compile(r"dispositif national|code monétaire et financier", re.IGNORECASE), "FR"),
)
"""How a programme begins, or what it speaks of -> whose it is; the first that fits."""


class Act(NamedTuple):
    """One act.

    Attributes:
        label: as printed.
        programme: in the brackets at its end.
        origin: whose programme it is; empty where the label does not tell.
        by_un: the act is a decision of the UN itself, not one that follows it.
    """

    label: str
    programme: str
    origin: str
    by_un: bool


def read_act(label: str) -> Act:
    """One label, taken apart."""
    head, programme = _parted(label)
    by_un = bool(_UN_DECISION.search(head))
    origin = next((whose for pattern, whose in _OPENINGS if pattern.search(programme)), "")
    if not origin:
        origin = "UN" if by_un else "FR" if _NATIONAL_ACT.match(head) else ""
    return Act(label, programme, origin, by_un)


def _parted(label: str) -> tuple[str, str]:
    """What stands before the bracket that ends the label, and what stands in it; brackets nest."""
    if not label.endswith(")"):
        return label, ""
    depth = 0
    for place in range(len(label) - 1, -1, -1):
        depth += (label[place] == ")") - (label[place] == "(")
        if depth == 0:
            return label[:place].rstrip(" -"), label[place + 1 : -1].strip()
    return label, ""


def designations(
    labels: Iterable[str], reasons: tuple[str, ...], *, un_referenced: bool, warnings: list[str]
) -> tuple[Designation, ...]:
    """One designation per programme, in the order of the acts; one without a programme where no act is printed.

    Args:
        labels: of the acts, in the publisher's order.
        reasons: of the entry.
        un_referenced: the entry prints a reference of the UN.
        warnings: acts that do not tell whose they are are added.
    """
    acts = [read_act(" ".join(label.split())) for label in dict.fromkeys(labels)]
    warnings += [f"The legal basis {act.label!r} does not tell who decided" for act in acts if not act.origin]
    programmes = dict.fromkeys(act.programme for act in acts) or {"": None}
    return tuple(
        Designation(
            authority="FR",
            programme=programme,
            decided_by=_decided_by(programme, acts, un_referenced, warnings),
            legal_basis=tuple(act.label for act in acts if act.programme == programme),
            reasons=reasons,
        )
        for programme in programmes
    )


def _decided_by(programme: str, acts: list[Act], un_referenced: bool, warnings: list[str]) -> tuple[str, ...]:
    """Whose decision a programme's acts carry out.

    An act of the EU that changes both its own list and its copy of the UN's is at times cited with the UN's programme
    for a target of the EU alone. So the UN's programme counts as the UN's decision where one of the UN is cited too,
    or a reference of the UN, or where nothing else is cited at all.
    """
    origins = dict.fromkeys(act.origin for act in acts if act.programme == programme and act.origin)
    by_eu = any(act.origin == "EU" for act in acts)
    if "UN" in origins and by_eu and not un_referenced and not any(act.by_un for act in acts):
        warnings.append(
            f"{programme!r} is cited without a decision or reference of the UN, beside a programme of the EU: "
            "read as decided by the EU"
        )
        origins = dict.fromkeys("EU" if origin == "UN" else origin for origin in origins)
    if "FR" in origins and un_referenced:
        origins["UN"] = None  # an order that carries out a listing of the UN (article L. 562-3)
    return tuple(origins)
