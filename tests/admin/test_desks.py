"""Desks, and what people of one see of another in the admin's lists."""

import pytest
from django.contrib import admin
from django.urls import reverse

from claims.models import Article, Desk, Event, User
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db

# Tables that hold nothing of an article.
OF_NOBODY = {"apikey", "desk", "document", "group", "mail", "reportverb", "snapshot", "source", "user"}


@pytest.fixture
def politics():
    return Desk.objects.create(name="Politics")


def change(client, article, **fields):
    data = {"title": article.title, "publisher": "", "url": "", "published": "", "language": "fr"} | fields
    return client.post(reverse("admin:claims_article_change", args=[article.pk]), data)


def test_every_table_in_the_admin_hides_what_is_others_or_has_nothing_to_hide():
    open_to_all = {
        model._meta.model_name
        for model in admin.site._registry
        if not hasattr(model._default_manager.all(), "visible_to")
    }

    assert open_to_all <= OF_NOBODY


@pytest.mark.parametrize("name", "article claim event extraction".split())
def test_a_list_leaves_out_what_is_another_desks(client, editor, politics, name):
    make_claim(article=make_article("Le taux est de 45 %.", title="Elsewhere", by=make_user("other"), desk=politics))

    page = client.get(reverse(f"admin:claims_{name}_changelist"))

    assert page.status_code == 200
    assert not page.context["cl"].queryset.exists()


def test_a_page_of_another_desk_is_not_there(client, editor, politics):
    claim = make_claim(article=make_article(by=make_user("other"), desk=politics))

    # The admin sends those who ask for what is not there to its front page, and says so.
    assert client.get(reverse("admin:claims_claim_change", args=[claim.pk])).url == "/admin/"
    assert client.get(reverse("admin:claims_article_change", args=[claim.article_id])).url == "/admin/"


def test_the_front_page_leaves_out_what_is_another_desks(client, editor, politics):
    make_claim(article=make_article(title="Elsewhere", by=make_user("other"), desk=politics))

    assert "Elsewhere" not in client.get("/admin/").content.decode()


def test_a_set_of_claims_cannot_be_widened_to_another_desks(client, editor, politics):
    claim = make_claim(article=make_article(by=make_user("other"), desk=politics))
    mine = make_claim()
    act = {"action": "dismiss_selected", "_selected_action": mine.pk, "seen": [f"{claim.pk}:1"]}

    client.post(reverse("admin:claims_claim_changelist"), act)

    claim.refresh_from_db()
    assert claim.stage == "candidate"


def test_an_editor_says_who_sees_an_article_and_that_is_an_event(client, editor, politics):
    article, bob = make_article(by=make_user("other")), make_user("bob")

    change(client, article, desk=politics.pk, confidential="on", people=[bob.pk])

    article = Article.objects.get()
    assert (article.desk, article.confidential, list(article.people.all())) == (politics, True, [bob])
    assert Event.objects.latest("id").verb == "restricted"


def test_a_reporter_says_it_of_their_own_articles_only(client, editor, politics):
    editor.groups.set([])
    editor.groups.add(editor.groups.model.objects.get(name="Reporter"))
    mine, others = make_article(by=editor), make_article(by=make_user("other"))

    change(client, mine, confidential="on")
    change(client, others, confidential="on")

    mine.refresh_from_db()
    others.refresh_from_db()
    assert (mine.confidential, others.confidential) == (True, False)


def test_what_an_event_changed_about_who_sees_it_is_told_in_words(client, editor, politics):
    article = make_article(by=editor)
    change(client, article, desk=politics.pk, people=[make_user("bob").pk])

    page = client.get(reverse("admin:claims_event_changelist")).content.decode()

    assert "Politics" in page
    assert "bob" in page


def test_an_administrator_makes_a_desk_with_its_members(client, administrator):
    bob = make_user("bob")

    client.post(reverse("admin:claims_desk_add"), {"name": "Politics", "members": [bob.pk]})

    assert list(bob.desks.values_list("name", flat=True)) == ["Politics"]


def test_a_desk_with_articles_is_not_deleted(client, administrator, politics):
    make_article(desk=politics)

    client.post(reverse("admin:claims_desk_delete", args=[politics.pk]), {"post": "yes"})

    assert Desk.objects.exists()


def test_people_are_put_into_desks_where_they_are_made(client, administrator, politics):
    password = "a long enough password"
    data = {"username": "bob", "password1": password, "password2": password, "desks": [politics.pk]}

    client.post(reverse("admin:claims_user_add"), data)

    assert list(politics.members.all()) == [User.objects.get(username="bob")]


def test_roles_are_told_in_words(client, administrator):
    page = client.get(reverse("admin:claims_user_add")).content.decode()

    assert "Checker: decides claims" in page


def test_an_administrator_by_role_keeps_people_but_leaves_superusers_alone(client, editor):
    editor.groups.set([editor.groups.model.objects.get(name="Administrator")])
    root, bob = make_user("root", admin=True), make_user("bob")

    assert client.get(reverse("admin:claims_user_change", args=[root.pk])).status_code == 200
    assert client.post(reverse("admin:claims_user_change", args=[root.pk]), {"username": "r"}).status_code == 403
    assert client.get(reverse("admin:auth_user_password_change", args=[root.pk])).status_code == 403
    assert client.get(reverse("admin:auth_user_password_change", args=[bob.pk])).status_code == 200


def test_an_administrator_by_role_makes_no_superuser(client, editor):
    editor.groups.set([editor.groups.model.objects.get(name="Administrator")])
    data = {"username": "alice", "is_active": "on", "is_superuser": "on", "groups": [editor.groups.get().pk]}

    client.post(reverse("admin:claims_user_change", args=[editor.pk]), data)

    editor.refresh_from_db()
    assert not editor.is_superuser
