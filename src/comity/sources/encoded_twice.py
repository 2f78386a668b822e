"""Text that was encoded twice on its way: `MartÃ­nez` for `Martínez`. It is valid, and every name in it is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from comity.sources.contract import Files, Problem

_TWICE = re.compile(rb"\xc3[\x80-\xbf]\xc2[\x80-\xbf]")
"""Two bytes of one letter, each encoded once more. In single letters: one of À to ÿ before a control character or a
sign such as ¡, which no language writes."""

_ENOUGH = 20
"""Such letters in a file; the real files have one at most (`»Finomító«`)."""

_START = 4096


def problems(files: Files) -> Iterator[Problem]:
    """Name each file whose text was encoded twice. Packed files (workbooks, PDFs, archives) are passed over.

    Nothing is mended: which letters are meant cannot be told for all of them.
    """
    for name, data in files.items():
        if b"\0" in data[:_START] or data.startswith(b"%PDF"):
            continue
        found = list(islice(_TWICE.finditer(data), _ENOUGH))
        if len(found) == _ENOUGH:
            first = found[0].start()
            shown = data[max(first - 10, 0) : first + 14].decode("utf-8", "ignore")
            message = (
                f"Its text seems to have been encoded twice ({shown!r}), so that many names are misspelt. It was read "
                "as it is; fetch it again from its publisher."
            )
            yield Problem("bad_value", name, message)
