"""One index out of several, without reading a name again.

An update takes what stayed from the index before and what changed from a small new one; a build in two processes takes
both halves. The result is, array by array, what a build of the chosen parties in that order would have laid out (but
for the order of entries under equal hashes where that order says nothing): words, forms and rows are numbered by first
appearance in both. So no trace of parties that left stays, and an updated index answers as a new one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from comity.screen.index.building import by_rarest_word
from comity.screen.index.files import Arrays
from comity.screen.index.opened import Column
from comity.screen.index.vocabulary import by_hash, grouped

NOWHERE = -1
_ROW_MIX = np.uint64(0x9E3779B97F4A7C15)
_U64, _LOW = np.uint64, np.uint64(0xFFFFFFFF)


class Choice(NamedTuple):
    """Which of the things of all parts go into the new index.

    Attributes:
        order: the chosen things, numbered through all parts, in their new order.
        new: for each thing of all parts its new number, `NOWHERE` for those that are left out; those that are the
            same in several parts have the same.
    """

    order: Column
    new: Column


def merge(parts: Sequence[Arrays], order: Column) -> Arrays:
    """Lay out an index of some parties of several indexes.

    Args:
        parts: as `building.lay_out` makes them, all over the same lists.
        order: the parties of the new index in their order, numbered through all parts.
    """
    n_parties = sum(len(part["party_kind"]) for part in parts)
    parties = Choice(order, _inverse(order, n_parties))
    same = _same(_joined(parts, "tok_id"))
    refs, of_ref = _refs(parts, parties)
    rows, words, starts = _rows(parts, same, of_ref)
    tokens = _by_appearance(words, same)
    forms = _forms(parts, tokens)
    rows = _together(parts, rows, (tokens.new[words].astype(np.uint32), starts), tokens)
    words, starts = _words_of(parts, rows, same)
    words = tokens.new[words].astype(np.uint32)
    row_of_ref = rows.new[of_ref]
    return {
        **_taken(parts, "tok", tokens.order, ("tok_text", "tok_at", "tok_form")),
        **_texts(parts, "tok_text", "tok_at", tokens.order, np.uint32),
        **_form_arrays(parts, tokens, forms),
        **_look_up(parts, "form_hash", "form_of_hash", "form_id", forms),
        **_look_up(parts, "cut_hash", "cut_form", "form_id", forms),
        **_look_up(parts, "key_hash", "key_tok", "tok_id", tokens),
        **_look_up(parts, "skel_hash", "skel_tok", "tok_id", tokens),
        **_join_arrays(parts, tokens, words, starts),
        **_row_arrays(parts, rows, words, starts, len(tokens.order)),
        **_ref_arrays(refs, row_of_ref, len(rows.order)),
        **_taken(parts, "party", parties.order, ("party_data", "party_at")),
        **_texts(parts, "party_data", "party_at", parties.order, np.uint64),
        **_look_up(parts, "id_hash", "id_party", "party_kind", parties),
    }


def _joined(parts: Sequence[Arrays], name: str) -> Column:
    return np.concatenate([part[name] for part in parts])


def _shifted(parts: Sequence[Arrays], name: str, counted: str) -> Column:
    """Numbers of things, numbered through all parts."""
    before = np.cumsum([0, *(len(part[counted]) for part in parts[:-1])])
    return np.concatenate([part[name].astype(np.int64) + first for part, first in zip(parts, before, strict=True)])


def _starts(parts: Sequence[Arrays], name: str, data: str) -> Column:
    """Where things begin in the joined data of all parts; one more than there are things."""
    before = np.cumsum([0, *(len(part[data]) for part in parts)])
    pieces = [part[name][:-1].astype(np.int64) + first for part, first in zip(parts, before, strict=False)]
    return np.concatenate([*pieces, before[-1:]])


def _inverse(order: Column, n: int) -> Column:
    new = np.full(n, NOWHERE, np.int64)
    new[order] = np.arange(len(order))
    return new


def _same(ids: Column) -> Column:
    """For each thing the first with its id."""
    _, first, which = np.unique(ids, return_index=True, return_inverse=True)
    return first[which]


def _by_appearance(seen: Column, same: Column) -> Choice:
    """Number things by first appearance.

    Args:
        seen: things as they come; each is the first of its like.
        same: for each thing the first of its like.
    """
    at = np.full(len(same), NOWHERE, np.int64)
    at[seen[::-1]] = np.arange(len(seen))[::-1]  # of several assignments to one place the last stays
    found = np.flatnonzero(at != NOWHERE)
    order = found[np.argsort(at[found])]
    return Choice(order, _inverse(order, len(same))[same])


def _refs(parts: Sequence[Arrays], parties: Choice) -> tuple[dict[str, Column], Column]:
    """Who bears which name, in the order in which a build comes upon it; and the row of each, through all parts."""
    party = parties.new[_shifted(parts, "ref_party", "party_kind")]
    counts = np.concatenate([np.diff(part["ref_at"].astype(np.int64)) for part in parts])
    of_ref = np.repeat(np.arange(len(counts)), counts)
    name, turn = _joined(parts, "ref_name"), _joined(parts, "ref_turn")
    kept = np.flatnonzero(party != NOWHERE)
    place = (party[kept].astype(_U64) << _U64(24)) | (name[kept].astype(_U64) << _U64(8)) | turn[kept]
    kept = kept[np.argsort(place, kind="stable")]
    refs = {"ref_party": party[kept].astype(np.uint32), "ref_name": name[kept], "ref_turn": turn[kept]}
    return refs, of_ref[kept]


def _rows(parts: Sequence[Arrays], same: Column, of_ref: Column) -> tuple[Choice, Column, Column]:
    """The rows that someone bears, each once, as a build comes upon them; their words, and where each row begins."""
    every = same[_shifted(parts, "row_tok", "tok_id")]
    alike = _same(_row_hashes(every, _starts(parts, "row_at", "row_tok"), _joined(parts, "row_mode")))
    rows = _by_appearance(alike[of_ref], alike)
    return rows, *_words_of(parts, rows, same)


def _words_of(parts: Sequence[Arrays], rows: Choice, same: Column) -> tuple[Column, Column]:
    """The words of rows, each the first of its like through all parts, and where each row begins."""
    words, starts = _ragged(_shifted(parts, "row_tok", "tok_id"), _starts(parts, "row_at", "row_tok"), rows.order)
    return same[words], starts


def _together(parts: Sequence[Arrays], rows: Choice, words: tuple[Column, Column], tokens: Choice) -> Choice:
    """The rows in the order in which a build lays them out."""
    bits = _joined(parts, "tok_bits")[tokens.order]
    order = by_rarest_word(*words, _joined(parts, "row_mode")[rows.order], bits)
    place = _inverse(order, len(order))
    new = np.where(rows.new == NOWHERE, NOWHERE, place[rows.new] if len(place) else NOWHERE)
    return Choice(rows.order[order], new)


def _row_hashes(words: Column, starts: Column, modes: Column) -> Column:
    """Hashes of rows, of their words in their order."""
    if not len(modes):
        return np.zeros(0, np.uint64)
    lengths = np.diff(starts)
    place = (np.arange(len(words)) - np.repeat(starts[:-1], lengths)).astype(np.uint64)
    mixed = _mixed(_mixed(words.astype(np.uint64) + _U64(1)) + (place + _U64(1)) * _ROW_MIX)
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(mixed)))
    whole = sums[starts[1:]] - sums[starts[:-1]]
    return _mixed(whole + lengths.astype(np.uint64) * _ROW_MIX + modes)


def _mixed(values: Column) -> Column:
    """Finaliser of SplitMix64 (Steele, Lea, Flood 2014)."""
    values = (values ^ (values >> _U64(30))) * _U64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> _U64(27))) * _U64(0x94D049BB133111EB)
    finished: Column = values ^ (values >> _U64(31))
    return finished


def _forms(parts: Sequence[Arrays], tokens: Choice) -> Choice:
    same = _same(_joined(parts, "form_id"))
    return _by_appearance(same[_shifted(parts, "tok_form", "form_id")[tokens.order]], same)


def _ragged(data: Column, starts: Column, order: Column) -> tuple[Column, Column]:
    """Some of the pieces of a column, joined in an order, and where each begins. Most follow one another there too."""
    lengths = np.diff(starts)[order]
    new_starts = np.concatenate(([0], np.cumsum(lengths)))
    if not len(order):
        return data[:0], new_starts
    breaks = np.flatnonzero(np.diff(order) != 1) + 1
    first = starts[order[np.concatenate(([0], breaks))]]
    last = starts[order[np.concatenate((breaks - 1, [len(order) - 1]))] + 1]
    pieces = [data[a:b] for a, b in zip(first.tolist(), last.tolist(), strict=True)]
    return np.concatenate(pieces), new_starts


def _texts(parts: Sequence[Arrays], data: str, at: str, order: Column, of_starts: Any) -> Arrays:
    found, starts = _ragged(_joined(parts, data), _starts(parts, at, data), order)
    return {data: found, at: starts.astype(of_starts)}


def _taken(parts: Sequence[Arrays], family: str, order: Column, but: Sequence[str]) -> Arrays:
    """Every plain column of a family, in a new order."""
    names = [name for name in parts[0] if name.startswith(f"{family}_") and name not in but]
    return {name: _joined(parts, name)[order] for name in names}


def _form_arrays(parts: Sequence[Arrays], tokens: Choice, forms: Choice) -> Arrays:
    of_form = forms.new[_shifted(parts, "tok_form", "form_id")[tokens.order]].astype(np.uint32)
    form_tok, form_tok_at = grouped(of_form, len(forms.order))
    return {
        "tok_form": of_form,
        "form_id": _joined(parts, "form_id")[forms.order],
        "form_tok": form_tok,
        "form_tok_at": form_tok_at,
        **_texts(parts, "form_text", "form_at", forms.order, np.uint32),
    }


def _look_up(parts: Sequence[Arrays], hashes: str, values: str, counted: str, chosen: Choice) -> Arrays:
    """The entries of the things that were chosen; of those that are the same, once."""
    of = _shifted(parts, values, counted)
    taken = np.zeros(len(chosen.new), np.bool_)
    taken[chosen.order] = True
    kept = taken[of]
    return by_hash(hashes, _joined(parts, hashes)[kept], values, chosen.new[of[kept]].astype(np.uint32))


def _join_arrays(parts: Sequence[Arrays], tokens: Choice, words: Column, starts: Column) -> Arrays:
    """Of all neighbouring words those that stand beside each other in a row that is left."""
    ends = np.zeros(len(words) + 1, np.bool_)
    ends[starts] = True
    first = np.flatnonzero(~ends[1:-1]) if len(words) else np.zeros(0, np.int64)
    live = np.sort(words[first].astype(_U64) << _U64(32) | words[first + 1])
    a, b = (tokens.new[_shifted(parts, name, "tok_id")] for name in ("join_a", "join_b"))
    known = np.flatnonzero((a != NOWHERE) & (b != NOWHERE))
    pairs, at = np.unique(a[known].astype(_U64) << _U64(32) | b[known].astype(_U64), return_index=True)
    wanted = np.searchsorted(live, pairs, "right") > np.searchsorted(live, pairs)
    pairs, hashes = pairs[wanted], _joined(parts, "join_hash")[known[at[wanted]]]
    order = np.argsort(hashes, kind="stable")
    pairs = pairs[order]
    return {
        "join_hash": hashes[order],
        "join_a": (pairs >> _U64(32)).astype(np.uint32),
        "join_b": (pairs & _LOW).astype(np.uint32),
    }


def _row_arrays(parts: Sequence[Arrays], rows: Choice, words: Column, starts: Column, n_tokens: int) -> Arrays:
    of_row = np.repeat(np.arange(len(rows.order), dtype=np.uint32), np.diff(starts))
    order, post_at = grouped(words, n_tokens)
    return {
        **_taken(parts, "row", rows.order, ("row_tok", "row_at")),
        "row_tok": words,
        "row_at": starts.astype(np.uint32),
        "post_row": of_row[order],
        "post_at": post_at,
    }


def _ref_arrays(refs: dict[str, Column], of_ref: Column, n_rows: int) -> Arrays:
    order, ref_at = grouped(of_ref, n_rows)
    return {**{name: column[order] for name, column in refs.items()}, "ref_at": ref_at}
