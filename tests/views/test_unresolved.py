"""The list of names that the registry does not know, and saying whom they mean."""

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import credibility
from claims.models import Citation, Claim, Source
from tests.factories import make_article, make_claim, make_source, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> Browser:
    return Browser(make_user())


@pytest.fixture
def zona() -> Source:
    return make_source("zona", name="Mediazona", kind="outlet")


def cite(*texts: str) -> list[Claim]:
    claims = [make_claim(article=make_article()) for _text in texts]
    for claim, text in zip(claims, texts, strict=True):
        claim.citations.create(text=text)
    return claims


def page(browser: Browser, **parameters) -> str:
    return text_of(browser.get("unresolved", part=False, **parameters))


def resolve(browser: Browser, claims: list[Claim], **fields):
    seen = [f"{claim.pk}:{claim.version}" for claim in claims]
    return browser.post("unresolved-resolve", **{"key": "mediazona", "seen": seen, "teach": "on"} | fields)


def said(response) -> str:
    return " ".join(map(str, get_messages(response.wsgi_request)))


def sources_cited() -> list[str]:
    return [str(citation.source or "") for citation in Citation.objects.order_by("pk")]


class TestList:
    def test_it_shows_names_with_numbers_and_an_example(self, alice):
        cite("Mediazona", "Médiazona")

        html = page(alice)

        assert "Médiazona" in html
        assert "cited 2 times" in html
        assert "45 %" in html

    def test_one_key_each_links_creates_and_takes_the_guess(self, alice, zona):
        cite("la rédaction de Mediazona")

        html = page(alice)

        assert all(f'aria-keyshortcuts="{key}"' in html for key in "lcs")
        assert "Same as Mediazona?" in html

    def test_who_switched_single_keys_off_gets_none(self):
        user = make_user()
        user.single_keys = False
        user.save()
        cite("Mediazona")

        assert "aria-keyshortcuts" not in page(Browser(user))

    def test_a_name_of_several_sources_says_so(self, alice):
        make_source("one", name="Le Soir", country="BE")
        make_source("two", name="le Soir")
        cite("Le Soir")

        assert "Several sources go by this name" in page(alice)
        assert "Le Soir (one), le Soir (two)" in page(alice)

    def test_it_is_narrowed_by_a_part_of_the_name(self, alice):
        cite("Mediazona", "Insee")

        html = page(alice, q="INS")

        assert "Insee" in html
        assert "Mediazona" not in html

    @pytest.mark.parametrize("number", ["", "0", "-1", "x", "9999", "9" * 40, "²"])
    def test_any_number_of_a_page_is_one(self, alice, number):
        assert alice.get("unresolved", part=False, page=number).status_code == 200

    def test_further_names_are_on_further_pages(self, alice, monkeypatch):
        monkeypatch.setattr("claims.views.unresolved.ROWS", 1)
        cite("Mediazona", "Insee")

        assert "?page=2" in page(alice)
        assert "?page=3" not in page(alice, page=2)

    def test_it_says_when_nothing_is_left(self, alice):
        assert "Every name that articles cite is resolved" in page(alice)

    def test_readers_are_told_why_they_see_nothing(self):
        response = Browser(make_user("rita", role="Reader")).get("unresolved", part=False)

        assert response.status_code == 403

    def test_twenty_names_take_as_many_queries_as_three(self, alice):
        cite("Bureau A", "Bureau B", "Bureau C")
        page(alice)
        with CaptureQueriesContext(connection) as few:
            page(alice)
        cite(*(f"Office {number}" for number in range(17)))
        with CaptureQueriesContext(connection) as many:
            page(alice)

        assert len(many) == len(few) <= 15


class TestPicking:
    def test_the_search_begins_with_the_name(self, alice, zona):
        cite("Mediazona")

        html = text_of(alice.get("unresolved-pick", key="mediazona"))

        assert 'value="Mediazona"' in html
        assert f'id="source-{zona.pk}"' in html

    def test_sources_are_shown_with_what_they_belong_to_and_the_newest_note(self, alice, zona):
        zona.parent = make_source("group", name="Independent Media", kind="company")
        zona.save()
        credibility.note(zona, "Counts obituaries by hand.", by=alice.user)

        html = text_of(alice.get("unresolved-sources", term="zona"))

        assert "belongs to Independent Media" in html
        assert "Counts obituaries by hand. (alice, " in html

    def test_so_does_the_picker_of_a_claim(self, alice, zona):
        credibility.note(zona, "Counts obituaries by hand.", by=alice.user)

        assert "Counts obituaries by hand." in text_of(alice.get("sources", make_claim().pk, term="zona"))

    def test_a_name_that_is_resolved_already_is_not_found(self, alice):
        assert alice.get("unresolved-pick", key="mediazona").status_code == 404
        assert alice.get("unresolved-preview", key="").status_code == 404


class TestPreview:
    def test_it_shows_the_claims_and_what_is_learnt_and_changes_nothing(self, alice, zona):
        (claim,) = cite("Médiazone")

        html = text_of(alice.get("unresolved-preview", key="mediazone", source=zona.pk))

        assert f'value="{claim.pk}:1"' in html
        assert "The registry learns the name" in html
        assert "“Médiazone” (fr)" in html
        assert sources_cited() == [""]

    def test_an_ambiguous_name_is_not_learnt_and_it_says_so(self, alice, zona):
        make_source("other", name="MZ")
        cite("MZ")

        html = text_of(alice.get("unresolved-preview", key="mz", source=zona.pk))

        assert "is also a name of MZ: it would mean nobody" in html
        assert 'name="teach"' not in html

    def test_the_form_of_a_new_source_is_filled_in(self, alice):
        citation = cite("le Mediazona")[0].citations.get()
        Citation.objects.filter(pk=citation.pk).update(kind="outlet")

        html = text_of(alice.get("unresolved-preview", key="mediazona"))

        assert 'value="Mediazona"' in html
        assert '<option value="outlet" selected>' in html

    @pytest.mark.parametrize("number", ["x", "999999", "9" * 40])
    def test_a_source_that_is_not_there(self, alice, number):
        cite("Mediazona")

        assert alice.get("unresolved-preview", key="mediazona", source=number).status_code == 404


class TestResolving:
    def test_all_claims_are_linked_and_the_name_is_learnt(self, alice, zona):
        claims = cite("Médiazone", "médiazone")

        response = resolve(alice, claims, key="mediazone", source=zona.pk)

        assert response["HX-Redirect"] == reverse("desk:unresolved")
        assert sources_cited() == ["Mediazona", "Mediazona"]
        assert zona.aliases.get().language == "fr"
        assert "2 claims linked to Mediazona. Learnt: “" in said(response)

    def test_without_the_tick_nothing_is_learnt(self, alice, zona):
        resolve(alice, cite("Médiazone"), key="mediazone", source=zona.pk, teach="")

        assert not zona.aliases.exists()

    def test_a_new_source_is_made_and_linked(self, alice):
        resolve(alice, cite("Mediazona"), name="Mediazona", kind="outlet", country="ru")

        source = Source.objects.get()
        assert (source.kind, source.country) == ("outlet", "RU")
        assert sources_cited() == ["Mediazona"]

    @pytest.mark.parametrize(
        ("fields", "told"),
        [
            ({"name": "", "kind": "outlet"}, "This field is required"),
            ({"name": "Mediazona", "kind": ""}, "This field is required"),
            ({"name": "Insee", "kind": "ngo"}, "is already a name of Insee"),
        ],
    )
    def test_a_source_that_can_not_be_made_is_told_in_the_form(self, alice, fields, told):
        make_source("insee", name="Insee")

        response = resolve(alice, cite("Mediazona"), **fields)

        assert response.status_code == 422
        assert told in text_of(response)
        assert sources_cited() == [""]

    def test_what_changed_meanwhile_is_left_and_told(self, alice, zona):
        claims = cite("Mediazona")
        Claim.objects.update(version=7)

        response = resolve(alice, claims, source=zona.pk)

        assert sources_cited() == [""]
        assert "1 claim was left as it is: Somebody else has changed this claim" in said(response)

    def test_a_checker_links_and_teaches_nothing(self, zona):
        resolve(Browser(make_user("bob", role="Checker")), cite("Médiazone"), key="mediazone", source=zona.pk)

        assert sources_cited() == ["Mediazona"]
        assert not zona.aliases.exists()

    def test_a_checker_makes_no_source(self):
        response = resolve(
            Browser(make_user("bob", role="Checker")), cite("Mediazona"), name="Mediazona", kind="outlet"
        )

        assert response.status_code == 422
        assert "may not add sources" in text_of(response)

    def test_onlookers_are_refused(self, zona):
        response = resolve(Browser(make_user("rita", role="Reader")), cite("Mediazona"), source=zona.pk)

        assert response.status_code == 403
        assert sources_cited() == [""]


class TestTakingBack:
    def test_the_last_one_is_taken_back(self, alice, zona):
        resolve(alice, cite("Médiazone"), key="mediazone", source=zona.pk)

        response = alice.post("unresolved-undo", part=False)

        assert "1 claim is unlinked" in said(response)
        assert sources_cited() == [""]
        assert not zona.aliases.exists()
        assert "Take back the last link" not in page(alice)

    def test_nothing_is_taken_back_twice_or_by_others(self, alice, zona):
        resolve(alice, cite("Mediazona"), source=zona.pk)

        assert "nothing to take back" in said(Browser(make_user("bob")).post("unresolved-undo", part=False))
        assert sources_cited() == ["Mediazona"]
