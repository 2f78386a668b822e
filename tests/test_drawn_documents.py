"""The documents that are drawn from manifests say what the manifests say."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path

from comity.sources import registry

TOOLS = Path(__file__).resolve().parents[1] / "tools"


def test_documents_about_lists_are_as_drawn() -> None:
    tool = runpy.run_path(str(TOOLS / "draw_list_docs.py"))
    for name, lines in tool["DOCUMENTS"].items():
        drawn = "\n".join(lines()) + "\n"
        assert (TOOLS.parent / name).read_text("utf-8") == drawn, f"{name}: run python tools/draw_list_docs.py"


def test_every_list_stands_under_its_authority() -> None:
    told = tomllib.loads((TOOLS / "authorities.toml").read_text("utf-8"))["authority"]
    named = {name for each in told for part in each["publishes"] for name in part["read"]}
    assert named == set(registry.list_ids()) - {"founding_2024"}
