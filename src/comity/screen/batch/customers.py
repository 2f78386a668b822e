"""Rows of a customers' file as subjects, and what of them cannot be used.

Nothing is dropped without a word: a row that cannot be screened and a value that was left out are both problems, with
the number of the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from comity.errors import UsageError
from comity.model import Identifier, PartialDate
from comity.names import countries
from comity.screen.batch.columns import NAME_PARTS, PLAIN_SCHEMES, Columns, scheme_of
from comity.screen.batch.splitting import BROKEN
from comity.screen.subject import Subject, SubjectKind, birth_of, kind_of

MOST_CHARACTERS = 10_000
"""Of one value; longer ones are no name, and a row that has one is not screened."""

_MOST_REMEMBERED = 50_000
_SHOWN = 200


class Problem(NamedTuple):
    """Something in a row that cannot be used.

    Attributes:
        row: number of the row in the file; the first one is 1.
        id: the customer's, where it has one.
        column: what the value is, or empty for the whole row.
        value: as printed, cut short.
        screened: whether the row was screened all the same, without the value.
        reason: for people.
    """

    row: int
    id: str
    column: str
    value: str
    screened: bool
    reason: str


class Customers:
    """Reads rows.

    Args:
        columns: which holds what.
        kind: of a row that says none.
    """

    def __init__(self, columns: Columns, kind: SubjectKind = "any") -> None:
        self._columns = columns
        self._width = len(columns.headings)
        self._id, self._name = columns.first("id"), columns.first("name")
        self._parts = [columns.first(part) for part in NAME_PARTS if columns.first(part) >= 0]
        self._kind = columns.first("kind")
        self._kinds: dict[str, SubjectKind] = {"": kind}
        self._births: dict[str, PartialDate | None] = {}
        self._countries: dict[str, tuple[str, ...]] = {}
        more = ("birth_date", "countries", "flag", "gender", "identifiers", "aliases", *PLAIN_SCHEMES)
        self._more = [(meaning, i) for meaning in more for i in columns.places.get(meaning, ())]

    def read(self, rows: Iterable[Sequence[str]], first_row: int) -> tuple[list[Subject], list[Problem]]:
        """The subjects of some rows in their order, and the problems found.

        Args:
            rows: empty ones are passed over.
            first_row: number of the first of them.
        """
        subjects: list[Subject] = []
        problems: list[Problem] = []
        for number, row in enumerate(rows, first_row):
            if row:
                subject = self._subject(row, number, problems)
                if subject is not None:
                    subjects.append(subject)
        return subjects, problems

    def _subject(self, row: Sequence[str], number: int, problems: list[Problem]) -> Subject | None:
        if len(row) != self._width:
            row = self._evened(row, number, problems)
        own_id = row[self._id].strip() if self._id >= 0 else ""
        name = row[self._name].strip() if self._name >= 0 else self._joined(row)
        text = row[self._kind].strip() if self._kind >= 0 else ""
        kind = self._kinds.get(text)
        more = [pair for pair in self._more if row[pair[1]]]
        if len(own_id) > MOST_CHARACTERS or len(name) > MOST_CHARACTERS or more or not name or kind is None:
            return self._with_more(row, number, more, problems)
        if not name[0].isalnum() and not any(map(str.isalnum, name)):
            problems.append(unnamed(number, own_id, name))
            return None
        return Subject(name, kind, id=own_id or f"row {number}")

    def _with_more(
        self, row: Sequence[str], number: int, more: list[tuple[str, int]], problems: list[Problem]
    ) -> Subject | None:
        """A row that says more than a name, or that something is wrong with."""
        own_id = (row[self._id].strip() if self._id >= 0 else "")[:_SHOWN]

        def problem(column: str, value: str, reason: str, *, screened: bool = True) -> None:
            problems.append(Problem(number, own_id, column, value[:_SHOWN], screened, reason))

        too_long = self._too_long(row)
        if too_long:
            problem(too_long, "", f"longer than {MOST_CHARACTERS:,} characters", screened=False)
            return None
        if not any(map(str.strip, row)):
            return None
        name = row[self._name].strip() if self._name >= 0 else self._joined(row)
        found = self._values(row, more, problem)
        if name and not any(map(str.isalnum, name)):
            problem("name", name, "no letter or digit in it", screened=bool(found.identifiers))
            name = ""
            if not found.identifiers:
                return None
        if not name and not found.identifiers:
            problem("", "", "the row has neither a name nor an identifier", screened=False)
            return None
        kind = self._kind_of(row, problem)
        return Subject(
            name, kind, found.born_on, found.countries, found.gender, found.identifiers, found.aliases,
            own_id or f"row {number}",
        )  # fmt: skip

    def _evened(self, row: Sequence[str], number: int, problems: list[Problem]) -> Sequence[str]:
        """A row with as many columns as the header; what does not fit is said."""
        own_id = row[self._id].strip()[:_SHOWN] if 0 <= self._id < len(row) else ""
        if len(row) < self._width:
            reason = f"the row has {len(row)} columns of {self._width}; those that lack were taken as empty"
            problems.append(Problem(number, own_id, "", "", True, reason))
            return [*row, *[""] * (self._width - len(row))]
        if any(map(str.strip, row[self._width :])):
            reason = (
                f"the row has {len(row)} columns instead of {self._width}, so that values may stand in the wrong one "
                "(a name with a delimiter needs quotation marks); the first ones were taken as they stand"
            )
            problems.append(Problem(number, own_id, "", "", True, reason))
        return row[: self._width]

    def _joined(self, row: Sequence[str]) -> str:
        return " ".join(text for text in (row[i].strip() for i in self._parts) if text)

    def _too_long(self, row: Sequence[str]) -> str:
        """The meaning of a value that is too long; empty for none."""
        for meaning, places in self._columns.places.items():
            if any(len(row[i]) > MOST_CHARACTERS for i in places):
                return meaning
        return ""

    def _kind_of(self, row: Sequence[str], problem: Callable[[str, str, str], None]) -> SubjectKind:
        text = row[self._kind].strip() if self._kind >= 0 else ""
        known = self._kinds.get(text)
        if known is None:
            try:
                known = kind_of(text)
            except UsageError:
                problem("kind", text, "no kind that is known; screened as any kind")
                return "any"
            if len(self._kinds) < _MOST_REMEMBERED:
                self._kinds[text] = known
        return known

    def _values(
        self, row: Sequence[str], more: list[tuple[str, int]], problem: Callable[[str, str, str], None]
    ) -> _Values:
        born_on: PartialDate | None = None
        gender, places, numbers, aliases = "", [], [], []  # type: ignore[var-annotated]
        for meaning, i in more:
            text = row[i].strip()
            if not text:
                continue
            match meaning:
                case "birth_date":
                    born_on = self._birth(text, problem)
                case "countries" | "flag":
                    places += self._codes(text, meaning, problem)
                case "gender":
                    gender = text
                case "identifiers":
                    numbers += identifiers_of(text, problem)
                case "aliases":
                    aliases += [each.strip() for each in text.replace("|", ";").split(";") if each.strip()]
                case _:
                    numbers.append(Identifier(meaning, text))
        return _Values(born_on, tuple(dict.fromkeys(places)), gender, tuple(numbers), tuple(aliases))

    def _birth(self, text: str, problem: Callable[[str, str, str], None]) -> PartialDate | None:
        if text in self._births:
            return self._births[text]
        try:
            found = birth_of(text)
        except UsageError as error:
            problem("birth_date", text, f"{error} Screened without it.")
            return None
        if len(self._births) < _MOST_REMEMBERED:
            self._births[text] = found
        return found

    def _codes(self, text: str, meaning: str, problem: Callable[[str, str, str], None]) -> tuple[str, ...]:
        found = self._countries.get(text)
        if found is None:
            found = countries.codes(text)
            if len(self._countries) < _MOST_REMEMBERED:
                self._countries[text] = found
        if not found:
            problem(meaning, text, "names no country that is known; screened without it")
        return found


class _Values(NamedTuple):
    born_on: PartialDate | None
    countries: tuple[str, ...]
    gender: str
    identifiers: tuple[Identifier, ...]
    aliases: tuple[str, ...]


def unnamed(number: int, own_id: str, name: str) -> Problem:
    """The problem of a name that cannot be compared with any."""
    return Problem(number, own_id[:_SHOWN], "name", name[:_SHOWN], False, "no letter or digit in it")


def broken(number: int, data: bytes) -> Problem:
    """The problem of a row that was not even read."""
    return Problem(number, "", "", data[:_SHOWN].decode("utf-8", "replace"), False, BROKEN)


def identifiers_of(text: str, problem: Callable[[str, str, str], None]) -> Iterator[Identifier]:
    """The identifiers of a text such as `imo:9179842;ru_inn:7707083893`."""
    for each in text.replace("|", ";").split(";"):
        word, colon, value = each.partition(":")
        scheme = scheme_of(word) if colon else "other"
        value = (value if colon else each).strip()
        if colon and not scheme and folded_other(word):
            problem("identifiers", each.strip(), f"{word.strip()!r} is no kind of identifier that is known")
        if value:
            yield Identifier(scheme or "other", value)


def folded_other(word: str) -> bool:
    """Whether a word before a colon is anything else than "other"."""
    return word.strip().casefold() not in ("other", "")
