"""その他の情報: numbers behind labels, sex, births and places, ties to other entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from comity.model import Identifier, Relation
from comity.model.records import RelationKind
from comity.sources.jp_mof.cells import folded, outside, present

_UN = re.compile(r"(?:国連参照番号|Permanent ref(?:erence number)?\.?)\s*[:：.]?\s*([A-Z]{2}[ei])\.?\s*(\d{3})\b")
UN_REFERENCE = re.compile(r"^((?:CD|CF|GB|HT|IQ|IR|KP|LY|ML|QD|SD|SO|SS|TA|YE)[ei])[.\s]*(\d{3})$")
_IMO = re.compile(r"(?:IMO番号|船舶登録証明)\s*[:：]\s*((?:(?:IMO)?\s*\d{7}[\s、;]*)+)")
_BIC = re.compile(r"SWIFT(?:/BIC)?\s*[:：]\s*([A-Z0-9]{4}(?: ?[A-Z0-9]){4,7})\b")
_REGISTRATION = re.compile(
    r"(?P<country>[ァ-ヶー]*)(?P<word>国家登録番号|国家識別番号|登録された会社番号)\s*[:：]\s*(?P<number>[0-9/]{4,})"
)
_WALLETS = re.compile(
    r"暗号資産アドレス\s*[:：]\s*((?:(?:0x[0-9a-fA-F]{40}|[13T][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[a-z0-9]{25,60})[\s;]*)+)"
)
_SEX = re.compile(r"性別\s*[:は・]?\s*(男性|女性)")
SEXES = {"男性": "male", "女性": "female"}
_LABELLED = re.compile(
    r"^(?P<label>出生地|生年月日|住所|所在地|別の国籍|国籍|旅券|パスポート番号|旅券番号)\s*:\s*(?P<text>.+)$",
    re.MULTILINE,
)
_LABELS = {
    "出生地": "birth_places", "生年月日": "births", "住所": "addresses", "所在地": "addresses",
    "別の国籍": "nationalities", "国籍": "nationalities",
    "旅券": "passports", "パスポート番号": "passports", "旅券番号": "passports",
}  # fmt: skip
_POINTED_AT = re.compile(
    r"([^、。()「」\s]+(?:\([A-Za-z0-9\- ]+\))?)\s*\(+\s*(\d{1,4})\s*[.)]*\s*に指定した(個人|団体)"
)
_BEFORE_NAME = re.compile(r"及び|又は|並びに|:|^別称|[ぁ-ん]{2,}|(?![のと])[ぁ-ん]|^[のと]")
"""What parts a name from the words before it: particles but `の` and `と`, which stand in names too."""
_PHRASES: tuple[tuple[RelationKind, re.Pattern[str], str], ...] = (
    ("owned_by", re.compile(r"親会社は\s*([^(。\n]+\([^()]+\)|[^(。\n]+)"), "親会社"),
    (
        "owned_by",
        re.compile(r"([A-Z]{3,}|[ァ-ヶー・]{4,}(?:\([A-Z]+\))?)により所有(?:され)?又は管理"),
        "により所有又は管理",
    ),
    ("owned_by", re.compile(r"([A-Z]{3,}|[ァ-ヶー・]{4,}(?:\([A-Z]+\))?)の子会社"), "子会社"),
)
_FAMILY = re.compile(
    r"^(Relative|Spouse|Wife|Husband|Son|Daughter|Brother|Sister|Mother|Father|Former (?:wife|husband|spouse))"
    r"(?:-in-law)? of (?!the )([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})$"
)


def identifiers(text: str, *, vessel: bool) -> Iterator[Identifier]:
    """The numbers that stand behind a label. An IMO number of a firm is that of a company."""
    plain = folded(text)
    for match in _UN.finditer(plain):
        yield Identifier("un_ref", f"{match[1]}.{match[2]}")
    for match in _IMO.finditer(plain):
        for number in re.findall(r"\d{7}", match[1]):
            yield Identifier("imo" if vessel else "imo_company", number, note=match[0].partition(":")[0])
    for match in _BIC.finditer(plain):
        yield Identifier("bic", match[1], note="SWIFT")
    for match in _REGISTRATION.finditer(plain):
        scheme = "ru_ogrn" if match["country"] == "ロシア" else "registration"
        yield Identifier(scheme, match["number"], country=match["country"], note=match["country"] + match["word"])
    for match in _WALLETS.finditer(plain):
        for address in re.findall(r"\w{26,}", match[1]):
            yield Identifier("wallet", address, note="暗号資産アドレス")


def sex(text: str) -> str:
    """`male`, `female`, or nothing."""
    match = _SEX.search(folded(text))
    return SEXES[match[1]] if match else ""


def labelled(text: str) -> Iterator[tuple[str, str]]:
    """Field and text of every line that begins with a label for which there is a field."""
    for match in _LABELLED.finditer(folded(text)):
        yield _LABELS[match["label"]], match["text"].strip()


def relations(text: str, prefix: str) -> Iterator[Relation]:
    """Ties in stable phrases: `サンプル社（12．に指定した団体）` points at number 12 of the same section.

    Args:
        text: of a cell.
        prefix: of the section's keys, or empty where its numbers point at another section's.
    """
    plain = folded(text)
    for match in _POINTED_AT.finditer(plain):
        other = f"{prefix}-{int(match[2]):06}" if prefix else ""
        yield Relation(
            "linked_to",
            _BEFORE_NAME.split(match[1])[-1].strip("・") or match[1],
            key=other,
            note=f"{match[2]}.に指定した{match[3]}",
        )
    for kind, pattern, word in _PHRASES:
        for match in pattern.finditer(plain):
            yield Relation(kind, present(match[1]), note=word)


def family(positions: Iterable[str]) -> Iterator[Relation]:
    """`Relative of Exa Mple` among the positions."""
    for position in positions:
        for part in outside(position, ";,"):
            if match := _FAMILY.match(part.strip()):
                yield Relation("family", match[2], note=match[1])
