import pytest
from django.urls import reverse

from tests.factories import make_user

pytestmark = pytest.mark.django_db
OLD, NEW = "correct horse", "a better password"


@pytest.fixture
def newcomer(client):
    user = make_user("bob")
    user.must_change_password = True
    user.save()
    client.force_login(user)
    return user


def change(client, old=OLD, new=NEW):
    return client.post(
        reverse("admin:password_change"), {"old_password": old, "new_password1": new, "new_password2": new}
    )


@pytest.mark.parametrize("address", ["/admin/", "/admin/claims/claim/", "/desk/new/", "/admin/preferences/"])
def test_a_given_password_is_changed_before_anything_else(client, newcomer, address):
    assert client.get(address).url == reverse("admin:password_change")


def test_nothing_is_written_before_it_is_changed(client, newcomer):
    response = client.post("/desk/new/", {"title": "x", "text": "45 % of it"})

    assert response.url == reverse("admin:password_change")


def test_a_part_of_a_page_sends_the_whole_page_there(client, newcomer):
    response = client.get("/desk/new/", headers={"HX-Request": "true"})

    assert response["HX-Redirect"] == reverse("admin:password_change")


@pytest.mark.parametrize("name", ["password_change", "jsi18n"])
def test_what_the_change_needs_stays_open(client, newcomer, name):
    assert client.get(reverse(f"admin:{name}")).status_code == 200


def test_signing_out_stays_open(client, newcomer):
    client.post(reverse("admin:logout"))

    assert client.get("/admin/").url.startswith(reverse("admin:login"))


def test_once_changed_everything_opens(client, newcomer):
    assert change(client).url == reverse("admin:index")

    assert client.get("/admin/").status_code == 200
    newcomer.refresh_from_db()
    assert newcomer.check_password(NEW)


@pytest.mark.parametrize(("old", "new"), [("wrong", NEW), (OLD, "short"), (OLD, "1234567890123")])
def test_a_refused_change_opens_nothing(client, newcomer, old, new):
    assert change(client, old, new).status_code == 200

    assert client.get("/admin/").url == reverse("admin:password_change")


def test_people_with_a_password_of_their_own_are_left_alone(client):
    client.force_login(make_user())

    assert client.get("/admin/").status_code == 200


def test_signing_in_leads_to_the_front_page(client):
    make_user("bob")

    response = client.post(reverse("admin:login"), {"username": "bob", "password": OLD})

    assert response.url == reverse("admin:index")


def test_who_has_to_change_it_is_told_why(client, newcomer):
    assert "Somebody else knows your password" in client.get(reverse("admin:password_change")).content.decode()

    change(client)

    assert "Somebody else" not in client.get(reverse("admin:password_change")).content.decode()
