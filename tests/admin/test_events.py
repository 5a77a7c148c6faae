import pytest
from django.urls import reverse

from claims import log, review, sources
from claims.admin.changes import changes, in_one_line
from claims.models import Event, Subject, Verdict
from tests.factories import make_article, make_claim, make_decided

pytestmark = pytest.mark.django_db


def last_event() -> Event:
    return Event.objects.order_by("-id").first()


def test_a_decision_is_shown_in_words(editor):
    make_decided(verdict=Verdict.REFUTED, reason="wrong_unit", explanation="miles, not km", by=editor)

    shown = {change.label: change[1:] for change in changes(last_event())}

    assert shown["Stage"] == ("candidate", "checked")
    assert shown["Verdict"] == ("", "refuted")
    assert shown["Reason"] == ("", "wrong unit")
    assert shown["Explanation"] == ("", "miles, not km")
    assert shown["Checker"] == ("", "alice")


def test_what_did_not_change_is_not_shown(editor):
    claim = make_claim()
    review.edit(claim, by=editor, version=1, low="45", unit="pp")

    assert [change.label for change in changes(last_event())] == ["Unit"]


def test_citations_and_aliases_are_shown_as_names(editor):
    source = sources.create(name="Insee", kind="statistics_office", by=editor)
    review.cite(make_claim(), source, by=editor, version=1)

    assert in_one_line(last_event()) == "Citations: Insee"


def test_aliases_are_shown_with_their_language(editor):
    source = sources.create(name="Insee", kind="statistics_office", by=editor)
    before = sources.state(source)
    source.aliases.create(name="INSEE", language="fr")

    assert in_one_line(sources.record(source, before, by=editor)) == "Aliases: INSEE (fr)"


def test_an_event_whose_text_was_erased_still_shows_its_codes(editor):
    claim = make_decided(explanation="seen")
    log.erase_text(Subject.CLAIM, [claim.pk])

    assert "seen" not in in_one_line(last_event())
    assert "candidate → checked" in in_one_line(last_event())


def test_the_list_is_filtered_by_subject(client, editor):
    article = make_article()
    make_decided()

    found = (
        client.get("/admin/claims/event/", {"subject_type": "article", "subject_id": article.pk})
        .context["cl"]
        .queryset
    )

    assert [(event.subject_type, event.subject_id) for event in found] == [("article", article.pk)]


def test_an_event_leads_to_its_subject_and_shows_before_and_after(client, editor):
    claim = make_decided()

    page = client.get(reverse("admin:claims_event_change", args=[last_event().pk])).content.decode()

    assert reverse("admin:claims_claim_change", args=[claim.pk]) in page
    assert "<td" in page
    assert "candidate" in page


def test_text_that_people_wrote_is_shown_as_text(client, editor):
    make_decided(explanation="<script>alert(1)</script>")

    for page in ["/admin/claims/event/", reverse("admin:claims_event_change", args=[last_event().pk])]:
        assert "<script>alert(1)" not in client.get(page).content.decode()
