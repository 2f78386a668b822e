"""One published record, through its mapping, to a `Record`."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from datetime import date
from typing import Any, get_args

from comity.model import (
    Address,
    Attribute,
    Country,
    Designation,
    Identifier,
    Name,
    NamePart,
    PartialDate,
    Record,
    Relation,
)
from comity.model.identifiers import SCHEMES, is_valid
from comity.model.records import Kind, NameKind, Quality
from comity.names.script import script_of
from comity.sources import published_dates
from comity.sources.derived_keys import derived_key
from comity.sources.mapped.alternatives import Within, names_within
from comity.sources.mapped.mapping import (
    DesignationRule,
    IdentifierRule,
    Mapping,
    NameRule,
    Pick,
    PlaceRule,
    Source,
)
from comity.sources.mapped.values import Scope, first, leaves, one_line, picked, picked_here, rendered

_DAYS = ("announced_on", "effective_on", "listed_on", "published_on", "delisted_on")


class Entry:
    """One published record while it is read.

    Attributes:
        mapping: how.
        scope: the record.
        warnings: what is odd in it, so far.
        odd: attributes for what was picked but could not become what the mapping says it is.
    """

    def __init__(self, node: Any, mapping: Mapping) -> None:
        self.mapping = mapping
        self.scope = Scope(node, "", set(), mapping.define)
        self.warnings: list[str] = []
        self.odd: list[Attribute] = []

    def own_key(self) -> str:
        """The publisher's key; empty where it prints none."""
        return rendered(self.mapping.key, self.scope) if self.mapping.key else ""

    def digest_key(self) -> str:
        """A key made of kind, first name and first birth date, or of what the mapping names instead."""
        if self.mapping.digest and (words := rendered(self.mapping.digest, self.scope)):
            return derived_key("", words)
        names, births = self.names(), self.births()
        return derived_key(self.kind(), names[0].text if names else "", births[0].text if births else "")

    def record(self, key: str, known: Iterable[str], ignored: Iterable[str]) -> Record:
        """The whole record. What no rule has read is kept as attributes under its path, and named if it is not known.

        Args:
            key: of the record in this snapshot.
            known: paths that the mapping speaks of.
            ignored: paths that the manifest ignores with a reason, with everything below them.
        """
        own = self.own_key()
        names = self.names()
        fields: dict[str, Any] = {
            "kind": self.kind(),
            "names": names,
            "identifiers": self.identifiers(),
            "births": self.births(),
            "birth_places": self.places(self.mapping.birth_places),
            "nationalities": self.nationalities(),
            "gender": first(self.mapping.gender, self.scope),
            "positions": _lines(self.mapping.positions, self.scope),
            "addresses": self.places(self.mapping.addresses),
            "relations": self.relations(),
            "designations": self.designations(),
            "remarks": _texts(self.mapping.remarks, self.scope),
        }
        self.warnings += [rule.text for rule in self.mapping.warnings if self.scope.holds(rule.when)]
        attributes = (*self.attributes(), *self.odd, *self.left_over(set(known), tuple(ignored)))
        return Record(
            list=self.mapping.list,
            key=key,
            key_is="publisher" if own else "derived",
            attributes=attributes,
            warnings=tuple(self.warnings),
            **fields,
        )

    def replaces(self) -> bool:
        """Whether it takes the place of a record of the same key in an earlier file."""
        return bool(self.mapping.replaces) and self.scope.holds(self.mapping.replaces)

    def kind(self) -> Kind:
        """The kind of the first rule that holds."""
        for rule in self.mapping.kinds:
            if self.scope.holds(rule.when):
                return rule.kind
        self.warnings.append("The published kind is not known here; the record is of kind `other`.")
        return "other"

    def names(self) -> tuple[Name, ...]:
        """Every name once, primary names first, otherwise in the order of rules and file."""
        found: dict[Name, None] = {}
        for rule in self.mapping.names:
            primary = {name.text for name in found if name.kind == "primary"}
            names = self._names_of(rule)
            found |= dict.fromkeys(_uninverted(name, primary) if rule.inverted else name for name in names)
        if not found:
            self.warnings.append("No name is published.")
        return tuple(sorted(found, key=lambda name: name.kind != "primary"))

    def _names_of(self, rule: NameRule) -> Iterator[Name]:
        for scope in self.scope.each(rule.each):
            if rule.when and not scope.holds(rule.when):
                continue
            parts = tuple(
                NamePart(part.role, one_line(text)) for part in rule.parts for text in scope.values(part.field)
            )
            texts = [" ".join(part.text for part in parts)] if rule.parts else picked_here(rule, scope)
            for number, text in enumerate(filter(None, map(one_line, texts))):
                kind = self._word(rule.kind_from, rule.kind, get_args(NameKind), scope)
                for within in names_within(text) if rule.apart else [Within(text, None)]:
                    yield Name(
                        within.text,
                        kind=within.kind or (number and rule.later_kind) or kind,
                        quality=self._word(rule.quality_from, rule.quality, get_args(Quality), scope),
                        parts=parts if len(parts) > 1 and within.text == text else (),
                        script=script_of(within.text),
                        note=first(rule.note, scope),
                    )

    def _word(self, source: Source, default: Any, words: tuple[str, ...], scope: Scope) -> Any:
        """One of our words; a published one that the mapping does not translate is named and left at the default."""
        word = first(source, scope)
        if not word:
            return default
        if word in words:
            return words[words.index(word)]  # our own string: msgspec tells a default value by identity
        self.warnings.append(f"{word!r} is not known here and was read as {default or 'unstated'!r}.")
        self.odd.append(Attribute(_label(source), word))
        return default

    def identifiers(self) -> tuple[Identifier, ...]:
        """Every identifier once, with a warning for each that fails its check digit."""
        found = tuple(dict.fromkeys(item for rule in self.mapping.identifiers for item in self._identifiers_of(rule)))
        for item in found:
            if is_valid(item) is False:
                self.warnings.append(f"{SCHEMES[item.scheme].title} {item.value} fails its check digit.")
        return found

    def _identifiers_of(self, rule: IdentifierRule) -> Iterator[Identifier]:
        for scope in self.scope.each(rule.each):
            for value in picked_here(rule, scope):
                scheme = self._word(rule.scheme_from, rule.scheme, tuple(SCHEMES), scope)
                number = one_line(value)
                yield Identifier(
                    self._narrowed(scheme, number, rule),
                    number,
                    country=first(rule.country, scope),
                    issued_on=first(rule.issued_on, scope),
                    expires_on=first(rule.expires_on, scope),
                    note=first(rule.note, scope),
                )

    def _narrowed(self, scheme: str, number: str, rule: IdentifierRule) -> str:
        narrower = rule.narrower.get(scheme, ())
        if narrower and self.scope.holds(rule.narrower_when):
            return next((each for each in narrower if is_valid(Identifier(each, number))), scheme)
        return scheme

    def births(self) -> tuple[PartialDate, ...]:
        """Every date of birth once; one that cannot be read is kept as printed, and named."""
        texts = [one_line(text) for source in self.mapping.births for text in picked(source, self.scope)]
        found = tuple(published_dates.parse(text) for text in dict.fromkeys(texts))
        self.warnings += [f"{item.text!r} is no readable date of birth." for item in found if item.first is None]
        return found

    def places(self, rules: Iterable[PlaceRule]) -> tuple[Address, ...]:
        """Every address, or place of birth, once."""
        found = []
        for rule in rules:
            for scope in self.scope.each(rule.each):
                parts = {
                    name: one_line(first(getattr(rule, name), scope))
                    for name in ("text", "street", "city", "region", "postcode", "country", "note")
                    if getattr(rule, name)
                }
                lines = picked_here(rule, scope)
                if lines:
                    found += [Address(**{**parts, "text": one_line(line)}) for line in lines]
                elif any(parts.values()) and not (rule.field or rule.when):
                    found.append(Address(**parts))
        return tuple(dict.fromkeys(found))

    def nationalities(self) -> tuple[Country, ...]:
        """Every nationality once."""
        found = [
            Country(one_line(text), first(rule.code, scope))
            for rule in self.mapping.nationalities
            for scope in self.scope.each(rule.each)
            for text in picked_here(rule, scope)
        ]
        return tuple(dict.fromkeys(found))

    def relations(self) -> tuple[Relation, ...]:
        """Every tie to another party once."""
        found = [
            Relation(rule.kind, one_line(name), key=first(rule.key, scope), note=first(rule.note, scope))
            for rule in self.mapping.relations
            for scope in self.scope.each(rule.each)
            for name in picked_here(rule, scope)
        ]
        return tuple(dict.fromkeys(found))

    def attributes(self) -> tuple[Attribute, ...]:
        """The values that the mapping labels."""
        found = [Attribute(rule.label, text) for rule in self.mapping.attributes for text in picked(rule, self.scope)]
        return tuple(dict.fromkeys(found))

    def designations(self) -> tuple[Designation, ...]:
        """One designation per programme; one without a programme where none is printed."""
        rule = self.mapping.designation
        fields: dict[str, Any] = {name: self._day(getattr(rule, name), rule) for name in _DAYS}
        amended = [self._day(source, rule) for source in rule.amended_on]
        for name in ("decided_by", "legal_basis", "measures", "references"):
            fields[name] = _lines(getattr(rule, name), self.scope)
        fields["reasons"] = _texts(rule.reasons, self.scope)
        fields["amended_on"] = tuple(sorted({day for day in amended if day}))
        programmes = _lines(rule.programme, self.scope) or ("",)
        return tuple(Designation(self.mapping.authority, programme, **fields) for programme in programmes)

    def _day(self, source: Source, rule: DesignationRule) -> date | None:
        """The day that a source prints; anything else that it prints stays as an attribute, and is named."""
        text = one_line(first(source, self.scope))
        if not text:
            return None
        found = published_dates.parse(text, month_first=rule.month_first)
        if found.first is not None and found.first == found.last:
            return found.first
        self.warnings.append(f"{text!r} is no readable day; it was kept as an attribute.")
        self.odd.append(Attribute(_label(source), text))
        return None

    def left_over(self, known: set[str], ignored: tuple[str, ...]) -> tuple[Attribute, ...]:
        """What no rule has read, under its path, so that nothing published is dropped."""
        kept = []
        unknown = set()
        for path, text in leaves(self.scope.node):
            if (path, text) in self.scope.used or is_under(path, ignored):
                continue
            kept.append(Attribute(path, text))
            if path not in known:
                unknown.add(path)
        self.warnings += [f"The field {path!r} is unknown here; kept as an attribute." for path in sorted(unknown)]
        return tuple(dict.fromkeys(kept))


def _uninverted(name: Name, primary: Container[str]) -> Name:
    """A name that only puts the family name of a primary one first, as what it is."""
    family, comma, given = name.text.partition(", ")
    if not comma or f"{given} {family}" not in primary:
        return name
    return Name(
        name.text, "variation", name.quality, (NamePart("family", family), NamePart("given", given)), name.script
    )


def is_under(path: str, roots: Iterable[str]) -> bool:
    """Whether a path is one of the roots or below one."""
    return any(path == root or path.startswith(f"{root}.") for root in roots)


def _lines(sources: Iterable[Source], scope: Scope) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(text) for source in sources for text in picked(source, scope)))


def _texts(sources: Iterable[Source], scope: Scope) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for source in sources for text in picked(source, scope)))


def _label(source: Source) -> str:
    return source.field if isinstance(source, Pick) else source
