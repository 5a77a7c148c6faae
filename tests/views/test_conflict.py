"""Two people change one claim: both versions are shown, and merged field by field."""

import pytest

from claims import review
from claims.models import Claim, Verdict
from tests.factories import make_claim, make_decided, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def bob(db):
    return make_user("bob")


def quantity(claim: Claim, **changes: str) -> dict[str, str]:
    """Return what the form of a quantity sends, with some changes."""
    names = "unit counted bound statistic role period_text".split()
    sent = {name: getattr(claim, name) for name in names} | {"low": claim.low, "high": claim.high}
    return sent | {"period_from": "", "period_to": ""} | changes


def rows(response) -> dict[str, tuple[str, str, str]]:
    found = response.context["conflict"]["differences"]
    return {row.name: (row.theirs, row.mine, row.takes) for row in found if row.differs}


def test_what_each_changed_is_taken_from_each(bob):
    claim = make_claim()
    sent = quantity(claim, low="46", high="46")
    review.edit(claim, by=bob, version=1, unit="pp", counted="ménages")

    response = Browser().post("edit", claim.pk, version=1, **sent)

    assert response.status_code == 409
    assert rows(response) == {
        "low": ("45", "46", "mine"),
        "high": ("45", "46", "mine"),
        "unit": ("pp", "%", "theirs"),
        "counted": ("ménages", "", "theirs"),
    }


def test_where_both_changed_it_theirs_stays_unless_chosen_otherwise(bob):
    claim = make_claim()
    review.edit(claim, by=bob, version=1, low="47", high="47")

    response = Browser().post("edit", claim.pk, version=1, **quantity(claim, low="46", high="46"))

    assert rows(response)["low"] == ("47", "46", "theirs")


def test_a_number_that_is_no_range_stays_none(bob):
    claim = make_claim()
    sent = quantity(claim, low="46")
    review.edit(claim, by=bob, version=1, low="47", high="47")

    response = Browser().post("edit", claim.pk, version=1, **sent)

    assert response.status_code == 409
    assert rows(response)["high"] == ("47", "46", "theirs")
    assert '<input type="hidden" name="high" value="46">' in text_of(response)


def test_what_is_chosen_is_saved_on_top(bob):
    claim = make_claim()
    review.edit(claim, by=bob, version=1, unit="pp")
    sent = quantity(claim, unit="pp", low="46", high="46")

    response = Browser().post("edit", claim.pk, version=2, **sent)

    claim.refresh_from_db()
    assert response.status_code == 200
    assert (claim.unit, claim.low) == ("pp", "46")


def test_two_decisions_are_merged_too(bob):
    claim = make_claim()
    review.decide(claim, Verdict.REFUTED, by=bob, version=1, explanation="Tableau 3")

    response = Browser().decide(claim, version=1, explanation="", checked_url="https://example.org/3")

    assert rows(response) == {
        "verdict": ("refuted", "verified", "theirs"),
        "explanation": ("Tableau 3", "", "theirs"),
        "checked_url": ("", "https://example.org/3", "mine"),
    }
    assert "Save what is chosen" in text_of(response)


def test_a_dismissal_cannot_be_chosen_as_a_verdict(bob):
    claim = make_claim()
    review.dismiss(claim, by=bob, version=1, explanation="Un nom")

    response = Browser().decide(claim, version=1)

    assert rows(response)["verdict"] == ("not a claim", "verified", "mine")
    assert "disabled" in text_of(response)


def test_one_difference_needs_no_merge(bob):
    claim = make_claim()
    review.decide(claim, Verdict.REFUTED, by=bob, version=1)

    assert "Save what is chosen" not in text_of(Browser().decide(claim, version=1))


def test_comments_made_since_are_no_difference(bob):
    claim = make_claim()
    review.decide(claim, Verdict.REFUTED, by=bob, version=1)
    review.comment(claim, "Vu ?", by=make_user("carol"))

    assert "bob decided this claim" in text_of(Browser().decide(claim, version=1))


def test_blind_a_conflict_tells_nothing_of_the_first_verdict(settings, bob):
    settings.SECOND_CHECK, settings.SECOND_CHECK_BLIND = "all", True
    claim = make_decided(by=bob, explanation="Tableau 3")

    html = text_of(Browser().decide(claim, "refuted", version=1, explanation="Non"))

    assert "Tableau 3" not in html


def test_numbers_are_compared_as_the_person_writes_them(bob):
    claim = make_claim(low="4.5", high="4.5")
    review.edit(claim, by=bob, version=1, counted="ménages")
    french = Browser()
    french.user.language = "fr"
    french.user.save()

    response = french.post("edit", claim.pk, version=1, **quantity(claim, counted="", low="4,5", high="4,5"))

    assert set(rows(response)) == {"counted"}
