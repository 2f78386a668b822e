"""The publisher's JSON: entries whose particulars stand in a list of types (TypeChamp) with values (Valeur) each.

Spellings: the schema that programs were generated from, the fields that public programs read, and a published file of
November 2025, of which the shape alone was looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from comity.sources.mapped.values import leaves, text_of

Value = dict[str, str]

ENTRY = ("IdRegistre", "Nature", "Nom", "RegistreDetail")
DETAIL = ("TypeChamp", "Valeur")

FIELDS: dict[str, tuple[str, ...]] = {
    "PRENOM": ("Prenom",),
    "SEXE": ("Sexe",),
    "DATE_DE_NAISSANCE": ("Annee", "Mois", "Jour", "Commentaire"),
    "LIEU_DE_NAISSANCE": ("Lieu", "Pays", "Commentaire"),
    "NATIONALITE": ("Pays", "Commentaire"),
    "ALIAS": ("Alias", "Commentaire"),
    "TITRE": ("Titre",),
    "ADRESSE_PP": ("Adresse", "Pays", "Commentaire"),
    "ADRESSE_PM": ("Adresse", "Pays", "Commentaire"),
    "PASSEPORT": ("NumeroPasseport", "Commentaire"),
    "IDENTIFICATION": ("Identification", "Commentaire"),
    "AUTRE_IDENTITE": ("NumeroCarte", "Commentaire"),
    "TELEPHONE": ("Telephone",),
    "SITE_INTERNET": ("SiteInternet",),
    "COURRIEL": ("Courriel",),
    "CRYPTOMONNAIE": ("Cryptomonnaie", "Commentaire"),
    "NUMERO_OMI": ("NumeroOMI",),
    "FONDEMENT_JURIDIQUE": ("FondementJuridiqueLabel", "FondementJuridique"),
    "REFERENCE_UE": ("ReferenceUe", "Commentaire"),
    "REFERENCE_ONU": ("ReferenceOnu", "Commentaire"),
    "MOTIFS": ("Motifs",),
}
"""TypeChamp -> the fields of its values, the one without which a value says nothing first."""

NEVER_SEEN = ("CRYPTOMONNAIE",)
"""In the schema, and in no known file: its absence says nothing."""


class Particulars(msgspec.Struct, frozen=True):
    """What an entry prints below its name.

    Attributes:
        values: TypeChamp -> its values, blank fields left out, in order.
        unknown: path and text of everything that the layout does not speak of.
        paths: of every type and field that stands in the entry, blank or not.
    """

    values: dict[str, list[Value]]
    unknown: list[tuple[str, str]]
    paths: set[str]

    def of(self, kind: str) -> list[Value]:
        """The values of a type."""
        return self.values.get(kind, [])

    def texts(self, kind: str) -> list[str]:
        """The first field of every value of a type."""
        return [value[FIELDS[kind][0]] for value in self.of(kind) if FIELDS[kind][0] in value]


def particulars(entry: dict[str, Any]) -> Particulars:
    """An entry taken apart; whatever is not of the layout's shape is kept as unknown."""
    found = Particulars({}, [], set())
    for name, content in entry.items():
        if name not in ENTRY:
            _unknown(found, name, content)
    details = entry.get("RegistreDetail")
    for detail in details if isinstance(details, list) else [details]:
        if isinstance(detail, dict):
            _detail(found, detail)
        elif detail is not None:
            _unknown(found, "RegistreDetail", detail)
    return found


def _detail(found: Particulars, detail: dict[str, Any]) -> None:
    kind, content = text_of(detail.get("TypeChamp")), detail.get("Valeur")
    for name in detail.keys() - set(DETAIL):
        _unknown(found, f"RegistreDetail.{name}", detail[name])
    if kind not in FIELDS:
        _unknown(found, f"TypeChamp {kind or '(blank)'}", content)
        return
    found.paths.add(kind)
    for value in content if isinstance(content, list) else [content]:
        if not isinstance(value, dict):
            _unknown(found, kind, value)
            continue
        known = {name: text for name in FIELDS[kind] if (text := text_of(value.get(name)))}
        found.paths.update(f"{kind}.{name}" for name in FIELDS[kind] if name in value)
        if known:
            found.values.setdefault(kind, []).append(known)
        for name, inner in value.items():
            if name not in FIELDS[kind] or (inner is not None and not isinstance(inner, str | int | float)):
                _unknown(found, f"{kind}.{name}", inner)


def _unknown(found: Particulars, path: str, content: object) -> None:
    if content is None:
        return
    found.paths.add(f"?{path}")
    found.unknown.extend((f"{path}.{below}" if below else path, text) for below, text in leaves(content))


def unlike_the_layout(seen: Counter[str], n_entries: int, many: int) -> Iterator[tuple[str, str, str]]:
    """Code, place and message of every difference between a file's paths and the layout.

    Args:
        seen: path -> entries that have it; unknown ones behind a `?`.
        n_entries: in the file.
        many: entries among which every type of the layout occurs.
    """
    for path, count in sorted(seen.items()):
        if path.startswith("?"):
            yield "unknown_field", path[1:], f"Printed in {count:,} entries; kept as an attribute."
    for kind, fields in FIELDS.items():
        if not seen[kind]:
            if n_entries >= many and kind not in NEVER_SEEN:
                yield "missing_field", f"TypeChamp {kind}", f"It stands in none of the {n_entries:,} entries."
        elif not seen[f"{kind}.{fields[0]}"]:
            yield (
                "missing_field",
                f"{kind}.{fields[0]}",
                f"It stands in none of the {seen[kind]:,} entries of its type.",
            )
