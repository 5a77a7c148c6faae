import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from claims.models import ApiKey, Desk
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def test_it_prints_a_key_that_is_stored_hashed(capsys):
    user = make_user()

    call_command("create_api_key", user.username, "nightly export")

    key = capsys.readouterr().out.strip()
    stored = ApiKey.objects.get_from_key(key)
    assert (stored.user, stored.name) == (user, "nightly export")
    assert key not in vars(stored).values()


@pytest.mark.parametrize(("username", "name"), [("nobody", "x"), ("alice", "x" * 51), ("alice", "")])
def test_it_says_why_it_makes_none(username, name):
    make_user()

    with pytest.raises(CommandError):
        call_command("create_api_key", username, name)
    assert not ApiKey.objects.exists()


def test_it_makes_none_for_a_closed_account():
    make_user().__class__.objects.update(is_active=False)

    with pytest.raises(CommandError, match="no active account"):
        call_command("create_api_key", "alice", "x")


def test_it_binds_a_key_to_a_desk():
    make_user()
    politics = Desk.objects.create(name="Politics")

    call_command("create_api_key", "alice", "x", "--desk", "Politics")

    assert ApiKey.objects.get().desk == politics


def test_it_makes_none_for_a_desk_that_is_not_there():
    make_user()

    with pytest.raises(CommandError, match="no desk named Politics"):
        call_command("create_api_key", "alice", "x", "--desk", "Politics")
