from datetime import date

import pytest
from django.urls import reverse

from claims.models import Article, Event, Extraction
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db
LIST = "/admin/claims/article/"


def change(client, article, **fields):
    data = {"title": article.title, "publisher": "", "url": "", "published": "", "language": "fr"} | fields
    return client.post(reverse("admin:claims_article_change", args=[article.pk]), data)


def finish(extraction: Extraction) -> None:
    extraction.state = "done"
    extraction.save()


def test_the_list_shows_facts_left_and_the_state_of_the_extraction(client, editor):
    article = make_article()
    make_claim(article=article)
    make_decided(make_claim("38 %", article=article))

    page = client.get(LIST).content.decode()

    assert "1 of 2" in page
    assert "waiting" in page


@pytest.mark.parametrize(("value", "shown"), [("yes", ["left"]), ("no", ["done"]), ("", ["done", "left"])])
def test_articles_are_filtered_by_facts_left(client, editor, value, shown):
    make_claim(article=make_article(title="left"))
    make_decided(make_claim(article=make_article(title="done")))

    found = client.get(LIST, {"facts_left": value}).context["cl"].queryset

    assert sorted(article.title for article in found) == shown


def test_articles_are_filtered_by_the_state_of_their_extraction(client, editor):
    finish(Extraction.objects.get(revision__article=make_article(title="read")))
    make_article(title="unread")

    found = client.get(LIST, {"reading": "done"}).context["cl"].queryset

    assert [article.title for article in found] == ["read"]


def test_read_again_queues_the_selected_articles(client, editor):
    article = make_article()
    finish(Extraction.objects.get())

    client.post(LIST, {"action": "read_again", "_selected_action": article.pk})

    assert list(Extraction.objects.order_by("id").values_list("state", flat=True)) == ["done", "pending"]
    assert Event.objects.order_by("-id").first().verb == "reread"


def test_read_again_needs_the_permission(client):
    client.force_login(reader := make_user("bob", editor=False))
    reader.user_permissions.add(*make_user().groups.get().permissions.filter(codename="view_article"))
    article = make_article()

    client.post(LIST, {"action": "read_again", "_selected_action": article.pk})

    assert not Event.objects.filter(verb="reread").exists()


def test_details_are_corrected_and_logged(client, editor):
    article = make_article(title="Un titer")

    change(client, article, title="Un titre", publisher="La Gazette")

    event = Event.objects.order_by("-id").first()
    assert (event.verb, event.actor_id) == ("changed", editor.pk)
    assert event.free_text.before == {"title": "Un titer", "publisher": ""}
    assert event.free_text.after == {"title": "Un titre", "publisher": "La Gazette"}


def test_a_corrected_date_has_the_text_read_again(client, editor):
    article = make_article()
    finish(Extraction.objects.get())

    change(client, article, published="2025-06-01")

    assert Article.objects.get().published == date(2025, 6, 1)
    assert Extraction.objects.filter(state="pending").exists()


def test_a_corrected_title_does_not(client, editor):
    article = make_article()
    finish(Extraction.objects.get())

    change(client, article, title="Un autre")

    assert not Extraction.objects.filter(state="pending").exists()


def test_new_articles_come_in_at_the_desk(client, editor):
    page = client.get(LIST).content.decode()

    assert client.get(reverse("admin:claims_article_new")).url == reverse("desk:new")
    assert reverse("admin:claims_article_new") in page


def test_erasing_goes_through_the_desk_and_is_offered_to_those_who_may(client, editor):
    article = make_article()
    page = reverse("admin:claims_article_change", args=[article.pk])
    erase = reverse("admin:claims_article_erase", args=[article.pk])
    assert erase not in client.get(page).content.decode()
    assert client.get(erase).status_code == 403

    client.force_login(make_user("root", admin=True))

    assert erase in client.get(page).content.decode()
    assert client.get(erase).url == reverse("desk:erase", args=[article.pk])
    assert Article.objects.exists()


def test_authors_are_named_and_recorded(client, editor):
    article, bob = make_article(), make_user("bob")

    change(client, article, authors=[bob.pk])

    assert list(article.authors.all()) == [bob]
    event = Event.objects.get(verb="changed")
    assert (event.before, event.after) == ({"authors": []}, {"authors": ["bob"]})
