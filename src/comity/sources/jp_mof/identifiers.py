"""Every identifier of an entry: its columns of numbers, and the numbers behind labels in its prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from comity.model import Attribute, Identifier
from comity.model.identifiers import is_valid
from comity.model.records import Kind
from comity.sources.jp_mof import documents, remarks
from comity.sources.jp_mof.cells import folded, outside, present
from comity.sources.jp_mof.entries import Entry

_CHECKED = frozenset({"imo", "bic", "ru_ogrn"})


def papers(entry: Entry, told: Mapping[str, list[str]]) -> Iterator[Identifier | Attribute]:
    """Passports and identity numbers, of their columns and of lines in the remarks."""
    found = (
        *documents.documents("passport", (*entry.of("passports"), *told["passports"])),
        *documents.documents("national_id", entry.of("ids")),
    )
    yield from dict.fromkeys(found)


def identifiers(
    entry: Entry, kind: Kind, printed: Iterable[Identifier | Attribute], warnings: list[str]
) -> tuple[Identifier, ...]:
    """The UN's reference, the papers that have a number, and the numbers in the prose, each once."""
    found = [Identifier("un_ref", reference) for reference in _un_references(entry, warnings)]
    found += [paper for paper in printed if isinstance(paper, Identifier)]
    for text in entry.prose:
        found += remarks.identifiers(text, vessel=kind == "vessel")
    failing = [each for each in found if each.scheme in _CHECKED and is_valid(each) is False]
    warnings += [f"{each.scheme} {each.value} fails its check: kept as printed" for each in failing]
    return tuple({(each.scheme, each.value): each for each in reversed(found)}.values())[::-1]


def _un_references(entry: Entry, warnings: list[str]) -> Iterator[str]:
    for text in (value for cell in entry.of("un_reference") for value in outside(cell, ";；\n") if present(value)):
        if match := remarks.UN_REFERENCE.match(present(folded(text))):
            yield f"{match[1]}.{match[2]}"
        else:
            warnings.append(f"UN reference {present(text)!r} is of no known form: kept as printed")
            yield present(text)
