"""Identifiers: the schemes that lists print, how a value is compared, and its check digit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from importlib import import_module

import msgspec

_CONTROL = dict.fromkeys((*range(32), *range(127, 160)))
"""Control characters: they are no part of an identifier, and PostgreSQL stores no zero byte."""


class Identifier(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A published identifier.

    Attributes:
        scheme: a key of `SCHEMES`.
        value: as printed, less surrounding blanks.
        country: of issue, as printed.
        issued_on: as printed.
        expires_on: as printed.
        note: whatever else is printed with it, among others the publisher's own word for the scheme.
    """

    scheme: str
    value: str
    country: str = ""
    issued_on: str = ""
    expires_on: str = ""
    note: str = ""


class Scheme(msgspec.Struct, frozen=True):
    """What one kind of identifier is.

    Attributes:
        title: for people.
        check: `module` of python-stdnum whose `is_valid` tests the check digit, or the name of a function here.
        unique: one value names one target in the whole world, so that two records that share it are about the same
            target. Passports and national numbers are unique only together with their country.
    """

    title: str
    check: str = ""
    unique: bool = False


SCHEMES: dict[str, Scheme] = {
    "un_ref": Scheme("UN permanent reference number", unique=True),
    "imo": Scheme("IMO ship number", "imo_ship", unique=True),
    "imo_company": Scheme("IMO company or registered owner number", unique=True),
    "mmsi": Scheme("Maritime Mobile Service Identity"),
    "call_sign": Scheme("radio call sign"),
    "lei": Scheme("Legal Entity Identifier (ISO 17442)", "stdnum.lei", unique=True),
    "bic": Scheme("Business Identifier Code (ISO 9362)", "stdnum.bic"),
    "isin": Scheme("International Securities Identification Number", "stdnum.isin"),
    "duns": Scheme("D-U-N-S number", unique=True),
    "ru_inn": Scheme("Russian taxpayer number (INN)", "stdnum.ru.inn", unique=True),
    "ru_ogrn": Scheme("Russian registration number (OGRN)", "ogrn", unique=True),
    "ru_okpo": Scheme("Russian statistical code (OKPO)"),
    "ru_kpp": Scheme("Russian tax registration reason code (KPP)"),
    "cn_uscc": Scheme("Chinese Unified Social Credit Code", "stdnum.cn.uscc", unique=True),
    "tax_id": Scheme("tax number"),
    "registration": Scheme("company or business registration number"),
    "passport": Scheme("passport"),
    "national_id": Scheme("national identity number"),
    "travel_document": Scheme("other travel document"),
    "driving_licence": Scheme("driving licence"),
    "wallet": Scheme("digital currency address", unique=True),
    "aircraft_serial": Scheme("aircraft manufacturer's serial number"),
    "aircraft_tail": Scheme("aircraft tail number"),
    "uksl": Scheme("UK Sanctions List unique id", unique=True),
    "ofsi_group": Scheme("OFSI group id", unique=True),
    "eu_ref": Scheme("EU reference number", unique=True),
    "list_key": Scheme("the publisher's other key for the same entry"),
    "other": Scheme("other number"),
}


def comparable(identifier: Identifier) -> str:
    """The value in the form in which two identifiers of one scheme are compared.

    Upper case without punctuation and blanks, whatever the script; a leading `IMO` or `MMSI` falls away. Wallet
    addresses are compared as printed, since their letters' case matters.
    """
    printed = unicodedata.normalize("NFKC", identifier.value).translate(_CONTROL).strip()
    if identifier.scheme == "wallet":
        return printed
    if identifier.scheme == "un_ref":
        return printed.upper()
    value = "".join(char for char in printed.upper() if char.isalnum())
    for word in ("IMO", "MMSI"):
        if identifier.scheme.startswith(word.lower()):
            value = value.removeprefix(word)
    return value


def is_valid(identifier: Identifier) -> bool | None:
    """Test the check digit.

    Returns:
        True or False; None where the scheme has no check digit.
    """
    check = SCHEMES[identifier.scheme].check if identifier.scheme in SCHEMES else ""
    if not check:
        return None
    value = comparable(identifier)
    if check in _OWN_CHECKS:
        return _OWN_CHECKS[check](value)
    return bool(import_module(check).is_valid(value))


def imo_ship(value: str) -> bool:
    """Whether seven digits are an IMO ship number: digits 1-6 times weights 7..2, whose sum ends in digit 7.

    Unlike python-stdnum, a run of zeros is refused: `0000000` passes the sum but was never given to a ship
    (IMO resolution A.1117(30) numbers ships from 1000000 upwards). Company numbers use other weights.
    """
    if not re.fullmatch(r"[1-9]\d{6}", value):
        return False
    return sum(int(digit) * weight for digit, weight in zip(value, range(7, 1, -1), strict=False)) % 10 == int(value[6])


def ogrn(value: str) -> bool:
    """Whether 13 or 15 digits are a Russian OGRN: the number without its last digit, modulo 11 (13), ends in it.

    Rule of the Russian Federal Tax Service for OGRN (13 digits, modulo 11) and OGRNIP (15 digits, modulo 13).
    """
    if not re.fullmatch(r"\d{13}|\d{15}", value):
        return False
    return int(value[:-1]) % (len(value) - 2) % 10 == int(value[-1])


_OWN_CHECKS: dict[str, Callable[[str], bool]] = {"imo_ship": imo_ship, "ogrn": ogrn}
