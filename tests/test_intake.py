"""What is taken in as an article, how it is cleaned, and what is refused in which words."""

import hashlib
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from claims import intake, leases, log
from claims.models import Article, Claim, Event, EventText, Extraction, ExtractionState, Revision
from tests.factories import make_article, make_decided, make_user


@pytest.mark.parametrize(
    ("given_text", "stored"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("45\x00 %", "45 %"),
        ("\ufeff45 %", "45 %"),
        ("45 \ud83d%", "45 %"),
        ("tab\tkept\n", "tab\tkept\n"),
        ("شكلت 45 ٪ من السكان", "شكلت 45 ٪ من السكان"),
    ],
)
def test_text_is_cleaned(given_text, stored):
    long = "Un texte assez long pour que deux caractères perdus ne fassent pas un fichier. " * 2

    assert intake.clean(given_text + long) == stored + long


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("— … !", "empty"),
        ("a" * 1_000_001, "too_long"),
        ("PK\x03\x04\x14\x00\x06\x00\x08\x00", "binary"),
        ("\x89PNG" + "\ufffd" * 40 + "IHDR", "binary"),
    ],
)
def test_what_is_no_article_is_refused(text, code):
    with pytest.raises(ValidationError) as error:
        intake.clean(text)

    assert error.value.code == code


def test_the_longest_text_is_taken():
    assert len(intake.clean("5" * 1_000_000)) == 1_000_000


@given(st.text(alphabet=st.characters(codec=None)))
def test_what_is_stored_can_be_encoded_and_is_clean_already(text):
    try:
        stored = intake.clean(text)
    except ValidationError:
        return

    stored.encode("utf-8")
    assert "\x00" not in stored
    assert intake.clean(stored) == stored


@pytest.mark.django_db
def test_an_article_comes_with_its_revision_its_queued_extraction_and_its_event():
    article = make_article("Un texte de 5 mots.", published=date(2025, 12, 2))

    revision = article.latest_revision
    assert (revision.number, revision.text) == (1, "Un texte de 5 mots.")
    assert revision.sha256 == hashlib.sha256(b"Un texte de 5 mots.").hexdigest()
    assert Extraction.objects.get(revision=revision).state == "pending"
    assert Event.objects.get(subject_type="article", subject_id=article.pk).after["published"] == "2025-12-02"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": " "}, "title"),
        ({"text": ""}, "text"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"published": "2025-02-30"}, "published"),
        ({"language": "klingon"}, "language"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_stored(fields, field):
    with pytest.raises(ValidationError) as error:
        intake.submit(**{"title": "Titre", "text": "5 mots", "by": make_user()} | fields)

    assert field in error.value.message_dict
    assert not Article.objects.exists()
    assert not Revision.objects.exists()


@pytest.mark.django_db
def test_a_run_that_is_still_open_serves_a_second_request():
    article = make_article()

    assert intake.reread(article, by=make_user()) == Extraction.objects.get()


@pytest.mark.django_db
def test_erasing_leaves_the_events_without_text():
    claim = make_decided(explanation="vu")
    article = claim.article

    intake.erase(article, by=make_user(), reason="Pasted by mistake")

    assert not Article.objects.exists()
    assert not Claim.objects.exists()
    assert not EventText.objects.exists()
    assert [event.verb for event in Event.objects.order_by("id")] == ["created", "decided", "erased", "erased"]
    assert list(log.verify()) == []


@pytest.mark.django_db
def test_describe_corrects_and_logs_what_changed_only():
    article = make_article(title="Un titer", publisher="La Gazette")

    intake.describe(article, by=make_user(), title="Un titre", publisher="La Gazette")

    event = Event.objects.get(verb="changed")
    assert (event.free_text.before, event.free_text.after) == ({"title": "Un titer"}, {"title": "Un titre"})


@pytest.mark.django_db
def test_a_run_by_the_old_details_is_called_back():
    article = make_article()
    run = leases.take(Extraction)

    intake.describe(article, by=make_user(), published=date(2025, 12, 2))

    with pytest.raises(leases.LeaseLost):
        leases.finish(run, ExtractionState.DONE)
    assert Extraction.objects.get().state == ExtractionState.PENDING


@pytest.mark.django_db
def test_describe_does_nothing_when_nothing_changed():
    article = make_article(title="Un titre")

    intake.describe(article, by=make_user(), title="Un titre")

    assert not Event.objects.filter(verb="changed").exists()


@pytest.mark.django_db
@pytest.mark.parametrize("changes", [{"title": ""}, {"url": "nowhere"}, {"language": "xx"}])
def test_describe_refuses_what_no_article_can_be(changes):
    with pytest.raises(ValidationError) as caught:
        intake.describe(make_article(), by=make_user(), **changes)

    assert list(caught.value.error_dict) == list(changes)
