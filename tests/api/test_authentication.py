from datetime import timedelta

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from claims.models import ApiKey, User
from tests.api.calling import client_of, problem
from tests.factories import make_user

ADDRESS = "/api/v1/articles"


def test_a_key_acts_as_its_user(api):
    assert api.get(ADDRESS).status_code == 200


def test_a_key_is_stored_hashed(alice):
    key, secret = ApiKey.objects.create_key(name="test", user=alice)

    assert secret.partition(".")[2] not in f"{key.id} {key.prefix} {key.hashed_key}"


def test_a_key_may_no_more_than_its_user(db):
    assert problem(client_of(make_user("bob", editor=False)).get(ADDRESS), 403)["code"] == "permission_denied"


@pytest.mark.parametrize(
    "key", [{"revoked": True}, {"expiry_date": timezone.now() - timedelta(seconds=1)}], ids=["revoked", "expired"]
)
def test_a_key_that_has_ended_is_refused(alice, key):
    response = client_of(alice, **key).get(ADDRESS)

    assert problem(response, 401)["code"] == "authentication_failed"
    assert response["WWW-Authenticate"] == 'Api-Key realm="Factcheck"'


def test_a_key_ends_with_its_users_account(api, alice):
    User.objects.update(is_active=False)

    problem(api.get(ADDRESS), 401)


@pytest.mark.parametrize("key", ["Api-Key ", "Api-Key x", "Api-Key abcdefgh.wrong", "Api-Key \x00.x", "Api-Key é.é"])
def test_a_key_that_is_none_is_refused(db, key):
    problem(APIClient().get(ADDRESS, HTTP_AUTHORIZATION=key), 401)


def test_a_key_with_another_secret_is_refused(alice):
    _key, secret = ApiKey.objects.create_key(name="test", user=alice)

    problem(APIClient().get(ADDRESS, HTTP_AUTHORIZATION=f"Api-Key {secret[:-1]}"), 401)


def test_without_key_one_is_told_to_authenticate(db):
    response = APIClient().get(ADDRESS)

    assert problem(response, 401)["code"] == "not_authenticated"
    assert response["WWW-Authenticate"].startswith("Api-Key")


def test_who_is_signed_in_needs_no_key(alice):
    client = APIClient()
    client.force_login(alice)

    assert client.get(ADDRESS).status_code == 200


def test_a_page_of_another_site_cannot_write_for_who_is_signed_in(alice):
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(alice)

    assert "CSRF" in problem(client.post(ADDRESS, {"title": "T", "text": "Du texte"}), 403)["detail"]


@pytest.mark.parametrize("by_key", [True, False])
def test_a_password_made_by_somebody_else_has_to_be_changed_first(api, alice, by_key):
    User.objects.update(must_change_password=True)
    if not by_key:
        api = APIClient()
        api.force_login(alice)

    assert "password of your own" in problem(api.get(ADDRESS), 403)["detail"]
