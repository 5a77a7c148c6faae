import time
from datetime import date

import pytest

from claims import intake, publishing, review
from claims.models import Article, Claim, Event, Mention, Revision, Stage, Verdict

from .factories import make_article, make_source, make_user
from .readings import Reading, citation, reading, run

pytestmark = pytest.mark.django_db

TEXT = "Soit 45 % des ménages selon l’Insee. Ils étaient 38 % en 2010."


PLACE = (
    "revision_id text start end quote quote_start quote_end value_start value_end prefix suffix seen version".split()
)


def revise(article: Article, text: str) -> Revision:
    return intake.revise(article, text, by=make_user(), after=article.latest_revision.number)


def read_again(article: Article, *quotes: str, **quantity: str) -> None:
    revision = article.latest_revision
    run(revision, [reading(revision.text, quote, **quantity) for quote in quotes])


def make_read_article(*quotes: str, text: str = TEXT) -> Article:
    article = make_article(text)
    read_again(article, *quotes)
    return article


def columns(claim: Claim) -> dict:
    return Claim.objects.filter(pk=claim.pk).values().get() | {"citations": review.rows_of(claim, "citations")}


def decide(claim: Claim) -> Claim:
    review.decide(claim, Verdict.VERIFIED, by=make_user(), version=claim.version)
    return claim


# A claim of each mention


def test_a_run_writes_a_mention_and_a_claim_for_each_reading():
    article = make_read_article("45 %", "38 %")

    claims = article.claims.all()
    assert [claim.quote for claim in claims] == ["45 %", "38 %"]
    assert [list(claim.mentions.all()) for claim in claims] == [[mention] for mention in Mention.objects.all()]


def test_a_claim_says_what_its_reading_says():
    article = make_article(TEXT)
    source = make_source("insee")
    found = reading(TEXT, "45 %", bound="almost", citations=[citation(TEXT, "l’Insee", "insee")])
    found["period"] = {"start": 0, "end": 4, "text": "Soit", "from": "2025-01-01", "to": None}
    run(article.latest_revision, [found])

    claim = article.claims.get()
    assert (claim.low, claim.high, claim.unit, claim.bound, claim.magnitude) == ("45", "45", "%", "almost", 0.45)
    assert (claim.period_text, claim.period_from, claim.period_to) == ("Soit", date(2025, 1, 1), None)
    assert (claim.prefix, claim.quote, claim.suffix) == ("Soit ", "45 %", " des ménages selon l’Insee. Ils ")
    assert [(cited.text, cited.source) for cited in claim.citations.all()] == [("l’Insee", source)]


def test_a_citation_of_nobody_known_has_no_source():
    article = make_article(TEXT)
    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "l’Insee")])])

    assert article.claims.get().citations.get().source is None


def test_what_the_article_says_at_length_is_cut():
    article = make_article("Selon " + "x" * 900 + ", 45 % des " + "y" * 900 + ".")
    text = article.latest_revision.text
    run(article.latest_revision, [reading(text, "45 %", counted="y" * 900, citations=[citation(text, "x" * 900)])])

    claim = article.claims.get()
    assert (len(claim.counted), len(claim.citations.get().text)) == (200, 500)


def test_five_thousand_claims_take_seconds():
    text = " ".join(f"Soit {number} % selon l’Insee." for number in range(10_000, 15_000))
    article = make_article(text)
    readings = [many_reading(text, number) for number in range(5_000)]

    for _first_and_again in range(2):
        started = time.process_time()
        run(article.latest_revision, readings)
        assert time.process_time() - started < 5

    assert article.claims.count() == 5_000


def test_of_too_many_claims_the_first_are_kept_and_the_rest_is_told(monkeypatch):
    monkeypatch.setattr(publishing, "CLAIMS", 1)
    article = make_read_article("45 %", "38 %")

    extraction = article.latest_revision.extractions.get()
    assert article.claims.get().quote == "45 %"
    assert [(each["code"], each["start"]) for each in extraction.skipped] == [("too-many-claims", 36)]


def many_reading(text: str, number: int) -> Reading:
    start = number * len("Soit 10000 % selon l’Insee. ")
    sentence = text[start : start + 27]
    found = reading(sentence, f"{number + 10_000} %", citations=[citation(sentence, "l’Insee")])
    for part in (found, found["quantity"], *found["citations"]):
        part.update({name: part[name] + start for name in part if name.endswith(("start", "end"))})
    return found


# Read again


def test_the_same_run_again_changes_nothing():
    article = make_read_article("45 %", "38 %")
    before = [columns(claim) for claim in article.claims.all()]

    read_again(article, "45 %", "38 %")

    assert [columns(claim) for claim in article.claims.all()] == before
    assert article.claims.first().mentions.count() == 2


def test_a_better_reading_updates_an_untouched_claim():
    article = make_read_article("45 %")

    read_again(article, "Soit 45 %", bound="about")

    claim = article.claims.get()
    assert (claim.quote, claim.bound, claim.version) == ("Soit 45 %", "about", 2)


def test_a_decision_on_the_older_reading_is_refused():
    article = make_read_article("45 %")
    shown = article.claims.get()
    read_again(article, "45 %", bound="about")

    with pytest.raises(review.Overtaken):
        review.decide(shown, Verdict.VERIFIED, by=make_user(), version=shown.version)


def test_citations_follow_the_newest_reading():
    article = make_article(TEXT)
    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "Insee")])])
    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "l’Insee")])])

    assert [cited.text for cited in article.claims.get().citations.all()] == ["l’Insee"]


def test_a_claim_that_is_no_longer_seen_is_marked():
    article = make_read_article("45 %", "38 %")

    read_again(article, "38 %")

    assert [claim.seen for claim in article.claims.all()] == [False, True]


def test_a_claim_that_is_seen_again_loses_the_mark():
    article = make_read_article("45 %")
    read_again(article)

    read_again(article, "45 %")

    assert article.claims.get().seen


@pytest.mark.parametrize("quotes", [["45 %"], ["Soit 45 %"], []])
def test_a_decided_claim_stays_as_it_is(quotes):
    article = make_read_article("45 %")
    before = columns(decide(article.claims.get()))

    read_again(article, *quotes, bound="about")

    assert columns(article.claims.get()) == before


def test_a_dismissed_claim_stays_dismissed():
    article = make_read_article("45 %")
    review.dismiss(article.claims.get(), by=make_user(), version=1)

    read_again(article, "Soit 45 %")

    assert article.claims.get().stage == Stage.DISMISSED


def test_a_dismissed_range_that_is_now_read_as_two_stays_dismissed():
    article = make_article("Soit 60 à 70 % des ménages.")
    text = article.latest_revision.text
    run(article.latest_revision, [reading(text, "60 à 70 %", value_end=text.index(" % "))])
    review.dismiss(article.claims.get(), by=make_user(), version=1)

    read_again(article, "60", "70 %")

    assert article.claims.get().stage == Stage.DISMISSED


def test_a_linked_source_stays_linked():
    article = make_article(TEXT)
    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "l’Insee")])])
    cited = article.claims.get().citations.get()
    review.link(cited, make_source("insee"), by=make_user(), version=1)

    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "Insee", None)])])

    assert [(cited.text, cited.source.slug) for cited in article.claims.get().citations.all()] == [
        ("l’Insee", "insee")
    ]


def test_a_claim_made_by_hand_is_not_made_again():
    article = make_article(TEXT)
    start = TEXT.index("38 %")
    claim = review.add(article.latest_revision, start, start + 4, by=make_user())
    claim.readings.all().delete()

    read_again(article, "38 %")

    assert article.claims.get() == claim
    assert claim.mentions.count() == 1


def test_a_whole_paragraph_selected_by_hand_hides_no_other_claim():
    article = make_article(TEXT)
    review.add(article.latest_revision, 0, len(TEXT), by=make_user()).readings.all().delete()

    read_again(article, "45 %", "38 %")

    assert article.claims.filter(origin="machine").count() == 1


def test_a_run_writes_no_event():
    article = make_read_article("45 %", "38 %")
    decide(article.claims.first())
    before = Event.objects.count()

    read_again(article, "45 %")

    assert Event.objects.count() == before


# A new text


def test_an_untouched_claim_moves_to_the_new_text():
    article = make_read_article("38 %")
    claim = article.claims.get()
    revise(article, "Nouveau. " + TEXT)

    read_again(article, "38 %")

    moved = article.claims.get()
    assert moved == claim
    assert (moved.revision, moved.value_start) == (article.latest_revision, claim.value_start + 9)


def place(claim: Claim) -> dict:
    return {name: value for name, value in columns(claim).items() if name in PLACE}


def all_but_its_place(claim: Claim) -> dict:
    return {name: value for name, value in columns(claim).items() if name not in PLACE}


def test_of_a_decided_claim_only_the_place_moves_into_a_new_text():
    article = make_read_article("38 %")
    claim = decide(article.claims.get())
    before, start = all_but_its_place(claim), claim.start
    revision = revise(article, "Nouveau. " + TEXT)

    read_again(article, "38 %")

    claim = article.claims.get()
    assert all_but_its_place(claim) == before
    assert (claim.revision, claim.start) == (revision, start + len("Nouveau. "))
    assert revision.text[claim.quote_start : claim.quote_end] == claim.quote
    assert claim.mentions.count() == 2


def test_a_decided_claim_moves_with_its_sentence_though_the_run_finds_it_no_more():
    article = make_read_article("38 %")
    decide(article.claims.get())
    revision = revise(article, "Nouveau. " + TEXT)

    read_again(article)

    assert (article.claims.get().revision, article.claims.get().seen) == (revision, True)


def test_a_decided_claim_moves_with_its_quantity_when_the_sentence_changes_around_it():
    text = "Selon le dernier relevé des services de la ville, 38 % des ménages ont un vélo."
    article = make_read_article("38 %", text=text)
    decide(article.claims.get())
    revision = revise(article, text.replace("Selon", "D’après"))

    read_again(article, "38 %")

    assert article.claims.get().revision == revision
    assert article.claims.get().text.startswith("D’après")


def test_its_citations_stand_where_their_words_are_now():
    article = make_article(TEXT)
    run(article.latest_revision, [reading(TEXT, "45 %", citations=[citation(TEXT, "l’Insee")])])
    decide(article.claims.get())
    revision = revise(article, "Nouveau. " + TEXT)

    run(revision, [])

    cited = article.claims.get().citations.get()
    assert revision.text[cited.start : cited.end] == "l’Insee"


def test_a_citation_whose_words_are_gone_stands_nowhere():
    article = make_article(TEXT)
    run(article.latest_revision, [reading(TEXT, "38 %", citations=[citation(TEXT, "l’Insee")])])
    decide(article.claims.get())

    run(revise(article, TEXT.replace("selon l’Insee", "dit-on")), [])

    cited = article.claims.get().citations.get()
    assert (cited.text, cited.start, cited.end) == ("l’Insee", None, None)


def test_of_the_same_sentence_twice_it_is_the_one_in_the_same_surroundings():
    twice = "Un titre. Soit 45 % des ménages. Un autre titre. Soit 45 % des ménages."
    article = make_article(twice)
    found = reading(twice, "45 %")
    run(article.latest_revision, [found])
    decide(article.claims.get())
    revision = revise(article, "Un autre titre. Soit 45 % des ménages. Un titre. Soit 45 % des ménages.")

    run(revision, [])

    assert article.claims.get().start == revision.text.rindex(" Soit")


def test_what_a_new_text_has_no_more_is_kept_and_marked():
    article = make_read_article("45 %", "38 %")
    decided = decide(article.claims.get(low="38"))
    before = place(decided) | all_but_its_place(decided)
    revise(article, "Soit 45 % des ménages selon l’Insee.")

    read_again(article, "45 %")

    gone = article.claims.get(low="38")
    assert not gone.seen
    assert {**place(gone), **all_but_its_place(gone)} == before | {"seen": False, "version": before["version"] + 1}


def test_what_comes_back_in_a_later_text_is_the_same_claim():
    article = make_read_article("38 %")
    decide(article.claims.get())
    for text in ("Rien.", TEXT):
        revise(article, text)
        read_again(article, *(["38 %"] if "38" in text else []))

    assert (article.claims.get().seen, article.claims.get().verdict) == (True, Verdict.VERIFIED)


def test_a_changed_number_is_a_new_candidate_that_knows_whose_place_it_took():
    article = make_read_article("38 %")
    decided = decide(article.claims.get())
    revise(article, TEXT.replace("38", "39"))

    read_again(article, "39 %")

    assert [(claim.low, claim.stage, claim.seen) for claim in article.claims.order_by("pk")] == [
        ("38", Stage.CHECKED, False),
        ("39", Stage.CANDIDATE, True),
    ]
    assert article.claims.get(low="39").predecessor == decided


def test_a_new_sentence_takes_nobody_s_place():
    article = make_read_article("38 %")
    decide(article.claims.get())
    revise(article, "Ils sont 39 % aujourd’hui.")

    read_again(article, "39 %")

    assert article.claims.get(low="39").predecessor is None


def test_the_same_number_in_another_sentence_is_a_new_candidate():
    article = make_read_article("38 %")
    decide(article.claims.get())
    revise(article, "Le chômage touche 38 % des jeunes.")

    read_again(article, "38 %")

    assert article.claims.count() == 2


def test_a_number_that_was_edited_is_known_by_what_the_article_says():
    article = make_read_article("38 %")
    review.edit(article.claims.get(), by=make_user(), version=1, low="83", high="83")
    revise(article, "Nouveau. " + TEXT)

    read_again(article, "38 %")

    assert article.claims.get().low == "83"


def test_a_claim_that_is_left_out_of_the_new_text_is_marked():
    article = make_read_article("45 %", "38 %")
    revise(article, "Soit 45 % des ménages selon l’Insee.")

    read_again(article, "45 %")

    assert article.claims.get(low="38").seen is False


def test_a_decided_claim_is_found_where_it_stands_in_the_new_text_by_later_runs():
    article = make_read_article("38 %")
    decide(article.claims.get())
    revise(article, "Nouveau. " + TEXT)
    read_again(article, "38 %")

    read_again(article, "étaient 38 %", bound="about")

    assert article.claims.get().mentions.count() == 3


def test_nothing_follows_a_text_that_was_replaced():
    article = make_read_article("45 %")
    old = article.latest_revision
    revise(article, f"{TEXT} Voilà.")
    read_again(article, "45 %")
    before = [columns(claim) for claim in article.claims.all()]

    run(old, [reading(TEXT, "38 %")])

    assert [columns(claim) for claim in article.claims.all()] == before
