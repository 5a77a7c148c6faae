"""Pages that say what went wrong, in words and without a traceback."""

import pytest
from django.test import Client

from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def client():
    client = Client(raise_request_exception=False)
    client.force_login(make_user())
    return client


@pytest.mark.parametrize("address", ["/nowhere/", "/desk/99/", "/desk/claim/99/", "/admin/nowhere/"])
def test_an_address_that_leads_nowhere_says_so(client, address):
    response = client.get(address, headers={"Accept-Language": "fr"})

    assert response.status_code == 404
    assert "Il n’y a rien à cette adresse" in response.content.decode()


def test_an_error_of_ours_says_so(client, monkeypatch):
    article = make_article()
    monkeypatch.setattr("claims.views.article_show.board", lambda *_args, **_options: 1 / 0)

    response = client.get(f"/desk/{article.pk}/")

    assert response.status_code == 500
    assert "Something went wrong in Factcheck itself" in response.content.decode()
    assert "Traceback" not in response.content.decode()
