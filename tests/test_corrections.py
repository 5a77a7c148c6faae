"""Which corrections are told to whom."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims import corrections, intake, review
from claims.models import Article, Correction, Desk, Level, Stage
from tests.factories import make_article, make_claim, make_user
from tests.review.steps import claim_at

pytestmark = pytest.mark.django_db


def corrected(article: Article | None = None, **options) -> Correction:
    claim = claim_at(Stage.PUBLISHED, claim=make_claim(article=article), explanation="The goverment says so.")
    words = {"wrong": "It was 46.", "right": "It is 45."} | options
    return review.correct(claim, by=make_user("paula"), version=claim.version, **words).correction


def is_told(correction: Correction, user=None) -> bool:
    return corrections.listed(user).filter(pk=correction.pk).exists()


def test_without_the_setting_people_with_an_account_are_told_and_the_public_is_not():
    made = corrected()

    assert is_told(made, make_user("rita", role="Reader"))
    assert not is_told(made)


def test_with_the_setting_everybody_is_told_of_all_desks(settings):
    settings.PUBLIC_CORRECTIONS = True
    made = corrected(make_article(desk=Desk.objects.create(name="Sport")))

    assert is_told(made)
    assert is_told(made, make_user("rita", role="Reader"))


def test_without_it_nobody_is_told_of_another_desk():
    made = corrected(make_article(desk=Desk.objects.create(name="Sport")))

    assert not is_told(made, make_user("rita", role="Reader"))


@pytest.mark.parametrize("public", [True, False])
@pytest.mark.parametrize(
    "secret",
    [{"confidential": True}, {"embargo_until": timezone.now() + timedelta(days=1)}],
    ids=["secret", "embargo"],
)
def test_nobody_is_told_of_what_is_confidential_or_under_an_embargo(settings, public, secret):
    settings.PUBLIC_CORRECTIONS = public
    made = corrected()
    Article.objects.update(**secret)

    assert not is_told(made)
    assert not is_told(made, make_user("root", admin=True))


def test_once_the_embargo_is_over_it_is_told(settings):
    settings.PUBLIC_CORRECTIONS = True
    made = corrected(make_article(embargo_until=timezone.now() - timedelta(minutes=1)))

    assert is_told(made)


def test_a_silent_typo_is_told_to_nobody(settings):
    settings.PUBLIC_CORRECTIONS = True
    made = corrected(level=Level.TYPO, wrong="", right="", explanation="The government says so.")

    assert made.silent
    assert not is_told(made)


def test_the_newest_comes_first():
    first, second = corrected(), corrected()

    assert list(corrections.listed(make_user("root", admin=True))) == [second, first]


def test_erasing_its_article_leaves_a_correction_its_address_and_nothing_else():
    made = corrected()

    intake.erase(made.claim.article, by=make_user("root", admin=True), reason="Pasted by mistake")

    made.refresh_from_db()
    assert (made.claim, made.wrong, made.right) == (None, "", "")
    assert corrections.is_erased(made.pk)
    assert not is_told(made, make_user("root", admin=True))
