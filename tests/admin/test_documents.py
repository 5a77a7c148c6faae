"""Documents, their copies and alerts in the admin."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from claims import alerts
from claims.models import Alert, Document, Event, Snapshot, SnapshotState, Subject, Verb
from tests.factories import make_claim, make_source
from tests.snapshots import make_document, make_snapshot

pytestmark = pytest.mark.django_db

ADD = "admin:claims_document_add"


def add(client, **fields):
    return client.post(reverse(ADD), {"title": "", "url": "", "watch_days": ""} | fields, follow=True)


def test_a_document_that_is_added_is_copied(client, editor):
    source = make_source()

    add(client, url="https://Example.org/report#top", source=source.pk, watch_days=7)

    document = Document.objects.get()
    assert (document.url, document.source, document.created_by) == ("https://example.org/report", source, editor)
    assert document.snapshots.get().requested_by == editor
    assert document.next_at


def test_a_file_that_is_brought_is_kept_as_a_copy(client, editor):
    add(client, title="A report", brought=SimpleUploadedFile("report.txt", b"467 km"))

    snapshot = Snapshot.objects.get()
    assert (snapshot.document.title, snapshot.file_name, snapshot.size) == ("A report", "report.txt", 6)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Give the address of a document"),
        ({"url": "https://x:y@example.org/"}, "name or password"),
        ({"url": "javascript:alert(1)"}, "Enter a valid URL"),
    ],
)
def test_what_can_not_be_a_document_is_told(client, editor, fields, words):
    page = add(client, **fields).content.decode()

    assert words in page
    assert not Document.objects.exists()


def test_an_address_is_one_documents(client, editor):
    make_document(url="https://example.org/report")

    assert "already exists" in add(client, url="https://EXAMPLE.org/report#a").content.decode()


def test_what_is_changed_is_logged(client, editor):
    document = make_document()

    page = reverse("admin:claims_document_change", args=[document.pk])
    client.post(page, {"title": "Report", "url": document.url, "watch_days": 3, "usual": "on"})

    document.refresh_from_db()
    assert (document.title, document.usual, document.watch_days) == ("Report", True, 3)
    event = Event.objects.get(subject_type=Subject.DOCUMENT, verb=Verb.CHANGED)
    assert (event.after, event.free_text.after) == ({"usual": True, "watch_days": 3}, {"title": "Report"})


def test_new_copies_are_asked_for(client, editor):
    first, second = make_document(), Document.objects.create(title="A file", created_by=editor)
    data = {"action": "take_copies", "_selected_action": [first.pk, second.pk]}

    page = client.post(reverse("admin:claims_document_changelist"), data, follow=True).content.decode()

    assert "1 copy will be taken." in page
    assert "This document has no address" in page
    assert Snapshot.objects.get().document == first


def test_a_copy_is_taken_again(client, editor):
    make_snapshot()
    data = {"action": "take_again", "_selected_action": [Snapshot.objects.get().pk]}

    client.post(reverse("admin:claims_snapshot_changelist"), data)

    assert Snapshot.objects.filter(state=SnapshotState.PENDING).count() == 0  # its file was never there
    assert "missing" in client.get(reverse("admin:claims_snapshot_changelist")).content.decode()


def test_a_document_that_evidence_rests_on_is_not_deleted(client, administrator):
    claim = make_claim()
    snapshot = make_snapshot(document=make_document(claim))
    claim.evidence.create(snapshot=snapshot, start=0, end=3, quote="The", created_at=snapshot.created_at)

    client.post(reverse("admin:claims_document_delete", args=[snapshot.document_id]), {"post": "yes"})

    assert Document.objects.exists()


def test_alerts_are_marked_as_seen(client, editor):
    claim = make_claim()
    copies = [make_snapshot(read=False) for _ in range(2)]
    alert = Alert.objects.create(
        claim=claim, kind="figure_changed", old_snapshot=copies[0], new_snapshot=copies[1], old_passage="3 %"
    )
    assert "1 alert:" in client.get(reverse("admin:index")).content.decode()

    client.post(reverse("admin:claims_alert_changelist"), {"action": "see", "_selected_action": alert.pk})

    assert not alerts.alerts_of(claim).exists()
    assert "1 alert:" not in client.get(reverse("admin:index")).content.decode()


def test_dead_links_are_told_on_the_front_page(client, editor):
    Document.objects.create(url="https://gone.example/", dead_since="2026-11-01T00:00Z")

    assert "1 dead link" in client.get(reverse("admin:index")).content.decode()
    page = client.get(reverse("admin:claims_document_changelist") + "?dead_since__isempty=0").content.decode()
    assert "gone.example" in page
