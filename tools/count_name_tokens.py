"""Draw the table of the commonest words of names anew from a register that holds the lists named here.

    python tools/count_name_tokens.py REGISTER            write the table
    python tools/count_name_tokens.py REGISTER --check    say whether it is as drawn (exit 1: no)
    python tools/count_name_tokens.py REGISTER --tail     print how rare words outside the table are, by their length

Only lists whose terms let anyone pass on what is counted: works of the US Government (public domain, 17 USC 105) and
lists under the Open Government Licence v3.0. A word counts once per record, and a record once over all lists.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from math import log2
from pathlib import Path

from anyascii import anyascii

import comity
from comity.model.records import Record
from comity.names import cleaning
from comity.register.store import Register

LISTS = ("us_ofac_sdn", "us_ofac_cons", "us_bis_dpl", "us_bis_entity", "us_bis_meu", "gb_uksl", "gb_ofsi")
MOST = 4000
WIDTH = 116
TARGET = Path(__file__).resolve().parents[1] / "src/comity/names/tables/common_tokens.py"
HEADER = '''"""The {n} commonest words of names on sanctions lists: lines of bits (-log2 of their share), then words.

Drawn by `python tools/count_name_tokens.py REGISTER`; do not edit by hand. Counted over {records} records with {words}
words, each word once per record and each record once over all lists:
{lists}.
The US lists are works of the US Government (public domain), the UK lists contain public sector information licensed
under the Open Government Licence v3.0. Of a list that the register holds as converted by others, the converted names
were counted.
"""

COMMON = """
{block}
"""
'''


def tokens(record: Record) -> set[str]:
    """The comparable words of a record's names in Latin letters; initials and numbers are left out."""
    found: set[str] = set()
    for name in record.names:
        for word in cleaning.words(name.text, person=record.kind == "person"):
            plain = word if word.isascii() else anyascii(word).lower() if _is_latin(word) else ""
            if len(plain) > 1 and plain.isalpha() and plain.isascii():
                found.add(plain)
    return found


def _is_latin(word: str) -> bool:
    return all(char < "\u0370" or "\u1e00" <= char <= "\u1eff" for char in word)


def counted(register: Register) -> Iterator[set[str]]:
    """The words of each record, of every record once: the lists copy one another's entries."""
    seen: set[tuple[str, ...]] = set()
    for list_id in LISTS:
        for held in register.records(list_id):
            key = tuple(sorted(cleaning.words(held.record.names[0].text))) if held.record.names else ()
            if key and key not in seen:
                seen.add(key)
                yield tokens(held.record)


def table(counts: Counter[str], records: int, days: dict[str, str]) -> str:
    """The module's text: words grouped by bits, commonest first."""
    total = counts.total()
    by_bits: dict[str, list[str]] = {}
    for token, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST]:
        by_bits.setdefault(f"{log2(total / count):.1f}", []).append(token)
    block = "\n".join("\n".join(_wrapped(bits, sorted(words))) for bits, words in by_bits.items())
    lists = ",\n".join(f"{name} ({day})" for name, day in days.items())
    return HEADER.format(n=MOST, records=records, words=total, lists=lists, block=block)


def _wrapped(bits: str, words: list[str]) -> Iterator[str]:
    line = bits
    for word in words:
        if len(line) + 1 + len(word) > WIDTH:
            yield line
            line = bits
        line += f" {word}"
    yield line


def tail(counts: Counter[str]) -> Iterator[str]:
    """By length of word: how many words the table leaves out, and the bits of one of them on average."""
    total = counts.total()
    rest = dict(counts.most_common()[MOST:])
    for length in range(2, 13):
        times = [count for token, count in rest.items() if len(token) == length]
        mean = -log2(sum(times) / len(times) / total) if times else 0.0
        yield f"{length:2} letters: {len(times):6} words outside the table, {sum(times):6} times, {mean:.1f} bits each"


def main(arguments: list[str]) -> int:
    """Do what the command line asks."""
    register = comity.open(arguments[0])
    days = {
        name: max(shot.published_on for shot in register.snapshots(name)) for name in LISTS if register.snapshots(name)
    }
    sets = list(counted(register))
    counts = Counter(token for found in sets for token in found)
    if "--tail" in arguments:
        print("\n".join(tail(counts)))
        return 0
    text = table(counts, len(sets), days)
    if "--check" in arguments:
        return int(TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
