"""Each answer takes the same number of queries however many rows it holds."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims import review
from claims.models import Claim
from tests.factories import make_article, make_claim, make_decided, make_source, make_user

AT_MOST = 12


def grow(count: int) -> Claim:
    """Add articles, each with claims, citations and another extraction, and sources with aliases."""
    for number in range(count):
        article = make_article()
        claims = [make_claim(article=article), make_decided(make_claim("38 %", article=article))]
        for claim in claims:
            source = make_source(f"source-{claim.pk}-{number}")
            source.aliases.create(name=f"Alias {claim.pk}")
            claim.citations.create(text="l’Insee", source=source)
            claim.citations.create(text="Eurostat")
    for _ in range(count):
        review.comment(claims[-1], "@alice ?", by=make_user("bob"))
    return claims[-1]


@pytest.mark.parametrize(
    "address",
    [
        *("articles?limit=200", "claims?limit=200", "sources?limit=200", "sources?q=source&limit=200"),
        *("claims?limit=200&min=1&in_unit=%25&cited=true", "claims/export?format=csv"),
        *("queues/left?limit=200", "claims/{claim}/comments?limit=200"),
        *("articles/{article}", "claims/{claim}", "sources/{source}"),
    ],
)
def test_the_number_of_queries_does_not_grow(api, address):
    def queries(last: Claim) -> int:
        source = last.citations.first().source.slug
        filled = address.format(article=last.article_id, claim=last.pk, source=source)
        with CaptureQueriesContext(
            connection,
        ) as captured:
            response = api.get(f"/api/v1/{filled}")
            assert response.status_code == 200
            response.getvalue()
        return len(captured)

    few, many = queries(grow(3)), queries(grow(27))

    assert few == many <= AT_MOST


def test_deciding_takes_few_queries(api, django_assert_max_num_queries):
    claim = grow(2)

    with django_assert_max_num_queries(30):
        response = api.post(f"/api/v1/claims/{claim.pk}/decision", {"decision": "refuted"}, headers={"If-Match": "*"})

    assert response.status_code == 200
