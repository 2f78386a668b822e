"""The packaged facts as values: coalitions, the Panel, actions; and which packaged file is which list."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib.resources import files as package_files
from typing import TypeVar

import msgspec

from comity.model.coalitions import Action, Coalition, PanelFact
from comity.sources.founding.layout import Events, parse_events

Read = TypeVar("Read")


class _Coalitions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    coalitions: tuple[Coalition, ...]


class _Panel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    facts: tuple[PanelFact, ...]


class SnapshotFile(msgspec.Struct, frozen=True):
    """A packaged file that is a snapshot of a list.

    Attributes:
        list: id of the list.
        form: id of the form within it.
        file: base name; `read` gives its bytes.
        published_on: the day of the state that it shows, not the day on which we wrote it.
    """

    list: str
    form: str
    file: str
    published_on: date


@cache
def coalitions() -> dict[str, Coalition]:
    """Id -> coalition."""
    return {each.id: each for each in _load("coalitions.toml", _Coalitions).coalitions}


@cache
def panel() -> tuple[PanelFact, ...]:
    """How the Panel of Experts began and ended and what followed, in order of days; the undated first."""
    return tuple(sorted(_load("panel.toml", _Panel).facts, key=lambda fact: fact.on or date.min))


@cache
def events() -> Events:
    """Actions, targets, and what was not found."""
    return parse_events(read("events.toml"), "events.toml")


@cache
def actions() -> dict[str, Action]:
    """Id -> action with its acts."""
    return {each.id: each for each in events().actions}


@cache
def snapshot_files() -> tuple[SnapshotFile, ...]:
    """The packaged files that are snapshots, for the register to load where it has nothing better.

    Whether a file holds only a part of its list is said by its form (`Form.stand_in`).
    """
    tables = [tomllib.loads(read(name).decode()) for name in ("un_dprk.toml", "un_1718_vessels.toml")]
    drawn = [SnapshotFile(each["list"], each["form"], each["file"], each["published_on"]) for each in tables]
    return (*drawn, SnapshotFile("founding_2024", "events", "events.toml", events().meta.compiled_on))


def read(file: str) -> bytes:
    """The bytes of a packaged file of the founding case."""
    return package_files("comity").joinpath("data", "founding", file).read_bytes()


def _load(file: str, layout: type[Read]) -> Read:
    return msgspec.convert(tomllib.loads(read(file).decode()), layout)
