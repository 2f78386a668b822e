"""What kind of word a word of a person's name is: a title, a particle, a mark of generation, or a name proper."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from comity.names.tables import titles

PersonClass = Literal["title", "particle", "suffix", ""]
_Classes = dict[str, PersonClass]

_LONG = 3  # words of a name that may open with a doubtful title; in `Major Singh` both are names
_OPENING = frozenset(["bin", "ben"])  # inner particles that open a long name: Bin Ladin Usama


class _Places(NamedTuple):
    """Class of each listed word by its place; what is not listed is a name."""

    anywhere: _Classes
    first: _Classes
    inner: _Classes
    last: _Classes
    first_of_long: _Classes
    last_of_long: _Classes


def person_class(token: str) -> PersonClass:
    """Kind of one word (lower-case ASCII) of a person's name, judged without its place; empty for a name proper."""
    return _places().anywhere.get(token, "")


def is_marked(token: str) -> bool:
    """Whether a word may be a title, a particle or a mark of generation at some place of a name."""
    return any(token in some for some in _places())


def person_classes(tokens: Sequence[str]) -> list[PersonClass]:
    """Kind of each word of a person's name, its place taken into account.

    Words such as Prince, Major or Seyed are titles only at the head of a name of three words or more. Generation marks
    stand behind the first word. Particles that are names elsewhere (Le, Do, Bin) tie only what stands on both sides.
    One word at least stays a name: where none would, all of them do.
    """
    if not tokens:
        return []
    places, is_long = _places(), len(tokens) >= _LONG
    classes: list[PersonClass] = [places.inner.get(token, "") for token in tokens]
    classes[-1] = (places.last_of_long if is_long else places.last).get(tokens[-1], "")
    classes[0] = (places.first_of_long if is_long else places.first).get(tokens[0], "")
    return classes if "" in classes else [""] * len(tokens)


@cache
def _places() -> _Places:
    """The word lists, parsed. A word on several lists is a title before a particle, a particle before a suffix."""
    as_title = _listed(titles.TITLES, "title")
    as_particle = _listed(titles.PARTICLES, "particle")
    as_suffix = _listed(titles.SUFFIXES, "suffix")
    inner_only = frozenset(titles.INNER.split())
    outer_particle: _Classes = {token: kind for token, kind in as_particle.items() if token not in inner_only}
    first = outer_particle | as_title
    last = outer_particle | as_title | as_suffix
    return _Places(
        anywhere=as_suffix | as_particle | as_title,
        first=first,
        inner=as_particle | as_title | as_suffix,
        last=last,
        first_of_long=first | dict.fromkeys(_OPENING, "particle") | _listed(titles.FIRST, "title"),
        last_of_long=last | _listed(titles.LAST, "title"),
    )


def _listed(block: str, kind: PersonClass) -> _Classes:
    return dict.fromkeys(block.split(), kind)
