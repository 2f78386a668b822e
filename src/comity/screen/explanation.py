"""What an explanation of a hit is made of. Its values go to JSON under the names of their attributes, which stay."""

from __future__ import annotations

import msgspec

from comity.screen.scoring import Level
from comity.screen.what_if import WhatIf

STATEMENT = "A match is a reason to look closer. It is no finding that the two are the same, and none of guilt."


class AlignedWords(msgspec.Struct, frozen=True):
    """Words of the subject's name and the words of the listed name that they stand for.

    Attributes:
        subject: as people read them.
        listed: as people read them.
        why: code: `same`, `sound`, `typing`, `initial`, `vowels`, or a family of spellings (`ko`, `ru`, `nick` ...).
        says: the same for people.
        quality: how well they agree, in [0, 1].
        tells_bits: what the agreement tells: the words' rarity times its quality.
        most_bits: what it would tell if it were perfect.
    """

    subject: str
    listed: str
    why: str
    says: str
    quality: float
    tells_bits: float
    most_bits: float


class LeftOver(msgspec.Struct, frozen=True):
    """A word that stands for nothing on the other side.

    Attributes:
        side: `subject` or `listed`.
        word: as people read it.
        sort: what sort of word: `name`, `title`, `number` ...
        costs_bits: by how many bits the name's worth would rise without this word; computed by scoring once more.
            The costs of several words do not add up, since two words in conflict cost more than one left over.
    """

    side: str
    word: str
    sort: str
    costs_bits: float


class Feature(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that moved the score.

    Attributes:
        feature: `name:base`, `name:agree` ... (fields of `name_score.Weights`), `name:exact`, `name:nothing`, or a kind
            of evidence: `birth`, `country`, `gender`, `kind`, `identifier`, `alias`.
        bits: log2 of how much likelier it makes a true match; all features of a hit add up to its bits.
        says: for people.
        verdict: of an identifier: `confirms`, `supports`, `contradicts`, `invalid`.
    """

    feature: str
    bits: float
    says: str
    verdict: str = ""


class Source(msgspec.Struct, frozen=True):
    """The published file that a listed party was read from.

    Attributes:
        list: id of the list.
        published_on: day, YYYY-MM-DD.
        snapshot_sha256: of the file, byte for byte.
        form: the publisher's own, or a conversion by others (`comity lists`).
        status: of the list: `current`, `stale`, `refused` ...
    """

    list: str
    published_on: str = ""
    snapshot_sha256: str = ""
    form: str = ""
    status: str = ""


class ListedRecord(msgspec.Struct, frozen=True):
    """The entry of a list that was hit.

    Attributes:
        record_id: `LIST:KEY`.
        list: id of the list.
        key: the publisher's own.
        kind: `person`, `organization`, `vessel`, `aircraft`, `other`.
        name: its primary name.
        matched_name: the one of its names that fits best; empty where only an identifier was found.
        matched_kind: of that name: `primary`, `aka`, `fka` ...
        matched_quality: of that name, where the publisher states one: `strong`, `weak`.
        programmes: under which it is designated.
        births: listed dates of birth, each as exact as it is known.
        nationalities: country codes.
        identifiers: as `imo:9179842`.
        source: the file; without day and digest where the index does not know it.
    """

    record_id: str
    list: str
    key: str
    kind: str
    name: str
    matched_name: str
    matched_kind: str
    matched_quality: str
    programmes: tuple[str, ...]
    births: tuple[str, ...]
    nationalities: tuple[str, ...]
    identifiers: tuple[str, ...]
    source: Source


class Explanation(msgspec.Struct, frozen=True):
    """Why a hit has its score and its level.

    Attributes:
        score: in [0, 1].
        level: `confirmed`, `strong`, `possible`, `none`.
        alert: whether the level and the threshold make it an alert.
        bits: the sum of all features.
        name_bits: the sum of the features whose name begins with `name:`.
        because: why this level, in a sentence.
        words: what stands for what, in the order of the subject's name.
        left_over: what stands for nothing.
        features: everything that was counted.
        what_if: the nearest changes that would have given another outcome, each scored.
        record: the list's entry.
        statement: what a match does not mean.
    """

    score: float
    level: Level
    alert: bool
    bits: float
    name_bits: float
    because: str
    words: tuple[AlignedWords, ...]
    left_over: tuple[LeftOver, ...]
    features: tuple[Feature, ...]
    what_if: tuple[WhatIf, ...]
    record: ListedRecord
    statement: str = STATEMENT
