"""The layout of `events.toml`: actions with their acts, targets, and what was not found."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Literal

import msgspec

from comity.errors import RefusedError
from comity.model.coalitions import Action, Mark
from comity.model.records import Kind
from comity.sources.plain_text import decode


class Meta(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file is, and the day on which its facts were compiled."""

    title: str
    compiled_on: date


class SpelledName(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A spelling that the facts give.

    Attributes:
        kind: of the name after the first.
        by: authorities that spell it so, where the facts tell.
    """

    text: str
    kind: Literal["aka", "fka"] = "aka"
    by: tuple[str, ...] = ()
    note: str = ""


class Misprint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A spelling that the facts call wrong: kept so that it is recognised, never used as a name."""

    text: str
    by: str
    note: str = ""


class SourcedNumber(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An identifier with the mark that the facts give it."""

    scheme: str
    value: str
    evidence: Mark
    source: str
    evidence_note: str = ""


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A target named by one act or more; dates and programmes stand with the acts.

    Attributes:
        names: the primary name first; a plain string is a name without a note.
        do_not_confuse: for people.
        not_same_as: ids of targets that are certainly others.
        perhaps_same_as: ids of targets that may be the same: a judgement, not ours to make here.
        checked: what the publishers' own files say when looked up; it never changes a mark.
    """

    id: str
    kind: Kind
    names: tuple[str | SpelledName, ...]
    identifiers: tuple[SourcedNumber, ...] = ()
    misprints: tuple[Misprint, ...] = ()
    do_not_confuse: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    perhaps_same_as: tuple[str, ...] = ()
    conflict: str = ""
    checked: tuple[str, ...] = ()
    note: str = ""

    def spelled(self) -> tuple[SpelledName, ...]:
        """Every name with its note."""
        return tuple(SpelledName(name) if isinstance(name, str) else name for name in self.names)


class NotFound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An act that was looked for and not found."""

    action: str
    authority: str
    what: str
    sources: tuple[str, ...]
    evidence: Mark
    evidence_note: str = ""


class Events(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    meta: Meta
    actions: tuple[Action, ...]
    targets: tuple[Target, ...]
    not_found: tuple[NotFound, ...] = ()


def parse_events(data: bytes, what: str) -> Events:
    """Read the file.

    Raises:
        RefusedError: not TOML, or not in this layout; the message names the field.
    """
    try:
        return msgspec.convert(tomllib.loads(decode(data, what)), Events)
    except tomllib.TOMLDecodeError as error:
        raise RefusedError("format", f"{what} is not TOML, or is cut off: {error}.") from error
    except msgspec.ValidationError as error:
        raise RefusedError("format", f"{what} is not in the layout of the founding case: {error}.") from error
