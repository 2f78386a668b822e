"""What every room's tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED_VARIABLE = "COMITY_SHARED"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real lists and evaluation material; tests that need it are skipped, loudly, where it is absent."""
    place = os.environ.get(SHARED_VARIABLE, "")
    if not place or not Path(place).is_dir():
        pytest.skip(f"{SHARED_VARIABLE} names no folder of real lists")
    return Path(place)


@pytest.fixture(scope="session")
def real_lists(shared: Path) -> Path:
    """The stored real lists, with their mirror.toml."""
    return shared / "data" / "lists"
