"""Indexes for workers: a path that each of them opens, and what the index is."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from comity.errors import IndexFileError
from comity.screen.batch.runs import IndexState, ListState
from comity.screen.index import files
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.opened import Index
from comity.screen.party import Party


def state_of(index: Index, as_of: str = "", held_at: str = "") -> IndexState:
    """What an index is, for the record of a run."""
    meta = _meta(index)
    lists = tuple(
        ListState(each["list"], each.get("snapshot_sha256", ""), each.get("published_on", ""))
        for each in meta.get("lists", ())
    )
    return IndexState(digest_of(index), index.n_parties, lists, as_of, held_at)


def _meta(index: Index) -> dict[str, Any]:
    found = msgspec.json.decode(index.meta)
    return found if isinstance(found, dict) else {}


def digest_of(index: Index) -> str:
    """Digest of what an index holds: its own, or of its arrays where it has none."""
    own = _meta(index).get("digest", "")
    if own:
        return str(own)
    digest = hashlib.sha256()
    for name, array in sorted(index.arrays.items()):
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()


def opened(path: str, digest: str) -> Index:
    """An index that is the one that was meant.

    Raises:
        IndexFileError: it was replaced meanwhile, or cannot be used.
    """
    index = Index.open(Path(path))
    if digest_of(index) != digest:
        raise IndexFileError(path, "it was replaced while the run began; run again to screen against the new one")
    return index


def write_small(parties: Sequence[Party], path: Path) -> None:
    """An index of some parties, for the time of a run."""
    lists = sorted({each.list for each in parties})
    files.write(path, lay_out(read_names(parties), parties, lists), b"{}")
