"""Bringing lists up to date from a mirror."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from comity.errors import ComityError, RefusedError, UsageError
from comity.register.deliveries import Delivery, stored_file
from comity.register.update import Report, Updater
from comity.sources import telling_forms
from comity.sources.contract import Form, Manifest
from comity.sources.mirror import Mirror, MirrorEntry, StoredSeries, StoredSnapshot
from comity.sources.packed import base_name


def from_mirror(
    updater: Updater, mirror: Mirror, lists: Sequence[str] = (), *, history: bool = False
) -> Iterator[Report]:
    """Lists from a mirror: the snapshot in force, and what supplies the fields that its form lacks.

    Args:
        updater: brings them in.
        mirror: to take them from.
        lists: only these; all that it has by default.
        history: everything older too.
    """
    entries = [mirror.entry(name) for name in lists] or list(mirror.entries)
    for n_done, entry in enumerate(entries):
        updater.progress(entry.list, n_done, len(entries))
        if entry.list not in updater.register.list_ids():
            yield Report(entry.list, "not read", detail="Comity has no reader for this list yet.")
        else:
            yield from _entry(updater, mirror, entry, history=history)


def _entry(updater: Updater, mirror: Mirror, entry: MirrorEntry, *, history: bool) -> Iterator[Report]:
    manifest = updater.register.manifest(entry.list)
    older = list(_older(updater, mirror, entry, manifest, history=history))
    # The newest snapshot comes last, so that a series is imported in order and the shrink of each is judged.
    yield from older
    try:
        paths = mirror.paths(entry)
        current = telling_forms.by_names(manifest, paths, entry.form)
        read = ((base_name(path), mirror.read(path)) for path in paths)
        files = tuple(stored_file(name, raw, keep_packed=current.archive) for name, raw in read)
        origin = f"{mirror.name}: {', '.join(entry.files)}"
        yield updater.bring(Delivery(manifest, current, files, entry.published_on.isoformat(), origin=origin))
    except UsageError as error:
        yield updater.failed(entry.list, mirror.name, RefusedError("format", str(error)))
    except ComityError as error:
        yield updater.failed(entry.list, mirror.name, error)


def _older(
    updater: Updater, mirror: Mirror, entry: MirrorEntry, manifest: Manifest, *, history: bool
) -> Iterator[Report]:
    found = mirror.history(entry.list)
    try:
        lacking = _lacking(manifest, telling_forms.by_names(manifest, mirror.paths(entry), entry.form))
    except ComityError:
        lacking = frozenset()
    if not history:
        evidence = [
            StoredSnapshot(each.published_on, (path,))
            for each in mirror.presence(entry.list).snapshots
            for path in each.paths
        ]
        yield from _lenders(updater, mirror, manifest, [*found.snapshots, *evidence], lacking)
        return
    for series in found.series:
        yield _series(updater, mirror, manifest, series)
    for snapshot in found.snapshots:
        yield _snapshot(updater, mirror, manifest, snapshot)
    for each in mirror.presence(entry.list).snapshots:
        for path in each.paths:
            yield _snapshot(updater, mirror, manifest, StoredSnapshot(each.published_on, (path,)))


def _lenders(
    updater: Updater, mirror: Mirror, manifest: Manifest, snapshots: Sequence[StoredSnapshot], lacking: frozenset[str]
) -> Iterator[Report]:
    """The newest snapshots that together carry what the one in force lacks, as far as others carry it; oldest first."""
    chosen: list[StoredSnapshot] = []
    for snapshot in sorted(snapshots, key=lambda each: each.published_on, reverse=True):
        try:
            form = telling_forms.by_names(manifest, snapshot.paths)
        except UsageError:
            continue
        if lacking & set(form.carries):
            chosen.append(snapshot)
            lacking -= set(form.carries)
    for snapshot in reversed(chosen):
        yield _snapshot(updater, mirror, manifest, snapshot)


def _series(updater: Updater, mirror: Mirror, manifest: Manifest, series: StoredSeries) -> Report:
    try:
        return updater.from_series(manifest, series.archive, mirror.read(series.archive), mirror.members(series))
    except ComityError as error:
        return updater.failed(manifest.list, series.archive, error)


def _snapshot(updater: Updater, mirror: Mirror, manifest: Manifest, snapshot: StoredSnapshot) -> Report:
    try:
        files = [(path, mirror.read(path)) for path in snapshot.paths]
        return updater.from_files(manifest, files, snapshot.published_on)
    except ComityError as error:
        return updater.failed(manifest.list, ", ".join(snapshot.paths), error)


def _lacking(manifest: Manifest, form: Form) -> frozenset[str]:
    """The fields that some other form of the list carries and this one does not."""
    return frozenset(field for other in manifest.forms for field in other.carries) - set(form.carries)
