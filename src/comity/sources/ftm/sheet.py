"""One entity while it is read: values are taken off the sheet, and what nobody took is still there at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from comity.sources.ftm.bundles import Entity
from comity.sources.ftm.graph import Head
from comity.sources.ftm.schemata import Property, schema_of


def one_line(text: str) -> str:
    """Text with every run of blanks and line ends as one blank."""
    return " ".join(text.split())


class Sheet:
    """An entity of a bundle.

    Attributes:
        entity: what the file says of it.
        schema: of it.
    """

    def __init__(self, entity: Entity, heads: Mapping[str, Head]) -> None:
        self.entity = entity
        self.schema = schema_of(entity.schema)
        self._heads = heads
        self._left = dict(entity.properties)

    def is_a(self, *schemata: str) -> bool:
        """Whether it is of one of these schemata, or of one that inherits from it."""
        return not self.schema.names.isdisjoint(schemata)

    def points_at(self, id_: str, *names: str) -> bool:
        """Whether one of these properties has the id of an entity, taken off the sheet or not."""
        return any(id_ in self.entity.properties.get(name, ()) for name in names)

    def values(self, *names: str) -> list[str]:
        """The values of properties, which stay on the sheet; countries in capitals."""
        return [self._text(name, value) for name in names if name in self._left for value in self._left[name]]

    def take(self, *names: str) -> list[str]:
        """The values of properties, taken off the sheet; each once, in the order of the names."""
        found = dict.fromkeys(self.values(*names))
        for name in names:
            self._left.pop(name, None)
        return list(found)

    def keep(self, name: str, values: list[str]) -> None:
        """Put values back that turned out not to be what they should be."""
        self._left[name] = values

    def links(self) -> Iterator[tuple[Property, list[str]]]:
        """The properties left that point at other entities, with their ids."""
        for name in sorted(self.schema.links & self._left.keys()):
            yield self.schema.properties[name], self._left[name]

    def rest(self) -> Iterator[tuple[str, str]]:
        """Everything left: the property's English label and each value, an entity under its name."""
        for name in list(self._left):
            label = self.schema.label_of(name)
            yield from ((label, self._text(name, value)) for value in self._left[name])

    def told(self) -> str:
        """Everything left in one line, in the model's order: `Percentage held: 60; Start date: 2019-01-01`."""
        by_label: dict[str, list[str]] = {}
        order = {name: place for place, name in enumerate(self.schema.properties)}
        for name in sorted(self._left, key=lambda name: order.get(name, len(order))):
            for value in self._left[name]:
                by_label.setdefault(self.schema.label_of(name), []).append(one_line(self._text(name, value)))
        return "; ".join(f"{label}: {', '.join(values)}" for label, values in by_label.items())

    def name_of(self, id_: str) -> str:
        """The name under which another entity is mentioned; its id where the file has no name of it."""
        head = self._heads.get(id_)
        return one_line(head.caption) if head and head.caption else id_

    def _text(self, name: str, value: str) -> str:
        known = self.schema.properties.get(name)
        kind = known.type if known else ""
        if kind == "country":
            return capitals(value)
        return self.name_of(value) if kind == "entity" and value in self._heads else value


def capitals(country: str) -> str:
    """A country's code in capitals, as ISO 3166 writes it; FollowTheMoney writes `kp`, and `ge-ab` for parts of one."""
    return country.upper() if len(country) == 2 or country[2:3] == "-" else country
