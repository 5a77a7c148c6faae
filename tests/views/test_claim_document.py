"""Bringing a document to a claim at the desk: by its address, as a file, or once more."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from claims import capture, leases
from claims.models import Document, Snapshot, SnapshotState
from tests.factories import make_claim, make_user
from tests.snapshots import make_document

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db

URL = "https://reports.example/front"


def put(claim, user=None, **data):
    return Browser(user).post("document", claim.pk, **data)


def test_an_address_becomes_a_document_beside_the_claim_whose_copy_waits():
    claim = make_claim()

    response = put(claim, url=f" {URL}#part ")

    assert response.status_code == 200
    assert response["HX-Retarget"] == "#source"
    assert "A copy is being taken" in text_of(response)
    document = claim.documents.get()
    assert (document.url, document.created_by) == (URL, make_user())
    assert document.snapshots.get().state == SnapshotState.PENDING


def test_the_same_address_is_the_same_document():
    put(make_claim(), url=URL)
    put(make_claim("38 %"), url=URL)

    assert Document.objects.get().claims.count() == 2
    assert Snapshot.objects.count() == 1


def test_a_file_becomes_a_document_beside_the_claim():
    claim = make_claim()

    response = put(claim, file=SimpleUploadedFile("report.txt", b"467 km"))

    assert response.status_code == 200
    assert claim.documents.get().title == "report.txt"
    assert claim.documents.get().snapshots.get().size == 6


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"url": "ftp://a.example/"}, "http:// or https://"),
        ({"url": "https://x:y@a.example/"}, "name or password"),
        ({"url": ""}, "Give the address of a document"),
        ({"file": SimpleUploadedFile("a.txt", b"")}, "empty"),
        ({"url": "https://a.example/" + "a" * 3000}, "2000"),
    ],
)
def test_what_can_not_be_taken_is_told(data, words):
    response = put(make_claim(), **data)

    assert response.status_code == 400
    assert words in text_of(response)
    assert not Snapshot.objects.exists()


def test_a_file_that_is_too_large_is_never_taken_in(settings):
    settings.DOCUMENT_BYTES = 1000

    response = put(make_claim(), file=SimpleUploadedFile("a.txt", b"0" * 1_200_000))

    assert response.status_code == 400
    assert "at most" in text_of(response)


def test_a_copy_that_failed_can_be_tried_again():
    claim, document = make_claim(), make_document()
    document.claims.add(claim)
    failed = capture.request(document, by=make_user())
    leases.fail(leases.take(Snapshot), "not_found")

    assert "Try again" in text_of(Browser().get("source", claim.pk))
    assert put(claim, again=failed.pk).status_code == 200
    assert document.snapshots.filter(state=SnapshotState.PENDING).exists()


def test_who_may_not_check_brings_nothing():
    rita = make_user("rita", editor=False)
    rita.user_permissions.set(rita.user_permissions.model.objects.filter(codename__in=["view_article", "view_draft"]))

    assert put(make_claim(), user=rita, url=URL).status_code == 403
    assert not Document.objects.exists()
