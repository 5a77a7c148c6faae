import csv
import io
import json

import pytest
from django.urls import reverse

from claims import review, sources
from claims.models import Citation, Claim, Event
from tests.factories import make_article, make_claim, make_decided, make_user

pytestmark = pytest.mark.django_db
LIST = "/admin/claims/claim/"


def listed(client, **parameters) -> list[Claim]:
    return list(client.get(LIST, parameters).context["cl"].queryset)


def act(client, name: str, claims: list[Claim], **data):
    return client.post(LIST, {"action": name, "_selected_action": [claim.pk for claim in claims], **data})


def seen(claims: list[Claim]) -> list[str]:
    return [f"{claim.pk}:{claim.version}" for claim in claims]


@pytest.fixture
def two(editor):
    article = make_article()
    return [make_claim("45 %", article=article), make_claim("38 %", article=article)]


def said(response) -> str:
    return " ".join(str(message) for message in response.wsgi_request._messages)


class TestFilters:
    def test_by_stage_verdict_and_hedge(self, client, two):
        decided = make_decided(two[0])
        Claim.objects.filter(pk=two[1].pk).update(hedged=True)

        assert listed(client, stage__exact="checked") == [decided]
        assert listed(client, verdict__exact="verified") == [decided]
        assert listed(client, hedged="yes") == [two[1]]
        assert listed(client, hedged="no") == [two[0]]

    def test_by_whether_the_newest_text_still_has_it(self, client, two):
        Claim.objects.filter(pk=two[1].pk).update(seen=False)

        assert listed(client, seen="no") == [two[1]]
        assert listed(client, seen="yes") == [two[0]]

    def test_by_source_once_even_if_it_is_cited_twice(self, client, two):
        source = sources.create(name="Insee", kind="statistics_office", by=two[0].article.created_by)
        for _ in range(2):
            Citation.objects.create(claim=two[0], source=source, text="Insee")

        assert listed(client, citations__source__id__exact=source.pk) == [two[0]]

    def test_by_whether_a_source_is_cited(self, client, two):
        third = make_claim("2010", article=two[0].article)
        source = sources.create(name="Insee", kind="statistics_office", by=two[0].article.created_by)
        Citation.objects.create(claim=two[0], source=source, text="Insee")
        Citation.objects.create(claim=two[1], text="a minister")

        assert listed(client, cited="linked") == [two[0]]
        assert listed(client, cited="unknown") == [two[1]]
        assert listed(client, cited="no") == [third]

    @pytest.mark.parametrize(("asked", "found"), [("km2", ["km2/mo", "km2"]), ("km2/mo", ["km2/mo"]), ("km", [])])
    def test_by_unit_with_its_rates(self, client, two, asked, found):
        for claim, unit in zip(two, ["km2", "km2/mo"], strict=True):
            Claim.objects.filter(pk=claim.pk).update(unit=unit)

        assert [claim.unit for claim in listed(client, unit=asked)] == found

    def test_by_language_of_the_article(self, client, two):
        english = make_claim(article=make_article(language="en"))

        assert listed(client, language="en") == [english]

    def test_by_words(self, client, two):
        assert listed(client, q="45 %") == [two[0]]


class TestDismissing:
    def test_shows_the_claims_first_and_changes_nothing(self, client, two):
        page = act(client, "dismiss_selected", two).content.decode()

        assert "2 claims." in page
        assert not Claim.objects.filter(stage="dismissed").exists()

    def test_dismisses_what_was_shown_through_the_log(self, client, two):
        response = act(client, "dismiss_selected", two, seen=seen(two))

        assert Claim.objects.filter(stage="dismissed").count() == 2
        assert Event.objects.filter(verb="dismissed").count() == 2
        assert "2 claims were dismissed." in said(response)

    def test_says_where_it_can_be_taken_back(self, client, two):
        response = act(client, "dismiss_selected", two[:1], seen=seen(two[:1]))

        assert f'href="{LIST}?id__in={two[0].pk}"' in said(response)
        assert listed(client, id__in=str(two[0].pk)) == [two[0]]

    def test_leaves_alone_what_somebody_changed_meanwhile(self, client, two):
        shown = seen(two)
        make_decided(two[0], by=make_user("bob"))

        response = act(client, "dismiss_selected", two, seen=shown)

        assert list(Claim.objects.filter(stage="dismissed")) == [two[1]]
        assert "Somebody else has changed this claim" in said(response)

    def test_is_taken_back_the_same_way(self, client, two):
        act(client, "dismiss_selected", two, seen=seen(two))
        for claim in two:
            claim.refresh_from_db()

        response = act(client, "take_back_selected", two, seen=seen(two))

        assert Claim.objects.filter(stage="candidate").count() == 2
        assert "2 claims" in said(response)

    def test_takes_back_nobody_elses_decision(self, client, two):
        decided = make_decided(two[0], by=make_user("bob"))

        act(client, "take_back_selected", [decided], seen=seen([decided]))

        decided.refresh_from_db()
        assert decided.stage == "checked"

    def test_refuses_more_than_a_person_looks_through(self, client, two, monkeypatch):
        monkeypatch.setattr("claims.admin.bulk.AT_MOST", 1)

        assert "more than 1 claims" in said(act(client, "dismiss_selected", two))

    def test_has_nothing_to_do_for_dismissed_claims(self, client, two):
        review.dismiss(two[0], by=make_user(), version=1)

        assert "nothing to do" in said(act(client, "dismiss_selected", two[:1]))

    def test_needs_the_permission(self, client, two):
        client.force_login(reader := make_user("bob", editor=False))
        reader.user_permissions.add(*make_user().groups.get().permissions.filter(codename="view_claim"))

        act(client, "dismiss_selected", two, seen=seen(two))

        assert not Claim.objects.filter(stage="dismissed").exists()

    def test_takes_versions_for_numbers_only(self, client, two):
        assert act(client, "dismiss_selected", two, seen=["1:x", "y", "'"]).status_code == 302
        assert not Claim.objects.filter(stage="dismissed").exists()


class TestExport:
    def download(self, client, claims, **data):
        asked = {"format": "csv", "verdicts": ["verified"], "stages": ["checked"]} | data
        return b"".join(act(client, "export_selected", claims, **asked).streaming_content).decode("utf-8-sig")

    def test_asks_first_and_offers_the_verified_list(self, client, two):
        form = act(client, "export_selected", two).context["form"]

        assert form["verdicts"].value() == ["verified"]
        assert "candidate" not in form["stages"].value()

    def test_sends_the_verified_of_the_selected_claims(self, client, two):
        make_decided(two[0])

        rows = list(csv.DictReader(io.StringIO(self.download(client, two))))

        assert [row["quantity"] for row in rows] == ["45 %"]

    def test_is_widened_by_verdict_and_stage(self, client, two):
        make_decided(two[0])

        text = self.download(client, two, format="jsonl", stages=["checked", "candidate"])

        assert {json.loads(line)["stage"] for line in text.splitlines()} == {"checked", "candidate"}

    def test_takes_the_whole_filtered_list(self, client, two):
        make_decided(two[0])
        make_decided(make_claim(article=make_article(language="en")))
        asked = {"format": "csv", "verdicts": ["verified"], "stages": ["checked"], "select_across": "1"}

        response = client.post(
            f"{LIST}?language=en", {"action": "export_selected", "_selected_action": two[0].pk, **asked}
        )

        assert len(b"".join(response.streaming_content).splitlines()) == 2

    def test_names_its_file(self, client, two):
        response = act(client, "export_selected", two, format="xlsx", verdicts=["verified"], stages=["checked"])

        assert response["Content-Disposition"] == 'attachment; filename="claims.xlsx"'
        assert b"".join(response.streaming_content).startswith(b"PK")

    def test_asks_again_for_a_format_there_is_not(self, client, two):
        assert "format" in act(client, "export_selected", two, format="exe").context["form"].errors


def test_the_page_of_a_claim_leads_to_the_desk(client, two):
    page = client.get(reverse("admin:claims_claim_change", args=[two[0].pk]))
    decide = reverse("admin:claims_claim_decide_at_the_desk", args=[two[0].pk])

    assert decide in page.content.decode()
    assert client.get(decide).url == f"/desk/{two[0].article_id}/?claim={two[0].pk}"


def test_the_page_of_a_claim_tells_its_alarms(client, two):
    alarm = {"code": "scale-word", "start": 0, "end": 7, "text": "150 000"}
    Claim.objects.filter(pk=two[0].pk).update(alarms=[alarm])

    page = client.get(f"{LIST}{two[0].pk}/change/").content.decode()

    assert "A thousand or a million times the same number stands elsewhere: compare with “150 000”" in page


def test_the_history_of_a_claim_is_its_events(client, two):
    response = client.get(reverse("admin:claims_claim_history", args=[two[0].pk]))

    assert response.url == f"/admin/claims/event/?subject_type=claim&subject_id={two[0].pk}"
    assert client.get(response.url).status_code == 200
