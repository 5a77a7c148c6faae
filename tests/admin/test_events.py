import pytest
from django.urls import reverse

from claims.models import Event
from tests.factories import make_article, make_decided

pytestmark = pytest.mark.django_db


def last_event() -> Event:
    return Event.objects.order_by("-id").first()


def test_the_list_is_filtered_by_subject(client, editor):
    article = make_article()
    make_decided()

    found = (
        client.get("/admin/claims/event/", {"subject_type": "article", "subject_id": article.pk})
        .context["cl"]
        .queryset
    )

    assert [(event.subject_type, event.subject_id) for event in found] == [("article", article.pk)]


def test_an_event_leads_to_its_subject_and_shows_before_and_after(client, editor):
    claim = make_decided()

    page = client.get(reverse("admin:claims_event_change", args=[last_event().pk])).content.decode()

    assert reverse("admin:claims_claim_change", args=[claim.pk]) in page
    assert "<td" in page
    assert "candidate" in page


def test_text_that_people_wrote_is_shown_as_text(client, editor):
    make_decided(explanation="<script>alert(1)</script>")

    for page in ["/admin/claims/event/", reverse("admin:claims_event_change", args=[last_event().pk])]:
        assert "<script>alert(1)" not in client.get(page).content.decode()
