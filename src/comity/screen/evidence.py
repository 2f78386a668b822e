"""What else than the name speaks for or against a subject being a listed party, in bits.

A bit is one doubling: `bits` is log2 of how much likelier this is if subject and listed party are the same than if they
are two that happen to have matching names. What one side does not know is no evidence, and every comparison takes
the listed alternative that fits best, so that knowing more of a true match never lowers it.

The numbers are judged from how lists and customer files are kept, not yet fitted to labelled pairs; each says why.
Birth dates were held against 367 persons whom two stored lists share by a number and 200,000 pairs of others (November
2026): the same day was worth 11.4 bits there, the year 5.7, a "circa" that fits 5.1, one wrong digit 2.6, a year apart
-4.7. Lists copy each other, which customers do not; so near misses are held milder here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import log2
from typing import NamedTuple, cast

from comity.model.dates import PartialDate
from comity.model.identifiers import SCHEMES, Identifier, comparable, is_valid
from comity.names import countries as country_names
from comity.names.cleaning import words
from comity.names.folding import fold


class Evidence(NamedTuple):
    """One thing that speaks for (bits > 0) or against (bits < 0) the subject being the listed party.

    Attributes:
        kind: `birth`, `country`, `place`, `gender`, `kind`, or `identifier`.
        bits: log2 of the likelihood ratio.
        says: one sentence for people.
        verdict: of an identifier: `confirms`, `supports`, `contradicts`, `invalid`; otherwise empty.
    """

    kind: str
    bits: float
    says: str
    verdict: str = ""


# ---- dates of birth --------------------------------------------------------------------------------------------------

_ADULTS = 60 * 365.25
"""Days over which the births of the adults spread who might bear the name."""
_TRUE_IN_LIST = 0.7
"""Of true matches whose spans of days could meet, the share in which they do: lists give wrong and several dates."""
_DAY = 12.0
"""The most that a date is worth: a day of 21,915 would be 14, but lists and customers copy each other's mistakes."""
_CIRCA = timedelta(days=2 * 365)
"""What "circa" is taken to mean to either side: publishers use it for guesses from an age, wrong by a year or two."""
_NEW_YEARS_DAY = (1, 1)
_NEW_YEAR = 3.0
"""1 January against another day of the year: the day is often a stand-in for an unknown one, but not always."""
_SWAPPED = 4.0
"""Day and month swapped: a common slip between date orders, that one date in 20,000 meets by chance."""
_ONE_DIGIT = 0.0
"""One digit off: a slip in a few of a hundred files; some forty dates of 21,915 are as near by chance."""
_SAME_YEAR = -0.5
"""Another day of the same year, or the year's digits turned round (1968, 1986): a slip as likely as chance, or less."""
_YEARS_APART = ((0, _SAME_YEAR), (1, -1.0), (3, -3.0), (5, -5.0), (8, -6.5), (14, -8.0))
"""Years apart, at most -> bits. Lists guess years from ages; past half a generation it is another person."""
_GENERATION = -10.0


class _Fit(NamedTuple):
    bits: float
    says: str


def births(subject: PartialDate | None, listed: Sequence[PartialDate]) -> tuple[Evidence, ...]:
    """Compare a birth date with the listed alternatives, each as exact as it is known; the best one counts."""
    if subject is None:
        return ()
    fits = [_birth(subject, each) for each in listed]
    best = max(filter(None, fits), key=lambda fit: fit.bits, default=None)
    return (Evidence("birth", best.bits, best.says),) if best else ()


def _birth(a: PartialDate, b: PartialDate) -> _Fit | None:
    """How two dates agree; None where one of them is not readable."""
    span_a, span_b = _span(a), _span(b)
    if span_a is None or span_b is None:
        return None
    circa = ' ("circa" is two years to either side)' if a.circa or b.circa else ""
    if a.precision == b.precision == "day" and not circa:
        return _days(cast(date, a.first), cast(date, b.first))
    unsure = " (1 January is read as the year)" if _NEW_YEARS_DAY in (_month_and_day(a), _month_and_day(b)) else ""
    if span_a[0] <= span_b[1] and span_b[0] <= span_a[1]:
        says = f"Birth date {_shown(a)} agrees with the listed {_shown(b)}{circa}{unsure}."
        return _Fit(_overlap(span_a, span_b), says)
    gap = max(span_b[0].year - span_a[1].year, span_a[0].year - span_b[1].year)
    return _Fit(_apart(gap), f"Born {_born(a)}; the list gives {_shown(b)}{circa}.")


def _days(subject: date, listed: date) -> _Fit:
    """Two dates that are printed to the day; the first rule that holds."""
    x, y = (each.isoformat().replace("-", "") for each in (subject, listed))
    same_year = subject.year == listed.year
    if subject == listed and x[4:] != "0101":
        return _Fit(_DAY, f"Birth date {subject} is the listed one.")
    rules = (
        (subject == listed, _width_bits(365), "the same, but 1 January often stands for an unknown day"),
        (same_year and "0101" in (x[4:], y[4:]), _NEW_YEAR, "1 January often stands for an unknown day"),
        (same_year and x[4:6] == y[6:] and x[6:] == y[4:6], _SWAPPED, "day and month are swapped"),
        (sum(one != other for one, other in zip(x, y, strict=True)) == 1, _ONE_DIGIT, "one digit differs"),
        (x[4:] == y[4:] and x[:4] == y[:2] + y[3] + y[2], _SAME_YEAR, "two digits of the year are swapped"),
        (same_year, _SAME_YEAR, "another day of the same year"),
        (True, _apart(abs(subject.year - listed.year)), f"{abs(subject.year - listed.year)} years apart"),
    )
    bits, says = next((bits, says) for holds, bits, says in rules if holds)
    return _Fit(bits, f"Born {subject}; the list gives {listed}: {says}.".replace(" 1 years", " one year"))


def _span(day: PartialDate) -> tuple[date, date] | None:
    """The days that a date can mean, circa widened and 1 January as its year; None where it has no readable date."""
    if day.first is None or day.last is None:
        return None
    first, last = day.first, day.last
    if _month_and_day(day) == _NEW_YEARS_DAY:
        last = first.replace(month=12, day=31)
    if not day.circa:
        return first, last
    return max(first, date.min + _CIRCA) - _CIRCA, min(last, date.max - _CIRCA) + _CIRCA


def _month_and_day(day: PartialDate) -> tuple[int, int] | None:
    """Month and day of a date that is known to the day."""
    return (day.first.month, day.first.day) if day.first is not None and day.first == day.last else None


def _overlap(a: tuple[date, date], b: tuple[date, date]) -> float:
    """Bits of two spans that meet: the rarer that is by chance, the more."""
    within = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    lengths = ((a[1] - a[0]).days + 1, (b[1] - b[0]).days + 1)
    return _width_bits(max(lengths) if within else sum(lengths) - 1)


def _width_bits(days: int) -> float:
    """Day 12, month 9, year 5.4, three years 3.8; a span so wide that it tells nothing 0."""
    return round(min(_DAY, max(0.0, log2(_TRUE_IN_LIST * _ADULTS / days))), 1)


def _apart(years: int) -> float:
    """Bits of two dates that do not meet, by the difference of their years."""
    return next((bits for most, bits in _YEARS_APART if years <= most), _GENERATION)


def _shown(day: PartialDate) -> str:
    return str(day).replace("..", " to ")


def _born(day: PartialDate) -> str:
    return _shown(day) if day.precision == "day" else f"in {_shown(day)}"


# ---- countries, places, gender, kind ---------------------------------------------------------------------------------

_SAME_NATIONALITY = 2.0
"""Names go with countries, so that others of the same name mostly share the nationality as well."""
_SAME_PLACE_OF_OTHER_USE = 1.0
"""A country of an address, a birth or a passport only."""
_COMPATIBLE = 0.5
"""What a predecessor, successor or territory is worth, as a share of the same country."""
_OTHER_NATIONALITY = -2.5
"""People have several nationalities and lists print not all of them."""
_OTHER_PLACE = -1.0
"""People move, and a list that gives addresses alone says little about nationality."""


def countries(subject: Sequence[str], nationalities: Sequence[str], other: Sequence[str]) -> tuple[Evidence, ...]:
    """Compare the subject's countries with the listed party's.

    Args:
        subject: ISO 3166-1 alpha-2 codes; more than one are alternatives.
        nationalities: the listed ones.
        other: those of listed addresses, birth places and passports.
    """
    if not any(subject) or not (any(nationalities) or any(other)):
        return ()
    found = [
        *_agreeing(subject, nationalities, _SAME_NATIONALITY, "a listed nationality"),
        *_agreeing(subject, other, _SAME_PLACE_OF_OTHER_USE, "a listed country of address, birth or document"),
    ]
    if found:
        return (max(found, key=lambda each: each.bits),)
    shown, known = _listing(subject), _listing(nationalities)
    if known:
        return (Evidence("country", _OTHER_NATIONALITY, f"Country {shown}; the listed nationality is {known}."),)
    return (Evidence("country", _OTHER_PLACE, f"Country {shown}; the list gives only places in {_listing(other)}."),)


def _agreeing(subject: Sequence[str], listed: Sequence[str], bits: float, role: str) -> Iterator[Evidence]:
    for one in filter(None, subject):
        for each in filter(None, listed):
            if one == each:
                yield Evidence("country", bits, f"Country {one} is {role}.")
            elif country_names.compatible(one, each):
                yield Evidence("country", bits * _COMPATIBLE, f"Country {one} is compatible with {each}, {role}.")


def _listing(items: Sequence[str]) -> str:
    return " or ".join(dict.fromkeys(filter(None, items)))


_SAME_CITY = 3.0
"""A city has some part in a hundred of a country's people, but of a name's bearers the family lives close by."""
_CITY_WITHIN = 2.0
"""The city's words within a longer text (`Homs governorate, near Homs`), which may be a street or a province."""
_NO_CITY = frozenset(
    re.findall(r"\w+", """
    city town village district province region governorate oblast county prefecture municipality state republic north
    south east west central the of and al el de new old street unknown near area camp capital greater department""")
)  # fmt: skip
"""Words that go with the names of places and name none."""


def places(subject_city: str, listed: Sequence[str]) -> tuple[Evidence, ...]:
    """Compare the subject's city with listed places by their words; another city says nothing, for people move.

    A subject's city that is the name of a country is left to `countries`.
    """
    city = _place_words(subject_city.partition(",")[0])
    if not city or country_names.code(subject_city):
        return ()
    best: Evidence | None = None
    for place in listed:
        exact = _place_words(place.partition(",")[0]) == city
        if exact or city <= _place_words(place):
            bits = _SAME_CITY if exact else _CITY_WITHIN
            if best is None or bits > best.bits:
                best = Evidence("place", bits, f"{subject_city.strip()} is in a listed place, {place.strip()}.")
    return (best,) if best else ()


def _place_words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words(text) if len(word) > 1 and word not in _NO_CITY and word.isalpha())


_SAME_GENDER = 0.8
"""Less than the one bit of two halves: a given name mostly tells the gender, and most listed persons are men."""
_OTHER_GENDER = -5.0
"""A file in thirty or so has it wrong."""
_GENDERS = {
    **dict.fromkeys(("male", "m", "man", "masculine", "masculin", "homme"), "male"),
    **dict.fromkeys(("female", "f", "woman", "feminine", "féminin", "feminin", "femme"), "female"),
}


def genders(subject: str, listed: str) -> tuple[Evidence, ...]:
    """Compare genders as printed; what is neither male nor female is unknown."""
    a, b = _GENDERS.get(subject.strip().casefold()), _GENDERS.get(listed.strip().casefold())
    if not a or not b:
        return ()
    if a == b:
        return (Evidence("gender", _SAME_GENDER, f"The gender, {a}, is the listed one."),)
    return (Evidence("gender", _OTHER_GENDER, f"The subject is {a}; the listed party is {b}."),)


_KINDS = frozenset({"person", "organization", "vessel", "aircraft"})
_OTHER_KIND = -8.0
"""A person is no firm and no ship; a wrong kind is a slip of the file, or a firm that bears a person's name."""
_OWNED_KIND = -4.0
"""Ships and aircraft bear the names of the companies that own them, and files mix the two."""


def kinds(subject: str, listed: str) -> tuple[Evidence, ...]:
    """Compare kinds of target; `other`, `any` and unknown words go with all, and the same kind says nothing."""
    if subject == listed or not {subject, listed} <= _KINDS:
        return ()
    of_company = "organization" in (subject, listed) and "person" not in (subject, listed)
    bits = _OWNED_KIND if of_company else _OTHER_KIND
    return (Evidence("kind", bits, f"The subject is of kind {subject}; the listed party is of kind {listed}."),)


# ---- identifiers -----------------------------------------------------------------------------------------------------

_CONFIRMS = 30.0
"""A number given once in the world, with a true check digit: what remains is a number copied into the wrong file."""
_CONTRADICTS = 0.0
"""Another number of a kind of which a party has one for life: a misprint that keeps the check digit is 1 in 10,000."""
_ONE_FOR_LIFE = frozenset({"imo", "lei", "ru_inn", "ru_ogrn", "cn_uscc", "un_ref"})
_DIFFERS = {"national_id": -1.0, "tax_id": -1.0, "registration": -1.0, "passport": -0.5}
"""Another number of a kind of which parties have several, or change; other schemes: nothing."""
_MISPRINT = 8.0
"""The same value with the same wrong check digit: a misprint that went from one file into the other."""
_SUPPORTS = {
    "bic": 14.0, "isin": 18.0, "ru_okpo": 14.0, "ru_kpp": 3.0,
    "mmsi": 12.0, "call_sign": 10.0, "aircraft_serial": 10.0, "aircraft_tail": 12.0,
}  # fmt: skip
"""Same value of a scheme that others may share or take over: radio numbers go to the next ship of the flag, serial
numbers count from one for each maker, KPP is the code of a tax office."""
_BANK = 12.0
"""A BIC of eight letters and one of eleven: the same bank, maybe another branch."""
_BY_LENGTH = ((9, 20.0), (7, 18.0), (6, 16.0), (5, 12.0), (4, 8.0))
"""Characters at least -> bits of a number that is unique in its country; short ones recur over years and offices."""
_COUNTRY_UNSTATED = 4.0
"""Less, for the same number of another country."""
_COUNTRY_DIFFERS = 4.0
"""Same long number, another country of issue: the country may be confused with the holder's, or it is chance."""
_NO_SCHEME = 10.0
"""The same value where one side does not say what it is."""
_MAY_BE_LETTERS = frozenset({"bic", "call_sign", "aircraft_tail"})
_SHORTEST = 6  # characters of a value that is compared without its scheme
_UNSAID = frozenset({"", "other"})
_CHECKED_RELATIVE = {"tax_id": {"ru_inn", "cn_uscc"}, "registration": {"ru_ogrn", "cn_uscc", "lei"}}
"""Plain schemes -> schemes with a check digit that are printed under the plain word too."""
_RELATIVE = 20.0
"""Same value of a plain scheme and of its relative, whose check digit it passes."""
_PAPERS = frozenset({"passport", "national_id", "travel_document", "driving_licence"})
"""Papers of persons, that files mistake for each other."""
_NATIONAL = _PAPERS | {"tax_id", "registration"}
"""Schemes whose values are unique within the country of issue."""


def identifiers(subject: Sequence[Identifier], listed: Sequence[Identifier]) -> tuple[Evidence, ...]:
    """Compare the subject's numbers with the listed ones: check digits first, each value once.

    Returns:
        For each of the subject's values that is listed, the strongest agreement; for each scheme of which no value
        agrees, what the difference is worth; and values not compared for their check digit, with 0 bits.
    """
    found: dict[str, Evidence] = {}
    agreed: set[str] = set()
    theirs = [(each, comparable(each)) for each in listed]
    for one in subject:
        as_read = {scheme: comparable(Identifier(scheme, one.value)) for scheme in {each.scheme for each in listed}}
        for each, other in theirs:
            value = as_read[each.scheme]  # as the list reads it: `IMO 9471135` is a number
            same = _same(one, each, value, other)
            if same:
                agreed.add(one.scheme)
                found[value] = max(found.get(value, same), same, key=lambda evidence: evidence.bits)
    schemes = dict.fromkeys(one.scheme for one in subject if one.scheme not in agreed and one.scheme in SCHEMES)
    rest = (each for scheme in schemes for each in _differing(scheme, subject, listed))
    return (*found.values(), *rest)


def _same(one: Identifier, each: Identifier, value: str, other: str) -> Evidence | None:
    """What it is worth that two identifiers agree; None where they do not, or where the value says nothing."""
    if value[:8] != other[:8] or _says_nothing(value, each.scheme):
        return None
    if one.scheme == each.scheme == "bic" and len(value) >= 8:
        says = f"BIC {one.value} is of the bank of the listed {each.value}."
        return _supports(_SUPPORTS["bic"] if value == other else _BANK, says)
    if value != other:
        return None
    if one.scheme != each.scheme:
        return _same_elsewhere(one, each)
    return _national(one, each) if each.scheme in _NATIONAL else _same_scheme(one, each)


def _same_scheme(one: Identifier, each: Identifier) -> Evidence | None:
    """Same value of one scheme, whose values do not depend on a country."""
    listed_one = f"{_title(each)} {one.value} is the listed one"
    if is_valid(one) is False:
        return _supports(_MISPRINT, f"{listed_one}, with the same wrong check digit.")
    if each.scheme in SCHEMES and SCHEMES[each.scheme].unique:
        return Evidence("identifier", _CONFIRMS, f"{listed_one}.", "confirms")
    if each.scheme in _SUPPORTS:
        return _supports(_SUPPORTS[each.scheme], f"{listed_one}.")
    return None if each.scheme == "list_key" else _unlabelled(one, each)


def _national(one: Identifier, each: Identifier) -> Evidence | None:
    """Same number of a scheme whose numbers are unique within their country."""
    length = len(comparable(each))
    bits = next((bits for least, bits in _BY_LENGTH if length >= least), 0.0)
    a, b = country_names.codes(one.country), country_names.codes(each.country)
    if not bits:
        return None
    if not a or not b:
        says = f"{_title(each)} {one.value} is a listed one; its country is not stated on both sides."
        return _supports(bits - _COUNTRY_UNSTATED, says)
    if any(country_names.compatible(x, y) for x in a for y in b):
        return _supports(bits, f"{_title(each)} {one.value} is a listed one.")
    says = f"{_title(each)} {one.value} is a listed one, but of {each.country} instead of {one.country}."
    return _supports(_COUNTRY_DIFFERS, says) if length >= 8 else None


def _same_elsewhere(one: Identifier, each: Identifier) -> Evidence | None:
    """Same value under two schemes."""
    if _UNSAID & {one.scheme, each.scheme} or {one.scheme, each.scheme} <= _PAPERS:
        return _unlabelled(one, each)
    for plain, checked in ((one, each), (each, one)):
        if checked.scheme in _CHECKED_RELATIVE.get(plain.scheme, ()) and is_valid(checked):
            return _supports(_RELATIVE, f"{_title(one)} {one.value} is the listed {_title(each)}.")
    return None


def _unlabelled(one: Identifier, each: Identifier) -> Evidence | None:
    if len(comparable(each)) < _SHORTEST:
        return None
    return _supports(_NO_SCHEME, f"Number {one.value} is listed as {_title(each)}.")


def _differing(scheme: str, subject: Sequence[Identifier], listed: Sequence[Identifier]) -> Iterator[Evidence]:
    """What it is worth that no value of a scheme agrees."""
    ours = [one for one in subject if one.scheme == scheme and comparable(one)]
    theirs = [each for each in listed if each.scheme == scheme and comparable(each)]
    if not ours or not theirs:
        return
    for which, side in (("", ours), ("The listed ", theirs)):
        for each in side:
            if is_valid(each) is False:
                says = f"{which}{_title(each)} {each.value} has a wrong check digit; it was not compared."
                yield Evidence("identifier", 0.0, says, "invalid")
    ours, theirs = _usable(ours), _usable(theirs)
    if not ours or not theirs:
        return
    shown, known = (_listing([each.value for each in side]) for side in (ours, theirs))
    says = f"{_title(ours[0])} {shown} is not the listed {known}."
    if scheme in _ONE_FOR_LIFE:
        yield Evidence("identifier", _CONTRADICTS, says, "contradicts")
    elif scheme in _DIFFERS and _may_be_of_one_country(ours, theirs):
        yield Evidence("identifier", _DIFFERS[scheme], f"{says[:-1]}; parties may have several.")


def _usable(side: Sequence[Identifier]) -> list[Identifier]:
    return [each for each in side if is_valid(each) is not False and not _says_nothing(comparable(each), each.scheme)]


def _may_be_of_one_country(ours: Sequence[Identifier], theirs: Sequence[Identifier]) -> bool:
    """Whether two numbers are of countries that could be the same; numbers of two countries never agree."""
    pairs = [(country_names.codes(a.country), country_names.codes(b.country)) for a in ours for b in theirs]
    return any(not a or not b or any(country_names.compatible(x, y) for x in a for y in b) for a, b in pairs)


def _says_nothing(value: str, scheme: str) -> bool:
    """Whether a value is empty or a stand-in: one character over and over, digits in order, a word (`UNKNOWN`)."""
    if len(value) < 4 or len(set(value)) == 1 or value in "01234567890123456789":
        return True
    return value.isalpha() and scheme not in _MAY_BE_LETTERS


def _supports(bits: float, says: str) -> Evidence:
    return Evidence("identifier", bits, says, "supports")


_SHORT_TITLES = {
    "imo": "IMO", "imo_company": "IMO company number", "mmsi": "MMSI", "lei": "LEI", "bic": "BIC", "isin": "ISIN",
    "ru_inn": "INN", "ru_ogrn": "OGRN", "ru_okpo": "OKPO", "ru_kpp": "KPP", "duns": "D-U-N-S number",
    "passport": "Passport", "other": "Other number", "": "Number",
}  # fmt: skip


def _title(identifier: Identifier) -> str:
    """The scheme for people; `IMO` rather than `IMO ship number`."""
    scheme = SCHEMES.get(identifier.scheme)
    title = _SHORT_TITLES.get(identifier.scheme) or (scheme.title if scheme else identifier.scheme)
    return title[0].upper() + title[1:]
