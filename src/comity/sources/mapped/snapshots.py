"""The files of one snapshot, opened down to single published records."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from comity.errors import RefusedError
from comity.sources.contract import Files, Problem
from comity.sources.mapped import archives, containers
from comity.sources.mapped.entries import is_under
from comity.sources.mapped.plans import Plan
from comity.sources.mapped.values import leaves, text_of
from comity.sources.packed import Member


class Published(NamedTuple):
    """One record as it stands in the file: where, either its content or the YAML bytes of it, and the file's name."""

    place: str
    content: Any
    file: str


class Snapshot:
    """A snapshot while it is taken apart."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.problems: list[Problem] = []
        self.stated = ""
        self.counts: list[int] = []

    def published(self, files: Files) -> Iterator[Published]:
        """Every record of every file, in the order of file names and of each file."""
        zipped = self.plan.mapping.container != "xlsx"
        for name, data in sorted(files.items()):
            containers.refuse_empty(data, name)
            for member in archives.opened(name, data, zipped=zipped):
                if self._is_chosen(member, name):
                    yield from self._records(member.content, member.name)

    def _is_chosen(self, member: Member, archive: str) -> bool:
        """Whether a member of an archive holds records; what it holds instead is seen to."""
        mapping = self.plan.mapping
        if mapping.count and mapping.count.member and fnmatchcase(member.name, mapping.count.member):
            self._count(containers.yaml_document(member.content, member.name))
        elif any(fnmatchcase(member.name, pattern) for pattern in mapping.skip):
            return False
        elif any(fnmatchcase(member.name, pattern) for pattern in mapping.members):
            return True
        else:
            self.problems.append(Problem("unknown_field", f"{archive} {member.name}", "A file that was not expected."))
        return False

    def _records(self, body: bytes, name: str) -> Iterator[Published]:
        mapping = self.plan.mapping
        if mapping.container in ("csv", "xlsx"):
            for place, row in containers.rows(body, name, mapping, self.problems):
                yield Published(place, row, name)
        elif mapping.container == "yaml" and mapping.records == ".":
            yield Published(name, body, name)
        else:
            read = containers.yaml_document if mapping.container == "yaml" else containers.json_document
            document = read(body, name)
            self._head(document, name)
            for number, item in enumerate(containers.items(document, mapping.records, name), start=1):
                yield Published(f"{name} record {number}", item, name)

    def _head(self, document: Any, name: str) -> None:
        """What a document says beside its records: the date, the count, and fields that nobody has described."""
        mapping = self.plan.mapping
        first_step = mapping.records.split(".")[0]
        if not isinstance(document, dict) or first_step in ("*", "."):
            return
        head = {field: value for field, value in document.items() if field != first_step}
        expected = {mapping.published_on, mapping.count.field if mapping.count else ""}
        for path, _ in leaves(head):
            if path not in expected and not is_under(path, self.plan.ignored):
                self.problems.append(Problem("unknown_field", f"{name} {path}", "Beside the records; it was not read."))
        if mapping.published_on:
            self.stated = max(self.stated, text_of(head.get(mapping.published_on)))
        if mapping.count and not mapping.count.member:
            self._count(head)

    def _count(self, document: Any) -> None:
        if self.plan.mapping.count and isinstance(document, dict):
            text = text_of(document.get(self.plan.mapping.count.field))
            if text.isdecimal():
                self.counts.append(int(text))

    def compare_count(self, records: int, what: str) -> None:
        """Hold the number of records against the stated one.

        Raises:
            RefusedError: there are fewer.
        """
        if not self.counts:
            return
        stated = sum(self.counts)
        if records < stated:
            raise RefusedError("truncated", f"{what} states {stated:,} records and holds {records:,}.")
        if records > stated:
            message = (
                f"It holds {records:,} records and states {stated:,}: {records - stated} of them may be withdrawn "
                "by the publisher already. Which ones cannot be told from the file; all were read."
            )
            self.problems.append(Problem("stale", what, message))
