"""What a word may be beside a plain name: asked of every word of every name, so remembered.

Most words are nothing special, and most names have only such words: they need none of the readers for titles, legal
forms, places, numbers, compounds and surnames of one syllable.
"""

from __future__ import annotations

from comity.names import chinese, compounds, korean, legal_forms, numerals, persons, places
from comity.names.remembered import Remembered


class Mark:
    """What a word may be, as bits of a plain number: they are asked for too often for an enumeration."""

    PERSONAL = 1
    """A title, particle or suffix of persons, an initial, or a word of Arabic compounds that tells little."""
    COMPOUND = 2
    """It may be parted, or joined to its neighbours."""
    SURNAME = 4
    """A Korean or Chinese surname."""
    LEGAL = 8
    """A word of a legal form."""
    NUMBER = 16
    """A number."""
    PLACE = 32
    """A place, or the first word of one."""


TELLING_LITTLE = frozenset({"abd", "allah", "din"})
"""Words of Arabic compounds that stand in many names."""


def _mark(form: str) -> int:
    found = 0
    if len(form) == 1 or form in TELLING_LITTLE or persons.is_marked(form):
        found |= Mark.PERSONAL
    if compounds.regroup((form,)) != (form,) or compounds.is_joining(form):
        found |= Mark.COMPOUND
    if korean.is_surname(form) or chinese.is_surname(form):
        found |= Mark.SURNAME
    if legal_forms.is_marked(form):
        found |= Mark.LEGAL
    if not form.isalpha() or numerals.numeral(form):
        found |= Mark.NUMBER
    if places.is_marked(form):
        found |= Mark.PLACE
    return found


MARKS = Remembered(_mark)
"""Form -> its marks as a number."""
