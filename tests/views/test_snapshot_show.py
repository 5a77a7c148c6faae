"""Kept copies are shown as plain text and given as files; nothing in them ever runs."""

import pytest
from django.test import Client
from django.urls import reverse

from claims import blobs, documents
from claims.models import Snapshot, SnapshotState
from claims.views import snapshot_show
from tests.factories import make_claim, make_user
from tests.snapshots import make_document, make_snapshot

pytestmark = pytest.mark.django_db

EVIL = '<script>alert(1)</script>\n<img src=x onerror=alert(1)> "javascript:alert(1)"\n467 km²'


def show(snapshot: Snapshot, at: int | str = "", user=None) -> str:
    client = Client()
    client.force_login(user or make_user())
    response = client.get(reverse("snapshot-text", args=[snapshot.pk]), {"at": at} if at != "" else {})
    return response.content.decode() if response.status_code == 200 else str(response.status_code)


def test_the_text_is_shown_line_by_line():
    page = show(make_snapshot("One.\n\nThree, with 467 km²."))

    assert '<p id="at-0" dir="auto">One.</p>' in page
    assert '<p id="at-6" dir="auto">Three, with 467 km².</p>' in page


def test_nothing_in_the_text_is_markup():
    page = show(make_snapshot(EVIL, title="<b>x</b>", document=make_document(url="https://a.example/<script>")))

    assert "<script>alert" not in page
    assert "onerror=alert(1)&gt;" in page
    assert "<img src=x" not in page


def test_the_line_of_an_offset_has_its_anchor():
    assert '<p id="at-12" dir="auto">Three, with 467 km².</p>' in show(
        make_snapshot("One.\n\nThree, with 467 km²."), 12
    )


def test_pages_are_headings():
    page = show(make_snapshot("One.\nTwo.", places=[[0, 4, "page", "1"], [5, 9, "page", "2"]]))

    assert page.index("page 1</h2>") < page.index("One.") < page.index("page 2</h2>") < page.index("Two.")


def test_a_long_text_is_shown_in_parts_that_lose_nothing(monkeypatch):
    monkeypatch.setattr(snapshot_show, "CHARACTERS", 100)
    lines = [f"Line {number} of many." for number in range(40)]
    snapshot = make_snapshot("\n".join(lines), read=False)

    pages = [show(snapshot, at) for at in range(0, len(snapshot.text), 50)]

    assert all(any(f">{line}</p>" in page for page in pages) for line in lines)
    assert all(f'id="at-{at}"' in show(snapshot, at) for at in (100, 317, 599))
    assert "Earlier part" not in pages[0]
    assert "Later part" not in pages[-1]


@pytest.mark.parametrize("at", ["x", "-1", "99999999999999", "4444444"])
def test_an_offset_that_is_none_is_no_error(at):
    assert "One." in show(make_snapshot("One."), at)


def test_a_copy_that_changed_nothing_shows_the_text_of_the_one_before():
    first = make_snapshot("467 km².")
    same = make_snapshot("467 km².", document=first.document, read=False, state=SnapshotState.UNCHANGED)
    Snapshot.objects.filter(pk=same.pk).update(text="")

    assert "467 km²." in show(same)


@pytest.mark.parametrize("fields", [{"quality": "paywall"}, {"is_partial": True}])
def test_a_copy_that_is_not_the_whole_document_says_so(fields):
    assert 'class="told" role="status"' in show(make_snapshot("467", **fields))


def file(snapshot: Snapshot, user=None):
    client = Client()
    client.force_login(user or make_user())
    return client.get(reverse("snapshot-file", args=[snapshot.pk]))


def test_the_file_is_a_download_that_no_browser_shows():
    content = b"<html><script>alert(1)</script>"
    kept = {"file": blobs.keep(content), "sha256": blobs.digest(content), "file_name": 'repört"; x.html'}
    snapshot = make_snapshot(**kept)

    response = file(snapshot)

    assert response.content == content
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("attachment; ")
    assert "sandbox" in response["Content-Security-Policy"]


def test_a_file_that_is_gone_or_another_is_told():
    assert file(make_snapshot(file="snapshots/00/none")).status_code == 410
    assert file(make_snapshot(file=blobs.keep(b"another"))).status_code == 410


@pytest.mark.parametrize("name", ["snapshot-text", "snapshot-file"])
def test_strangers_and_those_without_the_right_see_no_copy(name):
    address = reverse(name, args=[make_snapshot().pk])
    nora = Client()
    nora.force_login(make_user("nora", editor=False))

    assert Client().get(address).status_code == 302
    assert nora.get(address).status_code == 403


def test_a_copy_that_one_may_not_see_is_not_found():
    claim = make_claim()
    claim.article.confidential, claim.article.created_by = True, None
    claim.article.save()
    document = make_document()
    documents.put_beside(claim, document)
    snapshot = make_snapshot(document=document)

    assert show(snapshot, user=make_user("bob")) == "404"
    assert file(snapshot, user=make_user("bob")).status_code == 404
