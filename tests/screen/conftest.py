"""A register with the toy list of the register's own tests, for tests that build an index from one."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from comity.register.store import Register
from comity.sources import registry


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The toy list, which the registry knows as if it were shipped."""
    if "toy_list" not in sys.modules:
        path = Path(__file__).parents[1] / "register" / "toy_list.py"
        spec = importlib.util.spec_from_file_location("toy_list", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["toy_list"] = module
        spec.loader.exec_module(module)
    toy = sys.modules["toy_list"]
    shipped, ids = registry.manifest, registry.list_ids()
    monkeypatch.setattr(registry, "list_ids", lambda: (*ids, "toy"))
    monkeypatch.setattr(registry, "manifest", lambda name: toy.manifest() if name == "toy" else shipped(name))
    return toy


@pytest.fixture
def toy_register(toy: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """An empty register that knows the toy list; its user's cache folder is a new one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("COMITY_INDEX", raising=False)
    with Register(tmp_path / "register.db") as opened:
        yield opened
