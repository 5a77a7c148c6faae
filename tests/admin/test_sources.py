import pytest
from django.urls import reverse

from claims import sources
from claims.models import Citation, Event, Source
from tests.factories import make_claim

pytestmark = pytest.mark.django_db


def form(source: Source | None = None, *, aliases: tuple = (), delete: tuple = (), **fields) -> dict:
    old = list(source.aliases.order_by("id")) if source else []
    data = {"name": "Insee", "slug": "insee", "kind": "statistics_office", "country": "FR"} | fields
    data |= {"aliases-TOTAL_FORMS": len(old) + len(aliases), "aliases-INITIAL_FORMS": len(old)}
    for index, alias in enumerate(old):
        data |= {f"aliases-{index}-id": alias.pk, f"aliases-{index}-name": alias.name}
        data |= {f"aliases-{index}-language": alias.language}
        data |= {f"aliases-{index}-DELETE": "on"} if alias.name in delete else {}
    for index, (language, name) in enumerate(aliases, start=len(old)):
        data |= {f"aliases-{index}-name": name, f"aliases-{index}-language": language}
    return data


@pytest.fixture
def insee(editor) -> Source:
    source = sources.create(name="Insee", kind="statistics_office", country="FR", by=editor)
    source.aliases.create(name="INSEE", language="fr")
    return source


def last_event() -> Event:
    return Event.objects.filter(subject_type="source").order_by("-id").first()


def test_a_new_source_is_logged_with_its_aliases(client, editor):
    client.post(reverse("admin:claims_source_add"), form(aliases=(("fr", "INSEE"),)))

    event = last_event()
    assert (event.verb, event.actor_id, event.after["slug"]) == ("created", editor.pk, "insee")
    assert event.free_text.after == {"name": "Insee", "names": [["fr", "INSEE"]]}


def test_a_change_is_logged_with_what_was_before_aliases_included(client, insee):
    data = form(insee, name="INSEE, Paris", aliases=(("en", "French statistics office"),), delete=("INSEE",))

    client.post(reverse("admin:claims_source_change", args=[insee.pk]), data)

    text = last_event().free_text
    assert text.before == {"name": "Insee", "names": [["fr", "INSEE"]]}
    assert text.after == {"name": "INSEE, Paris", "names": [["en", "French statistics office"]]}


def test_saving_without_a_change_is_not_logged(client, insee):
    before = Event.objects.count()

    client.post(reverse("admin:claims_source_change", args=[insee.pk]), form(insee))

    assert Event.objects.count() == before


def test_a_removed_source_is_logged(client, insee, administrator):
    client.post(reverse("admin:claims_source_delete", args=[insee.pk]), {"post": "yes"})

    assert not Source.objects.exists()
    assert (last_event().verb, last_event().actor_id) == ("erased", administrator.pk)


def test_a_cited_source_is_not_removed(client, insee, administrator):
    Citation.objects.create(claim=make_claim(), source=insee, text="Insee")

    page = client.post(reverse("admin:claims_source_delete", args=[insee.pk]), {"post": "yes"})

    assert page.status_code in (200, 403)
    assert Source.objects.exists()


def test_the_list_counts_the_claims_that_cite_a_source_and_leads_to_them(client, insee):
    claim = make_claim()
    for _ in range(2):
        Citation.objects.create(claim=claim, source=insee, text="Insee")

    page = client.get("/admin/claims/source/").content.decode()

    assert f'href="/admin/claims/claim/?citations__source__id__exact={insee.pk}">1</a>' in page


def test_sources_are_found_whatever_case_and_accents(client, editor):
    sources.create(name="Réseau de transport d’électricité", kind="company", by=editor)

    found = client.get("/admin/claims/source/", {"q": "RESEAU"}).context["cl"].queryset

    assert found.count() == 1


def test_the_filter_of_claims_completes_sources_by_alias(client, insee):
    insee.aliases.create(name="Statistique publique")
    asked = {"app_label": "claims", "model_name": "citation", "field_name": "source", "term": "statistique"}

    answer = client.get(reverse("admin:autocomplete"), asked).json()

    assert [result["text"] for result in answer["results"]] == ["Insee"]
