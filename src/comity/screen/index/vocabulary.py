"""The words of all listed names, as columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from comity.names.tokens import Token
from comity.screen.index.files import Arrays
from comity.screen.index.hashing import shortened, text_hashes
from comity.screen.index.layout import KNOWN, NATIVE, NATIVES, SYLLABLE
from comity.screen.likeness import listed_keys
from comity.screen.name_score import weight_as_word

Column = NDArray[Any]


def packed(texts: Iterable[str]) -> tuple[Column, Column]:
    """Texts as one array of bytes, and where each begins (one more than there are texts)."""
    pieces = [text.encode() for text in texts]
    ends = np.cumsum(np.fromiter(map(len, pieces), np.int64, len(pieces)))
    return np.frombuffer(b"".join(pieces), np.uint8), np.concatenate(([0], ends)).astype(np.uint32)


def grouped(of: Column, n: int) -> tuple[Column, Column]:
    """Items by the group that each is of: the items of all groups in order, and where each of n groups begins."""
    order = np.argsort(of, kind="stable").astype(np.uint32)
    starts = np.zeros(n + 1, np.uint32)
    np.cumsum(np.bincount(of, minlength=n), out=starts[1:])
    return order, starts


def columns(tokens: Sequence[Token]) -> Arrays:
    """Every array of the vocabulary and of its look-ups."""
    forms: dict[str, int] = {}
    of_form = np.fromiter((forms.setdefault(each.form, len(forms)) for each in tokens), np.uint32, len(tokens))
    form_text, form_at = packed(forms)
    form_tok, form_tok_at = grouped(of_form, len(forms))
    text, at = packed(
        "\t".join((t.label, t.form, t.fold, ",".join(t.keys), ",".join(t.skeletons), t.text)) for t in tokens
    )
    cut_hash, cut_form = shortened(list(forms))
    return {
        "tok_text": text,
        "tok_at": at,
        "tok_bits": np.fromiter((each.bits for each in tokens), np.float32, len(tokens)),
        "tok_word": np.fromiter(map(weight_as_word, tokens), np.float32, len(tokens)),
        "tok_cls": np.fromiter((each.cls for each in tokens), np.uint8, len(tokens)),
        "tok_flags": np.fromiter((_flags(each) for each in tokens), np.uint8, len(tokens)),
        "tok_sound": text_hashes([f"fold:{each.fold}" for each in tokens]),
        "tok_first": np.fromiter((ord(each.form[0]) for each in tokens), np.uint8, len(tokens)),
        "tok_form": of_form,
        "form_text": form_text,
        "form_at": form_at,
        **by_hash("form_hash", text_hashes(list(forms)), "form_of_hash", np.arange(len(forms), dtype=np.uint32)),
        "form_tok": form_tok,
        "form_tok_at": form_tok_at,
        **by_hash("cut_hash", cut_hash, "cut_form", cut_form),
        **_keys(tokens),
        **_skeletons(tokens),
    }


def _flags(each: Token) -> int:
    return KNOWN * each.known | NATIVES.index(each.native) * NATIVE | SYLLABLE * each.syllable


def _keys(tokens: Sequence[Token]) -> Arrays:
    pairs = [(key, i) for i, each in enumerate(tokens) for key in listed_keys(each)]
    return by_hash(
        "key_hash", text_hashes([key for key, _ in pairs]), "key_tok", np.array([i for _, i in pairs], np.uint32)
    )


def _skeletons(tokens: Sequence[Token]) -> Arrays:
    some = [(text, i) for i, each in enumerate(tokens) for text in each.skeletons]
    return by_hash(
        "skel_hash", text_hashes([text for text, _ in some]), "skel_tok", np.array([i for _, i in some], np.uint32)
    )


def by_hash(hash_name: str, hashes: Column, value_name: str, values: Column) -> Arrays:
    """Two columns sorted by the first."""
    order = np.argsort(hashes, kind="stable")
    return {hash_name: hashes[order], value_name: values[order]}
