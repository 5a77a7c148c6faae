import pytest
from django.urls import reverse

from tests.factories import make_user

pytestmark = pytest.mark.django_db


def language_of(client, **headers) -> str:
    return client.get("/admin/preferences/", headers={k.replace("_", "-"): v for k, v in headers.items()})[
        "Content-Language"
    ]


@pytest.fixture
def user(client):
    user = make_user()
    client.force_login(user)
    return user


@pytest.mark.parametrize("browser", ["fr-FR,fr;q=0.9", "en"])
def test_the_language_of_the_browser_is_used_where_nobody_chose(client, user, browser):
    assert language_of(client, Accept_Language=browser) == browser[:2]


def test_the_language_of_the_account_wins(client, user):
    user.language = "fr"
    user.save()

    assert language_of(client, Accept_Language="en") == "fr"


@pytest.mark.parametrize("unknown", ["xx", "e", "../.."])
def test_an_unknown_language_falls_back_to_the_browsers(client, user, unknown):
    user.language = unknown
    user.save()

    assert language_of(client, Accept_Language="fr") == "fr"


def test_one_persons_language_does_not_stay_for_the_next(client, user):
    user.language = "fr"
    user.save()
    language_of(client)
    client.logout()

    assert client.get(reverse("admin:login"), headers={"Accept-Language": "en"})["Content-Language"] == "en"


def test_the_switch_keeps_the_choice_with_the_account(client, user):
    client.post(reverse("admin:language"), {"language": "fr", "next": "/admin/"})

    user.refresh_from_db()
    assert user.language == "fr"


def test_the_switch_works_on_the_sign_in_page(client):
    client.post(reverse("admin:language"), {"language": "fr", "next": reverse("admin:login")})

    assert client.get(reverse("admin:login"))["Content-Language"] == "fr"


def test_the_switch_takes_no_language_there_is_not_and_leads_nowhere_else(client, user):
    response = client.post(reverse("admin:language"), {"language": "xx", "next": "https://evil.example/"})

    user.refresh_from_db()
    assert user.language == ""
    assert response.url == "/"


def test_preferences_are_saved(client, user):
    client.post("/admin/preferences/", {"language": "fr", "mails": "at_once"})

    user.refresh_from_db()
    assert (user.language, user.single_keys) == ("fr", False)


def test_preferences_take_no_language_there_is_not(client, user):
    assert "language" in client.post("/admin/preferences/", {"language": "xx"}).context["form"].errors


def test_preferences_are_for_those_signed_in(client):
    assert client.get("/admin/preferences/").url.startswith(reverse("admin:login"))
