import pytest
from django.urls import reverse

from claims.models import ReportVerb
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def add(client, forms: str, language: str = "en"):
    client.force_login(make_user())
    return client.post(reverse("admin:claims_reportverb_add"), {"language": language, "forms": forms})


def test_an_editor_adds_a_verb(client):
    add(client, "tweets, tweeted")

    assert ReportVerb.objects.get().forms == "tweets, tweeted"


@pytest.mark.parametrize("forms", ["", "has tweeted", "tweets; tweeted", "tweets,", "c3po"])
def test_what_is_no_list_of_words_is_refused(client, forms):
    assert "errors" in add(client, forms).context

    assert not ReportVerb.objects.exists()
