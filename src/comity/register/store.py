"""The register: the one object through which everything else reads and writes what lists have said."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec
from sqlalchemy import select

from comity.errors import NotFoundError, RefusedError, UsageError
from comity.register import history, journal, lookup, schema, views
from comity.register.bodies import insert_new
from comity.register.comparison import Change
from comity.register.database import open_engine, reading, writing
from comity.register.history import Listing
from comity.register.journal import Attempt, AttemptOutcome
from comity.register.states import ListState, state_of
from comity.register.views import Held, ListView, Snapshot
from comity.sources import registry
from comity.sources.contract import Manifest

if TYPE_CHECKING:
    from comity.register.deliveries import Delivery
    from comity.register.importing import Importer, Outcome

# What only writes is imported where it is used: a command that reads answers in a third of a second, imports included.


class Found(msgspec.Struct, frozen=True):
    """A record that answers to a look-up.

    Attributes:
        held: the record in force at the day asked about; for one no longer listed, as it last stood.
        listing: when it came onto the list, and left.
        listed: whether it stands on the list at the day asked about.
    """

    held: Held
    listing: Listing
    listed: bool


class Register:
    """What every list said, and when.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        RegisterError: it cannot be opened, or was laid out by another version.
    """

    def __init__(self, place: str | Path) -> None:
        self.place = str(place)
        self._engine = open_engine(place)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    # Lists ------------------------------------------------------------------------------------------------------

    def manifest(self, list_id: str) -> Manifest:
        """The manifest of a list: shipped, or described by the user.

        Raises:
            UsageError: no such list.
        """
        if list_id in registry.list_ids():
            return registry.manifest(list_id)
        with reading(self._engine) as connection:
            own = schema.own_manifest.c
            text = connection.scalar(select(own.toml).where(own.list == list_id))
        return registry.parse_manifest(text) if text is not None else registry.manifest(list_id)

    def list_ids(self) -> tuple[str, ...]:
        """Ids of all lists that the register can know: those shipped, and those that a user described."""
        with reading(self._engine) as connection:
            own = connection.scalars(select(schema.own_manifest.c.list)).all()
        return tuple(sorted({*registry.list_ids(), *own}))

    def add_list(self, text: str) -> Manifest:
        """Make a list known that the user described in a manifest of their own; a later one replaces it.

        Raises:
            UsageError: the manifest cannot be used, or its id is that of a shipped list.
        """
        from comity.sources.mapped.own_list import own_manifest  # noqa: PLC0415

        manifest = own_manifest(text)
        if manifest.list in registry.list_ids():
            raise UsageError(f"{manifest.list} is the id of a shipped list. Give your list another id.")
        held = {each.form for each in self.snapshots(manifest.list)}
        if lost := sorted(held - {form.id for form in manifest.forms}):
            raise UsageError(
                f"The register holds files of {manifest.list} in the form {', '.join(lost)}, which this manifest does "
                "not have. Nothing was changed. Keep that form in it beside the new one, or give the list another id."
            )
        with writing(self._engine) as connection:
            own = schema.own_manifest
            connection.execute(own.delete().where(own.c.list == manifest.list))
            insert_new(connection, own, [{"list": manifest.list, "toml": text}])
        return manifest

    def lists(self, as_of: date | None = None, held_at: datetime | None = None) -> list[ListState]:
        """How every list stands on a day (today by default), sorted by id; lists without a snapshot are left out."""
        on = as_of or datetime.now(UTC).date()
        with reading(self._engine) as connection:
            known = views.snapshots(connection, views.moment(connection, as_of, held_at))
            attempts = journal.by_list(connection, held_at)
        by_list: dict[str, list[Snapshot]] = {}
        for each in known:
            by_list.setdefault(each.list, []).append(each)
        states = []
        for name, some in sorted(by_list.items()):
            manifest = self.manifest(name)
            if views.counting(manifest, some):
                states.append(state_of(manifest, some, attempts.get(name, ()), on))
        return states

    def snapshots(self, list_id: str = "", as_of: date | None = None) -> list[Snapshot]:
        """Every snapshot of a list (of all lists by default), in order of publication."""
        with reading(self._engine) as connection:
            return views.snapshots(connection, views.moment(connection, as_of), list_id)

    def refusals(self, list_id: str = "") -> list[Attempt]:
        """Every refused file, latest first."""
        with reading(self._engine) as connection:
            return journal.refusals(connection, list_id)

    # Records ----------------------------------------------------------------------------------------------------

    def records(
        self,
        list_id: str,
        as_of: date | None = None,
        *,
        keys: Collection[str] | None = None,
        held_at: datetime | None = None,
    ) -> Iterator[Held]:
        """The records in force on a day (the latest known by default), sorted by key.

        Args:
            list_id: of the list.
            as_of: the day; snapshots published later do not count.
            keys: only these.
            held_at: an instant of the register's own life; what came in later does not count.
        """
        manifest = self.manifest(list_id)
        with reading(self._engine) as connection:
            yield from ListView(connection, manifest, views.moment(connection, as_of, held_at)).records(keys)

    def stamps(self, list_id: str, as_of: date | None = None, held_at: datetime | None = None) -> dict[str, str]:
        """Key -> 32 hexadecimal digits that change whenever the record that `records` gives does; no record is read."""
        manifest = self.manifest(list_id)
        with reading(self._engine) as connection:
            return ListView(connection, manifest, views.moment(connection, as_of, held_at)).stamps()

    def last_imports(self) -> dict[str, int]:
        """List -> id of the last import that changed anything of it, in whatever form and for whatever day."""
        with reading(self._engine) as connection:
            return views.last_imports(connection)

    def keys_in_regime(self, list_id: str, regime: str, as_of: date | None = None) -> list[str]:
        """Keys of a list's records in force with a designation under a programme of a regime, sorted."""
        manifest = self.manifest(list_id)
        with reading(self._engine) as connection:
            return ListView(connection, manifest, views.moment(connection, as_of)).keys_in_regime(regime)

    def find(self, asked: str, as_of: date | None = None, held_at: datetime | None = None) -> list[Found]:
        """Records that answer to an id, an identifier or an exact name on a day; those no longer listed come last.

        Raises:
            NotFoundError: none does.
        """
        with reading(self._engine) as connection:
            pairs = lookup.find(connection, asked, views.moment(connection, as_of, held_at))
        found = self.found(pairs, as_of, held_at)
        if not found:
            on = f" by {as_of}" if as_of else ""
            raise NotFoundError(
                f"No record answers to {asked!r}{on}. An id, an identifier or an exact published name is needed; "
                "case, accents, punctuation and word order do not matter."
            )
        return found

    def found(
        self, pairs: Collection[tuple[str, str]], as_of: date | None = None, held_at: datetime | None = None
    ) -> list[Found]:
        """(list, key) pairs as records on a day; those no longer listed come last, those never listed not at all."""
        with reading(self._engine) as connection:
            when = views.moment(connection, as_of, held_at)
            seen = [self._found(ListView(connection, self.manifest(name), when), key) for name, key in sorted(pairs)]
        return sorted((each for each in seen if each is not None), key=self._order)

    def _order(self, found: Found) -> tuple[bool, bool, str, str]:
        """What is listed today first, history last."""
        record = found.held.record
        return not found.listed, self.manifest(record.list).status == "retired", record.list, record.key

    def _found(self, view: ListView, key: str) -> Found | None:
        stay = history.listing(view.connection, view, key)
        if stay is None:
            return None
        if stay.gone_after is None:
            held = next(view.records([key]), None)
            return Found(held, stay, listed=True) if held else None
        earlier = ListView(view.connection, view.manifest, view.when._replace(bound=stay.last_seen), view.snapshots)
        held = next(earlier.records([key]), None)
        return Found(held, stay, listed=False) if held else None

    def listings(self, list_id: str, keys: Collection[str], as_of: date | None = None) -> dict[str, Listing]:
        """Key -> when the record came onto the list, as far as the snapshots tell."""
        manifest = self.manifest(list_id)
        with reading(self._engine) as connection:
            view = ListView(connection, manifest, views.moment(connection, as_of))
            return history.listings(connection, view, keys)

    def with_terms(
        self, terms: Collection[tuple[str, str]], as_of: date | None = None, held_at: datetime | None = None
    ) -> set[tuple[str, str]]:
        """(list, key) pairs of which some version has one of the terms: ("name", exact key) or (scheme, value)."""
        with reading(self._engine) as connection:
            return lookup.with_terms(connection, terms, views.moment(connection, as_of, held_at))

    def changes(
        self, since: date | None = None, until: date | None = None, *, list_id: str = "", regime: str = ""
    ) -> list[Change]:
        """What snapshots published after one day and up to another changed, latest first.

        Args:
            since: snapshots published after this day; from the beginning by default.
            until: up to and including this day; to the end by default.
            list_id: of one list only.
            regime: of records under its programmes only.
        """
        names = [list_id] if list_id else sorted({each.list for each in self.snapshots()})
        found: list[Change] = []
        for name in names:
            manifest = self.manifest(name)
            with reading(self._engine) as connection:
                start = views.moment(connection, since) if since else views.Moment("")
                found += history.changes(connection, manifest, start, views.moment(connection, until), regime)
        found.sort(key=lambda each: (each.list, each.key))
        found.sort(key=lambda each: each.published_on, reverse=True)
        return found

    # Writing ----------------------------------------------------------------------------------------------------

    def importer(self, *, accept_shrink: bool = False) -> Importer:
        """An importer for several deliveries in a row."""
        from comity.register.importing import Importer  # noqa: PLC0415

        return Importer(self._engine, accept_shrink=accept_shrink)

    def import_snapshot(self, delivery: Delivery, now: datetime, importer: Importer | None = None) -> Outcome:
        """Import one delivery; a refusal is written down before it is raised.

        Raises:
            RefusedError: the delivery is not what it should be; the last good version stays in force.
        """
        try:
            return (importer or self.importer()).run(delivery, now)
        except RefusedError as error:
            # A day that was refused orders nothing: the refusal is shown until a good file comes in.
            day = "" if error.reason == "undated" else delivery.published_on
            self.enter_attempt(delivery.manifest.list, delivery.origin, now, error, day)
            raise

    def enter_attempt(
        self, list_id: str, origin: str, now: datetime, error: Exception | None = None, published_on: str = ""
    ) -> None:
        """Write down that a list was refused (RefusedError), was not to be had (any other error), or is unchanged.

        Args:
            list_id: of the list.
            origin: what was to be imported.
            now: the instant.
            error: why not.
            published_on: day of publication of what was to be imported, where it is known.
        """
        at = now.astimezone(UTC).isoformat(timespec="microseconds")
        outcome: AttemptOutcome = "unchanged"
        reason = detail = ""
        if isinstance(error, RefusedError):
            outcome, reason, detail = "refused", error.reason, error.detail
        elif error is not None:
            outcome, reason, detail = "unreachable", "unreachable", str(error)
        with writing(self._engine) as connection:
            journal.enter(connection, Attempt(list_id, at, origin, published_on, outcome, reason, detail))

    def read_again(self, list_id: str, now: datetime) -> list[str]:
        """Read the stored files of a list again wherever a newer reader has come since.

        Returns:
            The ids of the forms that were read again.
        """
        from comity.register.importing import read_again  # noqa: PLC0415

        manifest = self.manifest(list_id)
        return [form.id for form in manifest.forms if read_again(self._engine, manifest, form, now)]

    def raw_files(self, snapshot: Snapshot) -> dict[str, bytes]:
        """The published files of a snapshot, byte for byte."""
        from comity.register.rawfiles import RawFiles  # noqa: PLC0415

        manifest = self.manifest(snapshot.list)
        with reading(self._engine) as connection:
            delivery = RawFiles(connection).delivery(manifest, manifest.form(snapshot.form), snapshot.id)
        return {file.name: file.content for file in delivery.files}

    def as_published(self, snapshot: Snapshot, key: str) -> str:
        """What a snapshot's files print of one entry, as text: every byte on which its record depends.

        Raises:
            NotFoundError: the files have no such entry.
        """
        from comity.register.reading import published_entry  # noqa: PLC0415

        form = self.manifest(snapshot.list).form(snapshot.form)
        found = published_entry(form, self.raw_files(snapshot), key)
        if found is None:
            raise NotFoundError(f"The file of {snapshot.published_on} has no entry {key} in {snapshot.list}.")
        return found.decode("utf-8", "replace")

    # Conditional requests ---------------------------------------------------------------------------------------

    def fetch_state(self, url: str) -> tuple[str, str]:
        """What a publisher's server said last of an address: (ETag, Last-Modified), empty where nothing."""
        with reading(self._engine) as connection:
            f = schema.fetch_state.c
            row = connection.execute(select(f.etag, f.last_modified).where(f.url == url)).first()
        return (row.etag, row.last_modified) if row else ("", "")

    def keep_fetch_state(self, url: str, etag: str, last_modified: str, now: datetime) -> None:
        """Remember what a publisher's server said of an address."""
        values = {"url": url, "etag": etag, "last_modified": last_modified, "checked_at": now.isoformat()}
        with writing(self._engine) as connection:
            connection.execute(schema.fetch_state.delete().where(schema.fetch_state.c.url == url))
            connection.execute(schema.fetch_state.insert().values(values))
