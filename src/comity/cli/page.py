"""A page of text for people: paragraphs, labelled facts and tables that fit the terminal, coloured only there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence

from comity.cli.columns import GAP, cells, wrap
from comity.cli.output import SENTENCE_WIDTH, plain_text

BOLD, GREY, RED, YELLOW, GREEN = "1", "2", "1;31", "33", "32"
"""Codes of a terminal (ECMA-48)."""
INDENT = "  "
LABEL = 12
"""Cells of the labels before facts."""


class Page:
    """Lines for a terminal of some width, coloured only there."""

    def __init__(self) -> None:
        self.on_terminal = sys.stdout.isatty()
        self.coloured = self.on_terminal and "NO_COLOR" not in os.environ
        self.width = min(shutil.get_terminal_size((SENTENCE_WIDTH, 24)).columns, SENTENCE_WIDTH)

    def painted(self, text: str, colour: str) -> str:
        """A text in a colour, where there are colours."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.coloured and colour else text

    def line(self, text: str = "") -> None:
        """Write a line as it is; text of strangers goes through `plain_text` first."""
        sys.stdout.write(text.rstrip(" ") + "\n")

    def paragraph(self, text: str, indent: str = "", colour: str = "") -> None:
        """Write a text of as many lines as it needs."""
        for each in wrap(plain_text(text), self.width - len(indent)):
            self.line(indent + self.painted(each, colour))

    def labelled(self, label: str, text: str) -> None:
        """Write a fact behind its label."""
        room = self.width - len(INDENT) - LABEL
        for i, each in enumerate(wrap(plain_text(text), room)):
            head = self.painted(padded(label if i == 0 else "", LABEL), GREY)
            self.line(INDENT + head + each)

    def grid(self, texts: Sequence[str]) -> None:
        """Short texts in as many columns as fit, read downwards."""
        widest = max(map(cells, texts), default=1)
        n = max((self.width - len(INDENT) + len(GAP)) // (widest + len(GAP)), 1)
        deep = -(-len(texts) // n)
        for i in range(deep):
            row = [padded(plain_text(text), widest) for text in texts[i::deep]]
            self.line(INDENT + self.painted(GAP.join(row).rstrip(), GREY))

    def table(self, rows: Sequence[tuple[Sequence[str], str]], flexible: int) -> None:
        """Rows of cells, each row in a colour; the flexible column takes what room the others leave."""
        plain = [([plain_text(cell) for cell in row], colour) for row, colour in rows]
        widths = [max(cells(row[i]) for row, _ in plain) for i in range(len(plain[0][0]))]
        others = sum(widths) - widths[flexible] + len(GAP) * (len(widths) - 1) + len(INDENT)
        widths[flexible] = max(min(widths[flexible], self.width - others), 12)
        for row, colour in plain:
            for each in _wrapped(row, widths):
                self.line(INDENT + self.painted(each.rstrip(), colour))


def _wrapped(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    for i in range(max(map(len, columns))):
        parts = [
            padded(lines[i] if i < len(lines) else "", width) for lines, width in zip(columns, widths, strict=True)
        ]
        yield GAP.join(parts)


def padded(text: str, width: int) -> str:
    """A text with blanks up to so many cells."""
    return text + " " * (width - cells(text))
