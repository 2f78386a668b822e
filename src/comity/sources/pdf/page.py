"""What is drawn on a page of a PDF, as far as lists need it: pieces of text, and the straight lines of tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from comity.errors import RefusedError

MAX_OPERATIONS = 1_000_000
"""Drawing operations read in one document; the largest list here has some 90,000 (Japan's end users, 29 pages)."""

MAX_FONTS = 16 * 1024 * 1024
"""Weight of the fonts read in one document (`comity.sources.pdf.fonts`), counted on each page and in each drawing
within one; the heaviest list here weighs 0.8 MB."""

MAX_RULES = 200_000
"""Lines kept of one document; the largest list here has some 1,000."""

RULE_WIDTH = 3.0
"""Points up to which a filled rectangle is a line: table borders are drawn 0.5 to 1.5 points wide."""

Matrix = Sequence[float]


class Piece(NamedTuple):
    """Text drawn in one go.

    Attributes:
        text: with the blanks at its ends that its distance from the text before it makes likely.
        x: of its left end, in points from the left of the page as it is shown.
        y: of its baseline, in points from the bottom.
        size: of the letters, in points.
    """

    text: str
    x: float
    y: float
    size: float


class Rule(NamedTuple):
    """A straight line along the page's edges: `x0 == x1` or `y0 == y1`, and `x0 <= x1`, `y0 <= y1`; in points."""

    x0: float
    y0: float
    x1: float
    y1: float


class Page(NamedTuple):
    """One page.

    Attributes:
        number: from 1.
        pieces: in the order in which they are drawn.
        rules: lines, and edges of boxes.
        lines: of text, in the order in which they are drawn; blanks at their ends cut, empty ones left out.
    """

    number: int
    pieces: tuple[Piece, ...]
    rules: tuple[Rule, ...]
    lines: tuple[str, ...]


class Allowance:
    """What may still be drawn in a document. A file that asks for more is refused, so that none keeps us for ever."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._operations = MAX_OPERATIONS
        self._rules = MAX_RULES
        self._fonts = MAX_FONTS

    def take(self, n_operations: int = 0, n_rules: int = 0, fonts: int = 0) -> None:
        """Count operations, the lines that they draw and the weight of the fonts that they need.

        Raises:
            RefusedError: `too_large`; and again at each call from then on, because the library swallows errors that
                are raised inside a drawing within a page.
        """
        self._operations -= n_operations
        self._rules -= n_rules
        self._fonts -= fonts
        if min(self._operations, self._rules, self._fonts) < 0:
            raise RefusedError(
                "too_large", f"{self._what} draws more than any list does. It was given up; see whether it is the list."
            )


class Recorder:
    """Follows the library through one page's drawing operations and keeps text and straight lines."""

    def __init__(
        self, allowance: Allowance, turn: Callable[[float, float], tuple[float, float]], fonts_within: int
    ) -> None:
        """
        Args:
            allowance: of the document.
            turn: leads from the page's space to the page as it is shown.
            fonts_within: weight of the fonts of the drawings within the page, taken for each time one is drawn.
        """
        self.pieces: list[Piece] = []
        self.rules: list[Rule] = []
        self._allowance = allowance
        self._fonts_within = fonts_within
        self._turn = turn
        self._path: list[_Drawn] = []
        self._at = (0.0, 0.0)

    def before(self, operator: bytes, operands: Sequence[Any], cm: Matrix, _tm: Matrix) -> None:
        """An operation is about to be carried out; `cm` leads from the user's space to the page's."""
        n_rules = len(self._path) if operator in _PAINTS else 0
        self._allowance.take(1, n_rules, self._fonts_within if operator == b"Do" else 0)
        if operator in _STEPS:
            self._step(operator, operands, cm)
        elif operator in _PAINTS:
            edges = operator in _STROKES
            self.rules += [rule for drawn in self._path for rule in _rules(drawn, edges=edges)]
            self._path.clear()
        elif operator == b"n":
            self._path.clear()

    def text(self, text: str, cm: Matrix, tm: Matrix, _font: object, size: float) -> None:
        """Some text was drawn; `tm` leads from the text's space to the user's."""
        if text.strip():
            x, y = self._turn(*_applied(cm, tm[4], tm[5]))
            scale = abs(tm[0] * tm[3] - tm[1] * tm[2]) ** 0.5 * abs(cm[0] * cm[3] - cm[1] * cm[2]) ** 0.5
            self.pieces.append(Piece(text, x, y, abs(size) * scale))

    def _step(self, operator: bytes, operands: Sequence[Any], cm: Matrix) -> None:
        """Part of a path: a box, or a straight step from where the pen is. A curve only moves the pen."""
        numbers = [float(each) for each in operands if isinstance(each, (int, float))]
        if operator == b"re" and len(numbers) == 4:
            x, y, width, height = numbers
            self._path.append(self._drawn(cm, (x, y), (x + width, y + height), is_box=True))
        elif len(numbers) >= 2:
            to = (numbers[-2], numbers[-1])
            if operator == b"l":
                self._path.append(self._drawn(cm, self._at, to, is_box=False))
            self._at = to

    def _drawn(self, cm: Matrix, start: tuple[float, float], end: tuple[float, float], *, is_box: bool) -> _Drawn:
        x0, y0 = self._turn(*_applied(cm, *start))
        x1, y1 = self._turn(*_applied(cm, *end))
        return _Drawn(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1), is_box)


_STEPS = frozenset({b"re", b"m", b"l", b"c", b"v", b"y"})
_STROKES = frozenset({b"S", b"s", b"B", b"B*", b"b", b"b*"})
_PAINTS = _STROKES | {b"f", b"F", b"f*"}


class _Drawn(NamedTuple):
    """A part of a path: a box, or a step between two of its corners."""

    x0: float
    y0: float
    x1: float
    y1: float
    is_box: bool


def _rules(drawn: _Drawn, *, edges: bool) -> list[Rule]:
    """The lines that a painted part of a path shows: itself where it is thin, its four edges where these are drawn."""
    x0, y0, x1, y1, is_box = drawn
    if x1 - x0 <= RULE_WIDTH and y1 - y0 <= RULE_WIDTH:
        return []
    if x1 - x0 <= RULE_WIDTH:
        return [Rule((x0 + x1) / 2, y0, (x0 + x1) / 2, y1)]
    if y1 - y0 <= RULE_WIDTH:
        return [Rule(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2)]
    if not (is_box and edges):
        return []
    return [Rule(x0, y0, x0, y1), Rule(x1, y0, x1, y1), Rule(x0, y0, x1, y0), Rule(x0, y1, x1, y1)]


def _applied(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    return matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]
