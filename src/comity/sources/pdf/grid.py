"""A table drawn with lines: its rows and cells, told by the lines, and the text that stands in each."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comity.errors import RefusedError
from comity.sources.pdf.page import Page, Piece, Rule

SAME = 2.5
"""Points within which two lines are one: a border drawn per cell differs by rounding, and by its own width."""

MAX_CELLS = 200_000
"""Of one page, counted as if every line went across it; a page of a list has some 200."""


class Cell(NamedTuple):
    """One cell.

    Attributes:
        column: from 0, counted in the lines from left to right that the page has.
        n_columns: that it spans.
        n_rows: that it spans.
        lines: of text in it, from the top; blanks at their ends cut, empty ones left out.
    """

    column: int
    n_columns: int
    n_rows: int
    lines: tuple[str, ...]


class Grid(NamedTuple):
    """What a page's lines make of its text.

    Attributes:
        rows: from the top; a cell that spans rows stands in each of them, one that spans columns stands once.
        outside: lines of text that are in no cell, from the top.
    """

    rows: tuple[tuple[Cell, ...], ...]
    outside: tuple[str, ...]


def lay_out(page: Page, what: str) -> Grid:
    """Lay a page's text into the cells that its lines make. Tables that stand side by side become one.

    Raises:
        RefusedError: `too_large`: so many lines that no table needs them.
    """
    upright = [rule for rule in page.rules if rule.x0 == rule.x1]
    level = [rule for rule in page.rules if rule.x0 != rule.x1]
    xs = _positions(rule.x0 for rule in upright)
    ys = _positions(-rule.y0 for rule in level)  # downwards
    if len(xs) * len(ys) > MAX_CELLS:
        raise RefusedError("too_large", f"{what} has a table of {len(xs) * len(ys):,} cells on page {page.number}.")
    areas = _Areas(len(ys) - 1, len(xs) - 1)
    if areas.n_rows < 1 or areas.n_columns < 1:
        return Grid((), _lines(page.pieces))
    _join(areas, xs, ys, _Walls(xs, upright, upright=True), _Walls(ys, level, upright=False))
    return _filled(page.pieces, areas, xs, ys)


class _Areas:
    """The smallest cells, joined where no line parts them; 0 is what lies outside the table."""

    def __init__(self, n_rows: int, n_columns: int) -> None:
        self.n_rows = n_rows
        self.n_columns = n_columns
        self._parents = list(range(max(n_rows, 0) * max(n_columns, 0) + 1))

    def number(self, row: int, column: int) -> int:
        """Of the area that a smallest cell belongs to."""
        inside = 0 <= row < self.n_rows and 0 <= column < self.n_columns
        return self._root(row * self.n_columns + column + 1 if inside else 0)

    def join(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        """Make two areas one; the lower number stays, so that the outside remains 0."""
        roots = sorted((self.number(*one), self.number(*other)))
        self._parents[roots[1]] = roots[0]

    def _root(self, number: int) -> int:
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number


class _Walls:
    """Which stretches of which lines are drawn: spans per position, merged and sorted."""

    def __init__(self, positions: Sequence[float], rules: Iterable[Rule], *, upright: bool) -> None:
        spans: dict[int, list[tuple[float, float]]] = defaultdict(list)
        for rule in rules:
            at, span = (rule.x0, (-rule.y1, -rule.y0)) if upright else (-rule.y0, (rule.x0, rule.x1))
            spans[_index(positions, at)].append(span)
        self._spans = {place: _merged(found) for place, found in spans.items()}

    def is_drawn(self, place: int, at: float) -> bool:
        """Whether the line of that place is drawn at a point along it."""
        spans = self._spans.get(place, [])
        near = bisect_right(spans, (at, float("inf"))) - 1
        return near >= 0 and spans[near][0] <= at <= spans[near][1]


def _join(areas: _Areas, xs: Sequence[float], ys: Sequence[float], upright: _Walls, level: _Walls) -> None:
    for row in range(areas.n_rows):
        middle = (ys[row] + ys[row + 1]) / 2
        for column in range(areas.n_columns + 1):
            if not upright.is_drawn(column, middle):
                areas.join((row, column - 1), (row, column))
    for column in range(areas.n_columns):
        middle = (xs[column] + xs[column + 1]) / 2
        for row in range(areas.n_rows + 1):
            if not level.is_drawn(row, middle):
                areas.join((row - 1, column), (row, column))


def _filled(pieces: Sequence[Piece], areas: _Areas, xs: Sequence[float], ys: Sequence[float]) -> Grid:
    held: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        # A letter stands on its baseline, and may start a hair left of the line beside it.
        row = bisect_right(ys, -(piece.y + piece.size / 4)) - 1
        held[areas.number(row, bisect_right(xs, piece.x + piece.size / 4) - 1)].append(piece)
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for row in range(areas.n_rows):
        for column in range(areas.n_columns):
            places[areas.number(row, column)].append((row, column))
    rows: list[list[Cell]] = [[] for _ in range(areas.n_rows)]
    for number, place in places.items():
        if number:
            spanned_rows, spanned = sorted({row for row, _ in place}), sorted({column for _, column in place})
            cell = Cell(spanned[0], len(spanned), len(spanned_rows), _lines(held[number]))
            for row in spanned_rows:
                rows[row].append(cell)
    return Grid(tuple(tuple(sorted(row)) for row in rows if row), _lines(held[0]))


def _lines(pieces: Iterable[Piece]) -> tuple[str, ...]:
    """Pieces as lines: those on one baseline from left to right, the lines from the top."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: (-each.y, each.x)):
        if lines and abs(lines[-1][0].y - piece.y) <= piece.size / 3:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    texts = ("".join(piece.text for piece in sorted(line, key=lambda each: each.x)) for line in lines)
    return tuple(line for text in texts if (line := " ".join(text.split())))


def _positions(values: Iterable[float]) -> list[float]:
    """Values sorted, those within `SAME` of the one before as one."""
    places: list[float] = []
    last = float("-inf")
    for value in sorted(values):
        if value - last > SAME:
            places.append(value)
        last = value
    return places


def _index(positions: Sequence[float], value: float) -> int:
    """Which of the positions a value was made one with: the last that is not greater."""
    return max(bisect_right(positions, value) - 1, 0)


def _merged(spans: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for start, end in sorted(spans):
        if merged and start - merged[-1][1] <= SAME:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
