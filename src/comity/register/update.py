"""Bringing lists up to date: from the package, from a mirror, or from their publishers.

Every snapshot is its own transaction, so that an update that is stopped has kept what it had done, and the next one
goes on from there. One list that is refused or cannot be reached never keeps the others from coming in.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Literal

import msgspec

from comity.errors import ComityError, FetchError, RefusedError, RegisterError, UsageError
from comity.register.deliveries import Delivery, StoredFile, stored_file
from comity.register.importing import Outcome
from comity.register.store import Register
from comity.sources import registry, telling_forms
from comity.sources.contract import Form, Manifest, Problem
from comity.sources.fetch import Fetcher, FetchState, NotModified, fetch_list
from comity.sources.founding import facts
from comity.sources.mirror import Mirror, MirrorEntry, StoredSeries, StoredSnapshot
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


class Updater:
    """Brings lists into one register.

    Args:
        register: to bring them into.
        clock: gives the instant, with time zone.
        accept_shrink: take lists although they lost more records than their manifests tolerate.
        progress: told in words what is under way.
    """

    def __init__(
        self,
        register: Register,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        accept_shrink: bool = False,
        progress: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._register = register
        self._clock = clock
        self._importer = register.importer(accept_shrink=accept_shrink)
        self._progress = progress

    # From the package -------------------------------------------------------------------------------------------

    def from_package(self) -> Iterator[Report]:
        """The tables that Comity ships: the founding case, the UN's vessels, and a stand-in for the UN's list."""
        for each in facts.snapshot_files():
            manifest = registry.manifest(each.list)
            form = manifest.form(each.form)
            files = (stored_file(each.file, facts.read(each.file)),)
            day = each.published_on.isoformat()
            yield self._bring(Delivery(manifest, form, files, day, origin="the package"), quiet=True)

    # From files -------------------------------------------------------------------------------------------------

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
            form = _form_of(manifest, files, form_id)
            stored = tuple(stored_file(base_name(name), raw, keep_packed=form.archive) for name, raw in files)
        except RefusedError as error:
            return self._failed(manifest.list, origin, error)
        return self._bring(Delivery(manifest, form, stored, published_on or _date_of(names), origin=origin))

    def from_series(
        self, manifest: Manifest, archive: str, raw: bytes, members: Iterable[tuple[SeriesMember, bytes]]
    ) -> Report:
        """A whole series in the order of publication.

        Args:
            manifest: of the list.
            archive: name of the archive.
            raw: its bytes.
            members: (`SeriesMember`, bytes), oldest first.
        """
        try:
            reports = list(self._members(manifest, archive, raw, members))
        except RefusedError as error:
            return self._failed(manifest.list, archive, error)
        return _summed(manifest, reports)

    def _members(
        self, manifest: Manifest, archive: str, raw: bytes, members: Iterable[tuple[SeriesMember, bytes]]
    ) -> Iterator[Report]:
        digest, packed = sha256(raw).hexdigest(), base_name(archive)
        for member, content in members:
            form = telling_forms.by_names(manifest, [member.name])
            file = StoredFile(content_name(member.name), content, packed, raw, digest, member=member.name)
            self._progress(f"{manifest.list} {member.published_on}")
            origin = f"{packed}: {member.name}"
            delivery = Delivery(manifest, form, (file,), member.published_on, origin)
            yield self._bring(delivery, quiet=True)

    # From a mirror ----------------------------------------------------------------------------------------------

    def from_mirror(self, mirror: Mirror, lists: Sequence[str] = (), *, history: bool = False) -> Iterator[Report]:
        """Lists from a mirror: the snapshot in force, and what supplies the fields that its form lacks.

        Args:
            mirror: to take them from.
            lists: only these; all that it has by default.
            history: everything older too.
        """
        for entry in [mirror.entry(name) for name in lists] or list(mirror.entries):
            if entry.list not in self._register.list_ids():
                yield Report(entry.list, "not read", detail="Comity has no reader for this list yet.")
            elif entry.status == "sample":
                yield Report(entry.list, "not read", detail="A sample of the format, not a list.")
            else:
                yield from self._entry(mirror, entry, history=history)

    def _entry(self, mirror: Mirror, entry: MirrorEntry, *, history: bool) -> Iterator[Report]:
        manifest = self._register.manifest(entry.list)
        self._progress(entry.list)
        older = list(self._older(mirror, entry, manifest, history=history))
        # The newest snapshot comes last, so that a series is imported in order and the shrink of each is judged.
        yield from older
        try:
            paths = mirror.paths(entry)
            current = self._current_form(manifest, entry, paths)
            read = ((base_name(path), mirror.read(path)) for path in paths)
            files = tuple(stored_file(name, raw, keep_packed=current.archive) for name, raw in read)
            origin = f"{mirror.name}: {', '.join(entry.files)}"
            yield self._bring(Delivery(manifest, current, files, entry.published_on.isoformat(), origin=origin))
        except UsageError as error:
            yield self._failed(entry.list, mirror.name, RefusedError("format", str(error)))
        except ComityError as error:
            yield self._failed(entry.list, mirror.name, error)

    def _older(self, mirror: Mirror, entry: MirrorEntry, manifest: Manifest, *, history: bool) -> Iterator[Report]:
        found = mirror.history(entry.list)
        try:
            lacking = _lacking(manifest, self._current_form(manifest, entry, mirror.paths(entry)))
        except ComityError:
            lacking = frozenset()
        if not history:
            yield from self._lenders(mirror, manifest, found.snapshots, lacking)
            return
        for series in found.series:
            yield self._series(mirror, manifest, series)
        for snapshot in found.snapshots:
            yield self._snapshot(mirror, manifest, snapshot)

    def _lenders(
        self, mirror: Mirror, manifest: Manifest, snapshots: Sequence[StoredSnapshot], lacking: frozenset[str]
    ) -> Iterator[Report]:
        """The newest snapshot of each other form that carries something which the one in force lacks."""
        newest: dict[str, StoredSnapshot] = {}
        for snapshot in snapshots:
            try:
                form = telling_forms.by_names(manifest, snapshot.paths)
            except UsageError:
                continue
            if lacking & set(form.carries):
                newest[form.id] = snapshot
        for snapshot in sorted(newest.values(), key=lambda each: each.published_on):
            yield self._snapshot(mirror, manifest, snapshot)

    def _series(self, mirror: Mirror, manifest: Manifest, series: StoredSeries) -> Report:
        try:
            return self.from_series(manifest, series.archive, mirror.read(series.archive), mirror.members(series))
        except ComityError as error:
            return self._failed(manifest.list, series.archive, error)

    def _snapshot(self, mirror: Mirror, manifest: Manifest, snapshot: StoredSnapshot) -> Report:
        try:
            files = [(path, mirror.read(path)) for path in snapshot.paths]
            return self.from_files(manifest, files, snapshot.published_on)
        except ComityError as error:
            return self._failed(manifest.list, ", ".join(snapshot.paths), error)

    def _current_form(self, manifest: Manifest, entry: MirrorEntry, paths: Sequence[str]) -> Form:
        return telling_forms.by_names(manifest, paths, entry.form)

    # From publishers --------------------------------------------------------------------------------------------

    def from_publishers(
        self, fetcher: Fetcher, lists: Sequence[str] = (), within_seconds: float | None = None
    ) -> Iterator[Report]:
        """Lists from their publishers, with conditional requests.

        Args:
            fetcher: asks.
            lists: only these; all that have an address by default.
            within_seconds: for all together; lists whose turn does not come are reported as unreachable.
        """
        end = None if within_seconds is None else time.monotonic() + within_seconds
        for name in lists or self._register.list_ids():
            manifest = self._register.manifest(name)
            form = next((each for each in manifest.forms if each.fetch), None)
            if form is None:
                if lists:
                    yield Report(
                        name, "not read", detail="Its publisher's form is not read yet; give a mirror or a file."
                    )
                continue
            if manifest.status == "retired" and not lists:
                continue
            self._progress(f"{name} from {manifest.publisher}")
            if end is not None and time.monotonic() >= end:
                yield Report(name, "unreachable", detail="No time was left for it.")
                continue
            yield self._publisher(fetcher, manifest, form)

    def _publisher(self, fetcher: Fetcher, manifest: Manifest, form: Form) -> Report:
        state = {each.url: FetchState(*self._register.fetch_state(each.url)) for each in form.fetch}
        known = {url: each for url, each in state.items() if each != FetchState()}
        origin = form.fetch[0].url
        try:
            answer = fetch_list(manifest, form, known, fetcher)
        except ComityError as error:
            return self._failed(manifest.list, origin, error)
        if isinstance(answer, NotModified):
            self._register.enter_attempt(manifest.list, origin, self._clock())
            return Report(manifest.list, "unchanged", form.id, detail="Its publisher says: not modified.")
        stored = tuple(stored_file(name, raw, keep_packed=form.archive) for name, raw in answer.files.items())
        # A file that states no date is dated by the day on which its publisher was seen to serve it.
        delivery = Delivery(manifest, form, stored, answer.retrieved_at.date().isoformat(), origin=origin)
        report = self._bring(delivery)
        if report.result in ("imported", "unchanged"):
            for url, each in answer.states.items():
                self._register.keep_fetch_state(url, each.etag, each.last_modified, self._clock())
        return report

    # Common -----------------------------------------------------------------------------------------------------

    def _bring(self, delivery: Delivery, *, quiet: bool = False) -> Report:
        """Import one delivery; `quiet` writes no note that it was unchanged (a series would write hundreds)."""
        try:
            outcome = self._register.import_snapshot(delivery, self._clock(), self._importer)
        except RefusedError as error:
            return Report(
                delivery.manifest.list, "refused", delivery.form.id, delivery.published_on, detail=error.detail
            )
        if outcome.status == "unchanged" and not quiet:
            self._register.enter_attempt(delivery.manifest.list, delivery.origin, self._clock())
        return _report(outcome)

    def _failed(self, list_id: str, origin: str, error: ComityError) -> Report:
        if isinstance(error, RegisterError):
            raise error  # no list's fault, and nothing more can be written down
        if isinstance(error, UsageError):
            return Report(list_id, "not read", detail=str(error))
        self._register.enter_attempt(list_id, origin, self._clock(), error)
        result: Result = "refused" if isinstance(error, RefusedError) else "unreachable"
        return Report(list_id, result, detail=str(error))


def _form_of(manifest: Manifest, files: Sequence[tuple[str, bytes]], form_id: str) -> Form:
    """The form that is named, or told by the files' names, or else by what is in them."""
    if form_id:
        return manifest.form(form_id)
    try:
        return telling_forms.by_names(manifest, [name for name, _ in files])
    except UsageError:
        plain = (stored_file(base_name(name), raw) for name, raw in files)
        return telling_forms.by_content(manifest, {file.name: file.content for file in plain})


def _lacking(manifest: Manifest, form: Form) -> frozenset[str]:
    """The fields that some other form of the list carries and this one does not."""
    return frozenset(field for other in manifest.forms for field in other.carries) - set(form.carries)


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


__all__ = ["FetchError", "Report", "Updater"]
