"""Comity: the open record with which states coordinate sanctions and monitor how they are kept.

import comity
register = comity.open("register.db")
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from comity.version import __version__

if TYPE_CHECKING:
    from comity.register.store import Register

__all__ = ["__version__", "open"]


def open(place: str | Path) -> Register:  # noqa: A001 - comity.open is the name that users rely on
    """Open a register, and lay it out where there is none yet.

    Args:
        place: path of a SQLite file, or a PostgreSQL URL.

    Raises:
        RegisterError: it cannot be opened, or was laid out by another version.
    """
    from comity.register.store import Register  # noqa: PLC0415 - `import comity` stays light

    return Register(place)
