"""The brief as one HTML file that opens anywhere: no script, no address outside itself."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from comity.coverage.brief import Brief
from comity.coverage.targets import Cell

ORIGINS = {"own": "", "other": "republished", "unknown": "origin unknown"}


def page(brief: Brief) -> str:
    """The page. Every value from a list is escaped: names come from strangers."""
    environment = Environment(
        loader=PackageLoader("comity.publish"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.globals.update(day_of=day_of, origin_of=lambda cell: ORIGINS[cell.origin])
    bound = {each.authority: each.bound_by for each in brief.members if each.bound_by}
    return environment.get_template("brief.html.j2").render(brief=brief, bound=bound)


def day_of(cell: Cell) -> str:
    """The day of a cell in words: stated, announced, an interval, or unknown."""
    if cell.on:
        return f"announced {cell.on}" if cell.date_is == "announced" else str(cell.on)
    if cell.date_is == "interval":
        return f"{cell.not_before} to {cell.not_after}"
    return "day unknown"
