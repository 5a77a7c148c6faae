"""The table of transitions: every pair of stages, for every role."""

from collections.abc import Callable
from itertools import product

import pytest

from claims import review
from claims.models import Claim, Event, Stage, User, Verdict
from claims.review.transitions import Way
from tests.factories import make_article, make_claim, make_user

from .steps import claim_at

pytestmark = pytest.mark.django_db

# To which stages each role may move a claim of somebody else's article, with the second check switched off. The claim
# was checked by somebody else. "nobody" has an account and no role; a superuser may what an administrator may.
CHECKS = {
    Stage.CANDIDATE: "assigned checked dismissed",
    Stage.ASSIGNED: "checked dismissed",
    Stage.CHECKED: "checked dismissed candidate",
    Stage.CONFIRMED: "",
    Stage.PUBLISHED: "",
    Stage.CORRECTED: "",
    Stage.RETRACTED: "",
    Stage.DISMISSED: "checked candidate",
}
CONFIRMS = CHECKS | {Stage.CHECKED: "checked dismissed candidate confirmed", Stage.CONFIRMED: "candidate"}
ASSIGNS = CONFIRMS | {Stage.ASSIGNED: "assigned candidate checked dismissed"}
PUBLISHES = ASSIGNS | {
    Stage.CHECKED: "checked dismissed candidate confirmed published",
    Stage.CONFIRMED: "candidate published",
    Stage.PUBLISHED: "corrected retracted",
    Stage.CORRECTED: "corrected retracted",
}
NOWHERE = dict.fromkeys(Stage, "")
MAY = {
    "nobody": NOWHERE,
    "Reader": NOWHERE,
    "Reporter": CHECKS,
    "Checker": CONFIRMS,
    "Editor": ASSIGNS,
    "Publisher": PUBLISHES,
    "Administrator": PUBLISHES,
    "superuser": PUBLISHES,
}

MOVES: dict[Stage, Callable[[Claim, User], Event]] = {
    Stage.CANDIDATE: lambda claim, by: review.reopen(claim, by=by, version=claim.version),
    Stage.ASSIGNED: lambda claim, by: review.take(claim, by=by, version=claim.version),
    Stage.CHECKED: lambda claim, by: review.decide(claim, Verdict.VERIFIED, by=by, version=claim.version),
    Stage.CONFIRMED: lambda claim, by: review.confirm(claim, by=by, version=claim.version),
    Stage.PUBLISHED: lambda claim, by: review.publish(claim, by=by, version=claim.version),
    Stage.CORRECTED: lambda claim, by: review.correct(claim, by=by, version=claim.version, wrong="Wrong."),
    Stage.RETRACTED: lambda claim, by: review.retract(claim, by=by, version=claim.version, wrong="Wrong."),
    Stage.DISMISSED: lambda claim, by: review.dismiss(claim, by=by, version=claim.version),
}


def person(role: str) -> User:
    return make_user(role, role=role, editor=role != "nobody", admin=role == "superuser")


@pytest.mark.parametrize(("old", "role"), list(product(Stage, MAY)))
def test_each_role_is_offered_the_stages_of_the_table(old, role):
    offered = review.next_stages(claim_at(old), person(role))

    assert {stage.value for stage in offered} == set(MAY[role][old].split())


@pytest.mark.parametrize(("old", "role"), list(product(Stage, MAY)))
def test_what_is_offered_happens_and_nothing_else(old, role):
    claim, by = claim_at(old), person(role)

    for new in Stage:
        again = Claim.objects.get(pk=claim.pk)
        if new.value in MAY[role][old].split():
            continue
        with pytest.raises(review.ReviewError):
            MOVES[new](again, by)

    assert Claim.objects.get(pk=claim.pk).version == claim.version


@pytest.mark.parametrize(
    ("old", "new"), [pair for pair in review.TRANSITIONS if pair != (Stage.CHECKED, Stage.ASSIGNED)]
)
def test_every_way_of_the_table_can_be_gone(old, new):
    claim = claim_at(old)

    event = MOVES[new](claim, person("superuser"))

    assert (event.before["stage"], event.after["stage"], claim.stage) == (old, new, new)


def test_the_table_has_known_permissions_and_stages():
    permissions = {way.permission for way in review.TRANSITIONS.values()}

    assert permissions == {review.CHECK, review.CONFIRM, review.PUBLISH}
    assert all(isinstance(way, Way) for way in review.TRANSITIONS.values())


@pytest.mark.parametrize("role", ["Reporter", "Checker", "Editor", "Publisher"])
def test_nobody_checks_an_article_that_they_wrote(role):
    author, claim = person(role), make_claim()
    claim.article.authors.add(author)

    with pytest.raises(review.NotAllowed, match="You wrote or added"):
        MOVES[Stage.CHECKED](claim, author)

    assert review.next_stages(claim, author) == [Stage.ASSIGNED]


def test_a_reporter_does_not_check_an_article_that_they_added():
    reporter = person("Reporter")
    claim = make_claim(article=make_article(by=reporter))

    for move in (MOVES[Stage.CHECKED], MOVES[Stage.DISMISSED]):
        with pytest.raises(review.NotAllowed, match="You wrote or added"):
            move(claim, reporter)


def test_a_checker_checks_an_article_that_they_added_and_did_not_write():
    checker = person("Checker")
    claim = make_claim(article=make_article(by=checker))

    assert MOVES[Stage.CHECKED](claim, checker).after.get("override") is None


def test_an_administrator_s_override_is_recorded():
    administrator, claim = person("Administrator"), make_claim()
    claim.article.authors.add(administrator)

    assert MOVES[Stage.CHECKED](claim, administrator).after["override"] == ["not_own_article"]


def test_a_published_claim_is_frozen():
    claim, by = claim_at(Stage.PUBLISHED), person("superuser")

    for change in (
        lambda: review.explain(claim, by=by, version=claim.version, explanation="…"),
        lambda: review.edit(claim, by=by, version=claim.version, low="7"),
        lambda: review.undo(claim, by=make_user("paula")),
    ):
        with pytest.raises(review.NotAllowed, match="open a correction"):
            change()


def test_a_confirmed_claim_is_reopened_before_it_is_changed():
    claim = claim_at(Stage.CONFIRMED)

    with pytest.raises(review.NotAllowed, match="reopen it first"):
        review.edit(claim, by=person("superuser"), version=claim.version, low="7")

    review.reopen(claim, by=person("superuser"), version=claim.version)
    assert (claim.confirmed_by, claim.checked_by, claim.verdict) == (None, None, "")
