"""Bringing lists up to date: from the package, from a mirror, or from their publishers.

Every snapshot is its own transaction, so that an update that is stopped has kept what it had done, and the next one
goes on from there. One list that is refused or cannot be reached never keeps the others from coming in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Literal, Protocol

import msgspec

from comity.errors import ComityError, RefusedError, RegisterError, UsageError
from comity.register.deliveries import Delivery, StoredFile, stored_file
from comity.register.importing import Outcome
from comity.register.store import Register
from comity.sources import registry, telling_forms
from comity.sources.contract import Manifest, Problem
from comity.sources.founding import facts
from comity.sources.packed import base_name, content_name
from comity.sources.series import SeriesMember, date_in_name

Result = Literal["imported", "unchanged", "refused", "unreachable", "not read"]


class Report(msgspec.Struct, frozen=True):
    """What became of one snapshot, or of a whole series.

    Attributes:
        result: `not read`: Comity has no reader for it yet, or it is a sample.
        published_on: of the snapshot; of the last one of a series.
        n_snapshots: imported or found unchanged; more than one for a series.
        n_changed: records that differ from the snapshot before; summed over a series.
        detail: why, where it was not brought in.
    """

    list: str
    result: Result
    form: str = ""
    published_on: str = ""
    n_records: int = 0
    n_snapshots: int = 1
    n_changed: int = 0
    problems: tuple[Problem, ...] = ()
    detail: str = ""


class Progress(Protocol):
    """Is told what is under way, and how much of how much is done where that is known (0 of 0 where not)."""

    def __call__(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell it."""


def silent(text: str, done: int = 0, total: int = 0) -> None:
    """The progress that nobody is told of."""


class Updater:
    """Brings snapshots into one register; `from_mirror` and `from_publishers` say which.

    Args:
        register: to bring them into.
        clock: gives the instant, with time zone.
        accept_shrink: take lists although they lost more records than their manifests tolerate.
        progress: told what is under way.
    """

    def __init__(
        self,
        register: Register,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        accept_shrink: bool = False,
        progress: Progress = silent,
    ) -> None:
        self.register = register
        self.clock = clock
        self._importer = register.importer(accept_shrink=accept_shrink)
        self.progress = progress

    def from_package(self) -> Iterator[Report]:
        """The tables that Comity ships: the founding case, the UN's vessels, and a stand-in for the UN's list."""
        for each in facts.snapshot_files():
            manifest = registry.manifest(each.list)
            form = manifest.form(each.form)
            files = (stored_file(each.file, facts.read(each.file)),)
            day = each.published_on.isoformat()
            yield self.bring(Delivery(manifest, form, files, day, origin="the package"), quiet=True)

    def from_files(
        self, manifest: Manifest, files: Sequence[tuple[str, bytes]], published_on: str = "", form_id: str = ""
    ) -> Report:
        """One snapshot from files at hand.

        Args:
            manifest: of the list.
            files: (name, bytes as stored).
            published_on: ISO date; empty to take the file's own, or the one in its name.
            form_id: of the manifest; empty to tell by the names.
        """
        names = [name for name, _ in files]
        origin = ", ".join(names)
        try:
            form = telling_forms.form_of(manifest, files, form_id)
            stored = tuple(stored_file(base_name(name), raw, keep_packed=form.archive) for name, raw in files)
        except RefusedError as error:
            return self.failed(manifest.list, origin, error)
        return self.bring(Delivery(manifest, form, stored, published_on or _date_of(names), origin=origin))

    def from_series(
        self, manifest: Manifest, archive: str, raw: bytes, members: Iterable[tuple[SeriesMember, bytes]]
    ) -> Report:
        """A whole series in the order of publication.

        Where its members are parts of the list, each snapshot is the latest version of every part so far; those
        published at one instant make one snapshot. A series that begins with some of the parts begins with a
        smaller list: its reader says what is missing.

        Args:
            manifest: of the list.
            archive: name of the archive.
            raw: its bytes.
            members: (`SeriesMember`, bytes), oldest first.
        """
        try:
            reports = list(self._members(manifest, archive, raw, members))
        except RefusedError as error:
            return self.failed(manifest.list, archive, error)
        return _summed(manifest, reports)

    def _members(
        self, manifest: Manifest, archive: str, raw: bytes, members: Iterable[tuple[SeriesMember, bytes]]
    ) -> Iterator[Report]:
        digest, packed = sha256(raw).hexdigest(), base_name(archive)
        latest: dict[str, StoredFile] = {}
        for turn in _published_together(members):
            for member, content in turn:
                if not member.part:
                    latest.clear()  # a whole list
                name = _name_in_set(member)
                latest[member.part] = StoredFile(name, content, packed, raw, digest, member=member.name)
            last = turn[-1][0]
            files = tuple(latest.values())
            form = telling_forms.by_names(manifest, [file.name for file in files])
            self.progress(f"{manifest.list} {last.published_on}", last.number, last.of)
            origin = f"{packed}: {', '.join(file.member for file in files)}"
            yield self.bring(Delivery(manifest, form, files, last.published_on, origin), quiet=True)

    def bring(self, delivery: Delivery, *, quiet: bool = False) -> Report:
        """Import one delivery.

        Args:
            delivery: a snapshot.
            quiet: write no note that it was unchanged; a series would write hundreds.
        """
        try:
            outcome = self.register.import_snapshot(delivery, self.clock(), self._importer)
        except RefusedError as error:
            return Report(
                delivery.manifest.list, "refused", delivery.form.id, delivery.published_on, detail=error.detail
            )
        if outcome.status == "unchanged" and not quiet:
            self.register.enter_attempt(delivery.manifest.list, delivery.origin, self.clock())
        return _report(outcome)

    def failed(self, list_id: str, origin: str, error: ComityError) -> Report:
        """Write down why a list did not come in, and report it."""
        if isinstance(error, RegisterError):
            raise error  # no list's fault, and nothing more can be written down
        if isinstance(error, UsageError):
            return Report(list_id, "not read", detail=str(error))
        self.register.enter_attempt(list_id, origin, self.clock(), error)
        result: Result = "refused" if isinstance(error, RefusedError) else "unreachable"
        return Report(list_id, result, detail=str(error))


def _published_together(
    members: Iterable[tuple[SeriesMember, bytes]],
) -> Iterator[list[tuple[SeriesMember, bytes]]]:
    """Parts of a list that were published at one instant, each once; every whole list by itself."""
    turn: list[tuple[SeriesMember, bytes]] = []
    for member, content in members:
        held = [before for before, _ in turn]
        again = member.part in [before.part for before in held]
        if held and (again or not _at_one_instant(held[-1], member)):
            yield turn
            turn = []
        turn.append((member, content))
        if not member.part:
            yield turn
            turn = []
    if turn:
        yield turn


def _at_one_instant(one: SeriesMember, other: SeriesMember) -> bool:
    return bool(other.part) and (one.published_on, one.instant) == (other.published_on, other.instant)


def _name_in_set(member: SeriesMember) -> str:
    """What a member is called in its snapshot: a part of a list by the part, so that the same set is known again."""
    name = content_name(member.name)
    return f"{member.part}.{name.rpartition('.')[2]}" if member.part else name


def _date_of(names: Sequence[str]) -> str:
    days = {day for name in names if (day := date_in_name(base_name(name)))}
    return days.pop() if len(days) == 1 else ""


def _report(outcome: Outcome) -> Report:
    return Report(
        outcome.list,
        outcome.status,
        outcome.form,
        outcome.published_on,
        outcome.n_records,
        n_changed=outcome.n_changed,
        problems=outcome.problems,
    )


def _summed(manifest: Manifest, reports: Sequence[Report]) -> Report:
    """A series' reports as one; refusals within it are named."""
    if not reports:
        return Report(manifest.list, "not read", detail="The series has no member.")
    good = [each for each in reports if each.result in ("imported", "unchanged")]
    bad = [each for each in reports if each.result == "refused"]
    last = (good or reports)[-1]
    changed = any(each.result == "imported" for each in good)
    return msgspec.structs.replace(
        last,
        result="refused" if bad else "imported" if changed else "unchanged",
        n_snapshots=len(good),
        n_changed=sum(each.n_changed for each in good),
        detail="; ".join(f"{each.published_on}: {each.detail}" for each in bad),
    )
