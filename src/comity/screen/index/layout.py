"""What the index holds: every array by name, with its type and meaning.

A *token* is a word of a name, a *form* its letters (several tokens may share one), a *row* a name that at least one
listed party bears (read as one mode reads it), a *party* a record of a list. `x_at` arrays say where the entries of
each x begin; the entries of number i are those from `x_at[i]` to `x_at[i + 1]`.
"""

from __future__ import annotations

from comity.names.tokens import Native

ARRAYS: dict[str, str] = {
    # tokens
    "tok_text": "|u1",  # label, form, fold, keys, skeletons and printed text of each token, parted by tabs, UTF-8
    "tok_at": "<u4",
    "tok_bits": "<f4",
    "tok_word": "<f4",  # what it counts where words are counted
    "tok_cls": "|u1",
    "tok_flags": "|u1",  # KNOWN + NATIVE x place among NATIVES + SYLLABLE
    "tok_sound": "<u8",  # hash of the key of its fold
    "tok_first": "|u1",  # first letter
    "tok_form": "<u4",  # number of its form
    # forms, and the tokens of each
    "form_text": "|u1",
    "form_at": "<u4",
    "form_hash": "<u8",
    "form_of_hash": "<u4",
    "form_tok": "<u4",
    "form_tok_at": "<u4",
    # look-ups, sorted by hash
    "cut_hash": "<u4",  # forms with letters left out
    "cut_form": "<u4",
    "key_hash": "<u8",  # keys of tokens
    "key_tok": "<u4",
    "skel_hash": "<u8",  # skeletons of tokens
    "skel_tok": "<u4",
    "join_hash": "<u8",  # forms of two neighbours written as one word
    "join_a": "<u4",
    "join_b": "<u4",
    # rows
    "row_tok": "<u4",
    "row_at": "<u4",
    "row_mode": "|u1",
    "row_bits": "<f4",  # sum of its tokens' bits
    "row_words": "<f4",  # sum of what its tokens count as words
    "post_row": "<u4",  # rows that hold a token
    "post_at": "<u4",
    # who bears a name
    "ref_party": "<u4",
    "ref_name": "<u2",  # place among the party's names
    "ref_at": "<u4",
    # parties
    "party_list": "<u2",  # place among the lists of the meta
    "party_kind": "|u1",
    "party_data": "|u1",  # MessagePack of Party
    "party_at": "<u8",
    "id_hash": "<u8",  # comparable values of identifiers
    "id_party": "<u4",
}
"""Name -> NumPy type."""

PERSON, ORGANIZATION, VESSEL = range(3)
MODE_CODES = {"person": PERSON, "organization": ORGANIZATION, "vessel": VESSEL}

KNOWN, NATIVE = 1, 2
NATIVES: tuple[Native, ...] = ("", "letters", "abjad", "syllables")
"""Sort of letters -> how many times NATIVE is in a token's flags."""
SYLLABLE = 8
NATIVE_MASK = 3 * NATIVE
ABJAD = NATIVES.index("abjad") * NATIVE
