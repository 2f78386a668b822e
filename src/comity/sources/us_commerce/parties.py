"""Names as these lists print them: what a name's legal form tells, and where a name ends and an address begins."""

from __future__ import annotations

import re

from comity.model.records import Kind

FORMS = (
    r"Ltda?|Lda|Limited|Inc|Incorporated|LL[CP]|L\.L\.[CP]|PLC|GmbH|A\.?G|B\.?V|N\.?V|Corp|Co|Company|Corporation"
    r"|S\.?A|S\.?L|S\.?A\.?S|S\.?R\.?L|S\.?A\.?R\.?L|S\.p\.A|SpA|s\.r\.o|a\.s|d\.o\.o|K\.?K|C\.A|Pte|Pvt|Pty|Sdn|Bhd"
    r"|FZ[EC]|FZCO|FZ-LLC|[PCO]?JSC|OOO|OAO|ZAO|PAO|AO|MMC|LP|L\.P"
)
"""Legal forms, without the full stop that may follow."""

ORGANISATION = (
    r".*\b(?:Ltda?|Limited|Inc|Incorporated|LL[CP]|L\.L\.C|PLC|GmbH|Corp|Co\.|Company|Corporation|S\.A|S\.L|B\.V|Pte|Pvt"
    r"|Sdn|FZ[EC]|FZCO|FZ-LLC|[PCO]?JSC|OOO|OAO|PAO|Joint[ -]Stock|Enterprises?|Establishment|Institutes?|University"
    r"|Academy|College|Ministry|Laborator(?:y|ies)|Factory|Plant|Bureau|Cent(?:er|re)|Technolog(?:y|ies)|Trading"
    r"|Industr(?:y|ies|ial)|Electronics?|Semiconductors?|Airlines?|Airways|Aviation|Logistics|Holdings?|Group|Bank"
    r"|Works|Systems|Research|Engineering|Equipment|Shipyard|Department|Association|Foundation|Design)\b.*"
)
"""A whole name with a word in it that no name of a person has. The manifests of the mapped forms print the same."""

_ORGANISATION = re.compile(ORGANISATION, re.IGNORECASE | re.DOTALL)
_NAME = re.compile(
    rf"[^,;]*(?:,\s*(?:{FORMS}|Jr|Sr|II|III)\b\.?(?:\s*\([^()]*\))?(?=\s*(?:[,;(]|$)|(?<=\.)\s))*", re.IGNORECASE
)
_UNIT = re.compile(
    r",\s*(?!No\b|Room|Rm\b|Building|Bldg|Floor|Unit|Suite|Office|P\.|\d)"
    r"[^,;]*\b(?:Joint[ -]Stock|Institut(?:e|ion)|Bureau|Plant|Academy of Sciences)\b[^,;]*"
)
_ADDRESS = re.compile(r"(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\b[A-Z])(?<!\bul)\. (?=[A-Z0-9])")


def kind_of(name: str) -> Kind:
    """`organization` where the name says so; the lists do not print what a party is."""
    return "organization" if _ORGANISATION.fullmatch(name) else "other"


def split_name(text: str) -> tuple[str, str]:
    """Part `NAME, ADDRESS`: the name ends at the first comma that no legal form follows.

    An organisation's name goes on over the unit of it that is meant: `Sample Academy, Institute of Samples, 1 Street`.
    """
    match = _NAME.match(text)
    end = match.end() if match else len(text)
    while kind_of(text[:end]) == "organization" and (unit := _UNIT.match(text, end)):
        end = unit.end()
    return text[:end].strip(" ,;"), text[end:].strip(" ,;")


def split_sentence(text: str) -> tuple[str, str]:
    """Part `NAME. ADDRESS` as well as `NAME, ADDRESS`, whichever comes first."""
    parts = _ADDRESS.split(text, maxsplit=1)
    if len(parts) == 2 and "," not in parts[0]:
        return parts[0].strip(), parts[1].strip()
    return split_name(text)
