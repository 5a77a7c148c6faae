import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from claims.models import ApiKey, User
from tests.factories import make_user

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"


def add(client, **fields):
    data = {"username": "bob", "password1": PASSWORD, "password2": PASSWORD} | fields
    return client.post(reverse("admin:claims_user_add"), data)


def test_a_new_person_signs_in_and_must_change_the_password(client, administrator):
    add(client, groups=[Group.objects.get(name="Checker").pk])

    bob = User.objects.get(username="bob")
    assert bob.must_change_password
    assert bob.has_perm("claims.check_claim")
    assert client.login(username="bob", password=PASSWORD)
    assert client.get("/admin/").url == reverse("admin:password_change")


def test_new_people_are_checkers_unless_somebody_says_otherwise(client, administrator):
    form = client.get(reverse("admin:claims_user_add")).context["adminform"].form

    assert [group.name for group in form["groups"].initial] == ["Checker"]


def test_a_weak_password_is_refused(client, administrator):
    add(client, password1="12345", password2="12345")

    assert not User.objects.filter(username="bob").exists()


def test_a_reset_password_must_be_changed(client, administrator):
    bob = make_user("bob")
    page = reverse("admin:auth_user_password_change", args=[bob.pk])

    client.post(page, {"password1": PASSWORD, "password2": PASSWORD})

    bob.refresh_from_db()
    assert bob.must_change_password
    assert bob.check_password(PASSWORD)


def test_ones_own_password_is_changed_on_ones_own_page(client, administrator):
    page = reverse("admin:auth_user_password_change", args=[administrator.pk])

    assert client.get(page).url == reverse("admin:password_change")


def test_who_may_change_users_makes_no_administrator_of_themselves(client, editor):
    editor.user_permissions.add(*_permissions("view_user", "change_user"))
    page = reverse("admin:claims_user_change", args=[editor.pk])

    client.post(page, {"username": "alice", "is_active": "on", "is_superuser": "on", "groups": []})

    editor.refresh_from_db()
    assert not editor.is_superuser
    assert editor.groups.count() == 1


def _permissions(*codenames):
    permission = Group.objects.get(name="Editor").permissions.model
    return permission.objects.filter(codename__in=codenames)


def test_a_group_keeps_its_permissions_when_it_is_saved(client, administrator):
    editors = Group.objects.get(name="Editor")
    may = set(editors.permissions.values_list("codename", flat=True))
    page = reverse("admin:auth_group_change", args=[editors.pk])
    form = client.get(page).context["adminform"].form
    offered = {permission.pk for permission in form.fields["permissions"].queryset}

    client.post(page, {"name": "Editor", "permissions": offered & {each.pk for each in editors.permissions.all()}})

    assert may - set(editors.permissions.values_list("codename", flat=True)) <= {"change_claim"}


def test_a_new_key_is_shown_once_and_stored_hashed(client, administrator):
    bob = make_user("bob")

    page = client.post(reverse("admin:claims_apikey_add"), {"name": "nightly", "user": bob.pk})

    key = page.context["key"]
    assert key in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert ApiKey.objects.get_from_key(key).user == bob
    assert key not in client.get(reverse("admin:claims_apikey_changelist")).content.decode()


def test_a_key_is_revoked(client, administrator):
    key, shown = ApiKey.objects.create_key(name="nightly", user=administrator)
    page = reverse("admin:claims_apikey_change", args=[key.pk])

    client.post(page, {"name": "nightly", "revoked": "on"})

    assert not ApiKey.objects.is_valid(shown)
