"""The pane of the source, and what becomes evidence in it."""

import pytest
from django.contrib.auth.models import Permission

from claims import alerts, review
from claims.models import Evidence, SnapshotState
from tests.factories import make_article, make_claim, make_source, make_user
from tests.snapshots import REPORT, make_document, make_snapshot

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db

TEXT = "L’armée russe a pris 467 km² par mois en 2025."


@pytest.fixture
def claim():
    claim = make_claim("467 km²", article=make_article(TEXT), unit="km2/mo", text=TEXT, start=0, end=len(TEXT))
    claim.citations.create(text="l’Institut", source=make_source("isw", name="ISW"))
    return claim


def pane(claim, **asked):
    return text_of(Browser().get("source", claim.pk, **asked))


def test_without_a_document_the_pane_asks_for_one(claim):
    html = pane(claim)

    assert "No document of the source is here yet" in html
    assert 'name="url"' in html


def test_the_pane_shows_the_passage_that_has_the_figure_and_how_it_agrees(claim):
    make_snapshot(document=make_document(claim))

    html = pane(claim)

    assert '<mark id="hit" aria-current="true">467 square kilometers of Ukraine per month on average</mark>' in html
    assert "outcome-exact" in html


def test_the_next_passage_is_another(claim):
    make_snapshot(document=make_document(claim))

    html = pane(claim, passage="2")

    assert '<mark id="hit" aria-current="true">5,604 square kilometres' in html
    assert "outcome-derived" in html


@pytest.mark.parametrize("asked", ["99", "-1", "x", "9" * 30])
def test_a_passage_that_is_not_there_harms_nothing(claim, asked):
    make_snapshot(document=make_document(claim))

    assert 'id="hit"' in pane(claim, passage=asked)


def test_where_the_figure_is_not_in_the_copy_the_nearest_values_stand(claim):
    make_snapshot("The army gained 900 square kilometers per month.", document=make_document(claim))

    html = pane(claim)

    assert "The figure is not in this copy." in html
    assert "900 square kilometers" in html


def test_a_copy_that_is_being_taken_appears_by_itself(claim):
    document = make_document(claim)
    make_snapshot(document=document, state=SnapshotState.PENDING, read=False)

    html = pane(claim)

    assert "A copy is being taken." in html
    assert "every 900ms" in html


def test_figures_that_are_being_read_appear_by_themselves(claim):
    make_snapshot(document=make_document(claim), read=False)

    assert "every 900ms" in pane(claim)


def test_a_copy_that_failed_says_why_and_offers_another_attempt(claim):
    document = make_document(claim)
    make_snapshot(
        document=document, state=SnapshotState.FAILED, last_error="forbidden", http_status=403, read=False, quality=""
    )

    html = pane(claim)

    assert "The server refuses to give this document." in html
    assert "Try again" in html


def test_a_consent_page_is_told_and_seen(claim):
    make_snapshot("We value your privacy. Accept all.", document=make_document(claim), quality="consent", read=False)

    html = pane(claim)

    assert "a consent page" in html
    assert "We value your privacy" in html


def test_stored_text_is_never_markup(claim):
    make_snapshot("<script>alert(1)</script> 467 km² per month", document=make_document(claim))

    assert "<script>" not in pane(claim)


def test_the_passage_looked_at_becomes_evidence(claim):
    snapshot = make_snapshot(document=make_document(claim))
    start = REPORT.index("467 square")

    Browser().post("evidence", claim.pk, snapshot=snapshot.pk, start=start, end=start + 21, version=1)

    proof = claim.evidence.get()
    assert (proof.quote, proof.outcome) == ("467 square kilometers", "exact")
    assert proof.quote in pane(claim)


def test_evidence_without_a_passage_is_refused_in_words(claim):
    response = Browser().post("evidence", claim.pk, start="", end="", version=1)

    assert (response.status_code, text_of(response)) == (400, "Select the words in the source first.")


def test_a_copy_that_the_claim_does_not_offer_is_no_evidence(claim):
    other = make_snapshot(document=make_document(url="https://elsewhere.example/secret"))

    response = Browser().post("evidence", claim.pk, snapshot=other.pk, start=0, end=9, version=1)

    assert response.status_code == 400
    assert not Evidence.objects.exists()


def test_evidence_is_removed(claim):
    snapshot = make_snapshot(document=make_document(claim))
    Browser().post("evidence", claim.pk, snapshot=snapshot.pk, start=0, end=14, version=1)

    Browser().post("withdraw", claim.pk, claim.evidence.get().pk, version=2)

    assert not claim.evidence.exists()


def test_that_there_is_no_passage_is_stated_with_its_reason(claim):
    Browser().post("absent", claim.pk, absence="Told by phone on 3 March.", version=1)

    assert claim.evidence.get().is_absence
    assert "Told by phone on 3 March." in pane(claim)


def test_what_the_source_suggests_is_accepted_with_the_passage(claim):
    make_snapshot(document=make_document(claim))

    Browser().post("accept", claim.pk, suggested="verified exact", version=1)

    claim.refresh_from_db()
    assert (claim.verdict, claim.reason) == ("verified", "exact")
    assert claim.evidence.get().outcome == "exact"


def test_what_is_no_longer_suggested_is_not_accepted(claim):
    make_snapshot(document=make_document(claim))

    response = Browser().post("accept", claim.pk, suggested="refuted exaggerated", version=1)

    claim.refresh_from_db()
    assert response.status_code == 400
    assert (claim.verdict, claim.evidence.count()) == ("", 0)


def test_a_changed_source_is_told_until_somebody_has_seen_it(claim):
    old = make_snapshot(document=make_document(claim))
    review.add_evidence(claim, old, *span_of("467 square kilometers"), by=make_user(), version=1)
    alerts.compare(make_snapshot(REPORT.replace("467", "498"), document=old.document))
    assert "the figure changed" in pane(claim)

    Browser().post("alerts-seen", claim.pk)

    assert "the figure changed" not in pane(claim)


def span_of(words):
    return REPORT.index(words), REPORT.index(words) + len(words)


def test_who_may_not_decide_sees_the_passage_and_no_buttons(claim):
    make_snapshot(document=make_document(claim))

    user = make_user("guest", editor=False)
    user.user_permissions.set(Permission.objects.filter(codename__in=["view_article", "view_claim", "view_draft"]))

    html = text_of(Browser(user).get("source", claim.pk))

    assert 'id="hit"' in html
    assert 'id="quote"' not in html


def test_the_number_of_queries_does_not_grow_with_the_passages(claim, django_assert_max_num_queries):
    make_snapshot(REPORT * 30, document=make_document(claim))
    browser = Browser()

    with django_assert_max_num_queries(20):
        browser.get("source", claim.pk)


def test_a_copy_without_text_is_not_said_to_show_any(claim):
    make_snapshot("", document=make_document(claim), quality="script_only", read=False)

    html = pane(claim)

    assert "The copy is" in html
    assert "what stands here" not in html
