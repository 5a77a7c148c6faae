"""The gate: which rules hold of an article, and which claims are in the way."""

import pytest

from claims import intake, readiness, review
from claims.models import Article, Claim, Extraction, Verdict

from .factories import make_article, make_claim, make_decided, make_source, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def every_rule(settings):
    settings.READY_RULES = list(readiness.RULES)


@pytest.fixture
def article() -> Article:
    article = make_article()
    Extraction.objects.update(state="done")
    return article


def broken(article: Article) -> dict[str, list[Claim]]:
    """Return the rules that do not hold, with the claims in the way."""
    return {found.code: list(found.claims) for found in readiness.findings(article) if not found.holds}


def cite(claim: Claim) -> None:
    review.cite(claim, make_source(), by=make_user(), version=claim.version)


def test_an_article_without_claims_is_ready(article):
    assert broken(article) == {}


@pytest.mark.parametrize(
    ("fields", "is_read"),
    [
        ({"state": "done"}, True),
        ({"state": "unchanged"}, True),
        ({"state": "pending"}, False),
        ({"state": "failed", "last_error": "crashed"}, False),
    ],
)
def test_it_must_have_been_read(article, fields, is_read):
    Extraction.objects.update(**fields)

    assert ("read" not in broken(article)) == is_read


def test_a_claim_that_waits_is_in_the_way(article):
    claim = make_claim(article=article)

    assert broken(article) == {"decided": [claim]}


def test_a_cited_claim_must_be_verified(article):
    claim = make_claim(article=article)
    cite(claim)
    assert broken(article) == {"decided": [claim], "cited": [claim]}

    review.decide(claim, Verdict.UNVERIFIABLE, by=make_user(), version=claim.version)
    assert broken(article) == {"cited": [claim]}

    review.decide(claim, Verdict.VERIFIED, by=make_user(), version=claim.version)
    assert broken(article) == {}


def test_what_is_no_claim_is_in_nobodys_way(article):
    claim = make_claim(article=article)
    cite(claim)
    review.dismiss(claim, by=make_user(), version=claim.version)

    assert broken(article) == {}


def test_an_alarm_is_open_until_somebody_decides(article):
    claim = make_claim(article=article, alarms=[{"code": "scale-word", "start": 0, "end": 1, "text": "x"}])
    assert broken(article)["alarms"] == [claim]

    make_decided(claim)
    assert broken(article) == {}


@pytest.mark.parametrize("verdict", [Verdict.REFUTED, Verdict.MISATTRIBUTED])
def test_what_is_wrong_must_go(article, verdict):
    claim = make_decided(make_claim(article=article), verdict)

    assert broken(article) == {"wrong": [claim]}


def test_every_second_check_must_be_done(article, settings):
    settings.SECOND_CHECK = "all"
    claim = make_decided(make_claim(article=article))
    assert broken(article) == {"second": [claim]}

    review.confirm(claim, by=make_user("bob"), version=2)
    assert broken(article) == {}


def test_what_a_new_text_has_no_more_is_in_nobodys_way(article):
    make_decided(make_claim(article=article), Verdict.REFUTED)
    intake.revise(article, "Plus rien.", by=make_user(), after=1)
    Extraction.objects.update(state="done")

    assert broken(article) == {}


def test_only_the_rules_that_are_set_count(article, settings):
    settings.READY_RULES = ["read"]
    make_claim(article=article)

    assert broken(article) == {}


def test_the_number_of_queries_does_not_grow(article, settings, django_assert_num_queries):
    settings.SECOND_CHECK = "all"
    for quote in ("45 %", "38 %"):
        cite(make_claim(quote, article=article)) if quote == "45 %" else make_claim(quote, article=article)

    with django_assert_num_queries(len(readiness.RULES)):
        readiness.findings(article)
