"""Which published files an index was built from: what a hit is proved by, and what a no-hit was screened against."""

from __future__ import annotations

import msgspec

from comity.screen.explanation import Source
from comity.screen.index.opened import Index
from comity.screen.index.store import Meta


class Screened(msgspec.Struct, frozen=True):
    """What a subject was screened against.

    Attributes:
        sources: the file of every list, by list.
        parties: how many.
        names: how many they bear.
        as_of: the day that was asked about, or empty for the latest.
        held_at: the instant of the register's own life that was asked about, or empty.
        built_at: when the index was made.
        index_digest: two indexes with the same digest give the same answers.
        warning: what is wrong with screening against it; empty where nothing is.
    """

    sources: tuple[Source, ...]
    parties: int
    names: int
    as_of: str
    held_at: str
    built_at: str
    index_digest: str
    warning: str


def screened(index: Index) -> Screened:
    """What an index holds."""
    meta = msgspec.json.decode(index.meta, type=Meta)
    sources = tuple(
        Source(each.list, each.published_on, each.snapshot_sha256, each.form, each.status) for each in meta.lists
    )
    return Screened(
        sources,
        meta.n_parties,
        meta.n_names,
        meta.as_of,
        meta.held_at,
        meta.built_at,
        meta.digest,
        meta.warning,
    )
