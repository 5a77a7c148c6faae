"""The pages of the look-ups: not there while they are off, and suggestions to take while they are on."""

import pytest
from django.urls import reverse
from django.utils import timezone

from claims import documents
from claims.models import Snapshot
from tests.factories import make_claim, make_source, make_user
from tests.test_looking_up import answering, no_network, server  # noqa: F401  (fixtures)

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> Browser:
    return Browser(make_user())


@pytest.fixture
def document():
    return documents.add(by=None, url="https://velo.example/report", title="A report")


@pytest.fixture
def dead(document):
    """A claim beside a document whose address leads nowhere any more."""
    document.dead_since = timezone.now()
    document.save()
    claim = make_claim()
    documents.put_beside(claim, document)
    return claim, document


class TestOff:
    def test_pages_and_buttons_are_not_there_and_nobody_is_asked(self, alice, document, no_network):  # noqa: F811
        source = make_source()

        assert alice.get("source-wikidata", source.slug, part=False).status_code == 404
        assert alice.post("source-wikidata", source.slug, part=False, item="Q9").status_code == 404
        assert alice.get("document-archive", document.pk, part=False).status_code == 404
        assert alice.post("document-archive", document.pk, part=False, stamp="20240102030405").status_code == 404
        for name, row in [("source", source), ("document", document)]:
            page = text_of(alice.client.get(reverse(f"admin:claims_{name}_change", args=[row.pk])))
            assert "Wikidata…" not in page
            assert "web archive…" not in page

    def test_at_the_desk_a_dead_link_has_no_button_either(self, alice, dead, no_network):  # noqa: F811
        claim, document = dead

        assert "archived copy" not in text_of(alice.get("source", claim.pk))
        assert alice.get("archive", claim.pk, document.pk).status_code == 404
        assert alice.post("archive", claim.pk, document.pk, stamp="20240102030405").status_code == 404


@pytest.mark.usefixtures("server")
class TestOn:
    def test_the_form_of_a_source_has_a_button(self, alice):
        page = text_of(alice.client.get(reverse("admin:claims_source_change", args=[make_source().pk])))

        assert "Look up in Wikidata…" in page

    def test_what_is_found_is_suggested(self, alice):
        source = make_source(name="Observatoire du vélo")
        make_source("other", name="ODV")

        html = text_of(alice.get("source-wikidata", source.slug, part=False))

        assert 'value="en:Cycling Observatory" checked' in html
        assert 'value="fr:Observatoire du vélo"' not in html
        assert "“ODV” is a name of other already." in html
        assert not source.aliases.exists()

    def test_what_is_ticked_is_taken_over(self, alice):
        source = make_source()

        names = ["en:Cycling Observatory", ":Vélo: le chiffre"]
        alice.post("source-wikidata", source.slug, part=False, item="Q9", alias=names)

        source.refresh_from_db()
        assert source.wikidata == "Q9"
        assert set(source.aliases.values_list("language", "name")) == {
            ("en", "Cycling Observatory"),
            ("", "Vélo: le chiffre"),
        }

    def test_checkers_ask_nobody(self, server):  # noqa: F811
        bob = Browser(make_user("bob", role="Checker"))

        assert bob.get("source-wikidata", make_source().slug, part=False).status_code == 403
        assert server.asked == []

    def test_a_failure_is_told_on_the_page(self, alice, settings):
        settings.FETCH_ALLOWED = []

        assert "private network" in text_of(alice.get("source-wikidata", make_source().slug, part=False))

    def test_the_archive_s_copies_are_offered_and_one_is_taken(self, alice, document):
        assert "7 June 2025" in text_of(alice.get("document-archive", document.pk, part=False))

        response = alice.post("document-archive", document.pk, part=False, stamp="20250607080910")

        copy = type(document).objects.latest("pk")
        assert response.url == reverse("admin:claims_document_change", args=[copy.pk])
        assert copy.snapshots.get().state == "pending"

    def test_a_copy_that_can_not_be_is_told(self, alice, document):
        response = alice.post("document-archive", document.pk, part=False, stamp="x")

        assert response.url == reverse("desk:document-archive", args=[document.pk])


@pytest.mark.usefixtures("server")
class TestAtTheDesk:
    def test_beside_a_dead_link_a_copy_is_looked_for_where_its_address_is_sent(self, alice, dead):
        html = text_of(alice.get("source", dead[0].pk))

        assert "Look for an archived copy" in html
        assert "is sent to 127.0.0.1" in html

    def test_beside_one_that_could_not_be_fetched_too(self, alice, dead):
        claim, document = dead
        type(document).objects.update(dead_since=None)
        copy = Snapshot.objects.create(
            document=document, state="failed", last_error="forbidden", not_before=timezone.now()
        )
        assert "Look for an archived copy" in text_of(alice.get("source", claim.pk))

        copy.delete()
        assert "archived copy" not in text_of(alice.get("source", claim.pk))

    def test_the_copies_are_told_and_the_one_taken_stands_beside_the_claim(self, alice, dead):
        claim, document = dead
        assert "7 June 2025" in text_of(alice.get("archive", claim.pk, document.pk))

        response = alice.post("archive", claim.pk, document.pk, stamp="20250607080910")

        assert response["HX-Retarget"] == "#source"
        copy = claim.documents.latest("pk")
        assert copy != document
        assert copy.snapshots.get().state == "pending"
        assert f'<option value="{copy.pk}" selected>' in text_of(response)

    def test_a_document_of_the_claims_source_has_its_copy_beside_this_claim_too(self, alice, dead):
        other = make_claim()

        alice.post("archive", other.pk, dead[1].pk, stamp="20250607080910")

        assert other.documents.count() == 1

    def test_a_copy_that_can_not_be_is_told(self, alice, dead):
        response = alice.post("archive", dead[0].pk, dead[1].pk, stamp="x")

        assert (response.status_code, text_of(response)) == (400, "The archive has no such copy.")

    def test_a_failure_is_told_in_the_pane(self, alice, dead, settings):
        settings.FETCH_ALLOWED = []

        assert "private network" in text_of(alice.get("archive", dead[0].pk, dead[1].pk))

    def test_none_is_told_too(self, alice, dead, server):  # noqa: F811
        server.answer = answering({"/cdx/": []})

        assert "has no copy" in text_of(alice.get("archive", dead[0].pk, dead[1].pk))
