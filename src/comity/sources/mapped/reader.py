"""The `mapped` reader: any table, tree or archive of these, as its form's mapping describes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec

from comity.errors import RefusedError
from comity.model import Attribute, Record
from comity.sources import published_dates
from comity.sources.contract import Files, Form, Problem, Reading, Unit
from comity.sources.mapped import containers
from comity.sources.mapped.entries import Entry, is_under
from comity.sources.mapped.keys import key_of
from comity.sources.mapped.plans import Plan, plan_of
from comity.sources.mapped.snapshots import Published, Snapshot
from comity.sources.mapped.values import leaves, text_of

_OUTERMOST = re.compile(rb"^([A-Za-z_]\w*): *[^\s#]", re.MULTILINE)
"""A field of a YAML table that stands at the left edge and has a value in its line."""

_ENOUGH = 50
"""Records of which none has a field: fewer prove nothing, since a conversion may leave out what is blank."""


class Payload(NamedTuple):
    """What `record` reads from."""

    plan: Plan
    content: Any


def units(files: Files, form: Form) -> Reading:
    """Take the files of a mapped form apart.

    Raises:
        RefusedError: they are empty, cut off, hostile, or not in this form.
        UsageError: the mapping itself cannot be used.
    """
    plan = plan_of(form)
    snapshot = Snapshot(plan)
    published = list(snapshot.published(files))
    what = ", ".join(sorted(files)) if len(files) < 4 else f"{len(files)} files"
    snapshot.compare_count(len(published), what)
    _refuse_without(published, plan, what)
    _report_unknown(published, plan, snapshot.problems)
    _report_missing(published, plan, what, snapshot.problems)
    found = list(_keyed(published, plan, snapshot.problems))
    if not found:
        raise RefusedError("no_records", f"{what} holds no record.")
    day = published_dates.parse(snapshot.stated[:10])
    return Reading(found, str(day) if day.precision == "day" else "", _instant(snapshot.stated), snapshot.problems)


def record(unit: Unit, form: Form) -> Record:  # noqa: ARG001 - the plan made of the form travels with the unit
    """Read one unit; one that cannot be read becomes a record of its text, with a warning."""
    plan, content = unit.payload
    if isinstance(content, bytes):
        try:
            content = containers.table(containers.yaml_document(content, unit.key), unit.key)
        except RefusedError as error:
            return _unread(unit, plan, error)
    return Entry(content, plan.mapping).record(unit.key, plan.known, plan.ignored)


def _unread(unit: Unit, plan: Plan, error: RefusedError) -> Record:
    text = unit.payload.content.decode("utf-8", "replace")
    warning = f"The entry could not be read and was kept as text. {error.detail}"
    return Record(
        plan.mapping.list, unit.key, "other", (), attributes=(Attribute("unread text", text),), warnings=(warning,)
    )


def _refuse_without(published: list[Published], plan: Plan, what: str) -> None:
    """Refuse a file of another layout: mostly no tables, or with a field of the key, or of the name, in no record.

    YAML units are read later, so their outermost field names alone are looked for.
    """
    odd = sum(not isinstance(content, dict | bytes) for _, content, _ in published)
    if odd > max(len(published) // 2, 1000):
        raise RefusedError("no_records", f"{what} holds {odd:,} values that are no records. It was not read.")
    for paths in plan.required if len(published) > 2 else ():
        if not any(_has(content, path) for _, content, _ in published for path in paths):
            raise RefusedError("format", f"{what} has no column or field {' or '.join(paths)}. Its layout has changed.")


def _has(content: Any, path: str) -> bool:
    if isinstance(content, bytes):
        field = path.partition(".")[0].encode()
        return field in content if content.startswith(b"{") else b"\n" + field + b":" in b"\n" + content
    return any(found == path and text_of(value) for found, value in leaves(content))


def _report_unknown(published: list[Published], plan: Plan, problems: list[Problem]) -> None:
    """Name every field that is neither read nor ignored. Of YAML units, which are read later, the outermost fields."""
    known = plan.known | {path.partition(".")[0] for path in plan.known}
    seen: dict[str, str] = {}
    for place, content, _ in published:
        if isinstance(content, dict):
            for path, _ in leaves(content):
                seen.setdefault(path, place)
        elif isinstance(content, bytes):
            for name in set(_OUTERMOST.findall(content)):
                seen.setdefault(name.decode(), place)
    message = "Neither read nor ignored with a reason; kept as an attribute."
    problems.extend(
        Problem("unknown_field", f"{path} ({place})", message)
        for path, place in seen.items()
        if path not in (plan.known if "." in path else known) and not is_under(path, plan.ignored)
    )


def _report_missing(published: list[Published], plan: Plan, what: str, problems: list[Problem]) -> None:
    """Name every outermost field that the mapping reads and that no record has, not even without a value."""
    missing = {path.partition(".")[0] for path in plan.known} - set(plan.mapping.define)
    if len(published) < _ENOUGH:
        return
    for _, content, _ in published:
        missing = {field for field in missing if not _stands_in(content, field)}
    if missing:
        message = f"None of {len(published):,} records has it; they are read without."
        problems.extend(Problem("missing_field", f"{what} {field}", message) for field in sorted(missing))


def _stands_in(content: Any, field: str) -> bool:
    return _has(content, field) if isinstance(content, bytes) else isinstance(content, dict) and field in content


def _keyed(published: list[Published], plan: Plan, problems: list[Problem]) -> Iterable[Unit]:
    """A unit per record, in the published order; one that replaces another stands in its place."""
    seen: Counter[str] = Counter()
    found: dict[str, tuple[Unit, str]] = {}
    for place, content, file in published:
        try:
            printed = key_of(content, place, plan)
        except RefusedError as error:
            problems.append(Problem("skipped", place, error.detail))
            continue
        key = printed
        if printed in found and not (found[printed][1] != file and _replaces(content, plan)):
            key = _further(printed, found, seen)
            if not plan.mapping.keys_repeat:
                message = f"The key {printed} stands there again; read as {key}."
                problems.append(Problem("duplicate_key", place, message))
        kept = content if isinstance(content, bytes) else _without(content, plan.ignored)
        body = kept if isinstance(kept, bytes) else msgspec.json.encode(kept)
        found[key] = Unit(key, key.encode() + b"\n" + body, Payload(plan, kept)), file
    return (unit for unit, _ in found.values())


def _further(printed: str, found: Container[str], seen: Counter[str]) -> str:
    """`KEY#2`, or the next number that is free: a publisher may print `KEY#2` itself."""
    while True:
        seen[printed] += 1
        if (key := f"{printed}#{seen[printed] + 1}") not in found:
            return key


def _replaces(content: Any, plan: Plan) -> bool:
    return isinstance(content, dict) and Entry(content, plan.mapping).replaces()


def _without(content: Any, ignored: tuple[str, ...]) -> Any:
    """A record without its ignored fields, so that a converter's time stamp does not make every record look new."""
    if isinstance(content, dict) and any(field in content for field in ignored):
        return {field: value for field, value in content.items() if field not in ignored}
    return content


def _instant(text: str) -> str:
    try:
        stated = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if stated.tzinfo is None:
        return ""
    return stated.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
