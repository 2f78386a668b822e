"""Which column of a customers' file means what, by its heading."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from comity.errors import UsageError
from comity.model.identifiers import SCHEMES

MEANINGS: dict[str, str] = {
    "id": "id customer_id customer_no customer_number client_id client_number cust_id party_id account account_id "
    "account_number reference ref query_id key uid kundennummer code_client",
    "name": "name full_name fullname customer_name client_name party_name legal_name company_name company entity_name "
    "organisation_name organization_name business_name ship_name vessel_name account_name account_holder caption "
    "display_name nom nom_complet nombre nombre_completo vollname nome 姓名 名称 이름 имя фио",
    "kind": "kind type entity_type party_type customer_type client_type schema category record_type typ art",
    "birth_date": "birth_date birthdate birthday dob d_o_b date_of_birth born_on born birth birth_year year_of_birth "
    "geburtsdatum date_de_naissance fecha_de_nacimiento data_di_nascita incorporation_date",
    "countries": "countries country nationality nationalities citizenship citizenships country_code countries_codes "
    "country_of_residence residence jurisdiction country_of_incorporation country_of_registration domicile pays land "
    "pais nationalite staatsangehörigkeit",
    "flag": "flag flag_state vessel_flag",
    "gender": "gender sex geschlecht sexe",
    "identifiers": "identifiers identifier ids id_numbers document_numbers",
    "aliases": "aliases alias aka also_known_as other_names former_names alt_names alternative_names",
    "first_name": "first_name firstname given_name given_names forename forenames vorname prenom",
    "middle_name": "middle_name middlename middle_names second_name patronymic",
    "last_name": "last_name lastname surname family_name familyname nachname nom_de_famille apellido apellidos",
}
"""Meaning -> headings that say it, folded (see `folded`). Schemes of identifiers are headings too."""

SCHEME_WORDS: dict[str, str] = {
    "imo": "imo_number imo_no vessel_imo", "imo_company": "company_imo owner_imo", "mmsi": "mmsi_number",
    "call_sign": "callsign", "lei": "lei_code", "bic": "swift swift_code swift_bic bic_code", "ru_inn": "inn",
    "ru_ogrn": "ogrn", "ru_okpo": "okpo", "ru_kpp": "kpp", "cn_uscc": "uscc unified_social_credit_code",
    "tax_id": "tin tax_number tax_no taxid vat vat_number vat_id",
    "registration": "registration_number company_number registration_no company_registration reg_no",
    "passport": "passport_number passport_no", "national_id": "national_id_number nationalid id_card national_number",
    "wallet": "wallet_address crypto_address", "aircraft_tail": "tail_number tail", "duns": "duns_number",
    "driving_licence": "driving_license drivers_license", "aircraft_serial": "serial_number msn",
}  # fmt: skip
"""Scheme -> other words for it, as headings and before the colon in a column of identifiers."""

PLAIN_SCHEMES = tuple(scheme for scheme in SCHEMES if scheme not in ("other", "list_key"))
NAME_PARTS = ("first_name", "middle_name", "last_name")


class Columns(msgspec.Struct, frozen=True):
    """Which column holds what; places count from 0.

    Attributes:
        headings: of the file; empty texts where it has no header.
        places: meaning -> places, in the order of the file; a meaning that the file lacks is left out.
    """

    headings: tuple[str, ...]
    places: dict[str, tuple[int, ...]]

    def first(self, meaning: str) -> int:
        """The first place of a meaning; -1 for none."""
        found = self.places.get(meaning)
        return found[0] if found else -1

    def shown(self) -> dict[str, str]:
        """Meaning -> headings (or numbers of columns), for people and the record of a run."""
        return {
            meaning: ", ".join(self.headings[i] or f"column {i + 1}" for i in places)
            for meaning, places in self.places.items()
        }


def folded(heading: str) -> str:
    """A heading without case, blanks and punctuation: `Date of Birth` and `date_of_birth` are one."""
    return re.sub(r"[\W_]+", "_", heading.strip().strip("\ufeff").casefold()).strip("_")


_BY_HEADING = {
    **{scheme: scheme for scheme in PLAIN_SCHEMES},
    **{word: scheme for scheme, words in SCHEME_WORDS.items() for word in words.split()},
    **{word: meaning for meaning, words in MEANINGS.items() for word in words.split()},
}


def meaning_of(heading: str) -> str:
    """What a heading says; empty where nothing that is known."""
    return _BY_HEADING.get(folded(heading), "")


def scheme_of(word: str) -> str:
    """The scheme that a word before a colon means (`inn`, `IMO number`); empty where none that is known."""
    found = _BY_HEADING.get(folded(word), "")
    return found if found in SCHEMES else ""


def n_known(headings: Sequence[str]) -> int:
    """How many headings say something that is known."""
    return sum(1 for each in headings if meaning_of(each))


def find_columns(headings: Sequence[str], chosen: Mapping[str, str], *, has_header: bool = True) -> Columns:
    """Tell which column holds what.

    Args:
        headings: of the file, or as many texts as its first row has where it has no header.
        chosen: meaning -> heading or number of a column (from 1), as the user says; goes before the table.
        has_header: whether the headings are headings.

    Raises:
        UsageError: what is chosen is not there, or no column holds names or identifiers.
    """
    shown = tuple(each.strip().strip("\ufeff") if has_header else "" for each in headings)
    places: dict[str, list[int]] = {}
    for meaning, wanted in chosen.items():
        places[known_meaning(meaning)] = [_place(wanted, shown)]
    taken = {i for some in places.values() for i in some}
    for i, heading in enumerate(shown):
        meaning = meaning_of(heading)
        if meaning and i not in taken and meaning not in map(known_meaning, chosen):
            places.setdefault(meaning, []).append(i)
    if "name" in places:
        places = {meaning: some for meaning, some in places.items() if meaning not in NAME_PARTS}
    found = Columns(shown, {meaning: tuple(some) for meaning, some in places.items()})
    if not ({"name", "identifiers", "first_name", "last_name", *PLAIN_SCHEMES} & places.keys()):
        raise UsageError(no_names(headings))
    return found


def no_names(first_row: Sequence[str]) -> str:
    """The message for a file of which no column is known to hold names."""
    seen = ", ".join(repr(each[:40]) for each in first_row[:20])
    return (
        f"No column of the file is known to hold names; its first row is {seen}. Nothing was screened. If that is a "
        "header, say which column holds them: --map name=COLUMN. If the file has no header, number the columns: "
        "--no-header --map id=1 --map name=2"
    )


def known_meaning(word: str) -> str:
    """A meaning that the user names.

    Raises:
        UsageError: it is none.
    """
    found = folded(word) if folded(word) in MEANINGS else meaning_of(word)
    if not found:
        raise UsageError(f"{word!r} is nothing that a column can hold; use {', '.join((*MEANINGS, *PLAIN_SCHEMES))}.")
    return found


def _place(wanted: str, headings: Sequence[str]) -> int:
    same = [i for i, each in enumerate(headings) if each and each.casefold() == wanted.strip().casefold()]
    if same:
        return same[0]
    if wanted.strip().isascii() and wanted.strip().isdigit() and 1 <= int(wanted) <= len(headings):
        return int(wanted) - 1
    raise UsageError(
        f"The file has no column {wanted!r}; it has {', '.join(filter(None, headings)) or len(headings)}. "
        "Nothing was screened."
    )
