"""Every list, form and front page opens, for administrators and editors, at a constant number of queries."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims import sharing, sources
from claims.models import Alert, ApiKey, Citation, Delivery, Desk, Extraction, Mail, Mention, ReportVerb, Source
from tests.factories import make_article, make_claim, make_decided, make_user
from tests.snapshots import make_document, make_snapshot

pytestmark = pytest.mark.django_db

MODELS = sorted(model._meta.label_lower for model in admin.site._registry)
EDITORS_SEE = "alert article claim document event extraction mention reportverb sharelink snapshot source".split()


def url(label: str, page: str, *args) -> str:
    return reverse(f"admin:{label.replace('.', '_')}_{page}", args=args)


def fill(number: int, start: int = 0) -> None:
    """Make some of everything that lists show, each row with what its columns follow."""
    for index in range(start, start + number):
        user = make_user(f"user{index}")
        source = sources.create(name=f"Source {index}", kind="ngo", by=user)
        source.aliases.create(name=f"S{index}")
        ReportVerb.objects.create(language="en", forms=f"tweets, {user.username}s")
        article = make_article(by=user)
        claim = make_claim(article=article)
        Citation.objects.create(claim=claim, source=source, text="the source")
        make_decided(claim, by=user)
        ApiKey.objects.create_key(name="key", user=user)
        extraction = Extraction.objects.get(revision__article=article)
        Mention.objects.create(extraction=extraction, value_start=0, value_end=2, quote="45", reading={"quote": "45"})
        claim.mentions.add(Mention.objects.last())
        Desk.objects.create(name=f"Desk {index}").members.add(user)
        document = make_document(claim, url=f"https://{user.username}.example/")
        copies = [make_snapshot(document=document, read=False) for _ in range(2)]
        Alert.objects.create(claim=claim, kind="figure_changed", old_snapshot=copies[0], new_snapshot=copies[1])
        Delivery.objects.create(article=article, ready=True, not_before=timezone.now())
        Mail.objects.create(user=user, not_before=timezone.now())
        sharing.share(article, by=user, name="Dr Meyer", until=timezone.now())


def test_the_models_in_the_admin_are_those_people_need():
    assert MODELS == [
        "auth.group",
        "claims.alert",
        "claims.apikey",
        "claims.article",
        "claims.claim",
        "claims.delivery",
        "claims.desk",
        "claims.document",
        "claims.event",
        "claims.extraction",
        "claims.mail",
        "claims.mention",
        "claims.reportverb",
        "claims.sharelink",
        "claims.snapshot",
        "claims.source",
        "claims.user",
    ]


@pytest.mark.parametrize("address", [*MODELS, "index"])
def test_a_list_takes_as_many_queries_for_twenty_rows_as_for_three(client, administrator, address):
    page = reverse("admin:index") if address == "index" else url(address, "changelist")
    fill(3)
    client.get(page)
    with CaptureQueriesContext(
        connection,
    ) as few:
        assert client.get(page).status_code == 200
    fill(17, start=3)
    with CaptureQueriesContext(connection) as many:
        assert client.get(page).status_code == 200

    assert len(many) == len(few) <= 15


@pytest.mark.parametrize("label", MODELS)
def test_every_form_opens(client, administrator, label):
    fill(1)
    model = next(model for model in admin.site._registry if model._meta.label_lower == label)

    response = client.get(url(label, "change", model._default_manager.first().pk))

    assert response.status_code == 200


@pytest.mark.parametrize("label", MODELS)
def test_editors_see_what_is_theirs_and_nothing_else(client, label):
    client.force_login(make_user())

    expected = 200 if label.removeprefix("claims.") in EDITORS_SEE else 403
    assert client.get(url(label, "changelist")).status_code == expected


@pytest.mark.parametrize("label", MODELS)
def test_nobody_sees_anything_before_signing_in(client, label):
    response = client.get(url(label, "changelist"))

    assert (response.status_code, response.url.split("?")[0]) == (302, reverse("admin:login"))


@pytest.mark.parametrize("name", "alert claim event extraction mention article snapshot".split())
def test_what_has_another_door_can_be_neither_added_nor_deleted_here(client, administrator, name):
    fill(1)
    model = next(model for model in admin.site._registry if model._meta.model_name == name)
    row = model._default_manager.first()

    assert client.get(url(model._meta.label_lower, "add")).status_code == 403
    assert client.post(url(model._meta.label_lower, "delete", row.pk), {"post": "yes"}).status_code == 403
    assert model._default_manager.filter(pk=row.pk).exists()


@pytest.mark.parametrize("name", "alert claim event extraction mention snapshot".split())
def test_what_people_only_see_can_not_be_changed_here(client, administrator, name):
    fill(1)
    model = next(model for model in admin.site._registry if model._meta.model_name == name)
    row = model._default_manager.first()

    assert client.post(url(model._meta.label_lower, "change", row.pk), {"quote": "x"}).status_code == 403


@pytest.mark.parametrize("label", MODELS)
def test_nothing_is_deleted_in_bulk(client, administrator, label):
    fill(1)
    model = next(model for model in admin.site._registry if model._meta.label_lower == label)
    rows = model._default_manager.count()
    selected = model._default_manager.first().pk

    client.post(url(label, "changelist"), {"action": "delete_selected", "_selected_action": selected, "post": "yes"})

    assert model._default_manager.count() == rows


def test_long_lists_are_counted_up_to_a_limit_only(client, administrator, monkeypatch):
    monkeypatch.setattr("claims.admin.base.CappedPaginator.counted", 5)
    Source.objects.bulk_create(Source(slug=f"s{n}", name=f"S{n}", kind="ngo") for n in range(9))

    with CaptureQueriesContext(connection) as queries:
        page = client.get(url("claims.source", "changelist")).content.decode()

    assert "or more: narrow the list" in page
    assert not [q for q in queries if "COUNT(*)" in q["sql"] and "LIMIT 5" not in q["sql"] and "source" in q["sql"]]


def test_a_short_list_says_how_many_there_are(client, administrator):
    Source.objects.create(slug="s", name="S", kind="ngo")

    page = client.get(url("claims.source", "changelist")).content.decode()

    assert "1\n" in page
    assert "or more: narrow the list" not in page


@pytest.mark.parametrize(("counted", "order"), [(2, "ABC"), (4, "CBA")])
def test_a_list_is_sorted_as_asked_unless_it_is_too_long_to_count(client, administrator, monkeypatch, counted, order):
    monkeypatch.setattr("claims.admin.base.CappedPaginator.counted", counted)
    for name in "ABC":
        Source.objects.create(slug=name, name=name, kind="ngo")

    page = client.get(url("claims.source", "changelist"), {"o": "-1"})

    assert "".join(source.name for source in page.context["cl"].result_list) == order
    assert ("rows or more can" in page.content.decode()) == (counted == 2)
