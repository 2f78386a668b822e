"""A picture of how many records each list had, file by file, through time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from math import ceil
from typing import TYPE_CHECKING, Any

import msgspec

from comity.errors import UsageError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMATS = ("svg", "png", "pdf")
COLOURS = ("#1b5e8c", "#b4530a", "#4b7f2b", "#7a3b8f", "#5c5c5c")
MARKS = ("o", "s", "^", "D", "v")
"""Forms differ by mark as well as by colour."""
MARGIN = 120.0
"""Days left free on either side."""


class Size(msgspec.Struct, frozen=True):
    """How many records one file of a list had.

    Attributes:
        form: id of the form, and whose it is.
        published_on: ISO date.
    """

    list: str
    form: str
    kind: str
    published_on: str
    records: int


def sizes_picture(sizes: Sequence[Size], form: str) -> bytes:
    """Draw one panel a list: every file a mark, joined by steps within a form (between two files nothing is known).

    Args:
        sizes: in order of publication within each list.
        form: of `FORMATS`.

    Raises:
        UsageError: the drawing library is not installed, the form is none of `FORMATS`, or there is nothing to draw.
    """
    if form not in FORMATS:
        raise UsageError(f"A picture is {', '.join(FORMATS)}; {form!r} is none of them.")
    if not sizes:
        raise UsageError("There is no file to draw. Bring lists in first: comity update --history")
    figure_class = _figure_class()
    lists = sorted({each.list for each in sizes})
    columns = min(3, len(lists))
    rows = ceil(len(lists) / columns)
    figure = figure_class(figsize=(4.2 * columns, 2.5 * rows + 0.4), layout="constrained")
    days = [_number(each) for each in sizes]
    span = (min(days) - MARGIN, max(days) + MARGIN)
    for place, name in enumerate(lists, start=1):
        _panel(figure.add_subplot(rows, columns, place), name, [each for each in sizes if each.list == name], span)
    figure.suptitle("Records in each published file, by date of publication", fontsize=11)
    out = io.BytesIO()
    figure.savefig(out, format=form, dpi=150, metadata=_without_a_clock(form))
    return out.getvalue()


def _figure_class() -> Any:
    try:
        import matplotlib as mpl  # noqa: PLC0415 - an extra, and a second of imports
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError as error:
        raise UsageError("Pictures need a drawing library: pip install 'comity[figures]'.") from error
    mpl.rcParams.update({"svg.hashsalt": "comity", "svg.fonttype": "path", "font.family": "DejaVu Sans"})
    return Figure


def _without_a_clock(form: str) -> dict[str, Any]:
    """The same sizes give the same bytes."""
    return {"svg": {"Date": None}, "pdf": {"CreationDate": None}}.get(form, {})


def _number(size: Size) -> float:
    """A day as the drawing library counts it: days since 1970."""
    return float((date.fromisoformat(size.published_on) - date(1970, 1, 1)).days)


def _panel(axes: Axes, name: str, sizes: Sequence[Size], span: tuple[float, float]) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter  # noqa: PLC0415
    from matplotlib.ticker import FuncFormatter, MaxNLocator  # noqa: PLC0415

    axes.set_title(name, loc="left", fontsize=9, fontweight="bold")
    forms = sorted({(each.kind != "publisher", each.form) for each in sizes})
    for (_, form), colour, mark in zip(forms, COLOURS, MARKS, strict=False):
        mine = [each for each in sizes if each.form == form]
        days = [_number(each) for each in mine]
        counts = [each.records for each in mine]
        small = 3.0 if len(mine) > 20 else 5.0
        label = f"{form}, {mine[0].kind}, {len(mine)}"
        axes.plot(
            days,
            counts,
            mark,
            drawstyle="steps-post",
            linestyle="-",
            linewidth=0.9,
            markersize=small,
            color=colour,
            label=label,
        )
    axes.set_ylim(bottom=0, top=1.25 * max(each.records for each in sizes))
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.xaxis_date()
    axes.set_xlim(span)  # the same for every panel, so that days stand under one another
    locator = AutoDateLocator(minticks=2, maxticks=6)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    axes.tick_params(labelsize=7)
    axes.grid(visible=True, linewidth=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(fontsize=6.5, loc="lower right", frameon=False)
