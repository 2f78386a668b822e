"""How each list stands: its snapshot in force, how old that is, what it counts, and whether it can be relied on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from comity.register.journal import Attempt
from comity.register.views import Snapshot, counting, evidence
from comity.sources.contract import Form, Manifest, Problem

KINDS = ("person", "organization", "vessel", "aircraft", "other")
Status = Literal["current", "stale", "refused", "retired", "sample"]


class ListState(msgspec.Struct, frozen=True):
    """One list as `comity lists` shows it.

    Attributes:
        age_days: from publication of the snapshot in force to the day asked about.
        by_kind: records by kind of target, every kind named.
        by_regime: records by cross-authority regime; a record under two programmes of one regime counts once, one
            under two regimes counts in both.
        form: whose form the snapshot in force has.
        form_id: of the manifest.
        converted_by: who made a third-party form.
        borrows_from: other forms of the list whose snapshots supply what the one in force does not carry.
        status: `stale` is older than the manifest allows; `refused`: the last file offered was refused, this one stays.
        refusal: why the last file was refused.
        checked_at: instant at which the list was last brought in or found unchanged.
        verified_on: what the reader was tested on: `real file` or `fixture`.
        problems: unexpected things in the snapshot.
    """

    list: str
    authority: str
    title: str
    snapshot_sha256: str
    published_on: str
    retrieved_at: str
    age_days: int
    records: int
    by_kind: dict[str, int]
    by_regime: dict[str, int]
    form: Literal["publisher", "third-party"]
    form_id: str
    status: Status
    converted_by: str = ""
    borrows_from: tuple[str, ...] = ()
    screened: bool = True
    not_screened_because: str = ""
    refusal: str = ""
    checked_at: str = ""
    verified_on: str = ""
    snapshots: int = 0
    problems: tuple[Problem, ...] = ()
    not_coverage_because: str = ""

    @property
    def is_live(self) -> bool:
        """Whether it is a list of the day asked about: history and samples are not."""
        return self.status not in ("retired", "sample")

    @property
    def counts(self) -> bool:
        """Whether its entries count as designations in force on the day asked about."""
        return self.is_live and not self.not_coverage_because


def state_of(manifest: Manifest, known: Sequence[Snapshot], attempts: Sequence[Attempt], on: date) -> ListState:
    """The state of one list.

    Args:
        manifest: of the list.
        known: its snapshots, in order; at least one that counts.
        attempts: those that brought no new snapshot, in order.
        on: the day from which the age is counted.
    """
    snapshots = counting(manifest, known)
    current = snapshots[-1]
    form = manifest.form(current.form)
    kinds, regimes = counts(manifest, current)
    age = (on - date.fromisoformat(current.published_on)).days
    refusal = _standing_refusal(current, attempts)
    unchanged = [each.at for each in attempts if each.outcome == "unchanged"]
    newest = {each.form: each for each in (*snapshots, *evidence(manifest, known))}
    return ListState(
        list=manifest.list,
        authority=manifest.authority,
        title=manifest.title,
        snapshot_sha256=current.sha256,
        published_on=current.published_on,
        retrieved_at=current.retrieved_at,
        age_days=age,
        records=current.n_records,
        by_kind=kinds,
        by_regime=regimes,
        form=form.kind,
        form_id=form.id,
        status=_status(manifest, form, age, on, refused=refusal is not None),
        converted_by=form.converted_by,
        borrows_from=_lenders(manifest, current, newest),
        screened=manifest.screened and not _why_not_screened(manifest, form, on),
        not_screened_because=_why_not_screened(manifest, form, on),
        not_coverage_because=manifest.not_coverage_because,
        refusal=refusal.detail if refusal else "",
        checked_at=max([current.retrieved_at, *unchanged]),
        verified_on=form.verified_on,
        snapshots=len(snapshots),
        problems=tuple(msgspec.json.decode(current.problems, type=list[Problem])),
    )


def _standing_refusal(current: Snapshot, attempts: Sequence[Attempt]) -> Attempt | None:
    """The refusal under which the list still stands, if any.

    That of a file newer than the snapshot in force (or of unknown day), offered after it came in; a later finding that
    the publisher serves the same good file again lifts it. The refusal of an old file says nothing of today's list.
    """
    standing: Attempt | None = None
    for each in attempts:
        if each.outcome == "unchanged":
            standing = None
        elif each.outcome == "refused" and each.at >= current.retrieved_at:
            newer = not each.published_on or each.published_on >= current.published_on
            standing = each if newer else standing
    return standing


def _status(manifest: Manifest, form: Form, age: int, on: date, *, refused: bool) -> Status:
    if form.holds == "sample":
        return "sample"
    if manifest.is_retired(on):
        return "retired"
    if refused:
        return "refused"
    return "stale" if age > manifest.stale_after_days else "current"


def _why_not_screened(manifest: Manifest, form: Form, on: date) -> str:
    if form.holds == "sample":
        return "a sample of the format, not the list"
    if manifest.not_screened_because or not manifest.is_retired(on):
        return manifest.not_screened_because
    return "retired: history only" + (f"; its successor is {manifest.successor}" if manifest.successor else "")


def _lenders(manifest: Manifest, current: Snapshot, newest: dict[str, Snapshot]) -> tuple[str, ...]:
    """Other forms that supply fields which the form in force does not carry, latest first, with their dates."""
    carried = set(manifest.form(current.form).carries)
    return tuple(
        f"{each.form} {each.published_on}"
        for each in sorted(newest.values(), key=lambda snapshot: snapshot.order_key, reverse=True)
        if each.form != current.form and set(manifest.form(each.form).carries) - carried
    )


def counts(manifest: Manifest, snapshot: Snapshot) -> tuple[dict[str, int], dict[str, int]]:
    """Records of a snapshot by kind, and by regime."""
    summary = msgspec.json.decode(snapshot.summary)
    kinds = {kind: summary["kinds"].get(kind, 0) for kind in KINDS}
    regimes: Counter[str] = Counter()
    for programmes, n in summary["programmes"]:
        for regime in {manifest.regime(each) for each in programmes} - {""}:
            regimes[regime] += n
    return kinds, dict(sorted(regimes.items()))
