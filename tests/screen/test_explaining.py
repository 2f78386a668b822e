from __future__ import annotations

from datetime import date

import msgspec
import pytest

from comity.model import Identifier
from comity.model.dates import of_day
from comity.screen.answering import COLUMNS, answer, plain, rows
from comity.screen.engine import Hit, Screener
from comity.screen.explaining import explain
from comity.screen.explanation import Explanation, Source
from comity.screen.index.building import lay_out, read_names
from comity.screen.index.opened import Index
from comity.screen.index.store import ListMeta, Meta
from comity.screen.likeness import FAMILIES
from comity.screen.name_score import Weights
from comity.screen.party import Party, PartyName
from comity.screen.scoring import ALERT_THRESHOLD, judged, score_of
from comity.screen.subject import Subject
from comity.screen.what_if import is_alert
from comity.screen.wording import PIECES, WHY

IMO, OTHER_IMO, WRONG_IMO = "9074729", "9176187", "9074728"
PARTIES = (
    Party(
        "un_sc", "P.1", "person", "1" * 32,
        (PartyName("Ivan Petrovich Inventov"), PartyName("Vanya Inventov", "aka", "weak")),
        births=(of_day(date(1968, 5, 4)),), nationalities=("RU",), programmes=("Invented",),
    ),
    Party("un_sc", "P.2", "person", "2" * 32, (PartyName("Kim Jong Un"), PartyName("김정은", "original_script"))),
    Party("un_sc", "V.1", "vessel", "3" * 32, (PartyName("INVENTED STAR 7"),), identifiers=(Identifier("imo", IMO),)),
    Party("us_ofac_sdn", "O.1", "organization", "4" * 32, (PartyName("Inventov Heavy Trading Company Ltd"),)),
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    lists = ("un_sc", "us_ofac_sdn")
    held = tuple(ListMeta(name, "2026-03-02", "a" * 64, "xml", 1, 3, "current", "", "") for name in lists)
    meta = Meta(1, 1, "", "", "", "", "2026-03-03T00:00:00+00:00", "", held, len(PARTIES), 6, "d" * 64)
    return Index(lay_out(read_names(PARTIES), PARTIES, lists), msgspec.json.encode(meta))


def best(index: Index, subject: Subject, least: float = 0.01) -> Hit:
    return Screener(index).screen(subject, least)[0]


SUBJECTS = (
    Subject("Ivan Inventov", "person"),
    Subject("Iwan Petrowitsch Inventow", "person", born_on="1968-05-04", countries=("RU",)),
    Subject("Ivan Inventov", "person", born_on="1958"),
    Subject("Vanya Inventov", "person"),
    Subject("Kim Chong Un", "any"),
    Subject("김정은", "person"),
    Subject("Invented Star 7", "vessel", identifiers=(Identifier("imo", IMO),)),
    Subject("Another Name", "vessel", identifiers=(Identifier("imo", IMO),)),
    Subject("Inventov Heavy Trading 12 Limited", "organization"),
)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.name)
def test_the_features_add_up_to_the_score(index: Index, subject: Subject) -> None:
    for hit in Screener(index).screen(subject, 0.01):
        why = explain(hit)
        named = [each.bits for each in why.features if each.feature.startswith("name:")]
        assert sum(named) == why.name_bits == (hit.match.bits if hit.match else -20.0)
        assert sum(each.bits for each in why.features) == pytest.approx(why.bits)
        assert len({each.feature for each in why.features if each.feature.startswith("name:")}) == len(named)
        if why.level == "confirmed":
            assert why.score >= 0.99
        else:
            assert score_of(why.bits) == pytest.approx(why.score)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda each: each.name)
def test_every_word_is_told_once(index: Index, subject: Subject) -> None:
    hit = best(index, subject)
    if hit.match is None:
        assert explain(hit).words == ()
        return
    why = explain(hit)
    ours = [word for each in why.words for word in each.subject.split(" ") if not word.startswith("(")]
    ours += [each.word for each in why.left_over if each.side == "subject"]
    assert len(ours) == len(hit.match.subject)
    assert all(each.says and each.tells_bits <= each.most_bits for each in why.words)


def test_words_in_other_letters_are_shown_in_both(index: Index) -> None:
    why = explain(best(index, Subject("김정은", "person")))
    assert [each.subject for each in why.words] == ["김 (kim)", "정 (jong)", "은 (un)"]


def test_a_left_over_word_is_told_with_what_it_costs(index: Index) -> None:
    why = explain(best(index, Subject("Ivan Ignatov Inventov", "person")))
    assert ("subject", "Ignatov", "name") in [(each.side, each.word, each.sort) for each in why.left_over]
    assert all(each.costs_bits > 0 for each in why.left_over if each.sort == "name")


def test_what_if_tells_of_a_birth_date_in_both_directions(index: Index) -> None:
    without = explain(best(index, Subject("Ivan Petrovich Inventov", "person")))
    assert [each.says for each in without.what_if if not each.alert] == ["if born in 1948"]
    against = explain(best(index, Subject("Ivan Petrovich Inventov", "person", born_on="1948")))
    assert not against.alert
    assert {"if born on 1968-05-04, as listed"} <= {each.says for each in against.what_if}
    assert all(each.alert for each in against.what_if)


def test_every_what_if_gives_another_outcome_and_is_scored(index: Index) -> None:
    for subject in SUBJECTS:
        for hit in Screener(index).screen(subject, 0.01):
            for each in explain(hit).what_if:
                assert (each.alert, each.level) != (is_alert(hit.score, hit.evidence), hit.level)
                assert each.alert == (each.score >= ALERT_THRESHOLD or each.level == "confirmed")


def test_what_if_says_what_a_number_would_do(index: Index) -> None:
    why = explain(best(index, Subject("Invented Star 7", "vessel")))
    levels = {each.says: each.level for each in why.what_if}
    assert levels[f"with the listed IMO ship number, {IMO}"] == "confirmed"
    other = next(says for says in levels if "of another" in says)
    assert levels[other] in ("possible", "none")


def test_a_contradicting_number_is_no_alert_and_says_so(index: Index) -> None:
    hit = best(index, Subject("Invented Star 7", "vessel"))
    subject = Subject("Invented Star 7", "vessel", identifiers=(Identifier("imo", OTHER_IMO),))
    found = Screener(index).screen(subject, 0.0001)
    why = explain(found[0], threshold=0.0001)
    assert hit.score >= ALERT_THRESHOLD
    assert not why.alert
    assert why.because.startswith("At most possible, never an alert: IMO")


def test_a_record_is_told_with_its_file(index: Index) -> None:
    source = Source("un_sc", "2026-03-02", "a" * 64)
    record = explain(best(index, SUBJECTS[3]), (Source("other"), source)).record
    assert (record.record_id, record.name, record.source) == ("un_sc:P.1", "Ivan Petrovich Inventov", source)
    assert (record.matched_name, record.matched_kind, record.matched_quality) == ("Vanya Inventov", "aka", "weak")
    assert (record.births, record.nationalities, record.programmes) == (("1968-05-04",), ("RU",), ("Invented",))


def test_an_explanation_survives_json(index: Index) -> None:
    why = explain(best(index, SUBJECTS[1]))
    assert msgspec.json.decode(msgspec.json.encode(why), type=Explanation) == why


def test_every_weight_and_every_kind_of_agreement_has_its_words() -> None:
    assert PIECES.keys() == set(Weights._fields)
    assert FAMILIES.keys() <= WHY.keys()


# The whole answer


def test_a_no_hit_says_what_was_screened_and_is_one_row(index: Index) -> None:
    found = answer(Subject("Zebulon Quux", id="7"), index, ALERT_THRESHOLD)
    assert (found.alert, found.hits, found.screened.parties) == (False, (), len(PARTIES))
    assert [(each["id"], each["rank"], each["level"]) for each in rows(found)] == [("7", 0, "none")]


def test_a_wrong_check_digit_is_told_even_without_a_hit(index: Index) -> None:
    found = answer(Subject("Zebulon Quux", identifiers=(Identifier("imo", WRONG_IMO),)), index, ALERT_THRESHOLD)
    assert found.hits == ()
    assert "wrong check digit" in found.problems[0]
    assert "wrong check digit" in rows(found)[0]["reasons"]


def test_json_has_the_columns_of_a_row_and_the_features(index: Index) -> None:
    told = plain(answer(SUBJECTS[0], index, ALERT_THRESHOLD))
    assert told["alert"] is True
    assert set(COLUMNS) | {"features", "words", "what_if", "record"} <= told["hits"][0].keys()


def test_a_higher_threshold_makes_fewer_alerts(index: Index) -> None:
    assert answer(SUBJECTS[0], index, 0.5).alert
    assert not answer(SUBJECTS[0], index, 0.9999).alert


def test_only_ofacs_own_hits_get_an_estimate(index: Index) -> None:
    found = answer(Subject("Inventov Heavy Trading"), index, 0.01, estimate_ofac=True)
    by_list = {hit.party.list: each for hit, each in zip(found.hits, found.estimates, strict=True)}
    assert by_list["us_ofac_sdn"]
    assert not any(each for name, each in by_list.items() if name != "us_ofac_sdn")


def test_judged_is_what_the_explanation_starts_from(index: Index) -> None:
    hit = best(index, SUBJECTS[2])
    assert hit.match
    assert (hit.score, hit.level) == judged(hit.match.bits, hit.evidence)
