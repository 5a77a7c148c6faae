import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from claims import blobs, documents, intake, log, review
from claims.models import Document, Event, EventText, Subject, Verb

from .factories import make_article, make_claim, make_source, make_user
from .snapshots import REPORT, make_document, make_snapshot

pytestmark = pytest.mark.django_db


def add(url: str = "https://example.org/report", **fields) -> Document:
    return documents.add(by=make_user(), url=url, **fields)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" https://Example.ORG/Report#page=3 ", "https://example.org/Report"),
        ("example.org", "https://example.org/"),
        ("http://example.org:8080/a?b=c d", "http://example.org:8080/a?b=c%20d"),
        ("https://société.fr/donnée.csv", "https://xn--socit-esab.fr/donn%C3%A9e.csv"),
        ("https://example.org/a%20b?x=%26", "https://example.org/a%20b?x=%26"),
        ("example.org/?next=http://other.example/", "https://example.org/?next=http://other.example/"),
    ],
)
def test_an_address_has_one_spelling(written, kept):
    assert documents.normal(written) == kept


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("ftp://example.org/a", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("https://anna:secret@example.org/", "credentials"),
        ("https://", "host"),
        ("a report", "host"),
        ("https://exa mple.org", "host"),
        ("https://[::1", "host"),
        ("https://example.org/" + "a" * 2000, "host"),
    ],
)
def test_what_can_not_be_fetched_is_refused_in_words(url, code):
    with pytest.raises(ValidationError) as caught:
        documents.normal(url)

    assert caught.value.code == code
    assert caught.value.messages[0].endswith(".")


def test_a_document_is_known_by_its_address():
    assert add("https://example.org/report#a") == add("https://EXAMPLE.org/report")
    assert add("") != add("")


def test_adding_and_removing_a_document_is_logged():
    document = add()
    number = document.pk
    documents.remove(document, by=make_user("bob"))

    events = Event.objects.filter(subject_type=Subject.DOCUMENT, subject_id=number).order_by("sequence")
    assert [(event.verb, event.actor_name) for event in events] == [(Verb.CREATED, "alice"), (Verb.ERASED, "bob")]


def test_a_new_document_is_watched_as_the_installation_says(settings):
    settings.WATCH_DAYS = 7

    assert add().watch_days == 7
    assert add("").watch_days is None


def cited(claim, source) -> None:
    review.cite(claim, source, by=make_user(), version=claim.version)
    claim.refresh_from_db()


def test_a_claim_offers_what_was_put_beside_it_then_the_documents_of_its_sources_usual_ones_first():
    claim, source = make_claim(), make_source()
    cited(claim, source)
    other, usual, newer, own = (add(f"https://example.org/{n}", source=source, usual=n == 1) for n in range(4))
    add("https://example.org/elsewhere", source=make_source("bbc"))
    documents.put_beside(claim, own)

    assert list(documents.offered(claim)) == [own, usual, newer, other]


def test_documents_of_what_a_source_belongs_to_come_after_its_own():
    highest = make_source("highest")
    middle = make_source("middle", parent=highest)
    source = make_source("lowest", parent=middle)
    far, near = add("https://example.org/far", source=highest), add("https://example.org/near", source=middle)
    own = add("https://example.org/own", source=source)
    usual = add("https://example.org/usual", source=middle, usual=True)
    claim = make_claim()
    cited(claim, source)

    assert list(documents.offered(claim)) == [own, usual, near, far]


def test_documents_of_what_belongs_to_a_source_are_not_its():
    parent = make_source("parent")
    add(source=make_source("child", parent=parent))
    claim = make_claim()
    cited(claim, parent)

    assert list(documents.offered(claim)) == []


def test_what_a_confidential_article_brought_is_offered_to_no_other():
    source, secret = make_source(), make_claim(article=make_article(title="Secret"))
    secret.article.confidential = True
    secret.article.save()
    document = add(source=source)
    documents.put_beside(secret, document)
    claim = make_claim()
    cited(claim, source)

    assert list(documents.offered(claim)) == []
    assert list(documents.offered(secret)) == [document]


def test_a_document_on_the_site_of_a_cited_source_becomes_its():
    claim, source = make_claim(), make_source(homepage="https://www.insee.example/fr")
    cited(claim, source)
    own, foreign = add("https://stat.insee.example/velo"), add("https://notinsee.example/velo")
    documents.put_beside(claim, own)
    documents.put_beside(claim, foreign)

    assert (own.source, foreign.source) == (source, None)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.insee.example/a", ""),
        ("https://data.insee.example/a", ""),
        ("https://insee.example.evil.example/a", "insee.example.evil.example"),
        ("https://mirror.example/insee.example/a", "mirror.example"),
    ],
)
def test_a_document_on_another_site_than_its_sources_is_told(url, host):
    assert documents.elsewhere(add(url, source=make_source(homepage="https://insee.example"))) == host


def test_a_document_beside_claims_is_seen_by_those_who_see_one_of_these():
    claim, bob = make_claim(), make_user("bob")
    claim.article.confidential, claim.article.created_by = True, None
    claim.article.save()
    hidden, free = add("https://example.org/a"), add("https://example.org/b")
    documents.put_beside(claim, hidden)

    assert list(Document.objects.visible_to(bob)) == [free]
    documents.put_beside(make_claim(article=make_article(by=bob)), hidden)
    assert set(Document.objects.visible_to(bob)) == {hidden, free}


def test_a_file_whose_claims_are_gone_is_seen_by_who_brought_it():
    claim, bob = make_claim(), make_user("bob")
    brought = documents.add(by=make_user(), title="leaked.pdf")
    documents.put_beside(claim, brought)
    claim.article.delete()

    assert list(Document.objects.visible_to(bob)) == []
    assert list(Document.objects.visible_to(make_user())) == [brought]


class TestErasingAnArticle:
    @pytest.fixture
    def claim(self):
        return make_claim(article=make_article())

    def test_what_stands_beside_its_claims_alone_is_its_own(self, claim):
        document = make_document(claim)

        assert list(documents.brought_for(claim.article)) == [document]

    def test_what_stands_beside_another_articles_claim_is_not(self, claim):
        documents.put_beside(make_claim(article=make_article()), make_document(claim))

        assert not documents.brought_for(claim.article)

    def test_what_another_articles_evidence_rests_on_is_not(self, claim):
        copy = make_snapshot(document=make_document(claim))
        review.add_evidence(make_claim(article=make_article()), copy, 0, 5, by=make_user(), version=1)

        assert not documents.brought_for(claim.article)

    def test_usual_ones_and_those_of_no_claim_are_not(self, claim):
        Document.objects.filter(pk=make_document(claim).pk).update(usual=True)
        add("https://example.org/other")

        assert not documents.brought_for(claim.article)

    def test_those_named_go_with_it_and_what_they_were_called_too(self, claim):
        copy = make_snapshot(document=make_document(claim))
        kept = add("https://example.org/kept")
        documents.put_beside(claim, kept)
        review.add_evidence(claim, copy, 0, 5, by=make_user(), version=1)

        gone = intake.erase(claim.article, by=make_user(), reason="Confidential", brought=[copy.document])

        assert gone == 1
        assert list(Document.objects.all()) == [kept]
        assert not EventText.objects.filter(
            event__subject_type="document", event__subject_id=copy.document_id
        ).exists()
        assert list(log.verify()) == []

    def test_what_others_have_stays_even_if_it_is_named(self, claim):
        document = make_document(claim)
        documents.put_beside(make_claim(article=make_article()), document)

        assert intake.erase(claim.article, by=make_user(), reason="Confidential", brought=[document]) == 0
        assert Document.objects.get() == document

    def test_the_bytes_go_too(self, claim, django_capture_on_commit_callbacks):
        copy = make_snapshot(document=make_document(claim), file=blobs.keep(REPORT.encode()), read=False)

        with django_capture_on_commit_callbacks(execute=True):
            intake.erase(claim.article, by=make_user(), reason="Confidential", brought=[copy.document])

        assert not default_storage.exists(copy.file.name)
