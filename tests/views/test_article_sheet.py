"""The source sheet."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import review
from claims.models import Verdict
from tests.factories import make_article, make_claim, make_decided, make_source, make_user
from tests.snapshots import make_document, make_snapshot

from .browsing import Browser, make_many, text_of

pytestmark = pytest.mark.django_db


def page(article) -> str:
    return text_of(Browser().get("sheet", article.pk, part=False))


def test_a_claim_is_told_with_its_source_and_what_was_found():
    claim = make_claim()
    review.cite(claim, make_source(name="Institut de la statistique"), by=make_user(), version=claim.version)
    review.decide(
        claim,
        Verdict.VERIFIED,
        by=make_user("bob"),
        version=claim.version,
        reason="rounded",
        explanation="Tableau 3",
        url="https://example.org/t3",
    )

    html = page(claim.article)

    assert "<strong>45 %</strong>" in html
    for words in ("Institut de la statistique", "verified", "rounded", "Tableau 3", "bob", "https://example.org/t3"):
        assert words in html
    assert claim.revision.sha256 in html


def test_the_passage_that_a_claim_rests_on_is_quoted_with_its_place_and_hash():
    claim = make_claim()
    copy = make_snapshot(
        "Report\n45% of households own one.", document=make_document(claim), places=[[0, 34, "page", "3"]]
    )
    review.add_evidence(claim, copy, 7, 10, by=make_user(), version=claim.version)

    html = page(claim.article)

    for words in ("<strong>45%</strong> of households", "page 3", f"SHA-256 {copy.sha256}"):
        assert words in html


def test_that_there_is_no_passage_is_told():
    claim = make_claim()
    review.state_absence(claim, "Told by phone.", by=make_user(), version=claim.version)

    assert "Told by phone." in page(claim.article)


def test_a_claim_that_waits_is_told_so():
    assert "not checked" in page(make_claim().article)


def test_what_is_no_claim_is_not_on_it():
    claim = make_claim()
    review.dismiss(claim, by=make_user(), version=claim.version)

    html = page(claim.article)

    assert "45 %</strong>" not in html
    assert "This text has no claims." in html


def test_text_is_shown_as_text():
    claim = make_decided(
        make_claim(article=make_article("<script>alert(1)</script> 45 % des ménages.")), explanation="<b>"
    )

    html = page(claim.article)

    assert "<script>alert" not in html
    assert "&lt;b&gt;" in html


def test_the_number_of_queries_does_not_grow():
    few, many = make_many(2), make_many(12)

    assert queries(few) == queries(many)


def queries(article) -> int:
    with CaptureQueriesContext(connection) as captured:
        page(article)
    return len(captured)


@pytest.mark.parametrize(("role", "shown"), [("Reader", False), ("Checker", True)])
def test_it_leads_to_the_desk_whom_the_desk_lets_in(role, shown):
    article = make_article()

    sheet = text_of(Browser(make_user("rob", role=role)).get("sheet", article.pk, part=False))

    assert ("Back to the article" in sheet) is shown
