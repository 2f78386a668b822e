"""Makes what the big screening benchmark runs on: a list of 300,000 names and 1,000,000 customers. Needs COMITY_SHARED.

    python -m bench.material FOLDER [--register current.db] [--names 300000] [--customers 1000000]

FOLDER receives, the same every time for the same register and seed:

    list.csv        id,name,kind: every name of the current lists once for each kind, then recombined ones up to the
                    number asked for. Ids: `LIST:KEY#2` is the third name of that record, `made:000017` is recombined.
                    Rows whose ids agree before `#` are names of one record. Aircraft and records of unknown kind have
                    the kinds `aircraft` and `organization`.
    withheld.csv    id,name,script: names in the original script that were left out of list.csv, wherever they stood,
                    so that `script` below is not the same name again; the id is that of the person's Latin name
    customers.csv   id,name,kind: distinct names, none of them on the list but for the true ones
    truth.csv       id,list_id,list_name,change,detail: which customers are listed names, and what was done to them

Without `--register` a register of the current lists is built in FOLDER first.

A true customer counts as found where an alert names the record of `list_id` (what stands before `#`), see `recall`.

The other customers are recombined from the 100,000 synthetic persons of the candidate benchmark: the given name of one,
the family name of another two steps away (one shares the family name with the first, the other the given name with
that), so that both come from one region; organisations from their family names and birthplaces with trade words and
legal forms of the same script. Listed names supply none of it. Thirteen kinds of change, evenly:

    exact, case (case or accents), order (words, comma), typo, typos (two, in long names), swap (two letters),
    dropped (a middle word), initial, joined (two words joined, one split), romanised (another romanisation),
    form (legal form replaced or left out), title, script (the original script asked for, the Latin name listed)
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import re
import resource
import subprocess
import sys
import time
import unicodedata
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from comity.model.records import Record
from comity.names.script import script_of
from comity.register.store import Register

SEED = 1
WITHHELD = 1500
"""Persons whose names in the original script are left out of the list, as evenly over scripts as they come."""
NON_ASCII = 0.47
"""Share of customers with a letter beyond ASCII, as among the synthetic persons."""


class Named(NamedTuple):
    """One row of the list."""

    id: str
    name: str
    kind: str


class Pair(NamedTuple):
    """A listed Latin name and the same name in its original script."""

    row: Named
    original: str
    script: str


# The list ------------------------------------------------------------------------------------------------------------


def _records(register: Register) -> Iterator[Record]:
    for state in register.lists():
        if state.screened and state.status != "retired":
            yield from (held.record for held in register.records(state.list))


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _parts(name: str, script: str) -> int:
    """Number of words; 0 for scripts that do not part them."""
    if script in ("Hani", "Hang", "Zyyy"):
        return 0
    return len(re.split(r"[\s・=＝]+", name.strip()))


def _script_pairs(record: Record, ids: dict[tuple[str, str], str]) -> Iterator[Pair]:
    """The first name in each other script beside the first Latin name with as many words."""
    latin = [_tidy(name.text) for name in record.names if not script_of(name.text)]
    if record.kind != "person" or not latin or len(latin) > 6:
        return
    seen = set()
    for name in record.names:
        script = script_of(name.text)
        if not script or script in seen or (script == "Jpan" and len(latin) > 1):
            continue
        seen.add(script)
        original, n = _tidy(name.text), _parts(name.text, script)
        same = next((each for each in latin if n == 0 or n == len(each.split()) > 1), "")
        if same and len(original) > 1:
            yield Pair(Named(ids[same, "person"], same, "person"), original, script)


def _choose_withheld(pairs: Iterable[Pair], n: int, chance: random.Random) -> list[Pair]:
    """As many as asked for, in turn of every script, at most half of each."""
    by_script: dict[str, list[Pair]] = defaultdict(list)
    for pair in sorted(set(pairs)):
        by_script[pair.script].append(pair)
    for some in by_script.values():
        chance.shuffle(some)
        del some[(len(some) + 1) // 2 :]
    found: list[Pair] = []
    while len(found) < n and any(by_script.values()):
        found += [some.pop() for _, some in sorted(by_script.items()) if some]
    return found[:n]


class Recombined:
    """Names put together from the beginning of one listed name and the end of another of the same kind and script."""

    def __init__(self, names: Iterable[Named], chance: random.Random) -> None:
        self._chance = chance
        groups: dict[tuple[str, str], list[list[str]]] = defaultdict(list)
        for each in names:
            words = each.name.split()
            if each.kind in ("person", "organization") and 2 <= len(words) <= 8:
                groups[each.kind, script_of(each.name)].append(words)
        self._groups = [(kind, some) for (kind, _), some in sorted(groups.items()) if len(some) > 50]
        self._reach = list(accumulate(len(some) for _, some in self._groups))

    def __call__(self) -> tuple[str, str]:
        """A name and its kind."""
        kind, some = self._groups[bisect(self._reach, self._chance.randrange(self._reach[-1]))]
        one, two = self._chance.choice(some), self._chance.choice(some)
        return " ".join((*one[: (len(one) + 1) // 2], *two[(len(two) + 1) // 2 :])), kind


def list_names(register: Register, folder: Path, n: int = 300_000, seed: int = SEED) -> dict[str, int]:
    """Write list.csv and withheld.csv.

    Returns:
        How many names there are: `real`, `recombined`, `withheld`.
    """
    chance = random.Random(f"list {seed}")  # noqa: S311 - repeatable, no secret
    ids: dict[tuple[str, str], str] = {}
    pairs: list[Pair] = []
    for record in _records(register):
        kind: str = "organization" if record.kind == "other" else record.kind
        for i, name in enumerate(record.names):
            if text := _tidy(name.text):
                ids.setdefault((text, kind), f"{record.id}#{i}")
        pairs += _script_pairs(record, ids)
    withheld = _choose_withheld(pairs, WITHHELD, chance)
    out = {pair.original for pair in withheld}
    rows = [Named(row_id, text, kind) for (text, kind), row_id in ids.items() if text not in out]
    if n < len(rows):
        rows = sorted(chance.sample(rows, n))
    real, known = len(rows), {row.name for row in rows} | out
    recombined = Recombined(rows, chance)
    while len(rows) < n:
        text, kind = recombined()
        if text not in known:
            known.add(text)
            rows.append(Named(f"made:{len(rows) - real:06}", text, kind))
    _write(folder / "list.csv", ("id", "name", "kind"), rows)
    kept = {row.id for row in rows}
    shown = [(pair.row.id, pair.original, pair.script) for pair in withheld if pair.row.id in kept]
    _write(folder / "withheld.csv", ("id", "name", "script"), shown)
    return {"real": real, "recombined": len(rows) - real, "withheld": len(shown)}


def _write(path: Path, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        return list(reader)


# True customers: listed names, changed -------------------------------------------------------------------------------

Change = Callable[[str, str, random.Random], str]
"""(name, kind, chance) -> the changed name, or nothing where the change does not suit the name."""

_TITLES = ("Mr", "Mr.", "Dr.", "Dr", "Prof.", "General", "Gen.", "Col.", "H.E.", "Haji", "Sheikh", "Eng.", "Colonel")
_FORMS = (
    ("limited liability company", "llc", "l.l.c.", "ooo", "ltd"),
    ("limited", "ltd", "ltd.", "co., ltd.", "co ltd"),
    ("company limited", "co., ltd.", "co ltd", "company ltd"),
    ("joint stock company", "jsc", "j.s.c.", "ao"),
    ("public joint stock company", "pjsc", "pao"),
    ("open joint stock company", "ojsc", "oao"),
    ("closed joint stock company", "cjsc", "zao"),
    ("corporation", "corp", "corp.", "incorporated"),
    ("incorporated", "inc", "inc."),
    ("company", "co", "co."),
    ("gmbh", "gesellschaft mit beschränkter haftung"),
    ("s.a.", "sa", "société anonyme"),
    ("fze", "f.z.e.", "free zone establishment"),
    ("общество с ограниченной ответственностью", "ооо"),
    ("акционерное общество", "ао"),
    ("публичное акционерное общество", "пао"),
    ("открытое акционерное общество", "оао"),
)
_FORM_OF = {form: forms for forms in reversed(_FORMS) for form in forms}
_AT_END = re.compile(
    r"^(?P<rest>.+?)(?P<gap>,? +)(?P<form>" + "|".join(map(re.escape, sorted(_FORM_OF, key=len, reverse=True))) + r")$",
    re.IGNORECASE,
)
_AT_START = re.compile(
    r"^(?P<form>" + "|".join(map(re.escape, sorted(_FORM_OF, key=len, reverse=True))) + r")(?P<gap> +)(?P<rest>.+)$",
    re.IGNORECASE,
)
_BOTH_WAYS = (
    ("kh", "h"), ("ou", "u"), ("oo", "u"), ("zh", "j"), ("ya", "ia"), ("yu", "iu"), ("iy", "y"), ("ii", "y"),
    ("ey", "ei"), ("ai", "ay"), ("q", "k"), ("w", "v"), ("ks", "x"), ("ev", "yev"), ("dj", "j"), ("el-", "al-"),
    ("mohammed", "muhammad"), ("mohamed", "muhammad"), ("mohammad", "muhammed"), ("abdul ", "abd al-"),
    ("abdel", "abdul"), ("hussein", "husayn"), ("hussain", "husein"), ("ibrahim", "ebrahim"), ("yusuf", "yousef"),
    ("chol", "cheol"), ("yong", "young"), ("choe", "choi"), ("jong", "chong"), ("gyong", "kyung"), ("hyok", "hyuk"),
    ("song", "seong"), ("aleks", "alex"), ("sergey", "sergei"), ("andrey", "andrei"), ("dmitry", "dmitri"),
)  # fmt: skip
_ONE_WAY = (
    ("ee", "i"), ("sh", "ch"), ("ye", "e"), ("ph", "f"), ("ck", "k"), ("tch", "ch"), ("gh", "g"), ("th", "t"),
    ("dh", "d"), ("aa", "a"), ("ss", "s"), ("ll", "l"), ("mm", "m"), ("nn", "n"), ("dd", "d"), ("tt", "t"),
    ("pak ", "park "), ("ri ", "lee "), ("xi", "hsi"), ("skiy", "sky"), ("skij", "skiy"), ("tj", "ch"), ("'", ""),
)  # fmt: skip
_ROMANISATIONS = (*_BOTH_WAYS, *((two, one) for one, two in _BOTH_WAYS if len(two) > 1 or two in "jx"), *_ONE_WAY)
_NO_LETTER_PLAY = frozenset({"Hani", "Hang", "Jpan", "Zyyy", "Thai"})


def _like(text: str, model: str) -> str:
    """A text in the case of another."""
    return text.upper() if model.isupper() else text.title() if model.istitle() else text


def _plain(name: str) -> str:
    parted = unicodedata.normalize("NFD", name)
    return unicodedata.normalize("NFC", "".join(c for c in parted if unicodedata.category(c) != "Mn"))


def _case(name: str, kind: str, chance: random.Random) -> str:  # noqa: ARG001 - all changes have one shape
    ways = [name.upper(), name.title(), name.lower(), *([_plain(name)] * 2 if not script_of(name) else [])]
    other = [way for way in ways if way != name]
    return chance.choice(other) if other else ""


def _order(name: str, kind: str, chance: random.Random) -> str:
    words = name.replace(",", "").split()
    if len(words) < 2 or len(words) > 7:
        return ""
    if kind == "person":
        comma = chance.random() < 0.6
        if "," in name:
            comma = False
        turned = [words[-1] + ("," if comma else ""), *words[:-1]] if chance.random() < 0.8 else words[1:] + words[:1]
        return " ".join(turned)
    return " ".join((words[-1], *words[:-1]))


def _at(name: str, chance: random.Random, least: int = 5) -> tuple[int, int] | None:
    """Where a word stands that is long enough to be mistyped."""
    if script_of(name) in _NO_LETTER_PLAY:
        return None
    spans = [each.span() for each in re.finditer(r"[^\W\d_]+", name) if each.end() - each.start() >= least]
    return chance.choice(spans) if spans else None


def _edit(word: str, chance: random.Random) -> str:
    i = chance.randrange(1, len(word))
    letters = "abcdefghiklmnoprstuvyz" if word.isascii() else word
    letter = chance.choice(letters)
    letter = letter.upper() if word[i].isupper() else letter.lower()
    how = chance.randrange(4)
    if how == 0:
        return word[:i] + letter + word[i:]
    if how == 1:
        return word[:i] + word[i + 1 :]
    if how == 2:
        return word[:i] + letter + word[i + 1 :]
    return word[:i] + word[i] + word[i:]


def _typo(name: str, kind: str, chance: random.Random) -> str:  # noqa: ARG001
    span = _at(name, chance)
    return name[: span[0]] + _edit(name[span[0] : span[1]], chance) + name[span[1] :] if span else ""


def _typos(name: str, kind: str, chance: random.Random) -> str:
    if len(name) < 14:
        return ""
    return _typo(_typo(name, kind, chance), kind, chance)


def _swap(name: str, kind: str, chance: random.Random) -> str:  # noqa: ARG001
    span = _at(name, chance)
    if span is None:
        return ""
    i = chance.randrange(span[0] + 1, span[1] - 1)
    return name[:i] + name[i + 1] + name[i] + name[i + 2 :] if name[i] != name[i + 1] else ""


def _dropped(name: str, kind: str, chance: random.Random) -> str:
    words = name.split()
    if kind != "person" or not 3 <= len(words) <= 6:
        return ""
    del words[chance.randrange(1, len(words) - 1)]
    return " ".join(words)


def _initial(name: str, kind: str, chance: random.Random) -> str:
    words = name.split()
    if kind != "person" or not 3 <= len(words) <= 6 or script_of(name) not in ("", "Cyrl", "Grek"):
        return ""
    i = chance.randrange(1 if "," in words[0] else 0, len(words) - 1)
    if len(words[i]) < 3:
        return ""
    words[i] = words[i][0] + chance.choice(("", "."))
    return " ".join(words)


def _joined(name: str, kind: str, chance: random.Random) -> str:  # noqa: ARG001
    words = name.split()
    if len(words) > 1 and (chance.random() < 0.7 or script_of(name) in _NO_LETTER_PLAY):
        i = chance.randrange(len(words) - 1)
        if len(words[i]) > 1 and words[i][-1].isalnum() and words[i + 1][0].isalnum():
            second = words[i + 1].lower() if words[i].istitle() and words[i + 1].istitle() else words[i + 1]
            words[i : i + 2] = [words[i] + second]
            return " ".join(words)
        return ""
    span = _at(name, chance, 7)
    if span is None:
        return ""
    i = chance.randrange(span[0] + 3, span[1] - 3)
    return f"{name[:i]} {name[i:]}"


def _romanised(name: str, kind: str, chance: random.Random) -> str:
    if kind != "person" or script_of(name):
        return ""
    changed = name
    rules = [rule for rule in _ROMANISATIONS if rule[0] in name.casefold()]
    for one, two in chance.sample(rules, min(len(rules), chance.choice((1, 1, 2)))):
        i = changed.casefold().find(one)
        there = changed[i : i + len(one)]
        if i >= 0:
            upper = there.isupper() and changed[i : i + len(one) + 1].isupper()
            new = two.upper() if upper else two.capitalize() if there[0].isupper() else two
            changed = changed[:i] + new + changed[i + len(one) :]
    return changed


def _form(name: str, kind: str, chance: random.Random) -> str:
    if kind != "organization":
        return ""
    found = _AT_END.match(name) or _AT_START.match(name)
    if found is None or len(found["rest"]) < 5:
        return ""
    others = [each for each in _FORM_OF[found["form"].casefold()] if each != found["form"].casefold()]
    new = _like(chance.choice([*others, ""]), found["form"])
    if found.start("form"):
        return (found["rest"] + found["gap"] + new).rstrip(" ,")
    return (new + found["gap"] + found["rest"]).strip()


def _title(name: str, kind: str, chance: random.Random) -> str:
    if kind != "person" or script_of(name) or len(name.split()) < 2 or "," in name:
        return ""
    return f"{_like(chance.choice(_TITLES), name)} {name}"


CHANGES: dict[str, Change] = {
    "exact": lambda name, _kind, _chance: name,
    "case": _case,
    "order": _order,
    "typo": _typo,
    "typos": _typos,
    "swap": _swap,
    "dropped": _dropped,
    "initial": _initial,
    "joined": _joined,
    "romanised": _romanised,
    "form": _form,
    "title": _title,
}


class Changed(NamedTuple):
    """A customer who is listed."""

    name: str
    kind: str
    list_id: str
    list_name: str
    change: str
    detail: str


def _suits(row: Named) -> bool:
    return 6 <= len(row.name) <= 120 and row.kind in ("person", "organization", "vessel")


def true_customers(
    rows: Sequence[Named], withheld: Sequence[Sequence[str]], n: int, chance: random.Random
) -> list[Changed]:
    """Listed names, changed: n in all, evenly over the kinds of change; no changed name is itself on the list."""
    listed, seen = {row.name for row in rows}, set[str]()
    suited = [row for row in rows if _suits(row)]
    shares = [n * (i + 1) // 13 - n * i // 13 for i in range(13)]
    by_id = {row.id: row for row in rows}
    originals = [each for each in withheld if each[1] not in listed]
    found: list[Changed] = []
    for row_id, original, script in originals:
        if original not in seen and len(found) < shares[12]:
            seen.add(original)
            found.append(Changed(original, "person", row_id, by_id[row_id].name, "script", script))
    missing = shares[12] - len(found)
    for (change, function), wanted in zip(CHANGES.items(), shares, strict=False):
        left = wanted + (missing if change == "exact" else 0)
        while left:
            row = chance.choice(suited)
            name = _tidy(function(row.name, row.kind, chance))
            if not name or name in seen or (change != "exact" and name in listed):
                continue
            seen.add(name)
            found.append(Changed(name, row.kind, row.id, row.name, change, script_of(row.name)))
            left -= 1
    chance.shuffle(found)
    return found


# Other customers -----------------------------------------------------------------------------------------------------


def _cut(words: str) -> list[str]:
    return words.split("|")


_TRADES = {
    "": _cut(
        "Trading|Shipping|Logistics|Industries|International|Holding|Group|Services|Consulting|Construction|Foods|"
        "Textile|Motors|Energy|Petroleum|Chemicals|Pharma|Electronics|Software|Systems|Solutions|Marine|Air Cargo|"
        "Travel|Properties|Investments|Capital|Bakery|Steel|Mining|Agro|Packaging|Printing|Design|Media|Telecom|"
        "Engineering|Machinery|Furniture|Optics|Dental|Cosmetics|Jewellery|Seafood|Fisheries|Timber|Glass|Plastics|"
        "Tools|Automation|Security|Cleaning|Catering|Hotels|Import Export|General Trading|Enterprises|Partners|"
        "Development|Technologies|Instruments|Medical|Research|Education|Sports|Wines|Ceramics|Paper"
    ),
    "Cyrl": _cut(
        "Торг|Строй|Транс|Сервис|Логистика|Инвест|Пром|Агро|Групп|Медиа|Проект|Технологии|Мебель|Энерго|Ойл|Металл|Лес|"
        "Консалтинг|Фарма|Авто|Дизайн|Холдинг|Экспорт|Маркет"
    ),
    "Hani": _cut(
        "贸易|科技|国际贸易|物流|电子|实业|投资|化工|机械|建筑|食品|服装|医药|文化传媒|信息技术|进出口|能源|农业|家具|汽车配件"
    ),
    "Hang": _cut("무역|물산|건설|전자|상사|산업|식품|물류|제약|화학|기계|섬유|개발|정보통신|에너지|해운"),
    "Arab": _cut(
        "للتجارة|للتجارة العامة|للمقاولات|للنقل|للخدمات|للاستثمار|للاستيراد والتصدير|للصناعات|للأغذية|للسياحة|للعقارات|"
        "للأدوية|للإلكترونيات|للطباعة"
    ),
    "Deva": _cut("ट्रेडर्स|उद्योग|इंडस्ट्रीज|एंटरप्राइजेज|सर्विसेज|निर्माण|टेक्सटाइल|फूड्स|मोटर्स|एक्सपोर्ट|लॉजिस्टिक्स|फार्मा"),
}
_LEGAL = {
    "": _cut(
        "Ltd|Limited|LLC|Inc.|GmbH|AG|S.A.|S.r.l.|B.V.|Pty Ltd|Co., Ltd.|Corp.|FZE|Oy|AB|A/S|d.o.o.|Sp. z o.o.|S.L.|"
        "SARL|Kft.|a.s.|Lda|PLC||"
    ),
    "Cyrl": _cut("ООО|АО|ЗАО|ИП|ПАО"),
    "Hani": _cut("有限公司|股份有限公司|有限责任公司|集团有限公司"),
    "Hang": _cut("주식회사|(주)|유한회사"),
    "Arab": _cut("شركة|مؤسسة|مجموعة"),
    "Deva": _cut("प्राइवेट लिमिटेड|लिमिटेड|एंड संस|एंड कंपनी"),
}
_SHIPS = _cut(
    "OCEAN|STAR|PEARL|SEA|GOLDEN|SILVER|BLUE|PACIFIC|ATLANTIC|NORTHERN|SOUTHERN|EASTERN|WESTERN|QUEEN|KING|LADY|PRINCE|"
    "PRINCESS|SPIRIT|GLORY|HOPE|FORTUNE|HARMONY|VICTORY|PIONEER|EXPLORER|VOYAGER|TRADER|CARRIER|EAGLE|FALCON|DOLPHIN|"
    "ORCA|MARLIN|CORAL|AMBER|JADE|RUBY|SAPPHIRE|EMERALD|DIAMOND|DRAGON|PHOENIX|LION|TIGER|SUN|MOON|DAWN|AURORA|BREEZE|"
    "WIND|WAVE|TIDE|STREAM|RIVER|BAY|CAPE|ISLAND|HARBOUR|BRIDGE|UNITY|FREEDOM|LIBERTY|PEACE|GRACE|FAITH|JOY|DREAM|"
    "VISION|ENERGY|POWER|EXPRESS|LEADER|MASTER|CHAMPION|CONFIDENCE|PROSPERITY|SUCCESS|ADVANCE|FRONTIER|HORIZON"
)


class Customers:
    """Plausible persons, organisations and vessels that are nobody's listed name on purpose."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        folder = Path(os.environ["COMITY_SHARED"]) / "data" / "eval" / "names" / "yente_candidate_benchmark"
        self._rows = [
            (row[1], row[2], row[3], row[6])
            for name in ("negatives_global.csv", "negatives_us.csv")
            for row in _read(folder / name)
            if row[1] and row[3]
        ]
        by_family, by_given = defaultdict(list), defaultdict(list)
        for row in self._rows:
            by_family[row[2]].append(row)
            by_given[row[0]].append(row)
        self._by_family, self._by_given = dict(by_family), dict(by_given)
        self._scripts = {row[2]: script_of(row[2]) for row in self._rows}
        self._ascii = self._other = 0

    def person(self) -> str:
        """A given and a family name of one region, half of the time with a middle name."""
        pick = self._chance.random
        rows = self._rows
        given, middle, family, _ = rows[int(pick() * len(rows))]
        some = self._by_family[family]
        second = some[int(pick() * len(some))]
        some = self._by_given[second[0]]
        third = some[int(pick() * len(some))]
        way = pick()
        middle = "" if way < 0.45 else second[0] if way < 0.75 and second[0] != given else second[1] or middle
        return f"{given} {middle} {third[2]}" if middle else f"{given} {third[2]}"

    def organization(self) -> str:
        """One or two family names or a place, trade words, a legal form."""
        chance = self._chance
        _, _, family, place = chance.choice(self._rows)
        script = self._scripts[family]
        trade, legal = _TRADES.get(script), _LEGAL.get(script)
        if trade is None or legal is None:
            trade, legal, script = _TRADES[""], _LEGAL[""], ""
        one, two, form = chance.choice(trade), chance.choice(trade), chance.choice(legal)
        other = chance.choice(self._by_given[chance.choice(self._by_family[family])[0]])[2]
        stem = (family, f"{family} {place}", f"{place} {family}", f"{family} {other}")[chance.randrange(4)]
        if script == "":
            stem = chance.choice((stem, stem, f"{family} & {other}", f"{family} {two}"))
        return {
            "Cyrl": f"{form} «{family.removesuffix('а')}{one if chance.random() < 0.5 else ' ' + one + ' ' + two}»",
            "Hani": f"{family}{other}{chance.choice('华盛昌达兴隆泰丰源鑫宏伟通利安和顺永恒')}{one}{form}",
            "Hang": f"{form} {family}{other}{one} {two}",
            "Arab": f"{form} {family} {other} {one}" if chance.random() < 0.5 else f"{form} {family} {one}",
            "Deva": f"{stem} {one} {form}",
        }.get(script, f"{stem} {one} {form}".strip())

    def vessel(self) -> str:
        """One to three words and often a number."""
        chance = self._chance
        words = chance.sample(_SHIPS, chance.choice((2, 2, 2, 3)))
        number = f" {chance.randrange(1, 100)}" if chance.random() < 0.35 else ""
        prefix = chance.choice(("", "", "", "MV ", "M/T "))
        return f"{prefix}{' '.join(words)}{number}"

    def __call__(self) -> tuple[str, str]:
        """A name and its kind; those with or without letters beyond ASCII step aside where there are too many."""
        lacking = self._other < NON_ASCII * (self._ascii + self._other)
        while True:
            way = self._chance.random()
            if way >= 0.97:
                return self.vessel(), "vessel"  # a vessel's name is written in ASCII everywhere
            name, kind = (self.person(), "person") if way < 0.70 else (self.organization(), "organization")
            if lacking != name.isascii() or self._chance.random() < 0.25:
                return name, kind

    def taken(self, name: str) -> None:
        """Count a name that was taken."""
        if name.isascii():
            self._ascii += 1
        else:
            self._other += 1


def _loose(name: str) -> str:
    return " ".join(sorted(name.casefold().replace(",", " ").split()))


def customers(
    folder: Path, n: int = 1_000_000, share_true: float = 0.01, seed: int = SEED
) -> dict[str, int | dict[str, int]]:
    """Write customers.csv and truth.csv beside the list that `list_names` made.

    Returns:
        How many there are, by kind and by kind of change.
    """
    chance = random.Random(f"customers {seed}")  # noqa: S311 - repeatable, no secret
    rows = [Named(*row) for row in _read(folder / "list.csv")]
    n_true = round(n * share_true)
    listed = true_customers(rows, _read(folder / "withheld.csv"), n_true, chance)
    places = set(chance.sample(range(n), n_true))
    make = Customers(chance)
    # Names are compared without case and order; 64 bits of each are kept, not the names themselves.
    seen = {hash(_loose(row.name)) for row in rows} | {hash(_loose(each.name)) for each in listed}
    del rows
    kinds: Counter[str] = Counter()
    beyond = 0
    with (
        (folder / "customers.csv").open("w", encoding="utf-8", newline="") as file,
        (folder / "truth.csv").open("w", encoding="utf-8", newline="") as true_file,
    ):
        writer, truth = (csv.writer(each, lineterminator="\n") for each in (file, true_file))
        writer.writerow(("id", "name", "kind"))
        truth.writerow(("id", "list_id", "list_name", "change", "detail"))
        coming = iter(listed)
        for i in range(n):
            if i in places:
                each = next(coming)
                name, kind = each.name, each.kind
                truth.writerow((f"c{i:07}", *each[2:]))
            else:
                name, kind = make()
                while (mark := hash(_loose(name))) in seen:
                    name, kind = make()
                seen.add(mark)
                make.taken(name)
            kinds[kind] += 1
            beyond += not name.isascii()
            writer.writerow((f"c{i:07}", name, kind))
    changes = Counter(each.change for each in listed)
    return {"customers": n, "non_ascii": beyond, **dict(sorted(kinds.items())), "true": dict(sorted(changes.items()))}


def recall(
    folder: Path, alerts: Mapping[str, Collection[str]], asked: Collection[str] | None = None
) -> dict[str, tuple[int, int]]:
    """How many true customers were found.

    Args:
        folder: with truth.csv.
        alerts: customer id -> ids of the list rows or records that were alerted for it.
        asked: the customers who were screened; all by default.

    Returns:
        Kind of change (`script` also by script, as `script Cyrl`) -> found, all.
    """
    found: Counter[str] = Counter()
    everybody: Counter[str] = Counter()
    for customer, list_id, _, change, detail in _read(folder / "truth.csv"):
        if asked is not None and customer not in asked:
            continue
        record = list_id.partition("#")[0]
        hit = any(each.partition("#")[0] == record for each in alerts.get(customer, ()))
        for title in (change, f"{change} {detail}") if change == "script" else (change,):
            everybody[title] += 1
            found[title] += hit
    return {title: (found[title], n) for title, n in sorted(everybody.items())}


def build_register(path: Path) -> None:
    """A register of all current lists.

    Raises:
        SystemExit: it could not be built.
    """
    lists = Path(os.environ["COMITY_SHARED"]) / "data" / "lists"
    environment = {**os.environ, "COMITY_REGISTER": str(path)}
    environment.pop("COMITY_MIRROR", None)
    command = (sys.executable, "-m", "comity.cli.main", "update", "--from", str(lists))
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"comity update ended with {done.returncode}")


def main() -> None:
    """Make the material and say what was made, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--register", type=Path)
    parser.add_argument("--names", type=int, default=300_000)
    parser.add_argument("--customers", type=int, default=1_000_000)
    parser.add_argument("--share-true", type=float, default=0.01)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    if not os.environ.get("COMITY_SHARED"):
        raise SystemExit("COMITY_SHARED names no folder of evaluation material.")
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    place = arguments.register or folder / "current.db"
    if not place.exists():
        build_register(place)
    started = time.perf_counter()
    with Register(place) as register:
        made = list_names(register, folder, arguments.names, arguments.seed)
    listed = time.perf_counter()
    some = customers(folder, arguments.customers, arguments.share_true, arguments.seed)
    answer = {
        "list": made,
        "customers": some,
        "seconds_list": round(listed - started, 1),
        "seconds_customers": round(time.perf_counter() - listed, 1),
        "mib": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main()
