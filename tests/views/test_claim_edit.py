"""Editing a quantity and its period."""

import pytest

from claims import review
from claims.models import Claim, Event, Verdict
from tests.factories import make_claim, make_user

from .browsing import Browser, text_of

pytestmark = pytest.mark.django_db

READ = {"low": "45", "high": "45", "unit": "%", "bound": "exact", "statistic": "none", "role": "level"}


def edited(claim, browser=None, version=1, **changes):
    response = (browser or Browser()).post("edit", claim.pk, version=version, **READ | changes)
    claim.refresh_from_db()
    return response


def test_the_form_opens_in_the_card():
    html = text_of(Browser().get("edit", make_claim().pk))

    assert 'name="low" value="45"' in html


def test_a_new_value_is_that_of_both_ends():
    claim = make_claim()

    response = edited(claim, low="46.50")

    assert (claim.low, claim.high, claim.step) == ("46.50", "46.50", "0.01")
    assert "46.50%" in text_of(response)


def test_a_range_keeps_its_ends():
    claim = make_claim()

    edited(claim, low="40", high="50", bound="between")

    assert (claim.low, claim.high) == ("40", "50")


def test_grouped_numbers_are_read():
    claim = make_claim()

    edited(claim, low="1,234,567.5")

    assert claim.low == "1234567.5"


def test_numbers_are_typed_as_the_persons_language_writes_them():
    claim, browser = make_claim(), Browser()

    browser.client.cookies["django_language"] = "fr"
    edited(claim, browser, low="1 234,5")

    assert claim.low == "1234.5"


def test_unit_and_period_are_edited_too():
    claim = make_claim()

    edited(claim, unit="km2/mo", period_text="en 2025", period_from="2025-01-01", period_to="2025-12-31", hedged="on")

    assert (claim.unit, str(claim.period_to), claim.hedged) == ("km2/mo", "2025-12-31", True)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("low", "beaucoup", "Enter a number."),
        ("low", "46,5", "Enter a number."),
        ("low", "1e99", "no more than 50 digits"),
        ("low", "50", "The highest value is below the lowest."),
        ("unit", "lieues", "is no unit code"),
        ("period_from", "hier", "Enter a valid date."),
        ("bound", "maybe", "Select a valid choice."),
    ],
)
def test_bad_input_is_told_at_its_field_and_nothing_is_lost(field, value, told):
    claim = make_claim()

    response = edited(claim, **{"high": "46", "counted": "vélos", field: value})

    html = text_of(response)
    assert response.status_code == 422
    assert told in html
    assert 'value="vélos"' in html
    assert claim.version == 1


def test_saving_without_a_change_writes_nothing():
    claim = make_claim()

    assert edited(claim).status_code == 200
    assert not Event.objects.filter(verb="edited").exists()


def test_an_edit_of_what_somebody_else_changed_shows_both():
    claim = make_claim()
    review.decide(claim, Verdict.VERIFIED, by=make_user("bob"), version=1)

    response = edited(claim, low="46")

    assert response.status_code == 409
    assert 'name="low" value="46" checked' in text_of(response)
    assert Claim.objects.get().low == "45"
