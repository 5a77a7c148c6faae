import pytest
from django.urls import reverse

from claims import credibility, documents, merging, sources
from claims.models import Citation, Event, Source
from tests.factories import make_claim, make_source, make_user

pytestmark = pytest.mark.django_db


def form(
    source: Source | None = None, *, aliases: tuple = (), delete: tuple = (), usual: tuple = (), **fields
) -> dict:
    old = list(source.aliases.order_by("id")) if source else []
    data = {"name": "Insee", "slug": "insee", "kind": "statistics_office", "country": "FR"} | fields
    data |= {"aliases-TOTAL_FORMS": len(old) + len(aliases), "aliases-INITIAL_FORMS": len(old)}
    for index, alias in enumerate(old):
        data |= {f"aliases-{index}-id": alias.pk, f"aliases-{index}-name": alias.name}
        data |= {f"aliases-{index}-language": alias.language}
        data |= {f"aliases-{index}-DELETE": "on"} if alias.name in delete else {}
    for index, (language, name) in enumerate(aliases, start=len(old)):
        data |= {f"aliases-{index}-name": name, f"aliases-{index}-language": language}
    kept = list(source.documents.filter(usual=True)) if source else []
    data |= {"documents-TOTAL_FORMS": len(kept) + len(usual), "documents-INITIAL_FORMS": len(kept)}
    for index, document in enumerate(kept):
        data |= {f"documents-{index}-id": document.pk, f"documents-{index}-url": document.url or ""}
        data |= {f"documents-{index}-title": document.title, f"documents-{index}-usual": "on"}
    for index, url in enumerate(usual, start=len(kept)):
        data |= {f"documents-{index}-url": url, f"documents-{index}-title": "", f"documents-{index}-usual": "on"}
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


def change(client, source: Source, **fields):
    return client.post(reverse("admin:claims_source_change", args=[source.pk]), form(source, **fields))


class TestParents:
    def test_a_parent_is_kept_and_logged(self, client, insee):
        state = sources.create(name="French state", kind="public_body", by=make_user())

        change(client, insee, parent=state.pk)

        insee.refresh_from_db()
        assert insee.parent == state
        assert last_event().after == {"parent": "french-state"}

    def test_a_parent_that_belongs_to_the_source_is_refused_in_words(self, client, insee):
        child = make_source("child", parent=insee)

        page = change(client, insee, parent=child.pk)

        assert "belongs to Insee itself" in page.content.decode()


class TestNotes:
    def test_a_note_is_kept_with_its_author_and_shown(self, client, insee):
        change(client, insee, note="Revised its count twice.")

        (note,) = credibility.notes(insee)
        assert (note.text, note.author) == ("Revised its count twice.", "alice")
        page = client.get(reverse("admin:claims_source_change", args=[insee.pk])).content.decode()
        assert "Revised its count twice." in page
        assert reverse("desk:source-withdraw", args=["insee", note.event]) in page

    def test_a_new_source_may_have_one_at_once(self, client, editor):
        client.post(reverse("admin:claims_source_add"), form(note="Paid by the ministry."))

        assert credibility.notes(Source.objects.get())[0].text == "Paid by the ministry."

    def test_its_words_are_withdrawn_with_a_reason(self, client, insee, editor):
        event = credibility.note(insee, "Wrong in 2020.", by=editor)
        address = reverse("desk:source-withdraw", args=["insee", event.pk])

        assert "Wrong in 2020." in client.get(address).content.decode()
        client.post(address, {"reason": "It was another one."})

        assert credibility.notes(insee) == []
        assert client.get(address).status_code == 404

    def test_that_of_somebody_else_stays(self, client, insee):
        event = credibility.note(insee, "Wrong in 2020.", by=make_user("bob"))

        response = client.post(reverse("desk:source-withdraw", args=["insee", event.pk]), {"reason": "No."})

        assert response.status_code == 403
        assert len(credibility.notes(insee)) == 1


class TestUsualDocuments:
    def test_a_new_one_is_kept_in_its_usual_spelling_logged_and_asked_for(self, client, insee, editor):
        change(client, insee, usual=("insee.example/velo#top",))

        document = insee.documents.get()
        assert (document.url, document.usual, document.created_by) == ("https://insee.example/velo", True, editor)
        assert Event.objects.filter(subject_type="document", subject_id=document.pk, verb="created").exists()
        assert document.snapshots.get().state == "pending"

    def test_others_are_not_listed(self, client, insee):
        documents.add(by=None, title="Usual", source=insee, usual=True)
        documents.add(by=None, title="Unheard of", source=insee)

        page = client.get(reverse("admin:claims_source_change", args=[insee.pk])).content.decode()

        assert "Usual" in page
        assert "Unheard of" not in page

    def test_one_that_is_usual_no_more_stays_a_document(self, client, insee):
        documents.add(by=None, title="A report", source=insee, usual=True)
        data = form(insee)
        del data["documents-0-usual"]

        client.post(reverse("admin:claims_source_change", args=[insee.pk]), data)

        assert insee.documents.get().usual is False
        assert Event.objects.filter(subject_type="document", verb="changed").exists()

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://a:b@c.example/"])
    def test_an_address_that_is_none_is_told(self, client, insee, url):
        assert change(client, insee, usual=(url,)).status_code == 200
        assert not insee.documents.exists()


class TestMerging:
    @pytest.fixture
    def other(self, insee) -> Source:
        other = make_source("statistics-france", name="Statistics France")
        make_claim().citations.create(source=other, text="Statistics France")
        return other

    def test_two_that_are_selected_are_shown_the_less_cited_first(self, client, insee, other):
        selected = {"action": "merge_two", "_selected_action": [insee.pk, other.pk]}

        response = client.post(reverse("admin:claims_source_changelist"), selected)

        assert response.url == f"/desk/sources/insee/merge/?source={other.pk}"

    def test_of_any_other_number_it_says_what_to_do(self, client, insee):
        selected = {"action": "merge_two", "_selected_action": [insee.pk]}

        response = client.post(reverse("admin:claims_source_changelist"), selected, follow=True)

        assert "Select two sources" in response.content.decode()

    def test_a_merged_source_is_not_listed_and_its_page_leads_to_the_other(self, client, insee, other, editor):
        merging.merge(other, insee, by=editor)

        listed = client.get(reverse("admin:claims_source_changelist")).context["cl"].queryset
        response = client.get(reverse("admin:claims_source_change", args=[other.pk]))

        assert list(listed) == [insee]
        assert response.url == reverse("admin:claims_source_change", args=[insee.pk])

    def test_from_the_other_s_page_it_can_be_taken_out_again(self, client, insee, other, editor):
        merging.merge(other, insee, by=editor)

        page = client.get(reverse("admin:claims_source_change", args=[insee.pk])).content.decode()

        assert reverse("desk:source-part", args=["statistics-france"]) in page
