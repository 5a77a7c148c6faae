"""The list of corrections, each correction's own page, and the feed."""

import json
import re
from xml.etree import ElementTree

import pytest
from django.test import Client

from claims import intake, review
from claims.models import Article, Correction, Stage
from claims.views import pages
from tests.factories import make_article, make_claim, make_user
from tests.review.steps import claim_at

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def public(settings):
    settings.PUBLIC_CORRECTIONS = True
    return Client()


def corrected(article: Article | None = None, **options) -> Correction:
    claim = claim_at(Stage.PUBLISHED, claim=make_claim(article=article))
    words = {"wrong": "It was <46>.", "right": "It is 45."} | options
    return review.correct(claim, by=make_user("paula"), version=claim.version, **words).correction


def html_of(response) -> str:
    return response.content.decode()


def test_the_list_says_what_was_wrong_and_what_is_right(public):
    made = corrected()

    html = html_of(public.get("/corrections/"))

    assert "It was &lt;46&gt;." in html
    assert "It is 45." in html
    assert "Le vélo gagne du terrain" in html
    assert f'href="/corrections/{made.pk}/"' in html


@pytest.mark.parametrize("page", ["/corrections/", "/corrections/feed", "/corrections/1/"])
def test_without_the_setting_one_signs_in_first(page):
    response = Client().get(page)

    assert (response.status_code, response.url) == (302, f"/admin/login/?next={page}")


def test_without_the_setting_who_has_signed_in_reads_them():
    made, client = corrected(), Client()
    client.force_login(make_user("rita", role="Reader"))

    assert "It is 45." in html_of(client.get("/corrections/"))
    assert client.get(f"/corrections/{made.pk}/")["Cache-Control"] == "private"


def test_who_may_not_read_articles_reads_no_corrections():
    client = Client()
    client.force_login(make_user("nobody", editor=False))

    assert client.get("/corrections/").status_code == 302


def test_a_correction_has_its_own_page_with_the_claim_as_it_is_now(public):
    made = corrected(verdict="refuted", reason="exaggerated")

    html = html_of(public.get(f"/corrections/{made.pk}/"))

    assert "correction of the verdict" in html
    assert re.search(r"verified.*→.*refuted", html)
    assert "exaggerated" in html


def test_a_retracted_claim_keeps_its_page(public):
    claim = claim_at(Stage.RETRACTED)

    html = html_of(public.get(f"/corrections/{claim.corrections.get().pk}/"))

    assert "The source was withdrawn." in html
    assert "retracted" in html


def test_its_page_describes_it_to_programs(public):
    made = corrected(wrong="It was </script><b>46</b>.")

    html = html_of(public.get(f"/corrections/{made.pk}/"))

    [described] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    review = json.loads(described)
    assert (review["@type"], review["claimReviewed"]) == ("ClaimReview", "45 %")
    assert review["correction"]["@type"] == "CorrectionComment"
    assert review["correction"]["text"] == "It was </script><b>46</b>. It is 45."


def test_after_its_article_was_erased_its_address_answers_still(public):
    made = corrected()
    intake.erase(made.claim.article, by=make_user("root", admin=True), reason="Pasted by mistake")

    response = public.get(f"/corrections/{made.pk}/")

    assert response.status_code == 410
    assert "was erased" in html_of(response)


@pytest.mark.parametrize("number", [1, 2**62])
def test_what_never_was_is_not_found(public, number):
    assert public.get(f"/corrections/{number}/").status_code == 404


def test_a_confidential_correction_is_not_found(public):
    made = corrected()
    Article.objects.update(confidential=True)

    assert public.get(f"/corrections/{made.pk}/").status_code == 404


def test_those_of_one_article_are_listed_apart(public):
    made, other = corrected(make_article()), corrected(make_article())

    html = html_of(public.get(f"/corrections/?article={made.claim.article_id}"))

    assert f"/corrections/{made.pk}/" in html
    assert f"/corrections/{other.pk}/" not in html


def test_earlier_ones_are_on_the_next_page(public, monkeypatch):
    monkeypatch.setattr(pages, "SIZE", 1)
    first, second = corrected(), corrected()

    html = html_of(public.get("/corrections/"))

    assert f"?before={second.pk}" in html
    assert f"/corrections/{first.pk}/" not in html
    assert f"/corrections/{first.pk}/" in html_of(public.get(f"/corrections/?before={second.pk}"))


def test_the_list_takes_as_many_queries_however_long_it_is(public, django_assert_num_queries):
    for _time in range(3):
        corrected()

    with django_assert_num_queries(1):
        public.get("/corrections/")


def test_the_list_is_told_in_french(public):
    html = html_of(public.get("/corrections/", headers={"Accept-Language": "fr"}))

    assert '<html lang="fr">' in html


def test_the_feed_holds_the_newest_first_with_addresses_that_stay(public):
    first, second = corrected(), corrected()

    response = public.get("/corrections/feed")

    assert response["Content-Type"].startswith("application/atom+xml")
    entries = ElementTree.fromstring(response.content).findall(f"{ATOM}entry")
    links = [entry.find(f"{ATOM}link").get("href") for entry in entries]
    assert links == [f"http://testserver/corrections/{each.pk}/" for each in (second, first)]
    assert [entry.findtext(f"{ATOM}id") for entry in entries] == links


def test_the_feed_says_what_was_wrong_as_inert_text(public):
    corrected(wrong="It was <script>alert(1)</script>.")

    entry = ElementTree.fromstring(public.get("/corrections/feed").content).find(f"{ATOM}entry")

    assert entry.findtext(f"{ATOM}title") == "correction: 45%"
    summary = entry.findtext(f"{ATOM}summary")
    assert summary == "<p>It was &lt;script&gt;alert(1)&lt;/script&gt;.</p><p>It is 45.</p>"
