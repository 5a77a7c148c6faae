"""Correcting and retracting at the desk."""

import pytest
from django.http import HttpResponse

from claims import review
from claims.models import Claim, Correction, Stage
from tests.factories import make_article, make_claim, make_user
from tests.review.steps import claim_at

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(db):
    return claim_at(Stage.PUBLISHED, explanation="The goverment counted 45 per cent.")


def fields(claim: Claim, **changed: object) -> dict[str, object]:
    """Return what the form sends when it is left as it is shown, but for some fields."""
    kept = {name: getattr(claim, name) for name in review.CORRECTABLE - {"step", "hedged", "period_from", "period_to"}}
    return kept | {"version": claim.version, "level": "correction"} | changed


def correct(claim: Claim, browser: Browser | None = None, **changed: object) -> HttpResponse:
    return (browser or Browser()).post("correct", claim.pk, part=False, **fields(claim, **changed))


def card(claim: Claim, browser: Browser | None = None) -> str:
    return text_of((browser or Browser()).get("claim", claim.pk))


def test_the_card_of_a_published_claim_offers_to_correct_and_retract_it(claim):
    html = card(claim)

    assert f"/desk/claim/{claim.pk}/correct/" in html
    assert f"/desk/claim/{claim.pk}/retract/" in html
    assert "and frozen" in html


def test_who_may_not_publish_is_offered_neither(claim):
    assert "/correct/" not in card(claim, Browser(make_user("ed", role="Editor")))


def test_the_card_of_another_claim_offers_neither():
    assert "/correct/" not in card(make_claim())


def test_a_number_is_corrected_with_a_notice(claim):
    response = correct(claim, wrong="We wrote 45.", right="It is 54.", low="54", high="54")

    assert response.url == f"/desk/{claim.article_id}/?claim={claim.pk}"
    made = claim.corrections.get()
    assert (made.level, made.wrong, made.right) == ("correction", "We wrote 45.", "It is 54.")
    assert Claim.objects.get(pk=claim.pk).low == "54"


def test_what_was_left_as_it_was_is_not_recorded(claim):
    correct(claim, wrong="We wrote 45.", low="54", high="54")

    changed = claim.corrections.get().event.after.keys()
    assert changed >= {"low", "high"}
    assert not changed & {"unit", "verdict", "reason"}


def test_a_changed_verdict_is_told_as_such(claim):
    correct(claim, wrong="We trusted a press release.", verdict="refuted", reason="exaggerated")

    assert claim.corrections.get().level == "verdict"


def test_a_typo_is_corrected_silently_and_the_page_says_so(claim):
    browser = Browser()
    explanation = "The government counted 45 per cent."

    response = correct(claim, browser, level="typo", explanation=explanation)

    assert claim.corrections.get().silent
    assert "a typo and nothing else" in text_of(browser.client.get(response.url))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, "Say what was wrong"),
        ({"level": "typo", "low": "54", "high": "54"}, "Say what was wrong"),
        ({"wrong": "Wrong.", "low": "many"}, "Enter a number"),
        ({"wrong": "Wrong.", "unit": "lieues"}, "is no unit code"),
        ({"wrong": "Wrong.", "reason": "exaggerated"}, "does not belong to this verdict"),
        ({"wrong": "Wrong.", "verdict": "refuted"}, "needs a reason or a note"),
        ({"wrong": "Wrong.", "verdict": ""}, "This field is required"),
        ({"wrong": "Wrong.", "level": "void"}, "Select a valid choice"),
        ({"wrong": "Wrong.", "checked_url": "javascript:alert(1)"}, "This is no web address"),
        ({"wrong": "Wrong.", "version": ""}, "out of date"),
    ],
)
def test_what_is_wrong_with_a_correction_is_told_and_nothing_is_lost(claim, changed, told):
    explanation = "" if changed.get("verdict") == "refuted" else claim.explanation
    response = correct(claim, right="As it is.", **{"explanation": explanation} | changed)

    assert response.status_code == 422
    assert told in text_of(response)
    assert "As it is." in text_of(response)
    assert not Correction.objects.exists()


def test_a_correction_of_what_somebody_else_has_corrected_shows_both(claim):
    seen = fields(claim, wrong="It was 47.", low="47", high="47")
    review.correct(claim, by=make_user("paula"), version=claim.version, wrong="It was 46.", low="46", high="46")

    response = Browser().post("correct", claim.pk, part=False, **seen)

    html = text_of(response)
    assert response.status_code == 409
    assert "Somebody else was faster: paula corrected" in html
    assert "It was 46." in html
    assert "It was 47." in html
    assert f'name="version" value="{claim.version}"' in html


def test_a_claim_is_retracted_and_stays_readable(claim):
    Browser().post("retract", claim.pk, part=False, version=claim.version, wrong="The source was withdrawn.")

    assert Claim.objects.get(pk=claim.pk).stage == "retracted"
    assert "The source was withdrawn." in card(claim)
    assert "/correct/" not in card(claim)


def test_a_retraction_says_why(claim):
    response = Browser().post("retract", claim.pk, part=False, version=claim.version, wrong=" ")

    assert response.status_code == 422
    assert Claim.objects.get(pk=claim.pk).stage == "published"


@pytest.mark.parametrize("page", ["correct", "retract"])
def test_the_pages_are_for_who_may_publish(claim, page):
    assert Browser().get(page, claim.pk, part=False).status_code == 200
    assert Browser(make_user("ed", role="Editor")).get(page, claim.pk, part=False).status_code == 403


@pytest.mark.parametrize("stage", [Stage.CANDIDATE, Stage.CHECKED, Stage.RETRACTED])
def test_what_is_not_public_or_was_retracted_is_not_corrected(stage):
    response = Browser().get("correct", claim_at(stage).pk, part=False)

    assert response.status_code == 403
    assert "can be corrected" in text_of(response)


@pytest.mark.parametrize("act", ["decide", "dismiss", "reopen", "explain", "edit", "uncite"])
def test_nothing_else_changes_what_is_published(claim, act):
    changed = fields(claim, verdict="refuted", explanation="x", low="1", high="1", citation="0")

    response = Browser().post(act, claim.pk, **changed)

    assert response.status_code in (400, 403, 404)
    assert Claim.objects.get(pk=claim.pk).version == claim.version


def test_the_notice_of_a_confidential_article_is_not_listed_and_the_page_says_so():
    browser = Browser()
    claim = claim_at(Stage.PUBLISHED, claim=make_claim(article=make_article(by=browser.user)))
    claim.article.people.add(browser.user)
    claim.article.confidential = True
    claim.article.save()

    response = correct(claim, browser, wrong="Wrong.")

    assert "is not listed while" in text_of(browser.client.get(response.url))


def test_the_source_sheet_tells_corrections_and_no_silent_ones(claim):
    correct(claim, level="typo", explanation="The government counted 45 per cent.")
    claim.refresh_from_db()
    correct(claim, wrong="We wrote 45.", right="It is 54.", low="54", high="54")

    html = text_of(Browser().get("sheet", claim.article_id, part=False))

    assert html.count('class="corrected"') == 1
    assert "We wrote 45." in html
