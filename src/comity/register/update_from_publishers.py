"""Bringing lists up to date from their publishers."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from comity.errors import ComityError
from comity.register.deliveries import Delivery, stored_file
from comity.register.update import Report, Updater
from comity.sources.contract import Form, Manifest
from comity.sources.fetch import Fetcher, FetchState, NotModified, fetch_list

NO_ADDRESS = """No fixed address of it is known: its file is published under a new one each time, or not as a file. \
Fetch it from the publisher's page and import it, or give a mirror."""


def from_publishers(
    updater: Updater, fetcher: Fetcher, lists: Sequence[str] = (), within_seconds: float | None = None
) -> Iterator[Report]:
    """Lists from their publishers, with conditional requests.

    Args:
        updater: brings them in.
        fetcher: asks.
        lists: only these; all that have an address by default.
        within_seconds: for all together; lists whose turn does not come are reported as unreachable.
    """
    end = None if within_seconds is None else time.monotonic() + within_seconds
    names = lists or updater.register.list_ids()
    for n_done, name in enumerate(names):
        manifest = updater.register.manifest(name)
        form = _fetched(manifest)
        if form is None:
            if lists:
                yield Report(name, "not read", detail=NO_ADDRESS)
            continue
        if manifest.status == "retired" and not lists:
            continue
        updater.progress(f"{name} from {manifest.publisher}", n_done, len(names))
        if end is not None and time.monotonic() >= end:
            yield Report(name, "unreachable", detail="No time was left for it.")
            continue
        yield _publisher(updater, fetcher, manifest, form)


def _fetched(manifest: Manifest) -> Form | None:
    """The form that is asked for: the richest whose reader met a real file, else the richest with an address."""
    with_address = [form for form in manifest.forms if form.fetch]
    return next((form for form in with_address if form.verified_on == "real file"), next(iter(with_address), None))


def _publisher(updater: Updater, fetcher: Fetcher, manifest: Manifest, form: Form) -> Report:
    state = {each.url: FetchState(*updater.register.fetch_state(each.url)) for each in form.fetch}
    known = {url: each for url, each in state.items() if each != FetchState()}
    origin = form.fetch[0].url
    try:
        answer = fetch_list(manifest, form, known, fetcher)
    except ComityError as error:
        return updater.failed(manifest.list, origin, error)
    if isinstance(answer, NotModified):
        updater.register.enter_attempt(manifest.list, origin, updater.clock())
        return Report(manifest.list, "unchanged", form.id, detail="Its publisher says: not modified.")
    stored = tuple(stored_file(name, raw, keep_packed=form.archive) for name, raw in answer.files.items())
    # A file that states no date is dated by the day on which its publisher was seen to serve it.
    delivery = Delivery(manifest, form, stored, answer.retrieved_at.date().isoformat(), origin=origin)
    report = updater.bring(delivery)
    if report.result in ("imported", "unchanged"):
        for url, each in answer.states.items():
            updater.register.keep_fetch_state(url, each.etag, each.last_modified, updater.clock())
    return report
