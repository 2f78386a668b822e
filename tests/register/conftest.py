"""Registers to test on: SQLite always; PostgreSQL where COMITY_TEST_POSTGRES names a server's URL."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import create_engine, text

from comity.register.store import Register
from comity.sources import registry

POSTGRES_VARIABLE = "COMITY_TEST_POSTGRES"


def _load_toy() -> ModuleType:
    """Import the toy list under a name by which the registry can find its reader."""
    path = Path(__file__).with_name("toy_list.py")
    spec = importlib.util.spec_from_file_location("toy_list", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["toy_list"] = module
    spec.loader.exec_module(module)
    return module


_load_toy()


@pytest.fixture
def toy_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the registry answer for the toy list as if it were shipped."""
    import toy_list  # noqa: PLC0415 - it is loaded by hand above

    shipped, ids = registry.manifest, registry.list_ids()
    monkeypatch.setattr(registry, "list_ids", lambda: (*ids, "toy"))
    monkeypatch.setattr(registry, "manifest", lambda name: toy_list.manifest() if name == "toy" else shipped(name))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty register can be made."""
    if request.param == "sqlite":
        yield str(tmp_path / "register.db")
        return
    url = os.environ.get(POSTGRES_VARIABLE, "")
    if not url and os.environ.get("CI"):
        pytest.fail(f"{POSTGRES_VARIABLE} names no PostgreSQL server, and in CI nothing is skipped")
    if not url:
        pytest.skip(f"{POSTGRES_VARIABLE} names no PostgreSQL server")
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    yield url


@pytest.fixture
def register(place: str, toy_is_known: None) -> Iterator[Register]:
    """An empty register that knows the toy list."""
    with Register(place) as opened:
        yield opened
