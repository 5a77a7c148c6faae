"""Giving an article a new text, and seeing what it changed."""

import pytest

from claims import review
from claims.models import Article, Event
from tests.factories import make_article, make_user
from tests.readings import reading, run

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db

OLD = "Soit 45 % des ménages. Ils étaient 38 % en 2010.\nFin."
NEW = "Soit 45 % des ménages. Ils étaient 39 % en 2010.\nFin."


@pytest.fixture
def article():
    """An article with two verified claims."""
    article = make_article(OLD)
    run(article.latest_revision, [reading(OLD, "45 %"), reading(OLD, "38 %")])
    for claim in article.claims.all():
        review.decide(claim, "verified", by=make_user(), version=claim.version)
    return article


@pytest.fixture
def revised(article):
    """The article with a new text, which was read."""
    Browser().post("revise", article.pk, part=False, text=NEW, after=1)
    run(article.latest_revision, [reading(NEW, "45 %"), reading(NEW, "39 %")])
    return article


def test_the_text_is_there_to_be_changed(article):
    html = text_of(Browser().get("revise", article.pk, part=False))

    assert OLD in html
    assert 'name="after" value="1"' in html


def test_a_new_text_is_stored_and_read(article):
    response = Browser().post("revise", article.pk, part=False, text=NEW, after=1)

    assert response.url == f"/desk/{article.pk}/"
    assert (article.latest_revision.number, article.latest_revision.text) == (2, NEW)
    assert article.latest_revision.extractions.filter(state="pending").exists()
    assert Event.objects.get(verb="revised").after["revision"] == 2


@pytest.mark.parametrize(
    ("text", "after", "words"),
    [
        (" ", 1, "There is no text here"),
        (OLD, 1, "This is the text that the article has already."),
        (NEW, 0, "Somebody else has given this article a new text"),
    ],
)
def test_what_cannot_be_taken_is_told_and_what_was_typed_stays(article, text, after, words):
    response = Browser().post("revise", article.pk, part=False, text=text, after=after)

    assert response.status_code == 422
    assert words in text_of(response)
    assert text.strip() in text_of(response)
    assert article.latest_revision.number == 1


def test_who_was_told_of_another_text_and_saves_again_means_it(article):
    html = text_of(Browser().post("revise", article.pk, part=False, text=NEW, after=0))

    assert 'name="after" value="1"' in html


def test_a_reader_may_not(article):
    reader = Browser(make_user("reader", editor=False))

    assert reader.post("revise", article.pk, part=False, text=NEW, after=1).status_code == 403
    assert Article.objects.get().latest_revision.number == 1


def test_while_it_is_read_no_claim_of_the_earlier_text_is_shown(article):
    browser = Browser()
    browser.post("revise", article.pk, part=False, text=NEW, after=1)

    html = text_of(browser.get("article", article.pk, part=False))

    assert "Waiting for a worker" in html
    assert "<mark" not in html
    assert "data-claim=" not in html


def test_what_it_changed_is_shown(revised):
    html = text_of(Browser().get("changes", revised.pk, part=False))

    assert "<del>38 </del><ins>39 </ins>" in html
    assert "Changed numbers" in html
    assert "No longer in the text" not in html


def test_what_is_gone_is_named(revised):
    Browser().post("revise", revised.pk, part=False, text="Fin.", after=2)
    run(revised.latest_revision, [])

    html = text_of(Browser().get("changes", revised.pk, part=False))

    assert "No longer in the text" in html
    assert "45%" in html


def test_a_changed_number_says_what_it_was(revised):
    claim = revised.claims.get(low="39")

    assert "In the earlier text this was 38% (verified)." in text_of(Browser().get("claim", claim.pk))


def test_the_desk_says_that_there_was_an_earlier_text(revised):
    assert "Text 2: what it changed" in text_of(Browser().get("article", revised.pk, part=False))


def test_an_article_with_one_text_has_no_changes(article):
    assert Browser().get("changes", article.pk, part=False).url == f"/desk/{article.pk}/"
