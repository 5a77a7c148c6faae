"""An alert is raised when, and only when, the figure that a claim rests on changed or vanished."""

import pytest

from claims import alerts, review
from claims.models import Alert, AlertKind, Claim, Snapshot

from .factories import make_article, make_claim, make_user
from .snapshots import REPORT, make_document, make_snapshot

pytestmark = pytest.mark.django_db

GAINED = "467 square kilometers of Ukraine per month"


@pytest.fixture
def claim() -> Claim:
    text = "La Russie gagne en moyenne 467 km² chaque mois en 2025, selon l’ISW."
    return make_claim("467 km² chaque mois", article=make_article(text), unit="km2/mo")


def rest_on(claim: Claim, words: str, snapshot: Snapshot) -> None:
    start = snapshot.text.index(words)
    review.add_evidence(claim, snapshot, start, start + len(words), by=make_user(), version=claim.version)


def newer(snapshot: Snapshot, was: str, now: str, **fields) -> Snapshot:
    """Return a newer copy of the document, with words changed and its figures read."""
    assert was in snapshot.text
    return make_snapshot(snapshot.text.replace(was, now), document=snapshot.document, **fields)


def test_a_changed_figure_is_told_with_both_passages(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    new = newer(old, "467", "450")

    alert = alerts.alerts_of(claim).get()
    assert (alert.kind, alert.old_snapshot, alert.new_snapshot) == (AlertKind.FIGURE_CHANGED, old, new)
    assert "gained 467 square kilometers" in alert.old_passage
    assert "gained 450 square kilometers" in alert.new_passage


def test_a_figure_that_is_gone_is_told(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    make_snapshot("The page has moved, and says nothing of land.", document=old.document)

    assert [alert.kind for alert in alerts.alerts_of(claim)] == [AlertKind.FIGURE_VANISHED]


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("476 drones", "480 drones"),
        ("The front line in 2025", "The front line in 2025 (updated)"),
        ("observers estimate", "analysts of the institute estimate"),
        ("per month on average", "per  month\non average"),
        ("Russian forces gained", "In an earlier version of this text: Russian forces gained"),
    ],
)
def test_other_changes_raise_no_alert(claim, was, now):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    newer(old, was, now)

    assert not Alert.objects.exists()


def test_a_figure_that_moved_into_other_words_is_still_there(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    make_snapshot("On average the army took 467 km² a month, which is less than was thought.", document=old.document)

    assert not Alert.objects.exists()


def test_a_figure_inside_another_number_is_not_the_same(claim):
    old = make_snapshot("Unemployment fell to 3 % in May. More below.", document=make_document(claim))
    rest_on(claim, "3 %", old)

    make_snapshot("A new page: 13 % of ships and 0.3 % of boats.", document=old.document)

    assert Alert.objects.get().kind == AlertKind.FIGURE_VANISHED


@pytest.mark.parametrize("fields", [{"quality": "paywall"}, {"quality": "consent"}, {"is_partial": True}])
def test_a_copy_that_is_not_the_document_proves_nothing(claim, fields):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    make_snapshot("Subscribe to continue reading.", document=old.document, **fields)

    assert not Alert.objects.exists()


def test_the_same_change_is_told_once(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)

    newer(old, "467", "450")
    newer(
        old,
        "467 square kilometers of Ukraine per month on average in 2025, observers estimate.\nAdded",
        "450 square kilometers of Ukraine per month on average in 2025, observers estimate.\nAdded",
    )
    assert Alert.objects.count() == 1
    newer(old, "467", "440")
    assert Alert.objects.count() == 2


def test_a_stated_absence_and_other_documents_are_not_compared(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    review.state_absence(claim, "It is not there.", by=make_user(), version=claim.version, snapshot=old)

    make_snapshot("Nothing.", document=make_document(url="https://other.example/"))
    make_snapshot("Nothing.", document=old.document)

    assert not Alert.objects.exists()


def test_an_alert_that_was_seen_is_open_no_more(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)
    newer(old, "467", "450")

    assert alerts.see(Alert.objects.all(), by=make_user("bob")) == 1
    assert alerts.see(Alert.objects.all(), by=make_user()) == 0
    assert not alerts.alerts_of(claim).exists()
    assert Alert.objects.get().seen_by == make_user("bob")


def test_evidence_that_is_removed_leaves_its_alert(claim):
    old = make_snapshot(REPORT, document=make_document(claim))
    rest_on(claim, GAINED, old)
    newer(old, "467", "450")
    claim.refresh_from_db()

    review.remove_evidence(claim.evidence.get(), by=make_user(), version=claim.version)

    assert Alert.objects.get().evidence is None
