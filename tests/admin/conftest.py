"""Who is signed in. Django is not ready when this is imported, hence nothing of ours is imported here."""

import pytest


@pytest.fixture
def administrator(client, django_user_model):
    user = django_user_model.objects.create_superuser("root", password="correct horse")
    client.force_login(user)
    return user


@pytest.fixture
def editor(client, django_user_model):
    user = django_user_model.objects.create_user("alice", password="correct horse", is_staff=True)
    user.groups.add(user.groups.model.objects.get(name="Publisher"))
    client.force_login(user)
    return user
