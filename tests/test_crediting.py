"""Who wrote an article, and so does not check it."""

import pytest
from django.core.exceptions import ValidationError

from claims import review
from claims.crediting import credit
from claims.models import Event
from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.django_db


def test_an_author_no_longer_checks_the_claims():
    alice, article = make_user(), make_article()

    credit(article, [alice], by=make_user("bob"))

    assert not review.may_decide(make_claim(article=article), alice)


def test_nobody_takes_their_own_name_off():
    alice, article = make_user(), make_article()
    credit(article, [alice], by=alice)

    with pytest.raises(ValidationError, match="Somebody else"):
        credit(article, [], by=alice)

    credit(article, [], by=make_user("bob"))
    assert not article.authors.exists()


def test_an_administrator_may():
    ada, article = make_user("ada", admin=True), make_article()
    credit(article, [ada], by=ada)

    credit(article, [], by=ada)

    assert not article.authors.exists()


def test_the_same_authors_are_no_event():
    alice, article = make_user(), make_article()
    credit(article, [alice], by=alice)

    credit(article, [alice], by=alice)

    assert Event.objects.filter(verb="changed").count() == 1
