"""From listed parties to the arrays of the index.

What costs time is reading names (Unicode, romanisation, keys). So an update lays out only the parties that changed,
and `merging` makes one index of them and of what stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from comity.model.identifiers import comparable
from comity.names.analysing import readings
from comity.names.tokens import Token
from comity.screen.index.files import Arrays
from comity.screen.index.hashing import text_hashes
from comity.screen.index.layout import MODE_CODES
from comity.screen.index.vocabulary import by_hash, columns, grouped
from comity.screen.party import LISTED_MODES, Party

Column = NDArray[Any]
KINDS = ("person", "organization", "vessel", "aircraft", "other")

TELL_EVERY = 1000
"""Parties between two words about how far it is."""

IDENTITIES = {
    "tok_id": "<u8",  # digest of a word
    "form_id": "<u8",  # digest of a form
    "ref_turn": "|u1",  # place among the readings of the name
    "party_stamp": "<u8",  # two for each party: what its record depended on in the register
}
"""What an update needs beside `layout.ARRAYS`, and screening does not."""


class Names(NamedTuple):
    """Names of parties, read.

    Attributes:
        tokens: every word, once.
        ids: `identity` of each.
        words: numbers of the words of all rows, one row after the other.
        starts: where each row begins; one more than there are rows.
        modes: of the rows.
        parties: (row, party, place among the party's names, place among the readings of the name).
    """

    tokens: list[Token]
    ids: Column
    words: Column
    starts: Column
    modes: Column
    parties: Column


def read_names(parties: Sequence[Party], told: Callable[[int], None] = lambda _: None) -> Names:
    """Read the names of parties.

    Args:
        parties: whose names are read.
        told: is told how many parties are done, now and then.
    """
    numbers, rows = _Numbers(), dict[tuple[int, tuple[int, ...]], int]()
    refs: list[tuple[int, int, int, int]] = []
    for p, party in enumerate(parties):
        for n, name in enumerate(party.names):
            read = ((mode, words) for mode in LISTED_MODES[party.kind] for words in readings(name.text, mode))
            for turn, (mode, words) in enumerate(read):
                ids = tuple([numbers[word] for word in words])
                row = rows.setdefault((MODE_CODES[mode], ids), len(rows))
                refs.append((row, p, n, turn))
        if p % TELL_EVERY == 0:
            told(p)
    lengths = np.fromiter((len(ids) for _, ids in rows), np.int64, len(rows))
    return Names(
        numbers.tokens,
        np.frombuffer(b"".join(numbers.known), np.uint64),
        np.fromiter((i for _, ids in rows for i in ids), np.uint32, int(lengths.sum())),
        np.concatenate(([0], np.cumsum(lengths))).astype(np.uint32),
        np.fromiter((mode for mode, _ in rows), np.uint8, len(rows)),
        np.array(refs, np.uint32).reshape(-1, 4),
    )


class _Numbers:
    """Words numbered by first appearance.

    Two that differ in anything but how they are printed are two words: one spelling may have other keys or another
    weight among organisations than among persons, and which of the two came first must not decide.
    """

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self._seen: dict[int, tuple[Token, int]] = {}  # by identity, since most words come from the readers' memory
        self.known: dict[bytes, int] = {}

    def __getitem__(self, word: Token) -> int:
        seen = self._seen.get(id(word))
        if seen is None:
            number = self.known.setdefault(identity(word), len(self.tokens))
            if number == len(self.tokens):
                self.tokens.append(word)
            seen = self._seen[id(word)] = (word, number)
        return seen[1]


def identity(word: Token) -> bytes:
    """Eight bytes that tell a word from every other, however it is printed: that changes no score."""
    return blake2b(repr(word._replace(text="")).encode(), digest_size=8).digest()


def lay_out(
    names: Names, parties: Sequence[Party], lists: Sequence[str], stamps: Sequence[str] | None = None
) -> Arrays:
    """Every array of the index.

    Args:
        names: of the parties.
        parties: in the order that `names` numbers them.
        lists: ids; the place of each is its number.
        stamps: 32 hexadecimal digits for each party (`Register.stamps`); their digests by default.
    """
    arrays = columns(names.tokens)
    arrays |= _rows(names, arrays)
    arrays |= _parties(parties, lists)
    return arrays | _identities(names, [each.digest for each in parties] if stamps is None else stamps)


def _identities(names: Names, stamps: Sequence[str]) -> Arrays:
    """By what words, forms and parties of two indexes are known to be the same (see `merging`)."""
    forms = dict.fromkeys(each.form for each in names.tokens)
    form_ids = b"".join(blake2b(form.encode(), digest_size=8).digest() for form in forms)
    return {
        "tok_id": names.ids,
        "form_id": np.frombuffer(form_ids, np.uint64),
        "party_stamp": np.frombuffer(bytes.fromhex("".join(stamps)), np.uint64).reshape(-1, 2),
    }


def by_rarest_word(words: Column, starts: Column, modes: Column, bits: Column) -> Column:
    """Rows in the order of their rarest word, so that those asked for together lie together in memory.

    Args:
        words: of all rows.
        starts: where each row begins; one more than there are rows.
        modes: of the rows.
        bits: of all words of the vocabulary.
    """
    begins, lengths = starts[:-1].astype(np.int64), _lengths(starts)
    if not len(lengths):
        return np.zeros(0, np.int64)
    common = np.lexsort((-bits[words], np.repeat(np.arange(len(lengths)), lengths)))
    return np.lexsort((words[common[begins]], modes))


def _together(names: Names, bits: Column) -> Names:
    """The names with their rows in the order of their rarest word."""
    starts, lengths = names.starts[:-1].astype(np.int64), _lengths(names.starts)
    order = by_rarest_word(names.words, names.starts, names.modes, bits)
    lengths = lengths[order]
    ends = np.cumsum(lengths)
    within = np.arange(len(names.words)) - np.repeat(ends - lengths, lengths)
    place = np.empty(len(order), np.uint32)
    place[order] = np.arange(len(order), dtype=np.uint32)
    parties = names.parties.copy()
    parties[:, 0] = place[parties[:, 0]]
    return names._replace(
        words=names.words[np.repeat(starts[order], lengths) + within],
        starts=np.concatenate(([0], ends)).astype(np.uint32),
        modes=names.modes[order],
        parties=parties,
    )


def _lengths(starts: Column) -> Column:
    lengths: Column = starts[1:].astype(np.int64) - starts[:-1]
    return lengths


def _rows(names: Names, vocabulary: Arrays) -> Arrays:
    names = _together(names, vocabulary["tok_bits"])
    n_rows, n_tokens = len(names.modes), len(names.tokens)
    lengths = _lengths(names.starts)
    of_row = np.repeat(np.arange(n_rows, dtype=np.uint32), lengths)
    bits = np.zeros(n_rows, np.float32)
    counts = np.zeros(n_rows, np.float32)
    np.add.at(bits, of_row, vocabulary["tok_bits"][names.words])
    np.add.at(counts, of_row, vocabulary["tok_word"][names.words])
    order, post_at = grouped(names.words, n_tokens)
    refs, ref_at = grouped(names.parties[:, 0], n_rows)
    return {
        "row_tok": names.words,
        "row_at": names.starts,
        "row_mode": names.modes,
        "row_bits": bits,
        "row_words": counts,
        "post_row": of_row[order],
        "post_at": post_at,
        "ref_party": names.parties[refs, 1],
        "ref_name": names.parties[refs, 2].astype(np.uint16),
        "ref_turn": names.parties[refs, 3].astype(np.uint8),
        "ref_at": ref_at,
        **_joins(names, of_row),
    }


def _joins(names: Names, of_row: Column) -> Arrays:
    """Neighbouring words under the hash of what they are when written as one."""
    first = np.flatnonzero(of_row[:-1] == of_row[1:]) if len(of_row) else np.zeros(0, np.int64)
    pairs = np.unique(names.words[first].astype(np.uint64) << np.uint64(32) | names.words[first + 1])
    a, b = (pairs >> np.uint64(32)).astype(np.uint32), pairs.astype(np.uint32)
    whole = [names.tokens[i].form + names.tokens[j].form for i, j in zip(a.tolist(), b.tolist(), strict=True)]
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
