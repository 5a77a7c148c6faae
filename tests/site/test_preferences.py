"""Everybody's own preferences: the keys of the desk."""

import pytest

from claims import keys
from claims.models import User
from tests.factories import make_claim, make_user

pytestmark = pytest.mark.django_db

PAGE = "/admin/preferences/"


@pytest.fixture
def user(client) -> User:
    user = make_user()
    client.force_login(user)
    return user


def test_a_key_is_given_to_another_act_and_printed_at_the_desk(client, user):
    client.post(PAGE, keys.chosen(user) | {"verified": "g", "single_keys": "on", "mails": "never"})

    desk = client.get(f"/desk/{make_claim().article_id}/").content.decode()
    assert 'aria-keyshortcuts="g"' in desk
    assert 'aria-keyshortcuts="v"' not in desk


def test_two_acts_of_one_key_are_told_and_nothing_is_saved(client, user):
    response = client.post(PAGE, keys.chosen(user) | {"verified": "x", "mails": "daily"})

    assert list(response.context["form"].errors) == ["verified", "dismiss"]
    user.refresh_from_db()
    assert user.keys == {}


def test_the_usual_keys_come_back_by_one_button(client, user):
    user.keys = {"verified": "g"}
    user.save()

    client.post(PAGE, {"usual_keys": ""})

    user.refresh_from_db()
    assert keys.chosen(user)["verified"] == "v"


def test_one_persons_keys_are_nobody_elses(client, user):
    make_user("bob")

    client.post(PAGE, keys.chosen(user) | {"verified": "g", "mails": "daily"})

    assert User.objects.get(username="bob").keys == {}
