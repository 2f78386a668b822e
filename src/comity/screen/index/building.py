"""From listed parties to the arrays of the index.

What costs time is reading names (Unicode, romanisation, keys); laying out the arrays is a second's work even for all
lists. So an update reads only the parties that changed, takes the rest over from the index before, and lays out anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from comity.model.identifiers import comparable
from comity.names.analysing import readings
from comity.names.folding import fold
from comity.names.tokens import Token
from comity.screen.index.files import Arrays
from comity.screen.index.hashing import text_hashes
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.vocabulary import by_hash, columns, grouped
from comity.screen.party import MODES, Party

Column = NDArray[Any]
KINDS = ("person", "organization", "vessel", "aircraft", "other")

MOST_TOKENS = 40


class Names(NamedTuple):
    """Names of parties, read.

    Attributes:
        tokens: every word, once.
        words: numbers of the words of all rows, one row after the other.
        starts: where each row begins; one more than there are rows.
        modes: of the rows.
        parties: (row, party, place among the party's names).
    """

    tokens: list[Token]
    words: Column
    starts: Column
    modes: Column
    parties: Column


def read_names(parties: Sequence[Party]) -> Names:
    """Read the names of parties."""
    tokens: list[Token] = []
    numbers: dict[str, int] = {}
    rows: dict[tuple[int, tuple[int, ...]], int] = {}
    refs: list[tuple[int, int, int]] = []
    for p, party in enumerate(parties):
        mode = MODES[party.kind]
        for n, name in enumerate(party.names):
            for words in readings(name.text, mode):
                ids = []
                for word in words:
                    number = numbers.setdefault(word.label, len(tokens))
                    if number == len(tokens):
                        tokens.append(word)
                    ids.append(number)
                row = rows.setdefault((MODE_CODES[mode], tuple(ids)), len(rows))
                refs.append((row, p, n))
    lengths = np.fromiter((len(ids) for _, ids in rows), np.int64, len(rows))
    return Names(
        tokens,
        np.fromiter((i for _, ids in rows for i in ids), np.uint32, int(lengths.sum())),
        np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32),
        np.fromiter((mode for mode, _ in rows), np.uint8, len(rows)),
        np.array(refs, np.uint32).reshape(-1, 3),
    )


def lay_out(names: Names, parties: Sequence[Party], lists: Sequence[str]) -> Arrays:
    """Every array of the index.

    Args:
        names: of the parties.
        parties: in the order that `names` numbers them.
        lists: ids; the place of each is its number.
    """
    arrays = columns(names.tokens)
    arrays |= _rows(names, arrays)
    arrays |= _parties(parties, lists)
    return arrays


def _rows(names: Names, vocabulary: Arrays) -> Arrays:
    n_rows, n_tokens = len(names.modes), len(names.tokens)
    lengths = names.starts[1:].astype(np.int64) - names.starts[:-1]
    of_row = np.repeat(np.arange(n_rows, dtype=np.uint32), lengths)
    bits = np.zeros(n_rows, np.float32)
    np.add.at(bits, of_row, vocabulary["tok_bits"][names.words])
    order, post_at = grouped(names.words, n_tokens)
    refs, ref_at = grouped(names.parties[:, 0], n_rows)
    return {
        "row_tok": names.words,
        "row_at": names.starts,
        "row_mode": names.modes,
        "row_bits": bits,
        "post_row": of_row[order],
        "post_at": post_at,
        "ref_party": names.parties[refs, 1],
        "ref_name": names.parties[refs, 2].astype(np.uint16),
        "ref_at": ref_at,
        **_joins(names, of_row),
    }


def _joins(names: Names, of_row: Column) -> Arrays:
    """Neighbouring words under the hash of what they are when written as one."""
    first = np.flatnonzero(of_row[:-1] == of_row[1:]) if len(of_row) else np.zeros(0, np.int64)
    pairs = np.unique(names.words[first].astype(np.uint64) << np.uint64(32) | names.words[first + 1])
    a, b = (pairs >> np.uint64(32)).astype(np.uint32), pairs.astype(np.uint32)
    whole = [fold(names.tokens[i].form + names.tokens[j].form) for i, j in zip(a.tolist(), b.tolist(), strict=True)]
    hashes = text_hashes(whole)
    order = np.argsort(hashes, kind="stable")
    return {"join_hash": hashes[order], "join_a": a[order], "join_b": b[order]}


def _parties(parties: Sequence[Party], lists: Sequence[str]) -> Arrays:
    numbers = {name: i for i, name in enumerate(lists)}
    data = [msgspec.msgpack.encode(each) for each in parties]
    starts = np.concatenate(([0], np.cumsum(np.fromiter(map(len, data), np.int64, len(data))))).astype(np.uint64)
    values = [
        (comparable(each), i) for i, party in enumerate(parties) for each in party.identifiers if comparable(each)
    ]
    return {
        "party_list": np.fromiter((numbers[each.list] for each in parties), np.uint16, len(parties)),
        "party_kind": np.fromiter((KINDS.index(each.kind) for each in parties), np.uint8, len(parties)),
        "party_data": np.frombuffer(b"".join(data), np.uint8),
        "party_at": starts,
        **by_hash(
            "id_hash",
            text_hashes([value for value, _ in values]),
            "id_party",
            np.fromiter((i for _, i in values), np.uint32, len(values)),
        ),
    }
