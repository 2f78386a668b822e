"""A part of a name in comparable form."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One word of a name (one syllable of a Korean or Chinese one) in comparable form.

    Attributes:
        form: lower-case ASCII, in the most usual romanisation.
        keys: `family:value` each; two parts that share a key may be the same word spelled differently.
    """

    form: str
    keys: tuple[str, ...] = ()
