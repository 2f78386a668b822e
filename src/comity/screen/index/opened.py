"""An index open for reading."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from comity.errors import IndexFileError
from comity.names.folding import core
from comity.names.tokens import Token, TokenClass
from comity.screen.index import files
from comity.screen.index.layout import ARRAYS, KNOWN, NATIVE, NATIVES, SYLLABLE
from comity.screen.party import Party

Column = NDArray[Any]
_parties = msgspec.msgpack.Decoder(Party)


class Index:
    """The names, words and identifiers of the listed parties.

    Args:
        arrays: as `layout.ARRAYS` names them.
        meta: JSON; see `store.Meta`.
    """

    def __init__(self, arrays: files.Arrays, meta: bytes) -> None:
        if missing := ARRAYS.keys() - arrays.keys():
            raise IndexFileError("The index", f"it lacks {', '.join(sorted(missing))}")
        if not is_whole(arrays):
            raise IndexFileError("The index", "its arrays do not fit together")
        self.arrays = arrays
        self.meta = meta
        self._tokens: dict[int, Token] = {}

    @classmethod
    def open(cls, path: Path) -> Index:
        """Open an index file.

        Raises:
            IndexFileError: it cannot be used.
        """
        return cls(*files.read(path))

    @property
    def n_rows(self) -> int:
        """Names, each once."""
        return len(self.arrays["row_mode"])

    @property
    def n_tokens(self) -> int:
        """Words, each once."""
        return len(self.arrays["tok_cls"])

    @property
    def n_parties(self) -> int:
        """Listed parties."""
        return len(self.arrays["party_kind"])

    def token(self, number: int) -> Token:
        """A word of a listed name."""
        found = self._tokens.get(number)
        if found is None:
            found = self._tokens[number] = self._token(number)
        return found

    def _token(self, number: int) -> Token:
        a = self.arrays
        fields = self._text("tok_text", "tok_at", number).split("\t")
        label, form, folded, keys, skeletons, text = fields
        flags = int(a["tok_flags"][number])
        return Token(
            label,
            form,
            folded,
            core(form),
            tuple(keys.split(",")) if keys else (),
            TokenClass(int(a["tok_cls"][number])),
            float(a["tok_bits"][number]),
            tuple(skeletons.split(",")) if skeletons else (),
            NATIVES[flags % SYLLABLE // NATIVE],
            bool(flags & KNOWN),
            bool(flags & SYLLABLE),
            text,
        )

    def form(self, number: int) -> str:
        """A form."""
        return self._text("form_text", "form_at", number)

    def _text(self, text: str, at: str, number: int) -> str:
        starts = self.arrays[at]
        return bytes(self.arrays[text][int(starts[number]) : int(starts[number + 1])]).decode()

    def row(self, number: int) -> tuple[Token, ...]:
        """The words of a listed name."""
        starts = self.arrays["row_at"]
        return tuple(self.token(int(i)) for i in self.arrays["row_tok"][int(starts[number]) : int(starts[number + 1])])

    def bearers(self, row: int) -> list[tuple[int, int]]:
        """Who bears a name: (party, place among the party's names)."""
        starts = self.arrays["ref_at"]
        some = slice(int(starts[row]), int(starts[row + 1]))
        return list(zip(self.arrays["ref_party"][some].tolist(), self.arrays["ref_name"][some].tolist(), strict=True))

    def party(self, number: int) -> Party:
        """A listed party."""
        starts = self.arrays["party_at"]
        return _parties.decode(bytes(self.arrays["party_data"][int(starts[number]) : int(starts[number + 1])]))

    def found(self, hashes: str, values: str, hashed: int) -> Column:
        """The values of a look-up under one hash."""
        column = self.arrays[hashes]
        wanted = column.dtype.type(hashed)
        first = int(column.searchsorted(wanted))
        if first == len(column) or column[first] != wanted:
            return self.arrays[values][:0]
        return self.arrays[values][first : int(column.searchsorted(wanted, "right"))]


def is_whole(arrays: files.Arrays) -> bool:
    """Whether the arrays are of their types and fit together: damage is told without reading the file through."""
    if any(name not in arrays or arrays[name].dtype != np.dtype(type_) for name, type_ in ARRAYS.items()):
        return False
    ends = (
        ("tok_at", "tok_text", "tok_cls"),
        ("form_at", "form_text", "form_hash"),
        ("row_at", "row_tok", "row_mode"),
        ("ref_at", "ref_party", "row_mode"),
        ("party_at", "party_data", "party_kind"),
    )
    return all(
        name in arrays
        and len(arrays[at]) == len(arrays[name]) + 1
        and int(arrays[at][0]) == 0
        and int(arrays[at][-1]) == len(arrays[data])
        for at, data, name in ends
    )
