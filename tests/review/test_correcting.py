"""Correcting and retracting what was published."""

import pytest
from django.core.exceptions import ValidationError

from claims import review
from claims.models import Claim, Correction, Level, Stage, Verdict
from tests.factories import make_user

from .steps import claim_at

pytestmark = pytest.mark.django_db


@pytest.fixture
def paula(db):
    return make_user("paula", role="Publisher")


@pytest.fixture
def claim(db):
    return claim_at(Stage.PUBLISHED, explanation="The goverment counted 45 per cent.")


def correct(claim: Claim, **options) -> Correction:
    """Return the correction that Paula makes."""
    return review.correct(claim, by=make_user("paula"), version=claim.version, **options).correction


def test_a_correction_keeps_before_after_and_what_was_wrong(paula):
    claim = claim_at(Stage.PUBLISHED)

    event = review.correct(
        claim,
        by=paula,
        version=claim.version,
        wrong="We read 45 for 54.",
        low="54",
        high="54",
        verdict=Verdict.REFUTED,
        reason="understated",
    )

    assert (claim.stage, claim.low, claim.verdict, claim.reason) == ("corrected", "54", "refuted", "understated")
    assert (event.before["low"], event.after["low"]) == ("45", "54")
    assert event.free_text.after["wrong"] == "We read 45 for 54."


@pytest.mark.parametrize("act", [review.correct, review.retract])
@pytest.mark.parametrize("wrong", ["", "  "])
def test_without_saying_what_was_wrong_nothing_is_corrected(paula, act, wrong):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.Refused, match="what was wrong"):
        act(claim, by=paula, version=claim.version, wrong=wrong)

    assert Claim.objects.get(pk=claim.pk).stage == "published"


def test_a_correction_takes_no_value_that_is_none(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(ValidationError):
        review.correct(claim, by=paula, version=claim.version, wrong="Wrong.", low="many")


def test_a_correction_takes_no_reason_of_another_verdict(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.Refused):
        review.correct(claim, by=paula, version=claim.version, wrong="Wrong.", reason="exaggerated")


def test_a_changed_verdict_does_not_keep_the_reason_of_the_old_one(paula):
    claim = claim_at(Stage.PUBLISHED, reason="exact")

    with pytest.raises(review.Refused):
        review.correct(claim, by=paula, version=claim.version, wrong="Wrong.", verdict=Verdict.REFUTED)


def test_a_correction_to_another_verdict_is_explained_too(paula):
    claim = claim_at(Stage.PUBLISHED)

    with pytest.raises(review.NotAllowed, match="needs a reason or a note"):
        review.correct(claim, by=paula, version=claim.version, wrong="Wrong.", verdict=Verdict.REFUTED)


def test_retracting_keeps_the_record(paula):
    claim = claim_at(Stage.PUBLISHED)

    event = review.retract(claim, by=paula, version=claim.version, wrong="The source was withdrawn.")

    assert (claim.stage, claim.verdict, event.verb) == ("retracted", "verified", "retracted")
    assert review.next_stages(claim, paula) == []


def test_a_correction_says_what_was_wrong_what_is_right_who_and_when(claim, paula):
    event = review.correct(claim, by=paula, version=claim.version, wrong="We read 45. ", right="It is 44.", low="44")

    made = claim.corrections.get()
    assert (made.level, made.wrong, made.right, made.by) == ("correction", "We read 45.", "It is 44.", paula)
    assert (made.event, made.at, made.silent) == (event, event.at, False)


def test_a_changed_verdict_is_a_correction_of_the_verdict(claim):
    made = correct(claim, wrong="Wrong.", level=Level.UPDATE, verdict=Verdict.REFUTED, reason="outdated")

    assert made.level == "verdict"
    assert made.verdicts == ("verified", "refuted")


@pytest.mark.parametrize("level", [Level.VERDICT, Level.VOID])
def test_without_another_verdict_it_is_no_correction_of_the_verdict(claim, level):
    with pytest.raises(review.Refused, match="another level"):
        correct(claim, wrong="Wrong.", level=level)


def test_retracting_is_a_correction_too(claim, paula):
    review.retract(claim, by=paula, version=claim.version, wrong="The source was withdrawn.")

    assert (claim.corrections.get().level, claim.corrections.get().verdicts) == ("void", None)


def test_a_typo_in_the_words_needs_no_notice(claim):
    made = correct(claim, level=Level.TYPO, explanation="The government counted 45 per cent.")

    assert (made.silent, claim.stage) == (True, "corrected")


def test_a_typo_that_somebody_writes_a_notice_of_is_not_silent(claim):
    words = {"explanation": "The government counted 45 per cent."}

    assert not correct(claim, level=Level.TYPO, wrong="We misspelt a word.", **words).silent


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"explanation": "The goverment counted 54 per cent."},
        {"explanation": "The goverment never counted 45 per cent."},
        {"explanation": "The government counted 45 per cent.", "low": "46", "high": "46"},
        {"explanation": "The government counted 45 per cent.", "unit": "pp"},
        {"checked_url": "https://example.org/"},
        {"reason": "exact"},
    ],
)
def test_what_is_more_than_a_typo_is_not_corrected_silently(claim, changes):
    with pytest.raises(review.Refused, match="a notice is published"):
        correct(claim, level=Level.TYPO, **changes)


def test_a_correction_that_is_no_typo_needs_a_notice_however_small(claim):
    with pytest.raises(review.Refused):
        correct(claim, explanation="The government counted 45 per cent.")


def test_a_notice_has_its_limit(claim):
    with pytest.raises(review.Refused, match="at most"):
        correct(claim, wrong="x" * 5001)


def test_what_was_corrected_is_corrected_again(claim):
    correct(claim, wrong="It was 46.", low="46", high="46")
    correct(claim, wrong="It was 47 after all.", low="47", high="47")

    assert [made.wrong for made in claim.corrections.all()] == ["It was 47 after all.", "It was 46."]


def test_somebody_who_saw_an_older_claim_corrects_nothing(claim, paula):
    with pytest.raises(review.Overtaken):
        review.correct(claim, by=paula, version=claim.version - 1, wrong="Wrong.")

    assert not Correction.objects.exists()


def test_what_is_not_published_is_not_corrected(paula):
    claim = claim_at(Stage.CHECKED)

    with pytest.raises(review.NotAllowed):
        review.correct(claim, by=paula, version=claim.version, wrong="Wrong.")
