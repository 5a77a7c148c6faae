"""Documents and their copies over the API."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from claims import blobs
from claims.models import Document, Snapshot, SnapshotState
from tests.factories import make_article, make_claim, make_source, make_user
from tests.snapshots import make_document, make_snapshot

from .calling import fields, problem

URL = "/api/v1/documents"


def file(content: bytes = b"467 km", name: str = "report.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_an_address_is_added_and_its_copy_asked_for(api):
    claim, source = make_claim(), make_source()

    response = api.post(URL, {"url": "https://Example.org/a#b", "source": source.slug, "claim": claim.pk})

    assert response.status_code == 201
    body = response.json()
    assert (body["url"], body["source"], body["created_by"]) == ("https://example.org/a", "insee", "alice")
    assert api.get(response["Location"]).json() == body
    assert list(claim.documents.values_list("pk", flat=True)) == [body["id"]]
    assert Snapshot.objects.get().state == SnapshotState.PENDING


def test_a_file_is_added_and_kept(api):
    response = api.post(URL, {"file": file(), "title": "A report"}, format="multipart")

    assert response.status_code == 201
    snapshot = Snapshot.objects.get()
    assert (snapshot.document.title, blobs.fetch(snapshot)) == ("A report", b"467 km")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "url"),
        ({"url": "ftp://example.org"}, ""),
        ({"url": "https://example.org/", "source": "nobody"}, "source"),
        ({"url": "https://example.org/", "source": "a\x00b"}, "source"),
        ({"url": "https://example.org/", "claim": 4000}, "claim"),
    ],
)
def test_what_can_not_be_added_is_told_by_field(api, body, field):
    assert field in fields(problem(api.post(URL, body), 400))
    assert not Document.objects.exists()


def test_a_file_that_is_too_large_is_a_problem(api, settings):
    settings.DOCUMENT_BYTES = 1000

    problem(api.post(URL, {"file": file(b"0" * 1_200_000)}, format="multipart"), 400)
    assert not Document.objects.exists()


def test_a_claim_that_one_may_not_see_is_not_there(api):
    claim = make_claim(article=make_article(by=make_user("bob")))
    claim.article.confidential = True
    claim.article.save()

    assert fields(problem(api.post(URL, {"url": "https://example.org/", "claim": claim.pk}), 400)) == {"claim"}


def test_documents_are_listed_by_source_and_claim(api):
    claim, source = make_claim(), make_source()
    beside = make_document(claim, url="https://example.org/1")
    of_source = make_document(url="https://example.org/2")
    Document.objects.filter(pk=of_source.pk).update(source=source)

    def listed(**query):
        return [each["id"] for each in api.get(URL, query).json()["results"]]

    assert listed() == [of_source.pk, beside.pk]
    assert listed(claim=claim.pk) == [beside.pk]
    assert listed(source="insee") == [of_source.pk]
    assert listed(usual=True) == []


def test_a_list_takes_as_many_queries_however_long(api, django_assert_max_num_queries):
    for number in range(20):
        make_document(url=f"https://example.org/{number}")

    with django_assert_max_num_queries(8):
        assert len(api.get(URL).json()["results"]) == 20


def test_a_newer_copy_is_asked_for_or_brought(api):
    document = make_document()
    address = f"{URL}/{document.pk}/snapshots"

    asked = api.post(address, {}).json()
    brought = api.post(address, {"file": file()}, format="multipart").json()

    assert (asked["state"], asked["sha256"]) == ("pending", "")
    assert brought["sha256"] == blobs.digest(b"467 km")
    assert [each["id"] for each in api.get(address).json()["results"]] == [brought["id"], asked["id"]]


def test_a_copy_is_read_with_its_text_and_its_bytes(api):
    snapshot = make_snapshot(
        "467 km²", file=blobs.keep(b"bytes"), sha256=blobs.digest(b"bytes"), file_name="a.pdf", read=False
    )
    address = f"/api/v1/snapshots/{snapshot.pk}"

    assert api.get(address).json()["quality"] == "ok"
    text, bytes_ = api.get(f"{address}/text"), api.get(f"{address}/file")
    assert (text.content.decode(), text["Content-Type"]) == ("467 km²", "text/plain; charset=utf-8")
    assert bytes_.content == b"bytes"
    assert bytes_["Content-Disposition"] == 'attachment; filename="a.pdf"'
    assert {text["X-Content-Type-Options"], bytes_["X-Content-Type-Options"]} == {"nosniff"}


def test_a_copy_that_failed_says_why_in_words(api):
    snapshot = make_snapshot(state=SnapshotState.FAILED, last_error="not_found", read=False)

    body = api.get(f"/api/v1/snapshots/{snapshot.pk}").json()

    assert (body["error"], body["error_text"][:10]) == ("not_found", "The server")


def test_a_copy_whose_file_is_gone_or_another_is_told(api):
    for kept in ("gone", blobs.keep(b"other bytes")):
        problem(api.get(f"/api/v1/snapshots/{make_snapshot(file=kept, read=False).pk}/file"), 410)
