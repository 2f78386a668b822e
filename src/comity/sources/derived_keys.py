"""A key for a record of a list that prints none."""

from __future__ import annotations

from hashlib import sha256

from comity.names.normal import exact_key

DIGITS = 12
"""Hexadecimal digits of a derived key: 48 bits, so that among a million records a clash is a 1 in 500 event."""


def derived_key(kind: str, name: str, birth: str = "") -> str:
    """The first digits of the SHA-256 of kind, exact name key and printed birth date, one per line.

    A publisher that respells a name makes another key: such a list shows a removal and an addition where others show
    an amendment.
    """
    return sha256("\n".join((kind, exact_key(name), birth.strip())).encode()).hexdigest()[:DIGITS]
