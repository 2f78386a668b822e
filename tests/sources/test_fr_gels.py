"""The French registry in the publisher's JSON: invented entries, broken files, and what the real index says."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from comity.errors import RefusedError
from comity.model import Attribute, Identifier, Record
from comity.sources.contract import Reading
from comity.sources.fr_gels import reader
from comity.sources.fr_gels.layout import FIELDS
from comity.sources.fr_gels.legal_bases import read_act
from comity.sources.registry import form_for, manifest
from comity.sources.registry import reader as reader_of

LISTING = manifest("fr_gels")
FORM = LISTING.form("json")
INDEX = LISTING.form("index_json")

UKRAINE = "UE Ukraine intégrité territoriale - R (UE) 269/2014"
DPRK_UN = "ONU Corée du Nord - RCSNU 1718 (2006) et R (UE) 2017/1509"
DPRK_EU = "UE Corée du Nord - Règlement (UE) 2017/1509"
TERROR = "Dispositif national de gel des avoirs - art L. 562-2 du code monétaire et financier"
UN_DECISION = f"décision du comité des sanctions des Nations unies du 02/06/2017 ({DPRK_UN})"


def entry(number: object = 90001, nature: object = "Personne physique", **types: Any) -> dict[str, Any]:
    details = [{"TypeChamp": kind, "Valeur": values} for kind, values in types.items()]
    return {"IdRegistre": number, "Nature": nature, "Nom": "VYDUMANNY IVAN", "RegistreDetail": details}


def based_on(*labels: str, **types: Any) -> dict[str, Any]:
    acts = [{"FondementJuridique": at, "FondementJuridiqueLabel": label} for at, label in enumerate(labels)]
    return entry(FONDEMENT_JURIDIQUE=acts, **types)


def document(*entries: Any, published: object = "2026-05-31T07:26:40.8593026+02:00", **more: object) -> bytes:
    publications = {"DatePublication": published, "PublicationDetail": list(entries), **more}
    return json.dumps({"Publications": publications}, ensure_ascii=False).encode()


def read(data: bytes) -> tuple[Reading, list[Record]]:
    reading = reader.units({"registrenationaldesgels.json": data}, FORM)
    return reading, [reader.record(unit, FORM) for unit in reading.units]


def read_one(printed: dict[str, Any]) -> Record:
    return read(document(printed))[1][0]


def refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as caught:
        read(data)
    return caught.value.reason


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.code, problem.place) for problem in reading.problems]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("registrenationaldesgels.json", "json"),
        ("Registrenationaldesgels(1).json", "json"),
        ("fr_gels_registre_index_2026-05-31.json", "index_json"),
    ],
)
def test_file_names(name: str, form: str) -> None:
    assert form_for(LISTING, [name]).id == form


def test_day_is_as_printed_and_instant_in_utc() -> None:
    reading, _ = read(document(entry()))
    assert (reading.published_on, reading.stated_at) == ("2026-05-31", "2026-05-31T05:26:40Z")
    assert reading.problems == []


@pytest.mark.parametrize("published", ["soon", "", None, 20260531, "2026-02-31T00:00:00"])
def test_a_file_without_its_instant_is_left_undated(published: object) -> None:
    reading, records = read(document(entry(), published=published))
    assert len(records) == 1
    assert reading.published_on in ("", "2026-05-31")
    assert bool(reading.published_on) != bool(reading.problems)


def test_unknown_types_and_fields_are_named_and_kept() -> None:
    odd = entry(TAILLE=[{"Taille": "1,80 m"}], PRENOM=[{"Prenom": "Ivan", "Initiale": "I."}])
    odd["Photo"] = "none"
    odd["RegistreDetail"][0]["Ordre"] = 3
    reading, records = read(document(odd, Version="2"))
    assert codes(reading) == [
        ("unknown_field", "Publications.Version"),
        ("unknown_field", "PRENOM.Initiale"),
        ("unknown_field", "Photo"),
        ("unknown_field", "RegistreDetail.Ordre"),
        ("unknown_field", "TypeChamp TAILLE"),
    ]
    assert {(each.label, each.value) for each in records[0].attributes} == {
        ("PRENOM.Initiale", "I."),
        ("Photo", "none"),
        ("RegistreDetail.Ordre", "3"),
        ("TypeChamp TAILLE.Taille", "1,80 m"),
    }


def test_a_renamed_field_is_both_missing_and_unknown() -> None:
    reading, _ = read(document(entry(ALIAS=[{"AutreNom": "Vanya", "Commentaire": ""}])))
    assert codes(reading) == [("unknown_field", "ALIAS.AutreNom"), ("missing_field", "ALIAS.Alias")]


def test_types_that_a_large_file_lacks_are_named() -> None:
    reading, _ = read(document(*(entry(number, PRENOM=[{"Prenom": "A"}]) for number in range(reader.MANY))))
    assert codes(reading) == [
        ("missing_field", f"TypeChamp {kind}") for kind in FIELDS if kind not in ("PRENOM", "CRYPTOMONNAIE")
    ]


@pytest.mark.parametrize("field", ["IdRegistre", "Nature", "Nom", "RegistreDetail"])
def test_a_field_that_every_entry_has_is_demanded(field: str) -> None:
    entries = [entry(number, SEXE=[{"Sexe": "Masculin"}]) for number in range(1, 4)]
    for each in entries:
        each["Autre"] = each.pop(field)
    assert refusal(document(*entries)) == "format"


@pytest.mark.parametrize("details", [None, "x", 7, [None, "x", 3], [{"TypeChamp": "ALIAS"}], [{"Valeur": [[]]}], {}])
def test_particulars_of_another_shape_lose_no_entry(details: object) -> None:
    odd = entry() | {"RegistreDetail": details}
    _, records = read(document(odd, entry(90002)))
    assert [(record.key, record.name) for record in records] == [
        ("90001", "VYDUMANNY IVAN"),
        ("90002", "VYDUMANNY IVAN"),
    ]


def test_values_of_another_shape_are_kept() -> None:
    odd = entry(ALIAS=[{"Alias": ["A", {"B": "C"}]}, "D", None], MOTIFS=[{"Motifs": 7}])
    found = read_one(odd)
    assert [(each.label, each.value) for each in found.attributes] == [
        ("ALIAS.Alias", "A"),
        ("ALIAS.Alias.B", "C"),
        ("ALIAS", "D"),
    ]
    assert found.designations[0].reasons == ("7",)


def test_a_key_printed_twice_or_not_at_all_loses_nothing() -> None:
    reading, records = read(document(entry(SEXE=[{"Sexe": "Masculin"}]), entry(nature="Navire"), entry(None), 7))
    assert [record.key for record in records][:2] == ["90001", "90001 (2)"]
    assert [record.key_is for record in records] == ["publisher", "publisher", "derived"]
    assert [code for code, _ in codes(reading)] == ["skipped", "duplicate_key", "missing_field"]


def test_an_entry_without_a_name_is_kept() -> None:
    found = read_one(entry() | {"Nom": None})
    assert (found.names, found.name) == ((), "90001")
    assert "No name is published." in found.warnings


def test_an_unknown_nature_is_named() -> None:
    found = read_one(entry(nature="Aéronef"))
    assert found.kind == "other"
    assert found.warnings


@pytest.mark.parametrize(
    ("alias", "comment", "expected"),
    [
        ("Иван ВЫДУМАННЫЙ", "En russe", ("Иван ВЫДУМАННЫЙ", "aka", "", "En russe")),
        ("Vanya", "(peu fiable)", ("Vanya", "aka", "weak", "peu fiable")),
        ("Vanya", "pseudonyme fiable", ("Vanya", "aka", "strong", "pseudonyme fiable")),
        ("Prejny", "Anciennement:", ("Prejny", "fka", "", "Anciennement")),
        ("Vanya (peu fiable)", "", ("Vanya", "aka", "weak", "")),
        ("précédemment connu sous le nom de Prejny", "", ("Prejny", "fka", "", "")),
    ],
)
def test_aliases(alias: str, comment: str, expected: tuple[str, ...]) -> None:
    found = read_one(entry(ALIAS=[{"Alias": alias, "Commentaire": comment}])).names[-1]
    assert (found.text, found.kind, found.quality, found.note) == expected


@pytest.mark.parametrize(
    ("value", "text", "shown", "circa"),
    [
        ({"Jour": "04", "Mois": "03", "Annee": "1961", "Commentaire": ""}, "1961-03-04", "1961-03-04", False),
        ({"Jour": "", "Mois": "2", "Annee": 1962}, "1962-2", "1962-02", False),
        ({"Jour": "", "Mois": "", "Annee": "1963", "Commentaire": "vers"}, "1963 (vers)", "circa 1963", True),
        ({"Jour": "00", "Mois": "00", "Annee": "1964"}, "1964-00-00", "1964", False),
    ],
)
def test_births(value: dict[str, Any], text: str, shown: str, circa: bool) -> None:
    (birth,) = read_one(entry(DATE_DE_NAISSANCE=[value])).births
    assert (birth.text, str(birth), birth.circa) == (text, shown, circa)


@pytest.mark.parametrize(("day", "month", "year"), [("31", "02", "1960"), ("1", "13", "1960"), ("", "", "inconnue")])
def test_an_impossible_birth_is_kept_as_printed(day: str, month: str, year: str) -> None:
    found = read_one(entry(DATE_DE_NAISSANCE=[{"Jour": day, "Mois": month, "Annee": year}]))
    assert [birth.first for birth in found.births] == [None]
    assert year in found.births[0].text
    assert "is no date" in found.warnings[0]


@pytest.mark.parametrize(
    ("comment", "scheme"),
    [
        ("Numéro d'identification fiscale", "tax_id"),
        ("INN", "ru_inn"),
        ("Numéro de passeport, numéro de carte d'identité nationale", "other"),
        ("Passeport biométrique", "passport"),
        ("Carte d'identité", "national_id"),
        ("", "other"),
    ],
)
def test_other_papers_by_their_comment(comment: str, scheme: str) -> None:
    found = read_one(entry(AUTRE_IDENTITE=[{"NumeroCarte": "990000013", "Commentaire": comment}])).identifiers
    assert [(each.scheme, each.value) for each in found] == [(scheme, "990000013")]


def test_references_of_the_un() -> None:
    found = read_one(entry(REFERENCE_ONU=[{"ReferenceOnu": "KPi.901"}, {"ReferenceOnu": "QI.X.9.01"}]))
    assert found.identifiers == (Identifier("un_ref", "KPi.901"),)
    assert found.attributes == (Attribute("reference of the UN as printed", "QI.X.9.01"),)


def test_a_slash_stands_for_no_number() -> None:
    found = read_one(entry(IDENTIFICATION=[{"Identification": "/", "Commentaire": "Type d'entité: agence"}]))
    assert (found.identifiers, found.attributes) == ((), (Attribute("identification", "Type d'entité: agence"),))


@pytest.mark.parametrize(
    ("label", "programme", "origin", "by_un"),
    [
        (f"(UE) 2022/9581 du 08/04/2022 ({UKRAINE})", UKRAINE, "EU", False),
        (f"(UE) 2017/1509 du 30/08/2017- ({DPRK_EU})", DPRK_EU, "EU", False),
        ("(UE) 2024/9517 du 27/05/2024 (UE Syrie - R (UE) 36/2012 )", "UE Syrie - R (UE) 36/2012", "EU", False),
        (UN_DECISION, DPRK_UN, "UN", True),
        (f"(UE) 2017/1509 du 30/08/2017 ({DPRK_UN})", DPRK_UN, "UN", False),
        (f"ECOT9999999A du 21/10/2025 ({TERROR})", TERROR, "FR", False),
        ("Arrêté du 1er mars 2024", "", "FR", False),
        ("Arrêté (art L. 562-3-1 du CMF)", "art L. 562-3-1 du CMF", "UN", False),
        ("(UE) 2022/9332 du 25/02/2022", "", "", False),
        ("(UE Myanmar (ex Birmanie) - R (UE) 401/2013)", "UE Myanmar (ex Birmanie) - R (UE) 401/2013", "EU", False),
        ("un texte) sans ouverture)", "", "", False),
        ("", "", "", False),
    ],
)  # fmt: skip
def test_acts(label: str, programme: str, origin: str, by_un: bool) -> None:
    assert read_act(label) == (label, programme, origin, by_un)


@pytest.mark.parametrize(
    ("labels", "reference", "decided"),
    [
        ((f"(UE) 2022/9581 du 08/04/2022 ({UKRAINE})",), False, [("EU",)]),
        ((UN_DECISION, f"(UE) 2017/1509 du 30/08/2017 ({DPRK_UN})"), False, [("UN",)]),
        ((f"(UE) 2017/1509 du 30/08/2017 ({DPRK_UN})",), False, [("UN",)]),
        ((UN_DECISION, f"(UE) 2023/9196 du 16/10/2023 ({DPRK_EU})"), False, [("UN",), ("EU",)]),
        ((f"(UE) 2017/1509 ({DPRK_EU})", f"(UE) 2022/9331 ({DPRK_UN})"), False, [("EU",), ("EU",)]),
        ((f"(UE) 2017/1509 ({DPRK_EU})", f"(UE) 2022/9331 ({DPRK_UN})"), True, [("EU",), ("UN",)]),
        ((f"ECOT9999999A du 21/10/2025 ({TERROR})",), False, [("FR",)]),
        (("ECOT9999998A (art L. 562-3 du code monétaire et financier)",), True, [("FR", "UN")]),
        (("(UE) 2022/9332 du 25/02/2022",), False, [()]),
        ((), False, [()]),
    ],
)
def test_who_decided(labels: tuple[str, ...], reference: bool, decided: list[tuple[str, ...]]) -> None:
    types = {"REFERENCE_ONU": [{"ReferenceOnu": "KPi.901"}]} if reference else {}
    found = read_one(based_on(*labels, **types))
    assert [act.decided_by for act in found.designations] == decided
    assert [label for act in found.designations for label in act.legal_basis] == list(labels)
    assert all(act.authority == "FR" and act.listed_on is None for act in found.designations)


def test_a_doubtful_origin_is_warned_of() -> None:
    doubtful = read_one(based_on(f"(UE) 2017/1509 ({DPRK_EU})", f"(UE) 2022/9331 ({DPRK_UN})"))
    assert "read as decided by the EU" in doubtful.warnings[0]
    untold = read_one(based_on("(UE) 2022/9332 du 25/02/2022"))
    assert "does not tell who decided" in untold.warnings[0]


def test_programmes_lead_to_regimes() -> None:
    acts = read_one(
        based_on(UN_DECISION, f"X ({UKRAINE})", f"Y ({TERROR})", "Z (UE Atlantide - R (UE) 9/2030)")
    ).designations
    assert [LISTING.regime(act.programme) for act in acts] == ["DPRK", "RUSSIA", "TERRORISM", ""]


def test_fingerprint_ignores_the_order_of_fields_but_no_value() -> None:
    plain = entry(PRENOM=[{"Prenom": "Ivan"}])
    moved = dict(reversed(plain.items()))
    other = entry(PRENOM=[{"Prenom": "Igor"}])
    prints = [next(iter(read(document(each))[0].units)).fingerprint for each in (plain, moved, other)]
    assert prints[0] == prints[1] != prints[2]


def test_broken_files_are_refused() -> None:
    whole = document(entry())
    assert refusal(b"") == "empty"
    assert refusal(whole[: len(whole) // 2]) == "truncated"
    assert refusal(b"<!DOCTYPE html><html><body>Maintenance</body></html>") == "html"
    assert refusal(whole.replace(b"VYDUMANNY", b"\xff\xfe")) == "encoding"
    assert refusal(b'{"entries": []}') == refusal(b"[]") == refusal(b'{"Publications": []}') == "format"
    assert refusal(document()) == "no_records"
    assert refusal(b'{"Publications": ' * 5000) in ("truncated", "format")


def as_published(indexed: dict[str, Any]) -> dict[str, Any]:
    """An entry of the index turned back into the publisher's layout, with what the index keeps."""
    person = indexed["Nature"] == "Personne physique"
    births = [
        {part: date.get(part.lower(), "") for part in ("Jour", "Mois", "Annee")} for date in indexed["DatesNaissance"]
    ]
    numbers = [{field.capitalize(): text for field, text in each.items()} for each in indexed["Identifications"]]
    types: dict[str, list[dict[str, Any]]] = {
        "PRENOM": [{"Prenom": text} for text in indexed["Prenoms"]],
        "ALIAS": [{"Alias": text, "Commentaire": ""} for text in indexed["Alias"]],
        "DATE_DE_NAISSANCE": births,
        "LIEU_DE_NAISSANCE": [{"Lieu": text, "Pays": ""} for text in indexed["LieuxNaissance"]],
        "NATIONALITE": [{"Pays": text} for text in indexed["Nationalites"]],
        "IDENTIFICATION": numbers,
        "ADRESSE_PP" if person else "ADRESSE_PM": [
            {field.capitalize(): text for field, text in each.items()} for each in indexed["Adresses"]
        ],
        "PASSEPORT": [{"NumeroPasseport": text} for text in indexed["Passeports"]],
        "REFERENCE_UE": [{"ReferenceUe": text} for text in indexed["ReferencesUe"]],
        "NUMERO_OMI": [{"NumeroOMI": text} for text in indexed["NumeroOMI"]],
    }
    printed = entry(
        indexed["IdRegistre"], indexed["Nature"], **{kind: values for kind, values in types.items() if values}
    )
    return printed | {"Nom": indexed["Nom"]}


@pytest.mark.shared
def test_the_real_index_reads_alike_in_the_publisher_s_layout(real_lists: Path) -> None:
    name = "fr_gels_registre_index_2026-05-31.json"
    data = gzip.decompress((real_lists / "_derived" / f"{name}.gz").read_bytes())
    module = reader_of(INDEX)
    indexed = [module.record(unit, INDEX) for unit in module.units({name: data}, INDEX).units]
    reading, records = read(document(*map(as_published, json.loads(data)["entries"])))
    assert {problem.code for problem in reading.problems} == {"missing_field"}, "types that the index leaves out"
    assert [record.key for record in records] == [record.key for record in indexed]
    differing: Counter[str] = Counter()
    for own, of_index in zip(records, indexed, strict=True):
        for field in ("names", "identifiers", "births", "birth_places", "nationalities", "addresses", "attributes"):
            if set(getattr(own, field)) != set(getattr(of_index, field)):
                differing[field] += 1
        assert (own.kind, own.name) == (of_index.kind, of_index.name)
        assert len(own.warnings) == len(of_index.warnings), "worded by each reader in its own way"
    assert differing == {}
    assert {act.decided_by for record in indexed for act in record.designations} == {()}, "the index does not tell"
