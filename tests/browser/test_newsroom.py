"""A newsroom's whole way: forty claims of two articles, two pairs of eyes, published, corrected; by keyboard alone."""

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from claims.models import Claim, Stage
from claims.second_check_rule import SecondCheckRule
from tests.factories import make_user
from tests.views.browsing import all_read, make_many

from .desk import Desk

pytestmark = [pytest.mark.browser, pytest.mark.full]

EACH = 20
# Of the figures of an article, by its place: what the two write. They differ once, and agree at the second attempt.
REFUTED, DIFFERENT = 3, 7


def decide(desk: Desk, article, *, different: bool = False) -> None:
    """Go through an article from its first claim to its last, by single keys."""
    desk.open(article)
    for place in range(EACH):
        expect(desk.figure).to_have_text(f"{10 + place}%")
        if place == REFUTED:
            desk.press("r", "1")
        else:
            desk.press("m" if different and place == DIFFERENT else "v")
    if not different:
        expect(desk.card).to_contain_text("Nothing left to check")


def activate(desk: Desk, name: str, role: str = "button") -> None:
    """Press Enter on a button or a link that has the focus, as Tab gives it."""
    target = desk.page.get_by_role(role, name=name)
    target.focus()
    with desk.page.expect_navigation():
        desk.page.keyboard.press("Enter")


@pytest.mark.timeout(600)
def test_forty_claims_two_people_a_publication_and_a_correction(page, settings, capsys):
    settings.SECOND_CHECK = SecondCheckRule.ALL
    articles = [make_many(EACH), make_many(EACH)]
    all_read()
    alice = Desk(page).sign_in(make_user("alice-checks"))
    bob = alice.another(make_user("bob-checks"))

    for article in articles:
        decide(alice, article)
        decide(bob, article, different=True)

    stages = Claim.objects.values_list("stage", flat=True)
    assert sorted(set(stages)) == [Stage.ASSIGNED, Stage.CONFIRMED]
    assert list(stages).count(Stage.ASSIGNED) == len(articles)

    for article in articles:
        disputed = article.claims.get(stage=Stage.ASSIGNED)
        for desk in (alice, bob):
            desk.page.goto(f"/desk/{article.pk}/?claim={disputed.pk}")
            expect(desk.figure).to_have_text(f"{10 + DIFFERENT}%")
            desk.press("m", "1")
        alice.page.goto(f"/desk/{article.pk}/ready/")
        activate(alice, f"Publish {EACH} claims")
        expect(alice.page.get_by_text("No claim waits to be published.")).to_be_visible()
    assert set(Claim.objects.values_list("stage", flat=True)) == {Stage.PUBLISHED}

    wrong = articles[0].claims.order_by("value_start").first()
    alice.page.goto(f"/desk/{articles[0].pk}/?claim={wrong.pk}")
    activate(alice, "Correct…", "link")
    alice.page.get_by_label("What was wrong").focus()
    alice.page.keyboard.type("The rate was told of the wrong year.")
    alice.page.get_by_label("What is right now").focus()
    alice.page.keyboard.type("It is the rate of 2024.")
    activate(alice, "Publish the correction")
    alice.page.goto("/corrections/")
    expect(alice.page.get_by_text("It is the rate of 2024.")).to_be_visible()

    call_command("verify_log")
    assert "root" in capsys.readouterr().out.lower()
