"""How well names are told apart, printed as figures. Needs the evaluation material: COMITY_SHARED.

    python -m bench.name_quality [--scorer comity | stand-in | MODULE:FUNCTION | peer] [--worst 15]
    python -m bench.name_quality --register hist.db [--screen MODULE:FUNCTION] [--negatives 0]

Three parts, each a function that others can call with a callable of their own:

    labelled_pairs  labelled pairs of names (cases_dev.csv): F1, precision, recall at the alert threshold, by class
    entity_pairs    labelled pairs of entities (checks.yml)
    un_persons      683 persons of the UN list, as listed and as varied, and names that are not listed

`--scorer` names a function (name1, name2, kind) -> score, or -> object with `.score`; `comity` is `comity.compare`;
`peer` is nomenklatura's logic-v2 (see bench/peer_nomenklatura.py); `stand-in` is a plain token-sort ratio, for trying
this file out. `--screen` names a function (register, as_of) -> screen, where screen(name, born_on, nationality) gives
(record_id, score, names) best first; `stand-in` and `peer` are known here too.

Pairs are halved once and for all by a digest of the two names without their order: `tuning` may be looked at while the
score is made, `reporting` is what is stated. The same pair in both files, or turned round, falls into the same half.

Classes of pairs, the first rule that applies:

    script          a letter beyond Latin in either name, or the notes speak of transliteration or romanisation
    number          the numerals differ (digits, Roman numerals, numbers and ordinals in words), or the category says so
    hard negative   labelled no match, though the names share a word, or are 0.6 or more alike letter by letter
    easy negative   labelled no match otherwise
    entity          a match whose label speaks of a legal form, a title, a nickname, an abbreviation, an article or a
                    spelling of function words; or only a legal form differs
    token           a match with the same words in other order or otherwise parted, or one name's words all in the
                    other, or an initial
    character       every other match: misspellings, case, accents
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import os
import re
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import yaml

import comity
from comity.names.normal import exact_key
from comity.register.store import Register

KINDS = {"Person": "person", "Company": "organization", "Organization": "organization", "Vessel": "vessel"}
"""Of a schema; any other is compared as `any`."""
STAND_IN_THRESHOLD = 0.8

Compare = Callable[[str, str, str], float]
"""(name1, name2, kind) -> score."""


def eval_folder() -> Path:
    """Where the evaluation material lies.

    Raises:
        SystemExit: COMITY_SHARED is not set.
    """
    shared = os.environ.get("COMITY_SHARED", "")
    if not shared:
        raise SystemExit("COMITY_SHARED names no folder of evaluation material.")
    return Path(shared) / "data" / "eval"


# Pairs and their classes ---------------------------------------------------------------------------------------------


class Case(NamedTuple):
    """One labelled pair.

    Attributes:
        kind: person, organization, vessel or any.
        left: the name asked for, or all of its names.
        right: the listed name.
        is_match: the label.
        label: the publisher's category and notes.
        klass: see the head of this file.
        half: `tuning` or `reporting`.
        source: the group of the file.
    """

    kind: str
    left: str
    right: str
    is_match: bool
    label: str
    klass: str
    half: str
    source: str


def half_of(left: str, right: str) -> str:
    """`tuning` or `reporting`, by a digest of the two names without case and order."""
    names = "\x1f".join(sorted((left.casefold(), right.casefold())))
    return "reporting" if hashlib.sha256(names.encode()).digest()[0] & 1 else "tuning"


_SCRIPT_WORDS = re.compile(r"translit|romani[sz]|pinyin|wade|cyrillic", re.IGNORECASE)
_NUMBER_WORDS = re.compile(r"ordinal|digit to text|text to digit|numeral|series suffix|vintage", re.IGNORECASE)
_ENTITY_WORDS = re.compile(
    r"legal[- ]form|expansion|periods|& vs and|'the'|title add|contextual|nickname|diminutive|abbreviation|acronym"
    r"|en-gb|org_class|missiles_tps|iskusstvo|leading|stopword",
    re.IGNORECASE,
)
_TOKEN_WORDS = re.compile(
    r"word (split|join|reorder)|reorder_|last-first|initials?\b|duplication|dropped \d|middle|missing space|hyphen"
    r"|partial|\badded\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?=[ivxl])x{0,3}l?x{0,3}(ix|iv|v?i{0,3})")
_WRITTEN = {
    word: str(n)
    for n, words in enumerate(
        ("zero", "one first", "two second", "three third", "four fourth", "five fifth", "six sixth", "seven seventh")
    )
    for word in words.split()
} | {"eight": "8", "eighth": "8", "nine": "9", "ninth": "9", "ten": "10", "tenth": "10"}
_FORMS = {
    "ag", "aktiengesellschaft", "gmbh", "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited",
    "llc", "lp", "llp", "plc", "sa", "sarl", "bv", "nv", "ooo", "oao", "ojsc", "jsc", "pjsc", "zao", "joint", "stock",
    "liability", "public", "the", "and", "of", "de", "pt", "pty", "na", "bvba", "akg",
}  # fmt: skip


def _words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if unicodedata.category(c) != "Mn")
    plain = re.sub(r"['’‘ʼ`.]", "", plain)
    return re.findall(r"\w+", plain)


def _numerals(words: Sequence[str]) -> list[str]:
    found = []
    for i, word in enumerate(words):
        if any(c.isdigit() for c in word):
            found += re.findall(r"\d+", word)
        elif word in _WRITTEN:
            found.append(_WRITTEN[word])
        elif i and (len(word) > 1 or word in "ivx") and _ROMAN.fullmatch(word):
            found.append(word)
    return sorted(found)


def _is_latin(name: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "LATIN") for c in name if c.isalpha() and c not in "ʻʼʾʿ")


def class_of(left: str, right: str, label: str, kind: str, *, is_match: bool) -> str:
    """The class of a pair, by the rules at the head of this file."""
    one, two = _words(left), _words(right)
    if _SCRIPT_WORDS.search(label) or not (_is_latin(left) and _is_latin(right)):
        return "script"
    # A single Roman letter in a person's name is an initial.
    numerals = kind != "person" and _numerals(one) != _numerals(two)
    if numerals or _NUMBER_WORDS.search(label):
        return "number"
    if not is_match:
        alike = SequenceMatcher(None, " ".join(one), " ".join(two), autojunk=False).ratio()
        return "hard negative" if set(one) & set(two) or alike >= 0.6 else "easy negative"
    return _class_of_match(one, two, label)


def _class_of_match(one: Sequence[str], two: Sequence[str], label: str) -> str:
    different = set(one) ^ set(two)
    if _ENTITY_WORDS.search(label) or (different and different <= _FORMS):
        return "entity"
    if one == two and not _TOKEN_WORDS.search(label):
        return "character"
    parted = "".join(one) == "".join(two) or "".join(sorted(one)) == "".join(sorted(two))
    within = set(one) <= set(two) or set(two) <= set(one)
    initial = any(len(word) == 1 for word in different)
    if parted or within or initial or _TOKEN_WORDS.search(label):
        return "token"
    return "character"


def name_cases() -> list[Case]:
    """The labelled pairs of names, in the order of their file."""
    path = eval_folder() / "names" / "nomenklatura_name_bench" / "cases_dev.csv"
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            left, right, is_match = row["name1"], row["name2"], row["is_match"] == "true"
            label = f"{row['category']}: {row['notes']}".strip(": ")
            kind = KINDS.get(row["schema"], "any")
            klass = class_of(left, right, label, kind, is_match=is_match)
            found.append(Case(kind, left, right, is_match, label, klass, half_of(left, right), row["case_group"]))
    return found


class Party(TypedDict):
    """One side of an entity pair, whichever API is to be asked."""

    kind: str
    name: str
    names: list[str]
    given: str
    family: str
    birth_dates: list[str]
    countries: list[str]
    gender: str
    identifiers: list[tuple[str, str]]


_IDENTIFIERS = {
    "imoNumber": "imo", "mmsi": "mmsi", "leiCode": "lei", "swiftBic": "bic", "bicCode": "bic", "innCode": "ru_inn",
    "ogrnCode": "ru_ogrn", "passportNumber": "passport", "idNumber": "national_id", "taxNumber": "tax_id",
    "registrationNumber": "registration", "callSign": "call_sign", "cryptoWallet": "wallet",
}  # fmt: skip


def subject_and_record(
    schema: str, query: Mapping[str, object], candidate: Mapping[str, object]
) -> tuple[Party, Party]:
    """What is asked for and what is listed, out of the properties of an entity pair (FollowTheMoney's names).

    Where there is no whole name, it is put together of its parts: given, middle or father's, family.
    """
    return _party(schema, query), _party(schema, candidate)


def _party(schema: str, properties: Mapping[str, object]) -> Party:
    def values(*names: str) -> list[str]:
        found: list[str] = []
        for name in names:
            value = properties.get(name)
            if value is not None:
                found += [str(each) for each in value] if isinstance(value, list) else [str(value)]
        return found

    given = values("firstName", "secondName", "middleName", "fatherName")
    family = values("lastName", "motherName")
    names = values("name", "alias", "previousName") or [" ".join([*given, *family])]
    return Party(
        kind=KINDS.get(schema, "any"),
        name=names[0],
        names=names,
        given=" ".join(given),
        family=" ".join(family),
        birth_dates=values("birthDate"),
        countries=values("nationality", "citizenship", "country", "jurisdiction", "flag"),
        gender=next(iter(values("gender")), ""),
        identifiers=[(scheme, value) for name, scheme in _IDENTIFIERS.items() for value in values(name)],
    )


class EntityCase(NamedTuple):
    """A labelled pair of entities; `case` has their first names."""

    case: Case
    subject: Party
    record: Party


def entity_cases() -> list[EntityCase]:
    """The labelled pairs of entities, in the order of their file."""
    path = eval_folder() / "names" / "nomenklatura_entity_bench" / "checks.yml"
    found = []
    for check in yaml.safe_load(path.read_text(encoding="utf-8"))["checks"]:
        subject, record = subject_and_record(check["schema"], check["query"], check["candidate"])
        left, right, label = subject["name"], record["name"], str(check.get("label", ""))
        is_match = bool(check["match"])
        klass = class_of(left, right, label, subject["kind"], is_match=is_match)
        case = Case(subject["kind"], left, right, is_match, label, klass, half_of(left, right), check["schema"])
        found.append(EntityCase(case, subject, record))
    return found


# Counting ------------------------------------------------------------------------------------------------------------


class Counts(NamedTuple):
    """What a threshold makes of labelled pairs."""

    hits: int
    misses: int
    false_alerts: int
    rightly_none: int

    @property
    def precision(self) -> float:
        """Alerts that are matches."""
        return self.hits / max(1, self.hits + self.false_alerts)

    @property
    def recall(self) -> float:
        """Matches that are alerts."""
        return self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(1, 2 * self.hits + self.misses + self.false_alerts)


def count(cases: Sequence[Case], scores: Sequence[float], threshold: float) -> Counts:
    """Count alerts at a threshold."""
    n = [0, 0, 0, 0]
    for case, score in zip(cases, scores, strict=True):
        n[(0 if score >= threshold else 1) if case.is_match else (2 if score >= threshold else 3)] += 1
    return Counts(*n)


def best_threshold(cases: Sequence[Case], scores: Sequence[float]) -> tuple[float, Counts]:
    """The threshold with the best F1, in steps of a hundredth; the lowest of equals."""
    tried = [(n / 100, count(cases, scores, n / 100)) for n in range(1, 101)]
    return max(tried, key=lambda each: (round(each[1].f1, 9), -each[0]))


def _line(title: str, cases: Sequence[Case], scores: Sequence[float], threshold: float) -> str:
    n = count(cases, scores, threshold)
    matches, others = n.hits + n.misses, n.false_alerts + n.rightly_none
    recall = f"{n.recall:7.1%}" if matches else "      -"
    alarms = f"{n.false_alerts / others:7.1%}" if others else "      -"
    both = f"{n.f1:6.3f} {n.precision:7.1%}" if matches and others else "     -       -"
    return f"  {title:<28}{both} {recall} {alarms}   {matches:4} {others:4}   {n.misses:4} {n.false_alerts:4}"


CLASSES = ("character", "token", "number", "entity", "script", "hard negative", "easy negative")


def report(title: str, cases: Sequence[Case], scores: Sequence[float], threshold: float, worst: int = 15) -> Counts:
    """Print the figures of one set of pairs and its worst misses.

    Returns:
        The counts of the half kept for reporting.
    """
    best, counts = best_threshold(cases, scores)
    print(
        f"\n{title}: {len(cases)} pairs at {threshold:.2f} (the best for all of them would be {best:.2f}: F1 ", end=""
    )
    print(f"{counts.f1:.3f})\n  {'':<28}    F1    prec  recall  alarms   match none   miss alarm")
    both = list(zip(cases, scores, strict=True))

    def some(heading: str, keep: Callable[[Case], bool]) -> None:
        kept = [each for each in both if keep(each[0])]
        if kept:
            print(_line(heading, [case for case, _ in kept], [score for _, score in kept], threshold))

    some("all", lambda _: True)
    some("tuning half", lambda case: case.half == "tuning")
    some("reporting half", lambda case: case.half == "reporting")
    for klass in CLASSES:
        some(klass, lambda case, klass=klass: case.klass == klass)  # type: ignore[misc]
    for source in sorted({case.source for case in cases}):
        some(f"of {source}", lambda case, source=source: case.source == source)  # type: ignore[misc]
    _print_worst(both, threshold, worst)
    kept = [each for each in both if each[0].half == "reporting"]
    return count([case for case, _ in kept], [score for _, score in kept], threshold)


def _print_worst(both: Sequence[tuple[Case, float]], threshold: float, worst: int) -> None:
    misses = sorted((each for each in both if each[0].is_match and each[1] < threshold), key=lambda each: each[1])
    alarms = sorted((each for each in both if not each[0].is_match and each[1] >= threshold), key=lambda x: -x[1])
    for heading, wrong in (("worst misses", misses), ("worst false alerts", alarms)):
        if worst and wrong:
            print(f"  {heading} ({min(worst, len(wrong))} of {len(wrong)}):")
        for case, score in wrong[:worst]:
            print(f"    {score:5.3f} {case.klass:<13} {case.half:<9} {case.left} | {case.right}   [{case.label}]")


def labelled_pairs(compare: Compare, threshold: float, worst: int = 15) -> Counts:
    """Score and report the labelled pairs of names."""
    cases = name_cases()
    scores = [compare(case.left, case.right, case.kind) for case in cases]
    return report("Labelled pairs of names", cases, scores, threshold, worst)


def entity_pairs(score: Callable[[Party, Party], float], threshold: float, worst: int = 15) -> Counts:
    """Score and report the labelled pairs of entities."""
    cases = entity_cases()
    scores = [score(each.subject, each.record) for each in cases]
    return report("Labelled pairs of entities", [each.case for each in cases], scores, threshold, worst)


def by_names(compare: Compare) -> Callable[[Party, Party], float]:
    """An entity scorer that looks at nothing but names: the best pair counts."""
    return lambda one, two: max(compare(a, b, one["kind"]) for a in one["names"] for b in two["names"])


# Persons of the UN list ----------------------------------------------------------------------------------------------


class Found(NamedTuple):
    """One answer of a screener: the record's id, its score and all of its names."""

    record_id: str
    score: float
    names: Sequence[str]


Answer = tuple[str, float, Sequence[str]]
Screen = Callable[[str, str, str], Sequence[Answer]]
"""(name, born_on, nationality) -> answers, best first; birth date and nationality may be empty."""


class Asked(NamedTuple):
    """Who is asked about."""

    name: str
    born_on: str
    nationality: str


class Person(NamedTuple):
    """A person of the UN list, as listed and as varied, and the records in force that carry the name."""

    untreated: Asked
    treated: Asked
    record_ids: frozenset[str]


class UnMaterial(NamedTuple):
    """What is asked of the UN list as of a day.

    Attributes:
        as_of: None for the latest.
        persons: those in force.
        missing: names that no record in force has: delisted, or entered under another spelling since.
    """

    as_of: date | None
    persons: list[Person]
    missing: list[str]


def _asked(name: str) -> list[Asked]:
    path = eval_folder() / "names" / "yente_candidate_benchmark" / name
    with path.open(encoding="utf-8", newline="") as file:
        return [Asked(row["full_name"], row["date_of_birth"], row["nationality"]) for row in csv.DictReader(file)]


def _key(name: str) -> str:
    """The exact key; `na` in place of a name that the list does not know falls away."""
    return " ".join(word for word in exact_key(name).split() if word != "na") or exact_key(name)


def _listed_keys(register: Register, as_of: date | None) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for held in register.records("un_sc", as_of):
        if held.record.kind == "person":
            for name in held.record.names:
                found.setdefault(_key(name.text), set()).add(held.record.id)
    return found


def un_material(register: Register, as_of: date | None = None) -> UnMaterial:
    """Which of the persons are in force: a record in force has exactly the name of the untreated file."""
    listed = _listed_keys(register, as_of)
    persons, missing = [], []
    untreated, treated = _asked("positives_un_untreated.csv"), _asked("positives_un_treated.csv")
    for plain, varied in zip(untreated, treated, strict=True):
        ids = listed.get(_key(plain.name))
        if ids:
            persons.append(Person(plain, varied, frozenset(ids)))
        else:
            missing.append(plain.name)
    return UnMaterial(as_of, persons, missing)


def fullest_day(register: Register) -> date:
    """The day of a UN snapshot by which most of the persons are in force; the earliest of equals."""
    wanted = [_key(each.name) for each in _asked("positives_un_untreated.csv")]
    days = sorted({date.fromisoformat(str(each.published_on)[:10]) for each in register.snapshots("un_sc")})

    def present(day: date) -> int:
        listed = _listed_keys(register, day)
        return sum(key in listed for key in wanted)

    return max(days, key=lambda day: (present(day), -day.toordinal()))


def un_negatives(n: int = 0) -> dict[str, list[Asked]]:
    """Names that are not listed, by file: all, or every k-th so that about n are left of each."""
    files = {
        "global": "negatives_global.csv",
        "us": "negatives_us.csv",
        "congress": "positives_us_congress_untreated.csv",
    }
    found = {}
    for title, file in files.items():
        some = _asked(file)
        found[title] = some[:: max(1, len(some) // n)][:n] if n else some
    return found


def un_sample(material: UnMaterial, n: int) -> UnMaterial:
    """Every k-th person, n in all; everybody where n is 0."""
    persons = material.persons
    return material._replace(persons=persons[:: max(1, len(persons) // n)][:n] if n else persons)


def _is_right(person: Person, record_id: str, names: Sequence[str]) -> bool:
    """Whether an answer is the person: its record, or another list's record with exactly the listed name."""
    return record_id in person.record_ids or any(_key(name) == _key(person.untreated.name) for name in names)


class Positives(NamedTuple):
    """How listed persons were answered: best score of a right answer, and whether a right answer came first."""

    scores: list[float]
    first: list[bool]


def _ask(screen: Screen, persons: Sequence[Person], which: str, *, details: bool) -> Positives:
    scores, first = [], []
    for person in persons:
        asked = person.treated if which == "treated" else person.untreated
        answers = screen(asked.name, asked.born_on, asked.nationality) if details else screen(asked.name, "", "")
        right = [score for record, score, names in answers if _is_right(person, record, names)]
        scores.append(max(right, default=0.0))
        first.append(bool(answers) and _is_right(person, answers[0][0], answers[0][2]))
    return Positives(scores, first)


def un_persons(
    screen: Screen,
    material: UnMaterial,
    negatives: Mapping[str, Sequence[Asked]],
    threshold: float,
    *,
    details: bool = False,
    worst: int = 15,
) -> dict[str, float]:
    """Screen the persons and the names that are not listed, and print the figures.

    Args:
        screen: what is measured; it is given the list as of the material's day.
        material: who is in force.
        negatives: who is not listed, by file.
        threshold: for an alert.
        details: birth date and nationality are given as well. The treated file has varied some of these too.
        worst: misses and false alerts to print.

    Returns:
        `treated`, `untreated`: recall; `treated_first`, `untreated_first`; `false_alerts`: of all negatives.
    """
    started = time.perf_counter()
    found: dict[str, float] = {}
    given = "name, birth date and nationality" if details else "name only"
    print(
        f"\nPersons of the UN list as of {material.as_of or 'the latest'}, {given}: {len(material.persons)} in force,"
    )
    print(f"  {len(material.missing)} no longer under that name; alert at {threshold:.2f}")
    answers = {which: _ask(screen, material.persons, which, details=details) for which in ("untreated", "treated")}
    for which, positives in answers.items():
        n = max(1, len(positives.scores))
        found[which] = sum(score >= threshold for score in positives.scores) / n
        found[f"{which}_first"] = sum(positives.first) / n
        print(f"  {which:<10} recall {found[which]:7.2%}   first place {found[f'{which}_first']:7.2%}")
    best = {
        title: [(_best(screen(each.name, *each[1:]) if details else screen(each.name, "", "")), each) for each in some]
        for title, some in negatives.items()
    }
    alerts = {title: sum(answer.score >= threshold for answer, _ in some) for title, some in best.items()}
    asked = sum(len(some) for some in best.values())
    found["false_alerts"] = sum(alerts.values()) / max(1, asked)
    by_file = ", ".join(f"{title} {alerts[title]} of {len(some)}" for title, some in best.items())
    print(f"  false alerts {found['false_alerts']:.3%} ({by_file})")
    everybody = [each for some in best.values() for each in some]
    for step in (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        recall = [sum(s >= step for s in answers[w].scores) / max(1, len(material.persons)) for w in answers]
        alarms = sum(answer.score >= step for answer, _ in everybody) / max(1, asked)
        print(f"    at {step:.2f}: untreated {recall[0]:7.2%}, treated {recall[1]:7.2%}, false alerts {alarms:8.3%}")
    _print_worst_persons(material, answers["treated"], everybody, threshold, worst)
    print(f"  {2 * len(material.persons) + asked} names in {time.perf_counter() - started:.1f} s")
    return found


def _best(answers: Sequence[Answer]) -> Found:
    return max((Found(*each) for each in answers), key=lambda each: each.score, default=Found("", 0.0, ()))


def _print_worst_persons(
    material: UnMaterial, treated: Positives, others: Sequence[tuple[Found, Asked]], threshold: float, worst: int
) -> None:
    misses = [(s, p) for s, p in zip(treated.scores, material.persons, strict=True) if s < threshold]
    for score, person in sorted(misses)[:worst]:
        print(f"    missed {score:5.3f} {person.treated.name} | {person.untreated.name}")
    alarms = sorted((each for each in others if each[0].score >= threshold), key=lambda each: -each[0].score)
    for answer, asked in alarms[:worst]:
        print(f"    false  {answer.score:5.3f} {asked.name} | {answer.record_id} {'; '.join(answer.names[:2])}")


# Scorers -------------------------------------------------------------------------------------------------------------


def stand_in(name1: str, name2: str, kind: str) -> float:  # noqa: ARG001 - the shape of a scorer
    """A plain ratio of the sorted words: only to try this file out."""
    one, two = " ".join(sorted(_words(name1))), " ".join(sorted(_words(name2)))
    return SequenceMatcher(None, one, two, autojunk=False).ratio()


def stand_in_screen(register: Register, as_of: date | None) -> Screen:
    """A plain screener of the UN's persons: names that share the beginning of a word, by `stand_in`."""
    names: dict[str, tuple[str, ...]] = {}
    starts: dict[str, set[tuple[str, str]]] = {}
    for held in register.records("un_sc", as_of):
        if held.record.kind == "person":
            names[held.record.id] = tuple(name.text for name in held.record.names)
            for name in names[held.record.id]:
                for word in _words(name):
                    starts.setdefault(word[:4], set()).add((name, held.record.id))

    def screen(name: str, born_on: str, nationality: str) -> list[Answer]:  # noqa: ARG001 - the shape of a screener
        near = {each for word in _words(name) for each in starts.get(word[:4], ())}
        best: dict[str, float] = {}
        for listed, record in near:
            best[record] = max(best.get(record, 0.0), stand_in(name, listed, "person"))
        return sorted(((r, s, names[r]) for r, s in best.items()), key=lambda each: (-each[1], each[0]))

    return screen


def peer_screen(
    python: str, register: Register, as_of: date | None, asked: Iterable[Asked], *, details: bool
) -> Screen:
    """Have the peer screen everybody at once, and answer out of what it said; the peer's own figures are printed."""
    from bench.peer_nomenklatura import run_peer  # noqa: PLC0415 - only where a peer is asked for

    names: dict[str, tuple[str, ...]] = {}
    everybody = sorted({each if details else Asked(each.name, "", "") for each in asked})
    said: dict[Asked, list[Answer]] = {}
    with tempfile.TemporaryDirectory() as folder:
        listed, queries, hits = (Path(folder) / name for name in ("list.csv", "queries.csv", "hits.csv"))
        rows = []
        for held in register.records("un_sc", as_of):
            record = held.record
            if record.kind == "person":
                names[record.id] = tuple(name.text for name in record.names)
                born = [str(each).removeprefix("circa ") for each in record.births]
                some = [each.text for each in record.nationalities]
                for i, name in enumerate(names[record.id]):
                    of_it = (
                        (born[i] if i < len(born) else "", some[i] if i < len(some) else "") if details else ("", "")
                    )
                    rows.append((f"{record.id}#{i}", name, "person", *of_it))
        _write(listed, rows)
        _write(queries, [(str(i), each.name, "person", *each[1:]) for i, each in enumerate(everybody)])
        print(f"\npeer: {run_peer(python, 'screen', str(listed), str(queries), str(hits))}")
        with hits.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                answer = (row["record_id"], float(row["score"]), names[row["record_id"]])
                said.setdefault(everybody[int(row["query_id"])], []).append(answer)

    return lambda name, born_on, nationality: said.get(Asked(name, born_on, nationality), [])


def _write(path: Path, rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "name", "kind", "born_on", "nationality"))
        writer.writerows(rows)


def _named(place: str) -> Any:
    module, _, function = place.partition(":")
    return getattr(import_module(module), function)


def comparing(place: str) -> Compare:
    """The scorer of a name: `comity`, `stand-in`, or MODULE:FUNCTION."""
    if place == "stand-in":
        return stand_in
    function = _named("comity:compare" if place == "comity" else place)

    def compare(name1: str, name2: str, kind: str) -> float:
        answer = function(name1, name2, kind=kind) if place == "comity" else function(name1, name2, kind)
        return float(getattr(answer, "score", answer))

    return compare


def _pairs(arguments: argparse.Namespace, threshold: float) -> None:
    if arguments.scorer != "peer":
        compare = comparing(arguments.scorer)
        labelled_pairs(compare, threshold, arguments.worst)
        entity_pairs(by_names(compare), threshold, arguments.worst)
        return
    from bench.peer_nomenklatura import peer_python, run_peer  # noqa: PLC0415 - only where a peer is asked for

    folder = eval_folder() / "names"
    files = {"pairs": "nomenklatura_name_bench/cases_dev.csv", "checks": "nomenklatura_entity_bench/checks.yml"}
    scores: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        for mode, file in files.items():
            out = Path(name) / "scores.csv"
            run_peer(peer_python(arguments.python), mode, str(folder / file), str(out))
            with out.open(encoding="utf-8", newline="") as written:
                scores[mode] = [float(row["score"]) for row in csv.DictReader(written)]
    report("logic-v2, labelled pairs of names", name_cases(), scores["pairs"], threshold, arguments.worst)
    cases = [each.case for each in entity_cases()]
    report("logic-v2, labelled pairs of entities", cases, scores["checks"], threshold, arguments.worst)


def _persons(arguments: argparse.Namespace, threshold: float) -> None:
    negatives = un_negatives(arguments.negatives)
    with Register(arguments.register) as register:
        materials = [un_material(register)]
        day = fullest_day(register)
        materials.append(un_material(register, day))
        for full in materials:
            shown = "; ".join(full.missing[:20])
            print(f"\nUN list as of {full.as_of or 'the latest'}: {len(full.persons)} in force; not found: {shown}")
        for material in (un_sample(full, arguments.persons) for full in materials):
            screen: Screen
            for details in (False, True):
                if arguments.screen == "peer":
                    from bench.peer_nomenklatura import peer_python  # noqa: PLC0415

                    everybody = [asked for some in negatives.values() for asked in some]
                    everybody += [each for one in material.persons for each in (one.untreated, one.treated)]
                    python = peer_python(arguments.python)
                    screen = peer_screen(python, register, material.as_of, everybody, details=details)
                elif arguments.screen == "stand-in":
                    screen = stand_in_screen(register, material.as_of)
                else:
                    screen = _named(arguments.screen)(register, material.as_of)
                un_persons(screen, material, negatives, threshold, details=details, worst=arguments.worst)


def _threshold(place: str) -> float:
    known = {"stand-in": STAND_IN_THRESHOLD, "peer": 0.7}
    return known[place] if place in known else float(getattr(comity, "ALERT_THRESHOLD", STAND_IN_THRESHOLD))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", default="comity" if hasattr(comity, "compare") else "stand-in")
    parser.add_argument("--threshold", type=float, help="instead of the scorer's own")
    parser.add_argument("--worst", type=int, default=15, help="misses to print")
    parser.add_argument("--register", default="", help="a register with the UN's history: measures UN persons too")
    parser.add_argument("--screen", default="stand-in")
    parser.add_argument("--negatives", type=int, default=1000, help="of each file; 0 for all")
    parser.add_argument("--persons", type=int, default=0, help="of those in force; 0 for all")
    parser.add_argument("--only", choices=("pairs", "persons"), default="")
    parser.add_argument("--python", default="", help="the peer's Python")
    arguments = parser.parse_args()
    if arguments.only != "persons":
        _pairs(arguments, arguments.threshold or _threshold(arguments.scorer))
    if arguments.register and arguments.only != "pairs":
        _persons(arguments, arguments.threshold or _threshold(arguments.screen))


if __name__ == "__main__":
    main()
