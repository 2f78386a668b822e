"""Reads `events.toml`: one record per target, one designation per authority's act that names it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Designation, Identifier, Name, Record
from comity.model.coalitions import Act, Action, NamedTarget
from comity.model.identifiers import is_valid
from comity.names.script import script_of
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.founding.layout import Events, SpelledName, Target, parse_events


class Named(NamedTuple):
    """One naming of the target: by which act of which action."""

    action: Action
    act: Act
    named: NamedTarget


class Payload(NamedTuple):
    """All that one record is read from."""

    target: Target
    namings: tuple[Named, ...]


def units(files: Files, form: Form) -> Reading:  # noqa: ARG001 - the contract's signature
    """One unit per target.

    Raises:
        RefusedError: empty, cut off, not TOML, not in this layout, or without targets.
    """
    name, data = next(iter(files.items()), ("events.toml", b""))
    events = parse_events(data, name)
    if not events.targets:
        raise RefusedError("no_records", f"{name} has no targets.")
    namings = _namings(events)
    problems = [
        Problem("bad_value", f"target {target}", "Named by an act and not described: left out.")
        for target in namings.keys() - {each.id for each in events.targets}
    ]
    found = [_unit(target, tuple(namings.get(target.id, ()))) for target in events.targets]
    return Reading(found, events.meta.compiled_on.isoformat(), "", problems)


def _namings(events: Events) -> dict[str, list[Named]]:
    found: dict[str, list[Named]] = {}
    for action in events.actions:
        for act in action.acts:
            for named in act.named:
                found.setdefault(named.target, []).append(Named(action, act, named))
    return found


def _unit(target: Target, namings: tuple[Named, ...]) -> Unit:
    """The fingerprint covers the target and, of each act, what its designation is made of: not its other targets."""
    parts: list[object] = [target]
    for action, act, named in namings:
        alone = msgspec.structs.replace(act, named=(named,))
        parts.append((action.id, action.sources, alone))
    return Unit(target.id, msgspec.json.encode(parts), Payload(target, namings))


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the contract's signature
    """Read one target."""
    target, namings = unit.payload
    warnings = [target.conflict] if target.conflict else []
    warnings += [f"{act.id}: {act.conflict}" for _, act, _ in namings if act.conflict]
    return Record(
        list="founding_2024",
        key=target.id,
        kind=target.kind,
        names=tuple(_name(spelled, first=not place) for place, spelled in enumerate(target.spelled())),
        identifiers=tuple(_numbers(target, warnings)),
        designations=tuple(_designation(naming) for naming in namings),
        attributes=tuple(_attributes(target, namings)),
        warnings=tuple(warnings),
    )


def _name(spelled: SpelledName, *, first: bool) -> Name:
    notes = (f"as spelt by {', '.join(spelled.by)}" if spelled.by else "", spelled.note)
    return Name(
        spelled.text,
        "primary" if first else spelled.kind,
        script=script_of(spelled.text),
        note="; ".join(note for note in notes if note),
    )


def _numbers(target: Target, warnings: list[str]) -> Iterator[Identifier]:
    """Every number with its mark in the note, so that a recalled one is never taken for a verified one."""
    for number in target.identifiers:
        mark = _marked(number.evidence, number.evidence_note)
        identifier = Identifier(number.scheme, number.value, note=f"{mark}; {number.source}")
        if is_valid(identifier) is False:
            warnings.append(f"{number.scheme} {number.value!r} fails its check digit: kept as printed")
        yield identifier


def _designation(naming: Named) -> Designation:
    """The act's dates, each in its own field; action, mark, list entry and sources among the references."""
    action, act, named = naming
    references = (
        f"action: {action.id}",
        f"act: {act.id}",
        f"evidence: {_marked(named.evidence or act.evidence, named.evidence_note or act.evidence_note)}",
        f"evidence of the day: {act.day_evidence}" if act.day_evidence else "",
        f"entry: {named.entry}" if named.entry else "",
        *(f"source: {source}" for source in act.sources or action.sources),
    )
    return Designation(
        act.authority,
        programme=named.programme or act.programme,
        decided_by=(act.authority,),
        references=tuple(reference for reference in references if reference),
        announced_on=act.announced_on,
        effective_on=act.effective_on,
        listed_on=named.listed_on or act.listed_on,
    )


def _attributes(target: Target, namings: tuple[Named, ...]) -> Iterator[Attribute]:
    for misprint in target.misprints:
        note = f" ({misprint.note})" if misprint.note else ""
        yield Attribute("wrong spelling", f"{misprint.text}, by {misprint.by}{note}")
    for label, texts in (
        ("do not confuse", target.do_not_confuse),
        ("certainly not", target.not_same_as),
        ("perhaps the same as", target.perhaps_same_as),
        (
            "publishers' own files",
            (*target.checked, *(f"{act.id}: {act.checked}" for _, act, _ in namings if act.checked)),
        ),
        ("note", (target.note,)),
    ):
        yield from (Attribute(label, text) for text in texts if text)


def _marked(mark: str, note: str) -> str:
    return f"{mark} ({note})" if note else mark
